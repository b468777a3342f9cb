package org

import (
	"iter"
	"slices"

	"example.com/socialorg/role"
)

// declared lists the positions to which duties give a part at a place, each once, in the order of their ids.
func (w *View) declared(x int, part role.Part, at int32) []int32 {
	var found []int32
	for _, g := range w.staff.duties.list(x*parts + int(part)) {
		if w.staff.areas.holds(g.area, at) {
			found = append(found, g.pos...)
		}
	}
	w.sort(found)
	found = slices.Compact(found)
	return found
}

// declaring appends the numbers of the groups to which duties give a part at a place: what reaches the same ones has the same positions.
func (w *View) declaring(groups []int32, x int, part role.Part, at int32) []int32 {
	list := w.staff.duties.list(x*parts + int(part))
	for i := range list {
		if w.staff.areas.holds(list[i].area, at) {
			groups = append(groups, int32(i))
		}
	}
	return groups
}

// checkManyAccountable finds what duties make several positions accountable for in one scope: one finding a responsibility.
func checkManyAccountable(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		w.eachDeclared(role.PartAccountable, yield, func(found []int32) bool { return len(found) > 1 })
	}
}

// checkConsulted finds what more than half of the team is consulted about.
func checkConsulted(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		team := 0
		for i := range w.d.Positions {
			if !w.d.Positions[i].vacant() {
				team++
			}
		}
		w.eachDeclared(role.PartConsulted, yield, func(found []int32) bool {
			return reached(len(found), w.limits.Consulted) && len(found)*2 > team
		})
	}
}

// eachDeclared yields one finding for each responsibility in which duties give a part to positions that speak asks about.
func (w *View) eachDeclared(part role.Part, yield func(Finding) bool, speak func([]int32) bool) {
	std := standard()
	for x, r := range std.list {
		if len(w.staff.duties.list(x*parts+int(part))) == 0 {
			continue
		}
		f := Finding{Subject: Subject{Kind: SubjectResponsibility, ID: string(r)}}
		var now, before []int32 // groups that reach the place, and the one before
		var found []int32
		for _, at := range w.staff.places.at(std.reach[x]) {
			now = w.declaring(now[:0], x, part, at)
			others := !slices.Equal(now, before)
			if others {
				found = w.declared(x, part, at)
			}
			now, before = before, now
			if !speak(found) {
				continue
			}
			if others {
				f.Args.Related = w.addSubjects(f.Args.Related, found)
			}
			f.Args.Count = max(f.Args.Count, len(found))
			f.Args.add(w.staff.places.all[at].Scope, w.v.cap())
		}
		if f.Args.Related != nil && !yield(f) {
			return
		}
	}
}

// decides reports whether the work of a stage is deciding, which many hands do not make light.
func decides(s role.Stage) bool {
	switch s {
	case role.StageStrategy, role.StagePlanning, role.StageAnalysis, role.StageCrisis:
		return true
	default:
		return false
	}
}

// checkDeciders finds deciding work that many positions share: one finding for each set of them, about the first.
func checkDeciders(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		w.byTeam(yield, func(c *cell) bool {
			x := std.list[c.x]
			return c.state == StateHeld && decides(std.stage[c.x]) && x != role.RespondInCrisis && beyond(len(w.team(c).filled), w.limits.Deciders)
		})
	}
}

// byTeam yields one finding for each team of which speak says yes about a cell, about the first of its positions. Wholes stand for their
// parts.
func (w *View) byTeam(yield func(Finding) bool, speak func(*cell) bool) {
	found := map[int32]*Finding{}
	wide := map[int32]bool{}
	var order []int32
	for i := range w.cells {
		c := &w.cells[i]
		if c.team == none || !speak(c) {
			continue
		}
		f := found[c.team]
		if f == nil {
			f = &Finding{Args: w.members(w.team(c))}
			f.Subject = f.Args.Related[0]
			found[c.team] = f
			order = append(order, c.team)
		}
		f.Args.Responsibilities = addNext(f.Args.Responsibilities, standard().list[c.x], w.v.cap())
		f.Args.add(w.staff.places.all[c.at].Scope, w.v.cap())
		wide[c.team] = wide[c.team] || w.staff.places.all[c.at].Scope == Scope{}
	}
	for _, n := range order {
		if wide[n] {
			found[n].Args.anywhere()
		}
		wholesOnly(&found[n].Args)
		if !yield(*found[n]) {
			return
		}
	}
}
