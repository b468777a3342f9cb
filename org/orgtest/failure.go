package orgtest

import (
	"errors"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A Failure is the error of a check: all that is wrong. errors.Is finds the codes of the findings that it tells of, and the error of a file
// that cannot be read.
type Failure struct {
	lines []line
	is    []error
}

// A line is one thing that is wrong: a sentence, or else a text that is shown as it is, and findings below it.
type line struct {
	text     socialorg.Text // a template with values
	values   values
	verbatim string
	findings []place
}

// A place is a finding, or else a fault of a document, with where it stands, "" where that is not known.
type place struct {
	org.Finding

	fault org.DecodeFault
	at    string
}

func (p *place) code() org.Code {
	if p.fault.Code != "" {
		return p.fault.Code
	}
	return p.Code
}

// says returns the line of p without its place.
func (p *place) says(tag language.Tag) string {
	if p.fault.Code != "" {
		return Expect{p.fault.Code, p.fault.Pointer}.String() + ": " + p.fault.Message(tag)
	}
	return p.Severity.String() + " " + Expect{p.Code, p.Subject.ID}.String() + ": " + p.Message(tag)
}

// Error says what is wrong in English. It has as many lines as that needs, without a line feed at its end.
func (f *Failure) Error() string { return f.Message(language.English) }

// Message says what is wrong in the language of tag, Spanish or else English. What the design knows is named by its ids.
func (f *Failure) Message(tag language.Tag) string {
	var b strings.Builder
	for i := range f.lines {
		if i > 0 {
			b.WriteString("\n")
		}
		f.lines[i].write(&b, tag)
	}
	return b.String()
}

// Is reports whether target is the [org.Code] of one of the findings that the failure tells of.
func (f *Failure) Is(target error) bool {
	code, ok := target.(org.Code)
	return ok && slices.ContainsFunc(f.lines, func(l line) bool {
		return slices.ContainsFunc(l.findings, func(p place) bool { return p.code() == code })
	})
}

// Unwrap returns the errors that the failure tells of, such as that of a file that is not there.
func (f *Failure) Unwrap() []error { return f.is }

// say adds a sentence.
func (f *Failure) say(t socialorg.Text, v values) {
	f.lines = append(f.lines, line{text: t, values: v})
}

// list adds findings below the last sentence.
func (f *Failure) list(findings ...org.Finding) {
	last := &f.lines[len(f.lines)-1]
	for _, x := range findings {
		last.findings = append(last.findings, place{Finding: x})
	}
}

// because adds an error that is no failure of a check, in its own words.
func (f *Failure) because(err error) {
	f.lines = append(f.lines, line{verbatim: err.Error()})
	f.is = append(f.is, err)
}

// add adds what another check has found, each line of it behind a name.
func (f *Failure) add(name string, err error) {
	if err == nil {
		return
	}
	other, ok := errors.AsType[*Failure](err)
	if !ok {
		other = new(Failure)
		other.because(err)
	}
	f.is = append(f.is, other.is...)
	for _, l := range other.lines {
		l.verbatim = name + l.verbatim
		f.lines = append(f.lines, l)
	}
}

// err returns f where something is wrong.
func (f *Failure) err() error {
	if len(f.lines) == 0 {
		return nil
	}
	return f
}

// message says what is wrong in the language of tag as far as err knows it.
func message(err error, tag language.Tag) string {
	if f, ok := errors.AsType[*Failure](err); ok {
		return f.Message(tag)
	}
	return err.Error()
}

// mostFindings is how many findings are listed below a sentence: nobody reads more of them at once.
const mostFindings = 30

func (l *line) write(b *strings.Builder, tag language.Tag) {
	b.WriteString(l.verbatim)
	l.values.write(b, l.text, tag)
	shown := l.findings[:min(len(l.findings), mostFindings)]
	for i, p := range shown {
		b.WriteString("\n\t")
		if p.at != "" {
			b.WriteString(p.at + ": ")
		}
		b.WriteString(p.says(tag))
		if i+1 < len(shown) && shown[i+1].Code == p.Code {
			continue // what to do is said once for those of a code
		}
		if help := p.Help(tag); help != "" {
			b.WriteString("\n\t\t→ " + help)
		}
	}
	if more := len(l.findings) - len(shown); more > 0 {
		b.WriteString("\n\t")
		values{"n": more}.write(b, socialorg.Text{EN: "and {n} more", ES: "y {n} más"}, tag)
	}
}

// values are what the sentences of failures are made of: a string, an int, or a []string that is joined as the language does.
type values map[string]any

func (v values) write(b *strings.Builder, t socialorg.Text, tag language.Tag) {
	l := l10n.For(tag)
	b.WriteString(l.Expand(t.In(tag), localised{v, tag, l}))
}

type localised struct {
	values
	tag language.Tag
	l   l10n.Locale
}

// Arg answers the value of a name for a template.
func (v localised) Arg(name string) (text string, n int) {
	switch x := v.values[name].(type) {
	case int:
		return v.l.Int(x), x
	case []string:
		quoted := make([]string, len(x))
		for i, s := range x {
			quoted[i] = v.l.Quote(s)
		}
		return v.l.And(quoted), len(x)
	case socialorg.Text:
		s := x.In(v.tag)
		return s, len(s)
	case quoted:
		return v.l.Quote(string(x)), len(x)
	case string:
		return x, len(x)
	}
	return "", 0
}

// A quoted string stands between the quotation marks of the language.
type quoted string
