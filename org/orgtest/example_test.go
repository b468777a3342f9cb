package orgtest_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

func team() org.Design {
	return org.Design{Positions: []org.Position{
		{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}, Backup: "cm"},
		{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}, Backup: "smm"},
	}}
}

func ExampleCheckValid() {
	fmt.Println(orgtest.CheckValid(team()))
	// Output: <nil>
}

func ExampleCheckHas() {
	d := team()
	d.Positions[1].ReportsTo = ""
	r := org.Validate(d)
	fmt.Println(orgtest.CheckHas(r, orgtest.Expect{Code: org.MultipleRoots}))
	// Output: <nil>
}

func ExampleCheckLacks() {
	d := team()
	d.Positions[0].ReportsTo = "cm"
	fmt.Println(orgtest.CheckLacks(org.Validate(d), org.ReportingCycle))
	// Output:
	// unwanted finding reporting-cycle about "cm": The reporting lines go round in a circle: “cm” reports to “smm” and “smm” reports to “cm”.
}

func ExampleFound() {
	d := team()
	d.Positions[1].Duties = []org.Duty{{Responsibility: role.DesignStrategy}}
	for _, e := range orgtest.Found(org.Validate(d), org.Info) {
		fmt.Printf("%s %q\n", string(e.Code), e.Subject)
	}
	// Output:
	// do-everything-position "cm"
	// scope-undeclared ""
	// unexpected-role "cm"
}

func ExampleCheckRules() {
	deputies := func(yield func(org.Rule) bool) {
		for r := range org.Rules() {
			if r.Code == org.MultipleRoots {
				yield(r)
			}
		}
	}
	fmt.Println(orgtest.CheckRules(org.Validator{}, deputies,
		orgtest.Case{Name: "one head", Design: team(), Silent: []org.Code{org.MultipleRoots}}))
	// Output: no case makes multiple-roots speak
}

// recorder is a TB that keeps what failed.
type recorder struct{ failures []string }

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

// TestHelpersFail shows that each helper fails a test for what it should find and leaves it alone otherwise.
func TestHelpersFail(t *testing.T) {
	t.Parallel()
	good, bad := org.Validate(team()), org.Validate(org.Design{})
	cycle := orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"}
	file := t.TempDir() + "/golden"
	for _, test := range []struct {
		name string
		run  func(orgtest.TB)
		want string // part of the failure; "" passes
	}{
		{"Want passes", func(tb orgtest.TB) { orgtest.Want(tb, good) }, ""},
		{"Want fails", func(tb orgtest.TB) { orgtest.Want(tb, good, cycle) }, "reporting-cycle"},
		{"Has passes", func(tb orgtest.TB) {
			orgtest.Has(tb, bad, orgtest.Expect{Code: org.StageUncovered, Subject: "strategy"})
		}, ""},
		{"Has fails", func(tb orgtest.TB) { orgtest.Has(tb, good, cycle) }, `no finding reporting-cycle about "cm"`},
		{"Lacks passes", func(tb orgtest.TB) { orgtest.Lacks(tb, good, org.StageUncovered) }, ""},
		{"Lacks fails", func(tb orgtest.TB) { orgtest.Lacks(tb, bad, org.StageUncovered) }, "unwanted finding stage-uncovered"},
		{"Valid passes", func(tb orgtest.TB) { orgtest.Valid(tb, team()) }, ""},
		{"Valid fails", func(tb orgtest.TB) { orgtest.Valid(tb, org.Design{}) }, "stage-uncovered"},
		{"Golden writes", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nb\n"), true) }, ""},
		{"Golden passes", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nb\n"), false) }, ""},
		{"Golden fails", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nc\n"), false) }, "-want +got"},
		{"Rules fails", func(tb orgtest.TB) { orgtest.Rules(tb, org.Validator{}, org.Rules()) }, "no case makes vacancy silent"},
	} {
		var r recorder
		test.run(&r)
		failed := strings.Join(r.failures, "\n")
		if d := cmp.Diff(test.want == "", failed == ""); d != "" || !strings.Contains(failed, test.want) {
			t.Errorf("%s: %q, want %q in it", test.name, failed, test.want)
		}
	}
}
