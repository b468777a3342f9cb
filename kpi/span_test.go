package kpi_test

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // so that the zones are the same everywhere

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	return loc
}

// span reads a text of the zero calendar.
func span(text string) kpi.Span {
	s, err := kpi.Calendar{}.Parse(text)
	if err != nil {
		panic(err)
	}
	return s
}

func texts(seq func(func(kpi.Span) bool)) []string {
	var list []string
	for s := range seq {
		text := s.String()
		if s.Partial() {
			text += " partial"
		}
		list = append(list, text)
	}
	return list
}

func TestDate(t *testing.T) {
	t.Parallel()
	d := kpi.MustDate("2026-02-28")
	got := []string{d.Add(1).String(), d.Add(-59).String(), d.Add(1 << 30).String(), kpi.Date{}.Add(1).String(), kpi.MustDate("9999-12-31").Add(1).String()}
	if diff := cmp.Diff([]string{"2026-03-01", "2025-12-31", "", "", ""}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if d.Cmp(d.Add(1)) != -1 || d.Cmp(d) != 0 || d.Cmp(kpi.Date{}) != 1 || d != kpi.MustDate("2026-02-28") {
		t.Error("the order of dates")
	}
	var back kpi.Date
	require.NoError(t, back.UnmarshalText([]byte("0001-01-01")))
	require.Error(t, back.UnmarshalText([]byte("0000-12-31")))
	text, err := back.MarshalText()
	require.NoError(t, err)
	if diff := cmp.Diff("0001-01-01", string(text)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	require.NoError(t, back.UnmarshalText(nil))
	if !back.IsZero() {
		t.Error("the empty text is a date")
	}
	require.Panics(t, func() { kpi.MustDate("2026-02-29") })
}

// The days are those of the years 1 to 9999, the first and the last of them included.
func TestDatesHaveEnds(t *testing.T) {
	t.Parallel()
	first, last := kpi.MustDate("0001-01-01"), kpi.MustDate("9999-12-31")
	const days = 3652058
	for _, tt := range []struct {
		got, want kpi.Date
	}{
		{first.Add(0), first}, {first.Add(-1), kpi.Date{}}, {first.Add(days), last}, {first.Add(days + 1), kpi.Date{}},
		{last.Add(0), last}, {last.Add(1), kpi.Date{}}, {last.Add(-days), first}, {last.Add(-days - 1), kpi.Date{}},
		{last.Add(math.MaxInt), kpi.Date{}}, {first.Add(math.MinInt), kpi.Date{}},
		{kpi.Calendar{}.DateOf(time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)), first}, {kpi.Calendar{}.DateOf(time.Date(0, 12, 31, 23, 0, 0, 0, time.UTC)), kpi.Date{}},
		{kpi.Calendar{}.DateOf(time.Date(9999, 12, 31, 23, 0, 0, 0, time.UTC)), last}, {kpi.Calendar{}.DateOf(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)), kpi.Date{}},
	} {
		if tt.got != tt.want {
			t.Errorf("%s, want %s", tt.got, tt.want)
		}
	}
	var c kpi.Calendar
	for _, p := range []kpi.Period{kpi.PeriodDay, kpi.PeriodMonth, kpi.PeriodQuarter, kpi.PeriodYear} {
		if a, b := c.Span(p, first), c.Span(p, last); a.First() != first || b.Last() != last || !a.Previous().IsZero() {
			t.Errorf("%s: %s and %s", p, a, b)
		}
	}
	if s := c.Between(first, last); s.Days() != days+1 || !s.Contains(first) || !s.Contains(last) || s.Contains(kpi.Date{}) {
		t.Errorf("%s has %d days", s, s.Days())
	}
}

