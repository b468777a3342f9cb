package kpi

import "math"

// isWhole reports whether x is n and a whole number that a program takes. What n is for a NaN is not the same on all machines, and
// no matter: it is never equal to it.
func isWhole(x float64, n int64) bool { return float64(n) == x && upTo(n, maxWhole) }

// upTo reports whether n is from -limit to limit, which is not above 2^53.
func upTo(n, limit int64) bool { return uint64(n+limit) <= uint64(2*limit) }

// An atOnce is what one record is worked out in.
type atOnce struct {
	whole []int64
	float []float64
}

// inOrder works out any plan with one root. What it needs lies on the stack, but for formulas of hundreds of operators.
func (p *Program) inOrder(values []float64) (float64, Reason) {
	whole, float := len(p.plan.slots)+len(p.plan.whole), len(p.plan.float)
	switch {
	case whole <= 24 && float <= 16:
		var w [24]int64
		var f [16]float64
		return p.inPlace(values, atOnce{w[:], f[:]})
	case whole <= 192 && float <= 128:
		var w [192]int64
		var f [128]float64
		return p.inPlace(values, atOnce{w[:], f[:]})
	}
	return p.inPlace(values, atOnce{make([]int64, whole), make([]float64, float)})
}

// inPlace works out all whole numbers first, so that what is beyond them is told before what is divided by 0.
func (p *Program) inPlace(values []float64, at atOnce) (float64, Reason) {
	r := &p.plan.roots[0]
	reason := Reason(0)
	for _, i := range r.slots {
		x := values[i]
		n := int64(x)
		if !isWhole(x, n) {
			if reason = max(reason, Overflow); x-math.Trunc(x) != 0 { // NaN too for an infinity
				reason = NotWhole
			}
		}
		at.whole[i] = n
	}
	if reason != 0 {
		return 0, reason
	}
	if r.byRow {
		return p.exactly(values)
	}
	for i := range p.plan.whole {
		n, ok := p.plan.whole[i].value(at.whole)
		if !ok {
			return 0, Overflow
		}
		at.whole[len(p.plan.slots)+i] = n
	}
	doubt := false
	for i := range p.plan.float {
		x, sure := p.plan.float[i].value(at)
		at.float[i] = x
		doubt = doubt || !sure
	}
	if doubt {
		return p.exactly(values)
	}
	for _, g := range r.guards {
		guard := &p.plan.guards[g]
		if at.isZero(guard.den) {
			if at.isZero(guard.num) {
				return 0, NoActivity
			}
			return 0, ZeroDenominator
		}
	}
	v := at.float[r.float]
	if r.share {
		switch {
		case !r.exact && math.Abs(v-1) < nearZero:
			return p.exactly(values)
		case v < 0 || v > 1:
			return 0, OutOfShare
		}
	}
	if math.Abs(v) > math.MaxFloat64 || v != v {
		return 0, Overflow
	}
	return v + 0, 0 // -0 is 0
}

func (at atOnce) isZero(zeros []int32) bool {
	for _, i := range zeros {
		if i >= 0 && at.whole[i] == 0 || i < 0 && at.float[^i] == 0 {
			return true
		}
	}
	return false
}

// value returns the number of a node; false where it is beyond what is exact.
func (n *wholeNode) value(of []int64) (int64, bool) {
	if n.product {
		return product(of[n.x], of[n.y])
	}
	sum := n.c
	for _, t := range n.terms {
		x, ok := product(of[t.node], t.w)
		if !ok {
			return 0, false
		}
		sum += x
	}
	return sum, upTo(sum, maxWhole)
}

func product(x, y int64) (int64, bool) {
	p := x * y
	// A product of a float64 is wrong by a part of 2^53, so that below 2^62 that of the integers did not wrap.
	return p, math.Abs(float64(x)*float64(y)) < 1<<62 && upTo(p, maxWhole)
}

// value returns the number of a node; false where it is in doubt. The tiles make the same operations in the same order.
func (n *floatNode) value(at atOnce) (x float64, sure bool) {
	switch n.op {
	case floatWhole:
		return float64(at.whole[n.x]) * n.p / n.q, true
	case floatRatio:
		return float64(at.whole[n.x]) * n.p / (float64(at.whole[n.y]) * n.q), true
	case floatAdd:
		return n.sum(at.float[n.x], at.float[n.y])
	case floatSub:
		return n.sum(at.float[n.x], -at.float[n.y])
	case floatMul:
		return at.float[n.x] * at.float[n.y], true
	case floatDiv:
		return at.float[n.x] / at.float[n.y], true
	default:
		return n.p / n.q, true
	}
}

func (n *floatNode) sum(x, y float64) (float64, bool) {
	sum := x + y
	return sum, !n.sure || isSure(sum, x, y)
}

// isSure reports whether a sum is so far from 0 that its sign is right. That of NaNs is not.
func isSure(sum, x, y float64) bool {
	size := math.Abs(sum)
	return size >= math.Abs(x)*nearZero && size >= math.Abs(y)*nearZero
}

// exactly works the formula out with math/big, from values that are known to be whole.
func (p *Program) exactly(values []float64) (float64, Reason) {
	ev := evaluator{in: Inputs{Now: Sample{}, Before: Sample{}}}
	for _, i := range p.plan.roots[0].slots {
		l, n := p.plan.slots[i], Count(int64(values[i]))
		if l.past {
			ev.in.Before[l.of] = n
		} else {
			ev.in.Now[l.of] = n
		}
	}
	r, fail := ev.eval(p.formula)
	switch {
	case fail != nil:
		return 0, fail.Reason
	case p.share && !isShare(r):
		return 0, OutOfShare
	}
	v, _ := r.Float64()
	if math.IsInf(v, 0) {
		return 0, Overflow
	}
	return v + 0, 0
}
