package orgtest_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func team() org.Design {
	return org.Design{
		Name:     "Floristería Alhelí",
		Channels: []org.Channel{{ID: "instagram"}, {ID: "facebook"}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}, Backup: "cm"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}, Backup: "smm"},
		},
	}
}

// console is a test that prints what fails, for the examples; in a test of yours it is t.
type console struct{}

func (console) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

func ExampleTB() {
	var t orgtest.TB = console{} // a *testing.T, a require.TestingT or anything else with Errorf
	orgtest.ReportsTo(t, team(), "cm", "ana")
	// Output:
	// “cm” reports to “smm”; it should report to “ana”
	// “ana” is a person, whose position is “smm”
}

func ExampleIn() {
	t := orgtest.In(console{}, language.Spanish)
	orgtest.ReportsTo(t, team(), "cm", "ana")
	// Output:
	// «cm» depende de «smm»; debería depender de «ana»
	// «ana» es una persona, y su puesto es «smm»
}

func ExampleFailure() {
	err := orgtest.CheckCovers(org.Validate(team()), org.Scope{Channel: "instagran"}, role.AnswerMessages)
	fmt.Println(err)
	if failure, ok := errors.AsType[*orgtest.Failure](err); ok {
		fmt.Println(failure.Message(language.LatinAmericanSpanish))
	}
	// Output:
	// “answer-messages”, channel “instagran”: nothing is asked for there: there is no such channel, or it is not in use; did you mean “instagram”?
	// “answer-messages”, canal “instagran”: ahí no se exige nada: no existe ese canal o no está en uso; ¿quiso decir “instagram”?
}

func ExampleValid() {
	orgtest.Valid(console{}, team()) // says nothing: the design has no finding of level error
	// Output:
}

func ExampleCheckValid() {
	fmt.Println(orgtest.CheckValid(team()))
	d := team()
	d.Positions[1].Holders = nil
	fmt.Println(errors.Is(orgtest.CheckValid(d), org.StageUncovered))
	// Output:
	// <nil>
	// true
}

// A team whose vacancies are known judges its own way.
func ExampleNoErrors() {
	d := team()
	d.Positions[1].Holders = nil
	v := org.Validator{Vacancies: org.VacancyToSuperior}
	fmt.Println(orgtest.CheckNoErrors(v.Validate(d)))
	// Output: <nil>
}

func ExampleCovers() {
	r := org.Validate(team())
	orgtest.Covers(console{}, r, org.Scope{Channel: "facebook"}, role.AnswerComments, role.AnswerMessages)
	orgtest.Covers(console{}, r, org.Scope{}, role.AnalyseResults, role.LeadCrisis)
	orgtest.Covers(console{}, r, org.Scope{Channel: "facebook"}, role.DesignStrategy)
	// Output: “design-strategy”, channel “facebook”: the design does not ask for it there; it is asked for in the department as a whole, which is the zero Scope
}

func ExampleReportsTo() {
	orgtest.ReportsTo(console{}, team(), "cm", "smm")
	orgtest.ReportsTo(console{}, team(), "smm")
	orgtest.ReportsTo(console{}, team(), "smn")
	// Output: there is no position “smn”; did you mean “smm”?
}

func ExampleSurvives() {
	orgtest.Survives(console{}, org.Validator{Vacancies: org.VacancyToSuperior}, team(), org.PersonLeaves("bruno"))
	orgtest.Survives(console{}, org.Validator{}, team(), org.PersonLeaves("carla"))
	// Output: There is no person “carla”.
}

// The team is known not to get over this, and the test says what goes wrong, so that a change that mends it, or makes it worse, is seen.
func ExampleAdds() {
	v := org.Validator{Vacancies: org.VacancyToSuperior}
	orgtest.Adds(console{}, v, team(), []orgtest.Expect{
		{Code: org.SinglePointOfFailure, Subject: "ana"},
		{Code: org.DoEverythingPosition, Subject: "smm"},
	}, org.PersonLeaves("bruno"))
	// Output:
}

// Who does it is another question than whether somebody does.
func ExampleDoneBy() {
	r := org.Validate(team())
	orgtest.DoneBy(console{}, r, org.Scope{}, role.LeadCrisis, "smm")
	orgtest.DoneBy(console{}, r, org.Scope{Channel: "facebook"}, role.AnswerComments, "smm")
	// Output: “answer-comments”, channel “facebook”: “cm” does it; it should be “smm”
}

