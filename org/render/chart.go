package render

import (
	"math"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// Limits of the chart: beyond them it counts instead of drawing.
const (
	maxChildren = 30
	maxLevels   = 24
	maxLines    = 600
)

// A tree is the reporting lines of a design as nodes: positions first, outside parties after them.
type tree struct {
	t         *writer
	at        map[string]int // nodes by id
	below     [][]int        // by node
	roots     []int
	positions int
	people    map[string]string
	drawn     []bool
	lines     int
}

func (t *writer) chart() {
	d := &t.Design
	if len(d.Positions) == 0 {
		t.b.WriteString(t.in("No positions.", "No hay puestos.") + "\n")
		return
	}
	c := t.tree()
	for _, n := range c.roots {
		c.draw(n, "", "", 0)
	}
	for n := range d.Positions { // what no root reaches is in a loop or below one
		if !c.drawn[n] {
			c.draw(n, "", "", 0)
		}
	}
	if more := c.lines - maxLines; more > 0 {
		t.b.WriteString("… " + c.count(more) + "\n")
	}
}

// tree reads the reporting lines.
func (t *writer) tree() *tree {
	d := &t.Design
	c := &tree{t: t, positions: len(d.Positions), people: make(map[string]string, len(d.People))}
	for i := range slices.Backward(d.People) { // the first of an id counts
		c.people[d.People[i].ID] = d.People[i].Name
	}
	c.link(d)
	return c
}

// link fills the lines and notes the nodes without a superior; outside parties that nobody reports to are left out.
func (c *tree) link(d *org.Design) {
	c.at = make(map[string]int, len(d.Positions)+len(d.Outside))
	for i := range slices.Backward(d.Outside) {
		c.at[d.Outside[i].ID] = c.positions + i
	}
	for i := range slices.Backward(d.Positions) {
		c.at[d.Positions[i].ID] = i
	}
	c.below = make([][]int, c.positions+len(d.Outside))
	c.drawn = make([]bool, len(c.below))
	var roots []int
	for i := range d.Positions {
		if up := c.node(d.Positions[i].ReportsTo); up >= 0 {
			c.below[up] = append(c.below[up], i)
		} else {
			roots = append(roots, i)
		}
	}
	for i := range d.Outside {
		if len(c.below[c.positions+i]) > 0 {
			c.roots = append(c.roots, c.positions+i)
		}
	}
	c.roots = append(c.roots, roots...)
}

func (c *tree) draw(n int, first, rest string, level int) {
	if c.drawn[n] {
		return
	}
	c.drawn[n] = true
	b := &c.t.b
	if c.lines++; c.lines > maxLines {
		return // counted at the end
	}
	b.WriteString(first + c.label(n) + "\n")
	below := c.below[n]
	if level == maxLevels && len(below) > 0 {
		b.WriteString(rest + "└─ " + c.count(c.mark(n)) + "\n")
		return
	}
	shown := len(below)
	if shown > maxChildren {
		shown = maxChildren - 1
	}
	for i, child := range below[:shown] {
		if i == len(below)-1 {
			c.draw(child, rest+"└─ ", rest+"   ", level+1)
		} else {
			c.draw(child, rest+"├─ ", rest+"│  ", level+1)
		}
	}
	if shown < len(below) {
		hidden := 0
		for _, child := range below[shown:] {
			if !c.drawn[child] {
				c.drawn[child] = true
				hidden += 1 + c.mark(child)
			}
		}
		b.WriteString(rest + "└─ " + c.count(hidden) + "\n")
	}
}

func (c *tree) count(n int) string {
	if n == 1 {
		return c.t.in("1 more position", "1 puesto más")
	}
	return c.t.l.Int(n) + c.t.in(" more positions", " puestos más")
}

// mark takes what is below n as drawn and counts it.
func (c *tree) mark(n int) int {
	count := 0
	stack := append([]int(nil), c.below[n]...)
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if c.drawn[top] {
			continue
		}
		c.drawn[top] = true
		count++
		stack = append(stack, c.below[top]...)
	}
	return count
}

