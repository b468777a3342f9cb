package org

import (
	"cmp"
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// A DecodeError holds the faults for which a document is not read, in the order of the document. errors.Is finds their codes.
type DecodeError struct {
	Faults []DecodeFault `json:"faults"`
	More   int           `json:"more,omitzero"` // faults beyond Decoder.MaxErrors, which are not kept
	Name   string        `json:"name,omitzero"` // of the document: Decoder.Name
}

// A DecodeFault is one thing that is wrong with a document, and where.
type DecodeFault struct {
	Code Code `json:"code"`

	// Pointer is the JSON Pointer (RFC 6901) of the field or the value: "" for the document as a
	// whole, and where it is no JSON. It stops above a name of more than 512 bytes.
	Pointer string `json:"pointer"`

	// Subject is the position, channel or other entry with an id that the fault is in. It is unset
	// where there is none.
	Subject Subject `json:"subject,omitzero"`

	// Line and Column are where the value begins, or the name of an unknown or repeated field.
	// Both count from 1, and Column counts characters.
	Line   int `json:"line"`
	Column int `json:"column"`

	// Got is what stands there: a name, a word, a number, a character, or the kind of a value
	// (object, array, string, number, boolean, null), cut where it is long. It is "" where the
	// document ends too soon.
	Got string `json:"got,omitzero"`

	// Want is what could stand there: the kind of a value (also integer and decimal), known names
	// and words with commas between them, or the limit that is passed.
	Want string `json:"want,omitzero"`

	// Suggestion is the known name or word that may have been meant, "" where none is near.
	Suggestion string `json:"suggestion,omitzero"`
}

const maxFaultLines = 10

// Error returns the first ten faults with their places, in English, each on a line of its own, and the count of the others. Places are written as
// editors read them, file:line:column, where the document has a Name.
func (e *DecodeError) Error() string {
	switch total := len(e.Faults) + e.More; total {
	case 0:
		return "org: the document is not readable"
	case 1:
		if len(e.Faults) == 1 && e.Name == "" {
			return "org: " + e.line(0)
		} else if len(e.Faults) == 1 {
			return e.line(0)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "org: %s has %d faults", cmp.Or(e.Name, "the document"), len(e.Faults)+e.More)
	shown := e.Faults[:min(len(e.Faults), maxFaultLines)]
	for i := range shown {
		b.WriteString("\n\t" + e.line(i))
	}
	if rest := len(e.Faults) + e.More - len(shown); rest > 0 {
		fmt.Fprintf(&b, "\n\tand %d more", rest)
	}
	return b.String()
}

// Summary returns the codes of the first ten faults with their lines and columns, and the count of the others: what a log may keep.
// Unlike Error it repeats nothing of the document, which may hold names.
func (e *DecodeError) Summary() string {
	var b strings.Builder
	shown := e.Faults[:min(len(e.Faults), maxFaultLines)]
	for i := range shown {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s %d:%d", string(shown[i].Code), shown[i].Line, shown[i].Column)
	}
	if rest := len(e.Faults) + e.More - len(shown); rest > 0 {
		fmt.Fprintf(&b, ", and %d more", rest)
	}
	return b.String()
}

// Is reports whether target is the [Code] of one of the faults that are kept.
func (e *DecodeError) Is(target error) bool {
	code, ok := target.(Code)
	if !ok {
		return false
	}
	for i := range e.Faults {
		if e.Faults[i].Code == code {
			return true
		}
	}
	return false
}

func (e *DecodeError) line(i int) string {
	f := &e.Faults[i]
	if e.Name != "" {
		return fmt.Sprintf("%s:%d:%d: %s", e.Name, f.Line, f.Column, f.Message(language.English))
	}
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Message(language.English))
}
