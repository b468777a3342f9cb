package role_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

var tags = []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish}

// Recorded, so that an entry lost by accident is noticed.
func TestRecordedProfiles(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	for r := range role.Roles() {
		got["skills"] += len(r.Skills(language.English))
		for task := range r.Routine() {
			got["tasks"]++
			got[task.Cadence.String()]++
			got[task.Basis.String()]++
		}
	}
	want := map[string]int{
		"skills": 76, "tasks": 72, "daily": 32, "weekly": 23, "monthly": 12, "quarterly": 4, "event": 1,
		"stated": 15, "inferred": 14, "reconciled": 43,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Every text is there in both languages and says something else in each role.
func TestProfileTexts(t *testing.T) {
	t.Parallel()
	sentence := regexp.MustCompile(`^\p{Lu}[^.]+\p{L}\.$`) // a capital, and one full stop at the end
	infinitive := regexp.MustCompile(`^\p{Ll}*[aeií]r(se)?$`)
	seen := map[string]role.Role{}
	for r := range role.Roles() {
		for _, tag := range tags {
			if m := r.Mission(tag); !sentence.MatchString(m) {
				t.Errorf("%s in %s: mission %q", r, tag, m)
			}
			phrases := append(r.Skills(tag), r.Audience(tag), r.Voice(tag))
			for task := range r.Routine() {
				phrases = append(phrases, task.Text.In(tag))
				verb, rest, _ := strings.Cut(task.Text.In(tag), " ")
				if tag != language.English && !infinitive.MatchString(strings.TrimSuffix(verb, ",")) || rest == "" {
					t.Errorf("%s in %s: %q is no verb phrase", r, tag, task.Text.In(tag))
				}
			}
			for _, p := range phrases {
				checkPhrase(t, string(r), p)
			}
			skills := r.Skills(tag)
			slices.Sort(skills)
			if n := len(slices.Compact(skills)); n < 4 || n > 7 || n != len(r.Skills(tag)) {
				t.Errorf("%s in %s: skills %q", r, tag, skills)
			}
		}
		for _, text := range textsOf(r) {
			if text.EN == text.ES {
				t.Errorf("%s: one text for both languages, %q", r, text.EN)
			}
			checkRegion(t, string(r), text.ES, text.In(language.LatinAmericanSpanish))
		}
		for _, text := range []string{r.Mission(language.English), r.Mission(language.Spanish), r.Voice(language.English), r.Voice(language.Spanish), r.Audience(language.English), r.Audience(language.Spanish)} {
			if other, taken := seen[text]; taken {
				t.Errorf("%s and %s have one text, %q", other, r, text)
			}
			seen[text] = r
		}
	}
}

// textsOf gathers the texts of a profile; Spanish that is missing would be English here.
func textsOf(r role.Role) []socialorg.Text {
	in := func(f func(language.Tag) string) socialorg.Text {
		return socialorg.Text{EN: f(language.English), ES: f(language.Spanish), ES419: f(language.LatinAmericanSpanish)}
	}
	texts := []socialorg.Text{in(r.Mission), in(r.Audience), in(r.Voice)}
	for i := range r.Skills(language.English) {
		texts = append(texts, in(func(tag language.Tag) string { return r.Skills(tag)[i] }))
	}
	for task := range r.Routine() {
		texts = append(texts, task.Text)
	}
	return texts
}

// A routine begins with what is most frequent, has something for every day, and is made of work that the reconciled framework gives
// the role.
func TestRoutines(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		tasks := slices.Collect(r.Routine())
		byCadence := func(a, b role.Task) int { return int(a.Cadence) - int(b.Cadence) }
		if !slices.IsSortedFunc(tasks, byCadence) || len(tasks) < 3 || tasks[0].Cadence != role.CadenceDaily {
			t.Errorf("%s: %v", r, tasks)
		}
		for _, task := range tasks {
			_, given := role.Reconciled().Cell(r, task.Responsibility)
			if !given {
				t.Errorf("%s: %s is not its work", r, task.Responsibility)
			}
			practice := slices.Equal(task.Refs, []socialorg.Ref{socialorg.Practice})
			if len(task.Refs) == 0 || task.Basis == 0 || practice != (task.Basis == role.BasisReconciled) {
				t.Errorf("%s, %s: %s by %q", r, task.Text.EN, task.Basis, task.Refs)
			}
		}
	}
}

// The day that an article tells of is there, item by item and in its order.
func TestDaysOfTheArticle(t *testing.T) {
	t.Parallel()
	day := func(r role.Role, prefix string) []string {
		var items []string
		for task := range r.Routine() {
			for _, ref := range task.Refs {
				if item, ok := strings.CutPrefix(string(ref), prefix); ok && task.Cadence == role.CadenceDaily && task.Basis == role.BasisStated {
					items = append(items, item+" "+string(task.Responsibility))
				}
			}
		}
		return items
	}
	want := []string{"01 oversee-publishing", "02 answer-messages", "03 curate-content", "04 answer-comments", "05 monitor-mentions"}
	if diff := cmp.Diff(want, day(role.Manager, "smm-vs-cm#day-smm-")); diff != "" {
		t.Errorf("manager (-want +got)\n%s", diff)
	}
	want = []string{
		"01 moderate-conversation", "02 answer-comments", "03 encourage-participation", "04 answer-messages", "05 encourage-participation",
		"06 track-trends", "07 publish-content",
	}
	if diff := cmp.Diff(want, day(role.CommunityManager, "smm-vs-cm#day-cm-")); diff != "" {
		t.Errorf("community manager (-want +got)\n%s", diff)
	}
}

func TestProfileRefs(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		refs := slices.Sorted(r.ProfileRefs())
		if len(refs) == 0 || len(slices.Compact(slices.Clone(refs))) != len(refs) {
			t.Errorf("%s: %q", r, refs)
		}
	}
	tests := []struct {
		role role.Role
		want []socialorg.Ref // some of them
	}{
		{role.Strategist, []socialorg.Ref{"ceupe#tier-01", "postcron#end-01"}},
		{role.Manager, []socialorg.Ref{"planificar-ejecutar#03", "smm-vs-cm#day-smm-05", "smm-vs-cm#diff-03", "smm-vs-cm#diff-05", "smm-vs-cm#diff-06", "smm-vs-cm#smm-08", "postcron#end-01"}},
		{role.CommunityManager, []socialorg.Ref{"smm-vs-cm#skill-01", "smm-vs-cm#day-cm-07", "smm-vs-cm#diff-04", "smm-vs-cm#cm-10", "ceupe#skill-01", "ceupe#why-06", "ceupe#aim-01", "postcron#end-02", "postcron#end-03", "postcron#intro-02"}},
		{role.Executive, []socialorg.Ref{"smm-vs-cm#smm-06"}},
		{role.Moderator, []socialorg.Ref{socialorg.Practice}},
	}
	for _, tt := range tests {
		refs := slices.Collect(tt.role.ProfileRefs())
		for _, ref := range tt.want {
			if !slices.Contains(refs, ref) {
				t.Errorf("%s does not rest on %s", tt.role, ref)
			}
		}
	}
}