// F13: a day has the hours that its zone gives it, and begins when there is no midnight.
func TestF13DaysOfTheZone(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		zone, day, start string
		hours            float64
	}{
		{"Europe/Madrid", "2026-03-28", "2026-03-28T00:00:00+01:00", 24},
		{"Europe/Madrid", "2026-03-29", "2026-03-29T00:00:00+01:00", 23},
		{"Europe/Madrid", "2026-10-25", "2026-10-25T00:00:00+02:00", 25},
		{"America/Santiago", "2026-09-06", "2026-09-06T01:00:00-03:00", 23}, // midnight does not exist
		{"America/Santiago", "2026-04-04", "2026-04-04T00:00:00-03:00", 25}, // its last hour comes twice
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00", 23},
		{"America/Havana", "2026-11-01", "2026-11-01T00:00:00-04:00", 25}, // midnight comes twice
		{"Australia/Lord_Howe", "2026-04-05", "2026-04-05T00:00:00+11:00", 24.5},
		{"Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00", 0}, // the day that was left out
		{"Asia/Kathmandu", "2026-01-01", "2026-01-01T00:00:00+05:45", 24},
		{"UTC", "2016-12-31", "2016-12-31T00:00:00Z", 24}, // a leap second is no time
	} {
		c := kpi.Calendar{Zone: zone(t, tt.zone)}
		s := c.Span(kpi.PeriodDay, kpi.MustDate(tt.day))
		if diff := cmp.Diff([]any{tt.start, tt.hours}, []any{s.Start().Format(time.RFC3339), s.End().Sub(s.Start()).Hours()}); diff != "" {
			t.Errorf("%s %s (-want +got)\n%s", tt.zone, tt.day, diff)
		}
	}
	c := kpi.Calendar{Zone: zone(t, "Europe/Madrid")}
	month := c.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-05"))
	if diff := cmp.Diff(31*24+1.0, month.End().Sub(month.Start()).Hours()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if d := c.DateOf(time.Date(2026, 10, 4, 22, 30, 0, 0, time.UTC)); d != kpi.MustDate("2026-10-05") {
		t.Errorf("it is %s in Madrid", d)
	}
	if d := c.DateOf(time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)); !d.IsZero() {
		t.Errorf("%s", d)
	}
}

// Days begin where those before them end, and every instant is of the day that DateOf says.
func TestDaysTileTime(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Europe/Madrid", "America/Santiago", "America/Mexico_City", "America/Havana", "Africa/Cairo", "Asia/Beirut"} {
		c := kpi.Calendar{Zone: zone(t, name)}
		year := c.Span(kpi.PeriodYear, kpi.MustDate("2026-06-01"))
		at := year.Start()
		for day := range year.Parts(kpi.PeriodDay) {
			if !day.Start().Equal(at) || !day.End().After(at) {
				t.Fatalf("%s: %s begins at %s", name, day, day.Start())
			}
			last := day.End().Add(-time.Nanosecond)
			if c.DateOf(at) != day.First() || c.DateOf(last) != day.First() {
				t.Fatalf("%s: %s is %s to %s", name, day, c.DateOf(at), c.DateOf(last))
			}
			at = day.End()
		}
		if !at.Equal(year.End()) {
			t.Errorf("%s: the year ends at %s", name, at)
		}
	}
}

