package org_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

func ExamplePlan() {
	d := org.Design{
		Channels: []org.Channel{{ID: "ig", PostsPerWeek: new(3.0), CommentsPerDay: new(10.0), MessagesPerDay: new(5.0)}},
		Positions: []org.Position{
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "ana"}}},
			{ID: "smm", Roles: []role.Role{role.Manager}},
		},
	}
	p := org.Plan(d)
	fmt.Println(len(p.Closes), "gaps,", p.Hires, "hire, proved:", p.Minimal)
	for _, s := range p.Steps {
		fmt.Println(s.Kind, s.Position, s.Responsibility, s.Channels)
	}
	after := p.Apply(d)
	fmt.Println(len(org.Plan(after).Steps), "steps left")
	// Output:
	// 14 gaps, 1 hire, proved: true
	// fill smm  []
	// 0 steps left
}

func TestPlanClosesWhatItSays(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		p := org.Plan(d)
		before := gaps(d)
		if len(p.Closes) != len(before) || len(before) == 0 && len(p.Steps) > 0 || len(before) > 0 && len(p.Steps) == 0 {
			t.Errorf("seed %d: %d gaps, plan %+v", seed, len(before), p)
		}
		after := p.Apply(d)
		if left := gaps(after); len(left) > 0 {
			t.Errorf("seed %d: %d of %d gaps are left: %v\nplan %+v", seed, len(left), len(before), left, p)
		}
		if again := org.Plan(after); len(again.Steps) > 0 {
			t.Errorf("seed %d: a plan for a design without gaps: %+v", seed, again)
		}
		over := overloaded(d)
		for id, hours := range overloaded(after) {
			if over[id] == 0 && len(d.Positions) > 0 && known(d, id) {
				t.Errorf("seed %d: %s is loaded with %v", seed, id, hours)
			}
		}
	})
}

func known(d org.Design, id string) bool {
	for _, p := range d.Positions {
		for _, h := range p.Holders {
			if h.ID == id {
				return true
			}
		}
	}
	return false
}

func overloaded(d org.Design) map[string]float64 {
	over := map[string]float64{}
	for _, l := range (org.Validator{}).View(d).Loads() {
		if l.Ratio() > 1 {
			over[l.Holder] = l.Ratio()
		}
	}
	return over
}

// planCost is what a plan costs, as the documentation counts it.
type planCost struct{ hires, steps, distance int }

func (c planCost) compare(o planCost) int {
	return cmp.Or(cmp.Compare(c.hires, o.hires), cmp.Compare(c.steps, o.steps), cmp.Compare(c.distance, o.distance))
}

func costOf(d org.Design, steps []org.Step) (c planCost) {
	for _, s := range steps {
		switch s.Kind {
		case org.StepFill, org.StepHire:
			c.hires++
		case org.StepExtend:
			c.steps++
		case org.StepAssign:
			c.steps++
			c.distance += distanceOf(d, s.Position, s.Responsibility)
		}
	}
	return c
}

// distanceOf reads the distance of a role from work out of the framework. Work two tiers away is out of reach.
func distanceOf(d org.Design, position string, x role.Responsibility) int {
	const outOfReach = 1000
	for _, p := range d.Positions {
		if p.ID != position {
			continue
		}
		more := 0
		if slices.Contains(p.Without, x) {
			more = 2
		}
		var mine role.Tier
		specialist := len(p.Roles) > 0
		var work role.Tier
		for r := range role.Reconciled().Doers(x) {
			if generalist(r) {
				work, _, _ = role.Reconciled().Tier(r)
				break
			}
		}
		apart := func(t role.Tier) int { return max(int(t)-int(work), int(work)-int(t)) }
		nearest := -1
		for _, r := range p.Roles {
			t, _, _ := role.Reconciled().Tier(r)
			if doer(r, x) && (nearest < 0 || !generalist(r) || apart(t) < nearest) {
				if nearest = 0; generalist(r) {
					nearest = apart(t)
				}
			}
			specialist = specialist && !generalist(r)
		}
		for _, r := range p.Roles {
			if t, _, _ := role.Reconciled().Tier(r); specialist || generalist(r) {
				mine = max(mine, t)
			}
		}
		if nearest >= 0 {
			return more + 2*max(0, nearest-1)
		}
		between := 1
		if mine != 0 {
			between = apart(mine)
		}
		if between > 1 {
			return outOfReach
		}
		if specialist {
			more += 2
		}
		return 1 + between + more
	}
	return 0 // a position that is created for it
}

