package org

import (
	"iter"
	"slices"

	"example.com/socialorg/role"
)

// checkAllocated finds people whose shares of several positions add up to more than full time.
func checkAllocated(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		const slack = 1e-9
		for i := range w.load().people {
			p := &w.load().people[i]
			if p.people > 1 || p.share <= 1+slack {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectPerson, ID: p.id}, Args: Args{Share: hundredths(p.share)}}
			for s := range p.seats() {
				f.Args.Related = addOnce(f.Args.Related, w.subject(s.position), w.v.cap())
			}
			if !yield(f) {
				return
			}
		}
	}
}

// checkOverload finds people with more to do than there is time for, and promises of live answers that too few people keep.
func checkOverload(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		usual := Limits{}.or()
		for i := range w.load().people {
			p := &w.load().people[i]
			ratio := Load{Hours: hundredths(p.hours), Available: hundredths(p.available)}.Ratio() // what is told has to pass the limit
			severity, limit, common := Warning, w.limits.Overload, usual.Overload
			switch {
			case p.hours == 0, !beyond(ratio, w.limits.Overload) && !beyond(ratio, w.limits.OverloadError):
				continue
			case beyond(ratio, w.limits.OverloadError):
				severity, limit, common = Error, w.limits.OverloadError, usual.OverloadError
			}
			if !yield(w.capacity(p, severity, limit, common)) {
				return
			}
		}
		w.liveAnswers(yield)
	}
}

// checkUnderload finds people who have much less to do than there is time for, where all that they do is known and most of it is made by
// volumes: the handling times of other work are floors, and say little about whoever plans and decides. Nor does it speak of externals whose
// hours are not declared: an agency or a freelance is not taken to have a free week. Nobody's hours are as few as those of somebody to whom
// no work falls at all: that is a problem of its own. Of those who have something to do and no hours of it, only whoever answers or moderates is
// meant, which comes up every day or not at all.
func checkUnderload(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		busy := w.busy()
		for i := range w.load().people {
			p := &w.load().people[i]
			if w.limits.Underload >= 0 && w.idle(p, busy) {
				f := Finding{Subject: Subject{Kind: SubjectPerson, ID: p.id}, Args: Args{Problem: ProblemIdle, Available: hundredths(p.available), Count: p.people}}
				for s := range p.seats() {
					f.Args.Related = addOnce(f.Args.Related, w.subject(s.position), w.v.cap())
				}
				if !yield(f) {
					return
				}
				continue
			}
			if p.unknown || p.assumed || p.hours == 0 && !w.onlyCares(p) || p.volume*2 < p.hours || w.limits.Underload < 0 || hundredths(p.hours) >= hundredths(p.available)*w.limits.Underload {
				continue
			}
			if !yield(w.capacity(p, 0, w.limits.Underload, Limits{}.or().Underload)) {
				return
			}
		}
	}
}

// busy returns the positions that do some work, in hours or not.
func (w *View) busy() []bool {
	busy := make([]bool, len(w.d.Positions))
	seen := make([]bool, len(w.teams.all))
	for i := range w.cells {
		c := &w.cells[i]
		if c.team == none || !c.state.Covered() || seen[c.team] {
			continue
		}
		seen[c.team] = true
		for _, n := range w.team(c).filled {
			busy[n] = true
		}
	}
	return busy
}

// onlyCares reports whether somebody answers, helps or moderates in every position and does nothing else.
func (w *View) onlyCares(p *personLoad) bool {
	for s := range p.seats() {
		if x := &w.d.Positions[s.position]; x.OtherDuties != nil || !w.cares(x) {
			return false
		}
	}
	return true
}

// idle reports whether no work falls to somebody who has a role in the chain, or answers or moderates, in every position: specialists, whose work
// comes and goes, are not meant, nor whoever leads others.
func (w *View) idle(p *personLoad, busy []bool) bool {
	if p.hours > 0 || w.vast {
		return false
	}
	for s := range p.seats() {
		x := &w.d.Positions[s.position]
		if busy[s.position] || len(x.Roles) == 0 || x.OtherDuties != nil || slices.ContainsFunc(x.Roles, func(r role.Role) bool { return !generalist(r) && !frontline(r) || w.staff.ownRole(r) }) {
			return false
		}
	}
	return true
}

// capacity makes a finding of a load that passed a limit, which is worth telling where it is not the one that everybody has.
func (w *View) capacity(p *personLoad, severity Severity, limit, usual float64) Finding {
	f := Finding{Severity: severity, Subject: Subject{Kind: SubjectPerson, ID: p.id}}
	f.Args = Args{Hours: hundredths(p.hours), Available: hundredths(p.available), Unknown: p.unknown, Count: p.people}
	if limit != usual && limit < maxRatio {
		f.Args.Limit = hundredths(limit * 100)
	}
	for s := range p.seats() {
		f.Args.Related = addOnce(f.Args.Related, w.subject(s.position), w.v.cap())
	}
	return f
}

// liveAnswers finds channels that promise answers at once, in declared hours, and have fewer people than it takes for somebody to be there
// all that time.
func (w *View) liveAnswers(yield func(Finding) bool) {
	x, _ := number(role.AnswerMessages)
	e := newEfforts(w.d)
	for i := range w.row(x) {
		c := &w.row(x)[i]
		p := &w.staff.places.all[c.at]
		if p.channel == nil || p.channel.AnswerWithinMinutes == nil || p.channel.MessagesPerDay == nil || len(p.channel.Hours) == 0 ||
			c.team == none || !c.state.Covered() || c.state == StateOutside || beyond(*p.channel.AnswerWithinMinutes, w.limits.LiveMinutes) || w.limits.LiveMinutes < 0 {
			continue
		}
		open := float64(w.week(p.channel.Hours, "UTC", w.mondays()[0]).minutes()) / 60
		minutes := float64(standard().effort[x][0].Seconds) / 60
		if own, set := e.of(role.AnswerMessages, p.Channel); set {
			minutes = own
		}
		live := Live{PerHour: sane(*p.channel.MessagesPerDay) * 7 / max(open, 1), HandleMinutes: minutes, Concurrency: liveConcurrency,
			WithinSeconds: sane(*p.channel.AnswerWithinMinutes) * 60}.or()
		agents, err := live.Agents()
		if err != nil || open == 0 {
			continue
		}
		available := 0.0
		for _, n := range w.team(c).filled {
			available += w.timeOf(n) * (1 - w.shrinkage(&w.d.Positions[n]))
		}
		needed := float64(agents) * open
		if !beyond(needed/max(available, 1), w.limits.Overload) {
			continue
		}
		f := Finding{Severity: Warning, Subject: Subject{Kind: SubjectChannel, ID: p.Channel}}
		f.Args = Args{Problem: ProblemLive, Live: live, Count: agents, Hours: hundredths(needed), Available: hundredths(available)}
		f.Args.Related = w.addSubjects(nil, w.team(c).filled)
		if !yield(f) {
			return
		}
	}
}

// maxRatio bounds what is told of a load: beyond it a percentage says nothing.
const maxRatio = 1e6

// liveConcurrency is how many private conversations one person holds at once: teams of chat reach between 1.5 and 3 (practice).
const liveConcurrency = 2
