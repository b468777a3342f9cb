package kpi_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestNewVocabulary(t *testing.T) {
	t.Parallel()
	signups := kpi.MeasureDef{ID: "signups", Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"}, Unit: "{signup} * 1", Kind: kpi.KindFlow}
	reach := kpi.MeasureDef{ID: "reach", Unit: "{person}", Kind: kpi.KindDistinct}
	rate := kpi.KPI{
		ID: "signup_rate", Formula: kpi.Ratio(kpi.Measure("signups"), kpi.Reach), Direction: kpi.DirectionHigher,
		Period: kpi.PeriodMonth, Refs: []socialorg.Ref{socialorg.Practice},
	}
	churn := kpi.KPI{ID: "unfollow_rate", Formula: kpi.Ratio(kpi.LostFollowers, kpi.Previous{Of: kpi.Followers}), Form: kpi.FormShare}
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{signups, reach}, []kpi.KPI{rate, churn})
	require.NoError(t, err)

	signups.Unit = "{signup}"
	for _, want := range []kpi.MeasureDef{signups, reach} {
		got, ok := v.Measure(want.ID)
		if diff := cmp.Diff(want, got); diff != "" || !ok {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	for _, want := range []kpi.KPI{rate, churn} {
		got, ok := v.KPI(want.ID)
		if diff := cmp.Diff(want, got); diff != "" || !ok {
			t.Errorf("(-want +got)\n%s", diff)
		}
		unit, err := v.Check(got.Formula)
		require.NoError(t, err)
		if want.ID == "signup_rate" && unit.Unit != "{signup}/{person}" {
			t.Errorf("unit %q: the caller's reach does not hide the standard one", unit.Unit)
		}
	}

	var measures []kpi.Measure
	for m := range v.Measures() {
		measures = append(measures, m.ID)
	}
	if diff := cmp.Diff(append(slices.Collect(kpi.Measures()), "signups"), measures); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var kpis []kpi.ID
	for k := range v.KPIs() {
		kpis = append(kpis, k.ID)
	}
	if diff := cmp.Diff(append(slices.Collect(kpi.IDs()), "signup_rate", "unfollow_rate"), kpis); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}

	same, err := kpi.NewVocabulary([]kpi.MeasureDef{signups, reach}, []kpi.KPI{rate, churn})
	require.NoError(t, err)
	other, err := kpi.NewVocabulary([]kpi.MeasureDef{signups, reach}, []kpi.KPI{rate})
	require.NoError(t, err)
	for _, change := range []func(*kpi.KPI){
		func(k *kpi.KPI) { k.ID = "signups_per_reach" },
		func(k *kpi.KPI) { k.Name.ES = "Tasa de altas" },
		func(k *kpi.KPI) { k.Group = kpi.GroupTraffic },
		func(k *kpi.KPI) { k.Formula = kpi.Ratio(kpi.Clicks, kpi.Reach) },
		func(k *kpi.KPI) { k.Form = kpi.FormRatio },
		func(k *kpi.KPI) { k.Style = kpi.StylePercent },
		func(k *kpi.KPI) { k.Direction = kpi.DirectionLower },
		func(k *kpi.KPI) { k.Period = kpi.PeriodWeek },
		func(k *kpi.KPI) { k.Since = "2026-01-01" },
		func(k *kpi.KPI) { k.Refs = nil },
	} {
		changed := rate
		change(&changed)
		third, err := kpi.NewVocabulary([]kpi.MeasureDef{signups, reach}, []kpi.KPI{changed, churn})
		require.NoError(t, err)
		if v.Equal(third) || third.Equal(v) {
			t.Errorf("%+v makes no difference", changed)
		}
	}
	if diff := cmp.Diff(v, same); diff != "" || v.Equal(other) || other.Equal(v) || v.Equal(kpi.Vocabulary{}) || (kpi.Vocabulary{}).Equal(v) {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What goes in and what comes out are copies.
func TestVocabularyIsImmutable(t *testing.T) {
	t.Parallel()
	refs := []socialorg.Ref{"a"}
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{{ID: "own", Formula: kpi.Likes, Refs: refs}})
	require.NoError(t, err)
	refs[0] = "b"
	got, _ := v.KPI("own")
	got.Refs[0] = "c"
	standard, _ := v.KPI(kpi.CPL)
	standard.Refs[0] = "c"
	got, _ = v.KPI("own")
	again, _ := v.KPI(kpi.CPL)
	if diff := cmp.Diff([]socialorg.Ref{"a"}, got.Refs); diff != "" || again.Refs[0] == "c" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestEmptyVocabularyIsTheStandardOne(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary(nil, nil)
	require.NoError(t, err)
	if v != (kpi.Vocabulary{}) {
		t.Error("it is not")
	}
	if _, ok := v.Measure("signups"); ok {
		t.Error("knows a measure")
	}
	if _, ok := v.KPI("signup_rate"); ok {
		t.Error("knows a KPI")
	}
}

func TestNewVocabularyRefuses(t *testing.T) {
	t.Parallel()
	good := kpi.MeasureDef{ID: "signups", Unit: "{signup}", Kind: kpi.KindFlow}
	with := func(change func(*kpi.MeasureDef)) []kpi.MeasureDef {
		m := good
		change(&m)
		return []kpi.MeasureDef{m}
	}
	one := func(k kpi.KPI) []kpi.KPI { return []kpi.KPI{k} }
	tests := []struct {
		name     string
		measures []kpi.MeasureDef
		kpis     []kpi.KPI
		want     []string
	}{
		{"good", []kpi.MeasureDef{good}, one(kpi.KPI{ID: "x", Formula: good.ID}), nil},
		{"hyphen", with(func(m *kpi.MeasureDef) { m.ID = "Sign-ups" }), nil, []string{"Sign-ups invalid-id -> sign_ups"}},
		{"no id", with(func(m *kpi.MeasureDef) { m.ID = "" }), nil, []string{" invalid-id"}},
		{"accent", with(func(m *kpi.MeasureDef) { m.ID = "menciónes" }), nil, []string{"menciónes invalid-id -> menciones"}},
		{"function", with(func(m *kpi.MeasureDef) { m.ID = "median" }), nil, []string{"median invalid-id"}},
		{"64 letters", with(func(m *kpi.MeasureDef) { m.ID = kpi.Measure(strings.Repeat("a", 64)) }), nil, nil},
		{"65 letters", with(func(m *kpi.MeasureDef) { m.ID = kpi.Measure(strings.Repeat("a", 65)) }), nil,
			[]string{strings.Repeat("a", 40) + "… invalid-id"}},
		{"twice", []kpi.MeasureDef{good, good}, nil, []string{"signups duplicate-id"}},
		{"no unit", with(func(m *kpi.MeasureDef) { m.Unit = "" }), nil, []string{"signups invalid-unit"}},
		{"bare unit", with(func(m *kpi.MeasureDef) { m.Unit = "signup" }), nil, []string{"signups invalid-unit -> {signup}"}},
		{"no kind", with(func(m *kpi.MeasureDef) { m.Kind = 0 }), nil, []string{"signups invalid-kind"}},
		{"strange kind", with(func(m *kpi.MeasureDef) { m.Kind = 99 }), nil, []string{"signups invalid-kind"}},
		{"money that flows", with(func(m *kpi.MeasureDef) { m.Unit = "money[EUR]" }), nil, []string{"signups invalid-kind -> money"}},
		{"money in people", with(func(m *kpi.MeasureDef) { m.Kind = kpi.KindMoney }), nil, []string{"signups invalid-kind"}},
		{"a level that adds up", with(func(m *kpi.MeasureDef) { m.Kind, m.Time = kpi.KindStock, kpi.AdditivitySum }), nil,
			[]string{"signups invalid-additivity -> last"}},
		{"people who add up", with(func(m *kpi.MeasureDef) { m.Kind, m.Platform = kpi.KindDistinct, kpi.AdditivitySum }), nil,
			[]string{"signups invalid-additivity -> none"}},
		{"the mean of platforms", with(func(m *kpi.MeasureDef) { m.Platform = kpi.AdditivityAverage }), nil,
			[]string{"signups invalid-additivity -> sum"}},
		{"parts", with(func(m *kpi.MeasureDef) { m.Time, m.Post = kpi.AdditivityParts, 99 }), nil,
			[]string{"signups invalid-additivity -> sum", "signups invalid-additivity -> sum"}},
		{"the sum of waits", with(func(m *kpi.MeasureDef) { m.Kind, m.Time = kpi.KindDistribution, kpi.AdditivityNone }), nil,
			[]string{"signups invalid-additivity -> data"}},
		{"the mean of a level", with(func(m *kpi.MeasureDef) { m.Kind, m.Time = kpi.KindStock, kpi.AdditivityAverage }), nil, nil},
		{"all at once", []kpi.MeasureDef{{}}, one(kpi.KPI{}), []string{
			" invalid-id", " invalid-unit", " invalid-kind", " invalid-id", " invalid-expression",
		}},
		{"formula", nil, one(kpi.KPI{ID: "x", Formula: kpi.Sum(kpi.Likes, kpi.Reach, kpi.Measure("lieks"))}), []string{
			"x 1:7 unit-mismatch", "x 1:17 unknown-measure -> likes",
		}},
		{"formula of a KPI", nil, []kpi.KPI{{ID: "x", Formula: kpi.Likes}, {ID: "y", Formula: kpi.Scale(kpi.Measure("x"), kpi.Int(2))}},
			[]string{"y 1:1 kpi-in-formula -> likes"}},
		{"KPI twice", nil, []kpi.KPI{{ID: "x", Formula: kpi.Likes}, {ID: "x", Formula: kpi.Likes}}, []string{"x duplicate-id"}},
		{"enums", nil, one(kpi.KPI{ID: "x", Formula: kpi.Likes, Group: 99, Direction: 99, Period: 99, Form: 99, Style: 99, Since: "2026-02-30"}), []string{
			"x invalid-value", "x invalid-value", "x invalid-value", "x invalid-value", "x invalid-value", "x invalid-value",
		}},
		{"styles", nil, []kpi.KPI{
			{ID: "a", Formula: kpi.Ratio(kpi.Spend, kpi.Leads), Style: kpi.StylePercent}, {ID: "b", Formula: kpi.Likes, Style: kpi.StyleMoney},
			{ID: "c", Formula: kpi.PerUnit(kpi.Likes, kpi.Reach, 1000), Style: kpi.StylePoints}, {ID: "d", Formula: kpi.Likes, Style: kpi.StyleDuration},
			{ID: "e", Formula: kpi.Median(kpi.ResponseTimes), Style: kpi.StyleDuration}, {ID: "f", Formula: kpi.Spend, Style: kpi.StyleMoney},
			{ID: "g", Formula: kpi.Ratio(kpi.Likes, kpi.Reach), Style: kpi.StylePercent}, {ID: "h", Formula: kpi.Spend, Style: kpi.StyleNumber},
			{ID: "i", Formula: kpi.Product(kpi.Ratio(kpi.Likes, kpi.Reach), kpi.Ratio(kpi.Comments, kpi.Reach)), Style: kpi.StylePercent},
		}, []string{"a invalid-value", "b invalid-value", "c invalid-value", "d invalid-value", "i invalid-value"}},
		{"share of unlike things", nil, one(kpi.KPI{ID: "x", Formula: kpi.Ratio(kpi.Likes, kpi.Reach), Form: kpi.FormShare}),
			[]string{"x form-mismatch -> ratio"}},
		{"ratio that is a share", nil, one(kpi.KPI{ID: "x", Formula: kpi.Ratio(kpi.DAU, kpi.MAU), Form: kpi.FormRatio}), nil},
		{"sum that is none", nil, one(kpi.KPI{ID: "x", Formula: kpi.Likes, Form: kpi.FormSum}), []string{"x form-mismatch -> measure"}},
		{"a warning is no fault", nil, one(kpi.KPI{ID: "x", Formula: kpi.Ratio(kpi.Sum(kpi.Likes, kpi.Difference(kpi.Saves, kpi.Saves)), kpi.Reach)}), nil},
		{"a constant", nil, []kpi.KPI{{ID: "x", Formula: kpi.Ratio(kpi.Likes, kpi.Likes)}, {ID: "y", Formula: kpi.Number{Value: kpi.Int(5)}}},
			[]string{"x invalid-expression", "y invalid-expression"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			v, err := kpi.NewVocabulary(tt.measures, tt.kpis)
			if tt.want == nil {
				require.NoError(t, err)
				return
			}
			var e *kpi.FormulaError
			require.ErrorAs(t, err, &e)
			var got []string
			for _, f := range e.Faults {
				s := f.Subject + " "
				if f.Line > 0 {
					s += strings.Fields(summary([]kpi.Fault{f})[0])[0] + " "
				}
				s += string(f.Code)
				if f.Suggestion != "" {
					s += " -> " + f.Suggestion
				}
				got = append(got, s)
				require.ErrorIs(t, err, f.Code)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" || v != (kpi.Vocabulary{}) {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestVocabularyFaultsAreBounded(t *testing.T) {
	t.Parallel()
	_, err := kpi.NewVocabulary(make([]kpi.MeasureDef, 1000), make([]kpi.KPI, 1000))
	var e *kpi.FormulaError
	require.ErrorAs(t, err, &e)
	if diff := cmp.Diff([]int{100, 5899}, []int{len(e.Faults), e.More}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestVocabularyIteratorsStop(t *testing.T) {
	t.Parallel()
	v := own(t)
	n := 0
	for range v.Measures() {
		if n++; n == measureCount+1 {
			break
		}
	}
	for range v.KPIs() {
		if n++; n == measureCount+2 {
			break
		}
	}
	for c := range kpi.Codes() {
		if c != kpi.Syntax {
			t.Errorf("first is %s", c)
		}
		break
	}
	if diff := cmp.Diff(measureCount+2, n); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