func TestProfileOfAnUnknownRole(t *testing.T) {
	t.Parallel()
	for _, r := range []role.Role{"", "growth-lead", "Community-Manager", "ñ\xff"} {
		for _, tag := range tags {
			if diff := cmp.Diff([]string{"", "", ""}, []string{r.Mission(tag), r.Audience(tag), r.Voice(tag)}); diff != "" {
				t.Errorf("%q (-want +got)\n%s", r, diff)
			}
			if r.Skills(tag) != nil || slices.Collect(r.Routine()) != nil || slices.Collect(r.ProfileRefs()) != nil {
				t.Errorf("%q has a profile", r)
			}
		}
	}
}

// What a caller does to what it was given reaches nobody else.
func TestProfilesAreTheCallersOwn(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		skills, tasks, refs := r.Skills(language.Spanish), slices.Collect(r.Routine()), slices.Collect(r.ProfileRefs())
		clear(r.Skills(language.Spanish))
		for task := range r.Routine() {
			clear(task.Refs)
		}
		clear(slices.Collect(r.ProfileRefs()))
		if diff := cmp.Diff([]any{skills, tasks, refs}, []any{r.Skills(language.Spanish), slices.Collect(r.Routine()), slices.Collect(r.ProfileRefs())}); diff != "" {
			t.Errorf("%s (-want +got)\n%s", r, diff)
		}
	}
	for range role.Manager.Routine() {
		break // an iterator that ran on would panic
	}
}

// Not parallel: AllocsPerRun counts the whole process.
func TestProfileAllocations(t *testing.T) {
	mexico := language.MustParse("es-MX")
	var sink int
	tests := []struct {
		name string
		most float64
		f    func()
	}{
		{"Mission", 0, func() { sink += len(role.AccountManager.Mission(mexico)) }},
		{"Audience", 0, func() { sink += len(role.AccountManager.Audience(mexico)) }},
		{"Voice", 0, func() { sink += len(role.AccountManager.Voice(mexico)) }},
		{"Skills", 1, func() { sink += len(role.Manager.Skills(mexico)) }},
		{"Codes", 0, func() {
			for c := range role.Manager.Codes() {
				sink += len(c.Code)
			}
		}},
		{"Aspect.Name", 0, func() { sink += len(role.AspectVoice.Name(mexico)) }},
	}
	for _, tt := range tests {
		if got := testing.AllocsPerRun(100, tt.f); got > tt.most {
			t.Errorf("%s: %v allocations, at most %v", tt.name, got, tt.most)
		}
	}
	if sink == 0 {
		t.Error("nothing was looked up")
	}
}
