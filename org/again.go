package org

// again returns n zeroes in the memory of *m, or in new memory where that has no room for them, and leaves them in *m.
func again[T any](m *[]T, n int) []T {
	if cap(*m) < n {
		*m = make([]T, n)
	} else {
		*m = (*m)[:n]
		clear(*m)
	}
	return *m
}

// forget empties m, keeps its memory, and holds on to nothing that was in it.
func forget[T any](m *[]T) {
	clear(*m)
	*m = (*m)[:0]
}

// A slab is memory that many short lists begin in.
type slab[T any] struct {
	all  []T // the last of the pieces, which is the largest
	free []T
}

// take returns an empty list with room for n.
func (s *slab[T]) take(n int) []T {
	if len(s.free) < n {
		s.all = make([]T, max(6*n, 2*len(s.all)))
		s.free = s.all
	}
	list := s.free[:0:n]
	s.free = s.free[n:]
	return list
}

func (s *slab[T]) forget() {
	clear(s.all)
	s.free = s.all
}
