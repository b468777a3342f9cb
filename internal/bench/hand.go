package main

import (
	"math"

	"example.com/socialorg/kpi"
)

// The hand-written functions do what a program does: they read the same validity, refuse the same numbers, and write the same reasons. The
// trusting ones take every number as it comes.

const limit = 1 << 53

func whole(x float64, n int64) bool { return float64(n) == x && uint64(n+limit) <= 2*limit }

func sound(n int64) bool { return uint64(n+limit) <= 2*limit }

func divide(n int64, y float64) (float64, kpi.Reason) {
	if y == 0 {
		if n == 0 {
			return 0, kpi.NoActivity
		}
		return 0, kpi.ZeroDenominator
	}
	return float64(n)/y + 0, 0
}

func handF1(v []float64, have uint64) (float64, kpi.Reason) {
	if have&31 != 31 || len(v) < 5 {
		return 0, kpi.Missing
	}
	a, b, c, d, r := int64(v[0]), int64(v[1]), int64(v[2]), int64(v[3]), int64(v[4])
	n := a + b + c + d
	if !whole(v[0], a) || !whole(v[1], b) || !whole(v[2], c) || !whole(v[3], d) || !whole(v[4], r) || !sound(n) {
		return 0, kpi.Overflow
	}
	return divide(n, v[4])
}

func handF2(v []float64, have uint64) (float64, kpi.Reason) {
	if have&7 != 7 || len(v) < 3 {
		return 0, kpi.Missing
	}
	a, b, r := int64(v[0]), int64(v[1]), int64(v[2])
	n := a + b
	if !whole(v[0], a) || !whole(v[1], b) || !whole(v[2], r) || !sound(n) {
		return 0, kpi.Overflow
	}
	return divide(n, v[2])
}

func handF3(v []float64, have uint64) (float64, kpi.Reason) {
	if have&0xfff != 0xfff || len(v) < 12 {
		return 0, kpi.Missing
	}
	a, b, c, d, e, f := int64(v[0]), int64(v[1]), int64(v[2]), int64(v[3]), int64(v[4]), int64(v[5])
	g, h, i, j, k, l := int64(v[6]), int64(v[7]), int64(v[8]), int64(v[9]), int64(v[10]), int64(v[11])
	if !whole(v[0], a) || !whole(v[1], b) || !whole(v[2], c) || !whole(v[3], d) || !whole(v[4], e) || !whole(v[5], f) ||
		!whole(v[6], g) || !whole(v[7], h) || !whole(v[8], i) || !whole(v[9], j) || !whole(v[10], k) || !whole(v[11], l) {
		return 0, kpi.Overflow
	}
	n := 20*a + 10*b + 40*c + 5*d + 60*e + 30*f + 2*g + 80*h + 15*i + 100*j + k + 50*l
	if uint64(a|b|c|d|e|f|g|h|i|j|k|l) > limit/100 || !sound(n) {
		return 0, kpi.Overflow
	}
	return float64(n)/20 + 0, 0
}

// trustF1 is what one writes who knows what the data hold.
func trustF1(v []float64, have uint64) (float64, kpi.Reason) {
	if have&31 != 31 || len(v) < 5 {
		return 0, kpi.Missing
	}
	n, y := v[0]+v[1]+v[2]+v[3], v[4]
	if y == 0 {
		if n == 0 {
			return 0, kpi.NoActivity
		}
		return 0, kpi.ZeroDenominator
	}
	return n / y, 0
}

// shift and top find what is not whole without a conversion.
const shift = 1 << 52

func top() uint64 { return math.Float64bits(shift) }

// loopF1 is the loop over columns, the checks of a row joined into one branch.
func loopF1(dst []float64, why []kpi.Reason, cols []kpi.Column) {
	n := len(dst)
	a, b, c, d, r := cols[0].Values[:n], cols[1].Values[:n], cols[2].Values[:n], cols[3].Values[:n], cols[4].Values[:n]
	why = why[:n]
	valid := cols[4].Valid
	t := top()
	for i := range dst {
		if valid != nil && valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		va, vb, vc, vd, vr := a[i], b[i], c[i], d[i], r[i]
		ta, tb, tc, td, tr := va+shift, vb+shift, vc+shift, vd+shift, vr+shift
		all := math.Float64bits(ta) ^ t | math.Float64bits(tb) ^ t | math.Float64bits(tc) ^ t | math.Float64bits(td) ^ t | math.Float64bits(tr) ^ t
		wrong := math.Float64bits(ta-shift-va) | math.Float64bits(tb-shift-vb) | math.Float64bits(tc-shift-vc) |
			math.Float64bits(td-shift-vd) | math.Float64bits(tr-shift-vr)
		if wrong != 0 || all >= 1<<50 {
			dst[i], why[i] = handF1([]float64{va, vb, vc, vd, vr}, 31)
			continue
		}
		s := va + vb + vc + vd
		if vr == 0 {
			dst[i], why[i] = 0, kpi.ZeroDenominator
			if s == 0 {
				why[i] = kpi.NoActivity
			}
			continue
		}
		dst[i], why[i] = s/vr, 0
	}
}