func TestCalendarUnits(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		cal  kpi.Calendar
		p    kpi.Period
		day  string
		want string
	}{
		{"day", kpi.Calendar{}, kpi.PeriodDay, "2026-10-05", "2026-10-05"},
		{"week from Monday", kpi.Calendar{}, kpi.PeriodWeek, "2026-10-11", "2026-W41"},
		{"week from Sunday", kpi.Calendar{WeekStart: kpi.WeekStartSunday}, kpi.PeriodWeek, "2026-10-11", "2026-10-11/2026-10-17"},
		{"week from Saturday", kpi.Calendar{WeekStart: kpi.WeekStartSaturday}, kpi.PeriodWeek, "2026-10-09", "2026-10-03/2026-10-09"},
		{"first week of the next year", kpi.Calendar{}, kpi.PeriodWeek, "2024-12-31", "2025-W01"},
		{"month", kpi.Calendar{}, kpi.PeriodMonth, "2024-02-29", "2024-02"},
		{"quarter", kpi.Calendar{}, kpi.PeriodQuarter, "2026-12-31", "2026-Q4"},
		{"year", kpi.Calendar{}, kpi.PeriodYear, "2026-12-31", "2026"},
		{"fiscal quarter", kpi.Calendar{YearStart: time.February}, kpi.PeriodQuarter, "2027-01-31", "2026-11-01/2027-01-31"},
		{"fiscal quarter in the year", kpi.Calendar{YearStart: time.July}, kpi.PeriodQuarter, "2026-03-31", "2026-01-01/2026-03-31"},
		{"fiscal year", kpi.Calendar{YearStart: time.April}, kpi.PeriodYear, "2026-03-31", "2025-04-01/2026-03-31"},
		{"ISO year", kpi.Calendar{Pattern: kpi.WeekPattern445}, kpi.PeriodYear, "2021-01-03", "2019-12-30/2021-01-03"},
		{"ISO year after 53 weeks", kpi.Calendar{Pattern: kpi.WeekPattern445}, kpi.PeriodYear, "2021-01-04", "2021-01-04/2022-01-02"},
		{"last month of 53 weeks", kpi.Calendar{Pattern: kpi.WeekPattern445}, kpi.PeriodMonth, "2021-01-03", "2020-11-23/2021-01-03"},
		{"retail year", kpi.Calendar{WeekStart: kpi.WeekStartSunday, YearStart: time.February, Pattern: kpi.WeekPattern454}, kpi.PeriodYear,
			"2026-01-31", "2025-02-02/2026-01-31"},
		{"retail month", kpi.Calendar{WeekStart: kpi.WeekStartSunday, YearStart: time.February, Pattern: kpi.WeekPattern454}, kpi.PeriodMonth,
			"2025-04-05", "2025-03-02/2025-04-05"},
		{"five first", kpi.Calendar{Pattern: kpi.WeekPattern544}, kpi.PeriodMonth, "2026-02-01", "2025-12-29/2026-02-01"},
		{"quarter of weeks", kpi.Calendar{Pattern: kpi.WeekPattern544}, kpi.PeriodQuarter, "2026-04-01", "2026-03-30/2026-06-28"},
		{"a post is no stretch of time", kpi.Calendar{}, kpi.PeriodPost, "2026-10-05", ""},
		{"unset", kpi.Calendar{}, 0, "2026-10-05", ""},
		{"no such week start", kpi.Calendar{WeekStart: 8}, kpi.PeriodDay, "2026-10-05", ""},
		{"no such month", kpi.Calendar{YearStart: 13}, kpi.PeriodYear, "2026-10-05", ""},
		{"a month below none", kpi.Calendar{YearStart: -1}, kpi.PeriodYear, "2026-10-05", ""},
		{"no such pattern", kpi.Calendar{Pattern: 4}, kpi.PeriodYear, "2026-10-05", ""},
		{"the last week of all", kpi.Calendar{}, kpi.PeriodWeek, "9999-12-31", ""},
		{"the first fiscal year of all", kpi.Calendar{YearStart: time.April}, kpi.PeriodYear, "0001-01-01", ""},
	} {
		s := tt.cal.Span(tt.p, kpi.MustDate(tt.day))
		if diff := cmp.Diff(tt.want, s.String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
		if tt.want != "" && (s.Partial() || s.Period() != tt.p || !s.Contains(kpi.MustDate(tt.day))) {
			t.Errorf("%s: %s is of %s", tt.name, s, s.Period())
		}
	}
	if s := (kpi.Calendar{}).Span(kpi.PeriodDay, kpi.Date{}); !s.IsZero() {
		t.Errorf("%s", s)
	}
}

// The periods of every calendar follow one another without a gap, and four quarters or twelve months are its year.
func TestUnitsTileTheYear(t *testing.T) {
	t.Parallel()
	for _, c := range []kpi.Calendar{
		{}, {WeekStart: kpi.WeekStartSunday, YearStart: time.February}, {Pattern: kpi.WeekPattern445}, {WeekStart: kpi.WeekStartSaturday, Pattern: kpi.WeekPattern454},
		{WeekStart: kpi.WeekStartThursday, YearStart: time.October, Pattern: kpi.WeekPattern544},
	} {
		year := c.Span(kpi.PeriodYear, kpi.MustDate("2000-06-01"))
		for range 60 {
			for p, want := range map[kpi.Period]int{kpi.PeriodQuarter: 4, kpi.PeriodMonth: 12, kpi.PeriodDay: year.Days()} {
				n, at := 0, year.First()
				for part := range year.Parts(p) {
					if part.First() != at || part.Partial() || !c.Span(p, part.Last()).Equal(part) {
						t.Fatalf("%v: %s of %s", c, part, year)
					}
					n, at = n+1, part.Last().Add(1)
				}
				if n != want || at != year.Last().Add(1) {
					t.Fatalf("%v: %d of %s in %s", c, n, p, year)
				}
			}
			next := c.Span(kpi.PeriodYear, year.Last().Add(1))
			if !next.Previous().Equal(year) {
				t.Fatalf("%v: %s is before %s", c, next.Previous(), next)
			}
			year = next
		}
	}
}

