// Package l10n speaks Spanish and English: numbers, lists, plurals, articles and sentences with arguments.
//
// It holds what golang.org/x/text has too old or too costly for these two languages; the language tag is x/text's.
//
// # Numbers
//
// Decimals, percentages, money and plural categories are those of CLDR 48, as ICU 78 writes them: exactly for es-ES, es-MX, es-AR,
// es-CO, es-CL, es-US, es-419, en-US and en-GB, against which a test holds them, and for every other country of Spanish too. English
// has two forms, that of en and that of en-001, from which en-GB descends; other countries' own habits (the comma of en-DE, the
// groups of en-IN, the codes of en-AU) are left out, and every other language is English.
//
// A number is a canonical decimal, as JSON writes one without an exponent: "-1234.50". Three things differ from ICU on purpose:
//
//   - The digits shown are the digits given: nothing is rounded or padded here, not even money, of which [Digits] says how many
//     digits are usual. The caller rounds, half-up, where ICU rounds half-even and ECMAScript half away from zero.
//   - There is no negative zero: "-0.00" is written "0.00".
//   - Spanish millions of 18 zeros or more are [Many], as the rules of CLDR have it; ICU looks at the last 18 digits alone.
package l10n

import "golang.org/x/text/language"

// A Locale is how one reader's language writes. The zero Locale is English.
type Locale struct {
	Spanish bool
	style   style
	country bool // the tag names one, so that its marks are known
}

// For returns the locale of tag. Like the texts it falls back by parent, and any language but Spanish is English.
func For(tag language.Tag) Locale {
	english, spanish := styleEnglish, styleSpain
	for t := tag; t != language.Und; t = t.Parent() {
		switch t {
		case language.English:
			return Locale{style: english}
		case language.LatinAmericanSpanish:
			spanish = styleAmerican
		case language.Spanish:
			_, _, region := tag.Raw()
			return Locale{Spanish: true, style: spanishStyle(tag, spanish), country: region.IsCountry()}
		default:
			if _, _, region := t.Raw(); region.String() == "001" {
				english = styleWorld
			}
		}
	}
	return Locale{}
}

// Marks returns the quotation marks: «» in Spain, “” in English and in Latin America.
func (l Locale) Marks() (open, end string) {
	if l.Spanish && l.row().numerals == numeralsSpain {
		return "«", "»"
	}
	return "“", "”"
}

// Quote puts s between quotation marks.
func (l Locale) Quote(s string) string {
	open, end := l.Marks()
	return open + s + end
}
