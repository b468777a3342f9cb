package kpi

import "math/bits"

// A rational is a constant of a formula in lowest terms, p/q with q above 0.
type rational struct{ p, q int64 }

// maxRational bounds both parts of a rational, so that their sums stay within an int64.
const maxRational = 1 << 61

func wholeRational(n int64) rational { return rational{n, 1} }

// rationalOf returns d as a rational; false where it has too many digits.
func rationalOf(d Decimal) (rational, bool) {
	power, ok := int64(1), d.magnitude() <= maxRational
	for range max(d.exp, -d.exp) {
		if power > maxRational/10 {
			return rational{}, false
		}
		power *= 10
	}
	if d.exp >= 0 {
		p, fits := times(d.coef, power)
		return rational{p, 1}, ok && fits
	}
	g := gcd(d.coef, power)
	return rational{d.coef / g, power / g}, ok
}

func (a rational) mul(b rational) (rational, bool) {
	g, h := gcd(a.p, b.q), gcd(b.p, a.q)
	p, fits := times(a.p/g, b.p/h)
	q, too := times(a.q/h, b.q/g)
	return rational{p, q}, fits && too
}

// op returns a op b, of which b is not 0 where it divides.
func (a rational) op(op Op, b rational) (rational, bool) {
	switch op {
	case Sub:
		return a.add(rational{-b.p, b.q})
	case Mul:
		return a.mul(b)
	case Div:
		return a.mul(b.inverse())
	default:
		return a.add(b)
	}
}

// inverse returns 1/a of a rational that is not 0.
func (a rational) inverse() rational {
	if a.p < 0 {
		return rational{-a.q, -a.p}
	}
	return rational{a.q, a.p}
}

func (a rational) add(b rational) (rational, bool) {
	g := gcd(a.q, b.q)
	x, ok1 := times(a.p, b.q/g)
	y, ok2 := times(b.p, a.q/g)
	q, ok3 := times(a.q, b.q/g)
	p := x + y
	if !ok1 || !ok2 || !ok3 || p > maxRational || p < -maxRational {
		return rational{}, false
	}
	g = gcd(p, q)
	return rational{p / g, q / g}, true
}

// times returns a * b; false beyond maxRational.
func times(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(abs(a), abs(b))
	if hi != 0 || lo > maxRational {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func abs(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// gcd returns the greatest common divisor of a and b, 1 where both are 0.
func gcd(a, b int64) int64 {
	x, y := abs(a), abs(b)
	for y != 0 {
		x, y = y, x%y
	}
	return int64(max(x, 1))
}
