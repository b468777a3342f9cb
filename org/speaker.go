package org

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A speaker answers the arguments of a message.
type speaker struct {
	f    *Finding
	tag  language.Tag
	l    l10n.Locale
	name func(Subject) string
}

// shown is how many entries of a list a sentence names.
const shown = 6

// Arg answers the arguments of the messages.
func (s *speaker) Arg(name string) (string, int) {
	a := &s.f.Args
	switch name {
	case "<":
		open, _ := s.l.Marks()
		return open, 1
	case ">":
		_, end := s.l.Marks()
		return end, 1
	case "subject":
		return s.quote(s.f.Subject), 1
	case "id":
		return s.l.Quote(l10n.Clean(s.f.Subject.ID)), 1
	case "place":
		return s.place(), 1
	case "responsibility":
		return role.Responsibility(s.f.Subject.ID).Name(s.tag), 1
	case "responsibilities":
		return list(s, a.Responsibilities, func(r role.Responsibility) string { return l10n.Clean(r.Name(s.tag)) })
	case "none":
		return s.none(), len(a.Responsibilities)
	case "roles":
		return list(s, a.Roles, s.role)
	case "role":
		return s.roleAt(0), 1
	case "above":
		return s.roleAt(len(a.Roles) - 1), 1
	case "related":
		text, _ := list(s, a.Related, s.quote)
		return text, len(a.Related)
	case "cycle":
		return s.cycle(), a.Count
	case "forbrands":
		return s.scopes(" for ", " para ", nounBrand, SubjectBrand, a.Brands)
	case "where":
		if a.Uneven && len(a.Channels)+len(a.Brands) == 1 { // the rest is of the whole department
			return "", 0
		}
		text, n := s.scopes(" on ", " en ", nounChannel, SubjectChannel, a.Channels)
		if n > 0 && !a.Uneven {
			return text, n
		}
		brands, more := s.scopes(" for ", " para ", nounBrand, SubjectBrand, a.Brands)
		if n > 0 && more > 0 {
			text += s.word(" and", " y")
		}
		return text + brands, n + more
	case "uneven":
		return "", flag(a.Uneven && len(a.Channels)+len(a.Brands) > 1)
	case "vacant":
		return s.vacant() + s.missed(), len(a.Related) + len(a.Away)
	case "away":
		return list(s, a.Away, s.person)
	case "hint":
		return s.hint(), 1
	case "because":
		return s.because()
	case "cut":
		return list(s, a.Because, s.quote)
	case "stage":
		return a.Stage.Name(s.tag), 1
	case "framework":
		f, _ := role.FrameworkByID(a.Framework)
		return f.Name(s.tag), 1
	case "missing":
		return s.all(a.Missing, s.missing)
	case "value":
		return l10n.Clean(a.Value), len(a.Value)
	case "suggestion":
		return l10n.Clean(a.Suggestion), len(a.Suggestion)
	case "zone":
		example := socialorg.Text{EN: "Europe/London", ES: "Europe/Madrid", ES419: "America/Mexico_City"}.In(s.tag)
		return cmp.Or(zoneFor(s.tag), example), 1
	case "those":
		return list(s, append([]Subject{s.f.Subject}, a.Also...), s.quote)
	case "first":
		return s.nth(0), 1
	case "second":
		return s.nth(1), 1
	case "approver":
		return s.approver(), 1
	case "artefacts":
		return list(s, a.Artefacts, func(x role.Artefact) string { return l10n.Clean(x.Name(s.tag)) })
	case "measures":
		return list(s, a.Measures, func(m kpi.Measure) string { return s.l.Quote(l10n.Clean(m.Name(s.tag))) })
	case "kpi":
		return s.l.Quote(l10n.Clean(kpi.ID(s.f.Subject.ID).Name(s.tag))), 1
	case "fault":
		return s.fault(), 1
	case "about":
		return s.l.Quote(l10n.Clean(s.f.Subject.ID)), len(s.f.Subject.ID)
	case "hours":
		return s.told(a.Hours)
	case "available":
		return s.told(a.Available)
	case "promised":
		return s.told(a.Promised)
	case "whole":
		return "", flag(a.Promised > 0 && a.Hours >= a.Promised)
	case "share":
		return s.l.PercentOf(strconv.FormatFloat(math.Round(a.Share*100), 'f', -1, 64)), 1
	case "load":
		if a.Available < 1 || a.Hours/a.Available > maxRatio {
			return "", 0
		}
		return s.l.PercentOf(l10n.RatioPercent(a.Hours/a.Available, 0, s.loadLimits()...)), 1
	case "loadlimit":
		return s.l.PercentOf(l10n.Figure(a.Limit, 2)), 1
	case "within":
		return s.counted(a.Live.WithinSeconds / 60)
	case "perhour":
		return s.counted(a.Live.PerHour)
	case "handle":
		return s.counted(a.Live.HandleMinutes)
	case "concurrency":
		return s.counted(a.Live.Concurrency)
	case "slots":
		return s.slots(a.Slots)
	case "unknown":
		return "", flag(a.Unknown)
	case "others":
		return s.l.Int(a.Count - 1), a.Count - 1
	case "limit":
		return s.l.Int(int(a.Limit)), int(a.Limit)
	case "count":
		return s.l.Int(a.Count), a.Count
	case "days":
		return s.l.Int(a.Days), a.Days
	}
	return "", 0
}

