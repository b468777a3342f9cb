package org

import (
	"fmt"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Message returns the sentence of f for a reader of tag. It names what the design knows by ids; MessageWith names it as people do.
func (f Finding) Message(tag language.Tag) string { return f.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names]; where it answers "", the id stands.
func (f Finding) MessageWith(tag language.Tag, name func(Subject) string) string {
	t, ok := f.template()
	if !ok {
		if f.Text.IsZero() {
			return string(f.Code)
		}
		return f.Text.In(tag)
	}
	_, answered := t.Resolve(tag)
	s := speaker{f: &f, tag: tag, l: l10n.For(tag), name: name}
	s.l.Spanish = answered != language.English
	return s.l.Expand(t.In(tag), &s)
}

// Help returns what to do about a finding of a standard code, "" for any other.
func (f Finding) Help(tag language.Tag) string {
	r, ok := ruleByCode(f.Code)
	if !ok {
		return ""
	}
	return r.Help.In(tag)
}

func (f *Finding) template() (socialorg.Text, bool) {
	if !f.Text.IsZero() {
		return socialorg.Text{}, false
	}
	for i := range messages {
		if m := &messages[i]; m.code == f.Code && m.problem == f.Args.Problem {
			return m.text, true
		}
	}
	return socialorg.Text{}, false
}

// Names returns the names of what d declares, for MessageWith: the title of a position, with its id where several share one. It
// indexes the design once.
func (d Design) Names() func(Subject) string {
	names := make(map[Subject]string)
	holders := make(map[string]int)
	for i := range d.Positions {
		holders[d.Positions[i].Title]++
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		name := p.Title
		if name != "" && holders[name] > 1 {
			name = fmt.Sprintf("%s (%s)", name, p.ID)
		}
		names[Subject{Kind: SubjectPosition, ID: p.ID}] = name
	}
	for i := range d.Outside {
		names[Subject{Kind: SubjectOutside, ID: d.Outside[i].ID}] = d.Outside[i].Title
	}
	for i := range d.Brands {
		names[Subject{Kind: SubjectBrand, ID: d.Brands[i].ID}] = d.Brands[i].Name
	}
	return func(s Subject) string {
		s.Field = ""
		return names[s]
	}
}

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
	case "subject":
		return s.quote(s.f.Subject), 1
	case "place":
		return s.place(), 1
	case "responsibility":
		return role.Responsibility(s.f.Subject.ID).Name(s.tag), 1
	case "responsibilities":
		return list(s, a.Responsibilities, func(r role.Responsibility) string { return l10n.Clean(r.Name(s.tag)) })
	case "roles":
		return list(s, a.Roles, s.role)
	case "role":
		return s.role(a.Roles[0]), 1
	case "above":
		return s.role(a.Roles[len(a.Roles)-1]), 1
	case "related":
		text, _ := list(s, a.Related, s.quote)
		return text, len(a.Related)
	case "cycle":
		return s.cycle(), a.Count
	case "brands":
		return s.scopes("brand", a.Brands)
	case "where":
		text, n := s.scopes("channel", a.Channels)
		if n > 0 {
			return s.word(" on ", " en ") + text, n
		}
		if text, n = s.scopes("brand", a.Brands); n > 0 {
			text = s.word(" for ", " para ") + text
		}
		return text, n
	case "because":
		return list(s, a.Because, s.cause)
	case "stage":
		return s.stage(), 1
	case "framework":
		f, _ := role.FrameworkByID(a.Framework)
		return f.Name(s.tag), 1
	case "missing":
		return list(s, a.Missing, s.missing)
	case "value":
		return l10n.Clean(a.Value), len(a.Value)
	case "suggestion":
		return l10n.Clean(a.Suggestion), len(a.Suggestion)
	case "count":
		return s.l.Int(a.Count), a.Count
	case "days":
		return s.l.Int(a.Days), a.Days
	}
	return "", 0
}

func list[T any](s *speaker, values []T, text func(T) string) (string, int) {
	n := len(values)
	cut := n
	if n > shown {
		cut = shown - 1
	}
	items := make([]string, 0, cut+1)
	for _, v := range values[:cut] {
		items = append(items, text(v))
	}
	if cut < n {
		items = append(items, s.l.Int(n-cut)+s.word(" more", " más"))
	}
	return s.l.And(items), n
}

// cause names what asks for something, as a noun in a sentence.
func (s *speaker) cause(x Subject) string {
	switch x.Kind {
	case SubjectActivity:
		return s.word("the activity ", "la actividad ") + s.l.Quote(role.Activity(x.ID).Name(s.tag))
	case SubjectObjective:
		return s.word("the objective ", "el objetivo ") + s.l.Quote(role.Objective(x.ID).Name(s.tag))
	case SubjectApproval:
		x.Kind = SubjectPosition
		return s.word("the approval by ", "la aprobación de ") + s.quote(x)
	case SubjectBrand:
		return s.word("the regulated brand ", "la marca regulada ") + s.quote(x)
	case SubjectChannel:
		return s.word("the channel ", "el canal ") + s.quote(x)
	default:
		return s.quote(x)
	}
}

