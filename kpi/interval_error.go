package kpi

import (
	"fmt"
	"strconv"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// An IntervalReason is why a value has no interval. It is an error, so that errors.Is finds it in an [*IntervalError]. Its zero is unset.
type IntervalReason uint8

// The reasons.
const (
	NotSampled      IntervalReason = iota + 1 // a count or a level is what it is: there are no trials that could have gone otherwise
	NotShare                                  // the numerator does not count outcomes of what the denominator counts, as interactions for each account
	NotTrials                                 // the share is one of money, of time or of means, and not of things of which each is or is not
	NotCounts                                 // the data are no whole counts, below 0, or larger than what they are part of
	TooFew                                    // there are too few data for the method
	NoVariance                                // all units agree, so that nothing tells how far they might not
	NotSummable                               // the values of units, as posts, do not add up to that of all
	TooMuchWork                               // the units or the resamples exceed what is worked out
	LevelOutOfRange                           // the confidence is not above 0 and below 1
)

var intervalReasonTable = enum.Table{Type: "kpi: interval reason", Words: []string{
	"", "not-sampled", "not-share", "not-trials", "not-counts", "too-few", "no-variance", "not-summable", "too-much-work",
	"level-out-of-range",
}}

// Error returns the word of r behind the name of the package.
func (r IntervalReason) Error() string { return "kpi: no interval: " + r.String() }

// String returns the word of r, as "not-share"; "" for the zero IntervalReason.
func (r IntervalReason) String() string { return enum.String(&intervalReasonTable, r) }

// MarshalText returns the word of r, no text for the zero, and an error for any other value that is none of the constants.
func (r IntervalReason) MarshalText() ([]byte, error) { return enum.Marshal(&intervalReasonTable, r) }

// UnmarshalText reads a word that [IntervalReason.String] writes. Its error suggests a word where one is near.
func (r *IntervalReason) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&intervalReasonTable, r, text)
}

// An IntervalError says why there is no interval, or no comparison.
type IntervalError struct {
	Reason   IntervalReason `json:"reason"`
	KPI      ID             `json:"kpi,omitzero"`      // "" where none is known
	Left     string         `json:"left,omitzero"`     // what is divided, as a formula, cut where it is long
	Right    string         `json:"right,omitzero"`    // what it is divided by
	Measures []Measure      `json:"measures,omitzero"` // those at fault
	N        int64          `json:"n,omitzero"`        // what there is, of TooFew
	Need     int64          `json:"need,omitzero"`     // what the method needs, of TooFew; 0 where that is not known

	Vocabulary Vocabulary `json:"-"` // what Message takes the names from
}

// Error returns the message in English.
func (e *IntervalError) Error() string {
	if e.KPI != "" {
		return "kpi " + l10n.Clean(string(e.KPI)) + ": " + e.Message(language.English)
	}
	return "kpi: " + e.Message(language.English)
}

// Unwrap returns the reason.
func (e *IntervalError) Unwrap() error { return e.Reason }

// Message returns one or two sentences for a reader of tag.
func (e *IntervalError) Message(tag language.Tag) string {
	if !enum.Has(&intervalReasonTable, e.Reason) {
		return fmt.Sprintf("no interval: %s", e.Reason.String())
	}
	s := speak(e.Vocabulary, tag)
	return s.say(intervalTexts[e.Reason], func(name string) (string, int) {
		switch name {
		case "left":
			return s.side(e.Left), 0
		case "right":
			return s.side(e.Right), 0
		case "measures":
			return s.measures(e.Measures, nil)
		case "n":
			return s.locale.Decimal(strconv.FormatInt(e.N, 10)), 1 + truth(e.N != 1)
		case "need":
			if e.Need > 0 {
				return s.locale.Decimal(strconv.FormatInt(e.Need, 10)), 0
			}
		}
		return "", 0
	})
}

var intervalTexts = [...]socialorg.Text{
	NotSampled: {
		EN: "No interval: this is a full count or a level, not a sample.",
		ES: "Sin intervalo: es un recuento completo o un nivel, no una muestra."},
	NotShare: {
		EN: "No interval: {left?{left} is not declared to be a part of {right}, case by case}{left!this is not declared a share}. " +
			"Where there are data for each post, those give one.",
		ES: "Sin intervalo: {left?{left} no consta como parte de {right}, caso por caso}{left!no consta como proporción}. " +
			"Con los datos de cada publicación sí puede calcularse."},
	NotTrials: {
		EN: "No interval: the share is not one of single cases, of which each is or is not.",
		ES: "Sin intervalo: la proporción no se refiere a casos sueltos, de los que cada uno cumple o no cumple."},
	NotCounts: {
		EN: "No interval: the data are not whole counts of which one is part of the other.",
		ES: "Sin intervalo: los datos no son recuentos enteros de los que uno forme parte del otro."},
	TooFew: {
		EN: "Not enough data: {need?{need} are needed and there {n#is|are} {n}}{need!there {n#is|are} {n}}.",
		ES: "Datos insuficientes: {need?hacen falta {need} y hay {n}}{need!hay {n}}."},
	NoVariance: {
		EN: "No interval: all the data agree, so that nothing tells how far others might not.",
		ES: "Sin intervalo: todos los datos coinciden y nada indica cuánto podrían variar otros."},
	NotSummable: {
		EN: "No interval: values of single units do not add up{measures?: {measures}}.",
		ES: "Sin intervalo: los valores de cada unidad no se pueden sumar{measures?: {measures}}."},
	TooMuchWork: {
		EN: "No interval: there is more to work out than this takes on; use fewer units or fewer resamples.",
		ES: "Sin intervalo: el cálculo supera lo admitido; use menos unidades o menos remuestreos."},
	LevelOutOfRange: {
		EN:    "The confidence must be above 0 and below 1, as 0.95.",
		ES:    "El nivel de confianza debe ser mayor que 0 y menor que 1, como 0,95.",
		ES419: "El nivel de confianza debe ser mayor que 0 y menor que 1."},
}
