package org

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
)

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
