package org

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg/internal/sorting"
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
	brands   map[int32]bool // that the position is limited to; nil for all
	area     int32
}

// seatOf is a person in a worker's position.
type seatOf struct {
	person int // in search.load
	part   float64
}

// An item is a gap in the making of a plan.
type item struct {
	gap    *gap
	x, at  int32
	whole  int // the item that is the whole of which this is a part and covers it; -1 where there is none
	hours  float64
	own    crew // open positions that hold it as soon as they are filled
	byRole crew // whose role gives the work to those who are extended to the place
}

// A search is a bounded depth-first search over who gets which gap, with the best plan so far as its bound.
type search struct {
	w       *View
	items   []item
	workers []worker // filled positions by id, open ones, and those that are created, made when one is wanted
	fixed   int      // how many of the workers are positions of the design
	skills  [][]skill
	grounds []ground        // by place, as far as a gap is there
	here    map[int32][]int // items by place
	efforts efforts
	brought map[int32][]float64 // by place and worker: see brings
	taking  map[teamTask]uint64

	load, room []float64 // of people: hours, and those that there are up to capacity
	limit      float64   // hours required for each hour available
	fresh      float64   // room of somebody who is hired
	ids        int       // numbers tried for ids of positions that are created

	list    []option
	choice  []int // worker of each item
	now     cost
	opened  []bool            // workers that are hired
	created int               // how many positions are
	hands   []int             // those of them that may get more
	tasks   []int32           // items that a worker holds by an assignment, by worker and responsibility
	extends map[extension]int // items that a worker holds by an extension to a place
	wider   []int32           // places to which a worker is extended
	banned  []bool            // workers of the design that get nothing, in a search for a better plan
	ahead   foresight
	guests  map[int32][]int // workers who are extended to a place
	best    struct {
		cost   cost
		choice []int
		found  bool
	}
	floor []cost // the least that the items from i on add
	tries int
	most  int
	least int // hires
	cut   bool
	whole bool // every plan was seen or ruled out
}

// An extension is of a worker to a place.
type extension struct {
	worker int
	at     int32
}

// These bound what one item costs: who is left out gets no work, and the plan is not proved to be minimal.
const (
	maxWorkers = 60    // filled positions, as many open ones, and as many that are created; those with most room are taken
	maxSeats   = 2_000 // people in all of them
	tooFar     = 1     // tiers between a role and work beyond which it is no help
	strange    = 2     // more distance of what is no specialist's work, and of what the position's exceptions name
)

func newSearch(w *View, p Planner, less map[string]float64) *search {
	s := &search{w: w, limit: max(w.limits.Overload, 0), most: p.MaxSteps, extends: map[extension]int{}, guests: map[int32][]int{},
		efforts: newEfforts(w.d), brought: map[int32][]float64{}, taking: map[teamTask]uint64{}}
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
	s.lookAhead()
	return s
}

// gather lists the gaps, wholes before their parts and the longest work first.
func (s *search) gather() {
	w, std := s.w, standard()
	s.items = make([]item, 0, len(w.gaps))
	total := make([]float64, len(std.list))
	for i := range w.gaps {
		g := &w.gaps[i]
		hours, _, _ := w.hours(&s.efforts, g.cell)
		s.items = append(s.items, item{gap: g, x: g.cell.x, at: g.cell.at, whole: -1, hours: hours})
		total[s.root(g.cell.x)] += hours
	}
	sorting.By(s.items, func(a, b *item) int {
		return cmp.Or(cmp.Compare(total[s.root(b.x)], total[s.root(a.x)]), cmp.Compare(s.root(a.x), s.root(b.x)),
			cmp.Compare(depth(a.x), depth(b.x)), cmp.Compare(a.x, b.x), cmp.Compare(a.at, b.at))
	})
	type task struct{ x, at int32 }
	first := make(map[task]int, len(s.items))
	s.here = make(map[int32][]int)
	for i := range s.items {
		it := &s.items[i]
		first[task{it.x, it.at}] = i
		s.here[it.at] = append(s.here[it.at], i)
	}
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
		if n, ok := first[task{int32(whole), at}]; ok && n < i {
			it.whole = n
		}
	}
}

