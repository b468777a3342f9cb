package kpi

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Lines returns the scorecard in sentences for a reader of tag: one line for each row, and at the end the [Scorecard.Summary] where there is
// one. The lines are plain text without line breaks.
func (c Scorecard) Lines(tag language.Tag) []string {
	lines := make([]string, 0, len(c.Rows)+1)
	for _, r := range c.Rows {
		lines = append(lines, r.Line(tag))
	}
	if s := c.Summary(tag); s != "" {
		lines = append(lines, s)
	}
	return lines
}

// String returns the lines in English.
func (c Scorecard) String() string { return strings.Join(c.Lines(language.English), "\n") }

// Line returns the row in sentences for a reader of tag: the value and how sure it is, the status with the target, the trend, and what to
// be careful about.
func (r Row) Line(tag language.Tag) string {
	l := l10n.For(tag)
	return l.Expand(rowText.In(tag), rowArgs{r, l, tag})
}

// String returns the line in English.
func (r Row) String() string { return r.Line(language.English) }

var rowText = socialorg.Text{
	EN: "{name}: {value}{detail? ({detail})}{value!{absent}{target? (target: {target})}}.{reason? {reason}}" +
		"{status? {status}{target? ({level!target: }{target})}{cuts?: the interval includes the {cuts#limit|limits} of {cuts}}.}{trend? {trend}.}" + remarksEN,
	ES: "{name}: {value}{detail? ({detail})}{value!{absent}{target? (objetivo: {target})}}.{reason? {reason}}" +
		"{status? {status}{target? ({level!objetivo: }{target})}{cuts?: el intervalo incluye {cuts#el límite|los límites} de {cuts}}.}{trend? {trend}.}" + remarksES,
	ES419: "{name}: {value}{detail? ({detail})}{value!{absent}{target? (meta: {target})}}.{reason? {reason}}" +
		"{status? {status}{target? ({level!meta: }{target})}{cuts?: el intervalo incluye {cuts#el límite|los límites} de {cuts}}.}{trend? {trend}.}" + remarksES419,
}

// What a row adds about its data.
const (
	remarksEN = "{incomparable? {incomparable}}{unequal? The two periods do not have the same number of days.}{few? The sample is small.}" +
		"{successes? It counts fewer than 10 cases.}{assumed? Taken as 0 where missing: {assumed}.}" +
		"{carried? Taken from the period before where missing: {carried}.}{outside? {outside}}{warnings? {warnings}}" +
		"{own? Worked out by a formula of your own, and not by the standard one of this KPI.}" +
		"{limit? The target is {limit}; if {meant} is meant, write {write}.}{bare? The amounts name no currency.}"
	remarksES = "{incomparable? {incomparable}}{unequal? Los dos periodos no tienen el mismo número de días.}{few? La muestra es pequeña.}" +
		"{successes? Se basa en menos de 10 casos favorables.}{assumed? Si faltaba, se ha tomado como 0: {assumed}.}" +
		"{carried? Si faltaba, se ha tomado del periodo anterior: {carried}.}{outside? {outside}}{warnings? {warnings}}" +
		"{own? Se calcula con una fórmula propia, no con la habitual de este KPI.}" +
		"{limit? El objetivo es {limit}; si quería decir {meant}, escriba {write}.}{bare? Los importes no llevan moneda.}"
	remarksES419 = "{incomparable? {incomparable}}{unequal? Los dos períodos no tienen el mismo número de días.}{few? La muestra es pequeña.}" +
		"{successes? Se basa en menos de 10 casos favorables.}{assumed? Si faltaba, se tomó como 0: {assumed}.}" +
		"{carried? Si faltaba, se tomó del período anterior: {carried}.}{outside? {outside}}{warnings? {warnings}}" +
		"{own? Se calcula con una fórmula propia, no con la habitual de este KPI.}" +
		"{limit? La meta es {limit}; si quiso decir {meant}, escriba {write}.}{bare? Los montos no llevan moneda.}"
)

var remarksText = socialorg.Text{
	EN:    "{reason?{reason}}{cuts? The interval includes the {cuts#limit|limits} of {cuts}.}" + remarksEN,
	ES:    "{reason?{reason}}{cuts? El intervalo incluye {cuts#el límite|los límites} de {cuts}.}" + remarksES,
	ES419: "{reason?{reason}}{cuts? El intervalo incluye {cuts#el límite|los límites} de {cuts}.}" + remarksES419,
}

// Phrases are what the line of a [Row] says, in parts for the columns of a table. What there is nothing to say of is "".
type Phrases struct {
	Name    string // of the KPI, its id where it has none
	Value   string // "no data" or "no value" where there is none
	Detail  string // what the value rests on, and its interval
	Status  string // "" without a target
	Target  string // "at least 85%"
	Trend   string // against the period before
	Remarks string // sentences: why there is no value, and what to be careful about
}

// Phrases returns the parts of the line for a reader of tag, as plain text without line breaks.
func (r Row) Phrases(tag language.Tag) Phrases {
	l := l10n.For(tag)
	a := rowArgs{r, l, tag}
	say := func(template string) string { return strings.TrimSpace(l.Expand(template, a)) }
	return Phrases{
		Name: say("{name}"), Value: say("{value?{value}}{value!{absent}}"), Detail: say("{detail?{detail}}"), Status: a.status(),
		Target: say("{target?{target}}"), Trend: say("{trend?{trend}}"), Remarks: say(remarksText.In(tag)),
	}
}

