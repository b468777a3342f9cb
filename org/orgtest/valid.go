package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckValid returns an error that lists the findings of level error of a design, by the rules of [org.Validate].
func CheckValid(d org.Design) error { return CheckNoErrors(org.Validator{Cap: -1}.Validate(d)) }

// Valid fails the test if the standard rules find an error in the design, and lists all errors with what to do about them; warnings and
// notes pass. For a validator of one's own there is [NoErrors].
func Valid(t TB, d org.Design) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckValid(d))
}

// CheckNoErrors returns an error that lists the findings of level error of a report. It fails too where the report leaves out findings of which
// one may be an error: see the Cap of [org.Validator].
func CheckNoErrors(r org.Report) error {
	var f Failure
	if f.notJudged(r) {
		return &f
	}
	f.leftOut(r, org.Error)
	var wrong, idle []org.Finding
	for _, x := range r.Findings {
		switch {
		case x.Severity < org.Error:
		case x.Code == org.StageUncovered && x.Args.Problem != org.ProblemNobody && nobody(r):
			idle = append(idle, x)
		default:
			wrong = append(wrong, x)
		}
	}
	if idle != nil {
		f.say(socialorg.Text{
			EN: "no position does any of the work that the design asks for: none has a role or a duty ({n} {n#error|errors})",
			ES: "ningún puesto hace nada de lo que exige el diseño: ninguno tiene roles ni tareas ({n} {n#error|errores})",
		}, values{"n": len(idle)})
		f.list(idle...)
		f.lines[len(f.lines)-1].summed = true
	}
	if wrong != nil {
		f.say(socialorg.Text{EN: "the design has {n} {n#error|errors}:", ES: "el diseño tiene {n} {n#error|errores}:"}, values{"n": len(wrong)})
		f.list(wrong...)
	}
	return f.err()
}

// nobody reports whether no position, not even an open one, and no outside party has anything to do in a report.
func nobody(r org.Report) bool {
	return len(r.Coverage) > 0 && !slices.ContainsFunc(r.Coverage, func(c org.Cell) bool { return c.Count > 0 })
}

// NoErrors fails the test if a report has a finding of level error; warnings and notes pass.
func NoErrors(t TB, r org.Report) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckNoErrors(r))
}
