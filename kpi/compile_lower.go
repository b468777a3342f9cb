package kpi

import (
	"cmp"
	"math"
	"slices"
)

// A lowering brings formulas that Check accepts into a plan.
type lowering struct {
	plan   *plan
	guards []int32      // of the formula at hand
	leaves []linearTerm // what its leaves are made of
}

// A linear is a weighted sum that is no node yet.
type linear struct {
	terms []linearTerm
	c     rational
}

type linearTerm struct {
	node int32
	w    rational // never 0
}

// A lowered is the value of a part of a formula: num / den, or a float node.
type lowered struct {
	num   linear
	den   int32 // -1 for none
	float int32 // -1 for none
}

func (l *lowered) isLinear() bool { return l.float < 0 && l.den < 0 }

func (l *lowered) isConstant() bool { return l.isLinear() && len(l.num.terms) == 0 }

// root adds the formula of p to the plan.
func (b *lowering) root(p *Program) {
	r := root{program: p, share: p.share}
	r.slots = make([]int32, 0, len(p.plan.slots))
	r.places = make([]int32, 0, len(p.plan.slots))
	leavesOf(p.formula, func(l leaf, _ bool) {
		if i := b.plan.slot(l); !slices.Contains(r.slots, i) {
			r.slots = append(r.slots, i)
			r.places = append(r.places, p.plan.slot(l))
		}
	})
	whole, float, guards := len(b.plan.whole), len(b.plan.float), len(b.plan.guards)
	b.guards, b.leaves = nil, make([]linearTerm, 0, len(r.slots))
	if !b.formula(&r) {
		b.plan.whole, b.plan.float, b.plan.guards = b.plan.whole[:whole], b.plan.float[:float], b.plan.guards[:guards]
		r = root{program: p, share: p.share, slots: r.slots, places: r.places, byRow: true}
	}
	b.plan.roots = append(b.plan.roots, r)
}

func (b *lowering) formula(r *root) bool {
	l, ok := b.lower(r.program.formula)
	if !ok {
		return false
	}
	if r.float, ok = b.asFloat(l); !ok {
		return false
	}
	r.guards = b.guards
	f := &b.plan.float[r.float]
	r.exact = f.op == floatRatio && math.Abs(f.p) == 1 && f.q == 1
	r.plain = f.op == floatRatio && len(b.guards) == 1 && slices.Equal(b.plan.guards[b.guards[0]].num, []int32{f.x})
	for _, g := range r.guards {
		guard := &b.plan.guards[g]
		if !b.sure(r, guard.den...) || !b.sure(r, guard.num...) {
			return false
		}
		for _, i := range guard.den {
			b.use(i)
		}
	}
	if r.share && !r.exact && !b.sure(r, ^r.float) {
		return false
	}
	r.finite = b.plan.float[r.float].powers < 1000
	return true
}

// sure makes the sums of floats below some zeros decide.
func (b *lowering) sure(r *root, zeros ...int32) bool {
	for _, i := range zeros {
		if i >= 0 {
			continue
		}
		n := &b.plan.float[^i]
		switch n.op {
		case floatAdd, floatSub:
			n.sure = true
			if !slices.Contains(r.sums, ^i) {
				r.sums = append(r.sums, ^i)
			}
			fallthrough
		case floatMul, floatDiv:
			if !b.sure(r, ^n.x, ^n.y) {
				return false
			}
		default:
		}
		b.bound(n)
		if n.error > 1.0/256 || n.powers > 900 {
			return false
		}
	}
	return true
}

// nearZero is below which part of its operands a sum is in doubt.
const nearZero = 1.0 / (1 << 20)

// bound works out how wrong and how large a float may be.
func (b *lowering) bound(n *floatNode) {
	const rounding = 1.0 / (1 << 50)
	switch n.op {
	case floatWhole, floatRatio:
		n.error, n.powers = rounding, 54+math.Abs(math.Log2(math.Abs(n.p/n.q)))
	case floatConst:
		n.error, n.powers = rounding, 1+math.Abs(math.Log2(math.Abs(n.p/n.q)))
	default:
		x, y := &b.plan.float[n.x], &b.plan.float[n.y]
		n.error, n.powers = x.error+y.error+rounding, x.powers+y.powers+1
		if n.op == floatAdd || n.op == floatSub {
			n.error, n.powers = (x.error+y.error)/nearZero+rounding, max(x.powers, y.powers)+21
		}
	}
}

// use says that the tiles need a node, and what it is made of.
func (b *lowering) use(node int32) {
	i := int(node) - len(b.plan.slots)
	if node < 0 || i < 0 || b.plan.whole[i].used {
		return
	}
	n := &b.plan.whole[i]
	n.used = true
	if n.product {
		b.use(n.x)
		b.use(n.y)
	}
	for _, t := range n.terms {
		b.use(t.node)
	}
}

