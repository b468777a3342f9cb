package org

import "strings"

// maxColumns bounds what a row may take in memory. No export has as many.
const maxColumns = 1000

// A csvReader reads rows of cells as RFC 4180 has them. It is milder than encoding/csv about quotation marks, of which real exports
// have stray ones, and says so; where that finds no fault the two read the same.
type csvReader struct {
	text  string
	pos   int
	line  int // where pos is, counted from 1
	comma byte

	cells []string // of the row
	start int      // the line where the row begins
	loose bool     // the quotation marks of the row do not fit together
	wide  bool     // the row has more than maxColumns cells
	open  int      // the line of a quotation mark that nothing closes, 0 where there is none
}

// next reads a row; empty lines are none. The cells are good until the next call. It stops where a row is too wide or a quotation
// mark stays open.
func (c *csvReader) next() bool {
	for c.pos < len(c.text) {
		if n := c.lineEnd(c.pos); n > 0 {
			c.pos += n
			c.line++
			continue
		}
		c.cells, c.start, c.loose = c.cells[:0], c.line, false
		for more := true; more; {
			if len(c.cells) == maxColumns {
				c.wide = true
				return false
			}
			var cell string
			if c.pos < len(c.text) && c.text[c.pos] == '"' {
				cell, more = c.quoted()
			} else {
				cell, more = c.plain()
			}
			c.cells = append(c.cells, cell)
		}
		return c.open == 0
	}
	return false
}

// lineEnd returns the length of the end of line at i, 0 where there is none.
func (c *csvReader) lineEnd(i int) int {
	switch rest := c.text[i:]; {
	case strings.HasPrefix(rest, "\n"):
		return 1
	case strings.HasPrefix(rest, "\r\n"):
		return 2
	case rest == "\r":
		return 1
	}
	return 0
}

// plain reads up to the end of a cell and behind it; more holds where another cell follows in the row.
func (c *csvReader) plain() (cell string, more bool) {
	from := c.pos
	for ; c.pos < len(c.text); c.pos++ {
		switch b := c.text[c.pos]; b {
		case c.comma:
			c.pos++
			return c.text[from : c.pos-1], true
		case '"':
			c.loose = true
		case '\r', '\n':
			if n := c.lineEnd(c.pos); n > 0 {
				cell = c.text[from:c.pos]
				c.pos += n
				c.line++
				return cell, false
			}
		}
	}
	return c.text[from:], false
}

// quoted is plain for a cell that begins with a quotation mark.
func (c *csvReader) quoted() (cell string, more bool) {
	first := c.line
	var b strings.Builder
	for c.pos++; ; {
		n := strings.IndexByte(c.text[c.pos:], '"')
		if n < 0 {
			c.open = first
			c.pos = len(c.text)
			return "", false
		}
		part := c.text[c.pos : c.pos+n]
		c.line += strings.Count(part, "\n")
		b.WriteString(part)
		c.pos += n + 1
		if !strings.HasPrefix(c.text[c.pos:], `"`) {
			break
		}
		b.WriteByte('"')
		c.pos++
	}
	rest, more := c.plain()
	if rest != "" {
		c.loose = true // what stands behind the closing mark
	}
	return strings.ReplaceAll(b.String(), "\r\n", "\n") + rest, more
}
