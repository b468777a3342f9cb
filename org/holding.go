package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/role"
)

// positions returns who holds, each once, in the order of their ids.
func (s *staff) positions(h *holding) []int32 {
	if len(h.groups) == 1 {
		return h.groups[0].pos
	}
	var all []int32
	for _, g := range h.groups {
		all = append(all, g.pos...)
	}
	slices.SortFunc(all, func(a, b int32) int { return cmp.Compare(s.rank[a], s.rank[b]) })
	return slices.Compact(all)
}

// A holding is who holds a responsibility at a place.
type holding struct {
	groups  []*group // responsible, with or without people, those by duty first
	duties  int      // how many of the groups hold by duty
	filled  bool     // somebody among them is there
	implied bool     // through the whole of which it is a part
	inside  bool     // somebody among those there is no external
	fallen  bool     // an open position holds it, and its superior stands in
	byRole  bool     // a role of the framework gives it, not duties or the design's own roles alone
	visits  int      // groups looked at, ever since the holding was made: see maxVisits
	basis   role.Basis
}

// hold fills h with who holds x at a place; it reuses the memory of h.
func (s *staff) hold(h *holding, x int, at int32) {
	s.find(h, x, at)
	if s.stands != nil && !h.filled && len(h.groups) > 0 {
		s.fall(h)
	}
}

// fall gives what open positions alone hold to whoever stands above the first of them.
func (s *staff) fall(h *holding) {
	if g := s.stands(s.positions(h)[0]); g != nil {
		h.groups = append(h.groups[:0], g)
		h.duties, h.filled, h.inside, h.fallen = 0, true, g.inside > 0, true
	}
}

func (s *staff) find(h *holding, x int, at int32) {
	*h = holding{groups: h.groups[:0], visits: h.visits}
	s.direct(h, x, x, at)
	if h.filled {
		return
	}
	std := standard()
	if std.list[x] == role.ManageCommunity {
		s.holdSum(h, x, at)
		return
	}
	whole := std.whole[x]
	if whole < 0 {
		return
	}
	var memory [4]*group
	w := holding{groups: memory[:0], visits: h.visits}
	s.direct(&w, whole, x, s.places.ofWhole(x, at))
	if h.visits = w.visits; w.filled {
		groups := append(h.groups[:0], w.groups...)
		*h = w
		h.groups, h.implied = groups, true
	}
}

// holdSum adds who holds a part of what is nothing but the sum of its parts.
func (s *staff) holdSum(h *holding, x int, at int32) {
	std := standard()
	var memory [8]*group
	sum := holding{groups: memory[:0], implied: true, visits: h.visits}
	for part, whole := range std.whole {
		if whole == x {
			s.direct(&sum, part, part, at)
		}
	}
	sum.duties = 0 // they are duties of parts
	if h.visits = sum.visits; sum.filled {
		groups := append(h.groups[:0], slices.DeleteFunc(sum.groups, func(g *group) bool { return g.filled == 0 })...)
		*h = sum
		h.groups = groups
	}
}

// direct adds who holds x, leaving out those whose exceptions name part.
func (s *staff) direct(h *holding, x, part int, at int32) {
	stated := s.take(h, s.duties.list(x*parts+int(role.PartResponsible)), part, at)
	h.duties = len(h.groups)
	if stated {
		return // a role says who would do it, a duty who does
	}
	for _, n := range s.ownFor(x) {
		s.take(h, s.roles.list(n), part, at)
	}
	var blocked role.Tier
	for i := range s.doers[x] {
		d := &s.doers[x][i]
		n := int(s.used[d.number])
		if n == none || blocked != 0 && d.tier != blocked {
			continue
		}
		before := len(h.groups)
		if s.take(h, s.roles.list(n), part, at) {
			h.byRole, h.basis = true, d.basis
			return
		}
		if len(h.groups) > before && d.generalist && blocked == 0 {
			blocked = d.tier
		}
	}
}

// take adds the groups that reach the place and reports whether anybody among them is there.
func (s *staff) take(h *holding, list []group, part int, at int32) bool {
	filled := false
	h.visits += 1 + len(list)
	for i := range list {
		g := &list[i]
		if g.without.has(part) || !s.areas.holds(g.area, at) {
			continue
		}
		h.groups = append(h.groups, g)
		filled = filled || g.filled > 0
		h.inside = h.inside || g.inside > 0
	}
	h.filled = h.filled || filled
	return filled
}
