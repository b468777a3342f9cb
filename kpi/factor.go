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
	r     *big.Rat // never written; nil for 1, as nearly all are
	lost  bool     // it is too long, or divided by 0
	under bool     // a constant other than 1 divides
}

func factorOf(d Decimal) factor {
	if d == Int(1) {
		return factor{}
	}
	return factor{r: d.Rat()}
}

func (f factor) rat() *big.Rat {
	if f.r == nil {
		return big.NewRat(1, 1)
	}
	return f.r
}

// is reports whether f is n / d, which is not 1, or its negative.
func (f factor) is(n, d int64) bool {
	return f.r != nil && !f.lost && f.r.Num().IsInt64() && abs(f.r.Num().Int64()) == abs(n) && f.r.Denom().IsInt64() && f.r.Denom().Int64() == d
}

func (f factor) isOne() bool { return !f.lost && (f.r == nil || f.is(1, 1) && f.r.Sign() > 0) }

// isScale reports whether f is one of the large round numbers for which people count: a thousand, a million.
func (f factor) isScale() bool {
	if f.lost || !f.rat().IsInt() {
		return false
	}
	n, rest, ten := new(big.Int).Set(f.rat().Num()), new(big.Int), big.NewInt(10)
	zeros := 0
	for ; n.Cmp(ten) >= 0; zeros++ {
		if n.QuoRem(n, ten, rest); rest.Sign() != 0 {
			return false
		}
	}
	return zeros >= 3 && n.IsInt64() && n.Int64() == 1
}

func (f factor) op(op Op, g factor) factor {
	if f.lost || g.lost || op == Div && g.r != nil && g.r.Sign() == 0 {
		return factor{lost: true}
	}
	h := factor{under: f.under || g.under}
	switch { // what is multiplied by 1, as nearly always, is itself
	case g.r == nil && (op == Mul || op == Div):
		h.r = f.r
		return h
	case f.r == nil && op == Mul:
		h.r = g.r
		return h
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
		h.under = h.under || !g.isOne()
	}
	if r.Num().BitLen() > maxFactorBits || r.Denom().BitLen() > maxFactorBits {
		return factor{lost: true}
	}
	h.r = r
	return h
}

// factor returns that of x op y. A sum has the one that all its terms share, and 1 where they are weighted.
func (c *checker) factor(n *node, x, y *facts) factor {
	switch {
	case n.op == Mul || n.op == Div || !x.variable && !y.variable:
		return x.factor.op(n.op, y.factor)
	case x.factor.lost || y.factor.lost:
		return factor{lost: true}
	case x.factor.r == nil && y.factor.r == nil: // nearly always
		return factor{}
	case x.factor.r == nil && y.factor.is(1, 1), x.factor.r != nil && y.factor.r == nil && x.factor.is(1, 1):
		return x.factor
	case x.factor.r == nil || y.factor.r == nil:
	case x.factor.r.Num().CmpAbs(y.factor.r.Num()) == 0 && x.factor.r.Denom().Cmp(y.factor.r.Denom()) == 0:
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
		if !n.isProduct() || !f.known || !f.variable || f.factor.r == nil && !f.factor.lost {
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
