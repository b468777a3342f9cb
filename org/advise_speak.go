package org

import (
	"math"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Message returns the reason in one or two sentences, for a reader of tag.
func (r Reason) Message(tag language.Tag) string {
	for i := range reasonMessages {
		if reasonMessages[i].code == r.Code {
			return newAdviceSpeaker(tag, r).say(reasonMessages[i].text)
		}
	}
	return string(r.Code)
}

// Message asks for what is not said, and says what knowing it would change.
func (q Question) Message(tag language.Tag) string {
	for i := range questionMessages {
		if questionMessages[i].code == q.Code {
			s := newAdviceSpeaker(tag, Reason{Channels: q.Channels})
			s.activities, s.volumes = q.Activities, q.Volumes
			return s.say(questionMessages[i].text)
		}
	}
	return string(q.Code)
}

// Condition says what separates the views, and how that is here, where it is known.
func (d Dispute) Condition(tag language.Tag) string {
	for i := range disputeMessages {
		m := &disputeMessages[i]
		if m.matter != string(d.Matter) {
			continue
		}
		here := socialorg.Text{}
		switch d.Here {
		case AnswerYes:
			here = m.yes
		case AnswerNo:
			here = m.no
		default:
		}
		if here.IsZero() {
			return m.decides.In(tag)
		}
		return m.decides.In(tag) + " " + here.In(tag)
	}
	return string(d.Matter)
}

// An adviceSpeaker answers the arguments of the sentences of reasons and questions.
type adviceSpeaker struct {
	speaker
	r          Reason
	activities []role.Activity
	volumes    []string
}

func newAdviceSpeaker(tag language.Tag, r Reason) *adviceSpeaker {
	return &adviceSpeaker{speaker: speaker{f: &Finding{}, tag: tag, l: l10n.For(tag)}, r: r}
}

func (s *adviceSpeaker) say(t socialorg.Text) string { return s.l.Expand(t.In(s.tag), s) }

// Arg answers the arguments of the sentences.
func (s *adviceSpeaker) Arg(name string) (string, int) {
	r := &s.r
	quoted := func(id string) string { return s.l.Quote(l10n.Clean(id)) }
	switch name {
	case "objectives":
		return list(&s.speaker, r.Objectives, func(o role.Objective) string { return l10n.Clean(o.Name(s.tag)) })
	case "kpis":
		return list(&s.speaker, r.KPIs, func(id kpi.ID) string { return l10n.Clean(id.Name(s.tag)) })
	case "roles":
		return list(&s.speaker, r.Roles, s.role)
	case "channels":
		return list(&s.speaker, r.Channels, quoted)
	case "brands":
		if r.Code == ReasonStrategist {
			return s.number(r.Count, 2)
		}
		return list(&s.speaker, r.Brands, quoted)
	case "languages":
		return list(&s.speaker, r.Languages, quoted)
	case "activities":
		all := make([]string, len(s.activities))
		for i, a := range s.activities {
			all[i] = l10n.Clean(a.Name(s.tag))
		}
		return s.l.Or(all), len(all)
	case "volumes":
		return s.all(s.volumes, s.howMany)
	case "hours":
		return s.l.Int(wholeHours(r.Hours)), wholeHours(r.Hours)
	case "available":
		return s.l.Int(wholeHours(r.Available)), wholeHours(r.Available)
	case "floor":
		if r.Floor {
			return "", 1
		}
		return "", 0
	case "count":
		return s.number(r.Count, 1)
	case "more":
		return s.number(r.More, 1)
	case "months":
		if r.Code == ReasonStrategist && r.Months < 12 {
			return "", 0
		}
		return s.number(r.Months, 1)
	}
	return s.speaker.Arg(name)
}

// howMany asks for a volume, by the field that would say it.
func (s *adviceSpeaker) howMany(field string) string {
	switch field {
	case "postsPerWeek":
		return s.word("how many posts a week", "cuántas publicaciones a la semana")
	case "commentsPerDay":
		return s.word("how many comments a day", "cuántos comentarios al día")
	case "messagesPerDay":
		return s.word("how many private messages a day", "cuántos mensajes privados al día")
	case "casesPerDay":
		return s.word("how many customer care cases a day", "cuántas consultas de atención al cliente al día")
	}
	return s.word("how much of ", "cuánto de ") + s.l.Quote(l10n.Clean(field))
}

// number writes n from least on.
func (s *adviceSpeaker) number(n, least int) (string, int) {
	if n < least {
		return "", 0
	}
	return s.l.Int(n), n
}

// wholeHours rounds hours, of which no sentence tells fractions.
func wholeHours(hours float64) int { return int(math.Round(min(sane(hours), math.MaxInt32))) }
