package org

import (
	"slices"
	"strings"
)

// A rosterStranger is a superior who is not in the export.
type rosterStranger struct {
	ref  string
	made string // the id of the outside party
}

// A superiorRef is what a cell says about a superior.
type superiorRef struct {
	rows  []int // whom it names, mostly one
	among []int // people of the name or number, where it does not say which
	lost  bool  // whose rows are left out
}

// lines finds the superiors of all rows.
func (s *roster) lines() {
	for i := range s.rows {
		r := &s.rows[i]
		if r.state.gone() {
			continue
		}
		first, stranger := s.superiors(i, FieldSuperior, r.cells[FieldSuperior], s.has[FieldSuperior])
		second, other := s.superiors(i, FieldSuperior, r.second, s.second)
		if stranger == "" {
			stranger = other
		}
		for _, row := range append(first, second...) {
			if r.superior < 0 {
				r.superior = row
				continue
			}
			if row != r.superior && !slices.Contains(r.dotted, row) {
				r.dotted = append(r.dotted, row)
				s.doubt.add(TwoSuperiors, s.at(r, FieldSuperior)).Value = clipRunes(s.number(&s.rows[row]))
			}
		}
		if r.superior < 0 && stranger != "" {
			r.outside = s.stranger(stranger)
		}
		also, stranger := s.superiors(i, FieldAlso, r.cells[FieldAlso], s.has[FieldAlso])
		r.dotted = append(r.dotted, also...)
		if stranger != "" {
			r.unreadable(FieldAlso, s.shown(stranger))
		}
	}
}

// superiors returns the rows of whom a cell of row i names, or the cell where they are not in the export.
func (s *roster) superiors(i int, f Field, cell, header string) (rows []int, stranger string) {
	if isNobody(cell) {
		return nil, ""
	}
	r := &s.rows[i]
	at := s.at(r, f)
	if !s.scim {
		at.column = header
	}
	ref := s.superior(cell, header)
	if ref.among != nil {
		ref = s.settle(i, ref)
	}
	switch {
	case ref.among != nil && f == FieldSuperior && header == s.has[f] && s.namedTwice(i):
	case ref.among != nil:
		d := s.doubt.add(AmbiguousSuperior, at)
		d.Value, d.Count = s.shown(cell), len(ref.among)
	case ref.lost:
		s.doubt.add(LostSuperior, at).Value = s.shown(cell)
	case ref.rows == nil:
		return nil, cell
	}
	for _, row := range ref.rows {
		if row == i || r.person >= 0 && s.rows[row].person == r.person {
			s.doubt.add(OwnSuperior, at)
			continue
		}
		rows = append(rows, row)
	}
	return rows, ""
}

// settle finds out whom of several people of one name or number row i means: one who is still there and, as nobody is their own
// superior, another one, unless the two would then direct each other.
func (s *roster) settle(i int, ref superiorRef) superiorRef {
	if len(ref.among) > maxTwins {
		return ref
	}
	r := &s.rows[i]
	self := false
	var there []superiorRef
	for _, p := range ref.among {
		if p == r.person {
			self = true
		} else if one := s.rowsOf(p); !one.lost {
			there = append(there, one)
		}
	}
	switch {
	case len(there) == 0:
		return superiorRef{lost: true}
	case len(there) > 1, self && s.rows[there[0].rows[0]].cells[FieldSuperior] == r.cells[FieldSuperior]:
		return ref
	}
	return there[0]
}

// namedTwice reports whether another column settles who the superior of row i is.
func (s *roster) namedTwice(i int) bool {
	cell := s.rows[i].second
	return !isNobody(cell) && len(s.superior(cell, s.second).rows) > 0
}

// isNobody holds for what stands in the place of a superior where there is none.
func isNobody(cell string) bool {
	switch plainWords(cell) {
	case "", "0", "none", "n a", "na", "null", "ninguno", "ninguna", "no aplica", "sin superior", "sin responsable", "nadie", "no":
		return true
	}
	return false
}

// stranger returns the number of a superior who is not in the export.
func (s *roster) stranger(ref string) int {
	key := plainWords(ref)
	n, known := s.byStranger[key]
	if !known {
		n = len(s.strangers)
		s.strangers = append(s.strangers, rosterStranger{ref: ref})
		s.byStranger[key] = n
	}
	return n
}

// superior finds whom a cell names: by id, by address, by name, or by several of them.
func (s *roster) superior(cell, header string) superiorRef {
	if ref, ok := s.one(cell, header); ok {
		return ref
	}
	if open := strings.LastIndexByte(cell, '('); open > 0 && strings.HasSuffix(cell, ")") { // "Ana Ruiz (1042)"
		inside, found := s.one(strings.TrimSpace(cell[open+1:len(cell)-1]), header)
		if found && inside.among == nil {
			return inside
		}
		if ref, ok := s.one(strings.TrimSpace(cell[:open]), header); ok && (!found || ref.among == nil) {
			return ref
		}
		if found {
			return inside
		}
	}
	parts := strings.FieldsFunc(cell, func(c rune) bool { return strings.ContainsRune(";/|,&+\n", c) })
	if len(parts) < 2 || len(parts) > 8 {
		return superiorRef{}
	}
	var all superiorRef
	for _, part := range parts {
		if ref, ok := s.one(strings.TrimSpace(part), header); ok && len(ref.rows) > 0 {
			all.rows = append(all.rows, ref.rows...)
		}
	}
	return all
}

func (s *roster) one(cell, header string) (superiorRef, bool) {
	if cell == "" {
		return superiorRef{}, false
	}
	position, isPosition := s.byPosition[cell]
	person, isRecord := s.byRecord[cell]
	isPerson := isRecord
	if !isPerson {
		person, isPerson = s.byPerson[cell]
	}
	if isPosition && (!isPerson || isPositionHeader(header)) {
		if s.rows[position].state.gone() {
			return superiorRef{lost: true}, true
		}
		return superiorRef{rows: []int{position}}, true
	}
	if people := s.twins[cell]; people != nil && !isRecord {
		return superiorRef{among: people}, true
	}
	if !isPerson {
		person, isPerson = s.byAlias[strings.ToLower(cell)]
	}
	if !isPerson {
		people := s.byName[nameKey(cell)]
		if len(people) == 0 {
			people = s.byName[looseKey(cell)]
		}
		switch len(people) {
		case 0:
			return superiorRef{}, false
		case 1:
			person = people[0]
		default:
			return superiorRef{among: people}, true
		}
	}
	return s.rowsOf(person), true
}

// rowsOf returns the first row of a person that counts.
func (s *roster) rowsOf(person int) superiorRef {
	for _, row := range s.people[person].rows {
		if !s.rows[row].state.gone() {
			return superiorRef{rows: []int{row}}
		}
	}
	return superiorRef{lost: true}
}

func isPositionHeader(header string) bool {
	key := headerKey(header)
	for _, word := range []string{"position", "puesto", "plaza", "posicion", "cargo"} {
		if strings.Contains(key, word) {
			return true
		}
	}
	return false
}
