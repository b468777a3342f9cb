package org

import (
	"math"
	"slices"

	"example.com/socialorg/role"
)

// A crew is a set of the workers of the design, by number.
type crew [2]uint64

func (c *crew) add(k int)     { c[k/64] |= 1 << (k % 64) }
func (c crew) has(k int) bool { return c[k/64]&(1<<(k%64)) != 0 }

// An ability is how a worker comes to hold an item: by a step, or for nothing.
type ability struct {
	can      bool
	own      bool // an open position holds it as soon as it is filled
	extend   bool // the position is limited to other places, and has to be extended
	byRole   bool // once extended, its role gives the work
	against  bool // the position's exceptions name it
	distance int
}

// A skill is what of an ability does not depend on the place.
type skill struct {
	does     uint64 // which of the roles of the framework that do the work the position has, by their order
	declared bool   // it has one of the design's own that does it
	can      bool
	against  bool
	distance int
}

// A ground is who is at a place, and who would be there with more channels.
type ground struct{ in, near crew }

// judge works out who is able to do what: by responsibility, by place, and for each item what depends on both.
func (s *search) judge() {
	s.skills = make([][]skill, len(standard().list))
	s.grounds = make([]ground, len(s.w.staff.places.all))
	for at := range s.here {
		for k := range s.fixed {
			if wk := &s.workers[k]; s.w.staff.areas.holds(wk.area, at) {
				s.grounds[at].in.add(k)
			} else if s.near(wk, at) {
				s.grounds[at].near.add(k)
			}
		}
	}
	own := map[int32]crew{} // by team
	for i := range s.items {
		it := &s.items[i]
		if team := it.gap.cell.team; team != none {
			c, known := own[team]
			if !known {
				c = s.open(s.w.team(it.gap.cell))
				own[team] = c
			}
			it.own = c
		}
		s.fall(it)
	}
}

// open returns the open positions of a team.
func (s *search) open(t *team) (c crew) {
	in := make(map[int32]bool, len(t.pos))
	for _, n := range t.pos {
		in[n] = true
	}
	for k := range s.fixed {
		if wk := &s.workers[k]; wk.hire && in[wk.position] {
			c.add(k)
		}
	}
	return c
}

// near reports whether more channels would bring a worker to a place where it is not. Nobody is taken to another brand, which may be a
// client.
func (s *search) near(k *worker, at int32) bool {
	p := &s.w.staff.places.all[at]
	return s.w.d.Positions[k.position].Channels != nil && p.channel != nil && (k.brands == nil || p.brand < 0 || k.brands[p.brand])
}

// skillsOf returns what each worker of the design knows of x.
func (s *search) skillsOf(x int32) []skill {
	if s.skills[x] == nil {
		s.skills[x] = make([]skill, s.fixed)
		for k := range s.fixed {
			s.skills[x][k] = s.skill(x, &s.workers[k])
		}
	}
	return s.skills[x]
}

func (s *search) skill(x int32, k *worker) skill {
	w, std := s.w, standard()
	p := &w.d.Positions[k.position]
	has := func(n int) bool { return slices.Contains(p.Roles, w.staff.roleOf(n)) }
	a := skill{can: true, declared: slices.ContainsFunc(w.staff.ownFor(int(x)), has), against: slices.Contains(p.Without, std.list[x])}
	for i, d := range w.staff.doers[x] {
		if n := w.staff.used[d.number]; n != none && has(int(n)) {
			a.does |= 1 << i
		}
	}
	tier := s.tierOf(x)
	switch {
	case a.declared:
	case a.does != 0:
		a.distance = s.apart(x, a.does, tier)
	default:
		between := 1
		if k.tier != 0 && tier != 0 {
			between = max(int(tier)-int(k.tier), int(k.tier)-int(tier))
		}
		a.can = between <= tooFar
		a.distance = 1 + between
		if len(p.Roles) > 0 && !slices.ContainsFunc(p.Roles, generalist) {
			a.distance += strange
		}
	}
	if a.against {
		a.distance += strange
	}
	return a
}

// apart returns how many tiers beyond the next one lie between work and the nearest of the roles that may do it: what the community asks for
// is not for the strategist where anybody else is there.
func (s *search) apart(x int32, does uint64, tier role.Tier) int {
	nearest := math.MaxInt
	for i, d := range s.w.staff.doers[x] {
		if does&(1<<i) == 0 {
			continue
		}
		if !d.generalist || tier == 0 {
			return 0
		}
		nearest = min(nearest, max(0, max(int(tier)-int(d.tier), int(d.tier)-int(tier))-tooFar))
	}
	return nearest * strange
}

