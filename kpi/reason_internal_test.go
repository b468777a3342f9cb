package kpi

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Every reason has a sentence in both languages, which use the same arguments, and reads well with and without them.
func TestReasons(t *testing.T) {
	t.Parallel()
	if len(reasonTable) != int(TargetMismatch) || len(amountTable) != int(AmountShort) {
		t.Error("a reason has no row")
	}
	check := func(text socialorg.Text) {
		var used [2][]string
		for i, template := range []string{text.EN, text.ES} {
			names, err := l10n.Check(template)
			require.NoError(t, err)
			slices.Sort(names)
			used[i] = slices.Compact(names)
		}
		if diff := cmp.Diff(used[0], used[1]); diff != "" {
			t.Errorf("%s (-en +es)\n%s", text.EN, diff)
		}
	}
	month := Calendar{}.Span(PeriodMonth, MustDate("2026-10-01"))
	for i, row := range reasonTable {
		check(row.text)
		r := Reason(i + 1)
		full := &UndefinedError{
			Reason: r, Measures: []Measure{Likes, Shares}, Left: "a", Right: "b", Numerator: "1/3", Denominator: "0", Got: "1.5",
			Slots: []Slot{{Span: month, Platform: "x"}, {Span: month, Market: "ES"}}, Span: month, Low: "2", High: "1/3",
			Coverage: []Coverage{{Present: 1, Expected: 3}}, Across: []Dimension{DimensionTime, DimensionPlatform},
		}
		for _, e := range []*UndefinedError{full, {Reason: r, Left: "a", Right: "b", Numerator: "1", Denominator: "0", Got: "2"}} {
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				s := e.Message(tag)
				if strings.Contains(s, "  ") || !strings.HasSuffix(s, ".") || strings.Contains(s, " .") {
					t.Errorf("%d: %q", r, s)
				}
			}
		}
	}
	for _, row := range amountTable {
		check(row.text)
	}
	for _, got := range []string{Reason(200).Error(), AmountReason(99).Error(), (&AmountError{}).Error()} {
		if !strings.HasPrefix(got, "kpi: ") || !strings.Contains(got, "reason(") {
			t.Errorf("%q", got)
		}
	}
}

// Every reason has a word, from the first to the last, and what is none has its number.
func TestReasonsHaveWords(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct {
		n    int
		word func(r uint8) error
		none string
	}{
		{len(reasonTable), func(r uint8) error { return Reason(r) }, "reason("},
		{len(dateTable), func(r uint8) error { return DateReason(r) }, "date reason("},
		{len(amountTable), func(r uint8) error { return AmountReason(r) }, "amount reason("},
		{len(decimalTable), func(r uint8) error { return DecimalReason(r) }, "is no decimal"},
	} {
		words := map[string]bool{}
		for r := 1; r < 256; r++ {
			word := kind.word(uint8(r)).Error()
			if none := r > kind.n; none != strings.Contains(word, kind.none) || !none && words[word] {
				t.Errorf("%d of %d: %q", r, kind.n, word)
			}
			words[word] = true
		}
	}
}

// An error that a caller has filled in by half has a sentence all the same.
func TestHalfErrorsSpeak(t *testing.T) {
	t.Parallel()
	for i := range reasonTable {
		for _, e := range []UndefinedError{
			{Unseen: []string{"x", "y"}}, {Unseen: []string{"x", "y"}, Seen: []string{"z"}}, {Similar: []Measure{Likes}}, {Measures: []Measure{Likes}, Currencies: []string{"EUR", "USD"}},
			{Currencies: []string{""}, Measures: []Measure{Spend}}, {Across: []Dimension{99}}, {Slots: []Slot{{}}}, {Coverage: []Coverage{{}}}, {Measures: []Measure{"nothing"}},
		} {
			e.Reason = Reason(i + 1)
			for _, tag := range []language.Tag{language.English, language.Spanish} {
				if s := e.Message(tag); !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") {
					t.Errorf("%+v: %q", e, s)
				}
			}
		}
	}
}
