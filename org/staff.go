package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/role"
)

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
	first           []int32          // see alike
	kinds           table[kind]      // the same
}

const parts = 5

// index takes in a design; s is empty.
func (s *staff) index(d *Design, f role.Framework) {
	s.places.index(d)
	if s.roleAt == nil {
		s.roleAt, s.roleIDs, s.defs = make(map[role.Role]int), make([]role.Role, 0, 8), make([]mask, 0, 8)
	}
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
	s.order = byID(s.order, d.Positions)
	again(&s.rank, len(s.order))
	again(&s.vacant, len(s.order))
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
}

// forget empties s and keeps its memory.
func (s *staff) forget() {
	s.places.forget()
	s.areas.forget()
	s.kinds.forget()
	s.roles.forget()
	s.duties.forget()
	clear(s.roleAt)
	forget(&s.roleIDs)
	*s = staff{
		places: s.places, areas: s.areas, roles: s.roles, duties: s.duties, roleAt: s.roleAt, roleIDs: s.roleIDs,
		order: s.order, rank: s.rank, vacant: s.vacant, defs: s.defs[:0], used: s.used, first: s.first, kinds: s.kinds,
	}
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
func byID(order []int32, positions []Position) []int32 {
	order = again(&order, len(positions))
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
	again(&s.used, len(std.roles))
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

// onDuty reports whether duties make somebody responsible for x or for the whole of which it is a part, wherever that is.
func (s *staff) onDuty(x int) bool {
	whole := standard().whole[x]
	return len(s.duties.list(x*parts+int(role.PartResponsible))) > 0 ||
		whole >= 0 && len(s.duties.list(whole*parts+int(role.PartResponsible))) > 0
}

// alike returns for each place the first one that is asked for the same and that the same positions work on.
func (s *staff) alike() []int32 {
	first := again(&s.first, len(s.places.all))
	for at := range first {
		first[at] = int32(at)
	}
	const most = 64 // areas; places of designs with more of them are hardly alike
	if s.areas.made > most {
		return first
	}
	seen := &s.kinds
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
