package kpi

import (
	"math/big"
)

// maxFactorBits bounds the numerator and the denominator of a factor. What is longer is not followed: nobody writes it, and a
// value would not be worked out with it either.
const maxFactorBits = 1024

// A factor is the constant by which a product scales what varies in it, so that 50 * 2 is seen for what it is. The constant
// itself has its value as its factor.
type factor struct {
	r     rational // the zero for 1, as nearly all are
	big   *big.Rat // instead of r, which is 0/1, for what r cannot hold; never written
	lost  bool     // it is too long, or divided by 0
	under bool     // a constant other than 1 divides
}

func factorOf(d Decimal) factor {
	if d == Int(1) {
		return factor{}
	}
	if r, ok := rationalOf(d); ok {
		return factor{r: r}
	}
	return factorOfRat(d.Rat())
}

// factorOfRat keeps r, which is in lowest terms, in the one way that there is for it.
func factorOfRat(r *big.Rat) factor {
	if p, q := r.Num(), r.Denom(); p.IsInt64() && q.IsInt64() && abs(p.Int64()) <= maxRational && q.Int64() <= maxRational {
		return factor{r: rational{p.Int64(), q.Int64()}}
	}
	return factor{r: wholeRational(0), big: r}
}

// isNone reports whether there is no factor at all, which 2 / 2 is not.
func (f factor) isNone() bool { return f.r.q == 0 }

// value returns f where that is not big.
func (f factor) value() rational {
	if f.isNone() {
		return wholeRational(1)
	}
	return f.r
}

func (f factor) rat() *big.Rat {
	if f.big != nil {
		return f.big
	}
	r := f.value()
	return big.NewRat(r.p, r.q)
}

// is reports whether f is n / d, which is not 1, or its negative.
func (f factor) is(n, d int64) bool {
	return !f.lost && f.big == nil && abs(f.r.p) == abs(n) && f.r.q == d
}

func (f factor) isOne() bool { return !f.lost && (f.isNone() || f.is(1, 1) && f.r.p > 0) }

func (f factor) isZero() bool { return !f.lost && f.big == nil && f.r == wholeRational(0) }

// isScale reports whether f is one of the large round numbers for which people count: a thousand, a million.
func (f factor) isScale() bool {
	if f.big != nil {
		return f.isLargeScale()
	}
	p := f.r.p
	if f.lost || f.r.q != 1 || p < 1000 {
		return false
	}
	for p%10 == 0 {
		p /= 10
	}
	return p == 1
}

// isLargeScale is isScale for what is big.
func (f factor) isLargeScale() bool {
	n, rest, ten := new(big.Int).Set(f.big.Num()), new(big.Int), big.NewInt(10)
	for n.Cmp(ten) >= 0 {
		if n.QuoRem(n, ten, rest); rest.Sign() != 0 {
			return false
		}
	}
	return f.big.IsInt() && n.IsInt64() && n.Int64() == 1
}

func (f factor) op(op Op, g factor) factor {
	if f.lost || g.lost || op == Div && g.isZero() {
		return factor{lost: true}
	}
	under := f.under || g.under
	switch { // what is multiplied by 1, as nearly always, is itself
	case g.isNone() && (op == Mul || op == Div):
		f.under = under
		return f
	case f.isNone() && op == Mul:
		g.under = under
		return g
	}
	under = under || op == Div && !g.isOne()
	if f.big == nil && g.big == nil {
		if r, ok := f.value().op(op, g.value()); ok {
			return factor{r: r, under: under}
		}
	}
	r := new(big.Rat)
	switch op {
	case Add:
		r.Add(f.rat(), g.rat())
	case Sub:
		r.Sub(f.rat(), g.rat())
	case Mul:
		r.Mul(f.rat(), g.rat())
	case Div:
		r.Quo(f.rat(), g.rat())
	}
	if r.Num().BitLen() > maxFactorBits || r.Denom().BitLen() > maxFactorBits {
		return factor{lost: true}
	}
	h := factorOfRat(r)
	h.under = under
	return h
}

// same reports whether f and g are the same number but for the sign, both there.
func (f factor) same(g factor) bool {
	if f.big != nil && g.big != nil {
		return f.big.Num().CmpAbs(g.big.Num()) == 0 && f.big.Denom().Cmp(g.big.Denom()) == 0
	}
	return f.big == nil && g.is(f.r.p, f.r.q)
}

// factor returns that of x op y. A sum has the one that all its terms share, and 1 where they are weighted.
func (c *checker) factor(n *node, x, y *facts) factor {
	switch {
	case n.op == Mul || n.op == Div || !x.variable && !y.variable:
		return x.factor.op(n.op, y.factor)
	case x.factor.lost || y.factor.lost:
		return factor{lost: true}
	case x.factor.isNone() && y.factor.isNone(): // nearly always
		return factor{}
	case x.factor.isNone() && y.factor.is(1, 1), y.factor.isNone() && x.factor.is(1, 1):
		return x.factor
	case x.factor.isNone() || y.factor.isNone():
	case x.factor.same(y.factor):
		return x.factor
	}
	return factor{}
}

