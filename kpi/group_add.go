package kpi

import (
	"fmt"
	"math"
	"math/bits"
)

// groupRows are the rows of a tile for groups.
const groupRows = 512

// Add adds rows: codes[i] is the group of row i of the columns, which stand in the order of Slots. It keeps nothing of what it is given, and allocates nothing
// for chunks of ordinary numbers. It returns an error, and then has added nothing, where the lengths do not fit or a code is not below Len.
func (g *GroupBy) Add(codes []uint32, cols []Column) error {
	if err := g.plan.fits(cols, len(codes)); err != nil {
		return err
	}
	if most := kernelMost(codes); len(codes) > 0 && int64(most) >= int64(g.n) {
		return fmt.Errorf("kpi: code %d for %d groups", most, g.n)
	}
	for row := 0; row < len(codes); row += groupRows {
		g.tile(codes[row:min(row+groupRows, len(codes))], cols, row)
	}
	g.rows += int64(len(codes))
	return nil
}

// tile adds the rows from row on.
func (g *GroupBy) tile(codes []uint32, cols []Column, row int) {
	var first *slotGroups // a sum that waits for the second of its pair
	var a, b []float64
	done := false
	for _, i := range g.plan.used {
		s := &g.slots[i]
		v := cols[i].Values[row : row+len(codes)]
		var valid []uint64
		if cols[i].Valid != nil {
			valid = cols[i].Valid[row/64:]
			s.missing(codes, valid)
		}
		switch {
		case s.gather != gatherSum:
			s.keep(codes, v, valid)
			continue
		case s.zero && valid != nil:
			if s.clean == nil {
				s.clean = make([]float64, groupRows)
			}
			kernelClear(s.clean[:len(v)], v, valid)
			v = s.clean[:len(v)]
		}
		if done = true; !s.second {
			first, a = s, v
			continue
		}
		b = v
		g.pair(codes, first, s, a, b)
		first = nil
	}
	if first != nil || !done {
		if a == nil {
			a = g.none[:len(codes)]
		}
		g.pair(codes, first, nil, a, g.none[:len(codes)])
	}
}

// mostInCell is below what values go into cells: so many of them as a tile has rows make no more than half of what is exact.
const mostInCell = maxWhole / 2 / groupRows

// pair adds two columns, of which the slots may be nil.
func (g *GroupBy) pair(codes []uint32, s, r *slotGroups, a, b []float64) {
	at := 0
	if s != nil {
		at = s.pair
	}
	for _, slot := range [...]*slotGroups{s, r} {
		if slot != nil && slot.most > maxWhole/2 {
			slot.spill(g)
		}
	}
	odd, most := kernelGroup(g.pairs[at], codes, a, b, &g.odd)
	for _, slot := range [...]*slotGroups{s, r} {
		if slot != nil {
			slot.most += most * float64(len(codes))
		}
	}
	for _, row := range g.odd[:odd] {
		code := codes[row]
		g.pairs[at][code].rows++
		s.addOne(g.n, code, a[row])
		r.addOne(g.n, code, b[row])
	}
}

// addOne adds one value of any size.
func (s *slotGroups) addOne(groups int, code uint32, x float64) {
	if s == nil {
		return
	}
	n := int64(x)
	if flag := flagOf(x, n); flag != 0 {
		s.flags[code] |= flag
		return
	}
	s.widen(groups)
	s.wide[code].add(n)
}

// spill moves the sums out of the cells before they are too large for them.
func (s *slotGroups) spill(g *GroupBy) {
	s.widen(g.n)
	for i := range s.wide {
		cell := s.at(&g.pairs[s.pair][i])
		s.wide[i].add(int64(*cell))
		*cell = 0
	}
	s.most = 0
}

func (s *slotGroups) widen(n int) {
	if s.wide == nil {
		s.wide = make([]wide, n)
	}
}

// flagOf returns what is wrong with a number.
func flagOf(x float64, n int64) groupFlag {
	switch {
	case isWhole(x, n):
		return 0
	case x-math.Trunc(x) == 0:
		return flagBeyond
	}
	return flagBroken // a NaN and an infinity too
}

// missing notes the groups of rows that were not given.
func (s *slotGroups) missing(codes []uint32, valid []uint64) {
	if s.zero || s.gather == gatherLast || s.gather == gatherFirst {
		return
	}
	for w := range (len(codes) + 63) / 64 {
		gone := ^valid[w]
		if rest := len(codes) - 64*w; rest < 64 {
			gone &= 1<<rest - 1
		}
		for ; gone != 0; gone &= gone - 1 {
			s.flags[codes[64*w+bits.TrailingZeros64(gone)]] |= flagMissing
		}
	}
}

// keep takes one value for each group.
func (s *slotGroups) keep(codes []uint32, v []float64, valid []uint64) {
	for i, code := range codes {
		x, flag := v[i], flagSeen
		switch {
		case valid == nil || valid[i/64]>>(i%64)&1 != 0:
			flag |= flagOf(x, int64(x))
		case s.zero:
			x = 0
		default:
			x, flag = 0, flag|flagMissing
		}
		switch {
		case s.gather == gatherLast:
			s.value[code], s.flags[code] = x, flag
		case s.flags[code]&flagSeen == 0:
			s.value[code] = x
			s.flags[code] |= flag
		case s.gather == gatherSame && s.value[code] != x:
			s.flags[code] |= flag | flagMixed
		case s.gather != gatherFirst:
			s.flags[code] |= flag
		}
	}
}
