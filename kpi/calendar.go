package kpi

import (
	"iter"
	"time"

	"example.com/socialorg/internal/enum"
)

// A Calendar says how time is cut into days, weeks, months, quarters and years. Its zero value has days in UTC, weeks from Monday, and
// the months and years of everybody.
//
// Everything that is compared or rolled up must be of one calendar: a Sunday in Mexico City is no Sunday in Madrid. Calendars are equal
// by the names of their zones, and by what their other fields mean.
type Calendar struct {
	Zone      *time.Location // nil: UTC
	WeekStart WeekStart      // zero: Monday
	YearStart time.Month     // in which the fiscal year begins, and every third month a quarter; zero: January
	Pattern   WeekPattern    // how many weeks months have; zero: months are those of everybody
}

// A WeekStart is the day on which weeks begin. The zero WeekStart is that of [WeekStartMonday], which ISO 8601 and Spain have.
type WeekStart uint8

// The days on which weeks begin.
const (
	WeekStartMonday WeekStart = iota + 1
	WeekStartTuesday
	WeekStartWednesday
	WeekStartThursday
	WeekStartFriday
	WeekStartSaturday
	WeekStartSunday
)

var weekStartTable = enum.Table{
	Type:  "kpi: week-start",
	Words: []string{"", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
}

// WeekStarts yields the days in order.
func WeekStarts() iter.Seq[WeekStart] { return enum.All[WeekStart](&weekStartTable) }

// String returns the word of w, as "sunday"; "" for the zero WeekStart.
func (w WeekStart) String() string { return enum.String(&weekStartTable, w) }

// MarshalText returns the word of w, no text for the zero, and an error for any other value that is none of the constants.
func (w WeekStart) MarshalText() ([]byte, error) { return enum.Marshal(&weekStartTable, w) }

// UnmarshalText reads a word that [WeekStart.String] writes. Its error suggests a word where one is near.
func (w *WeekStart) UnmarshalText(text []byte) error { return enum.Unmarshal(&weekStartTable, w, text) }

// A WeekPattern says how many weeks the three months of a fiscal quarter have. Its year begins on the start of a week that is nearest to
// the first of Calendar.YearStart, and has 52 weeks, or 53, of which the last belongs to the last month. With weeks from Monday and years
// from January it is the year of ISO 8601 weeks.
type WeekPattern uint8

// The patterns.
const (
	WeekPattern445 WeekPattern = iota + 1 // four weeks, four weeks, five weeks
	WeekPattern454                        // four, five, four
	WeekPattern544                        // five, four, four
)

var weekPatternTable = enum.Table{Type: "kpi: week-pattern", Words: []string{"", "4-4-5", "4-5-4", "5-4-4"}}

// WeekPatterns yields the patterns in order.
func WeekPatterns() iter.Seq[WeekPattern] { return enum.All[WeekPattern](&weekPatternTable) }

// String returns the pattern as people write it, "4-4-5"; "" for the zero WeekPattern.
func (p WeekPattern) String() string { return enum.String(&weekPatternTable, p) }

// MarshalText returns what String does, and an error for a value that is neither zero nor one of the constants.
func (p WeekPattern) MarshalText() ([]byte, error) { return enum.Marshal(&weekPatternTable, p) }

// UnmarshalText reads what [WeekPattern.String] writes.
func (p *WeekPattern) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&weekPatternTable, p, text)
}

// Equal reports whether c and o cut time in the same way.
func (c Calendar) Equal(o Calendar) bool {
	return (c.Zone == o.Zone || c.zone().String() == o.zone().String()) &&
		c.weekStart() == o.weekStart() && c.yearStart() == o.yearStart() && c.Pattern == o.Pattern
}

func (c Calendar) zone() *time.Location {
	if c.Zone == nil {
		return time.UTC
	}
	return c.Zone
}

// weekStart counts from 0 for Monday.
func (c Calendar) weekStart() int { return max(0, int(c.WeekStart)-1) }

func (c Calendar) yearStart() time.Month { return max(c.YearStart, time.January) }

// isValid reports whether every field is one of the constants, or zero.
func (c Calendar) isValid() bool {
	return c.WeekStart <= WeekStartSunday && c.YearStart >= 0 && c.YearStart <= time.December && c.Pattern <= WeekPattern544
}

