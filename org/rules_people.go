package org

import (
	"iter"
	"maps"
	"slices"

	"example.com/socialorg/role"
)

// checkSingle finds people who alone can do something essential: one finding a person, with the list. Nobody else has the duty, a role
// that may do it, the whole of which it is a part, or is named as a stand-in.
func checkSingle(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		access, _ := number(role.ControlAccountAccess)
		found := map[string]*indispensable{}
		all := newAbles(w)
		able := make([]sole, len(w.alike)) // by place, of the responsibility at hand
		var f *indispensable               // the one before, who mostly is it again
		for i := range w.cells {
			cl := &w.cells[i]
			if std.need[cl.x] != role.NeedEssential || cl.need == 0 || cl.team == none || !cl.state.Covered() {
				continue
			}
			if w.several(w.team(cl)) {
				continue
			}
			first := w.alike[cl.at]
			if first == cl.at {
				able[first] = all.at(int(cl.x), first)
			}
			s := able[first]
			n := w.team(cl).filled[0]
			if s.holder == nil || s.several || s.holder.ID != w.d.Positions[n].Holders[0].ID || w.backup(n) { // who stands in for an open position is another
				continue
			}
			if f == nil || f.finding.Subject.ID != s.holder.ID {
				if f = found[s.holder.ID]; f == nil {
					f = &indispensable{finding: Finding{Subject: Subject{Kind: SubjectPerson, ID: s.holder.ID}}, last: none}
					f.finding.Args.Responsibilities = make([]role.Responsibility, 0, min(32, w.v.cap()))
					found[s.holder.ID] = f
				}
			}
			f.wide = f.wide || w.staff.places.all[cl.at].Scope == Scope{}
			args := &f.finding.Args
			if n != f.last {
				args.Related, f.last = addOnce(args.Related, w.subject(n), w.v.cap()), n
			}
			args.Responsibilities = addNext(args.Responsibilities, std.list[cl.x], w.v.cap())
			if !f.wide {
				args.add(w.staff.places.all[cl.at].Scope, w.v.cap())
			}
			if int(cl.x) == access && w.d.Positions[n].External && w.insiders() {
				f.finding.Severity, args.Problem = Error, ProblemAccess
			}
		}
		for _, id := range slices.Sorted(maps.Keys(found)) {
			f := found[id]
			if args := &f.finding.Args; f.wide || args.Brands != nil && args.Channels != nil { // some of it is of no channel
				args.anywhere()
			}
			wholesOnly(&f.finding.Args)
			if !yield(f.finding) {
				return
			}
		}
	}
}

// An indispensable person is a finding in the making.
type indispensable struct {
	finding Finding
	last    int32 // the position that came last
	wide    bool  // some of it is about the whole department
}

// several reports whether two people are in a team, as its first positions show.
func (w *View) several(t *team) bool {
	if len(t.filled) < 2 {
		return false
	}
	a, b := &w.d.Positions[t.filled[0]].Holders[0], &w.d.Positions[t.filled[1]].Holders[0]
	return a.ID != b.ID
}

// insiders reports whether somebody in the design is no external.
func (w *View) insiders() bool {
	return !each(w.d.Positions, func(p *Position) bool { return p.vacant() || p.External })
}

// backup reports whether a position names another, with somebody in it, or an outside party as its deputy.
func (w *View) backup(n int32) bool {
	named := w.d.Positions[n].Backup
	if named == "" {
		return false
	}
	to, ok := w.lines.at[named]
	if !ok || to == n {
		return false
	}
	return int(to) >= w.lines.positions || !w.vacant(to) && !w.samePerson(n, to)
}

// whyNoBackup says of a backup that is named why it is none.
func (w *View) whyNoBackup(args *Args, n int32) {
	switch to, ok := w.lines.at[w.d.Positions[n].Backup]; {
	case !ok || to == n || int(to) >= w.lines.positions || w.d.Positions[n].Backup == "":
	case w.vacant(to):
		args.Because = []Subject{w.subject(to)}
	default:
		args.Related = []Subject{w.subject(to)}
	}
}

// samePerson reports whether everybody in position b is in position a too.
func (w *View) samePerson(a, b int32) bool {
	for i := range w.d.Positions[b].Holders {
		h := &w.d.Positions[b].Holders[i]
		if !slices.ContainsFunc(w.d.Positions[a].Holders, func(o Holder) bool { return o.ID == h.ID && h.people() == 1 }) {
			return false
		}
	}
	return true
}

// checkBackup finds heads of a team and crisis leads in whose place nobody stands in. Where one person is the whole team nobody could.
func checkBackup(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if w.people() < 2 {
			return
		}
		reports := w.reports()
		found := map[int32]*Finding{}
		note := func(n int32, x role.Responsibility) {
			if w.vacant(n) || w.backup(n) || w.d.Positions[n].filled() > 1 {
				return
			}
			if found[n] == nil {
				found[n] = &Finding{Subject: w.subject(n)}
				w.whyNoBackup(&found[n].Args, n)
			}
			if x != "" {
				found[n].Args.Responsibilities = addOnce(found[n].Args.Responsibilities, x, w.v.cap())
			}
		}
		for i := range reports {
			up := w.lines.up[i]
			if (up == none || int(up) >= w.lines.positions) && reports[i] > 0 {
				note(int32(i), w.leads(int32(i)))
			}
		}
		for _, brand := range w.staff.places.brands {
			if lead := w.sole(role.LeadCrisis, brand); lead != none {
				note(lead, role.LeadCrisis)
			}
		}
		for _, i := range w.staff.order {
			f := found[i]
			if f == nil {
				continue
			}
			if f.Args.Responsibilities == nil {
				f.Args.Problem = ProblemHead
			}
			if !yield(*f) {
				return
			}
		}
	}
}

// leads returns lead-department where a position has that work, "" where it merely stands at the head.
func (w *View) leads(n int32) role.Responsibility {
	x, _ := number(role.LeadDepartment)
	if c := w.find(x, 0); c != nil && c.team != none && w.among(w.team(c).filled, n) {
		return role.LeadDepartment
	}
	return ""
}

// people counts those who hold positions, two at most of each: enough to tell one from several.
func (w *View) people() (n int) {
	seen := map[string]bool{}
	for i := range w.d.Positions {
		for k := range w.d.Positions[i].Holders {
			h := &w.d.Positions[i].Holders[k]
			if !seen[h.ID] {
				seen[h.ID] = true
				n += min(h.people(), 2)
			}
			if n > 1 {
				return n
			}
		}
	}
	return n
}

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