func (b *lowering) lower(e Expr) (lowered, bool) {
	switch e := e.(type) {
	case Measure:
		return b.leaf(leaf{e, false}), true
	case Previous:
		return b.leaf(leaf{e.Of, true}), true
	case Number:
		c, ok := rationalOf(e.Value)
		return lowered{num: linear{c: c}, den: -1, float: -1}, ok
	case Binary:
		x, ok := b.lower(e.X)
		if !ok {
			return x, false
		}
		y, ok := b.lower(e.Y)
		if !ok {
			return y, false
		}
		switch e.Op {
		case Sub:
			return b.add(x, y, floatSub)
		case Mul:
			return b.mul(x, y)
		case Div:
			return b.div(x, y)
		default:
			return b.add(x, y, floatAdd)
		}
	default:
		return lowered{}, false // Compile refuses it
	}
}

func (b *lowering) leaf(l leaf) lowered {
	n := len(b.leaves)
	b.leaves = append(b.leaves, linearTerm{b.plan.slot(l), wholeRational(1)})
	return lowered{num: linear{terms: b.leaves[n : n+1 : n+1], c: wholeRational(0)}, den: -1, float: -1}
}

func (b *lowering) add(x, y lowered, op floatOp) (lowered, bool) {
	sign := wholeRational(1)
	if op == floatSub {
		sign.p = -1
	}
	switch {
	case x.float >= 0 || y.float >= 0:
	case x.den == y.den:
		return x, b.plus(&x.num, y.num, sign)
	case x.isConstant() && x.num.c.small(): // c ± n/d is (cd ± n)/d
		num, ok := b.scaled(y.den, x.num.c)
		ok = ok && b.plus(&num, y.num, sign)
		return lowered{num: num, den: y.den, float: -1}, ok
	case y.isConstant() && y.num.c.small():
		num, ok := b.scaled(x.den, y.num.c)
		return x, ok && b.plus(&x.num, num, sign)
	}
	return b.operate(op, x, y)
}

// small reports whether a constant is one that may stand before a divisor in a sum.
func (a rational) small() bool { return abs(a.p) < 1<<20 && a.q < 1<<20 }

// scaled returns a node times a constant as a sum.
func (b *lowering) scaled(node int32, by rational) (linear, bool) {
	l := linear{c: wholeRational(0)}
	if by.p == 0 {
		return l, true
	}
	if i := int(node) - len(b.plan.slots); i >= 0 && !b.plan.whole[i].product {
		n := &b.plan.whole[i]
		l.c.p = n.c
		for _, t := range n.terms {
			l.terms = append(l.terms, linearTerm{t.node, wholeRational(t.w)})
		}
	} else {
		l.terms = append(l.terms, linearTerm{node, wholeRational(1)})
	}
	return l, b.scale(&l, by)
}

// plus adds y, times a sign, to x.
func (b *lowering) plus(x *linear, y linear, sign rational) bool {
	ok := true
	add := func(to *rational, r rational) {
		r.p *= sign.p
		sum, fits := to.add(r)
		*to, ok = sum, ok && fits
	}
	add(&x.c, y.c)
	for _, t := range y.terms {
		i := slices.IndexFunc(x.terms, func(o linearTerm) bool { return o.node == t.node })
		if i < 0 {
			t.w.p *= sign.p
			x.terms = append(x.terms, t)
			continue
		}
		if add(&x.terms[i].w, t.w); x.terms[i].w.p == 0 {
			x.terms = slices.Delete(x.terms, i, i+1)
		}
	}
	return ok
}

// scale multiplies l by a constant.
func (b *lowering) scale(l *linear, by rational) bool {
	if by.p == 0 {
		*l = linear{c: by}
		return true
	}
	var ok bool
	if l.c, ok = l.c.mul(by); !ok {
		return false
	}
	for i := range l.terms {
		if l.terms[i].w, ok = l.terms[i].w.mul(by); !ok {
			return false
		}
	}
	return true
}

func (b *lowering) mul(x, y lowered) (lowered, bool) {
	switch {
	case y.isConstant() && x.float < 0:
		return x, b.scale(&x.num, y.num.c)
	case x.isConstant() && y.float < 0:
		return y, b.scale(&y.num, x.num.c)
	case !x.isLinear() || !y.isLinear():
		return b.operate(floatMul, x, y)
	}
	n, k, ok1 := b.whole(x.num)
	m, l, ok2 := b.whole(y.num)
	k, ok3 := k.mul(l)
	node := b.node(wholeNode{product: true, x: min(n, m), y: max(n, m)})
	return lowered{
		num: linear{terms: []linearTerm{{node, k}}, c: wholeRational(0)}, den: -1, float: -1,
	}, ok1 && ok2 && ok3
}

func (b *lowering) div(x, y lowered) (lowered, bool) {
	if y.isConstant() {
		if y.num.c.p == 0 {
			return x, false // Check refuses it
		}
		if x.float < 0 {
			return x, b.scale(&x.num, y.num.c.inverse())
		}
		return b.operate(floatDiv, x, y)
	}
	num, ok1 := b.zeros(x)
	den, ok2 := b.zeros(y)
	if !ok1 || !ok2 {
		return x, false
	}
	b.guard(guard{num, den})
	if !x.isLinear() || !y.isLinear() {
		return b.operate(floatDiv, x, y)
	}
	d, k, ok := b.whole(y.num)
	x.den = d
	return x, ok && b.scale(&x.num, k.inverse())
}

