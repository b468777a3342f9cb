package org

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// A cursor walks bytes that encoding/json has called valid, which is why it never asks whether something is missing.
type cursor struct {
	doc []byte
	pos int
}

// space steps to the next byte that is no white space, and returns it.
func (c *cursor) space() byte {
	for {
		switch b := c.doc[c.pos]; b {
		case ' ', '\t', '\r', '\n':
			c.pos++
		default:
			return b
		}
	}
}

// more steps to the next member of an object or a list, or behind the bracket that closes it.
func (c *cursor) more(closing byte) bool {
	switch c.space() {
	case closing:
		c.pos++
		return false
	case ',':
		c.pos++
		c.space()
	}
	return true
}

// text steps behind a string.
func (c *cursor) text() token {
	start := c.pos
	escaped := false
	for c.pos++; c.doc[c.pos] != '"'; c.pos++ {
		if c.doc[c.pos] == '\\' {
			escaped = true
			c.pos++
		}
	}
	c.pos++
	return token{quoted: c.doc[start:c.pos], escaped: escaped}
}

// key steps behind the name of a member, to its value.
func (c *cursor) key() token {
	t := c.text()
	c.space()
	c.pos++ // the colon
	c.space()
	return t
}

// scalar steps behind a number or a word.
func (c *cursor) scalar() []byte {
	start := c.pos
	for ; c.pos < len(c.doc); c.pos++ {
		switch c.doc[c.pos] {
		case ' ', '\t', '\r', '\n', ',', ']', '}':
			return c.doc[start:c.pos]
		}
	}
	return c.doc[start:]
}

// skip steps behind a value, however deep it is.
func (c *cursor) skip() {
	for depth := 0; ; {
		switch c.doc[c.pos] {
		case '"':
			c.text()
		case '{', '[':
			depth++
			c.pos++
		case '}', ']':
			depth--
			c.pos++
		case ' ', '\t', '\r', '\n', ',', ':':
			c.pos++
		default:
			c.scalar()
		}
		if depth == 0 {
			return
		}
	}
}

// descend steps from a value to its member called name.
func (c *cursor) descend(name string) bool {
	switch c.doc[c.pos] {
	case '{':
		return c.member(name)
	case '[':
		return c.element(name)
	}
	return false
}

func (c *cursor) member(name string) bool {
	for c.pos++; c.more('}'); c.skip() {
		if t := c.key(); t.is(name) {
			return true
		}
	}
	return false
}

func (c *cursor) element(name string) bool {
	index, err := strconv.ParseUint(name, 10, 63)
	if err != nil || name[0] == '0' && name != "0" {
		return false
	}
	for c.pos++; c.more(']'); c.skip() {
		if index == 0 {
			return true
		}
		index--
	}
	return false
}

// A token is a string as the document spells it.
type token struct {
	quoted  []byte
	escaped bool
}

// raw is what stands between the quotes.
func (t token) raw() []byte { return t.quoted[1 : len(t.quoted)-1] }

// is reports whether t spells s.
func (t token) is(s string) bool {
	if !t.escaped {
		return string(t.raw()) == s
	}
	return len(t.raw()) <= len(s)*escapeSize && t.spelt() == s
}

// spelt returns what t spells. Half a surrogate pair becomes U+FFFD.
func (t token) spelt() string {
	if !t.escaped {
		return string(t.raw())
	}
	var s string
	if json.Unmarshal(t.quoted, &s) != nil {
		return "" // not reached: t is valid
	}
	return s
}

// maxName bounds what is kept of a document's strings. No word that the library knows is as long.
const maxName = 512

// short reports whether t may be the name of something.
func (t token) short() bool { return len(t.quoted) <= maxName }

// shown returns what t spells, its beginning where that is long.
func (t token) shown() string {
	if t.short() {
		return clipRunes(t.spelt())
	}
	return clipRunes(t.cut().spelt() + "…")
}

func clipRunes(s string) string {
	if utf8.RuneCountInString(s) <= maxShown {
		return s
	}
	return string([]rune(s)[:maxShown]) + "…"
}

const maxShown = 40 // characters

// cut returns a beginning of t, which is not short, that ends behind a whole character or escape.
func (t token) cut() token {
	raw := t.raw()
	end := 0
	for end < maxName/2 {
		switch {
		case utf16.IsSurrogate(escapedRune(raw[end:])):
			end += 2 * escapeSize
		case escapedRune(raw[end:]) >= 0:
			end += escapeSize
		case raw[end] == '\\':
			end += 2
		default:
			_, n := utf8.DecodeRune(raw[end:])
			end += n
		}
	}
	return token{quoted: append(append([]byte{'"'}, raw[:end]...), '"'), escaped: t.escaped}
}

const escapeSize = len(`\u0000`)

// loneSurrogate returns the first escape in raw that is half a surrogate pair.
func loneSurrogate(raw []byte) []byte {
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			return nil
		}
		raw = raw[i:]
		if raw[1] != 'u' {
			raw = raw[2:]
			continue
		}
		if first := escapedRune(raw); utf16.IsSurrogate(first) {
			if utf16.DecodeRune(first, escapedRune(raw[escapeSize:])) == utf8.RuneError {
				return raw[:escapeSize]
			}
			raw = raw[escapeSize:]
		}
		raw = raw[escapeSize:]
	}
}

// escapedRune returns the code unit of the escape that raw begins with, -1 where it begins with none.
func escapedRune(raw []byte) rune {
	if len(raw) < escapeSize || raw[0] != '\\' || raw[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(raw[2:escapeSize]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}
