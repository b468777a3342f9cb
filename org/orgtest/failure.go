package orgtest

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A Failure is the error of a check: all that is wrong. errors.Is finds the codes of the findings that should not be there, and the error
// of a file that cannot be read.
type Failure struct {
	lines []line
	is    []error
}

// A line is one thing that is wrong: a sentence, or else a text that is shown as it is, and what it is about below it.
type line struct {
	text     socialorg.Text // a template with values
	values   values
	before   string // what stands before it
	verbatim string
	spoken   func(language.Tag) string // of an error that can be told in both languages; else nil
	findings []place                   // that should not be there
	there    []place                   // that may be, to look for what was meant
	summed   bool                      // the sentence says enough of the findings
	missing  []lack
	rows     []string // shown as they are

	differences []org.Difference // of two designs
}

// A place is a finding, or else a fault of a document, with where it stands, ready to be written before it.
type place struct {
	org.Finding

	fault org.DecodeFault
	at    string
	was   *org.Finding // before a change that made it worse
}

func (p *place) expect() Expect {
	if p.fault.Code != "" {
		return Expect{p.fault.Code, p.fault.Pointer}
	}
	return of(p.Finding)
}

// says returns the line of p without its place.
func (p *place) says(tag language.Tag) string {
	if p.fault.Code != "" {
		return p.expect().String() + ": " + p.fault.Message(tag)
	}
	return p.Severity.Name(tag) + " " + p.expect().String() + ": " + p.Message(tag)
}

// Error says what is wrong in English. It has as many lines as that needs, without a line feed at its end.
func (f *Failure) Error() string { return f.Message(language.English) }

// Message says what is wrong in the language of tag, Spanish or else English. What the design knows is named by its ids.
func (f *Failure) Message(tag language.Tag) string { return f.message(tag, "") }

// message is Message to the test of a name, which can be run again; "" is no test.
func (f *Failure) message(tag language.Tag, test string) string {
	var b strings.Builder
	for i := range f.lines {
		if i > 0 {
			b.WriteString("\n")
		}
		f.lines[i].write(&b, tag, test)
	}
	return b.String()
}

// Unwanted returns the findings that the failure tells of and that should not be there, in the order of its message: the errors that [Valid]
// found, what [Want] was not told of, what [Survives] found new. One that is there twice is listed twice.
func (f *Failure) Unwanted() []Expect {
	var all []Expect
	for i := range f.lines {
		for _, p := range f.lines[i].findings {
			all = append(all, p.expect())
		}
	}
	return all
}

// Missing returns the findings that were wanted and are not there, in the order of the message.
func (f *Failure) Missing() []Expect {
	var all []Expect
	for i := range f.lines {
		for _, m := range f.lines[i].missing {
			all = append(all, m.Expect)
		}
	}
	return all
}

// Is reports whether target is the [org.Code] of one of the findings that should not be there.
func (f *Failure) Is(target error) bool {
	code, ok := target.(org.Code)
	return ok && slices.ContainsFunc(f.Unwanted(), func(e Expect) bool { return e.Code == code })
}

// Unwrap returns the errors that the failure tells of, such as that of a file that is not there.
func (f *Failure) Unwrap() []error { return f.is }

// say adds a sentence.
func (f *Failure) say(t socialorg.Text, v values) {
	f.lines = append(f.lines, line{text: t, values: v})
}

// sayOf says a sentence of a responsibility, and says it once of all those of which it is the same.
func (f *Failure) sayOf(x role.Responsibility, t socialorg.Text, v values) {
	for i := range f.lines {
		what, ok := f.lines[i].values["what"].([]string)
		if !ok || f.lines[i].text != t {
			continue
		}
		same := maps.Clone(f.lines[i].values)
		delete(same, "what")
		if reflect.DeepEqual(same, v) {
			f.lines[i].values["what"] = append(what, string(x))
			return
		}
	}
	v["what"] = []string{string(x)}
	f.say(t, v)
}

