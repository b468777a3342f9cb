package org

type teamPair struct{ from, to int32 }

// pairs are a set of pairs of teams, a bit each where there are few teams.
type pairs struct {
	teams int32
	few   []uint64
	many  map[teamPair]bool
}

func newPairs(teams int) pairs {
	const few = 256
	if teams > few {
		return pairs{many: make(map[teamPair]bool, teams)}
	}
	return pairs{teams: int32(teams), few: make([]uint64, (teams*teams+63)/64)}
}

// add reports whether a pair was not there before.
func (s *pairs) add(p teamPair) bool {
	if s.few == nil {
		before := len(s.many)
		s.many[p] = true
		return len(s.many) > before
	}
	n := p.from*s.teams + p.to
	bit := uint64(1) << (n % 64)
	added := s.few[n/64]&bit == 0
	s.few[n/64] |= bit
	return added
}
