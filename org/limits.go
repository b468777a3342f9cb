package org

import (
	"encoding/json"
	"math"
	"strconv"

	"example.com/socialorg/internal/suggest"
)

// Limits are the thresholds of the rules. A zero field stands for its default; with a negative one the rule never speaks at that
// level. The defaults fit social media teams of 1 to 30 people.
type Limits struct {
	Span          int `json:"span,omitzero"`          // people who report to one position, from which there is a warning: 13
	SpanError     int `json:"spanError,omitzero"`     // the same, from which there is an error: 17
	CareSpan      int `json:"careSpan,omitzero"`      // the same where most of them answer or moderate: 21
	CareSpanError int `json:"careSpanError,omitzero"` // never, unless it is set
	Layers        int `json:"layers,omitzero"`        // layers of positions beyond which there is a warning: 4
	Deciders      int `json:"deciders,omitzero"`      // positions that decide one thing, beyond which there is a warning: 3
	Consulted     int `json:"consulted,omitzero"`     // positions consulted from which there is a note, if they are more than half of the team: 4

	Overload      float64 `json:"overload,omitzero"`      // hours required for each hour available, beyond which there is a warning: 1
	OverloadError float64 `json:"overloadError,omitzero"` // the same, beyond which there is an error: 1.3
	Underload     float64 `json:"underload,omitzero"`     // the same, below which there is a note: 0.5
	HoursPerWeek  float64 `json:"hoursPerWeek,omitzero"`  // of full time, where a position does not say: 40
	Shrinkage     float64 `json:"shrinkage,omitzero"`     // the part of paid time that goes on holidays, meetings and breaks at a desk: 0.15
	CareShrinkage float64 `json:"careShrinkage,omitzero"` // the same for those who answer or moderate and nothing else: 0.3
	LiveMinutes   float64 `json:"liveMinutes,omitzero"`   // an answer promised within so many minutes is live, and a longer promise is not checked: 5

	TitleShare float64 `json:"titleShare,omitzero"` // the part of the work that makes a role, for a title that names none: 0.6
	Steps      int     `json:"steps,omitzero"`      // along reporting lines within which two positions reach each other: 3
}

// UnmarshalJSON reads an object of thresholds, as {"span": 9}, into those that l has already. Fields that do not exist or stand there
// twice and values that are no such number make a [*PolicyError] that names every one of them, and leave l as it was. Whether the figures can be
// meant is for [Validator.Err] to say.
func (l *Limits) UnmarshalJSON(b []byte) error {
	object, err := policyObject(b, "limits")
	if err != nil || object == nil {
		return err
	}
	read := *l
	var names []string
	known := make(map[string]any)
	for _, f := range read.fields() {
		names = append(names, f.name)
		known[f.name] = f.at
	}
	var faults []PolicyFault
	for name, raw := range byKey(object) {
		at, ok := known[name]
		if !ok {
			got := clipRunes(name)
			faults = append(faults, PolicyFault{Code: UnknownField, Field: "limits", Got: got, Suggestion: suggest.Nearest(got, names)})
			continue
		}
		want := "number"
		if _, whole := at.(*int); whole {
			want = "integer"
		}
		if kindAt(raw[0]) != kindNumber || json.Unmarshal(raw, at) != nil {
			faults = append(faults, PolicyFault{Code: WrongType, Field: "limits." + name, Got: shownJSON(raw), Want: want})
		}
	}
	for _, name := range repeatedKeys(b) {
		faults = append(faults, PolicyFault{Code: DuplicateField, Field: "limits", Got: clipRunes(name)})
	}
	if faults != nil {
		return &PolicyError{Faults: faults}
	}
	*l = read
	return nil
}

// A limitField is a threshold by the name that JSON gives it.
type limitField struct {
	name string
	at   any // *int or *float64
}

func (l *Limits) fields() [16]limitField {
	return [...]limitField{
		{"span", &l.Span}, {"spanError", &l.SpanError}, {"careSpan", &l.CareSpan}, {"careSpanError", &l.CareSpanError},
		{"layers", &l.Layers}, {"deciders", &l.Deciders}, {"consulted", &l.Consulted},
		{"overload", &l.Overload}, {"overloadError", &l.OverloadError}, {"underload", &l.Underload}, {"hoursPerWeek", &l.HoursPerWeek},
		{"shrinkage", &l.Shrinkage}, {"careShrinkage", &l.CareShrinkage}, {"liveMinutes", &l.LiveMinutes},
		{"titleShare", &l.TitleShare}, {"steps", &l.Steps},
	}
}

