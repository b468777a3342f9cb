package l10n

import (
	"strconv"
	"strings"
)

// A figure is a canonical decimal taken apart. Zero is never negative.
type figure struct {
	negative        bool
	whole, fraction string
}

// figureOf answers false for what is no canonical decimal: an optional minus, digits without a leading zero, and a point with
// digits after it or nothing.
func figureOf(s string) (figure, bool) {
	rest, negative := strings.CutPrefix(s, "-")
	whole, fraction, point := strings.Cut(rest, ".")
	if !isDigits(whole) || whole[0] == '0' && len(whole) > 1 || point && !isDigits(fraction) {
		return figure{}, false
	}
	return figure{negative && strings.Trim(rest, "0.") != "", whole, fraction}, true
}

// isDigits holds for one ASCII digit or more.
func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// Decimal writes the canonical decimal s with the marks of the locale and the digits of s: "-1234.50" is "-1234,50" in Spain and
// "-1,234.50" in Mexico. What is no canonical decimal comes back as it is.
func (l Locale) Decimal(s string) string {
	f, ok := figureOf(s)
	if !ok {
		return s
	}
	var room [64]byte
	b := room[:0]
	if f.negative {
		b = append(b, '-')
	}
	b = l.appendFigure(b, f)
	if string(b) == s {
		return s
	}
	return string(b)
}

// appendFigure writes the digits and the marks of f, without its sign.
func (l Locale) appendFigure(b []byte, f figure) []byte {
	m := &marks[l.row().numerals]
	first := len(f.whole)
	if first >= 3+m.least {
		first = (first-1)%3 + 1
	}
	b = append(b, f.whole[:first]...)
	for i := first; i < len(f.whole); i += 3 {
		b = append(b, m.group...)
		b = append(b, f.whole[i:i+3]...)
	}
	if f.fraction != "" {
		b = append(b, m.decimal...)
		b = append(b, f.fraction...)
	}
	return b
}

// PercentOf writes a percentage. The canonical decimal s is its number: "12.5" is "12,5 %" in Spain, where the space does not break,
// and "12.5%" in Mexico. What is no canonical decimal comes back as it is.
func (l Locale) PercentOf(s string) string {
	f, ok := figureOf(s)
	if !ok {
		return s
	}
	var room [64]byte
	b := room[:0]
	if f.negative {
		b = append(b, '-')
	}
	b = l.appendFigure(b, f)
	return string(append(b, marks[l.row().numerals].percent...))
}

// Int writes n with the separators of the locale: groups of three, in Spain from five digits.
func (l Locale) Int(n int) string { return l.Decimal(strconv.Itoa(n)) }

// Percent writes a whole percentage: with a no-break space in Spain, without one in Latin America and in English.
func (l Locale) Percent(n int) string {
	var room [20]byte
	return l.PercentOf(string(strconv.AppendInt(room[:0], int64(n), 10)))
}
