package org

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg/role"
)

// A cost is what a plan costs, the weightiest first.
type cost struct {
	hires    int
	steps    int // that are no hires
	distance int
	busiest  float64
}

func (c cost) compare(o cost) int {
	const slack = 1e-9 // sums in another order are the same load
	if d := cmp.Or(cmp.Compare(c.hires, o.hires), cmp.Compare(c.steps, o.steps), cmp.Compare(c.distance, o.distance)); d != 0 {
		return d
	}
	if math.Abs(c.busiest-o.busiest) <= slack*max(1, o.busiest) {
		return 0
	}
	return cmp.Compare(c.busiest, o.busiest)
}

// A worker is who may get work: a filled position, an open one that is filled first, or a position that is created.
type worker struct {
	position int32 // none for one that is created
	id       string
	hire     bool // it counts as a hire
	people   []seatOf
	tier     role.Tier
}

// seatOf is a person in a worker's position.
type seatOf struct {
	person int // in search.load
	part   float64
}

// An item is a gap in the making of a plan.
type item struct {
	gap   *gap
	x, at int32
	whole int // the item that is the whole of which this is a part and covers it; -1 where there is none
	part  bool
	hours float64
}

// A search is a bounded depth-first search over who gets which gap, with the best plan so far as its bound.
type search struct {
	w       *View
	items   []item
	workers []worker
	able    [][]ability // by item and worker

	load, room []float64 // of people: hours, and those that there are up to capacity
	limit      float64   // hours required for each hour available
	fresh      float64   // room of somebody who is hired

	choice []int // worker of each item
	now    cost
	opened []bool // workers that are hired
	stepOf map[stepKey]int
	best   struct {
		cost   cost
		choice []int
		found  bool
	}
	floor []cost // the least that the items from i on add
	tries int
	most  int
	least int // hires
	cut   bool
}

// An ability is how a worker comes to hold an item: by a step, or for nothing.
type ability struct {
	can      bool
	own      bool // an open position holds it as soon as it is filled
	extend   bool // the position is limited to other places, and has to be extended
	byRole   bool // once extended, its role gives the work
	against  bool // the position's exceptions name it
	distance int
}

// A stepKey is a step: an assignment of x, or with x below zero the extension to a place.
type stepKey struct {
	worker int
	x, at  int32
}

const (
	maxWorkers = 60 // of filled positions; those with most room are taken
	tooFar     = 1  // tiers between a role and work beyond which it is no help
	strange    = 2  // more distance of what is no specialist's work, and of what the position's exceptions name
)

func newSearch(w *View, p Planner, less map[string]float64) *search {
	s := &search{w: w, limit: max(w.limits.Overload, 0), most: p.MaxSteps, stepOf: map[stepKey]int{}}
	if w.limits.Overload < 0 {
		s.limit = math.MaxFloat64 / 1e9
	}
	if s.most <= 0 {
		s.most = defaultSteps
	}
	s.fresh = w.limits.HoursPerWeek * (1 - min(max(w.limits.Shrinkage, 0), 1)) * s.limit
	s.gather()
	s.staff(p.Frozen, less)
	s.judge()
	s.foresee()
	return s
}

// gather lists the gaps, wholes before their parts and the longest work first.
func (s *search) gather() {
	w, std := s.w, standard()
	e := newEfforts(w.d)
	for i := range w.gaps {
		g := &w.gaps[i]
		hours, _, _ := w.hours(&e, g.cell)
		s.items = append(s.items, item{gap: g, x: g.cell.x, at: g.cell.at, whole: -1, part: std.whole[g.cell.x] >= 0, hours: hours})
	}
	total := map[int32]float64{}
	for _, it := range s.items {
		total[s.root(it.x)] += it.hours
	}
	slices.SortStableFunc(s.items, func(a, b item) int {
		return cmp.Or(cmp.Compare(total[s.root(b.x)], total[s.root(a.x)]), cmp.Compare(s.root(a.x), s.root(b.x)),
			cmp.Compare(depth(a.x), depth(b.x)), cmp.Compare(a.x, b.x), cmp.Compare(a.at, b.at))
	})
	for i := range s.items {
		it := &s.items[i]
		whole := std.whole[it.x]
		if whole < 0 {
			continue
		}
		at := it.at
		if std.reach[it.x] == role.ReachChannel && std.reach[whole] != role.ReachChannel {
			at = w.staff.places.brandOf(at)
		}
		it.whole = slices.IndexFunc(s.items, func(o item) bool { return int(o.x) == whole && o.at == at })
	}
}

