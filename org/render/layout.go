package render

import "strings"

// The measures of a drawn chart, in pixels.
const (
	cardWidth = 200
	cardPad   = 12
	gapAcross = 20 // between neighbours
	gapDown   = 36 // between a card and those below it, side by side or in several lists
	gapList   = 10 // between a card and a list, and between cards of a list
	gapTeam   = 20 // the same behind a card that has others below it
	indent    = 24 // of a list
)

// A shape is how those below a card are arranged.
type shape uint8

const (
	shapeRow   shape = iota // side by side
	shapeList               // one below the other, along a rail
	shapeRails              // several lists side by side
)

// A block is a card with all that is below it, as it is arranged. Its places are relative to its corner.
type block struct {
	card   *card // nil for the whole chart, which has no card at its top
	x      int   // of the card
	w, h   int
	shape  shape
	below  []placed
	groups []int // of rails: where each list ends in below
}

type placed struct {
	*block
	x, y int
}

// arrange lays the cards out for paper: of the arrangements in one to many columns it takes the widest that a landscape page takes at
// full size; where none does, the one that the page takes at the largest size. With a width it lays them out for a screen: the widest
// arrangement that is no wider.
func arrange(roots []*card, width int) *block {
	const pageWidth, pageHeight, maxColumns = 1_120, 740, 24
	var p planner
	top := &card{below: roots, id: -1}
	p.measure(top, maxColumns)
	var best *block
	bestSize := 0.0
	for columns := 1; columns <= min(maxColumns, max(p.widest, 1)); columns++ {
		b := p.place(top, columns)
		size := min(1, pageWidth/float64(b.w), pageHeight/float64(b.h))
		if width > 0 {
			size = min(1, float64(width)/float64(b.w))
		}
		if best == nil || size >= bestSize {
			best, bestSize = b, size
		}
	}
	return best
}

// A planner knows how high each card's block is in so many columns: its choices, from the leaves up.
type planner struct {
	heights map[*card][]choice // by columns, from one
	widest  int                // how many columns are of any use
}

// A choice is the lowest arrangement within a number of columns.
type choice struct {
	h     int
	shape shape
	split []int // of a row, how many columns each has; of rails, where each list ends
}

func (p *planner) measure(c *card, columns int) {
	if p.heights == nil {
		p.heights = make(map[*card][]choice)
	}
	for _, b := range c.below {
		p.measure(b, columns)
	}
	if len(c.below) == 0 {
		p.widest++
	}
	choices := make([]choice, columns)
	for i := range choices {
		choices[i] = p.choose(c, i+1)
	}
	p.heights[c] = choices
}

func (p *planner) height(c *card, columns int) int { return p.heights[c][columns-1].h }

// choose finds the lowest arrangement of what is below c within so many columns.
func (p *planner) choose(c *card, columns int) choice {
	n := len(c.below)
	if n == 0 {
		return choice{h: c.height()}
	}
	best := choice{shape: shapeList}
	for i, b := range c.below {
		best.h += p.height(b, columns)
		if i > 0 {
			best.h += c.below[i-1].gap()
		}
	}
	best.h += gapList
	if n <= columns {
		if split, h := p.row(c, columns); n == 1 || h+gapDown <= best.h {
			best = choice{h: h + gapDown, shape: shapeRow, split: split}
		}
	} else if columns > 1 {
		if split, h := p.rails(c, columns); h+gapDown < best.h {
			best = choice{h: h + gapDown, shape: shapeRails, split: split}
		}
	}
	best.h += c.height()
	return best
}

// gap is how far from a card in a list the next one is.
func (c *card) gap() int {
	if len(c.below) > 0 {
		return gapTeam
	}
	return gapList
}

