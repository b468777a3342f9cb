package kpi

import (
	"math"
	"math/bits"
)

// root writes the values and reasons of one program. The reasons are 0 before.
func (t *tile) root(i int, r *root) {
	p := t.job.plan
	dst := t.job.dst[i][t.row : t.row+t.rows]
	why := t.job.why[i][t.row : t.row+t.rows]
	if p.direct[r.float] < 0 {
		kernelScale(dst, t.at[len(p.slots)+len(p.whole)+int(r.float)], 1, 1)
	}
	for _, g := range r.guards {
		t.find(p.guards[g].den)
	}
	hard := r.share || !r.finite || len(r.sums) > 0
	if hard {
		t.limits(r, dst)
	}
	all := t.given(r)
	for w := range (t.rows + 63) / 64 {
		given, zero := all[w%tileWords], uint64(0)
		for _, g := range r.guards {
			for _, z := range p.guards[g].den {
				zero |= t.zero[t.place(z)][w]
			}
		}
		if hard {
			zero |= t.off[w]
		}
		for bad := t.word(w) &^ (given &^ zero); bad != 0; bad &= bad - 1 {
			bit := bits.TrailingZeros64(bad)
			row := 64*w + bit
			if given>>bit&1 == 0 {
				dst[row], why[row] = 0, Missing
				continue
			}
			if r.plain && zero>>bit&1 != 0 && !hard {
				if why[row] = ZeroDenominator; dst[row] != dst[row] {
					why[row] = NoActivity // 0 / 0 is NaN, and all else divided by 0 infinite
				}
				dst[row] = 0
				continue
			}
			dst[row], why[row] = t.reason(r, dst[row], row)
		}
	}
}

// limits notes in which rows a value is perhaps none.
func (t *tile) limits(r *root, dst []float64) {
	low, high := -math.MaxFloat64, math.MaxFloat64
	if r.share {
		if low, high = 0, 1; !r.exact {
			high = 1 - nearZero
		}
	}
	t.off = kernelWithin(dst, low, high)
	for w := range t.off {
		t.off[w] = ^t.off[w]
		for _, s := range r.sums {
			t.off[w] |= t.doubt[s][w]
		}
	}
}

// reason returns why a row has no value, or the value if it has one. It is [Program.inPlace] for a row that has nothing beyond what is exact.
func (t *tile) reason(r *root, v float64, row int) (float64, Reason) {
	for _, s := range r.sums {
		if t.doubt[s][row/64]>>(row%64)&1 != 0 {
			return t.record(r, row)
		}
	}
	for _, g := range r.guards {
		guard := &t.job.plan.guards[g]
		if t.isZero(guard.den, row) {
			if t.isZero(guard.num, row) {
				return 0, NoActivity
			}
			return 0, ZeroDenominator
		}
	}
	if r.share {
		switch {
		case !r.exact && math.Abs(v-1) < nearZero:
			return t.record(r, row)
		case v < 0 || v > 1:
			return 0, OutOfShare
		}
	}
	if math.Abs(v) > math.MaxFloat64 || v != v {
		return 0, Overflow
	}
	return v, 0
}

// byRow works out all rows one by one.
func (t *tile) byRow(i int, r *root) {
	for row := range t.rows {
		t.job.dst[i][t.row+row], t.job.why[i][t.row+row] = t.record(r, row)
	}
}

// record works out a row by itself.
func (t *tile) record(r *root, row int) (float64, Reason) {
	have := uint64(0)
	for k, slot := range r.slots {
		c, to := &t.job.cols[slot], r.places[k]
		if n := t.row + row; c.Valid == nil || c.Valid[n/64]>>(n%64)&1 != 0 {
			t.values[to] = c.Values[n]
			have |= 1 << to
		}
	}
	return r.program.Eval(t.values, have)
}

// word returns the rows that there are, 64 from 64*w on.
func (t *tile) word(w int) uint64 {
	n := t.rows - 64*w
	if n >= 64 {
		return ^uint64(0)
	}
	return 1<<max(0, n) - 1
}

// given returns the rows in which all slots of a formula were given.
func (t *tile) given(r *root) mask {
	var m mask
	for w := range m {
		m[w] = t.word(w)
	}
	for _, i := range r.slots {
		if valid := t.job.cols[i].Valid; valid != nil {
			for w, word := range valid[t.row/64 : (t.row+t.rows+63)/64] {
				m[w%tileWords] &= word
			}
		}
	}
	return m
}

// place returns where a zero of a floatNode stands among the nodes.
func (t *tile) place(zero int32) int {
	if zero < 0 {
		return len(t.job.plan.slots) + len(t.job.plan.whole) + int(^zero)
	}
	return int(zero)
}

// find looks for the zeros of nodes.
func (t *tile) find(zeros []int32) {
	for _, z := range zeros {
		if i := t.place(z); !t.known[i] {
			t.zero[i], t.known[i] = kernelWithin(t.at[i], 0, 0), true
		}
	}
}

// isZero reports whether one of the nodes is 0 in a row.
func (t *tile) isZero(list []int32, row int) bool {
	for _, z := range list {
		if z < 0 && t.at[t.place(z)][row] == 0 || z >= 0 && t.wholeAt(z, row) == 0 {
			return true
		}
	}
	return false
}

// wholeAt returns a number of a whole node, also of one that was not worked out for all rows.
func (t *tile) wholeAt(node int32, row int) float64 {
	i := int(node) - len(t.job.plan.slots)
	if v := t.at[node]; v != nil {
		return v[row]
	}
	n := &t.job.plan.whole[i]
	if n.product {
		return t.wholeAt(n.x, row) * t.wholeAt(n.y, row)
	}
	sum := float64(n.c)
	for _, term := range n.terms {
		sum += float64(float64(term.w) * t.wholeAt(term.node, row))
	}
	return sum
}
