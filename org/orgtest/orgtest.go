// Package orgtest helps to test organisation designs with go test.
//
//	func TestOurTeam(t *testing.T) {
//		team := ourTeam()
//		orgtest.Valid(t, team)
//		orgtest.Lacks(t, org.Validate(team), org.SinglePointOfFailure)
//	}
//
// [Valid] wants a design without errors, [Want] the warnings and errors that are named and no others, [Has] at least some findings,
// [Lacks] none of some codes. [Rules] tests rules of your own, and [Golden] holds reports against files.
//
// Every check comes twice: as one that fails a test, and as a function Check… that returns an error, for benchmarks and main programs. They
// match codes and subjects and never wording, which may change in any release.
package orgtest

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"example.com/socialorg/org"
	gocmp "github.com/google/go-cmp/cmp"
)

// TB is what is asked of a test: [testing.TB] has it, and so has testify's TestingT. Helper is called where it exists.
type TB interface {
	Errorf(format string, args ...any)
}

func helper(t TB) {
	if h, ok := t.(interface{ Helper() }); ok {
		h.Helper()
	}
}

func fail(t TB, err error) {
	helper(t)
	if err != nil {
		t.Errorf("%v", err)
	}
}

// An Expect is a finding by its code and the id of its subject; "" is the design itself.
type Expect struct {
	Code    org.Code
	Subject string
}

func (e Expect) compare(o Expect) int {
	return cmp.Or(cmp.Compare(e.Code, o.Code), cmp.Compare(e.Subject, o.Subject))
}

// Found returns the findings of a report that are at least as severe, as Expects in the order of code and subject.
func Found(r org.Report, least org.Severity) []Expect {
	var got []Expect
	for _, f := range r.Findings {
		if f.Severity >= least {
			got = append(got, Expect{f.Code, f.Subject.ID})
		}
	}
	slices.SortFunc(got, Expect.compare)
	return got
}

// Check returns an error that lists every difference between want and the warnings and errors of a report, in no matter which order.
// Notes are left out: use [CheckHas] for them.
func Check(r org.Report, want ...Expect) error {
	want = slices.Clone(want)
	slices.SortFunc(want, Expect.compare)
	if d := gocmp.Diff(want, Found(r, org.Warning)); d != "" {
		return fmt.Errorf("warnings and errors (-want +got):\n%s%s", d, sentences(r))
	}
	return nil
}

// Want fails the test where [Check] does.
func Want(t TB, r org.Report, want ...Expect) {
	helper(t)
	fail(t, Check(r, want...))
}

// CheckHas returns an error that lists the wanted findings that a report lacks, whatever their severity.
func CheckHas(r org.Report, want ...Expect) error {
	found := Found(r, org.Info)
	var errs []error
	for _, w := range want {
		if !slices.Contains(found, w) {
			errs = append(errs, fmt.Errorf("no finding %s about %q", string(w.Code), w.Subject))
		}
	}
	if errs != nil {
		errs = append(errs, errors.New("found"+sentences(r)))
	}
	return errors.Join(errs...)
}

// Has fails the test where [CheckHas] does.
func Has(t TB, r org.Report, want ...Expect) {
	helper(t)
	fail(t, CheckHas(r, want...))
}

// CheckLacks returns an error that lists the findings of a report whose code is among codes.
func CheckLacks(r org.Report, codes ...org.Code) error {
	var errs []error
	for _, f := range r.Findings {
		if slices.Contains(codes, f.Code) {
			errs = append(errs, fmt.Errorf("unwanted finding %s about %q: %s", string(f.Code), f.Subject.ID, english(f)))
		}
	}
	return errors.Join(errs...)
}

// Lacks fails the test where [CheckLacks] does.
func Lacks(t TB, r org.Report, codes ...org.Code) {
	helper(t)
	fail(t, CheckLacks(r, codes...))
}

// CheckValid returns an error that lists the findings of level error of a design.
func CheckValid(d org.Design) error { return org.Validate(d).Err() }

// Valid fails the test where [CheckValid] does.
func Valid(t TB, d org.Design) {
	helper(t)
	fail(t, CheckValid(d))
}

func sentences(r org.Report) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "\n\t%s %s %q: %s", f.Severity, f.Code, f.Subject.ID, english(f))
	}
	if b.Len() == 0 {
		return "\n\tnothing"
	}
	return b.String()
}

// CheckGolden returns an error where a file does not hold got; with update it writes the file instead. The flag that asks for an
// update is the caller's to register: two packages with a flag of one name cannot be linked into one test.
func CheckGolden(file string, got []byte, update bool) error {
	if update {
		return os.WriteFile(file, got, 0o644)
	}
	want, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if d := gocmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); d != "" {
		return fmt.Errorf("%s (-want +got):\n%s", file, d)
	}
	return nil
}

// Golden fails the test where [CheckGolden] does.
func Golden(t TB, file string, got []byte, update bool) {
	helper(t)
	fail(t, CheckGolden(file, got, update))
}
