package org

import (
	"math/bits"

	"example.com/socialorg/role"
)

// ables finds who could do what. What somebody could do for a role is looked up once for a place, since many responsibilities ask.
type ables struct {
	w      *View
	able   []uint64 // by responsibility, a bit for each standard role
	used   uint64   // standard roles that somebody has, a bit each
	plain  uint64   // of them, those of which no group has exceptions
	places int
	row    [64]uint8 // of a standard role in of
	of     []sole    // a row of places for each role that is used
	known  []bool
}

func newAbles(w *View) *ables {
	a := &ables{w: w, able: outlookOf(w.f).able, places: len(w.alike)}
	for i, n := range w.staff.used {
		if n == none {
			continue
		}
		a.row[i] = uint8(bits.OnesCount64(a.used))
		a.used |= 1 << i
		if each(w.staff.roles.list(int(n)), func(g *group) bool { return g.without == mask{} }) {
			a.plain |= 1 << i
		}
	}
	n := bits.OnesCount64(a.used) * a.places
	a.of, a.known = make([]sole, n), make([]bool, n)
	return a
}

// at returns who could do x at a place, by duty or by role: somebody, nobody or several.
func (a *ables) at(x int, at int32) (s sole) {
	std := standard()
	a.add(&s, x, x, at)
	if s.several {
		return s
	}
	if std.list[x] == role.ManageCommunity {
		for part, whole := range std.whole {
			if whole == x {
				a.add(&s, part, part, at)
			}
		}
	} else if whole := std.whole[x]; whole >= 0 {
		a.add(&s, whole, x, a.w.staff.places.ofWhole(x, at))
	}
	return s
}

// add adds who could do x, leaving out those whose exceptions name part.
func (a *ables) add(s *sole, x, part int, at int32) {
	staff := &a.w.staff
	a.fit(s, staff.duties.list(x*parts+int(role.PartResponsible)), part, at)
	for _, n := range staff.ownFor(x) {
		a.fit(s, staff.roles.list(n), part, at)
	}
	for roles := a.able[x] & a.used; roles != 0 && !s.several; roles &= roles - 1 {
		i := bits.TrailingZeros64(roles)
		if a.plain&(1<<i) != 0 {
			s.join(a.role(i, at))
		} else {
			a.fit(s, staff.roles.list(int(staff.used[i])), part, at)
		}
	}
}

// role returns who has a standard role at a place.
func (a *ables) role(i int, at int32) *sole {
	k := int(a.row[i])*a.places + int(at)
	if !a.known[k] {
		a.known[k] = true
		a.fit(&a.of[k], a.w.staff.roles.list(int(a.w.staff.used[i])), 0, at)
	}
	return &a.of[k]
}

func (a *ables) fit(s *sole, list []group, part int, at int32) {
	for i := range list {
		if s.several {
			return
		}
		if g := &list[i]; g.filled > 0 && !g.without.has(part) && a.w.staff.areas.holds(g.area, at) {
			s.join(&g.sole)
		}
	}
}
