package org

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// values reads what the cells of all rows say in figures and words.
func (s *roster) values() {
	s.statuses()
	s.shares()
	s.contracts()
	for i := range s.rows {
		r := &s.rows[i]
		if since := r.cells[FieldOpenSince]; since != "" {
			day, ok := readDay(since)
			r.cells[FieldOpenSince] = day
			if !ok && !r.state.gone() {
				s.unreadable(r, FieldOpenSince, since)
			}
		}
	}
}

func (s *roster) unreadable(r *rosterRow, f Field, value string) {
	d := s.doubt.add(UnreadableValue, s.at(r, f))
	d.Field, d.Value = f, clipRunes(value)
}

// statuses reads who is there.
func (s *roster) statuses() {
	vacancies := false // "yes" under "Vacant" is something else than under "Active"
	switch headerKey(s.has[FieldStatus]) {
	case "vacante", "vacant":
		vacancies = true
	}
	for i := range s.rows {
		r := &s.rows[i]
		status := r.cells[FieldStatus]
		if status == "" {
			continue
		}
		if r.state = statusOf(plainWords(status), vacancies); r.state == stateUnknown {
			r.state = stateActive
			d := s.doubt.gather(UnreadableValue, "status "+plainWords(status), s.at(r, FieldStatus))
			d.Field, d.Value = FieldStatus, clipRunes(status)
		}
		if r.state == stateLeft {
			s.doubt.gather(LeftCompany, plainWords(status), s.at(r, FieldStatus)).Value = clipRunes(status)
		}
	}
}

func statusOf(word string, vacancies bool) rosterState {
	switch word {
	case "yes", "y", "si", "s", "true", "verdadero", "1", "x":
		if vacancies {
			return stateVacant
		}
		return stateActive
	case "no", "n", "false", "falso", "0":
		if vacancies {
			return stateActive
		}
		return stateLeft
	case "active", "activo", "activa", "alta", "en alta", "employed", "a", "current", "working", "ocupado", "ocupada", "filled", "cubierto",
		"cubierta", "en activo", "vigente", "normal", "regular", "en plantilla", "planta", "vinculado", "vinculada", "periodo de prueba", "en periodo de prueba",
		"en prueba", "a prueba", "on probation", "probation":
		return stateActive
	case "inactive", "inactivo", "inactiva", "terminated", "left", "leaver", "former", "resigned", "dismissed", "baja", "de baja", "cesado",
		"cesada", "cese", "extinguido", "finalizado", "finalizada", "desvinculado", "desvinculada", "despedido", "despedida", "retirado",
		"retirada", "jubilado", "jubilada", "pensionado", "pensionada", "retired", "egresado", "egresada", "baja definitiva", "baja voluntaria", "i":
		return stateLeft
	}
	switch first, _, _ := strings.Cut(word, " "); first {
	case "vacant", "vacante", "vacancy", "open", "abierta", "abierto", "unfilled", "libre":
		return stateVacant
	case "leave", "excedencia", "permiso", "licencia", "maternity", "paternity", "maternidad", "paternidad", "sick", "it", "incapacidad", "incapacitado", "incapacitada",
		"sabbatical", "suspended", "suspendido", "suspendida", "vacaciones":
		return stateLeave
	case "on", "en", "baja", "de", "parental", "unpaid", "paid":
		if isVacantWord(word) {
			return stateVacant
		}
		return stateLeave // "on leave", "baja médica", "de baja por maternidad"
	}
	if isVacantWord(word) {
		return stateVacant
	}
	return stateUnknown
}

// isVacantWord holds for what stands in the place of a name where there is nobody.
func isVacantWord(name string) bool {
	if name == "" {
		return false
	}
	switch plainWords(name) {
	case "vacant", "vacante", "vacancy", "por cubrir", "sin cubrir", "a cubrir", "pendiente cubrir", "en seleccion", "en proceso seleccion", "tbh", "tbd",
		"to be hired", "open", "open position", "por definir", "por contratar", "en busqueda", "puesto vacante", "plaza vacante", "vacante por cubrir":
		return true
	}
	return false
}

// A figureUnit is what the figures of a column count.
type figureUnit uint8

const (
	unitShare figureUnit = iota
	unitPercent
	unitHours
)

// shares reads shares of full time and weekly hours.
func (s *roster) shares() {
	unit := unitShare
	if !s.records {
		unit = s.shareUnit()
	}
	full := 0.0 // the hours of full time, as far as rows say
	for i := range s.rows {
		r := &s.rows[i]
		s.share(r, unit)
		s.hour(r)
		if r.hours != nil && whole(r.share) {
			full = max(full, *r.hours)
		}
	}
	for i := range s.rows {
		r := &s.rows[i]
		if r.hours == nil || whole(r.share) {
			continue
		}
		// The hours may be those of the person or of the post: a position's are those of full time.
		const slack = 0.05
		switch {
		case full > 0 && math.Abs(*r.hours-full**r.share) <= slack*full:
			hours := full
			r.hours = &hours
		case full == 0 || math.Abs(*r.hours-full) > slack*full:
			if !r.state.gone() {
				s.unreadable(r, FieldHours, r.cells[FieldHours])
			}
			r.hours = nil
		}
	}
}

