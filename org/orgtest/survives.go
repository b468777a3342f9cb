package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckSurvives returns an error that lists the findings of level error that a design has after the changes and did not have before, and
// the changes that do not apply. Findings are the same where their fingerprints are, so that a gap that grows is a new one. The validator
// judges both; with [org.VacancyToSuperior] the superiors of those who leave stand in.
func CheckSurvives(v org.Validator, d org.Design, changes ...org.Change) error {
	var f Failure
	after, err := d.With(changes...)
	if err != nil {
		f.because(err)
		return &f
	}
	var before []string
	for _, x := range v.Validate(d).Findings {
		if x.Severity == org.Error {
			before = append(before, x.Fingerprint())
		}
	}
	var fresh []org.Finding
	for _, x := range v.Validate(after).Findings {
		if x.Severity == org.Error && !slices.Contains(before, x.Fingerprint()) {
			fresh = append(fresh, x)
		}
	}
	if fresh != nil {
		f.say(socialorg.Text{
			EN: "after the {changes#change|{changes} changes} the design has {n} new {n#error|errors}:",
			ES: "tras {changes#el cambio|los {changes} cambios}, el diseño tiene {n} {n#error nuevo|errores nuevos}:",
		}, values{"changes": len(changes), "n": len(fresh)})
		f.list(fresh...)
	}
	return f.err()
}

// Survives fails the test where CheckSurvives does.
func Survives(t TB, v org.Validator, d org.Design, changes ...org.Change) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckSurvives(v, d, changes...))
}
