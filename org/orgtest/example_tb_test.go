package orgtest_test

import (
	"fmt"
	"os"
	"path/filepath"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
)

// console stands for the *testing.T of a test, and prints why it fails.
type console struct{}

func (console) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

// studio is two people of whom each leads the other.
func studio() org.Design {
	return org.Design{Positions: []org.Position{
		{ID: "smm", Roles: []role.Role{role.Manager}, ReportsTo: "cm", Holders: []org.Holder{{ID: "ana"}}},
		{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}},
	}}
}

// Whatever can report a failure will do: a *testing.T, a *testing.B, or a type of one's own.
func ExampleTB() {
	var t orgtest.TB = console{}
	orgtest.Lacks(t, org.Validate(studio()), org.ReportingCycle)
	// Output: unwanted finding reporting-cycle about "cm": The reporting lines go round in a circle: “cm” reports to “smm” and “smm” reports to “cm”.
}

func ExampleValid() {
	var t console // in a test, its *testing.T
	orgtest.Valid(t, studio())
	// Output:
	// org: the design has 1 error
	// 	reporting-cycle: The reporting lines go round in a circle: “cm” reports to “smm” and “smm” reports to “cm”.
}

func ExampleLacks() {
	var t console // in a test, its *testing.T
	orgtest.Lacks(t, org.Validate(studio()), org.StageUncovered, org.ReportingCycle)
	// Output: unwanted finding reporting-cycle about "cm": The reporting lines go round in a circle: “cm” reports to “smm” and “smm” reports to “cm”.
}

func ExampleHas() {
	var t console // in a test, its *testing.T
	d := studio()
	d.Positions[0].ReportsTo = "nadie"
	d.Suppress = []org.Suppression{{Code: org.ScopeUndeclared, Reason: "a sketch"}}
	orgtest.Has(t, org.Validate(d),
		orgtest.Expect{Code: org.UnknownReference, Subject: "smm"},
		orgtest.Expect{Code: org.ScopeUndeclared})
	// Output:
	// no finding scope-undeclared about ""
	// found
	// 	error unknown-reference "smm": Position “smm”, field “reportsTo”: there is no “nadie”.
	// 	warning single-point-of-failure "ana": Only “ana” (“smm”) is assigned this work, with nobody to stand in: design the social media strategy, analyse results, design the crisis plan, lead the crisis response and manage account access.
	// 	warning missing-backup "smm": No deputy is named for “smm”, whose job is to lead the social media department and lead the crisis response.
}

// Nothing is printed: these are all the warnings and errors.
func ExampleWant() {
	var t console // in a test, its *testing.T
	orgtest.Want(t, org.Validate(studio()),
		orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"},
		orgtest.Expect{Code: org.SinglePointOfFailure, Subject: "ana"},
		orgtest.Expect{Code: org.MissingBackup, Subject: "smm"})
	// Output:
}

func ExampleCheck() {
	err := orgtest.Check(org.Validate(studio()))
	fmt.Println(err != nil)
	// Output: true
}

// A finding of a report by what will not change: its code and the id of what it is about.
func ExampleExpect() {
	e := orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"}
	fmt.Println(orgtest.CheckHas(org.Validate(studio()), e))
	// Output: <nil>
}

// A rule is tested by a design on which it speaks and one on which it is silent.
func ExampleCase() {
	straight := studio()
	straight.Positions[0].ReportsTo = ""
	cycles := func(yield func(org.Rule) bool) {
		for r := range org.Rules() {
			if r.Code == org.ReportingCycle && !yield(r) {
				return
			}
		}
	}
	fmt.Println(orgtest.CheckRules(org.Validator{}, cycles,
		orgtest.Case{Name: "a circle", Design: studio(), Speaks: []orgtest.Expect{{Code: org.ReportingCycle, Subject: "cm"}}},
		orgtest.Case{Name: "a line", Design: straight, Silent: []org.Code{org.ReportingCycle}}))
	// Output: <nil>
}

func ExampleRules() {
	var t console // in a test, its *testing.T
	mute := func(yield func(org.Rule) bool) { yield(org.Rule{Code: "acme-mute"}) }
	orgtest.Rules(t, org.Validator{}, mute, orgtest.Case{Name: "two people", Design: studio(), Silent: []org.Code{"acme-mute"}})
	// Output: no case makes acme-mute speak
}

// A test keeps what it has seen in a file, here its findings, and says what has changed since.
func ExampleGolden() {
	var t console // in a test, its *testing.T
	dir, err := os.MkdirTemp("", "golden")
	if err != nil {
		fmt.Println(err)
	}
	file, update := filepath.Join(dir, "findings.txt"), true // a flag of the test
	orgtest.Golden(t, file, fmt.Append(nil, orgtest.Found(org.Validate(studio()), org.Warning)), update)
	kept, err := os.ReadFile(file)
	fmt.Println(string(kept), err)
	fmt.Println(os.RemoveAll(dir))
	// Output:
	// [{missing-backup smm} {reporting-cycle cm} {single-point-of-failure ana}] <nil>
	// <nil>
}

func ExampleCheckGolden() {
	err := orgtest.CheckGolden(filepath.Join("testdata", "no-such-file.txt"), []byte("report"), false)
	fmt.Println(os.IsNotExist(err))
	// Output: true
}
