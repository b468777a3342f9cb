package org

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
)

// A Planner looks for the smallest change that closes the gaps of a design. Its zero value is [Plan].
type Planner struct {
	Validator Validator
	MaxSteps  int      // of the search for a better plan than the first, and as many again to improve what it found; zero: 20,000. It bounds work and not time, so that the answer is the same everywhere
	Frozen    []string // ids of positions that get no more work
}

const defaultSteps = 20_000

// A Proposal is a plan that closes every gap of a design: what each step does, and what that costs. Left and Unjudged say where it may not.
//
// Of all plans it is one with the fewest hires; among those with the fewest other steps; among those with the least distance between the
// work and the roles that get it; and then with the lowest load of the busiest, where nobody is loaded beyond capacity who was not
// before. To fill a vacancy is a hire. Ties go to the lower id.
//
// The distance of a step is 0 where a role of the position may do the work, but 2 where that is two tiers away, as the community's work is from a
// strategist; else it is 1 and the number of tiers between, and nobody gets such work more than one tier away, no specialist the strategy for
// instance. It is 2 more for a specialist, whose craft the work is not, and 2 more where the position's Without names it.
type Proposal struct {
	Steps    []Step `json:"steps"`
	Closes   []Gap  `json:"closes"` // every gap of the design, in the order of View.Gaps
	Hires    int    `json:"hires"`
	Distance int    `json:"distance"` // the sum over the steps, as the text on the type says

	// Busiest is the hours required for each hour available of the busiest person who gets work,
	// after the plan.
	Busiest float64 `json:"busiest"`

	Minimal bool `json:"minimal"` // proved: the search saw or ruled out every other plan
	Bound   int  `json:"bound"`   // no plan has fewer hires

	// Overloaded is how many people and unnamed teams have more work than time. A plan gives nobody
	// more time: NextHire says what does.
	Overloaded int `json:"overloaded,omitzero"`

	Left     int  `json:"left,omitzero"`     // gaps that the steps do not close after all
	Unjudged bool `json:"unjudged,omitzero"` // the design, or what the steps make of it, is too large for its gaps to be known
}

// A StepKind is what a [Step] does. Its zero is unset.
type StepKind uint8

// The kinds of steps.
const (
	StepFill   StepKind = iota + 1 // fill an open position
	StepHire                       // create a position and fill it
	StepExtend                     // give a position brands or channels beside those that it is limited to
	StepAssign                     // make a position responsible for something
)

var stepKinds = enum.Table{Type: "org: step kind", Words: []string{"", "fill", "hire", "extend", "assign"}}

// String returns the id of k, "" for the zero StepKind.
func (k StepKind) String() string { return enum.String(&stepKinds, k) }

// MarshalText returns the id of k; it fails for a value that has no name.
func (k StepKind) MarshalText() ([]byte, error) { return enum.Marshal(&stepKinds, k) }

// UnmarshalText reads an id; it fails for any other text.
func (k *StepKind) UnmarshalText(text []byte) error { return enum.Unmarshal(&stepKinds, k, text) }

// A Step is one change of a plan. [Proposal.Apply] makes them all.
type Step struct {
	Kind           StepKind            `json:"kind"`
	Position       string              `json:"position"`                // id; for StepHire a new one
	Role           role.Role           `json:"role,omitzero"`           // for StepHire: whose work it is, for a title
	Responsibility role.Responsibility `json:"responsibility,omitzero"` // for StepAssign
	Brands         []string            `json:"brands,omitzero"`         // for StepExtend and StepAssign; none for all that the position has
	Channels       []string            `json:"channels,omitzero"`
	Hours          float64             `json:"hours,omitzero"` // a week, that the step adds to the position
}

// Plan looks for the smallest change that closes the gaps of a design. A design without gaps gets no steps. The cost grows with the gaps: of
// very many, the first plan is the answer, and of more than sixty positions those with most room get the work.
func Plan(d Design) Proposal { return Planner{}.Plan(d) }

// Plan looks for the smallest change. See [Proposal] and the function [Plan].
func (p Planner) Plan(d Design) Proposal {
	w := p.Validator.View(d)
	if w.vast {
		return Proposal{Steps: []Step{}, Closes: []Gap{}, Unjudged: true}
	}
	closes := slices.AppendSeq([]Gap{}, w.Gaps())
	if len(closes) == 0 {
		return Proposal{Steps: []Step{}, Closes: closes, Minimal: true, Overloaded: w.overloaded()}
	}
	// Work that is handed over takes time only between two people, so that a plan may make work that it could not foresee: then it is
	// made again, with less room for those it fell to.
	const rounds = 4
	less := map[string]float64{}
	for round := 1; ; round++ {
		out := p.search(w, less)
		out.Closes, out.Overloaded = closes, w.overloaded()
		after := p.complete(d, &out)
		out.Unjudged = after.vast
		if out.Left = len(after.gaps); len(less) > 0 || out.Left > 0 || out.Unjudged {
			out.Minimal = false
		}
		if out.Unjudged || !w.tighten(after, less) || round == rounds {
			return out
		}
	}
}

// overloaded counts who has more work than time.
func (w *View) overloaded() (n int) {
	for i := range w.load().people {
		n += flag(beyond(w.load().people[i].ratio(), w.limits.Overload))
	}
	return n
}

