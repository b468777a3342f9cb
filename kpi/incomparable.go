package kpi

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// An IncomparableError says why two values are not compared.
type IncomparableError struct {
	Reason Reason   `json:"reason"` // DifferentKPI, DifferentUnit or CurrencyMismatch
	X      Identity `json:"x"`      // of what the first is a value
	Y      Identity `json:"y"`      // and the second
	XUnit  Unit     `json:"xUnit,omitzero"`
	YUnit  Unit     `json:"yUnit,omitzero"`

	Vocabulary Vocabulary `json:"-"` // what Message takes the names from
}

// Error returns the message in English.
func (e *IncomparableError) Error() string { return "kpi: " + e.Message(language.English) }

// Unwrap returns the reason.
func (e *IncomparableError) Unwrap() error { return e.Reason }

// Message returns one or two sentences for a reader of tag: what differs first.
func (e *IncomparableError) Message(tag language.Tag) string {
	s := speak(e.Vocabulary, tag)
	return s.say(e.sentence(), func(name string) (string, int) {
		switch name {
		case "x":
			return s.is(e.XUnit), 0
		case "y":
			return s.is(e.YUnit), 0
		case "xcode":
			return e.XUnit.Currency(), 0
		case "ycode":
			return e.YUnit.Currency(), 0
		case "kpi":
			return s.kpiOf(e.X), 0
		case "other":
			return s.kpiOf(e.Y), 0
		case "formula":
			return s.code(l10n.Clip(e.X.Formula)), 0
		case "instead":
			return s.code(l10n.Clip(e.Y.Formula)), 0
		case "extra":
			return s.measures(e.extra(), nil)
		case "base":
			base, _ := e.bases()
			return s.side(base), 0
		case "rebase":
			_, base := e.bases()
			return s.side(base), 0
		case "form":
			return l10n.Clean(e.X.Form.String()) + s.gloss(e.X.Form.String()), 0
		case "reform":
			return l10n.Clean(e.Y.Form.String()) + s.gloss(e.Y.Form.String()), 0
		case "since":
			return s.code(e.X.Since), 0
		case "until":
			return s.code(e.Y.Since), 0
		}
		return "", 0
	})
}

// kpiOf names a KPI, or the formula where there is none.
func (s speech) kpiOf(i Identity) string {
	if i.KPI == "" {
		return s.side(l10n.Clip(i.Formula))
	}
	return s.kpi(i.KPI)
}

func (e *IncomparableError) sentence() socialorg.Text {
	switch {
	case e.Reason == CurrencyMismatch:
		return socialorg.Text{
			EN: "One value is in {xcode}{xcode!a currency that is not told} and the other in {ycode}{ycode!a currency that is not told}. " +
				"Convert one of them first, at that day's exchange rate.",
			ES: "Un valor está en {xcode}{xcode!una moneda que no consta} y el otro, en {ycode}{ycode!una moneda que no consta}. " +
				"Convierta antes uno de ellos, al tipo de cambio de su fecha.",
		}
	case e.Reason == DifferentUnit:
		return socialorg.Text{
			EN: "Values of different units are not compared: one {x}, the other {y}.",
			ES: "No se comparan valores de unidades distintas: uno {x}; el otro {y}.",
		}
	case e.X.IsZero() || e.Y.IsZero():
		return socialorg.Text{
			EN: "One of the values is {kpi}{other}; of the other it is not known what it is a value of.",
			ES: "Uno de los valores es {kpi}{other}; del otro no consta de qué es valor.",
		}
	case e.X.KPI != e.Y.KPI:
		return socialorg.Text{
			EN: "The values are of two KPIs, {kpi} and {other}, and are not compared{base?: one is divided by {base}, the other by {rebase}. " +
				"Take both on one base}.",
			ES: "Los valores son de dos KPI distintos, {kpi} y {other}, y no se comparan{base?: uno se divide entre {base} y el otro, entre {rebase}. " +
				"Tome ambos sobre una misma base}.",
		}
	case e.X.Form != e.Y.Form:
		return socialorg.Text{
			EN: "One value of {kpi} is a {form} and the other a {reform}, so they are not compared.",
			ES: "Un valor de {kpi} es de la forma {form} y el otro, de la forma {reform}, así que no se comparan.",
		}
	case !e.X.sameFormula(e.Y):
		return socialorg.Text{
			EN: "The values of {kpi} are worked out in two ways, {formula} and {instead}, and are not compared" +
				"{base?: one is divided by {base}, the other by {rebase}}{base!{extra?: only one of them counts {extra}}}.",
			ES: "Los valores de {kpi} se calculan de dos maneras, {formula} y {instead}, y no se comparan" +
				"{base?: uno se divide entre {base} y el otro, entre {rebase}}{base!{extra?: solo uno de ellos tiene en cuenta {extra}}}.",
		}
	}
	return socialorg.Text{
		EN: "The definition of {kpi} has changed: one value is by that {since?of {since}}{since!without a day}, the other by that " +
			"{until?of {until}}{until!without a day}.",
		ES: "La definición de {kpi} ha cambiado: un valor sigue la {since?del {since}}{since!que no lleva fecha} y el otro, la " +
			"{until?del {until}}{until!que no lleva fecha}.",
		ES419: "La definición de {kpi} cambió: un valor sigue la {since?del {since}}{since!que no lleva fecha} y el otro, la " +
			"{until?del {until}}{until!que no lleva fecha}.",
	}
}

// bases returns what the formulas divide by, where they divide the same by something else; "" otherwise.
func (e *IncomparableError) bases() (x, y string) {
	over, x := quotientIn(e.X.Formula)
	same, y := quotientIn(e.Y.Formula)
	if f, g := (Identity{Formula: over}), (Identity{Formula: same}); x == "" || y == "" || !f.sameFormula(g) || (Identity{Formula: x}).sameFormula(Identity{Formula: y}) {
		return "", ""
	}
	return l10n.Clip(x), l10n.Clip(y)
}

// quotientIn returns the two sides of a text that is a quotient.
func quotientIn(text string) (x, y string) {
	nodes := nodesOf(text)
	if len(nodes) == 0 {
		return "", ""
	}
	n := nodes[len(nodes)-1]
	if n.kind != nodeBinary || n.op != Div {
		return "", ""
	}
	return text[nodes[n.x].start:nodes[n.x].end], text[nodes[n.y].start:nodes[n.y].end]
}

// extra returns the measures that only one of the formulas has.
func (e *IncomparableError) extra() []Measure {
	x, y := namesIn(e.X.Formula), namesIn(e.Y.Formula)
	var only []Measure
	for _, m := range x {
		if !slices.Contains(y, m) {
			only = note(only, m)
		}
	}
	for _, m := range y {
		if !slices.Contains(x, m) {
			only = note(only, m)
		}
	}
	return only
}