func generalist(r role.Role) bool {
	return r == role.Strategist || r == role.Manager || r == role.CommunityManager || r == role.Executive
}

func doer(r role.Role, x role.Responsibility) bool {
	for d := range role.Reconciled().Doers(x) {
		if d == r {
			return true
		}
	}
	return false
}

// universe returns every step that could be of use: each filled position may get each gap or channel, each open one may be filled, and so
// many may be hired.
func universe(d org.Design, missing map[gapKey]bool, hires int) (all []org.Step) {
	work := map[role.Responsibility][]org.Scope{}
	for g := range missing {
		work[g.responsibility] = append(work[g.responsibility], g.scope)
	}
	assign := func(position string) {
		for x, scopes := range work {
			for set := 1; set < 1<<len(scopes); set++ {
				s := org.Step{Kind: org.StepAssign, Position: position, Responsibility: x}
				for i, scope := range scopes {
					if set&(1<<i) == 0 {
						continue
					}
					if scope.Brand != "" {
						s.Brands = append(s.Brands, scope.Brand)
					}
					if scope.Channel != "" {
						s.Channels = append(s.Channels, scope.Channel)
					}
				}
				all = append(all, s)
			}
		}
	}
	for _, p := range d.Positions {
		if len(p.Holders) == 0 {
			all = append(all, org.Step{Kind: org.StepFill, Position: p.ID})
			continue
		}
		for _, c := range d.Channels {
			if p.Channels != nil && !slices.Contains(p.Channels, c.ID) && (p.Brands == nil || c.Brand == "" || slices.Contains(p.Brands, c.Brand)) {
				all = append(all, org.Step{Kind: org.StepExtend, Position: p.ID, Channels: []string{c.ID}})
			}
		}
		assign(p.ID)
	}
	for i := range hires {
		id := fmt.Sprint("new-", i+1)
		all = append(all, org.Step{Kind: org.StepHire, Position: id})
		assign(id)
	}
	return all
}

// TestPlanCostsTheSameAsBruteForce tries every set of steps that costs less than the plan, on designs whose plan is short: none may close
// all gaps without loading somebody beyond capacity.
func TestPlanCostsTheSameAsBruteForce(t *testing.T) {
	t.Parallel()
	tried, sets := 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		p := org.Plan(d)
		cost := costOf(d, p.Steps)
		if !p.Minimal || len(p.Steps) == 0 || len(p.Steps) > 3 || len(p.Closes) > 6 {
			return
		}
		if cost != (planCost{p.Hires, cost.steps, p.Distance}) {
			t.Errorf("seed %d: the plan says %d hires and distance %d, its steps %v", seed, p.Hires, p.Distance, cost)
		}
		all := universe(d, gaps(d), cost.hires)
		if len(all) > 60 {
			return
		}
		tried++
		over := overloaded(d)
		var set []org.Step
		var walk func(from int)
		walk = func(from int) {
			if c := costOf(d, set); len(set) > 0 && c.distance < 1000 && c.compare(cost) < 0 {
				sets++
				after := org.Proposal{Steps: hiresFirst(set)}.Apply(d)
				if len(gaps(after)) == 0 && !newlyLoaded(over, overloaded(after)) {
					t.Errorf("seed %d: the plan costs %v, and these %v: %+v", seed, cost, c, set)
				}
			}
			if len(set) == len(p.Steps) {
				return
			}
			for i := from; i < len(all) && !t.Failed(); i++ {
				set = append(set, all[i])
				walk(i + 1)
				set = set[:len(set)-1]
			}
		}
		walk(0)
	})
	t.Logf("%d designs, %d cheaper sets of steps", tried, sets)
	if tried < 15 {
		t.Errorf("only %d designs were small enough", tried)
	}
}

func hiresFirst(steps []org.Step) []org.Step {
	steps = slices.Clone(steps)
	slices.SortStableFunc(steps, func(a, b org.Step) int { return cmp.Compare(a.Kind, b.Kind) })
	return steps
}

func newlyLoaded(before, after map[string]float64) bool {
	for id, ratio := range after {
		if ratio > before[id]+1e-9 {
			return true
		}
	}
	return false
}

