package org

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Locate returns the line and the column at which the value of a JSON Pointer begins in doc: a finding's place in the file that its
// design was read from. Both count from 1; the column counts characters, without a byte order mark. Where an object repeats a
// field, the first stands for it. Each call reads all of doc.
//
// It answers false where doc has no such value, is no JSON or is not in UTF-8, and where pointer is no JSON Pointer.
func Locate(doc []byte, pointer string) (line, column int, ok bool) {
	doc, fault := checkSyntax(doc, defaultMaxDepth)
	if fault != nil {
		return 0, 0, false
	}
	c := cursor{doc: doc}
	c.space()
	for pointer != "" {
		var name string
		if name, pointer, ok = cutPointer(pointer); !ok || !c.descend(name) {
			return 0, 0, false
		}
	}
	p := spotIn(doc)
	p.advance(c.pos)
	return p.line, p.column, true
}

// cutPointer returns the first name in a pointer that is not empty, and the pointer behind it.
func cutPointer(pointer string) (name, rest string, ok bool) {
	if pointer[0] != '/' {
		return "", "", false
	}
	name, rest = pointer[1:], ""
	if i := strings.IndexByte(name, '/'); i >= 0 {
		name, rest = name[:i], name[i:]
	}
	if !strings.Contains(name, "~") {
		return name, rest, true
	}
	if strings.Count(name, "~") != strings.Count(name, "~0")+strings.Count(name, "~1") {
		return "", "", false
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~"), rest, true
}

// appendName appends a name to a pointer.
func appendName(pointer []byte, name string) []byte {
	pointer = append(pointer, '/')
	for i := range len(name) {
		switch name[i] {
		case '~':
			pointer = append(pointer, "~0"...)
		case '/':
			pointer = append(pointer, "~1"...)
		default:
			pointer = append(pointer, name[i])
		}
	}
	return pointer
}

// A spot is a line and a column of a document, both counted from 1.
type spot struct {
	doc          []byte
	pos          int
	line, column int
}

func spotIn(doc []byte) spot { return spot{doc: doc, line: 1, column: 1} }

// advance moves on to the byte at pos, so that many spots cost no more than the last of them.
func (p *spot) advance(pos int) {
	between := p.doc[p.pos:pos]
	if i := bytes.LastIndexByte(between, '\n'); i >= 0 {
		p.line += bytes.Count(between, []byte{'\n'})
		p.column = 1
		between = between[i+1:]
	}
	p.column += utf8.RuneCount(between)
	p.pos = pos
}
