package kpi

import (
	"iter"

	"example.com/socialorg/internal/enum"
)

// An Additivity says how the values of parts (days, platforms, posts) make the value of the whole. Its zero is unset.
type Additivity uint8

// The additivities.
const (
	// AdditivitySum: the values add up.
	AdditivitySum Additivity = iota + 1
	// AdditivityLast: one value stands for all, over time the last.
	AdditivityLast
	// AdditivityParts: the values do not make the whole's, but those of the measures do, each in its own way: the measures are
	// brought together first, and the formula is worked out once.
	AdditivityParts
	// AdditivityNone: the parts do not tell, because one person may stand in several; the source must supply the whole.
	AdditivityNone
	// AdditivityData: only the single values of the distribution tell.
	AdditivityData
)

var additivityTable = enum.Table{
	Type:  "kpi: additivity",
	Words: []string{"", "sum", "last", "parts", "none", "data"},
}

// Additivities yields the additivities in order.
func Additivities() iter.Seq[Additivity] { return enum.All[Additivity](&additivityTable) }

// String returns the word of a: sum, last, parts, none or data; "" for the zero Additivity.
func (a Additivity) String() string { return enum.String(&additivityTable, a) }

// MarshalText returns the word of a, no text for the zero, and an error for any other value that is none of the constants.
func (a Additivity) MarshalText() ([]byte, error) { return enum.Marshal(&additivityTable, a) }

// UnmarshalText reads a word that [Additivity.String] writes. Its error suggests a word where one is near.
func (a *Additivity) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&additivityTable, a, text)
}

// A Type is what [Vocabulary.Check] finds out about a formula.
type Type struct {
	Unit Unit
	Form Form

	// How values of several days, of several platforms and of several posts make one.
	Time, Platform, Post Additivity
}

// additivity returns that of a measure's values over time and over platforms and posts. The days of a period are the same for
// every platform.
func (k Kind) additivity(unit Unit) (time, across Additivity) {
	switch k {
	case KindFlow, KindMoney:
		if unit == "d" {
			return AdditivitySum, AdditivityLast
		}
		return AdditivitySum, AdditivitySum
	case KindStock:
		return AdditivityLast, AdditivitySum
	case KindDistinct:
		return AdditivityNone, AdditivityNone
	case KindDistribution:
		return AdditivityData, AdditivityData
	}
	return AdditivityNone, AdditivityNone // nothing is known, so nothing is promised
}

// combine returns the additivity of x op y; linear where op adds, subtracts, or multiplies by a constant.
func combine(x, y Additivity, linear bool) Additivity {
	switch {
	case x == 0 || y == 0: // a constant
		if linear {
			return max(x, y)
		}
		return max(x, y, AdditivityParts)
	case linear && x == y:
		return x
	}
	return max(x, y, AdditivityParts)
}
