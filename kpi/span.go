package kpi

import (
	"iter"
	"time"
)

// A Span is a stretch of whole days of one [Calendar]: a day, a week, a month, a quarter, a year, a part of one of them, or any other
// window. In time it is half-open: it begins with its first day and ends where the day after its last one begins.
//
// A window can be asked for in several ways, as one week or as seven days, and is one Span all the same. The zero Span is none: it is
// what the methods return where there is no answer, and what a roll-up refuses.
type Span struct {
	cal      Calendar
	from, to int32  // days, half-open; both 0 for none
	kind     Period // of which it is one or a part, zero for another window
}

// Span returns the day, week, month, quarter or year that holds d, by the fiscal year where c has one. It returns the zero Span for other
// periods, for the zero Date, and where c has an unknown word or the period passes the ends of the years 1 to 9999.
func (c Calendar) Span(p Period, d Date) Span {
	if d.IsZero() || !c.isValid() {
		return Span{}
	}
	from, to, ok := c.unit(p, int(d.n))
	if !ok {
		return Span{}
	}
	return Span{c, int32(from), int32(to), p}
}

// Between returns the days from first to last, both of them included; the zero Span where one is the zero Date, or last is before first.
func (c Calendar) Between(first, last Date) Span {
	if first.IsZero() || last.IsZero() || last.Cmp(first) < 0 || !c.isValid() {
		return Span{}
	}
	s := Span{cal: c, from: first.n, to: last.n + 1}
	for _, p := range [...]Period{PeriodDay, PeriodWeek, PeriodMonth, PeriodQuarter, PeriodYear} {
		if from, to, ok := c.unit(p, int(s.from)); ok && int32(from) == s.from && int32(to) == s.to {
			s.kind = p
			break
		}
	}
	return s
}

// Window returns n periods of p, of which the last one holds the day last: three months, four weeks. A window of days ends with that
// day. It returns the zero Span where n is below 1 or there is no such window.
func (c Calendar) Window(p Period, n int, last Date) Span {
	s := c.Span(p, last)
	if s.IsZero() || n < 1 || n > maxDate {
		return Span{}
	}
	first := s
	switch p {
	case PeriodDay, PeriodWeek:
		return c.Between(s.First().Add((1-n)*s.Days()), s.Last())
	default:
		for range n - 1 {
			if first = first.Previous(); first.IsZero() {
				return Span{}
			}
		}
	}
	return c.Between(first.First(), s.Last())
}

// IsZero reports whether s is the zero Span, which is none.
func (s Span) IsZero() bool { return s.from == 0 }

// Equal reports whether s and o are the same days of equal calendars, and parts of the same period. Two calendars of one zone that was
// loaded twice are equal, though they are not ==.
func (s Span) Equal(o Span) bool {
	return s.from == o.from && s.to == o.to && s.kind == o.kind && s.cal.Equal(o.cal)
}

// isOf reports whether s is a span of c, or a day that is one of c too: fiscal years and weeks do not change that.
func (s Span) isOf(c Calendar) bool {
	return s.cal.Equal(c) || s.kind == PeriodDay && s.to == s.from+1 && s.cal.zone().String() == c.zone().String()
}

// Calendar returns the calendar of s.
func (s Span) Calendar() Calendar { return s.cal }

// Period returns what s is one or a part of: zero for another window.
func (s Span) Period() Period { return s.kind }

// First returns the first day of s.
func (s Span) First() Date { return Date{s.from} }

// Last returns the last day of s, which belongs to it.
func (s Span) Last() Date {
	if s.IsZero() {
		return Date{}
	}
	return Date{s.to - 1}
}

// Days returns how many days s has.
func (s Span) Days() int { return int(s.to - s.from) }

// Start returns the instant at which s begins, in the zone of its calendar: the zero Time for the zero Span.
func (s Span) Start() time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	return s.cal.startOf(s.First())
}

// End returns the instant at which s has ended: it is the Start of what follows, and no part of s. A day has 23 or 25 hours where clocks
// are changed.
func (s Span) End() time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	return s.cal.startOf(Date{s.to})
}

// Contains reports whether d is a day of s.
func (s Span) Contains(d Date) bool { return s.from <= d.n && d.n < s.to }

// holds reports whether every day of o is one of s.
func (s Span) holds(o Span) bool { return s.from <= o.from && o.to <= s.to }

// meets reports whether s and o have a day in common.
func (s Span) meets(o Span) bool { return s.from < o.to && o.from < s.to }

// Whole returns the day, week, month, quarter or year that s is a part of: s itself for every other window.
func (s Span) Whole() Span {
	from, to, ok := s.cal.unit(s.kind, int(s.from))
	if !ok || s.IsZero() {
		return s
	}
	return Span{s.cal, int32(from), int32(to), s.kind}
}

// Partial reports whether s is only a part of its period, as a month is that has not ended.
func (s Span) Partial() bool {
	w := s.Whole()
	return w.from != s.from || w.to != s.to
}

// Through returns the part of s up to the day d, which belongs to it: s itself where d comes later, the zero Span where d comes before.
func (s Span) Through(d Date) Span {
	switch {
	case d.n < s.from || s.IsZero():
		return Span{}
	case d.n+1 < s.to:
		s.to = d.n + 1
	}
	return s
}

// Previous returns what s is compared with: the month before a month, with as many days as that has; of a part of a month, the same days
// of the month before, as far as it has them; whole months before a window of whole months; and as many days before any other window.
// It returns the zero Span where there is none.
func (s Span) Previous() Span {
	if s.IsZero() || s.from == 1 {
		return Span{}
	}
	if s.kind != 0 {
		w := s.Whole()
		before := s.cal.Span(s.kind, Date{w.from - 1})
		if !s.Partial() || before.IsZero() {
			return before
		}
		part := Span{s.cal, before.from + s.from - w.from, 0, s.kind}
		if part.to = min(part.from+int32(s.Days()), before.to); part.from >= part.to {
			return Span{}
		}
		return part
	}
	if from := s.monthsBefore(); !from.IsZero() {
		return s.cal.Between(from, Date{s.from - 1})
	}
	return s.cal.Between(s.First().Add(-s.Days()), Date{s.from - 1})
}

// monthsBefore returns the first day of as many months before s as s has: the zero Date where s is not made of whole months.
func (s Span) monthsBefore() Date {
	months := 0
	for n := s.from; n < s.to; months++ {
		from, to, ok := s.cal.unit(PeriodMonth, int(n))
		if !ok || int32(from) != n || int32(to) > s.to {
			return Date{}
		}
		n = int32(to)
	}
	first := s.cal.Span(PeriodMonth, s.First())
	for range months {
		if first = first.Previous(); first.IsZero() {
			return Date{}
		}
	}
	return first.First()
}

// Parts yields the days, weeks, months, quarters or years of s in order. The first and the last may be [Span.Partial]: a month rarely
// begins with a week. It yields nothing for other periods.
func (s Span) Parts(p Period) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for n := s.from; n < s.to; {
			from, to, ok := s.cal.unit(p, int(n))
			if !ok {
				return
			}
			part := Span{s.cal, max(int32(from), s.from), min(int32(to), s.to), p}
			if !yield(part) {
				return
			}
			n = part.to
		}
	}
}
