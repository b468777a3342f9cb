package org

import (
	"iter"
	"slices"

	"example.com/socialorg/role"
)

// checkHandoffs finds those who need something and whom nobody who makes it can reach: one finding for each of them, with all that
// does not get there. Related are those who make it.
func checkHandoffs(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		w.eachLost(yield, func(l *link) Severity {
			switch {
			case l.h.Line == role.LineFeedback, escalates(l.h):
				return 0 // rules of their own
			case l.h.Line == role.LineMain && !l.h.Platform:
				return Error
			}
			return Warning
		}, "")
	}
}

// escalates reports whether a hand-off is the way from the front line to the crisis command, or back.
func escalates(h *role.Handoff) bool {
	return h.Artefact == role.ArtefactAlert || h.Artefact == role.ArtefactCrisisOrder
}

// eachLost yields one finding for each position that something does not get to, of the severity that weigh gives the link; 0 leaves it out.
func (w *View) eachLost(yield func(Finding) bool, weigh func(*link) Severity, problem Problem) {
	found := map[int32]*Finding{}
	for i := range w.links() {
		l := &w.links()[i]
		if l.lost == nil {
			continue
		}
		severity := weigh(l)
		if severity == 0 {
			continue
		}
		for _, n := range l.lost {
			f := found[n]
			if f == nil {
				f = &Finding{Subject: w.subject(n)}
				found[n] = f
			}
			f.Severity = max(f.Severity, severity)
			f.Args.Artefacts = addOnce(f.Args.Artefacts, l.h.Artefact, w.v.cap())
			f.Args.Responsibilities = addOnce(f.Args.Responsibilities, l.h.From, w.v.cap())
			f.Args.Related = w.addSubjects(f.Args.Related, w.team(l.from).filled)
			f.Args.add(w.staff.places.all[l.at(w)].Scope, w.v.cap())
			f.Args.Problem = problem
		}
	}
	for _, i := range w.staff.order {
		if f := found[i]; f != nil && !yield(*f) {
			return
		}
	}
}

// checkFeedback finds strategists whom nothing from the community gets to: nobody passes it on, or it gets lost. Where nobody decides the
// strategy that is a gap, and this rule is silent.
func checkFeedback(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if !w.unheard(yield) {
			return
		}
		w.eachLost(yield, func(l *link) Severity {
			if l.h.Line == role.LineFeedback && w.decided(l.to.at) {
				return Warning
			}
			return 0
		}, "")
	}
}

// decided reports whether somebody holds the strategy of a place.
func (w *View) decided(at int32) bool {
	x, _ := number(role.DesignStrategy)
	c := w.find(x, w.staff.places.brandOf(at))
	return c != nil && c.state.Covered()
}

// unheard yields one finding for each who engages with the community while others decide and nobody passes on what it says.
func (w *View) unheard(yield func(Finding) bool) bool {
	strategy, _ := number(role.DesignStrategy)
	engage, _ := number(role.ManageCommunity)
	found := map[int32]*Finding{}
	for _, brand := range w.staff.places.brands {
		s := w.find(strategy, brand)
		if s == nil || s.team == none || !s.state.Covered() || w.passesOn(brand) {
			continue
		}
		for i := range w.row(engage) {
			c := &w.row(engage)[i]
			if w.staff.places.brandOf(c.at) != brand || c.team == none || !c.state.Covered() || c.team == s.team {
				continue
			}
			for _, n := range w.team(c).filled[:min(len(w.team(c).filled), w.v.cap())] {
				if slices.Contains(w.team(s).filled, n) {
					continue
				}
				if found[n] == nil {
					found[n] = &Finding{Subject: w.subject(n), Args: Args{Problem: ProblemUnproduced}}
				}
				found[n].Args.Related = w.addSubjects(found[n].Args.Related, w.team(s).filled)
				found[n].Args.add(w.staff.places.all[brand].Scope, w.v.cap())
			}
		}
	}
	for _, i := range w.staff.order {
		if f := found[i]; f != nil && !yield(*f) {
			return false
		}
	}
	return true
}

// passesOn reports whether somebody passes on what the community of a brand says.
func (w *View) passesOn(brand int32) bool {
	for _, r := range [...]role.Responsibility{role.VoiceCommunity, role.GiveDailyFeedback} {
		x, _ := number(r)
		if c := w.find(x, brand); c != nil && c.state.Covered() {
			return true
		}
	}
	return false
}

// checkEscalation finds crisis leads whom no alert gets to, and those on the front line whom their order does not get to.
func checkEscalation(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		more := true
		w.eachLost(func(f Finding) bool { more = yield(f); return more }, func(l *link) Severity {
			if l.h.Artefact == role.ArtefactAlert {
				return Error
			}
			return 0
		}, "")
		if !more {
			return
		}
		w.eachLost(yield, func(l *link) Severity {
			if l.h.Artefact == role.ArtefactCrisisOrder && !w.deaf(l) {
				return Warning
			}
			return 0
		}, ProblemLost)
	}
}

// deaf reports whether an alert from where an order should go is lost too: that says it all.
func (w *View) deaf(order *link) bool {
	for i := range w.links() {
		if l := &w.links()[i]; l.h.Artefact == role.ArtefactAlert && l.lost != nil && l.to.team == order.from.team {
			return true
		}
	}
	return false
}
