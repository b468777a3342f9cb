package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/role"
)

// A mask is a set of responsibilities by number.
type mask [2]uint64

func (m *mask) add(x int)      { m[uint(x)/64%2] |= 1 << (uint(x) % 64) }
func (m *mask) has(x int) bool { return m[uint(x)/64%2]&(1<<(uint(x)%64)) != 0 }

// A group is the positions that are alike in what they may hold: same area, same exceptions.
type group struct {
	area    int32
	without mask
	pos     []int32
	filled  int
	inside  int   // of those filled, how many are no external ones
	sole    sole  // the only person in it
	id      int32 // of all groups
	team    int32 // the number of the team of this group alone, plus one; 0 where it has not been asked for
}

// A sole person is the only one of many positions.
type sole struct {
	id             string
	there, several bool
}

// add takes in those who hold a position.
func (s *sole) add(p *Position) {
	for k := range p.Holders {
		h := &p.Holders[k]
		switch {
		case s.several:
			return
		case h.people() > 1, s.there && s.id != h.ID:
			s.several = true
		case !s.there:
			*s = sole{id: h.ID, there: true}
		}
	}
}

// join takes in the people of others.
func (s *sole) join(o *sole) {
	switch {
	case o.several, s.there && o.there && s.id != o.id:
		s.several = true
	case !s.there:
		*s = *o
	}
}

type groupKey struct {
	of      int32 // a role or, for duties, a responsibility and a part
	area    int32
	without mask
}

// groups keeps groups by what they hold.
type groups struct {
	of   [][]group
	at   map[groupKey]int
	made *int32 // how many groups there are, of all

	memory  []group // that the lists begin in
	numbers []int32
}

// take returns room for n at the front of memory, which is made for eight times as many.
func take[T any](memory *[]T, n int) []T {
	if len(*memory) < n {
		*memory = make([]T, 8*n)
	}
	room := (*memory)[:0:n]
	*memory = (*memory)[n:]
	return room
}

func (g *groups) add(of int, area int32, without mask, pos int32, p *Position) {
	for of >= len(g.of) {
		g.of = append(g.of, nil)
	}
	list := g.of[of]
	if list == nil {
		list = take(&g.memory, 4)
	}
	i := g.find(list, groupKey{int32(of), area, without})
	if i < 0 {
		i = len(list)
		if i >= fewGroups {
			if g.at == nil {
				g.at = make(map[groupKey]int)
			}
			g.at[groupKey{int32(of), area, without}] = i
		}
		g.of[of] = append(list, group{area: area, without: without, id: *g.made})
		*g.made++
	}
	gr := &g.of[of][i]
	if gr.pos == nil {
		gr.pos = take(&g.numbers, 4)
	}
	if n := len(gr.pos); n > 0 && gr.pos[n-1] == pos {
		return // the same duty twice
	}
	gr.pos = append(gr.pos, pos)
	if !p.vacant() {
		gr.filled++
		gr.sole.add(p)
		if !p.External {
			gr.inside++
		}
	}
}

// fewGroups are looked through, since most designs have no more; others are in the map.
const fewGroups = 8

// find returns where a group stands in a list, -1 where it does not.
func (g *groups) find(list []group, key groupKey) int {
	for i := range list[:min(len(list), fewGroups)] {
		if list[i].area == key.area && list[i].without == key.without {
			return i
		}
	}
	if len(list) > fewGroups {
		if i, ok := g.at[key]; ok {
			return i
		}
	}
	return -1
}

// staff is who may hold what, by role and by duty.
type staff struct {
	places          places
	areas           areas
	stands          func(vacancy int32) *group // who stands in for an open position; nil where nobody does
	above           []int32                    // who stands in for each open position, none where nobody does; nil under VacancyGap
	order           []int32                    // positions by id
	rank            []int32                    // where a position stands in order
	vacant          []bool                     // positions that nobody holds
	made            int32                      // groups, by role and by duty
	roles           groups                     // by number of role
	duties          groups                     // by responsibility*parts+part
	roleAt          map[role.Role]int
	roleIDs         []role.Role
	outsideApproval map[int32]string // outside parties that approve, by the place of their brand
	defs            []mask           // what a role of the design's own holds, by number of role; zero for a standard one
	own             [][]int          // numbers of the design's own roles that hold a responsibility, nil where it has none
	ownRoles        int              // how many of the roles are the design's own; they come first
	doers           [][]doerBasis    // of the framework, by responsibility, first choice first
	used            []int32          // numbers of the standard roles, none for one that the design does not use or has for its own
}

