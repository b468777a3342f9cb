package kpi

import (
	"cmp"
	"slices"
	"strings"
)

// A spot is where a cell stands but for its time. Its mask has a bit for each of what it names.
type spot struct{ platform, account, market, post string }

func (c *Cell) spot() spot { return spot{c.Platform, c.Account, c.Market, c.Post} }

const (
	maskPlatform uint8 = 1 << iota
	maskAccount
	maskMarket
	maskPost
	masks = 1 << iota
)

func (p spot) mask() (m uint8) {
	if p.platform != "" {
		m |= maskPlatform
	}
	if p.account != "" {
		m |= maskAccount
	}
	if p.market != "" {
		m |= maskMarket
	}
	if p.post != "" {
		m |= maskPost
	}
	return m
}

// under returns what a mask leaves of p.
func (p spot) under(m uint8) spot {
	if m&maskPlatform == 0 {
		p.platform = ""
	}
	if m&maskAccount == 0 {
		p.account = ""
	}
	if m&maskMarket == 0 {
		p.market = ""
	}
	if m&maskPost == 0 {
		p.post = ""
	}
	return p
}

func (p spot) slot(s Span) Slot { return Slot{s, p.platform, p.account, p.market, p.post} }

// spots numbers the places of one roll-up in the order of their cells.
type spots struct {
	list    []spot
	masks   []uint8
	numbers map[spot]int32
	shadows [masks][]int32 // by mask: the number of what the mask leaves of each spot
	shadow  [masks]map[spot]int32
}

func (ps *spots) number(p spot) int32 {
	if n, ok := ps.numbers[p]; ok {
		return n
	}
	n := int32(len(ps.list))
	ps.numbers[p] = n
	ps.list = append(ps.list, p)
	ps.masks = append(ps.masks, p.mask())
	return n
}

// under returns the numbers of what a mask leaves of all spots. Two spots are one under it where the numbers are equal.
func (ps *spots) under(m uint8) []int32 {
	if ps.shadow[m] == nil {
		ps.shadow[m] = make(map[spot]int32)
	}
	for _, p := range ps.list[len(ps.shadows[m]):] {
		p = p.under(m)
		n, ok := ps.shadow[m][p]
		if !ok {
			n = int32(len(ps.shadow[m]))
			ps.shadow[m][p] = n
		}
		ps.shadows[m] = append(ps.shadows[m], n)
	}
	return ps.shadows[m]
}

// A part is what one cell says of one measure.
type part struct {
	cell     *Cell
	from, to int32
	spot     int32
	value    Decimal
	set      Distinct
}

// A cellRef is a cell that may belong to a period.
type cellRef struct {
	cell  *Cell
	spot  int32 // 1 + its number, 0 until it is asked for
	broad bool  // it is of more platforms, accounts, markets or posts than the whole
}

// select returns the cells that meet a period or come before it, in an order that does not depend on that of the input: by time, and
// those of one time by their length, the longest first, and then by spot, the broadest first.
func (r *Rollup) among(cells []Cell, s Span) []cellRef {
	refs := make([]cellRef, 0, len(cells))
	before := len(r.MissingAsBefore) > 0
	var wanted [4]map[string]bool
	for d, list := range [...][]string{r.Platforms, r.Accounts, r.Markets, r.Posts} {
		for _, name := range list {
			if wanted[d] == nil {
				wanted[d] = make(map[string]bool, len(list))
			}
			wanted[d][name] = true
		}
	}
	for i := range cells {
		c := &cells[i]
		if !c.Span.meets(s) && (!before || c.Span.from >= s.from) {
			continue
		}
		broad, ok := false, true
		for d, name := range [...]string{c.Platform, c.Account, c.Market, c.Post} {
			switch {
			case wanted[d] == nil:
			case name == "":
				broad = true
			case !wanted[d][name]:
				ok = false
			}
		}
		if ok {
			refs = append(refs, cellRef{cell: c, broad: broad})
		}
	}
	slices.SortFunc(refs, func(x, y cellRef) int { return x.cell.compare(y.cell) })
	return refs
}

func (c *Cell) compare(o *Cell) int {
	if d := cmp.Compare(c.Span.from, o.Span.from); d != 0 {
		return d
	}
	return cmp.Or(
		cmp.Compare(o.Span.to, c.Span.to),
		strings.Compare(c.Platform, o.Platform), strings.Compare(c.Account, o.Account), strings.Compare(c.Market, o.Market), strings.Compare(c.Post, o.Post),
	)
}

// A clash is two parts that tell of the same thing.
type clash struct{ x, y *Cell }

