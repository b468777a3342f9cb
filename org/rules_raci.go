package org

import (
	"iter"
	"slices"

	"example.com/socialorg/role"
)

// checkAccountable finds what several do and nobody answers for: nobody is named, they have no common superior. What is the same
// for the same positions is one finding, about the first of them; Related are all of them.
func checkAccountable(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		w.byTeam(yield, func(c *cell) bool {
			return c.state.Covered() && (c.need != 0 || !c.byRole) && w.answers(c) == none && !w.namesAccountable(c)
		})
	}
}

// wholesOnly leaves out what goes without saying: the parts of a responsibility that is listed too.
func wholesOnly(args *Args) {
	all := slices.Clone(args.Responsibilities)
	args.Responsibilities = slices.DeleteFunc(args.Responsibilities, func(r role.Responsibility) bool {
		whole, ok := r.Whole()
		return ok && slices.Contains(all, whole)
	})
}

// members lists the filled positions of a team.
func (w *View) members(t *team) Args {
	args := Args{Count: len(t.filled)}
	for _, n := range t.filled[:min(len(t.filled), w.v.cap())] {
		args.Related = append(args.Related, w.subject(n))
	}
	return args
}

// namesAccountable reports whether a duty makes somebody accountable for what a cell is about.
func (w *View) namesAccountable(c *cell) bool {
	return slices.ContainsFunc(w.staff.duties.list(int(c.x)*parts+int(role.PartAccountable)), func(g group) bool {
		return w.staff.areas.holds(g.area, c.at)
	})
}

// checkResponsible finds what somebody is named accountable, consulted or informed for and nobody is responsible for. It is about
// the responsibility; Related are those who are named.
func checkResponsible(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		p := &w.staff.places
		for x, r := range std.list {
			if !w.staff.named(x) {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectResponsibility, ID: string(r)}}
			for _, at := range p.at(std.reach[x]) {
				place := &p.all[at]
				if std.reach[x] == role.ReachChannel && (place.outside || !place.active() && r != role.SetUpProfiles) || !w.partWithoutDoer(x, at) {
					continue
				}
				w.named(&f.Args, x, at)
				f.Args.add(place.Scope, w.v.cap())
			}
			if f.Args.Related != nil && !yield(f) {
				return
			}
		}
	}
}

func (w *View) named(args *Args, x int, at int32) {
	for part := role.PartAccountable; part <= role.PartInformed; part++ {
		for _, g := range w.staff.duties.list(x*parts + int(part)) {
			if !w.staff.areas.holds(g.area, at) {
				continue
			}
			for _, n := range g.pos {
				if len(args.Related) >= w.v.cap() {
					return
				}
				args.Related = addOnce(args.Related, w.subject(n), w.v.cap())
			}
		}
	}
}
