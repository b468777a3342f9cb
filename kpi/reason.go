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
	NoPeriod                           // a roll-up or a cell has no period
	MixedCalendars                     // cells are of another calendar or time zone than the roll-up
	DuplicateCell                      // two cells hold one measure of one place
	OverlappingCells                   // cells have something in common that would count twice, as a total has with its parts
	StraddlingCell                     // a cell lies only partly in the period
	NegativeCount                      // a count or a duration is below 0
	Contradiction                      // cells give several values where one stands for all platforms
	InvalidSketch                      // a sketch's estimate is below 0 or outside its own bounds
	NotWhole                           // a Program was given a value that is no whole number
	TargetMismatch                     // the target of a Goal is not in the currency of the value
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is: "kpi: no reason" for the zero.
func (r Reason) Error() string {
	if r == 0 { // as columns have it where there is a value
		return "kpi: no reason"
	}
	return wordOf(reasonTable[:], r, "", "reason")
}

// An UndefinedError says why a formula has no value for the data that it was given.
type UndefinedError struct {
	Reason   Reason    `json:"reason"`
	KPI      ID        `json:"kpi,omitzero"`      // "" for a formula alone
	Measures []Measure `json:"measures,omitzero"` // those at fault, each once, in the order of the formula
	Before   []Measure `json:"before,omitzero"`   // those of which the value of the period before is missing
	Similar  []Measure `json:"similar,omitzero"`  // for Missing: ids in the data that no measure has and that are near one of these, at most ten
	Unseen   []string  `json:"unseen,omitzero"`   // for Missing: platforms, accounts, markets and posts that a Rollup asks for and no cell names, at most ten
	Seen     []string  `json:"seen,omitzero"`     // for each of those the one that is near and that some cell names, "" where there is none

	// Currencies are those of the Measures, for CurrencyMismatch: "EUR", "EUR, USD", or "" where
	// none was given. It is nil where they are not told apart. For TargetMismatch they are those of
	// the value and of the target.
	Currencies []string `json:"currencies,omitzero"`

	Left        string `json:"left,omitzero"`        // what is divided in the division at fault, as a formula, cut where it is long
	Right       string `json:"right,omitzero"`       // what it is divided by
	Numerator   string `json:"numerator,omitzero"`   // the exact value of Left, "12.5" or "1/3"
	Denominator string `json:"denominator,omitzero"` // the exact value of Right
	Got         string `json:"got,omitzero"`         // the value that is refused, the currencies, or the time zones

	// Of a Rollup.
	Slots    []Slot      `json:"-"`               // the cells at fault, or of which there are none: at most ten
	Coverage []Coverage  `json:"-"`               // of the measures that are missing
	Across   []Dimension `json:"across,omitzero"` // along which the measures do not add up
	Whole    []Dimension `json:"whole,omitzero"`  // for NotAdditive: which of those a cell of the whole leaves empty
	Span     Span        `json:"-"`               // for which they should be given, or in which a cell lies only partly
	Low      string      `json:"low,omitzero"`    // bounds of the one measure, where the parts tell them; or the two values of a Contradiction
	High     string      `json:"high,omitzero"`

	Vocabulary Vocabulary `json:"-"` // what Message takes the names from
}

// Error returns the message in English, for the author of a program: it names the fields of Inputs and Rollup that may be set.
func (e *UndefinedError) Error() string {
	if e.KPI != "" {
		return "kpi " + l10n.Clean(string(e.KPI)) + ": " + e.sentence(language.English, true)
	}
	return "kpi: " + e.sentence(language.English, true)
}

// Unwrap returns the reason.
func (e *UndefinedError) Unwrap() error { return e.Reason }

// Is reports whether target is [MixedCurrency] and the currencies of the data are at fault: formulas are refused by that code.
func (e *UndefinedError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == MixedCurrency && e.Reason == CurrencyMismatch
}

// Message returns one or two sentences for a reader of tag, behind the name of the KPI. Measures are called by their names.
func (e *UndefinedError) Message(tag language.Tag) string {
	named := e.Reason == UnknownKPI || e.Reason == Missing && len(e.Measures)+len(e.Before) == 0 // in the sentence
	if e.KPI == "" || named {
		return e.sentence(tag, false)
	}
	return speak(e.Vocabulary, tag).kpi(e.KPI) + ": " + e.sentence(tag, false)
}

