package kpi

import "math"

// A wholeFunc works out a whole number from a record; false where something is missing in what it takes for granted: that values are
// whole, from 0 to 2^50, and make nothing beyond 2^52. Then inOrder looks closer.
type wholeFunc func(values []float64) (float64, bool)

// specialise returns what works the formula out: one function for the shapes that formulas have, and inOrder for all others.
func (p *Program) specialise() func([]float64) (float64, Reason) {
	r := &p.plan.roots[0]
	if r.byRow || len(r.sums) > 0 || !r.finite {
		return p.inOrder
	}
	f := &p.plan.float[r.float]
	seen := make([]bool, len(p.plan.slots)+len(p.plan.whole))
	switch f.op {
	case floatRatio:
		p.plan.reach(f.x, seen)
		p.plan.reach(f.y, seen)
		if r.share && !r.exact || len(r.guards) != 1 {
			return p.inOrder
		}
	case floatWhole:
		p.plan.reach(f.x, seen)
		if r.share || len(r.guards) != 0 {
			return p.inOrder
		}
	default:
		return p.inOrder
	}
	for _, i := range r.slots {
		if !seen[i] {
			return p.inOrder // what cancels must still be a number
		}
	}
	for i := range p.plan.whole {
		if !seen[len(p.plan.slots)+i] {
			return p.inOrder
		}
	}
	if f.op == floatWhole {
		return p.linear(f)
	}
	return p.ratio(f, r.share)
}

// reach marks what a node is made of.
func (p *plan) reach(node int32, seen []bool) {
	if seen[node] {
		return
	}
	seen[node] = true
	if i := int(node) - len(p.slots); i >= 0 {
		n := &p.whole[i]
		if n.product {
			p.reach(n.x, seen)
			p.reach(n.y, seen)
		}
		for _, t := range n.terms {
			p.reach(t.node, seen)
		}
	}
}

func (p *Program) linear(f *floatNode) func([]float64) (float64, Reason) {
	num, up, down := p.whole(f.x), f.p, f.q
	return func(v []float64) (float64, Reason) {
		n, ok := num(v)
		if !ok {
			return p.inOrder(v)
		}
		return n*up/down + 0, 0
	}
}

// ratio divides two whole numbers.
func (p *Program) ratio(f *floatNode, share bool) func([]float64) (float64, Reason) {
	slots := int32(len(p.plan.slots))
	plain := f.p == 1 && f.q == 1 && !share && p.plan.roots[0].plain
	if plain && f.y < slots {
		if f.x < slots {
			return p.slotBySlot(int(f.x), int(f.y))
		}
		switch s := p.units(f.x); len(s) {
		case 2:
			return p.twoBySlot(s[0], s[1], int(f.y))
		case 4:
			return p.fourBySlot([4]int(s), int(f.y))
		}
	}
	num, den, up, down := p.whole(f.x), p.whole(f.y), f.p, f.q
	return func(v []float64) (float64, Reason) {
		n, ok := num(v)
		d, fits := den(v)
		if !ok || !fits || d == 0 {
			return p.inOrder(v)
		}
		x := n * up / (d * down)
		if share && (x < 0 || x > 1) {
			return 0, OutOfShare
		}
		return x + 0, 0
	}
}

// Where one of the following is inlined, the compiler makes calls of what its function does with bits.

//go:noinline
func (p *Program) slotBySlot(a, b int) func([]float64) (float64, Reason) {
	return func(v []float64) (float64, Reason) {
		x, y := v[a], v[b]
		s, t := x+shift, y+shift
		all := math.Float64bits(s) ^ top | math.Float64bits(t) ^ top
		wrong := math.Float64bits(s-shift-x) | math.Float64bits(t-shift-y)
		if wrong != 0 || all >= 1<<50 {
			return p.inOrder(v)
		}
		return divide(x, y)
	}
}

//go:noinline
func (p *Program) twoBySlot(a, b, c int) func([]float64) (float64, Reason) {
	return func(v []float64) (float64, Reason) {
		x0, x1, y := v[a], v[b], v[c]
		s0, s1, t := x0+shift, x1+shift, y+shift
		all := math.Float64bits(s0) ^ top | math.Float64bits(s1) ^ top | math.Float64bits(t) ^ top
		wrong := math.Float64bits(s0-shift-x0) | math.Float64bits(s1-shift-x1) | math.Float64bits(t-shift-y)
		if wrong != 0 || all >= 1<<50 {
			return p.inOrder(v)
		}
		return divide(x0+x1, y)
	}
}

