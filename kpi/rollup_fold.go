package kpi

import (
	"math/big"
	"slices"
)

// fold works out one figure, or notes why there is none.
func (u *run) fold(n *need) *UndefinedError {
	if n.def.Kind == KindDistribution {
		return u.foldValues(n)
	}
	if n.measure == Days && n.def.Unit == "d" && len(n.parts) == 0 && !n.span.IsZero() {
		u.figures[n.leaf] = exactly(new(big.Rat).SetInt64(n.days()))
		return nil
	}
	none := len(n.parts) == 0
	if fail := u.refuseTwice(n); fail != nil {
		return fail
	}
	gaps := u.gaps(n)
	f, across, fail := u.figure(n, gaps)
	switch {
	case fail != nil:
		return fail
	case len(across) > 0 && !u.Bounds && f.low.Cmp(f.high) != 0:
		u.cannotAdd(n, f, across, gaps.stopping)
		return nil
	case gaps.stopping || none && !gaps.carried && !u.takesZero(n.measure):
		u.lacks(n, gaps)
		return nil
	}
	if gaps.zero || none && !gaps.carried {
		u.eval.assumed = note(u.eval.assumed, n.measure)
	}
	if gaps.carried {
		u.eval.carried = note(u.eval.carried, n.measure)
	}
	for _, d := range across {
		if f.at == nil && !slices.Contains(u.across, d) {
			u.across = append(u.across, d)
		}
	}
	if (interval{f.low, f.high}).isLong() {
		return &UndefinedError{Reason: Overflow, Measures: []Measure{n.measure}}
	}
	u.figures[n.leaf] = f
	return nil
}

func (u *run) takesZero(m Measure) bool { return slices.Contains(u.MissingAsZero, m) }

// refuseTwice refuses parts that would count something twice, and leaves out what a larger part of distinct people holds.
func (u *run) refuseTwice(n *need) *UndefinedError {
	for i := 1; i < len(n.parts); i++ {
		if x, y := &n.parts[i-1], &n.parts[i]; x.cell.compare(y.cell) == 0 {
			return n.clash(clash{x.cell, y.cell})
		}
	}
	if n.forAll() {
		return nil // one value stands for all, and is asked to be one
	}
	if n.isDistinct() {
		all, outer := n.parts, false
		n.parts = u.spots.largest(all, func(inner, whole *part) {
			outer = true
			u.impossible = u.impossible || n.exceeds(inner, whole)
		})
		if outer && n.time == AdditivityNone {
			u.impossible = u.impossible || u.spots.exceedsSum(all)
		}
		if n.time == AdditivityNone && n.platform == AdditivityNone && n.post == AdditivityNone && len(u.Disjoint) == 0 {
			return nil // nothing is added
		}
	}
	if c, ok := u.spots.overlap(n.parts); ok {
		return n.clash(c)
	}
	return nil
}

func (n *need) clash(c clash) *UndefinedError {
	e := &UndefinedError{Reason: OverlappingCells, Measures: []Measure{n.measure}, Slots: []Slot{c.x.Slot(), c.y.Slot()}}
	if c.isTwice() {
		e.Reason, e.Slots = DuplicateCell, e.Slots[:1]
	}
	return e
}

// foldValues puts the values of a distribution together.
func (u *run) foldValues(n *need) *UndefinedError {
	if fail := u.refuseTwice(n); fail != nil {
		return fail
	}
	gaps := u.gaps(n)
	count := 0
	for i := range n.parts {
		values := n.parts[i].cell.Distributions[n.measure]
		if slices.Contains(values, Decimal{}) {
			gaps.stopping = true
			gaps.blocking = append(gaps.blocking, n.parts[i].cell.Slot())
		}
		count += len(values)
	}
	if gaps.stopping || len(n.parts) == 0 && !u.takesZero(n.measure) {
		u.lacks(n, gaps)
		return nil
	}
	all := make([]Decimal, 0, count)
	for i := range n.parts {
		all = append(all, n.parts[i].cell.Distributions[n.measure]...)
	}
	if gaps.zero || len(n.parts) == 0 {
		u.eval.assumed = note(u.eval.assumed, n.measure)
	}
	u.eval.in.Distributions[n.measure] = all
	return nil
}

