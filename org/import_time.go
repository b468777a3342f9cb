package org

import (
	"strings"
	"unicode"
)

// A workTime is how much somebody works, as words say it. The zero workTime is part-time, which may be any share.
type workTime struct {
	share *float64 // of full time
	hours *float64 // a week
	cell  string
}

// Words for half time and for part-time, as plainWords leaves them.
const (
	halfTime = "half time|halftime|media jornada|medio tiempo|medio turno|media dedicacion"
	partTime = "part time|parttime|pt|tiempo parcial|jornada parcial|dedicacion parcial|parcial|jornada reducida|reduccion de jornada|reducida|tp"
	aboutAs  = "mas|menos|more|less|over|under|casi|" + contractDenials // "más de media jornada" is no half
)

// workTimeOf reads words for full, half and part time, which a figure may make precise: "part-time (60 %)". Other words are not known.
func workTimeOf(cell string) (t workTime, known bool) {
	t.cell = cell
	word, figure := plainWords(cell), ""
	if i := strings.IndexFunc(cell, unicode.IsDigit); i > 0 {
		word, figure = plainWords(cell[:i]), strings.TrimRight(cell[i:], ") ].")
	}
	if hasAny(word, aboutAs) {
		return t, false
	}
	share, said := shareWord(word)
	if !said && hasAny(word, halfTime) {
		share, said = 0.5, true
	}
	if !said && !hasAny(word, partTime) {
		return t, false
	}
	switch n, sign, ok := readFigure(figure); {
	case ok && sign == "%" && n > 0 && n <= 100:
		share, said = n/100, true
	case ok && (sign == "w" || sign == "h" && n > longestDay) && n <= longestWeek: // fewer may be those of a day
		t.hours = &n
		return t, true
	}
	if said {
		t.share = &share
	}
	return t, true
}

// apply gives a row the time that stands in a field, and notes that part-time alone does not say which.
func (t workTime) apply(r *rosterRow, from Field) {
	switch {
	case t.hours != nil:
		r.hours = t.hours
	case t.share != nil:
		r.share = t.share
	case r.cells[FieldHours] != "" && from != FieldHours: // which says it
	case !r.state.gone():
		r.odd = append(r.odd, oddity{code: UnreadableValue, field: FieldShare, from: from, value: clipRunes(t.cell)})
	}
}

// vague holds for a value that says part-time and not what part.
func vague(value string) bool {
	t, known := workTimeOf(value)
	return known && t.share == nil && t.hours == nil
}

// shareWord reads the words for full and for half time.
func shareWord(word string) (share float64, ok bool) {
	switch word {
	case "full time", "fulltime", "full", "completa", "completo", "jornada completa", "tiempo completo", "ft", "tc", "a tiempo completo",
		"a jornada completa", "dedicacion completa", "jornada full time":
		return 1, true
	case "half time", "halftime", "half", "media", "medio", "media jornada", "medio tiempo", "medio turno", "media dedicacion", "a media jornada",
		"a medio tiempo", "half day", "medio dia", "mt", "1 2":
		return 0.5, true
	}
	return 0, false
}
