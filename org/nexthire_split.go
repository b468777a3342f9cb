package org

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg/role"
)

// A room is the time that there is for the two positions.
type room struct {
	stays      float64 // hours that may stay
	desk, care float64 // a week of somebody new, and of one who answers and moderates and nothing else
	plain      bool    // nothing is on the other side of the line
}

// room returns the time that there is.
func (o *overload) room() room {
	w := o.w
	fresh := Split{}.fresh(o.position())
	week := func() float64 { return w.manageable(w.paid(&fresh) * (1 - w.shrinkage(&fresh))) }
	r := room{stays: w.manageable(o.crowd.available) - o.elsewhere(), desk: week()}
	fresh.Duties = []Duty{{Responsibility: role.ManageCommunity}}
	r.care = week()
	return r
}

// split finds the best cut. What the two hand over to each other takes time that only the design so split shows: then it looks again,
// with less room.
func (o *overload) split() (Split, bool) {
	const rounds = 4
	r := o.room()
	for round := 1; ; round++ {
		best, ok := o.best(r)
		if !ok {
			return Split{}, false
		}
		s := best.say()
		if !o.tighten(&r, best, &s) || round == rounds {
			return s, true
		}
	}
}

// best returns the partition that [NextHire] says.
func (o *overload) best(r room) (best *partition, ok bool) {
	for c := range Cuts() {
		p := o.cut(c)
		if p.none() {
			continue
		}
		if !r.plain {
			p.fit(r)
		}
		if best == nil || p.compare(best, r) < 0 {
			best = p
		}
	}
	if best != nil {
		best.people = best.needs(r)
	}
	return best, best != nil
}

// tighten says of a split what is too much for whoever stays, takes from the room what it loads people beyond it after all, and reports
// whether there is anything.
func (o *overload) tighten(r *room, p *partition, s *Split) bool {
	w := o.w
	d := s.Apply(*w.d)
	fresh := &d.Positions[len(d.Positions)-1]
	fresh.Holders = []Holder{{ID: d.newcomer(fresh.ID), Count: p.people}}
	after := w.v.View(d)
	if !r.plain && len(p.except) > 0 && w.opens(after) {
		r.plain = true
		return true
	}
	const slack = 0.01
	any := false
	over := after.beyond(after.personOf(o.n))
	s.Over = hundredths(over)
	if over > 1e-9 && p.over(*r) == 0 {
		r.stays -= over + slack
		any = true
	}
	if over := after.beyond(after.personOf(int32(len(d.Positions) - 1))); over > 1e-9 {
		each := over/float64(p.people) + slack
		r.desk, r.care = max(r.desk-each, r.desk/2), max(r.care-each, r.care/2) // a week that is all hand-over would want thousands
		any = true
	}
	return any
}

// opens reports whether a design has a gap that the one of w has not.
func (w *View) opens(after *View) bool {
	type key struct {
		x role.Responsibility
		s Scope
	}
	known := make(map[key]bool, len(w.gaps))
	for g := range w.Gaps() {
		known[key{g.Responsibility, g.Scope}] = true
	}
	for g := range after.Gaps() {
		if !known[key{g.Responsibility, g.Scope}] {
			return true
		}
	}
	return false
}

// A partition is a cut through the work of a position, with what is on the other side of the line.
type partition struct {
	o           *overload
	cut         Cut
	goes        []bool // by number in overload.list
	except      []int  // the same numbers, in order
	stay, leave float64
	people      int
}

// cut returns the work along a line.
func (o *overload) cut(c Cut) *partition {
	p := &partition{o: o, cut: c, goes: make([]bool, len(o.list))}
	for i, k := range o.list {
		if p.goes[i] = c.goes(int(k.x)) && !k.beyond; p.goes[i] {
			p.leave += k.hours
		} else {
			p.stay += k.hours
		}
	}
	return p
}

// none reports whether one side is empty.
func (p *partition) none() bool {
	return !slices.Contains(p.goes, true) || !slices.Contains(p.goes, false)
}

// over returns by how much what stays is more than there is room for.
func (p *partition) over(r room) float64 {
	if o := p.stay - r.stays; o > 1e-9 {
		return o
	}
	return 0
}

// needs returns how many people what goes takes.
func (p *partition) needs(r room) int {
	week := r.care
	for i, k := range p.o.list {
		if p.goes[i] && !caring(standard().list[k.x]) {
			week = r.desk
		}
	}
	return max(1, weeks(p.leave, week))
}

