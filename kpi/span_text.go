package kpi

import (
	"fmt"
	"strings"
	"time"

	"example.com/socialorg/internal/l10n"
)

// String returns s as ISO 8601 writes it: "2026-10-05" for a day, "2026-10" for a month, and "2026-W41", "2026-Q4" and "2026" where the
// calendar counts weeks and years as that standard does. Everything else is the first and the last day, "2026-10-05/2026-10-18". It
// returns "" for the zero Span. [Calendar.Parse] reads all of it.
func (s Span) String() string {
	if s.IsZero() {
		return ""
	}
	if !s.Partial() {
		y, m, _ := s.First().time().Date()
		switch {
		case s.kind == PeriodDay:
			return s.First().String()
		case s.kind == PeriodMonth && s.cal.Pattern == 0:
			return fmt.Sprintf("%04d-%02d", y, m)
		case s.kind == PeriodWeek && s.cal.weekStart() == 0:
			y, w := s.First().time().ISOWeek()
			return fmt.Sprintf("%04d-W%02d", y, w)
		case !s.cal.hasCommonYears():
		case s.kind == PeriodQuarter:
			return fmt.Sprintf("%04d-Q%d", y, (m+2)/3)
		case s.kind == PeriodYear:
			return fmt.Sprintf("%04d", y)
		}
	}
	return s.First().String() + "/" + s.Last().String()
}

func (c Calendar) hasCommonYears() bool { return c.yearStart() == time.January && c.Pattern == 0 }

// Parse reads a day, week, month, quarter or year, or a first and a last day, as [Span.String] writes them, and a point of time with its
// offset from UTC, "2026-10-05T23:30:00-06:00", as the day that it is in the zone of c. It refuses all else with a [*DateError]; among it
// a leap second, a time without an offset, and weeks, quarters and years that c counts in another way than ISO 8601: [Calendar.Span] has the
// fiscal quarter that holds a day.
func (c Calendar) Parse(text string) (Span, error) {
	s, reason := c.parse(text)
	if reason == 0 && s.IsZero() {
		reason = DateNone
	}
	if reason != 0 {
		return Span{}, &DateError{Text: l10n.Clip(text), Reason: reason}
	}
	return s, nil
}

func (c Calendar) parse(text string) (Span, DateReason) {
	if len(text) > len("2026-10-05T23:30:00.123456789-06:00") {
		return Span{}, DateSyntax
	}
	if first, last, ok := strings.Cut(text, "/"); ok {
		return c.parseBetween(first, last)
	}
	if len(text) > len(time.DateOnly) {
		return c.parseInstant(text)
	}
	if len(text) == len(time.DateOnly) {
		d, reason := scanDate(text)
		return c.Span(PeriodDay, d), reason
	}
	year, rest, named := strings.Cut(text, "-")
	y, ok := figures(year)
	if !ok || len(year) != 4 {
		return Span{}, DateSyntax
	}
	n, numbered := 0, false
	if rest != "" {
		n, numbered = figures(rest[1:])
	}
	switch {
	case !named:
		return c.common(PeriodYear, y, time.January)
	case len(rest) == 3 && rest[0] == 'W' && numbered:
		return c.parseWeek(y, n)
	case len(rest) == 2 && rest[0] == 'Q' && numbered:
		if n < 1 || n > 4 {
			return Span{}, DateNone
		}
		return c.common(PeriodQuarter, y, time.Month(3*n-2))
	}
	n, numbered = figures(rest)
	switch {
	case !numbered || len(rest) != 2:
		return Span{}, DateSyntax
	case n < 1 || n > 12 || y < 1:
		return Span{}, DateNone
	case c.Pattern != 0:
		return Span{}, DateCalendar
	}
	return c.Span(PeriodMonth, civil(y, time.Month(n), 1)), 0
}

// common returns a quarter or a year of everybody's calendar.
func (c Calendar) common(p Period, year int, month time.Month) (Span, DateReason) {
	switch {
	case !c.hasCommonYears():
		return Span{}, DateCalendar
	case year < 1:
		return Span{}, DateNone
	}
	return c.Span(p, civil(year, month, 1)), 0
}

func (c Calendar) parseWeek(year, week int) (Span, DateReason) {
	switch {
	case c.weekStart() != 0:
		return Span{}, DateCalendar
	case year < 1:
		return Span{}, DateNone
	}
	s := c.Span(PeriodWeek, civil(year, time.January, 4).Add(7*(week-1))) // the fourth is always in the first week
	if y, w := s.First().time().ISOWeek(); s.IsZero() || y != year || w != week {
		return Span{}, DateNone
	}
	return s, 0
}

func (c Calendar) parseBetween(first, last string) (Span, DateReason) {
	from, reason := scanDate(first)
	if reason != 0 {
		return Span{}, reason
	}
	to, reason := scanDate(last)
	switch {
	case reason != 0:
		return Span{}, reason
	case to.Cmp(from) < 0:
		return Span{}, DateOrder
	}
	return c.Between(from, to), 0
}

// parseInstant reads a point of time by hand as far as its second, since package time takes second 60 for no number at all.
func (c Calendar) parseInstant(text string) (Span, DateReason) {
	day, clock, ok := strings.Cut(text, "T")
	if _, reason := scanDate(day); !ok || reason != 0 {
		return Span{}, max(reason, DateSyntax)
	}
	if len(clock) < 5 || clock[2] != ':' || len(clock) > 5 && (len(clock) < 8 || clock[5] != ':') {
		return Span{}, DateSyntax
	}
	leap := len(clock) > 5 && clock[6:8] == "60"
	if leap {
		clock = clock[:6] + "59" + clock[8:]
	}
	t, err := time.Parse(time.RFC3339Nano, day+"T"+clock)
	for _, local := range [...]string{"15:04:05", "15:04"} {
		if _, bad := time.Parse(local, clock); bad == nil {
			return Span{}, DateZone
		}
	}
	switch {
	case err != nil:
		return Span{}, DateSyntax
	case leap:
		return Span{}, DateLeapSecond
	}
	return c.Span(PeriodDay, c.DateOf(t)), 0
}
