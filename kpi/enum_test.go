package kpi_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// An enumValue is what the small enums have in common.
type enumValue interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// checkEnum asks that all holds the words in order, that each is read back, and that other values are refused mildly.
func checkEnum[E enumValue, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, all iter.Seq[E], unnamed string, words ...string) {
	t.Helper()
	var got []string
	for v := range all {
		got = append(got, v.String())
	}
	if diff := cmp.Diff(words, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for i, word := range append([]string{""}, words...) {
		want := E(i)
		text, err := want.MarshalText()
		require.NoError(t, err)
		back := E(99)
		require.NoError(t, P(&back).UnmarshalText(text))
		if diff := cmp.Diff([]any{word, want}, []any{string(text), back}); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	_, err := E(99).MarshalText()
	require.ErrorContains(t, err, "kpi: ")
	if diff := cmp.Diff(unnamed, E(99).String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	kept := E(1)
	require.ErrorContains(t, P(&kept).UnmarshalText([]byte("sideways")), "kpi: ")
	if diff := cmp.Diff(E(1), kept); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestEnums(t *testing.T) {
	t.Parallel()
	checkEnum(t, kpi.Groups(), "group(99)", "audience", "engagement", "traffic", "paid", "reputation", "community")
	checkEnum(t, kpi.Kinds(), "kind(99)", "flow", "stock", "distinct", "distribution", "money")
	checkEnum(t, kpi.Directions(), "direction(99)", "higher", "lower", "band", "context")
	checkEnum(t, kpi.Forms(), "form(99)", "constant", "measure", "sum", "difference", "product", "share", "ratio", "per-unit", "growth", "quantile")
	checkEnum(t, kpi.Additivities(), "additivity(99)", "sum", "last", "average", "parts", "none", "data")
	checkEnum(t, kpi.Dimensions(), "dimension(99)", "time", "platform", "account", "market", "post")
	checkEnum(t, kpi.Warnings(), "warning(99)", "partial", "censored", "gaps", "unequal", "estimated", "impossible")
	checkEnum(t, kpi.WeekStarts(), "week-start(99)", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
	checkEnum(t, kpi.WeekPatterns(), "week-pattern(99)", "4-4-5", "4-5-4", "5-4-4")
	checkEnum(t, kpi.Periods(), "period(99)", "day", "week", "month", "quarter", "year", "post", "campaign")
}

func TestEnumNames(t *testing.T) {
	t.Parallel()
	type names struct{ EN, ES string }
	got := map[string]names{}
	add := func(word string, name func(language.Tag) string) {
		got[word] = names{name(language.English), name(language.Spanish)}
	}
	for d := range kpi.Directions() {
		add(d.String(), d.Name)
	}
	for p := range kpi.Periods() {
		add(p.String(), p.Name)
	}
	add("zero direction", kpi.Direction(0).Name)
	add("unnamed direction", kpi.Direction(99).Name)
	add("zero period", kpi.Period(0).Name)
	add("unnamed period", kpi.Period(99).Name)
	want := map[string]names{
		"higher":            {"Higher is better", "Cuanto más alto, mejor"},
		"lower":             {"Lower is better", "Cuanto más bajo, mejor"},
		"band":              {"Best within a range", "Mejor dentro de un intervalo"},
		"context":           {"For context only", "Solo como contexto"},
		"day":               {"Day", "Día"},
		"week":              {"Week", "Semana"},
		"month":             {"Month", "Mes"},
		"quarter":           {"Quarter", "Trimestre"},
		"year":              {"Year", "Año"},
		"post":              {"Post", "Publicación"},
		"campaign":          {"Campaign", "Campaña"},
		"zero direction":    {"", ""},
		"unnamed direction": {"direction(99)", "direction(99)"},
		"zero period":       {"", ""},
		"unnamed period":    {"period(99)", "period(99)"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestEnumSuggests(t *testing.T) {
	t.Parallel()
	var d kpi.Direction
	require.ErrorContains(t, d.UnmarshalText([]byte("hihger")), `did you mean "higher"?`)
}

func TestTargetJSON(t *testing.T) {
	t.Parallel()
	type doc struct {
		Target kpi.Target `json:"target,omitzero"`
	}
	tests := []struct {
		name string
		want doc
		text string
	}{
		{"none", doc{}, `{}`},
		{"floor", doc{kpi.Target{AtLeast: kpi.MustDecimal("0.03")}}, `{"target":{"atLeast":0.03}}`},
		{"floor of zero", doc{kpi.Target{AtLeast: kpi.Int(0)}}, `{"target":{"atLeast":0}}`},
		{"band", doc{kpi.Target{AtLeast: kpi.MustDecimal("0.9"), AtMost: kpi.Int(1)}}, `{"target":{"atLeast":0.9,"atMost":1}}`},
		{"money", doc{kpi.Target{AtMost: kpi.MustDecimal("12.5"), Currency: "EUR"}}, `{"target":{"atMost":12.5,"currency":"EUR"}}`},
		{"currency alone", doc{kpi.Target{Currency: "CLP"}}, `{"target":{"currency":"CLP"}}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			text, err := json.Marshal(tt.want)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.text, string(text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			var got doc
			require.NoError(t, json.Unmarshal(text, &got))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestTargetRefusesNull(t *testing.T) {
	t.Parallel()
	var target kpi.Target
	require.ErrorIs(t, json.Unmarshal([]byte(`{"atLeast":null}`), &target), kpi.DecimalSyntax)
}
