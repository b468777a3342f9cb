package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckValid returns an error that lists the findings of level error of a design, by the rules of [org.Validate].
func CheckValid(d org.Design) error { return CheckNoErrors(org.Validate(d)) }

// Valid fails the test if the standard rules find an error in the design, and lists all errors with what to do about them; warnings and
// notes pass. For a validator of one's own there is [NoErrors].
func Valid(t TB, d org.Design) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckValid(d))
}

// CheckNoErrors returns an error that lists the findings of level error of a report.
func CheckNoErrors(r org.Report) error {
	wrong := slices.DeleteFunc(slices.Clone(r.Findings), func(f org.Finding) bool { return f.Severity < org.Error })
	if len(wrong) == 0 {
		return nil
	}
	var f Failure
	f.say(socialorg.Text{EN: "the design has {n} {n#error|errors}:", ES: "el diseño tiene {n} {n#error|errores}:"}, values{"n": len(wrong)})
	f.list(wrong...)
	return &f
}

// NoErrors fails the test if a report has a finding of level error; warnings and notes pass.
func NoErrors(t TB, r org.Report) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckNoErrors(r))
}
