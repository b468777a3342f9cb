package kpisql

import (
	"cmp"
	"fmt"
	"math"
	"strings"
	"time"

	"example.com/socialorg/kpi"
)

// A Period is half-open: From belongs to it and To does not. Both are given to the driver as they are and compared with the
// column Time of each table, so they must be what the driver makes of that column's type: [time.Time] for timestamps, whose
// location then decides where a day begins, a text such as "2026-03-01" or the driver's own type for dates, a number for epochs. A text has the
// year first, in four digits, because texts are compared by their letters: "01/10/2026" is refused.
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
	if order, known := compare(p.From, p.To); known && order >= 0 || !isSorted(p.From) || !isSorted(p.To) {
		return fmt.Sprintf("%v, %v", p.From, p.To)
	}
	return ""
}

// precedes reports whether p ends before q begins, or then, as far as that can be told.
func (p Period) precedes(q Period) bool {
	if p.IsZero() || q.IsZero() {
		return p.IsZero()
	}
	order, known := compare(p.To, q.From)
	return !known || order <= 0
}

// compare returns the order of two times. Those of different types have none, and come back as the wrong way round; the driver's own types
// are not known.
func compare(a, b any) (order int, known bool) {
	switch a := a.(type) {
	case time.Time:
		if b, ok := b.(time.Time); ok {
			return a.Compare(b), true
		}
	case string:
		if b, ok := b.(string); ok {
			return strings.Compare(a, b), true
		}
	case int:
		if b, ok := b.(int); ok {
			return cmp.Compare(a, b), true
		}
	case int64:
		if b, ok := b.(int64); ok {
			return cmp.Compare(a, b), true
		}
	case float64:
		if b, ok := b.(float64); ok {
			return cmp.Compare(a, b), true
		}
	default:
		return 0, false
	}
	return 1, true
}

// isSorted reports whether v is no text, or one that is sorted as its time is: the year comes first.
func isSorted(v any) bool {
	text, ok := v.(string)
	if !ok {
		return true
	}
	return len(text) >= 4 && strings.Trim(text[:4], "0123456789") == ""
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