//go:noinline
func (p *Program) fourBySlot(a [4]int, b int) func([]float64) (float64, Reason) {
	a0, a1, a2, a3 := a[0], a[1], a[2], a[3]
	return func(v []float64) (float64, Reason) {
		x0, x1, x2, x3, y := v[a0], v[a1], v[a2], v[a3], v[b]
		s0, s1, s2, s3, t := x0+shift, x1+shift, x2+shift, x3+shift, y+shift
		all := math.Float64bits(s0) ^ top | math.Float64bits(s1) ^ top | math.Float64bits(s2) ^ top | math.Float64bits(s3) ^ top |
			math.Float64bits(t) ^ top
		wrong := math.Float64bits(s0-shift-x0) | math.Float64bits(s1-shift-x1) | math.Float64bits(s2-shift-x2) |
			math.Float64bits(s3-shift-x3) | math.Float64bits(t-shift-y)
		if wrong != 0 || all >= 1<<50 {
			return p.inOrder(v)
		}
		return divide(x0+x1+x2+x3, y)
	}
}

// divide returns the quotient of two whole numbers that are known to be some.
func divide(n, y float64) (float64, Reason) {
	switch {
	case y != 0:
		return (n + 0) / y, 0 // of -0 it makes 0
	case n == 0:
		return 0, NoActivity
	}
	return 0, ZeroDenominator
}

// units returns the slots of a sum without weights and constant: nil for any other node.
func (p *Program) units(node int32) []int {
	n := &p.plan.whole[int(node)-len(p.plan.slots)]
	if n.product || n.c != 0 {
		return nil
	}
	var list []int
	for _, t := range n.terms {
		if t.w != 1 || int(t.node) >= len(p.plan.slots) {
			return nil
		}
		list = append(list, int(t.node))
	}
	return list
}

// whole returns a function for a node.
func (p *Program) whole(node int32) wholeFunc {
	i := int(node) - len(p.plan.slots)
	if i < 0 {
		return func(v []float64) (float64, bool) {
			x := v[node]
			s := x + shift
			return x, s-shift == x && math.Float64bits(s)^top < 1<<50
		}
	}
	n := &p.plan.whole[i]
	if n.product {
		x, y := p.whole(n.x), p.whole(n.y)
		return func(v []float64) (float64, bool) {
			a, ok := x(v)
			b, fits := y(v)
			c := a * b
			return c, ok && fits && math.Abs(c) <= maxWhole/2
		}
	}
	slots := make([]weighted, 0, len(n.terms))
	most := maxWhole / 2 / (1 + math.Abs(float64(n.c)))
	for _, t := range n.terms {
		if int(t.node) >= len(p.plan.slots) {
			return p.sum(n)
		}
		slots = append(slots, weighted{int(t.node), float64(t.w)})
		most = min(most, maxWhole/2/(math.Abs(float64(t.w))*float64(len(n.terms)+1)))
	}
	c, limit := float64(n.c), uint64(min(most, 1<<50))
	return func(v []float64) (float64, bool) {
		var all, wrong uint64
		sum := c
		for _, w := range slots {
			x := v[w.slot]
			s := x + shift
			all |= math.Float64bits(s) ^ top
			wrong |= math.Float64bits(s - shift - x)
			sum += float64(w.w * x)
		}
		return sum, wrong == 0 && all < limit
	}
}

// A weighted is a slot of a sum.
type weighted struct {
	slot int
	w    float64
}

// sum returns a function for a sum of more than slots.
func (p *Program) sum(n *wholeNode) wholeFunc {
	var parts []wholeFunc
	for _, t := range n.terms {
		parts = append(parts, p.whole(t.node))
	}
	return func(v []float64) (float64, bool) {
		sum, size := float64(n.c), math.Abs(float64(n.c))
		for i, part := range parts {
			x, ok := part(v)
			if !ok {
				return 0, false
			}
			x = float64(float64(n.terms[i].w) * x)
			sum += x
			size += math.Abs(x)
		}
		return sum, size <= maxWhole/2
	}
}
