package kpi

import "math"

// A tile works out some rows at a time, node by node. Each goroutine has its own.
type tile struct {
	job  *job
	goes func()

	row, rows int
	at        [][]float64 // of the slots, the whole nodes, and the floats
	scratch   [][]float64 // what they are worked out in; nil for what needs no place of its own
	bound     []float64   // that no number of a whole node is beyond
	zero      []mask      // where a node is 0
	known     []bool      // whether that is known
	doubt     []mask      // of the floats
	off       mask        // where the value of the program at hand is perhaps none
	none      []float64   // zeros
	values    []float64   // of one record
}

func newTile(j *job) *tile {
	p := j.plan
	whole := len(p.slots) + len(p.whole)
	n := whole + len(p.float)
	t := &tile{
		job: j, at: make([][]float64, n), scratch: make([][]float64, n), bound: make([]float64, whole),
		zero: make([]mask, n), known: make([]bool, n), doubt: make([]mask, len(p.float)),
		none: make([]float64, p.tile), values: make([]float64, maxSlots),
	}
	for i := range p.whole {
		if p.whole[i].used {
			t.scratch[len(p.slots)+i] = make([]float64, p.tile)
		}
	}
	for i := range p.float {
		f := &p.float[i]
		if p.direct[i] < 0 && !(f.op == floatWhole && f.p == 1 && f.q == 1) {
			t.scratch[whole+i] = make([]float64, p.tile)
		}
		if f.op == floatConst {
			kernelFill(t.scratch[whole+i], f.p/f.q)
		}
	}
	return t
}

// forget lets go of the caller's columns.
func (t *tile) forget() { clear(t.at) }

// work works out the rows from row on.
func (t *tile) work(row, rows int) {
	t.row, t.rows = row, rows
	p := t.job.plan
	if t.fused() {
		return
	}
	if !t.load() {
		for i := range p.roots {
			t.byRow(i, &p.roots[i])
		}
		return
	}
	clear(t.known)
	for i := range p.whole {
		if n := &p.whole[i]; n.used {
			t.whole(len(p.slots)+i, n)
		}
	}
	fine := true
	for i := range p.float {
		fine = t.float(i, &p.float[i]) && fine
	}
	for i := range p.roots {
		if r := &p.roots[i]; r.byRow || !fine {
			t.byRow(i, r)
		} else {
			t.root(i, r)
		}
	}
}

// load reads the columns; false where there may be something in the rows that is not whole, or that makes something too large.
func (t *tile) load() bool {
	p, fine := t.job.plan, true
	used := p.early
	for ; len(used) >= 4; used = used[4:] {
		bound, ok := kernelBound4(t.column(used[0]), t.column(used[1]), t.column(used[2]), t.column(used[3]))
		for _, i := range used[:4] {
			if t.bound[i] = bound; !ok {
				fine = t.read(i) && fine
			}
		}
	}
	for _, i := range used {
		t.column(i)
		fine = t.read(i) && fine
	}
	for i := range p.whole {
		n := &p.whole[i]
		bound := math.Abs(float64(n.c))
		if n.product {
			bound = t.bound[n.x] * t.bound[n.y]
		}
		for _, term := range n.terms {
			bound += math.Abs(float64(term.w)) * t.bound[term.node]
		}
		t.bound[len(p.slots)+i] = bound
		fine = fine && bound <= maxWhole/2 // half of it leaves room for the rounding of the bound
	}
	return fine
}

// read reads one column, with a closer look where it is needed.
func (t *tile) read(i int32) bool {
	v := t.at[i]
	bound, ok := kernelBound(v)
	if !ok {
		bound, ok = kernelBoundAny(v)
	}
	if valid := t.job.cols[i].Valid; !ok && valid != nil { // perhaps where nothing was given
		if t.scratch[i] == nil {
			t.scratch[i] = make([]float64, t.job.plan.tile)
		}
		kernelClear(t.scratch[i][:t.rows], v, valid[t.row/64:])
		v = t.scratch[i][:t.rows]
		bound, ok = kernelBoundAny(v)
	}
	t.at[i], t.bound[i] = v, bound
	return ok
}

func (t *tile) whole(i int, n *wholeNode) {
	dst := t.scratch[i][:t.rows]
	t.at[i] = dst
	if n.product {
		kernelMul(dst, t.at[n.x], t.at[n.y])
		return
	}
	terms, sum := n.terms, t.none[:t.rows]
	switch {
	case n.c != 0:
		kernelFill(dst, float64(n.c))
		sum = dst
	case n.units > 0:
		terms, sum = terms[1:], t.at[terms[0].node]
	}
	for len(terms) > 2 {
		var v [4][]float64
		var w [4]float64
		for k := range v {
			if v[k] = sum; k < len(terms) {
				v[k], w[k] = t.at[terms[k].node], float64(terms[k].w)
			}
		}
		kernelMulAdd4(dst, sum, v[0], v[1], v[2], v[3], w)
		terms, sum = terms[min(4, len(terms)):], dst
	}
	for _, term := range terms {
		kernelMulAdd(dst, sum, t.at[term.node], float64(term.w))
		sum = dst
	}
	if len(n.terms) == 0 && n.c == 0 {
		clear(dst)
	}
}

// float works out a node; false where it finds numbers that are not whole.
func (t *tile) float(i int, f *floatNode) bool {
	p := t.job.plan
	first := len(p.slots) + len(p.whole)
	place := first + i
	dst := t.scratch[place]
	if r := p.direct[i]; r >= 0 {
		dst = t.job.dst[r][t.row:]
	}
	if dst == nil {
		t.at[place] = t.at[f.x]
		return true
	}
	dst = dst[:t.rows]
	t.at[place] = dst
	switch f.op {
	case floatWhole:
		kernelScale(dst, t.at[f.x], f.p, f.q)
	case floatRatio:
		t.known[f.y] = true
		if f.looks {
			var ok bool
			b := t.column(f.y)
			if int(f.x) < len(p.slots) {
				_, ok = kernelSlotRatio(&t.zero[f.y], dst, t.column(f.x), b, f.p, f.q)
			} else {
				ok = kernelRatio(&t.zero[f.y], dst, t.at[f.x], b, f.p, f.q)
			}
			if ok {
				return true
			}
			if int(f.x) < len(p.slots) && !t.read(f.x) || !t.read(f.y) {
				return false
			}
		}
		kernelRatio(&t.zero[f.y], dst, t.at[f.x], t.at[f.y], f.p, f.q)
	case floatConst:
		if p.direct[i] >= 0 {
			kernelFill(dst, f.p/f.q)
		}
	default:
		x, y := t.at[first+int(f.x)], t.at[first+int(f.y)]
		switch f.op {
		case floatMul:
			kernelMul(dst, x, y)
		case floatDiv:
			kernelRatio(&t.off, dst, x, y, 1, 1) // of no use here
		case floatSub:
			kernelMulAdd(dst, x, y, -1)
		default:
			kernelMulAdd(dst, x, y, 1)
		}
		if f.sure && (f.op == floatAdd || f.op == floatSub) {
			t.doubt[i] = kernelDoubt(dst, x, y)
		}
	}
	return true
}