func trustLoopF1(dst []float64, why []kpi.Reason, cols []kpi.Column) {
	n := len(dst)
	a, b, c, d, r := cols[0].Values[:n], cols[1].Values[:n], cols[2].Values[:n], cols[3].Values[:n], cols[4].Values[:n]
	why = why[:n]
	valid := cols[4].Valid
	for i := range dst {
		if valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		s, vr := a[i]+b[i]+c[i]+d[i], r[i]
		if vr == 0 {
			dst[i], why[i] = 0, kpi.ZeroDenominator
			if s == 0 {
				why[i] = kpi.NoActivity
			}
			continue
		}
		dst[i], why[i] = s/vr, 0
	}
}

// loopRatio divides one column by another, for so many of the second.
func loopRatio(dst []float64, why []kpi.Reason, cols []kpi.Column, per float64) {
	n := len(dst)
	a, r := cols[0].Values[:n], cols[1].Values[:n]
	why = why[:n]
	valid := cols[1].Valid
	t := top()
	for i := range dst {
		if valid != nil && valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		va, vr := a[i], r[i]
		ta, tr := va+shift, vr+shift
		all := math.Float64bits(ta) ^ t | math.Float64bits(tr) ^ t
		wrong := math.Float64bits(ta-shift-va) | math.Float64bits(tr-shift-vr)
		if wrong != 0 || all >= 1<<50 {
			dst[i], why[i] = 0, kpi.Overflow // the data of this contest hold none
			continue
		}
		if vr == 0 {
			dst[i], why[i] = 0, zero(va)
			continue
		}
		dst[i], why[i] = va*per/vr, 0
	}
}

func loopF2(dst []float64, why []kpi.Reason, cols []kpi.Column) {
	n := len(dst)
	a, b, r := cols[0].Values[:n], cols[1].Values[:n], cols[2].Values[:n]
	why = why[:n]
	valid := cols[2].Valid
	t := top()
	for i := range dst {
		if valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		va, vb, vr := a[i], b[i], r[i]
		ta, tb, tr := va+shift, vb+shift, vr+shift
		all := math.Float64bits(ta) ^ t | math.Float64bits(tb) ^ t | math.Float64bits(tr) ^ t
		wrong := math.Float64bits(ta-shift-va) | math.Float64bits(tb-shift-vb) | math.Float64bits(tr-shift-vr)
		if wrong != 0 || all >= 1<<50 {
			dst[i], why[i] = handF2([]float64{va, vb, vr}, 7)
			continue
		}
		s := va + vb
		if vr == 0 {
			dst[i], why[i] = 0, kpi.ZeroDenominator
			if s == 0 {
				why[i] = kpi.NoActivity
			}
			continue
		}
		dst[i], why[i] = s/vr, 0
	}
}

