package org

import "sync"

// ids counts what a design declares, by kind and id. Positions are in lines already, but for those of one id. It is made when it is first
// asked for.
type ids struct {
	once  sync.Once
	of    [SubjectSuppression + 1]map[string]int
	again map[string]int // positions declared more than once
}

func (w *View) index() *ids {
	w.ids.once.Do(func() {
		for e := range w.d.entries() {
			if e.kind == SubjectPosition {
				continue
			}
			if w.ids.of[e.kind] == nil {
				w.ids.of[e.kind] = make(map[string]int)
			}
			w.ids.of[e.kind][e.id]++
		}
		if !w.lines.twice {
			return
		}
		w.ids.again = make(map[string]int)
		for i := range w.d.Positions {
			if id := w.d.Positions[i].ID; w.lines.at[id] != int32(i) {
				w.ids.again[id] = max(w.ids.again[id], 1) + 1
			}
		}
	})
	return &w.ids
}

// declares returns how often an id of a kind is declared.
func (w *View) declares(e entry) int {
	x := w.index()
	if e.kind != SubjectPosition {
		return x.of[e.kind][e.id]
	}
	if n := x.again[e.id]; n > 0 {
		return n
	}
	if n, ok := w.lines.at[e.id]; ok && int(n) < w.lines.positions {
		return 1
	}
	return 0
}
