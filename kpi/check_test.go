package kpi_test

import (
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func all(a kpi.Additivity) [3]kpi.Additivity { return [3]kpi.Additivity{a, a, a} }

// own is a vocabulary with measures in two currencies and two distributions.
func own(t *testing.T) kpi.Vocabulary {
	t.Helper()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "fee", Unit: "money[EUR]", Kind: kpi.KindMoney},
		{ID: "fee_us", Unit: "money[USD]", Kind: kpi.KindMoney},
		{ID: "watch_times", Unit: "s", Kind: kpi.KindDistribution},
		{ID: "lost_members", Unit: "{member}", Kind: kpi.KindFlow},
	}, nil)
	require.NoError(t, err)
	return v
}

func TestCheck(t *testing.T) {
	t.Parallel()
	const sum, last, parts, none, data = kpi.AdditivitySum, kpi.AdditivityLast, kpi.AdditivityParts, kpi.AdditivityNone, kpi.AdditivityData
	tests := []struct {
		text string
		unit kpi.Unit
		form kpi.Form
		add  [3]kpi.Additivity
	}{
		{"likes", "{interaction}", kpi.FormMeasure, all(sum)},
		{"followers", "{follower}", kpi.FormMeasure, [3]kpi.Additivity{last, sum, sum}},
		{"days", "d", kpi.FormMeasure, [3]kpi.Additivity{sum, last, last}},
		{"reach", "{account}", kpi.FormMeasure, all(none)},
		{"previous(likes)", "{interaction}", kpi.FormMeasure, [3]kpi.Additivity{parts, sum, sum}},
		{"likes + comments", "{interaction}", kpi.FormSum, all(sum)},
		{"0.1 * likes + 0.5 * comments", "{interaction}", kpi.FormSum, all(sum)},
		{"likes / 10", "{interaction}", kpi.FormSum, all(sum)},
		{"followers - previous(followers)", "{follower}", kpi.FormDifference, [3]kpi.Additivity{parts, sum, sum}},
		{"new_followers - lost_followers", "{follower}", kpi.FormDifference, all(sum)},
		{"interactions / reach", "{interaction}/{account}", kpi.FormRatio, all(none)},
		{"likes / reach + comments / reach", "{interaction}/{account}", kpi.FormRatio, all(none)},
		{"messages_answered / messages_received", kpi.One, kpi.FormShare, all(parts)},
		{"1 - messages_answered / messages_received", kpi.One, kpi.FormShare, all(parts)},
		{"positive_mentions / (positive_mentions + neutral_mentions + negative_mentions)", kpi.One, kpi.FormShare, all(parts)},
		{"(positive_mentions - negative_mentions) / mentions", kpi.One, kpi.FormRatio, all(parts)},
		{"lost_members / previous(members)", kpi.One, kpi.FormRatio, all(parts)},
		{"dau / mau", kpi.One, kpi.FormShare, all(none)},
		{"followers / previous(followers)", kpi.One, kpi.FormRatio, all(parts)},
		{"revenue / spend", kpi.One, kpi.FormRatio, all(parts)},
		{"1 / (revenue / spend)", kpi.One, kpi.FormRatio, all(parts)},
		{"(revenue - cost) / cost", kpi.One, kpi.FormRatio, all(parts)},
		{"spend / impressions * 1000", "money/{impression}", kpi.FormPerUnit, all(parts)},
		{"1000 * spend / impressions", "money/{impression}", kpi.FormPerUnit, all(parts)},
		{"spend / (impressions / 1000)", "money/{impression}", kpi.FormPerUnit, all(parts)},
		{"(followers - previous(followers)) / previous(followers)", kpi.One, kpi.FormGrowth, all(parts)},
		{"(likes + shares - (previous(likes) + previous(shares))) / (previous(shares) + previous(likes))", kpi.One, kpi.FormGrowth, all(parts)},
		{"followers * posts", "{follower}*{post}", kpi.FormProduct, all(parts)},
		{"median(response_times)", "s", kpi.FormQuantile, all(data)},
		{"median(response_times) / 60", "s", kpi.FormQuantile, all(data)},
		{"median(response_times) - median(watch_times)", "s", kpi.FormDifference, all(data)},
		{"fee / leads", "money[EUR]/{lead}", kpi.FormRatio, all(parts)},
		{"(spend + fee) / leads", "money[EUR]/{lead}", kpi.FormRatio, all(parts)},
		{"replies / (threads * days)", "{reply}/d/{thread}", kpi.FormRatio, all(parts)},
	}
	v := own(t)
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			e, err := v.Parse(tt.text)
			require.NoError(t, err)
			got, err := v.Check(e)
			require.NoError(t, err)
			want := kpi.Type{Unit: tt.unit, Form: tt.form, Time: tt.add[0], Platform: tt.add[1], Post: tt.add[2]}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if a := v.Analyze(tt.text); a.Expr != e || a.Type != got {
				t.Errorf("Analyze says %+v", a)
			}
			unit, err := kpi.ParseUnit(string(got.Unit))
			require.NoError(t, err)
			if unit != got.Unit {
				t.Errorf("%q is not canonical", got.Unit)
			}
		})
	}
}

