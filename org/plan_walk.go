package org

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"example.com/socialorg/role"
)

func itoa(n int) string { return strconv.Itoa(n) }

func (s *search) run() {
	s.choice = make([]int, len(s.items))
	s.walk(0)
}

// walk gives item i to each worker who can have it, the best at first sight before the others.
func (s *search) walk(i int) {
	if s.best.found && s.tries >= s.most {
		return
	}
	s.tries++
	if s.hopeless(i) {
		return
	}
	if i == len(s.items) {
		s.best.cost, s.best.found = s.now, true
		s.best.choice = slices.Clone(s.choice)
		return
	}
	for _, o := range s.options(i) {
		undo, ok := s.take(i, o)
		if !ok {
			continue
		}
		s.choice[i] = o
		s.walk(i + 1)
		undo()
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

// options returns the workers who can have item i: of those to be created only the first that is not, since they are all alike.
func (s *search) options(i int) []int {
	type option struct {
		worker int
		cost
	}
	var list []option
	created := false
	for k := range s.workers {
		a := &s.able[i][k]
		fresh := s.workers[k].position == none && !s.opened[k]
		if !a.can || fresh && created {
			continue
		}
		created = created || fresh
		undo, ok := s.take(i, k)
		if !ok {
			continue
		}
		list = append(list, option{k, s.now})
		undo()
	}
	slices.SortStableFunc(list, func(a, b option) int { return a.cost.compare(b.cost) })
	workers := make([]int, len(list))
	for n, o := range list {
		workers[n] = o.worker
	}
	return workers
}

// take gives item i to a worker and returns what takes it back; ok is false where somebody would be loaded beyond capacity. What is too
// much for anybody goes to a position of its own: otherwise no plan would close it.
func (s *search) take(i, k int) (undo func(), ok bool) {
	it, wk := &s.items[i], &s.workers[k]
	alone := wk.position == none && !s.opened[k] && it.hours > s.fresh
	hours := it.hours
	if s.able[i][k].extend && s.stepOf[stepKey{k, -1, it.at}] == 0 {
		hours += s.brings(k, it.at)
	}
	for _, p := range wk.people {
		if hours*p.part > 0 && s.load[p.person]+hours*p.part > s.room[p.person]+1e-9 && !alone {
			return nil, false
		}
	}
	if s.contested(i, k) {
		return nil, false
	}
	return s.give(i, k, hours), true
}

// contested reports whether giving item i to worker k would not hold: a role that reaches a place takes from whoever has the work there
// only because it is part of something larger.
func (s *search) contested(i, k int) bool {
	a := &s.able[i][k]
	if keys := s.stepsFor(i, k, a); len(keys) == 0 && !a.own { // k has it with the whole
		for o := range s.workers {
			if o != k && s.able[i][o].byRole && s.stepOf[stepKey{o, -1, s.items[i].at}] > 0 {
				return true
			}
		}
	}
	if !a.extend || s.stepOf[stepKey{k, -1, s.items[i].at}] > 0 {
		return false
	}
	for j := range i {
		if c := s.choice[j]; s.items[j].at == s.items[i].at && c != k && s.able[j][k].byRole && len(s.stepsFor(j, c, &s.able[j][c])) == 0 {
			return true
		}
	}
	return false
}

// brings returns the hours of the work that others do at a place by their role, and that falls to worker k once its position reaches there.
func (s *search) brings(k int, at int32) (hours float64) {
	w := s.w
	p := &w.d.Positions[s.workers[k].position]
	e := newEfforts(w.d)
	for x := range standard().list {
		c := w.find(x, at)
		if c == nil || !c.state.Covered() || !c.byRole || c.need == 0 {
			continue
		}
		for _, d := range w.staff.doers[x] {
			r := w.staff.roleOf(d.role)
			if slices.Contains(p.Roles, r) {
				h, _, _ := w.hours(&e, c)
				hours += h
				break
			}
			if slices.ContainsFunc(w.team(c).filled, func(n int32) bool { return slices.Contains(w.d.Positions[n].Roles, r) }) {
				break
			}
		}
	}
	return hours
}

func (s *search) give(i, k int, hours float64) func() {
	wk, a, before := &s.workers[k], &s.able[i][k], s.now
	hired := wk.hire && !s.opened[k]
	if hired {
		s.opened[k] = true
		s.now.hires++
	}
	for _, p := range wk.people {
		s.load[p.person] += hours * p.part
		s.now.busiest = max(s.now.busiest, s.busy(p.person))
	}
	var keys [2]stepKey
	n := 0
	for _, key := range s.stepsFor(i, k, a) {
		if s.stepOf[key] == 0 {
			s.now.steps++
			if key.x >= 0 {
				s.now.distance += a.distance
			}
		}
		s.stepOf[key]++
		keys[n] = key
		n++
	}
	return func() {
		for _, key := range keys[:n] {
			if s.stepOf[key]--; s.stepOf[key] == 0 {
				delete(s.stepOf, key)
			}
		}
		for _, p := range wk.people {
			s.load[p.person] -= hours * p.part
		}
		if hired {
			s.opened[k] = false
		}
		s.now = before
	}
}

// busy returns the hours of a person for each hour available.
func (s *search) busy(person int) float64 {
	room := s.room[person] / max(s.limit, 1e-9)
	return s.load[person] / max(room, 1)
}

// stepsFor returns the steps that make worker k hold item i. A whole brings its parts along, and to manage the community is the sum of
// its parts, which come later.
func (s *search) stepsFor(i, k int, a *ability) []stepKey {
	it := &s.items[i]
	switch {
	case a.own:
		return nil
	case it.whole >= 0 && s.choice[it.whole] == k && !a.against:
		if !a.extend {
			return nil
		}
	}
	var keys []stepKey
	if a.extend {
		keys = append(keys, stepKey{k, -1, it.at})
		if a.byRole || it.whole >= 0 && s.choice[it.whole] == k {
			return keys
		}
	}
	return append(keys, stepKey{k, it.x, -1})
}

// steps writes the best plan: hires first, then extensions, then assignments in the order of the chain, each by id.
func (s *search) steps() []Step {
	if !s.best.found {
		return []Step{}
	}
	s.choice = s.best.choice
	type key struct {
		kind   StepKind
		worker int
		x      int32
	}
	found := map[key]*Step{}
	var order []key
	add := func(k key, at int32, hours float64) {
		st := found[k]
		if st == nil {
			st = &Step{Kind: k.kind, Position: s.workers[k.worker].id}
			if k.kind == StepAssign {
				st.Responsibility = standard().list[k.x]
			}
			found[k] = st
			order = append(order, k)
		}
		if at >= 0 {
			st.at(s.w.staff.places.all[at].Scope)
		}
		st.Hours += hours
	}
	for i := range s.items {
		k, it := s.choice[i], &s.items[i]
		wk := &s.workers[k]
		switch {
		case wk.hire && wk.position == none:
			add(key{StepHire, k, 0}, -1, 0)
		case wk.hire:
			add(key{StepFill, k, 0}, -1, 0)
		}
		for _, st := range s.stepsFor(i, k, &s.able[i][k]) {
			if st.x < 0 {
				add(key{StepExtend, k, 0}, st.at, 0)
			} else {
				add(key{StepAssign, k, st.x}, it.at, 0)
			}
		}
		s.attribute(i, k, func(kind StepKind, x int32) { add(key{kind, k, x}, -1, it.hours) })
	}
	slices.SortStableFunc(order, func(a, b key) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(s.workers[a.worker].id, s.workers[b.worker].id), cmp.Compare(a.x, b.x))
	})
	steps := make([]Step, 0, len(order))
	for _, k := range order {
		st := *found[k]
		st.Hours = hundredths(st.Hours)
		if st.Kind == StepHire {
			st.Role = s.roleOf(k.worker)
		}
		steps = append(steps, st)
	}
	return steps
}

// attribute says to which step of its worker the hours of an item go.
func (s *search) attribute(i, k int, to func(StepKind, int32)) {
	keys := s.stepsFor(i, k, &s.able[i][k])
	it := &s.items[i]
	switch {
	case len(keys) > 0 && keys[len(keys)-1].x >= 0:
		to(StepAssign, it.x)
	case len(keys) > 0:
		to(StepExtend, 0)
	case s.able[i][k].own:
		to(StepFill, 0)
	default:
		to(StepAssign, s.items[it.whole].x)
	}
}

// roleOf returns whose work a created position does most of.
func (s *search) roleOf(k int) role.Role {
	hours := map[role.Role]float64{}
	for i := range s.items {
		if s.best.choice[i] != k {
			continue
		}
		for _, d := range outlookOf(s.w.f).doers[s.items[i].x] {
			if generalist(d.role) {
				hours[d.role] += s.items[i].hours + 0.01
				break
			}
		}
	}
	best, most := role.Role(""), math.Inf(-1)
	for r := range s.w.f.Roles() {
		if hours[r] > most && hours[r] > 0 {
			best, most = r, hours[r]
		}
	}
	return best
}