// figure brings the parts together: first over time, place by place, then over the posts of a place, then over platforms and markets. It
// returns along which dimensions only bounds are known.
func (u *run) figure(n *need, gaps gaps) (figure, []Dimension, *UndefinedError) {
	if n.forAll() {
		f, fail := u.figureForAll(n, gaps)
		return f, nil, fail
	}
	if !n.isDistinct() && n.post == AdditivitySum && n.platform == AdditivitySum {
		return exactly(u.overTime(n, n.parts, gaps.carry)), nil, nil // the order does not matter, so one sum does
	}
	m := merger{run: u}
	groups := groupBy(n.parts, u.spots.list, func(p spot) spot { return p })
	carries := make(map[int32][]carry)
	for _, c := range gaps.carry {
		carries[c.part.spot] = append(carries[c.part.spot], c)
	}
	var spots []spot
	var figures []figure
	for _, g := range groups {
		f, fail := m.overTime(n, g.parts, carries[g.parts[0].spot])
		if fail != nil {
			return figure{}, nil, fail
		}
		spots, figures = append(spots, g.of), append(figures, f)
	}
	spots, figures, fail := m.across(n, n.post, spots, figures, func(p spot) spot { p.post = ""; return p })
	if fail != nil {
		return figure{}, nil, fail
	}
	_, figures, fail = m.across(n, n.platform, spots, figures, func(spot) spot { return spot{} })
	if fail != nil {
		return figure{}, nil, fail
	}
	if len(figures) == 0 {
		figures = []figure{exactly(new(big.Rat))}
	}
	return figures[0], m.bounded, nil
}

// overTime sums, or takes the last values or the mean of parts, and of values that were carried into gaps.
func (u *run) overTime(n *need, parts []part, carried []carry) *big.Rat {
	var t total
	for i := range parts {
		p := &parts[i]
		switch n.time {
		case AdditivityLast:
			if p.to == n.span.to {
				t.add(p.value, 1)
			}
		case AdditivityAverage:
			t.add(p.value, max(0, int64(p.to-max(p.from, n.from))))
		default:
			t.add(p.value, 1)
		}
	}
	for _, c := range carried {
		days := int64(1)
		if n.time == AdditivityAverage {
			days = int64(c.to - c.from)
		} else if c.to != n.span.to {
			continue
		}
		t.add(c.part.value, days)
	}
	r := t.rat()
	if n.time == AdditivityAverage && n.days() > 0 {
		r.Quo(r, new(big.Rat).SetInt64(n.days()))
	}
	return r
}

// figureForAll takes one value for all platforms, and refuses two.
func (u *run) figureForAll(n *need, gaps gaps) (figure, *UndefinedError) {
	kept := n.parts[:0:0]
	for i := range n.parts {
		p := &n.parts[i]
		if len(kept) == 0 || kept[len(kept)-1].to <= p.from {
			kept = append(kept, *p)
			continue
		}
		last := &kept[len(kept)-1]
		switch {
		case last.from != p.from || last.to != p.to:
			return figure{}, n.clash(clash{last.cell, p.cell})
		case last.value != p.value:
			return figure{}, &UndefinedError{
				Reason: Contradiction, Measures: []Measure{n.measure}, Slots: []Slot{last.cell.Slot(), p.cell.Slot()},
				Low: last.value.String(), High: p.value.String(),
			}
		}
	}
	return exactly(u.overTime(n, kept, gaps.carry)), nil
}

// A group is the parts of one place, in order.
type group struct {
	of    spot
	parts []part
}

// groupBy puts parts together by a key, in the order in which the keys come.
func groupBy(parts []part, list []spot, key func(spot) spot) []group {
	number := make(map[spot]int)
	var groups []group
	for i := range parts {
		k := key(list[parts[i].spot])
		g, ok := number[k]
		if !ok {
			g = len(groups)
			number[k] = g
			groups = append(groups, group{of: k})
		}
		groups[g].parts = append(groups[g].parts, parts[i])
	}
	return groups
}
