package role_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func frameworkOf(t *testing.T, id string) role.Framework {
	t.Helper()
	f, ok := role.FrameworkByID(id)
	require.True(t, ok, id)
	return f
}

// comparisons yields every comparison of two roles, and each role with itself.
func comparisons(yield func(role.Comparison) bool) {
	for f := range role.Frameworks() {
		for a := range role.Roles() {
			for b := range role.Roles() {
				if !yield(role.Compare(f, a, b)) {
					return
				}
			}
		}
	}
}

// A statement that stands for itself, by the aspect and the side that it was found in.
type found struct {
	aspect role.Aspect
	side   role.Side
	said   role.Statement
}

func statements(c role.Comparison) []found {
	var all []found
	for _, row := range c.Rows {
		for _, s := range row.A {
			all = append(all, found{row.Aspect, c.A, s})
		}
		for _, s := range row.B {
			all = append(all, found{row.Aspect, c.B, s})
		}
	}
	return all
}

// Recorded, so that an entry lost by accident is noticed: the phrases of each framework that are its own, by role.
func TestRecordedPhrases(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	for f := range role.Frameworks() {
		for r := range role.Roles() {
			for _, s := range statements(role.CompareFrameworks(r, f, role.Reconciled())) {
				if s.said.ID == "" && s.side.Framework == f && (s.said.Basis != role.BasisReconciled || f == role.Reconciled()) {
					got[f.ID()+" "+string(r)]++
				}
			}
		}
	}
	for r := range role.Roles() { // both sides are the reconciled framework there
		got["reconciled "+string(r)] /= 2
	}
	want := map[string]int{
		"ceupe social-media-strategist": 2, "ceupe social-media-manager": 3, "ceupe community-manager": 6,
		"perfil-smm social-media-manager": 5, "perfil-smm community-manager": 4,
		"planificar-ejecutar social-media-manager": 3, "planificar-ejecutar community-manager": 3,
		"postcron social-media-strategist": 5, "postcron social-media-manager": 5, "postcron community-manager": 7,
		"smm-vs-cm social-media-manager": 7, "smm-vs-cm community-manager": 7, "smm-vs-cm social-media-executive": 3,
		"reconciled social-media-strategist": 7, "reconciled social-media-manager": 7, "reconciled community-manager": 7,
		"reconciled social-media-executive": 7,
		"reconciled content-creator":        3, "reconciled copywriter": 3, "reconciled designer": 3, "reconciled video-producer": 3,
		"reconciled paid-social-specialist": 3, "reconciled social-analyst": 3, "reconciled influencer-lead": 3,
		"reconciled customer-care-agent": 3, "reconciled moderator": 3, "reconciled account-manager": 3,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestStatements(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		for _, s := range statements(c) {
			en, es := s.said.Text.EN, s.said.Text.ES
			where := s.side.Framework.ID() + ", " + string(s.side.Role) + ", " + s.aspect.String()
			if en == "" || es == "" || en == es && s.said.ID != role.StageCrisis.String() {
				t.Errorf("%s: %q and %q", where, en, es)
			}
			if s.said.Basis == 0 || len(s.said.Refs) == 0 {
				t.Errorf("%s: %q rests on nothing", where, en)
			}
			if s.said.ID == "" || s.aspect == role.AspectDay {
				for _, tag := range tags {
					checkPhrase(t, where, s.said.Text.In(tag))
				}
				checkRegion(t, where, es, s.said.Text.In(language.LatinAmericanSpanish))
			}
		}
	}
}

// What a source is said to say rests on that source.
func TestStatementsRestOnTheirSource(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		for _, s := range statements(c) {
			if s.side.Framework == role.Reconciled() || s.said.Basis == role.BasisReconciled {
				continue
			}
			for _, ref := range s.said.Refs {
				if !strings.HasPrefix(string(ref), s.side.Framework.ID()+"#") {
					t.Errorf("%s says of %s %q by %s", s.side.Framework, s.side.Role, s.said.Text.EN, ref)
				}
			}
		}
	}
}

func TestRowsOfAComparison(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		last := role.Aspect(0)
		for _, row := range c.Rows {
			if row.Aspect <= last || len(row.A)+len(row.B) == 0 {
				t.Errorf("%v against %v: %s after %s, %d and %d statements", c.A, c.B, row.Aspect, last, len(row.A), len(row.B))
			}
			last = row.Aspect
			if row.Aspect == role.AspectDuties {
				held := map[string]bool{}
				for _, s := range row.A {
					held[s.ID] = true
				}
				for _, s := range row.B {
					if held[s.ID] {
						t.Errorf("%v and %v both hold %s", c.A, c.B, s.ID)
					}
				}
			}
		}
		if len(c.Rows) < 4 {
			t.Errorf("%v against %v: %d rows", c.A, c.B, len(c.Rows))
		}
	}
}

