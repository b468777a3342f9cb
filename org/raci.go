package org

import (
	"iter"
	"slices"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
)

// An Accountability says why somebody answers for a piece of work. The zero Accountability is nobody.
type Accountability uint8

// The ways to be accountable, in the order in which they are looked for.
const (
	AccountableDeclared Accountability = iota + 1 // a duty says so
	AccountableSole                               // the only one responsible
	AccountableSuperior                           // the nearest common superior of all who are responsible, who may be one of them
)

var accountabilities = enum.Table{Type: "org: accountability", Words: []string{"", "declared", "sole", "superior"}}

// String returns the id of a, "" for the zero Accountability.
func (a Accountability) String() string { return enum.String(&accountabilities, a) }

// MarshalText returns the id of a; it fails for a value that has no name.
func (a Accountability) MarshalText() ([]byte, error) { return enum.Marshal(&accountabilities, a) }

// UnmarshalText reads an id; it fails for any other text.
func (a *Accountability) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&accountabilities, a, text)
}

// An Assignment is who has which part in one responsibility in one scope: a field of the RACI matrix. Its Holders are responsible.
// Ids are in order, and lists are cut at the validator's cap.
type Assignment struct {
	Cell

	Accountable    []string       `json:"accountable,omitzero"` // one, unless a design declares several
	Accountability Accountability `json:"accountability,omitzero"`
	Consulted      []string       `json:"consulted,omitzero"`
	Informed       []string       `json:"informed,omitzero"`
}

// Assignments yields who has which part in what, in the order of [View.Cells].
func (w *View) Assignments() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		var names shelf
		for i := range w.cells {
			if !yield(w.assignment(&w.cells[i], &names)) {
				return
			}
		}
	}
}

func (w *View) assignment(c *cell, names *shelf) Assignment {
	var a Assignment
	w.tell(&a.Cell, c, names)
	a.Accountable = w.parts(role.PartAccountable, c)
	a.Consulted = w.parts(role.PartConsulted, c)
	a.Informed = w.parts(role.PartInformed, c)
	if a.Accountable != nil {
		a.Accountability = AccountableDeclared
	} else if n := w.answers(c); n != none {
		a.Accountable = []string{w.id(n)}
		if a.Accountability = AccountableSuperior; len(w.team(c).filled) == 1 {
			a.Accountability = AccountableSole
		}
	}
	return a
}

// answers returns who answers for what a cell is about where no duty says so, none where nobody does.
func (w *View) answers(c *cell) int32 {
	if !c.state.Covered() || c.team == none {
		return none
	}
	return w.team(c).common
}

// parts returns whom duties give a part in what a cell is about.
func (w *View) parts(part role.Part, c *cell) (ids []string) {
	for _, n := range w.declared(int(c.x), part, c.at) {
		if len(ids) < w.v.cap() {
			ids = append(ids, w.d.Positions[n].ID)
		}
	}
	return ids
}

// A Task is a position's part in one responsibility in one scope.
type Task struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Scope          Scope               `json:"scope,omitzero"`
	Part           role.Part           `json:"part"`
	State          State               `json:"state"` // of the whole cell: implied work rests on a larger one
}

// Work yields what a position does and has a part in, in the order of the chain; responsible before accountable, consulted and
// informed. Open positions have tasks too: see State.
func (w *View) Work(position string) iter.Seq[Task] {
	return func(yield func(Task) bool) {
		n, ok := w.lines.at[position]
		if !ok || int(n) >= w.lines.positions {
			return
		}
		for i := range w.cells {
			c := &w.cells[i]
			t := Task{Responsibility: standard().list[c.x], Scope: w.staff.places.all[c.at].Scope, State: c.state}
			for part := role.PartResponsible; part <= role.PartInformed; part++ {
				t.Part = part
				if w.has(c, n, part) && !yield(t) {
					return
				}
			}
		}
	}
}

func (w *View) has(c *cell, n int32, part role.Part) bool {
	if part == role.PartResponsible {
		return c.team != none && w.among(w.team(c).pos, n)
	}
	for _, g := range w.staff.duties.list(int(c.x)*parts + int(part)) {
		if w.staff.areas.holds(g.area, c.at) && slices.Contains(g.pos, n) {
			return true
		}
	}
	return part == role.PartAccountable && w.answers(c) == n && !w.namesAccountable(c)
}

// A Matrix is the coverage of a design as a table: a row for each responsibility, a column for each scope.
type Matrix struct {
	Scopes []Scope `json:"scopes"` // the department, the brands, the channels, as far as something is asked for or held there
	Rows   []Row   `json:"rows"`   // in the order of the chain
}

// A Row is one responsibility across the scopes of a [Matrix].
type Row struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Cells          []Assignment        `json:"cells"` // as many as there are scopes; the zero Assignment where it is not asked for
}

// Matrix returns the coverage as a table. Its size is the responsibilities times the scopes.
func (w *View) Matrix() Matrix {
	column := make([]int, len(w.staff.places.all))
	for i := range w.cells {
		column[w.cells[i].at] = 1
	}
	m := Matrix{Scopes: []Scope{}, Rows: []Row{}}
	for at, used := range column {
		if used == 1 {
			column[at] = len(m.Scopes)
			m.Scopes = append(m.Scopes, w.staff.places.all[at].Scope)
		}
	}
	var names shelf
	for i := range w.cells {
		c := &w.cells[i]
		x := standard().list[c.x]
		if len(m.Rows) == 0 || m.Rows[len(m.Rows)-1].Responsibility != x {
			m.Rows = append(m.Rows, Row{Responsibility: x, Cells: make([]Assignment, len(m.Scopes))})
		}
		m.Rows[len(m.Rows)-1].Cells[column[c.at]] = w.assignment(c, &names)
	}
	return m
}
