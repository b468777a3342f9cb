package kpi

import "iter"

// Distinct counts people or accounts, each of them once, and can be merged with others of its make: an exact [Set], or a sketch such as
// HyperLogLog or Theta, which a program brings along. The library only calls it, and never changes it.
type Distinct interface {
	// Union returns the count of everybody who is in the receiver or in one of the others, and
	// changes none of them. It reports false where they cannot be merged. A roll-up calls it once
	// for all the parts of a whole.
	Union(others ...Distinct) (Distinct, bool)

	// Estimate returns how many there are.
	Estimate() Estimate
}

// An Estimate is a number of people, and the bounds within which its maker claims that the true number lies. All three are equal where
// the number is exact.
type Estimate struct{ N, Low, High int64 }

// isSound reports whether e can be what it says.
func (e Estimate) isSound() bool { return 0 <= e.Low && e.Low <= e.N && e.N <= e.High }

// A Set is a [Distinct] that keeps the ids of everybody, and is exact. It is immutable, and its zero value is empty. The ids are never
// shown: they may be hashes as well.
type Set struct{ ids map[string]struct{} }

// NewSet returns the set of the ids, of which each counts once.
func NewSet(ids ...string) Set {
	s := Set{make(map[string]struct{}, len(ids))}
	for _, id := range ids {
		s.ids[id] = struct{}{}
	}
	return s
}

// CollectSet returns the set of the ids that all yields.
func CollectSet(all iter.Seq[string]) Set {
	s := Set{make(map[string]struct{})}
	for id := range all {
		s.ids[id] = struct{}{}
	}
	return s
}

// Len returns how many ids there are.
func (s Set) Len() int { return len(s.ids) }

// Estimate returns the number of ids, which is exact.
func (s Set) Estimate() Estimate {
	n := int64(len(s.ids))
	return Estimate{n, n, n}
}

// Union returns the set of everybody in s or the others, in time linear in their sizes. It reports false where one of them is no Set.
func (s Set) Union(others ...Distinct) (Distinct, bool) {
	all := Set{make(map[string]struct{}, len(s.ids))}
	for id := range s.ids {
		all.ids[id] = struct{}{}
	}
	for _, o := range others {
		set, ok := o.(Set)
		if !ok {
			return nil, false
		}
		for id := range set.ids {
			all.ids[id] = struct{}{}
		}
	}
	return all, true
}
