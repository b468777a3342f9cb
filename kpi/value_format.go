package kpi

import (
	"math/big"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// noBreak is the space that keeps a number and its unit on one line.
const noBreak = "\u00a0"

// isMoney reports whether v is an amount in a currency, perhaps one for each of something: "money[EUR]/{lead}".
func (v Value) isMoney() bool {
	over, _, _ := strings.Cut(string(v.unit), "/")
	return v.unit.Currency() != "" && over == moneyAtom+"["+v.unit.Currency()+"]"
}

// places returns how many digits a style has after the decimal mark: its usual ones, but the first two of a number that would be
// shown as 0, or is below a tenth.
func (v Value) places(s Style) int {
	usual, shown := v.usual(s), v.r
	switch s {
	case StylePercent, StylePercentPoints, StylePoints:
		shown = v.hundredfold()
	default:
	}
	if shown.Sign() == 0 || s != StyleNumber && !isZero(fixed(shown, usual, RoundingHalfUp)) {
		return usual
	}
	size, places := new(big.Rat).Abs(shown), 0
	if s == StyleNumber && size.Cmp(big.NewRat(1, 10)) >= 0 {
		return usual
	}
	for ; places < MaxPlaces && size.Cmp(big.NewRat(10, 1)) < 0; places++ {
		size.Mul(size, big.NewRat(10, 1))
	}
	for places > usual && strings.HasSuffix(fixed(shown, places, RoundingHalfUp), "0") {
		places--
	}
	return max(usual, places)
}

func isZero(digits string) bool { return strings.Trim(digits, "-0.") == "" }

// usual returns how many digits a style usually has after the decimal mark.
func (v Value) usual(s Style) int {
	switch s {
	case StylePercent, StylePercentPoints:
		return 1
	case StyleMoney:
		return currencyDigits(v.unit.Currency())
	case StyleNumber:
		if v.r.IsInt() {
			return 0
		}
		return 2
	default:
		return 0
	}
}

// Format returns v for a reader of tag in its [Value.Style], rounded half up: percentages and percentage points to one digit, money
// to the digits that ISO 4217 gives the currency, but COP to none, durations to whole seconds, points to whole ones, other numbers to two
// digits unless they are whole. A number below a tenth keeps its first two digits, and so does whatever would be shown as 0 and is not: 0.003, 0.04 %. It returns ""
// for the zero Value.
func (v Value) Format(tag language.Tag) string {
	if v.r == nil {
		return ""
	}
	return v.FormatAs(tag, 0, v.places(v.Style()), RoundingHalfUp)
}

// FormatAs returns v for a reader of tag in a style, [Value.Style] where that is zero, with so many digits after the decimal
// mark, from 0 to [MaxPlaces]. A style that does not go with the unit, such as StyleMoney without a currency, gives a number.
func (v Value) FormatAs(tag language.Tag, s Style, places int, rounding Rounding) string {
	if v.r == nil {
		return ""
	}
	if s == 0 {
		s = v.Style()
	}
	places = clampPlaces(places)
	l := l10n.For(tag)
	switch {
	case s == StylePercent:
		return l.PercentOf(fixed(v.hundredfold(), places, rounding))
	case s == StylePoints:
		return l.Decimal(fixed(v.hundredfold(), places, rounding))
	case s == StylePercentPoints:
		sign := socialorg.Text{EN: "pp", ES: "p." + noBreak + "p."}
		return l.Decimal(fixed(v.hundredfold(), places, rounding)) + noBreak + sign.In(tag)
	case s == StyleMoney && v.unit.Currency() != "":
		digits := fixed(v.r, places, rounding)
		if text, ok := l.Money(digits, v.unit.Currency()); ok {
			return text
		}
		return l.Decimal(digits) + noBreak + v.unit.Currency()
	case s == StyleDuration && v.unit == "s":
		return clock(l, scaled(v.r, places, rounding), places)
	case s == StyleDuration && v.unit == "d":
		return days(l, tag, fixed(v.r, places, rounding))
	}
	return l.Decimal(fixed(v.r, places, rounding))
}

func (v Value) hundredfold() *big.Rat {
	return new(big.Rat).Mul(v.r, new(big.Rat).SetInt64(100))
}

// clock writes n seconds, divided by ten to the places, in hours, minutes and seconds; parts that are 0 are left out. The signs
// are those of the international system, the same in both languages.
func clock(l l10n.Locale, n *big.Int, places int) string {
	second := tenTo(places)
	minutes, seconds := new(big.Int).QuoRem(new(big.Int).Abs(n), second.Mul(second, big.NewInt(60)), new(big.Int))
	hours, minutes := new(big.Int).QuoRem(minutes, big.NewInt(60), new(big.Int))
	var parts []string
	if hours.Sign() != 0 {
		parts = append(parts, l.Decimal(hours.String())+noBreak+"h")
	}
	if minutes.Sign() != 0 {
		parts = append(parts, minutes.String()+noBreak+"min")
	}
	if seconds.Sign() != 0 || parts == nil {
		parts = append(parts, l.Decimal(point(seconds, places))+noBreak+"s")
	}
	text := strings.Join(parts, noBreak)
	if n.Sign() < 0 {
		return "-" + text
	}
	return text
}

func days(l l10n.Locale, tag language.Tag, digits string) string {
	one := socialorg.Text{EN: "day", ES: "día"}
	other := socialorg.Text{EN: "days", ES: "días"}
	switch l.Category(digits) {
	case l10n.One:
		return l.Decimal(digits) + noBreak + one.In(tag)
	case l10n.Many:
		return l.Decimal(digits) + noBreak + "de" + noBreak + other.In(tag)
	default:
		return l.Decimal(digits) + noBreak + other.In(tag)
	}
}