// sentence returns what Message does, without the name of the KPI. A program's author is told the field to be set.
func (e *UndefinedError) sentence(tag language.Tag, author bool) string {
	s := speak(e.Vocabulary, tag)
	s.exact = len(e.Similar) > 0
	return reason(s, reasonTable[:], e.Reason, func(name string) (string, int) {
		switch name {
		case "measures":
			return s.measures(e.Measures, e.Before)
		case "left":
			return s.inWords(e.Left), 0
		case "right":
			return s.inWords(e.Right), 0
		case "numerator":
			return s.locale.Decimal(e.Numerator), 0
		case "denominator":
			return s.locale.Decimal(e.Denominator), 0
		case "got":
			return s.locale.Decimal(l10n.Clean(e.Got)), 0
		case "code":
			return s.code(e.Got), 0
		case "upper":
			return s.hint(nearCurrency(e.Got)), 0
		case "coin", "aim":
			if len(e.Currencies) != 2 {
				return "", 0
			}
			if name == "aim" {
				return l10n.Clean(e.Currencies[1]), 0
			}
			return l10n.Clean(e.Currencies[0]), 0
		case "field":
			return "", truth(author)
		case "hint":
			return s.hint(e.nearKPI()), 0
		case "standard":
			return "", truth(e.KPI != "" && e.Vocabulary.own == nil)
		case "kpi":
			if e.KPI == "" {
				return "", 0
			}
			return s.kpi(e.KPI), 0
		}
		if text, n, ok := e.ofData(s, name); ok {
			return text, n
		}
		return e.rolled(s, name)
	})
}

