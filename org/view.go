package org

import (
	"iter"
	"time"

	"example.com/socialorg/role"
)

// A View is a design indexed once for all rules. It is read-only; a rule of the caller's reads from it what the standard ones do.
type View struct {
	d      *Design
	f      role.Framework
	v      Validator
	rules  iter.Seq[Rule]
	limits Limits
	lines  lines
	ids    ids
	staff  staff
	facts  *facts
	cells  []cell
	alike  []int32 // for each place the first that is asked for the same and has the same people
	rows   []int32 // where the cells of a responsibility begin
	teams  teams
	chain  chain
	loads  loads
	kpis   scorecard
	zones  zones
	gaps   []gap
	vast   bool // too large for coverage to be judged

	design Design
	room   []Finding // see Validator.Validate

}

// index takes in a design; w is empty.
func (w *View) index(d Design, v Validator) {
	w.design, w.v, w.f, w.limits = d, v, v.framework(&d), v.Limits.or()
	w.d = &w.design
	if w.rules = v.Rules; w.rules == nil {
		w.rules = Rules()
	}
	w.lines.index(w.d)
	w.staff.index(w.d, w.f)
	if v.Vacancies == VacancyToSuperior {
		w.standIn()
	}
	w.facts = newFacts(w.d, &w.staff.places)
	if w.fillCells(); !w.vast {
		w.claim()
	}
}

// forget empties w, so that nothing of its design is held on to, and keeps the memory.
func (w *View) forget() {
	w.lines.forget()
	w.staff.forget()
	w.teams.forget()
	w.chain.forget()
	w.loads.forget()
	forget(&w.gaps)
	forget(&w.room)
	w.d, w.facts, w.rules, w.alike = nil, nil, nil, nil
	w.design, w.f, w.v, w.limits = Design{}, role.Framework{}, Validator{}, Limits{}
	w.ids, w.kpis, w.zones = ids{}, scorecard{}, zones{}
	w.cells, w.rows, w.vast = w.cells[:0], w.rows[:0], false
}

// Design returns the design, to be read only.
func (w *View) Design() *Design { return w.d }

// Framework returns the framework that the design is judged by.
func (w *View) Framework() role.Framework { return w.f }

// On returns the day that the caller gave, zero where none was given.
func (w *View) On() time.Time { return w.v.On }

// Limits returns the thresholds that the caller set, with the defaults for the others.
func (w *View) Limits() Limits { return w.limits }

// Position returns the position with that id; of several the first.
func (w *View) Position(id string) (Position, bool) {
	n, ok := w.lines.at[id]
	if !ok || int(n) >= w.lines.positions {
		return Position{}, false
	}
	return w.d.Positions[n], true
}

// Superiors yields the ids above a position or outside party, nearest first; it stops where a line ends or loops.
func (w *View) Superiors(id string) iter.Seq[string] {
	return func(yield func(string) bool) {
		n, ok := w.lines.at[id]
		if !ok {
			return
		}
		for n = w.lines.superior(n); n != none; n = w.lines.superior(n) {
			if !yield(w.id(n)) {
				return
			}
		}
	}
}

// id returns the id of a node.
func (w *View) id(n int32) string {
	if int(n) < w.lines.positions {
		return w.d.Positions[n].ID
	}
	return w.d.Outside[int(n)-w.lines.positions].ID
}

// subject returns the subject of a node.
func (w *View) subject(n int32) Subject {
	if int(n) < w.lines.positions {
		return Subject{Kind: SubjectPosition, ID: w.id(n)}
	}
	return Subject{Kind: SubjectOutside, ID: w.id(n)}
}

// Holders yields the ids of the positions that are responsible for x in a scope, filled ones and vacancies, in the order of the
// design. It yields none for a scope that x is not asked for in.
func (w *View) Holders(x role.Responsibility, s Scope) iter.Seq[string] {
	return func(yield func(string) bool) {
		n, ok := number(x)
		if !ok {
			return
		}
		for _, at := range w.staff.places.at(standard().reach[n]) {
			if w.staff.places.all[at].Scope != s {
				continue
			}
			var h holding
			w.staff.hold(&h, n, at)
			for _, p := range w.staff.positions(&h) {
				if !yield(w.d.Positions[p].ID) {
					return
				}
			}
		}
	}
}

// Cells yields the coverage of every responsibility in every scope where it is asked for, held by a duty, or optional and held, in
// the order of the chain.
func (w *View) Cells() iter.Seq[Cell] {
	return func(yield func(Cell) bool) {
		var names shelf
		for i := range w.cells {
			var c Cell
			if w.tell(&c, &w.cells[i], &names); !yield(c) {
				return
			}
		}
	}
}

// Gaps yields what is asked for and nobody filled holds, each with the code of the finding that speaks of it.
func (w *View) Gaps() iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		std := standard()
		for i := range w.gaps {
			g := &w.gaps[i]
			out := Gap{Responsibility: std.list[g.cell.x], Scope: w.staff.places.all[g.cell.at].Scope, Code: g.code, Severity: g.cell.need}
			if !yield(out) {
				return
			}
		}
	}
}

// A Gap is a responsibility that a design asks for in a scope and that nobody filled holds there.
type Gap struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Scope          Scope               `json:"scope,omitzero"`
	Code           Code                `json:"code"`     // of the finding that speaks of it
	Severity       Severity            `json:"severity"` // what it would weigh alone
}
