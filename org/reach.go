package org

import (
	"cmp"
	"slices"
)

// A graph is who is in touch with whom along reporting lines, solid and dotted, in both directions. Positions come first and outside
// parties after them, as in lines. Whoever stands in for an open position is in touch with those whom it is in touch with.
type graph struct {
	start []int32 // where the neighbours of a node begin in to
	to    []int32

	edges [][2]int32
	next  []int32
}

// index takes in the lines of a design; g is empty.
func (g *graph) index(w *View) {
	d, l := w.d, &w.lines
	n := len(l.up)
	again(&g.start, n+1)
	edges := slices.Grow(g.edges, n)
	join := func(a int32, id string) {
		if b, ok := l.at[id]; ok && id != "" {
			if a, b = w.there(a), w.there(b); a != b {
				edges = append(edges, [2]int32{a, b})
			}
		}
	}
	for i := range d.Positions {
		join(int32(i), d.Positions[i].ReportsTo)
		for _, id := range d.Positions[i].DottedTo {
			join(int32(i), id)
		}
	}
	for _, e := range edges {
		g.start[e[0]+1]++
		g.start[e[1]+1]++
	}
	for i := range n {
		g.start[i+1] += g.start[i]
	}
	again(&g.to, len(edges)*2)
	next := append(g.next[:0], g.start[:n]...)
	for _, e := range edges {
		g.to[next[e[0]]] = e[1]
		g.to[next[e[1]]] = e[0]
		next[e[0]]++
		next[e[1]]++
	}
	g.edges, g.next = edges[:0], next[:0]
}

// A wave is how far work travels from a team along the lines: in at most so many steps, through filled positions and outside parties.
// It is used for one team after another.
type wave struct {
	graph graph
	stamp int32
	seen  []int32 // stamp of the last team that got to a node
	from  []int32 // the node before it
	front []int32
	next  []int32
}

// spread starts anew from the filled positions of a team. It returns how many lines it looked at. Where ways are asked for, those of equal
// length are tried in order.
func (v *wave) spread(w *View, t *team, ways bool) int {
	if v.stamp == 0 {
		v.graph.index(w)
		again(&v.seen, len(w.lines.up))
		again(&v.from, len(w.lines.up))
	}
	v.stamp++
	v.front = append(v.front[:0], t.filled...)
	for _, n := range v.front {
		v.seen[n], v.from[n] = v.stamp, none
	}
	looked := len(v.front)
	for step := 0; step < w.limits.Steps && len(v.front) > 0; step++ {
		v.next = v.next[:0]
		for _, n := range v.front {
			near := v.graph.to[v.graph.start[n]:v.graph.start[n+1]]
			looked += len(near)
			for _, to := range near {
				if v.seen[to] == v.stamp {
					continue
				}
				v.seen[to], v.from[to] = v.stamp, n
				if int(to) >= w.lines.positions || !w.vacant(to) { // nobody in an open position passes anything on
					v.next = append(v.next, to)
				}
			}
		}
		if ways && step+1 < w.limits.Steps {
			w.sortNodes(v.next)
		}
		v.front, v.next = v.next, v.front
	}
	return looked
}

// forget empties v and keeps its memory.
func (v *wave) forget() { v.stamp = 0 }

func (v *wave) reaches(n int32) bool { return v.seen[n] == v.stamp }

// path returns the nodes from the team to n, nil where the wave does not get there.
func (v *wave) path(n int32) []int32 {
	if !v.reaches(n) {
		return nil
	}
	var back []int32
	for ; n != none; n = v.from[n] {
		back = append(back, n)
	}
	slices.Reverse(back)
	return back
}

// sortNodes orders nodes by what they are and by id, so that the order of the document has no part in which way is taken.
func (w *View) sortNodes(nodes []int32) {
	party := func(n int32) bool { return int(n) >= w.lines.positions }
	slices.SortFunc(nodes, func(a, b int32) int {
		switch {
		case !party(a) && !party(b):
			return cmp.Compare(w.staff.rank[a], w.staff.rank[b])
		case party(a) && party(b):
			return cmp.Compare(w.id(a), w.id(b))
		case party(a):
			return 1
		}
		return -1
	})
}
