package org

import (
	"slices"
	"sync"

	"example.com/socialorg/role"
)

// vocabulary is the standard responsibilities by number, in the order of the chain.
type vocabulary struct {
	list   []role.Responsibility
	at     map[role.Responsibility]int
	whole  []int
	reach  []role.Reach
	stage  []role.Stage
	need   []role.Need
	main   []bool
	when   []role.Condition
	effort [][]role.Effort
	roles  []role.Role

	handoffs []handoff // between responsibilities; those to outside parties are left out
	makers   []makers  // of each artefact
}

// makers are the responsibilities of one channel that produce an artefact, and do not pass on what they were given.
type makers struct {
	artefact role.Artefact
	by       []int
}

// A handoff is a link of the chain with its ends by number.
type handoff struct {
	role.Handoff
	from, to int
}

var lazyVocabulary struct {
	once sync.Once
	v    vocabulary
}

func standard() *vocabulary {
	lazyVocabulary.once.Do(func() {
		v := &lazyVocabulary.v
		v.at = make(map[role.Responsibility]int)
		v.roles = slices.Collect(role.Roles())
		for r := range role.Responsibilities() {
			v.at[r] = len(v.list)
			v.list = append(v.list, r)
			v.reach = append(v.reach, r.Reach())
			v.stage = append(v.stage, r.Stage())
			v.need = append(v.need, r.Need())
			v.main = append(v.main, r.Main())
			v.when = append(v.when, r.Condition())
			v.effort = append(v.effort, slices.Collect(r.Effort()))
		}
		for _, r := range v.list {
			whole := -1
			if w, ok := r.Whole(); ok {
				whole = v.at[w]
			}
			v.whole = append(v.whole, whole)
		}
		for h := range role.Handoffs() {
			if h.To != "" {
				v.handoffs = append(v.handoffs, handoff{h, v.at[h.From], v.at[h.To]})
			}
		}
		for a := range role.Artefacts() {
			m := makers{artefact: a}
			for x, r := range v.list {
				if v.reach[x] == role.ReachChannel && slices.Contains(slices.Collect(r.Produces()), a) && !slices.Contains(slices.Collect(r.Consumes()), a) {
					m.by = append(m.by, x)
				}
			}
			v.makers = append(v.makers, m)
		}
	})
	return &lazyVocabulary.v
}

// number returns the number of a standard responsibility.
func number(r role.Responsibility) (int, bool) {
	x, ok := standard().at[r]
	return x, ok
}
