package org

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
