package kpi

import (
	"iter"
	"math"

	"example.com/socialorg/internal/enum"
)

// An Interval says how sure an estimate is: of many intervals made like it, the share Level holds the true value. The zero Interval is
// none.
//
// Its numbers are float64, unlike those of a [Value], because it is an estimate by nature. They are worked out to a relative error of
// 1e-12, or to 1e-15 where they are below 0.001, and never NaN or infinite. They are in the unit of the value, so that a share is from 0 to 1.
type Interval struct {
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
	Level  float64 `json:"level"` // the confidence, above 0 and below 1
	Method Method  `json:"method"`
	N      int64   `json:"n"` // how many trials, answers, values or units it rests on
}

// IsZero reports whether i is none.
func (i Interval) IsZero() bool { return i == Interval{} }

// Contains reports whether x lies in i, whose ends belong to it. The zero Interval contains nothing.
func (i Interval) Contains(x float64) bool { return !i.IsZero() && i.Low <= x && x <= i.High }

// Overlaps reports whether i and o have a value in common. Rates of which the intervals overlap should not be ranked; that they do is no
// proof that the rates are equal, for which there is [Proportion.Compare].
func (i Interval) Overlaps(o Interval) bool {
	return !i.IsZero() && !o.IsZero() && i.Low <= o.High && o.Low <= i.High
}

// A Method says how an [Interval] was worked out. Its zero is unset.
type Method uint8

// The methods.
const (
	MethodWilson    Method = iota + 1 // the score interval of a proportion, after Wilson (1927), without a correction for continuity
	MethodNormal                      // the estimate and its standard error
	MethodRanks                       // two of the values themselves, by the binomial distribution: sure for any distribution
	MethodDelta                       // the standard error of a ratio of sums, to the first order
	MethodBootstrap                   // the quantiles of what random samples of the same units give
)

var methodTable = enum.Table{Type: "kpi: method", Words: []string{"", "wilson", "normal", "ranks", "delta", "bootstrap"}}

// Methods yields the methods in order.
func Methods() iter.Seq[Method] { return enum.All[Method](&methodTable) }

// String returns the word of m, as "wilson"; "" for the zero Method.
func (m Method) String() string { return enum.String(&methodTable, m) }

// MarshalText returns the word of m, no text for the zero, and an error for any other value that is none of the constants.
func (m Method) MarshalText() ([]byte, error) { return enum.Marshal(&methodTable, m) }

// UnmarshalText reads a word that [Method.String] writes. Its error suggests a word where one is near.
func (m *Method) UnmarshalText(text []byte) error { return enum.Unmarshal(&methodTable, m, text) }

// deviate returns how many standard deviations to each side of its mean hold the share level of a normal distribution.
func deviate(level float64) (float64, error) {
	if !(level > 0 && level < 1) { // NaN is neither
		return 0, &IntervalError{Reason: LevelOutOfRange}
	}
	return math.Sqrt2 * math.Erfinv(level), nil
}

// between returns from low to high within limits that the estimate cannot pass.
func between(low, high, least, most float64) Interval {
	return Interval{Low: max(low, least), High: min(high, most)}
}