func (s *speaker) word(en, es string) string {
	if s.l.Spanish {
		return es
	}
	return en
}

func (s *speaker) quote(x Subject) string {
	if s.name != nil {
		if n := s.name(x); n != "" {
			return s.l.Quote(l10n.Clean(n))
		}
	}
	return s.l.Quote(l10n.Clean(x.ID))
}

func (s *speaker) role(r role.Role) string { return l10n.Clean(r.Name(s.tag)) }

// scopes names brands or channels after their noun: the channels “ig” and “x”.
func (s *speaker) scopes(kind string, ids []string) (string, int) {
	k := SubjectBrand
	noun := [4]string{"the brand ", "the brands ", "la marca ", "las marcas "}
	if kind == "channel" {
		k = SubjectChannel
		noun = [4]string{"the channel ", "the channels ", "el canal ", "los canales "}
	}
	text, n := list(s, ids, func(id string) string { return s.quote(Subject{Kind: k, ID: id}) })
	switch {
	case n == 0:
		return "", 0
	case n == 1:
		return s.word(noun[0], noun[2]) + text, n
	}
	return s.word(noun[1], noun[3]) + text, n
}

func (s *speaker) cycle() string {
	var b strings.Builder
	related := s.f.Args.Related
	for _, r := range related[:min(len(related), shown)] {
		b.WriteString(s.quote(r))
		b.WriteString(" → ")
	}
	if s.f.Args.Count > shown {
		b.WriteString("… → ")
	}
	if len(related) > 0 {
		b.WriteString(s.quote(related[0]))
	}
	if n := s.f.Args.Count; n > shown {
		fmt.Fprintf(&b, s.word(" (%s positions)", " (%s puestos)"), s.l.Int(n))
	}
	return b.String()
}

// stage names the stage as a noun in a sentence, which in Spanish has its article.
func (s *speaker) stage() string {
	stage := s.f.Args.Stage
	if !s.l.Spanish {
		return stage.Name(s.tag)
	}
	g, plural := l10n.Feminine, false
	switch stage {
	case role.StageAnalysis:
		g = l10n.Masculine
	case role.StageReporting:
		g, plural = l10n.Masculine, true
	default:
	}
	return l10n.Article(g, plural) + " " + stage.Name(s.tag)
}

func (s *speaker) missing(field string) string {
	switch field {
	case "activities":
		activities, _ := list(s, s.f.Args.Activities, func(a role.Activity) string { return a.Name(s.tag) })
		return s.word("activities (", "actividades (") + activities + ")"
	case "objectives":
		return s.word("objectives", "objetivos")
	case "outside":
		return s.word("outside parties", "interlocutores externos")
	case "channels":
		return s.word("channels", "canales")
	case "volumes":
		return s.word("volumes of work", "volúmenes de trabajo")
	case "hours":
		return s.word("working hours", "jornadas")
	}
	return field
}

// subjectNouns are the nouns that a place begins with.
var subjectNouns = [...]socialorg.Text{
	0:                     {EN: "Design", ES: "Diseño"},
	SubjectPosition:       {EN: "Position", ES: "Puesto"},
	SubjectPerson:         {EN: "Person", ES: "Persona"},
	SubjectBrand:          {EN: "Brand", ES: "Marca"},
	SubjectChannel:        {EN: "Channel", ES: "Canal"},
	SubjectOutside:        {EN: "Outside party", ES: "Interlocutor externo"},
	SubjectStage:          {EN: "Stage", ES: "Etapa"},
	SubjectResponsibility: {EN: "Responsibility", ES: "Responsabilidad"},
	SubjectRole:           {EN: "Role", ES: "Rol"},
	SubjectObjective:      {EN: "Objective", ES: "Objetivo"},
	SubjectActivity:       {EN: "Activity", ES: "Actividad"},
	SubjectApproval:       {EN: "Approval", ES: "Aprobación"},
	SubjectEffort:         {EN: "Effort", ES: "Dedicación"},
	SubjectLiaison:        {EN: "Liaison", ES: "Enlace"},
	SubjectMeasure:        {EN: "Measure", ES: "Medida"},
	SubjectKPI:            {EN: "KPI", ES: "KPI"},
	SubjectSuppression:    {EN: "Suppression", ES: "Excepción"},
}

// place says where in the design a value stands; it gives ids, since the reader has to find it there.
func (s *speaker) place() string {
	x := s.f.Subject
	var b strings.Builder
	if int(x.Kind) < len(subjectNouns) {
		b.WriteString(subjectNouns[x.Kind].In(s.tag))
	}
	if x.ID != "" {
		b.WriteString(" " + s.l.Quote(l10n.Clean(x.ID)))
	}
	if x.Field != "" {
		b.WriteString(s.word(", field ", ", campo ") + s.l.Quote(x.Field))
	}
	return b.String()
}
