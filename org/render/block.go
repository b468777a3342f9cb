package render

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
