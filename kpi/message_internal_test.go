package kpi

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Every code has a sentence in both languages, which use the same arguments, and Fault.arg answers them all.
func TestMessages(t *testing.T) {
	t.Parallel()
	known := []string{
		"<", ">", "code", "got", "number", "measure", "kpi", "left", "right", "sides", "x", "y", "unit", "suggestion", "hint", "plus", "share", "kinds", "count",
		"word", "wanted", "dimension", "kind", "scaled", "money", "one", "standard", "subject", "hyphen", "about", "power", "percent", "declare", "twice",
	}
	var got []Code
	for _, m := range messages {
		if !slices.Contains(got, m.code) {
			got = append(got, m.code)
		}
		if m.problem == "" && m.code == Syntax || m.problem != "" && m.code != Syntax && m.code != InvalidExpression && m.code != InvalidUnit && m.code != InvalidValue && m.code != UnknownFunction {
			t.Errorf("%s: problem %q", m.code, m.problem)
		}
		names := func(template string) []string {
			names, err := l10n.Check(template)
			require.NoError(t, err)
			slices.Sort(names)
			return slices.Compact(names)
		}
		want := names(m.text.EN)
		for _, template := range []string{m.text.ES, m.text.In(language.LatinAmericanSpanish)} {
			if diff := cmp.Diff(want, names(template)); diff != "" {
				t.Errorf("%s %s: arguments (-en +es)\n%s", m.code, m.problem, diff)
			}
		}
		for _, name := range want {
			if !slices.Contains(known, name) {
				t.Errorf("%s: nothing answers {%s}", m.code, name)
			}
		}
		if m.text.ES419 == m.text.ES {
			t.Errorf("%s: %q is written twice", m.code, m.text.ES)
		}
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			f := Fault{Code: m.code, Problem: m.problem, Got: "a", Left: "b", Right: "c", X: "{d}", Y: One, Suggestion: "e"}
			for _, f := range []Fault{f, {Code: m.code, Problem: m.problem, Left: "b", Right: "c"}} { // Got is left out where it can be
				if f.Problem == ProblemSign || f.Problem == ProblemArguments {
					f.Suggestion = "e"
				}
				switch f.Code {
				case QuantileOfNonDistribution, BareDistribution, PreviousOfDistribution, OutsideCohort, BelowZero, FormMismatch, KPIInFormula, InvalidAdditivity, InvalidExpression, InvalidValue:
					f.Got, f.Suggestion, f.X = "1", "e", One // they always have them
				default:
				}
				s := f.Message(tag)
				if s == "" || strings.Contains(s, "  ") || !strings.ContainsAny(s[len(s)-1:], ".?") {
					t.Errorf("%s: %q", m.code, s)
				}
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

// Algebra at random values agrees with algebra.
func TestFingerprints(t *testing.T) {
	t.Parallel()
	tests := []struct {
		x, y string
		want bool
	}{
		{"likes", "likes", true},
		{"likes", "shares", false},
		{"likes", "previous(likes)", false},
		{"median(response_times)", "quantile(response_times, 0.9)", false},
		{"likes * (shares + saves)", "saves * likes + shares * likes", true},
		{"likes / shares / saves", "likes / (shares * saves)", true},
		{"likes / (shares / saves)", "likes / shares / saves", false},
		{"0.1 + 0.2", "0.3", true},
		{"0.1 + 0.2", "0.3000000000000001", false},
		{"1e30 * 1e-30", "1", true},
		{"1 / 3 * 3", "1", true},
		{"-9223372036854775808 + 9223372036854775807", "-1", true},
		{"likes - shares", "-1 * (shares - likes)", true},
	}
	print := func(text string) fingerprint {
		f, ok := printOf(text)
		if !ok {
			t.Errorf("%q is no formula", text)
		}
		return f
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, print(tt.x).is(print(tt.y))); diff != "" {
			t.Errorf("%s and %s (-want +got)\n%s", tt.x, tt.y, diff)
		}
	}
}
