package linediff_test

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/socialorg/internal/linediff"
	"github.com/google/go-cmp/cmp"
)

func TestUnified(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 500)
	tests := []struct {
		name, before, after string
		want                []string
	}{
		{"the same", "a\nb\n", "a\nb\n", nil},
		{"a line replaced", "a\nb\nc\n", "a\nB\nc\n", []string{"@@ -1,3 +1,3 @@", " a", "-b", "+B", " c"}},
		{"from nothing", "", "a\n", []string{"@@ -0,0 +1 @@", "+a"}},
		{"to nothing", "a\nb\n", "", []string{"@@ -1,2 +0,0 @@", "-a", "-b"}},
		{"far from the ends", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n",
			[]string{"@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+V", " 6", " 7", " 8"}},
		{"two places far apart", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "2\n3\n4\n5\n6\n7\n8\n9\n0\n",
			[]string{"@@ -1,4 +1,3 @@", "-1", " 2", " 3", " 4", "@@ -7,3 +6,4 @@", " 7", " 8", " 9", "+0"}},
		{"a line feed at the end", "a\n", "a", []string{"@@ -1 +1 @@", "-a", "+a", `\ No newline at end of file`}},
		{"whole characters", "✓ sí\n", "✗ sí\n", []string{"@@ -1 +1 @@", "-✓ sí", "+✗ sí"}},
		{"what cannot be seen", "a\r\n\xff\u202e\n", "a\n\ufffd\n", []string{"@@ -1,2 +1,2 @@", `-a\r`, `-\xff\u202e`, "+a", "+\ufffd"}},
		{"a long line", long + "é1" + long + "\n", long + "é2\n",
			[]string{"@@ -1 +1 @@", "-…" + strings.Repeat("x", 59) + "é1" + strings.Repeat("x", 239) + "…", "+…" + strings.Repeat("x", 59) + "é2"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if d := cmp.Diff(test.want, linediff.Unified(test.before, test.after)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

var header = regexp.MustCompile(`^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$`)

// patch applies a diff as patch does, by its line numbers.
func patch(t *testing.T, before string, diff []string) string {
	t.Helper()
	old := strings.SplitAfter(before, "\n")
	var out []string
	at := 0
	for i, line := range diff {
		switch line[0] {
		case '@':
			m := header.FindStringSubmatch(line)
			if m == nil {
				t.Fatalf("no header: %q", line)
			}
			first, _ := strconv.Atoi(m[1])
			if m[2] != "0" {
				first--
			}
			out = append(out, old[at:first]...)
			at = first
		case ' ', '-':
			if strings.TrimSuffix(old[at], "\n") != line[1:] {
				t.Fatalf("line %d is %q, not %q", at+1, old[at], line)
			}
			if line[0] == ' ' {
				out = append(out, old[at])
			}
			at++
		case '+':
			end := "\n"
			if i+1 < len(diff) && diff[i+1][0] == '\\' {
				end = ""
			}
			out = append(out, line[1:]+end)
		}
	}
	return strings.Join(append(out, old[at:]...), "")
}

// TestPatch makes the later of two random texts from the earlier one and the diff, also where there is too much to look through.
func TestPatch(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	text := func(lines, words int) string {
		var b strings.Builder
		for range r.IntN(lines) {
			b.WriteString(strconv.Itoa(r.IntN(words)) + "\n")
		}
		if r.IntN(3) == 0 {
			b.WriteString("end")
		}
		return b.String()
	}
	for i := range 3000 {
		before, after := text(12, 4), text(12, 4)
		if i%500 == 0 {
			before, after = text(3000, 1000), text(3000, 1000)
		}
		if got := patch(t, before, linediff.Unified(before, after)); got != after {
			t.Fatalf("%q becomes %q, not %q", before, got, after)
		}
	}
}

func FuzzUnified(f *testing.F) {
	f.Add("a\nb", "a\n\xffb\n")
	f.Fuzz(func(t *testing.T, before, after string) {
		diff := linediff.Unified(before, after)
		if (diff == nil) != (before == after) {
			t.Errorf("%q and %q: %q", before, after, diff)
		}
		for _, line := range diff {
			if !utf8.ValidString(line) || strings.ContainsAny(line, "\n\r\x1b") || utf8.RuneCountInString(line) > 2000 {
				t.Errorf("%q and %q: %q", before, after, line)
			}
		}
	})
}
