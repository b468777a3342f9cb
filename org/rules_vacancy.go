package org

import (
	"iter"
	"slices"
	"strconv"
	"time"

	"example.com/socialorg/kpi"
)

// checkVacancies yields one finding a position with an open seat.
func checkVacancies(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		missed := w.missed()
		for _, i := range w.staff.order {
			p := &w.d.Positions[i]
			open := p.vacancies()
			if open == 0 {
				continue
			}
			args := Args{Count: open}
			if missed[i] {
				args.Problem = ProblemMissed
			}
			if since, ok := dayOf(p.OpenSince); ok && !w.v.On.IsZero() {
				today := time.Date(w.v.On.Year(), w.v.On.Month(), w.v.On.Day(), 0, 0, 0, 0, time.UTC)
				args.Days = max(0, int(today.Sub(since).Hours()/24))
			}
			if !yield(Finding{Subject: w.subject(i), Args: args}) {
				return
			}
		}
	}
}

// missed returns the vacant positions that other findings are due to: their work is nobody's meanwhile, they answer for a KPI, measure or approve
// something, or what passes through them gets lost.
func (w *View) missed() map[int32]bool {
	if !slices.Contains(w.staff.vacant, true) {
		return nil
	}
	missed := map[int32]bool{}
	for i := range w.gaps {
		if c := w.gaps[i].cell; c.state == StateVacant {
			for _, n := range w.team(c).pos {
				missed[n] = true
			}
		}
	}
	miss := func(id string) {
		if n, ok := w.lines.at[id]; ok && int(n) < w.lines.positions && w.vacant(w.there(n)) {
			missed[n] = true
		}
	}
	for i := range w.d.KPIs {
		miss(w.d.KPIs[i].Owner)
		miss(w.d.KPIs[i].Reporter)
	}
	for i := range w.d.Approvals {
		if a := &w.d.Approvals[i]; w.approving(a) != nil {
			miss(a.By)
		}
	}
	for i := range w.lost() {
		for _, s := range w.cutBy(&w.lost()[i]) {
			miss(s.ID)
		}
	}
	return missed
}

// dayOf reads a day as designs write it, "2026-10-05".
func dayOf(s string) (t time.Time, ok bool) {
	if _, err := kpi.ParseDate(s); err != nil {
		return time.Time{}, false
	}
	part := func(from, to int) int {
		n, _ := strconv.Atoi(s[from:to]) // it has nothing but figures there
		return n
	}
	return time.Date(part(0, 4), time.Month(part(5, 7)), part(8, 10), 0, 0, 0, 0, time.UTC), true
}
