package org

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// headerRows is how far down the row of the headers may stand: reports put titles and dates above it.
const headerRows = 20

// readCSV reads the rows of an export.
func (s *roster) readCSV(text string) *DecodeFault {
	head := s.findHeader(text)
	if head.found == 0 {
		return s.noHeader(head)
	}
	c := head.reader
	s.columns(c.cells, c.start)
	if head.skipped > 0 {
		d := s.doubt.add(SkippedLines, exportPlace{line: head.first})
		d.Count = head.skipped
	}
	s.rows = make([]rosterRow, 0, min(strings.Count(c.text[c.pos:], "\n")+1, s.MaxRows, defaultMaxRows))
	for c.next() {
		if !slices.ContainsFunc(c.cells, func(cell string) bool { return strings.TrimSpace(cell) != "" }) {
			continue
		}
		if len(s.rows) == s.MaxRows {
			return &DecodeFault{Code: TooManyRows, Line: c.start, Column: 1, Want: strconv.Itoa(s.MaxRows)}
		}
		s.row(&c)
	}
	return c.fault()
}

// fault says why a reader stopped before the end.
func (c *csvReader) fault() *DecodeFault {
	switch {
	case c.wide:
		return &DecodeFault{Code: TooManyRows, Line: c.start, Column: 1, Got: "cells", Want: strconv.Itoa(maxColumns)}
	case c.open > 0:
		return &DecodeFault{Code: OpenQuote, Line: c.open, Column: 1, Got: `"`}
	}
	return nil
}

// A csvHeader is the row of the headers, and the reader behind it.
type csvHeader struct {
	reader  csvReader
	found   int // fields
	first   int // line that is not empty
	skipped int // rows above it
}

// findHeader looks for the row that names a title and most other fields, under each separator that may be meant.
func (s *roster) findHeader(text string) csvHeader {
	var best csvHeader
	for _, comma := range s.commas(&text) {
		c := csvReader{text: text, line: 1 + s.above, comma: comma}
		first := 0
		for n := range headerRows {
			if !c.next() {
				break
			}
			if first == 0 {
				first = c.start
			}
			found := s.fieldsIn(c.cells)
			if found > best.found || best.reader.text == "" || best.found == 0 && filled(c.cells) > filled(best.reader.cells) { // where none fits, the widest row is shown
				best = csvHeader{c, found, first, n}
				best.reader.cells = slices.Clone(c.cells)
			}
		}
		if best.reader.text == "" {
			best.reader = c // it stopped at once
		}
	}
	return best
}

// filled counts the cells that are not blank.
func filled(cells []string) (n int) {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			n++
		}
	}
	return n
}

// commas returns the separators to try. Spreadsheets name theirs on a line of its own.
func (s *roster) commas(text *string) []byte {
	if rest, ok := strings.CutPrefix(*text, "sep="); ok && len(rest) > 1 {
		if line, rest, _ := strings.Cut(rest, "\n"); len(strings.TrimRight(line, "\r")) == 1 {
			*text, s.above = rest, 1
			if s.Comma == 0 {
				return []byte{line[0]}
			}
		}
	}
	if s.Comma > 0 && s.Comma < 0x80 {
		return []byte{byte(s.Comma)}
	}
	return []byte{',', ';', '\t', '|'}
}

// fieldsIn counts the fields that a row of headers names, 0 where none is the title.
func (s *roster) fieldsIn(headers []string) int {
	var seen [fieldCount]bool
	n := 0
	for _, h := range headers {
		f, _ := s.headers.field(strings.TrimSpace(h))
		if f > 0 && f < fieldCount && f != FieldIgnored && !seen[f] {
			seen[f] = true
			n++
		}
	}
	if !seen[FieldTitle] {
		return 0
	}
	return n
}

// noHeader says why no row of headers was found.
func (s *roster) noHeader(head csvHeader) *DecodeFault {
	if f := head.reader.fault(); f != nil {
		return f
	}
	f := &DecodeFault{Code: NoTitleColumn, Line: max(head.reader.start, 1), Column: 1, Want: FieldTitle.Name(language.English)}
	var shown []string
	for _, h := range head.reader.cells {
		if h = strings.TrimSpace(h); plainWords(h) != "" && len(shown) < 10 {
			shown = append(shown, clipRunes(h))
		}
		if f.Suggestion == "" {
			f.Suggestion = nearHeader(h, FieldTitle)
		}
	}
	f.Got = strings.Join(shown, ", ")
	return f
}

