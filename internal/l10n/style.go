package l10n

import "golang.org/x/text/language"

// A space that does not break stands where CLDR separates a number from a sign or from a currency.
const noBreakSpace = "\u00a0"

// A style is a row of styles. The zero style is English.
type style uint8

// The rows that are not one country's, at their places in styles.
const (
	styleEnglish style = iota
	styleWorld
	styleSpain
	styleAmerican
)

// Numerals are a row of marks.
type numerals uint8

const (
	numeralsPoint     numerals = iota // 1,234.5 and 12.5%
	numeralsComma                     // 1.234,5 and 12,5%
	numeralsSpain                     // 1234,5, 12.345,6 and 12,5 %
	numeralsCostaRica                 // 1 234,5 and 12,5%
)

// marks are the symbols, the minimumGroupingDigits and what follows the digits in the percentFormats of CLDR 48.
var marks = [...]struct {
	decimal, group string
	least          int // digits before the first group mark of a number that is grouped at all
	percent        string
}{
	numeralsPoint:     {".", ",", 1, "%"},
	numeralsComma:     {",", ".", 1, "%"},
	numeralsSpain:     {",", ".", 2, noBreakSpace + "%"},
	numeralsCostaRica: {",", noBreakSpace, 1, "%"},
}

// A layout is one of the currencyFormats of CLDR 48: where the symbol, the sign and the spaces stand.
type layout uint8

const (
	layoutBefore     layout = iota // -$1 and -EUR 1
	layoutSpaced                   // -$ 1
	layoutSign                     // $-1, EUR-1 and EUR 1
	layoutSpacedSign               // $ -1
	layoutAfter                    // -1 $
)

// A row is how one country writes.
type row struct {
	region   string // "" where the row is not one country's
	numerals numerals
	layout   layout
	dollar   string // USD
	own      string // the other currency that is written $
}

// styles are the locales of CLDR 48 that write a number, a percentage or one of the currencies as no row before them does; ICU 78 and
// the package cldr-numbers-full 48.2 have them alike. A row of es-419 that only repeats its parent is left out.
var styles = [...]row{
	styleEnglish:  {"", numeralsPoint, layoutBefore, "$", ""},
	styleWorld:    {"", numeralsPoint, layoutBefore, "US$", ""},
	styleSpain:    {"", numeralsSpain, layoutAfter, "US$", ""},
	styleAmerican: {"", numeralsPoint, layoutBefore, "USD", ""},

	{"AR", numeralsComma, layoutSpaced, "US$", "ARS"},
	{"BO", numeralsComma, layoutBefore, "USD", ""},
	{"CL", numeralsComma, layoutSign, "US$", "CLP"},
	{"CO", numeralsComma, layoutSpaced, "US$", "COP"},
	{"CR", numeralsCostaRica, layoutBefore, "USD", ""},
	{"CU", numeralsPoint, layoutBefore, "US$", ""},
	{"DO", numeralsPoint, layoutBefore, "US$", ""},
	{"EC", numeralsComma, layoutSign, "$", ""},
	{"GQ", numeralsSpain, layoutBefore, "US$", ""},
	{"MX", numeralsPoint, layoutBefore, "USD", "MXN"},
	{"PE", numeralsPoint, layoutSpaced, "USD", ""},
	{"PR", numeralsPoint, layoutBefore, "$", ""},
	{"PY", numeralsComma, layoutSpacedSign, "USD", ""},
	{"SV", numeralsPoint, layoutBefore, "$", ""},
	{"US", numeralsPoint, layoutBefore, "$", ""},
	{"UY", numeralsComma, layoutSpaced, "US$", ""},
	{"VE", numeralsComma, layoutSign, "USD", ""},
}

func (l Locale) row() *row { return &styles[l.style] }

// spanishStyle returns the style of the country that tag names, or parent. A country is not inferred where tag names none.
func spanishStyle(tag language.Tag, parent style) style {
	_, _, region := tag.Raw()
	name := region.String()
	for i := range styles {
		if styles[i].region == name {
			return style(i)
		}
	}
	return parent
}
