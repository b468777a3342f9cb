package org

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"example.com/socialorg/internal/sorting"
)

var weekdays = [...]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

// daysOf reads "mon-fri", "sat", "mon,wed,fri" and "daily" as a set of days, bit 0 being Monday. A span may pass Sunday.
func daysOf(s string) (set uint8, ok bool) {
	if s == "daily" {
		return 1<<len(weekdays) - 1, true
	}
	for part := range strings.SplitSeq(s, ",") {
		from, to, span := strings.Cut(part, "-")
		first := slices.Index(weekdays[:], from)
		last := first
		if span {
			last = slices.Index(weekdays[:], to)
		}
		if first < 0 || last < 0 || span && first == last {
			return 0, false
		}
		for day := first; ; day = (day + 1) % len(weekdays) {
			set |= 1 << day
			if day == last {
				break
			}
		}
	}
	return set, true
}

const (
	minutesOfDay  = 24 * 60
	minutesOfWeek = 7 * minutesOfDay
)

// A span is minutes of a week from Monday 00:00 UTC, half-open.
type span struct{ from, to int }

// A week is spans in order that neither meet nor overlap.
type week []span

// add adds the spans of h, read in a zone in the week that begins on a Monday. What passes the end of the week goes on at its beginning.
func (w week) add(h *Hours, zone *time.Location, monday time.Time) week {
	days, ok := daysOf(h.Days)
	from, okFrom := minuteOf(h.From)
	to, okTo := minuteOf(h.To)
	if !ok || !okFrom || !okTo {
		return w
	}
	if to <= from {
		to += minutesOfDay
	}
	for day := range weekdays {
		if days&(1<<day) == 0 {
			continue
		}
		midnight := time.Date(monday.Year(), monday.Month(), monday.Day()+day, 12, 0, 0, 0, zone) // noon is on that day whatever the clocks do
		_, offset := midnight.Zone()
		start := ((day*minutesOfDay+from-offset/60)%minutesOfWeek + minutesOfWeek) % minutesOfWeek
		end := start + to - from
		if end > minutesOfWeek {
			w = append(w, span{0, end - minutesOfWeek})
			end = minutesOfWeek
		}
		w = append(w, span{start, end})
	}
	return w
}

// merge sorts the spans and joins those that meet.
func (w week) merge() week {
	sorting.By(w, func(a, b *span) int { return cmp.Or(a.from-b.from, a.to-b.to) })
	out := w[:0]
	for _, s := range w {
		if n := len(out); n > 0 && s.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, s.to)
			continue
		}
		out = append(out, s)
	}
	return out
}

// minus returns what is in w and not in o; both are merged.
func (w week) minus(o week) week {
	var left week
	k := 0
	for _, s := range w {
		for k < len(o) && o[k].to <= s.from {
			k++
		}
		for i := k; i < len(o) && o[i].from < s.to; i++ {
			if o[i].from > s.from {
				left = append(left, span{s.from, o[i].from})
			}
			s.from = max(s.from, o[i].to)
		}
		if s.from < s.to {
			left = append(left, s)
		}
	}
	return left
}

func (w week) minutes() (n int) {
	for _, s := range w {
		n += s.to - s.from
	}
	return n
}

// hours writes the spans as hours of a zone, days of equal times together, in the order of the first of them.
func (w week) hours(zone *time.Location, monday time.Time) []Hours {
	_, offset := monday.Add(12 * time.Hour).In(zone).Zone()
	type times struct{ from, to int }
	days := map[times]uint8{}
	var order []times
	var local week
	for _, s := range w {
		local = append(local, span{s.from + offset/60, s.to + offset/60})
	}
	for _, s := range local {
		for s.from < s.to { // a span of several days is written day by day
			day := floorDiv(s.from, minutesOfDay)
			end := min(s.to, (day+1)*minutesOfDay)
			t := times{s.from - day*minutesOfDay, end - day*minutesOfDay}
			if days[t] == 0 {
				order = append(order, t)
			}
			days[t] |= 1 << ((day%7 + 7) % 7)
			s.from = end
		}
	}
	var list []Hours
	for _, t := range order {
		list = append(list, Hours{TimeZone: zone.String(), Days: dayWords(days[t]), From: clock(t.from), To: clock(t.to)})
	}
	return list
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

func clock(minute int) string {
	b := [5]byte{'0' + byte(minute/600), '0' + byte(minute/60%10), ':', '0' + byte(minute%60/10), '0' + byte(minute%10)}
	return string(b[:])
}

// dayWords writes a set of days as a document does.
func dayWords(set uint8) string {
	if set == 1<<len(weekdays)-1 {
		return "daily"
	}
	var parts []string
	for day := 0; day < len(weekdays); day++ {
		if set&(1<<day) == 0 {
			continue
		}
		last := day
		for last+1 < len(weekdays) && set&(1<<(last+1)) != 0 {
			last++
		}
		switch last - day {
		case 0:
			parts = append(parts, weekdays[day])
		case 1:
			parts = append(parts, weekdays[day], weekdays[last])
		default:
			parts = append(parts, weekdays[day]+"-"+weekdays[last])
		}
		day = last
	}
	return strings.Join(parts, ",")
}
