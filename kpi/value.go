package kpi

import (
	"math/big"
	"slices"
)

// A Value is the exact result of a formula: a rational number with its unit, never rounded before it is shown. It is immutable.
// There is no way to add two of them, because the sum of two rates is no rate. The zero Value is none: its text is "".
type Value struct {
	r       *big.Rat // never written; nil for none
	unit    Unit
	form    Form
	style   Style
	assumed []Measure
}

// ValueOf returns a number with a unit as a Value: the zero Value where no number was given. It is for numbers that come from
// elsewhere, and for tests.
func ValueOf(d Decimal, unit Unit) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{r: d.Rat(), unit: unit, form: FormConstant}
}

// IsZero reports whether v is the zero Value, which is none; it is false for the number 0, of which [Value.Sign] is 0.
func (v Value) IsZero() bool { return v.r == nil }

// Equal reports whether v and o are the same number of the same unit, come from the same form of formula, are shown alike, and
// took the same measures as 0; or are both zero.
func (v Value) Equal(o Value) bool {
	if v.r == nil || o.r == nil {
		return v.r == o.r
	}
	return v.r.Cmp(o.r) == 0 && v.unit == o.unit && v.form == o.form && v.style == o.style && slices.Equal(v.assumed, o.assumed)
}

// Cmp returns -1, 0 or 1 as the number of v is below, equal to or above d. The zero Value and the zero Decimal come before all
// numbers.
func (v Value) Cmp(d Decimal) int {
	switch {
	case v.r == nil && d.IsZero():
		return 0
	case v.r == nil:
		return -1
	case d.IsZero():
		return 1
	}
	return v.r.Cmp(d.Rat())
}

// Sign returns -1, 0 or 1 as v is below, at or above 0; 0 for the zero Value.
func (v Value) Sign() int {
	if v.r == nil {
		return 0
	}
	return v.r.Sign()
}

// Rat returns a copy of the number: 0 for the zero Value.
func (v Value) Rat() *big.Rat {
	if v.r == nil {
		return new(big.Rat)
	}
	return new(big.Rat).Set(v.r)
}

// Unit returns what v is counted in, with the currency of the data: "" for the zero Value.
func (v Value) Unit() Unit { return v.unit }

// Form returns what the formula works out, as its KPI declares it or else as Check finds.
func (v Value) Form() Form { return v.form }

// Assumed returns the measures of which a missing value was taken as 0, because [Inputs] said so: nil where none was.
func (v Value) Assumed() []Measure { return slices.Clone(v.assumed) }

// Decimal returns v with so many digits after the point, from 0 to [MaxPlaces]. Its error is an [*UndefinedError] of [Overflow]
// where the rounded number has more digits than a Decimal holds. It returns the zero Decimal for the zero Value.
func (v Value) Decimal(places int, rounding Rounding) (Decimal, error) {
	if v.r == nil {
		return Decimal{}, nil
	}
	d, err := ParseDecimal(fixed(v.r, clampPlaces(places), rounding))
	if err != nil {
		return Decimal{}, &UndefinedError{Reason: Overflow}
	}
	return d, nil
}

// Fixed returns v with so many digits after the point, from 0 to [MaxPlaces], zeros among them: "0.50". It is for machines;
// [Value.Format] is for people. It returns "" for the zero Value.
func (v Value) Fixed(places int, rounding Rounding) string {
	if v.r == nil {
		return ""
	}
	return fixed(v.r, clampPlaces(places), rounding)
}

// String returns the exact number and its unit for logs: "0.125", "1/3 {reply}/{thread}"; "" for the zero Value.
func (v Value) String() string {
	switch {
	case v.r == nil:
		return ""
	case v.unit == One || v.unit == "":
		return exact(v.r)
	}
	return exact(v.r) + " " + string(v.unit)
}
