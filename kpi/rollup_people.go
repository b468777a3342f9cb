package kpi

import (
	"math/big"
	"slices"
)

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
	case DimensionAccount:
		return p.under(maskAccount)
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
			{p.platform != list[0].platform, DimensionPlatform}, {p.account != list[0].account, DimensionAccount},
			{p.market != list[0].market, DimensionMarket}, {p.post != list[0].post, DimensionPost},
		} {
			if d.is && !slices.Contains(dims, d.d) {
				dims = append(dims, d.d)
			}
		}
	}
	slices.Sort(dims)
	return dims
}
