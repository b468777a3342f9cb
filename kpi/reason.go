package kpi

import (
	"fmt"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Reason is why there is no value. It is an error, so that errors.Is finds it in an [*UndefinedError]. Its zero is unset: no
// error has it.
type Reason uint8

// The reasons.
const (
	Missing          Reason = iota + 1 // a measure was not given, which is not 0
	ZeroDenominator                    // something is divided by 0
	NoActivity                         // 0 is divided by 0
	NotAdditive                        // the values of parts do not make that of the whole; only a roll-up gives it
	Insufficient                       // a distribution holds no values
	Overflow                           // the number is beyond what is kept exactly
	CurrencyMismatch                   // the money is of several currencies, or not of that which is declared
	OutOfShare                         // a share is below 0 or above 1
	NotClosed                          // parts do not add up to their whole
	UnknownKPI                         // the vocabulary has no formula of that id
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r Reason) Error() string {
	if r < 1 || int(r) > len(reasonTable) {
		return fmt.Sprintf("kpi: reason(%d)", uint8(r))
	}
	return "kpi: " + reasonTable[r-1].word
}

// An UndefinedError says why a formula has no value for the data that it was given.
type UndefinedError struct {
	Reason   Reason
	KPI      ID        // "" for a formula alone
	Measures []Measure // those at fault, each once, in the order of the formula
	Before   []Measure // those of which the value of the period before is missing

	Left, Right            string // the two sides of the division at fault, as formulas, cut where they are long
	Numerator, Denominator string // their exact values, "12.5" or "1/3"
	Got                    string // the value that is refused, or the currencies
}

// Error returns the message in English.
func (e *UndefinedError) Error() string {
	if e.KPI != "" {
		return "kpi " + l10n.Clean(string(e.KPI)) + ": " + e.Message(language.English)
	}
	return "kpi: " + e.Message(language.English)
}

// Unwrap returns the reason.
func (e *UndefinedError) Unwrap() error { return e.Reason }

// Is reports whether target is [MixedCurrency] and the currencies of the data are at fault: formulas are refused by that code.
func (e *UndefinedError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == MixedCurrency && e.Reason == CurrencyMismatch
}

// Message returns one or two sentences for a reader of tag.
func (e *UndefinedError) Message(tag language.Tag) string {
	if e.Reason < 1 || int(e.Reason) > len(reasonTable) {
		return strings.TrimPrefix(e.Reason.Error(), "kpi: ")
	}
	l := l10n.For(tag)
	return l.Expand(reasonTable[e.Reason-1].text.In(tag), undefinedArgs{e, l})
}

// reasonTable holds the sentences in the order of the reasons.
var reasonTable = [...]struct {
	word string
	text socialorg.Text
}{
	{"a measure is missing", socialorg.Text{
		EN: "There is no value{measures? for {measures}}; a missing value is not 0.",
		ES: "Falta el valor{measures? de {measures}}; un valor que falta no es 0."}},
	{"the denominator is 0", socialorg.Text{
		EN: "{<}{left}{>} is {numerator}, but {<}{right}{>}, by which it is divided, is {denominator}.",
		ES: "{<}{left}{>} es {numerator}, pero {<}{right}{>}, que es el divisor, es {denominator}."}},
	{"there was no activity", socialorg.Text{
		EN: "There was no activity{left?: both {<}{left}{>} and {<}{right}{>} are 0}.",
		ES: "No hubo actividad{left?: tanto {<}{left}{>} como {<}{right}{>} son 0}."}},
	{"the values of parts do not make that of the whole", socialorg.Text{
		EN: "The values of parts do not make that of the whole{measures?: {measures}}.",
		ES: "Los valores de las partes no dan el del total{measures?: {measures}}."}},
	{"there are too few values", socialorg.Text{
		EN: "{measures?{measures#The distribution {measures} holds|The distributions {measures} hold} no values}{measures!There are no values}.",
		ES: "{measures?{measures#La distribución {measures} no contiene|Las distribuciones {measures} no contienen} ningún valor}" +
			"{measures!No hay ningún valor}."}},
	{"the number is too large to be exact", socialorg.Text{
		EN: "The number is too large, or has too many digits, to be kept exactly.",
		ES: "El número es demasiado grande, o tiene demasiadas cifras, para conservarlo con exactitud."}},
	{"the currencies differ", socialorg.Text{
		EN: "The currencies do not match{got? ({got})}{measures?: {measures}}. Amounts must be converted before, at the rate of their day.",
		ES: "Las monedas no coinciden{got? ({got})}{measures?: {measures}}. " +
			"Los importes deben convertirse antes, al tipo de cambio de su fecha.",
		ES419: "Las monedas no coinciden{got? ({got})}{measures?: {measures}}. " +
			"Los montos deben convertirse antes, al tipo de cambio de su fecha."}},
	{"a share is not from 0 to 1", socialorg.Text{
		EN: "The share is {got} and not from 0 to 1{left?: {<}{left}{>} is {numerator}, {<}{right}{>} is {denominator}}.",
		ES: "La proporción es {got} y no está entre 0 y 1{left?: {<}{left}{>} es {numerator}, {<}{right}{>} es {denominator}}."}},
	{"the parts do not add up to the whole", socialorg.Text{
		EN: "The parts do not add up to the whole{got?: they make {got} of it}.",
		ES: "Las partes no suman el total{got?: suman {got} de él}."}},
	{"the KPI has no formula", socialorg.Text{
		EN: "There is no formula for this KPI.",
		ES: "No hay fórmula para este KPI."}},
}

type undefinedArgs struct {
	*UndefinedError
	locale l10n.Locale
}

// Arg implements [l10n.Args].
func (a undefinedArgs) Arg(name string) (text string, n int) {
	open, end := a.locale.Marks()
	switch name {
	case "<":
		text = open
	case ">":
		text = end
	case "measures":
		var names []string
		for _, m := range a.Measures {
			names = append(names, a.locale.Quote(l10n.Clean(string(m))))
		}
		for _, m := range a.Before {
			names = append(names, a.locale.Quote(l10n.Clean(Previous{m}.String())))
		}
		return a.locale.And(names), len(names)
	case "left":
		text = l10n.Clean(a.Left)
	case "right":
		text = l10n.Clean(a.Right)
	case "numerator":
		text = a.locale.Decimal(a.Numerator)
	case "denominator":
		text = a.locale.Decimal(a.Denominator)
	case "got":
		text = a.locale.Decimal(l10n.Clean(a.Got))
	}
	if text != "" {
		n = 1
	}
	return text, n
}

// note adds a measure once.
func note(list []Measure, m Measure) []Measure {
	if slices.Contains(list, m) {
		return list
	}
	return append(list, m)
}
