package kpi

import (
	"iter"

	"example.com/socialorg/internal/enum"
)

// A Form says what a formula works out. Its zero is unset.
type Form uint8

// The forms of formulas.
const (
	// FormConstant holds no measure.
	FormConstant Form = iota + 1
	// FormMeasure is a measure as it is, of this period or the one before.
	FormMeasure
	// FormSum adds measures, each perhaps with a weight.
	FormSum
	// FormDifference subtracts one value from another.
	FormDifference
	// FormProduct multiplies values that are no constants.
	FormProduct
	// FormShare divides one count by another of the same things. That the first is a part of the
	// second, so that the share is between 0 and 1, no formula can tell: a KPI declares it.
	FormShare
	// FormRatio is any other quotient.
	FormRatio
	// FormPerUnit is a quotient for so many of what it divides by, such as the cost of a thousand
	// impressions.
	FormPerUnit
	// FormGrowth is a gain over the period before, for each unit there was.
	FormGrowth
	// FormQuantile is a median or another quantile of a distribution.
	FormQuantile
)

var formTable = enum.Table{
	Type: "kpi: form",
	Words: []string{
		"", "constant", "measure", "sum", "difference", "product", "share", "ratio", "per-unit", "growth", "quantile",
	},
}

// Forms yields the forms in order.
func Forms() iter.Seq[Form] { return enum.All[Form](&formTable) }

// String returns the word of f, as "share" or "per-unit"; "" for the zero Form.
func (f Form) String() string { return enum.String(&formTable, f) }

// MarshalText returns the word of f, no text for the zero, and an error for any other value that is none of the constants.
func (f Form) MarshalText() ([]byte, error) { return enum.Marshal(&formTable, f) }

// UnmarshalText reads a word that [Form.String] writes. Its error suggests a word where one is near.
func (f *Form) UnmarshalText(text []byte) error { return enum.Unmarshal(&formTable, f, text) }

// isQuotient reports whether a value of this form stands for a whole only if it is worked out for the whole.
func (f Form) isQuotient() bool {
	return f == FormShare || f == FormRatio || f == FormPerUnit || f == FormGrowth
}

// admits reports whether a formula of form f may be declared to be of form o: a quotient of pure numbers may be a share though
// its measures are of different kinds, as churn is, and every special quotient is a ratio.
func (f Form) admits(o Form, unit Unit) bool {
	switch o {
	case f:
		return true
	case FormShare:
		return f == FormRatio && unit == One
	case FormRatio:
		return f.isQuotient()
	default:
		return false
	}
}
