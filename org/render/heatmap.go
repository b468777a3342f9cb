package render

import (
	"strconv"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A heat is the coverage of the stages in the scopes.
type heat struct {
	scopes []org.Scope
	stages []role.Stage
	cells  map[heatKey]*heatCell
	more   int // scopes that there is no room for
}

type heatKey struct {
	stage role.Stage
	scope org.Scope
}

// A heatCell counts what is asked for and how it is covered.
type heatCell struct{ asked, covered, vacant int }

// maxScopes is how many columns a map of coverage has.
const maxScopes = 20

func (t *writer) heat() heat {
	h := heat{cells: map[heatKey]*heatCell{}}
	asked := map[role.Stage]bool{}
	seen := map[org.Scope]bool{}
	for i := range t.Report.Coverage {
		seen[t.Report.Coverage[i].Scope] = true
	}
	h.scopes = t.columns(seen)
	if more := len(h.scopes) - maxScopes; more > 0 {
		h.scopes, h.more = h.scopes[:maxScopes], more
	}
	for _, c := range t.Report.Coverage {
		k := heatKey{c.Responsibility.Stage(), c.Scope}
		asked[k.stage] = true
		x := h.cells[k]
		if x == nil {
			x = &heatCell{}
			h.cells[k] = x
		}
		x.asked++
		switch {
		case c.State.Covered():
			x.covered++
		case c.State == org.StateVacant:
			x.vacant++
		}
	}
	for s := range role.Stages() {
		if asked[s] {
			h.stages = append(h.stages, s)
		}
	}
	return h
}

// columns lists scopes as the design does: the department, the brands, the channels, and what a forged report knows besides.
func (t *writer) columns(seen map[org.Scope]bool) (scopes []org.Scope) {
	add := func(s org.Scope) {
		if seen[s] {
			delete(seen, s)
			scopes = append(scopes, s)
		}
	}
	add(org.Scope{})
	for i := range t.Design.Brands {
		add(org.Scope{Brand: t.Design.Brands[i].ID})
	}
	for i := range t.Design.Channels {
		add(org.Scope{Channel: t.Design.Channels[i].ID})
	}
	for i := range t.Report.Coverage {
		add(t.Report.Coverage[i].Scope)
	}
	return scopes
}

// scopeName names the head of a column.
func (t *writer) scopeName(s org.Scope) string {
	switch {
	case s.Channel != "":
		return l10n.Clean(s.Channel)
	case s.Brand != "":
		return t.label(org.Subject{Kind: org.SubjectBrand, ID: s.Brand})
	}
	return t.in("Department", "Departamento")
}

// level says how well a cell is covered: 0 where nothing is asked for, 1 covered, 2 where an open position would do some of it, 3 where
// nobody would.
func (c *heatCell) level() int {
	switch {
	case c == nil || c.asked == 0:
		return 0
	case c.covered == c.asked:
		return 1
	case c.covered+c.vacant == c.asked:
		return 2
	}
	return 3
}

// The measures of a map of coverage, in pixels.
const (
	heatFirst  = 132 // width of the names of the stages
	heatColumn = 92
	heatRow    = 34
)

// heatmap writes the coverage of the stages in the scopes as a picture: a colour and a count in each cell.
func (t *writer) heatmap() {
	t.put(`<?xml version="1.0" encoding="UTF-8"?>`, "\n")
	m := t.heat()
	title := t.in("Coverage: ", "Cobertura: ") + t.designName()
	width := max(heatFirst+heatColumn*len(m.scopes), minWidth) + 2*margin
	h := t.pictureHead(title, t.in("Coverage", "Cobertura")+" · "+t.heatDescription(m), width)
	legend := layLegend(t.heatLegend(m), width)
	column := heatColumn
	if n := len(m.scopes); n > 0 {
		column = max(column, min((width-2*margin-heatFirst)/n, 140))
	}
	names := make([][]string, len(m.scopes))
	heatHead := 0
	for i, s := range m.scopes {
		names[i] = noteFace.wrap(t.scopeName(s), column-10, 2)
		heatHead = max(heatHead, 14*len(names[i]))
	}
	heatHead += 4
	body := heatHead + heatRow*len(m.stages)
	t.openPicture("so-heat", h, width, h.height+body+legend.height+margin)
	for i, lines := range names {
		for k, l := range lines {
			t.heatText("so-n", margin+heatFirst+i*column+column/2, h.height+heatHead-8-14*(len(lines)-1-k), l)
		}
	}
	for i, s := range m.stages {
		y := h.height + heatHead + i*heatRow
		for _, l := range peopleFace.wrap(capital(s.Name(t.Lang)), heatFirst-8, 1) {
			t.textLine(margin, textLine{"p", l, y + heatRow/2 + 4})
		}
		for k, scope := range m.scopes {
			t.heatCell(m.cells[heatKey{s, scope}], margin+heatFirst+k*column, y, column)
		}
	}
	t.drawLegend(legend, h.height+body+margin/2)
	t.put("</svg>\n")
}

// heatLegend explains the colours that a map has.
func (t *writer) heatLegend(m heat) (items []legendItem) {
	var used [4]bool
	for _, s := range m.stages {
		for _, scope := range m.scopes {
			used[m.cells[heatKey{s, scope}].level()] = true
		}
	}
	for level, text := range [...]string{
		1: t.in("covered", "cubierto"),
		2: t.in("in part by open positions", "en parte por puestos vacantes"),
		3: t.in("something is not assigned", "algo sin asignar"),
	} {
		if used[level] && text != "" {
			items = append(items, legendItem{class: "so-k" + strconv.Itoa(level), text: text})
		}
	}
	if used[0] {
		items = append(items, legendItem{class: "so-k0", text: t.in("nothing is asked for", "no se requiere nada")})
	}
	return items
}

func (t *writer) heatCell(c *heatCell, x, y, w int) {
	i := strconv.Itoa
	t.put(`<rect class="so-k`, i(c.level()), `" x="`, i(x), `" y="`, i(y), `" width="`, i(w), `" height="`, i(heatRow), `" rx="3"/>`)
	if c.level() > 0 {
		t.heatText("so-kt", x+w/2, y+heatRow/2+4, t.l.Int(c.covered)+"/"+t.l.Int(c.asked))
	}
	t.put("\n")
}

func (t *writer) heatText(class string, x, y int, text string) {
	t.put(`<text class="`, class, `" text-anchor="middle" x="`, strconv.Itoa(x), `" y="`, strconv.Itoa(y), `">`, escapeXML(text), "</text>")
}

// heatDescription counts what is covered of what is asked for.
func (t *writer) heatDescription(m heat) string {
	asked, covered := 0, 0
	for _, c := range m.cells {
		asked += c.asked
		covered += c.covered
	}
	s := t.l.Int(covered) + t.in(" of ", " de ") + t.l.Int(asked) + t.l.Plural(asked, t.in(" task covered", " tarea cubierta"), "",
		t.in(" tasks covered", " tareas cubiertas"))
	if m.more > 0 {
		s += ". " + t.in("Not shown: ", "No se muestran: ") + t.l.Int(m.more) + t.in(" more channels", " canales más")
	}
	return s
}