// shareUnit finds out what the figures of full-time shares count: systems write 0.5, 50 and 20 for one thing.
func (s *roster) shareUnit() figureUnit {
	most := 0.0
	for i := range s.rows {
		if n, sign, ok := readFigure(s.rows[i].cells[FieldShare]); ok && sign == "" {
			most = max(most, n)
		}
	}
	const surely = 5
	switch {
	case most <= surely:
		return unitShare
	case strings.Contains(s.has[FieldShare], "%") || most > 60 || s.has[FieldHours] != "":
		if !strings.Contains(s.has[FieldShare], "%") {
			d := s.doubt.add(AssumedUnit, exportPlace{line: s.rows[0].line, column: s.has[FieldShare]})
			d.Field, d.Value = FieldShare, "%"
		}
		return unitPercent
	}
	d := s.doubt.add(AssumedUnit, exportPlace{line: s.rows[0].line, column: s.has[FieldShare]})
	d.Field, d.Value = FieldHours, "h"
	return unitHours
}

func (s *roster) share(r *rosterRow, u figureUnit) {
	cell := r.cells[FieldShare]
	if cell == "" {
		return
	}
	n, sign, ok := readFigure(cell)
	switch {
	case ok && sign == "%", ok && u == unitPercent && sign == "":
		n /= 100
	case ok && sign == "h", ok && u == unitHours:
		if n >= 0 && n <= 168 {
			r.hours = &n
			return
		}
		ok = false
	}
	if !ok {
		n, ok = shareWord(plainWords(cell))
	}
	if !ok || n < 0 || n > 1 {
		if !r.state.gone() {
			s.unreadable(r, FieldShare, cell)
		}
		return
	}
	r.share = &n
}

// whole holds for full time, which a holder has where nothing is said.
func whole(share *float64) bool { return share == nil || *share == 1 }

func shareWord(word string) (share float64, ok bool) {
	switch word {
	case "full time", "fulltime", "full", "completa", "completo", "jornada completa", "tiempo completo", "ft", "tc", "a tiempo completo":
		return 1, true
	case "half time", "halftime", "half", "media", "media jornada", "medio tiempo", "mt":
		return 0.5, true
	}
	return 0, false
}

func (s *roster) hour(r *rosterRow) {
	cell := r.cells[FieldHours]
	if cell == "" {
		return
	}
	n, sign, ok := readFigure(cell)
	if !ok || sign == "%" || n < 0 || n > 168 {
		if !r.state.gone() {
			s.unreadable(r, FieldHours, cell)
		}
		return
	}
	r.hours = &n
}

// readFigure reads a number with a point or a comma, and the sign behind it: "%", "h" for hours, or none.
func readFigure(s string) (n float64, sign string, ok bool) {
	s = strings.Map(func(c rune) rune {
		if c == ' ' || c == '\u00a0' || c == '\u202f' {
			return -1
		}
		return c
	}, strings.ToLower(s))
	switch {
	case strings.HasSuffix(s, "%"):
		s, sign = strings.TrimSuffix(s, "%"), "%"
	default:
		for _, hours := range []string{"hours", "horas", "hrs", "hs", "h/semana", "h"} {
			if rest, found := strings.CutSuffix(s, hours); found {
				s, sign = rest, "h"
				break
			}
		}
	}
	s = strings.Replace(s, ",", ".", 1)
	if s == "" || strings.Trim(s, "0123456789.") != "" || len(s) > 20 {
		return 0, "", false
	}
	n, err := strconv.ParseFloat(s, 64)
	return n, sign, err == nil
}

// readDay reads a day as 2026-10-01 or, where that leaves no doubt, as 13/10/2026.
func readDay(s string) (day string, ok bool) {
	s, _, _ = strings.Cut(s, "T")
	s, _, _ = strings.Cut(s, " ")
	if _, err := time.Parse(time.DateOnly, s); err == nil {
		return s, true
	}
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '/' || c == '-' || c == '.' })
	if len(parts) != 3 || len(parts[2]) != 4 {
		return "", false
	}
	for _, layout := range []string{"2/1/2006", "1/2/2006"} {
		other := "1/2/2006"
		if layout == other {
			other = "2/1/2006"
		}
		joined := strings.Join(parts, "/")
		t, err := time.Parse(layout, joined)
		u, otherErr := time.Parse(other, joined)
		if err == nil && (otherErr != nil || t.Equal(u)) {
			return t.Format(time.DateOnly), true
		}
	}
	return "", false
}
