package kpi

// A shape says which fused kernel works a formula out.
type shape uint8

const (
	shapeNone shape = iota
	shapeSlotRatio
	shapePairRatio
	shapeSumRatio
	shapeSum
)

// shapeOf returns the shape of a plan of one formula. In a plan of several, what they share is worth more.
func (p *plan) shapeOf() shape {
	if len(p.roots) != 1 {
		return shapeNone
	}
	r := &p.roots[0]
	if r.byRow || len(p.float) != 1 || len(r.guards) > 1 || r.share && !r.exact || !r.finite {
		return shapeNone
	}
	f := &p.float[0]
	slots := int32(len(p.slots))
	var sum *wholeNode
	switch {
	case len(p.whole) == 0:
	case len(p.whole) == 1 && f.x == slots:
		sum = &p.whole[0]
		for _, t := range sum.terms {
			if t.node >= slots {
				return shapeNone
			}
		}
		if sum.product {
			return shapeNone
		}
	default:
		return shapeNone
	}
	seen := make([]bool, len(p.slots)+len(p.whole))
	p.reach(f.x, seen)
	if f.op == floatRatio {
		p.reach(f.y, seen)
	}
	for _, i := range r.slots {
		if !seen[i] {
			return shapeNone // what cancels must still be a number
		}
	}
	switch {
	case f.op == floatRatio && sum == nil && f.x < slots && f.y < slots:
		return shapeSlotRatio
	case f.op == floatRatio && sum != nil && f.y < slots && f.p == 1 && f.q == 1 && sum.c == 0:
		switch {
		case len(sum.terms) == 2 && sum.units > 0:
			return shapePairRatio
		case len(sum.terms) == sum.units && sum.units <= 4:
			return shapeSumRatio
		}
	case f.op == floatWhole && sum != nil:
		return shapeSum
	}
	return shapeNone
}

// fused works out the rows with a kernel made for the formula; false where there is none, or where what it found needs a closer look.
func (t *tile) fused() bool {
	p := t.job.plan
	if p.shape == shapeNone || t.rows%64 != 0 {
		return false
	}
	f := &p.float[0]
	dst := t.job.dst[0][t.row : t.row+t.rows]
	bound, ok := 0.0, false
	switch p.shape {
	case shapeSlotRatio:
		bound, ok = kernelSlotRatio(&t.zero[f.y], dst, t.column(f.x), t.column(f.y), f.p, f.q)
	case shapePairRatio:
		n := p.whole[0].terms
		bound, ok = kernelPairRatio(&t.zero[f.y], dst, t.column(n[0].node), t.column(n[1].node), t.column(f.y), float64(n[1].w))
	case shapeSumRatio:
		sum := &p.whole[0]
		v := [4][]float64{t.none[:t.rows], t.none[:t.rows], t.none[:t.rows], t.none[:t.rows]}
		for i, term := range sum.terms {
			v[i] = t.column(term.node)
		}
		bound, ok = kernelSumRatio(&t.zero[f.y], dst, v[0], v[1], v[2], v[3], t.column(f.y))
	default:
		bound, ok = t.sum(dst)
	}
	if !ok || bound > p.most {
		return false
	}
	for i := range p.whole {
		t.at[len(p.slots)+i] = nil
	}
	t.at[len(p.slots)+len(p.whole)] = dst
	clear(t.known)
	if f.op == floatRatio {
		t.known[f.y] = true
	}
	t.root(0, &p.roots[0])
	return true
}

// column returns the rows of a slot.
func (t *tile) column(slot int32) []float64 {
	v := t.job.cols[slot].Values[t.row : t.row+t.rows]
	t.at[slot] = v
	return v
}

// sum works out a weighted sum of columns.
func (t *tile) sum(dst []float64) (bound float64, ok bool) {
	p := t.job.plan
	n := &p.whole[0]
	sum, ok := t.none[:t.rows], true
	if n.c != 0 {
		kernelFill(dst, float64(n.c))
		sum = dst
	}
	for terms := n.terms; ok && len(terms) > 0; terms = terms[min(4, len(terms)):] {
		var v [4][]float64
		var w [4]float64
		for k := range v {
			if v[k] = t.none[:t.rows]; k < len(terms) {
				v[k], w[k] = t.column(terms[k].node), float64(terms[k].w)
			}
		}
		b := 0.0
		b, ok = kernelSum(dst, sum, v[0], v[1], v[2], v[3], w)
		bound, sum = max(bound, b), dst
	}
	if f := &p.float[0]; ok && (f.p != 1 || f.q != 1) {
		kernelScale(dst, dst, f.p, f.q)
	}
	return bound, ok
}
