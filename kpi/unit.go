package kpi

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Unit says what a number counts, in one canonical text, so that == tells whether two units are the same:
//
//	{interaction}            a count of things; things with different names never add up
//	s, d                     seconds, days; nothing converts one into the other
//	money, money[EUR]        an amount, in a currency that the data tells or in this one
//	1                        a pure number
//	{reply}/{thread}/d       quotients, read from the left; factors stand in the order of their text
//	d*{thread}, {view}^2     products and powers
//
// Likes and comments have one unit, because they make one sum; likes and followers have not. Percent is no unit but a way to
// show a pure number.
//
// The zero Unit is "not given". A Unit is a string, and decoding keeps any text, so that a badly written unit in a document is
// reported together with its other faults and does not end the reading: [ParseUnit] checks and brings it into the canonical
// form, and so does [NewVocabulary].
type Unit string

// One is the unit of a pure number.
const One Unit = "1"

// ParseUnit returns the canonical form of the unit that s writes: "{view} / {post} * s" is "s*{view}/{post}". It returns a
// [*UnitError] where s writes none. The work is linear in the length of s.
func ParseUnit(s string) (Unit, error) {
	var a atoms
	d, currency, e := a.parse(s)
	if e.Reason != 0 {
		e.Text = l10n.Clip(s)
		return "", &e
	}
	return a.unit(d, currency), nil
}

// Currency returns the currency of an amount of money, as "EUR": "" where u names none.
func (u Unit) Currency() string {
	_, after, found := strings.Cut(string(u), "money[")
	if !found || len(after) < 3 {
		return ""
	}
	return after[:3]
}

// A UnitError says what text is no [Unit], and why: errors.Is finds the [UnitReason].
type UnitError struct {
	Text       string // what was read, cut where it is long
	Reason     UnitReason
	Suggestion string // what was probably meant, "" where nothing is near
}

// Error returns the message in English.
func (e *UnitError) Error() string { return "kpi: " + e.Message(language.English) }

// Message returns a sentence for a reader of tag.
func (e *UnitError) Message(tag language.Tag) string {
	return Fault{Code: InvalidUnit, Problem: e.Reason.problem(e.Text), Got: e.Text, Suggestion: e.Suggestion}.Message(tag)
}

// Unwrap returns the reason.
func (e *UnitError) Unwrap() error { return e.Reason }

// A UnitReason is why a text is no [Unit]. Its zero is unset: no error has it.
type UnitReason uint8

// The reasons.
const (
	UnitSyntax     UnitReason = iota + 1 // it is empty, or not made of factors joined by * and /
	UnitUnknown                          // a factor is none of the known ones; a count stands in braces
	UnitPercent                          // percent is a way to show a number, whose unit is 1
	UnitCurrencies                       // it names two currencies, or something that is no three-letter code
	UnitSize                             // it has more than 16 different factors, or a power beyond 9
	UnitName                             // what stands in braces is not in snake_case, or too long
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r UnitReason) Error() string {
	switch r {
	case UnitSyntax:
		return "kpi: the unit is not made of factors joined by * and /"
	case UnitUnknown:
		return "kpi: the unit has an unknown factor"
	case UnitPercent:
		return "kpi: the unit is a way to show a pure number"
	case UnitCurrencies:
		return "kpi: the unit names no single currency by a code"
	case UnitSize:
		return "kpi: the unit has too many factors, or a power beyond 9"
	case UnitName:
		return "kpi: the unit counts something that is not named in snake_case"
	}
	return "kpi: the unit is no unit"
}

func (r UnitReason) problem(text string) Problem {
	switch r {
	case UnitSyntax:
		if strings.TrimLeft(text, " ") == "" {
			return ProblemNoUnit
		}
		return ProblemUnitSyntax
	case UnitUnknown:
		return ProblemUnitFactor
	case UnitPercent:
		return ProblemUnitPercent
	case UnitCurrencies:
		return ProblemUnitCurrency
	case UnitSize:
		return ProblemUnitSize
	case UnitName:
		return ProblemUnitName
	}
	return ""
}
