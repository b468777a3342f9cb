package org

import "example.com/socialorg/role"

// ables finds who could do what. What somebody could do for a role is looked up once for a place, since many responsibilities ask.
type ables struct {
	w      *View
	places int
	plain  []bool // by number of standard role: no group of it has exceptions
	known  []bool // by number of standard role and place
	of     []sole
}

func newAbles(w *View) *ables {
	used := w.staff.used
	a := &ables{w: w, places: len(w.alike), plain: make([]bool, len(used))}
	for i, n := range used {
		a.plain[i] = n != none && each(w.staff.roles.list(int(n)), func(g *group) bool { return g.without == mask{} })
	}
	a.known = make([]bool, len(used)*a.places)
	a.of = make([]sole, len(used)*a.places)
	return a
}

// at returns who could do x at a place, by duty or by role: somebody, nobody or several.
func (a *ables) at(x int, at int32) (s sole) {
	std := standard()
	a.add(&s, x, x, at)
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
	staff := a.w.staff
	a.fit(s, staff.duties.list(x*parts+int(role.PartResponsible)), part, at)
	for _, n := range staff.ownFor(x) {
		a.fit(s, staff.roles.list(n), part, at)
	}
	for i := range staff.doers[x] {
		if s.several {
			return
		}
		number := staff.doers[x][i].number
		switch n := staff.used[number]; {
		case n == none:
		case a.plain[number]:
			s.join(a.role(number, n, at))
		default:
			a.fit(s, staff.roles.list(int(n)), part, at)
		}
	}
}

// role returns who has a standard role at a place.
func (a *ables) role(number int, n, at int32) *sole {
	k := number*a.places + int(at)
	if !a.known[k] {
		a.known[k] = true
		a.fit(&a.of[k], a.w.staff.roles.list(int(n)), 0, at)
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