func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}

// counted writes a number of hours, or of what else has tenths, and counts it.
func (s *speaker) counted(n float64) (string, int) {
	text := s.hours(n)
	return text, hoursCount(text)
}

// told writes hours of the finding with the digits that tell them from the others in its sentence.
func (s *speaker) told(n float64) (string, int) {
	a := &s.f.Args
	text := s.l.Decimal(l10n.Figure(n, max(l10n.Places(1, a.Hours, a.Available, a.Promised), placesOf(n))))
	return text, hoursCount(text)
}

// loadLimits are the percentages that a load has passed, as far as the finding tells.
func (s *speaker) loadLimits() []float64 {
	switch a := &s.f.Args; {
	case a.Limit > 0:
		return []float64{a.Limit}
	case s.f.Code == UnderCapacity:
		return []float64{Limits{}.or().Underload * 100}
	default:
		usual := Limits{}.or()
		return []float64{usual.Overload * 100, usual.OverloadError * 100}
	}
}

// hoursCount tells none, one and several apart, as they are written.
func hoursCount(text string) int {
	switch text {
	case "0":
		return 0
	case "1":
		return 1
	}
	return 2
}

// approver names who approves: a position or an outside party.
func (s *speaker) approver() string {
	id := s.f.Subject.ID
	if s.name != nil {
		for _, kind := range [...]SubjectKind{SubjectPosition, SubjectOutside} {
			if n := s.name(Subject{Kind: kind, ID: id}); n != "" {
				return s.l.Quote(l10n.Clean(n))
			}
		}
	}
	return s.l.Quote(l10n.Clean(id))
}

// fault says what is wrong with a formula, a measure or a target: as much of it as a list names, and how much more there is.
func (s *speaker) fault() string {
	a := &s.f.Args
	var texts []string
	add := func(text string) {
		if !slices.Contains(texts, text) { // one name may be misspelt in several places
			texts = append(texts, text)
		}
	}
	for i := range a.Faults {
		add(a.Faults[i].Message(s.tag))
	}
	for i := range a.Goals {
		add(a.Goals[i].Message(s.tag))
	}
	texts, more := cut(texts, func(text string) string { return text })
	if more += max(0, a.Count-len(a.Faults)-len(a.Goals)); more > 0 && len(texts) > 0 {
		texts = append(texts, "("+s.l.Int(more)+s.word(" more)", " más)"))
	}
	return strings.Join(texts, " ")
}
