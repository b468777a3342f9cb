package kpisql_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/kpi/kpisql"
)

// A token of SQL as the lexer of a dialect would see it, written from the databases' manuals and sharing nothing with the package.
type token struct {
	kind tokenKind
	text string // of names and strings, what they mean
}

type tokenKind string

const (
	word   tokenKind = "word"
	name   tokenKind = "name" // quoted
	text   tokenKind = "text" // a string literal
	number tokenKind = "number"
	mark   tokenKind = "mark" // a placeholder
	sign   tokenKind = "sign"
)

// tokens fails where a comment begins, a semicolon stands, or a quote does not close.
func tokens(t testing.TB, d kpisql.Dialect, sql string) []token {
	t.Helper()
	list, err := lex(d, sql)
	if err != nil {
		t.Fatalf("%s: %v in\n%s", d, err, sql)
	}
	return list
}

func lex(d kpisql.Dialect, sql string) ([]token, error) {
	backtick := d == kpisql.BigQuery || d == kpisql.SparkSQL || d == kpisql.MySQL
	escapes := backtick || d == kpisql.Snowflake // backslashes in strings
	var list []token
	for i := 0; i < len(sql); {
		ch := sql[i]
		rest := sql[i:]
		switch {
		case ch == ' ' || ch == '\n':
			i++
		case strings.HasPrefix(rest, "--"), strings.HasPrefix(rest, "/*"), ch == ';', ch == '#',
			strings.HasPrefix(rest, "//"), ch == '\\', ch < ' ':
			return nil, fmt.Errorf("%q", rest[:min(len(rest), 20)])
		case ch == '\'' || ch == '"' && backtick:
			value, n, err := quoted(rest, ch, escapes)
			if err != nil {
				return nil, err
			}
			list = append(list, token{text, value})
			i += n
		case ch == '"', ch == '`' && backtick:
			value, n, err := quoted(rest, ch, d == kpisql.BigQuery)
			if err != nil {
				return nil, err
			}
			list = append(list, token{name, value})
			i += n
		case ch >= '0' && ch <= '9':
			n := len(rest) - len(strings.TrimLeft(rest, "0123456789."))
			list = append(list, token{number, rest[:n]})
			i += n
		case ch == '_' || ch >= 'A' && ch <= 'Z' || ch >= 'a' && ch <= 'z':
			n := strings.IndexFunc(rest, func(r rune) bool {
				return r != '_' && !unicode.IsDigit(r) && !(r < utf8.RuneSelf && unicode.IsLetter(r))
			})
			if n < 0 {
				n = len(rest)
			}
			list = append(list, token{word, rest[:n]})
			i += n
		case strings.ContainsRune("?$@:", rune(ch)):
			n := 1 + len(rest[1:]) - len(strings.TrimLeft(rest[1:], "p0123456789"))
			list = append(list, token{mark, rest[:n]})
			i += n
		case strings.ContainsRune("()+-*/<>=,.&", rune(ch)):
			n := 1
			if strings.HasPrefix(rest, "<>") || strings.HasPrefix(rest, ">=") || strings.HasPrefix(rest, ">>") {
				n = 2
			}
			list = append(list, token{sign, rest[:n]})
			i += n
		default:
			return nil, fmt.Errorf("%q", rest[:min(len(rest), 20)])
		}
	}
	return list, nil
}

// quoted reads a quoted text, in which a doubled quote is one.
func quoted(s string, quote byte, escapes bool) (value string, n int, err error) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && escapes && i+1 < len(s):
			i++
			b.WriteByte(s[i])
		case s[i] != quote:
			b.WriteByte(s[i])
		case i+1 < len(s) && s[i+1] == quote:
			b.WriteByte(quote)
			i++
		default:
			return b.String(), i + 1, nil
		}
	}
	return "", 0, fmt.Errorf("no end of %q", s[:min(len(s), 20)])
}
