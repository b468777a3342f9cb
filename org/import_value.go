package org

import (
	"strings"
	"time"
)

// values reads what the cells of all rows say in figures and words.
func (s *roster) values() {
	s.statuses()
	s.terminations()
	s.shares()
	s.contracts()
	for i := range s.rows {
		r := &s.rows[i]
		if since := r.cells[FieldOpenSince]; since != "" {
			day, ok := readDay(since)
			r.cells[FieldOpenSince] = day
			if !ok && !r.state.gone() {
				r.unreadable(FieldOpenSince, since)
			}
		}
	}
}

func (r *rosterRow) unreadable(f Field, value string) {
	r.odd = append(r.odd, oddity{code: UnreadableValue, field: f, value: clipRunes(value)})
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
		} else {
			r.told = true
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

// readDay reads a day as 2026-10-01 or, where that leaves no doubt, as 13/10/2026.
func readDay(s string) (day string, ok bool) {
	first, last := readDays(s)
	if first != last {
		return "", false
	}
	return first, first != ""
}

// readDays returns the days that s may be: as 3/4/2026 may be in March and in April. Both are "" where it is none.
func readDays(s string) (first, last string) {
	s, _, _ = strings.Cut(s, "T")
	s, _, _ = strings.Cut(s, " ")
	if _, err := time.Parse(time.DateOnly, s); err == nil {
		return s, s
	}
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '/' || c == '-' || c == '.' })
	if len(parts) != 3 || len(parts[2]) != 4 {
		return "", ""
	}
	joined := strings.Join(parts, "/")
	for _, layout := range [...]string{"2/1/2006", "1/2/2006"} {
		t, err := time.Parse(layout, joined)
		if err != nil {
			continue
		}
		day := t.Format(time.DateOnly)
		if first == "" || day < first {
			first = day
		}
		last = max(last, day)
	}
	return first, last
}
