package org

import (
	"math/bits"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
)

// hours writes a number of hours with at most one decimal, and with two where one would not show it.
func (s *speaker) hours(n float64) string {
	return s.l.Decimal(l10n.Figure(n, placesOf(n)))
}

func placesOf(hours float64) int {
	if hours < 0.1 {
		return 2
	}
	return 1
}

// slots writes hours of the week as people say them: Monday to Friday from 14:00 to 16:00.
func (s *speaker) slots(list []Hours) (string, int) {
	items, more := cut(list, func(h Hours) string {
		return s.days(h.Days) + s.word(" from ", " de ") + l10n.Clean(h.From) + s.word(" to ", " a ") + l10n.Clean(h.To)
	})
	if more > 0 {
		items = append(items, s.l.Int(more)+s.word(" more", " más"))
	}
	text := s.l.And(items)
	if len(list) > 0 && list[0].TimeZone != "" {
		text += " (" + l10n.Clean(list[0].TimeZone) + ")"
	}
	return text, len(list)
}

var dayNames = [...]socialorg.Text{
	{EN: "Monday", ES: "lunes"}, {EN: "Tuesday", ES: "martes"}, {EN: "Wednesday", ES: "miércoles"}, {EN: "Thursday", ES: "jueves"},
	{EN: "Friday", ES: "viernes"}, {EN: "Saturday", ES: "sábado"}, {EN: "Sunday", ES: "domingo"},
}

// days names days of the week: every day, Monday to Friday, Saturday and Sunday.
func (s *speaker) days(words string) string {
	set, ok := daysOf(words)
	switch {
	case !ok:
		return l10n.Clean(words)
	case set == 1<<len(weekdays)-1:
		return s.word("every day", "todos los días")
	}
	first, last := bits.TrailingZeros8(set), bits.Len8(set)-1
	name := func(day int) string { return dayNames[day].In(s.tag) }
	if n := bits.OnesCount8(set); n > 2 && n == last-first+1 {
		return s.word("", "de ") + name(first) + s.word(" to ", " a ") + name(last)
	}
	var names []string
	for day := range weekdays {
		if set&(1<<day) == 0 {
			continue
		}
		n := name(day)
		if s.l.Spanish {
			n = "los " + plural(n)
		}
		names = append(names, n)
	}
	return s.l.And(names)
}

// plural returns the plural of a Spanish day: los sábados, los lunes.
func plural(day string) string {
	if strings.HasSuffix(day, "s") {
		return day
	}
	return day + "s"
}
