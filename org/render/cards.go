package render

import (
	"slices"

	"example.com/socialorg/role"
)

// A cardKind says what a card of a drawn chart stands for.
type cardKind uint8

const (
	cardPosition cardKind = iota
	cardOutside           // a party outside the team
	cardTeam              // several positions of one title
	cardMore              // positions that there is no room for, or that stand in a loop
)

// A card is a box of a drawn chart.
type card struct {
	kind     cardKind
	node     int // in the tree, -1 for several
	id       int // in the order of drawing
	title    string
	people   []string // who is in it, open seats among them
	notes    []string
	roles    []role.Role
	h        int  // of what it says, once measured
	vacant   bool // nobody is in it
	external bool
	dotted   []*card // those that it has a dotted line to and that are drawn
	below    []*card
}

// teamSize is how many positions of one title make one card.
const teamSize = 6

// boxes are the cards of a picture: where they are many, smaller teams are one card too.
func (t *writer) boxes(limit int) (roots, all []*card) {
	const many = 120
	for _, size := range [...]int{teamSize, 3, 2} {
		if roots, all = t.cards(limit, size); len(all) <= many {
			break
		}
	}
	return roots, all
}

// cards arranges the chart as at most about limit cards: teams of one title are one card, and what is too much or too deep is counted.
// It returns those at the top, and all of them from top to bottom.
func (t *writer) cards(limit, teamSize int) (roots, all []*card) {
	c := t.tree()
	drawn := map[int]*card{}
	draw := func(n int) *card {
		c.drawn[n] = true
		x := c.card(n)
		drawn[n] = x
		all = append(all, x)
		return x
	}
	tops := c.tops()
	cut := tops[min(limit, len(tops)):]
	for _, n := range tops[:len(tops)-len(cut)] {
		roots = append(roots, draw(n))
	}
	level := roots
	for depth := 0; len(level) > 0; depth++ {
		var next []*card
		for _, x := range level {
			below := c.open(x.node)
			if len(below) == 0 {
				continue
			}
			if depth == maxLevels || len(all) >= limit {
				x.below = append(x.below, c.more(&all, c.mark(x.node)))
				continue
			}
			for _, team := range c.teams(below, teamSize) {
				if len(team) > 1 {
					x.below = append(x.below, c.team(&all, team))
					continue
				}
				child := draw(team[0])
				x.below = append(x.below, child)
				next = append(next, child)
			}
			if hidden := c.hidden(below); hidden > 0 {
				x.below = append(x.below, c.more(&all, hidden))
			}
		}
		level = next
	}
	if hidden := c.hidden(cut); hidden > 0 {
		roots = append(roots, c.more(&all, hidden))
	}
	for i, x := range all {
		x.id = i
		if x.kind != cardPosition {
			continue
		}
		for _, id := range t.Design.Positions[x.node].DottedTo {
			if to := drawn[c.node(id)]; to != nil && to != x && !slices.Contains(x.dotted, to) {
				x.dotted = append(x.dotted, to)
			}
		}
	}
	return roots, all
}

// tops are the nodes that the chart begins with: outside parties that anybody has a line to, positions without a superior, and the
// first of each loop.
func (c *tree) tops() []int {
	d := &c.t.Design
	wanted := map[int]bool{}
	for i := range d.Positions {
		for _, id := range d.Positions[i].DottedTo {
			wanted[c.node(id)] = true
		}
	}
	var tops []int
	for i := range d.Outside {
		if n := c.positions + i; len(c.below[n]) > 0 || wanted[n] {
			tops = append(tops, n)
		}
	}
	reached := make([]bool, len(c.below))
	reach := func(n int) {
		stack := []int{n}
		for len(stack) > 0 {
			n := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if !reached[n] {
				reached[n] = true
				stack = append(stack, c.below[n]...)
			}
		}
	}
	for _, n := range tops {
		reach(n)
	}
	for _, n := range c.roots {
		if n < c.positions {
			tops = append(tops, n)
			reach(n)
		}
	}
	for n := range c.positions { // what no root reaches is in a loop or below one
		if !reached[n] {
			tops = append(tops, n)
			reach(n)
		}
	}
	return tops
}

