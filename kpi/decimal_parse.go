package kpi

import (
	"math"
	"math/bits"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A DecimalError says what text is no [Decimal], or no [Amount], and why: errors.Is finds the [DecimalReason].
type DecimalError struct {
	Text       string // what was read, cut where it is long
	Reason     DecimalReason
	Suggestion string // what was probably meant, "" where nothing is near
}

// Error returns the text, the reason and the suggestion, in English.
func (e *DecimalError) Error() string {
	s := "kpi: " + l10n.Escape(e.Text) + " " + e.Reason.says()
	if e.Suggestion != "" {
		s += "; did you mean " + l10n.Escape(e.Suggestion) + "?"
	}
	return s
}

// Message returns a sentence for a reader of tag.
func (e *DecimalError) Message(tag language.Tag) string {
	s := speak(Vocabulary{}, tag)
	return reason(s, decimalTable[:], e.Reason, func(name string) (string, int) {
		switch name {
		case "code":
			return s.code(e.Text), 0
		case "text":
			return "", truth(strings.TrimSpace(e.Text) != "")
		case "quoted":
			_, quoted := unquoted(e.Text)
			return "", truth(quoted)
		case "percent":
			text, _ := unquoted(e.Text)
			return "", truth(strings.HasSuffix(text, "%"))
		case "hint":
			return s.hint(e.Suggestion), 0
		}
		return "", 0
	})
}

// Unwrap returns the reason.
func (e *DecimalError) Unwrap() error { return e.Reason }

// A DecimalReason is why a text is no [Decimal] or no [Amount]. Its zero is unset: no error has it.
type DecimalReason uint8

// The reasons. A text that is no number has the first, even where its digits would not fit. The last two are those of amounts.
const (
	DecimalSyntax   DecimalReason = iota + 1 // it is not a number as JSON writes it
	DecimalDigits                            // it has more significant digits than fit
	DecimalExponent                          // it is too large, or has digits too far behind the point
	CurrencyCode                             // what stands behind the number is no ISO 4217 code
	CurrencyFirst                            // the currency stands before the number, and not behind it
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r DecimalReason) Error() string { return "kpi: the text " + r.says() }

func (r DecimalReason) says() string {
	if r < 1 || int(r) > len(decimalTable) {
		return "is no decimal"
	}
	return decimalTable[r-1].word
}

// decimalTable holds the sentences in the order of the reasons.
var decimalTable = [...]sentence{
	{"is not a number as JSON writes it", socialorg.Text{
		EN: "{text?{code} is not a number}{text!The number is missing; write it} with a decimal point and no separators, as 1200 or -0.5{quoted?; a number stands without quotes}{percent?; a percentage is written as its hundredth}{hint}",
		ES: "{text?{code} no es un número}{text!Falta el número; escríbalo} con punto decimal y sin separadores de miles, como 1200 o -0.5{quoted?; los números van sin comillas}{percent?; un porcentaje se escribe dividido entre cien}{hint}"}},
	{"has more significant digits than fit (18 always do)", socialorg.Text{
		EN: "{code} has more significant digits than fit; 18 always do.",
		ES: "{code} tiene más cifras significativas de las que caben; siempre caben 18."}},
	{"is out of range: its last digit stands beyond 10^30 or 10^-30", socialorg.Text{
		EN: "{code} is out of range: its last digit stands beyond 10^30 or 10^-30.",
		ES: "{code} está fuera de rango: su última cifra va más allá de 10^30 o 10^-30."}},
	{"has no three-letter code of a currency behind the number", socialorg.Text{
		EN: "{code} has no three-letter code of a currency behind the number, such as 12.5 EUR{hint}",
		ES: "{code} no lleva detrás del número el código de tres letras mayúsculas de una moneda, como 12.5 EUR{hint}"}},
	{"has its currency before the number", socialorg.Text{
		EN: "{code} has its currency before the number; it stands behind, as in 12.5 EUR{hint}",
		ES: "{code} lleva la moneda delante del número; va detrás, como en 12.5 EUR{hint}"}},
}

// nearDecimal returns the number that a text was meant to be, where only one can be: 0.03 for 3% and for 0,03.
func nearDecimal(s string) string {
	if len(s) > 40 {
		return ""
	}
	s, _ = unquoted(s)
	digits, percent := strings.CutSuffix(strings.TrimSpace(s), "%")
	if digits = strings.TrimSpace(digits); digits == "" || !isDigit(digits[0]) && digits[0] != '.' {
		return ""
	}
	near := nearNumber(digits)
	if d, reason := scanDecimal(near); percent && reason == 0 {
		return d.hundredth().String()
	}
	return near
}

// unquoted returns what stands in quotes, as a string of JSON does, and whether something does.
func unquoted(s string) (string, bool) {
	if len(s) > 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1], true
	}
	return s, false
}