const parts = 5

func newStaff(d *Design, f role.Framework) *staff {
	s := &staff{places: newPlaces(d), roleAt: make(map[role.Role]int), roleIDs: make([]role.Role, 0, 8), defs: make([]mask, 0, 8)}
	s.roles.made, s.duties.made = &s.made, &s.made
	for i := range d.Roles {
		def := &d.Roles[i]
		if _, dup := s.roleAt[def.ID]; dup {
			continue
		}
		n := s.number(def.ID)
		for _, r := range def.Responsibilities {
			if x, ok := number(r); ok {
				s.defs[n].add(x)
			}
		}
	}
	s.ownRoles = len(s.defs)
	s.order = byID(d.Positions)
	s.rank = make([]int32, len(s.order))
	s.vacant = make([]bool, len(s.order))
	approvals := d.approvalsBy()
	inside := make(map[string]bool)
	for rank, i := range s.order {
		s.rank[i] = int32(rank)
		s.vacant[i] = d.Positions[i].vacant()
		p := &d.Positions[i]
		s.position(p, i)
		if named := approvals[p.ID]; named != nil && !inside[p.ID] {
			inside[p.ID] = true
			s.approve(p, i, named)
		}
	}
	s.approveOutside(d, inside)
	s.choose(f)
	return s
}

// approve gives a position that the design names as approver the duty to approve.
func (s *staff) approve(p *Position, i int32, approvals []*Approval) {
	x, _ := number(role.ApproveContent)
	for _, a := range approvals {
		s.duties.add(x*parts+int(role.PartResponsible), s.places.area(&s.areas, everywhere, a.brands(), nil), mask{}, i, p)
	}
}

// approveOutside notes which outside party approves for a brand, the last one where there are several.
func (s *staff) approveOutside(d *Design, inside map[string]bool) {
	if len(d.Approvals) == 0 || len(d.Outside) == 0 {
		return
	}
	s.outsideApproval = make(map[int32]string)
	outside := make(map[string]bool, len(d.Outside))
	for i := range d.Outside {
		outside[d.Outside[i].ID] = true
	}
	for i := range slices.Backward(d.Approvals) {
		a := &d.Approvals[i]
		if !outside[a.By] || inside[a.By] {
			continue
		}
		area := s.places.area(&s.areas, everywhere, a.brands(), nil)
		for _, n := range s.places.brands {
			if s.outsideApproval[n] == "" && s.areas.holds(area, n) {
				s.outsideApproval[n] = a.By
			}
		}
		if a.Brand == "" {
			return // whatever is further up, this one came later
		}
	}
}

// approvalsBy returns who is named to approve, and for what.
func (d *Design) approvalsBy() map[string][]*Approval {
	if len(d.Approvals) == 0 {
		return nil
	}
	by := make(map[string][]*Approval, len(d.Approvals))
	for i := range d.Approvals {
		a := &d.Approvals[i]
		by[a.By] = append(by[a.By], a)
	}
	return by
}

func (a *Approval) brands() []string {
	if a.Brand == "" {
		return nil
	}
	return []string{a.Brand}
}

func (s *staff) number(r role.Role) int {
	n, ok := s.roleAt[r]
	if !ok {
		n = len(s.defs)
		s.roleAt[r] = n
		s.roleIDs = append(s.roleIDs, r)
		s.defs = append(s.defs, mask{})
	}
	return n
}

// roleOf returns the role of a number.
func (s *staff) roleOf(n int) role.Role { return s.roleIDs[n] }