func (s *search) root(x int32) int32 {
	if whole := standard().whole[x]; whole >= 0 {
		return int32(whole)
	}
	return x
}

func depth(x int32) int { return flag(standard().whole[x] >= 0) }

// staff lists the workers: filled positions by id, open ones, and then as many to create as there are gaps.
func (s *search) staff(frozen []string, less map[string]float64) {
	w := s.w
	known := map[string]int{}
	for i, p := range w.load().people {
		known[p.id] = i
		s.load = append(s.load, p.hours)
		s.room = append(s.room, max(p.available*s.limit-less[p.id], p.hours))
	}
	var open []worker
	for _, n := range w.staff.order {
		p := &w.d.Positions[n]
		if slices.Contains(frozen, p.ID) || p.ID == "" || w.lines.at[p.ID] != n {
			continue
		}
		k := worker{position: n, id: p.ID, tier: w.standing(p).tier}
		if p.vacant() {
			k.hire = true
			k.people = []seatOf{s.newcomer(w.paid(p) * (1 - w.shrinkage(p)) * s.limit)}
			open = append(open, k)
			continue
		}
		total := p.shares()
		for i := range p.Holders {
			h := &p.Holders[i]
			k.people = append(k.people, seatOf{known[h.ID], portionOf(h.share()*float64(h.people()), total, p.filled())})
		}
		s.workers = append(s.workers, k)
	}
	if len(s.workers) > maxWorkers {
		slices.SortStableFunc(s.workers, func(a, b worker) int { return cmp.Compare(s.free(&b), s.free(&a)) })
		s.workers = s.workers[:maxWorkers]
		slices.SortFunc(s.workers, func(a, b worker) int { return cmp.Compare(w.staff.rank[a.position], w.staff.rank[b.position]) })
		s.cut = true
	}
	s.workers = append(s.workers, open[:min(len(open), maxWorkers)]...)
	for i := range min(len(s.items), maxWorkers) {
		s.workers = append(s.workers, worker{position: none, id: w.unused(i), hire: true, people: []seatOf{s.newcomer(s.fresh)}})
	}
	s.opened = make([]bool, len(s.workers))
}

func (s *search) newcomer(room float64) seatOf {
	s.load, s.room = append(s.load, 0), append(s.room, room)
	return seatOf{len(s.load) - 1, 1}
}

// free returns the time that the least free person of a worker has left.
func (s *search) free(k *worker) float64 {
	least := math.Inf(1)
	for _, p := range k.people {
		least = min(least, s.room[p.person]-s.load[p.person])
	}
	return least
}

// judge works out who is able to do what.
func (s *search) judge() {
	s.able = make([][]ability, len(s.items))
	for i := range s.items {
		s.able[i] = make([]ability, len(s.workers))
		for k := range s.workers {
			s.able[i][k] = s.ability(&s.items[i], &s.workers[k])
		}
	}
}

func (s *search) ability(it *item, k *worker) ability {
	if k.position == none {
		return ability{can: true}
	}
	w, std := s.w, standard()
	p := &w.d.Positions[k.position]
	a := ability{can: true}
	if k.hire && it.gap.cell.team != none && slices.Contains(w.team(it.gap.cell).pos, k.position) {
		a.own = true
		return a
	}
	area := w.staff.places.area(&w.staff.areas, everywhere, p.Brands, p.Channels)
	if a.extend = !w.staff.areas.holds(area, it.at); a.extend && !w.extends(p, it.at) {
		return ability{}
	}
	does := slices.ContainsFunc(w.staff.doers[it.x], func(d doerChoice) bool { return slices.Contains(p.Roles, w.staff.roleOf(d.role)) }) ||
		slices.ContainsFunc(w.staff.own[it.x], func(n int) bool { return slices.Contains(p.Roles, w.staff.roleOf(n)) })
	excepted := slices.Contains(p.Without, std.list[it.x])
	switch {
	case does:
		a.byRole = a.extend && !excepted && w.falls(p, int(it.x), it.at)
	default:
		between := 1
		if tier := s.tierOf(it.x); k.tier != 0 && tier != 0 {
			between = max(int(tier)-int(k.tier), int(k.tier)-int(tier))
		}
		a.can = between <= tooFar
		a.distance = 1 + between
		if len(p.Roles) > 0 && !slices.ContainsFunc(p.Roles, generalist) {
			a.distance += strange
		}
	}
	if excepted {
		a.distance, a.against = a.distance+strange, true
	}
	return a
}

