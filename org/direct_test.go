package org_test

import (
	"fmt"
	"slices"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// direct answers who holds what by looking at each position in turn: slow, and as the documentation says it.
type direct struct{ d *org.Design }

func (n direct) channel(id string) org.Channel {
	for _, c := range n.d.Channels {
		if c.ID == id {
			return c
		}
	}
	return org.Channel{}
}

// covers reports whether limits to brands and channels reach a scope.
func (n direct) covers(brands, channels []string, s org.Scope) bool {
	switch {
	case s.Channel != "":
		c := n.channel(s.Channel)
		known := slices.ContainsFunc(n.d.Brands, func(b org.Brand) bool { return b.ID == c.Brand })
		return (channels == nil || slices.Contains(channels, s.Channel)) && (brands == nil || !known || slices.Contains(brands, c.Brand))
	case s.Brand != "":
		return brands == nil || slices.Contains(brands, s.Brand)
	}
	return true
}

func (n direct) cell(x role.Responsibility, s org.Scope) string {
	implied := x.Reach() == role.ReachChannel && s.Channel == "" && len(n.d.Channels) == 0
	if c := n.channel(s.Channel); c.HeldBy != "" && x.Reach() == role.ReachChannel {
		return fmt.Sprint(org.StateOutside, []string{c.HeldBy})
	}
	if x == role.ApproveContent && len(n.byDuty(x, x)) == 0 {
		for _, a := range n.d.Approvals {
			outside := slices.ContainsFunc(n.d.Outside, func(o org.Outside) bool { return o.ID == a.By })
			if outside && (a.Brand == "" || a.Brand == s.Brand || s.Brand == "") {
				return fmt.Sprint(org.StateOutside, []string{a.By})
			}
		}
	}
	people, vacant := n.doers(x, x, s, implied)
	if len(people) > 0 {
		return n.held(org.StateHeld, people)
	}
	if x == role.ManageCommunity {
		var all []string
		for part := range x.Parts() {
			some, _ := n.doers(part, part, s, implied)
			all = append(all, some...)
		}
		slices.Sort(all)
		if len(all) > 0 {
			return n.held(org.StateImplied, slices.Compact(all))
		}
	}
	if whole, ok := x.Whole(); ok {
		above := s
		if x.Reach() == role.ReachChannel && whole.Reach() != role.ReachChannel {
			above = org.Scope{}
			if c := n.channel(s.Channel); len(n.d.Brands) > 1 {
				above.Brand = c.Brand
			}
		}
		if people, _ := n.doers(whole, x, above, implied); len(people) > 0 {
			return n.held(org.StateImplied, people)
		}
	}
	if len(vacant) > 0 {
		return fmt.Sprint(org.StateVacant, vacant)
	}
	return fmt.Sprint(org.StateMissing, []string(nil))
}

// held tells those who are all external apart.
func (n direct) held(state org.State, people []string) string {
	for _, p := range n.d.Positions {
		if slices.Contains(people, p.ID) && !p.External {
			return fmt.Sprint(state, people)
		}
	}
	return fmt.Sprint(org.StateExternal, people)
}

// byDuty returns the positions that a duty makes responsible for x somewhere.
func (n direct) byDuty(x, part role.Responsibility) (ids []string) {
	for _, p := range n.d.Positions {
		for _, duty := range p.Duties {
			if duty.Responsibility == x && duty.Part <= role.PartResponsible && !slices.Contains(p.Without, part) {
				ids = append(ids, p.ID)
			}
		}
	}
	return ids
}

// doers returns the filled and the vacant positions that do x, without those whose exceptions name part.
func (n direct) doers(x, part role.Responsibility, s org.Scope, impliedAccount bool) (people, vacant []string) {
	take := func(p org.Position) {
		if len(p.Holders) > 0 {
			people = append(people, p.ID)
		} else {
			vacant = append(vacant, p.ID)
		}
	}
	reaches := func(brands, channels []string) bool {
		if impliedAccount { // nobody can be limited to it
			return channels == nil && (brands == nil || s.Brand == "")
		}
		return n.covers(brands, channels, s)
	}
	for _, p := range n.d.Positions {
		if slices.Contains(p.Without, part) || !reaches(p.Brands, p.Channels) {
			continue
		}
		for _, duty := range p.Duties {
			done := duty.Part == 0 || duty.Part == role.PartResponsible
			if done && duty.Responsibility == x && !slices.Contains(p.Without, x) && reaches(duty.Brands, duty.Channels) {
				take(p)
				break
			}
		}
	}
	if len(people) > 0 {
		slices.Sort(people)
		return slices.Compact(people), nil // duties say who
	}
	var waiting role.Tier
	for r := range role.Reconciled().Doers(x) {
		tier, _, _ := role.Reconciled().Tier(r)
		if waiting != 0 && tier != waiting {
			continue
		}
		filled, open := false, false
		for _, p := range n.d.Positions {
			if slices.Contains(p.Roles, r) && !slices.Contains(p.Without, part) && reaches(p.Brands, p.Channels) {
				take(p)
				filled = filled || len(p.Holders) > 0
				open = open || len(p.Holders) == 0
			}
		}
		if filled {
			break
		}
		general := r == role.Strategist || r == role.Manager || r == role.CommunityManager || r == role.Executive
		if open && general && waiting == 0 {
			waiting = tier
		}
	}
	slices.Sort(people)
	slices.Sort(vacant)
	return slices.Compact(people), slices.Compact(vacant)
}
