package kpi

import (
	"iter"
	"math/big"
	"strings"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
)

// A Rounding says where a number goes that lies in the middle between two. The zero Rounding is that of [RoundingHalfUp].
type Rounding uint8

// The roundings. Every other number goes to the nearer neighbour.
const (
	RoundingHalfUp   Rounding = iota + 1 // away from zero: 0.625 is 0.63 and -0.625 is -0.63, as people round
	RoundingHalfEven                     // to the even digit: 0.625 is 0.62 and 0.635 is 0.64, as bankers do
)

var roundingTable = enum.Table{Type: "kpi: rounding", Words: []string{"", "half-up", "half-even"}}

// Roundings yields the roundings in order.
func Roundings() iter.Seq[Rounding] { return enum.All[Rounding](&roundingTable) }

// String returns the word of r, "half-up" or "half-even"; "" for the zero Rounding.
func (r Rounding) String() string { return enum.String(&roundingTable, r) }

// MarshalText returns the word of r, no text for the zero, and an error for any other value that is none of the constants.
func (r Rounding) MarshalText() ([]byte, error) { return enum.Marshal(&roundingTable, r) }

// UnmarshalText reads a word that [Rounding.String] writes. Its error suggests a word where one is near.
func (r *Rounding) UnmarshalText(text []byte) error { return enum.Unmarshal(&roundingTable, r, text) }

// MaxPlaces is the largest number of digits after the decimal mark that a value is rounded to.
const MaxPlaces = 30

func clampPlaces(places int) int { return min(max(places, 0), MaxPlaces) }

// tenTo returns 10 to the n. Exp would bring its modular arithmetic into every program that checks a formula.
func tenTo(n int) *big.Int {
	power, square := big.NewInt(1), big.NewInt(10)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			power.Mul(power, square)
		}
		if n > 1 {
			square.Mul(square, square)
		}
	}
	return power
}

// scaled returns r times ten to the places, rounded to a whole number.
func scaled(r *big.Rat, places int, rounding Rounding) *big.Int {
	n := new(big.Int).Mul(r.Num(), tenTo(places))
	rest := new(big.Int)
	q, rest := new(big.Int).QuoRem(n, r.Denom(), rest)
	rest.Abs(rest)
	up := rest.Lsh(rest, 1).Cmp(r.Denom())
	if up > 0 || up == 0 && (rounding != RoundingHalfEven || q.Bit(0) == 1) {
		q.Add(q, big.NewInt(int64(r.Sign())))
	}
	return q
}

// fixed writes r with so many digits after the point, as a canonical decimal; never "-0".
func fixed(r *big.Rat, places int, rounding Rounding) string {
	return point(scaled(r, places, rounding), places)
}

// point writes n divided by ten to the places.
func point(n *big.Int, places int) string {
	s := new(big.Int).Abs(n).String()
	if len(s) <= places {
		s = strings.Repeat("0", places-len(s)+1) + s
	}
	if places > 0 {
		s = s[:len(s)-places] + "." + s[len(s)-places:]
	}
	if n.Sign() < 0 {
		s = "-" + s
	}
	return s
}

// exact writes r as a decimal where it ends within MaxPlaces digits, and as a fraction elsewhere, cut where that is long.
func exact(r *big.Rat) string {
	s := fixed(r, MaxPlaces, RoundingHalfUp)
	if back, ok := new(big.Rat).SetString(s); ok && back.Cmp(r) == 0 {
		return l10n.Clip(strings.TrimSuffix(strings.TrimRight(s, "0"), "."))
	}
	return l10n.Clip(r.RatString())
}
