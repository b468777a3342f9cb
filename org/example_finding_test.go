package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A team is judged: what is wrong with it, in the reader's language, and an error for whoever wants one.
func Example() {
	team := org.Design{Name: "Casa Sol", Positions: []org.Position{{
		ID:      "cm",
		Title:   "Community manager",
		Roles:   []role.Role{role.CommunityManager},
		Holders: []org.Holder{{ID: "bruno"}},
	}}}
	report := org.Validate(team)
	for _, f := range report.Findings {
		if f.Severity == org.Error {
			fmt.Println(f.Code, f.Subject.ID)
			fmt.Println("  " + f.Message(language.English))
		}
	}
	fmt.Println(errors.Is(report.Err(), org.StageUncovered))
	// Output:
	// stage-uncovered strategy
	//   The strategy stage is not covered: nobody is assigned to design the social media strategy, set objectives, segment the audience, choose platforms, define the content strategy or do 2 other tasks.
	// stage-uncovered analysis
	//   The analysis stage is not covered: nobody is assigned to analyse results or decide what to change.
	// true
}

// circle is two positions, each of which reports to the other.
func circle() org.Design {
	return org.Design{Positions: []org.Position{
		{
			ID: "smm", Roles: []role.Role{role.Manager}, ReportsTo: "cm",
			Holders: []org.Holder{{ID: "ana"}},
		},
		{
			ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm",
			Holders: []org.Holder{{ID: "bruno"}},
		},
	}}
}

// Findings are data: a service stores them and makes sentences of them when somebody reads.
func ExampleFinding() {
	stored, err := json.Marshal(org.Validate(circle()).Findings[0])
	fmt.Println(string(stored), err)
	var f org.Finding
	fmt.Println(json.Unmarshal(stored, &f))
	fmt.Println(f.Message(language.Spanish))
	fmt.Println(f.Help(language.Spanish))
	// Output:
	// {"code":"reporting-cycle","severity":"error","subject":{"kind":"position","id":"cm","field":"reportsTo"},"args":{"related":[{"kind":"position","id":"cm"},{"kind":"position","id":"smm"}],"count":2}} <nil>
	// <nil>
	// Las dependencias jerárquicas forman un círculo: «cm» depende de «smm» y «smm» depende de «cm».
	// Decida cuál de estos puestos es el de mayor nivel y borre el superior que figura en él (campo reportsTo).
}

// Codes are what tests and configuration match, in a report and in an error.
func ExampleCode() {
	report := org.Validate(circle())
	fmt.Println(report.Has(org.ReportingCycle), errors.Is(report.Err(), org.ReportingCycle))
	// Output: true true
}

func ExampleSeverity() {
	var s org.Severity
	err := s.UnmarshalText([]byte("warning"))
	fmt.Println(s == org.Warning, s > org.Info, err)
	strict := org.Validator{
		Levels: map[org.Code]org.Severity{org.ReportingCycle: s, org.ScopeUndeclared: org.Off},
	}
	fmt.Println(strict.Validate(circle()).Findings[0].Severity)
	// Output:
	// true true <nil>
	// warning
}

// What the sentence is made of is there for programs too.
func ExampleArgs() {
	f := org.Validate(circle()).Findings[0]
	for _, s := range f.Args.Related {
		fmt.Println(s.Kind, s.ID)
	}
	fmt.Println(f.Args.Count, "positions")
	// Output:
	// position cm
	// position smm
	// 2 positions
}

func ExampleSubject() {
	d := circle()
	d.Positions[1].ReportsTo = "smn"
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.UnknownReference {
			fmt.Printf("%s %q, field %s: %q\n", f.Subject.Kind, f.Subject.ID, f.Subject.Field,
				f.Args.Suggestion)
		}
	}
	// Output: position "cm", field reportsTo: "smm"
}

func ExampleSubjectKind() {
	helper := org.Position{
		ID: "cm", Roles: []role.Role{role.CommunityManager},
		Holders: []org.Holder{{ID: "ana"}},
	}
	for _, f := range org.Validate(org.Design{Positions: []org.Position{helper}}).Findings[:2] {
		fmt.Println(f.Subject.Kind == org.SubjectStage, f.Subject.Kind, f.Subject.ID)
	}
	// Output:
	// true stage strategy
	// true stage analysis
}

