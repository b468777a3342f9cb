// Package l10n speaks Spanish and English: numbers, lists, plurals, articles and sentences with arguments.
//
// It holds what golang.org/x/text has too old or too costly for these two languages; the language tag is x/text's.
package l10n

import (
	"strconv"

	"golang.org/x/text/language"
)

// A Locale is how one reader's language writes. The zero Locale is English.
type Locale struct {
	Spanish bool
	style   style
}

type style uint8

const (
	styleEnglish  style = iota // 1,234.5
	styleSpain                 // 1234,5 and 12.345,6
	styleComma                 // 1.234,5
	styleAmerican              // 1,234.5
)

// For returns the locale of tag. Like the texts it falls back by parent, and any language but Spanish is English.
func For(tag language.Tag) Locale {
	for t := tag; t != language.Und; t = t.Parent() {
		switch t {
		case language.English:
			return Locale{}
		case language.LatinAmericanSpanish:
			return Locale{Spanish: true, style: american(tag)}
		case language.Spanish:
			return Locale{Spanish: true, style: styleSpain}
		}
	}
	return Locale{}
}

func american(tag language.Tag) style {
	region, _ := tag.Region()
	switch region.String() {
	case "AR", "BO", "CL", "CO", "EC", "PY", "UY", "VE":
		return styleComma
	}
	return styleAmerican
}

// Int writes n with the separators of the locale: groups of three, in Spain from five digits.
func (l Locale) Int(n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	group := ","
	if l.style == styleSpain || l.style == styleComma {
		group = "."
	}
	if len(digits) < 4 || l.style == styleSpain && len(digits) < 5 {
		return sign + digits
	}
	out := make([]byte, 0, len(digits)+len(digits)/3+1)
	for i, d := range []byte(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out = append(out, group...)
		}
		out = append(out, d)
	}
	return sign + string(out)
}

// Marks returns the quotation marks: «» in Spain, “” in English and in Latin America.
func (l Locale) Marks() (open, end string) {
	if l.Spanish && l.style == styleSpain {
		return "«", "»"
	}
	return "“", "”"
}

// Quote puts s between quotation marks.
func (l Locale) Quote(s string) string {
	open, end := l.Marks()
	return open + s + end
}

// Plural picks the form that n asks for. Spanish has a third one for exact millions, where the noun takes "de": leave many empty
// where the sentence does not put a noun after the number.
func (l Locale) Plural(n int, one, many, other string) string {
	switch {
	case n == 1 || n == -1:
		return one
	case l.Spanish && many != "" && n != 0 && n%1_000_000 == 0:
		return many
	}
	return other
}

// Percent writes a whole percentage: with a no-break space in Spain, without one in Latin America and in English.
func (l Locale) Percent(n int) string {
	if l.style == styleSpain {
		return l.Int(n) + "\u00a0%"
	}
	return l.Int(n) + "%"
}
