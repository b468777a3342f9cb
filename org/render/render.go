// Package render writes what validation found for people to read.
//
// A [Page] joins a design, its report and the reader's language; a [Format] writes it. The same page gives the same bytes.
package render

import (
	"fmt"
	"io"
	"iter"

	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A Format is a way to write a page, by its permanent id.
type Format string

// The formats.
const (
	Text Format = "text" // a chart of lines, the chain and the findings, for a terminal
)

// Formats yields every format.
func Formats() iter.Seq[Format] {
	return func(yield func(Format) bool) { yield(Text) }
}

// A Page is what a format writes.
type Page struct {
	Design org.Design
	Report org.Report
	Lang   language.Tag // the zero Tag is English
}

// Write writes p. It fails where f is no format or w fails.
func (f Format) Write(w io.Writer, p Page) error {
	switch f {
	case Text:
		return writeText(w, p)
	}
	return fmt.Errorf("render: format %.40q is unknown", string(f))
}
