package org

import (
	"strings"
	"testing"
)

func FuzzSqueezed(f *testing.F) {
	for _, s := range []string{"", " ", "a", "a b", " a", "a ", "a  b", "a\u00a0b", "ñ\tñ", "a\u0085"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := squeezed(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("squeezed(%q) = %q, want %q", s, got, want)
		}
	})
}
