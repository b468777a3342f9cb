package org

// A mask is a set of responsibilities by number.
type mask [2]uint64

func (m *mask) add(x int)      { m[uint(x)/64%2] |= 1 << (uint(x) % 64) }
func (m *mask) has(x int) bool { return m[uint(x)/64%2]&(1<<(uint(x)%64)) != 0 }

// A group is the positions that are alike in what they may hold: same area, same exceptions.
type group struct {
	area    int32
	id      int32 // of all groups
	team    int32 // the number of the team of this group alone, plus one; 0 where it has not been asked for
	filled  int32
	inside  int32 // of those filled, how many are no external ones
	without mask
	pos     []int32
	sole    sole // the only person in it
}

// A sole person is the only one of many positions.
type sole struct {
	holder  *Holder // nil while nobody is there
	several bool
}

// add takes in those who hold a position.
func (s *sole) add(p *Position) {
	for k := range p.Holders {
		h := &p.Holders[k]
		switch {
		case s.several:
			return
		case h.people() > 1, s.holder != nil && s.holder.ID != h.ID:
			s.several = true
		default:
			s.holder = h
		}
	}
}

// join takes in the people of others.
func (s *sole) join(o *sole) {
	switch {
	case o.several, s.holder != nil && o.holder != nil && s.holder.ID != o.holder.ID:
		s.several = true
	case s.holder == nil:
		*s = *o
	}
}

type groupKey struct {
	of      int32 // a role or, for duties, a responsibility and a part
	area    int32
	without mask
}

// groups keeps groups by what they hold.
type groups struct {
	of   [][]group
	at   map[groupKey]int
	made *int32 // how many groups there are, of all

	memory  slab[group]
	numbers slab[int32]
}

// forget empties g and keeps its memory.
func (g *groups) forget() {
	forget(&g.of)
	g.at = nil
	g.memory.forget()
	g.numbers.forget()
}

func (g *groups) add(of int, area int32, without mask, pos int32, p *Position) {
	for of >= len(g.of) {
		g.of = append(g.of, nil)
	}
	list := g.of[of]
	if list == nil {
		list = g.memory.take(4)
	}
	i := g.find(list, groupKey{int32(of), area, without})
	if i < 0 {
		i = len(list)
		if i >= fewGroups {
			if g.at == nil {
				g.at = make(map[groupKey]int)
			}
			g.at[groupKey{int32(of), area, without}] = i
		}
		g.of[of] = append(list, group{area: area, without: without, id: *g.made})
		*g.made++
	}
	gr := &g.of[of][i]
	if gr.pos == nil {
		gr.pos = g.numbers.take(4)
	}
	if n := len(gr.pos); n > 0 && gr.pos[n-1] == pos {
		return // the same duty twice
	}
	gr.pos = append(gr.pos, pos)
	if !p.vacant() {
		gr.filled++
		gr.sole.add(p)
		if !p.External {
			gr.inside++
		}
	}
}

// fewGroups are looked through, since most designs have no more; others are in the map.
const fewGroups = 8

// find returns where a group stands in a list, -1 where it does not.
func (g *groups) find(list []group, key groupKey) int {
	for i := range list[:min(len(list), fewGroups)] {
		if list[i].area == key.area && list[i].without == key.without {
			return i
		}
	}
	if len(list) > fewGroups {
		if i, ok := g.at[key]; ok {
			return i
		}
	}
	return -1
}

func (g *groups) list(of int) []group {
	if of >= len(g.of) {
		return nil
	}
	return g.of[of]
}
