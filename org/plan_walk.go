package org

import (
	"slices"
	"strconv"

	"example.com/socialorg/internal/sorting"
)

func itoa(n int) string { return strconv.Itoa(n) }

func (s *search) run() {
	s.choice = make([]int, len(s.items))
	if len(s.items) >= s.most-1 { // the first plan takes all tries
		s.rush()
		return
	}
	s.walk(0)
	if s.whole = s.tries < s.most; !s.whole {
		s.improve()
	}
}

// improve looks for a better plan than the best so far among those in which somebody gets nothing: everybody who has no work in that, one or
// two who have. A search that does not see all plans may lose itself among those that begin in one way; without those who were best at
// first sight it begins in another, and of fewer it sees more. What helps is kept, and the rest is tried again. All of these searches
// together take as many tries as the first.
func (s *search) improve() {
	end, each := s.tries+s.most, max(4*len(s.items), s.most/8)
	without := func(list ...int) bool {
		if s.tries+len(s.items) >= end {
			return false
		}
		before := s.best.cost
		for _, k := range list {
			s.banned[k] = true
		}
		s.most = min(s.tries+each, end)
		s.walk(0)
		better := s.best.cost.compare(before) < 0
		for _, k := range list {
			s.banned[k] = better
		}
		return better
	}
	for again := true; again; {
		var busy, idle []int
		for k := range s.fixed {
			switch {
			case s.banned[k]:
			case slices.Contains(s.best.choice, k):
				busy = append(busy, k)
			default:
				idle = append(idle, k)
			}
		}
		again = idle != nil && without(idle...)
		for i := 0; i < len(busy) && !again; i++ {
			again = without(busy[i])
		}
		for i := 0; i < len(idle) && !again; i++ {
			again = without(idle[i])
		}
		for i := 0; i < len(busy) && !again; i++ {
			for k := i + 1; k < len(busy) && !again; k++ {
				again = without(busy[i], busy[k])
			}
		}
	}
}

// rush gives each item to the worker who is best at first sight. That is the plan that walk finds first: somebody may always be hired, so
// that it never has to turn back.
func (s *search) rush() {
	for i := range s.items {
		list := s.options(i)
		best := &list[0]
		for n := range list {
			if list[n].order(best) < 0 {
				best = &list[n]
			}
		}
		s.choice[i] = best.worker
		s.give(i, best.worker)
	}
	s.tries = s.most
	s.best.cost, s.best.choice, s.best.found = s.now, s.choice, true
}

// walk gives item i to each worker who can have it, the best at first sight before the others.
func (s *search) walk(i int) {
	s.tries++
	if s.hopeless(i) {
		return
	}
	if i == len(s.items) {
		s.best.cost, s.best.found = s.now, true
		s.best.choice = slices.Clone(s.choice)
		return
	}
	list := s.options(i)
	sorting.By(list, (*option).order)
	workers := make([]int32, len(list)) // all that is kept while what comes after is tried
	for n := range list {
		workers[n] = int32(list[n].worker)
	}
	for _, n := range workers {
		if s.best.found && s.tries >= s.most {
			return
		}
		k := int(n)
		before := s.give(i, k)
		s.choice[i] = k
		s.walk(i + 1)
		s.takeBack(i, k, before)
	}
}

// hopeless reports whether nothing that begins like this can beat the best plan so far.
func (s *search) hopeless(i int) bool {
	if !s.best.found {
		return false
	}
	least := cost{hires: s.now.hires, steps: s.now.steps + s.floor[i].steps, distance: s.now.distance + s.floor[i].distance, busiest: s.now.busiest}
	least.hires = max(least.hires, s.least)
	return least.compare(s.best.cost) >= 0
}

// An option is who may have an item, and what the plan would cost with that.
type option struct {
	cost

	ahead  int // steps that it makes likely
	worker int
}

// order orders options by what they cost at first sight.
func (o *option) order(p *option) int {
	a, b := o.cost, p.cost
	a.steps += o.ahead
	b.steps += p.ahead
	return a.compare(b)
}

// options returns the workers who can have item i, until it is called again: of those to be created only the next, since they are all
// alike.
func (s *search) options(i int) []option {
	s.list = s.list[:0]
	for k := range s.fixed {
		s.consider(i, k)
	}
	for _, k := range s.hands {
		s.consider(i, k)
	}
	s.consider(i, s.next())
	return s.list
}

// consider makes worker k an option if item i may go there. It may not where somebody would be loaded beyond capacity. What is too much for
// anybody goes to a position of its own: otherwise no plan would close it.
func (s *search) consider(i, k int) {
	a := s.able(i, k)
	if !a.can || k < s.fixed && s.banned[k] {
		return
	}
	it, wk := &s.items[i], &s.workers[k]
	hours, extended := s.hoursOf(i, k, &a)
	alone := k >= s.fixed && !s.opened[k] && it.hours > s.fresh
	for _, p := range wk.people {
		if hours*p.part > 0 && s.load[p.person]+hours*p.part > s.room[p.person]+1e-9 && !alone {
			return
		}
	}
	if s.contested(i, k, &a, extended) {
		return
	}
	o := option{cost: s.now, worker: k}
	o.busiest = max(o.busiest, s.busiest(wk, hours))
	if wk.hire && !s.opened[k] {
		o.hires++
	}
	extend, assign := s.stepsFor(i, k, &a)
	if extend && s.wider[k] == 0 {
		o.steps++
	}
	if assign && *s.task(i, k) == 0 {
		o.steps++
		o.distance += a.distance
		o.ahead = s.expect(i, k)
	}
	s.list = append(s.list, o)
}

