package kpi

import (
	"math"
	"math/bits"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// A DecimalError says what text is no [Decimal], and why: errors.Is finds the [DecimalReason].
type DecimalError struct {
	Text   string // what was read, cut where it is long
	Reason DecimalReason
}

// Error returns the text and the reason, in English.
func (e *DecimalError) Error() string { return "kpi: " + l10n.Escape(e.Text) + " " + e.Reason.says() }

// Unwrap returns the reason.
func (e *DecimalError) Unwrap() error { return e.Reason }

// A DecimalReason is why a text is no [Decimal]. Its zero is unset: no error has it.
type DecimalReason uint8

// The reasons. A text that is no number has the first, even where its digits would not fit.
const (
	DecimalSyntax   DecimalReason = iota + 1 // it is not a number as JSON writes it
	DecimalDigits                            // it has more significant digits than fit
	DecimalExponent                          // it is too large, or has digits too far behind the point
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r DecimalReason) Error() string { return "kpi: the text " + r.says() }

func (r DecimalReason) says() string {
	switch r {
	case DecimalSyntax:
		return "is not a number as JSON writes it"
	case DecimalDigits:
		return "has more significant digits than fit (18 always do)"
	case DecimalExponent:
		return "is out of range: its last digit stands beyond 10^30 or 10^-30"
	}
	return "is no decimal"
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
