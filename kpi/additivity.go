package kpi

import (
	"cmp"
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
	// AdditivityAverage: the mean over time, in which a week counts seven times as much as a day.
	AdditivityAverage
	// AdditivityParts: the values do not make the whole's, but those of the measures do, each in its
	// own way: the measures are brought together first, and the formula is worked out once.
	AdditivityParts
	// AdditivityNone: the parts do not tell, because one person may stand in several; the source
	// must supply the whole.
	AdditivityNone
	// AdditivityData: only the single values of the distribution tell.
	AdditivityData
)

var additivityTable = enum.Table{
	Type:  "kpi: additivity",
	Words: []string{"", "sum", "last", "average", "parts", "none", "data"},
}

// Additivities yields the additivities in order.
func Additivities() iter.Seq[Additivity] { return enum.All[Additivity](&additivityTable) }

// String returns the word of a: sum, last, average, parts, none or data; "" for the zero Additivity.
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

// Additivity returns how values of m come together over time, over platforms and markets, and over posts: as m declares it, or else
// as its kind has it. Flows and money add up. Of a stock the last value stands over time, and those of platforms add up: so do
// follows, though not the people behind them. Counts of distinct people do not add up anywhere, and of a distribution only the single
// values tell. Days are the same days on every platform. What has no kind is AdditivityNone.
func (m MeasureDef) Additivity() (time, platform, post Additivity) {
	time, across := m.Kind.additivity(m.Unit)
	return cmp.Or(m.Time, time), cmp.Or(m.Platform, across), cmp.Or(m.Post, across)
}

// admits reports whether values of kind k may come together by a; over time, or else over platforms and posts.
func (k Kind) admits(a Additivity, overTime bool) bool {
	switch a {
	case AdditivitySum:
		return k == KindFlow || k == KindMoney || k == KindStock && !overTime
	case AdditivityLast, AdditivityNone:
		return k != KindDistribution && (k != KindDistinct || overTime || a == AdditivityNone)
	case AdditivityAverage:
		return k != KindDistribution && overTime
	case AdditivityData:
		return k == KindDistribution
	default:
		return false
	}
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
