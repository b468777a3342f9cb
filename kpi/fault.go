package kpi

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/sorting"
	"golang.org/x/text/language"
)

// A Fault is one thing wrong with a formula or a definition. Its place counts lines and characters from 1 in the text that was
// parsed, or in the String of a formula that was built; both are 0 where a definition is at fault and not its formula.
type Fault struct {
	Code    Code
	Problem Problem // for Syntax, InvalidExpression, InvalidUnit, InvalidValue and UnknownFunction
	Subject string  // the id of the KPI that is defined; "" for a formula alone
	Measure bool    // Subject is the id of a measure
	Line    int
	Column  int
	Source  string // the line
	Got     string // what stands there

	// The two sides of an operator and their units, for the faults that have two sides.
	Left, Right string
	X, Y        Unit

	Suggestion string // what was probably meant, "" where nothing is near

	Vocabulary Vocabulary // what Message takes the names from
}

// Warning reports whether the formula can be used all the same.
func (f Fault) Warning() bool { return f.Code.IsWarning() }

// maxFaults bounds how many faults of one formula or vocabulary are kept.
const maxFaults = 100

// A FormulaError holds every fault that makes a formula or a vocabulary unusable, in the order of the text. errors.Is finds a
// [Code] in it.
type FormulaError struct {
	Faults []Fault
	More   int // how many there are beyond the first hundred
}

// Is reports whether target is the [Code] of one of the faults.
func (e *FormulaError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && slices.ContainsFunc(e.Faults, func(f Fault) bool { return f.Code == code })
}

// Error returns the faults in English, each with its place and code, the line of the formula, and a caret below the place. What is wrong in
// several places in one way, as a name that is misspelt in all of them, is told once, with the other places.
func (e *FormulaError) Error() string {
	return e.each("kpi: ", language.English, func(f Fault) string { return f.Report(language.English) })
}

// Message returns the faults for a reader of tag, each with the name of what is defined and its place, its message, the line of the
// formula and a caret below the place.
func (e *FormulaError) Message(tag language.Tag) string {
	return e.each("", tag, func(f Fault) string { return f.placed(tag) })
}

func (e *FormulaError) each(prefix string, tag language.Tag, show func(Fault) string) string {
	var b strings.Builder
	told := make(map[Fault]bool, len(e.Faults))
	for i, f := range e.Faults {
		if told[f.anywhere()] {
			continue
		}
		told[f.anywhere()] = true
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(show(f))
		b.WriteString(f.again(e.Faults[i+1:], tag))
	}
	if e.More > 0 {
		more := socialorg.Text{EN: "\n%sand %d more", ES: "\n%sy %d más"}
		fmt.Fprintf(&b, more.In(tag), prefix, e.More)
	}
	return b.String()
}

// anywhere returns f without its place.
func (f Fault) anywhere() Fault {
	f.Line, f.Column, f.Source = 0, 0, ""
	return f
}

// maxAgain bounds how many places a fault is told to have.
const maxAgain = 3

// again returns a line with the other places of f, as of a name that is misspelt wherever it stands: "" where there are none.
func (f Fault) again(rest []Fault, tag language.Tag) string {
	var places []string
	more := 0
	for _, o := range rest {
		switch {
		case o.anywhere() != f.anywhere() || o.Line == 0:
		case len(places) < maxAgain:
			places = append(places, fmt.Sprintf("%d:%d", o.Line, o.Column))
		default:
			more++
		}
	}
	if places == nil {
		return ""
	}
	l := l10n.For(tag)
	if more > 0 {
		places = append(places, l.Int(more)+socialorg.Text{EN: " more places", ES: " lugares más"}.In(tag))
	}
	return "\n | " + socialorg.Text{EN: "also at ", ES: "también en "}.In(tag) + l.And(places)
}

// String returns the fault in English as [FormulaError.Error] shows it.
func (f Fault) String() string { return f.Report(language.English) }