// One code may have several causes, which the problem tells apart.
func ExampleProblem() {
	d := circle()
	d.Positions[0].Holders[0].Share = new(80.0)
	d.Positions[1].OpenSince = "1 de octubre"
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.InvalidValue {
			fmt.Println(f.Subject.ID, f.Subject.Field, f.Args.Problem, f.Args.Value)
		}
	}
	// Output:
	// cm openSince date 1 de octubre
	// smm holders share 80
}

func ExampleInvalidError() {
	err := fmt.Errorf("design of May: %w", org.Validate(circle()).Err())
	if invalid, ok := errors.AsType[*org.InvalidError](err); ok {
		fmt.Println(len(invalid.Findings), invalid.Findings[0].Code)
	}
	fmt.Println(err)
	// Output:
	// 1 reporting-cycle
	// design of May: org: the design has 1 error
	// 	reporting-cycle: The reporting lines go round in a circle: “cm” reports to “smm” and “smm” reports to “cm”.
}

// A rule that would fill pages is cut short, and says so.
func ExampleOmitted() {
	var d org.Design
	for i := range 5 {
		d.Positions = append(d.Positions, org.Position{ID: fmt.Sprint("puesto-", i), ReportsTo: "nadie"})
	}
	for _, o := range (org.Validator{Cap: 2}).Validate(d).Omitted {
		fmt.Println(o.Code, o.Count)
	}
	// Output:
	// unknown-reference 3
	// near-empty-position 3
	// stage-uncovered 7
	// responsibility-uncovered 2
	// vacancy 3
}

// What a design accepts stays in the report, with its reason.
func ExampleSuppressed() {
	d := circle()
	d.Suppress = []org.Suppression{{Code: org.ReportingCycle, Reason: "two founders"}}
	for _, s := range org.Validate(d).Suppressed {
		fmt.Println(s.Finding.Code, s.Reason)
	}
	// Output: reporting-cycle two founders
}

// A service that takes documents from outside sets limits of its own.
func ExampleDecoder() {
	_, err := org.Decoder{
		MaxBytes: 40, MaxErrors: 5,
	}.Decode(strings.NewReader(`{"positions": [{"id": "cm", "title": "Community manager"}]}`))
	fmt.Println(errors.Is(err, org.TooLarge))
	fmt.Println(err)
	// Output:
	// true
	// org: line 1, column 1: The document is larger than 40 bytes.
}

// All faults come at once, and errors.Is finds each of their codes.
func ExampleDecodeError() {
	_, err := org.Decode(strings.NewReader(`{"name": null, "positions": [{"id": "cm", "seats": "two"}]}`))
	fmt.Println(err)
	fmt.Println(errors.Is(err, org.WrongType), errors.Is(err, org.UnknownField))
	// Output:
	// org: the document has 2 faults
	// 	line 1, column 10: “/name” takes a text in quotes, and null is not allowed: what is not known is left out.
	// 	line 1, column 52: “seats” of the position “cm” takes a whole number, not a text in quotes.
	// true false
}

// A log has what is wrong and where, and no names: Error would repeat them.
func ExampleDecodeError_Summary() {
	_, err := org.Decode(strings.NewReader(`{"positions": [{"id": "cm", "status": "Juana Pérez", "reportsTo": null}]}`))
	if unreadable, ok := errors.AsType[*org.DecodeError](err); ok {
		fmt.Println(unreadable.Summary())
	}
	// Output: unknown-field 1:29, wrong-type 1:67
}

func ExampleDecodeFault() {
	_, err := org.Decode(strings.NewReader(`{"channels": [{"id": "ig", "status": "activ"}]}`))
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		f := faults.Faults[0]
		fmt.Println(f.Pointer, f.Line, f.Column, f.Got, f.Suggestion)
		fmt.Println(f.Message(language.Spanish))
	}
	// Output:
	// /channels/0/status 1 38 activ active
	// «activ» no es un valor válido en «status» del canal «ig». ¿Quería decir «active»? Valores válidos: active, planned y dormant.
}
