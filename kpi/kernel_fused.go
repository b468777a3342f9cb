package kpi

import "math"

// The fused kernels read their columns once: they do what kernelBound does, and work out the shapes that most formulas have. What they
// return as bound holds for all columns together; where it is not fine, what they have written is worth nothing.

// Adding shift to a number from 0 to 2^50 leaves the number in the last bits of the sum, below the bits in top.
const (
	shift = 1 << 52
	top   = 0x4330000000000000
)

func fine(all, wrong uint64) (bound float64, ok bool) { return float64(all), wrong == 0 && all < 1<<50 }

// kernelSlotRatio is kernelRatio for two columns as they come.
//
//go:noinline
func kernelSlotRatio(zero *mask, dst, a, b []float64, p, q float64) (bound float64, ok bool) {
	clear(zero[:(len(dst)+63)/64])
	var all, wrong uint64
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		x, y := a[i], b[i]
		s, t := x+shift, y+shift
		all |= math.Float64bits(s) ^ top | math.Float64bits(t) ^ top
		wrong |= math.Float64bits(s-shift-x) | math.Float64bits(t-shift-y)
		if y == 0 {
			zero[i/64%tileWords] |= 1 << (i % 64)
		}
		dst[i] = float64(x*p)/float64(y*q) + 0
	}
	return fine(all, wrong)
}

// kernelPairRatio divides the sum of two columns, of which one is weighted, by a third.
//
//go:noinline
func kernelPairRatio(zero *mask, dst, a, b, c []float64, w float64) (bound float64, ok bool) {
	clear(zero[:(len(dst)+63)/64])
	var all, wrong uint64
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	for i := range dst {
		x0, x1, y := a[i], b[i], c[i]
		s0, s1, t := x0+shift, x1+shift, y+shift
		all |= math.Float64bits(s0) ^ top | math.Float64bits(s1) ^ top | math.Float64bits(t) ^ top
		wrong |= math.Float64bits(s0-shift-x0) | math.Float64bits(s1-shift-x1) | math.Float64bits(t-shift-y)
		if y == 0 {
			zero[i/64%tileWords] |= 1 << (i % 64)
		}
		dst[i] = (x0+float64(w*x1))/y + 0
	}
	return fine(all, wrong)
}

// kernelSumRatio divides the sum of four columns by a fifth.
//
//go:noinline
func kernelSumRatio(zero *mask, dst, a, b, c, d, e []float64) (bound float64, ok bool) {
	clear(zero[:(len(dst)+63)/64])
	var all, wrong uint64
	a, b, c, d, e = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)], e[:len(dst)]
	for i := range dst {
		x0, x1, x2, x3, y := a[i], b[i], c[i], d[i], e[i]
		s0, s1, s2, s3, t := x0+shift, x1+shift, x2+shift, x3+shift, y+shift
		all |= math.Float64bits(s0) ^ top | math.Float64bits(s1) ^ top | math.Float64bits(s2) ^ top | math.Float64bits(s3) ^ top |
			math.Float64bits(t) ^ top
		wrong |= math.Float64bits(s0-shift-x0) | math.Float64bits(s1-shift-x1) | math.Float64bits(s2-shift-x2) |
			math.Float64bits(s3-shift-x3) | math.Float64bits(t-shift-y)
		if y == 0 {
			zero[i/64%tileWords] |= 1 << (i % 64)
		}
		dst[i] = (x0+x1+x2+x3)/y + 0
	}
	return fine(all, wrong)
}

// kernelSum is kernelMulAdd4 for columns as they come.
//
//go:noinline
func kernelSum(dst, sum, a, b, c, d []float64, w [4]float64) (bound float64, ok bool) {
	var all, wrong uint64
	w0, w1, w2, w3 := w[0], w[1], w[2], w[3]
	for w := range len(dst) / 64 {
		dst, sum := (*[64]float64)(dst[64*w:]), (*[64]float64)(sum[64*w:])
		a, b, c, d := (*[64]float64)(a[64*w:]), (*[64]float64)(b[64*w:]), (*[64]float64)(c[64*w:]), (*[64]float64)(d[64*w:])
		for i := range dst {
			x0, x1, x2, x3 := a[i], b[i], c[i], d[i]
			s0, s1, s2, s3 := x0+shift, x1+shift, x2+shift, x3+shift
			all |= math.Float64bits(s0) ^ top | math.Float64bits(s1) ^ top | math.Float64bits(s2) ^ top | math.Float64bits(s3) ^ top
			wrong |= math.Float64bits(s0-shift-x0) | math.Float64bits(s1-shift-x1) | math.Float64bits(s2-shift-x2) |
				math.Float64bits(s3-shift-x3)
			dst[i] = sum[i] + float64(w0*x0) + float64(w1*x1) + float64(w2*x2) + float64(w3*x3)
		}
	}
	return fine(all, wrong)
}