func ExampleFailure_Unwanted() {
	err := orgtest.CheckSurvives(org.Validator{}, team(), org.PersonLeaves("bruno"))
	if failure, ok := errors.AsType[*orgtest.Failure](err); ok {
		for _, e := range failure.Unwanted() {
			fmt.Println(e)
		}
	}
	// Output:
	// stage-uncovered creation
	// stage-uncovered publishing
	// stage-uncovered engagement
	// stage-uncovered reporting
}

func ExampleWant() {
	d := team()
	d.Positions[0].Roles = append(d.Positions[0].Roles, role.Strategist)
	orgtest.Want(console{}, org.Validate(d)) // two roles in one position are a note, and need not be listed
	d.Positions[0].Backup = ""
	orgtest.Want(console{}, org.Validate(d),
		orgtest.Expect{Code: org.MissingBackup, Subject: "smm"},
		orgtest.Expect{Code: org.SinglePointOfFailure, Subject: "ana"})
	// Output:
}

func ExampleCheckHas() {
	d := team()
	d.Positions[1].ReportsTo = ""
	fmt.Println(orgtest.CheckHas(org.Validate(d), orgtest.Expect{Code: org.MultipleRoots}))
	// Output: <nil>
}

func ExampleCheckLacks() {
	d := team()
	d.Positions[0].ReportsTo = "cm"
	err := orgtest.CheckLacks(org.Validate(d), org.ReportingCycle, org.MultipleRoots)
	fmt.Println(errors.Is(err, org.ReportingCycle), errors.Is(err, org.MultipleRoots))
	// Output: true false
}

func ExampleExpect() {
	fmt.Println(orgtest.Expect{Code: org.StageUncovered, Subject: "strategy"})
	// Output: stage-uncovered strategy
}

func ExampleFound() {
	d := team()
	d.Positions[1].Duties = []org.Duty{{Responsibility: role.DesignStrategy}}
	for _, e := range orgtest.Found(org.Validate(d), org.Info) {
		fmt.Println(e)
	}
	// Output:
	// do-everything-position cm
	// scope-undeclared
	// unexpected-role cm
}

func ExampleGolden() {
	update := false // a flag of the test
	orgtest.Golden(console{}, "testdata/chart.mmd", []byte("flowchart TD\n"), update)
	// Output: there is no golden file testdata/chart.mmd; run the test with its update on to write it, as go test -update
}

func ExampleGoldenReport() {
	dir, err := os.MkdirTemp("", "golden") // testdata, in a test
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "aleli.es.txt")
	page := render.NewPage(org.Validator{}, team(), language.Spanish)
	orgtest.GoldenReport(console{}, file, render.Text, page, true) // writes it, as -update would
	page.Design.Name = "Floristería Jazmín"
	if orgtest.CheckGoldenReport(file, render.Text, page, false) != nil {
		fmt.Println("the report is another one")
	}
	// Output: the report is another one
}

func ExampleFixtures() {
	update := false // a flag of the test
	orgtest.Fixtures(console{}, org.Validator{}, "testdata/fixtures", update)
	// Output:
}

func ExampleCheckFixtures() {
	fmt.Println(orgtest.CheckFixtures(org.Validator{}, "testdata", false))
	// Output: testdata: there is no design in this folder
}

func ExampleCase() {
	roots := func(yield func(org.Rule) bool) {
		for r := range org.Rules() {
			if r.Code == org.MultipleRoots && !yield(r) {
				return
			}
		}
	}
	split := team()
	split.Positions[1].ReportsTo = ""
	orgtest.Rules(console{}, org.Validator{}, roots,
		orgtest.Case{Name: "one head", Design: team(), Silent: []org.Code{org.MultipleRoots}},
		orgtest.Case{Name: "two heads", Design: split, Speaks: []orgtest.Expect{{Code: org.MultipleRoots}}})
	// Output:
}

func ExampleCheckRules() {
	roots := func(yield func(org.Rule) bool) {
		for r := range org.Rules() {
			if r.Code == org.MultipleRoots && !yield(r) {
				return
			}
		}
	}
	fmt.Println(orgtest.CheckRules(org.Validator{}, roots,
		orgtest.Case{Name: "one head", Design: team(), Silent: []org.Code{org.MultipleRoots}}))
	// Output: no case makes multiple-roots speak
}
