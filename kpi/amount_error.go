package kpi

import (
	"errors"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// An AmountError says what text is no amount, and why: errors.Is finds the [AmountReason].
type AmountError struct {
	Text   string       // what was read, cut where it is long
	Tag    language.Tag // for which it was read, and in which Message writes what is to be typed
	Reason AmountReason

	// The two readings for AmountAmbiguous, "1200" and "1.200".
	Grouped, Fraction string

	Suggestion string // what was probably meant, as it is to be typed; "" where nothing is near

	flaw l10n.Flaw // for AmountSyntax
}

// withUnit writes a number that is suggested as what it was, an amount or a percentage: "" where its currency is not clear.
func withUnit(l l10n.Locale, number, currency string, percent bool, reason AmountReason) string {
	switch {
	case number == "" || reason != 0 && currency == "":
		return ""
	case percent:
		return l.PercentOf(number)
	case currency == "":
		return l.Decimal(number)
	}
	if text, ok := l.Money(number, currency); ok {
		return text
	}
	return l.Decimal(number) + noBreak + currency
}

// leadingSign returns an amount with its sign as ParseAmount reads it, which accountants write as (5), spreadsheets as 5- and some people as +5: ""
// where the sign is not at fault.
func leadingSign(s string) string {
	s = strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(s, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); ok {
			return "-" + strings.TrimSpace(inner)
		}
	}
	if rest, ok := strings.CutPrefix(s, "+"); ok {
		return strings.TrimSpace(rest)
	}
	end := strings.LastIndexAny(s, "0123456789") + 1
	for _, minus := range [...]string{"-", "−"} {
		if unit, ok := strings.CutPrefix(strings.TrimSpace(s[end:]), minus); ok && end > 0 {
			return "-" + strings.TrimSpace(s[:end]+" "+strings.TrimSpace(unit))
		}
	}
	return ""
}

// signed returns e for an amount that would be right, or nearly so, with its sign in another place.
func (e *AmountError) signed(plain string) *AmountError {
	e.Reason = AmountSyntax
	if len(plain) > maxShown || leadingSign(plain) != "" {
		return e
	}
	_, err := ParseAmount(plain, e.Tag)
	if e.Suggestion = plain; err != nil {
		near, _ := errors.AsType[*AmountError](err)
		e.Suggestion = near.Suggestion
	}
	return e
}

// mayBeUnit reports whether a text has a letter or a sign of a currency.
func mayBeUnit(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Sc, r) })
}

// of tells what is wrong with the digits. Its suggestion is a canonical number.
func (e *AmountError) of(l l10n.Locale, digits string, err error) {
	e.Reason = AmountSyntax
	if two, ok := errors.AsType[*l10n.AmbiguousError](err); ok {
		e.Reason, e.Grouped, e.Fraction = AmountAmbiguous, two.Grouped, two.Decimal
		return
	}
	if number, ok := errors.AsType[*l10n.NumberError](err); ok {
		e.flaw = number.Flaw
	}
	if d, bad := scanDecimal(digits); bad == 0 { // as programs write it
		if plain := d.String(); len(plain) <= maxShown && strings.Trim(plain, "-.0123456789") == "" {
			e.Suggestion = plain
		}
		return
	}
	swapped := strings.Map(func(r rune) rune { // as another country writes it
		switch r {
		case '.':
			return ','
		case ',':
			return '.'
		}
		return r
	}, digits)
	if number, err := l.Parse(swapped); err == nil && len(digits) <= maxShown {
		e.Suggestion = number
	}
}

// maxShown bounds the numbers that are suggested.
const maxShown = 40

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
			return s.hint(e.Suggestion), 0
		case "text":
			return "", truth(strings.TrimSpace(e.Text) != "")
		case "marks":
			return "", truth(e.Suggestion == "" && e.flaw == l10n.TwoMarks)
		case "beside":
			return "", truth(e.Suggestion == "" && e.flaw == l10n.NoDigits)
		case "groups":
			return "", truth(e.Suggestion == "" && e.flaw == l10n.MisplacedGroup)
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
	AmountEmpty                             // it has no number
	AmountUnits                             // it names two currencies, or one and a percentage
	AmountShort                             // a word stands for digits, as in 12 k and 1.2 millones
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r AmountReason) Error() string {
	return wordOf(amountTable[:], r, "the text ", "amount reason")
}

// amountTable holds the sentences in the order of the reasons.
var amountTable = [...]sentence{
	{"is no number", socialorg.Text{
		EN: "{code} is not a number written like {form}{marks?: it has two decimal marks}{beside?: digits are missing beside the decimal mark}" +
			"{groups?: its digits are not grouped by threes}{hint}",
		ES: "{code} no es un número escrito como {form}{marks?: tiene dos separadores decimales}{beside?: faltan cifras junto al separador decimal}" +
			"{groups?: las cifras no están agrupadas de tres en tres}{hint}"}},
	{"may be two numbers", socialorg.Text{
		EN: "{code} may be {grouped} or {fraction}: write {grouped}, or {decimals} if decimals are meant.",
		ES: "{code} puede ser {grouped} o {fraction}: escriba {grouped} o, si se trata de decimales, {decimals}."}},
	{"has an unknown currency", socialorg.Text{
		EN: "It is not clear which currency is meant in {code}; write its code, such as EUR or MXN{hint}",
		ES: "No está claro a qué moneda se refiere {code}; escriba su código, como EUR o MXN{hint}"}},
	{"has too many digits", socialorg.Text{
		EN: "{code} has too many digits to be kept exactly.",
		ES: "{code} tiene demasiadas cifras para conservarse con exactitud."}},
	{"has no number", socialorg.Text{
		EN:    "{text?There is no number in {code}}{text!The amount is missing}; write it like {form}.",
		ES:    "{text?En {code} no hay ningún número}{text!Falta el importe}; escríbalo como {form}.",
		ES419: "{text?En {code} no hay ningún número}{text!Falta el monto}; escríbalo como {form}."}},
	{"has two units", socialorg.Text{
		EN: "{code} names two units; leave one, such as EUR, MXN or %.",
		ES: "{code} lleva dos unidades; deje una sola, como EUR, MXN o %."}},
	{"is shortened", socialorg.Text{
		EN: "{code} is shortened; write all the digits{hint}",
		ES: "{code} está abreviado; escriba todas las cifras{hint}"}},
}