func (s *staff) position(p *Position, i int32) {
	area := s.places.area(&s.areas, everywhere, p.Brands, p.Channels)
	var without mask
	for _, r := range p.Without {
		if x, ok := number(r); ok {
			without.add(x)
		}
	}
	for _, r := range distinct(p.Roles) {
		s.roles.add(s.number(r), area, without, i, p)
	}
	for k := range p.Duties {
		duty := &p.Duties[k]
		x, ok := number(duty.Responsibility)
		if !ok || duty.Part >= parts {
			continue
		}
		part := duty.Part
		if part == 0 {
			part = role.PartResponsible
		}
		if part == role.PartResponsible && without.has(x) {
			continue
		}
		within := s.places.area(&s.areas, area, duty.Brands, duty.Channels)
		s.duties.add(x*parts+int(part), within, without, i, p)
	}
}

// distinct returns each of a list once, in order. It may be the list itself.
func distinct[T comparable](list []T) []T {
	const few = 8 // that are compared with one another, for less than a map costs
	if len(list) <= few && !repeats(list) {
		return list
	}
	seen := make(map[T]bool, len(list))
	once := make([]T, 0, len(list))
	for _, v := range list {
		if !seen[v] {
			seen[v] = true
			once = append(once, v)
		}
	}
	return once
}

func repeats[T comparable](list []T) bool {
	for i, v := range list {
		if slices.Contains(list[:i], v) {
			return true
		}
	}
	return false
}

// byID returns the positions in the order of their ids: no list of a report may depend on the order of the document.
func byID(positions []Position) []int32 {
	order := make([]int32, len(positions))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(positions[a].ID, positions[b].ID) })
	return order
}

// choose notes who does what: the roles of the framework and, of roles that a source does not know, those of the reconciled one, as far as
// the design uses them.
func (s *staff) choose(f role.Framework) {
	std := standard()
	if s.ownRoles > 0 {
		s.own = make([][]int, len(std.list))
	}
	for n := range s.ownRoles {
		for x := range std.list {
			if s.defs[n].has(x) {
				s.own[x] = append(s.own[x], n)
			}
		}
	}
	s.used = make([]int32, len(std.roles))
	for i, r := range std.roles {
		s.used[i] = none
		if n, ok := s.roleAt[r]; ok && n >= s.ownRoles {
			s.used[i] = int32(n)
		}
	}
	s.doers = outlookOf(f).doers
}

// ownFor returns the numbers of the design's own roles that hold a responsibility.
func (s *staff) ownFor(x int) []int {
	if s.own == nil {
		return nil
	}
	return s.own[x]
}

// generalist holds for the four roles of the sources: a vacancy among them is not made up for in silence by another tier, while for
// a specialist who is missing the generalist does the work, as before the place was created.
func generalist(r role.Role) bool {
	switch r {
	case role.Strategist, role.Manager, role.CommunityManager, role.Executive:
		return true
	}
	return false
}

// positions returns who holds, each once, in the order of their ids.
func (s *staff) positions(h *holding) []int32 {
	if len(h.groups) == 1 {
		return h.groups[0].pos
	}
	var all []int32
	for _, g := range h.groups {
		all = append(all, g.pos...)
	}
	slices.SortFunc(all, func(a, b int32) int { return cmp.Compare(s.rank[a], s.rank[b]) })
	return slices.Compact(all)
}

// A holding is who holds a responsibility at a place.
type holding struct {
	groups  []*group // responsible, with or without people, those by duty first
	duties  int      // how many of the groups hold by duty
	filled  bool     // somebody among them is there
	implied bool     // through the whole of which it is a part
	inside  bool     // somebody among those there is no external
	fallen  bool     // an open position holds it, and its superior stands in
	byRole  bool     // a role of the framework gives it, not duties or the design's own roles alone
	visits  int      // groups looked at, ever since the holding was made: see maxVisits
	basis   role.Basis
}

// hold fills h with who holds x at a place; it reuses the memory of h.
func (s *staff) hold(h *holding, x int, at int32) {
	s.find(h, x, at)
	if s.stands != nil && !h.filled && len(h.groups) > 0 {
		s.fall(h)
	}
}

// fall gives what open positions alone hold to whoever stands above the first of them.
func (s *staff) fall(h *holding) {
	if g := s.stands(s.positions(h)[0]); g != nil {
		h.groups = append(h.groups[:0], g)
		h.duties, h.filled, h.inside, h.fallen = 0, true, g.inside > 0, true
	}
}