func (c clash) isTwice() bool { return c.x.Slot().Equal(c.y.Slot()) || c.x.compare(c.y) == 0 }

// overlap returns the first two parts that have a day and a spot in common, as a total and its part do. The parts are in order.
func (ps *spots) overlap(parts []part) (clash, bool) {
	found := clash{}
	note := func(x, y *part) {
		if found.x == nil || y.cell.compare(found.y) < 0 {
			found = clash{x.cell, y.cell}
		}
	}
	last := make([]int32, len(ps.list)) // 1 + the part that reaches farthest
	for i := range parts {
		p := &parts[i]
		if l := last[p.spot]; l > 0 && p.from < parts[l-1].to {
			note(&parts[l-1], p)
			break
		}
		last[p.spot] = int32(i) + 1
	}
	ps.pairs(parts, func(a, b uint8) {
		shadow := ps.under(a & b)
		var lasts [2]map[int32]int32
		lasts[0], lasts[1] = make(map[int32]int32), make(map[int32]int32)
		for i := range parts {
			p := &parts[i]
			side := 0
			switch ps.masks[p.spot] {
			case a:
			case b:
				side = 1
			default:
				continue
			}
			at := shadow[p.spot]
			if l := lasts[1-side][at]; l > 0 && p.from < parts[l-1].to {
				note(&parts[l-1], p)
				return
			}
			if l := lasts[side][at]; l == 0 || parts[l-1].to < p.to {
				lasts[side][at] = int32(i) + 1
			}
		}
	})
	return found, found.x != nil
}

// dividedSpots reports of each spot whether others are known that are parts of it, as accounts are of a platform. Posts do not count: of
// them no gaps are known.
func (ps *spots) dividedSpots() []bool {
	divided := make([]bool, len(ps.list))
	var seen [masks]bool
	for _, m := range ps.masks {
		seen[m] = true
	}
	for a := range uint8(masks) {
		if !seen[a] {
			continue
		}
		shadow := ps.under(a)
		parts := make([]bool, len(ps.shadow[a]))
		for i, b := range ps.masks {
			if a != b && a&b == a && b&maskPost == 0 {
				parts[shadow[i]] = true
			}
		}
		for i, m := range ps.masks {
			if m == a && parts[shadow[i]] {
				divided[i] = true
			}
		}
	}
	return divided
}

// pairs visits each two different masks of the parts.
func (ps *spots) pairs(parts []part, visit func(a, b uint8)) {
	seen := ps.seen(parts)
	for a := range uint8(masks) {
		for b := range a {
			if seen[a] && seen[b] {
				visit(a, b)
			}
		}
	}
}

func (ps *spots) seen(parts []part) (seen [masks]bool) {
	for i := range parts {
		seen[ps.masks[parts[i].spot]] = true
	}
	return seen
}

// largest returns the parts that lie in no other one, and calls see for each that does. The parts are in order, and no two of them are one
// cell.
func (ps *spots) largest(parts []part, see func(inner, outer *part)) []part {
	inside := make([]bool, len(parts))
	reach := make([]int32, len(ps.list)) // 1 + the part that reaches farthest
	for i := range parts {
		p := &parts[i]
		switch l := reach[p.spot]; {
		case l > 0 && p.to <= parts[l-1].to:
			inside[i] = true
			see(p, &parts[l-1])
		default:
			reach[p.spot] = int32(i) + 1
		}
	}
	ps.pairs(parts, func(a, b uint8) {
		narrow, broad := a, b
		if a&b == a {
			narrow, broad = b, a
		}
		shadow := ps.under(broad) // of what crosses, it leaves less than what the broad ones name, so that they never agree
		reach := make(map[int32]int32)
		for i := 0; i < len(parts); {
			from, end := parts[i].from, i
			for ; end < len(parts) && parts[end].from == from; end++ { // all that begin on one day, so that their order does not matter
				p := &parts[end]
				if ps.masks[p.spot] != broad {
					continue
				}
				if l := reach[shadow[p.spot]]; l == 0 || parts[l-1].to < p.to {
					reach[shadow[p.spot]] = int32(end) + 1
				}
			}
			for ; i < end; i++ {
				p := &parts[i]
				if l := reach[shadow[p.spot]]; ps.masks[p.spot] == narrow && l > 0 && p.to <= parts[l-1].to {
					inside[i] = true
					see(p, &parts[l-1])
				}
			}
		}
	})
	kept := parts[:0:0]
	for i := range parts {
		if !inside[i] {
			kept = append(kept, parts[i])
		}
	}
	return kept
}
