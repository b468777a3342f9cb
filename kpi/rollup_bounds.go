package kpi

import (
	"maps"
	"math/big"
	"slices"
)

// A figure is what is known of a measure in a whole.
type figure struct {
	at        *big.Rat // nil where only bounds are known
	low, high *big.Rat
	set       Distinct // nil where nothing can be merged
}

func exactly(r *big.Rat) figure { return figure{at: r, low: r, high: r} }

// estimated returns the figure of a set or a sketch.
func estimated(d Distinct) (figure, bool) {
	e := d.Estimate()
	f := figure{at: new(big.Rat).SetInt64(e.N), low: new(big.Rat).SetInt64(e.Low), high: new(big.Rat).SetInt64(e.High), set: d}
	return f, e.isSound()
}

func (f figure) isExact() bool { return f.at != nil && f.low.Cmp(f.high) == 0 }

// sum adds figures of parts that share nobody.
func sumOf(list []figure) figure {
	if len(list) == 1 {
		return list[0]
	}
	f := exactly(new(big.Rat))
	f.low, f.high = new(big.Rat), new(big.Rat)
	for _, g := range list {
		f.low.Add(f.low, g.low)
		f.high.Add(f.high, g.high)
		if f.at != nil && g.at != nil {
			f.at.Add(f.at, g.at)
		} else {
			f.at = nil
		}
	}
	return f
}

// boundsOf returns what is known of parts that may share everybody, or nobody.
func boundsOf(list []figure) figure {
	f := figure{low: list[0].low, high: new(big.Rat)}
	for _, g := range list {
		if g.low.Cmp(f.low) > 0 {
			f.low = g.low
		}
		f.high.Add(f.high, g.high)
	}
	if f.low.Cmp(f.high) == 0 {
		f.at = f.low
	}
	return f
}

// An interval holds every value that something can have.
type interval struct{ low, high *big.Rat }

func pointOf(r *big.Rat) interval { return interval{r, r} }

func (x interval) add(y interval) interval {
	return interval{new(big.Rat).Add(x.low, y.low), new(big.Rat).Add(x.high, y.high)}
}

func (x interval) sub(y interval) interval {
	return interval{new(big.Rat).Sub(x.low, y.high), new(big.Rat).Sub(x.high, y.low)}
}

func (x interval) mul(y interval) interval {
	ends := [...]*big.Rat{
		new(big.Rat).Mul(x.low, y.low), new(big.Rat).Mul(x.low, y.high), new(big.Rat).Mul(x.high, y.low), new(big.Rat).Mul(x.high, y.high),
	}
	z := pointOf(ends[0])
	for _, r := range ends[1:] {
		if r.Cmp(z.low) < 0 {
			z.low = r
		}
		if r.Cmp(z.high) > 0 {
			z.high = r
		}
	}
	return z
}

// inverse returns 1 / x: false where x may be 0.
func (x interval) inverse() (interval, bool) {
	if x.low.Sign() <= 0 && x.high.Sign() >= 0 {
		return interval{}, false
	}
	return interval{new(big.Rat).Inv(x.high), new(big.Rat).Inv(x.low)}, true
}

func (x interval) isLong() bool {
	for _, r := range [...]*big.Rat{x.low, x.high} {
		if r.Num().BitLen() > maxBits || r.Denom().BitLen() > maxBits {
			return true
		}
	}
	return false
}

// A slope is what a formula is in a box of values, and how it changes with one of them: its derivative, which interval arithmetic
// bounds.
type slope struct{ value, change interval }

// slopeOf returns that of e with respect to one leaf. It reports false where something may be divided by 0, or a number grows too long.
func (ev *evaluator) slopeOf(e, leaf Expr, box map[Expr]figure) (slope, bool) {
	b, ok := e.(Binary)
	if !ok {
		s := slope{change: pointOf(new(big.Rat))}
		if f, uncertain := box[e]; uncertain {
			s.value = interval{f.low, f.high}
			if e == leaf {
				s.change = pointOf(big.NewRat(1, 1))
			}
			return s, true
		}
		r, fail := ev.eval(e)
		s.value = pointOf(r)
		return s, fail == nil
	}
	x, ok := ev.slopeOf(b.X, leaf, box)
	if !ok {
		return slope{}, false
	}
	y, ok := ev.slopeOf(b.Y, leaf, box)
	if !ok {
		return slope{}, false
	}
	var s slope
	switch b.Op {
	case Add:
		s = slope{x.value.add(y.value), x.change.add(y.change)}
	case Sub:
		s = slope{x.value.sub(y.value), x.change.sub(y.change)}
	case Mul:
		s = slope{x.value.mul(y.value), x.change.mul(y.value).add(x.value.mul(y.change))}
	case Div:
		over, ok := y.value.inverse()
		if !ok {
			return slope{}, false
		}
		rise := x.change.mul(y.value).sub(x.value.mul(y.change))
		s = slope{x.value.mul(over), rise.mul(over).mul(over)}
	}
	return s, !s.value.isLong() && !s.change.isLong()
}

// ends returns the least and the largest value of e in a box, which it reaches in two corners, since it rises or falls with each side of
// the box alone. It reports false where that is not so, as far as interval arithmetic can tell.
func (ev *evaluator) ends(e Expr, box map[Expr]figure, order []Expr) (low, high *big.Rat, ok bool) {
	known := ev.exact
	defer func() { ev.exact = known }()
	down, up := cloneExact(known), cloneExact(known)
	for _, leaf := range order {
		s, ok := ev.slopeOf(e, leaf, box)
		switch f := box[leaf]; {
		case !ok:
			return nil, nil, false
		case s.change.low.Sign() >= 0:
			down[leaf], up[leaf] = f.low, f.high
		case s.change.high.Sign() <= 0:
			down[leaf], up[leaf] = f.high, f.low
		default:
			return nil, nil, false
		}
	}
	ev.exact = down
	low, fail := ev.eval(e)
	if fail != nil {
		return nil, nil, false
	}
	ev.exact = up
	high, fail = ev.eval(e)
	return low, high, fail == nil
}

func cloneExact(m map[Expr]*big.Rat) map[Expr]*big.Rat {
	c := make(map[Expr]*big.Rat, len(m)+1)
	maps.Copy(c, m)
	return c
}

// allSets returns the sets of the figures: false where one has none.
func allSets(list []figure) ([]Distinct, bool) {
	sets := make([]Distinct, len(list))
	for i, f := range list {
		sets[i] = f.set
	}
	return sets, !slices.ContainsFunc(sets, func(d Distinct) bool { return d == nil })
}
