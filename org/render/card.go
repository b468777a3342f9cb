package render

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// filled counts the people in a position.
func filled(p *org.Position) int {
	n := 0
	for i := range p.Holders {
		n += min(max(1, p.Holders[i].Count), most)
	}
	return min(n, most)
}

// vacancies counts the open seats of a position, without those of people who are only away.
func vacancies(p *org.Position) int {
	return max(0, min(max(p.Seats, 1), most)-filled(p)-len(p.Away))
}

// most bounds a count of people, so that sums stay within an int.
const most = 1 << 31

// title names a position: by its roles where it has no title, by its id where it has neither.
func (c *tree) title(p *org.Position) string {
	if title := strings.TrimSpace(l10n.Clean(p.Title)); title != "" {
		return title
	}
	if roles := c.roles(p); roles != "" {
		return roles
	}
	return l10n.Clean(p.ID)
}

// party names an outside party.
func (c *tree) party(n int) string {
	o := &c.t.Design.Outside[n-c.positions]
	if title := strings.TrimSpace(l10n.Clean(o.Title)); title != "" {
		return title
	}
	if kind := capital(l10n.Clean(o.Kind.Name(c.t.Lang))); kind != "" {
		return kind
	}
	return l10n.Clean(o.ID)
}

// The letters of a card.
var (
	titleFace  = face{size: 13, bold: true}
	peopleFace = face{size: 12}
	noteFace   = face{size: 11}
)

// A textLine is a line of a card.
type textLine struct {
	class string
	text  string
	y     int // of its base line
}

// lines are what a card says, as it is broken.
func (c *card) lines() (lines []textLine, height int) {
	y := 8
	add := func(class string, f face, text string, most, step int) {
		for _, l := range f.wrap(text, cardWidth-2*cardPad, most) {
			y += step
			lines = append(lines, textLine{class, l, y})
		}
	}
	if c.kind == cardMore {
		add("n", noteFace, c.title, 2, 15)
		return lines, y + 10
	}
	add("t", titleFace, c.title, 3, 17)
	if len(c.people) > 0 {
		class := "p"
		if c.vacant {
			class = "v"
		}
		y++
		add(class, peopleFace, strings.Join(c.people, ", "), 3, 16)
	}
	for _, n := range c.notes {
		add("n", noteFace, n, 2, 15)
	}
	return lines, y + 11
}

func (c *card) height() int {
	if c.h == 0 && c.id >= 0 {
		_, c.h = c.lines()
	}
	return c.h
}

// chartTitle names a drawn chart.
func (t *writer) chartTitle() string {
	return t.in("Organisation chart: ", "Organigrama: ") + t.designName()
}

// chartDescription says in a sentence what a drawn chart shows.
func (t *writer) chartDescription() string {
	d := &t.Design
	open, heads := 0, 0
	c := t.tree()
	for i := range d.Positions {
		open += vacancies(&d.Positions[i])
	}
	open = min(open, most)
	s := t.l.Int(len(d.Positions)) + t.l.Plural(len(d.Positions), t.in(" position", " puesto"), "", t.in(" positions", " puestos"))
	if open > 0 {
		s += t.in(", with ", ", con ") + t.l.Int(open) + t.l.Plural(open, t.in(" vacancy", " vacante"), "", t.in(" vacancies", " vacantes"))
	}
	var names []string
	for _, n := range c.roots {
		if heads++; heads > 3 {
			names = append(names, t.in("others", "otros"))
			break
		}
		if n < c.positions {
			names = append(names, c.title(&d.Positions[n]))
		} else {
			names = append(names, c.party(n))
		}
	}
	s += "."
	if names != nil {
		s += " " + t.in("At the head: ", "Al frente: ") + t.l.And(names) + "."
	}
	return s
}
