package kpi

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Reason is why there is no value. It is an error, so that errors.Is finds it in an [*UndefinedError] or an [*IncomparableError].
// Its zero is unset: no error has it.
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
	InvalidCurrency                    // a currency is not named by an ISO 4217 code such as EUR
	NotMoney                           // what has a currency is no amount of money
	NoBase                             // a relative change is asked for from 0 or from less
	DifferentKPI                       // two values are not of one KPI, formula, form and version
	DifferentUnit                      // two values are not counted in one unit
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r Reason) Error() string { return wordOf(reasonTable[:], r, "", "reason") }

// An UndefinedError says why a formula has no value for the data that it was given.
type UndefinedError struct {
	Reason   Reason
	KPI      ID        // "" for a formula alone
	Measures []Measure // those at fault, each once, in the order of the formula
	Before   []Measure // those of which the value of the period before is missing

	Left, Right            string // the two sides of the division at fault, as formulas, cut where they are long
	Numerator, Denominator string // their exact values, "12.5" or "1/3"
	Got                    string // the value that is refused, or the currencies

	Vocabulary Vocabulary // what Message takes the names from
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

// Message returns one or two sentences for a reader of tag. Measures are called by their names.
func (e *UndefinedError) Message(tag language.Tag) string {
	s := speak(e.Vocabulary, tag)
	return reason(s, reasonTable[:], e.Reason, func(name string) (string, int) {
		switch name {
		case "measures":
			return s.measures(e.Measures, e.Before)
		case "left":
			return s.side(e.Left), 0
		case "right":
			return s.side(e.Right), 0
		case "numerator":
			return s.locale.Decimal(e.Numerator), 0
		case "denominator":
			return s.locale.Decimal(e.Denominator), 0
		case "got":
			return s.locale.Decimal(l10n.Clean(e.Got)), 0
		case "code":
			return s.code(e.Got), 0
		}
		return "", 0
	})
}

// reasonTable holds the sentences in the order of the reasons.
var reasonTable = [...]sentence{
	{"a measure is missing", socialorg.Text{
		EN: "There is no value{measures? for {measures}}; a missing value is not 0.",
		ES: "Falta el valor{measures? de {measures}}; un valor que falta no es 0."}},
	{"the denominator is 0", socialorg.Text{
		EN: "{left} is {numerator}, but {right}, by which it is divided, is {denominator}.",
		ES: "{left} vale {numerator}, pero {right}, que es el divisor, vale {denominator}."}},
	{"there was no activity", socialorg.Text{
		EN: "There was no activity{left?: both {left} and {right} are 0}.",
		ES: "No hubo actividad{left?: tanto {left} como {right} valen 0}."}},
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
		EN: "The share is {got} and not from 0 to 1{left?: {left} is {numerator}, {right} is {denominator}}.",
		ES: "La proporción es {got} y no está entre 0 y 1{left?: {left} vale {numerator}; {right}, {denominator}}."}},
	{"the parts do not add up to the whole", socialorg.Text{
		EN: "The parts do not add up to the whole{got?: they make {got} of it}.",
		ES: "Las partes no suman el total{got?: dan {got} en lugar de 1}."}},
	{"the KPI has no formula", socialorg.Text{
		EN: "There is no formula for this KPI.",
		ES: "No hay fórmula para este KPI."}},
	{"a currency is not named by a code such as EUR", socialorg.Text{
		EN: "{code}{measures?, given for {measures},} is not a currency: write its code of three capitals, as EUR or MXN.",
		ES: "{code}{measures?, que figura en {measures},} no es una moneda: escriba su código de tres mayúsculas, como EUR o MXN."}},
	{"what has a currency is not money", socialorg.Text{
		EN: "{measures#{measures} is not money and has|{measures} are not money and have} no currency{got?, but {got} is given}.",
		ES: "{measures#{measures} no es dinero y no lleva|{measures} no son dinero y no llevan} moneda{got?, pero figura {got}}."}},
	{"a relative change has no base above 0", socialorg.Text{
		EN: "The value before is {got}. A change is told as a percentage only from a value above 0; tell the difference instead.",
		ES: "El valor anterior es {got}. Un cambio solo se expresa como porcentaje a partir de un valor mayor que 0; indique la diferencia."}},
	{"the values are not of one KPI", socialorg.Text{
		EN: "The values are not of one KPI.",
		ES: "Los valores no son de un mismo KPI."}},
	{"the values are not in one unit", socialorg.Text{
		EN: "The values are not in one unit.",
		ES: "Los valores no están en una misma unidad."}},
}

// note adds a measure once.
func note(list []Measure, m Measure) []Measure {
	if slices.Contains(list, m) {
		return list
	}
	return append(list, m)
}
