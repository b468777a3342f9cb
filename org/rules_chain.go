package org

import (
	"iter"
	"slices"

	"example.com/socialorg/internal/sorting"
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

// A lostKey tells apart who waits for something: few positions by themselves, many by their team.
type lostKey struct {
	few                [8]int32
	team, first, count int32
}

func keyOfLost(l *link) lostKey {
	key := lostKey{team: l.to.team, first: l.lost[0], count: int32(len(l.lost))}
	if len(l.lost) <= len(key.few) {
		key.team = none // whatever team they are asked in
		copy(key.few[:], l.lost)
	}
	return key
}

// lostWork is a finding in the making, with the teams whose members it names already.
type lostWork struct {
	finding Finding
	teams   map[int32]bool
	seen    map[int32]bool
	wide    bool
}

// eachLost yields one finding for those to whom something does not get, of the severity that weigh gives the link; 0 leaves it out. It is
// about the first of them, and Also are the others who are in the same case.
func (w *View) eachLost(yield func(Finding) bool, weigh func(*link) Severity, problem Problem) {
	found := map[lostKey]*lostWork{}
	var order []lostKey
	for i := range w.lost() {
		l := &w.lost()[i]
		severity := weigh(l)
		if severity == 0 {
			continue
		}
		key := keyOfLost(l)
		f := found[key]
		if f == nil {
			f = &lostWork{finding: Finding{Subject: w.subject(l.lost[0])}, teams: map[int32]bool{}, seen: map[int32]bool{}}
			f.finding.Args.Problem = problem
			f.finding.Args.Also = w.addSubjects(nil, l.lost[1:])
			f.finding.Args.Because = w.cutBy(l)
			found[key] = f
			order = append(order, key)
		}
		f.add(w, l, severity)
	}
	sorting.By(order, func(a, b *lostKey) int { return int(w.staff.rank[a.first]) - int(w.staff.rank[b.first]) })
	for _, key := range order {
		if found[key].wide {
			found[key].finding.Args.anywhere()
		}
		if !yield(found[key].finding) {
			return
		}
	}
}

// maxProducers bounds how many ways to one position are looked at.
const maxProducers = 8

// cutBy returns the vacant positions without which what is lost would get to the first who needs it along the chart: those of the first
// producer for whom there is such a way, nil where the way is too long or there is none.
func (w *View) cutBy(l *link) []Subject {
	producers := w.team(l.from).filled
	for _, from := range producers[:min(len(producers), maxProducers)] {
		a, b := from, l.lost[0]
		var vacant []int32
		for step := 0; a != b && a != none && b != none && step < w.limits.Steps; step++ {
			low := &a
			if w.lines.depth[b] > w.lines.depth[a] {
				low = &b
			}
			if *low = w.lines.superior(*low); *low != none && int(*low) < w.lines.positions && w.vacant(w.there(*low)) && !slices.Contains(vacant, *low) {
				vacant = append(vacant, *low)
			}
		}
		if a == b && vacant != nil {
			return w.addSubjects(nil, vacant)
		}
	}
	return nil
}

func (f *lostWork) add(w *View, l *link, severity Severity) {
	args := &f.finding.Args
	f.finding.Severity = max(f.finding.Severity, severity)
	args.Artefacts = addOnce(args.Artefacts, l.h.Artefact, w.v.cap())
	args.Responsibilities = addOnce(args.Responsibilities, l.h.From, w.v.cap())
	args.add(w.staff.places.all[l.at(w)].Scope, w.v.cap())
	f.wide = f.wide || w.staff.places.all[l.at(w)].Scope == Scope{}
	if f.teams[l.from.team] {
		return
	}
	f.teams[l.from.team] = true
	for _, n := range w.team(l.from).filled {
		if len(args.Related) < w.v.cap() && !f.seen[n] {
			f.seen[n] = true
			args.Related = append(args.Related, w.subject(n))
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

// unheard yields one finding for those who engage with the community of a brand while others decide and nobody passes on what it says.
func (w *View) unheard(yield func(Finding) bool) bool {
	strategy, _ := number(role.DesignStrategy)
	engage, _ := number(role.ManageCommunity)
	found := map[int32]*Finding{}
	var order []int32
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
			others := slices.DeleteFunc(slices.Clone(w.team(c).filled), func(n int32) bool { return w.among(w.team(s).filled, n) })
			if len(others) == 0 {
				continue
			}
			f := found[c.team]
			if f == nil {
				f = &Finding{Subject: w.subject(others[0]), Args: Args{Problem: ProblemUnproduced, Also: w.addSubjects(nil, others[1:])}}
				f.Args.Related = w.addSubjects(nil, w.team(s).filled)
				found[c.team] = f
				order = append(order, c.team)
			}
			f.Args.add(w.staff.places.all[c.at].Scope, w.v.cap())
		}
	}
	for _, n := range order {
		if !yield(*found[n]) {
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
	for i := range w.lost() {
		if l := &w.lost()[i]; l.h.Artefact == role.ArtefactAlert && l.to.team == order.from.team {
			return true
		}
	}
	return false
}