// A constant is not summed over days, and is the same for all.
func TestCheckConstant(t *testing.T) {
	t.Parallel()
	a := kpi.Vocabulary{}.Analyze("1 + 2 * 3")
	require.NoError(t, a.Err())
	want := kpi.Type{Unit: kpi.One, Form: kpi.FormConstant, Time: kpi.AdditivityLast, Platform: kpi.AdditivityLast, Post: kpi.AdditivityLast}
	if diff := cmp.Diff(want, a.Type); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"1:3 constant-formula 1 + 2 * 3"}, summary(a.Faults)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Each code of a text is raised by bad, at a place, and not by good, which differs little.
func TestCodes(t *testing.T) {
	t.Parallel()
	tests := []struct {
		code      kpi.Code
		bad, good string
		column    int
	}{
		{kpi.Syntax, "likes likes", "likes + likes", 7},
		{kpi.InvalidNumber, "0,5 * likes", "0.5 * likes", 1},
		{kpi.UnknownMeasure, "liked", "likes", 1},
		{kpi.UnknownFunction, "mean(response_times)", "median(response_times)", 1},
		{kpi.KPIInFormula, "cpl / 2", "spend / leads / 2", 1},
		{kpi.UnitMismatch, "(likes + comments + spend) / reach", "(likes + comments + saves) / reach", 19},
		{kpi.UnitMismatch, "reach - 1", "1 - reach / reach", 7},
		{kpi.UnitMismatch, "interactions / reach + interactions / impressions", "likes / reach + interactions / reach", 22},
		{kpi.UnitMismatch, "days + median(response_times)", "days + days", 6},
		{kpi.MixedCurrency, "fee + fee_us", "fee + spend", 5},
		{kpi.MixedCurrency, "fee / fee_us", "fee / fee", 5},
		{kpi.MixedCurrency, "(fee + spend) / leads - fee_us / leads", "(fee + spend) / leads - fee / leads", 23},
		{kpi.MixedCurrency, "fee / spend - fee_us / spend", "fee / spend - spend / fee", 15},
		{kpi.SumOfDistinct, "active_members + contributors", "active_members - contributors", 16},
		{kpi.SumOfDistinct, "reach + previous(reach)", "followers + previous(followers)", 7},
		{kpi.SumOfDistinct, "0.5 * dau + mau / 2", "0.5 * dau - mau / 2", 11},
		{kpi.SumOfQuantiles, "(median(response_times) + median(watch_times)) / 2", "median(response_times) - median(watch_times)", 25},
		{kpi.SumOfQuantiles, "median(response_times) / 2 + median(watch_times) / 2", "median(response_times) / 2 - 1 * median(watch_times)", 28},
		{kpi.BareDistribution, "response_times / posts", "median(response_times) / posts", 1},
		{kpi.PreviousOfDistribution, "previous(response_times)", "previous(likes)", 1},
		{kpi.QuantileOfNonDistribution, "median(likes)", "median(response_times)", 1},
		{kpi.QuantileOutOfRange, "quantile(response_times, 90)", "quantile(response_times, 90%)", 1},
		{kpi.QuantileOutOfRange, "quantile(response_times, -0.1)", "quantile(response_times, 0)", 1},
		{kpi.PercentScaling, "interactions / reach * 100", "interactions / reach * 1000", 24},
		{kpi.PercentScaling, "100 * interactions / reach", "1000 * interactions / reach", 1},
		{kpi.PercentScaling, "100 * (interactions / reach)", "interactions / reach", 1},
		{kpi.PercentScaling, "0.01 * (clicks / impressions)", "0.01 * revenue / leads", 1},
		{kpi.PercentScaling, "clicks / impressions * 1%", "1% * revenue", 24},
		{kpi.PercentScaling, "spend * 100", "likes * 100", 9},
		{kpi.PercentScaling, "spend / 100", "likes / 100", 9},
		{kpi.ScaledGrowth, "(followers - previous(followers)) / previous(followers) * 12", "(revenue - cost) / cost * 12", 57},
		{kpi.ZeroDivisor, "likes / 0", "likes / 2", 7},
		{kpi.ZeroDivisor, "likes / (reach - reach)", "likes / (reach - previous(reach))", 7},
		{kpi.ZeroDivisor, "1 / ((likes + shares) * saves - likes * saves - saves * shares)", "1 / ((likes + shares) * saves - likes * saves - saves * saves)", 3},
		{kpi.ConstantFormula, "clicks / impressions * (shares / clicks) * (impressions / shares)", "clicks / impressions * (shares / clicks) * (impressions / saves)", 42},
		{kpi.ConstantFormula, "2", "2 * likes", 1},
		{kpi.ConstantFormula, "0.5 * likes - likes / 2", "0.5 * likes - likes / 4", 13},
		{kpi.ConstantFormula, "0.1 * likes - likes / 10", "0.1 * likes - likes / 1000", 13},
		{kpi.ConstantFormula, "0.5 * likes + -50% * likes", "0.5 * likes + 50% * likes", 13},
		{kpi.ConstantFormula, "2e3 * likes - 2000 * likes", "2e3 * likes - 200 * likes", 13},
		{kpi.ConstantFormula, "likes - likes", "likes - previous(likes)", 7},
		{kpi.ConstantFormula, "reach + (reach - reach)", "reach - (reach - previous(reach))", 16},
		{kpi.SumOfRatios, "(messages_answered / messages_received + social_sessions / sessions) / 2", "positive_mentions / mentions - negative_mentions / mentions", 40},
		{kpi.SumOfRatios, "0.5 * (likes / posts) + 0.5 * (likes / previous(posts))", "0.5 * (likes / posts) + 0.5 * (shares / posts)", 23},
		{kpi.SumOfRatios, "likes * shares / saves + likes * saves / shares", "likes + likes * shares / saves", 24},
		{kpi.TooLarge, "likes*likes*likes*likes*likes*likes*likes*likes*likes*likes", "likes*likes*likes", 54},
	}
	v := own(t)
	seen := map[kpi.Code]bool{}
	for _, tt := range tests {
		seen[tt.code] = true
		t.Run(string(tt.code)+" "+tt.bad, func(t *testing.T) {
			t.Parallel()
			a := v.Analyze(tt.bad)
			var got []kpi.Fault
			for _, f := range a.Faults {
				if f.Code == tt.code {
					got = append(got, f)
				}
			}
			if len(got) != 1 || got[0].Line != 1 || got[0].Column != tt.column || len(a.Faults) != 1 {
				t.Errorf("bad: %v", summary(a.Faults))
			}
			if tt.code.IsWarning() {
				require.NoError(t, a.Err())
			} else {
				require.ErrorIs(t, a.Err(), tt.code)
			}
			good := v.Analyze(tt.good)
			require.NoError(t, good.Err())
			if slices.ContainsFunc(good.Faults, func(f kpi.Fault) bool { return f.Code == tt.code }) {
				t.Errorf("good: %v", summary(good.Faults))
			}
		})
	}
	elsewhere := []kpi.Code{ // TestHostileTextsAreBounded, TestBuiltFormulas, TestNewVocabularyRefuses, TestVocabularyWarnings, TestF16OutsideCohort, TestNegativeValueIsNotJudged, TestCompileRefuses
		kpi.TooDeep, kpi.InvalidExpression, kpi.OutsideCohort, kpi.BelowZero, kpi.InvalidID, kpi.DuplicateID, kpi.InvalidUnit, kpi.InvalidKind,
		kpi.InvalidAdditivity, kpi.InvalidValue, kpi.FormMismatch, kpi.HidesStandard, kpi.QuantileInProgram, kpi.MissingSlot, kpi.InvalidSlot, kpi.TooManySlots,
	}
	for c := range kpi.Codes() {
		if seen[c] == slices.Contains(elsewhere, c) {
			t.Errorf("%s is tested here and elsewhere, or nowhere", c)
		}
	}
}

