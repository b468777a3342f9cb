package org

import (
	"iter"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/internal/l10n"
)

// A Record is what a program knows of one person or one vacancy, for [Importer.Records]. Its texts are read as the cells of an export
// are, so that a program passes on what its own records say: a number of hours, a word for a contract, "false" for who has left. Only
// the title must be there, and "" says nothing.
type Record struct {
	Key string // by which doubts name the record; "": its number

	Person     string // the employee's id
	Position   string // the position's id, which several people may share
	Title      string
	Superior   string // the id, the e-mail address or the name of a person, or the id of a position
	Also       string // a second superior, by a dotted line
	Department string // or team

	Share       string // of full time: "0.5", "50 %", "media jornada"; a figure without a sign is never a percentage
	Hours       string // a week
	Status      string // "active", "true", "baja", "vacante"; "" is active
	OpenSince   string // the day since when a position is vacant, best as 2026-10-01
	Termination string // the last day of a person in the organisation: see Importer.On
	External    string // "true" or a contract: "freelance", "indefinido"

	Name, FirstName, LastName, Email string // none of them, and no Person: a vacancy
}

// field returns what a record says in a field.
func (x *Record) field(f Field) string {
	switch f {
	case FieldPerson:
		return x.Person
	case FieldPosition:
		return x.Position
	case FieldTitle:
		return x.Title
	case FieldSuperior:
		return x.Superior
	case FieldAlso:
		return x.Also
	case FieldDepartment:
		return x.Department
	case FieldShare:
		return x.Share
	case FieldHours:
		return x.Hours
	case FieldStatus:
		return x.Status
	case FieldOpenSince:
		return x.OpenSince
	case FieldTermination:
		return x.Termination
	case FieldExternal:
		return x.External
	case FieldName:
		return x.Name
	case FieldFirstName:
		return x.FirstName
	case FieldLastName:
		return x.LastName
	case FieldEmail:
		return x.Email
	default:
		return ""
	}
}

// Records reads staff records that a program holds, without a file between. What becomes of them is what becomes of the rows of
// [Importer.CSV], and doubts hold the number of the record, counted from 1, and its key; as Column they hold the id of the [Field]. A text
// that is not UTF-8 is left out, with a doubt, and a record of such a title whole. Importer.Columns, Comma, Windows1252 and MaxBytes do not matter.
//
// More records than Importer.MaxRows give a [*DecodeError], and no more of them are taken than that. A nil sequence has none.
func (m Importer) Records(records iter.Seq[Record]) (Imported, error) {
	s := newRoster(m.withDefaults())
	s.records = true
	for f := range Fields() {
		s.has[f] = f.String()
	}
	if records != nil {
		for x := range records {
			if len(s.rows) == s.MaxRows {
				f := DecodeFault{Code: TooManyRows, Line: s.MaxRows + 1, Column: 1, Want: strconv.Itoa(s.MaxRows)}
				return Imported{}, &DecodeError{Faults: []DecodeFault{f}}
			}
			s.record(&x)
		}
	}
	return s.design(), nil
}

// record keeps a record.
func (s *roster) record(x *Record) {
	r := rosterRow{line: len(s.rows) + 1, key: strings.ToValidUTF8(x.Key, "\uFFFD")}
	if r.key == "" {
		r.key = strconv.Itoa(r.line)
	}
	for f := range fieldCount {
		cell := squeezed(x.field(f))
		if valid := utf8.ValidString(cell); !valid && f == FieldTitle {
			r.garbled = clipRunes(strings.ToValidUTF8(cell, "\uFFFD"))
			continue
		} else if !valid {
			r.unreadable(f, s.shown(strings.ToValidUTF8(cell, "\uFFFD")))
			continue
		}
		r.cells[f] = cell
	}
	s.rows = append(s.rows, r)
}

// squeezed puts one space in the place of all white space between words, and leaves out characters that control a terminal or the direction of
// writing, which no name or number has. Most cells have no other.
func squeezed(s string) string {
	space := true // before s
	for _, c := range s {
		switch {
		case c != ' ' && unicode.IsSpace(c), c == ' ' && space, c < ' ', c >= 0x7f && l10n.IsUnsafe(c):
			return strings.Join(strings.Fields(visible(s)), " ")
		}
		space = c == ' '
	}
	if space {
		return strings.TrimSuffix(s, " ")
	}
	return s
}

// visible leaves out what l10n.IsUnsafe says, but for white space. It keeps a text that is not UTF-8, which without it might become one.
func visible(s string) string {
	if !utf8.ValidString(s) {
		return s
	}
	return strings.Map(func(c rune) rune {
		if l10n.IsUnsafe(c) && !unicode.IsSpace(c) {
			return -1
		}
		return c
	}, s)
}