func (c *tree) label(n int) string {
	d := &c.t.Design
	if n >= c.positions {
		o := &d.Outside[n-c.positions]
		title := l10n.Clean(o.Title)
		if title == "" {
			title = capital(o.Kind.Name(c.t.Lang))
		}
		return title + " [" + l10n.Clean(o.ID) + "] · " + c.t.in("outside the team", "fuera del equipo")
	}
	p := &d.Positions[n]
	title := l10n.Clean(p.Title)
	if title == "" {
		title = c.roles(p)
	}
	label := title
	if title != "" {
		label += " "
	}
	label += "[" + l10n.Clean(p.ID) + "]"
	if p.External {
		label += " · " + c.t.in("external", "colaboración externa")
	}
	label += " · " + strings.Join(c.holders(p), ", ")
	if dotted := c.dotted(p); dotted != "" {
		label += " · " + dotted
	}
	return label
}

func (c *tree) roles(p *org.Position) string {
	const most = 6
	var names []string
	for _, r := range p.Roles[:min(len(p.Roles), most)] {
		names = append(names, c.t.role(r))
	}
	return capital(c.t.l.And(names))
}

// holders names who is in a position, and counts its open seats.
func (c *tree) holders(p *org.Position) []string {
	const most = 12
	var out []string
	for i := range p.Holders[:min(len(p.Holders), most)] {
		out = append(out, c.holder(&p.Holders[i]))
	}
	if more := len(p.Holders) - most; more > 0 {
		out = append(out, c.t.l.Int(more)+c.t.in(" more", " más"))
	}
	for _, id := range p.Away[:min(len(p.Away), most)] {
		out = append(out, c.holder(&org.Holder{ID: id})+" "+parenthesis(c.t.in("away", "ausente")))
	}
	switch open := vacancies(p); {
	case open == 1 && len(out) == 0:
		out = append(out, c.t.in("vacant", "vacante"))
	case open == 1:
		out = append(out, c.t.in("1 vacancy", "1 vacante"))
	case open > 1:
		out = append(out, c.t.l.Int(open)+c.t.in(" vacancies", " vacantes"))
	}
	return out
}

// holder names a person, or counts a team of unnamed ones.
func (c *tree) holder(h *org.Holder) string {
	name := l10n.Clean(c.people[h.ID])
	if name == "" {
		name = l10n.Clean(h.ID)
	}
	team := h.Count > 1
	if team {
		name = c.t.l.Int(h.Count) + c.t.in(" people", " personas")
	}
	if h.Share == nil || !(*h.Share >= 0 && *h.Share < 1) {
		return name
	}
	share := c.t.l.Percent(int(math.Round(*h.Share * 100)))
	if team {
		share += c.t.in(" each", " cada una")
	}
	return name + " (" + share + ")"
}

// dotted says to whom a position has dotted lines, the first few of many.
func (c *tree) dotted(p *org.Position) string {
	const most = 6
	if len(p.DottedTo) == 0 {
		return ""
	}
	shown := p.DottedTo
	if len(shown) > most {
		shown = shown[:most-1]
	}
	var names []string
	for _, id := range shown {
		name := c.t.label(org.Subject{Kind: org.SubjectPosition, ID: id})
		if outside := l10n.Clean(c.t.name(org.Subject{Kind: org.SubjectOutside, ID: id})); outside != "" {
			name = outside
		}
		names = append(names, name)
	}
	if more := len(p.DottedTo) - len(shown); more > 0 {
		names = append(names, c.t.l.Int(more)+c.t.in(" more", " más"))
	}
	return c.t.say(socialorg.Text{EN: "dotted line to ", ES: "dependencia funcional de ", ES419: "línea punteada a "}) + c.t.l.And(names)
}

// role names a role, the design's own by its own name.
func (t *writer) role(r role.Role) string {
	if t.roles == nil {
		t.roles = make(map[role.Role]string, len(t.Design.Roles))
		for i := range slices.Backward(t.Design.Roles) { // the first of an id counts
			t.roles[t.Design.Roles[i].ID] = l10n.Clean(t.Design.Roles[i].Name.In(t.Lang))
		}
	}
	if n := t.roles[r]; n != "" {
		return n
	}
	return l10n.Clean(r.Name(t.Lang))
}