// scanDecimal reads s once. Nothing that it keeps grows with s.
func scanDecimal(s string) (Decimal, DecimalReason) {
	rest, negative := strings.CutPrefix(s, "-")
	whole, rest := span(rest)
	if whole == "" || whole[0] == '0' && len(whole) > 1 {
		return Decimal{}, DecimalSyntax
	}
	var fraction string
	if after, ok := strings.CutPrefix(rest, "."); ok {
		if fraction, rest = span(after); fraction == "" {
			return Decimal{}, DecimalSyntax
		}
	}
	var power int64
	if rest != "" {
		var ok bool
		if power, ok = scanPower(rest); !ok {
			return Decimal{}, DecimalSyntax
		}
	}

	// The digits in one row, zeros at its ends cut; what is cut on the right goes to the exponent.
	var n number
	n.add(whole)
	n.add(fraction)
	limit := uint64(math.MaxInt64)
	if negative {
		limit++
	}
	switch {
	case n.overflow || n.coef > limit:
		return Decimal{}, DecimalDigits
	case n.coef == 0:
		return Decimal{set: true}, 0
	}
	exp := n.zeros - int64(len(fraction)) + power
	if exp < -maxExponent || exp > maxExponent {
		return Decimal{}, DecimalExponent
	}
	coef := int64(n.coef)
	if negative {
		coef = -coef
	}
	return Decimal{coef: coef, exp: int8(exp), set: true}, 0
}

// number gathers digits. Zeros wait until a digit follows them, so that trailing ones never reach coef.
type number struct {
	coef     uint64
	zeros    int64
	overflow bool
}

func (n *number) add(digits string) {
	for i := 0; i < len(digits) && !n.overflow; i++ {
		d := uint64(digits[i] - '0')
		switch {
		case d != 0:
			for ; n.zeros >= 0 && !n.overflow; n.zeros-- {
				n.shift()
			}
			n.zeros = 0
			n.coef += d // shift left room for it
		case n.coef != 0:
			n.zeros++
		}
	}
}

func (n *number) shift() {
	hi, lo := bits.Mul64(n.coef, 10)
	n.coef = lo
	n.overflow = hi != 0 || lo > math.MaxUint64-9
}

// scanPower reads the exponent of a number, from its e to the end. A power that is far out of range comes back as some number
// that is so too, beyond what the digits of any text could make good.
func scanPower(s string) (int64, bool) {
	if s[0] != 'e' && s[0] != 'E' {
		return 0, false
	}
	s = s[1:]
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	digits, rest := span(s)
	if digits == "" || rest != "" {
		return 0, false
	}
	var power int64
	for i := 0; i < len(digits) && power < 1<<55; i++ {
		power = power*10 + int64(digits[i]-'0')
	}
	if negative {
		power = -power
	}
	return power, true
}

// span cuts s behind its leading digits.
func span(s string) (digits, rest string) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	return s[:i], s[i:]
}