// DateOf returns the day that t is in the zone of c: the zero Date where that is before year 1 or after year 9999.
func (c Calendar) DateOf(t time.Time) Date {
	y, m, d := t.In(c.zone()).Date()
	if y < 1 || y > 9999 {
		return Date{}
	}
	return civil(y, m, d)
}

// startOf returns the first instant that is no longer the day before d, which is not always at midnight: where clocks go forward at
// midnight, the day begins at one.
func (c Calendar) startOf(d Date) time.Time {
	midnight := d.time()
	t := midnight.Add(-24 * time.Hour).In(c.zone()) // the day before, in every zone that there ever was
	for {
		_, offset := t.Zone()
		start, end := t.ZoneBounds()
		first := midnight.Add(-time.Duration(offset) * time.Second)
		if first.Before(start) {
			first = start
		}
		if end.IsZero() || first.Before(end) {
			return first.In(c.zone())
		}
		t = end
	}
}

// unit returns the first day of the period of p that holds day n, and that of the next one.
func (c Calendar) unit(p Period, n int) (from, to int, ok bool) {
	switch p {
	case PeriodDay:
		from, to = n, n+1
	case PeriodWeek:
		from = n - (n+6-c.weekStart())%7
		to = from + 7
	case PeriodMonth, PeriodQuarter, PeriodYear:
		if c.Pattern != 0 {
			from, to = c.patternUnit(p, n)
		} else {
			from, to = c.monthUnit(p, n)
		}
	default:
		return 0, 0, false
	}
	return from, to, from >= 1 && to <= maxDate+1
}

// monthUnit is unit for the months of everybody.
func (c Calendar) monthUnit(p Period, n int) (from, to int) {
	y, m, _ := Date{int32(n)}.time().Date()
	length := 1
	switch p {
	case PeriodQuarter:
		length = 3
	case PeriodYear:
		length = 12
	default:
	}
	m -= (m - c.yearStart() + 12) % time.Month(length)
	return int(civil(y, m, 1).n), int(civil(y, m+time.Month(length), 1).n)
}

// index numbers the periods of p, of which each has one number more than the one before.
func (c Calendar) index(p Period, n int) int {
	switch {
	case p == PeriodDay:
		return n
	case p == PeriodWeek:
		return (n + 6 - c.weekStart()) / 7
	case c.Pattern != 0:
		return c.patternIndex(p, n)
	}
	y, m, _ := Date{int32(n)}.time().Date()
	months := 12*y + int(m) - int(c.yearStart())
	switch p {
	case PeriodQuarter:
		return (months + 12) / 3
	case PeriodYear:
		return (months + 12) / 12
	default:
		return months
	}
}

func (c Calendar) patternIndex(p Period, n int) int {
	from, _ := c.patternUnit(PeriodYear, n)
	year := 4 * Date{int32(from + 3)}.time().Year() // it begins at most three days before or after the first of its month
	quarter := year + min((n-from)/7/13, 3)
	switch p {
	case PeriodYear:
		return year / 4
	case PeriodQuarter:
		return quarter
	default:
	}
	start, _ := c.patternUnit(PeriodQuarter, n)
	month := 0
	for at := n; ; month++ {
		first, _ := c.patternUnit(PeriodMonth, at)
		if first == start {
			return 3*quarter + month
		}
		at = first - 1
	}
}

// patternUnit is unit for months of whole weeks.
func (c Calendar) patternUnit(p Period, n int) (from, to int) {
	y := Date{int32(n)}.time().Year()
	for c.patternYear(y+1) <= n {
		y++
	}
	for c.patternYear(y) > n {
		y--
	}
	from, to = c.patternYear(y), c.patternYear(y+1)
	if p == PeriodYear {
		return from, to
	}
	quarter := min((n-from)/7/13, 3)
	start := from + quarter*13*7
	end := start + 13*7
	if quarter == 3 {
		end = to
	}
	if p == PeriodQuarter {
		return start, end
	}
	weeks := [...][2]int{{}, {4, 4}, {4, 5}, {5, 4}}[c.Pattern]
	first := start + 7*weeks[0]
	second := first + 7*weeks[1]
	switch {
	case n < first:
		return start, first
	case n < second:
		return first, second
	}
	return second, end
}

// patternYear returns the start of a week that is nearest to the first day of the fiscal year.
func (c Calendar) patternYear(y int) int {
	n := int(civil(y, c.yearStart(), 1).n) + 3
	return n - ((n+6-c.weekStart())%7+7)%7
}
