// Package fold reduces letters to what remains of them when names are compared: no case, no accents, no typographic forms.
//
// It knows the accented letters of Latin, Greek and Cyrillic and the typographic forms of Latin letters and of digits. golang.org/x/text/unicode/norm, which knows
// all of Unicode, would add 100 KiB to every program that uses the library.
package fold

import (
	"unicode"
	"unicode/utf8"
)

// A run is consecutive characters that become one letter, where step is 0, or consecutive letters, where it is 1.
type run struct {
	first rune
	count uint8
	step  uint8
	base  uint16
}

// Rune returns c in lower case and without accents, and -1 for a combining mark. It leaves typographic forms as they are: "ﬁ" and "𝗔" are
// other characters than "fi" and "A".
func Rune(c rune) rune {
	switch {
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	case c < utf8.RuneSelf:
		return c
	}
	if base := find(accented[:], c); base != 0 {
		return base
	}
	if unicode.Is(unicode.Mn, c) {
		return -1
	}
	return unicode.ToLower(c)
}

// MaxLen is how many bytes Append adds at most.
const MaxLen = 4

// Append appends the letters and digits that c stands for, in lower case and without accents: "fi" for "ﬁ", "a" for "𝗔", "ª" and "Á",
// nothing for a combining mark. A character that stands for no other is appended as it is.
func Append(to []byte, c rune) []byte {
	if c < utf8.RuneSelf {
		return append(to, byte(Rune(c)))
	}
	if c < 'À' || c > 'ÿ' { // most are of these, which have no other form
		if base := find(typographic[:], c); base != 0 {
			return utf8.AppendRune(to, base)
		}
		for _, l := range ligatures {
			if l.c == c {
				return append(to, l.letters...)
			}
		}
	}
	if c = Rune(c); c < 0 {
		return to
	}
	return utf8.AppendRune(to, c)
}

// find returns what c becomes, 0 where the runs do not know it.
func find(runs []run, c rune) rune {
	low, high := 0, len(runs)
	for low < high {
		if mid := (low + high) / 2; runs[mid].first <= c {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == 0 {
		return 0
	}
	r := &runs[low-1]
	if c-r.first >= rune(r.count) {
		return 0
	}
	return rune(r.base) + rune(r.step)*(c-r.first)
}
