package org

import (
	"sync"

	"example.com/socialorg/role"
)

// vocabulary is the standard responsibilities by number, in the order of the chain.
type vocabulary struct {
	list  []role.Responsibility
	at    map[role.Responsibility]int
	whole []int
	reach []role.Reach
	stage []role.Stage
	need  []role.Need
	main  []bool
	when  []role.Condition
}

var lazyVocabulary struct {
	once sync.Once
	v    vocabulary
}

func standard() *vocabulary {
	lazyVocabulary.once.Do(func() {
		v := &lazyVocabulary.v
		v.at = make(map[role.Responsibility]int)
		for r := range role.Responsibilities() {
			v.at[r] = len(v.list)
			v.list = append(v.list, r)
			v.reach = append(v.reach, r.Reach())
			v.stage = append(v.stage, r.Stage())
			v.need = append(v.need, r.Need())
			v.main = append(v.main, r.Main())
			v.when = append(v.when, r.Condition())
		}
		for _, r := range v.list {
			whole := -1
			if w, ok := r.Whole(); ok {
				whole = v.at[w]
			}
			v.whole = append(v.whole, whole)
		}
	})
	return &lazyVocabulary.v
}

// number returns the number of a standard responsibility.
func number(r role.Responsibility) (int, bool) {
	x, ok := standard().at[r]
	return x, ok
}
