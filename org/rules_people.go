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
