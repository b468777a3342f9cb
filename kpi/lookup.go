package kpi

import (
	"sync"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// An index finds the row of an id. The first look-up builds its map, so that importing the package costs nothing.
type index[K ~string] struct {
	once sync.Once
	rows map[K]int
}

// row looks k up among n rows, of which id tells the ids.
func (x *index[K]) row(k K, n int, id func(int) K) (int, bool) {
	x.once.Do(func() {
		x.rows = make(map[K]int, n)
		for i := range n {
			x.rows[id(i)] = i
		}
	})
	i, ok := x.rows[k]
	return i, ok
}

// enumName returns the name of v, or its text form where it has none.
func enumName[E ~uint8](t *enum.Table, names []socialorg.Text, v E, tag language.Tag) string {
	if enum.Has(t, v) {
		return names[v].In(tag)
	}
	return enum.String(t, v)
}

// each yields the elements of s until yield has enough.
func each[T any](s []T, yield func(T) bool) {
	for _, v := range s {
		if !yield(v) {
			return
		}
	}
}
