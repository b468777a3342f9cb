package render

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

// flatten returns the cards of a block at their places in the whole, from top to bottom as they were made.
func (b *block) flatten(x, y int, out []placed) []placed {
	out = append(out, placed{b, x, y})
	for _, p := range b.below {
		out = p.block.flatten(x+p.x, y+p.y, out)
	}
	return out
}
