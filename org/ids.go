package org

import "sync"

// ids counts what a design declares, by kind and id, as far as no other index has it. It is made when it is first asked for.
type ids struct {
	once sync.Once
	of   [SubjectSuppression + 1]map[string]int
}

// unique reports whether an index has all of a kind, since no two have one id, and what it has.
func (w *View) unique(k SubjectKind) (at map[string]int32, ok bool) {
	switch k {
	case SubjectPosition:
		return w.lines.at, !w.lines.twice
	case SubjectChannel:
		return w.staff.places.chanAt, len(w.staff.places.chanAt) == len(w.d.Channels)
	case SubjectBrand:
		return w.staff.places.brandAt, len(w.staff.places.brandAt) == len(w.d.Brands)
	default:
		return nil, false
	}
}

func (w *View) counted() *ids {
	w.ids.once.Do(func() {
		for e := range w.d.entries() {
			if _, ok := w.unique(e.kind); ok {
				continue
			}
			if w.ids.of[e.kind] == nil {
				w.ids.of[e.kind] = make(map[string]int)
			}
			w.ids.of[e.kind][e.id]++
		}
	})
	return &w.ids
}

// declares returns how often an id of a kind is declared.
func (w *View) declares(e entry) int {
	at, ok := w.unique(e.kind)
	if !ok {
		return w.counted().of[e.kind][e.id]
	}
	if n, ok := at[e.id]; !ok || e.kind == SubjectPosition && int(n) >= w.lines.positions {
		return 0
	}
	return 1
}
