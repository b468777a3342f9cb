package kpisql

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Every code has a sentence in both languages, which use the same arguments, and speaker answers them all.
func TestMessages(t *testing.T) {
	t.Parallel()
	known := []string{"dialect", "kpi", "measure", "table", "name", "got", "meant", "suggestion", "both", "needs", "range", "other"}
	var got []Code
	for _, m := range messages {
		got = append(got, m.code)
		names := func(template string) []string {
			names, err := l10n.Check(template)
			require.NoError(t, err)
			slices.Sort(names)
			return slices.Compact(names)
		}
		want := names(m.en)
		if diff := cmp.Diff(want, names(m.es)); diff != "" {
			t.Errorf("%s: arguments (-en +es)\n%s", m.code, diff)
		}
		for _, name := range want {
			if !slices.Contains(known, name) {
				t.Errorf("%s: nothing answers {%s}", m.code, name)
			}
		}
		f := Fault{Code: m.code, Dialect: MySQL, KPI: "a", Measure: "b", Table: "c", Name: "d", Got: "e", Suggestion: "f"}
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			s := f.Message(tag)
			if s == "" || strings.Contains(s, "  ") || !strings.ContainsAny(s[len(s)-1:], ".?") {
				t.Errorf("%s: %q", m.code, s)
			}
		}
	}
	if diff := cmp.Diff(codes[:], got); diff != "" {
		t.Errorf("(-codes +messages)\n%s", diff)
	}
	if diff := cmp.Diff("other", Fault{Code: "other"}.Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
