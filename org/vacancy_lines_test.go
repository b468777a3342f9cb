package org_test

import (
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
)

// between is a head, a manager and a community manager, one below the other, who need each other all day.
func between(manager ...org.Holder) org.Design {
	return org.Design{
		Channels: []org.Channel{{ID: "ig", PostsPerWeek: new(3.0), CommentsPerDay: new(10.0), MessagesPerDay: new(5.0)}},
		Positions: []org.Position{
			{ID: "jefa", Roles: []role.Role{role.Strategist}, Holders: heldBy("luz")},
			{ID: "smm", Roles: []role.Role{role.Manager}, ReportsTo: "jefa", Holders: manager},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: heldBy("yuli")},
		},
	}
}

// TestLinesPassThroughWhoeverStandsIn holds that who stands in for a vacancy is also who passes on what would pass through it.
func TestLinesPassThroughWhoeverStandsIn(t *testing.T) {
	t.Parallel()
	d := between()
	lost := []org.Code{org.BrokenHandoff, org.NoEscalationPath, org.NoFeedbackPath}
	for _, code := range []org.Code{org.BrokenHandoff, org.NoFeedbackPath} {
		if r := org.Validate(d); !r.Has(code) {
			t.Errorf("nobody stands in, and there is no %s", string(code))
		}
	}
	v := org.Validator{Vacancies: org.VacancyToSuperior}
	orgtest.Lacks(t, v.Validate(d), lost...)
	for _, line := range []role.Line{role.LineMain, role.LineFeedback, role.LineCrisis} {
		for p := range v.View(d).Paths(line) {
			for _, step := range p.Steps {
				if step == "smm" {
					t.Errorf("%s passes through a vacancy: %v", p.Artefact, p.Steps)
				}
			}
			if len(p.Steps) == 0 {
				t.Errorf("%s does not get to %s", p.Artefact, p.Consumer)
			}
		}
	}
}

// TestLinesDoNotPassThroughOutsideParties holds that nobody stands in for a vacancy that only an outside party is above.
func TestLinesDoNotPassThroughOutsideParties(t *testing.T) {
	t.Parallel()
	d := between(heldBy("ana")...)
	d.Outside = []org.Outside{{ID: "gerencia", Kind: role.PartyManagement}}
	d.Positions[0].ReportsTo, d.Positions[0].Holders = "gerencia", nil
	d.Positions[2].ReportsTo = "jefa"
	plain, stood := org.Validate(d), org.Validator{Vacancies: org.VacancyToSuperior}.Validate(d)
	if !plain.Has(org.BrokenHandoff) || !stood.Has(org.BrokenHandoff) {
		t.Errorf("what passes between two people below a vacancy gets there: %v, %v", plain.Has(org.BrokenHandoff), stood.Has(org.BrokenHandoff))
	}
}