func (s *search) root(x int32) int32 {
	if whole := standard().whole[x]; whole >= 0 {
		return int32(whole)
	}
	return x
}

func depth(x int32) int { return flag(standard().whole[x] >= 0) }

// staff lists the workers of the design: filled positions by id, and open ones.
func (s *search) staff(frozen []string, less map[string]float64) {
	w := s.w
	known := make(map[string]int, len(w.load().people))
	for i, p := range w.load().people {
		known[p.id] = i
		s.load = append(s.load, p.hours)
		s.room = append(s.room, max(p.available*s.limit-less[p.id], p.hours))
	}
	kept := make(map[string]bool, len(frozen))
	for _, id := range frozen {
		kept[id] = true
	}
	var open []worker
	for _, n := range w.staff.order {
		p := &w.d.Positions[n]
		if p.ID == "" || kept[p.ID] || w.lines.at[p.ID] != n {
			continue
		}
		k := worker{position: n, id: p.ID}
		if !p.vacant() {
			total, people := p.shares(), p.filled()
			for i := range p.Holders {
				h := &p.Holders[i]
				k.people = append(k.people, seatOf{known[h.ID], portionOf(h.share()*float64(h.people()), total, people)})
			}
			s.workers = append(s.workers, k)
			continue
		}
		if len(open) == maxWorkers {
			s.cut = true
			continue
		}
		k.hire = true
		k.people = []seatOf{s.newcomer(w.paid(p) * (1 - w.shrinkage(p)) * s.limit)}
		open = append(open, k)
	}
	s.choose()
	s.workers = append(s.workers, open...)
	for i := range s.workers {
		k := &s.workers[i]
		p := &w.d.Positions[k.position]
		k.tier = w.standing(p).tier
		if k.tier == 0 {
			k.tier = w.craft(p)
		}
		k.area = w.staff.places.area(&w.staff.areas, everywhere, p.Brands, p.Channels)
		if p.Brands == nil {
			continue
		}
		k.brands = make(map[int32]bool, len(p.Brands))
		for _, id := range p.Brands {
			if b, ok := w.staff.places.brandAt[id]; ok {
				k.brands[b] = true
			}
		}
	}
	s.fixed = len(s.workers)
	s.opened, s.banned = make([]bool, s.fixed), make([]bool, s.fixed)
	s.wider = make([]int32, s.fixed)
	s.tasks = make([]int32, s.fixed*len(standard().list))
}

// craft returns the tier of a specialist, the highest of several; 0 where a role of the position is none.
func (w *View) craft(p *Position) (tier role.Tier) {
	for _, r := range p.Roles {
		t, _, ok := role.Reconciled().Tier(r)
		if !ok || w.staff.ownRole(r) {
			return 0
		}
		tier = max(tier, t)
	}
	return tier
}

// choose keeps the filled positions with most room, where there are too many, in the order of their ids.
func (s *search) choose() {
	seats := 0
	for i := range s.workers {
		seats += len(s.workers[i].people)
	}
	if len(s.workers) <= maxWorkers && seats <= maxSeats {
		return
	}
	s.cut = true
	type candidate struct {
		worker
		free float64
	}
	list := make([]candidate, len(s.workers))
	for i := range s.workers {
		list[i] = candidate{s.workers[i], s.free(&s.workers[i])}
	}
	sorting.By(list, func(a, b *candidate) int { return cmp.Compare(b.free, a.free) })
	s.workers, seats = s.workers[:0], 0
	for _, c := range list {
		if len(s.workers) == maxWorkers {
			break
		}
		if seats+len(c.people) <= maxSeats {
			seats += len(c.people)
			s.workers = append(s.workers, c.worker)
		}
	}
	sorting.By(s.workers, func(a, b *worker) int { return cmp.Compare(s.w.staff.rank[a.position], s.w.staff.rank[b.position]) })
}