// busier returns the hours of the one who has more to do.
func (p *partition) busier(r room) float64 { return max(p.stay, p.leave/float64(p.needs(r))) }

// fewExceptions are no harm to a line: with more of them another one is taken where there is one.
const fewExceptions = 2

// compare orders partitions, the better one first. Where one person more suffices a line without exceptions is worth more than hours that
// are even; where it does not there is a second person to find anyway, and nobody is to be left with a scrap.
func (p *partition) compare(q *partition, r room) int {
	needs, except := p.needs(r), cmp.Compare(len(p.except), len(q.except))
	if c := cmp.Or(cmp.Compare(p.over(r), q.over(r)), cmp.Compare(needs, q.needs(r)),
		cmp.Compare(flag(len(p.except) > fewExceptions), flag(len(q.except) > fewExceptions))); c != 0 {
		return c
	}
	busier := cmp.Compare(p.busier(r), q.busier(r))
	if needs > 1 {
		return cmp.Or(busier, except)
	}
	return cmp.Or(except, busier)
}

// maxFits bounds the choices of what is on the other side of the line that are looked at for one cut.
const maxFits = 20_000

// fit moves the fewest responsibilities across the line after which there is room for what stays, and what goes takes no more people than
// it must; where that is not to be had, just room for what stays. Where there is none it leaves the cut as it is.
func (p *partition) fit(r room) {
	fewest := max(1, weeks(p.stay+p.leave-r.stays, max(r.desk, r.care)))
	if r.stays < 0 || p.over(r) == 0 && p.needs(r) <= fewest {
		return
	}
	var free []int
	out := p.leave
	for i, k := range p.o.list {
		if k.hours > 0 && (p.goes[i] && !k.part || !p.goes[i] && !k.beyond && mayGo(int(k.x))) {
			free = append(free, i)
			if !p.goes[i] {
				out += k.hours
			}
		}
	}
	if p.stay+p.leave-out > r.stays+1e-9 {
		return // whatever may go
	}
	for _, people := range [...]int{fewest, math.MaxInt} {
		if people > fewest && p.over(r) == 0 {
			return
		}
		f := fitting{partition: p, room: r, free: free, people: people}
		for k := 1; k <= len(free) && f.tries < maxFits && f.best == nil; k++ {
			f.choose(0, k)
		}
		if f.best != nil {
			slices.Sort(f.best)
			for _, i := range f.best {
				p.flip(i)
			}
			p.except = f.best
			return
		}
	}
}

func (p *partition) flip(i int) {
	h := p.o.list[i].hours
	if p.goes[i] {
		h = -h
	}
	p.goes[i] = !p.goes[i]
	p.leave, p.stay = p.leave+h, p.stay-h
}

// A fitting is the search for what to move across a line.
type fitting struct {
	*partition
	room   room
	free   []int // what may be moved
	people int   // that what goes may take
	picked []int
	tries  int
	best   []int
	least  float64
}

// choose tries every choice of so many more.
func (f *fitting) choose(from, more int) {
	if more == 0 {
		f.tries++
		busier := f.busier(f.room)
		if f.over(f.room) == 0 && !f.none() && f.needs(f.room) <= f.people && (f.best == nil || busier < f.least-1e-9) {
			f.best, f.least = slices.Clone(f.picked), busier
		}
		return
	}
	stay, leave := f.stay, f.leave
	for i := from; i+more <= len(f.free) && f.tries < maxFits; i++ {
		f.flip(f.free[i])
		f.picked = append(f.picked, f.free[i])
		f.choose(i+1, more-1)
		f.picked = f.picked[:len(f.picked)-1]
		f.goes[f.free[i]] = !f.goes[f.free[i]]
		f.stay, f.leave = stay, leave // as it was, to the last bit
	}
}

// say makes a split of a partition.
func (p *partition) say() Split {
	std := standard()
	s := p.o.begin()
	s.New, s.Cut, s.Refs, s.More = p.o.w.splitID(s.Position), p.cut, p.cut.refs(), p.people-1
	for i, k := range p.o.list {
		side := &s.Stays
		if p.goes[i] {
			side = &s.Goes
		}
		side.Responsibilities = append(side.Responsibilities, std.list[k.x])
		side.Hours += k.hours
	}
	for _, i := range p.except {
		s.Except = append(s.Except, std.list[p.o.list[i].x])
	}
	s.Stays.finish(p.o.w)
	s.Goes.finish(p.o.w)
	return s
}
