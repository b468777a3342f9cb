package kpi

import (
	"fmt"
	"testing"
	"time"
)

// The periods of a calendar follow each other without a gap, each with one number more than the one before, for each of its days, and
// each lies in one of the next longer kind where that is made of them.
func TestPeriodsAreNumbered(t *testing.T) {
	t.Parallel()
	var calendars []Calendar
	for week := WeekStartMonday; week <= WeekStartSunday; week++ {
		for _, year := range []time.Month{0, time.February, time.July, time.December} {
			for pattern := range WeekPattern544 + 1 {
				calendars = append(calendars, Calendar{WeekStart: week, YearStart: year, Pattern: pattern})
			}
		}
	}
	first := int(civil(2015, 11, 3).n)
	for _, c := range calendars {
		for _, p := range []Period{PeriodDay, PeriodWeek, PeriodMonth, PeriodQuarter, PeriodYear} {
			days := map[Period][2]int{PeriodDay: {1, 1}, PeriodWeek: {7, 7}, PeriodMonth: {28, 42}, PeriodQuarter: {89, 98}, PeriodYear: {364, 371}}[p]
			name := fmt.Sprintf("%s of weeks from %v, years from %v, %v", p, c.WeekStart, c.YearStart, c.Pattern)
			at, index := first, 0
			for n := 0; at < first+3000 && n < 400; n++ {
				from, to, ok := c.unit(p, at)
				if !ok || n > 0 && from != at || from > at || at >= to {
					t.Fatalf("%s: day %d has %d to %d, %v", name, at, from, to, ok)
				}
				if length := to - from; length < days[0] || length > days[1] {
					t.Fatalf("%s: %d days from %v on", name, length, Date{int32(from)})
				}
				i := c.index(p, from)
				if last := c.index(p, to-1); last != i || n > 0 && i != index+1 {
					t.Fatalf("%s: %v has %d, its last day %d, and the one before %d", name, Date{int32(from)}, i, last, index)
				}
				if a, b, _ := c.unit(p, to-1); a != from || b != to {
					t.Fatalf("%s: its last day has %d to %d, and its first %d to %d", name, a, b, from, to)
				}
				at, index = to, i
			}
		}
		for at := first; at < first+1500; at++ {
			from, to := at, at+1
			for _, p := range []Period{PeriodMonth, PeriodQuarter, PeriodYear} {
				a, b, _ := c.unit(p, at)
				if a > from || b < to {
					t.Fatalf("%+v: the %s of %v does not hold what is shorter", c, p, Date{int32(at)})
				}
				from, to = a, b
			}
		}
	}
}
