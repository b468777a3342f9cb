package role_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// A posting is an advert whose tasks were mapped to responsibilities by somebody who had read their summaries alone.
type posting struct {
	ID    string
	Title string
	Tasks []struct{ Responsibilities []role.Responsibility }
}

// experts holds what an expert calls the work of each advert, and what would be no error.
var experts = map[string][]string{
	"post-es-02": {"mixed"},
	"post-es-04": {"mixed", "community-manager"},
	"post-es-08": {"community-manager"},
	"post-es-11": {"mixed", "community-manager"},
	"post-es-15": {"social-media-strategist"},
	"post-es-17": {"mixed", "social-media-manager"},
	"post-es-18": {"social-media-manager"},
	"post-en-01": {"community-manager", "mixed"},
	"post-en-09": {"community-manager", "mixed"},
	"post-en-13": {"mixed", "social-media-manager"},
	"post-en-14": {"social-media-manager", "social-media-strategist"},
	"post-en-15": {"mixed"},
	"post-en-16": {"mixed", "social-media-manager"},
	"post-en-23": {"social-media-strategist"},
	"post-en-24": {"community-manager"},
}

func TestIdentifyAdverts(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile("testdata/postings.json")
	require.NoError(t, err)
	var postings []posting
	require.NoError(t, json.Unmarshal(doc, &postings))
	if d := cmp.Diff(len(experts), len(postings)); d != "" {
		t.Fatalf("adverts (-want +got):\n%s", d)
	}
	right := 0
	for _, p := range postings {
		var duties []role.Responsibility
		for _, task := range p.Tasks {
			duties = append(duties, task.Responsibilities...)
		}
		m := role.Identify(role.Reconciled(), duties...)
		got := string(m.Role)
		if m.Mixed() {
			got = "mixed"
		}
		if slices.Contains(experts[p.ID], got) {
			right++
		} else {
			t.Logf("%s %q: %s, an expert says %v", p.ID, p.Title, got, experts[p.ID])
		}
	}
	if right < 12 {
		t.Errorf("%d of %d adverts as the expert has them, want 12 at least", right, len(postings))
	}
}

func TestIdentify(t *testing.T) {
	t.Parallel()
	everything := slices.Collect(role.Responsibilities())
	cells := func(f role.Framework, r role.Role) (all []role.Responsibility) {
		for x, c := range f.Cells(r) {
			if c.Part != role.PartResponsible {
				continue
			}
			for first := range f.Doers(x) {
				if first == r {
					all = append(all, x)
				}
				break
			}
		}
		return all
	}
	smm, _ := role.FrameworkByID("smm-vs-cm")
	for _, test := range []struct {
		name      string
		framework role.Framework
		duties    []role.Responsibility
		kind      role.MixKind
		role      role.Role
	}{
		{"nothing", role.Reconciled(), nil, role.MixNone, ""},
		{"nothing known", role.Reconciled(), []role.Responsibility{"make coffee"}, role.MixNone, ""},
		{"the zero framework", role.Framework{}, []role.Responsibility{role.AnswerMessages}, role.MixSingle, role.CommunityManager},
		{"everything", role.Reconciled(), everything, role.MixEverything, role.Manager},
		{"a community manager's own", role.Reconciled(), cells(role.Reconciled(), role.CommunityManager), role.MixSingle, role.CommunityManager},
		{"a manager's own", role.Reconciled(), cells(role.Reconciled(), role.Manager), role.MixSingle, role.Manager},
		{"a strategist's own", role.Reconciled(), cells(role.Reconciled(), role.Strategist), role.MixSingle, role.Strategist},
		{"planning and publishing", role.Reconciled(), []role.Responsibility{role.PlanCalendar, role.PublishContent}, role.MixTwoInOne, role.CommunityManager},
		{"creating where executives do", smm, []role.Responsibility{role.CreateContent, role.PublishContent}, role.MixSingle, role.Executive},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m := role.Identify(test.framework, test.duties...)
			if d := cmp.Diff([]string{test.kind.String(), string(test.role)}, []string{m.Kind.String(), string(m.Role)}); d != "" {
				t.Errorf("(-want +got):\n%s%+v", d, m)
			}
		})
	}
}

