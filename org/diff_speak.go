package org

import (
	"encoding/json"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Message returns the sentence of c for a reader of tag, with ids for names.
func (c Difference) Message(tag language.Tag) string { return c.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names] of either design; where it answers "", the
// id stands.
func (c Difference) MessageWith(tag language.Tag, name func(Subject) string) string {
	t, ok := diffTemplate(c.Op)
	if !ok || c.Op >= OpCovered {
		return c.Op.String()
	}
	s := newDiffSpeaker(tag, name)
	s.c = &c
	return s.l.Expand(t.In(tag), s)
}

// Message returns the sentence of c for a reader of tag, with ids for names.
func (c CellDifference) Message(tag language.Tag) string { return c.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names] of either design; where it answers "", the
// id stands.
func (c CellDifference) MessageWith(tag language.Tag, name func(Subject) string) string {
	t, ok := diffTemplate(c.Op)
	if !ok || c.Op < OpCovered {
		return c.Op.String()
	}
	s := newDiffSpeaker(tag, name)
	s.c = &Difference{Subject: Subject{Kind: SubjectPosition}, Scope: c.Scope, Lost: c.Lost, Gained: c.Gained}
	s.cell = &c
	return s.l.Expand(t.In(tag), s)
}

// A diffSpeaker answers the arguments of the sentences of changes.
type diffSpeaker struct {
	speaker
	c    *Difference
	cell *CellDifference // nil where a change of structure is spoken of
}

func newDiffSpeaker(tag language.Tag, name func(Subject) string) *diffSpeaker {
	return &diffSpeaker{speaker: speaker{f: &Finding{}, tag: tag, l: l10n.For(tag), name: name}}
}

// diffNouns are what a change can be about, with the word that goes before what it is named by.
var diffNouns = [...]noun{
	SubjectPosition:       {"position", "positions", "puesto", "puestos", l10n.Masculine},
	SubjectPerson:         {"person", "people", "persona", "personas", l10n.Feminine},
	SubjectBrand:          nounBrand,
	SubjectChannel:        nounChannel,
	SubjectOutside:        {"outside contact", "outside contacts", "contacto externo", "contactos externos", l10n.Masculine},
	SubjectRole:           {"role", "roles", "rol", "roles", l10n.Masculine},
	SubjectObjective:      {"objective", "objectives", "objetivo", "objetivos", l10n.Masculine},
	SubjectActivity:       {"activity", "activities", "actividad", "actividades", l10n.Feminine},
	SubjectApproval:       {"approval by", "approvals by", "aprobación de", "aprobaciones de", l10n.Feminine},
	SubjectEffort:         {"effort for", "efforts for", "dedicación para", "dedicaciones para", l10n.Feminine},
	SubjectLiaison:        {"liaison between", "liaisons between", "enlace entre", "enlaces entre", l10n.Masculine},
	SubjectMeasure:        {"measure", "measures", "métrica", "métricas", l10n.Feminine},
	SubjectKPI:            {"KPI", "KPIs", "KPI", "KPI", l10n.Masculine},
	SubjectSuppression:    {"exception", "exceptions", "excepción", "excepciones", l10n.Feminine},
	SubjectStage:          {},
	SubjectResponsibility: {},
}

// Arg answers the arguments of the sentences.
func (s *diffSpeaker) Arg(name string) (string, int) {
	c := s.c
	switch name {
	case "the":
		return s.named(), 1
	case "The":
		return capital(s.named()), 1
	case "was":
		return s.l.Quote(l10n.Clean(c.Was)), 1
	case "place":
		return s.place(), 1
	case "where":
		if c.Scope.Channel != "" {
			return s.scopes(" on ", " en ", nounChannel, SubjectChannel, []string{c.Scope.Channel})
		}
		if c.Scope.Brand != "" {
			return s.scopes(" for ", " para ", nounBrand, SubjectBrand, []string{c.Scope.Brand})
		}
		return "", 0
	case "before":
		return s.whole(c.Before), len(c.Before)
	case "after":
		return s.whole(c.After), len(c.After)
	case "lost":
		return list(&s.speaker, c.Lost, s.element)
	case "gained":
		return list(&s.speaker, c.Gained, s.element)
	case "away":
		return "", flag(c.Away)
	case "Work":
		return capital(l10n.Clean(s.cell.Responsibility.Name(s.tag))), 1
	case "need":
		return "", int(s.cell.Need)
	}
	return s.speaker.Arg(name)
}

func capital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

// named is the subject with its noun: the position “cm”.
func (s *diffSpeaker) named() string {
	x := s.c.Subject
	if int(x.Kind) >= len(diffNouns) {
		return s.quote(x)
	}
	return s.the(diffNouns[x.Kind], 1) + " " + s.id(x)
}

// id names a subject by what it goes by.
func (s *diffSpeaker) id(x Subject) string {
	switch x.Kind {
	case SubjectObjective:
		return s.l.Quote(l10n.Clean(role.Objective(x.ID).Name(s.tag)))
	case SubjectActivity:
		return s.l.Quote(l10n.Clean(role.Activity(x.ID).Name(s.tag)))
	case SubjectEffort:
		return s.l.Quote(l10n.Clean(role.Responsibility(x.ID).Name(s.tag)))
	case SubjectApproval:
		return s.node(x.ID)
	case SubjectKPI:
		x.Field = ""
		if id := kpi.ID(x.ID); id.IsStandard() && (s.name == nil || s.name(x) == "") {
			return s.l.Quote(id.Name(s.tag))
		}
		return s.quote(x)
	case SubjectLiaison:
		items, more := cut(strings.Split(x.ID, "+"), s.node)
		if more > 0 {
			items = append(items, s.l.Int(more)+s.word(" more", " más"))
		}
		return s.l.And(items)
	default:
		x.Field = ""
		return s.quote(x)
	}
}

// place is where a field stands; it gives the field as the document writes it, since the reader has to find it there.
func (s *diffSpeaker) place() string {
	x := s.c.Subject
	text := s.word("The document", "El documento")
	if x.Kind != 0 {
		text = capital(s.named())
	}
	if x.Field != "" {
		text += s.word(", field ", ", campo ") + s.l.Quote(x.Field)
	}
	return text
}

// node names a position or else an outside party.
func (s *diffSpeaker) node(id string) string {
	if s.name != nil {
		if n := s.name(Subject{Kind: SubjectOutside, ID: id}); n != "" && s.name(Subject{Kind: SubjectPosition, ID: id}) == "" {
			return s.l.Quote(l10n.Clean(n))
		}
	}
	return s.quote(Subject{Kind: SubjectPosition, ID: id})
}

// whole speaks a value that may be a list.
func (s *diffSpeaker) whole(text string) string {
	var elements []json.RawMessage
	if !strings.HasPrefix(text, "[") || json.Unmarshal([]byte(text), &elements) != nil {
		return s.element(text)
	}
	if len(elements) == 0 {
		return s.word("an empty list", "una lista vacía")
	}
	texts := make([]string, len(elements))
	for i, e := range elements {
		if json.Unmarshal(e, &texts[i]) != nil {
			texts[i] = string(e)
		}
	}
	all, _ := list(&s.speaker, texts, s.element)
	return all
}

// element speaks one value of the field, or whoever holds a position or does some work.
func (s *diffSpeaker) element(text string) string {
	if s.cell != nil {
		return s.node(text)
	}
	field := s.c.Subject.Field
	switch s.c.Op {
	case OpMoved:
		return s.node(text)
	case OpFilled, OpVacated:
		field = "holders"
	default:
	}
	switch field {
	case "holders":
		var h Holder
		if json.Unmarshal([]byte(text), &h) == nil {
			return s.holder(h)
		}
	case "duties":
		var d Duty
		if json.Unmarshal([]byte(text), &d) == nil {
			return s.duty(d)
		}
	case "otherDuties":
		var o OtherDuty
		if json.Unmarshal([]byte(text), &o) == nil {
			return s.l.Quote(l10n.Clean(o.Text))
		}
	case "hours":
		var h Hours
		if json.Unmarshal([]byte(text), &h) == nil && h != (Hours{}) {
			return s.hours(h)
		}
	case "target":
		var t kpi.Target
		if id := kpi.ID(s.c.Subject.ID); json.Unmarshal([]byte(text), &t) == nil {
			if asked := (kpi.Vocabulary{}).FormatTarget(id, t, s.tag); asked != "" {
				return l10n.Clean(asked)
			}
		}
	case "without", "responsibilities":
		return s.l.Quote(l10n.Clean(role.Responsibility(text).Name(s.tag)))
	case "roles":
		return s.l.Quote(s.role(role.Role(text)))
	case "dottedTo", "backup", "deputy", "owner", "reporter":
		return s.node(text)
	case "brand", "brands":
		return s.quote(Subject{Kind: SubjectBrand, ID: text})
	case "channels":
		return s.quote(Subject{Kind: SubjectChannel, ID: text})
	case "client", "heldBy":
		return s.quote(Subject{Kind: SubjectOutside, ID: text})
	}
	return s.plain(text)
}

// plain speaks a truth value, a number or a text.
func (s *diffSpeaker) plain(text string) string {
	var number json.Number
	switch field := s.c.Subject.Field; {
	case field == "title", field == "name":
	case text == "true":
		return s.word("yes", "sí")
	case text == "false":
		return s.word("no", "no")
	case text != "" && text[0] != '"' && json.Unmarshal([]byte(text), &number) == nil:
		return s.l.Decimal(text)
	}
	return s.l.Quote(l10n.Clean(text))
}

func (s *diffSpeaker) holder(h Holder) string {
	text := s.quote(Subject{Kind: SubjectPerson, ID: h.ID})
	var more []string
	if h.Count > 1 {
		more = append(more, s.l.Int(h.Count)+s.word(" people", " personas"))
	}
	if h.Share != nil {
		more = append(more, s.l.Percent(int(math.Round(*h.Share*100))))
	}
	if more == nil {
		return text
	}
	return text + " (" + strings.Join(more, ", ") + ")"
}

// hours quotes a span of time in the words of the document, without the punctuation of JSON.
func (s *diffSpeaker) hours(h Hours) string {
	text := h.Days + " " + h.From + "–" + h.To
	if h.TimeZone != "" {
		text += " (" + h.TimeZone + ")"
	}
	return s.l.Quote(l10n.Clean(text))
}

func (s *diffSpeaker) duty(d Duty) string {
	text := s.l.Quote(l10n.Clean(d.Responsibility.Name(s.tag)))
	var more []string
	if d.Part > role.PartResponsible {
		more = append(more, d.Part.Name(s.tag))
	}
	for _, id := range d.Brands {
		more = append(more, s.quote(Subject{Kind: SubjectBrand, ID: id}))
	}
	for _, id := range d.Channels {
		more = append(more, s.quote(Subject{Kind: SubjectChannel, ID: id}))
	}
	if more == nil {
		return text
	}
	items, left := cut(more, func(t string) string { return t })
	if left > 0 {
		items = append(items, s.l.Int(left)+s.word(" more", " más"))
	}
	return text + " (" + strings.Join(items, ", ") + ")"
}
