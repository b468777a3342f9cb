package org

import (
	"slices"
	"sync"

	"example.com/socialorg/role"
)

// An outlook is a framework as validation reads it: by number of responsibility, without the references.
type outlook struct {
	doers    [][]doerBasis // first choice first, each role once, those that the framework does not know at the end
	able     []uint64      // the roles of doers, a bit each by their numbers
	within   []uint64      // those of the whole or the parts too, where these are done at the same place; 0 where they are not
	expected [][]role.Role // nil where the framework does not state who does it
	roles    map[role.Role]bool
}

type doerBasis struct {
	role       role.Role
	number     int // of the role among the standard ones
	basis      role.Basis
	generalist bool
	tier       role.Tier // in the reconciled framework
}

func newDoer(r role.Role, basis role.Basis) doerBasis {
	tier, _, _ := role.Reconciled().Tier(r)
	return doerBasis{r, slices.Index(standard().roles, r), basis, generalist(r), tier}
}

// outlooks holds what is derived from the immutable frameworks, each made when it is first used.
var outlooks sync.Map // of role.Framework

func outlookOf(f role.Framework) *outlook {
	if o, ok := outlooks.Load(f); ok {
		return o.(*outlook)
	}
	o, _ := outlooks.LoadOrStore(f, newOutlook(f))
	return o.(*outlook)
}

func newOutlook(f role.Framework) *outlook {
	std := standard()
	o := &outlook{
		doers:    make([][]doerBasis, len(std.list)),
		able:     make([]uint64, len(std.list)),
		expected: make([][]role.Role, len(std.list)),
		roles:    make(map[role.Role]bool),
	}
	for r := range f.Roles() {
		o.roles[r] = true
	}
	for x, r := range std.list {
		stated := false
		var expected []role.Role
		for doer, cell := range f.Doers(r) {
			o.doers[x] = append(o.doers[x], newDoer(doer, cell.Basis))
			stated = stated || cell.Basis == role.BasisStated
			if cell.Basis != role.BasisInferred { // who stands in by inference is not whom the source names
				expected = append(expected, doer)
			}
		}
		if accountable, _, ok := f.Accountable(r); ok {
			expected = addOnce(expected, accountable, len(expected)+1)
		}
		if stated {
			o.expected[x] = expected
		}
		for doer := range role.Reconciled().Doers(r) {
			if !o.roles[doer] && f != role.Reconciled() {
				o.doers[x] = append(o.doers[x], newDoer(doer, role.BasisReconciled))
			}
		}
		for _, d := range o.doers[x] {
			o.able[x] |= 1 << d.number
		}
	}
	o.within = slices.Clone(o.able)
	for x, whole := range std.whole {
		if whole < 0 {
			continue
		}
		if std.list[whole] == role.ManageCommunity { // which is nothing but its parts
			o.within[whole] |= o.able[x]
		}
		if std.reach[x] == std.reach[whole] {
			o.within[x] |= o.able[whole]
		} else {
			o.within[x] = 0
		}
	}
	return o
}
