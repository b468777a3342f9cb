package org

import (
	"iter"
	"slices"

	"example.com/socialorg/role"
)

// checkSingle finds people who alone can do something essential: one finding a person, with the list. Nobody else has the duty, a role
// that may do it, the whole of which it is a part, or is named as a stand-in.
func checkSingle(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		access, _ := number(role.ControlAccountAccess)
		found := map[string]*Finding{}
		wide := map[string]bool{}
		c := capable{w: w}
		for i := range w.cells {
			cl := &w.cells[i]
			if std.need[cl.x] != role.NeedEssential || cl.need == 0 || cl.team == none || !cl.state.Covered() {
				continue
			}
			if w.several(w.team(cl)) {
				continue
			}
			n, k := c.sole(int(cl.x), cl.at)
			if n == none {
				continue
			}
			id := w.d.Positions[n].Holders[k].ID
			f := found[id]
			if f == nil {
				f = &Finding{Subject: Subject{Kind: SubjectPerson, ID: id}}
				found[id] = f
			}
			f.Args.Related = addOnce(f.Args.Related, w.subject(n), w.v.cap())
			f.Args.Responsibilities = addOnce(f.Args.Responsibilities, std.list[cl.x], w.v.cap())
			f.Args.add(w.staff.places.all[cl.at].Scope, w.v.cap())
			wide[id] = wide[id] || w.staff.places.all[cl.at].Scope == Scope{}
			if int(cl.x) == access && w.d.Positions[n].External && w.insiders() {
				f.Severity, f.Args.Problem = Error, ProblemAccess
			}
		}
		for _, s := range sortedSubjects(bySubject(found)) {
			f := found[s.ID]
			if wide[s.ID] {
				f.Args.anywhere()
			}
			wholesOnly(&f.Args)
			if !yield(*f) {
				return
			}
		}
	}
}

// several reports whether two people are in a team, as its first positions show.
func (w *View) several(t *team) bool {
	if len(t.filled) < 2 {
		return false
	}
	a, b := &w.d.Positions[t.filled[0]].Holders[0], &w.d.Positions[t.filled[1]].Holders[0]
	return a.ID != b.ID
}

func bySubject(found map[string]*Finding) map[Subject]bool {
	set := make(map[Subject]bool, len(found))
	for _, f := range found {
		set[f.Subject] = true
	}
	return set
}

// insiders reports whether somebody in the design is no external.
func (w *View) insiders() bool {
	return slices.ContainsFunc(w.d.Positions, func(p Position) bool { return !p.vacant() && !p.External })
}

// capable looks for people who could do a piece of work.
type capable struct {
	w        *View
	position int32
	holder   int
	id       string
	several  bool
}

// sole returns the only person who can do x at a place, as a holder of a position; none where there are more or none.
func (c *capable) sole(x int, at int32) (position int32, holder int) {
	*c = capable{w: c.w, position: none}
	std := standard()
	c.direct(x, x, at)
	if std.list[x] == role.ManageCommunity {
		for part, whole := range std.whole {
			if whole == x && !c.several {
				c.direct(part, part, at)
			}
		}
	} else if whole := std.whole[x]; whole >= 0 && !c.several {
		above := at
		if std.reach[x] == role.ReachChannel && std.reach[whole] != role.ReachChannel {
			above = c.w.staff.places.brandOf(at)
		}
		c.direct(whole, x, above)
	}
	if c.several || c.position == none || c.backedUp() {
		return none, 0
	}
	return c.position, c.holder
}

// direct adds who could do x by duty or by role, leaving out those whose exceptions name part.
func (c *capable) direct(x, part int, at int32) {
	s := c.w.staff
	c.add(s.duties.list(x*parts+int(role.PartResponsible)), part, at)
	for _, n := range s.own[x] {
		c.add(s.roles.list(n), part, at)
	}
	for _, d := range s.doers[x] {
		c.add(s.roles.list(d.role), part, at)
	}
}

func (c *capable) add(list []group, part int, at int32) {
	for i := range list {
		g := &list[i]
		if c.several || g.filled == 0 || g.without.has(part) || !c.w.staff.areas.holds(g.area, at) {
			continue
		}
		for _, n := range g.pos {
			for k := range c.w.d.Positions[n].Holders {
				h := &c.w.d.Positions[n].Holders[k]
				switch {
				case h.people() > 1, c.position != none && c.id != h.ID:
					c.several = true
					return
				case c.position == none:
					c.position, c.holder, c.id = n, k, h.ID
				}
			}
		}
	}
}

// backedUp reports whether somebody else is named to stand in.
func (c *capable) backedUp() bool {
	return c.w.backup(c.position)
}

// backup reports whether a position names another, with somebody in it, or an outside party as its deputy.
func (w *View) backup(n int32) bool {
	to, ok := w.lines.at[w.d.Positions[n].Backup]
	if !ok || w.d.Positions[n].Backup == "" || to == n {
		return false
	}
	return int(to) >= w.lines.positions || !w.vacant(to) && !w.samePerson(n, to)
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
	if c := w.find(x, 0); c != nil && c.team != none && slices.Contains(w.team(c).filled, n) {
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
		for i := range w.load().people {
			p := &w.load().people[i]
			ratio := p.hours / max(p.available, 1)
			severity := Warning
			switch {
			case p.hours == 0, !beyond(ratio, w.limits.Overload) && !beyond(ratio, w.limits.OverloadError):
				continue
			case beyond(ratio, w.limits.OverloadError):
				severity = Error
			}
			if !yield(w.capacity(p, severity)) {
				return
			}
		}
		w.liveAnswers(yield)
	}
}

// checkUnderload finds people who have much less to do than there is time for, where all that they do is known and most of it is made by
// volumes: the handling times of other work are floors, and say little about whoever plans and decides.
func checkUnderload(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i := range w.load().people {
			p := &w.load().people[i]
			if p.unknown || p.hours == 0 || p.volume*2 < p.hours || w.limits.Underload < 0 || p.hours >= p.available*w.limits.Underload {
				continue
			}
			if !yield(w.capacity(p, 0)) {
				return
			}
		}
	}
}

func (w *View) capacity(p *personLoad, severity Severity) Finding {
	f := Finding{Severity: severity, Subject: Subject{Kind: SubjectPerson, ID: p.id}}
	f.Args = Args{Hours: hundredths(p.hours), Available: hundredths(p.available), Unknown: p.unknown, Count: p.people}
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
			WithinSeconds: sane(*p.channel.AnswerWithinMinutes) * 60}
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
		f.Args = Args{Problem: ProblemLive, Count: agents, Hours: hundredths(needed), Available: hundredths(available)}
		f.Args.Related = w.addSubjects(nil, w.team(c).filled)
		if !yield(f) {
			return
		}
	}
}

// liveConcurrency is how many private conversations one person holds at once: teams of chat reach between 1.5 and 3 (practice).
const liveConcurrency = 2
