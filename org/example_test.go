package org_test

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// team is a manager and a community manager.
func team() org.Design {
	return org.Design{Name: "Casa Sol", Positions: []org.Position{
		{
			ID: "smm", Title: "Responsable de redes", Roles: []role.Role{role.Manager},
			Holders: []org.Holder{{ID: "ana"}},
		},
		{
			ID: "cm", Title: "Community manager", Roles: []role.Role{role.CommunityManager},
			ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}},
		},
	}}
}

func ExampleValidate() {
	d := team()
	d.Positions[0].Holders = nil // Ana leaves
	report := org.Validate(d)
	for _, f := range report.Findings {
		if f.Code == org.StageUncovered && f.Severity == org.Error {
			fmt.Println(f.Severity, f.Subject.ID)
			fmt.Println(f.Message(language.Spanish))
		}
	}
	// Output:
	// error strategy
	// La etapa de estrategia está sin cubrir: nadie se encarga de diseñar la estrategia de redes sociales, de fijar los objetivos, de segmentar la audiencia, de elegir las plataformas, de definir la estrategia de contenido ni de otras 2 tareas. Está vacante el puesto «smm».
	// error planning
	// La etapa de planificación está sin cubrir: nadie se encarga de planificar el calendario editorial. Está vacante el puesto «smm».
	// error analysis
	// La etapa de análisis está sin cubrir: nadie se encarga de analizar los resultados ni de decidir qué cambiar. Está vacante el puesto «smm».
}

func ExampleDecode() {
	_, err := org.Decode(strings.NewReader(`{
  "positions": [
    {"id": "cm", "roles": ["community-manager"], "reportTo": "smm"}
  ]
}`))
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		for _, f := range faults.Faults {
			fmt.Println(f.Line, f.Column, f.Code, f.Pointer, f.Suggestion)
		}
	}
	fmt.Println(errors.Is(err, org.UnknownField))
	// Output:
	// 3 50 unknown-field /positions/0/reportTo reportsTo
	// true
}

func ExampleEncode() {
	d := org.Design{
		Name: "Casa Sol", Objectives: []org.Objective{},
		Activities: map[role.Activity]bool{role.ActivityPaid: false},
	}
	if err := org.Encode(os.Stdout, d); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "name": "Casa Sol",
	//   "objectives": [],
	//   "activities": {
	//     "paid": false
	//   }
	// }
}

func ExampleLocate() {
	doc := []byte("{\n  \"positions\": [\n    {\"id\": \"cm\"}\n  ]\n}")
	line, column, ok := org.Locate(doc, "/positions/0/id")
	fmt.Println(line, column, ok)
	// Output: 3 12 true
}

func ExampleReport_Err() {
	report := org.Validate(org.Design{Name: "one designer", Positions: []org.Position{
		{ID: "arte", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "ana"}}},
	}})
	err := report.Err()
	fmt.Println(errors.Is(err, org.StageUncovered), errors.Is(err, org.ReportingCycle))
	if invalid, ok := errors.AsType[*org.InvalidError](err); ok {
		fmt.Println(len(invalid.Findings), "errors")
	}
	// Output:
	// true false
	// 7 errors
}

func ExampleReport_Has() {
	report := org.Validate(team())
	fmt.Println(report.Has(org.ReportingCycle), report.Has(org.ScopeUndeclared), report.Count(org.Error))
	// Output: false true 0
}

