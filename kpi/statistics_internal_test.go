package kpi

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Every reason has a word, and a sentence in both languages that uses the same arguments and reads well with and without them.
func TestStatisticsTexts(t *testing.T) {
	t.Parallel()
	if len(reasonWords.Words) != len(reasonTable)+1 || len(intervalTexts) != len(intervalReasonTable.Words) || len(goalTexts) != len(goalReasonTable.Words) {
		t.Error("a reason has no word or no sentence")
	}
	check := func(text socialorg.Text, message func(full bool, tag language.Tag) string) {
		t.Helper()
		var used [3][]string
		for i, template := range []string{text.EN, text.ES, text.In(language.LatinAmericanSpanish)} {
			names, err := l10n.Check(template)
			require.NoError(t, err)
			names = slices.DeleteFunc(names, func(s string) bool { return s == "question" }) // Spanish has its own marks
			slices.Sort(names)
			used[i] = slices.Compact(names)
		}
		if diff := cmp.Diff(used[0], used[1]) + cmp.Diff(used[1], used[2]); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text.EN, diff)
		}
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			for _, full := range []bool{false, true} {
				s := message(full, tag)
				if strings.Contains(s, "  ") || !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") || strings.Contains(s, " .") {
					t.Errorf("%q", s)
				}
			}
		}
	}
	for r := range enum.All[IntervalReason](&intervalReasonTable) {
		check(intervalTexts[r], func(full bool, tag language.Tag) string {
			e := &IntervalError{Reason: r}
			if full {
				e = &IntervalError{Reason: r, Left: "a", Right: "b", Measures: []Measure{Reach}, N: 1, Need: 2}
			}
			return e.Message(tag)
		})
	}
	for r := range enum.All[GoalReason](&goalReasonTable) {
		check(goalTexts[r], func(full bool, tag language.Tag) string {
			e := &GoalError{Reason: r, Right: Int(2)} // always set where it is used
			if full {
				e = &GoalError{Reason: r, Left: Int(1), Right: Int(2), Got: "EUR", Direction: DirectionHigher, Suggestion: Int(1), Near: CPL}
			}
			return e.Message(tag)
		})
	}
	for _, text := range []socialorg.Text{rowText, remarksText, trendText, summaryText} {
		for _, template := range []string{text.EN, text.ES, text.ES419} {
			_, err := l10n.Check(template)
			require.NoError(t, err)
		}
	}
	for _, r := range []error{Reason(99), IntervalReason(99), GoalReason(99), &IntervalError{}, &GoalError{Reason: 99}} {
		if !strings.HasPrefix(r.Error(), "kpi: ") {
			t.Errorf("%q", r)
		}
	}
}

func TestReasonWords(t *testing.T) {
	t.Parallel()
	for r := range enum.All[Reason](&reasonWords) {
		back := Reason(0)
		require.NoError(t, back.UnmarshalText([]byte(r.String())))
		if back != r {
			t.Errorf("%v is read as %v", r, back)
		}
	}
	for r := range enum.All[IntervalReason](&intervalReasonTable) {
		back := IntervalReason(0)
		require.NoError(t, back.UnmarshalText([]byte(r.String())))
		if back != r {
			t.Errorf("%v is read as %v", r, back)
		}
	}
	for r := range enum.All[GoalReason](&goalReasonTable) {
		back := GoalReason(0)
		require.NoError(t, back.UnmarshalText([]byte(r.String())))
		if back != r {
			t.Errorf("%v is read as %v", r, back)
		}
	}
}