func mirrored(c role.Comparison) role.Comparison {
	c.A, c.B = c.B, c.A
	c.Rows = slices.Clone(c.Rows)
	for i, row := range c.Rows {
		c.Rows[i].A, c.Rows[i].B = row.B, row.A
	}
	return c
}

func TestComparisonsMirror(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		if c.A.Role > c.B.Role {
			continue // the other one of the two mirrors it
		}
		if diff := cmp.Diff(mirrored(c), role.Compare(c.A.Framework, c.B.Role, c.A.Role)); diff != "" {
			t.Errorf("%v against %v (-want +got)\n%s", c.A, c.B, diff)
		}
	}
	for f := range role.Frameworks() {
		for g := range role.Frameworks() {
			for r := range f.Roles() {
				if diff := cmp.Diff(mirrored(role.CompareFrameworks(r, f, g)), role.CompareFrameworks(r, g, f)); diff != "" {
					t.Errorf("%s in %s against %s (-want +got)\n%s", r, f, g, diff)
				}
			}
		}
	}
}

// A thing does not differ from itself, and has no duties that it does not hold.
func TestNothingDiffersFromItself(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		for r := range role.Roles() {
			c := role.CompareFrameworks(r, f, f)
			if diff := cmp.Diff(role.Compare(f, r, r), c); diff != "" {
				t.Errorf("%s in %s (-want +got)\n%s", r, f, diff)
			}
			for _, row := range c.Rows {
				if row.Differs() || row.Aspect == role.AspectDuties {
					t.Errorf("%s in %s: %s", r, f, row.Aspect)
				}
				if diff := cmp.Diff(row.A, row.B); diff != "" {
					t.Errorf("%s in %s, %s (-a +b)\n%s", r, f, row.Aspect, diff)
				}
			}
		}
	}
}

