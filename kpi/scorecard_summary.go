package kpi

import (
	"math/big"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Summary returns the sum of the scorecard in sentences for a reader of tag: "" where nothing has a target.
func (c Scorecard) Summary(tag language.Tag) string {
	if c.Overall.Asked == 0 {
		return ""
	}
	l := l10n.For(tag)
	return l.Expand(summaryText.In(tag), summaryArgs{c, l, tag})
}

var summaryText = socialorg.Text{
	EN: "Overall: {none?{asked#the only KPI with a target cannot|none of the {asked} KPIs with a target can} be judged}" +
		"{one?the only KPI that can be judged {on?is}{on!is not} on target}" +
		"{all?{both?both}{both!all {judged}} KPIs that can be judged are on target}" +
		"{some?{on?{on}}{on!none} of the {judged} KPIs that can be judged {on#is|are} on target}" +
		"{met?, {met} by weight}.{open? {open} of {asked} cannot be judged; those that can carry {coverage} of the weight.}" +
		"{progress? {base#The only KPI with a baseline that can be judged has|On average, the {base} KPIs with a baseline that can be judged have} covered " +
		"{progress} of the way to the target.}{critical? Critical and off target: {critical}.}",
	ES: "En conjunto: {none?no se puede evaluar {asked#el único KPI|ninguno de los {asked} KPI} con objetivo}" +
		"{one?el único KPI evaluable {on?cumple}{on!no cumple} el objetivo}" +
		"{all?los {judged} KPI evaluables cumplen el objetivo}" +
		"{some?{on?{on} de los {judged} KPI evaluables {on#cumple|cumplen}}{on!ninguno de los {judged} KPI evaluables cumple} el objetivo}" +
		"{met? (el {met} del peso)}.{open? No se {open#puede|pueden} evaluar {open} de {asked}; los evaluables suman el {coverage} del peso.}" +
		"{progress? {base#El único KPI evaluable con punto de partida ha|De media, los {base} KPI evaluables con punto de partida han} recorrido el " +
		"{progress} del camino hasta el objetivo.}" +
		"{critical? Críticos sin cumplir: {critical}.}",
	ES419: "En conjunto: {none?no se puede evaluar {asked#el único KPI|ninguno de los {asked} KPI} con meta}" +
		"{one?el único KPI evaluable {on?cumple}{on!no cumple} la meta}" +
		"{all?los {judged} KPI evaluables cumplen la meta}" +
		"{some?{on?{on} de los {judged} KPI evaluables {on#cumple|cumplen}}{on!ninguno de los {judged} KPI evaluables cumple} la meta}" +
		"{met? (el {met} del peso)}.{open? No se {open#puede|pueden} evaluar {open} de {asked}; los evaluables suman el {coverage} del peso.}" +
		"{progress? {base#El único KPI evaluable con punto de partida recorrió|En promedio, los {base} KPI evaluables con punto de partida recorrieron} el " +
		"{progress} del camino hasta la meta.}" +
		"{critical? Críticos sin cumplir: {critical}.}",
}

type summaryArgs struct {
	Scorecard
	locale l10n.Locale
	tag    language.Tag
}

// Arg implements [l10n.Args].
func (a summaryArgs) Arg(name string) (text string, n int) {
	o := a.Overall
	number := func(n int) (string, int) { return a.locale.Int(n), n }
	switch name {
	case "asked":
		return number(o.Asked)
	case "judged":
		return number(o.Judged)
	case "on":
		if o.OnTarget == 0 { // none is, and not "0 are"
			return "", 0
		}
		return number(o.OnTarget)
	case "open":
		if o.Judged > 0 {
			return number(o.Asked - o.Judged)
		}
	case "none":
		text = mark(o.Judged == 0)
	case "one":
		text = mark(o.Judged == 1)
	case "all":
		text = mark(o.Judged > 1 && o.OnTarget == o.Judged)
	case "both":
		text = mark(o.Judged == 2)
	case "some":
		text = mark(o.Judged > 1 && o.OnTarget < o.Judged)
	case "met":
		if o.Judged > 1 && o.Met.r != nil && o.Met.r.Cmp(big.NewRat(int64(o.OnTarget), int64(o.Judged))) != 0 {
			text = a.percent(o.Met)
		}
	case "coverage":
		text = a.percent(o.Coverage)
	case "progress":
		text = a.percent(o.Progress)
	case "base":
		based := 0
		for _, r := range a.Rows {
			if r.Status.IsLevel() && !r.Progress.IsZero() {
				based++
			}
		}
		return number(based)
	case "critical":
		return a.critical()
	}
	if text != "" {
		n = 1
	}
	return text, n
}

// percent rounds to whole ones.
func (a summaryArgs) percent(v Value) string {
	return v.FormatAs(a.tag, StylePercent, 0, RoundingHalfUp)
}

func (a summaryArgs) critical() (string, int) {
	var names []string
	for _, r := range a.Rows {
		if r.Goal.Critical && r.Status == StatusOffTarget {
			name, _ := rowArgs{r, a.locale, a.tag}.Arg("name")
			names = append(names, name)
		}
	}
	return a.locale.And(names), len(names)
}
