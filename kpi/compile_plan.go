package kpi

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// maxWhole bounds every whole number that a program works with: up to it, a float64 holds each of them.
const maxWhole = 1 << 53

// A leaf is what a slot holds.
type leaf struct {
	of   Measure
	past bool
}

func (l leaf) expr() Expr {
	if l.past {
		return Previous{l.of}
	}
	return l.of
}

// A plan is what formulas are worked out by. Its whole numbers are those that formulas make by adding and multiplying, with weights
// brought to a common denominator: each is exact, so that what is 0 is known and not guessed. A formula is at most one division
// away from them, or goes on with rounded quotients: those are its floats.
type plan struct {
	slots  []leaf
	whole  []wholeNode // the number of a node is that of its place after the slots
	float  []floatNode
	guards []guard
	roots  []root

	used   []int32 // slots that a formula names
	early  []int32 // those of them that are read before anything is worked out
	direct []int32 // the root whose values a float is and nothing else, -1 for none
	tile   int     // rows of a tile
	shape  shape
	most   float64 // what no column may be beyond for the fused kernels
	jobs   sync.Pool
}

// A wholeNode is a weighted sum, or the product of two nodes.
type wholeNode struct {
	product bool
	used    bool        // false where it only tells whether there was any activity
	x, y    int32       // the factors of a product
	terms   []wholeTerm // of a sum; those of weight 1 come first
	units   int         // how many those are
	c       int64       // what a sum adds
}

type wholeTerm struct {
	node int32
	w    int64 // never 0
}

type floatOp uint8

const (
	floatWhole floatOp = iota // x * p / q of a whole node
	floatRatio                // x * p / (y * q) of two whole nodes
	floatAdd
	floatSub
	floatMul
	floatDiv
	floatConst // p / q
)

// A floatNode is worked out with rounding. Its p and q are 1 where it has no use for them.
type floatNode struct {
	op   floatOp
	x, y int32
	p, q float64

	// A sum of rounded numbers may be 0, or have a sign, by rounding alone. Where that decides something, it is sure: where it is near 0
	// for its operands the row is in doubt, and is worked out with math/big.
	sure bool

	// The first to read a column in a tile is the one to look whether its numbers are whole.
	looks bool

	zeros  []int32 // it is 0 exactly where one of these is: whole nodes, and ^i for a sum i of floats
	error  float64 // how much of it may be wrong
	powers float64 // powers of two that it may go up or down to
}

// A guard is a division of the formula: it has a value where none of den is 0.
type guard struct {
	num, den []int32 // as zeros of a floatNode
}

// A root is a formula of the plan.
type root struct {
	program *Program
	float   int32
	guards  []int32 // in the order in which the formula divides
	slots   []int32 // that must be there
	places  []int32 // the numbers that they have in the program
	share   bool    // from 0 to 1, or out of share
	exact   bool    // nothing but one division of whole numbers: its value is above 1 only where it should be
	plain   bool    // the only division is that of the value
	finite  bool    // no rounding takes it beyond a float64
	sums    []int32 // of floats, which may be in doubt
	byRow   bool    // for what no plan holds: each row is worked out with math/big
}

func (n *wholeNode) equal(o *wholeNode) bool {
	return n.product == o.product && n.c == o.c && n.x == o.x && n.y == o.y && slices.Equal(n.terms, o.terms)
}

// finish prepares the plan for columns.
func (p *plan) finish() {
	p.used = make([]int32, 0, len(p.slots))
	for i := range p.roots {
		for _, s := range p.roots[i].slots {
			if !slices.Contains(p.used, s) {
				p.used = append(p.used, s)
			}
		}
	}
	for i := range p.whole {
		n := &p.whole[i]
		slices.SortStableFunc(n.terms, func(a, b wholeTerm) int { return cmp.Compare(min(abs(a.w-1), 1), min(abs(b.w-1), 1)) })
		for n.units < len(n.terms) && n.terms[n.units].w == 1 {
			n.units++
		}
	}
	p.early = p.split()
	// The columns of one formula stay in the innermost cache. Those of many do not, and are better read and written in longer runs.
	if p.tile = 512; len(p.roots) > 1 {
		p.tile = tileRows
	}
	p.shape, p.most = p.shapeOf(), maxWhole/2
	if p.shape != shapeNone && len(p.whole) > 0 {
		weights := math.Abs(float64(p.whole[0].c))
		for _, t := range p.whole[0].terms {
			weights += math.Abs(float64(t.w))
		}
		p.most /= max(1, weights)
	}
	p.direct = make([]int32, len(p.float))
	for i := range p.direct {
		p.direct[i] = -1
	}
	for i, r := range p.roots {
		if !r.byRow {
			p.direct[r.float] = int32(i)
		}
	}
	for i := range p.roots { // what a root shares needs a place of its own
		if f := p.roots[i].float; !p.roots[i].byRow && p.direct[f] != int32(i) {
			p.direct[f] = -1
		}
	}
	for i := range p.float {
		if f := &p.float[i]; f.op == floatAdd || f.op == floatSub || f.op == floatMul || f.op == floatDiv {
			p.direct[f.x], p.direct[f.y] = -1, -1
		}
	}
	for _, g := range p.guards {
		for _, list := range [...][]int32{g.num, g.den} {
			for _, z := range list {
				if z < 0 {
					p.direct[^z] = -1
				}
			}
		}
	}
}

// split leaves the columns of quotients that nothing else has read to their kernel, and returns the others.
func (p *plan) split() []int32 {
	late := make([]bool, len(p.slots))
	for _, i := range p.used {
		late[i] = true
	}
	early := func(node int32) {
		if int(node) < len(p.slots) {
			late[node] = false
		}
	}
	for i := range p.whole {
		n := &p.whole[i]
		early(n.x)
		early(n.y)
		for _, t := range n.terms {
			early(t.node)
		}
	}
	slot := func(node int32) bool { return int(node) < len(p.slots) }
	for i := range p.float {
		if f := &p.float[i]; f.op == floatWhole || f.op == floatRatio && !slot(f.y) {
			early(f.x)
		}
	}
	read := make([]bool, len(p.slots))
	for i := range p.float {
		f := &p.float[i]
		if f.op != floatRatio || !slot(f.y) {
			continue
		}
		f.looks = late[f.y] && !read[f.y] || slot(f.x) && late[f.x] && !read[f.x]
		read[f.y] = true
		if slot(f.x) {
			read[f.x] = true
		}
	}
	list := make([]int32, 0, len(p.used))
	for _, i := range p.used {
		if !late[i] || !read[i] {
			list = append(list, i)
		}
	}
	return list
}
