// Package sorting sorts slices of structs at little cost to the program that is built.
package sorting

import (
	"cmp"
	"slices"
)

// By sorts s by compare and keeps the order of what compares equal. It is slices.SortStableFunc for structs: that one is compiled anew for
// each type, 5 to 30 KB with its tables, and moves an element many times. By sorts numbers, with code that all types share, and moves
// each element once. What is in order already costs no allocation.
func By[E any](s []E, compare func(a, b *E) int) {
	inOrder := true
	for i := 1; i < len(s) && inOrder; i++ {
		inOrder = compare(&s[i-1], &s[i]) <= 0
	}
	if inOrder {
		return
	}
	var few [16]int // most are no longer, and need no memory
	from := numbers(few[:0], len(s), func(i, k int) int { return compare(&s[i], &s[k]) })
	for i := range from { // the element at i begins a cycle of moves, or has had its own
		if from[i] == i {
			continue
		}
		first, at := s[i], i
		for from[at] != i {
			next := from[at]
			s[at], from[at] = s[next], at
			at = next
		}
		s[at], from[at] = first, at
	}
}

// numbers returns 0 to n-1 in the order of compare, in the memory of order where that has room.
func numbers(order []int, n int, compare func(i, k int) int) []int {
	order = slices.Grow(order, n)
	for i := range n {
		order = append(order, i)
	}
	slices.SortFunc(order, func(i, k int) int { return cmp.Or(compare(i, k), cmp.Compare(i, k)) })
	return order
}
