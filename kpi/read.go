package kpi

import (
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// ParseAmount reads a number as people write it in the language and country of tag: "12.345,67 €" in Spain, "$12,345.67" or
// "$12,345.67 MXN" in Mexico. What [Value.Format] writes as number, percentage or money is read back, but for three digits behind a single
// decimal mark in Spanish, which are refused as ambiguous. A percentage is divided by 100, so that "12,5 %" is 0.125, and a currency is
// kept: its code or its own sign, $ and "pesos" as the country's own, and a code beside $, as "$12 USD" has it.
//
// It returns an [*AmountError] for what is no number there, and for what its readers take in two ways. A tag without a country does not tell
// which mark groups, so "1.200" is refused in "es", as 1200 in Madrid and 1.2 in Mexico City; in "es-ES" it is 1200, and in "es-MX" it is
// refused, because it is not written there and may have come from Madrid. Nothing is guessed.
func ParseAmount(s string, tag language.Tag) (Amount, error) {
	l := l10n.For(tag)
	e := &AmountError{Text: l10n.Clip(s), Tag: tag}
	if plain := leadingSign(s); plain != "" {
		return Amount{}, e.signed(plain)
	}
	digits, before, after := splitAmount(s)
	currency, percent, reason := unitOf(l, before, after)
	switch {
	case digits == "" && (reason == 0 && !percent || before+after == ""):
		e.Reason = AmountEmpty
		return Amount{}, e
	case digits == "", reason == AmountCurrency && !mayBeUnit(before+after):
		e.Reason = AmountSyntax
		return Amount{}, e
	}
	number, err := l.Parse(digits)
	if err != nil {
		e.of(l, digits, err)
		if reason == AmountCurrency {
			currency = nearCurrency(before + after)
		}
		e.Suggestion = withUnit(l, e.Suggestion, currency, percent, reason)
		return Amount{}, e
	}
	if percent {
		number += "e-2"
	}
	if reason != 0 {
		e.Reason, e.Suggestion = reason, nearAmount(l, reason, digits, before, after)
		return Amount{}, e
	}
	d, err := ParseDecimal(number)
	if err != nil {
		e.Reason = AmountRange
		return Amount{}, e
	}
	return Amount{Decimal: d, Currency: currency}, nil
}

// splitAmount returns what stands between the first digit and the last with its marks and a minus from before it, and what stands on
// either side of it. The minus stands before the unit or after it: "-US$ 1", "US$ -1".
func splitAmount(s string) (digits, before, after string) {
	isNumeric := func(r rune) bool { return '0' <= r && r <= '9' }
	from, to := strings.IndexFunc(s, isNumeric), strings.LastIndexFunc(s, isNumeric)+1
	if from < 0 {
		return "", strings.TrimSpace(s), ""
	}
	for from > 0 && (s[from-1] == '.' || s[from-1] == ',') {
		from--
	}
	for to < len(s) && (s[to] == '.' || s[to] == ',') {
		to++
	}
	before, after = strings.TrimSpace(s[:from]), strings.TrimSpace(s[to:])
	digits = s[from:to]
	for _, minus := range [...]string{"-", "−"} {
		first, cut := strings.CutPrefix(before, minus)
		if !cut {
			first, cut = strings.CutSuffix(before, minus)
		}
		if cut {
			return "-" + digits, strings.TrimSpace(first), after
		}
	}
	return digits, before, after
}

// unitOf returns the currency that the words before and after a number name, "" for none, or why they name none.
func unitOf(l l10n.Locale, before, after string) (currency string, percent bool, reason AmountReason) {
	if before == "" && after == "%" {
		return "", true, 0
	}
	if before == "%" || after == "%" {
		return "", true, AmountUnits
	}
	if word, _, _ := strings.Cut(after, " "); shortWord(word) != shortNone {
		return "", false, AmountShort
	}
	x, known := currencyOf(l, before)
	y, also := currencyOf(l, after)
	switch {
	case before != "" && after != "" && (known || before == "$") && also:
		if x == y || before == "$" && hasDollarSign(y) {
			return y, false, 0
		}
		return "", false, AmountUnits
	case !known || !also:
		return "", false, AmountCurrency
	case before != "":
		return x, false, 0
	}
	return y, false, 0
}

// currencyOf returns the currency that people of the locale write by a sign, a code or a word, and whether there is one: "" for no sign.
func currencyOf(l l10n.Locale, sign string) (string, bool) {
	if sign == "" {
		return "", true
	}
	if isCurrency(sign) {
		return sign, true
	}
	switch strings.ToLower(sign) { // what means the same everywhere
	case "€", "euro", "euros":
		return "EUR", true
	case "£":
		return "GBP", true
	case "us$":
		return "USD", true
	case "mx$":
		return "MXN", true
	}
	own := ""
	for _, c := range [...]string{"USD", "MXN", "ARS", "CLP", "COP"} {
		if text, _ := l.Money("1", c); strings.HasPrefix(text, "$") || strings.HasSuffix(text, "$") && !strings.HasSuffix(text, "S$") {
			own = c
		}
	}
	switch strings.ToLower(sign) {
	case "$":
		return own, own != ""
	case "peso", "pesos":
		return own, own != "" && own != "USD"
	case "m.n.", "m. n.", "mn", "m.n": // moneda nacional, on Mexican bills
		return own, own == "MXN"
	}
	return "", false
}

// hasDollarSign reports whether $ is a sign of a currency, so that both may stand by one number.
func hasDollarSign(currency string) bool {
	return slices.Contains([]string{"USD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "CAD", "AUD", "NZD"}, currency)
}

// What a word that stands for digits multiplies by, as a power of ten.
const (
	shortNone    = 0
	shortUnclear = -1 // one thing to some, and another to others
)

// shortWord returns the power of ten that a word stands for.
func shortWord(word string) int {
	switch strings.ToLower(strings.TrimSuffix(word, ".")) {
	case "k", "mil", "miles", "thousand":
		return 3
	case "millón", "millon", "millones", "million", "millions", "mdp", "mill", "mm", "mio":
		return 6
	case "m", "b", "bn", "billón", "billon", "billones", "billion", "billions":
		return shortUnclear
	}
	return shortNone
}

// nearAmount returns the amount that was meant, as it is to be typed: "" where that is not clear.
func nearAmount(l l10n.Locale, reason AmountReason, digits, before, after string) string {
	switch reason {
	case AmountShort:
		word, rest, _ := strings.Cut(after, " ")
		number, err := l.Parse(digits)
		if power := shortWord(word); err == nil && power > 0 {
			if d, err := ParseDecimal(number + "e" + strconv.Itoa(power)); err == nil {
				number = l.Decimal(d.String())
				return strings.TrimSpace(strings.TrimSpace(before+number) + " " + strings.TrimPrefix(strings.TrimSpace(rest), "de "))
			}
		}
	case AmountCurrency:
		if code := nearCurrency(before + after); code != "" && (before == "" || after == "") {
			return digits + " " + code
		}
	default:
	}
	return ""
}