// nearHeader returns the known header that h may misspell, of one field or, for zero, of any.
func nearHeader(h string, of Field) string {
	var known []string
	for i := range fieldHeaders {
		if of == 0 || fieldHeaders[i].field == of {
			known = append(known, strings.Split(fieldHeaders[i].headers, "|")...)
		}
	}
	key := headerKey(h)
	if len(key) < 4 {
		return ""
	}
	return suggest.Nearest(key, known)
}

// maxSuggested is for how many columns a known header is looked for.
const maxSuggested = 50

// columns decides what each column holds.
func (s *roster) columns(headers []string, line int) {
	s.cols = make([]rosterColumn, len(headers))
	var first [fieldCount]string
	var told [fieldCount]bool
	for i, h := range headers {
		h = strings.TrimSpace(h)
		f, said := s.headers.field(h)
		if f >= fieldCount {
			f = 0
		}
		s.cols[i] = rosterColumn{header: h, key: headerKey(h), field: f}
		told[f] = told[f] || said
		s.cols[i].told = said
	}
	unused := 0
	for i := range s.cols {
		c := &s.cols[i]
		at := exportPlace{line: line, column: c.header}
		again := first[c.field] != "" && (c.field != FieldSuperior || s.second != "")
		switch {
		case c.field == FieldIgnored:
		case c.field == 0:
			c.field = FieldIgnored
			if c.header == "" {
				continue // a row that has something there says so
			}
			d := s.doubt.add(UnusedColumn, at)
			if unused++; unused <= maxSuggested {
				d.Suggestion = nearHeader(c.header, 0)
			}
		case told[c.field] && !c.told, again:
			d := s.doubt.add(RepeatedColumn, at)
			d.Field, d.Value = c.field, first[c.field]
			if d.Value == "" {
				d.Value = s.declared(c.field)
			}
			c.field = FieldIgnored
		case first[c.field] != "":
			c.also = true
			s.second = c.header
		default:
			first[c.field] = c.header
		}
	}
	s.missing(first, line)
}

// declared returns the header that the caller names for a field.
func (s *roster) declared(f Field) string {
	for _, c := range s.cols {
		if c.told && c.field == f {
			return c.header
		}
	}
	return ""
}

// missing says which columns are not there: those that the caller names, and those that every line or id hangs on.
func (s *roster) missing(first [fieldCount]string, line int) {
	var headers []string
	for _, c := range s.cols {
		headers = append(headers, c.header)
	}
	told := func(name string) bool {
		return slices.ContainsFunc(s.cols, func(c rosterColumn) bool { return c.told && plainWords(c.header) == plainWords(name) })
	}
	var said [fieldCount]bool
	for name, field := range s.absent(told) {
		d := s.doubt.add(MissingColumn, exportPlace{line: line})
		d.Field, d.Value, d.Suggestion = field, clipRunes(name), suggest.Nearest(name, headers)
		if field < fieldCount {
			d.Column, said[field] = clipRunes(first[field]), true
		}
	}
	for _, f := range []Field{FieldPerson, FieldSuperior} {
		if first[f] == "" && !said[f] {
			s.doubt.add(MissingColumn, exportPlace{line: line}).Field = f
		}
	}
	s.has = first
}

// absent yields what the caller names in vain: of the headers of a field the first, and none where another of them is there.
func (s *roster) absent(told func(name string) bool) iter.Seq2[string, Field] {
	return func(yield func(string, Field) bool) {
		var done [fieldCount]bool
		for name, field := range byKey(s.Columns) {
			if field < fieldCount && told(name) {
				done[field] = true
			}
		}
		for name, field := range byKey(s.Columns) {
			if field == 0 || field >= fieldCount || field == FieldIgnored || done[field] {
				continue
			}
			done[field] = true
			if !yield(name, field) {
				return
			}
		}
	}
}

// row keeps a row of cells.
func (s *roster) row(c *csvReader) {
	r := rosterRow{line: c.start}
	if c.loose {
		r.odd = append(r.odd, oddity{code: LooseQuotes})
	}
	extra := 0
	for i, cell := range c.cells {
		cell = squeezed(cell)
		if cell == "" {
			continue
		}
		if i >= len(s.cols) {
			extra++
			continue
		}
		switch col := &s.cols[i]; {
		case col.header == "" && col.field == FieldIgnored:
			if !col.noted {
				col.noted = true
				s.doubt.add(UnusedColumn, exportPlace{line: c.start, column: "#" + strconv.Itoa(i+1)})
			}
		case col.also:
			r.second = strings.Clone(cell)
		case col.field != FieldIgnored:
			r.cells[col.field] = strings.Clone(cell)
		}
	}
	if extra > 0 {
		r.odd = append(r.odd, oddity{code: UnevenRow, count: extra})
	}
	s.rows = append(s.rows, r)
}
