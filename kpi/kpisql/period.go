package kpisql

import (
	"fmt"
	"math"
	"time"

	"example.com/socialorg/kpi"
)

// A Period is half-open: From belongs to it and To does not. Both are given to the driver as they are and compared with the
// column Time of each table, so they must be what the driver makes of that column's type: [time.Time] for timestamps, whose
// location then decides where a day begins, a text such as "2026-03-01" or the driver's own type for dates, a number for epochs.
// [Dates] and [Instants] make one of a span of a calendar. The zero Period is all time.
type Period struct{ From, To any }

// Dates returns the days of a span for columns of dates: the first day and the one after the last, as texts such as "2026-03-01".
func Dates(s kpi.Span) Period {
	return Period{From: s.First().String(), To: s.Last().Add(1).String()} // of the zero Span these are no period, and refused
}

// Instants returns a span for columns of timestamps: where it begins and ends in the zone of its calendar.
func Instants(s kpi.Span) Period { return Period{From: s.Start(), To: s.End()} }

// IsZero reports whether p is all time.
func (p Period) IsZero() bool { return p.From == nil && p.To == nil }

// fault says what is wrong with p, "" where nothing is.
func (p Period) fault() string {
	switch {
	case p.From == nil || p.To == nil:
		return "nil"
	case !isValue(p.From) || !isValue(p.To):
		return fmt.Sprintf("%T, %T", p.From, p.To)
	}
	ordered := true
	switch from := p.From.(type) {
	case time.Time:
		to, ok := p.To.(time.Time)
		ordered = ok && from.Before(to)
	case string:
		to, ok := p.To.(string)
		ordered = ok && from < to
	case int:
		to, ok := p.To.(int)
		ordered = ok && from < to
	case int64:
		to, ok := p.To.(int64)
		ordered = ok && from < to
	case float64:
		to, ok := p.To.(float64)
		ordered = ok && from < to
	}
	if !ordered {
		return fmt.Sprintf("%v, %v", p.From, p.To)
	}
	return ""
}

// isDay reports whether p is known to be one day.
func (p Period) isDay() bool {
	switch from := p.From.(type) {
	case time.Time:
		to, ok := p.To.(time.Time)
		return ok && from.AddDate(0, 0, 1).Equal(to)
	case string:
		to, _ := p.To.(string)
		a, err := time.Parse(time.DateOnly, from)
		b, err2 := time.Parse(time.DateOnly, to)
		return err == nil && err2 == nil && a.AddDate(0, 0, 1).Equal(b)
	}
	return false
}

// isValue reports whether a driver can be given v as something to compare with.
func isValue(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case float64:
		return !math.IsNaN(v) && !math.IsInf(v, 0)
	case float32:
		return isValue(float64(v))
	}
	return true
}
