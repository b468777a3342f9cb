package kpi

import (
	"fmt"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A GoalReason is what is wrong with a target, with cut points or with the goals of a scorecard. It is an error, so that errors.Is finds it.
// Its zero is unset.
type GoalReason uint8

// The reasons.
const (
	CutOrder            GoalReason = iota + 1 // cut points do not ascend, so that a number would have two levels or none
	CutCount                                  // there are too many cut points, or a wider limit without the limit that it widens
	TargetCurrency                            // the limits are of different currencies, or not of the one that the unit of the KPI names
	TargetOfContext                           // the KPI is neither good nor bad, and has no target
	TargetDirection                           // the only limit is on the side where the values are good
	ShareTarget                               // a limit of a share is not from 0 to 1
	BaselineMeetsTarget                       // nothing is left to progress: the baseline is on target
	NegativeWeight                            // a weight is below 0
	MixedWeights                              // some goals have a weight and this has not
	NoWeights                                 // all weights are 0
	DuplicateGoal                             // two goals are for one KPI
	DuplicateReading                          // two readings are of one KPI
	UnknownGoal                               // the vocabulary has no such KPI
	TargetNotMoney                            // the target has a currency, and the KPI is no amount of money
	TargetCode                                // the target's currency is not named by an ISO 4217 code such as EUR
	OtherDefinition                           // the reading is not a value of the KPI that the vocabulary holds
	NetScoreTarget                            // a limit of a net score, such as that of promoters, is not from -1 to 1
	PercentTarget                             // a question: the limit of a percentage seems to be meant in percent, as 3 is 300 %
	BareTarget                                // a question: the KPI is money, and the target names no currency
)

var goalReasonTable = enum.Table{Type: "kpi: goal reason", Words: []string{
	"", "cut-order", "cut-count", "target-currency", "target-of-context", "target-direction", "share-target", "baseline-meets-target",
	"negative-weight", "mixed-weights", "no-weights", "duplicate-goal", "duplicate-reading", "unknown-goal",
	"target-not-money", "target-code", "other-definition", "net-score-target", "percent-target", "bare-target",
}}

// IsWarning reports whether a goal with this against it can be scored all the same: it is a question to whoever wrote it.
func (r GoalReason) IsWarning() bool {
	return r == PercentTarget || r == BareTarget
}

// Error returns the word of r behind the name of the package.
func (r GoalReason) Error() string { return "kpi: goal: " + r.String() }

// String returns the word of r, as "cut-order"; "" for the zero GoalReason.
func (r GoalReason) String() string { return enum.String(&goalReasonTable, r) }

// MarshalText returns the word of r, no text for the zero, and an error for any other value that is none of the constants.
func (r GoalReason) MarshalText() ([]byte, error) { return enum.Marshal(&goalReasonTable, r) }

// UnmarshalText reads a word that [GoalReason.String] writes. Its error suggests a word where one is near.
func (r *GoalReason) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&goalReasonTable, r, text)
}

// A GoalError says what is wrong with a goal.
type GoalError struct {
	Reason     GoalReason `json:"reason"`
	KPI        ID         `json:"kpi,omitzero"`
	Left       Decimal    `json:"left,omitzero"`    // the number before the one at fault
	Right      Decimal    `json:"right,omitzero"`   // the number at fault
	Got        string     `json:"got,omitzero"`     // the currency at fault, or the formula of the reading
	Want       string     `json:"want,omitzero"`    // the currency that the KPI is in
	Formula    string     `json:"formula,omitzero"` // the formula that the vocabulary holds
	Direction  Direction  `json:"direction,omitzero"`
	Suggestion Decimal    `json:"suggestion,omitzero"` // what the number was meant to be
	Near       ID         `json:"near,omitzero"`       // the KPI that was meant

	Vocabulary Vocabulary `json:"-"` // what messages take the names from
}

// Error returns the message in English.
func (e *GoalError) Error() string {
	if e.KPI != "" {
		return "kpi " + l10n.Clean(string(e.KPI)) + ": " + e.Message(language.English)
	}
	return "kpi: " + e.Message(language.English)
}

// Unwrap returns the reason.
func (e *GoalError) Unwrap() error { return e.Reason }