var trendText = socialorg.Text{
	EN: "{same?Unchanged from the period before}{up?Up {amount} on the period before}{down?Down {amount} on the period before}" +
		"{better? (better)}{worse? (worse)}{unclear?, though that may be chance}{untested?; too few cases to rule out chance}",
	ES: "{same?Sin cambios respecto al periodo anterior}{up?Sube {amount} respecto al periodo anterior}" +
		"{down?Baja {amount} respecto al periodo anterior}{better? (mejora)}{worse? (empeora)}{unclear?, aunque puede deberse al azar}" +
		"{untested?; hay pocos casos para descartar el azar}",
	ES419: "{same?Sin cambios respecto al período anterior}{up?Sube {amount} respecto al período anterior}" +
		"{down?Baja {amount} respecto al período anterior}{better? (mejora)}{worse? (empeora)}{unclear?, aunque puede deberse al azar}" +
		"{untested?; hay pocos casos para descartar el azar}",
}

type rowArgs struct {
	Row
	locale l10n.Locale
	tag    language.Tag
}

// in picks a wording of the reader's.
func (a rowArgs) in(t socialorg.Text) string { return t.In(a.tag) }

// Arg implements [l10n.Args].
func (a rowArgs) Arg(name string) (text string, n int) {
	switch name {
	case "name":
		text = l10n.Clean(a.Name.In(a.tag))
		if text == "" {
			text = l10n.Clean(string(a.KPI))
		}
	case "value":
		if v := a.Reading.Value; v.r != nil {
			text = v.FormatAs(a.tag, 0, a.clear(v, v.Style(), v.places(v.Style())), RoundingHalfUp)
		}
	case "detail":
		text = a.detail()
	case "absent":
		text = socialorg.Text{EN: "no value", ES: "sin valor"}.In(a.tag)
		if a.Status != StatusUndefined && missingStatus(a.Reading.Undefined) == StatusNoData {
			text = socialorg.Text{EN: "no data", ES: "sin datos"}.In(a.tag)
		}
	case "reason":
		text = a.reason()
	case "status":
		if a.Reading.Value.r != nil {
			text = a.status()
		}
	case "level":
		text = mark(a.Status.IsLevel())
	case "target":
		text = a.target()
	case "cuts":
		return a.cuts()
	case "few":
		text = mark(a.has(CautionSmallSample) && a.Status != StatusInsufficientSample)
	case "trend":
		if !a.Trend.Change.IsZero() {
			text = a.locale.Expand(trendText.In(a.tag), a)
		}
	case "successes":
		text = mark(a.has(CautionFewSuccesses) && !a.has(CautionSmallSample))
	case "assumed":
		text = a.measures(a.Reading.Value.origin.in, a.Reading.Value.assumed)
	case "carried":
		text = a.measures(a.Reading.Value.origin.in, a.Reading.Value.carried)
	case "outside":
		for _, f := range a.Reading.Value.Warnings() {
			text = f.Message(a.tag)
		}
	case "warnings":
		var sentences []string
		for _, w := range a.Reading.Warnings {
			sentences = append(sentences, w.Message(a.tag))
		}
		text = strings.Join(sentences, " ")
	case "incomparable":
		if a.Trend.Incomparable != nil {
			text = a.Trend.Incomparable.Message(a.tag)
		}
	case "amount":
		text = a.amount()
	case "up":
		text = mark(a.Trend.Change.Sign() > 0)
	case "down":
		text = mark(a.Trend.Change.Sign() < 0)
	case "same":
		text = mark(a.Trend.Change.Sign() == 0)
	case "better":
		text = mark(a.Trend.Move == MoveBetter)
	case "worse":
		text = mark(a.Trend.Move == MoveWorse)
	case "unclear":
		text = mark(a.Trend.Move == MoveUnclear)
	case "untested":
		text = mark(a.Trend.Move == MoveUntested)
	case "own":
		text = mark(a.has(CautionOwnDefinition))
	case "bare":
		u := a.Reading.Undefined
		text = mark(a.has(CautionNoCurrency) && (u == nil || u.Reason != TargetMismatch)) // which says it
	case "limit", "meant", "write":
		text = a.meant(name)
	case "unequal":
		text = mark(a.has(CautionUnequalPeriods))
	}
	if text != "" {
		n = 1
	}
	return text, n
}

// status names the status. A value that a target of another currency cannot judge is a value all the same.
func (a rowArgs) status() string {
	if a.Status == StatusUndefined && a.Reading.Value.r != nil {
		return a.in(socialorg.Text{EN: "Cannot be judged", ES: "No se puede evaluar"})
	}
	return a.Status.Name(a.tag)
}

// measures names measures as people call them.
func (a rowArgs) measures(v Vocabulary, list []Measure) string {
	var names []string
	for _, m := range list {
		def, _ := v.Measure(m)
		name := def.Name.In(a.tag)
		if name == "" {
			name = string(m)
		}
		names = append(names, a.locale.Quote(l10n.Clean(name)))
	}
	return a.locale.And(names)
}

func (a rowArgs) has(c Caution) bool { return slices.Contains(a.Cautions, c) }

// mark is an argument that only tells whether.
func mark(ok bool) string {
	if ok {
		return "+"
	}
	return ""
}