// hoursOf returns the hours that item i adds to worker k, and whether the position is extended to the place by then.
func (s *search) hoursOf(i, k int, a *ability) (hours float64, extended bool) {
	it := &s.items[i]
	if !a.extend {
		return it.hours, false
	}
	if s.extends[extension{k, it.at}] > 0 {
		return it.hours, true
	}
	return it.hours + s.brings(k, it.at), false
}

// contested reports whether giving item i to worker k would not hold: a role that reaches a place takes from whoever has the work there
// only because it is part of something larger.
func (s *search) contested(i, k int, a *ability, extended bool) bool {
	it := &s.items[i]
	if extend, assign := s.stepsFor(i, k, a); !extend && !assign && !a.own { // k has it with the whole
		for _, o := range s.guests[it.at] {
			if o != k && s.able(i, o).byRole {
				return true
			}
		}
	}
	if !a.extend || extended {
		return false
	}
	for _, j := range s.here[it.at] {
		if j >= i {
			break
		}
		c := s.choice[j]
		if c == k || !s.able(j, k).byRole {
			continue
		}
		b := s.able(j, c)
		if extend, assign := s.stepsFor(j, c, &b); !extend && !assign {
			return true
		}
	}
	return false
}

// busiest returns the hours for each hour available of the busiest person of a worker who gets some more.
func (s *search) busiest(k *worker, hours float64) (most float64) {
	if len(k.people) == 1 { // the rule
		p := &k.people[0]
		return s.busy(p.person, s.load[p.person]+hours*p.part)
	}
	for _, p := range k.people {
		s.load[p.person] += hours * p.part // of somebody who is in it twice, both
	}
	for _, p := range k.people {
		most = max(most, s.busy(p.person, s.load[p.person]))
	}
	for _, p := range k.people {
		s.load[p.person] -= hours * p.part
	}
	return most
}

// busy returns the hours of a person for each hour available.
func (s *search) busy(person int, hours float64) float64 {
	room := s.room[person] / max(s.limit, 1e-9)
	return hours / max(room, 1)
}

// give gives item i to worker k and returns what takes it back.
func (s *search) give(i, k int) (before given) {
	wk, a := &s.workers[k], s.able(i, k)
	hours, _ := s.hoursOf(i, k, &a)
	before = given{cost: s.now, hours: hours, hired: wk.hire && !s.opened[k], retired: none}
	if before.hired {
		s.opened[k] = true
		s.now.hires++
	}
	for _, p := range wk.people {
		s.load[p.person] += hours * p.part
		s.now.busiest = max(s.now.busiest, s.busy(p.person, s.load[p.person]))
	}
	extend, assign := s.stepsFor(i, k, &a)
	if at := s.items[i].at; extend {
		if s.extends[extension{k, at}] == 0 {
			if s.wider[k]++; s.wider[k] == 1 {
				s.now.steps++
			}
			s.guests[at] = append(s.guests[at], k)
		}
		s.extends[extension{k, at}]++
	}
	if assign {
		if *s.task(i, k) == 0 {
			s.now.steps++
			s.now.distance += a.distance
		}
		*s.task(i, k)++
	}
	before.extend, before.assign = extend, assign
	if before.hired && k >= s.fixed {
		s.created++
		before.retired, before.at = s.engage(k)
	}
	return before
}

// engage lets a position that is created get more. Of many, the one with least room gets no more.
func (s *search) engage(k int) (retired, at int) {
	s.hands = append(s.hands, k)
	if len(s.hands) <= maxWorkers {
		return none, 0
	}
	for n := range s.hands {
		if s.free(&s.workers[s.hands[n]]) < s.free(&s.workers[s.hands[at]]) {
			at = n
		}
	}
	retired = s.hands[at]
	s.hands = slices.Delete(s.hands, at, at+1)
	s.cut = true
	return retired, at
}

// given is what giving an item changes, and how it was.
type given struct {
	cost

	hours          float64
	hired          bool
	extend, assign bool
	retired        int // who of those created gets no more; none where all may
	at             int // where in search.hands
}

func (s *search) takeBack(i, k int, g given) {
	if g.hired && k >= s.fixed {
		s.created--
		if g.retired != none {
			s.hands = slices.Insert(s.hands, g.at, g.retired)
		}
		s.hands = s.hands[:len(s.hands)-1]
	}
	if at := s.items[i].at; g.extend {
		key := extension{k, at}
		if s.extends[key]--; s.extends[key] == 0 {
			delete(s.extends, key)
			s.wider[k]--
			s.guests[at] = s.guests[at][:len(s.guests[at])-1]
		}
	}
	if g.assign {
		*s.task(i, k)--
	}
	for _, p := range s.workers[k].people {
		s.load[p.person] -= g.hours * p.part
	}
	if g.hired {
		s.opened[k] = false
	}
	s.now = g.cost
}

// task counts what worker k has of the responsibility of item i by assignment.
func (s *search) task(i, k int) *int32 {
	return &s.tasks[k*len(standard().list)+int(s.items[i].x)]
}

// stepsFor says which steps make worker k hold item i. A whole brings its parts along, and to manage the community is the sum of its parts,
// which come later.
func (s *search) stepsFor(i, k int, a *ability) (extend, assign bool) {
	it := &s.items[i]
	with := it.whole >= 0 && s.choice[it.whole] == k
	switch {
	case a.own, with && !a.against && !a.extend:
		return false, false
	case a.extend && (a.byRole || with):
		return true, false
	}
	return a.extend, true
}