// A window holds its days, and neither the one before nor the one after.
func TestSpanContainsItsDays(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"2026-10-17", "2026-10", "2026-10-01/2026-10-17", "0001-01-01", "9999-12-31"} {
		s := span(text)
		first, last := s.First(), s.Last()
		if !s.Contains(first) || !s.Contains(last) || s.Contains(first.Add(-1)) || s.Contains(last.Add(1)) {
			t.Errorf("%s: %t %t, beyond it %t %t", text, s.Contains(first), s.Contains(last), s.Contains(first.Add(-1)), s.Contains(last.Add(1)))
		}
	}
}

func TestF13PartialPeriods(t *testing.T) {
	t.Parallel()
	oct := span("2026-10")
	soFar := oct.Through(kpi.MustDate("2026-10-17"))
	if !soFar.Partial() || soFar.Days() != 17 || oct.Partial() || !soFar.Whole().Equal(oct) || soFar.Period() != kpi.PeriodMonth {
		t.Errorf("%s", soFar)
	}
	if s := oct.Through(kpi.MustDate("2026-12-01")); !s.Equal(oct) {
		t.Errorf("%s", s)
	}
	if s := oct.Through(kpi.MustDate("2026-09-30")); !s.IsZero() {
		t.Errorf("%s", s)
	}
	want := []string{"2026-10-01/2026-10-04 partial", "2026-W41", "2026-W42", "2026-W43", "2026-10-26/2026-10-31 partial"}
	if diff := cmp.Diff(want, texts(oct.Parts(kpi.PeriodWeek))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for range oct.Parts(kpi.PeriodCampaign) {
		t.Error("a campaign is no part of a month")
	}
}

// The period before has the same length, or is the same part of the same period.
func TestPrevious(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ of, through, want string }{
		{"2026-10", "", "2026-09"},
		{"2026-03", "", "2026-02"},
		{"2026-10-05", "", "2026-10-04"},
		{"2026-W41", "", "2026-W40"},
		{"2026-Q1", "", "2025-Q4"},
		{"2026", "", "2025"},
		{"2026-10", "2026-10-17", "2026-09-01/2026-09-17"},
		{"2026-03", "2026-03-30", "2026-02"},                   // as far as it has them
		{"2026-08-01/2026-10-31", "", "2026-05-01/2026-07-31"}, // three months
		{"2026-02-01/2026-03-31", "", "2025-12-01/2026-01-31"}, // two, though they have more days
		{"2026-02-01/2026-03-30", "", "2025-12-05/2026-01-31"},
		{"2026-02-02/2026-03-31", "", "2025-12-06/2026-02-01"},
		{"2026-10-03/2026-10-17", "", "2026-09-18/2026-10-02"},
		{"2026-10-01/2026-11-15", "", "2026-08-16/2026-09-30"},
		{"0001-01-01", "", ""},
		{"0001-01-02/0001-01-08", "", ""},
		{"0001", "", ""},
	} {
		s := span(tt.of)
		if tt.through != "" {
			s = s.Through(kpi.MustDate(tt.through))
		}
		if diff := cmp.Diff(tt.want, s.Previous().String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", s, diff)
		}
	}
	soFar := span("2026-10").Through(kpi.MustDate("2026-10-17")).Previous()
	if !soFar.Partial() || soFar.Period() != kpi.PeriodMonth {
		t.Errorf("%s is no part of a month", soFar)
	}
	var tail kpi.Span
	for s := range span("2026-03-29/2026-04-30").Parts(kpi.PeriodMonth) {
		tail = s
		break
	}
	if s := tail.Previous(); !tail.Partial() || !s.IsZero() {
		t.Errorf("%s is before %s", s, tail) // February has no 29th
	}
}

