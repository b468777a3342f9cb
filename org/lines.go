package org

import "slices"

// lines are who reports to whom. Positions come first and outside parties after them, as nodes of one forest.
type lines struct {
	positions int
	twice     bool             // some positions have one id
	at        map[string]int32 // nodes by id; a position hides an outside party of the same id
	up        []int32          // the superior of a node, none for a root or an id that names nothing
	jump      []int32          // a node further up, so that far ones are reached in few steps; a root's is itself
	depth     []int32          // distance from the root; from the cycle for those below one
	cycles    [][]int32        // nodes of each cycle, upwards
	inCycle   []bool
	top       []int32 // where the line above a node ends, none where it goes round in a circle
	memory    []int32 // of up, jump, depth and top
}

const none = -1

// index takes in a design; l is empty.
func (l *lines) index(d *Design) {
	n := len(d.Positions)
	nodes := n + len(d.Outside)
	if l.positions = n; l.at == nil {
		l.at = make(map[string]int32, nodes)
	}
	memory := again(&l.memory, 4*nodes)
	l.up, l.depth, l.jump, l.top = memory[:nodes], memory[nodes:2*nodes], memory[2*nodes:3*nodes], memory[3*nodes:]
	again(&l.inCycle, nodes)
	for i := range d.Positions {
		if _, dup := l.at[d.Positions[i].ID]; dup {
			l.twice = true
		} else {
			l.at[d.Positions[i].ID] = int32(i)
		}
	}
	for i := range d.Outside {
		if _, dup := l.at[d.Outside[i].ID]; !dup {
			l.at[d.Outside[i].ID] = int32(n + i)
		}
		l.up[n+i] = none
	}
	for i := range d.Positions {
		l.up[i] = none
		if to := d.Positions[i].ReportsTo; to != "" {
			if j, ok := l.at[to]; ok {
				l.up[i] = j
			}
		}
	}
	l.measure()
}

// forget empties l and keeps its memory.
func (l *lines) forget() {
	clear(l.at)
	*l = lines{at: l.at, memory: l.memory, inCycle: l.inCycle}
}

// measure walks up from every node once, and so finds depths and cycles in linear time.
func (l *lines) measure() {
	const unseen, walking = -1, -2
	for i := range l.depth {
		l.depth[i] = unseen
	}
	var path []int32
	for i := range l.up {
		path = path[:0]
		at := int32(i)
		for at != none && l.depth[at] == unseen {
			l.depth[at] = walking
			path = append(path, at)
			at = l.up[at]
		}
		depth := int32(0)
		switch {
		case at == none:
		case l.depth[at] == walking:
			path = l.cut(path, at)
			depth = 1
		default:
			depth = l.depth[at] + 1
		}
		for _, n := range slices.Backward(path) {
			l.depth[n] = depth
			l.jump[n], l.top[n] = l.above(n), n
			if up := l.superior(n); up != none {
				l.top[n] = l.top[up]
			}
			depth++
		}
	}
}

// cut takes the cycle that begins at first off the end of path and keeps it.
func (l *lines) cut(path []int32, first int32) []int32 {
	start := len(path) - 1
	for path[start] != first {
		start--
	}
	cycle := append([]int32(nil), path[start:]...)
	for _, n := range cycle {
		l.depth[n] = 0
		l.inCycle[n] = true
		l.jump[n], l.top[n] = n, none
	}
	l.cycles = append(l.cycles, cycle)
	return path[:start]
}

// superior returns the node above, none for a root and for the nodes of a cycle, which have no end.
func (l *lines) superior(n int32) int32 {
	if l.inCycle[n] {
		return none
	}
	return l.up[n]
}

// above returns what n jumps to: twice as far as its superior where that jumped as far as the one before, its superior elsewhere. Any node
// above is then a logarithm of the distance away (Myers, An Applicative Random-Access Stack, 1983).
func (l *lines) above(n int32) int32 {
	up := l.superior(n)
	if up == none {
		return n
	}
	far := l.jump[up]
	if l.depth[up]-l.depth[far] == l.depth[far]-l.depth[l.jump[far]] {
		return l.jump[far]
	}
	return up
}

// common returns the nearest node that is a or above a and is b or above b.
func (l *lines) common(a, b int32) int32 {
	if a == none || b == none {
		return none
	}
	a, b = l.raise(a, l.depth[b]), l.raise(b, l.depth[a])
	for a != b {
		switch {
		case l.depth[a] == 0:
			return none
		case l.jump[a] != l.jump[b]:
			a, b = l.jump[a], l.jump[b]
		default:
			a, b = l.up[a], l.up[b]
		}
	}
	return a
}

// commonOf returns the nearest common superior of nodes, who may be one of them; none where there is none.
func (l *lines) commonOf(nodes []int32) int32 {
	if len(nodes) == 0 {
		return none
	}
	common := nodes[0]
	for _, n := range nodes[1:] {
		common = l.common(common, n)
	}
	return common
}

// raise returns the node above n at a depth, n where that is no higher.
func (l *lines) raise(n, depth int32) int32 {
	for l.depth[n] > depth {
		if l.depth[l.jump[n]] >= depth {
			n = l.jump[n]
		} else {
			n = l.up[n]
		}
	}
	return n
}