// tierOf returns the tier of the first general role that does x.
func (s *search) tierOf(x int32) role.Tier {
	for _, d := range outlookOf(s.w.f).doers[x] {
		if generalist(d.role) {
			tier, _, _ := role.Reconciled().Tier(d.role)
			return tier
		}
	}
	return 0
}

// fall notes to whom an item, which nobody there has, falls by their roles once they reach the place.
func (s *search) fall(it *item) {
	near := s.grounds[it.at].near
	if near == (crew{}) {
		return
	}
	var falls uint64
	known := false
	for k, a := range s.skillsOf(it.x) {
		if a.against || !near.has(k) || a.does == 0 && !a.declared {
			continue
		}
		if !known && !a.declared {
			falls, known = s.falls(it), true
		}
		if a.declared || a.does&falls != 0 {
			it.byRole.add(k)
		}
	}
}

// falls returns to which of the roles that do an item it may fall. A vacancy of another tier keeps it.
func (s *search) falls(it *item) (roles uint64) {
	var blocked role.Tier
	for i, d := range s.w.staff.doers[it.x] {
		n := s.w.staff.used[d.number]
		if n == none || blocked != 0 && d.tier != blocked {
			continue
		}
		roles |= 1 << i
		if blocked == 0 && d.generalist && s.w.staff.reaches(int(n), int(it.x), it.at) {
			blocked = d.tier
		}
	}
	return roles
}

// reaches reports whether any position of a role holds x at a place.
func (s *staff) reaches(n, x int, at int32) bool {
	list := s.roles.list(n)
	for i := range list {
		if !list[i].without.has(x) && s.areas.holds(list[i].area, at) {
			return true
		}
	}
	return false
}

// able says how worker k comes to hold item i. Somebody new may do anything.
func (s *search) able(i, k int) ability {
	if k >= s.fixed {
		return ability{can: true}
	}
	it := &s.items[i]
	if it.own.has(k) {
		return ability{can: true, own: true}
	}
	g := &s.grounds[it.at]
	extend := !g.in.has(k)
	if extend && !g.near.has(k) {
		return ability{}
	}
	a := &s.skillsOf(it.x)[k]
	return ability{can: a.can, extend: extend, byRole: extend && it.byRole.has(k), against: a.against, distance: a.distance}
}

// brings returns the hours of the work that others do at a place by their role, and that falls to worker k once its position reaches there.
func (s *search) brings(k int, at int32) float64 {
	hours, known := s.brought[at]
	if !known {
		hours = s.bring(at)
		s.brought[at] = hours
	}
	if hours == nil {
		return 0
	}
	return hours[k]
}

// bring returns, by worker, what an extension to a place brings; nil where that is nothing for anybody.
func (s *search) bring(at int32) (all []float64) {
	w := s.w
	for x := range standard().list {
		c := w.find(x, at)
		if c == nil || !c.state.Covered() || !c.byRole || c.need == 0 {
			continue
		}
		takers := s.takers(c)
		hours, _, _ := w.hours(&s.efforts, c)
		for k, a := range s.skillsOf(int32(x)) {
			if a.does&takers == 0 || !s.grounds[at].near.has(k) {
				continue
			}
			if all == nil {
				all = make([]float64, s.fixed)
			}
			all[k] += hours
		}
	}
	return all
}

// takers returns which of the roles that do the work of a cell would have it before or beside those who have it now.
func (s *search) takers(c *cell) uint64 {
	w := s.w
	key := teamTask{c.team, c.x}
	if roles, known := s.taking[key]; known {
		return roles
	}
	roles := ^uint64(0)
	for i, d := range w.staff.doers[c.x] {
		if w.staff.used[d.number] == none {
			continue
		}
		if slices.ContainsFunc(w.team(c).filled, func(n int32) bool { return slices.Contains(w.d.Positions[n].Roles, d.role) }) {
			roles = 1<<(i+1) - 1
			break
		}
	}
	s.taking[key] = roles
	return roles
}

// A teamTask is what a team does.
type teamTask struct{ team, x int32 }
