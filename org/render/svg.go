package render

import (
	"strconv"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// maxCards is how many cards a picture has, more or less.
const maxCards = 400

const (
	margin   = 24 // around a picture
	minWidth = 560
)

// svg writes the organisation chart as a picture that needs nothing else: no font, no script, no other file. It follows the reader's dark or
// light scheme on a screen, and is light on paper.
func (t *writer) svg() {
	t.put(`<?xml version="1.0" encoding="UTF-8"?>`, "\n")
	roots, all := t.boxes(maxCards)
	t.chartPicture("so-chart", arrange(roots, 0), all, true)
}

// chartPicture draws an arrangement of cards, under a title where it stands alone.
func (t *writer) chartPicture(id string, b *block, all []*card, alone bool) {
	least := 0
	if alone {
		least = minWidth
	}
	width := max(b.w, least) + 2*margin
	head := t.pictureHead(t.chartTitle(), t.in("Organisation chart", "Organigrama")+" · "+t.chartDescription(), width)
	if !alone {
		head.lines, head.height = nil, margin
	}
	left := margin
	if b.w >= least {
		left = (width - b.w) / 2
	}
	cards := b.flatten(left, head.height, nil)
	legend := t.chartLegend(all, width)
	t.openPicture(id, head, width, head.height+b.h+legend.height+margin)
	at := make(map[*card]placed, len(cards))
	for _, p := range cards {
		if p.card != nil {
			at[p.card] = p
			t.connect(p)
		}
	}
	t.dots(cards, at)
	for _, p := range cards {
		if p.card != nil {
			t.drawCard(p)
		}
	}
	t.drawLegend(legend, head.height+b.h+margin)
	t.put("</svg>\n")
}

// A head is what stands above a picture.
type head struct {
	title, description string
	lines              []textLine
	height             int
}

func (t *writer) pictureHead(title, description string, width int) head {
	h := head{title: title, description: description, height: margin}
	room := width - 2*margin
	for _, l := range (face{size: 20, bold: true}).wrap(t.designName(), room, 2) {
		h.height += 24
		h.lines = append(h.lines, textLine{"h", l, h.height - 5})
	}
	for _, l := range (face{size: 12}).wrap(description, room, 3) {
		h.height += 18
		h.lines = append(h.lines, textLine{"s", l, h.height - 4})
	}
	h.height += 20
	return h
}

func (t *writer) openPicture(id string, h head, width, height int) {
	w, hh := strconv.Itoa(width), strconv.Itoa(height)
	t.put(`<svg xmlns="http://www.w3.org/2000/svg" class="so" role="img" aria-labelledby="`, id, `-t `, id, `-d" lang="`, t.languageID(),
		`" width="`, w, `" height="`, hh, `" viewBox="0 0 `, w, ` `, hh, `">`, "\n")
	t.put(`<title id="`, id, `-t">`, escapeXML(h.title), `</title><desc id="`, id, `-d">`, escapeXML(h.description), "</desc>\n")
	t.put("<style>", pictureStyle, "</style>\n")
	t.put(`<rect class="so-bg" width="`, w, `" height="`, hh, `"/>`, "\n")
	for _, l := range h.lines {
		t.textLine(margin, l)
	}
}

func (t *writer) textLine(x int, l textLine) {
	t.put(`<text class="so-`, l.class, `" x="`, strconv.Itoa(x), `" y="`, strconv.Itoa(l.y), `">`, escapeXML(l.text), "</text>\n")
}

// connect draws the lines from a card to those below it.
func (t *writer) connect(p placed) {
	if len(p.below) == 0 {
		return
	}
	bottom := p.y + p.card.height()
	center := p.x + p.block.x + cardWidth/2
	bus := bottom + gapDown/2
	if p.shape == shapeRow {
		left, right := center, center
		for _, b := range p.below {
			x := p.x + b.x + b.block.x + cardWidth/2
			left, right = min(left, x), max(right, x)
			t.line(x, bus, "V", p.y+b.y)
		}
		t.line(center, bottom, "V", bus)
		if left < right {
			t.line(left, bus, "H", right)
		}
		return
	}
	start := 0
	for _, end := range p.groups {
		rail := p.x + p.below[start].x - indent/2
		from := bottom
		if len(p.groups) > 1 {
			from = bus
		}
		last := p.y + p.below[end-1].y + p.below[end-1].card.height()/2
		t.line(rail, from, "V", last)
		for _, b := range p.below[start:end] {
			t.line(rail, p.y+b.y+b.card.height()/2, "H", p.x+b.x+b.block.x)
		}
		start = end
	}
	if len(p.groups) > 1 {
		first, last := p.x+p.below[0].x-indent/2, p.x+p.below[p.groups[len(p.groups)-2]].x-indent/2
		t.line(center, bottom, "V", bus)
		t.line(min(first, center), bus, "H", max(last, center))
	}
}

func (t *writer) line(x, y int, way string, to int) {
	t.put(`<path class="so-l" d="M`, strconv.Itoa(x), " ", strconv.Itoa(y), way, strconv.Itoa(to), `"/>`, "\n")
}

// dots draws the dotted lines, below the cards: a card says in words whom its line goes to.
func (t *writer) dots(cards []placed, at map[*card]placed) {
	const most = 60
	n := 0
	for _, p := range cards {
		if p.card == nil {
			continue
		}
		for _, to := range p.card.dotted {
			q, ok := at[to]
			if n++; n > most || !ok {
				return
			}
			t.dot1(p, q)
		}
	}
}

func (t *writer) dot1(p, q placed) {
	const bend, side = 60, 28
	i := strconv.Itoa
	x1, x2 := p.x+p.block.x+cardWidth-side, q.x+q.block.x+cardWidth-side
	y1, y2 := p.y, q.y+q.card.height()
	if y2 <= y1 {
		t.put(`<path class="so-d" d="M`, i(x1), " ", i(y1), "C", i(x1), " ", i(y1-bend), " ", i(x2), " ", i(y2+bend), " ", i(x2), " ", i(y2), `"/>`, "\n")
		return
	}
	y1 += p.card.height()
	low := max(y1, y2) + bend/2
	t.put(`<path class="so-d" d="M`, i(x1), " ", i(y1), "C", i(x1), " ", i(low), " ", i(x2), " ", i(low), " ", i(x2), " ", i(y2), `"/>`, "\n")
}

// drawCard draws a card as a picture within the picture, so that letters wider than any known font are cut at its edge.
func (t *writer) drawCard(p placed) {
	c := p.card
	h := c.height()
	t.put(`<svg class="so-card" x="`, strconv.Itoa(p.x+p.block.x), `" y="`, strconv.Itoa(p.y), `" width="`, strconv.Itoa(cardWidth), `" height="`, strconv.Itoa(h), `">`)
	class, round := "so-c", 6
	switch {
	case c.kind == cardOutside:
		class, round = "so-c so-o", 18
	case c.kind == cardMore:
		class = "so-c so-m"
	case c.vacant:
		class = "so-c so-w"
	}
	w := cardWidth - 1
	if c.kind == cardTeam {
		w, h = w-4, h-4
		t.cardFrame(class, 4, w, h-1, round)
		t.cardFrame(class, 0, w, h-1, round)
	} else {
		t.cardFrame(class, 0, w, h-1, round)
	}
	if tier := t.tierOf(c); tier != 0 {
		t.put(`<rect class="so-tier`, strconv.Itoa(int(tier)), `" x="1" y="9" width="4" height="`, strconv.Itoa(h-18), `" rx="2"/>`)
	}
	lines, _ := c.lines()
	t.put("\n")
	for _, l := range lines {
		t.textLine(cardPad, l)
	}
	t.put("</svg>\n")
}

func (t *writer) cardFrame(class string, at, w, h, round int) {
	t.put(`<rect class="`, class, `" x="`, strconv.Itoa(at), `.5" y="`, strconv.Itoa(at), `.5" width="`, strconv.Itoa(w), `" height="`, strconv.Itoa(h), `" rx="`, strconv.Itoa(round), `"/>`)
}

// tierOf returns the highest tier of the roles of a card, zero where it has none.
func (t *writer) tierOf(c *card) role.Tier {
	if c.roles == nil {
		return 0
	}
	f := t.Report.Framework
	var highest role.Tier
	for _, r := range c.roles {
		tier, _, ok := f.Tier(r)
		if !ok {
			tier, _, _ = role.Reconciled().Tier(r)
		}
		highest = max(highest, tier)
	}
	return highest
}

// rolesOf are the roles of a position that a card shows the tier of.
func rolesOf(p *org.Position) []role.Role {
	const most = 16
	return p.Roles[:min(len(p.Roles), most)]
}