func TestDiffers(t *testing.T) {
	t.Parallel()
	a := role.Statement{Text: socialorg.Text{EN: "content"}, Basis: role.BasisStated, Refs: []socialorg.Ref{"smm-vs-cm#diff-06"}}
	elsewhere := role.Statement{Text: a.Text, Basis: role.BasisReconciled}
	other := role.Statement{Text: socialorg.Text{EN: "interaction"}}
	named := role.Statement{ID: "content", Text: a.Text}
	tests := []struct {
		name string
		row  role.Row
		want bool
	}{
		{"nothing on either side", role.Row{}, false},
		{"the same", role.Row{A: []role.Statement{a}, B: []role.Statement{a}}, false},
		{"the same on another basis", role.Row{A: []role.Statement{a}, B: []role.Statement{elsewhere}}, false},
		{"another text", role.Row{A: []role.Statement{a}, B: []role.Statement{other}}, true},
		{"another id", role.Row{A: []role.Statement{a}, B: []role.Statement{named}}, true},
		{"one side is silent", role.Row{A: []role.Statement{a}}, true},
		{"one says more", role.Row{A: []role.Statement{a}, B: []role.Statement{a, other}}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.row.Differs()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestCompareUnknown(t *testing.T) {
	t.Parallel()
	none, f := role.Framework{}, role.Reconciled()
	for name, got := range map[string]role.Comparison{
		"first role":       role.Compare(f, "growth-lead", role.Manager),
		"second role":      role.Compare(f, role.Manager, ""),
		"no framework":     role.Compare(none, role.Manager, role.CommunityManager),
		"role":             role.CompareFrameworks("growth-lead", f, f),
		"first framework":  role.CompareFrameworks(role.Manager, none, f),
		"second framework": role.CompareFrameworks(role.Manager, f, none),
	} {
		if diff := cmp.Diff(role.Comparison{}, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// What a caller does to a comparison reaches neither the tables nor another row of it.
func TestComparisonsAreTheCallersOwn(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		if c.B.Role != role.CommunityManager {
			continue // each role once is enough
		}
		want := role.Compare(c.A.Framework, c.A.Role, c.B.Role)
		for i := range c.Rows {
			row := &c.Rows[i]
			if diff := cmp.Diff(want.Rows[i], *row); diff != "" {
				t.Fatalf("changed with another row (-want +got)\n%s", diff)
			}
			for _, s := range slices.Concat(row.A, row.B) {
				clear(s.Refs)
			}
			clear(row.A)
			clear(row.B)
		}
		if diff := cmp.Diff(want, role.Compare(c.A.Framework, c.A.Role, c.B.Role)); diff != "" {
			t.Fatalf("%v against %v (-want +got)\n%s", c.A, c.B, diff)
		}
	}
}

// The seven differences of the article, each in the row that is about it and on both sides.
func TestDistinctionsOfTheArticle(t *testing.T) {
	t.Parallel()
	want := map[role.Aspect]socialorg.Ref{
		role.AspectVoice: "smm-vs-cm#diff-01", role.AspectTone: "smm-vs-cm#diff-02", role.AspectBreadth: "smm-vs-cm#diff-03",
		role.AspectPartner: "smm-vs-cm#diff-04", role.AspectStandpoint: "smm-vs-cm#diff-05", role.AspectCentre: "smm-vs-cm#diff-06",
		role.AspectAudience: "smm-vs-cm#diff-07",
	}
	got := map[role.Aspect]socialorg.Ref{}
	for _, row := range role.Compare(frameworkOf(t, "smm-vs-cm"), role.Manager, role.CommunityManager).Rows {
		if _, ok := want[row.Aspect]; !ok {
			continue
		}
		require.Len(t, row.A, 1)
		require.Len(t, row.B, 1)
		if row.A[0].Refs[0] == row.B[0].Refs[0] && row.A[0].Basis == role.BasisStated && row.B[0].Basis == role.BasisStated {
			got[row.Aspect] = row.A[0].Refs[0]
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Where the source says nothing the reconciled framework answers and says so; a specialist answers by the profile.
func TestSilence(t *testing.T) {
	t.Parallel()
	phrase := func(framework string, r role.Role, a role.Aspect) role.Statement {
		for _, s := range statements(role.Compare(frameworkOf(t, framework), r, r)) {
			if s.aspect == a {
				return s.said
			}
		}
		return role.Statement{}
	}
	tests := []struct {
		framework string
		role      role.Role
		aspect    role.Aspect
		basis     role.Basis
		same      bool // as the reconciled framework
	}{
		{"smm-vs-cm", role.Manager, role.AspectVoice, role.BasisStated, false},
		{"ceupe", role.Manager, role.AspectVoice, role.BasisReconciled, true},
		{"ceupe", role.CommunityManager, role.AspectTone, role.BasisInferred, false},
		{"perfil-smm", role.Strategist, role.AspectCentre, role.BasisReconciled, true},
		{"postcron", role.Strategist, role.AspectCentre, role.BasisStated, false},
		{"postcron", role.Designer, role.AspectAudience, role.BasisReconciled, true},
		{"reconciled", role.Manager, role.AspectVoice, role.BasisStated, true},
		{"reconciled", role.Moderator, role.AspectAudience, role.BasisReconciled, true},
		{"smm-vs-cm", role.CommunityManager, role.AspectDay, role.BasisStated, true},
		{"ceupe", role.CommunityManager, role.AspectDay, role.BasisReconciled, true},
		{"reconciled", role.CommunityManager, role.AspectDay, role.BasisStated, true},
	}
	for _, tt := range tests {
		t.Run(tt.framework+" "+string(tt.role)+" "+tt.aspect.String(), func(t *testing.T) {
			t.Parallel()
			got, settled := phrase(tt.framework, tt.role, tt.aspect), phrase("reconciled", tt.role, tt.aspect)
			if diff := cmp.Diff([]any{tt.basis, tt.same}, []any{got.Basis, got.Text == settled.Text}); diff != "" {
				t.Errorf("%q and %q (-want +got)\n%s", got.Text.EN, settled.Text.EN, diff)
			}
		})
	}
}

// The rows that other tables fill: what each side has there, by id.
func TestFilledRows(t *testing.T) {
	t.Parallel()
	ids := func(c role.Comparison, a role.Aspect) [2][]string {
		var got [2][]string
		for _, row := range c.Rows {
			if row.Aspect == a {
				for i, side := range [][]role.Statement{row.A, row.B} {
					for _, s := range side {
						got[i] = append(got[i], s.ID)
					}
				}
			}
		}
		return got
	}
	smmVsCM, postcron := frameworkOf(t, "smm-vs-cm"), frameworkOf(t, "postcron")
	tests := []struct {
		name string
		got  [2][]string
		want [2][]string
	}{
		{
			"a designer and a moderator have nothing in common", ids(role.Compare(role.Reconciled(), role.Designer, role.Moderator), role.AspectDuties),
			[2][]string{{"design-visuals"}, {"write-community-guidelines", "moderate-conversation", "encourage-participation", "manage-members", "respond-in-crisis"}},
		},
		{
			"stages of a designer and a moderator", ids(role.Compare(role.Reconciled(), role.Designer, role.Moderator), role.AspectStage),
			[2][]string{{"creation"}, {"planning", "engagement", "crisis"}},
		},
		{
			"a moderator's work is all the community manager's too", [2][]string{ids(role.Compare(role.Reconciled(), role.Moderator, role.CommunityManager), role.AspectDuties)[0]},
			[2][]string{},
		},
		{
			"the executive's share of the manager's post", [2][]string{ids(role.Compare(smmVsCM, role.Executive, role.Strategist), role.AspectStage)[0]},
			[2][]string{{"creation", "publishing"}},
		},
		{
			"a day in the article", ids(role.Compare(smmVsCM, role.Manager, role.CommunityManager), role.AspectDay),
			[2][]string{
				{"oversee-publishing", "answer-messages", "curate-content", "answer-comments", "monitor-mentions"},
				{"moderate-conversation", "answer-comments", "encourage-participation", "answer-messages", "encourage-participation", "track-trends", "publish-content"},
			},
		},
		{
			"what another article says of every day", [2][]string{nil, ids(role.Compare(postcron, role.Manager, role.CommunityManager), role.AspectDay)[1]},
			[2][]string{nil, {"collect-metrics", "give-daily-feedback"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// The row of the KPIs has what a role is judged by, and not what it only reports.
func TestKPIRows(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		for r := range role.Roles() {
			want, got := map[string]role.Basis{}, map[string]role.Basis{}
			for id, cell := range f.KPIs(r) {
				if cell.Answers {
					want[string(id)] = cell.Basis
				}
			}
			for _, s := range statements(role.Compare(f, r, r)) {
				if s.aspect == role.AspectKPIs {
					got[s.said.ID] = s.said.Basis
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s in %s (-want +got)\n%s", r, f, diff)
			}
		}
	}
}

// held is the rule of Compare in other words: of the roles that a framework would ask before r, none is a strategist, manager or
// community manager of another tier.
func held(f role.Framework, r role.Role) (duties, stages []string) {
	tier, _, _ := f.Tier(r)
	for x := range role.Responsibilities() {
		var doers []role.Role
		for d := range f.Doers(x) {
			doers = append(doers, d)
		}
		at := slices.Index(doers, r)
		if at < 0 || slices.ContainsFunc(doers[:at], func(d role.Role) bool {
			above, _, _ := f.Tier(d)
			return slices.Contains([]role.Role{role.Strategist, role.Manager, role.CommunityManager}, d) && above != tier
		}) {
			continue
		}
		duties, stages = append(duties, string(x)), append(stages, x.Stage().String())
	}
	return duties, slices.Compact(stages)
}

func TestDutiesAndStages(t *testing.T) {
	t.Parallel()
	for c := range comparisons {
		dutiesA, stagesA := held(c.A.Framework, c.A.Role)
		dutiesB, stagesB := held(c.B.Framework, c.B.Role)
		var got [4][]string
		for _, s := range statements(c) {
			i := 0
			if s.side == c.B {
				i = 1
			}
			if s.aspect == role.AspectStage {
				i += 2
			} else if s.aspect != role.AspectDuties {
				continue
			}
			got[i] = append(got[i], s.said.ID)
		}
		if c.A == c.B {
			continue // both sides would be counted as one
		}
		without := func(s, t []string) []string {
			return slices.DeleteFunc(slices.Clone(s), func(x string) bool { return slices.Contains(t, x) })
		}
		want := [4][]string{without(dutiesA, dutiesB), without(dutiesB, dutiesA), stagesA, stagesB}
		for i := range want {
			if !slices.Equal(want[i], got[i]) {
				t.Errorf("%v against %v (-want +got)\n%s", c.A, c.B, cmp.Diff(want[i], got[i]))
			}
		}
	}
}

// A stage is as well founded as the best of its duties.
func TestStagesRestOnTheirDuties(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		for r := range role.Roles() {
			want, got := map[string]role.Basis{}, map[string]role.Basis{}
			duties, _ := held(f, r)
			for _, id := range duties {
				x := role.Responsibility(id)
				c, _ := f.Cell(r, x)
				if b := want[x.Stage().String()]; b == 0 || c.Basis < b {
					want[x.Stage().String()] = c.Basis
				}
			}
			for _, s := range statements(role.Compare(f, r, r)) {
				if s.aspect == role.AspectStage {
					got[s.said.ID] = s.said.Basis
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s in %s (-want +got)\n%s", r, f, diff)
			}
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	f := role.Reconciled()
	b.ReportAllocs()
	for b.Loop() {
		_ = role.Compare(f, role.Manager, role.CommunityManager)
	}
}
