package org

import (
	"math/bits"

	"example.com/socialorg/role"
)

// ables finds who could do what. What somebody could do for a role is looked up once for a place, since many responsibilities ask.
type ables struct {
	w      *View
	able   []uint64 // by responsibility, a bit for each standard role
	within []uint64 // see outlook
	used   uint64   // standard roles that somebody has, a bit each
	plain  uint64   // of them, those of which no group has exceptions
	places int
	row    [64]uint8 // of a standard role in of
	of     []sole    // a row of places for each role that is used
	known  []bool
	roles  bool          // nobody has duties, exceptions or roles of the design's own
	before []ableThrough // by place
}

// An ableThrough is who has any of some roles.
type ableThrough struct {
	roles uint64
	sole
}

func newAbles(w *View) *ables {
	o := outlookOf(w.f)
	a := &ables{w: w, able: o.able, within: o.within, places: len(w.alike)}
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
	if a.roles = a.plain == a.used && w.staff.ownRoles == 0 && len(w.staff.duties.of) == 0; a.roles {
		a.before = make([]ableThrough, a.places)
	}
	return a
}

// at returns who could do x at a place, by duty or by role: somebody, nobody or several.
func (a *ables) at(x int, at int32) (s sole) {
	if roles := a.within[x] & a.used; roles != 0 && a.roles {
		b := &a.before[at]
		if b.roles != roles { // mostly the responsibility before was that of the same roles
			*b = ableThrough{roles: roles}
			a.through(&b.sole, roles, 0, at)
		}
		return b.sole
	}
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
	a.through(s, a.able[x]&a.used, part, at)
}

// through adds who has any of some roles, leaving out those whose exceptions name part.
func (a *ables) through(s *sole, roles uint64, part int, at int32) {
	for ; roles != 0 && !s.several; roles &= roles - 1 {
		i := bits.TrailingZeros64(roles)
		if a.plain&(1<<i) != 0 {
			s.join(a.role(i, at))
		} else {
			a.fit(s, a.w.staff.roles.list(int(a.w.staff.used[i])), part, at)
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
