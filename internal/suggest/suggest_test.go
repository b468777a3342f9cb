package suggest_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/suggest"
	"github.com/google/go-cmp/cmp"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	words := []string{"", "strategy", "research", "customer-care", "care", "cart", "pr", "seo", "plan-ads", "run-ads"}
	tests := []struct {
		name, word, want string
	}{
		{"itself", "strategy", "strategy"},
		{"a letter dropped", "stategy", "strategy"},
		{"a letter added", "strrategy", "strategy"},
		{"a letter replaced", "strategi", "strategy"},
		{"two letters swapped", "straetgy", "strategy"},
		{"the first letter dropped", "esearch", "research"},
		{"a swap is one edit, not two", "soe", "seo"},
		{"case does not count", "STRATEGY", "strategy"},
		{"hyphens do not count", "customercare", "customer-care"},
		{"underscores do not count", "customer_care", "customer-care"},
		{"spaces do not count", "Customer Care", "customer-care"},
		{"spaces in a short word do not count", "S E O", "seo"},
		{"hyphens in a word of two letters do not count", "p-r", "pr"},
		{"one edit in three letters", "sep", "seo"},
		{"two edits in three letters are too many", "sap", ""},
		{"two letters allow no edit", "pf", ""},
		{"two letters in another case", "PR", "pr"},
		{"a tie goes to the earlier one", "card", "care"},
		{"the nearer one, not the earlier", "runads", "run-ads"},
		{"nothing near", "telepathy", ""},
		{"nothing asked", "", ""},
		{"nothing but separators", "- _", ""},
		{"too long to be a misspelt word", strings.Repeat("strategy", 9), ""},
		{"invalid UTF-8", "strateg\xff", "strategy"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, suggest.Nearest(tt.word, words)); diff != "" {
				t.Errorf("Nearest(%q) (-want +got)\n%s", tt.word, diff)
			}
		})
	}
}

func TestTypo(t *testing.T) {
	t.Parallel()
	words := []string{"stage-uncovered", "vacancy"}
	for word, want := range map[string]string{
		"stage-uncoverd": "stage-uncovered", "StageUncovered": "stage-uncovered", "role-uncovered": "", "vacancys": "vacancy", "": "", "kpi": "",
	} {
		if got := suggest.Typo(word, words); got != want {
			t.Errorf("Typo(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestNearestAmongNone(t *testing.T) {
	t.Parallel()
	for name, candidates := range map[string][]string{
		"nil":      nil,
		"empty":    {},
		"unset":    {""},
		"too long": {strings.Repeat("a", 65)},
	} {
		if diff := cmp.Diff("", suggest.Nearest("strategy", candidates)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// FuzzNearest holds the laws: the answer is a candidate or nothing, it is the same each time, and a candidate that is spelt right
// is never corrected into another word.
func FuzzNearest(f *testing.F) {
	f.Add("stategy", "strategy\nresearch")
	f.Add("", "\n")
	f.Add("---", "- \n_")
	f.Add("Ⱥ\xff", "ⱥ\xff\xfe")
	f.Add(strings.Repeat("\xff", 64), strings.Repeat("\xfe", 64)) // ToLower makes three bytes of each
	f.Add(strings.Repeat("Ⱥ", 32), strings.Repeat("Ⱥ", 31))
	f.Fuzz(func(t *testing.T, word, list string) {
		candidates := strings.Split(list, "\n")
		got := suggest.Nearest(word, candidates)
		if got != "" && !slices.Contains(candidates, got) {
			t.Errorf("Nearest(%q, %q) = %q, which is no candidate", word, candidates, got)
		}
		if again := suggest.Nearest(word, candidates); again != got {
			t.Errorf("Nearest(%q, %q) = %q, then %q", word, candidates, got, again)
		}
		if word != "" && len(word) <= 64 && slices.Contains(candidates, word) && plain(got) != plain(word) {
			t.Errorf("Nearest(%q, %q) = %q", word, candidates, got)
		}
	})
}

// plain leaves out what does not count.
func plain(s string) string {
	return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(s))
}

func BenchmarkNearest(b *testing.B) {
	words := strings.Fields("research strategy planning creation publishing engagement listening reporting analysis crisis")
	for b.Loop() {
		_ = suggest.Nearest("engagment", words)
	}
}
