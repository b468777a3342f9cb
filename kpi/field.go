package kpi

import "math/bits"

// A formula's fingerprint is its value at pseudo-random values of its measures, in the field of the integers modulo a prime.
// Two formulas that are equal by the rules of algebra have equal fingerprints, and two that are not have different ones, but for
// a chance below 2^-100 with two fingerprints each. It finds what cancels without any algebra, in linear time.
const prime = 1<<61 - 1

const prints = 2

// A fraction is a value of the field that was not divided yet: what its divisor is 0 in is undefined.
type fraction struct{ n, d uint64 }

type fingerprint [prints]fraction

func mulMod(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return reduce((lo & prime) + (lo>>61 | hi<<3))
}

func addMod(a, b uint64) uint64 { return reduce(a + b) }

func subMod(a, b uint64) uint64 { return reduce(a + prime - b) }

func reduce(a uint64) uint64 {
	if a >= prime {
		return a - prime
	}
	return a
}

// ofNumber returns the fingerprint of a constant.
func ofNumber(d Decimal) (f fingerprint) {
	v := fraction{n: d.magnitude() % prime, d: 1}
	if d.coef < 0 {
		v.n = subMod(0, v.n)
	}
	power := uint64(1)
	for range max(d.exp, -d.exp) {
		power = mulMod(power, 10)
	}
	if d.exp < 0 {
		v.d = power
	} else {
		v.n = mulMod(v.n, power)
	}
	for i := range f {
		f[i] = v
	}
	return f
}

// ofLeaf returns the fingerprint of what varies with the data.
func ofLeaf(kind nodeKind, name Measure, at Decimal) (f fingerprint) {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(name) {
		h = (h ^ uint64(name[i])) * 1099511628211
	}
	for _, v := range [...]uint64{uint64(kind), uint64(at.coef), uint64(uint8(at.exp))} {
		h = mix(h ^ v)
	}
	for i := range f {
		h = mix(h + 0x9e3779b97f4a7c15)
		f[i] = fraction{n: h%(prime-1) + 1, d: 1}
	}
	return f
}

// mix is the finaliser of splitmix64.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

func (f fingerprint) op(op Op, g fingerprint) fingerprint {
	for i := range f {
		x, y := f[i], g[i]
		switch op {
		case Add:
			f[i] = fraction{addMod(mulMod(x.n, y.d), mulMod(y.n, x.d)), mulMod(x.d, y.d)}
		case Sub:
			f[i] = fraction{subMod(mulMod(x.n, y.d), mulMod(y.n, x.d)), mulMod(x.d, y.d)}
		case Mul:
			f[i] = fraction{mulMod(x.n, y.n), mulMod(x.d, y.d)}
		case Div:
			f[i] = fraction{mulMod(x.n, y.d), mulMod(x.d, y.n)}
		}
	}
	return f
}

// is reports whether f and g are equal by the rules of algebra.
func (f fingerprint) is(g fingerprint) bool {
	for i := range f {
		if !f[i].is(g[i]) {
			return false
		}
	}
	return true
}

func (x fraction) is(y fraction) bool { return mulMod(x.n, y.d) == mulMod(y.n, x.d) }

// isConstant reports whether f does not vary with the data.
func (f fingerprint) isConstant() bool { return f[0].is(f[1]) }

func (f fingerprint) isZero() bool { return f[0].n == 0 && f[1].n == 0 }
