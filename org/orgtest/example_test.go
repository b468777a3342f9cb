package orgtest_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

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
	err := orgtest.CheckCovers(org.Validate(team()), org.Scope{Channel: "instagran"},
		role.AnswerMessages)
	fmt.Println(err)
	if failure, ok := errors.AsType[*orgtest.Failure](err); ok {
		fmt.Println(failure.Message(language.LatinAmericanSpanish))
	}
	// Output:
	// “answer-messages”, channel “instagran”: there is no such channel, or it is dormant; did you mean “instagram”?
	// “answer-messages”, canal “instagran”: no existe ese canal o está inactivo; ¿quiso decir “instagram”?
}

func ExampleLocalize() {
	err := orgtest.CheckReportsTo(team(), "cm", "smn")
	fmt.Println(orgtest.Localize(err, language.Spanish)) // as require.NoError would print it
	fmt.Println(orgtest.Localize(orgtest.CheckReportsTo(team(), "cm", "smm"), language.Spanish))
	// Output:
	// «cm» depende de «smm»; debería depender de «smn»
	// no hay ningún puesto «smn»; ¿quería decir «smm»?
	// <nil>
}

func ExampleAt() {
	doc := []byte(`{"positions": [
  {"id": "smm", "roles": ["social-media-manager"], "holders": [{"id": "ana"}]},
  {"id": "cm", "roles": ["community-manager"], "reportsTo": "smm", "holders": [{"id": "bruno"}], "backup": "smn"}
]}`) // what os.ReadFile("team.json") returns
	d, err := org.Decode(bytes.NewReader(doc))
	if err != nil {
		fmt.Println(err)
	}
	orgtest.Valid(orgtest.At(console{}, "team.json", doc), d)
	// Output:
	// the design has 1 error:
	// 	team.json:3:108: error unknown-reference cm: Position “cm”, field “backup”: there is no “smn”; did you mean “smm”?
	// 		→ Correct the identifier, or add the missing element to the document.
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
	orgtest.Covers(console{}, r, org.Scope{Channel: "facebook"}, role.AnswerComments,
		role.AnswerMessages)
	orgtest.Covers(console{}, r, org.Scope{}, role.AnalyseResults, role.LeadCrisis)
	orgtest.Covers(console{}, r, org.Scope{Channel: "facebook"}, role.DesignStrategy)
	// Output: “design-strategy”, channel “facebook”: not asked for there; it is asked for in the department as a whole, which is the zero Scope
}

func ExampleReportsTo() {
	orgtest.ReportsTo(console{}, team(), "cm", "smm")
	orgtest.ReportsTo(console{}, team(), "smm")
	orgtest.ReportsTo(console{}, team(), "smn")
	// Output: there is no position “smn”; did you mean “smm”?
}

func ExampleSurvives() {
	orgtest.Survives(console{}, org.Validator{Vacancies: org.VacancyToSuperior}, team(),
		org.PersonLeaves("bruno"))
	orgtest.Survives(console{}, org.Validator{}, team(), org.PersonLeaves("carla"))
	// Output: There is no person “carla”; there are “ana” and “bruno”.
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
	orgtest.Want(console{},
		org.Validate(d)) // two roles in one position are a note, and need not be listed
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

// What the team has had when it began with tests is in a file, so that anything new fails, and so does a line that is mended and still there.
func ExampleBaseline() {
	dir, err := os.MkdirTemp("", "baseline") // testdata, in a test
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "team.baseline")
	d := team()
	d.Positions[0].Backup = ""
	orgtest.Baseline(console{}, org.Validator{}, d, file, true) // writes it, as -update would
	orgtest.Baseline(console{}, org.Validator{}, d, file, false)

	lines, err := os.ReadFile(file)
	if err != nil {
		fmt.Println(err)
	}
	fmt.Print(string(lines))
	v := org.Validator{Baseline: strings.Split(string(lines), "\n")} // as a program takes it
	fmt.Println(len(v.Validate(d).Accepted), "accepted")
	// Output:
	// c963204b96105ed880dff2fc529d0229 warning missing-backup smm
	// 65f5f592584e55f7088416ef4a697600 warning single-point-of-failure ana
	// 2 accepted
}

// Everybody has work for a tenth to nine tenths of their time, and the volumes that say so are all declared.
func ExampleLoad() {
	d := team()
	for i := range d.Channels {
		d.Channels[i].PostsPerWeek, d.Channels[i].CommentsPerDay, d.Channels[i].MessagesPerDay = new(4.0), new(20.0), new(8.0)
	}
	orgtest.Load(console{}, org.Validator{}, d, 0.1, 0.9)
	orgtest.Load(console{}, org.Validator{}, d, 0.5, 0.8, "bruno")
	d.Channels[0].MessagesPerDay = nil
	orgtest.Load(console{}, org.Validator{}, d, 0, 0.9)
	// Output:
	// “bruno” has 28.5 hours of work a week and 34 available: 83.7%, where 50% to 80% is wanted; most of it is “answer-messages”, channel “instagram” (4.7 h); “answer-messages”, channel “facebook” (4.7 h); “answer-comments”, channel “instagram” (3.5 h)
	// nobody knows the load of “bruno”: declare messagesPerDay (channel “instagram”)
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
		orgtest.Case{
			Name: "two heads", Design: split,
			Speaks: []orgtest.Expect{{Code: org.MultipleRoots}},
		})
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
