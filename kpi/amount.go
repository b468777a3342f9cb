package kpi

import (
	"cmp"
	"encoding/json"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// An Amount is the value of a measure: a number, and for money its currency. The zero Amount is "not given".
//
// Currencies are those of ISO 4217, with XTS for tests, but without XXX, which says that there is none. Codes that went out of use since 2005 are
// still taken, because data of those years hold them.
//
// The methods of the Decimal compare and write the number alone; Equal, String and the text forms are those of both.
type Amount struct {
	Decimal
	Currency string // the ISO 4217 code, "EUR"; "" for what is no money
}

// Count returns n as an Amount.
func Count(n int64) Amount { return Amount{Decimal: Int(n)} }

// Money returns d as an Amount of a currency, by its ISO 4217 code as EUR; the code is not checked here. An Amount without a currency is a
// plain number, also where a formula expects money, as long as no other amount of that formula has one. Its value is shown without a sign, and a
// scorecard says so: [CautionNoCurrency].
func Money(d Decimal, currency string) Amount { return Amount{Decimal: d, Currency: currency} }

// Equal reports whether a and b are the same number of the same currency. It is ==.
func (a Amount) Equal(b Amount) bool { return a == b }

// String returns "12.5", or "12.5 EUR" for money; "" where no number was given.
func (a Amount) String() string {
	if a.IsZero() || a.Currency == "" {
		return a.Decimal.String()
	}
	return a.Decimal.String() + " " + a.Currency
}

// MarshalText returns what [Amount.String] does.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Amount.String] writes. It refuses all else with a [*DecimalError], of [CurrencyFirst] for "EUR 12" and
// [CurrencyCode] for "12 euros", and then leaves *a as it was.
func (a *Amount) UnmarshalText(b []byte) error {
	number, currency, money := strings.Cut(string(b), " ")
	if money && !isCurrency(currency) {
		return amountFault(string(b), number, currency)
	}
	var d Decimal
	if len(b) > 0 {
		var err error
		if d, err = ParseDecimal(number); err != nil {
			return err
		}
	}
	*a = Amount{Decimal: d, Currency: currency}
	return nil
}

// amountFault tells what is wrong with a number and something behind it that is no currency.
func amountFault(text, number, currency string) error {
	e := &DecimalError{Text: l10n.Clip(text), Reason: DecimalSyntax}
	_, bad := scanDecimal(number)
	_, first := scanDecimal(currency)
	switch {
	case isCurrency(number) && first == 0:
		e.Reason, e.Suggestion = CurrencyFirst, l10n.Clip(currency+" "+number)
	case bad == 0 && currency != "":
		e.Reason = CurrencyCode
		if code := strings.ToUpper(currency); isCurrency(code) {
			e.Suggestion = l10n.Clip(number + " " + code)
		} else if currency == "€" {
			e.Suggestion = l10n.Clip(number + " EUR")
		}
	}
	return e
}

// MarshalJSON returns a number, a string such as "12.5 EUR" for money, and null where no number was given.
func (a Amount) MarshalJSON() ([]byte, error) {
	if a.IsZero() || a.Currency == "" {
		return a.Decimal.MarshalJSON()
	}
	return json.Marshal(a.String())
}

// UnmarshalJSON reads what [Amount.MarshalJSON] writes, but for null, which it refuses. It leaves *a as it was where it fails.
func (a *Amount) UnmarshalJSON(b []byte) error {
	if len(b) == 0 || b[0] != '"' {
		var d Decimal
		if err := d.UnmarshalJSON(b); err != nil {
			return err
		}
		*a = Amount{Decimal: d}
		return nil
	}
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if s == "" {
		return &DecimalError{Reason: DecimalSyntax}
	}
	return a.UnmarshalText([]byte(s))
}

// nearCurrency returns the code that a text is but for its case, that took its place, or of the country that the text stands for; "" where
// there is none.
func nearCurrency(text string) string {
	code := strings.ToUpper(strings.TrimSpace(text))
	if isCurrency(code) {
		return code
	}
	return cmp.Or(successor(code), ofCountry(code))
}
