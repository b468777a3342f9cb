package sample

import (
	"strconv"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// Large returns a department of n positions, ten to a superior, with a dozen channels and the roles in turn.
func Large(n int) org.Design {
	d := org.Design{Name: "Grande", Activities: map[role.Activity]bool{}, Objectives: []org.Objective{}, Outside: []org.Outside{}}
	for a := range role.Activities() {
		d.Activities[a] = false
	}
	for i := range 12 {
		d.Channels = append(d.Channels, org.Channel{ID: "canal" + strconv.Itoa(i)})
	}
	d.Positions = make([]org.Position, n)
	roles := []role.Role{role.CommunityManager, role.Executive, role.Designer, role.CustomerCareAgent}
	for i := range d.Positions {
		p := &d.Positions[i]
		p.ID = "puesto" + strconv.Itoa(i)
		p.Holders = []org.Holder{{ID: "persona" + strconv.Itoa(i)}}
		p.Roles = []role.Role{roles[i%len(roles)]}
		p.Channels = []string{d.Channels[i%12].ID, d.Channels[(i+5)%12].ID}
		if i > 0 {
			p.ReportsTo = "puesto" + strconv.Itoa((i-1)/10)
		}
	}
	if n > 0 {
		d.Positions[0].Roles = []role.Role{role.Strategist, role.Manager}
		d.Positions[0].Channels = nil
	}
	return d
}

// Ring returns n positions each of which reports to the next, and the last to the first.
func Ring(n int) org.Design {
	d := org.Design{Positions: make([]org.Position, n)}
	for i := range d.Positions {
		d.Positions[i] = org.Position{ID: "puesto" + strconv.Itoa(i), ReportsTo: "puesto" + strconv.Itoa((i+1)%n), Holders: []org.Holder{{ID: "p"}}}
	}
	return d
}
