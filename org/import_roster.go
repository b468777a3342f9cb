package org

import (
	"slices"
	"strings"
	"unicode"
)

// A roster is an export on its way to a design.
type roster struct {
	Importer
	headers headerMap
	doubt   doubts

	cols    []rosterColumn
	has     [fieldCount]string // the header of each field, "" where there is none
	scim    bool               // rows are users, and columns attributes
	records bool               // rows are the caller's, and columns fields
	second  string             // the header of another column of superiors
	above   int                // lines above those that are read as rows

	assumedDay bool // that hours are those of a day has been said

	rows   []rosterRow
	people []rosterPerson

	strangers []rosterStranger

	byPerson, byPosition map[string]int   // ids, as written, to a person and a row
	twins                map[string][]int // all people of an id that several have
	byRecord             map[string]int   // the ids of SCIM users, to a person
	byAlias              map[string]int   // addresses and the like, to a person
	byName               map[string][]int // names, folded, to people; and ids as spreadsheets spoil them
	byStranger           map[string]int
	texts                map[string]*staffWords
}

// A rosterColumn is a column of an export.
type rosterColumn struct {
	header string
	key    string
	field  Field
	told   bool // by the caller
	also   bool // it holds other superiors
	noted  bool // that it has no header
}

// A rosterRow is a row of an export, and what has been found out about it.
type rosterRow struct {
	line     int
	key      string // of a record
	garbled  string // the title, where it is not UTF-8
	pointer  string
	cells    [fieldCount]string
	second   string           // another superior
	pointers map[Field]string // of attributes that are not spelt as usual
	record   string           // the id of a SCIM user
	others   [2]string        // what else superiors may refer to one by

	person int // in people, -1 for a vacancy
	state  rosterState
	told   bool // by a status that says where somebody is
	until  rosterUntil
	shape  rosterShape

	contract contract

	share *float64
	hours *float64

	superior int // a row, or -1
	outside  int // in the list of outside parties, or -1: a superior who is not in the export
	dotted   []int

	title titleJudgement
	made  string // the id of the position or outside party
	odd   []oddity
}

// An oddity is what could not be read of a row, to be said once it is known what the row becomes.
type oddity struct {
	code  Code
	field Field
	from  Field // whose column it stands in; zero: that of field
	value string
	count int
	first int // the line of the row that says otherwise, and counts
}

// subject returns what a row has become, zero where that is nothing.
func (r *rosterRow) subject() Subject {
	switch {
	case r.made == "":
		return Subject{}
	case r.shape == shapeOutside:
		return Subject{Kind: SubjectOutside, ID: r.made}
	}
	return Subject{Kind: SubjectPosition, ID: r.made}
}

// A rosterState is what the status says.
type rosterState uint8

const (
	stateActive rosterState = iota
	stateLeave
	stateLeft
	stateVacant
	stateUnusable
	stateUnknown
)

// gone holds for rows that nothing is made of.
func (s rosterState) gone() bool { return s == stateLeft || s == stateUnusable }

// A rosterShape is what a row becomes.
type rosterShape uint8

const (
	shapeNone rosterShape = iota
	shapePosition
	shapeOutside
)

// A rosterPerson is somebody with one row or more.
type rosterPerson struct {
	id   string
	name string
	rows []int

	address string
	record  string // the id of a SCIM user
}

func newRoster(m Importer) *roster {
	return &roster{
		Importer:   m,
		headers:    m.headerMap(),
		doubt:      doubts{most: m.MaxDoubts},
		byPosition: map[string]int{}, twins: map[string][]int{}, byRecord: map[string]int{}, byAlias: map[string]int{},
		byStranger: map[string]int{}, texts: map[string]*staffWords{},
	}
}

// at is where a field of a row stands, or for zero the row.
func (s *roster) at(r *rosterRow, f Field) exportPlace {
	if s.scim {
		return r.scimPlace(f, s.has[f])
	}
	return exportPlace{line: r.line, column: s.has[f], key: r.key}
}

// shown returns a value for a doubt, unless it tells who somebody is.
func (s *roster) shown(value string) string {
	if !s.Names && !impersonal(value) {
		return ""
	}
	return clipRunes(value)
}

// impersonal holds for what looks like a number or a code, and not like a name, an address or a user name made of one.
func impersonal(value string) bool {
	const word = 4 // letters in a row
	run, hex := 0, true
	for _, c := range strings.ToLower(value) {
		switch {
		case c == '@' || c == ' ':
			return false
		case unicode.IsLetter(c):
			run++
			if hex = hex && c <= 'f'; run >= word && !hex {
				return false
			}
		default:
			run = 0
		}
	}
	return strings.ContainsAny(value, "0123456789")
}

// isAddress holds for ids that tell who somebody is.
func isAddress(id string) bool { return strings.Contains(id, "@") }

// number returns the id of the person of a row for a doubt or an outside party, "" where there is none that may be told.
func (s *roster) number(r *rosterRow) string {
	if id := r.cells[FieldPerson]; s.Names || !isAddress(id) {
		return id
	}
	return ""
}

// fullName returns the name of a row.
func (r *rosterRow) fullName() string {
	if r.cells[FieldName] != "" {
		return r.cells[FieldName]
	}
	return strings.TrimSpace(r.cells[FieldFirstName] + " " + r.cells[FieldLastName])
}

