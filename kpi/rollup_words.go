package kpi

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// rolled answers the arguments that tell of a roll-up.
func (e *UndefinedError) rolled(s speech, name string) (text string, n int) {
	switch name {
	case "slots":
		names := make([]string, len(e.Slots))
		for i, slot := range e.Slots {
			names[i] = l10n.Clean(slot.String())
		}
		return s.locale.And(names), 0
	case "cells":
		return "", truth(len(e.Slots) > 0)
	case "absent", "expected", "grain", "places":
		c := e.mostAbsent()
		if c.Complete() || c.Expected == 1 {
			return "", 0
		}
		switch name {
		case "grain":
			return grainNames[min(c.Grain, PeriodYear)].In(s.tag), 0
		case "places":
			return "", truth(c.Expected > c.Span.count(c.Grain))
		case "expected":
			return s.locale.Int(c.Expected), 0
		}
		return s.locale.Int(c.Expected - c.Present), 0
	case "across":
		phrases := make([]string, len(e.Across))
		for i, d := range e.Across {
			phrases[i] = d.phrase(s.tag)
		}
		return s.locale.And(phrases), 0
	case "whole":
		names := make([]string, len(e.Whole))
		for i, d := range e.Whole {
			names[i] = enumName(&dimensionTable, dimensionNames[:], d, s.tag)
		}
		if s.locale.Spanish {
			return strings.Join(names, " ni "), 0
		}
		return s.locale.Or(names), 0
	case "more": // what nothing in the cell tells apart
		if len(e.Slots) == 0 {
			return "", 0
		}
		var names []string
		for _, d := range [...]struct {
			named string
			text  socialorg.Text
		}{
			{e.Slots[0].Platform, socialorg.Text{EN: "platforms", ES: "plataformas"}}, {e.Slots[0].Account, socialorg.Text{EN: "accounts", ES: "cuentas"}},
			{e.Slots[0].Post, socialorg.Text{EN: "posts", ES: "publicaciones"}},
		} {
			if d.named == "" {
				names = append(names, d.text.In(s.tag))
			}
		}
		return s.locale.Or(names), 0
	case "span":
		return e.Span.phrase(s.tag), 0
	case "days":
		return e.Span.String(), 0
	case "fit": // what would not be cut
		kind, _ := e.fitting()
		return cellNames[kind].In(s.tag), 0
	case "such":
		_, span := e.fitting()
		return span.String(), 0
	case "weeks":
		kind, _ := e.fitting()
		return "", truth(kind == PeriodWeek && e.Span.kind == PeriodQuarter && e.Span.cal.Pattern == 0)
	case "low":
		return s.locale.Decimal(e.Low), 0
	case "high":
		return s.locale.Decimal(e.High), 0
	}
	return "", 0
}

// lacksPart reports whether there are values of all measures, and not for all of the period or its places.
func (e *UndefinedError) lacksPart() bool {
	return len(e.Coverage) > 0 && !slices.ContainsFunc(e.Coverage, func(c Coverage) bool { return c.Present == 0 })
}

// mostAbsent returns the coverage of the measure that lacks most.
func (e *UndefinedError) mostAbsent() (most Coverage) {
	for _, c := range e.Coverage {
		if c.Expected-c.Present > most.Expected-most.Present {
			most = c
		}
	}
	return most
}

// count returns how many days, weeks or months s touches.
func (s Span) count(p Period) int {
	if s.IsZero() {
		return 0
	}
	return s.cal.index(p, int(s.to)-1) - s.cal.index(p, int(s.from)) + 1
}

// grainNames are what a coverage counts.
var grainNames = [...]socialorg.Text{
	{EN: "cells", ES: "celdas"},
	PeriodDay:     {EN: "days", ES: "días"},
	PeriodWeek:    {EN: "weeks", ES: "semanas"},
	PeriodMonth:   {EN: "months", ES: "meses"},
	PeriodQuarter: {EN: "quarters", ES: "trimestres"},
	PeriodYear:    {EN: "years", ES: "años"},
}

// cellNames go with "a period of".
var cellNames = [...]socialorg.Text{
	PeriodWeek:    {EN: "whole weeks", ES: "semanas completas"},
	PeriodMonth:   {EN: "whole months", ES: "meses completos"},
	PeriodQuarter: {EN: "whole quarters", ES: "trimestres completos"},
	PeriodYear:    {EN: "whole years", ES: "años completos"},
}

// fitting returns the kind of a cell that lies only partly in a period, and those of its kind that lie in it as a whole; zero where there
// are none.
func (e *UndefinedError) fitting() (Period, Span) {
	if len(e.Slots) == 0 || int(e.Slots[0].Span.kind) >= len(cellNames) || e.Slots[0].Span.kind < PeriodWeek || e.Slots[0].Span.Partial() {
		return 0, Span{}
	}
	kind := e.Slots[0].Span.kind
	var first, last Date
	for part := range e.Span.Parts(kind) {
		if !part.Partial() {
			if last = part.Last(); first.IsZero() {
				first = part.First()
			}
		}
	}
	return kind, e.Span.cal.Between(first, last)
}

// spanPhrases go with "give it for" and "indique el valor conjunto".
var spanPhrases = [...]socialorg.Text{
	{EN: "the period", ES: "del periodo", ES419: "del período"},
	PeriodDay:     {EN: "the day", ES: "del día"},
	PeriodWeek:    {EN: "the week", ES: "de la semana"},
	PeriodMonth:   {EN: "the month", ES: "del mes"},
	PeriodQuarter: {EN: "the quarter", ES: "del trimestre"},
	PeriodYear:    {EN: "the year", ES: "del año"},
}

// phrase returns "the month 2026-10" for a reader of tag.
func (s Span) phrase(tag language.Tag) string {
	if s.IsZero() {
		return ""
	}
	kind := s.kind
	if s.Partial() {
		kind = 0
	}
	return spanPhrases[kind].In(tag) + " " + s.String()
}