func (s *search) newcomer(room float64) seatOf {
	s.load, s.room = append(s.load, 0), append(s.room, room)
	return seatOf{len(s.load) - 1, 1}
}

// next returns the position that would be created next. There are never more than items, since each takes one.
func (s *search) next() int {
	k := s.fixed + s.created
	if k == len(s.workers) {
		s.workers = append(s.workers, worker{position: none, id: s.w.unused(&s.ids), hire: true, people: []seatOf{s.newcomer(s.fresh)}})
		s.opened, s.wider = append(s.opened, false), append(s.wider, 0)
		s.tasks = append(s.tasks, make([]int32, len(standard().list))...)
	}
	return k
}

// unused returns an id for a position that is created; from counts the numbers that were tried.
func (w *View) unused(from *int) string {
	for {
		*from++
		id := "new-" + itoa(*from)
		if _, taken := w.lines.at[id]; !taken {
			return id
		}
	}
}

// free returns the time that the least free person of a worker has left.
func (s *search) free(k *worker) float64 {
	least := math.Inf(1)
	for _, p := range k.people {
		least = min(least, s.room[p.person]-s.load[p.person])
	}
	return least
}

// foresee works out the least that the rest of the items costs, whatever was chosen before: one step for each responsibility that no
// whole in the plan covers and no vacancy would bring along.
func (s *search) foresee() {
	std := standard()
	first := make([]int, len(std.list))
	forNothing := make([]bool, len(std.list)) // somebody may come to hold some of it without a step of its own
	hours := 0.0
	for i := range slices.Backward(s.items) {
		first[s.items[i].x] = i
	}
	for i := range s.items {
		it := &s.items[i]
		hours += it.hours
		forNothing[it.x] = forNothing[it.x] || it.own != crew{} || it.byRole != crew{}
	}
	s.floor = make([]cost, len(s.items)+1)
	for i := range slices.Backward(s.items) {
		it := &s.items[i]
		s.floor[i] = s.floor[i+1]
		if first[it.x] == i && it.whole < 0 && std.list[it.x] != role.ManageCommunity && !forNothing[it.x] {
			s.floor[i].steps++ // at no distance, since somebody new may take it
		}
	}
	s.least = s.leastHires(hours)
}

// leastHires bounds the hires from below: work that nobody there is able to do takes somebody, and so do hours for which there is no room.
func (s *search) leastHires(hours float64) int {
	n, room, one := 0, 0.0, s.fresh
	for k := range s.workers {
		if s.workers[k].hire {
			one = max(one, s.free(&s.workers[k]))
			continue
		}
		room += s.takes(&s.workers[k])
	}
	for i := range s.items {
		if s.items[i].hours > s.fresh { // it takes a position of its own, or what room there is
			hours -= s.items[i].hours
		}
	}
	if hours > room+1e-9 && one > 0 {
		n = int(math.Ceil(min((hours-room)/one, float64(len(s.items))) - 1e-9))
	}
	for i := 0; i < len(s.items) && n == 0; i++ {
		nobody := true
		for k := 0; k < s.fixed && nobody; k++ {
			nobody = s.workers[k].hire || !s.able(i, k).can
		}
		if nobody {
			n = 1
		}
	}
	return n
}

// takes returns the hours that a worker has room for: as many as fill up the first of its people.
func (s *search) takes(k *worker) float64 {
	least := math.Inf(1)
	for _, p := range k.people {
		if p.part > 0 {
			least = min(least, (s.room[p.person]-s.load[p.person])/p.part)
		}
	}
	return max(0, least)
}

func (s *search) proved() bool { return s.best.found && s.whole && !s.cut }
