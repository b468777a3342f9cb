package org_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// pressed is a design in which the care agent of a shop has far too much, the video producer a little, and the designer nearly nothing.
func pressed() org.Design {
	return org.Design{
		Version:    1,
		Brands:     []org.Brand{{ID: "norte"}},
		Activities: map[role.Activity]bool{role.ActivityVideo: true, role.ActivityCustomerCare: true},
		Channels: []org.Channel{{ID: "fb", Brand: "norte", PostsPerWeek: new(5.0), VideosPerWeek: new(9.0), CommentsPerDay: new(80.0), MessagesPerDay: new(60.0),
			CasesPerDay: new(4.0)}},
		Positions: []org.Position{
			{ID: "head", Roles: []role.Role{role.Strategist, role.Manager}, Holders: []org.Holder{{ID: "lia"}}},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "teo"}}, ReportsTo: "head"},
			{ID: "design", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "ada"}}, ReportsTo: "head"},
			{ID: "video", Roles: []role.Role{role.VideoProducer}, Holders: []org.Holder{{ID: "ivo", Share: new(0.6)}}, ReportsTo: "head"},
			{ID: "care", Roles: []role.Role{role.CustomerCareAgent}, Holders: []org.Holder{{ID: "paz"}}, ReportsTo: "cm"},
		},
	}
}

// Whoever cannot do the work gets none of it, whatever time there is, and what is published takes no time of whoever only answers.
func ExampleView_Relief() {
	for _, r := range (org.Validator{}).View(pressed()).Relief() {
		fmt.Printf("%s: %.1f hours too many, %.1f of them to %v; publishing takes %.1f\n", r.Holder, r.Over, r.Moves(), r.Colleagues, r.Publishing)
	}
	// Output:
	// paz: 24.7 hours too many, 24.7 of them to [{teo 24.73}]; publishing takes 0.0
	// ivo: 2.1 hours too many, 2.1 of them to [{teo 1.87} {lia 0.23}]; publishing takes 22.5
}

// An open position takes work off whoever stands in for it.
func ExampleRelief() {
	d := pressed()
	d.Positions[2].Holders = nil
	d.Channels[0].PostsPerWeek = new(60.0)
	for _, r := range (org.Validator{}).View(d).Relief() {
		fmt.Println(r.Holder, r.Vacancies)
	}
	// Output:
	// teo [{design 35}]
	// paz []
	// ivo []
}

func ExampleRelieved() {
	for _, by := range (org.Validator{}).View(pressed()).Relief()[0].Colleagues {
		fmt.Println(by.ID, by.Hours)
	}
	// Output: teo 24.73
}

// TestRelief holds that nobody takes more than there is time for, nor more than is too much, and that nobody is relieved who has time.
func TestRelief(t *testing.T) {
	t.Parallel()
	r := sample.Rand(9)
	told := 0
	for range seeds {
		d := sample.Design(r)
		w := (org.Validator{}).View(d)
		room := map[string]float64{}
		for _, l := range w.Loads() {
			room[l.Holder] = l.Available - l.Hours
		}
		for _, x := range w.Relief() {
			told++
			require.Positive(t, x.Over)
			require.InDelta(t, -room[x.Holder], x.Over, 0.011)
			require.LessOrEqual(t, x.Moves(), x.Over)
			for _, c := range x.Colleagues {
				require.NotEqual(t, x.Holder, c.ID)
				room[c.ID] -= c.Hours
				require.GreaterOrEqual(t, room[c.ID], -0.03)
			}
		}
	}
	require.Positive(t, told)
}
