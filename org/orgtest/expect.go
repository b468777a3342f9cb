package orgtest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// An Expect is a finding by its code and the id of its subject; "" is the design itself. Which kind of thing a code is about, a position, a
// person, a channel, a stage, stands beside it in the list that begins with [org.ScopeUndeclared]; [Found] shows what a design has.
type Expect struct {
	Code    org.Code
	Subject string
}

// String returns code and subject as a line of a fixture has them: see [Fixtures].
func (e Expect) String() string {
	switch s := e.Subject; {
	case s == "":
		return string(e.Code)
	case strings.TrimSpace(s) != s, strings.HasPrefix(s, `"`), strings.HasPrefix(s, "#"), strings.Contains(s, " #"), strings.ContainsFunc(s, unicode.IsControl):
		return string(e.Code) + " " + strconv.Quote(s)
	default:
		return string(e.Code) + " " + s
	}
}

// of returns the Expect of a finding.
func of(f org.Finding) Expect { return Expect{f.Code, f.Subject.ID} }

func (e Expect) compare(o Expect) int {
	return cmp.Or(cmp.Compare(e.Code, o.Code), cmp.Compare(e.Subject, o.Subject))
}

// Found returns the findings of a report that are at least as severe, as Expects in the order of code and subject.
func Found(r org.Report, least org.Severity) []Expect {
	var got []Expect
	for _, f := range r.Findings {
		if f.Severity >= least {
			got = append(got, of(f))
		}
	}
	slices.SortFunc(got, Expect.compare)
	return got
}

// CheckWant returns an error that tells want from the warnings and errors of a report, in no matter which order. A note may be wanted
// too; one that is not is no difference.
func CheckWant(r org.Report, want ...Expect) error {
	var f Failure
	if f.notJudged(r) {
		return &f
	}
	found := places(r.Findings)
	f.differ(lacks(want), atLeast(found, org.Warning), found, knownBy(r))
	if len(f.Missing()) > 0 && len(found) == 0 {
		f.nothing()
	}
	f.mended()
	f.paste(f.Unwanted())
	f.leftOut(r, org.Warning)
	return f.err()
}

// mended says what to do about what is missing for no other reason.
func (f *Failure) mended() {
	n := 0
	for i := range f.lines {
		for _, m := range f.lines[i].missing {
			if m.hint.text.IsZero() || m.other {
				n++
			}
		}
	}
	if n > 0 {
		f.say(socialorg.Text{
			EN: "if {n#it has|they have} been mended, remove {n#it|them} from what is wanted",
			ES: "si ya {n#está resuelto, quítelo|están resueltos, quítelos} de lo que se espera",
		}, values{"n": n})
	}
}

// mistake reports whether a finding is a slip in the document, which is not right in any design.
func mistake(c org.Code) bool {
	switch c {
	case org.InvalidValue, org.DuplicateID, org.UnknownReference, org.ReportingCycle, org.KPIInvalid:
		return true
	default:
		return false
	}
}

func allMistakes(found []place) bool {
	return !slices.ContainsFunc(found, func(p place) bool { return !mistake(p.Code) })
}

// paste offers what is not wanted, and may be right, as lines of a test.
func (f *Failure) paste(unwanted []Expect) {
	unwanted = slices.DeleteFunc(unwanted, func(e Expect) bool { return mistake(e.Code) })
	if len(unwanted) == 0 {
		return
	}
	f.say(socialorg.Text{EN: "if {n#it is|they are} right, add to what is wanted:", ES: "si {n#es correcto|son correctos}, añada a lo que se espera:", ES419: "si {n#es correcto|son correctos}, agregue a lo que se espera:"},
		values{"n": len(unwanted)})
	last := &f.lines[len(f.lines)-1]
	for _, e := range unwanted {
		row := "orgtest.Expect{Code: " + strconv.Quote(string(e.Code))
		if e.Subject != "" {
			row += ", Subject: " + strconv.Quote(e.Subject)
		}
		last.rows = append(last.rows, row+"},")
	}
}

// Want fails the test unless the warnings and errors of a report are just these. See [CheckWant].
func Want(t TB, r org.Report, want ...Expect) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckWant(r, want...))
}

// CheckHas returns an error that lists the wanted findings that a report lacks, whatever their severity. It fails too where none is wanted.
func CheckHas(r org.Report, want ...Expect) error {
	var f Failure
	if len(want) == 0 {
		f.vacuous(socialorg.Text{EN: "no finding", ES: "ningún hallazgo"})
	}
	if f.notJudged(r) {
		return &f
	}
	f.has(r, want, knownBy(r))
	f.mended()
	if len(f.Missing()) > 0 {
		f.leftOut(r, org.Info)
	}
	return f.err()
}

// Has fails the test if a report lacks one of these findings, whatever their severity. See [CheckHas].
func Has(t TB, r org.Report, want ...Expect) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckHas(r, want...))
}

func (f *Failure) has(r org.Report, want []Expect, known known) {
	var missing []lack
	found := places(r.Findings)
	for _, w := range lacks(want) {
		if !slices.ContainsFunc(found, func(p place) bool { return p.expect() == w.Expect }) {
			missing = append(missing, w)
		}
	}
	f.lacks(missing, found, known)
	switch {
	case len(missing) == 0:
	case len(found) == 0:
		f.nothing()
	case slices.ContainsFunc(f.lines[len(f.lines)-1].missing, func(m lack) bool { return m.hint.values == nil }):
		f.say(socialorg.Text{EN: "what was found:", ES: "lo que hay:"}, nil)
		f.lines[len(f.lines)-1].there = found
	}
}

// CheckLacks returns an error that lists the findings of a report whose code is among codes. It fails too where there are no codes, and for
// one that no rule which judged the report has, since it would pass for ever: it is misspelt, or switched off, or of a rule that the validator was
// not given.
func CheckLacks(r org.Report, codes ...org.Code) error {
	var f Failure
	if len(codes) == 0 {
		f.vacuous(socialorg.Text{EN: "no code", ES: "ningún código"})
	}
	if f.notJudged(r) {
		return &f
	}
	known := codesOf(r)
	for _, c := range codes {
		if !slices.Contains(known, c) {
			f.notJudging(r, c)
		}
	}
	f.lacksCodes(r, codes)
	return f.err()
}

// Lacks fails the test if a report has a finding of one of these codes, whatever its severity. See [CheckLacks].
func Lacks(t TB, r org.Report, codes ...org.Code) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckLacks(r, codes...))
}

func (f *Failure) lacksCodes(r org.Report, codes []org.Code) {
	f.unwanted(slices.DeleteFunc(places(r.Findings), func(p place) bool { return !slices.Contains(codes, p.Code) }))
}

func names[T ~string](list []T) []string {
	s := make([]string, len(list))
	for i, x := range list {
		s[i] = string(x)
	}
	return s
}
