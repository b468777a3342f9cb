package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// maxHolders bounds how many holders the coverage of one design is compared by. A design whose cells have more in all is compared by
// number where a cell has more than its share.
const maxHolders = 4_000_000

// mostNamed is how many holders a change lists.
const mostNamed = 100

type cellKey struct {
	responsibility role.Responsibility
	scope          Scope
}

// A side of a cell, with its holders in the ids of the later design, sorted.
type cellSide struct {
	state   State
	need    Severity
	holders []string
	count   int
}

func (c *cellSide) gap() bool { return c.state == StateMissing || c.state == StateVacant }

// coverage compares who does what. unjudged says that one of the designs is too large for it to be known.
func (m *matcher) coverage(v Validator) (changes []CellDifference, unjudged bool) {
	before, known := cellsOf(v, m.before, m.translate)
	after, knownToo := cellsOf(v, m.after, verbatim)
	if !known || !knownToo {
		return nil, true
	}
	for k, a := range after {
		b, asked := before[k]
		if !asked {
			changes = append(changes, CellDifference{Op: OpBegun, Responsibility: k.responsibility, Scope: k.scope, After: a.state, Need: a.need, Gained: a.named()})
			continue
		}
		if c, differs := compareCells(&b, &a); differs {
			c.Responsibility, c.Scope = k.responsibility, k.scope
			changes = append(changes, c)
		}
	}
	for k, b := range before {
		if _, asked := after[k]; !asked {
			changes = append(changes, CellDifference{Op: OpEnded, Responsibility: k.responsibility, Scope: k.scope, Before: b.state, Need: b.need, Lost: b.named()})
		}
	}
	sorting.By(changes, func(a, b *CellDifference) int {
		x, _ := number(a.Responsibility)
		y, _ := number(b.Responsibility)
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.Scope.Brand, b.Scope.Brand), cmp.Compare(a.Scope.Channel, b.Scope.Channel), cmp.Compare(a.Op, b.Op))
	})
	return changes, false
}

func compareCells(b, a *cellSide) (c CellDifference, differs bool) {
	c = CellDifference{Before: b.state, After: a.state, Need: max(b.need, a.need)}
	switch {
	case b.gap() && a.gap():
		return c, false
	case b.gap():
		c.Op, c.Gained = OpCovered, a.named()
		return c, true
	case a.gap():
		c.Op, c.Lost = OpUncovered, b.named()
		return c, true
	}
	c.Op = OpReassigned
	if len(b.holders) < b.count || len(a.holders) < a.count {
		return c, b.count != a.count || b.state != a.state && (b.state == StateOutside || a.state == StateOutside)
	}
	lost, gained := b.holders, a.holders
	for len(lost)+len(gained) > 0 {
		switch {
		case len(gained) == 0 || len(lost) > 0 && lost[0] < gained[0]:
			c.Lost, lost = append(c.Lost, lost[0]), lost[1:]
		case len(lost) == 0 || gained[0] < lost[0]:
			c.Gained, gained = append(c.Gained, gained[0]), gained[1:]
		default:
			lost, gained = lost[1:], gained[1:]
		}
	}
	differs = c.Lost != nil || c.Gained != nil
	c.Lost, c.Gained = cutNames(c.Lost), cutNames(c.Gained)
	return c, differs
}

// named lists who does the work of a cell; a vacancy does none.
func (c *cellSide) named() []string {
	if c.gap() {
		return nil
	}
	return cutNames(c.holders)
}

func cutNames(ids []string) []string { return slices.Clip(ids[:min(len(ids), mostNamed)]) }

// cellsOf returns the coverage of a design, in the ids that ref gives; ok is false where it is too large to be judged.
func cellsOf(v Validator, d *Design, ref func(string, reference, string) string) (cells map[cellKey]cellSide, ok bool) {
	asked := len(standard().list) * (2 + len(d.Brands) + len(d.Channels))
	v.Cap = max(defaultCap, maxHolders/asked)
	w := v.View(*d)
	if w.vast {
		return nil, false
	}
	cells = make(map[cellKey]cellSide, len(w.cells))
	for c := range w.Cells() {
		if c.Need == 0 && (c.State == StateVacant || c.State == StateMissing) {
			continue // nobody does it, and nobody has to
		}
		k := cellKey{c.Responsibility, Scope{Brand: ref("", refBrand, c.Scope.Brand), Channel: ref("", refChannel, c.Scope.Channel)}}
		side := cellSide{state: c.State, need: c.Need, count: c.Count, holders: make([]string, len(c.Holders))}
		for i, id := range c.Holders {
			side.holders[i] = ref("", refNode, id)
		}
		slices.Sort(side.holders)
		cells[k] = side
	}
	return cells, true
}