func (p Planner) search(w *View, less map[string]float64) Proposal {
	s := newSearch(w, p, less)
	s.run()
	return Proposal{Steps: s.steps(), Hires: s.best.cost.hires, Distance: s.best.cost.distance, Busiest: hundredths(s.best.cost.busiest),
		Minimal: s.proved(), Bound: s.least}
}

// tighten notes by how much the plan loads people beyond capacity who were not before, and reports whether there are any.
func (w *View) tighten(after *View, less map[string]float64) (any bool) {
	if w.limits.Overload < 0 {
		return false
	}
	before := w.load().people
	for i := range after.load().people {
		p := &after.load().people[i]
		k, known := slices.BinarySearchFunc(before, p.id, func(l personLoad, id string) int { return strings.Compare(l.id, id) })
		over := p.hours - p.available*w.limits.Overload
		if !known || over <= 1e-9 || p.hours <= before[k].hours+1e-9 {
			continue
		}
		less[p.id] += over + 0.01
		any = true
	}
	return any
}

// complete adds what the steps leave open, because work that falls to a position by its role may fall to another one too. It returns the
// design with the steps taken.
func (p Planner) complete(d Design, out *Proposal) *View {
	const rounds = 3
	for range rounds {
		w := p.Validator.View(out.Apply(d))
		if len(w.gaps) == 0 {
			return w
		}
		out.Minimal = false
		out.cover(w)
	}
	return p.Validator.View(out.Apply(d))
}

// cover adds each gap of a view to the last step that makes somebody do that work, or makes the position of the last step do it.
func (p *Proposal) cover(w *View) {
	if len(p.Steps) == 0 {
		return
	}
	last := map[role.Responsibility]int{}
	for i := range p.Steps {
		if s := &p.Steps[i]; s.Kind == StepAssign {
			last[s.Responsibility] = i
		}
	}
	known := map[int]map[Scope]bool{} // of a step
	for g := range w.Gaps() {
		i, ok := last[g.Responsibility]
		if !ok {
			i = len(p.Steps)
			last[g.Responsibility] = i
			p.Steps = append(p.Steps, Step{Kind: StepAssign, Position: p.Steps[i-1].Position, Responsibility: g.Responsibility})
		}
		s := &p.Steps[i]
		if known[i] == nil {
			known[i] = s.scopes()
		}
		if !known[i][g.Scope] {
			known[i][g.Scope] = true
			s.visit(g.Scope)
		}
	}
}

// scopes returns where a step is.
func (s *Step) scopes() map[Scope]bool {
	all := make(map[Scope]bool, len(s.Brands)+len(s.Channels))
	for _, id := range s.Brands {
		all[Scope{Brand: id}] = true
	}
	for _, id := range s.Channels {
		all[Scope{Channel: id}] = true
	}
	return all
}

// Apply returns the design with the steps of p taken; d stays as it is. A person who is hired gets the id of the position with "-person"
// behind it, and a number where somebody has that.
func (p Proposal) Apply(d Design) Design {
	d = d.clone()
	at := d.firstByID()
	head := ""
	for _, s := range p.Steps {
		switch s.Kind {
		case StepFill:
			head = "" // it may be this one
		case StepHire:
			if head == "" {
				head = d.head() // and stays it: whoever is hired reports there
			}
			at[s.Position] = len(d.Positions)
			d.Positions = append(d.Positions, Position{ID: s.Position, ReportsTo: head})
		default:
		}
		i, ok := at[s.Position]
		if !ok {
			continue
		}
		d.take(&d.Positions[i], s)
	}
	return d
}

func (d *Design) take(p *Position, s Step) {
	switch s.Kind {
	case StepFill, StepHire:
		d.seat(p, d.newcomer(p.ID))
	case StepExtend:
		if p.Brands != nil {
			p.Brands = addAll(p.Brands, s.Brands)
		}
		if p.Channels != nil {
			p.Channels = addAll(p.Channels, s.Channels)
		}
	case StepAssign:
		p.Without = slices.DeleteFunc(p.Without, func(r role.Responsibility) bool { return r == s.Responsibility })
		p.Duties = append(p.Duties, Duty{Responsibility: s.Responsibility, Brands: s.Brands, Channels: s.Channels})
	}
}

// newcomer returns the id of whoever is hired for a position, which nobody has.
func (d *Design) newcomer(position string) string {
	id := position + "-person"
	for n := 2; d.knows(id); n++ {
		id = position + "-person-" + itoa(n)
	}
	return id
}

// knows reports whether a person has an id.
func (d *Design) knows(id string) bool {
	return slices.ContainsFunc(d.People, func(p Person) bool { return p.ID == id }) || d.holds(id)
}

func addAll(list, more []string) []string {
	known := map[string]bool{}
	for _, s := range list {
		known[s] = true
	}
	for _, s := range more {
		if !known[s] {
			known[s] = true
			list = append(list, s)
		}
	}
	return list
}

// head returns to whom a new position reports: the first position by id to which most others report and which has no superior; "" where
// there is none.
func (d *Design) head() string {
	reports := map[string]int{}
	for i := range d.Positions {
		reports[d.Positions[i].ReportsTo]++
	}
	head, most := "", -1
	for i := range d.Positions {
		p := &d.Positions[i]
		if p.vacant() || p.ID == "" {
			continue
		}
		n := reports[p.ID]
		if p.ReportsTo == "" {
			n += len(d.Positions)
		}
		if c := cmp.Compare(n, most); c > 0 || c == 0 && p.ID < head {
			head, most = p.ID, n
		}
	}
	return head
}
