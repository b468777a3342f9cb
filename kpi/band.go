package kpi

import "math/big"

// Bands divide the numbers into levels by one ordered list of cut points, so that every number has exactly one level: there are no gaps
// and no overlaps. A cut point belongs to the better of the two levels that it divides: 3 % is "at least 3 %".
//
// Bands are immutable and comparable with ==. The zero Bands are none.
type Bands struct {
	nearFrom, from, to, nearTo Decimal
	currency                   string
}

// NewBands returns bands by their cut points, in ascending order. DirectionHigher takes the target, or first the limit from which on a
// value is near; DirectionLower takes the target, and perhaps the limit up to which a value is near; DirectionBand takes the two ends of
// the target, perhaps between two wider limits.
//
// It returns a [*GoalError]: [CutCount] for another number of them, [CutOrder] where one is not above the one before it or was not given,
// [TargetOfContext] for other directions.
func NewBands(d Direction, cuts ...Decimal) (Bands, error) {
	var b Bands
	n := len(cuts)
	switch {
	case d == DirectionHigher && n == 1:
		b.from = cuts[0]
	case d == DirectionHigher && n == 2:
		b.nearFrom, b.from = cuts[0], cuts[1]
	case d == DirectionLower && n == 1:
		b.to = cuts[0]
	case d == DirectionLower && n == 2:
		b.to, b.nearTo = cuts[0], cuts[1]
	case d == DirectionBand && n == 2:
		b.from, b.to = cuts[0], cuts[1]
	case d == DirectionBand && n == 4:
		b.nearFrom, b.from, b.to, b.nearTo = cuts[0], cuts[1], cuts[2], cuts[3]
	case d == DirectionHigher || d == DirectionLower || d == DirectionBand:
		return Bands{}, &GoalError{Reason: CutCount}
	default:
		return Bands{}, &GoalError{Reason: TargetOfContext}
	}
	for i, c := range cuts {
		if c.IsZero() {
			return Bands{}, &GoalError{Reason: CutOrder}
		}
		if i > 0 && c.Cmp(cuts[i-1]) <= 0 && !(d == DirectionBand && i == n/2 && c == cuts[i-1]) {
			return Bands{}, &GoalError{Reason: CutOrder, Left: cuts[i-1], Right: c}
		}
	}
	return b, nil
}

// Bands returns the levels of a target. Near holds wider limits within which a value that misses the target is near; the zero Target
// gives none, and then every value is on target or off. A target of both limits that are equal is met by that number alone.
//
// It returns a [*GoalError]: [CutOrder] where the limits do not follow each other, [CutCount] where near has a limit that t has not,
// [TargetCurrency] where the two name different currencies. The Bands of the zero Target are zero.
func (t Target) Bands(near Target) (Bands, error) {
	b := Bands{nearFrom: near.AtLeast, from: t.AtLeast, to: t.AtMost, nearTo: near.AtMost, currency: t.Currency}
	switch {
	case !b.nearFrom.IsZero() && b.from.IsZero() || !b.nearTo.IsZero() && b.to.IsZero():
		return Bands{}, &GoalError{Reason: CutCount}
	case near.Currency != "" && near.Currency != t.Currency:
		return Bands{}, &GoalError{Reason: TargetCurrency, Got: near.Currency}
	}
	last := Decimal{}
	for i, c := range [...]Decimal{b.nearFrom, b.from, b.to, b.nearTo} {
		if c.IsZero() {
			continue
		}
		if !last.IsZero() && (c.Cmp(last) < 0 || c == last && i != 2) {
			return Bands{}, &GoalError{Reason: CutOrder, Left: last, Right: c}
		}
		last = c
	}
	if last.IsZero() {
		return Bands{}, nil
	}
	return b, nil
}

// IsZero reports whether b has no cut points.
func (b Bands) IsZero() bool { return b == Bands{} }

// Equal reports whether b and o are the same. It is ==.
func (b Bands) Equal(o Bands) bool { return b == o }

// Cuts returns the cut points in ascending order.
func (b Bands) Cuts() []Decimal {
	var cuts []Decimal
	for _, c := range [...]Decimal{b.nearFrom, b.from, b.to, b.nearTo} {
		if !c.IsZero() {
			cuts = append(cuts, c)
		}
	}
	return cuts
}

// Level returns the level of v: [StatusOnTarget], [StatusNear] or [StatusOffTarget]. It is zero for the zero Value and for zero Bands,
// where v is money of another currency than the limits are, and where it was worked out from a count or a duration below 0: see [Value.Negative].
func (b Bands) Level(v Value) Status {
	if b.IsZero() || v.r == nil || v.below != nil || v.unit.Currency() != b.currency {
		return 0
	}
	return b.segment(v.r).level()
}

// A segment is a place among the cut points: 0 on target, 1 near and 2 off, negative where that is below the target.
type segment int

func (b Bands) segment(r *big.Rat) segment {
	switch {
	case !b.from.IsZero() && r.Cmp(b.from.Rat()) < 0:
		if b.nearFrom.IsZero() || r.Cmp(b.nearFrom.Rat()) < 0 {
			return -2
		}
		return -1
	case !b.to.IsZero() && r.Cmp(b.to.Rat()) > 0:
		if b.nearTo.IsZero() || r.Cmp(b.nearTo.Rat()) > 0 {
			return 2
		}
		return 1
	default:
		return 0
	}
}

func (s segment) level() Status {
	switch s {
	case 0:
		return StatusOnTarget
	case 1, -1:
		return StatusNear
	default:
		return StatusOffTarget
	}
}

// straddles reports whether the ends of i lie in different segments.
func (b Bands) straddles(i Interval) bool {
	low, high := new(big.Rat).SetFloat64(i.Low), new(big.Rat).SetFloat64(i.High)
	return low == nil || high == nil || b.segment(low) != b.segment(high)
}
