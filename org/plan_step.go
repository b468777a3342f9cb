package org

import (
	"cmp"
	"math"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A stepKey is what makes one step of several items.
type stepKey struct {
	kind   StepKind
	worker int
	x      int32
}

// steps writes the best plan: hires first, then extensions, then assignments in the order of the chain, each by id.
func (s *search) steps() []Step {
	if !s.best.found {
		return []Step{}
	}
	s.choice = s.best.choice
	type visit struct {
		stepKey
		Scope
	}
	found := map[stepKey]*Step{}
	there := map[visit]bool{}
	var order []stepKey
	step := func(k stepKey) *Step {
		st := found[k]
		if st == nil {
			st = &Step{Kind: k.kind, Position: s.workers[k.worker].id}
			if k.kind == StepAssign {
				st.Responsibility = standard().list[k.x]
			}
			found[k] = st
			order = append(order, k)
		}
		return st
	}
	visits := func(k stepKey, at int32) {
		st := step(k)
		if v := (visit{k, s.w.staff.places.all[at].Scope}); !there[v] {
			there[v] = true
			st.visit(v.Scope)
		}
	}
	for i := range s.items {
		k, it := s.choice[i], &s.items[i]
		wk, a := &s.workers[k], s.able(i, k)
		switch {
		case wk.hire && wk.position == none:
			step(stepKey{StepHire, k, 0})
		case wk.hire:
			step(stepKey{StepFill, k, 0})
		}
		extend, assign := s.stepsFor(i, k, &a)
		if extend {
			visits(stepKey{StepExtend, k, 0}, it.at)
		}
		if assign {
			visits(stepKey{StepAssign, k, it.x}, it.at)
		}
		switch { // to which step of the worker the hours go
		case assign:
			step(stepKey{StepAssign, k, it.x}).Hours += it.hours
		case extend:
			step(stepKey{StepExtend, k, 0}).Hours += it.hours
		case a.own:
			step(stepKey{StepFill, k, 0}).Hours += it.hours
		default:
			step(stepKey{StepAssign, k, s.items[it.whole].x}).Hours += it.hours
		}
	}
	sorting.By(order, func(a, b *stepKey) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(s.workers[a.worker].id, s.workers[b.worker].id), cmp.Compare(a.x, b.x))
	})
	roles := s.rolesOf()
	steps := make([]Step, 0, len(order))
	for _, k := range order {
		st := *found[k]
		st.Hours = hundredths(st.Hours)
		if st.Kind == StepHire {
			st.Role = roles[k.worker-s.fixed]
		}
		steps = append(steps, st)
	}
	return steps
}

// visit adds a place that is not in the step.
func (s *Step) visit(scope Scope) {
	if scope.Brand != "" {
		s.Brands = append(s.Brands, scope.Brand)
	}
	if scope.Channel != "" {
		s.Channels = append(s.Channels, scope.Channel)
	}
}

// rolesOf returns whose work each created position does most of.
func (s *search) rolesOf() []role.Role {
	hours := make([]map[role.Role]float64, len(s.workers)-s.fixed)
	doers := outlookOf(s.w.f).doers
	for i := range s.items {
		k := s.best.choice[i] - s.fixed
		if k < 0 {
			continue
		}
		for _, d := range doers[s.items[i].x] {
			if d.generalist {
				if hours[k] == nil {
					hours[k] = map[role.Role]float64{}
				}
				hours[k][d.role] += s.items[i].hours + 0.01
				break
			}
		}
	}
	all := make([]role.Role, len(hours))
	for k := range hours {
		most := math.Inf(-1)
		for r := range s.w.f.Roles() {
			if hours[k][r] > most && hours[k][r] > 0 {
				all[k], most = r, hours[k][r]
			}
		}
	}
	return all
}