// Message returns one or two sentences for a reader of tag. They are about the KPI of e, and name it only where they must;
// [ScorecardError.Message] puts its name first.
func (e *GoalError) Message(tag language.Tag) string {
	if !enum.Has(&goalReasonTable, e.Reason) {
		return fmt.Sprintf("goal: %s", e.Reason.String())
	}
	s := speak(e.Vocabulary, tag)
	return s.say(goalTexts[e.Reason], func(name string) (string, int) {
		switch name {
		case "question":
			return "?", 0
		case "left":
			return s.locale.Decimal(e.Left.String()), 0
		case "right":
			return s.locale.Decimal(e.Right.String()), 0
		case "suggestion":
			return s.locale.Decimal(e.Suggestion.String()), 0
		case "got":
			return l10n.Clean(e.Got), 0
		case "want":
			return l10n.Clean(e.Want), 0
		case "code":
			return s.code(e.Got), 0
		case "upper":
			return s.hint(nearCurrency(e.Got)), 0
		case "limit":
			return e.shown(tag, e.Right), 0
		case "meant":
			return e.shown(tag, e.Suggestion), 0
		case "write":
			return e.Suggestion.String(), 0
		case "formula":
			return s.code(e.Formula), 0
		case "same":
			return "", truth(e.Got == e.Formula)
		case "kpi":
			return s.code(string(e.KPI)), 0
		case "standard":
			return "", truth(e.Vocabulary.own == nil)
		case "hint":
			return s.hint(string(e.Near)), 0
		case "higher":
			return "", truth(e.Direction == DirectionHigher)
		}
		return "", 0
	})
}

// shown writes a limit as a scorecard shows it; "" for none.
func (e *GoalError) shown(tag language.Tag, d Decimal) string {
	if d.IsZero() {
		return ""
	}
	return e.Vocabulary.rowArgs(e.KPI, Target{AtLeast: d}, tag).oneLimit(d)
}

// A ScorecardError holds all that is wrong with the goals and readings of a scorecard, in their order.
type ScorecardError struct{ Faults []GoalError }

// Error returns the faults in English, one in a line.
func (e *ScorecardError) Error() string {
	var lines []string
	for i := range e.Faults {
		lines = append(lines, e.Faults[i].Error())
	}
	return strings.Join(lines, "\n")
}

