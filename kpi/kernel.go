package kpi

import "math"

// The kernels work on one tile: a run of rows that stays in the nearer caches. All slices of a call have the length of the first.
// Masks hold a bit for each row.
const (
	tileRows  = 4096 // at most
	tileWords = tileRows / 64
)

type mask [tileWords]uint64

// kernelBound returns a number that no value of v is beyond; false where v holds something negative, not whole, or above 2^50, which
// kernelBoundAny tells apart.
//
// Adding 2^52 leaves no place for a fraction, and the whole number in the last bits of the sum.
//
//go:noinline
func kernelBound(v []float64) (float64, bool) {
	var all, wrong uint64
	for ; len(v) >= 64; v = v[64:] {
		v := (*[64]float64)(v)
		for i := 0; i < len(v); i += 4 {
			v := (*[4]float64)(v[i:])
			y0, y1, y2, y3 := v[0]+shift, v[1]+shift, v[2]+shift, v[3]+shift
			all |= math.Float64bits(y0) ^ top | math.Float64bits(y1) ^ top | math.Float64bits(y2) ^ top | math.Float64bits(y3) ^ top
			wrong |= math.Float64bits(y0-shift-v[0]) | math.Float64bits(y1-shift-v[1]) |
				math.Float64bits(y2-shift-v[2]) | math.Float64bits(y3-shift-v[3])
		}
	}
	for _, x := range v {
		y := x + shift
		all |= math.Float64bits(y) ^ top
		wrong |= math.Float64bits(y - shift - x)
	}
	return fine(all, wrong)
}

// kernelBound4 is kernelBound for four columns, read side by side: memory is faster that way.
//
//go:noinline
func kernelBound4(a, b, c, d []float64) (float64, bool) {
	var all, wrong uint64
	b, c, d = b[:len(a)], c[:len(a)], d[:len(a)]
	for i, x := range a {
		y0, y1, y2, y3 := x+shift, b[i]+shift, c[i]+shift, d[i]+shift
		all |= math.Float64bits(y0) ^ top | math.Float64bits(y1) ^ top | math.Float64bits(y2) ^ top | math.Float64bits(y3) ^ top
		wrong |= math.Float64bits(y0-shift-x) | math.Float64bits(y1-shift-b[i]) |
			math.Float64bits(y2-shift-c[i]) | math.Float64bits(y3-shift-d[i])
	}
	return fine(all, wrong)
}

// kernelBoundAny is kernelBound for all values: false where one is not whole or beyond 2^53.
func kernelBoundAny(v []float64) (float64, bool) {
	most := 0.0
	for _, x := range v {
		if !isWhole(x, int64(x)) {
			return 0, false
		}
		most = max(most, math.Abs(x))
	}
	return most, true
}

// kernelClear copies the values that are there, and 0 for all others.
func kernelClear(dst, v []float64, valid []uint64) {
	v = v[:len(dst)]
	for i := range dst {
		dst[i] = 0
		if valid[i/64]>>(i%64)&1 != 0 {
			dst[i] = v[i]
		}
	}
}

// kernelFill sets all to x.
func kernelFill(dst []float64, x float64) {
	for i := range dst {
		dst[i] = x
	}
}

// kernelMulAdd adds a weighted column.
func kernelMulAdd(dst, a, b []float64, w float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = a[i] + float64(w*b[i])
	}
}

// kernelMulAdd4 adds four weighted columns.
func kernelMulAdd4(dst, sum, a, b, c, d []float64, w [4]float64) {
	sum, a, b, c, d = sum[:len(dst)], a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	w0, w1, w2, w3 := w[0], w[1], w[2], w[3]
	for i := range dst {
		dst[i] = sum[i] + float64(w0*a[i]) + float64(w1*b[i]) + float64(w2*c[i]) + float64(w3*d[i])
	}
}

// kernelScale multiplies by p / q. As in all kernels that may write a result, the 0 that is added makes 0 of -0.
func kernelScale(dst, a []float64, p, q float64) {
	a = a[:len(dst)]
	if q == 1 {
		for i := range dst {
			dst[i] = float64(a[i]*p) + 0
		}
		return
	}
	for i := range dst {
		dst[i] = float64(a[i]*p)/q + 0
	}
}

// kernelMul multiplies two columns.
func kernelMul(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = float64(a[i]*b[i]) + 0
	}
}

// kernelRatio divides two columns, and notes where the second is 0. It looks at the second as kernelBound does, which costs nothing while the
// processor divides.
//
//go:noinline
func kernelRatio(zero *mask, dst, a, b []float64, p, q float64) (ok bool) {
	clear(zero[:(len(dst)+63)/64])
	var all, wrong uint64
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		y := b[i]
		t := y + shift
		all |= math.Float64bits(t) ^ top
		wrong |= math.Float64bits(t - shift - y)
		if y == 0 {
			zero[i/64%tileWords] |= 1 << (i % 64)
		}
		dst[i] = float64(a[i]*p)/float64(y*q) + 0
	}
	_, ok = fine(all, wrong)
	return ok
}

// kernelWithin returns where a column is from low to high. No NaN is.
func kernelWithin(a []float64, low, high float64) (in mask) {
	for i, x := range a {
		if x >= low && x <= high {
			in[i/64%tileWords] |= 1 << (i % 64)
		}
	}
	return in
}

// kernelDoubt returns where the sum of two columns is too near 0 to tell its sign.
func kernelDoubt(sum, a, b []float64) (doubt mask) {
	a, b = a[:len(sum)], b[:len(sum)]
	for i, x := range sum {
		if !isSure(x, a[i], b[i]) {
			doubt[i/64%tileWords] |= 1 << (i % 64)
		}
	}
	return doubt
}

// kernelMost returns the largest code, 0 of none.
func kernelMost(codes []uint32) uint32 {
	var m0, m1, m2, m3 uint32
	for ; len(codes) >= 4; codes = codes[4:] {
		m0, m1, m2, m3 = max(m0, codes[0]), max(m1, codes[1]), max(m2, codes[2]), max(m3, codes[3])
	}
	for _, code := range codes {
		m0 = max(m0, code)
	}
	return max(m0, m1, m2, m3)
}

// kernelGroup adds two columns, and the rows, to the cells of their groups. Rows with something that is not a whole number from 0 to mostInCell it
// leaves: it writes their places into odd, and returns how many they are and what no other number is beyond.
//
//go:noinline
func kernelGroup(cells []groupCell, codes []uint32, a, b []float64, odd *[groupRows]int) (n int, most float64) {
	a, b = a[:len(codes)], b[:len(codes)]
	var all uint64
	for i, code := range codes {
		x, y := a[i], b[i]
		s, t := x+shift, y+shift
		size := math.Float64bits(s) ^ top | math.Float64bits(t) ^ top
		if size >= mostInCell || s-shift != x || t-shift != y {
			odd[n%groupRows] = i
			n++
			continue
		}
		all |= size
		c := &cells[code]
		c.rows++
		c.a += x
		c.b += y
	}
	return n, float64(all)
}
