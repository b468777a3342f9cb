package kpi

import (
	"fmt"
	"strings"
	"unicode"
)

// maxNearDate bounds the texts of which a date is guessed.
const maxNearDate = 40

// nearSpan returns the period that a text was probably meant to be: 2026/10/05 and 30/10/2026 are a day, 2026-9 and octubre de 2026 a month,
// 2026Q4 and T3 2026 a quarter. It never guesses which of two figures is the month.
func nearSpan(text string) string {
	if len(text) > maxNearDate {
		return ""
	}
	var d dateWords
	if !d.read(text) {
		return ""
	}
	near := d.iso()
	if _, reason := (Calendar{}).parse(near); reason != 0 || near == text {
		return ""
	}
	return near
}

// dateWords are what stands in a text that was meant to be a date.
type dateWords struct {
	year      string
	yearFirst bool
	month     int    // by its name
	unit      string // Q or W
	figures   []string
}

func (d *dateWords) read(text string) bool {
	for word := range dateFields(strings.ToLower(text)) {
		_, numeric := figures(word)
		switch {
		case numeric && len(word) == 4 && d.year == "":
			d.year, d.yearFirst = word, len(d.figures) == 0
		case numeric && len(word) <= 2:
			d.figures = append(d.figures, word)
		case numeric:
			return false
		case word == "q" || word == "t" || isPrefix(word, "quarter") || isPrefix(word, "trimestre"):
			d.unit += "Q"
		case word == "w" || isPrefix(word, "week") || isPrefix(word, "semana"):
			d.unit += "W"
		case monthOf(word) > 0 && d.month == 0:
			d.month = monthOf(word)
		case word != "de" && word != "del" && word != "of" && word != "º":
			return false
		}
	}
	return d.year != ""
}

// iso writes the date that there is, as far as it is clear.
func (d *dateWords) iso() string {
	n := make([]int, len(d.figures))
	for i, f := range d.figures {
		n[i], _ = figures(f)
	}
	switch {
	case d.unit != "" && (len(d.unit) > 1 || len(n) != 1 || d.month > 0):
		return ""
	case d.unit == "Q":
		return fmt.Sprintf("%s-Q%d", d.year, n[0])
	case d.unit == "W":
		return fmt.Sprintf("%s-W%02d", d.year, n[0])
	case d.month > 0 && len(n) == 0:
		return fmt.Sprintf("%s-%02d", d.year, d.month)
	case d.month > 0 && len(n) == 1:
		return fmt.Sprintf("%s-%02d-%02d", d.year, d.month, n[0])
	case d.month == 0 && len(n) == 1:
		return fmt.Sprintf("%s-%02d", d.year, n[0])
	case d.month > 0 || len(n) != 2:
		return ""
	case d.yearFirst || n[1] > 12:
		return fmt.Sprintf("%s-%02d-%02d", d.year, n[0], n[1])
	case n[0] > 12 || n[0] == n[1]:
		return fmt.Sprintf("%s-%02d-%02d", d.year, n[1], n[0])
	}
	return ""
}

// dateFields yields the runs of letters and of digits.
func dateFields(text string) func(func(string) bool) {
	return func(yield func(string) bool) {
		sort := func(r rune) int {
			switch {
			case unicode.IsDigit(r):
				return 1
			case unicode.IsLetter(r):
				return 2
			}
			return 0
		}
		from, last := 0, 0
		for i, r := range text + " " {
			if now := sort(r); now != last {
				if last != 0 && !yield(text[from:i]) {
					return
				}
				from, last = i, now
			}
		}
	}
}

// isPrefix reports whether a word is the beginning of another that nobody mistakes.
func isPrefix(word, of string) bool { return len(word) >= 3 && strings.HasPrefix(of, word) }

// monthOf returns the number of a month by its name in either language, or by the first letters of that: 0 for none.
func monthOf(word string) int {
	for i, names := range [...]string{
		"enero january", "febrero february", "marzo march", "abril april", "mayo may", "junio june", "julio july", "agosto august",
		"septiembre setiembre september", "octubre october", "noviembre november", "diciembre december",
	} {
		for name := range strings.FieldsSeq(names) {
			if isPrefix(word, name) {
				return i + 1
			}
		}
	}
	return 0
}
