package kpi

import (
	"math/big"
	"slices"
)

// A Reading is what was measured of one KPI in one period: a value, or why there is none, and how sure the value is. [Scoring.Reading] makes
// one from the data; a program may set any part of it, as an interval from the posts of a month or a refusal to roll up.
type Reading struct {
	KPI        ID              `json:"kpi"`
	Value      Value           `json:"value,omitzero"`
	Undefined  *UndefinedError `json:"undefined,omitempty"`  // why there is no value; nil without a value: there are no data
	Interval   Interval        `json:"interval,omitzero"`    // zero: none
	NoInterval *IntervalError  `json:"noInterval,omitempty"` // why not
	Proportion Proportion      `json:"proportion,omitzero"`  // behind a share of counts
	N          int64           `json:"n,omitzero"`           // how many cases the value rests on; 0 where that has no meaning
	Days       int             `json:"days,omitzero"`        // how long the period is; 0 where that is not known
	Warnings   []Warning       `json:"warnings,omitzero"`    // of a roll-up
}

// Reading works a KPI out from data, and how sure the value is. Counts and durations below 0 give no value: [NegativeCount].
func (s Scoring) Reading(id ID, in Inputs) Reading {
	k, ok := s.Vocabulary.KPI(id)
	if !ok {
		return Reading{KPI: id, Undefined: &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: s.Vocabulary}}
	}
	ev := evaluator{v: s.Vocabulary, in: in}
	if list := ev.negative(k.Formula); list != nil {
		return Reading{KPI: id, Undefined: &UndefinedError{Reason: NegativeCount, KPI: id, Measures: list, Got: in.given(k.Formula, list), Vocabulary: s.Vocabulary}}
	}
	value, err := ev.kpi(k)
	if err != nil {
		return Reading{KPI: id, Undefined: s.undefined(id, err)}
	}
	return s.reading(k, value, ev)
}

// negative returns the counts and durations of a formula that are below 0.
func (ev evaluator) negative(e Expr) []Measure {
	if e == nil {
		return nil
	}
	ev.collect(e)
	return ev.below
}

// given returns the one number below 0, "" where there are several.
func (in Inputs) given(e Expr, below []Measure) string {
	var found []string
	leaves(e, func(m Measure, leaf Expr) {
		if !slices.Contains(below, m) {
			return
		}
		var list []Decimal
		switch leaf.(type) {
		case Quantile:
			list = in.Distributions[m]
		case Previous:
			list = []Decimal{in.Before[m].Decimal}
		default:
			list = []Decimal{in.amount(m).Decimal}
		}
		for _, d := range list {
			if text := d.String(); d.Sign() < 0 && !slices.Contains(found, text) {
				found = append(found, text)
			}
		}
	})
	if len(found) != 1 || len(below) != 1 {
		return ""
	}
	return found[0]
}

// plausible returns r without a value that was worked out from counts or durations below 0.
func (s Scoring) plausible(r Reading) Reading {
	if r.Value.below == nil {
		return r
	}
	e := &UndefinedError{Reason: NegativeCount, KPI: r.KPI, Measures: r.Value.below, Vocabulary: s.Vocabulary}
	return Reading{KPI: r.KPI, Undefined: e, Days: r.Days, Warnings: r.Warnings}
}

// undefined returns why a KPI has no value.
func (s Scoring) undefined(id ID, err error) *UndefinedError {
	if e, ok := err.(*UndefinedError); ok { //nolint:errorlint // made by this package, and not wrapped
		return e
	}
	return &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: s.Vocabulary} // a vocabulary holds no formula that Check refuses
}

// reading is Reading for a KPI that has a value.
func (s Scoring) reading(k KPI, value Value, ev evaluator) Reading {
	r := Reading{KPI: k.ID, Value: value}
	var err error
	r.Interval, r.Proportion, err = s.Vocabulary.interval(k, value, ev, s.level())
	r.N = max(r.Interval.N, r.Proportion.Trials)
	if e, ok := err.(*IntervalError); ok { //nolint:errorlint // as above
		r.NoInterval, r.N = e, max(r.N, e.N)
	}
	return r
}

// Readings works out several KPIs from the same data, in the order of ids.
func (s Scoring) Readings(in Inputs, ids ...ID) []Reading {
	list := make([]Reading, len(ids))
	for i, id := range ids {
		list[i] = s.Reading(id, in)
	}
	return list
}

// like returns a number as a value of the unit and the style of v: the zero Value where it is not finite.
func (v Value) like(x float64) Value {
	r := new(big.Rat).SetFloat64(x)
	if r == nil {
		return Value{}
	}
	return v.with(r)
}

// with returns v with another number.
func (v Value) with(r *big.Rat) Value {
	return Value{r: r, unit: v.unit, form: v.form, style: v.Style()}
}

// finite returns the nearest float64, and false where that is infinite.
func finite(r *big.Rat) (float64, bool) {
	f, _ := r.Float64()
	return f, f-f == 0
}
