package org

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A Split says how a position that is too much for one person makes two coherent ones: what stays, and what goes to somebody new or, where
// the design has an open position for it, to whoever fills that. Work that is all of a kind, or that a team of several shares already, is not
// split: more people share it, and the Cut is CutSeats. Where a part-timer has too much and more of their time suffices, nobody is hired: CutShare.
//
// Hours are those of the design as it is, so that Stays, Goes and Elsewhere add up to Before but for rounding. What the two then hand over
// to each other, and the leading of who is new, come on top: More and Over heed them.
type Split struct {
	Position string `json:"position"`      // id
	New      string `json:"new,omitzero"`  // id of the position that is created, if one is. A Plan creates none of that id
	Fill     string `json:"fill,omitzero"` // id of the open position to fill in place of a new one; Position itself where it has a seat left

	// Cut is along what line the work is split. Where Fill is set it is CutVacancy or CutSeats.
	Cut Cut `json:"cut"`

	// Of CutSeats: how many people are in the position, how many open seats it has, and the hours for
	// each hour available of the busiest of them once More and one more are there.
	People  int     `json:"people,omitzero"`
	Open    int     `json:"open,omitzero"`
	Busiest float64 `json:"busiest,omitzero"`

	// Of CutShare: who is to have which share of full time in the position.
	Holder string  `json:"holder,omitzero"`
	Share  float64 `json:"share,omitzero"`

	// Except is what is on the other side of the line than the cut has it, in the order of the chain,
	// so that both have time.
	Except []role.Responsibility `json:"except,omitzero"`

	Stays Profile `json:"stays"`
	Goes  Profile `json:"goes"`

	// More is how many people are needed besides the one that is hired; 0 where one suffices. Goes may
	// be more than a week of one person; where Fill is set, it counts what Over says too.
	More int `json:"more,omitzero"`

	// Over is by how many hours a week whoever stays has more than there is time for all the same, to
	// hundredths: there is work that no cut gives away, or what the vacancy takes is not enough.
	Over float64 `json:"over,omitzero"`

	Before    float64 `json:"before"`             // hours a week of everybody in the position, as in their Loads
	Elsewhere float64 `json:"elsewhere,omitzero"` // of them, those in other positions
	Available float64 `json:"available"`          // hours a week that there are for all of them, as in the Load
	Known     bool    `json:"known"`              // the hours are: see Load

	Refs []socialorg.Ref `json:"refs"` // what the cut rests on
}

// A Profile is the work of one of the two positions.
type Profile struct {
	Role             role.Role             `json:"role,omitzero"` // whose work it is most
	Responsibilities []role.Responsibility `json:"responsibilities"`
	Hours            float64               `json:"hours"` // a week, to hundredths
}

// NextHire says whom to hire next where somebody has too much: the person or team most loaded beyond capacity, else a person who does
// everything.
//
// It fills an open position that takes at least half of what is too much, or half a week. Else it raises the share of a part-timer, where a week of one
// person has room for all that is too much. Else it takes the cut that leaves both within
// their time with the fewest people; of those, where one person more suffices, the one with the least in Except, and then the one after
// which the busiest has least to do; ties go to the first. Where no cut makes two positions of what the person does, and where several do it
// already, it says how many more it takes to share the work. It returns false where nobody has too much, or where nobody new would help.
func NextHire(d Design) (Split, bool) { return Validator{}.NextHire(d) }

// NextHire is the function [NextHire] with the framework, the limits and the rest of v.
func (v Validator) NextHire(d Design) (Split, bool) {
	w := v.View(d)
	list := w.loaded()
	if len(list) == 0 {
		return Split{}, false
	}
	all := w.works()
	trials := maxTrials
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].person == list[0].person {
			n++
		}
		if s, ok := w.relieve(list[:n], all, &trials); ok {
			return s, true
		}
		list = list[n:]
	}
	return Split{}, false
}

// relieve looks for what helps a person in one of the positions that they hold.
func (w *View) relieve(list []burden, all *works, trials *int) (Split, bool) {
	for _, b := range list {
		o := w.overload(b, all)
		if !o.alone() {
			if s, ok := o.share(trials); ok && s.Fill != "" {
				return s, true
			}
		}
		if s, ok := o.fill(trials); ok {
			return s, true
		}
		if s, ok := o.raise(b.person, trials); ok {
			return s, true
		}
		if !o.alone() {
			continue
		}
		if s, ok := o.split(); ok {
			return s, true
		}
	}
	var best Split
	found := false
	for _, b := range list {
		if s, ok := w.overload(b, all).share(trials); ok && (!found || s.Goes.Hours > best.Goes.Hours) {
			best, found = s, true
		}
	}
	return best, found
}

// A burden is somebody in a position who has too much, or does everything.
type burden struct {
	position int32
	person   *personLoad
	ratio    float64
}

