package kpisql

import (
	"math/big"
	"strings"

	"example.com/socialorg/kpi"
)

// A node is a part of a formula: exact, a quotient of two exact parts, or what double-precision numbers make of those.
type node struct {
	whole *whole // of an exact part

	over   *whole   // of a quotient: whole divided by it…
	factor *big.Rat // …times this

	sql  string // of all else, a double
	tier int    // how tightly sql binds

	zero string // that it is 0, in SQL; "" where that cannot be told exactly

	// As powers of 2: the largest magnitude, the smallest one other than 0, and what all possible values are multiples of.
	hi, lo, step int
}

// How tightly an expression binds.
const (
	tierSum = iota
	tierProduct
	tierAtom
)

// never is the condition of what cannot be 0.
const never = "1 = 0"

// Double-precision numbers have exponents from -1022 to 1023; the rest is slack for roundings.
const maxExponent = 1000

// A cond is a reason in a CASE.
type cond struct{ when, word string }

// A compiler turns one formula into SQL over the columns of whole numbers.
type compiler struct {
	s     *syntax
	leaf  func(kpi.Expr) *whole
	fault func(code Code, got string)
	conds []cond // in the order in which exact evaluation would find them
}

func (c *compiler) when(sql, word string) {
	for _, k := range c.conds {
		if k.when == sql {
			return
		}
	}
	c.conds = append(c.conds, cond{sql, word})
}

// expr compiles what [kpi.Check] accepts. It returns nil where it reports a fault.
func (c *compiler) expr(e kpi.Expr) *node {
	switch e := e.(type) {
	case kpi.Number:
		return c.exact(constant(e.Value.Rat()))
	case kpi.Binary:
		x, y := c.expr(e.X), c.expr(e.Y)
		if x == nil || y == nil {
			return nil
		}
		n := c.binary(e, x, y)
		if n != nil && n.whole == nil && (n.hi > maxExponent || n.step < -maxExponent) {
			c.fault(TooLarge, e.String())
			return nil
		}
		return n
	default:
		w := c.leaf(e)
		if w == nil {
			return nil
		}
		return c.exact(w)
	}
}

func (c *compiler) exact(w *whole) *node {
	n := &node{whole: w}
	n.hi = w.scale.Num().BitLen() - w.scale.Denom().BitLen() + 1 + 53
	n.lo = w.scale.Num().BitLen() - w.scale.Denom().BitLen() - 1
	n.step = n.lo - 53
	n.zero = w.operand(c.s) + " = 0"
	if w.known {
		n.zero = never
	}
	return n
}

func (c *compiler) binary(e kpi.Binary, x, y *node) *node {
	exact := x.isExact() && y.isExact()
	switch e.Op {
	case kpi.Add, kpi.Sub:
		if exact {
			w := y.whole
			if e.Op == kpi.Sub {
				w = w.times(big.NewRat(-1, 1))
			}
			return c.sum(e, x.whole.plus(w))
		}
		return &node{
			sql:  c.double(x, tierSum, e) + " " + e.Op.String() + " " + c.double(y, tierProduct, e),
			tier: tierSum, hi: max(x.hi, y.hi) + 1, lo: min(x.step, y.step), step: min(x.step, y.step),
		}
	case kpi.Mul:
		switch {
		case x.isConstant():
			return c.scaled(e, y, x.whole.rat())
		case y.isConstant():
			return c.scaled(e, x, y.whole.rat())
		case exact:
			return c.product(e, x.whole, y.whole)
		}
		n := &node{
			sql:  c.double(x, tierProduct, e) + " * " + c.double(y, tierAtom, e),
			tier: tierProduct, hi: x.hi + y.hi, lo: x.lo + y.lo, step: x.lo + y.lo - 53,
		}
		switch {
		case x.zero == never:
			n.zero = y.zero
		case y.zero == never:
			n.zero = x.zero
		case x.zero != "" && y.zero != "":
			n.zero = "(" + x.zero + " OR " + y.zero + ")"
		}
		return n
	case kpi.Div:
		return c.quotient(e, x, y)
	}
	return nil
}

func (n *node) isExact() bool    { return n.whole != nil && n.over == nil }
func (n *node) isConstant() bool { return n.isExact() && n.whole.isConstant() }

// sum keeps a sum that the widest type holds.
func (c *compiler) sum(e kpi.Binary, w *whole) *node {
	if w.bound().BitLen() > 120 {
		c.fault(TooLarge, e.String())
		return nil
	}
	return c.exact(w)
}

// product multiplies two exact parts, each of which must be within the limits for that.
func (c *compiler) product(e kpi.Binary, x, y *whole) *node {
	t := term{n: big.NewInt(1), bound: big.NewInt(1)}
	for _, w := range [...]*whole{x, y} {
		c.check(w)
		t.factors = append(t.factors, w.part(c.s))
		bound := w.bound()
		if limit := big.NewInt(exactLimit); bound.Cmp(limit) > 0 {
			bound = limit
		}
		t.bound = new(big.Int).Mul(t.bound, bound)
	}
	return c.sum(e, &whole{terms: []term{t}, scale: new(big.Rat).Mul(x.scale, y.scale)})
}