func (n *node) isProduct() bool { return n.kind == nodeBinary && (n.op == Mul || n.op == Div) }

// percents reports what is made a percentage by its constant factors, however they are spread over a product: it is to be kept as
// it is, and to be shown as one. Amounts of money that are made cents are the same mistake.
func (c *checker) percents() {
	var inside []bool // part of a larger product; nil where there is no factor at all
	for i := len(c.facts) - 1; i >= 0; i-- {
		n, f := &c.nodes[i], &c.facts[i]
		if !n.isProduct() || !f.known || !f.variable || f.factor.isNone() && !f.factor.lost {
			continue
		}
		if inside == nil {
			inside = c.products()
		}
		switch {
		case inside[i] || f.factor.isOne():
		case c.isPercent(i):
			c.percent(int32(i))
		case !f.factor.isScale():
			c.writtenPercent(int32(i), int32(i))
		}
	}
}

// products tells which nodes are operands of a product.
func (c *checker) products() []bool {
	inside := make([]bool, len(c.facts))
	for i := range c.facts {
		if n := &c.nodes[i]; n.isProduct() {
			inside[n.x], inside[n.y] = true, true
		}
	}
	return inside
}

// isPercent reports whether a product is scaled by a hundred, or by a hundredth that is no weight and no part of an amount: 1% of
// the revenue is one.
func (c *checker) isPercent(i int) bool {
	f := &c.facts[i]
	money := c.atoms.hasMoney(f.unit)
	switch {
	case f.factor.is(100, 1):
		return f.ratio || money
	case f.factor.is(1, 100):
		return money && f.factor.under || f.ratio && !money && i == len(c.facts)-1
	}
	return false
}

// writtenPercent looks into a product of which the factor is another number for a part that is written times 100, such as
// 0.5 * (100 * clicks / impressions). It reports one.
func (c *checker) writtenPercent(root, i int32) bool {
	n, f := &c.nodes[i], &c.facts[i]
	if !n.isProduct() || !f.variable {
		return false
	}
	if i != root && f.factor.is(100, 1) && (f.ratio || c.atoms.hasMoney(f.unit)) {
		c.percent(i)
		return true
	}
	return c.writtenPercent(root, n.x) || c.writtenPercent(root, n.y)
}

// maxShownProduct bounds the formulas that a suggestion writes out.
const maxShownProduct = 200

// percent reports a product. Its place is that of a constant 100, else of its first constant.
func (c *checker) percent(i int32) {
	n := &c.nodes[i]
	pos, all, hundred := n.pos, factor{}, false
	c.constantsOf(i, Mul, func(k int32, op Op) {
		f := c.facts[k].factor
		if all = all.op(op, f); hundred || f.isOne() {
			return
		}
		if hundred = f.is(100, 1) || f.is(1, 100); hundred || pos == n.pos {
			pos = c.nodes[k].pos
		}
	})
	f := &c.facts[i]
	fault := Fault{Code: PercentScaling, Got: c.src[n.start:n.end], X: c.atoms.unit(f.unit, f.currency)}
	if all.rat().Cmp(c.facts[i].factor.rat()) == 0 && n.end-n.start <= maxShownProduct { // else a sum holds some of it
		fault.Suggestion, _ = c.unscaled(i)
	}
	c.faults.add(int(pos), fault)
}

// constantsOf visits the constants of a product, each with the operator by which it takes part.
func (c *checker) constantsOf(i int32, op Op, visit func(k int32, op Op)) {
	n := &c.nodes[i]
	switch {
	case !c.facts[i].variable:
		visit(i, op)
	case n.isProduct():
		c.constantsOf(n.x, op, visit)
		if n.op == Div {
			op = Mul + Div - op
		}
		c.constantsOf(n.y, op, visit)
	}
}

// unscaled writes a product without its constants, and tells whether operators are left that parentheses must hold together behind
// another one.
func (c *checker) unscaled(i int32) (text string, loose bool) {
	n := &c.nodes[i]
	if !n.isProduct() {
		return c.src[n.start:n.end], false
	}
	x, y := "", ""
	if c.facts[n.x].variable {
		x, loose = c.unscaled(n.x)
	} else if n.op == Div {
		x = "1"
	}
	if c.facts[n.y].variable {
		var inner bool
		if y, inner = c.unscaled(n.y); inner && x != "" {
			y = "(" + y + ")"
		} else if inner {
			loose = true
		}
	}
	if x == "" || y == "" {
		return x + y, loose
	}
	return x + " " + n.op.String() + " " + y, true
}