// nameKey is the same for "Ruiz Sol, Ana" and "Ana Ruiz Sol".
func nameKey(name string) string {
	words := strings.Fields(plainWords(name))
	slices.Sort(words)
	return strings.Join(words, " ")
}

// looseKey is the same for ids that spreadsheets and people write in several ways: "e-0042", "E-42".
func looseKey(id string) string { return strings.TrimLeft(plainWords(id), "0") }

// identify finds out who the rows are about.
func (s *roster) identify() {
	named := s.named()
	s.byPerson = make(map[string]int, len(s.rows))
	s.byName = make(map[string][]int, len(s.rows))
	s.people = make([]rosterPerson, 0, len(s.rows))
	whole := make(map[string]int) // of rows without an id: all that they say
	for i := range s.rows {
		r := &s.rows[i]
		r.person, r.superior, r.outside = -1, -1, -1
		name := r.fullName()
		id, address := r.cells[FieldPerson], strings.ToLower(r.cells[FieldEmail])
		if s.isVacancy(r, name, named) {
			if r.state != stateLeft {
				r.state = stateVacant
			}
		}
		if r.cells[FieldTitle] == "" {
			if r.state != stateLeft {
				r.state = stateUnusable
				at := s.at(r, 0)
				if r.garbled != "" {
					at = s.at(r, FieldTitle)
				}
				s.doubt.add(UnusableRow, at).Value = r.garbled
			}
		}
		if position := r.cells[FieldPosition]; position != "" {
			if _, taken := s.byPosition[position]; !taken {
				s.byPosition[position] = i
			}
		}
		if r.state == stateVacant {
			continue
		}
		key := id
		if key == "" {
			key = strings.Join(r.cells[:], "\x00") + "\x00" + r.second
			if first, again := whole[key]; again && named && !s.scim && !r.state.gone() {
				r.state = stateUnusable
				s.doubt.add(RepeatedRow, s.at(r, 0)).Lines = []int{s.rows[first].line}
			} else if !again {
				whole[key] = i
			}
		}
		p, known := s.personOf(r, name, address)
		if !known {
			p = len(s.people)
			s.people = append(s.people, rosterPerson{name: name, address: address, record: r.record})
			s.know(p, id, name, r.record, address, r.others[0], r.others[1])
			if _, taken := s.byRecord[r.record]; r.record != "" && !taken {
				s.byRecord[r.record] = p
			}
		}
		r.person = p
		s.people[p].rows = append(s.people[p].rows, i)
	}
}

// named reports whether the export says who people are.
func (s *roster) named() bool {
	return s.has[FieldPerson] != "" || s.has[FieldName] != "" || s.has[FieldFirstName] != "" || s.has[FieldLastName] != "" || s.has[FieldEmail] != ""
}

// isVacancy holds for rows that name nobody, where others do.
func (s *roster) isVacancy(r *rosterRow, name string, named bool) bool {
	id := r.cells[FieldPerson]
	return isVacantWord(name) || isVacantWord(id) || !s.scim && named && id == "" && name == "" && r.cells[FieldEmail] == ""
}

// maxTwins bounds the search among people of one number. Where there are more it is no number of people.
const maxTwins = 10

// personOf finds the person of a row by the id. Two people may have one: then names, addresses and the ids of SCIM users tell them apart.
func (s *roster) personOf(r *rosterRow, name, address string) (p int, known bool) {
	id := r.cells[FieldPerson]
	first, known := s.byPerson[id]
	if id == "" || !known {
		return 0, false
	}
	if s.people[first].mayBe(r.record, name, address) {
		return first, true
	}
	twins := s.twins[id]
	for _, p := range twins[:min(len(twins), maxTwins)] {
		if s.people[p].mayBe(r.record, name, address) {
			return p, true
		}
	}
	return 0, false
}

// mayBe reports whether nothing tells p apart from somebody of the same id. A shorter name may be that of a longer one.
func (p *rosterPerson) mayBe(record, name, address string) bool {
	switch {
	case p.record != "" && record != "":
		return p.record == record
	case address != "" && p.address == address:
		return true
	case name != "" && p.name != "":
		return oneName(p.name, name)
	}
	return address == "" || p.address == ""
}

// oneName reports whether one of two names has all the words of the other.
func oneName(a, b string) bool {
	some, all := strings.Fields(plainWords(a)), strings.Fields(plainWords(b))
	if len(some) > len(all) {
		some, all = all, some
	}
	return !slices.ContainsFunc(some, func(word string) bool { return !slices.Contains(all, word) })
}

// know notes what a person goes by.
func (s *roster) know(p int, id, name string, aliases ...string) {
	if id != "" {
		if first, taken := s.byPerson[id]; !taken {
			s.byPerson[id] = p
		} else if s.twins[id] == nil {
			s.twins[id] = []int{first, p}
		} else {
			s.twins[id] = append(s.twins[id], p)
		}
		if k := looseKey(id); k != "" {
			s.byName[k] = append(s.byName[k], p)
		}
	}
	for _, a := range aliases {
		a = strings.ToLower(a)
		if _, taken := s.byAlias[a]; a != "" && !taken {
			s.byAlias[a] = p
		}
	}
	if k := nameKey(name); k != "" && k != looseKey(id) {
		s.byName[k] = append(s.byName[k], p)
	}
}
