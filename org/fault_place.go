package org

import (
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
)

// where says which value a fault is about: by the entry that it is in, as people know it, or else by its pointer.
func (a faultArgs) where() string {
	switch {
	case a.Subject.ID != "":
		return a.inEntry(a.fields())
	case a.Pointer != "":
		return a.Quote(printable(a.Pointer))
	}
	return socialorg.Text{EN: "The document", ES: "El documento"}.In(a.tag())
}

// within says in which part of the document the name is that a fault is about, "" where its entry has no id.
func (a faultArgs) within() string {
	if a.Subject.ID == "" {
		return ""
	}
	fields := a.fields()
	return a.inEntry(fields[:max(0, strings.LastIndexByte(fields, '/'))])
}

// at says at which field of which entry a value stands, "" where its entry has no id.
func (a faultArgs) at() string {
	if a.Subject.ID == "" {
		return ""
	}
	return socialorg.Text{EN: " in ", ES: " en "}.In(a.tag()) + a.inEntry(a.fields())
}

// fields returns what of the pointer leads on from the entry.
func (a faultArgs) fields() string {
	const names = 4 // nothing, the list, the number of the entry, the rest
	parts := strings.SplitN(a.Pointer, "/", names)
	if len(parts) < names {
		return ""
	}
	return parts[names-1]
}

// inEntry names fields of an entry, or the entry itself: "share" of the person "ana", the person "ana".
func (a faultArgs) inEntry(fields string) string {
	n := entryNoun(a.Subject.Kind)
	id := " " + a.Quote(printable(a.Subject.ID))
	entry := "the " + n.one + id
	if a.Spanish {
		entry = l10n.Article(n.gender, false) + " " + n.uno + id
	}
	if fields == "" {
		return entry
	}
	field := a.Quote(printable(fields))
	switch {
	case !a.Spanish:
		return field + " of " + entry
	case n.gender == l10n.Masculine:
		return field + " d" + entry // de + el
	}
	return field + " de " + entry
}

// entryNoun returns what an entry with an id is called.
func entryNoun(k SubjectKind) noun {
	switch k {
	case SubjectPosition:
		return noun{one: "position", uno: "puesto", gender: l10n.Masculine}
	case SubjectPerson:
		return noun{one: "person", uno: "persona", gender: l10n.Feminine}
	case SubjectBrand:
		return nounBrand
	case SubjectChannel:
		return nounChannel
	case SubjectOutside:
		return noun{one: "outside contact", uno: "contacto de fuera del equipo", gender: l10n.Masculine}
	case SubjectRole:
		return noun{one: "role", uno: "rol", gender: l10n.Masculine}
	case SubjectMeasure:
		return noun{one: "measure", uno: "métrica", gender: l10n.Feminine}
	case SubjectKPI:
		return noun{one: "KPI", uno: "KPI", gender: l10n.Masculine}
	default: // no other entry has an id
		return noun{one: "entry", uno: "elemento", gender: l10n.Masculine}
	}
}

// unit says in which unit the number of the suggested field is, "" where it is the one that was meant.
func (a faultArgs) unit() string {
	_, got := unitOf(a.Got)
	_, want := unitOf(a.Suggestion)
	if a.Suggestion == "" || got == want || got == noUnit {
		return ""
	}
	var t socialorg.Text
	switch want {
	case perDay:
		t = socialorg.Text{EN: "per day", ES: "por día"}
	case perWeek:
		t = socialorg.Text{EN: "per week", ES: "por semana"}
	case perMonth:
		t = socialorg.Text{EN: "per month", ES: "por mes"}
	case inMinutes:
		t = socialorg.Text{EN: "in minutes", ES: "en minutos"}
	case inHours:
		t = socialorg.Text{EN: "in hours", ES: "en horas"}
	case inDays:
		t = socialorg.Text{EN: "in days", ES: "en días"}
	default:
		return ""
	}
	return t.In(a.tag())
}
