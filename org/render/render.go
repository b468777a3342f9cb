// Package render writes what validation found for people and for their tools to read.
//
// A [Page] joins a design, its report and the reader's language, and [NewPage] gathers one; a [Format] writes it:
//
//	page := render.NewPage(org.Validator{}, design, language.Spanish)
//	page.Source = render.Source{Name: "team.json", Doc: doc} // findings point at its lines
//	err := render.HTML.Write(w, page)
//
// The same page gives the same bytes. Names are escaped as each format asks for, cut where they are long, and lose control and bidi
// characters; an output grows with the page up to its Cap, and says how much
// it has no room for.
//
// [Format.WriteComparison] writes a comparison of two roles, [Format.WriteChanges] what tells two designs apart, and [Format.WriteScorecard]
// how KPIs stand, as CSV and JSON too.
//
// # The report in JSON
//
// [JSON] is for programs. It is an object of these fields, those in brackets left out where they say nothing:
//
//	[name], language          of the design, and of the sentences
//	[framework]               id of the one that judged
//	errors, warnings, infos   how many findings there are of each severity
//	findings                  each an org.Finding with message, [help], fingerprint, pointer ("" is the document
//	                          as a whole) and, where Page.Source has the document, [line] and [column]
//	[omitted]                 findings beyond the validator's cap, as org.Omitted
//	[suppressed], [accepted]  findings that the document or a baseline accepts, the former with their reason
//	[suppressedOmitted]       how many more are suppressed
//	coverage                  each an org.Cell
//	[coverageOmitted]         how many more there are beyond Page.Cap
//	[plan]                    an org.Proposal with [message] and [lines], its sentences, [stepsOmitted] and [closesOmitted]
//
// Fields may be added in any release, and none is renamed, removed or given another meaning but in one that may break callers. Of the types of
// package org their documentation says what a field is; programs in Go read into them.
package render

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"example.com/socialorg/internal/suggest"
)

// A Format is a way to write a page, by its permanent id.
type Format string

// The formats.
const (
	Text     Format = "text"     // a chart of lines, the chain and the findings, for a terminal
	Markdown Format = "markdown" // the same with tables, in GitHub's dialect
	HTML     Format = "html"     // all there is to show, as one page that needs no other file and no script
	SVG      Format = "svg"      // the organisation chart as a picture that needs no other file
	Heatmap  Format = "heatmap"  // the coverage of the stages, by channel, as a picture
	CSV      Format = "csv"      // the RACI matrix, for a spreadsheet
	Mermaid  Format = "mermaid"  // the organisation chart as a flowchart of mermaid
	DOT      Format = "dot"      // the organisation chart as a directed graph of Graphviz
	SARIF    Format = "sarif"    // the findings as SARIF 2.1.0, for code scanning and editors
	JUnit    Format = "junit"    // the findings as test cases, for whatever shows test results
	GitHub   Format = "github"   // the findings as workflow commands, which GitHub Actions shows beside the lines
	JSON     Format = "json"     // the report with its sentences, for programs
)

var formats = [...]Format{Text, Markdown, HTML, SVG, Heatmap, CSV, Mermaid, DOT, SARIF, JUnit, GitHub, JSON}

// Formats yields every format, those for people first.
func Formats() iter.Seq[Format] {
	return func(yield func(Format) bool) {
		for _, f := range formats {
			if !yield(f) {
				return
			}
		}
	}
}

// ErrFormat is the error of [Format.Write] for a format that does not exist.
var ErrFormat = errors.New("unknown format")

// Write writes p. It fails with [ErrFormat] where f is no format, and where w fails; nothing is written before all of the page is made.
// A program that writes no format but Text, by that name, has none of the code of the others.
func (f Format) Write(w io.Writer, p Page) error {
	content := (*writer).format
	if f == Text { // settled by the compiler where Write is inlined: it has to stay this short
		content = (*writer).textOnly
	}
	return write(w, p, f, content)
}

func write(w io.Writer, p Page, f Format, content func(*writer, Format) error) error {
	t := newWriter(p)
	if err := content(t, f); err != nil {
		return err
	}
	if t.err != nil {
		return fmt.Errorf("render: %w", t.err)
	}
	_, err := io.WriteString(w, t.b.String())
	return err
}

func (t *writer) textOnly(Format) error {
	t.text()
	return nil
}

func (t *writer) format(f Format) error {
	switch f {
	case Text:
		t.text()
	case Markdown:
		t.markdown()
	case HTML:
		t.html()
	case SVG:
		t.svg()
	case Heatmap:
		t.heatmap()
	case CSV:
		t.csv()
	case Mermaid:
		t.mermaid()
	case DOT:
		t.dot()
	case SARIF:
		t.sarif()
	case JUnit:
		t.junit()
	case GitHub:
		t.github()
	case JSON:
		t.json()
	default:
		return f.unknown()
	}
	return nil
}

func (f Format) unknown() error {
	ids := make([]string, len(formats))
	for i, known := range formats {
		ids[i] = string(known)
	}
	if near := suggest.Nearest(string(f), ids); near != "" {
		return fmt.Errorf("render: %w %.40q; did you mean %q?", ErrFormat, string(f), near)
	}
	return fmt.Errorf("render: %w %.40q", ErrFormat, string(f))
}