// Report returns the fault for a reader of tag: "kpi" or "measure" and the id that is defined, its place and code, its message, the
// line of the formula and a caret below the place, without a line feed at the end.
func (f Fault) Report(tag language.Tag) string {
	var b strings.Builder
	if f.Measure {
		b.WriteString("measure")
	} else {
		b.WriteString("kpi")
	}
	if f.Subject != "" {
		b.WriteByte(' ')
		b.WriteString(l10n.Clean(f.Subject))
	}
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", f.Line, f.Column)
	}
	fmt.Fprintf(&b, ": %s: %s%s", f.Code, f.Message(tag), f.caret())
	return b.String()
}

// placed returns the fault for a reader who knows neither codes nor packages.
func (f Fault) placed(tag language.Tag) string {
	var at []string
	s := speak(f.Vocabulary, tag)
	switch {
	case f.Subject == "":
	case f.Measure:
		at = append(at, s.measure(Measure(f.Subject)))
	default:
		at = append(at, s.kpi(ID(f.Subject)))
	}
	if f.Line > 0 {
		at = append(at, fmt.Sprintf("%d:%d", f.Line, f.Column))
	}
	text := f.Message(tag) + f.caret()
	if at == nil {
		return text
	}
	return strings.Join(at, ", ") + ": " + text
}

// caret returns the line of the formula and a caret below the place, "" where there is none.
func (f Fault) caret() string {
	if f.Line <= 0 || f.Source == "" {
		return ""
	}
	line, column := window(f.Source, f.Column)
	return fmt.Sprintf("\n | %s\n | %s^", line, strings.Repeat(".", column-1))
}

// Widths of the window of a long line.
const (
	windowBefore = 60
	windowAfter  = 60
)

// window cuts a long line around a column, and makes it safe to show. Every character stays one character.
func window(line string, column int) (shown string, at int) {
	runes := 0
	from, to := 0, len(line)
	first := max(1, column-windowBefore)
	for i := range line {
		runes++
		if runes == first {
			from = i
		}
		if runes == column+windowAfter {
			to = i
			break
		}
	}
	shown = l10n.Clean(line[from:to])
	if to < len(line) {
		shown += cut
	}
	if at = column - first + 1; first > 1 {
		return cut + shown, at + 1
	}
	return shown, at
}

// faults gathers what is wrong with one text.
type faults struct {
	v    Vocabulary
	src  string
	list []Fault
	more int
}

func (l *faults) add(pos int, f Fault) {
	if f.Code == TooDeep || f.Code == TooLarge {
		if slices.ContainsFunc(l.list, func(o Fault) bool { return o.Code == f.Code }) {
			return // once is enough
		}
	}
	if len(l.list) >= maxFaults {
		l.more++
		return
	}
	f.Line, f.Column, f.Source = place(l.src, pos)
	f.Vocabulary = l.v
	f.Got, f.Left, f.Right = l10n.Clip(f.Got), l10n.Clip(f.Left), l10n.Clip(f.Right)
	l.list = append(l.list, f)
}

// sorted returns the faults in the order of the text.
func (l *faults) sorted() []Fault {
	sorting.By(l.list, func(a, b *Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return l.list
}

// place returns the line and the column of a byte, and the text of the line.
func place(src string, pos int) (line, column int, text string) {
	pos = min(pos, len(src))
	start := strings.LastIndexByte(src[:pos], '\n') + 1
	line = 1 + strings.Count(src[:start], "\n")
	column = 1 + utf8.RuneCountInString(src[start:pos])
	text, _, _ = strings.Cut(src[start:], "\n")
	return line, column, strings.TrimSuffix(text, "\r")
}

// faultError returns the faults that are no warnings, nil where there are none.
func faultError(list []Fault, more int) error {
	var grave []Fault
	for _, f := range list {
		if !f.Warning() {
			grave = append(grave, f)
		}
	}
	if grave == nil {
		return nil
	}
	return &FormulaError{Faults: grave, More: more}
}
