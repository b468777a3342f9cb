package l10n

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// And joins items: "a, b and c", "a, b y c". Spanish y becomes e before the sound of i.
func (l Locale) And(items []string) string {
	if !l.Spanish {
		return join(items, "and")
	}
	word := "y"
	if len(items) > 1 && startsWithI(items[len(items)-1]) {
		word = "e"
	}
	return join(items, word)
}

// Or joins items: "a, b or c", "a, b o c". Spanish o becomes u before the sound of o.
func (l Locale) Or(items []string) string {
	if !l.Spanish {
		return join(items, "or")
	}
	word := "o"
	if len(items) > 1 && startsWithO(items[len(items)-1]) {
		word = "u"
	}
	return join(items, word)
}

// Nor joins what is denied: "a, b or c", "a, b ni c".
func (l Locale) Nor(items []string) string {
	if l.Spanish {
		return join(items, "ni")
	}
	return join(items, "or")
}

func join(items []string, word string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return items[0]
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + word + " " + items[last]
}

// startsWithI holds for "informes" and "historia" and not for "hielo" or "ya", whose first sound is a consonant's.
func startsWithI(s string) bool {
	s = strings.TrimLeftFunc(strings.ToLower(s), notLetterOrDigit)
	s = strings.TrimPrefix(s, "h")
	first, n := utf8.DecodeRuneInString(s)
	if first == 'í' {
		return true
	}
	if first != 'i' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	return !strings.ContainsRune("aeouáéóú", next)
}

func startsWithO(s string) bool {
	s = strings.TrimLeftFunc(strings.ToLower(s), notLetterOrDigit)
	if strings.HasPrefix(s, "8") || strings.HasPrefix(s, "11") && (len(s) == 2 || !unicode.IsDigit(rune(s[2]))) {
		return true // ocho, once, 11.000, and not 110
	}
	s = strings.TrimPrefix(s, "h")
	return strings.HasPrefix(s, "o") || strings.HasPrefix(s, "ó")
}

func notLetterOrDigit(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
