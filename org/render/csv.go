package render

import "strings"

// csv writes the RACI matrix for a spreadsheet: a row for each responsibility, a column for each party, the letters of its parts where
// they meet. It begins with a byte order mark, without which Excel takes accents for something else, and its lines end as RFC 4180 says.
func (t *writer) csv() {
	r := t.raci()
	t.put("\ufeff")
	header := []string{t.in("Stage", "Etapa"), t.in("Work", "Tarea"), t.in("Where", "Ámbito")}
	wide := len(r.parties) <= maxColumns
	if wide {
		for _, p := range r.parties {
			header = append(header, t.label(p))
		}
	} else {
		header = append(header, "R", "A", "C", "I")
	}
	t.csvLine(header)
	for i := range r.rows {
		row := &r.rows[i]
		line := []string{capital(row.stage.Name(t.Lang)), capital(row.work), row.scope}
		if wide {
			for _, p := range r.parties {
				line = append(line, letters(&row.cell, p.ID))
			}
		} else {
			a := &row.cell
			line = append(line, t.partNames(a.Holders, a.Count), t.partNames(a.Accountable, 0), t.partNames(a.Consulted, 0), t.partNames(a.Informed, 0))
		}
		t.csvLine(line)
	}
	if r.more > 0 { // as many cells as in the other rows, for what reads a table
		t.csvLine(append([]string{"…", t.rowsLeftOut(r.more)}, make([]string, len(header)-2)...))
	}
}

// maxColumns is how many parties a spreadsheet has a column for; beyond it the parts are columns.
const maxColumns = 100

func (t *writer) csvLine(cells []string) {
	for i, c := range cells {
		if i > 0 {
			t.put(",")
		}
		t.put(csvCell(c))
	}
	t.put("\r\n")
}

// csvCell quotes a cell, and puts an apostrophe before what a spreadsheet would take for a formula.
func csvCell(s string) string {
	if first := strings.TrimLeft(s, " "); first != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(first)[0]) {
		s = "'" + s
	}
	if strings.ContainsAny(s, "\",;'\r\n\t ") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}
