package org

import (
	"cmp"
	"iter"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// checkCycles yields one finding a cycle, shortest first, about its first position by id; Related is the way round from there.
func checkCycles(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		rank := func(a, b int32) int { return cmp.Compare(w.staff.rank[a], w.staff.rank[b]) }
		var cycles [][]int32
		for _, c := range w.lines.cycles {
			first := slices.Index(c, slices.MinFunc(c, rank))
			cycles = append(cycles, slices.Concat(c[first:], c[:first]))
		}
		sorting.By(cycles, func(a, b *[]int32) int { return cmp.Or(cmp.Compare(len(*a), len(*b)), rank((*a)[0], (*b)[0])) })
		for _, cycle := range cycles {
			var related []Subject
			for _, n := range cycle[:min(len(cycle), w.v.cap())] {
				related = append(related, w.subject(n))
			}
			f := Finding{Subject: w.subject(cycle[0]), Args: Args{Related: related, Count: len(cycle)}}
			f.Subject.Field = "reportsTo"
			if !yield(f) {
				return
			}
		}
	}
}

// checkRoots speaks where several positions have no superior and no outside party is their head.
func checkRoots(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i := range w.d.Outside {
			if head(w.d.Outside[i].Kind) {
				return
			}
		}
		args := Args{}
		for _, i := range w.staff.order {
			if w.d.Positions[i].ReportsTo != "" || w.d.Positions[i].External { // a freelancer heads nobody
				continue
			}
			if args.Count++; len(args.Related) < w.v.cap() {
				args.Related = append(args.Related, w.subject(i))
			}
		}
		if args.Count > 1 {
			yield(Finding{Args: args})
		}
	}
}

// head reports whether a party is one that a department answers to.
func head(p role.Party) bool {
	switch p {
	case role.PartyClient, role.PartyOwner, role.PartyBoard, role.PartyManagement, role.PartyMarketing:
		return true
	default:
		return false
	}
}

// checkTiers finds an operational role above a tactical or strategic one. A position without a tier passes the question on upwards.
func checkTiers(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		tiers := make([]standing, w.lines.positions)
		for i := range tiers {
			tiers[i] = w.standing(&w.d.Positions[i])
		}
		above := nearestTier(w, tiers)
		for _, i := range w.staff.order {
			mine, n := tiers[i], above[i]
			if mine.tier < role.TierTactical || n == none || tiers[n].tier != role.TierOperational {
				continue
			}
			if to, ok := w.f.ReportsTo(mine.role); ok && to == tiers[n].role {
				continue
			}
			f := Finding{Subject: w.subject(i), Args: Args{Roles: []role.Role{mine.role, tiers[n].role}, Related: []Subject{w.subject(n)}}}
			if !yield(f) {
				return
			}
		}
	}
}

// A standing is the highest tier of a position's roles that the framework states, and the role that gives it.
type standing struct {
	tier role.Tier
	role role.Role
}

func (w *View) standing(p *Position) (s standing) {
	for _, r := range p.Roles {
		if w.staff.ownRole(r) {
			continue
		}
		if t, basis, ok := w.f.Tier(r); ok && t > s.tier && basis != role.BasisReconciled {
			s = standing{t, r}
		} else if ok && basis == role.BasisReconciled {
			if t, stated, _ := role.Reconciled().Tier(r); stated == role.BasisStated && t > s.tier {
				s = standing{t, r}
			}
		}
	}
	return s
}

// nearestTier returns, for each position, the nearest position above that has a tier.
func nearestTier(w *View, tiers []standing) []int32 {
	const unknown = -2
	above := make([]int32, len(tiers))
	for i := range above {
		above[i] = unknown
	}
	var path []int32
	for i := range above {
		path = path[:0]
		n := int32(i)
		for above[n] == unknown {
			path = append(path, n)
			above[n] = none // what a loop finds
			up := w.lines.superior(n)
			if up == none || int(up) >= len(tiers) {
				break
			}
			n = up
		}
		for _, k := range slices.Backward(path) {
			up := w.lines.superior(k)
			switch {
			case up == none || int(up) >= len(tiers):
			case tiers[up].tier != 0:
				above[k] = up
			default:
				above[k] = above[up]
			}
		}
	}
	return above
}

// ownRole reports whether the design declares r itself.
func (s *staff) ownRole(r role.Role) bool {
	n, ok := s.roleAt[r]
	return ok && n < s.ownRoles
}