// F14: a window is its days, however it was asked for.
func TestF14WindowsAreNormalised(t *testing.T) {
	t.Parallel()
	c := kpi.Calendar{Zone: zone(t, "America/Mexico_City")}
	sunday, end := kpi.MustDate("2026-10-11"), kpi.MustDate("2026-10-31")
	for _, same := range [][]kpi.Span{
		{c.Window(kpi.PeriodWeek, 1, sunday), c.Window(kpi.PeriodDay, 7, sunday), c.Span(kpi.PeriodWeek, sunday), c.Between(sunday.Add(-6), sunday)},
		{c.Window(kpi.PeriodWeek, 4, sunday), c.Window(kpi.PeriodDay, 28, sunday)},
		{c.Window(kpi.PeriodMonth, 1, end), c.Window(kpi.PeriodDay, 31, end), c.Span(kpi.PeriodMonth, sunday)},
		{c.Window(kpi.PeriodMonth, 3, end.Add(61)), c.Window(kpi.PeriodQuarter, 1, sunday), c.Between(kpi.MustDate("2026-10-01"), kpi.MustDate("2026-12-31"))},
		{c.Window(kpi.PeriodMonth, 12, end.Add(61)), c.Window(kpi.PeriodQuarter, 4, end.Add(1)), c.Span(kpi.PeriodYear, end)},
	} {
		for _, s := range same {
			if s != same[0] || s.IsZero() {
				t.Errorf("%s is not %s", s, same[0])
			}
		}
	}
	for _, s := range []kpi.Span{
		c.Window(kpi.PeriodDay, 0, end), c.Window(kpi.PeriodMonth, -1, end), c.Window(kpi.PeriodDay, 1<<40, end), c.Window(kpi.PeriodYear, 9999, end),
		c.Window(kpi.PeriodPost, 1, end), c.Between(end, sunday), c.Between(kpi.Date{}, sunday), c.Between(sunday, kpi.Date{}),
		kpi.Calendar{WeekStart: 9}.Between(sunday, end), {},
	} {
		if !s.IsZero() || s.String() != "" || !s.Start().IsZero() || !s.End().IsZero() || !s.Last().IsZero() || !s.Previous().IsZero() || s.Partial() {
			t.Errorf("%s", s)
		}
	}
}

// A calendar with a word that there is not has no spans, and costs nothing to ask; those with the last of the words have all.
func TestUnknownCalendars(t *testing.T) {
	t.Parallel()
	day := kpi.MustDate("2026-05-01")
	for _, tt := range []struct {
		calendar kpi.Calendar
		known    bool
	}{
		{kpi.Calendar{WeekStart: kpi.WeekStartSunday, YearStart: time.December, Pattern: kpi.WeekPattern544}, true},
		{kpi.Calendar{YearStart: time.January, Pattern: kpi.WeekPattern445}, true},
		{kpi.Calendar{WeekStart: kpi.WeekStartSunday + 1}, false},
		{kpi.Calendar{Pattern: kpi.WeekPattern544 + 1}, false},
		{kpi.Calendar{YearStart: time.December + 1}, false},
		{kpi.Calendar{YearStart: -1}, false},
		{kpi.Calendar{YearStart: 1 << 40, Pattern: kpi.WeekPattern445}, false},
		{kpi.Calendar{YearStart: -1 << 40, Pattern: 99, WeekStart: 99}, false},
	} {
		for _, p := range []kpi.Period{kpi.PeriodDay, kpi.PeriodWeek, kpi.PeriodMonth, kpi.PeriodQuarter, kpi.PeriodYear} {
			for _, s := range []kpi.Span{tt.calendar.Span(p, day), tt.calendar.Window(p, 2, day), tt.calendar.Between(day, day)} {
				if s.IsZero() == tt.known {
					t.Errorf("%+v, %s: %s", tt.calendar, p, s)
				}
			}
		}
	}
}