// loaded returns who has too much in which positions, the most loaded first. Of several in a position it is the first.
func (w *View) loaded() []burden {
	var list []burden
	everything := map[int32]bool{}
	for _, n := range w.alone() {
		everything[n] = true
	}
	seen := make(map[int32]bool)
	for i := range w.load().people {
		p := &w.load().people[i]
		ratio := p.ratio()
		for s := range p.seats() {
			pos := &w.d.Positions[s.position]
			if w.lines.at[pos.ID] == s.position && !seen[s.position] && (beyond(ratio, w.limits.Overload) || everything[s.position] && w.loads.heads[s.position].people == 1) {
				seen[s.position] = true
				list = append(list, burden{s.position, p, ratio})
			}
		}
	}
	sorting.By(list, func(a, b *burden) int { return cmp.Compare(b.ratio, a.ratio) })
	return list
}

// An overload is a position that is too much for those in it.
type overload struct {
	w     *View
	n     int32
	all   *works
	list  []work
	crowd crowd     // everybody in it
	teams []float64 // of them, those that it shares with each of its teams, as in works.teams
}

func (w *View) overload(b burden, all *works) *overload {
	o := &overload{w: w, n: b.position, all: all}
	o.list, o.teams = w.workOf(o.n, all)
	o.crowd = w.crowd(o.n, hoursOf(o.list), "")
	return o
}

// position returns the position that is too much.
func (o *overload) position() *Position { return &o.w.d.Positions[o.n] }

// alone reports whether one person is in it.
func (o *overload) alone() bool { return o.position().filled() == 1 }

// begin returns what every split of it says.
func (o *overload) begin() Split {
	return Split{Position: o.position().ID, Before: hundredths(o.crowd.hours), Elsewhere: o.elsewhere(), Available: hundredths(o.crowd.available),
		Known: !o.crowd.unknown}
}

func (o *overload) elsewhere() float64 { return hundredths(o.crowd.elsewhere) }

// manageable returns the hours for which there is time in so many that are available.
func (w *View) manageable(available float64) float64 {
	if w.limits.Overload < 0 {
		return math.Inf(1)
	}
	return available * w.limits.Overload
}

// beyond returns by how many hours a person is loaded beyond capacity, 0 where it is none.
func (w *View) beyond(p *personLoad) float64 { return max(0, p.hours-w.manageable(p.available)) }

// weeks returns how many weeks of one person make so many hours, within what a count may be.
func weeks(hours, week float64) int {
	const least, most = 0.01, 1e6
	return int(math.Ceil(min(max(hours/max(week, least)-1e-9, 0), most)))
}

func (p *Profile) finish(w *View) {
	p.Hours = hundredths(p.Hours)
	p.Role = role.Identify(w.f, p.Responsibilities...).Role
}

// splitID returns the id of the position that a split creates, which is none that a plan gives.
func (w *View) splitID(position string) string {
	id := position + "-new"
	for n := 2; ; n++ {
		if _, taken := w.lines.at[id]; !taken {
			return id
		}
		id = position + "-new-" + itoa(n)
	}
}

// Apply returns the design with the position split: the new one, still open, reports to the old and has the work that goes. An open
// position that takes it is filled as [Proposal.Apply] fills one, and nothing else changes; of CutSeats without an open seat, those that it takes are
// opened, and of CutShare the share is set. d stays as it is, and so it is returned where it lacks the position, has the new one already, or has no open seat to fill.
func (s Split) Apply(d Design) Design {
	d = d.clone()
	if s.Fill != "" {
		if i := d.positionAt(s.Fill); i >= 0 && d.Positions[i].open() > 0 {
			d.take(&d.Positions[i], Step{Kind: StepFill})
		}
		return d
	}
	i := d.positionAt(s.Position)
	if i < 0 || d.positionAt(s.New) >= 0 {
		return d
	}
	old := &d.Positions[i]
	if s.Cut == CutSeats {
		old.Seats = max(old.Seats, old.filled()+1+max(s.More, 0))
		return d
	}
	if s.Cut == CutShare {
		for k := range old.Holders {
			if h := &old.Holders[k]; h.ID == s.Holder {
				h.Share = new(s.Share)
			}
		}
		return d
	}
	fresh := s.fresh(old)
	goes := func(r role.Responsibility) bool { return slices.Contains(s.Goes.Responsibilities, r) }
	for _, x := range s.Goes.Responsibilities {
		old.Without = addOnce(old.Without, x, len(old.Without)+1)
	}
	old.Duties = slices.DeleteFunc(old.Duties, func(duty Duty) bool { return goes(duty.Responsibility) && duty.Part <= role.PartResponsible })
	d.Positions = append(d.Positions, fresh)
	return d
}

// fresh returns the position that is created beside an old one.
func (s Split) fresh(old *Position) Position {
	p := Position{ID: s.New, ReportsTo: s.Position, Brands: slices.Clone(old.Brands), Channels: slices.Clone(old.Channels),
		Languages: slices.Clone(old.Languages), Seats: 1 + max(s.More, 0)}
	if old.HoursPerWeek != nil && sane(*old.HoursPerWeek) >= leastWeek {
		p.HoursPerWeek = old.HoursPerWeek
	}
	for _, x := range s.Goes.Responsibilities {
		p.Duties = append(p.Duties, Duty{Responsibility: x})
	}
	return p
}

// leastWeek is the week in hours below which a position is no model for another.
const leastWeek = 1