// node returns the node of an id, -1 for none.
func (c *tree) node(id string) int {
	if n, ok := c.at[id]; ok && id != "" {
		return n
	}
	return -1
}

// open returns those below n that are not drawn yet.
func (c *tree) open(n int) []int {
	if n < 0 {
		return nil
	}
	var open []int
	for _, b := range c.below[n] {
		if !c.drawn[b] {
			open = append(open, b)
		}
	}
	return open
}

// teams gathers those of one title that have nobody below them, where they are many, at the place of the first. It leaves out what is
// beyond the room for one superior.
func (c *tree) teams(below []int, teamSize int) [][]int {
	type key struct {
		title    string
		external bool
	}
	alike := map[key][]int{}
	keys := make([]key, len(below))
	for i, n := range below {
		p := &c.t.Design.Positions[n]
		if len(c.below[n]) == 0 && len(p.DottedTo) == 0 {
			keys[i] = key{c.title(p), p.External}
			alike[keys[i]] = append(alike[keys[i]], n)
		}
	}
	var teams [][]int
	for i, n := range below {
		switch team := alike[keys[i]]; {
		case len(team) < teamSize:
			teams = append(teams, []int{n})
		case team[0] == n:
			teams = append(teams, team)
		}
	}
	if len(teams) > maxChildren {
		return teams[:maxChildren-1] // and the card that counts the others
	}
	return teams
}

// hidden counts what is not drawn of below and under it, and takes it as drawn.
func (c *tree) hidden(below []int) int {
	count := 0
	for _, n := range below {
		if !c.drawn[n] {
			c.drawn[n] = true
			count += 1 + c.mark(n)
		}
	}
	return count
}

func (c *tree) more(all *[]*card, n int) *card {
	x := &card{kind: cardMore, node: -1, title: c.count(n)}
	*all = append(*all, x)
	return x
}

// card makes the card of one node.
func (c *tree) card(n int) *card {
	if n >= c.positions {
		return &card{kind: cardOutside, node: n, title: c.party(n), notes: []string{c.t.in("outside the team", "fuera del equipo")}}
	}
	p := &c.t.Design.Positions[n]
	x := &card{node: n, title: c.title(p), people: c.holders(p), vacant: len(p.Holders) == 0, external: p.External, roles: rolesOf(p)}
	if p.External {
		x.notes = append(x.notes, c.t.in("external", "colaboración externa"))
	}
	if dotted := c.dotted(p); dotted != "" {
		x.notes = append(x.notes, dotted)
	}
	return x
}

// team makes the card of several positions of one title, and takes them as drawn.
func (c *tree) team(all *[]*card, team []int) *card {
	t := c.t
	people, open := 0, 0
	for _, n := range team {
		c.drawn[n] = true
		p := &t.Design.Positions[n]
		here := filled(p)
		people += here
		open += vacancies(p)
	}
	first := &t.Design.Positions[team[0]]
	x := &card{kind: cardTeam, node: -1, title: c.title(first), external: first.External, vacant: people == 0, roles: rolesOf(first)}
	x.people = []string{t.l.Int(len(team)) + t.in(" positions", " puestos")}
	if people > 0 {
		x.people = append(x.people, t.l.Int(people)+t.l.Plural(people, t.in(" person", " persona"), "", t.in(" people", " personas")))
	}
	if open > 0 {
		x.people = append(x.people, t.l.Int(open)+t.l.Plural(open, t.in(" vacancy", " vacante"), "", t.in(" vacancies", " vacantes")))
	}
	if first.External {
		x.notes = append(x.notes, t.in("external", "colaboración externa"))
	}
	*all = append(*all, x)
	return x
}
