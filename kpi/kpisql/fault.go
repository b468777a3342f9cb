package kpisql

import (
	"fmt"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// A Fault is one reason why a [Query] has no statement. Fields that do not matter to its code are empty.
type Fault struct {
	Code       Code
	Dialect    Dialect
	KPI        kpi.ID
	Measure    kpi.Measure
	Table      string // its Name
	Name       string // of a dimension, a column or a field
	Got        string // what stands there
	Suggestion string // what was probably meant, "" where nothing is near
}

// maxFaults bounds how many faults of one query are kept.
const maxFaults = 100

// A QueryError holds every fault of a [Query]. errors.Is finds a [Code] in it.
type QueryError struct {
	Faults []Fault
	More   int // how many there are beyond the first hundred
}

// Is reports whether target is the [Code] of one of the faults.
func (e *QueryError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && slices.ContainsFunc(e.Faults, func(f Fault) bool { return f.Code == code })
}

// Error returns the faults in English, a line each, as [Fault.String] shows them.
func (e *QueryError) Error() string { return e.each("kpisql: ", language.English, Fault.String) }

// Message returns the faults for a reader of tag, a line each.
func (e *QueryError) Message(tag language.Tag) string {
	return e.each("", tag, func(f Fault) string { return f.Message(tag) })
}

func (e *QueryError) each(prefix string, tag language.Tag, show func(Fault) string) string {
	var b strings.Builder
	for i, f := range e.Faults {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(show(f))
	}
	if e.More > 0 {
		l, more := l10n.For(tag), "\n%sand %s more"
		if l.Spanish {
			more = "\n%sy %s más"
		}
		fmt.Fprintf(&b, more, prefix, l.Int(e.More))
	}
	return b.String()
}

// String returns the fault in English with its code.
func (f Fault) String() string {
	return fmt.Sprintf("kpisql: %s: %s", f.Code, f.Message(language.English))
}

// Message returns one or two sentences for a reader of tag.
func (f Fault) Message(tag language.Tag) string {
	for i := range messages {
		if m := &messages[i]; m.code == f.Code {
			l := l10n.For(tag)
			text := m.en
			if l.Spanish {
				text = m.es
			}
			return l.Expand(text, speaker{f, l, tag})
		}
	}
	return string(f.Code)
}

// isAmerican reports whether tag is the Spanish of Latin America or of a country there.
func isAmerican(tag language.Tag) bool {
	for tag != language.Und && tag != language.LatinAmericanSpanish {
		tag = tag.Parent()
	}
	return tag != language.Und
}

// A speaker answers the arguments of a fault's sentence.
type speaker struct {
	Fault
	locale l10n.Locale
	tag    language.Tag
}

// Arg implements [l10n.Args].
func (s speaker) Arg(name string) (text string, n int) {
	switch name {
	case "dialect":
		text = s.Dialect.String()
	case "kpi":
		text = s.quote(string(s.KPI))
	case "measure":
		text = s.quote(string(s.Measure))
	case "table":
		text = s.quote(s.Table)
	case "name":
		text = s.quote(s.Name)
	case "got":
		text = s.quote(s.Got)
	case "both", "needs", "range", "other":
		return "", truth(name == s.conflict())
	case "meant":
		switch {
		case !s.locale.Spanish:
			text = "Did you mean"
		case isAmerican(s.tag):
			text = "Quiso decir"
		default:
			text = "Quería decir"
		}
	case "suggestion":
		text = s.quote(s.Suggestion)
	}
	if text != "" {
		n = 1
	}
	return text, n
}

// conflict says how the fields of an InvalidMapping contradict each other.
func (f Fault) conflict() string {
	switch {
	case f.Name == "Minor":
		return "needs"
	case f.Name == "Places" && f.Got != "ID":
		return "range"
	case slices.Contains([]string{"Column", "At", "ID", "Currency"}, f.Got):
		return "both"
	}
	return "other"
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (s speaker) quote(text string) string {
	if text == "" {
		return ""
	}
	return s.locale.Quote(l10n.Clean(text))
}