// A rule of one's own sees what the standard ones see.
func ExampleRule() {
	deputy := org.Rule{
		Code: "acme-deputy", Severity: org.Warning,
		Summary: socialorg.Text{EN: "a position without a deputy", ES: "un puesto sin suplente"},
		Check: func(v *org.View) iter.Seq[org.Finding] {
			return func(yield func(org.Finding) bool) {
				for _, p := range v.Design().Positions {
					f := org.Finding{
						Subject: org.Subject{Kind: org.SubjectPosition, ID: p.ID},
						Text: socialorg.Text{
							EN: p.ID + " has no deputy.", ES: p.ID + " no tiene suplente.",
						},
					}
					if p.Backup == "" && !yield(f) {
						return
					}
				}
			}
		},
	}
	for _, f := range (org.Validator{Rules: org.RulesWith(deputy)}).Validate(team()).Findings {
		fmt.Println(f.Severity, f.Code, f.Subject.ID)
	}
	// Output:
	// warning single-point-of-failure ana
	// warning missing-backup smm
	// warning acme-deputy cm
	// warning acme-deputy smm
	// info scope-undeclared
}

// Rules of one's own stand behind the standard ones.
func ExampleRulesWith() {
	nights := org.Rule{
		Code: "acme-nights", Severity: org.Error,
		Summary: socialorg.Text{EN: "Nobody is there at night.", ES: "De noche no hay nadie."},
		Help:    socialorg.Text{EN: "Name a night shift.", ES: "Nombre un turno de noche."},
		Check: func(*org.View) iter.Seq[org.Finding] {
			return func(yield func(org.Finding) bool) { yield(org.Finding{}) }
		},
	}
	v := org.Validator{Rules: org.RulesWith(nights)}
	fmt.Println(v.Err())
	for _, f := range v.Validate(team()).Findings {
		if f.Severity == org.Error {
			fmt.Println(f.Code, f.Message(language.Spanish), f.Help(language.Spanish))
		}
	}
	// Output:
	// <nil>
	// acme-nights De noche no hay nadie. Nombre un turno de noche.
}

// The table of the rules, as the documentation shows it.
func ExampleRules() {
	for r := range org.Rules() {
		fmt.Printf("%-25s %-8v %s\n", r.Code, r.Severity, r.Summary.In(language.English))
	}
	// Output:
	// invalid-value             error    a value that is not valid
	// duplicate-id              error    one identifier for two things
	// unknown-reference         error    an identifier that matches nothing
	// reporting-cycle           error    reporting lines that go round in a circle
	// multiple-roots            warning  several positions with no line manager
	// span-of-control           warning  many people under one position
	// too-many-layers           warning  more layers than a social media team needs
	// tier-inversion            warning  an operational role above a tactical or strategic one
	// near-empty-position       info     a position without a role or tasks
	// no-accountable            error    shared work that nobody answers for
	// many-accountable          error    work that several positions answer for
	// no-responsible            error    work that somebody has a part in but nobody does
	// too-many-responsible      warning  decisions shared by too many
	// consult-inflation         info     work on which most of the team is consulted
	// approval-bottleneck       warning  an approval that everything waits for
	// stage-uncovered           error    a stage that is not covered
	// channel-uncovered         error    an active channel that is not looked after
	// covered-only-by-vacancy   error    work that only a vacant position would do
	// responsibility-uncovered  warning  work that is needed and assigned to nobody
	// covered-only-externally   warning  work that is only in outside hands
	// overlap                   warning  the same work in more than one place
	// unexpected-role           info     work done by a role other than the one in the framework
	// title-mismatch            warning  a title that suggests another role
	// combined-roles            info     one position with roles at different levels
	// do-everything-position    warning  one person who does everything
	// duty-outside-domain       warning  work that has nothing to do with social media
	// voice-conflict            warning  one account with two voices
	// objectives-missing        warning  a strategy without objectives
	// broken-handoff            error    work that does not get to whoever needs it
	// no-feedback-path          warning  a community that the strategy does not hear
	// no-escalation-path        error    an alert or instruction that would not arrive in a crisis
	// self-review               info     somebody who judges their own work
	// single-point-of-failure   warning  work that depends on one person
	// missing-backup            warning  a head without a deputy
	// over-allocated            error    a person with more than full-time hours
	// over-capacity             warning  more work than time
	// under-capacity            info     much more time than work
	// hours-uncovered           warning  promised hours in which nobody works
	// vacancy                   info     a position with vacancies
	// kpi-invalid               error    a KPI, measure or target that cannot be used
	// kpi-unowned               error    a KPI that nobody answers for
	// kpi-owner-cannot-influence warning  a KPI that its owner has no hand in
	// kpi-unmeasured            warning  a KPI that nobody measures
	// kpi-target-missing        info     a KPI without a target
	// unused-suppression        warning  an exception that has no effect
	// scope-undeclared          info     what cannot be checked because the document does not say it
}

