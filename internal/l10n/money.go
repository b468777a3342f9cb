package l10n

// Digits returns how many digits CLDR 48 gives a currency after the decimal mark. It is false for a currency that [Locale.Money] does
// not write.
func Digits(currency string) (int, bool) {
	switch currency {
	case "ARS", "EUR", "GBP", "MXN", "USD":
		return 2, true
	case "CLP", "COP":
		return 0, true
	}
	return 0, false
}

// Money writes the canonical decimal s as an amount of a currency, with the digits of s: "-1234.50" EUR is "-1234,50 €" in Spain and
// "-EUR 1,234.50" in Mexico, where the spaces do not break. Currencies are written by their codes: ARS, CLP, COP, EUR, GBP, MXN and
// USD. It is false for any other, and for what is no canonical decimal.
func (l Locale) Money(s, currency string) (string, bool) {
	f, canonical := figureOf(s)
	symbol := l.symbol(currency)
	if !canonical || symbol == "" {
		return "", false
	}
	var room [64]byte
	b := room[:0]
	place := l.row().layout
	inner := place == layoutSign || place == layoutSpacedSign
	if f.negative && !inner {
		b = append(b, '-')
	}
	if place == layoutAfter {
		b = l.appendFigure(b, f)
		b = append(b, noBreakSpace...)
		return string(append(b, symbol...)), true
	}
	b = append(b, symbol...)
	if place == layoutSpaced || place == layoutSpacedSign || isCode(symbol) && (!f.negative || !inner) {
		b = append(b, noBreakSpace...)
	}
	if f.negative && inner {
		b = append(b, '-')
	}
	return string(l.appendFigure(b, f)), true
}

// symbol returns the symbol of CLDR 48, and "" for a currency that is not known.
func (l Locale) symbol(currency string) string {
	row := l.row()
	switch {
	case currency == "USD":
		return row.dollar
	case currency == "":
		return ""
	case currency == row.own:
		return "$"
	case currency == "EUR" && (!l.Spanish || row.numerals == numeralsSpain):
		return "€"
	case currency == "GBP" && !l.Spanish:
		return "£"
	case currency == "MXN" && !l.Spanish:
		return "MX$"
	}
	if _, ok := Digits(currency); !ok {
		return ""
	}
	return currency
}

// isCode holds for a symbol that ends in a letter: such a one does not touch a digit.
func isCode(symbol string) bool {
	last := symbol[len(symbol)-1]
	return last >= 'A' && last <= 'Z'
}