func TestFaultsTellBothSides(t *testing.T) {
	t.Parallel()
	a := kpi.Vocabulary{}.Analyze("(likes + comments + spend) / reach")
	want := []kpi.Fault{{
		Code: kpi.UnitMismatch, Line: 1, Column: 19, Source: "(likes + comments + spend) / reach", Got: "+",
		Left: "likes + comments", Right: "spend", X: "{interaction}", Y: "money",
	}}
	if diff := cmp.Diff(want, a.Faults); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff("saves", kpi.Vocabulary{}.Analyze("likes + (sales - 1)").Faults[0].Suggestion); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	near, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: "likers", Unit: "{account}", Kind: kpi.KindDistinct}}, nil)
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"1:10 unit-mismatch + -> likes"}, summary(near.Analyze("comments + likers").Faults)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestStandardFormulas(t *testing.T) {
	t.Parallel()
	for k := range (kpi.Vocabulary{}).KPIs() {
		if k.Formula == nil {
			t.Errorf("%s has no formula", k.ID)
			continue
		}
		if a := (kpi.Vocabulary{}).Inspect(k.Formula); len(a.Faults) > 0 {
			t.Errorf("%s: %v", k.ID, a.Faults)
		}
	}
}

// A number with a count behind it lacks an operator, and is not told to be added to counts as well; other units that do not fit are.
func TestMissingOperators(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"likes + 2 shares":     {"1:11 syntax operator shares"},
		"2 shares + likes":     {"1:3 syntax operator shares"},
		"1 + likes shares":     {"1:11 syntax operator shares"},
		"likes + spend shares": {"1:7 unit-mismatch +", "1:15 syntax operator shares"},
		"likes + 2":            {"1:7 unit-mismatch +"},
	} {
		if diff := cmp.Diff(want, summary(kpi.Vocabulary{}.Analyze(text).Faults)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}

// What is added to a count is added to its parts once each, so that they no longer add up; a level that is added to a level stays one.
func TestCheckConstantTerms(t *testing.T) {
	t.Parallel()
	const sum, last, parts, none = kpi.AdditivitySum, kpi.AdditivityLast, kpi.AdditivityParts, kpi.AdditivityNone
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "flow", Unit: kpi.One, Kind: kpi.KindFlow}, {ID: "stock", Unit: kpi.One, Kind: kpi.KindStock}, {ID: "people", Unit: kpi.One, Kind: kpi.KindDistinct},
	}, nil)
	require.NoError(t, err)
	for text, want := range map[string][3]kpi.Additivity{
		"flow":      all(sum),
		"2 * flow":  all(sum),
		"flow + 1":  all(parts),
		"1 - flow":  all(parts),
		"stock":     {last, sum, sum},
		"stock - 1": {last, parts, parts},
		"people":    all(none),
		"people+ 1": all(none),
	} {
		e, err := v.Parse(text)
		require.NoError(t, err)
		got, err := v.Check(e)
		require.NoError(t, err)
		if diff := cmp.Diff(want, [3]kpi.Additivity{got.Time, got.Platform, got.Post}); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}
