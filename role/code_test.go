package role_test

import (
	"regexp"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

func TestClosenesses(t *testing.T) {
	t.Parallel()
	checkEnum[role.Closeness](t, "closeness", "close", "broad", "related")
	checkNames(t, role.Closenesses(), 3)
}

// Each code has the form of its system, stands with a role once, and is a hint: no role has a closeness of its own making.
func TestCodes(t *testing.T) {
	t.Parallel()
	forms := map[string]*regexp.Regexp{
		"ISCO 08":        regexp.MustCompile(`^\d{4}$`),
		"ESCO 1.0":       regexp.MustCompile(`^http://data\.europa\.eu/esco/occupation/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`),
		"O*NET-SOC 27.0": regexp.MustCompile(`^\d\d-\d{4}\.\d\d$`),
		"CNO 11":         regexp.MustCompile(`^\d{4}$`),
		"SINCO ":         regexp.MustCompile(`^\d{4}$`),
	}
	titles, n := map[string]string{}, 0
	for r := range role.Roles() {
		seen := map[string]bool{}
		for c := range r.Codes() {
			n++
			system := c.System + " " + c.Version
			if forms[system] == nil || !forms[system].MatchString(c.Code) {
				t.Errorf("%s: %s has no code %q", r, system, c.Code)
			}
			if seen[system+c.Code] {
				t.Errorf("%s: %s %s twice", r, system, c.Code)
			}
			seen[system+c.Code] = true
			if other, known := titles[system+c.Code]; c.Title == "" || known && other != c.Title {
				t.Errorf("%s %s: %q and %q", system, c.Code, other, c.Title)
			}
			titles[system+c.Code] = c.Title
			if c.Closeness.String() == "" {
				t.Errorf("%s: %s %s has no closeness", r, system, c.Code)
			}
		}
	}
	if diff := cmp.Diff([]int{22, 33}, []int{len(titles), n}); diff != "" {
		t.Errorf("codes, and roles that they are near (-want +got)\n%s", diff)
	}
}

func TestCodesOfARole(t *testing.T) {
	t.Parallel()
	tests := []struct {
		role role.Role
		want []string
	}{
		{role.CommunityManager, []string{"ISCO 2432 broad", "ESCO close", "O*NET-SOC 11-2032.00 related", "O*NET-SOC 27-3031.00 broad", "CNO 2652 broad", "SINCO 2112 broad"}},
		{role.SocialAnalyst, []string{"O*NET-SOC 13-1161.00 broad"}},
		{role.AccountManager, nil},
		{"growth-lead", nil},
		{"", nil},
	}
	for _, tt := range tests {
		t.Run(string(tt.role), func(t *testing.T) {
			t.Parallel()
			var got []string
			for c := range tt.role.Codes() {
				code := " " + c.Code
				if c.System == "ESCO" {
					code = ""
				}
				got = append(got, c.System+code+" "+c.Closeness.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	for range role.Manager.Codes() {
		break // an iterator that ran on would panic
	}
}
