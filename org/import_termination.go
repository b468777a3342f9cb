package org

import (
	"strings"
	"time"
)

// terminations reads who has left by the day of the importer. A status that says where somebody is wins: whoever came back may have
// the date of the first time, and in Spain «fecha de baja» may be that of a sick leave.
func (s *roster) terminations() {
	today, named := "", s.named()
	if !s.On.IsZero() {
		today = s.On.Format(time.DateOnly)
	}
	for i := range s.rows {
		r := &s.rows[i]
		cell := r.cells[FieldTermination]
		if r.state.gone() || r.state == stateVacant || isNoDay(cell) || s.isVacancy(r, r.fullName(), named) {
			continue
		}
		first, last := readDays(cell)
		switch {
		case first == "":
			r.unreadable(FieldTermination, cell)
		case isFarDay(first):
		case today == "", r.told && last < today:
			r.until = untilUnclear
		case last < today:
			r.state = stateLeft
			d := s.doubt.gather(LeftCompany, "\x00", s.at(r, FieldTermination))
			d.Field, d.Value = FieldTermination, today
		case first >= today:
			r.until = untilAhead
		default: // 3/4 of which nobody knows whether it is in March
			r.unreadable(FieldTermination, cell)
		}
	}
}

// A rosterUntil is what a termination date says of somebody who is still there.
type rosterUntil uint8

const (
	untilUnsaid rosterUntil = iota
	untilAhead
	untilUnclear
)

// isNoDay holds for what stands in the place of a termination date where there is none.
func isNoDay(cell string) bool {
	return isNobody(cell) || strings.Trim(cell, "0/-. :") == ""
}

// isFarDay holds for the dates by which systems say that a contract has no end, as 9999-12-31.
func isFarDay(day string) bool { return day >= "2200" }

// doubtTermination says that the holder of a position has a termination date and counts nevertheless.
func (b *rosterDesign) doubtTermination(r *rosterRow) {
	if r.shape != shapePosition || r.until == untilUnsaid {
		return
	}
	code := LeavingCompany
	if r.until == untilUnclear {
		code = UnclearTermination
	}
	d := b.doubt.add(code, b.at(r, FieldTermination))
	d.Subject, d.Value = Subject{Kind: SubjectPosition, ID: r.made}, clipRunes(r.cells[FieldTermination])
	if r.until == untilUnclear && r.told && !b.On.IsZero() {
		d.Field = FieldStatus
	}
}
