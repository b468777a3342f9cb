package kpi

import (
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// Limits of a unit: real ones have three factors and no powers.
const (
	maxAtoms = 16
	maxPower = 9
)

const moneyAtom = "money"

// atoms numbers the factors that a formula's units are made of, so that a unit is a short vector.
type atoms struct {
	names [maxAtoms]string
	n     int
}

// dims holds the power of each atom.
type dims [maxAtoms]int8

func (a *atoms) index(name string) (int, bool) {
	if i := slices.Index(a.names[:a.n], name); i >= 0 {
		return i, true
	}
	if a.n == maxAtoms {
		return 0, false
	}
	a.names[a.n] = name
	a.n++
	return a.n - 1, true
}

// hasMoney reports whether d is an amount of money, or one for each of something.
func (a *atoms) hasMoney(d dims) bool {
	i := slices.Index(a.names[:a.n], moneyAtom)
	return i >= 0 && d[i] != 0
}

// join returns the unit of a product, or with sign -1 of a quotient: false where a power is out of range.
func (d dims) join(o dims, sign int8) (dims, bool) {
	ok := true
	for i := range d {
		d[i] += sign * o[i]
		ok = ok && -maxPower <= d[i] && d[i] <= maxPower
	}
	return d, ok
}

// isCount reports whether d is one thing that is counted.
func (a *atoms) isCount(d dims) bool {
	count := -1
	for i, p := range d {
		switch {
		case p == 0:
		case p != 1 || count >= 0:
			return false
		default:
			count = i
		}
	}
	return count >= 0 && a.names[count][0] == '{'
}

// unit writes d: factors in the order of their text, each divisor behind a stroke of its own.
func (a *atoms) unit(d dims, currency string) Unit {
	order := make([]int, 0, maxAtoms)
	for i := range a.n {
		if d[i] != 0 {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return strings.Compare(a.names[i], a.names[j]) })
	var b []byte
	for _, i := range order {
		if d[i] > 0 {
			if b != nil {
				b = append(b, '*')
			}
			b = appendFactor(b, a.names[i], d[i], currency)
		}
	}
	if b == nil {
		b = append(b, '1')
	}
	for _, i := range order {
		if d[i] < 0 {
			b = appendFactor(append(b, '/'), a.names[i], -d[i], currency)
		}
	}
	return Unit(b)
}

func appendFactor(b []byte, name string, power int8, currency string) []byte {
	b = append(b, name...)
	if name == moneyAtom && currency != "" {
		b = append(b, '[')
		b = append(b, currency...)
		b = append(b, ']')
	}
	if power > 1 {
		b = append(b, '^', byte('0'+power))
	}
	return b
}

// parse reads a unit. Its error has no Reason where s is one.
func (a *atoms) parse(s string) (d dims, currency string, e UnitError) {
	sign := int8(1)
	for rest := strings.TrimLeft(s, " "); ; {
		name, code, after, fault := scanFactor(rest)
		if fault.Reason != 0 {
			if fault.Suggestion != "" {
				fault.Suggestion = mended(s, len(s)-len(rest), fault.Suggestion, after)
			}
			return d, "", fault
		}
		power := sign
		if p, ok := strings.CutPrefix(after, "^"); ok {
			if p == "" || p[0] < '1' || p[0] > '0'+maxPower || len(p) > 1 && '0' <= p[1] && p[1] <= '9' {
				return d, "", UnitError{Reason: UnitSize}
			}
			power *= int8(p[0] - '0')
			after = p[1:]
		}
		if code != "" && currency != "" && code != currency {
			return d, "", UnitError{Reason: UnitCurrencies}
		}
		if code != "" {
			currency = code
		}
		if name != "1" {
			i, ok := a.index(name)
			if !ok {
				return d, "", UnitError{Reason: UnitSize}
			}
			if d[i] += power; d[i] < -maxPower || d[i] > maxPower {
				return d, "", UnitError{Reason: UnitSize}
			}
		}
		rest = strings.TrimLeft(after, " ")
		if rest == "" {
			break
		}
		switch rest[0] {
		case '*':
			sign = 1
		case '/':
			sign = -1
		case '%':
			return d, "", UnitError{Reason: UnitPercent, Suggestion: "1"}
		default:
			return d, "", UnitError{Reason: UnitSyntax}
		}
		rest = strings.TrimLeft(rest[1:], " ")
	}
	if !a.hasMoney(d) {
		currency = ""
	}
	return d, currency, UnitError{}
}

// scanFactor cuts one factor off the front of s.
func scanFactor(s string) (name, currency, rest string, e UnitError) {
	if s == "" {
		return "", "", "", UnitError{Reason: UnitSyntax}
	}
	switch s[0] {
	case '{':
		end := strings.IndexByte(s, '}')
		switch {
		case end < 0 && isID(s[1:]):
			return "", "", "", UnitError{Reason: UnitSyntax, Suggestion: s + "}"}
		case end < 0:
			return "", "", "", UnitError{Reason: UnitSyntax}
		case !isID(s[1:end]):
			e = UnitError{Reason: UnitName}
			if near := snake(s[1:end]); near != "" {
				e.Suggestion = "{" + near + "}"
			}
			return "", "", s[end+1:], e
		}
		return s[:end+1], "", s[end+1:], UnitError{}
	case '%':
		return "", "", "", UnitError{Reason: UnitPercent, Suggestion: "1"}
	}
	end := 0
	for end < len(s) && strings.IndexByte("*/^[]{}% ", s[end]) < 0 {
		end++
	}
	word, rest := s[:end], s[end:]
	switch word {
	case "":
		return "", "", "", UnitError{Reason: UnitSyntax}
	case "1", "s", "d":
		return word, "", rest, UnitError{}
	case moneyAtom:
		after, ok := strings.CutPrefix(rest, "[")
		if !ok {
			return word, "", rest, UnitError{}
		}
		code, after, ok := strings.Cut(after, "]")
		if !ok || !isCurrency(code) {
			e := UnitError{Reason: UnitCurrencies}
			if upper := strings.ToUpper(code); ok && isCurrency(upper) {
				e.Suggestion = moneyAtom + "[" + upper + "]"
			}
			return "", "", after, e
		}
		return word, code, after, UnitError{}
	}
	return "", "", rest, UnitError{Reason: UnitUnknown, Suggestion: nearFactor(word)}
}

// maxMended bounds the units that a suggestion writes anew; each factor at fault takes one more reading.
const maxMended = 100

// mended returns the unit s with another factor at a place and what stood behind it, all else mended too: "" where that makes none.
func mended(s string, at int, factor, after string) string {
	if len(s) > maxMended {
		return ""
	}
	s = s[:at] + factor + after
	var a atoms
	d, currency, e := a.parse(s)
	if e.Reason != 0 {
		return e.Suggestion
	}
	return string(a.unit(d, currency))
}

func nearFactor(word string) string {
	switch strings.ToLower(word) {
	case "second", "seconds", "sec", "segundo", "segundos":
		return "s"
	case "h", "hr", "hour", "hours", "hora", "horas", "min", "minute", "minutes", "minuto", "minutos", "ms": // the numbers are brought to it
		return "s"
	case "day", "days", "día", "días", "dia", "dias":
		return "d"
	case "percent", "porcentaje", "number", "ratio":
		return "1"
	}
	if _, known := l10n.Digits(strings.ToUpper(word)); known {
		word = strings.ToUpper(word)
	}
	switch {
	case isCurrency(word):
		return "money[" + word + "]"
	case len(word) <= maxName && isID(strings.ToLower(word)):
		return "{" + strings.ToLower(word) + "}"
	}
	return ""
}

// maxName bounds the ids that a formula can name.
const maxName = 64

// isID reports whether s is written in snake_case and not too long.
func isID(s string) bool {
	if s == "" || len(s) > maxName || s[0] < 'a' || s[0] > 'z' || s[len(s)-1] == '_' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '_' && s[i-1] != '_':
		default:
			return false
		}
	}
	return true
}
