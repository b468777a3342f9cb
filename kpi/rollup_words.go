package kpi

import (
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
	case "absent", "expected":
		absent, expected := 0, 0
		for _, c := range e.Coverage { // of the measure that lacks most
			if n := c.Expected - c.Present; n > absent {
				absent, expected = n, c.Expected
			}
		}
		if absent == 0 {
			return "", 0
		}
		if name == "expected" {
			return s.locale.Int(expected), 0
		}
		return s.locale.Int(absent), 0
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
	case "low":
		return s.locale.Decimal(e.Low), 0
	case "high":
		return s.locale.Decimal(e.High), 0
	}
	return "", 0
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
