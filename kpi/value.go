package kpi

import (
	"math/big"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// A Value is the exact result of a formula: a rational number with its unit, never rounded before it is shown. It is immutable.
// There is no way to add two of them, because the sum of two rates is no rate. The zero Value is none: its text is "".
type Value struct {
	r       *big.Rat // never written; nil for none
	unit    Unit
	form    Form
	style   Style
	assumed []Measure // taken as 0
	carried []Measure // taken from the period before
	below   []Measure // counts and durations that were given below 0
	outside bool      // a quotient of like counts that is not from 0 to 1, and not declared to be something else
	origin  origin
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

// Equal reports whether v and o are the same number of the same unit, come from the same formula, are shown alike, and took the same
// measures as 0, from the period before, or below 0; or are both zero.
func (v Value) Equal(o Value) bool {
	if v.r == nil || o.r == nil {
		return v.r == o.r
	}
	return v.r.Cmp(o.r) == 0 && v.unit == o.unit && v.form == o.form && v.style == o.style && slices.Equal(v.assumed, o.assumed) &&
		slices.Equal(v.carried, o.carried) && slices.Equal(v.below, o.below) && v.Identity().Same(o.Identity())
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

// Unit returns what v is counted in, with the currency of the data: "" for the zero Value. A factor, such as the 1000 of [PerUnit],
// is no part of it: where [Value.Form] is FormPerUnit, [Value.UnitName] says for how many the value is.
func (v Value) Unit() Unit { return v.unit }

// Form returns what the formula works out, as its KPI declares it or else as Check finds.
func (v Value) Form() Form { return v.form }

// Assumed returns the measures of which a missing value was taken as 0, because [Inputs] said so: nil where none was.
func (v Value) Assumed() []Measure { return slices.Clone(v.assumed) }

// Carried returns the measures of which the value of the period before stood in for a missing one, because [Inputs] said so: nil
// where none did.
func (v Value) Carried() []Measure { return slices.Clone(v.carried) }

// Negative returns the counts and durations, single ones of a distribution among them, that were given below 0, as no thing that is counted
// can be: nil where none was. A formula is worked out all the same, because a record may be a correction of another; [Value.Warnings] tells of
// it, [Bands.Level] gives no level, and readings and scorecards have no such value and say [NegativeCount]. Money and pure numbers may be below 0.
func (v Value) Negative() []Measure { return slices.Clone(v.below) }

// lacksCurrency reports whether v is money of a currency that nobody named.
func (v Value) lacksCurrency() bool { return v.r != nil && hasMoney(v.unit) && v.unit.Currency() == "" }

// Warnings returns what somebody should know before showing v. There is a [Fault] of [BelowZero] for each measure of [Value.Negative], and one of
// [OutsideCohort] where v divides one count by another of the same things and is below 0 or above 1, as when messages of last month are
// answered in this one. The formula alone cannot tell that a share is meant, so a KPI may: one that declares FormShare is refused such a
// value by [OutOfShare], and one that declares FormRatio is not warned of.
func (v Value) Warnings() []Fault {
	var list []Fault
	for _, m := range v.below {
		list = append(list, Fault{Code: BelowZero, Subject: string(v.origin.kpi), Got: string(m), Vocabulary: v.origin.in})
	}
	if !v.outside {
		return list
	}
	f := Fault{Code: OutsideCohort, Subject: string(v.origin.kpi), Got: exact(v.r), Vocabulary: v.origin.in}
	if b, ok := v.origin.formula.(Binary); ok && b.Op == Div {
		f.Left, f.Right = l10n.Clip(b.X.String()), l10n.Clip(b.Y.String())
	}
	return append(list, f)
}

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

// String returns the exact number and its unit for logs: "0.125", "1/3 {reply}/{thread}"; "" for the zero Value. Of a number of more than 40
// characters, which is rounded to 17 digits, it says so: "≈9e+60 {click}"; [Value.Rat] is exact.
func (v Value) String() string {
	switch {
	case v.r == nil:
		return ""
	case v.unit == One || v.unit == "":
		return v.brief()
	}
	return v.brief() + " " + string(v.unit)
}

func (v Value) brief() string {
	text := exact(v.r)
	if !strings.HasSuffix(text, cut) {
		return text
	}
	return "≈" + new(big.Float).SetPrec(64).SetRat(v.r).Text('g', 17)
}
