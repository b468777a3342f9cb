package kpi

import (
	"math/big"
	"slices"
)

// Compare works a KPI out for the period and for the one before it, [Span.Previous], from cells of both. Where one of the two has no value
// the error is that of this one; the Change then holds the other as far as it is known, and its Difference names the period that has none.
func (r Rollup) Compare(id ID, cells []Cell) (Change, error) {
	now, err := r.KPI(id, cells)
	if err != nil {
		return Change{Now: r.nothing(id), Before: Result{KPI: id, Span: r.Span.Previous()}}, err
	}
	r.Span = r.Span.Previous()
	before, err := r.KPI(id, cells)
	if err != nil {
		return Change{Now: now, Before: r.nothing(id)}, err
	}
	return Change{now, before}, nil
}

// nothing returns a result without a value, which knows where the names of the KPI and its measures are.
func (r Rollup) nothing(id ID) Result {
	k, _ := r.Vocabulary.KPI(id)
	return Result{KPI: id, Formula: k.Formula, Span: r.Span, Value: Value{origin: origin{in: r.Vocabulary}}}
}

// A Change is a KPI in two periods. Compare makes one for a period and the one before it; any other two results of one KPI make one as well.
type Change struct{ Now, Before Result }

// Difference returns what the KPI gained: that of two percentages is in percentage points. Its errors are those of [Value.Difference], and an
// [*UndefinedError] of [MixedCalendars] where the two periods are not of one calendar, and of [NotAdditive] where one value is known by bounds
// alone.
func (c Change) Difference() (Value, error) {
	if err := c.mismatch(); err != nil {
		return Value{}, err
	}
	return c.Now.Value.Difference(c.Before.Value)
}

// Relative returns what the KPI gained for each unit there was before. Its errors are those of Difference and of [Value.RelativeChange].
func (c Change) Relative() (Value, error) {
	if err := c.mismatch(); err != nil {
		return Value{}, err
	}
	return c.Now.Value.RelativeChange(c.Before.Value)
}

// mismatch returns why the two are not compared, whatever their values.
func (c Change) mismatch() error {
	for _, r := range [...]Result{c.Now, c.Before} {
		if r.Value.IsZero() && r.Low.IsZero() && r.Formula != nil {
			return &UndefinedError{Reason: Missing, KPI: r.KPI, Slots: []Slot{{Span: r.Span}}, Vocabulary: r.Value.origin.in}
		}
		if r.Value.IsZero() && !r.Low.IsZero() {
			return &UndefinedError{Reason: NotAdditive, KPI: r.KPI, Measures: r.Bounded, Span: r.Span, Vocabulary: r.Low.origin.in}
		}
	}
	if !c.Now.Span.cal.Equal(c.Before.Span.cal) {
		return &UndefinedError{Reason: MixedCalendars, KPI: c.Now.KPI, Vocabulary: c.Now.Value.origin.in}
	}
	return nil
}

// Warnings returns those of both results, and [WarningUnequal] where one period has more days than the other, as October has more than
// September, and the KPI has more of what it counts for that alone: a sum of what happened or a gain, and no rate, mean or level. It is where a scorecard has
// [CautionUnequalPeriods].
func (c Change) Warnings() []Warning {
	all := slices.Concat(c.Now.Warnings, c.Before.Warnings)
	v := c.Now.Value
	if v.IsZero() {
		v = c.Now.Low
	}
	uneven := c.Now.Span.Days() != c.Before.Span.Days()
	if uneven && !v.IsZero() && !c.Now.Mean && v.origin.in.growsWithTime(v.origin.formula, v.form) {
		all = append(all, WarningUnequal)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// UnweightedMean works a KPI out for each cell of the period, and returns the mean of what they give, in which a small cell weighs as much
// as a large one. It is not the KPI of the whole, and no value of it is compared with one of that: the mean of 50 % of two and 30 % of a hundred is 40 %, while of all it is 30.4 %. Some pages
// publish it all the same, as an average engagement rate per post.
//
// It returns the reason of the first cell that has no value, in the order of time, and [Missing] where there are no cells.
func (r Rollup) UnweightedMean(id ID, cells []Cell) (Result, error) {
	k, ok := r.Vocabulary.KPI(id)
	if !ok || k.Formula == nil {
		return Result{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: r.Vocabulary}
	}
	u := run{Rollup: r, cells: cells}
	if fail := u.checkCells(); fail != nil {
		fail.KPI, fail.Vocabulary = id, r.Vocabulary
		return Result{}, fail
	}
	u.spots.numbers = make(map[spot]int32)
	var parts []part
	for _, ref := range r.among(cells, r.Span) {
		if c := ref.cell; !ref.broad && r.Span.holds(c.Span) {
			parts = append(parts, part{cell: c, from: c.Span.from, to: c.Span.to, spot: u.spots.number(c.spot())})
		}
	}
	if twice, ok := u.spots.overlap(parts); ok {
		fail := (&need{}).clash(twice)
		fail.KPI, fail.Vocabulary, fail.Measures = id, r.Vocabulary, measuresOf(k.Formula)
		return Result{}, fail
	}
	var mean Value
	sum := new(big.Rat)
	count := int64(0)
	for i := range parts {
		one := Rollup{Vocabulary: r.Vocabulary, Span: parts[i].cell.Span, MissingAsZero: r.MissingAsZero}
		result, err := one.KPI(id, []Cell{*parts[i].cell})
		value := result.Value
		switch {
		case err != nil:
			return Result{}, err
		case count > 0 && value.unit != mean.unit:
			return Result{}, &UndefinedError{
				Reason: CurrencyMismatch, KPI: id, Vocabulary: r.Vocabulary, Measures: measuresOf(k.Formula), Got: mean.unit.Currency() + ", " + value.unit.Currency(),
			}
		}
		assumed := mean.assumed
		for _, m := range value.assumed {
			assumed = note(assumed, m)
		}
		mean, count = value, count+1
		mean.assumed = assumed
		for _, m := range result.Bounded {
			u.found.Bounded = note(u.found.Bounded, m)
		}
		if sum.Add(sum, value.r); (interval{sum, sum}).isLong() {
			return Result{}, &UndefinedError{Reason: Overflow, KPI: id, Vocabulary: r.Vocabulary}
		}
	}
	if count == 0 {
		return Result{}, &UndefinedError{Reason: Missing, KPI: id, Vocabulary: r.Vocabulary, Measures: measuresOf(k.Formula), Slots: []Slot{{Span: r.Span}}}
	}
	mean.r = sum.Quo(sum, new(big.Rat).SetInt64(count))
	identity := mean.Identity()
	identity.Formula = "mean(" + identity.Formula + ")" // no formula, so that it is not taken for that of the whole
	mean = mean.WithIdentity(identity)
	u.found = Result{KPI: id, Formula: k.Formula, Span: r.Span, Mean: true, Value: mean, Bounded: u.found.Bounded}
	if len(u.found.Bounded) == 0 {
		u.found.Low, u.found.High = mean, mean
	}
	u.warn()
	return u.found, nil
}
