package kpi

import (
	"cmp"
	"slices"
)

// gather takes the parts of a need out of the cells.
func (u *run) gather(n *need) *UndefinedError {
	n.parts = make([]part, 0, len(n.refs))
	clipped := false
	for i := range n.refs {
		ref := &n.refs[i]
		c := ref.cell
		p := part{cell: c, from: c.Span.from, to: c.Span.to, spot: -1}
		currency, ok := p.read(n)
		if !ok || ref.broad && !n.forAll() {
			continue
		}
		switch {
		case !c.Span.meets(n.span) || c.Span.holds(n.span) && !n.span.holds(c.Span):
			continue // a quarter tells nothing of its months
		case n.time == AdditivityLast && c.Span.to > n.span.to:
			continue // the level of a day after the period
		case n.time == AdditivityLast && c.Span.from < n.span.from:
			p.from, clipped = n.span.from, true // its level is that of its last day
		case !n.span.holds(c.Span):
			return &UndefinedError{Reason: StraddlingCell, Measures: []Measure{n.measure}, Slots: []Slot{c.Slot()}, Span: n.span}
		}
		if got, negative := p.negative(n); negative {
			return &UndefinedError{Reason: NegativeCount, Measures: []Measure{n.measure}, Slots: []Slot{c.Slot()}, Got: got.String()}
		}
		if (n.money || currency != "") && !slices.Contains(n.coins, currency) && len(n.coins) < maxListed {
			n.coins = append(n.coins, currency)
		}
		if !n.forAll() {
			if ref.spot == 0 {
				ref.spot = 1 + u.spots.number(c.spot())
			}
			p.spot = ref.spot - 1
		}
		n.parts = append(n.parts, p)
	}
	if clipped {
		slices.SortStableFunc(n.parts, func(x, y part) int { return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(y.to, x.to)) })
	}
	return nil
}

// gatherEarly takes the values that may be carried into the period out of the cells before it.
func (u *run) gatherEarly(n *need) *UndefinedError {
	if !slices.Contains(u.MissingAsBefore, n.measure) || n.time != AdditivityLast && n.time != AdditivityAverage {
		return nil
	}
	for _, ref := range n.refs {
		c := ref.cell
		p := part{cell: c, from: c.Span.from, to: c.Span.to, spot: -1}
		if _, ok := p.read(n); !ok || p.to > n.span.from || ref.broad && !n.forAll() {
			continue
		}
		number, known := u.spots.numbers[c.spot()]
		switch got, negative := p.negative(n); {
		case negative:
			return &UndefinedError{Reason: NegativeCount, Measures: []Measure{n.measure}, Slots: []Slot{c.Slot()}, Got: got.String()}
		case n.forAll():
		case !known:
			continue // the period has nothing of the kind
		default:
			p.spot = number
		}
		if l := len(n.early); l > 0 && n.early[l-1].cell.compare(c) == 0 {
			return n.clash(clash{n.early[l-1].cell, c})
		}
		n.early = append(n.early, p)
	}
	return nil
}

// read takes what the cell says of the measure, and reports whether it says anything.
func (p *part) read(n *need) (currency string, ok bool) {
	switch n.def.Kind {
	case KindDistribution:
		_, ok := p.cell.Distributions[n.measure]
		return "", ok
	case KindDistinct:
		p.set = p.cell.Distinct[n.measure]
	default:
	}
	amount := p.cell.Values[n.measure]
	p.value = amount.Decimal
	return amount.Currency, p.set != nil || !p.value.IsZero()
}

// negative returns a number that cannot be: a count or a duration below 0.
func (p *part) negative(n *need) (Decimal, bool) {
	switch {
	case signed(n.def.Unit):
		return Decimal{}, false
	case n.def.Kind == KindDistribution:
		for _, d := range p.cell.Distributions[n.measure] {
			if d.Sign() < 0 {
				return d, true
			}
		}
		return Decimal{}, false
	}
	return p.value, p.set == nil && p.value.Sign() < 0
}
