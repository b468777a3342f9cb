package org

import "slices"

// A table keeps a number for each key. Few of them are looked through, for less than a map costs; more are in one.
type table[K comparable] struct {
	keys    []K
	numbers []int32
	more    map[K]int32
}

const fewKeys = 16

func (t *table[K]) find(key K) (int32, bool) {
	if i := slices.Index(t.keys, key); i >= 0 {
		return t.numbers[i], true
	}
	n, ok := t.more[key]
	return n, ok
}

// add puts in a key that is not there.
func (t *table[K]) add(key K, n int32) {
	switch {
	case len(t.keys) < fewKeys:
		t.keys, t.numbers = append(t.keys, key), append(t.numbers, n)
	case t.more == nil:
		t.more = map[K]int32{key: n}
	default:
		t.more[key] = n
	}
}

// forget empties t and keeps its memory, but for that of a map.
func (t *table[K]) forget() {
	forget(&t.keys)
	t.numbers, t.more = t.numbers[:0], nil
}