// Message returns the faults for a reader of tag, one in a line, each behind the name of its KPI.
func (e *ScorecardError) Message(tag language.Tag) string {
	lines := make([]string, len(e.Faults))
	for i := range e.Faults {
		f := &e.Faults[i]
		lines[i] = f.Message(tag)
		if _, ok := f.Vocabulary.KPI(f.KPI); ok {
			lines[i] = speak(f.Vocabulary, tag).kpi(f.KPI) + ": " + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the faults.
func (e *ScorecardError) Unwrap() []error {
	errs := make([]error, len(e.Faults))
	for i := range e.Faults {
		errs[i] = &e.Faults[i]
	}
	return errs
}

var goalTexts = [...]socialorg.Text{
	CutOrder: {
		EN: "The limits must be given in ascending order{left?, but {right} follows {left}}{left!, and each must be given}.",
		ES: "Los límites deben ir de menor a mayor{left?, pero {right} sigue a {left}}{left! y no puede faltar ninguno}."},
	CutCount: {
		EN: "The number of limits does not fit: higher or lower takes one or two, a range two or four, and a wider limit needs the one it widens.",
		ES: "El número de límites no es válido: uno o dos si importa subir o bajar, dos o cuatro en un intervalo, y no hay límite amplio sin el estricto.",
		ES419: "El número de límites no es válido: uno o dos si importa subir o bajar, dos o cuatro en un rango, " +
			"y no hay límite amplio sin el estricto."},
	TargetCurrency: {
		EN: "{want?{got?The target is in {got}, and the KPI is in {want}; convert the target first}" +
			"{got!The KPI is in {want}, and the target names no currency; give it the currency {want}}}" +
			"{want!The limits are in different currencies{got? ({got})}}.",
		ES: "{want?{got?El objetivo está en {got} y el KPI, en {want}: convierta antes el objetivo}" +
			"{got!El KPI está en {want} y el objetivo no lleva moneda: indique que es {want}}}" +
			"{want!Los límites están en monedas distintas{got? ({got})}}.",
		ES419: "{want?{got?La meta está en {got} y el KPI, en {want}: convierta antes la meta}" +
			"{got!El KPI está en {want} y la meta no lleva moneda: indique que es {want}}}" +
			"{want!Los límites están en monedas distintas{got? ({got})}}."},
	TargetOfContext: {
		EN:    "This KPI gives context and is neither good nor bad, so it has no target; give it a direction of its own first.",
		ES:    "Este KPI sirve de contexto y no es bueno ni malo: no admite objetivo si antes no se define su sentido.",
		ES419: "Este KPI sirve de contexto y no es bueno ni malo: no admite meta si antes no se define su sentido."},
	TargetDirection: {
		EN: "{higher?Higher values are better, but the target only has an upper limit}" +
			"{higher!Lower values are better, but the target only has a lower limit}.",
		ES: "{higher?Cuanto más alto, mejor, pero el objetivo solo fija un máximo}" +
			"{higher!Cuanto más bajo, mejor, pero el objetivo solo fija un mínimo}.",
		ES419: "{higher?Cuanto más alto, mejor, pero la meta solo fija un máximo}" +
			"{higher!Cuanto más bajo, mejor, pero la meta solo fija un mínimo}."},
	ShareTarget: {
		EN:    "A share lies between 0 and 1, and the limit is {right}{suggestion?; did you mean {suggestion}{question}}{suggestion!.}",
		ES:    "Una proporción va de 0 a 1 y el límite es {right}{suggestion?. ¿Quería decir {suggestion}?}{suggestion!.}",
		ES419: "Una proporción va de 0 a 1 y el límite es {right}{suggestion?. ¿Quiso decir {suggestion}?}{suggestion!.}"},
	BaselineMeetsTarget: {
		EN:    "The baseline of {right} meets the target already, so there is no way to go.",
		ES:    "El punto de partida, {right}, ya cumple el objetivo: no queda camino por medir.",
		ES419: "El punto de partida, {right}, ya cumple la meta: no queda camino por medir."},
	NegativeWeight: {
		EN: "The weight is {right}; it must not be below 0.",
		ES: "El peso es {right} y no puede ser negativo."},
	MixedWeights: {
		EN:    "Other goals have a weight and this one has not; give all of them one, or none.",
		ES:    "Otros objetivos tienen peso y este no: póngaselo a todos o a ninguno.",
		ES419: "Otras metas tienen peso y esta no: asígneselo a todas o a ninguna."},
	NoWeights: {
		EN: "All weights are 0.",
		ES: "Todos los pesos son 0."},
	DuplicateGoal: {
		EN:    "There are two goals for this KPI.",
		ES:    "Hay dos objetivos para este KPI.",
		ES419: "Hay dos metas para este KPI."},
	DuplicateReading: {
		EN: "There are two readings of this KPI.",
		ES: "Hay dos lecturas de este KPI."},
	UnknownGoal: {
		EN: "There is no {standard?standard }KPI{kpi? {kpi}}{standard?; one of your own is known to the vocabulary that declares it}{hint}",
		ES: "No existe {kpi?el}{kpi!ese} KPI{standard? estándar}{kpi? {kpi}}{standard?; los propios solo los conoce el vocabulario que los declara}{hint}"},
	TargetNotMoney: {
		EN:    "The target is in {got}, but the KPI is no amount of money. Leave the currency out.",
		ES:    "El objetivo lleva la moneda {got}, pero el KPI no es un importe. Quite la moneda.",
		ES419: "La meta lleva la moneda {got}, pero el KPI no es un monto. Quite la moneda."},
	TargetCode: {
		EN:    "The currency of the target, {code}, is not a currency: write its three-letter code, such as EUR or MXN{upper}",
		ES:    "La moneda del objetivo, {code}, no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN{upper}",
		ES419: "La moneda de la meta, {code}, no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN{upper}"},
	OtherDefinition: {
		EN: "The reading is the value of {same?another KPI}{same!another formula, {code}, than that of this vocabulary{formula?, {formula}}}. " +
			"Score it with the vocabulary that it was worked out with.",
		ES: "La lectura es el valor de {same?otro KPI}{same!otra fórmula, {code}, y no de la de este vocabulario{formula?, {formula}}}. " +
			"Evalúela con el vocabulario con el que se calculó."},
	NetScoreTarget: {
		EN:    "A net score lies between -1 and 1, and the limit is {right}{suggestion?; did you mean {suggestion}{question}}{suggestion!.}",
		ES:    "Una puntuación neta va de −1 a 1 y el límite es {right}{suggestion?. ¿Quería decir {suggestion}?}{suggestion!.}",
		ES419: "Una puntuación neta va de -1 a 1 y el límite es {right}{suggestion?. ¿Quiso decir {suggestion}?}{suggestion!.}"},
	PercentTarget: {
		EN:    "The limit is {limit}{write?; if {meant} is meant, write {write}}.",
		ES:    "El límite es {limit}{write?; si quería decir {meant}, escriba {write}}.",
		ES419: "El límite es {limit}{write?; si quiso decir {meant}, escriba {write}}."},
	BareTarget: {
		EN:    "The KPI is an amount of money, and the target names no currency: give it the code, such as EUR or MXN.",
		ES:    "El KPI es un importe y el objetivo no lleva moneda: indique su código, como EUR o MXN.",
		ES419: "El KPI es un monto y la meta no lleva moneda: indique su código, como EUR o MXN."},
}
