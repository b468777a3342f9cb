package kpi

import (
	"math/big"
	"strconv"

	"example.com/socialorg/internal/l10n"
)

// maxExponent bounds the power of ten at which the last digit of a Decimal stands.
const maxExponent = 30

// A Decimal is an exact decimal number, comparable with ==. The zero Decimal is "not given", which is not 0: [Decimal.IsZero]
// tells it, and JSON leaves it out under omitzero.
//
// A Decimal is a whole number times a power of ten, kept without trailing zeros, so that 0.1 and 0.10 are the same. The whole
// number fits an int64, which every number of up to 18 significant digits does, and every int64; the power is from -30 to 30.
type Decimal struct {
	coef int64 // no multiple of ten, but for 0
	exp  int8  // 0 where coef is 0
	set  bool
}

// ParseDecimal returns the number that s writes in the syntax of JSON: an optional minus, digits without a leading zero, a
// fraction, an exponent. It returns a [*DecimalError] for everything else, and for a number that no Decimal holds: nothing is
// rounded. The work is linear in the length of s, whatever the exponent says.
func ParseDecimal(s string) (Decimal, error) {
	d, reason := scanDecimal(s)
	if reason != 0 {
		return Decimal{}, &DecimalError{Text: l10n.Clip(s), Reason: reason, Suggestion: nearDecimal(s)}
	}
	return d, nil
}

// MustDecimal is [ParseDecimal] for literals in tests and tables: it panics where s is no Decimal.
func MustDecimal(s string) Decimal {
	d, err := ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Int returns n as a Decimal. Every int64 has one, those of 19 digits too, and it survives a round trip through its text.
func Int(n int64) Decimal {
	d := Decimal{coef: n, set: true}
	for d.coef != 0 && d.coef%10 == 0 {
		d.coef /= 10
		d.exp++
	}
	return d
}

// IsZero reports whether no number was given. It is false for the number 0, of which [Decimal.Sign] is 0.
func (d Decimal) IsZero() bool { return !d.set }

// Equal reports whether d and o are the same number, or both not given. It is ==, and lets go-cmp compare Decimals.
func (d Decimal) Equal(o Decimal) bool { return d == o }

// Sign returns -1, 0 or 1 as d is below, at or above 0; 0 where no number was given.
func (d Decimal) Sign() int {
	switch {
	case d.coef < 0:
		return -1
	case d.coef > 0:
		return 1
	}
	return 0
}

// Cmp returns -1, 0 or 1 as d is below, equal to or above o. It is exact. A Decimal that was not given comes before all others.
func (d Decimal) Cmp(o Decimal) int {
	switch {
	case d == o:
		return 0
	case !d.set:
		return -1
	case !o.set:
		return 1
	case d.Sign() < o.Sign():
		return -1
	case d.Sign() > o.Sign():
		return 1
	case d.smaller(o) == (d.coef > 0):
		return -1
	}
	return 1
}

// smaller compares the magnitudes of two different numbers of one sign.
func (d Decimal) smaller(o Decimal) bool {
	x, y := d.magnitude(), o.magnitude()
	if p, q := digits(x)+int(d.exp), digits(y)+int(o.exp); p != q {
		return p < q
	}
	// Now the exponents differ by as much as the numbers of digits do, and the scaled number has no more than 19.
	for e := d.exp; e > o.exp; e-- {
		x *= 10
	}
	for e := o.exp; e > d.exp; e-- {
		y *= 10
	}
	return x < y
}

// magnitude is right for the smallest int64 as well, of which the negation is itself.
func (d Decimal) magnitude() uint64 {
	if d.coef < 0 {
		return -uint64(d.coef)
	}
	return uint64(d.coef)
}

func digits(n uint64) int {
	count := 1
	for ; n >= 10; n /= 10 {
		count++
	}
	return count
}

// Rat returns a new rational number with the value of d: 0 where no number was given.
func (d Decimal) Rat() *big.Rat {
	r := new(big.Rat).SetInt64(d.coef)
	if d.exp == 0 {
		return r
	}
	if -18 <= d.exp && d.exp < 0 {
		power := int64(1)
		for range -d.exp {
			power *= 10
		}
		return r.SetFrac64(d.coef, power)
	}
	power := tenTo(max(int(d.exp), -int(d.exp)))
	if d.exp < 0 {
		return r.Quo(r, new(big.Rat).SetInt(power))
	}
	return r.Mul(r, new(big.Rat).SetInt(power))
}

// Numbers are written plainly up to these positions of the decimal point, and with an exponent beyond them.
const (
	maxPlain = 21
	minPlain = -5
)

// String returns the number as [ParseDecimal] reads it back: "0.03", "1200", and with an exponent where it is very large or very
// small, "1.5e-9". It returns "" where no number was given.
func (d Decimal) String() string {
	var buf [32]byte
	return string(d.append(buf[:0]))
}

func (d Decimal) append(b []byte) []byte {
	if !d.set {
		return b
	}
	var buf [20]byte
	digits := strconv.AppendUint(buf[:0], d.magnitude(), 10)
	if d.coef < 0 {
		b = append(b, '-')
	}
	point := len(digits) + int(d.exp)
	switch {
	case point > maxPlain || point < minPlain:
		b = append(b, digits[0])
		if len(digits) > 1 {
			b = append(b, '.')
			b = append(b, digits[1:]...)
		}
		b = append(b, 'e')
		return strconv.AppendInt(b, int64(point-1), 10)
	case d.exp >= 0:
		return zeros(append(b, digits...), int(d.exp))
	case point > 0:
		b = append(b, digits[:point]...)
		b = append(b, '.')
		return append(b, digits[point:]...)
	}
	b = zeros(append(b, "0."...), -point)
	return append(b, digits...)
}

func zeros(b []byte, n int) []byte {
	for range n {
		b = append(b, '0')
	}
	return b
}

// MarshalJSON returns a JSON number, and null where no number was given.
func (d Decimal) MarshalJSON() ([]byte, error) {
	if !d.set {
		return []byte("null"), nil
	}
	return d.append(nil), nil
}

// UnmarshalJSON reads the digits of a JSON number. It refuses null, strings and numbers that no Decimal holds with a
// [*DecimalError], and then leaves *d as it was.
func (d *Decimal) UnmarshalJSON(b []byte) error {
	v, err := ParseDecimal(string(b))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// MarshalText returns what [Decimal.String] does: no text where no number was given.
func (d Decimal) MarshalText() ([]byte, error) { return d.append([]byte{}), nil }

// UnmarshalText reads what [ParseDecimal] does, and the empty text as the zero Decimal. It leaves *d as it was where it fails.
func (d *Decimal) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Decimal{}
		return nil
	}
	return d.UnmarshalJSON(b)
}
