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
		n.parts = u.spots.largest(n.parts)
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

// A merger brings figures together, and notes what it had to do for it.
type merger struct {
	*run
	bounded []Dimension
}

// overTime brings the parts of one place together.
func (m *merger) overTime(n *need, parts []part, carried []carry) (figure, *UndefinedError) {
	list := make([]figure, len(parts))
	sets := false
	for i := range parts {
		f, fail := m.figureOf(n, &parts[i])
		if fail != nil {
			return figure{}, fail
		}
		list[i], sets = f, sets || f.set != nil
	}
	for _, c := range carried {
		if _, fail := m.figureOf(n, c.part); fail != nil {
			return figure{}, fail
		}
		sets = sets || c.part.set != nil
	}
	last := len(parts) - 1
	switch {
	case n.time == AdditivityNone:
		return m.people(n, list, slices.Contains(m.Disjoint, DimensionTime), DimensionTime)
	case len(carried) == 0 && last >= 0 && parts[last].to == n.span.to && (n.time == AdditivityLast || last == 0 && parts[0].from <= n.from):
		return list[last], nil
	case !sets:
		return exactly(m.run.overTime(n, parts, carried)), nil
	}
	as := func(value func(Estimate) int64) *big.Rat {
		valued, filled := slices.Clone(parts), slices.Clone(carried)
		for i := range valued {
			valued[i].estimate(value)
		}
		for i := range filled {
			p := *filled[i].part
			p.estimate(value)
			filled[i].part = &p
		}
		return m.run.overTime(n, valued, filled)
	}
	return figure{
		at:   as(func(e Estimate) int64 { return e.N }),
		low:  as(func(e Estimate) int64 { return e.Low }),
		high: as(func(e Estimate) int64 { return e.High }),
	}, nil
}

// estimate takes a number for a set.
func (p *part) estimate(value func(Estimate) int64) {
	if p.set != nil {
		p.value = Int(value(p.set.Estimate()))
	}
}

func (m *merger) figureOf(n *need, p *part) (figure, *UndefinedError) {
	if p.set == nil {
		return exactly(p.value.Rat()), nil
	}
	f, ok := estimated(p.set)
	if !ok {
		return f, &UndefinedError{Reason: InvalidSketch, Measures: []Measure{n.measure}, Slots: []Slot{p.cell.Slot()}}
	}
	return f, nil
}

// people brings together figures of people who may be the same, along one dimension.
func (m *merger) people(n *need, list []figure, disjoint bool, along ...Dimension) (figure, *UndefinedError) {
	if len(list) == 1 {
		return list[0], nil
	}
	if sets, ok := allSets(list); ok {
		if union, ok := sets[0].Union(sets[1:]...); ok && union != nil {
			f, sound := estimated(union)
			if !sound {
				return f, &UndefinedError{Reason: InvalidSketch, Measures: []Measure{n.measure}}
			}
			return f, nil
		}
	}
	if disjoint {
		for _, d := range along {
			if !slices.Contains(m.found.Disjoint, d) {
				m.found.Disjoint = append(m.found.Disjoint, d)
			}
		}
		return sumOf(list), nil
	}
	for _, d := range along {
		if !slices.Contains(m.bounded, d) {
			m.bounded = append(m.bounded, d)
		}
	}
	return boundsOf(list), nil
}

// across brings figures together that have one key.
func (m *merger) across(
	n *need, how Additivity, spots []spot, figures []figure, key func(spot) spot,
) ([]spot, []figure, *UndefinedError) {
	var keys []spot
	members := make(map[spot][]int)
	for i, p := range spots {
		k := key(p)
		if members[k] == nil {
			keys = append(keys, k)
		}
		members[k] = append(members[k], i)
	}
	whole := make([]figure, len(keys))
	for i, k := range keys {
		var list []figure
		var inside []spot
		for _, at := range members[k] {
			list, inside = append(list, figures[at]), append(inside, spots[at])
		}
		var fail *UndefinedError
		if whole[i], fail = m.join(n, how, list, inside); fail != nil {
			return nil, nil, fail
		}
	}
	return keys, whole, nil
}

func (m *merger) join(n *need, how Additivity, list []figure, inside []spot) (figure, *UndefinedError) {
	switch {
	case len(list) == 1:
		return list[0], nil
	case how == AdditivityLast:
		for _, f := range list[1:] {
			if f.low.Cmp(list[0].low) != 0 || f.high.Cmp(list[0].high) != 0 {
				return figure{}, &UndefinedError{
					Reason: Contradiction, Measures: []Measure{n.measure}, Low: exact(list[0].low), High: exact(f.low),
				}
			}
		}
		return list[0], nil
	case how != AdditivityNone:
		return sumOf(list), nil
	}
	dims := differing(inside)
	if _, ok := allSets(list); ok || len(dims) == 1 {
		return m.people(n, list, m.apart(inside, dims...), dims...)
	}
	if m.apart(inside, dims...) {
		return m.people(n, list, true, dims...)
	}
	// Along a dimension of disjoint parts the sums are taken last, so that the bounds within each part are as narrow as they can be.
	for _, d := range dims {
		if !m.apart(inside, d) {
			continue
		}
		keys, parts, fail := m.across(n, how, inside, list, func(p spot) spot { return p.only(d) })
		if fail != nil {
			return figure{}, fail
		}
		return m.people(n, parts, true, differing(keys)...)
	}
	return m.people(n, list, false, dims...)
}

// apart reports whether nobody is in two of the places, because the caller says so of each dimension along which they differ. A place
// that is of all markets has somebody from each.
func (m *merger) apart(list []spot, dims ...Dimension) bool {
	for _, d := range dims {
		if !slices.Contains(m.Disjoint, d) || slices.Contains(list, spot{}) {
			return false
		}
		for _, p := range list {
			if p.only(d) == (spot{}) {
				return false
			}
		}
	}
	return true
}

// only returns what p says of one dimension.
func (p spot) only(d Dimension) spot {
	switch d {
	case DimensionPlatform:
		return p.under(maskPlatform)
	case DimensionMarket:
		return p.under(maskMarket)
	default:
		return p.under(maskPost)
	}
}

// differing returns along which dimensions places differ.
func differing(list []spot) []Dimension {
	var dims []Dimension
	for _, p := range list[1:] {
		for _, d := range [...]struct {
			is bool
			d  Dimension
		}{
			{p.platform != list[0].platform, DimensionPlatform}, {p.market != list[0].market, DimensionMarket}, {p.post != list[0].post, DimensionPost},
		} {
			if d.is && !slices.Contains(dims, d.d) {
				dims = append(dims, d.d)
			}
		}
	}
	slices.Sort(dims)
	return dims
}
