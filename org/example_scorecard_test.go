package org_test

import (
	"fmt"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// The manager answers for a KPI of which the community manager collects the figures.
func ExampleScorecard() {
	d := org.Design{
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}},
		},
		KPIs: []org.KPI{
			{
				ID: kpi.ERReach, Owner: "smm", Reporter: "cm",
				Target: kpi.Target{AtLeast: kpi.MustDecimal("0.03")},
			},
		},
	}
	var s kpi.Scoring
	in := kpi.Inputs{Now: kpi.Sample{kpi.Interactions: kpi.Count(40), kpi.Reach: kpi.Count(1000)}}
	card, err := s.Score(d.Goals(), s.Readings(in, kpi.ERReach), nil)
	if err != nil {
		fmt.Println(err)
	}
	for _, c := range d.Scorecards(card) {
		fmt.Println(c.Position, "answers for", len(c.Answers.Rows), "and reports", len(c.Reports.Rows))
	}
	// Output:
	// smm answers for 1 and reports 0
	// cm answers for 0 and reports 1
}
