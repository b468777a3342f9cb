package org

import (
	"strings"

	"example.com/socialorg/internal/fold"
)

// daysMeant writes days of the week as documents have them where they are said in Spanish or in whole words: "mon-sat" for "lunes a sábado",
// "lun-sab" and "L-S". It returns "" where it does not know.
func daysMeant(s string) string {
	const longest = 80
	if len(s) > longest {
		return ""
	}
	said := strings.Map(fold.Rune, s)
	switch letters(said) {
	case "diario", "diariamente", "todoslosdias", "cadadia", "everyday", "all", "todos":
		return "daily"
	}
	said = strings.NewReplacer(" a ", "-", " al ", "-", " to ", "-", "–", "-", " y ", ",", " e ", ",", " and ", ",", ";", ",", "/", ",").Replace(said)
	var parts []string
	for part := range strings.SplitSeq(said, ",") {
		from, to, span := strings.Cut(part, "-")
		day := dayMeant(from)
		if span {
			day += "-" + dayMeant(to)
		}
		parts = append(parts, day)
	}
	days := strings.Join(parts, ",")
	if _, ok := daysOf(days); !ok {
		return ""
	}
	return days
}

// dayMeant returns the short name of a day, "" for none.
func dayMeant(said string) string {
	said = strings.TrimSpace(said)
	for _, article := range [...]string{"los ", "el ", "de "} {
		said = strings.TrimPrefix(said, article)
	}
	said = strings.TrimSuffix(said, ".")
	spanish := [...]string{"lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"}
	english := [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	if len(said) == 1 {
		if i := strings.Index("lmxjvsd", said); i >= 0 {
			return weekdays[i]
		}
		return ""
	}
	for i := range weekdays {
		if len(said) > 1 && (strings.HasPrefix(spanish[i]+"s", said) || strings.HasPrefix(english[i], said)) {
			return weekdays[i]
		}
	}
	return ""
}
