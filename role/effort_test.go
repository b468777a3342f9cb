package role_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// week is how often a cadence comes round in a week of work.
func week(c role.Cadence) float64 {
	switch c {
	case role.CadenceDaily:
		return 5
	case role.CadenceWeekly:
		return 1
	case role.CadenceMonthly:
		return 12.0 / 52
	case role.CadenceQuarterly:
		return 4.0 / 52
	default:
		return 1 // of a volume that is itself counted by the week
	}
}

// TestEffortIsCalibrated holds the defaults to the figure that practice gives: one person with three networks, seven original and five
// reused posts a week, 28 comments and 13 messages a day works about 28 hours.
func TestEffortIsCalibrated(t *testing.T) {
	t.Parallel()
	volume := map[role.Driver]float64{
		role.PerDepartment: 1, role.PerBrand: 1, role.PerChannel: 3, role.PerOriginalPost: 7, role.PerReusedPost: 5, role.PerPost: 12,
		role.PerComment: 28 * 7, role.PerMessage: 13 * 7,
	}
	hours := 0.0
	for x := range role.Responsibilities() {
		if x.Need() != role.NeedEssential {
			continue
		}
		for e := range x.Effort() {
			if !e.First {
				hours += float64(e.Seconds) / 3600 * volume[e.Per] * week(e.Every)
			}
		}
	}
	if math.Abs(hours-28) > 1 {
		t.Errorf("%.1f hours a week, want about 28", hours)
	}
}

func TestEfforts(t *testing.T) {
	t.Parallel()
	none := []role.Responsibility{}
	for x := range role.Responsibilities() {
		terms := slices.Collect(x.Effort())
		if terms == nil {
			none = append(none, x)
		}
		for _, e := range terms {
			if e.Seconds <= 0 || e.Per == 0 || e.Every == role.CadenceEvent {
				t.Errorf("%s: %+v", x, e)
			}
		}
	}
	want := []role.Responsibility{role.ManageCommunity, role.RepresentBrand, role.RespondInCrisis}
	if d := cmp.Diff(want, none); d != "" {
		t.Errorf("without a time of their own (-want +got):\n%s", d)
	}
}

// TestEveryFigureHasHands finds a KPI that nobody moves and a measure that nobody collects.
func TestEveryFigureHasHands(t *testing.T) {
	t.Parallel()
	moved, collected := map[kpi.ID]bool{}, map[kpi.Measure]bool{}
	for x := range role.Responsibilities() {
		for id := range x.Moves() {
			moved[id] = true
			if !id.IsStandard() {
				t.Errorf("%s moves %s, which is no KPI", x, id)
			}
		}
		for m := range x.Collects() {
			collected[m] = true
			if !m.IsStandard() {
				t.Errorf("%s collects %s, which is no measure", x, m)
			}
		}
	}
	for id := range kpi.IDs() {
		if !moved[id] {
			t.Errorf("nobody moves %s", id)
		}
	}
	for m := range kpi.Measures() {
		if !collected[m] {
			t.Errorf("nobody collects %s", m)
		}
	}
}

func TestArtefactsPass(t *testing.T) {
	t.Parallel()
	produced, consumed := map[role.Artefact]bool{}, map[role.Artefact]bool{}
	for x := range role.Responsibilities() {
		for a := range x.Produces() {
			produced[a] = true
		}
		for a := range x.Consumes() {
			consumed[a] = true
		}
	}
	for h := range role.Handoffs() {
		if !produced[h.Artefact] || h.To != "" && !consumed[h.Artefact] {
			t.Errorf("%s passes from %s to %s", h.Artefact, h.From, h.To)
		}
	}
	if d := cmp.Diff([]role.Artefact{role.ArtefactMentionLog, role.ArtefactAlert}, slices.Collect(role.MonitorMentions.Produces())); d != "" {
		t.Errorf("out of monitor-mentions (-want +got):\n%s", d)
	}
}

func TestUnknownResponsibilityHasNothing(t *testing.T) {
	t.Parallel()
	x := role.Responsibility("none")
	for range x.Effort() {
		t.Error("an effort")
	}
	for range x.Moves() {
		t.Error("a KPI")
	}
	for range x.Collects() {
		t.Error("a measure")
	}
	for range role.Responsibility("").Consumes() {
		t.Error("an artefact")
	}
}

func ExampleEffort() {
	for e := range role.CollectMetrics.Effort() {
		fmt.Println(e.Seconds/60, "min per", e.Per.Name(language.English), e.Every.Name(language.English))
	}
	// Output:
	// 10 min per channel weekly
	// 1 min per channel daily
}

func ExampleDriver() {
	fmt.Println(role.PerReusedPost, role.PerReusedPost.Name(language.Spanish))
	// Output: reused-post publicación reutilizada
}

// What a strategist hands to a manager, and what the community's voice brings back.
func ExampleResponsibility_Produces() {
	for a := range role.DesignStrategy.Produces() {
		fmt.Println(a.Name(language.English))
	}
	for a := range role.DesignStrategy.Consumes() {
		fmt.Println("<-", a.Name(language.English))
	}
	// Output:
	// social media strategy
	// <- decision
	// <- market insight
	// <- competitor review
	// <- community insight
	// <- client input
}

func ExampleResponsibility_Moves() {
	for id := range role.AnswerMessages.Moves() {
		fmt.Println(id, id.Name(language.English))
	}
	// Output:
	// response_rate Response rate
	// first_response_time First response time
	// sla_rate Within-target response rate
	// resolution_time Resolution time
	// csat Customer satisfaction
	// ces Customer effort score
	// ces_top_box Share of low-effort answers
}
