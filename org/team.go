package org

import (
	"slices"
)

// A team is the positions that together hold a piece of work. Work that the same groups hold has the same team, so that what is
// asked of one is answered once.
type team struct {
	pos    []int32 // filled ones and vacancies, in the order of their ids
	filled []int32 // those of pos that somebody holds
	common int32   // the nearest common superior of the filled ones, who may be one of them; none where there is none
}

// teamKey tells teams of few groups apart without asking for memory.
type teamKey [4]int32

// teams makes each team once.
type teams struct {
	all  []team
	few  table[teamKey]
	many map[string]int32
	same map[string]int32 // by positions, of those after the first few
	key  []byte
}

// forget empties t and keeps its memory.
func (t *teams) forget() {
	forget(&t.all)
	t.few.forget()
	*t = teams{all: t.all, few: t.few, key: t.key[:0]}
}

// fewTeams are compared with one another, for less than a map costs.
const fewTeams = 24

// of returns the number of the team of a holding, none where nobody holds.
func (t *teams) of(w *View, h *holding) int32 {
	switch len(h.groups) {
	case 0:
		return none
	case 1:
		g := h.groups[0]
		if g.team == 0 {
			g.team = t.add(w, h) + 1
		}
		return g.team - 1
	case 2, 3, 4:
		var key teamKey
		for i, g := range h.groups {
			key[i] = g.id + 1
		}
		n, ok := t.few.find(key)
		if !ok {
			n = t.add(w, h)
			t.few.add(key, n)
		}
		return n
	}
	t.key = t.key[:0]
	for _, g := range h.groups {
		t.key = append(t.key, byte(g.id), byte(g.id>>8), byte(g.id>>16), byte(g.id>>24))
	}
	if n, ok := t.many[string(t.key)]; ok {
		return n
	}
	if t.many == nil {
		t.many = make(map[string]int32)
	}
	n := t.add(w, h)
	t.many[string(t.key)] = n
	return n
}

// alike is up to how many positions teams of the same positions are one team, whatever groups they come from.
const alike = 16

func (t *teams) add(w *View, h *holding) int32 {
	tm := team{pos: w.staff.positions(h)}
	var memory [4 * alike]byte
	key := memory[:0]
	if len(tm.pos) <= alike {
		for i := range t.all[:min(len(t.all), fewTeams)] {
			if slices.Equal(t.all[i].pos, tm.pos) {
				return int32(i)
			}
		}
		if len(t.all) >= fewTeams {
			for _, n := range tm.pos {
				key = append(key, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
			}
			if n, ok := t.same[string(key)]; ok {
				return n
			}
		}
	}
	tm.filled = tm.pos
	if slices.ContainsFunc(tm.pos, w.vacant) {
		tm.filled = slices.DeleteFunc(slices.Clone(tm.pos), w.vacant)
	}
	tm.common = w.lines.commonOf(tm.filled)
	if cap(t.all) == 0 {
		t.all = make([]team, 0, 16)
	}
	t.all = append(t.all, tm)
	n := int32(len(t.all) - 1)
	if len(key) > 0 {
		if t.same == nil {
			t.same = make(map[string]int32)
		}
		t.same[string(key)] = n
	}
	return n
}

func (w *View) vacant(n int32) bool { return w.staff.vacant[n] }

// among reports whether a position is in a list that is in the order of ids.
func (w *View) among(list []int32, n int32) bool {
	_, ok := slices.BinarySearchFunc(list, w.staff.rank[n], func(o, rank int32) int { return int(w.staff.rank[o]) - int(rank) })
	return ok
}

// team returns who holds what a cell is about, nil where nobody does.
func (w *View) team(c *cell) *team {
	if c.team == none {
		return nil
	}
	return &w.teams.all[c.team]
}

// find returns the cell of a responsibility at a place, nil where the design neither asks for it nor has it.
func (w *View) find(x int, at int32) *cell {
	row := w.row(x)
	i, ok := slices.BinarySearchFunc(row, at, func(c cell, at int32) int { return int(c.at) - int(at) })
	if !ok {
		return nil
	}
	return &row[i]
}

// row returns the cells of a responsibility, by place.
func (w *View) row(x int) []cell {
	if w.cells == nil {
		return nil
	}
	return w.cells[w.rows[x]:w.rows[x+1]]
}
