package render

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A raci is the matrix of who has which part in what: a row for each responsibility, and for the scopes in which it is dealt out alike.
type raci struct {
	parties []org.Subject // who has any part, positions in the order of the design and outside parties behind them
	rows    []raciRow
	more    int // rows that are left out
}

type raciRow struct {
	stage role.Stage
	work  string
	scope string // "" where it is the same everywhere
	cell  org.Assignment
}

// raci reads the matrix of the page. It leaves out what nobody has a part in: that is for the findings to say.
func (t *writer) raci() raci {
	var r raci
	seen := map[org.Subject]bool{}
	for _, row := range t.Matrix.Rows {
		groups := alikeCells(row.Cells)
		for _, g := range groups {
			a := g[0]
			if len(a.Holders)+len(a.Accountable)+len(a.Consulted)+len(a.Informed) == 0 {
				continue
			}
			if len(r.rows) >= t.cap() {
				r.more++
				continue
			}
			line := raciRow{stage: row.Responsibility.Stage(), work: l10n.Clean(row.Responsibility.Name(t.Lang)), cell: a}
			if len(groups) > 1 {
				line.scope = t.scopes(cellsOf(g))
			}
			r.rows = append(r.rows, line)
			for _, ids := range [...][]string{a.Holders, a.Accountable, a.Consulted, a.Informed} {
				for _, id := range ids {
					seen[t.party(id)] = true
				}
			}
		}
	}
	r.parties = t.inOrder(seen)
	return r
}

// party says whether an id is a position's or an outside party's: positions come first.
func (t *writer) party(id string) org.Subject {
	if _, ok := t.order[id]; ok {
		return org.Subject{Kind: org.SubjectPosition, ID: id}
	}
	return org.Subject{Kind: org.SubjectOutside, ID: id}
}

// inOrder lists parties as the design does: positions, outside parties, and what a forged matrix knows besides.
func (t *writer) inOrder(seen map[org.Subject]bool) (parties []org.Subject) {
	add := func(s org.Subject) {
		if seen[s] {
			delete(seen, s)
			parties = append(parties, s)
		}
	}
	for i := range t.Design.Positions {
		add(org.Subject{Kind: org.SubjectPosition, ID: t.Design.Positions[i].ID})
	}
	for i := range t.Design.Outside {
		add(org.Subject{Kind: org.SubjectOutside, ID: t.Design.Outside[i].ID})
	}
	rest := make([]string, 0, len(seen))
	for s := range seen {
		rest = append(rest, s.ID)
	}
	slices.Sort(rest)
	for _, id := range rest {
		add(org.Subject{Kind: org.SubjectOutside, ID: id})
	}
	return parties
}

// alikeCells groups the cells of a row by who has which part; those where the work is not asked for are left out.
func alikeCells(cells []org.Assignment) [][]org.Assignment {
	var groups [][]org.Assignment
	at := map[string]int{}
	for _, c := range cells {
		if c.State == 0 {
			continue
		}
		key := strings.Join([]string{c.State.String(), strings.Join(c.Holders, "\x00"), strings.Join(c.Accountable, "\x00"),
			strings.Join(c.Consulted, "\x00"), strings.Join(c.Informed, "\x00")}, "\x01")
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], c)
	}
	return groups
}

func cellsOf(assignments []org.Assignment) []org.Cell {
	cells := make([]org.Cell, len(assignments))
	for i := range assignments {
		cells[i] = assignments[i].Cell
	}
	return cells
}

// letters are the parts that a party has in a row: "R", "A", "AR", "C", "I" or none; "(R)" where its position is open.
func letters(a *org.Assignment, id string) string {
	s, r := "", "R"
	if a.State == org.StateVacant || a.State == org.StateStandIn {
		r = "(R)"
	}
	for _, part := range [...]struct {
		letter string
		ids    []string
	}{{"A", a.Accountable}, {r, a.Holders}, {"C", a.Consulted}, {"I", a.Informed}} {
		if slices.Contains(part.ids, id) {
			s += part.letter
		}
	}
	return s
}

// partNames names the parties of a list, the first few of many.
func (t *writer) partNames(ids []string, count int) string {
	const most = 6
	n := len(ids)
	count = max(count, n)
	if count > most {
		n = min(n, most-1)
	}
	var names []string
	for _, id := range ids[:n] {
		names = append(names, t.label(t.party(id)))
	}
	if more := count - n; more > 0 {
		names = append(names, t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(names, " + ")
}

// raciLegend says what the letters mean.
func (t *writer) raciLegend() string {
	return t.say(socialorg.Text{
		EN:    "R: does the work, (R) once the vacancy is filled · A: answers for it · C: is consulted · I: is informed",
		ES:    "R: hace el trabajo, (R) cuando se cubra la vacante · A: responde del resultado · C: se le consulta · I: se le informa",
		ES419: "R: hace el trabajo, (R) cuando se cubra la vacante · A: responde por el resultado · C: se le consulta · I: se le informa",
	})
}

// maxParties is how many columns a matrix for people to read has; beyond it the parts are columns.
const maxParties = 12

func (t *writer) markdownRACI() {
	r := t.raci()
	if len(r.rows) == 0 {
		return
	}
	t.put("\n## ", t.in("Responsibility matrix (RACI)", "Matriz de responsabilidades (RACI)"), "\n\n")
	t.put("| ", t.in("Work", "Tarea"), " |")
	if len(r.parties) > maxParties {
		t.put(" R | A | C | I |\n| --- | --- | --- | --- | --- |\n")
	} else {
		for _, p := range r.parties {
			t.put(" ", escapeMarkdown(t.label(p)), " |")
		}
		t.put("\n| --- |", strings.Repeat(" :-: |", len(r.parties)), "\n")
	}
	for i := range r.rows {
		row := &r.rows[i]
		t.put("| ", escapeMarkdown(strings.TrimSpace(capital(row.work)+" "+parenthesis(row.scope))), " |")
		if len(r.parties) > maxParties {
			a := &row.cell
			for _, names := range [...]string{t.partNames(a.Holders, a.Count), t.partNames(a.Accountable, 0), t.partNames(a.Consulted, 0), t.partNames(a.Informed, 0)} {
				t.put(" ", escapeMarkdown(names), " |")
			}
		} else {
			for _, p := range r.parties {
				t.put(" ", letters(&row.cell, p.ID), " |")
			}
		}
		t.put("\n")
	}
	if r.more > 0 {
		t.put("\n", escapeMarkdown(t.rowsLeftOut(r.more)), "\n")
	}
	t.put("\n", t.raciLegend(), "\n")
}

// rowsLeftOut says how many rows of a table there is no room for.
func (t *writer) rowsLeftOut(n int) string {
	return t.in("Not shown: ", "No se muestran: ") + t.l.Int(n) + t.l.Plural(n, t.in(" more row.", " fila más."), "", t.in(" more rows.", " filas más."))
}

func parenthesis(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}
