package kpisql

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// contained reports whether an expression that is written into a query as it is stays between its parentheses: it closes what it
// opens, and holds no comment, semicolon, placeholder or escape. It says nothing about its sense.
func (s *syntax) contained(expr string) bool {
	if strings.TrimSpace(expr) == "" || !utf8.ValidString(expr) || strings.Contains(expr, "'''") || strings.Contains(expr, `"""`) {
		return false // three quotes are an escaped one here and the beginning of another sort of text there
	}
	depth, last := 0, rune(0)
	for i := 0; i < len(expr); {
		r, size := utf8.DecodeRuneInString(expr[i:])
		i += size
		switch r {
		case '\'', '"', '`':
			if r == '`' && s.quote != '`' {
				return false // it is no quote, and may be an operator
			}
			end := closingQuote(expr, i, byte(r))
			if end < 0 {
				return false
			}
			i = end + 1
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return false
			}
		case ';', '$', '?', '@', '\\', '{', '}':
			return false
		case '#':
			if s.hash {
				return false
			}
		case '[':
			if s.dialect == SQLite {
				return false // it quotes names
			}
		case '-', '*', '/':
			if last == '-' && r == '-' || last == '/' && r != '-' || last == '*' && r == '/' {
				return false
			}
		case ':':
			if last != ':' && (i == len(expr) || expr[i] != ':') {
				return false
			}
		default:
			if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' {
				return false
			}
		}
		last = r
	}
	return depth == 0
}

// flat returns an expression that is contained as one line: no text in it holds a line feed.
func flat(expr string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, expr))
}

// closingQuote returns the place of the quote that closes, -1 where none does before what some dialects read as an escape.
func closingQuote(s string, from int, quote byte) int {
	for i := from; i < len(s); i++ {
		switch s[i] {
		case quote:
			if i+1 < len(s) && s[i+1] == quote {
				i++
				continue
			}
			return i
		case '\\', '\n', '\r', '\t', 0:
			return -1
		}
	}
	return -1
}
