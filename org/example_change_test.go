package org_test

import (
	"errors"
	"fmt"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// lighthouse is a manager and a community manager, who stand in for each other, and one account.
func lighthouse() org.Design {
	return org.Design{
		Channels: []org.Channel{
			{ID: "ig", PostsPerWeek: new(4.0), CommentsPerDay: new(20.0), MessagesPerDay: new(8.0)},
		},
		Positions: []org.Position{
			{
				ID: "smm", Roles: []role.Role{role.Manager},
				Holders: []org.Holder{{ID: "ana"}}, Backup: "cm",
			},
			{
				ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm",
				Holders: []org.Holder{{ID: "bruno"}}, Backup: "smm",
			},
		},
	}
}

// A program writes changes of its own: here everybody goes part-time.
func ExampleChange() {
	partTime := func(d *org.Design) error {
		if len(d.Positions) == 0 {
			return errors.New("nobody is there")
		}
		for i := range d.Positions {
			d.Positions[i].HoursPerWeek = new(20.0)
		}
		return nil
	}
	after, err := lighthouse().With(partTime)
	for _, l := range (org.Validator{}).View(after).Loads() {
		fmt.Printf("%s %.2f\n", l.Holder, l.Ratio())
	}
	fmt.Println(err)
	// Output:
	// ana 0.28
	// bruno 0.89
	// <nil>
}

func ExamplePersonLeaves() {
	after, err := lighthouse().With(org.PersonLeaves("bruno"))
	fmt.Println(org.Validate(after).Has(org.CoveredOnlyByVacancy), err)
	// Output: true <nil>
}

// The manager goes on holiday, and the community manager, who is her backup, divides the week between the two positions.
func ExamplePersonAway() {
	after, err := lighthouse().With(org.PersonAway("ana"))
	for _, l := range (org.Validator{}).View(after).Loads() {
		fmt.Printf("%s in %v: %.1f of %.0f hours\n", l.Holder, l.Positions, l.Hours, l.Available)
	}
	fmt.Println(org.Validate(after).Has(org.OverAllocated), err)
	// Output:
	// bruno in [cm smm]: 19.9 of 34 hours
	// false <nil>
}

// The vacancy that a departure leaves is filled.
func ExamplePersonComes() {
	after, err := lighthouse().With(org.PersonLeaves("bruno"), org.PersonComes("eva", "cm"))
	fmt.Println(after.Positions[1].Holders[0].ID, org.Validate(after).Has(org.Vacancy), err)
	_, err = after.With(org.PersonComes("iris", "cm"))
	fmt.Println(err)
	// Output:
	// eva false <nil>
	// org: the position "cm" has no vacancy; it is held by "eva"; for one more, give it one more seat (invalid-value)
}

// A warning that becomes an error is the same finding, and worse.
func ExampleFindingChange() {
	d, _ := lighthouse().With(org.Peak(4, "ig"))
	worse, _ := d.With(org.Peak(2, "ig"))
	for _, m := range (org.Validator{}).DiffFindings(d, worse).Worse {
		fmt.Println(m.After.Code, m.After.Subject.ID, m.Before.Severity, "→", m.After.Severity)
	}
	// Output: over-capacity bruno warning → error
}

// Eight times as much is too much for one, and six times as much is less too much.
func ExampleValidator_DiffFindings() {
	var v org.Validator
	rush, _ := lighthouse().With(org.Peak(8, "ig"))
	for _, f := range v.DiffFindings(lighthouse(), rush).New {
		fmt.Println("new:", f.Severity, f.Code, f.Subject.ID)
	}
	calmer, _ := rush.With(org.Peak(0.75, "ig"))
	for _, m := range v.DiffFindings(rush, calmer).Better {
		fmt.Printf("better: %s, %.0f hours and then %.0f\n", string(m.After.Code), m.Before.Args.Hours, m.After.Args.Hours)
	}
	// Output:
	// new: error over-capacity bruno
	// better: over-capacity, 78 hours and then 60
}

// What is new or worse, and weighs enough, is the harm that a change does: there is none in a hire.
func ExampleFindingChanges() {
	var v org.Validator
	left, _ := lighthouse().With(org.PersonLeaves("bruno"))
	hired, _ := left.With(org.PersonComes("eva", "cm"))
	fmt.Println(len(v.DiffFindings(lighthouse(), left).Harm(org.Error)), len(v.DiffFindings(left, hired).Harm(org.Error)))
	// Output: 4 0
}

func ExamplePositionGoes() {
	after, err := lighthouse().With(org.PositionGoes("smm"))
	for _, p := range after.Positions {
		fmt.Printf("%s reports to %q, deputy %q\n", p.ID, p.ReportsTo, p.Backup)
	}
	fmt.Println(err)
	// Output:
	// cm reports to "", deputy ""
	// <nil>
}

func ExamplePositionComes() {
	designer := org.Position{
		ID: "diseno", Roles: []role.Role{role.Designer}, ReportsTo: "smm",
		Holders: []org.Holder{{ID: "eva"}},
	}
	after, err := lighthouse().With(org.PositionComes(designer))
	for id := range (org.Validator{}).View(after).Holders(role.DesignVisuals, org.Scope{Channel: "ig"}) {
		fmt.Println("designs:", id)
	}
	fmt.Println(err)
	// Output:
	// designs: diseno
	// <nil>
}

func ExampleDutyGoesTo() {
	after, err := lighthouse().With(org.DutyGoesTo("cm", org.Duty{Responsibility: role.PlanCalendar}))
	for _, c := range org.Diff(lighthouse(), after).Coverage {
		fmt.Println(c.Message(language.English))
	}
	fmt.Println(err)
	// Output:
	// Plan the editorial calendar: “cm” does it now instead of “smm”.
	// <nil>
}

// Three times as many comments and messages, as in the week of a launch.
func ExamplePeak() {
	after, err := lighthouse().With(org.Peak(3))
	for _, d := range []org.Design{lighthouse(), after} {
		fmt.Printf("%.0f hours\n", org.Validator{}.View(d).Loads()[1].Hours)
	}
	fmt.Println(err)
	// Output:
	// 15 hours
	// 33 hours
	// <nil>
}

func ExampleStep() {
	d := lighthouse()
	d.Channels = append(d.Channels, org.Channel{ID: "tt", PostsPerWeek: new(2.0)})
	d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig"}, []string{"ig"}
	for _, s := range org.Plan(d).Steps {
		fmt.Println(s.Kind, s.Position, s.Channels, s.Hours)
	}
	// Output: extend smm [tt] 2.04
}

// Ana may take over from a vacant position, unless she should not get more work.
func ExampleStepKind() {
	d := lighthouse()
	d.Positions[1].Holders = nil
	for _, frozen := range [][]string{nil, {"smm"}} {
		for _, s := range (org.Planner{Frozen: frozen}).Plan(d).Steps {
			fmt.Println(frozen, s.Kind, s.Position, s.Responsibility)
		}
	}
	// Output:
	// [] assign smm create-content
	// [] assign smm publish-content
	// [] assign smm manage-community
	// [] assign smm monitor-mentions
	// [] assign smm prepare-reports
	// [smm] fill cm
}

// One person has the whole chain and too much of it.
func ExampleProfile() {
	d := org.Design{
		Channels: []org.Channel{
			{ID: "ig", PostsPerWeek: new(7.0), CommentsPerDay: new(90.0), MessagesPerDay: new(60.0)},
		},
		Positions: []org.Position{
			{
				ID: "solo", Roles: []role.Role{role.Manager, role.CommunityManager},
				Holders: []org.Holder{{ID: "ana"}},
			},
		},
	}
	if s, ok := org.NextHire(d); ok {
		fmt.Printf("stays: %s, %.0f hours\n", s.Stays.Role, s.Stays.Hours)
		fmt.Printf("goes: %s, %.0f hours, for %d people\n", s.Goes.Role, s.Goes.Hours, 1+s.More)
	}
	// Output:
	// stays: social-media-manager, 24 hours
	// goes: community-manager, 41 hours, for 2 people
}

func ExampleCut() {
	var c org.Cut
	fmt.Println(c.UnmarshalText([]byte("tiers")), c == org.CutTiers)
	// Output: <nil> true
}

func ExampleCuts() {
	for c := range org.Cuts() {
		fmt.Printf("%s: %s\n", c, c.Name(language.Spanish))
	}
	// Output:
	// tiers: se queda quien decide y se contrata a quien ejecuta
	// work: se queda el contenido y se contrata a quien conversa con la audiencia
	// crafts: se queda todo salvo la creación de contenido
	// vacancy: lo propio de la vacante pasa a quien la ocupe
	// seats: el trabajo se reparte entre más personas
	// share: quien trabaja a tiempo parcial trabaja más horas
}

func ExampleDisputeView() {
	s := org.Situation{
		Marketing: org.AnswerYes, People: 1,
		Objectives: []role.Objective{role.ObjectiveSales},
	}
	for _, v := range org.Advise(s).Disputes[0].Views {
		if v.Followed {
			fmt.Println(v.Framework, v.Refs)
		}
	}
	// Output: planificar-ejecutar [planificar-ejecutar#05 planificar-ejecutar#06]
}

func ExampleReasonCode() {
	for _, r := range org.Advise(org.Situation{People: 2}).Reasons {
		if r.Code == org.ReasonTwoRoles {
			fmt.Println(r.Roles)
		}
	}
	// Output: [social-media-manager community-manager]
}

func ExampleQuestionCode() {
	for _, q := range org.Advise(org.Situation{People: 2}).Open {
		fmt.Println(q.Code)
	}
	// Output:
	// objectives
	// setting
	// marketing
	// channels
	// activities
	// approval
	// months
	// languages
}