// row shares the columns among those below c so that the highest is as low as can be: it widens the highest as long as that helps.
func (p *planner) row(c *card, columns int) (split []int, h int) {
	split = make([]int, len(c.below))
	for i := range split {
		split[i] = 1
	}
	for spare := columns - len(split); ; {
		highest := 0
		for i, b := range c.below {
			if p.height(b, split[i]) > p.height(c.below[highest], split[highest]) {
				highest = i
			}
		}
		h = p.height(c.below[highest], split[highest])
		more := 1
		for more <= spare && p.height(c.below[highest], split[highest]+more) >= h {
			more++
		}
		if more > spare {
			return split, h
		}
		split[highest] += more
		spare -= more
	}
}

// rails cuts what is below c into lists so that the highest is as low as can be.
func (p *planner) rails(c *card, columns int) (split []int, h int) {
	low, high := 0, 0
	for _, b := range c.below {
		low = max(low, p.height(b, 1))
		high += p.height(b, 1) + b.gap()
	}
	for low < high {
		middle := (low + high) / 2
		if len(p.lists(c, middle)) <= columns {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return p.lists(c, low), low
}

// lists cuts what is below c into lists that are no higher than most, and returns where each ends.
func (p *planner) lists(c *card, most int) (ends []int) {
	h := 0
	for i, b := range c.below {
		step := p.height(b, 1)
		switch {
		case i == 0:
			h = step
		case h+c.below[i-1].gap()+step > most:
			ends = append(ends, i)
			h = step
		default:
			h += c.below[i-1].gap() + step
		}
	}
	return append(ends, len(c.below))
}

// place makes the block of c within so many columns.
func (p *planner) place(c *card, columns int) *block {
	b := &block{card: c, w: cardWidth, h: c.height()}
	if c.id < 0 {
		b.card, b.w, b.h = nil, 0, 0
	}
	if len(c.below) == 0 {
		return b
	}
	chosen := p.heights[c][columns-1]
	top := b.h + gapDown
	switch {
	case c.id < 0:
		top = 0
	case chosen.shape == shapeList:
		top = b.h + gapList
	}
	b.shape = chosen.shape
	switch chosen.shape {
	case shapeRow:
		b.row(p, c, chosen.split, top)
	case shapeList:
		b.groups = []int{len(c.below)}
		b.rails(p, c, columns, top)
	case shapeRails:
		b.groups = chosen.split
		b.rails(p, c, 1, top)
	}
	return b
}

func (b *block) row(p *planner, c *card, split []int, top int) {
	x := 0
	for i, below := range c.below {
		part := p.place(below, split[i])
		b.below = append(b.below, placed{part, x, top})
		x += part.w + gapAcross
		b.h = max(b.h, top+part.h)
	}
	b.w = x - gapAcross
	first, last := b.below[0], b.below[len(b.below)-1]
	b.center((first.x+first.block.x+last.x+last.block.x)/2 + cardWidth/2)
}

func (b *block) rails(p *planner, c *card, columns, top int) {
	x, start := 0, 0
	for _, end := range b.groups {
		y, w := top, 0
		for _, below := range c.below[start:end] {
			part := p.place(below, columns)
			b.below = append(b.below, placed{part, x + indent, y})
			b.h = max(b.h, y+part.h)
			y += part.h + below.gap()
			w = max(w, part.w)
		}
		x += indent + w + gapAcross
		start = end
	}
	b.w = max(b.w, x-gapAcross)
	if len(b.groups) > 1 {
		b.center(b.w / 2)
	}
}

// center puts the card above a point, and moves what is below it where the card is wider.
func (b *block) center(x int) {
	if b.card == nil {
		return
	}
	b.x = x - cardWidth/2
	if b.x < 0 {
		for i := range b.below {
			b.below[i].x -= b.x
		}
		b.w -= b.x
		b.x = 0
	}
	b.w = max(b.w, b.x+cardWidth)
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

// flatten returns the cards of a block at their places in the whole, from top to bottom as they were made.
func (b *block) flatten(x, y int, out []placed) []placed {
	out = append(out, placed{b, x, y})
	for _, p := range b.below {
		out = p.block.flatten(x+p.x, y+p.y, out)
	}
	return out
}
