// Package orgtest helps to test organisation designs with go test.
//
// A design is a file that people change, and a test says what must stay true of it: that nothing is left undone ([Valid]), that somebody
// does a piece of work ([Covers]) and who ([DoneBy]), who reports to whom ([ReportsTo]), what is wrong and known to be ([Want], [Has],
// [Lacks]), or has been since before there were tests ([Baseline]), how busy people are ([Load]), that the team gets over a holiday or a peak
// ([Survives]) or what goes wrong if it does not ([Adds]), and what its report says ([GoldenReport]). [Fixtures] tests a folder of designs at
// once, and [Rules] a caller's own rules.
//
// Every check comes twice: as a function that fails a test, and as one that returns an error, for tests that are to stop, for programs and for
// helpers of one's own. An error of a check is a [*Failure]. It says all that is wrong and what to do about it, in the language of [In] or
// [Localize] or else in English, and with the lines of the document that [At] is given. In a suite of testify, the test is its T(). Checks
// match codes and subjects and never wording, which may change in any release: [org.ScopeUndeclared] stands first among the codes, each with
// the kind of subject that it has.
//
// A check that would check nothing fails, so that a list that came out empty is seen: one of a report that no validation made, Covers without a
// responsibility, Has without a finding, Lacks without a code or with one that no rule which judged has, Survives without a change or with one that could not show, Load
// where nobody is, and any where no rule is left that judges. So does one that cannot tell, since the report leaves out findings: see the Cap of [org.Validator].
//
// # Golden files
//
// The package registers no flag, since two packages with a flag of one name cannot be linked into one test: the flag that asks for files to
// be written is the caller's. Messages of failures take it to be called update.
//
//	var update = flag.Bool("update", false, "write the golden files instead of comparing them")
package orgtest

import (
	"regexp"
	"strings"

	"example.com/socialorg"
)

// TB is what is asked of a test: testing.TB has it, and so has testify's TestingT. A failure is told with Errorf and the test goes on,
// whatever it is; one that is to stop asks require.NoError of the check that returns an error. Where a test has Helper, failures point at
// the line of the test that calls the check, and where it has Name they say how to run it again.
type TB interface {
	Errorf(format string, args ...any)
}

// helper is a TB with what testing.TB has to say which functions are not where a test failed. The method marks the function that calls it,
// so that every one down to the check has to.
type helper interface {
	TB
	Helper()
}

// command is how a test is run alone and told to write its files.
func command(test string) string {
	if test == "" {
		return ""
	}
	parts := strings.Split(test, "/")
	for i, p := range parts {
		parts[i] = "^" + strings.ReplaceAll(regexp.QuoteMeta(p), "'", ".") + "$"
	}
	return "go test -run '" + strings.Join(parts, "/") + "' -update"
}

// vacuous says that a check was given nothing to check.
func (f *Failure) vacuous(what socialorg.Text) {
	f.say(socialorg.Text{EN: "{what} is given, so that this checks nothing", ES: "no se indica {what}, así que no se comprueba nada"}, values{"what": what})
}

// fail fails a test where there is an error.
func fail(t TB, err error) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	if err == nil {
		return
	}
	_, v := voiceOf(t)
	f, ok := err.(*Failure) //nolint:errorlint // the checks return it as it is
	if !ok {
		t.Errorf("%s", err)
		return
	}
	f.place(v.file, v.doc)
	t.Errorf("%s", f.message(v.tag, nameOf(t)))
}
