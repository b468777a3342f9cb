package kpi

import (
	"iter"
	"strings"

	"example.com/socialorg/internal/enum"
)

// A Style says how a value is shown. Its zero is unset: [Value.Format] then chooses by unit and form.
type Style uint8

// The styles.
const (
	StyleNumber        Style = iota + 1 // as it is: "1,234.5"
	StylePercent                        // times 100 with a percent sign: "12.5 %"; not for money, times, and values for a thousand
	StylePoints                         // times 100 without one: a net promoter score of 0.45 is 45
	StyleMoney                          // with the currency of the unit: "12.50 €"
	StyleDuration                       // of seconds or days: "1 h 30 min"
	StylePercentPoints                  // times 100, in percentage points: "0.3 pp", the difference of two percentages
)

var styleTable = enum.Table{Type: "kpi: style", Words: []string{"", "number", "percent", "points", "money", "duration", "percent-points"}}

// Styles yields the styles in order.
func Styles() iter.Seq[Style] { return enum.All[Style](&styleTable) }

// String returns the word of s, as "percent"; "" for the zero Style.
func (s Style) String() string { return enum.String(&styleTable, s) }

// MarshalText returns the word of s, no text for the zero, and an error for any other value that is none of the constants.
func (s Style) MarshalText() ([]byte, error) { return enum.Marshal(&styleTable, s) }

// UnmarshalText reads a word that [Style.String] writes. Its error suggests a word where one is near.
func (s *Style) UnmarshalText(text []byte) error { return enum.Unmarshal(&styleTable, s, text) }

// suits reports whether values of a unit and a form can be shown in style s. What is told for a thousand is no percentage, and neither is
// the product of two rates, in interactions² per account².
func (s Style) suits(u Unit, f Form) bool {
	switch s {
	case StylePercent, StylePoints, StylePercentPoints:
		return !hasMoney(u) && u != "s" && u != "d" && f != FormPerUnit && !strings.ContainsRune(string(u), '^')
	case StyleMoney:
		return hasMoney(u)
	case StyleDuration:
		return u == "s" || u == "d"
	default:
		return true
	}
}

// Style returns how values of a standard KPI are usually shown, where that does not follow from the unit: an engagement rate by
// reach is a percentage, though interactions per post are none, and a return on ad spend of 5 is no 500 %. It is zero for all
// others.
func (id ID) Style() Style {
	switch id {
	case ReachRate, ERReach, ERImpressions, ERFollowers, ERViews, ERDaily, ERWeighted, AmplificationRate, ConversationRate,
		ApplauseRate, ViralityRate, SaveRate, CTR, VTR, ConversionRate, VisitorToMember:
		return StylePercent
	case NetSentiment, NPS:
		return StylePoints
	case ROAS, BreakevenROAS:
		return StyleNumber
	}
	return 0
}

// Style returns how v is shown: as its KPI usually is, else by the unit and the form. Money and durations are shown as such, pure
// numbers that are quotients as percentages, all else as numbers. It is zero for the zero Value.
func (v Value) Style() Style {
	switch {
	case v.r == nil:
		return 0
	case v.style != 0:
		return v.style
	case v.isMoney():
		return StyleMoney
	case v.unit == "s" || v.unit == "d":
		return StyleDuration
	case v.unit == One && (v.form.isQuotient() && v.form != FormPerUnit):
		return StylePercent
	}
	return StyleNumber
}

// WithStyle returns v as it is shown in another style; the zero Style brings back the one that follows from the unit.
func (v Value) WithStyle(s Style) Value {
	v.style = s
	return v
}
