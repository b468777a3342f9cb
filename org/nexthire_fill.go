package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// maxTrials bounds how often an open position is filled on trial, and maxVacancies how many are for one who has too much.
const (
	maxTrials    = 9
	maxVacancies = 3
)

// fill finds the open position that takes most from whoever has too much, once it is filled.
func (o *overload) fill(trials *int) (best Split, ok bool) {
	most := 0.0
	for _, n := range o.vacancies() {
		if *trials == 0 {
			break
		}
		*trials--
		if s, took := o.try(n); took > 0 && (!ok || took > most+1e-9) {
			best, most, ok = s, took, true
		}
	}
	return best, ok
}

// vacancies returns the open positions for work of the position, those first that would share most of it.
func (o *overload) vacancies() []int32 {
	w := o.w
	type vacancy struct {
		position int32
		hours    float64
	}
	var list []vacancy
	at := map[int32]int{}
	for i, team := range o.all.teams[o.n] {
		for _, n := range w.teams.all[team].pos {
			p := &w.d.Positions[n]
			if p.ID == "" || w.lines.at[p.ID] != n || p.open() == 0 || n == o.n && !o.alone() {
				continue
			}
			k, seen := at[n]
			if !seen {
				k = len(list)
				at[n] = k
				list = append(list, vacancy{position: n})
			}
			list[k].hours += o.teams[i] * portionOf(w.paid(p), o.all.time[team]+w.paid(p), 2)
		}
	}
	sorting.By(list, func(a, b *vacancy) int {
		return cmp.Or(cmp.Compare(b.hours, a.hours), cmp.Compare(w.staff.rank[a.position], w.staff.rank[b.position]))
	})
	out := make([]int32, 0, maxVacancies)
	for _, v := range list[:min(len(list), maxVacancies)] {
		out = append(out, v.position)
	}
	return out
}

// try fills an open position and returns what that makes of the one that is too much, and how many hours it takes from whoever is in it;
// none where that is too little to speak of.
func (o *overload) try(vacancy int32) (s Split, took float64) {
	w := o.w
	v := &w.d.Positions[vacancy]
	s = o.begin()
	s.Fill, s.Cut, s.Refs = v.ID, CutVacancy, CutVacancy.refs()
	d := s.Apply(*w.d)
	after := w.v.View(d)
	if after.vast {
		return s, 0
	}
	holders := d.Positions[vacancy].Holders
	newcomer := holders[len(holders)-1].ID
	all := after.works()
	list, _ := after.workOf(o.n, all)
	now := after.crowd(o.n, hoursOf(list), newcomer)
	took = o.crowd.hours - now.hours
	week := o.room().desk
	switch excess := o.crowd.over; {
	case took <= 0:
		return s, 0
	case excess > 0 && took < min(excess, week)/2-1e-9:
		return s, 0
	case excess == 0 && slices.ContainsFunc(after.loaded(), func(b burden) bool { return b.position == o.n }): // who did everything does so still
		return s, 0
	}
	over := now.over
	s.Over = hundredths(over)
	if p := after.personAt(newcomer); p != nil {
		over += after.beyond(p)
	}
	s.More = weeks(over, week)
	s.Stays.Hours = now.hours - now.elsewhere
	s.Elsewhere = hundredths(now.elsewhere)
	o.compare(&s, list, after, vacancy, all)
	return s, took
}

// compare says what stays and goes, by the design after the position is filled.
func (o *overload) compare(s *Split, list []work, after *View, vacancy int32, all *works) {
	std := standard()
	had := map[role.Responsibility]bool{}
	for _, k := range o.list {
		had[std.list[k.x]] = true
	}
	for _, k := range list {
		s.Stays.Responsibilities = append(s.Stays.Responsibilities, std.list[k.x])
	}
	list, _ = after.workOf(vacancy, all)
	for _, k := range list {
		if had[std.list[k.x]] {
			s.Goes.Responsibilities = append(s.Goes.Responsibilities, std.list[k.x])
		}
	}
	s.Stays.finish(after)
	s.Goes.Hours = s.Before - s.Elsewhere - s.Stays.Hours
	s.Goes.finish(after)
}