const never = -1

// or returns the limits with the defaults in place of zeros.
func (l Limits) or() Limits {
	def(&l.Span, 13)
	def(&l.SpanError, 17)
	def(&l.CareSpan, 21)
	def(&l.CareSpanError, never)
	def(&l.Layers, 4)
	def(&l.Deciders, 3)
	def(&l.Consulted, 4)
	def(&l.Overload, 1)
	def(&l.OverloadError, 1.3)
	def(&l.Underload, 0.5)
	def(&l.HoursPerWeek, 40)
	def(&l.Shrinkage, 0.15)
	def(&l.CareShrinkage, 0.3)
	def(&l.LiveMinutes, 5)
	def(&l.TitleShare, 0.6)
	def(&l.Steps, 3)
	return l
}

func def[T int | float64](field *T, value T) {
	if *field == 0 || *field != *field { // no number is no threshold
		*field = value
	}
}

// reached reports whether n is at or above a limit that may be negative, for never.
func reached(n, limit int) bool { return limit >= 0 && n >= limit }

// beyond reports whether n is above a limit that may be negative, for never.
func beyond[T int | float64](n, limit T) bool { return limit >= 0 && n > limit }

// faults returns what cannot be meant about the limits, the defaults in the place of zeros.
func (l Limits) faults() (faults []PolicyFault) {
	figure := func(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
	for _, t := range [...]struct {
		name  string
		value float64
		bad   bool // out of the range
		want  string
	}{
		{"overload", l.Overload, false, ""},
		{"overloadError", l.OverloadError, false, ""},
		{"underload", l.Underload, false, ""},
		{"hoursPerWeek", l.HoursPerWeek, l.HoursPerWeek < 0 || l.HoursPerWeek > weekHours, "0 < x ≤ 168"},
		{"shrinkage", l.Shrinkage, l.Shrinkage >= 1, "x < 1"},
		{"careShrinkage", l.CareShrinkage, l.CareShrinkage >= 1, "x < 1"},
		{"liveMinutes", l.LiveMinutes, false, ""},
		{"titleShare", l.TitleShare, l.TitleShare > 1, "x ≤ 1"},
	} {
		f := PolicyFault{Field: "limits." + t.name, Got: figure(t.value)}
		switch {
		case math.IsNaN(t.value) || math.IsInf(t.value, 0):
			f.Code = NoNumber
		case t.bad:
			f.Code, f.Want = OutOfRange, t.want
		default:
			continue
		}
		faults = append(faults, f)
	}
	is := l.or()
	for _, t := range [...]struct {
		low, high       string
		lowSet, highSet bool
		lowIs, highIs   float64
	}{
		{"span", "spanError", l.Span != 0, l.SpanError != 0, float64(is.Span), float64(is.SpanError)},
		{"careSpan", "careSpanError", l.CareSpan != 0, l.CareSpanError != 0, float64(is.CareSpan), float64(is.CareSpanError)},
		{"overload", "overloadError", l.Overload == is.Overload, l.OverloadError == is.OverloadError, is.Overload, is.OverloadError},
		{"underload", "overload", l.Underload == is.Underload, l.Overload == is.Overload, is.Underload, is.Overload},
	} {
		switch {
		case t.highIs < 0 || t.lowIs <= t.highIs || math.IsInf(t.lowIs, 0):
		case t.highSet && !t.lowSet:
			faults = append(faults, PolicyFault{
				Code: CrossedLimits, Field: "limits." + t.high, Got: figure(t.highIs), Other: "limits." + t.low, Want: figure(t.lowIs), Default: true,
			})
		default:
			faults = append(faults, PolicyFault{
				Code: CrossedLimits, Field: "limits." + t.low, Got: figure(t.lowIs), Other: "limits." + t.high, Want: figure(t.highIs), Default: !t.highSet,
			})
		}
	}
	return faults
}
