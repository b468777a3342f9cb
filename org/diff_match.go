package org

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// A matcher finds which entries of two designs are the same.
type matcher struct {
	before, after *Design
	old, new      *diffSide
	renamed       int // pairs with two ids
	spent         int // entries looked at while they were refined
}

func newMatcher(before, after *Design) *matcher {
	return &matcher{before: before, after: after, old: newDiffSide(before), new: newDiffSide(after)}
}

// match pairs what has the same id, then what differs in its id alone, then what has enough in common.
func (m *matcher) match() {
	for i := range m.old.entries {
		e := &m.old.entries[i]
		if k, ok := m.new.at[entry{e.kind, e.id}]; ok && e.identified() {
			e.stable, m.new.entries[k].stable = true, true
			m.pair(int32(i), k)
		}
	}
	m.matchPeople()
	if !m.open() {
		return
	}
	m.old.readAll()
	m.new.readAll()
	m.matchAlike()
	m.matchSimilar()
}

// identified holds for what has an id of its own.
func (e *diffEntry) identified() bool {
	switch e.kind {
	case SubjectObjective, SubjectApproval, SubjectEffort, SubjectLiaison, SubjectSuppression:
		return false
	default:
		return true
	}
}

// free reports whether e may still turn out to be an entry of the other design under another id. People are told apart by their
// names alone, and standard ids mean the same everywhere.
func (e *diffEntry) free() bool {
	if e.pair != none || !e.identified() || e.kind == SubjectPerson {
		return false
	}
	switch e.kind {
	case SubjectRole:
		return !role.Role(e.id).IsStandard()
	case SubjectMeasure:
		return !kpi.Measure(e.id).IsStandard()
	case SubjectKPI:
		return !kpi.ID(e.id).IsStandard()
	default:
		return true
	}
}

// open reports whether both designs have something free of one kind.
func (m *matcher) open() bool {
	var free [SubjectSuppression + 1]bool
	for i := range m.old.entries {
		if e := &m.old.entries[i]; e.free() {
			free[e.kind] = true
		}
	}
	return slices.ContainsFunc(m.new.entries, func(e diffEntry) bool { return free[e.kind] && e.free() })
}

// pair makes two entries one. What tells it from all others depends on both ids and not on which came first.
func (m *matcher) pair(i, k int32) {
	a, b := &m.old.entries[i], &m.new.entries[k]
	a.pair, b.pair = k, i
	if a.id != b.id {
		m.renamed++
	}
	a.anchor = hashText(hashText(uint64(a.kind), min(a.id, b.id)), max(a.id, b.id))
	b.anchor = a.anchor
}

// matchPeople pairs people who changed their id, by a name that nobody else has.
func (m *matcher) matchPeople() {
	type namesakes struct{ old, new []int32 }
	byName := map[string]*namesakes{}
	each := func(s *diffSide, list func(*namesakes) *[]int32) {
		for i := range s.entries {
			e := &s.entries[i]
			if e.kind != SubjectPerson || len(e.values) == 0 {
				continue
			}
			name := strings.TrimSpace(e.values[0].FieldByName("Name").String())
			if name == "" {
				continue
			}
			if byName[name] == nil {
				byName[name] = &namesakes{}
			}
			at := list(byName[name])
			*at = append(*at, int32(i))
		}
	}
	each(m.old, func(n *namesakes) *[]int32 { return &n.old })
	each(m.new, func(n *namesakes) *[]int32 { return &n.new })
	for _, n := range byName {
		if len(n.old) == 1 && len(n.new) == 1 && m.old.entries[n.old[0]].pair == none && m.new.entries[n.new[0]].pair == none {
			m.pair(n.old[0], n.new[0])
		}
	}
}

// These bound the search for what differs in its id alone.
const (
	reach       = 4         // how far from an entry its surroundings count
	maxRefining = 1_000_000 // entries looked at; beyond it, what is alike is paired in the order of ids
)

// matchAlike pairs what says the same in the same surroundings. Where several are alike, one of them is settled, and then what that
// tells about the others.
func (m *matcher) matchAlike() {
	for {
		m.refine()
		alike := m.alike()
		switch {
		case len(alike) == 0:
			return
		case m.spent >= maxRefining:
			for _, g := range alike {
				for i := range min(len(g.old), len(g.new)) {
					m.pair(g.old[i], g.new[i])
				}
			}
			return
		case !m.matchUnique(alike):
			m.pair(alike[0].old[0], alike[0].new[0])
		}
	}
}

// matchUnique pairs what only one entry of each design says.
func (m *matcher) matchUnique(alike []likeness) bool {
	found := false
	for _, g := range alike {
		if len(g.old) == 1 && len(g.new) == 1 {
			m.pair(g.old[0], g.new[0])
			found = true
		}
	}
	return found
}

// A likeness is the free entries of both designs that say the same, by id.
type likeness struct{ old, new []int32 }

// alike returns those that both designs have, in the order of their first ids.
func (m *matcher) alike() []likeness {
	byColor := map[uint64]*likeness{}
	for i := range m.old.entries {
		if e := &m.old.entries[i]; e.free() {
			if byColor[e.color] == nil {
				byColor[e.color] = &likeness{}
			}
			byColor[e.color].old = append(byColor[e.color].old, int32(i))
		}
	}
	for i := range m.new.entries {
		if e := &m.new.entries[i]; e.free() && byColor[e.color] != nil {
			byColor[e.color].new = append(byColor[e.color].new, int32(i))
		}
	}
	var found []likeness
	for _, g := range byColor {
		if len(g.new) > 0 {
			slices.SortFunc(g.old, func(a, b int32) int { return cmp.Compare(m.old.entries[a].id, m.old.entries[b].id) })
			slices.SortFunc(g.new, func(a, b int32) int { return cmp.Compare(m.new.entries[a].id, m.new.entries[b].id) })
			found = append(found, *g)
		}
	}
	sorting.By(found, func(a, b *likeness) int {
		x, y := m.old.entries[a.old[0]], m.old.entries[b.old[0]]
		u, v := m.new.entries[a.new[0]], m.new.entries[b.new[0]]
		return cmp.Or(cmp.Compare(x.kind, y.kind), cmp.Compare(min(x.id, u.id), min(y.id, v.id)), cmp.Compare(max(x.id, u.id), max(y.id, v.id)))
	})
	return found
}

// refine gives every entry a color: what it says, in the surroundings of what is settled.
func (m *matcher) refine() {
	for _, s := range [...]*diffSide{m.old, m.new} {
		next := make([]uint64, len(s.entries))
		for i := range s.entries {
			e := &s.entries[i]
			switch {
			case e.pair != none:
				e.color = e.anchor
			case e.kind == SubjectPerson:
				e.color = hashText(uint64(e.kind), e.id)
			default:
				e.color = e.content
			}
		}
		for range reach {
			for i := range next {
				next[i] = hashNumber(s.entries[i].color)
			}
			for i := range s.entries {
				for _, r := range s.entries[i].refs {
					next[i] += hashPair(r.label, s.entries[r.to].color)
					next[r.to] += hashPair(^r.label, s.entries[i].color)
				}
				m.spent += 1 + len(s.entries[i].refs)
			}
			for i := range s.entries {
				if e := &s.entries[i]; e.pair == none && e.kind != SubjectPerson {
					e.color = next[i]
				}
			}
		}
	}
}
