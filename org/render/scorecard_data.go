package render

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
)

// A scorecardDocument is a scorecard as JSON: what [kpi.Scorecard] is there, and beside it what it says in the reader's language.
type scorecardDocument struct {
	Language string `json:"language"`
	Summary  string `json:"summary,omitzero"`

	kpi.Scorecard

	Rows []scorecardDocumentRow `json:"rows"` // in place of those of the scorecard, which they hold
}

type scorecardDocumentRow struct {
	kpi.Row

	Line string `json:"line"`
}

func (t *writer) scorecardJSON(c kpi.Scorecard) {
	d := scorecardDocument{
		Language: t.languageID(), Summary: l10n.CleanTo(longest, c.Summary(t.Lang)), Scorecard: c, Rows: make([]scorecardDocumentRow, len(c.Rows)),
	}
	for i, r := range c.Rows {
		d.Rows[i] = scorecardDocumentRow{r, l10n.CleanTo(longest, r.Line(t.Lang))}
	}
	t.encode(d)
}

// scorecardCSV writes a line for each row. Numbers are as programs write them, and so are the words of all that has some.
func (t *writer) scorecardCSV(c kpi.Scorecard) {
	t.csvLine([]string{
		"kpi", "name", "value", "unit", "currency", "style", "low", "high", "cases", "at_least", "at_most", "target_currency", "status", "critical",
		"progress", "before", "change", "move", "reason", "cautions", "warnings",
	})
	for i := range c.Rows {
		t.csvScore(&c.Rows[i])
		t.put("\r\n")
	}
}

func (t *writer) csvScore(r *kpi.Row) {
	v, goal, reading := r.Reading.Value, &r.Goal, &r.Reading
	unit := v.Unit()
	if v.IsZero() {
		unit = r.Unit
	}
	name := r.Name.In(t.Lang)
	if name == "" {
		name = string(r.KPI)
	}
	text := func(s string) { t.put(csvCell(l10n.CleanTo(longest, s)), ",") }
	number := func(s string) { t.put(s, ",") } // of which none is a formula, though some begin with a minus
	text(string(r.KPI))
	text(name)
	number(plainValue(v))
	text(string(unit))
	text(unit.Currency())
	text(r.Style.String())
	number(plainEnd(reading.Interval, reading.Interval.Low))
	number(plainEnd(reading.Interval, reading.Interval.High))
	number(plainCount(reading.N))
	number(goal.Target.AtLeast.String())
	number(goal.Target.AtMost.String())
	text(goal.Target.Currency)
	text(r.Status.String())
	text(strconv.FormatBool(goal.Critical))
	number(plainValue(r.Progress))
	number(plainValue(r.Trend.Before))
	number(plainValue(r.Trend.Change))
	text(r.Trend.Move.String())
	text(whyNone(r))
	text(spaced(r.Cautions))
	t.put(csvCell(spaced(reading.Warnings)))
}

// whyNone is the word of the reason why a row has no value, or a value that its target cannot judge.
func whyNone(r *kpi.Row) string {
	switch {
	case r.Reading.Undefined != nil:
		return r.Reading.Undefined.Reason.String()
	case r.Reading.Value.IsZero():
		return kpi.Missing.String()
	}
	return ""
}

// plainValue writes whole numbers exactly, and others by the digits that tell them from any other double.
func plainValue(v kpi.Value) string {
	switch {
	case v.IsZero():
		return ""
	case v.Rat().IsInt():
		return v.Rat().Num().String()
	}
	return plainNumber(v.Rat())
}

func plainNumber(r *big.Rat) string {
	f, _ := r.Float64()
	if math.IsInf(f, 0) {
		return r.FloatString(0)
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// plainEnd writes an end of an interval, "" where there is none.
func plainEnd(i kpi.Interval, end float64) string {
	if i.IsZero() || math.IsNaN(end) || math.IsInf(end, 0) {
		return ""
	}
	return strconv.FormatFloat(end, 'f', -1, 64)
}

func plainCount(n int64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

// spaced joins words by spaces.
func spaced[T interface{ String() string }](list []T) string {
	words := make([]string, len(list))
	for i, x := range list {
		words[i] = x.String()
	}
	return strings.Join(words, " ")
}
