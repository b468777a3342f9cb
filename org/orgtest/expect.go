package orgtest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/org"
	gocmp "github.com/google/go-cmp/cmp"
)

// An Expect is a finding by its code and the id of its subject; "" is the design itself.
type Expect struct {
	Code    org.Code
	Subject string
}

// String returns code and subject as a line of a fixture has them: see [Fixtures].
func (e Expect) String() string {
	switch s := e.Subject; {
	case s == "":
		return string(e.Code)
	case strings.TrimSpace(s) != s, strings.HasPrefix(s, `"`), strings.ContainsFunc(s, unicode.IsControl):
		return string(e.Code) + " " + strconv.Quote(s)
	default:
		return string(e.Code) + " " + s
	}
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

// CheckWant returns an error that tells want from the warnings and errors of a report, in no matter which order. A note may be wanted
// too; one that is not is no difference.
func CheckWant(r org.Report, want ...Expect) error {
	var f Failure
	if d := difference(r, want); d != "" {
		f.say(socialorg.Text{EN: "warnings and errors (-want +got):\n{diff}", ES: "avisos y errores (-esperado +obtenido):\n{diff}", ES419: "advertencias y errores (-esperado +obtenido):\n{diff}"},
			values{"diff": d})
		f.found(r, org.Warning)
	}
	return f.err()
}

// Want fails the test where CheckWant does.
func Want(t TB, r org.Report, want ...Expect) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckWant(r, want...))
}

// difference tells what is wanted from what is found, "" where they agree.
func difference(r org.Report, want []Expect) string {
	found := Found(r, org.Warning)
	notes := Found(r, org.Info)
	want = slices.DeleteFunc(slices.Clone(want), func(e Expect) bool { return !slices.Contains(found, e) && slices.Contains(notes, e) })
	slices.SortFunc(want, Expect.compare)
	return gocmp.Diff(lines(want), lines(found))
}

func lines(all []Expect) []string {
	s := make([]string, len(all))
	for i, e := range all {
		s[i] = e.String()
	}
	return s
}

// CheckHas returns an error that lists the wanted findings that a report lacks, whatever their severity.
func CheckHas(r org.Report, want ...Expect) error {
	var f Failure
	found := Found(r, org.Info)
	for _, w := range want {
		if !slices.Contains(found, w) {
			f.say(socialorg.Text{EN: "there is no finding {what}", ES: "falta el hallazgo {what}"}, values{"what": quoted(w.String())})
		}
	}
	if len(f.lines) > 0 {
		f.found(r, org.Info)
	}
	return f.err()
}

// Has fails the test where CheckHas does.
func Has(t TB, r org.Report, want ...Expect) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckHas(r, want...))
}

// CheckLacks returns an error that lists the findings of a report whose code is among codes.
func CheckLacks(r org.Report, codes ...org.Code) error {
	var unwanted []org.Finding
	for _, f := range r.Findings {
		if slices.Contains(codes, f.Code) {
			unwanted = append(unwanted, f)
		}
	}
	if unwanted == nil {
		return nil
	}
	var f Failure
	f.say(socialorg.Text{EN: "there {n#is an unwanted finding|are {n} unwanted findings}:", ES: "{n#sobra un hallazgo|sobran {n} hallazgos}:"}, values{"n": len(unwanted)})
	f.list(unwanted...)
	return &f
}

// Lacks fails the test where CheckLacks does.
func Lacks(t TB, r org.Report, codes ...org.Code) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckLacks(r, codes...))
}

// found adds what there is that is at least as severe.
func (f *Failure) found(r org.Report, least org.Severity) {
	all := slices.DeleteFunc(slices.Clone(r.Findings), func(x org.Finding) bool { return x.Severity < least })
	if len(all) == 0 {
		f.say(socialorg.Text{EN: "nothing was found", ES: "no hay ningún hallazgo"}, nil)
		return
	}
	f.say(socialorg.Text{EN: "what was found:", ES: "lo que hay:"}, nil)
	f.list(all...)
}