// idle returns people without work and channels that ask for all there is.
func idle(people, channels int) org.Design {
	d := org.Design{Activities: map[role.Activity]bool{}, Objectives: []org.Objective{}}
	for a := range role.Activities() {
		d.Activities[a] = true
	}
	for o := range role.Objectives() {
		d.Objectives = append(d.Objectives, org.Objective{Kind: o})
	}
	for p := range role.Parties() {
		d.Outside = append(d.Outside, org.Outside{ID: "fuera-" + string(p), Kind: p})
	}
	for i := range channels {
		d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("canal", i), PostsPerWeek: new(5.0), VideosPerWeek: new(1.0), CommentsPerDay: new(20.0),
			MessagesPerDay: new(8.0), CasesPerDay: new(1.0)})
	}
	for i := range people {
		p := org.Position{ID: fmt.Sprintf("puesto%02d", i), Holders: []org.Holder{{ID: fmt.Sprintf("persona%02d", i)}}}
		if i > 0 {
			p.ReportsTo = "puesto00"
		}
		d.Positions = append(d.Positions, p)
	}
	return d
}

// TestPlanOfADepartment plans thirty positions, every responsibility and ten channels; how long it takes is a benchmark's matter.
func TestPlanOfADepartment(t *testing.T) {
	t.Parallel()
	for _, people := range []int{30, 6, 1} {
		d := idle(people, 10)
		p := org.Plan(d)
		if left := gaps(p.Apply(d)); len(left) > 0 || p.Bound > p.Hires || !p.Minimal && p.Bound == 0 && p.Hires > 0 {
			t.Errorf("%d people: %d gaps left, %d hires, bound %d", people, len(left), p.Hires, p.Bound)
		}
		t.Logf("%d people: %d gaps, %d steps, %d hires (bound %d, proved %t), busiest %.2f", people, len(p.Closes), len(p.Steps), p.Hires, p.Bound, p.Minimal, p.Busiest)
	}
}

// TestPlanHiresAsManyAsItTakes plans work for far more people than there are: each new one gets what one person has time for.
func TestPlanHiresAsManyAsItTakes(t *testing.T) {
	t.Parallel()
	d := idle(3, 300)
	p := org.Plan(d)
	if p.Hires < p.Bound || p.Bound < 100 || p.Minimal {
		t.Errorf("%d hires, bound %d, minimal %t", p.Hires, p.Bound, p.Minimal)
	}
	after := p.Apply(d)
	if left := len(gaps(after)); left != 0 || p.Left != 0 || p.Unjudged {
		t.Errorf("%d gaps left, the plan says %d, unjudged %t", left, p.Left, p.Unjudged)
	}
	if len(after.Positions) != len(d.Positions)+p.Hires {
		t.Errorf("%d positions for %d hires", len(after.Positions), p.Hires)
	}
	for i := range after.Positions[len(d.Positions):] {
		if up := after.Positions[len(d.Positions)+i].ReportsTo; up != "puesto00" {
			t.Fatalf("a new position reports to %q", up)
		}
	}
	if cut := (org.Planner{MaxSteps: 1}).Plan(d); cut.Hires != p.Hires || len(cut.Steps) != len(p.Steps) {
		t.Errorf("%d hires in the first plan of a design that leaves no search for a better one, %d else", cut.Hires, p.Hires)
	}
}

func TestPlanOfADesignTooLarge(t *testing.T) {
	t.Parallel()
	d := org.Design{Positions: sound().Positions}
	for i := range 200_000 {
		d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i)})
	}
	if p := org.Plan(d); !p.Unjudged || p.Minimal || len(p.Steps) > 0 || p.Closes == nil {
		t.Errorf("unjudged %t, minimal %t, %d steps", p.Unjudged, p.Minimal, len(p.Steps))
	}
}

// TestPlanCountsWhatItLeaves looks at designs of which some gaps stay open.
func TestPlanCountsWhatItLeaves(t *testing.T) {
	t.Parallel()
	open := 0
	for _, seed := range []uint64{437, 571, 588, 814} {
		d := sample.Design(sample.Rand(seed))
		p := org.Plan(d)
		if left := len(gaps(p.Apply(d))); left != p.Left || left > 0 && p.Minimal {
			t.Errorf("seed %d: %d gaps are left, the plan says %d, minimal %t", seed, left, p.Left, p.Minimal)
		}
		open += p.Left
	}
	t.Logf("%d gaps left", open)
}
