package org

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/internal/l10n"
)

func FuzzSqueezed(f *testing.F) {
	for _, s := range []string{"", " ", "a", "a b", " a", "a ", "a  b", "a\u00a0b", "ñ\tñ", "a\u0085", "a\x00b", "a \x1b b", "\u202ea", "a\xff\u202e", "\xc5\x04\xbb"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := squeezed(s)
		if utf8.ValidString(got) != utf8.ValidString(s) {
			t.Errorf("squeezed(%q) = %q", s, got)
		}
		plain := strings.Map(func(c rune) rune {
			if !unicode.IsSpace(c) && l10n.IsUnsafe(c) {
				return -1
			}
			return c
		}, s)
		if want := strings.Join(strings.Fields(plain), " "); strings.ToValidUTF8(got, "\uFFFD") != strings.ToValidUTF8(want, "\uFFFD") && utf8.ValidString(s) {
			t.Errorf("squeezed(%q) = %q, want %q", s, got, want)
		}
	})
}
