package kpi_test

import (
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// What is read has limits, which are met and not passed.
func TestLimits(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 64)
	own := func(unit kpi.Unit, id kpi.Measure) error {
		_, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: id, Unit: unit, Kind: kpi.KindFlow}}, nil)
		return err
	}
	unit := func(text string) error {
		_, err := kpi.ParseUnit(text)
		return err
	}
	formula := func(text string) error { return kpi.Vocabulary{}.Analyze(text).Err() }
	power := func(n int) string { return strings.TrimSuffix(strings.Repeat("likes * ", n), " * ") }
	for _, tt := range []struct {
		name string
		met  error
		past error
		want error
	}{
		{"the power of a factor", unit("{a}^9"), unit("{a}^9*{a}"), kpi.UnitSize},
		{"the power of a divisor", unit("1/{a}^9"), unit("1/{a}^9/{a}"), kpi.UnitSize},
		{"the name of a factor", unit("{" + long + "}"), unit("{" + long + "a}"), kpi.UnitName},
		{"the power of a product", formula(power(9)), formula(power(10)), kpi.TooLarge},
		{"the power of a quotient", formula("1 / (" + power(9) + ")"), formula("1 / (" + power(9) + ") / likes"), kpi.TooLarge},
		{"the id of a measure", own(kpi.One, kpi.Measure(long)), own(kpi.One, kpi.Measure(long+"a")), kpi.InvalidID},
		{"the digits behind the point of a percentage", formula("1e-28% * likes"), formula("1e-29% * likes"), kpi.InvalidNumber},
	} {
		require.NoError(t, tt.met, tt.name)
		require.ErrorIs(t, tt.past, tt.want, tt.name)
	}
}

// Suggestions are for what people write, and not worked out for texts that nobody does.
func TestSuggestionsAreForShortTexts(t *testing.T) {
	t.Parallel()
	decimal := func(text string) string {
		var d kpi.Decimal
		var e *kpi.DecimalError
		require.ErrorAs(t, d.UnmarshalJSON([]byte(text)), &e)
		return e.Suggestion
	}
	unit := func(text string) string {
		_, err := kpi.ParseUnit(text)
		var e *kpi.UnitError
		require.ErrorAs(t, err, &e)
		return e.Suggestion
	}
	percent := func(name int) string {
		v, err := kpi.NewVocabulary([]kpi.MeasureDef{
			{ID: kpi.Measure(strings.Repeat("a", name)), Unit: kpi.One, Kind: kpi.KindFlow},
			{ID: kpi.Measure(strings.Repeat("b", 64)), Unit: kpi.One, Kind: kpi.KindFlow},
			{ID: kpi.Measure(strings.Repeat("c", 64)), Unit: kpi.One, Kind: kpi.KindFlow},
		}, nil)
		require.NoError(t, err)
		text := "100 * " + strings.Repeat("a", name) + " / " + strings.Repeat("b", 64) + " * " + strings.Repeat("c", 64)
		for _, f := range v.Analyze(text).Faults {
			if f.Code == kpi.PercentScaling {
				return f.Suggestion
			}
		}
		t.Errorf("%s is no percentage", text)
		return ""
	}
	blanks := strings.Repeat(" ", 100)
	if n := blanks[:35]; decimal(`"3`+n+` %"`) != "0.03" || decimal(`"3`+n+`  %"`) != "" {
		t.Error("a number of 40 characters has a suggestion, and one of 41 none")
	}
	if n := blanks[:91]; unit("{sign-up}"+n) != "{sign_up}" || unit("{sign-up}"+n+" ") != "" {
		t.Error("a unit of 100 characters has a suggestion, and one of 101 none")
	}
	if percent(60) == "" || percent(61) != "" {
		t.Error("a product of 200 characters has a suggestion, and one of 201 none")
	}
}

// A hyphen joins the words of one name where no measure has the first of them, and a number behind it is taken away.
func TestHyphensInNames(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"new-followers":       {"1:1 unknown-measure new-followers -> new_followers"},
		"likes-comments":      {},
		"likes-":              {"1:7 syntax operand"},
		"foo-2":               {"1:1 unknown-measure foo"},
		"foo2-bar":            {"1:1 unknown-measure foo2-bar"},
		"foo-bar-":            {"1:1 unknown-measure foo-bar", "1:9 syntax operand"},
		"foo-bar - 2 * likes": {"1:1 unknown-measure foo-bar"},
		"foo-bar(likes)":      {"1:1 unknown-measure foo", "1:5 unknown-function bar"},
	} {
		if diff := cmp.Diff(want, summary(kpi.Vocabulary{}.Analyze(text).Faults)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}