func ExampleValidator() {
	d := team()
	d.Positions[1].ReportsTo = ""
	strict := org.Validator{
		Framework: role.Reconciled(),
		Levels:    map[org.Code]org.Severity{org.MultipleRoots: org.Error, org.ScopeUndeclared: org.Off},
	}
	for _, f := range strict.Validate(d).Findings {
		fmt.Println(f.Severity, f.Message(language.English))
	}
	// Output:
	// error There are 2 positions that report to nobody: “cm” and “smm”. The document does not say who has the final say.
	// error “smm” has no established way to get the following to “cm”: editorial calendar, set of KPIs, tone-of-voice guide, action plan, creative brief and 2 more.
	// error “cm” has no established way to get the following to “smm”: metrics report.
	// error In a crisis, an alert from “cm” would have no set way to reach “smm”.
	// warning What the community says does not get from “cm” to “smm”: community insight and daily round-up.
	// warning Only “ana” (“smm”) is assigned this work, and nobody else could do it: design the social media strategy, analyse results, design the crisis plan, lead the crisis response and manage account access.
	// warning No deputy is named for “smm”, whose job is to lead the crisis response.
}

func ExampleSuppression() {
	d := team()
	d.Positions[1].ReportsTo = ""
	d.Suppress = []org.Suppression{{Code: org.MultipleRoots, Reason: "the owners decide together"}}
	report := org.Validate(d)
	fmt.Println(report.Has(org.MultipleRoots), report.Suppressed[0].Reason)
	// Output: false the owners decide together
}

func ExampleView() {
	v := org.Validator{}.View(team())
	for id := range v.Holders(role.PublishContent, org.Scope{}) {
		fmt.Println("publishes:", id)
	}
	for id := range v.Superiors("cm") {
		fmt.Println("above cm:", id)
	}
	// Output:
	// publishes: cm
	// above cm: smm
}

func ExampleView_Gaps() {
	d := team()
	d.Positions = d.Positions[1:]
	for g := range (org.Validator{}).View(d).Gaps() {
		if g.Responsibility.Main() {
			fmt.Println(g.Responsibility, g.Code, g.Severity)
		}
	}
	// Output:
	// design-strategy stage-uncovered error
	// analyse-results stage-uncovered error
	// decide-changes stage-uncovered error
}

func ExampleCell() {
	for _, c := range org.Validate(team()).Coverage {
		if c.Responsibility.Stage() == role.StageReporting && c.Need > 0 {
			fmt.Println(c.Responsibility, c.State, c.Holders)
		}
	}
	// Output:
	// collect-metrics held [cm]
	// prepare-reports held [cm]
}

func ExampleFinding_MessageWith() {
	d := team()
	d.Positions[0].Roles = append(d.Positions[0].Roles, role.Strategist)
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.CombinedRoles {
			fmt.Println(f.Message(language.Spanish))
			fmt.Println(f.MessageWith(language.Spanish, d.Names()))
		}
	}
	// Output:
	// «smm» reúne roles de distintos niveles: estratega de redes sociales y social media manager.
	// «Responsable de redes» reúne roles de distintos niveles: estratega de redes sociales y social media manager.
}

func ExampleDesign() {
	var doc bytes.Buffer
	if err := org.Encode(&doc, team()); err != nil {
		fmt.Println(err)
	}
	d, err := org.Decode(&doc)
	fmt.Println(d.Name, len(d.Positions), err)
	// Output: Casa Sol 2 <nil>
}