// list adds findings below the last sentence.
func (f *Failure) list(findings ...org.Finding) {
	last := &f.lines[len(f.lines)-1]
	for _, x := range findings {
		last.findings = append(last.findings, place{Finding: x})
	}
}

// because adds an error that is no failure of a check, in the language of the reader, if it knows that.
func (f *Failure) because(err error) {
	f.is = append(f.is, err)
	f.lines = append(f.lines, spoken(err)...)
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
		l.before = name + l.before
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

// Nobody reads more at once: how many entries are listed below a sentence, and how many ids in one.
const (
	mostRows = 30
	mostIDs  = 12
)

func (l *line) write(b *strings.Builder, tag language.Tag, test string) {
	b.WriteString(l.before)
	if l.spoken != nil {
		b.WriteString(l.spoken(tag))
	} else {
		b.WriteString(l.verbatim)
	}
	l.values.write(b, l.text, tag, test)
	if !l.summed {
		l.writeFindings(b, tag)
	}
	for _, m := range l.missing[:min(len(l.missing), mostRows)] {
		b.WriteString("\n\t" + m.at + m.Expect.String())
		m.hint.values.write(b, m.hint.text, tag, test)
	}
	writeMore(b, len(l.missing)-mostRows, tag)
	for _, p := range l.there[:min(len(l.there), mostRows)] {
		b.WriteString("\n\t" + p.Severity.Name(tag) + " " + p.expect().String())
	}
	writeMore(b, len(l.there)-mostRows, tag)
	for _, row := range l.rows[:min(len(l.rows), mostRows)] {
		b.WriteString("\n\t" + row)
	}
	writeMore(b, len(l.rows)-mostRows, tag)
	for i := range l.differences[:min(len(l.differences), mostIDs)] {
		b.WriteString("\n\t" + l.differences[i].Message(tag))
	}
	writeMore(b, len(l.differences)-mostIDs, tag)
}

func (l *line) writeFindings(b *strings.Builder, tag language.Tag) {
	shown := l.findings[:min(len(l.findings), mostRows)]
	for i := 0; i < len(shown); {
		end := i + 1
		for end < len(shown) && shown[end].Code == shown[i].Code {
			end++
		}
		alike := shown[i:end]
		for _, p := range alike {
			b.WriteString("\n\t" + p.at + p.says(tag))
			if p.was != nil {
				values{"was": said(func(tag language.Tag) string {
					return p.was.Severity.Name(tag) + " " + of(*p.was).String() + ": " + p.was.Message(tag)
				})}.
					write(b, socialorg.Text{EN: "\n\t\tbefore: {was}", ES: "\n\t\tantes: {was}"}, tag, "")
			}
			if list := p.Args.Responsibilities; len(list) > mostSaid {
				values{"ids": join(list)}.write(b, socialorg.Text{EN: "\n\t\tin full: {ids}", ES: "\n\t\tlista completa: {ids}"}, tag, "")
			}
		}
		i = end
		help := "" // what to do is said once for those of a code, as for the one of which most is to be said
		for _, p := range alike {
			if h := p.Help(tag); len(h) > len(help) {
				help = h
			}
		}
		switch {
		case help != "" && len(alike) > 1:
			b.WriteString("\n\t→ " + string(alike[0].Code) + ": " + help)
		case help != "":
			b.WriteString("\n\t\t→ " + help)
		}
	}
	writeMore(b, len(l.findings)-len(shown), tag)
}

// mostSaid is how many responsibilities the sentence of a finding names at most.
const mostSaid = 6

func writeMore(b *strings.Builder, more int, tag language.Tag) {
	if more > 0 {
		values{"n": more}.write(b, socialorg.Text{EN: "\n\tand {n} more", ES: "\n\ty {n} más"}, tag, "")
	}
}

func join[T ~string](list []T) string {
	s := make([]string, len(list))
	for i, x := range list {
		s[i] = string(x)
	}
	return strings.Join(s, ", ")
}
