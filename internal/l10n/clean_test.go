package l10n_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
)

func TestClean(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"nothing", "", ""},
		{"plain", "Ana", "Ana"},
		{"accents", "Agencia Peñón, S. A.", "Agencia Peñón, S. A."},
		{"an emoji of several characters", "👩\u200d💻", "👩\u200d💻"},
		{"line breaks and tabs are spaces", "a\nb\tc\rd", "a b c d"},
		{"a terminal's escape", "a\x1b[31mb", "a\ufffd[31mb"},
		{"delete and the second control block", "a\x7fb\u0085c", "a\ufffdb\ufffdc"},
		{"right-to-left override", "a\u202eb", "a\ufffdb"},
		{"isolate", "a\u2066b\u2069", "a\ufffdb\ufffd"},
		{"marks", "\u200ea\u200fb\u061c", "\ufffda\ufffdb\ufffd"},
		{"line and paragraph separators", "a\u2028b\u2029", "a\ufffdb\ufffd"},
		{"what is no character", "a\ufffeb\U0001ffffc", "a\ufffdb\ufffdc"},
		{"invalid UTF-8", "a\xffb", "a\ufffdb"},
		{"as long as may be", strings.Repeat("ñ", 400), strings.Repeat("ñ", 400)},
		{"too long", strings.Repeat("ñ", 401), strings.Repeat("ñ", 400) + "…"},
		{"too long and plain", strings.Repeat("n", 401), strings.Repeat("n", 400) + "…"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, l10n.Clean(tt.text)); diff != "" {
				t.Errorf("Clean(%q) (-want +got)\n%s", tt.text, diff)
			}
		})
	}
}

func TestClipAndEscape(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, clipped, escaped string }{
		{"nothing", "", "", `""`},
		{"plain", "likes", "likes", `"likes"`},
		{"what cannot be seen", "a\x1b\u202e\xff", "a\x1b\u202e\xff", `"a\x1b\u202e\xff"`},
		{"forty characters", strings.Repeat("ñ", 40), strings.Repeat("ñ", 40), `"` + strings.Repeat("ñ", 40) + `"`},
		{"one more", strings.Repeat("ñ", 41), strings.Repeat("ñ", 40) + "…", `"` + strings.Repeat("ñ", 40) + `…"`},
		{"a broken end", strings.Repeat("a", 39) + "\xf0\x9f", strings.Repeat("a", 39) + "\xf0…", `"` + strings.Repeat("a", 39) + `\xf0…"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff([]string{tt.clipped, tt.escaped}, []string{l10n.Clip(tt.text), l10n.Escape(tt.text)}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// FuzzClean holds the laws: what is shown is valid and short, and cleaning it again changes nothing but the end of a cut.
func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "Ana", "a\nb", "\x1b[2J", "\u202e", "\xff", strings.Repeat("ñ", 500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := l10n.Clean(s)
		n := utf8.RuneCountInString(got)
		if !utf8.ValidString(got) || n > 401 {
			t.Errorf("Clean(%q) = %q", s, got)
		}
		if again := l10n.Clean(got); n <= 400 && again != got {
			t.Errorf("Clean(%q) = %q, then %q", s, got, again)
		}
		if strings.ContainsAny(got, "\n\r\t\x1b\u202e") {
			t.Errorf("Clean(%q) = %q", s, got)
		}
	})
}

// Nearly every name is plain: it costs nothing. Not parallel: AllocsPerRun counts the whole process.
func TestCleanPlainAllocatesNothing(t *testing.T) {
	sink := 0
	if diff := cmp.Diff(0.0, testing.AllocsPerRun(100, func() { sink += len(l10n.Clean("Agencia Norte")) })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if sink == 0 {
		t.Error("nothing was cleaned")
	}
}