// scaled multiplies by a constant.
func (c *compiler) scaled(e kpi.Binary, n *node, r *big.Rat) *node {
	if r.Sign() == 0 {
		return c.exact(constant(r)) // the measures of n must be there all the same, which is checked before
	}
	if n.isExact() {
		return c.exact(n.whole.times(r))
	}
	bits := r.Num().BitLen() - r.Denom().BitLen()
	if n.over != nil {
		out := *n
		out.factor = new(big.Rat).Mul(n.factor, r)
		out.hi, out.lo, out.step = n.hi+bits+1, n.lo+bits-1, n.lo+bits-54
		return &out
	}
	return &node{
		sql: c.double(n, tierProduct, e) + c.factor(r, e), tier: tierProduct, zero: n.zero,
		hi: n.hi + bits + 1, lo: n.lo + bits - 1, step: n.lo + bits - 54,
	}
}

// quotient divides. That the divisor is 0, and then that the dividend is, must be told exactly.
func (c *compiler) quotient(e kpi.Binary, x, y *node) *node {
	if y.isConstant() && y.whole.rat().Sign() != 0 {
		return c.scaled(e, x, new(big.Rat).Inv(y.whole.rat()))
	}
	if x.isExact() {
		c.check(x.whole)
	}
	if y.isExact() {
		c.check(y.whole)
	}
	for _, side := range [...]struct {
		n *node
		e kpi.Expr
	}{{x, e.X}, {y, e.Y}} {
		if side.n.zero == "" {
			c.fault(InexactZero, side.e.String())
			return nil
		}
	}
	if y.zero != never {
		if x.zero != never {
			c.when(y.zero+" AND "+x.zero, wordNoActivity)
		}
		c.when(y.zero, wordZero)
	}
	n := &node{zero: x.zero, hi: x.hi - y.lo, lo: x.lo - y.hi, step: x.lo - y.hi - 53}
	if x.isExact() && y.isExact() {
		n.whole, n.over, n.factor = x.whole, y.whole, new(big.Rat).Quo(x.whole.scale, y.whole.scale)
		return n
	}
	n.sql = c.double(x, tierProduct, e) + " / NULLIF(" + c.double(y, tierSum, e) + ", 0)"
	n.tier = tierProduct
	return n
}

// check makes what is beyond the exact range a reason. Plain columns are checked in any case.
func (c *compiler) check(w *whole) {
	if !w.isPlain() && !w.isConstant() {
		c.when(w.outside(c.s), wordOverflow)
	}
}

// double returns a node as a double that stands where an expression must bind at least as tightly as a tier.
func (c *compiler) double(n *node, tier int, e kpi.Expr) string {
	sql, have := n.sql, n.tier
	switch {
	case n.over != nil:
		sql = c.s.cast(n.whole.sql(c.s), c.s.float) + " / " + c.s.cast(n.over.divisor(c.s), c.s.float) + c.factor(n.factor, e)
		have = tierProduct
	case n.whole != nil:
		c.check(n.whole)
		factor := c.factor(n.whole.scale, e)
		sql, have = c.s.cast(n.whole.sql(c.s), c.s.float)+factor, tierAtom
		if factor != "" {
			have = tierProduct
		}
	}
	if have < tier {
		return "(" + sql + ")"
	}
	return sql
}

// factor returns " * p / q", of which each part is exact: "" for 1.
func (c *compiler) factor(r *big.Rat, e kpi.Expr) string {
	var b strings.Builder
	for _, part := range [...]struct {
		op string
		n  *big.Int
	}{{" * ", r.Num()}, {" / ", r.Denom()}} {
		if part.n.BitLen() > 53 {
			c.fault(TooManyDigits, e.String())
			return ""
		}
		if !part.n.IsInt64() || part.n.Int64() != 1 {
			b.WriteString(part.op)
			b.WriteString(part.n.String())
		}
	}
	return b.String()
}

// value returns the whole formula as a double.
func (c *compiler) value(n *node, e kpi.Expr) string { return c.double(n, tierSum, e) }

// share adds that a value lies outside 0 to 1, which is told by whole numbers. It reports whether it can.
func (c *compiler) share(n *node) bool {
	x, y, factor := n.whole, n.over, n.factor
	switch {
	case x == nil:
		return false
	case y == nil:
		y, factor = constant(big.NewRat(1, 1)), x.scale
	}
	x, y = widened(x, factor.Num()), widened(y, factor.Denom())
	if x.bound().BitLen() > 120 || y.bound().BitLen() > 120 {
		return false
	}
	share, whole := x.operand(c.s), y.operand(c.s)
	c.when(whole+" > 0 AND "+share+" NOT BETWEEN 0 AND "+whole+" OR "+whole+" < 0 AND "+share+" NOT BETWEEN "+whole+" AND 0", wordShare)
	return true
}

// widened returns the integer part of w times n.
func widened(w *whole, n *big.Int) *whole {
	out := &whole{scale: big.NewRat(1, 1)}
	for _, t := range w.terms {
		t.n = new(big.Int).Mul(t.n, n)
		out.terms = append(out.terms, t)
	}
	return out
}