// falls reports whether x, which nobody there has, falls to a position by its roles once it reaches a place. A vacancy of another tier
// keeps it.
func (w *View) falls(p *Position, x int, at int32) bool {
	for _, n := range w.staff.own[x] {
		if slices.Contains(p.Roles, w.staff.roleOf(n)) {
			return true
		}
	}
	var blocked role.Tier
	for _, d := range w.staff.doers[x] {
		if blocked != 0 && d.tier != blocked {
			continue
		}
		if slices.Contains(p.Roles, w.staff.roleOf(d.role)) {
			return true
		}
		var h holding
		if w.staff.take(&h, w.staff.roles.list(d.role), x, at); len(h.groups) > 0 && d.generalist && blocked == 0 {
			blocked = d.tier
		}
	}
	return false
}

// extends reports whether more channels would bring a position to a place. Nobody is taken to another brand, which may be a client.
func (w *View) extends(p *Position, at int32) bool {
	if p.Channels == nil {
		return false
	}
	area := w.staff.places.area(&w.staff.areas, everywhere, p.Brands, []string{w.staff.places.all[at].Channel})
	return w.staff.areas.holds(area, at)
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

// foresee works out the least that the rest of the items costs, whatever was chosen before: one step for each responsibility that no
// whole in the plan covers and no vacancy would bring along.
func (s *search) foresee() {
	s.floor = make([]cost, len(s.items)+1)
	hours := 0.0
	for i := range s.items {
		hours += s.items[i].hours
	}
	for i := range slices.Backward(s.items) {
		it := &s.items[i]
		s.floor[i] = s.floor[i+1]
		first := slices.IndexFunc(s.items, func(o item) bool { return o.x == it.x }) == i
		if !first || it.whole >= 0 || standard().list[it.x] == role.ManageCommunity || s.forNothing(it.x) {
			continue
		}
		s.floor[i].steps++
		least := math.MaxInt
		for k := range s.workers {
			if a := s.able[i][k]; a.can {
				least = min(least, a.distance)
			}
		}
		s.floor[i].distance += least
	}
	s.least = s.leastHires(hours)
}

// forNothing reports whether some worker may come to hold x without a step of its own.
func (s *search) forNothing(x int32) bool {
	for i := range s.items {
		if s.items[i].x != x {
			continue
		}
		for _, a := range s.able[i] {
			if a.own || a.byRole {
				return true
			}
		}
	}
	return false
}

// leastHires bounds the hires from below: work that nobody there is able to do takes somebody, and so do hours for which there is no room.
func (s *search) leastHires(hours float64) int {
	n, room, one := 0, 0.0, s.fresh
	for k := range s.workers {
		if s.workers[k].hire {
			one = max(one, s.free(&s.workers[k]))
			continue
		}
		room += max(0, s.free(&s.workers[k])) / s.smallest(k)
	}
	for i := range s.items {
		if s.items[i].hours > s.fresh { // it takes a position of its own, or what room there is
			hours -= s.items[i].hours
		}
	}
	if hours > room+1e-9 && one > 0 {
		n = int(math.Ceil((hours-room)/one - 1e-9))
	}
	for i := range s.items {
		nobody := true
		for k := range s.workers {
			nobody = nobody && (s.workers[k].hire || !s.able[i][k].can)
		}
		if nobody && n == 0 {
			n = 1
		}
	}
	return n
}

// smallest returns the largest part that one person of a worker does: what the worker has room for is at most the room of that person over it.
func (s *search) smallest(k int) float64 {
	part := 0.0
	for _, p := range s.workers[k].people {
		part = max(part, p.part)
	}
	return max(part, 1e-9)
}

func (s *search) proved() bool { return s.best.found && s.tries < s.most && !s.cut }

// unused returns an id for the i-th position that is created.
func (w *View) unused(i int) string {
	id := "nuevo"
	for n := 1; ; n++ {
		try := id + "-" + itoa(n)
		if _, taken := w.lines.at[try]; taken {
			continue
		}
		if i == 0 {
			return try
		}
		i--
	}
}
