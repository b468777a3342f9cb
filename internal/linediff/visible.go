package linediff

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/socialorg/internal/l10n"
)

// How many characters of a line are shown, and how many of them may be those before a difference.
const (
	widest = 300
	lead   = 60
)

// common returns how many characters two lines begin with that are the same.
func common(a, b string) int {
	n := 0
	for a != "" && b != "" {
		_, size := utf8.DecodeRuneInString(a)
		if !strings.HasPrefix(b, a[:size]) {
			return n
		}
		a, b = a[size:], b[size:]
		n++
	}
	return n
}

// visible returns a line without its line feed, with escapes for what cannot be seen. Of a line that is too wide it returns the part around
// a character.
func visible(line string, at int) string {
	line = strings.TrimSuffix(line, "\n")
	var b strings.Builder
	skip := 0
	if at > widest-lead && utf8.RuneCountInString(line) > widest {
		skip = at - lead
		b.WriteString("…")
	}
	n := 0
	for i, r := range line {
		switch {
		case n < skip:
		case n == skip+widest:
			b.WriteString("…")
			return b.String()
		case r == utf8.RuneError && !strings.HasPrefix(line[i:], string(r)):
			fmt.Fprintf(&b, `\x%02x`, line[i])
		case r != '\t' && l10n.IsUnsafe(r):
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		default:
			b.WriteRune(r)
		}
		n++
	}
	return b.String()
}
