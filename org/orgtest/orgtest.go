// Package orgtest helps to test organisation designs with go test.
//
// A design is a file that people change, and a test says what must stay true of it: that nothing is left undone ([Valid]), that somebody
// does a piece of work ([Covers]), who reports to whom ([ReportsTo]), what is wrong and known to be ([Want], [Has], [Lacks]), that the team
// gets over a holiday or a peak ([Survives]), and what its report says ([GoldenReport]). [Fixtures] tests a folder of designs at once, and
// [Rules] a caller's own rules.
//
// Every check comes twice: as a function that fails a test, and as one that returns an error, for programs and for helpers of one's own. An
// error of a check is a [*Failure]. It says all that is wrong and what to do about it, in the language of [In] or else in English. Checks
// match codes and subjects and never wording, which may change in any release.
//
// # Golden files
//
// The package registers no flag, since two packages with a flag of one name cannot be linked into one test: the flag that asks for files to
// be written is the caller's.
//
//	var update = flag.Bool("update", false, "write the golden files instead of comparing them")
package orgtest

import "golang.org/x/text/language"

// TB is what is asked of a test: testing.TB has it, and so has testify's TestingT. Where a test has Helper, failures point at the line of
// the test that calls the check.
type TB interface {
	Errorf(format string, args ...any)
}

// helper is a TB with what testing.TB has to say which functions are not where a test failed. The method marks the function that calls it,
// so that every one down to the check has to.
type helper interface {
	TB
	Helper()
}

// In returns t with failures in the language of tag: Spanish, or else English.
func In(t TB, tag language.Tag) TB {
	if h, ok := t.(helper); ok {
		return helperIn{h, tag}
	}
	return testIn{t, tag}
}

type testIn struct {
	TB
	tag language.Tag
}

type helperIn struct {
	helper
	tag language.Tag
}

func (t testIn) language() language.Tag   { return t.tag }
func (t helperIn) language() language.Tag { return t.tag }

// fail fails a test where there is an error.
func fail(t TB, err error) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	if err == nil {
		return
	}
	tag := language.English
	if l, ok := t.(interface{ language() language.Tag }); ok {
		tag = l.language()
	}
	t.Errorf("%s", message(err, tag))
}
