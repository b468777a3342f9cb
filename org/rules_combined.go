package org

import (
	"cmp"
	"iter"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// checkCombined yields one finding a position whose roles, or the roles that its duties amount to, stand on several tiers; Roles are
// those, highest first.
func checkCombined(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, i := range w.staff.order {
			all := w.standings(&w.d.Positions[i])
			sorting.By(all, func(a, b *standing) int { return cmp.Compare(b.tier, a.tier) })
			if len(all) < 2 || all[0].tier == all[len(all)-1].tier {
				continue
			}
			f := Finding{Subject: w.subject(i)}
			for _, s := range all {
				f.Args.Roles = append(f.Args.Roles, s.role)
			}
			if !yield(f) {
				return
			}
		}
	}
}

// standings returns the roles of a position, or those that its duties amount to, as far as they stand on a tier; none where there is one role.
func (w *View) standings(p *Position) (all []standing) {
	switch len(p.Roles) {
	case 0:
		if duties := responsible(p); len(duties) > minDuties {
			return w.mixed(duties)
		}
		return nil
	case 1:
		return nil
	}
	for _, r := range distinct(p.Roles) {
		if t, _, ok := w.f.Tier(r); ok && !w.staff.ownRole(r) {
			all = append(all, standing{t, r})
		}
	}
	return all
}

// mixed returns the roles that duties amount to, if they join several.
func (w *View) mixed(duties []role.Responsibility) (all []standing) {
	mix := role.Identify(w.f, duties...)
	if !mix.Mixed() {
		return nil
	}
	for _, s := range mix.Shares {
		if t, _, ok := w.f.Tier(s.Role); ok {
			all = append(all, standing{t, s.Role})
		}
	}
	return all
}

// checkExpected yields one finding a filled position that is responsible for what the framework states to be another role's. Roles
// are those that the framework expects.
func checkExpected(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		found := map[int32]*Args{}
		var order []int32
		std := standard()
		look := outlookOf(w.f)
		done := make(judged, len(w.teams.all))
		for i := range w.cells {
			c := &w.cells[i]
			if c.state != StateHeld {
				continue
			}
			expected := look.expected[c.x]
			if expected == nil {
				continue
			}
			if !done.first(c.team, c.x) {
				continue
			}
			for _, n := range w.team(c).filled {
				p := &w.d.Positions[n]
				if !w.playsOther(p, expected) {
					continue
				}
				args := found[n]
				if args == nil {
					args = &Args{Framework: w.f.ID()}
					found[n] = args
					order = append(order, n)
				}
				args.Responsibilities = addOnce(args.Responsibilities, std.list[c.x], w.v.cap())
				args.Roles = addOnce(args.Roles, expected[0], w.v.cap())
			}
		}
		w.sort(order)
		for _, n := range order {
			if !yield(Finding{Subject: w.subject(n), Args: *found[n]}) {
				return
			}
		}
	}
}

// judged remembers the last responsibility that a team was looked at for, plus one: elsewhere it holds it for the same reason.
type judged []int32

func (j judged) first(team, x int32) bool {
	before := j[team] == x+1
	j[team] = x + 1
	return !before
}

// playsOther reports whether p has roles of the framework and none of those expected. A position of duties alone plays no role, what a
// source does not know it has no view of, and a role of the design's own is the design's matter.
func (w *View) playsOther(p *Position, expected []role.Role) bool {
	known := false
	for _, r := range p.Roles {
		if w.staff.ownRole(r) || slices.Contains(expected, r) {
			return false
		}
		known = known || outlookOf(w.f).roles[r]
	}
	return known
}
