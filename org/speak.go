package org

import (
	"cmp"
	"fmt"
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

// Help returns what to do about a finding: its Remedy or, where a standard code has none, what the library says; "" for any other code.
func (f Finding) Help(tag language.Tag) string {
	if !f.Remedy.IsZero() {
		return f.Remedy.In(tag)
	}
	r, ok := ruleByCode(f.Code)
	if !ok {
		return ""
	}
	if f.Code == ApprovalBottleneck && f.Args.Away != nil {
		return deputyHelp.In(tag)
	}
	if t, ok := f.sentence(helps[:]); ok {
		return t.In(tag)
	}
	switch f.Code {
	case ScopeUndeclared:
		lists := func(field string) bool { return field == "objectives" || field == "outside" || field == "channels" }
		switch missing := f.Args.Missing; {
		case len(missing) == 0 || slices.Contains(missing, "activities"):
		case slices.ContainsFunc(missing, lists):
			return listHelp.In(tag)
		default:
			return dataHelp.In(tag)
		}
	case UnknownReference:
		if f.Subject.Field == "roles" {
			return r.Help.In(tag) + " " + roleHelp.In(tag)
		}
	case ResponsibilityUncovered:
		if len(f.Args.Because) > 0 {
			return r.Help.In(tag) + " " + moreHelp.In(tag)
		}
	case CoveredOnlyByVacancy:
		if f.Args.Away != nil {
			return meanwhileHelp.In(tag)
		}
	case StageUncovered:
		return r.Help.In(tag) + f.fillHelp(f.Args.Related, tag)
	case ChannelUncovered:
		return r.Help.In(tag) + f.fillHelp(nil, tag)
	case KPIUnmeasured:
		return r.Help.In(tag) + f.fillHelp(f.Args.Related, tag)
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		return r.Help.In(tag) + f.fillHelp(f.Args.Because, tag)
	}
	return r.Help.In(tag)
}

func (f *Finding) template() (socialorg.Text, bool) {
	if !f.Text.IsZero() {
		return socialorg.Text{}, false
	}
	return f.sentence(messages[:])
}

// sentence returns which of some is for f.
func (f *Finding) sentence(of []sentence) (socialorg.Text, bool) {
	for i := range of {
		if s := &of[i]; s.code == f.Code && s.problem == f.Args.Problem {
			return s.text, true
		}
	}
	return socialorg.Text{}, false
}

// Names returns the names of what d declares, for MessageWith: the title of a position, with its id where several share one, and the
// name of a person. Of several things of one kind and id the first gives its name, as it is the one that the id stands for. It
// indexes the design once.
func (d Design) Names() func(Subject) string {
	names := make(map[Subject]string)
	add := func(kind SubjectKind, id, name string) {
		s := Subject{Kind: kind, ID: id}
		if _, named := names[s]; !named {
			names[s] = name
		}
	}
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
		add(SubjectPosition, p.ID, name)
	}
	for i := range d.Outside {
		add(SubjectOutside, d.Outside[i].ID, d.Outside[i].Title)
	}
	for i := range d.People {
		add(SubjectPerson, d.People[i].ID, d.People[i].Name)
	}
	for i := range d.Brands {
		add(SubjectBrand, d.Brands[i].ID, d.Brands[i].Name)
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

func list[T any](s *speaker, values []T, text func(T) string) (string, int) {
	items, more := cut(values, text)
	if more > 0 {
		items = append(items, s.l.Int(more)+s.word(" more", " más"))
	}
	return s.l.And(items), len(values)
}

// cut returns the texts of the values that a sentence names, and how many it leaves out.
func cut[T any](values []T, text func(T) string) (items []string, more int) {
	if len(values) > shown {
		more = len(values) - shown + 1
	}
	items = make([]string, 0, shown)
	for _, v := range values[:len(values)-more] {
		items = append(items, text(v))
	}
	return items, more
}

func (s *speaker) word(en, es string) string {
	if s.l.Spanish {
		return es
	}
	return en
}

// text is word where Latin America says it otherwise.
func (s *speaker) text(en, es, latin string) string {
	return socialorg.Text{EN: en, ES: es, ES419: latin}.In(s.tag)
}

func (s *speaker) quote(x Subject) string {
	if s.name != nil {
		if n := s.name(x); n != "" {
			return s.l.Quote(l10n.Clean(n))
		}
	}
	return s.l.Quote(l10n.Clean(x.ID))
}

// role names a role, as the design calls it where name says so.
func (s *speaker) role(r role.Role) string {
	if s.name != nil {
		if n := s.name(Subject{Kind: SubjectRole, ID: string(r)}); n != "" {
			return l10n.Clean(n)
		}
	}
	return l10n.Clean(r.Name(s.tag))
}

// roleAt names one of the roles; a finding made by hand may have none.
func (s *speaker) roleAt(i int) string {
	if i < 0 || i >= len(s.f.Args.Roles) {
		return ""
	}
	return s.role(s.f.Args.Roles[i])
}

// nth names one of those related.
func (s *speaker) nth(i int) string {
	if i >= len(s.f.Args.Related) {
		return ""
	}
	return s.quote(s.f.Args.Related[i])
}

// none lists what nobody does.
func (s *speaker) none() string {
	items, more := cut(s.f.Args.Responsibilities, func(r role.Responsibility) string { return l10n.Clean(r.Name(s.tag)) })
	if more > 0 {
		items = append(items, s.word("do ", "otras ")+s.l.Int(more)+s.word(" other tasks", " tareas"))
	}
	if s.l.Spanish { // each takes the preposition of "se encarga de"
		for i := range items[min(1, len(items)):] {
			items[i+1] = "de " + items[i+1]
		}
	}
	return s.l.Nor(items)
}

// scopes names brands or channels after a preposition and their noun.
func (s *speaker) scopes(en, es string, n noun, k SubjectKind, ids []string) (string, int) {
	text, count := list(s, ids, func(id string) string { return s.quote(Subject{Kind: k, ID: id}) })
	if count == 0 {
		return "", 0
	}
	return s.word(en, es) + s.the(n, count) + " " + text, count
}

// vacant says which open positions would do what is missing.
func (s *speaker) vacant() string {
	text, n := list(s, s.f.Args.Related, s.quote)
	switch {
	case n == 0:
		return ""
	case n == 1:
		return s.word(" The position ", " Está vacante el puesto ") + text + s.word(" is vacant.", ".")
	}
	return s.word(" The positions ", " Están vacantes los puestos ") + text + s.word(" are vacant.", ".")
}

// hint ends a sentence, with a suggestion if there is one.
func (s *speaker) hint() string {
	near := s.f.Args.Suggestion
	if near == "" {
		return "."
	}
	return socialorg.Text{EN: "; did you mean ", ES: ". ¿Quería decir ", ES419: ". ¿Quiso decir "}.In(s.tag) + s.l.Quote(l10n.Clean(near)) + "?"
}

// because names what asks for something, kind by kind. A channel that the sentence is about is no cause worth naming.
func (s *speaker) because() (string, int) {
	var parts []string
	total := 0
	for i := range causes {
		c := &causes[i]
		var named []string
		for _, x := range s.f.Args.Because {
			if x.Kind == c.kind && !(c.kind == SubjectChannel && slices.Contains(s.f.Args.Channels, x.ID)) {
				named = append(named, s.cause(x))
			}
		}
		if named == nil {
			continue
		}
		total += len(named)
		text, n := s.all(named, func(t string) string { return t })
		parts = append(parts, s.the(c.noun, n)+" "+text)
	}
	return s.l.And(parts), total
}

func (s *speaker) cause(x Subject) string {
	switch x.Kind {
	case SubjectActivity:
		return s.l.Quote(l10n.Clean(role.Activity(x.ID).Name(s.tag)))
	case SubjectObjective:
		return s.l.Quote(l10n.Clean(role.Objective(x.ID).Name(s.tag)))
	case SubjectApproval:
		x.Kind = SubjectPosition
	default:
	}
	return s.quote(x)
}

// all lists every value.
func (s *speaker) all(values []string, text func(string) string) (string, int) {
	items := make([]string, 0, len(values))
	for _, v := range values {
		items = append(items, text(v))
	}
	return s.l.And(items), len(values)
}

// cycle says who reports to whom, the first few of many.
func (s *speaker) cycle() string {
	related := s.f.Args.Related
	count := s.f.Args.Count
	if count == 1 && len(related) == 1 {
		return s.quote(related[0]) + s.text(" reports to itself", " depende de su propio puesto", " reporta a su propio puesto")
	}
	var steps []string
	for i, r := range related[:min(len(related), shown)] {
		next := related[0]
		switch {
		case i+1 < len(related):
			next = related[i+1]
		case i+1 < count:
			return s.l.And(steps) // the next one is beyond the cap
		}
		steps = append(steps, s.quote(r)+s.text(" reports to ", " depende de ", " reporta a ")+s.quote(next))
	}
	if more := count - len(steps); more > 0 {
		steps = append(steps, s.word("so on through ", "así otros ")+s.l.Int(more)+s.word(" more", " más"))
	}
	return s.l.And(steps)
}

func (s *speaker) missing(field string) string {
	switch field {
	case "activities":
		names := make([]string, 0, len(s.f.Args.Activities))
		for _, a := range s.f.Args.Activities {
			names = append(names, a.Name(s.tag))
		}
		return s.word("activities (", "actividades (") + s.l.And(names) + ")"
	case "objectives":
		return s.word("objectives", "objetivos")
	case "outside":
		return s.word("contacts outside the team", "contactos fuera del equipo")
	case "channels":
		return s.word("channels", "canales")
	case "volumes":
		return s.word("workload", "volumen de trabajo")
	case "hours":
		return s.word("weekly hours of the positions (hoursPerWeek; full time is assumed)", "horas semanales de los puestos (hoursPerWeek; se supone la jornada completa)")
	case "schedules":
		positions, n := list(s, s.f.Args.Related, s.quote)
		text := s.word("the hours at which people work (hours) in ", "a qué horas se trabaja (hours) en ")
		return text + s.l.Plural(n, s.word("the position ", "el puesto "), "", s.word("the positions ", "los puestos ")) + positions
	}
	return field
}

// place says where in the design a value stands; it gives ids, since the reader has to find it there.
func (s *speaker) place() string {
	x := s.f.Subject
	var b strings.Builder
	b.WriteString(capital(x.Kind.Name(s.tag)))
	if x.ID != "" {
		b.WriteString(" " + s.l.Quote(l10n.Clean(x.ID)))
	}
	if x.Field != "" {
		b.WriteString(s.word(", field ", ", campo ") + s.l.Quote(x.Field))
	}
	return b.String()
}