// TestIdentifyBoundaries holds the shares where one answer turns into another.
func TestIdentifyBoundaries(t *testing.T) {
	t.Parallel()
	strategic := []role.Responsibility{role.DesignStrategy, role.SetObjectives, role.SegmentAudience, role.ChoosePlatforms}
	tactical := []role.Responsibility{role.PlanCalendar, role.StudyAudience, role.DefineVoice, role.AnalyseResults, role.LeadCrisis}
	community := []role.Responsibility{role.CreateContent, role.AnswerComments, role.AnswerMessages, role.ModerateConversation, role.ManageCommunity}
	smm, _ := role.FrameworkByID("smm-vs-cm")
	for _, test := range []struct {
		name      string
		framework role.Framework
		duties    []role.Responsibility
		kind      role.MixKind
		role      role.Role
		tiers     [3]float64
	}{
		{"a fifth is deciding", role.Framework{}, slices.Concat(community[:4], tactical[:1]), role.MixTwoInOne, role.CommunityManager, [3]float64{4. / 5, 1. / 5, 0}},
		{
			"less than a fifth is deciding", role.Framework{}, slices.Concat(community, tactical[:1]),
			role.MixSingle, role.CommunityManager, [3]float64{5. / 6, 1. / 6, 0},
		},
		{"a fifth is carrying out", role.Framework{}, slices.Concat(tactical[:4], community[:1]), role.MixTwoInOne, role.Manager, [3]float64{1. / 5, 4. / 5, 0}},
		{
			"less than a fifth is carrying out", role.Framework{}, slices.Concat(tactical, community[:1]),
			role.MixSingle, role.Manager, [3]float64{1. / 6, 5. / 6, 0},
		},
		{"half is deciding", role.Framework{}, slices.Concat(tactical[:2], community[:2]), role.MixTwoInOne, role.CommunityManager, [3]float64{.5, .5, 0}},
		{"more is deciding", role.Framework{}, slices.Concat(tactical[:3], community[:2]), role.MixTwoInOne, role.Manager, [3]float64{2. / 5, 3. / 5, 0}},
		{"half of deciding is strategic", role.Framework{}, slices.Concat(strategic[:2], tactical[:2]), role.MixSingle, role.Strategist, [3]float64{0, .5, .5}},
		{"less of deciding is strategic", role.Framework{}, slices.Concat(strategic[:2], tactical[:3]), role.MixSingle, role.Manager, [3]float64{0, 3. / 5, 2. / 5}},
		{
			"all three tiers, deciding together", role.Framework{}, slices.Concat(strategic[:1], tactical[:2], community[:2]),
			role.MixEverything, role.Manager, [3]float64{2. / 5, 2. / 5, 1. / 5},
		},
		{"strategic and carrying out", role.Framework{}, slices.Concat(strategic[:1], community[:1]), role.MixTwoInOne, role.CommunityManager, [3]float64{.5, 0, .5}},
		{
			"as much an executive's", smm, []role.Responsibility{role.CreateContent, role.ManageCommunity},
			role.MixSingle, role.CommunityManager, [3]float64{1, 0, 0},
		},
		{
			"more an executive's", smm, []role.Responsibility{role.CreateContent, role.PublishContent, role.ManageCommunity},
			role.MixSingle, role.Executive, [3]float64{1, 0, 0},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m := role.Identify(test.framework, test.duties...)
			if m.Kind != test.kind || m.Role != test.role {
				t.Errorf("%s %s, want %s %s", m.Kind, m.Role, test.kind, test.role)
			}
			for i, want := range test.tiers {
				if math.Abs(m.Tiers[i]-want) > 1e-12 {
					t.Errorf("tiers %v, want %v", m.Tiers, test.tiers)
				}
			}
		})
	}
}

// TestIdentifySorts holds that the largest share is first, and that of equal ones it is the role that decides more.
func TestIdentifySorts(t *testing.T) {
	t.Parallel()
	m := role.Identify(role.Framework{}, role.AnswerComments, role.PlanCalendar, role.DesignStrategy, role.StudyAudience)
	want := []role.RoleShare{{Role: role.Manager, Share: .5}, {Role: role.Strategist, Share: .25}, {Role: role.CommunityManager, Share: .25}}
	if d := cmp.Diff(want, m.Shares); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestIdentifyLaws tries random lists under every framework.
func TestIdentifyLaws(t *testing.T) {
	t.Parallel()
	all := slices.Collect(role.Responsibilities())
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		duties := slices.Clone(all)
		r.Shuffle(len(duties), func(i, k int) { duties[i], duties[k] = duties[k], duties[i] })
		duties = duties[:1+r.IntN(12)]
		for f := range role.Frameworks() {
			m := role.Identify(f, duties...)
			if sum := m.Tiers[0] + m.Tiers[1] + m.Tiers[2]; m.Kind == role.MixNone || math.Abs(sum-1) > 1e-9 {
				t.Errorf("%s %v: kind %s, tiers %v", f, duties, m.Kind, m.Tiers)
			}
			again := slices.Concat(duties, duties[:r.IntN(len(duties)+1)]) // were all of them repeated, the shares would stay
			slices.Reverse(again)
			if d := cmp.Diff(m, role.Identify(f, again...)); d != "" {
				t.Errorf("%s %v: order and repetitions matter (-once +again, reversed):\n%s", f, duties, d)
			}
			for _, x := range m.Missing {
				if slices.Contains(duties, x) {
					t.Errorf("%s %v: %s is there and missing", f, duties, x)
				}
			}
			for _, x := range m.Extra {
				if !slices.Contains(duties, x) {
					t.Errorf("%s %v: %s is extra and not there", f, duties, x)
				}
			}
		}
	}
}

// Everybody reports, so reporting says half as much of who somebody is.
func TestIdentifyCountsReportingHalf(t *testing.T) {
	t.Parallel()
	m := role.Identify(role.Reconciled(), role.DesignStrategy, role.PrepareReports)
	want := []role.RoleShare{{Role: role.Strategist, Share: 2.0 / 3}, {Role: role.CommunityManager, Share: 1.0 / 3}}
	if d := cmp.Diff(want, m.Shares); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// The advert asks for a community manager; the work is half a manager's.
func ExampleIdentify() {
	m := role.Identify(role.Reconciled(), role.DesignStrategy, role.PlanCalendar, role.CreateContent, role.PublishContent, role.AnswerComments)
	fmt.Println(m.Kind, m.Mixed())
	for _, s := range m.Shares {
		fmt.Printf("%s %.0f%%\n", s.Role, s.Share*100)
	}
	// Output:
	// everything true
	// community-manager 60%
	// social-media-strategist 20%
	// social-media-manager 20%
}

func ExampleMix() {
	m := role.Identify(role.Reconciled(), role.DesignStrategy, role.SetObjectives, role.DecideChanges, role.AnswerMessages, "make-coffee")
	fmt.Println(m.Kind, m.Role, m.Extra, m.Missing, m.Unknown)
	// Output: two-in-one social-media-strategist [answer-messages] [] [make-coffee]
}

func ExampleMixKind() {
	fmt.Println(role.Identify(role.Reconciled(), role.AnswerMessages, role.ModerateConversation).Kind)
	// Output: single
}
