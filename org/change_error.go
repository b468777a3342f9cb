package org

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// EmptyChange is the code of a [Change] that is nil.
const EmptyChange Code = "empty-change"

// A ChangeError says why a [Change] of the library does not apply to a design.
type ChangeError struct {
	Index      int         `json:"index,omitzero"`      // of the change, counted from 1 in the order in which With was given them
	Code       Code        `json:"code"`                // UnknownReference, DuplicateID, InvalidValue or, for a Change that is nil, EmptyChange
	Kind       SubjectKind `json:"kind,omitzero"`       // what Got was to be, or has twice, or what has no open seat; the zero kind for the factor of a peak
	Got        string      `json:"got,omitzero"`        // as it was given
	Suggestion string      `json:"suggestion,omitzero"` // the id of the one thing that has Got as its name or title, else the nearest that there is, "" where none is near
	Position   string      `json:"position,omitzero"`   // Got is a person, by id or name, in this position (and maybe others)
	Holder     string      `json:"holder,omitzero"`     // Got is a position, held by this person (and maybe others)
	Vacant     bool        `json:"vacant,omitzero"`     // Got is a position, which nobody holds
	Listed     bool        `json:"listed,omitzero"`     // Got is a person on the list of people, who holds no position
	Known      []string    `json:"known,omitzero"`      // where Got says none of the above, the ids of the several things that have it as their name, else all that there are; a dozen at most
}

// Error says it in English, with the code.
func (e *ChangeError) Error() string {
	switch {
	case e.Code == EmptyChange:
		return "org: one of the changes is nil (" + string(e.Code) + ")"
	case e.Code == DuplicateID && e.Kind == SubjectPerson:
		return fmt.Sprintf("org: %q is in a position already (%s)", e.Got, string(e.Code))
	case e.Code == DuplicateID:
		return fmt.Sprintf("org: a position that comes needs an id of its own, not %q (%s)", e.Got, string(e.Code))
	case e.Code == InvalidValue && e.Kind == SubjectPosition:
		return fmt.Sprintf("org: the position %q has no vacancy; it is held by %q; for one more, give it one more seat (%s)", e.Got, e.Holder, string(e.Code))
	case e.Code == InvalidValue:
		return fmt.Sprintf("org: a peak is a factor from 0 to %d, not %s (%s)", maxPeak, e.Got, string(e.Code))
	}
	if e.Listed {
		return fmt.Sprintf("org: the person %q is on the list of people and holds no position (%s)", e.Got, string(e.Code))
	}
	s := fmt.Sprintf("org: there is no %s %q", e.Kind, e.Got)
	switch {
	case e.Vacant:
		s += "; that is a position, which nobody holds"
	case e.Holder != "":
		s += fmt.Sprintf("; that is a position, held by %q", e.Holder)
	case e.Position != "":
		s += fmt.Sprintf("; that is a person, in the position %q", e.Position)
	case e.Suggestion != "":
		s += fmt.Sprintf("; did you mean %q?", e.Suggestion)
	case e.Known != nil:
		s += fmt.Sprintf("; known: %s", strings.Trim(fmt.Sprintf("%q", e.Known), "[]"))
	}
	return s + " (" + string(e.Code) + ")"
}

// Is reports whether target is the code of e.
func (e *ChangeError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == e.Code
}

// Message says it in the language of tag, Spanish or else English.
func (e *ChangeError) Message(tag language.Tag) string {
	l := l10n.For(tag)
	return l.Expand(e.template().In(tag), changeArgs{l, e})
}

func (e *ChangeError) template() socialorg.Text {
	const (
		en = "{holder?; that is a position, held by {holder}}{vacant?; that is a position, which nobody holds}" +
			"{position?; that is a person, in the position {position}}{near?; did you mean {near}?}" +
			"{known?; {known#the only one is {known}|there are {known}}}{end}"
		es = "{holder?; es un puesto, que ocupa {holder}}{vacant?; es un puesto que nadie ocupa}" +
			"{position?; es una persona, en el puesto {position}}"
		esKnown  = "{known?; {known#solo está {known}|están {known}}}"
		esNear   = es + "{near?; ¿quería decir {near}?}" + esKnown + "{end}"
		es419    = es + "{near?; ¿quiso decir {near}?}" + esKnown + "{end}"
		person   = "No hay ninguna persona {got}"
		position = "No hay ningún puesto {got}"
		channel  = "No hay ningún canal {got}"
		brand    = "No hay ninguna marca {got}"
		function = "No hay ningún rol {got}"
		work     = "No hay ninguna tarea {got}"
	)
	switch {
	case e.Code == EmptyChange:
		return socialorg.Text{EN: "One of the changes is nil.", ES: "Uno de los cambios es nil."}
	case e.Code == DuplicateID && e.Kind == SubjectPerson:
		return socialorg.Text{EN: "{got} is in a position already.", ES: "{got} ya ocupa un puesto."}
	case e.Code == InvalidValue && e.Kind == SubjectPosition:
		return socialorg.Text{
			EN: "The position {got} has no vacancy; it is held by {holder}. For one more person, give it one more seat (seats).",
			ES: "El puesto {got} no tiene ninguna vacante: lo ocupa {holder}. Para una persona más, indique una plaza más (seats).",
		}
	case e.Code == DuplicateID:
		return socialorg.Text{
			EN: "A position that comes needs an id of its own, not {got}.",
			ES: "Un puesto nuevo necesita un identificador propio, y no {got}.",
		}
	case e.Code == InvalidValue:
		return socialorg.Text{
			EN: "A peak is a factor from 0 to {most}, not {got}.",
			ES: "Un pico es un factor de 0 a {most}, y no {got}.",
		}
	case e.Listed:
		return socialorg.Text{
			EN: "{got} is on the list of people (people), but holds no position.",
			ES: "{got} figura entre las personas (people), pero no ocupa ningún puesto.",
		}
	case e.Kind == SubjectPerson:
		return socialorg.Text{EN: "There is no person {got}" + en, ES: person + esNear, ES419: person + es419}
	case e.Kind == SubjectPosition:
		return socialorg.Text{EN: "There is no position {got}" + en, ES: position + esNear, ES419: position + es419}
	case e.Kind == SubjectChannel:
		return socialorg.Text{EN: "There is no channel {got}" + en, ES: channel + esNear, ES419: channel + es419}
	case e.Kind == SubjectBrand:
		return socialorg.Text{EN: "There is no brand {got}" + en, ES: brand + esNear, ES419: brand + es419}
	case e.Kind == SubjectRole:
		return socialorg.Text{EN: "There is no role {got}" + en, ES: function + esNear, ES419: function + es419}
	default:
		return socialorg.Text{EN: "There is no responsibility {got}" + en, ES: work + esNear, ES419: work + es419}
	}
}

