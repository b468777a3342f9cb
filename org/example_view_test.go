package org_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// trio returns a department of a manager, a community manager and an agency that designs.
func trio() org.Design {
	return org.Design{
		Objectives: []org.Objective{{Kind: role.ObjectiveSales}},
		Channels: []org.Channel{
			{ID: "ig", PostsPerWeek: new(4.0), CommentsPerDay: new(20.0), MessagesPerDay: new(8.0)},
			{ID: "wa", Kind: role.ChannelMessaging, MessagesPerDay: new(10.0)},
		},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}},
			{ID: "cm", Roles: []role.Role{
				role.CommunityManager,
			}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}},
				Duties: []org.Duty{{Responsibility: role.DefineVoice, Part: role.PartConsulted}}},
			{
				ID: "estudio", Roles: []role.Role{role.Designer}, ReportsTo: "smm",
				External: true, Channels: []string{"ig"},
				Holders: []org.Holder{{ID: "estudio-lino", Share: new(0.2)}},
			},
		},
	}
}

func ExampleView_Matrix() {
	m := org.Validator{}.View(trio()).Matrix()
	fmt.Println(len(m.Rows), "responsibilities in", len(m.Scopes), "scopes:", m.Scopes)
	for _, row := range m.Rows {
		if row.Responsibility != role.DesignVisuals && row.Responsibility != role.AnswerMessages {
			continue
		}
		for i, c := range row.Cells {
			if c.State != 0 {
				fmt.Println(row.Responsibility, m.Scopes[i].Channel, c.State, c.Holders)
			}
		}
	}
	// Output:
	// 40 responsibilities in 3 scopes: [{ } { ig} { wa}]
	// design-visuals ig external [estudio]
	// answer-messages ig held [cm]
	// answer-messages wa held [cm]
}

func ExampleView_Assignments() {
	for a := range (org.Validator{}).View(trio()).Assignments() {
		if a.Responsibility == role.DefineVoice || a.Responsibility == role.ManageCommunity {
			fmt.Println(a.Responsibility, a.Scope.Channel, "R", a.Holders, "A", a.Accountable,
				a.Accountability, "C", a.Consulted)
		}
	}
	// Output:
	// define-voice  R [smm] A [smm] sole C [cm]
	// manage-community ig R [cm] A [cm] sole C []
	// manage-community wa R [cm] A [cm] sole C []
}

func ExampleView_Work() {
	for task := range (org.Validator{}).View(trio()).Work("estudio") {
		fmt.Println(task.Responsibility, task.Scope.Channel, task.Part, task.State)
	}
	// Output:
	// design-visuals ig responsible external
	// design-visuals ig accountable external
}

func ExampleView_Paths() {
	w := org.Validator{}.View(trio())
	for _, line := range []role.Line{role.LineFeedback, role.LineCrisis} {
		for p := range w.Paths(line) {
			if p.Artefact == role.ArtefactCommunityInsight || p.Artefact == role.ArtefactAlert {
				fmt.Println(line, p.Artefact, strings.Join(p.Steps, " → "))
			}
		}
	}
	// Output:
	// feedback community-insight cm → smm
	// feedback community-insight cm → smm
	// crisis alert cm → smm
	// crisis alert cm → smm
	// crisis alert cm → smm
}

func ExampleView_Loads() {
	for _, l := range (org.Validator{}).View(trio()).Loads() {
		fmt.Printf("%s: %.1f of %.1f hours, known: %t\n", l.Holder, l.Hours, l.Available, l.Known)
		for _, t := range l.Tasks[:min(2, len(l.Tasks))] {
			fmt.Printf("  %s %s %.1f\n", t.Responsibility, t.Scope.Channel, t.Hours)
		}
	}
	// Output:
	// ana: 7.4 of 34.0 hours, known: true
	//   oversee-publishing  1.2
	//   generate-leads  1.2
	// bruno: 19.0 of 34.0 hours, known: true
	//   answer-messages wa 5.8
	//   answer-messages ig 4.7
	// estudio-lino: 2.3 of 6.8 hours, known: true
	//   design-visuals ig 2.3
}

func ExampleView_Vocabulary() {
	d := trio()
	d.KPIs = []org.KPI{{ID: "aplauso", Formula: "likes / reach", Owner: "smm"}}
	k, ok := org.Validator{}.View(d).Vocabulary().KPI("aplauso")
	fmt.Println(ok, k.Formula)
	// Output:
	// true likes / reach
}

func ExampleLimits() {
	d := trio()
	for i := range 12 {
		d.Positions = append(d.Positions,
			org.Position{ID: fmt.Sprint("ce", i), Roles: []role.Role{role.ContentCreator},
				ReportsTo: "smm",
				Holders:   []org.Holder{{ID: fmt.Sprint("p", i)}}})
	}
	for _, l := range []org.Limits{{}, {Span: 20}, {Span: -1, SpanError: -1}} {
		fmt.Println(l.Span, org.Validator{Limits: l}.Validate(d).Has(org.SpanOfControl))
	}
	// Output:
	// 0 true
	// 20 false
	// -1 false
}

func ExampleVacancyPolicy() {
	d := trio()
	d.Positions[1].Holders = nil // the community manager has left
	for _, p := range []org.VacancyPolicy{org.VacancyGap, org.VacancyToSuperior} {
		r := org.Validator{Vacancies: p}.Validate(d)
		for _, f := range r.Findings {
			if f.Code == org.CoveredOnlyByVacancy {
				fmt.Println(p, f.Severity, f.Message(language.English))
			}
		}
		fmt.Println(p, r.Count(org.Error), "errors")
	}
	// Output:
	// gap error While the position “cm” is vacant, nobody is assigned to collect metrics or prepare reports on the channels “ig” and “wa”, depending on the task.
	// gap 4 errors
	// falls-to-superior info While the position “cm” is vacant, “smm” does its work too on the channels “ig” and “wa”, depending on the task: create content, publish content, manage the community, reply to comments, reply to private messages and 5 more.
	// falls-to-superior 0 errors
}

func ExamplePlanner() {
	d := trio()
	d.Positions[1].Holders = nil
	p := org.Planner{Frozen: []string{"smm"}}.Plan(d)
	for _, s := range p.Steps {
		fmt.Println(s.Kind, s.Position, s.Role, s.Responsibility, s.Channels)
	}
	// Output:
	// fill cm   []
}

func ExampleProposal_Apply() {
	d := trio()
	d.Channels = append(d.Channels, org.Channel{ID: "blog", Kind: role.ChannelBlog})
	d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig", "wa"}, []string{"ig", "wa"}
	p := org.Plan(d)
	for _, s := range p.Steps {
		fmt.Println(s.Kind, s.Position, s.Responsibility, s.Channels)
	}
	fmt.Println(len(p.Closes), "gaps before,", len(org.Plan(p.Apply(d)).Closes), "after")
	// Output:
	// extend smm  [blog]
	// 8 gaps before, 0 after
}

func ExampleAccountability() {
	for a := range (org.Validator{}).View(trio()).Assignments() {
		if a.Responsibility == role.PublishContent {
			fmt.Println(a.Accountable, a.Accountability)
		}
	}
	// Output:
	// [cm] sole
}