func TestCalendarEqual(t *testing.T) {
	t.Parallel()
	madrid, again := kpi.Calendar{Zone: zone(t, "Europe/Madrid")}, kpi.Calendar{Zone: zone(t, "Europe/Madrid")}
	if !madrid.Equal(again) || madrid.Equal(kpi.Calendar{}) || !(kpi.Calendar{}).Equal(kpi.Calendar{
		Zone: time.UTC, WeekStart: kpi.WeekStartMonday, YearStart: time.January,
	}) || (kpi.Calendar{}).Equal(kpi.Calendar{WeekStart: kpi.WeekStartSunday}) || (kpi.Calendar{}).Equal(kpi.Calendar{Pattern: kpi.WeekPattern445}) {
		t.Error("calendars")
	}
	d := kpi.MustDate("2026-10-05")
	if !madrid.Span(kpi.PeriodDay, d).Equal(again.Span(kpi.PeriodDay, d)) || madrid.Span(kpi.PeriodDay, d).Equal(kpi.Calendar{}.Span(kpi.PeriodDay, d)) {
		t.Error("spans")
	}
	if s := madrid.Span(kpi.PeriodDay, d); !s.Calendar().Equal(madrid) {
		t.Errorf("%v", s.Calendar())
	}
}

func TestParseSpan(t *testing.T) {
	t.Parallel()
	mexico := kpi.Calendar{Zone: zone(t, "America/Mexico_City"), WeekStart: kpi.WeekStartSunday}
	fiscal := kpi.Calendar{YearStart: time.April}
	retail := kpi.Calendar{Pattern: kpi.WeekPattern445}
	for _, tt := range []struct {
		cal    kpi.Calendar
		text   string
		want   string // the text of the span, as of text where it is ""
		reason kpi.DateReason
	}{
		{text: "2026-10-05"}, {text: "2026-W41"}, {text: "2020-W53"}, {text: "2026-10"}, {text: "2026-Q4"}, {text: "2026"}, {text: "0001"},
		{text: "2026-10-03/2026-10-17"}, {text: "2026-10-05/2026-10-11", want: "2026-W41"}, {text: "2026-10-05/2026-10-05", want: "2026-10-05"},
		{text: "2026-10-05T23:30:00-06:00", want: "2026-10-06"}, {cal: mexico, text: "2026-10-05T23:30:00-06:00", want: "2026-10-05"},
		{text: "2026-10-05T23:59:59.999999999Z", want: "2026-10-05"},
		{cal: fiscal, text: "2026-10"}, {cal: fiscal, text: "2026-W41"}, {cal: retail, text: "2026-W41"},

		{text: "", reason: kpi.DateSyntax}, {text: "05/10/2026", reason: kpi.DateSyntax}, {text: "2026-10-5", reason: kpi.DateSyntax},
		{text: "20261005", reason: kpi.DateSyntax}, {text: "2026-1", reason: kpi.DateSyntax}, {text: "2026-", reason: kpi.DateSyntax},
		{text: "2026-w41", reason: kpi.DateSyntax}, {text: "+026-10-05", reason: kpi.DateSyntax}, {text: "２０２６-10-05", reason: kpi.DateSyntax},
		{text: "2026-10-05 10:00:00Z", reason: kpi.DateSyntax}, {text: "2026-10-05T9:00:00Z", reason: kpi.DateSyntax}, {text: "2026-10-05T", reason: kpi.DateSyntax},
		{text: "2026-10-05T25:00:00Z", reason: kpi.DateSyntax}, {text: "2026-10/2026-11", reason: kpi.DateSyntax}, {text: strings.Repeat("2026", 99), reason: kpi.DateSyntax},
		{text: "2026-02-29", reason: kpi.DateNone}, {text: "2026-13-01", reason: kpi.DateNone}, {text: "0000-01-01", reason: kpi.DateNone},
		{text: "2026-13", reason: kpi.DateNone}, {text: "0000-01", reason: kpi.DateNone}, {text: "0000", reason: kpi.DateNone}, {text: "2026-Q5", reason: kpi.DateNone},
		{text: "2026-W00", reason: kpi.DateNone}, {text: "2026-W54", reason: kpi.DateNone}, {text: "2025-W53", reason: kpi.DateNone}, {text: "0000-W01", reason: kpi.DateNone},
		{text: "2026-02-30T10:00:00Z", reason: kpi.DateNone}, {text: "2026-02-29/2026-03-01", reason: kpi.DateNone}, {text: "2026-02-01/2026-02-29", reason: kpi.DateNone},
		{cal: kpi.Calendar{WeekStart: 8}, text: "2026-10-05", reason: kpi.DateNone},
		{text: "2016-12-31T23:59:60Z", reason: kpi.DateLeapSecond}, {text: "2016-12-31T18:59:60.5-05:00", reason: kpi.DateLeapSecond},
		{text: "2016-12-31T23:59:60", reason: kpi.DateZone}, {text: "2026-10-05T10:00:00", reason: kpi.DateZone}, {text: "2026-10-05T10:00", reason: kpi.DateZone},
		{cal: mexico, text: "2026-W41", reason: kpi.DateCalendar}, {cal: fiscal, text: "2026-Q1", reason: kpi.DateCalendar}, {cal: fiscal, text: "2026", reason: kpi.DateCalendar},
		{cal: retail, text: "2026-10", reason: kpi.DateCalendar},
		{text: "2026-10-05/2026-10-04", reason: kpi.DateOrder},
	} {
		s, err := tt.cal.Parse(tt.text)
		if tt.reason != 0 {
			var e *kpi.DateError
			require.ErrorAs(t, err, &e, tt.text)
			require.ErrorIs(t, err, e.Reason)
			if e.Reason != tt.reason || !s.IsZero() {
				t.Errorf("%q: %v", tt.text, err)
			}
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				if m := e.Message(tag); !strings.HasSuffix(m, ".") && !strings.HasSuffix(m, "?") || strings.Contains(m, "{") || strings.Contains(m, "  ") {
					t.Errorf("%q", m)
				}
			}
			continue
		}
		require.NoError(t, err, tt.text)
		if tt.want == "" {
			tt.want = tt.text
		}
		if diff := cmp.Diff(tt.want, s.String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.text, diff)
		}
	}
	for _, got := range []string{kpi.DateReason(0).Error(), (&kpi.DateError{}).Error()} {
		if !strings.Contains(got, "reason(") {
			t.Errorf("%q", got)
		}
	}
	if !errors.Is(kpi.DateLeapSecond, kpi.DateLeapSecond) || kpi.DateLeapSecond.Error() != "kpi: the text names a leap second" {
		t.Error(kpi.DateLeapSecond)
	}
}