func (s *staff) find(h *holding, x int, at int32) {
	*h = holding{groups: h.groups[:0], visits: h.visits}
	s.direct(h, x, x, at)
	if h.filled {
		return
	}
	std := standard()
	if std.list[x] == role.ManageCommunity {
		s.holdSum(h, x, at)
		return
	}
	whole := std.whole[x]
	if whole < 0 {
		return
	}
	var memory [4]*group
	w := holding{groups: memory[:0], visits: h.visits}
	s.direct(&w, whole, x, s.places.ofWhole(x, at))
	if h.visits = w.visits; w.filled {
		groups := append(h.groups[:0], w.groups...)
		*h = w
		h.groups, h.implied = groups, true
	}
}

// holdSum adds who holds a part of what is nothing but the sum of its parts.
func (s *staff) holdSum(h *holding, x int, at int32) {
	std := standard()
	var memory [8]*group
	sum := holding{groups: memory[:0], implied: true, visits: h.visits}
	for part, whole := range std.whole {
		if whole == x {
			s.direct(&sum, part, part, at)
		}
	}
	sum.duties = 0 // they are duties of parts
	if h.visits = sum.visits; sum.filled {
		groups := append(h.groups[:0], slices.DeleteFunc(sum.groups, func(g *group) bool { return g.filled == 0 })...)
		*h = sum
		h.groups = groups
	}
}

// direct adds who holds x, leaving out those whose exceptions name part.
func (s *staff) direct(h *holding, x, part int, at int32) {
	stated := s.take(h, s.duties.list(x*parts+int(role.PartResponsible)), part, at)
	h.duties = len(h.groups)
	if stated {
		return // a role says who would do it, a duty who does
	}
	for _, n := range s.ownFor(x) {
		s.take(h, s.roles.list(n), part, at)
	}
	var blocked role.Tier
	for i := range s.doers[x] {
		d := &s.doers[x][i]
		n := int(s.used[d.number])
		if n == none || blocked != 0 && d.tier != blocked {
			continue
		}
		before := len(h.groups)
		if s.take(h, s.roles.list(n), part, at) {
			h.byRole, h.basis = true, d.basis
			return
		}
		if len(h.groups) > before && d.generalist && blocked == 0 {
			blocked = d.tier
		}
	}
}

// take adds the groups that reach the place and reports whether anybody among them is there.
func (s *staff) take(h *holding, list []group, part int, at int32) bool {
	filled := false
	h.visits += 1 + len(list)
	for i := range list {
		g := &list[i]
		if g.without.has(part) || !s.areas.holds(g.area, at) {
			continue
		}
		h.groups = append(h.groups, g)
		filled = filled || g.filled > 0
		h.inside = h.inside || g.inside > 0
	}
	h.filled = h.filled || filled
	return filled
}

// onDuty reports whether duties make somebody responsible for x or for the whole of which it is a part, wherever that is.
func (s *staff) onDuty(x int) bool {
	whole := standard().whole[x]
	return len(s.duties.list(x*parts+int(role.PartResponsible))) > 0 ||
		whole >= 0 && len(s.duties.list(whole*parts+int(role.PartResponsible))) > 0
}

// alike returns for each place the first one that is asked for the same and that the same positions work on.
func (s *staff) alike() []int32 {
	first := make([]int32, len(s.places.all))
	for at := range first {
		first[at] = int32(at)
	}
	const most = 64 // areas; places of designs with more of them are hardly alike
	if s.areas.made > most {
		return first
	}
	var seen table[kind]
	for _, at := range s.places.channels {
		k := kind{like: s.places.all[at].like}
		for n := range s.areas.made {
			if s.areas.holds(n+1, at) {
				k.in |= 1 << n
			}
		}
		if before, ok := seen.find(k); ok {
			first[at] = before
		} else {
			seen.add(k, at)
		}
	}
	return first
}

// A kind of place is those that are asked for the same and that lie in the same areas.
type kind struct {
	like int32
	in   uint64
}

// named reports whether duties name somebody accountable, consulted or informed for x, wherever that is.
func (s *staff) named(x int) bool {
	for part := role.PartAccountable; part <= role.PartInformed; part++ {
		if len(s.duties.list(x*parts+int(part))) > 0 {
			return true
		}
	}
	return false
}

func (g *groups) list(of int) []group {
	if of >= len(g.of) {
		return nil
	}
	return g.of[of]
}