func loopF3(dst []float64, why []kpi.Reason, cols []kpi.Column) {
	n := len(dst)
	a, b, c, d := cols[0].Values[:n], cols[1].Values[:n], cols[2].Values[:n], cols[3].Values[:n]
	e, f, g, h := cols[4].Values[:n], cols[5].Values[:n], cols[6].Values[:n], cols[7].Values[:n]
	j, k, l, m := cols[8].Values[:n], cols[9].Values[:n], cols[10].Values[:n], cols[11].Values[:n]
	why = why[:n]
	valid := cols[0].Valid
	t := top()
	for i := range dst {
		if valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		x0, x1, x2, x3, x4, x5 := a[i], b[i], c[i], d[i], e[i], f[i]
		x6, x7, x8, x9, xa, xb := g[i], h[i], j[i], k[i], l[i], m[i]
		all := math.Float64bits(x0+shift) ^ t | math.Float64bits(x1+shift) ^ t | math.Float64bits(x2+shift) ^ t |
			math.Float64bits(x3+shift) ^ t | math.Float64bits(x4+shift) ^ t | math.Float64bits(x5+shift) ^ t |
			math.Float64bits(x6+shift) ^ t | math.Float64bits(x7+shift) ^ t | math.Float64bits(x8+shift) ^ t |
			math.Float64bits(x9+shift) ^ t | math.Float64bits(xa+shift) ^ t | math.Float64bits(xb+shift) ^ t
		wrong := math.Float64bits(x0+shift-shift-x0) | math.Float64bits(x1+shift-shift-x1) | math.Float64bits(x2+shift-shift-x2) |
			math.Float64bits(x3+shift-shift-x3) | math.Float64bits(x4+shift-shift-x4) | math.Float64bits(x5+shift-shift-x5) |
			math.Float64bits(x6+shift-shift-x6) | math.Float64bits(x7+shift-shift-x7) | math.Float64bits(x8+shift-shift-x8) |
			math.Float64bits(x9+shift-shift-x9) | math.Float64bits(xa+shift-shift-xa) | math.Float64bits(xb+shift-shift-xb)
		if wrong != 0 || all >= 1<<43 {
			dst[i], why[i] = handF3([]float64{x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, xa, xb}, 0xfff)
			continue
		}
		s := 20*x0 + 10*x1 + 40*x2 + 5*x3 + 60*x4 + 30*x5 + 2*x6 + 80*x7 + 15*x8 + 100*x9 + xa + 50*xb
		dst[i], why[i] = s/20, 0
	}
}

// loopF4 takes spend, leads, likes + 2 * comments and sessions as divisors, in the order of the formula.
func loopF4(dst []float64, why []kpi.Reason, cols []kpi.Column) {
	n := len(dst)
	revenue, cost, spend := cols[0].Values[:n], cols[1].Values[:n], cols[2].Values[:n]
	won, leads, saves := cols[3].Values[:n], cols[4].Values[:n], cols[5].Values[:n]
	likes, comments := cols[6].Values[:n], cols[7].Values[:n]
	bounced, sessions := cols[8].Values[:n], cols[9].Values[:n]
	why = why[:n]
	valid := cols[4].Valid
	t := top()
	for i := range dst {
		if valid[i/64]>>(i%64)&1 == 0 {
			dst[i], why[i] = 0, kpi.Missing
			continue
		}
		x0, x1, x2, x3, x4 := revenue[i], cost[i], spend[i], won[i], leads[i]
		x5, x6, x7, x8, x9 := saves[i], likes[i], comments[i], bounced[i], sessions[i]
		all := math.Float64bits(x0+shift) ^ t | math.Float64bits(x1+shift) ^ t | math.Float64bits(x2+shift) ^ t |
			math.Float64bits(x3+shift) ^ t | math.Float64bits(x4+shift) ^ t | math.Float64bits(x5+shift) ^ t |
			math.Float64bits(x6+shift) ^ t | math.Float64bits(x7+shift) ^ t | math.Float64bits(x8+shift) ^ t |
			math.Float64bits(x9+shift) ^ t
		wrong := math.Float64bits(x0+shift-shift-x0) | math.Float64bits(x1+shift-shift-x1) | math.Float64bits(x2+shift-shift-x2) |
			math.Float64bits(x3+shift-shift-x3) | math.Float64bits(x4+shift-shift-x4) | math.Float64bits(x5+shift-shift-x5) |
			math.Float64bits(x6+shift-shift-x6) | math.Float64bits(x7+shift-shift-x7) | math.Float64bits(x8+shift-shift-x8) |
			math.Float64bits(x9+shift-shift-x9)
		if wrong != 0 || all >= 1<<50 {
			dst[i], why[i] = 0, kpi.Overflow // the data of this contest hold none
			continue
		}
		num, base := x0-x1, x6+2*x7
		reason := kpi.Reason(0)
		switch {
		case x2 == 0:
			reason = zero(num)
		case x4 == 0:
			reason = zero(x3)
		case base == 0:
			reason = zero(x5)
		case x9 == 0:
			reason = zero(x8)
		}
		if reason != 0 {
			dst[i], why[i] = 0, reason
			continue
		}
		dst[i], why[i] = num/x2+float64(x3/(x4*2)*(x5/base))-x8/x9, 0
	}
}

func zero(num float64) kpi.Reason {
	if num == 0 {
		return kpi.NoActivity
	}
	return kpi.ZeroDenominator
}