type changeArgs struct {
	l10n.Locale
	*ChangeError
}

// Arg answers got, near, position and holder (quoted, "" where there is none), known, vacant, most, and end: the full stop of a sentence
// that does not end in a question.
func (a changeArgs) Arg(name string) (text string, n int) {
	switch name {
	case "got":
		if text = a.Quote(l10n.Clean(a.Got)); a.Code == InvalidValue && a.Kind == 0 {
			text = l10n.Clean(a.Got)
		}
	case "near":
		text = quoted(a.Locale, a.Suggestion)
	case "position":
		text = quoted(a.Locale, a.Position)
	case "holder":
		text = quoted(a.Locale, a.Holder)
	case "known":
		ids := make([]string, len(a.Known))
		for i, id := range a.Known {
			ids[i] = a.Quote(l10n.Clean(id))
		}
		return a.And(ids), len(ids)
	case "vacant":
		if a.Vacant {
			text = "vacant"
		}
	case "most":
		text = a.Int(maxPeak)
	case "end":
		if a.Suggestion == "" {
			text = "."
		}
	}
	return text, len(text)
}

// quoted puts what somebody wrote between quotation marks, "" where it is nothing.
func quoted(l l10n.Locale, s string) string {
	if s == "" {
		return ""
	}
	return l.Quote(l10n.Clean(s))
}

// unknownIn says that an id names nothing of a kind, with what has it as a name, where there is one, else with the nearest id, or with all of
// a few.
func unknownIn(kind SubjectKind, id string, called, known []string) *ChangeError {
	e := &ChangeError{Code: UnknownReference, Kind: kind, Got: id, Suggestion: only(called)}
	switch {
	case len(called) > 1:
		known = called
	case len(called) == 0:
		e.Suggestion = suggest.Nearest(id, known[:min(len(known), maxSuggestions)])
	}
	if e.Suggestion != "" {
		return e
	}
	for _, k := range known {
		switch {
		case slices.Contains(e.Known, k):
		case len(e.Known) == few:
			e.Known = nil
			return e
		default:
			e.Known = append(e.Known, k)
		}
	}
	return e
}

// unknownPerson says of the id of a position, which is no person's, who is there. Known are the people in positions.
func (d *Design) unknownPerson(id string, known []string) error {
	if i := d.positionAt(id); i >= 0 {
		p := &d.Positions[i]
		e := &ChangeError{Code: UnknownReference, Kind: SubjectPerson, Got: id, Vacant: p.vacant()}
		if !e.Vacant {
			e.Holder = p.Holders[0].ID
		}
		return e
	}
	if slices.ContainsFunc(d.People, func(p Person) bool { return id != "" && p.ID == id }) {
		return &ChangeError{Code: UnknownReference, Kind: SubjectPerson, Got: id, Listed: true}
	}
	called := newNameIndex(d, id).called(id, SubjectPerson)
	return unknownIn(SubjectPerson, id, slices.DeleteFunc(called, func(id string) bool { return !slices.Contains(known, id) }), known)
}

// unknownPosition says of a person, who is no position, where that person is. The ids of parties are those that would do, too.
func (d *Design) unknownPosition(id string, parties ...string) *ChangeError {
	names, kinds := newNameIndex(d, id), []SubjectKind{SubjectPosition}
	if positions := names.positionsOf(id); positions != nil {
		return &ChangeError{Code: UnknownReference, Kind: SubjectPosition, Got: id, Position: positions[0]}
	}
	if parties != nil {
		kinds = append(kinds, SubjectOutside)
	}
	called := names.called(id, kinds...)
	e := unknownIn(SubjectPosition, id, called, d.positionIDs())
	if parties != nil && called == nil && e.Suggestion == "" {
		e.Suggestion, e.Known = suggest.Nearest(id, parties[:min(len(parties), maxSuggestions)]), nil
	}
	return e
}

// changeErrors are all for which one change does not apply.
type changeErrors []error

func (e changeErrors) Error() string   { return errors.Join(e...).Error() }
func (e changeErrors) Unwrap() []error { return e }

// ofChange returns the errors of the nth change, those of the library with its number.
func ofChange(n int, err error) []error {
	switch e := err.(type) { //nolint:errorlint // what a caller's change has wrapped stays as it is
	case changeErrors:
		var all []error
		for _, one := range e {
			all = append(all, ofChange(n, one)...)
		}
		return all
	case *ChangeError:
		numbered := *e // which may be the caller's
		numbered.Index = n
		return []error{&numbered}
	}
	return []error{err}
}