// reasonTable holds the sentences in the order of the reasons.
var reasonTable = [...]sentence{
	{"a measure is missing", socialorg.Text{
		EN: "There is no value{measures? for {measures}}{measures!{kpi? for {kpi}}}{slots? ({slots}{absent?; {absent} of {expected} {grain}{places?, all accounts and channels counted}})}" +
			"{level?; a cell of its last day is enough}{numbers?; a missing value is not 0, unless {field?MissingAsZero says so}{field!you know that it is}}.{parts? Add up those that your network counts: {parts}.}{unseen? No cell names {unseen}.}{similar? No measure is called {similar}.}" +
			"{singles? {field?Distributions takes}{field!What is needed are} the single values of {singles}.}",
		ES: "Falta el valor{measures? de {measures}}{measures!{kpi? de {kpi}}}{slots? ({slots}{absent?; {absent} de {expected} {grain}{places?, contando todas las cuentas y canales}})}" +
			"{level?; basta una celda de su último día}{numbers?; un valor que falta no es 0, salvo que {field?lo diga MissingAsZero}{field!se sepa que lo es}}.{parts? Sume las que cuente su red: {parts}.}{unseen? Ninguna celda menciona {unseen}.}{similar? Ninguna métrica se llama {similar}.}" +
			"{singles? {field?En Distributions van}{field!Hacen falta} los valores sueltos de {singles}.}"}},
	{"the denominator is 0", socialorg.Text{
		EN:    "{left} is {numerator}, but {right}, by which it is divided, is {denominator}. Show no value, or leave the period out.",
		ES:    "{left} vale {numerator}, pero {right}, que es el divisor, vale {denominator}. No muestre ningún valor, o deje fuera el periodo.",
		ES419: "{left} vale {numerator}, pero {right}, que es el divisor, vale {denominator}. No muestre ningún valor, o deje fuera el período."}},
	{"there was no activity", socialorg.Text{
		EN:    "There was no activity{left?: both {left} and {right} are 0}. Show no value, or leave the period out.",
		ES:    "No hubo actividad{left?: tanto {left} como {right} valen 0}. No muestre ningún valor, o deje fuera el periodo.",
		ES419: "No hubo actividad{left?: tanto {left} como {right} valen 0}. No muestre ningún valor, o deje fuera el período."}},
	{"the values of parts do not make that of the whole", socialorg.Text{
		EN: "The values of parts do not make that of the whole{measures?: {measures}{across? cannot be added {across}, because one person " +
			"may be in several parts}}.{span? Give {measures#it|them} for {span} as a whole{whole?, in a cell that names no {whole}}, or as sets or sketches to be merged.}" +
			"{low? The parts only tell that it is from {low} to {high}.}",
		ES: "Los valores de las partes no dan el del total{measures?: {measures}{across? {measures#no se puede|no se pueden} sumar {across}, " +
			"porque una misma persona puede estar en varias partes}}.{span? Indique el valor conjunto {span}{whole?, en una celda sin {whole}}, o bien " +
			"conjuntos o resúmenes (sketches) que se puedan unir.}{low? Las partes solo permiten saber que está entre {low} y {high}.}"}},
	{"there are too few values", socialorg.Text{
		EN: "{measures?{measures#The distribution {measures} holds|The distributions {measures} hold} no values}{measures!There are no values}.",
		ES: "{measures?{measures#La distribución {measures} no contiene|Las distribuciones {measures} no contienen} ningún valor}" +
			"{measures!No hay ningún valor}."}},
	{"the number is too large to be exact", socialorg.Text{
		EN: "The number is too large, or has too many digits, to be kept exactly.",
		ES: "El número es demasiado grande, o tiene demasiadas cifras, para conservarlo con exactitud."}},
	{"the currencies differ", socialorg.Text{
		EN: "{coins?{coins}}{coins!The currencies do not match{got? ({got})}{measures?: {measures}}}. " +
			"{bare?Give the currency of every amount}{bare!Convert the amounts first, at that day's exchange rate}.",
		ES: "{coins?{coins}}{coins!Las monedas no coinciden{got? ({got})}{measures?: {measures}}}. " +
			"{bare?Indique la moneda de todos los importes}{bare!Convierta antes los importes, al tipo de cambio de su fecha}.",
		ES419: "{coins?{coins}}{coins!Las monedas no coinciden{got? ({got})}{measures?: {measures}}}. " +
			"{bare?Indique la moneda de todos los montos}{bare!Convierta antes los montos, al tipo de cambio de su fecha}."}},
	{"a share is not from 0 to 1", socialorg.Text{
		EN: "The share is {got}, which is not between 0 and 1{left?: {left} is {numerator}, {right} is {denominator}}.",
		ES: "La proporción es {got} y no está entre 0 y 1{left?: {left} vale {numerator}; {right}, {denominator}}."}},
	{"the parts do not add up to the whole", socialorg.Text{
		EN: "The parts do not add up to the whole{got?: they make {got} of it}.",
		ES: "Las partes no suman el total{got?: dan {got} en lugar de 1}."}},
	{"the KPI has no formula", socialorg.Text{
		EN: "There is no formula for {kpi}{kpi!this KPI}{standard? in the standard vocabulary; one of your own is known to the one that declares it}{hint}",
		ES: "No hay fórmula para {kpi}{kpi!este KPI}{standard? en el vocabulario estándar; los KPI propios solo los conoce el que los declara}{hint}"}},
	{"a currency is not named by a code such as EUR", socialorg.Text{
		EN: "{code}{measures?, given for {measures},} is not a currency: write its three-letter code, such as EUR or MXN{upper}",
		ES: "{code}{measures?, que figura en {measures},} no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN{upper}"}},
	{"what has a currency is not money", socialorg.Text{
		EN: "{measures#{measures} is|{measures} are} not money{got?, but {measures#its value is|their values are} given in {got}}. Leave the currency out.",
		ES: "{measures#{measures} no es|{measures} no son} dinero{got?, pero {measures#su valor lleva|sus valores llevan} la moneda {got}}. Quite la moneda."}},
	{"a relative change has no base above 0", socialorg.Text{
		EN: "The value before is {got}. A change is told as a percentage only from a value above 0; tell the difference instead.",
		ES: "El valor anterior es {got}. Un cambio solo se expresa como porcentaje a partir de un valor mayor que 0; indique la diferencia."}},
	{"the values are not of one KPI", socialorg.Text{
		EN: "The values are not of one KPI.",
		ES: "Los valores no son de un mismo KPI."}},
	{"the values are not in one unit", socialorg.Text{
		EN: "The values are not in one unit.",
		ES: "Los valores no están en una misma unidad."}},
	{"a period is missing", socialorg.Text{
		EN:    "{slots?There are cells without a period: {slots}}{slots!{cells?There are cells without a period}{cells!The roll-up has no period{field?: set its Span}}}.",
		ES:    "{slots?Hay celdas sin periodo: {slots}}{slots!{cells?Hay celdas sin periodo}{cells!No se indica el periodo del conjunto{field?: falta Span}}}.",
		ES419: "{slots?Hay celdas sin período: {slots}}{slots!{cells?Hay celdas sin período}{cells!No se indica el período del conjunto{field?: falta Span}}}."}},
	{"the calendars differ", socialorg.Text{
		EN: "The calendars {got?({got}) }do not match{slots?: {slots}}. A week or a quarter of one calendar is not one of another: " +
			"make the cells by the calendar of the whole, or give days of its time zone.",
		ES: "Los calendarios {got?({got}) }no coinciden{slots?: {slots}}. Una semana o un trimestre de un calendario no lo son de otro: " +
			"cree las celdas con el calendario del total, o dé días de su zona horaria."}},
	{"two cells are of one place", socialorg.Text{
		EN: "There are two values{measures? for {measures}} in one cell{slots? ({slots})}, so that one would count twice." +
			"{more? If they are of different {more}, name those in the cells.}",
		ES: "Hay dos valores{measures? de {measures}} en una misma celda{slots? ({slots})}, y uno se contaría de más." +
			"{more? Si corresponden a distintas {more}, indíquelo en las celdas.}"}},
	{"cells overlap", socialorg.Text{
		EN: "Cells overlap{measures? in {measures}}{slots?: {slots}}. What they have in common would count twice; a total does not stand " +
			"next to its parts.",
		ES: "Hay celdas que se solapan{measures? en {measures}}{slots?: {slots}}. Lo que tienen en común se contaría dos veces; un total no va " +
			"junto a sus partes."}},
	{"a cell lies only partly in the period", socialorg.Text{
		EN: "{slots?The cell {slots}}{slots!A cell}{measures?, which holds {measures},} lies only partly in {days?{days}}{days!the period}; " +
			"its value cannot be divided. Give its days, or cut it in two where the period begins or ends{fit?, or choose a period of {fit}{such?, such as {such}}}" +
			"{weeks?; the quarters of a 4-4-5 calendar are made of whole weeks}.",
		ES: "{slots?La celda {slots}}{slots!Una celda}{measures?, que contiene {measures},} solo cae en parte dentro " +
			"{days?de {days}}{days!del periodo}; su valor no se puede repartir. Dé sus días, o divídala en dos donde empieza o termina el periodo{fit?, o elija un periodo de {fit}{such?, como {such}}}" +
			"{weeks?; los trimestres de un calendario 4-4-5 se componen de semanas completas}.",
		ES419: "{slots?La celda {slots}}{slots!Una celda}{measures?, que contiene {measures},} solo cae en parte dentro " +
			"{days?de {days}}{days!del período}; su valor no se puede repartir. Dé sus días, o divídala en dos donde empieza o termina el período{fit?, o elija un período de {fit}{such?, como {such}}}" +
			"{weeks?; los trimestres de un calendario 4-4-5 se componen de semanas completas}."}},
	{"a count is below 0", socialorg.Text{
		EN: "{got?{measures} is {got}}{got!{measures?{measures} {measures#holds a value|hold values}}{measures!A value is} below 0}{slots? ({slots})}, " +
			"and no count or duration is below 0.",
		ES: "{got?{measures} vale {got}}{got!{measures?{measures} {measures#contiene|contienen}}{measures!Hay} algún valor negativo}{slots? ({slots})}, " +
			"pero ni los recuentos ni las duraciones pueden ser negativos.",
		ES419: "{got?{measures} vale {got}}{got!{measures?{measures} {measures#contiene|contienen}}{measures!Hay} algún valor negativo}{slots? ({slots})}, " +
			"pero ni los conteos ni las duraciones pueden ser negativos."}},
	{"there are several values where one stands for all", socialorg.Text{
		EN: "There are two values{measures? for {measures}}{low?, {low} and {high}}{slots? ({slots})}, where one stands for all.",
		ES: "Hay dos valores{measures? de {measures}}{low?, {low} y {high}}{slots? ({slots})}, donde uno solo vale para todos."}},
	{"the estimate of a sketch is not sound", socialorg.Text{
		EN: "The sketch{measures? of {measures}}{slots? ({slots})} gives an estimate below 0 or outside its own bounds.",
		ES: "El resumen (sketch){measures? de {measures}}{slots? ({slots})} da una estimación negativa o fuera de sus propios límites."}},
	{"a value is not a whole number; money goes in as cents", socialorg.Text{
		EN:    "A value{measures? of {measures}} is not a whole number; money goes in as cents.",
		ES:    "Hay un valor{measures? de {measures}} que no es un número entero; los importes se indican en céntimos.",
		ES419: "Hay un valor{measures? de {measures}} que no es un número entero; los montos se indican en centavos."}},
	{"the target is not in the currency of the value", socialorg.Text{
		EN: "{aim?{coin?The value is in {coin} and the target in {aim}: convert one of them first, at that day's exchange rate}" +
			"{coin!The target is in {aim}, but the amounts name no currency: give the currency of every amount}}" +
			"{aim!{coin?The value is in {coin}, but the target names no currency: give it one}" +
			"{coin!The target is not in the currency of the value}}.",
		ES: "{aim?{coin?El valor está en {coin} y el objetivo, en {aim}: convierta antes uno de los dos, al tipo de cambio de su fecha}" +
			"{coin!El objetivo está en {aim}, pero los importes no llevan moneda: indique la de todos}}" +
			"{aim!{coin?El valor está en {coin}, pero el objetivo no lleva moneda: indíquela}" +
			"{coin!El objetivo no está en la moneda del valor}}.",
		ES419: "{aim?{coin?El valor está en {coin} y la meta, en {aim}: convierta antes uno de los dos, al tipo de cambio de su fecha}" +
			"{coin!La meta está en {aim}, pero los montos no llevan moneda: indique la de todos}}" +
			"{aim!{coin?El valor está en {coin}, pero la meta no lleva moneda: indíquela}" +
			"{coin!La meta no está en la moneda del valor}}."}},
}

// note adds a measure once.
func note(list []Measure, m Measure) []Measure {
	if slices.Contains(list, m) {
		return list
	}
	return append(list, m)
}