// What is written is read back, and no text makes a calendar panic.
func FuzzParseSpan(f *testing.F) {
	for _, s := range []string{"2026-10-05", "2026-W41", "2026-10", "2026-Q4", "2026", "2026-10-03/2026-10-17", "2016-12-31T23:59:60Z", "9999-12-31", "0001-W01"} {
		f.Add(s, uint8(0), uint8(0))
		f.Add(s, uint8(7), uint8(13))
	}
	mexico := zone(f, "America/Mexico_City")
	f.Fuzz(func(t *testing.T, text string, week, rest uint8) {
		c := kpi.Calendar{Zone: mexico, WeekStart: kpi.WeekStart(week % 9), YearStart: time.Month(rest % 14), Pattern: kpi.WeekPattern(rest / 14 % 5)}
		s, err := c.Parse(text)
		if err != nil {
			var e *kpi.DateError
			require.ErrorAs(t, err, &e)
			require.NotEmpty(t, e.Message(language.Spanish))
			return
		}
		back, err := c.Parse(s.String())
		require.NoError(t, err)
		if !back.Equal(s) {
			t.Fatalf("%q is %v, which is read as %v", text, s, back)
		}
		if p := s.Previous(); !p.IsZero() && p.Last().Add(1) != s.First() {
			t.Fatalf("%s is before %s", p, s)
		}
	})
}

// TestDateAgreesWithTime writes and reads days from end to end of the calendar, and compares them with the standard library's.
func TestDateAgreesWithTime(t *testing.T) {
	t.Parallel()
	first := kpi.MustDate("0001-01-01")
	for n := 0; n < 3_652_059; n += 89 {
		want := time.Date(1, time.January, 1+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		got := first.Add(n)
		if got.String() != want || kpi.MustDate(want) != got {
			t.Fatalf("day %d is %s, want %s, and it reads back as %s", n, got, want, kpi.MustDate(want))
		}
	}
}
