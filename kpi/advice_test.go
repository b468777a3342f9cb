package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A formula that is scaled by a hundred is told how a percentage comes about, which depends on its unit.
func TestPercentAdvice(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"leads / won_leads * 100": "The ratio is kept as it is; write “leads / won_leads”. It is shown as a percentage.",
		"clicks / reach * 100":    "The ratio is kept as it is; write “clicks / reach”. To show it as a percentage, give the KPI the style percent.",
		"spend / leads * 100":     "Amounts are in whole units of money, not in cents; write “spend / leads”.",
	} {
		_, err := kpi.Parse(text)
		f, ok := errors.AsType[*kpi.FormulaError](err)
		require.True(t, ok, text)
		if diff := cmp.Diff("“"+text+"” is scaled by a hundred. "+want, f.Faults[0].Message(language.English)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

// Measures are found by their names in both languages, and names with a hyphen are one name where they are no difference.
func TestMeasureAdvice(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "signups", Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"}, Unit: "{signup}", Kind: kpi.KindFlow},
	}, []kpi.KPI{{ID: "signup_rate", Formula: kpi.Ratio(kpi.Measure("signups"), kpi.Reach)}})
	require.NoError(t, err)
	tests := []struct {
		text string
		want []string // code, what stands there, and what is suggested
	}{
		{"alcance", []string{"unknown-measure alcance reach"}},
		{"altas + seguidores", []string{"unknown-measure altas signups", "unknown-measure seguidores followers"}},
		{"sign-ups / reach", []string{"unknown-measure sign-ups signups"}},
		{"new-followers", []string{"unknown-measure new-followers new_followers"}},
		{"signup-rate * 2", []string{"kpi-in-formula signup_rate signups / reach"}},
		{"zzz-yyy", []string{"unknown-measure zzz-yyy "}},
		{"lieks-shares", []string{"unknown-measure lieks likes"}},
		{"likes-shraes", []string{"unknown-measure shraes shares"}},
		{"lieks-median(likes)", []string{"unknown-measure lieks likes", "quantile-of-non-distribution likes "}},
		{"likes-shares", nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, f := range v.Analyze(tt.text).Faults {
				got = append(got, string(f.Code)+" "+f.Got+" "+f.Suggestion)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A KPI of one's own measures says where it is worked out, and who it is.
func TestOwnMeasuresNeedTheirVocabulary(t *testing.T) {
	t.Parallel()
	k := kpi.KPI{ID: "signup_rate", Formula: kpi.Ratio(kpi.Measure("signups"), kpi.Reach)}
	_, err := k.Eval(kpi.Inputs{})
	f, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	if diff := cmp.Diff("kpi signup_rate:1:1: unknown-measure: There is no standard measure “signups”; "+
		"one of your own is known to the vocabulary that declares it: use its EvalKPI.\n | signups / reach\n | ^", f.Error()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff("«signup_rate», 1:1: No existe la métrica estándar «signups»; "+
		"las propias solo las conoce el vocabulario que las declara: use su EvalKPI.\n | signups / reach\n | ^", f.Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	f.More = 3
	require.Regexp(t, "[^ ]\ny 3 más$", f.Message(language.Spanish))
	require.Regexp(t, "\nkpi: and 3 more$", f.Error())
}

// Ids in the data that nobody knows and that are near a missing measure are told, at most ten of them; others are left alone.
func TestMisspeltData(t *testing.T) {
	t.Parallel()
	in := kpi.Inputs{
		Now: kpi.Sample{"likse": kpi.Count(1), "weather": kpi.Count(2), kpi.Saves: kpi.Count(3)}, Before: kpi.Sample{"Likes": kpi.Count(4)},
		Distributions: map[kpi.Measure][]kpi.Decimal{"response_time": {kpi.Int(5)}}, MissingAsZero: []kpi.Measure{"like", "shares"},
	}
	got := undefined(t, kpi.Vocabulary{}, "likes / median(response_times)", in)
	if diff := cmp.Diff([]kpi.Measure{"Likes", "like", "likse", "response_time"}, got.Similar); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, c := range "abcdefghijklmnop" {
		in.Now[kpi.Measure("likes"+string(c))] = kpi.Count(1)
	}
	if got := undefined(t, kpi.Vocabulary{}, "likes", in); len(got.Similar) != 10 {
		t.Error(got.Similar)
	}
	if got := undefined(t, kpi.Vocabulary{}, "impressions", in); got.Similar != nil {
		t.Error(got.Similar)
	}
}

// A KPI that is not there is told with the one that is near.
func TestUnknownKPIAdvice(t *testing.T) {
	t.Parallel()
	for id, want := range map[kpi.ID]string{
		"er_raech": "kpi er_raech: There is no formula for “er_raech” in the standard vocabulary; one of your own is known to the one that declares it; did you mean “er_reach”?",
		"zzz":      "kpi zzz: There is no formula for “zzz” in the standard vocabulary; one of your own is known to the one that declares it.",
	} {
		_, err := kpi.Vocabulary{}.EvalKPI(id, kpi.Inputs{})
		require.ErrorIs(t, err, kpi.UnknownKPI)
		require.EqualError(t, err, want)
	}
}

// Counts of one's own are called by the measure that is counted in them, and stay as they are where it has no name.
func TestUnitNamesOfOnesOwn(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "bare", Unit: "{thing}", Kind: kpi.KindFlow},
		{ID: "signups", Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"}, Unit: "{signup}", Kind: kpi.KindFlow},
		{ID: "late_signups", Name: socialorg.Text{EN: "Late sign-ups"}, Unit: "{signup}", Kind: kpi.KindFlow},
	}, nil)
	require.NoError(t, err)
	for unit, want := range map[kpi.Unit][2]string{
		"{signup}/{account}":  {"“Sign-ups” per account", "«Altas» por cuenta"},
		"money[EUR]/{signup}": {"EUR per “Sign-ups”", "EUR por «Altas»"},
		"{thing}":             {"{thing}", "{thing}"},
		"{follower}":          {"followers", "seguidores"},
		"":                    {"", ""},
	} {
		got := [2]string{v.UnitName(unit, language.English), v.UnitName(unit, language.EuropeanSpanish)}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", unit, diff)
		}
	}
}
