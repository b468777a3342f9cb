package kpisql

import (
	"math/big"
	"strings"
)

// A whole is an exact part of a formula: a sum of products of whole numbers, times a scale that is known beforehand. Weights,
// minor units and factors such as 1000 go into the scale, so that engines add and multiply nothing but integers.
type whole struct {
	terms []term
	scale *big.Rat // above 0
	known bool     // it is one number that is written out, and not 0
}

// A term is an integer times columns, or parts in parentheses.
type term struct {
	n       *big.Int
	factors []string
	bound   *big.Int // the largest magnitude of the factors' product, once the parts of it have been checked
}

// constant returns r as a whole: 1 or 0, with a sign, times its scale.
func constant(r *big.Rat) *whole {
	scale := new(big.Rat).Abs(r)
	if r.Sign() == 0 {
		scale.SetInt64(1)
	}
	return &whole{terms: []term{{n: big.NewInt(int64(r.Sign())), bound: big.NewInt(1)}}, scale: scale}
}

// leafOf returns the whole of a column, or of a number that is written out.
func leafOf(sql string, bound int64, scale *big.Rat) *whole {
	return &whole{terms: []term{{n: big.NewInt(1), factors: []string{sql}, bound: big.NewInt(bound)}}, scale: scale}
}

// isConstant reports whether w holds no column.
func (w *whole) isConstant() bool { return len(w.terms) == 1 && len(w.terms[0].factors) == 0 }

// isPlain reports whether w is one column as it is.
func (w *whole) isPlain() bool {
	t := w.terms[0]
	return len(w.terms) == 1 && len(t.factors) == 1 && t.n.IsInt64() && t.n.Int64() == 1
}

// rat returns the value of a constant.
func (w *whole) rat() *big.Rat {
	return new(big.Rat).Mul(w.scale, new(big.Rat).SetInt(w.terms[0].n))
}

// times returns w times a number that is not 0.
func (w *whole) times(r *big.Rat) *whole {
	out := &whole{scale: new(big.Rat).Mul(w.scale, new(big.Rat).Abs(r))}
	for _, t := range w.terms {
		if r.Sign() < 0 {
			t.n = new(big.Int).Neg(t.n)
		}
		out.terms = append(out.terms, t)
	}
	return out
}

// plus returns w + o. The new scale is the greatest that leaves the terms whole.
func (w *whole) plus(o *whole) *whole {
	// The greatest common divisor of two fractions a/b and c/d in lowest terms is gcd(a, c) / lcm(b, d).
	den := new(big.Int).GCD(nil, nil, w.scale.Denom(), o.scale.Denom())
	den.Div(new(big.Int).Mul(w.scale.Denom(), o.scale.Denom()), den)
	num := new(big.Int).GCD(nil, nil, w.scale.Num(), o.scale.Num())
	out := &whole{scale: new(big.Rat).SetFrac(num, den)}
	for _, part := range [...]*whole{w, o} {
		k := new(big.Rat).Quo(part.scale, out.scale).Num()
		for _, t := range part.terms {
			t.n = new(big.Int).Mul(t.n, k)
			out.terms = append(out.terms, t)
		}
	}
	return out
}

// bound returns the largest magnitude that the integer part of w can have.
func (w *whole) bound() *big.Int {
	sum := new(big.Int)
	for _, t := range w.terms {
		sum.Add(sum, new(big.Int).Mul(new(big.Int).Abs(t.n), t.bound))
	}
	return sum
}

// isWide reports whether the integer part of w may need more than 64 bits on the way.
func (w *whole) isWide() bool { return w.bound().BitLen() > 63 }

// sql returns the integer part of w. Its caller sets parentheses where they are needed: see isSingle.
func (w *whole) sql(s *syntax) string {
	wide := w.isWide() && s.wide != s.whole
	var b strings.Builder
	for i, t := range w.terms {
		n := t.n
		switch {
		case i > 0 && n.Sign() < 0:
			b.WriteString(" - ")
			n = new(big.Int).Neg(n)
		case i > 0:
			b.WriteString(" + ")
		}
		one := n.IsInt64() && n.Int64() == 1
		switch {
		case len(t.factors) == 0:
			b.WriteString(n.String())
		case n.IsInt64() && n.Int64() == -1:
			b.WriteByte('-')
		case !one:
			b.WriteString(n.String())
			b.WriteString(" * ")
		}
		for j, f := range t.factors {
			if j > 0 {
				b.WriteString(" * ")
			} else if wide {
				f = s.cast(unwrap(f), s.wide)
			}
			b.WriteString(f)
		}
	}
	return b.String()
}

// isSingle reports whether sql binds as tightly as a product.
func (w *whole) isSingle() bool { return len(w.terms) == 1 && w.terms[0].n.Sign() >= 0 }

// divisor returns sql as something to divide by.
func (w *whole) divisor(s *syntax) string {
	if w.known {
		return w.sql(s)
	}
	return "NULLIF(" + w.sql(s) + ", 0)"
}

// part returns sql for the middle of a larger expression.
func (w *whole) part(s *syntax) string {
	if w.isPlain() || w.isConstant() && w.terms[0].n.Sign() >= 0 {
		return w.sql(s)
	}
	return "(" + w.sql(s) + ")"
}

// operand returns sql for one side of a comparison.
func (w *whole) operand(s *syntax) string {
	if w.isSingle() {
		return w.sql(s)
	}
	return "(" + w.sql(s) + ")"
}

// unwrap takes the parentheses off a part.
func unwrap(f string) string {
	if strings.HasPrefix(f, "(") {
		return f[1 : len(f)-1]
	}
	return f
}

// outside reports in SQL that w is beyond what is exact.
func (w *whole) outside(s *syntax) string {
	cond := outside(w.operand(s))
	if s.dialect == SQLite && w.isWide() {
		return "typeof(" + w.sql(s) + ") <> 'integer' OR " + cond // what overflows 64 bits becomes a REAL there, and may shrink again
	}
	return cond
}
