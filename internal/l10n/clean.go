package l10n

import (
	"strconv"
	"strings"
	"unicode"
)

// How many characters are shown of a name in a sentence, and of what an error quotes.
const (
	longest       = 400
	longestQuoted = 40
)

// cut stands where the rest is left out.
const cut = "…"

// Clip returns a copy of the first forty characters of s, with "…" where there are more: an error that keeps it keeps no large
// input alive. What it holds is as it was written: Clean and Escape make it safe to show.
func Clip(s string) string {
	if len(s) <= longestQuoted {
		return strings.Clone(s)
	}
	n := 0
	for i := range s {
		if n++; n > longestQuoted {
			return s[:i] + cut
		}
	}
	return strings.Clone(s)
}

// Escape quotes the beginning of a text for a programmer: what cannot be seen is written as Go escapes it, so that nothing is lost.
func Escape(s string) string { return strconv.Quote(Clip(s)) }

// Clean makes a text safe to show in a sentence: a control or bidi character, which could move the cursor or turn a line round,
// becomes a replacement character, and what is too long is cut.
func Clean(s string) string { return CleanTo(longest, s) }

// CleanTo is Clean for a text of up to n characters.
func CleanTo(n int, s string) string {
	plain := len(s) <= n
	for i := 0; plain && i < len(s); i++ {
		plain = s[i] >= 0x20 && s[i] < 0x7f
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if n--; n < 0 {
			b.WriteString(cut)
			break
		}
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case IsUnsafe(r):
			b.WriteRune(unicode.ReplacementChar)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// IsUnsafe reports whether r is a control or bidi character, or no character at all, which XML refuses.
func IsUnsafe(r rune) bool {
	return unicode.IsControl(r) || r&0xfffe == 0xfffe || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c ||
		r == 0x2028 || r == 0x2029
}
