package kpi

import (
	"errors"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// ParseAmount reads a number as people write it in the language and country of tag: "12.345,67 €" in Spain, "$12,345.67" in
// Mexico. What [Value.Format] writes as number, percentage or money is
// read back, but for three digits after a single mark in Spanish, which are refused as ambiguous. A percentage is divided by 100, so that "12,5 %"
// is 0.125, and a currency is kept; $ is the country's own.
//
// It returns an [*AmountError] for what is no number there, and for what its readers take in two ways: "1.200" is refused under every Spanish tag, since it is 1200 in Madrid
// and 1.2 in Mexico City. Nothing is guessed.
func ParseAmount(s string, tag language.Tag) (Amount, error) {
	l := l10n.For(tag)
	digits, err := l.Parse(s)
	if err != nil {
		e := &AmountError{Text: l10n.Clip(s), Tag: tag, Reason: AmountSyntax}
		if number := strings.TrimFunc(s, isLetterOrSpace); number != "" && number != s {
			if _, err := l.Parse(number); err == nil { // but for a word such as euros
				e.Reason = AmountCurrency
			}
		}
		if two, ok := errors.AsType[*l10n.AmbiguousError](err); ok {
			e.Reason, e.Grouped, e.Fraction = AmountAmbiguous, two.Grouped, two.Decimal
		}
		return Amount{}, e
	}
	unit := strings.TrimFunc(s, notInUnit)
	currency, known := currencyOf(l, unit)
	switch {
	case unit == "%":
		digits += "e-2"
	case !known:
		return Amount{}, &AmountError{Text: l10n.Clip(s), Tag: tag, Reason: AmountCurrency}
	}
	d, err := ParseDecimal(digits)
	if err != nil {
		return Amount{}, &AmountError{Text: l10n.Clip(s), Tag: tag, Reason: AmountRange}
	}
	return Amount{Decimal: d, Currency: currency}, nil
}

func isLetterOrSpace(r rune) bool { return unicode.IsLetter(r) || unicode.IsSpace(r) }

// notInUnit holds for the characters around a currency or a percent sign.
func notInUnit(r rune) bool {
	return unicode.IsDigit(r) || unicode.IsSpace(r) || strings.ContainsRune(".,+-−'’", r)
}

// currencyOf returns the currency that the locale writes as a sign, and whether there is one: "" for no sign.
func currencyOf(l l10n.Locale, sign string) (string, bool) {
	if sign == "" || sign == "%" {
		return "", true
	}
	known := [...]string{"EUR", "USD", "MXN", "ARS", "CLP", "COP", "GBP"}
	for _, c := range known {
		if text, _ := l.Money("1", c); sign == c || sign == strings.TrimFunc(text, notInUnit) {
			return c, true
		}
	}
	switch sign { // signs that mean the same everywhere
	case "€":
		return "EUR", true
	case "£":
		return "GBP", true
	case "US$":
		return "USD", true
	case "MX$":
		return "MXN", true
	}
	return "", false
}

// An AmountError says what text is no amount, and why: errors.Is finds the [AmountReason].
type AmountError struct {
	Text   string       // what was read, cut where it is long
	Tag    language.Tag // for which it was read, and in which Message writes what is to be typed
	Reason AmountReason

	// The two readings for AmountAmbiguous, "1200" and "1.200".
	Grouped, Fraction string
}

// Error returns the message in English.
func (e *AmountError) Error() string { return "kpi: " + e.Message(language.English) }

// Unwrap returns the reason.
func (e *AmountError) Unwrap() error { return e.Reason }

// Message returns a sentence for a reader of tag.
func (e *AmountError) Message(tag language.Tag) string {
	s := speak(Vocabulary{}, tag)
	return reason(s, amountTable[:], e.Reason, func(name string) (string, int) {
		switch name {
		case "code":
			return s.code(e.Text), 0
		case "grouped":
			return e.Grouped, 0
		case "fraction":
			return s.locale.Decimal(e.Fraction), 0
		case "decimals": // which nobody takes for a group: they are not three
			short := strings.TrimRight(e.Fraction, "0")
			if _, behind, _ := strings.Cut(short, "."); len(behind) == 3 {
				short += "0"
			}
			return l10n.For(e.Tag).Decimal(strings.TrimSuffix(short, ".")), 0
		case "form":
			return l10n.For(e.Tag).Decimal("12345.6"), 0
		case "hint":
			if _, reason := scanDecimal(e.Text); reason == 0 {
				return s.hint(l10n.For(e.Tag).Decimal(e.Text)), 0
			}
			return ".", 0
		}
		return "", 0
	})
}

// An AmountReason is why a text is no [Amount]. Its zero is unset: no error has it.
type AmountReason uint8

// The reasons.
const (
	AmountSyntax    AmountReason = iota + 1 // it is no number of the country
	AmountAmbiguous                         // its mark may group digits or begin the decimals
	AmountCurrency                          // it names a currency that is not known, as $ is not in Spain
	AmountRange                             // it has more digits than a Decimal holds
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r AmountReason) Error() string {
	return wordOf(amountTable[:], r, "the text ", "amount reason")
}

// amountTable holds the sentences in the order of the reasons.
var amountTable = [...]sentence{
	{"is no number", socialorg.Text{
		EN: "{code} is not a number written like {form}{hint}",
		ES: "{code} no es un número escrito como {form}{hint}"}},
	{"may be two numbers", socialorg.Text{
		EN: "{code} may be {grouped} or {fraction}: write {grouped}, or {decimals} if decimals are meant.",
		ES: "{code} puede ser {grouped} o {fraction}: escriba {grouped} o, si se trata de decimales, {decimals}."}},
	{"has an unknown currency", socialorg.Text{
		EN: "It is not clear which currency is meant in {code}; write its code, such as EUR or MXN.",
		ES: "No está claro a qué moneda se refiere {code}; escriba su código, como EUR o MXN."}},
	{"has too many digits", socialorg.Text{
		EN: "{code} has too many digits to be kept exactly.",
		ES: "{code} tiene demasiadas cifras para conservarse con exactitud."}},
}
