package org

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// loads is what a View works out about hours, when it is first asked.
type loads struct {
	once   sync.Once
	heads  []headcount // by position
	teams  []teamLoad
	people []personLoad // by id
}

// forget empties l and keeps its memory.
func (l *loads) forget() {
	forget(&l.teams)
	forget(&l.people)
	*l = loads{heads: l.heads[:0], teams: l.teams, people: l.people}
}

// A headcount is who is in a position, counted once.
type headcount struct {
	people int
	shares float64 // of full time, of all of them
	hours  float64 // that one of them at full time has for the work
	other  float64 // hours of other duties, of all of them
}

// A teamLoad is the work that a team shares.
type teamLoad struct {
	team    *team
	hours   float64
	volume  float64 // of the hours, those that volumes make
	unknown bool
}

// A personLoad is what one person or unnamed team does in all positions.
type personLoad struct {
	id        string
	people    int
	first     seat
	more      []seat
	share     float64 // of full time, in all positions
	hours     float64
	volume    float64 // of the hours, those that volumes make
	available float64
	unknown   bool
	assumed   bool // of an external the design says neither a share nor hours, somewhere
}

// ratio is as [Load.Ratio].
func (p *personLoad) ratio() float64 { return p.hours / max(p.available, 1) }

// A seat is somebody's part of a position.
type seat struct {
	position int32
	part     float64 // of the position's work: 1 where nobody else is in it
}

// seats yields the positions that a person holds, in the order of their ids.
func (p *personLoad) seats() iter.Seq[seat] {
	return func(yield func(seat) bool) {
		if !yield(p.first) {
			return
		}
		for _, s := range p.more {
			if !yield(s) {
				return
			}
		}
	}
}

func (w *View) load() *loads {
	w.loads.once.Do(func() {
		w.countHeads()
		w.shareWork()
		w.findPeople()
	})
	return &w.loads
}

// A cellWork is what the work of a cell asks for in a week.
type cellWork struct {
	cell    *cell
	hours   float64
	volume  float64 // of the hours, those that volumes make
	unknown bool
}

// work yields the cells that somebody covers and that take time, or may, in the order of the chain.
func (w *View) work(e *efforts) iter.Seq[cellWork] {
	return func(yield func(cellWork) bool) {
		w.lost() // marks what is handed over
		approve, _ := number(role.ApproveContent)
		var last cellWork
		for i := range w.cells {
			c := &w.cells[i]
			if c.team == none || !c.state.Covered() || c.need == 0 && !c.handed {
				continue
			}
			if last.cell == nil || last.cell.x != c.x || int(c.x) == approve || e.onChannel != nil || !w.silentAlike(last.cell.at, c.at) {
				last.hours, last.volume, last.unknown = w.hours(e, c)
			}
			last.cell = c
			if (last.hours != 0 || last.unknown) && !yield(last) {
				return
			}
		}
	}
}

// silentAlike reports whether two places are channels that are asked for the same and declare no volume.
func (w *View) silentAlike(a, b int32) bool {
	p, q := &w.staff.places.all[a], &w.staff.places.all[b]
	return p.like == q.like && p.silent && q.silent
}

func (w *View) countHeads() {
	again(&w.loads.heads, len(w.d.Positions))
	for i := range w.d.Positions {
		p := &w.d.Positions[i]
		w.loads.heads[i] = headcount{people: p.filled(), shares: p.shares(), hours: w.paid(p) * (1 - w.shrinkage(p)), other: p.other()}
	}
}

// shareWork gathers the hours of each team.
func (w *View) shareWork() {
	at := make([]int32, len(w.teams.all)) // number in loads.teams, plus one
	w.loads.teams = slices.Grow(w.loads.teams, len(w.teams.all))
	e := newEfforts(w.d)
	for c := range w.work(&e) {
		if at[c.cell.team] == 0 {
			w.loads.teams = append(w.loads.teams, teamLoad{team: w.team(c.cell)})
			at[c.cell.team] = int32(len(w.loads.teams))
		}
		t := &w.loads.teams[at[c.cell.team]-1]
		t.hours += c.hours
		t.volume += c.volume
		t.unknown = t.unknown || c.unknown
	}
}

// findPeople gathers what each holder does in all positions.
func (w *View) findPeople() {
	both := make([]float64, 2*len(w.d.Positions))
	hours, volume := both[:len(w.d.Positions)], both[len(w.d.Positions):]
	unknown := make([]bool, len(w.d.Positions))
	for i := range w.loads.teams {
		t := &w.loads.teams[i]
		total := w.time(t.team)
		for _, n := range t.team.filled {
			part := portionOf(w.timeOf(n), total, len(t.team.filled))
			hours[n] += t.hours * part
			volume[n] += t.volume * part
			unknown[n] = unknown[n] || t.unknown
		}
	}
	w.leadership(hours)
	w.loads.people = slices.Grow(w.loads.people, len(w.d.Positions))
	last := ""
	for _, o := range w.occupied() {
		p := &w.d.Positions[o.position]
		h := &p.Holders[o.holder]
		heads := &w.loads.heads[o.position]
		part := portionOf(h.share()*float64(h.people()), heads.shares, heads.people)
		if len(w.loads.people) == 0 || h.ID != last {
			w.loads.people = append(w.loads.people, personLoad{id: h.ID, first: seat{o.position, part}})
			last = h.ID
		} else {
			l := &w.loads.people[len(w.loads.people)-1]
			l.more = append(l.more, seat{o.position, part})
		}
		l := &w.loads.people[len(w.loads.people)-1]
		l.people = max(l.people, h.people())
		l.share += h.share()
		l.hours += hours[o.position] * part
		l.volume += volume[o.position] * part
		l.available += max(0, heads.hours*h.share()*float64(h.people())-heads.other*part)
		l.unknown = l.unknown || unknown[o.position]
		l.assumed = l.assumed || p.External && p.HoursPerWeek == nil && h.Share == nil
	}
}

// An occupation is a holder of a position.
type occupation struct {
	id               string // of the holder
	position, holder int32
}

// occupied returns who holds what, by the holders' ids and then in the order of the positions.
func (w *View) occupied() []occupation {
	all := make([]occupation, 0, len(w.d.Positions))
	for _, i := range w.staff.order {
		for k := range w.d.Positions[i].Holders {
			all = append(all, occupation{w.d.Positions[i].Holders[k].ID, i, int32(k)})
		}
	}
	sorting.By(all, func(a, b *occupation) int {
		return strings.Compare(a.id, b.id)
	})
	return all
}

// leadership adds the time that leading people takes. More of them than the span of control are a finding of their own and no load.
func (w *View) leadership(hours []float64) {
	x, _ := number(role.LeadDepartment)
	c := w.find(x, 0)
	if c == nil || c.team == none || !c.state.Covered() {
		return
	}
	reports := w.reports()
	for term := range role.LeadDepartment.Effort() {
		if term.Per != role.PerDirectReport {
			continue
		}
		for _, n := range w.team(c).filled {
			led := float64(reports[n])
			if w.limits.Span > 0 {
				led = min(led, float64(w.limits.Span-1))
			}
			hours[n] += led * float64(term.Seconds) / 3600
		}
	}
}