func (b *lowering) guard(g guard) {
	i := slices.IndexFunc(b.plan.guards, func(o guard) bool { return slices.Equal(o.num, g.num) && slices.Equal(o.den, g.den) })
	if i < 0 {
		i = len(b.plan.guards)
		b.plan.guards = append(b.plan.guards, g)
	}
	if !slices.Contains(b.guards, int32(i)) {
		b.guards = append(b.guards, int32(i))
	}
}

// zeros tells where a value is 0.
func (b *lowering) zeros(l lowered) ([]int32, bool) {
	if l.float >= 0 {
		return b.plan.float[l.float].zeros, true
	}
	n, _, ok := b.whole(l.num)
	return []int32{n}, ok
}

// whole returns a node and what it is to be multiplied by.
func (b *lowering) whole(l linear) (int32, rational, bool) {
	if len(l.terms) == 0 {
		if l.c.p == 0 {
			return b.node(wholeNode{}), wholeRational(1), true
		}
		return b.node(wholeNode{c: 1}), l.c, true
	}
	g, den := l.c.p, l.c.q
	fits := true
	for _, t := range l.terms {
		var ok bool
		g = gcd(g, t.w.p)
		den, ok = times(den, t.w.q/gcd(den, t.w.q))
		if fits = fits && ok; !fits {
			return 0, rational{}, false
		}
	}
	if l.terms[0].w.p < 0 {
		g = -g
	}
	weight := func(r rational) int64 {
		w, ok := times(r.p/g, den/r.q)
		fits = fits && ok && abs(w) <= maxWhole
		return w
	}
	n := wholeNode{c: weight(l.c), terms: make([]wholeTerm, len(l.terms))}
	for i, t := range l.terms {
		n.terms[i] = wholeTerm{t.node, weight(t.w)}
	}
	k := rational{g, den} // in lowest terms: what divides den divides the q of a weight, and so not its p
	if len(n.terms) == 1 && n.c == 0 {
		return n.terms[0].node, k, fits
	}
	slices.SortFunc(n.terms, func(a, b wholeTerm) int { return cmp.Compare(a.node, b.node) })
	return b.node(n), k, fits
}

func (b *lowering) node(n wholeNode) int32 {
	i := slices.IndexFunc(b.plan.whole, func(o wholeNode) bool { return o.equal(&n) })
	if i < 0 {
		i = len(b.plan.whole)
		b.plan.whole = append(b.plan.whole, n)
	}
	return int32(len(b.plan.slots) + i)
}

// asFloat returns the node of a value.
func (b *lowering) asFloat(l lowered) (int32, bool) {
	if l.float >= 0 {
		return l.float, true
	}
	if l.isConstant() && l.num.c.p != 0 {
		n, _, ok := b.whole(l.num)
		return b.float(floatNode{op: floatConst, p: float64(l.num.c.p), q: float64(l.num.c.q), zeros: []int32{n}}), ok
	}
	n, k, ok := b.whole(l.num)
	f := floatNode{op: floatWhole, x: n, p: float64(k.p), q: float64(k.q), zeros: []int32{n}}
	if l.den >= 0 {
		f.op, f.y = floatRatio, l.den
		b.use(l.den)
	}
	b.use(n)
	return b.float(f), ok
}

// operate joins two values by an operation that rounds.
func (b *lowering) operate(op floatOp, l, m lowered) (lowered, bool) {
	x, ok1 := b.asFloat(l)
	y, ok2 := b.asFloat(m)
	if !ok1 || !ok2 {
		return lowered{}, false
	}
	f := floatNode{op: op, x: x, y: y, p: 1, q: 1}
	switch op {
	case floatMul:
		f.zeros = slices.Concat(b.plan.float[x].zeros, b.plan.float[y].zeros)
	case floatDiv:
		f.zeros = b.plan.float[x].zeros
	default:
	}
	return lowered{den: -1, float: b.float(f)}, true
}

func (b *lowering) float(f floatNode) int32 {
	i := slices.IndexFunc(b.plan.float, func(o floatNode) bool {
		return o.op == f.op && o.x == f.x && o.y == f.y && o.p == f.p && o.q == f.q
	})
	if i >= 0 {
		return int32(i)
	}
	i = len(b.plan.float)
	if f.op == floatAdd || f.op == floatSub {
		f.zeros = []int32{^int32(i)}
	}
	b.bound(&f)
	b.plan.float = append(b.plan.float, f)
	return int32(i)
}

// slot returns the number of the slot that holds l, which Compile has made sure of.
func (p *plan) slot(l leaf) int32 { return int32(slices.Index(p.slots, l)) }
