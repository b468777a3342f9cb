package org

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
)

type teamPair struct{ from, to int32 }

// pairs are a set of pairs of teams, a bit each where there are few teams.
type pairs struct {
	teams int32
	few   []uint64
	many  map[teamPair]bool
}

// index makes room for the pairs of so many teams; s is empty.
func (s *pairs) index(teams int) {
	const few = 256
	if teams > few {
		s.few, s.many = s.few[:0], make(map[teamPair]bool, teams)
		return
	}
	s.teams = int32(teams)
	again(&s.few, (teams*teams+63)/64)
}

func (s *pairs) add(p teamPair) {
	if s.many != nil {
		s.many[p] = true
		return
	}
	n := p.from*s.teams + p.to
	s.few[n/64] |= 1 << (n % 64)
}

// all yields the pairs, those from one team one after another.
func (s *pairs) all() iter.Seq[teamPair] {
	return func(yield func(teamPair) bool) {
		for i, word := range s.few {
			for ; word != 0; word &= word - 1 {
				n := int32(i*64 + bits.TrailingZeros64(word))
				if !yield(teamPair{n / s.teams, n % s.teams}) {
					return
				}
			}
		}
		if len(s.many) == 0 {
			return
		}
		sorted := make([]teamPair, 0, len(s.many))
		for p := range s.many {
			sorted = append(sorted, p)
		}
		slices.SortFunc(sorted, func(a, b teamPair) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
		for _, p := range sorted {
			if !yield(p) {
				return
			}
		}
	}
}

// forget empties s and keeps its memory.
func (s *pairs) forget() { *s = pairs{few: s.few[:0]} }
