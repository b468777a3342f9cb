package kpi_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// on returns a cell of a day or another span, of a platform.
func on(text, platform string, values map[kpi.Measure]int64) kpi.Cell {
	return kpi.Cell{Span: span(text), Platform: platform, Values: now(values).Now}
}

// refused returns the error of a roll-up that gives no value.
func refused(t *testing.T, r kpi.Rollup, id kpi.ID, cells []kpi.Cell) *kpi.UndefinedError {
	t.Helper()
	result, err := r.KPI(id, cells)
	if !result.Value.IsZero() || !result.Low.IsZero() || !result.High.IsZero() {
		t.Errorf("%s is %s", id, result.Value)
	}
	var u *kpi.UndefinedError
	require.ErrorAs(t, err, &u)
	require.ErrorIs(t, err, u.Reason)
	if u.KPI != id {
		t.Errorf("%s is said of %q", u.Reason, u.KPI)
	}
	return u
}

func rolled(t *testing.T, r kpi.Rollup, id kpi.ID, cells []kpi.Cell) kpi.Result {
	t.Helper()
	result, err := r.KPI(id, cells)
	require.NoError(t, err)
	return result
}

// says compares the sentences of an error.
func says(t *testing.T, u *kpi.UndefinedError, en, es string) {
	t.Helper()
	if diff := cmp.Diff([]string{en, es}, []string{u.Message(language.English), u.Message(language.Spanish)}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// week makes a cell for each day of 2026-W41.
func week(platform string, values func(day int) map[kpi.Measure]int64) []kpi.Cell {
	var cells []kpi.Cell
	day := 0
	for d := range span("2026-W41").Parts(kpi.PeriodDay) {
		cells = append(cells, on(d.String(), platform, values(day)))
		day++
	}
	return cells
}

// F1, F2: a published rate of two cells is worked out from what they count, never from their rates.
func TestF1F2RollupOfRatios(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{ // conversion_rollup_dataddo
		on("2026-10-01/2026-10-15", "", map[kpi.Measure]int64{kpi.Conversions: 1, kpi.Sessions: 2}),
		on("2026-10-16/2026-10-31", "", map[kpi.Measure]int64{kpi.Conversions: 30, kpi.Sessions: 100}),
	}
	r := kpi.Rollup{Span: span("2026-10")}
	result := rolled(t, r, kpi.ConversionRate, cells)
	if diff := cmp.Diff([]string{"30.4%", "31/102"}, []string{result.Value.Format(language.English), result.Value.Rat().String()}); diff != "" || !result.Exact() {
		t.Errorf("(-want +got)\n%s", diff)
	}
	mean, err := r.UnweightedMean(kpi.ConversionRate, cells)
	require.NoError(t, err)
	if diff := cmp.Diff("40.0%", mean.Value.Format(language.English)); diff != "" || !mean.Mean {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = kpi.Change{Now: result, Before: mean}.Difference()
	require.Error(t, err) // they are two figures

	var videos []kpi.Cell // er_views_tiktraining_mean_of_ratios
	for i, n := range [][2]int64{{160, 2000}, {200, 3000}, {300, 5000}} {
		c := on("2026-10", "tiktok", map[kpi.Measure]int64{kpi.Interactions: n[0], kpi.Views: n[1]})
		c.Post = string(rune('a' + i))
		videos = append(videos, c)
	}
	mean, err = r.UnweightedMean(kpi.ERViews, videos)
	require.NoError(t, err)
	pooled := rolled(t, r, kpi.ERViews, videos)
	if diff := cmp.Diff([]string{"0.0688888888889", "0.066"}, []string{mean.Value.Fixed(13, 0), pooled.Value.Fixed(3, 0)}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// F3: people are never added.
func TestF3DistinctCounts(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-W41")}
	days := week("", func(day int) map[kpi.Measure]int64 { return map[kpi.Measure]int64{kpi.Reach: int64(10 + day)} })

	u := refused(t, r, kpi.ReachKPI, days)
	if diff := cmp.Diff([]any{kpi.NotAdditive, []kpi.Measure{kpi.Reach}, []kpi.Dimension{kpi.DimensionTime}, "16", "91"},
		[]any{u.Reason, u.Measures, u.Across, u.Low, u.High}); diff != "" || !u.Span.Equal(r.Span) {
		t.Errorf("(-want +got)\n%s", diff)
	}
	r.Bounds = true
	bounds := rolled(t, r, kpi.ReachKPI, days)
	if diff := cmp.Diff([]string{"", "16 {account}", "91 {account}"}, []string{bounds.Value.String(), bounds.Low.String(), bounds.High.String()}); diff != "" ||
		!slices.Equal(bounds.Bounded, []kpi.Measure{kpi.Reach}) || bounds.Exact() {
		t.Errorf("(-want +got)\n%s", diff)
	}
	r.Bounds = false

	// A value for the whole answers, and its parts beside it are no double counting.
	whole := append(slices.Clone(days), on("2026-W41", "", map[kpi.Measure]int64{kpi.Reach: 42}))
	if got := rolled(t, r, kpi.ReachKPI, whole); got.Value.String() != "42 {account}" || !got.Exact() {
		t.Errorf("%s", got.Value)
	}

	// And so do parts of which one alone has people.
	for i := range days[1:] {
		days[1+i].Values[kpi.Reach] = kpi.Count(0)
	}
	if got := rolled(t, r, kpi.ReachKPI, days); got.Value.String() != "10 {account}" || !got.Exact() {
		t.Errorf("%s", got.Value)
	}
	days = week("", func(day int) map[kpi.Measure]int64 { return map[kpi.Measure]int64{kpi.Reach: int64(10 + day)} })

	// So do sets: users_union_marfeel.
	var sets []kpi.Cell
	for _, day := range []string{"2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09", "2026-10-10", "2026-10-11"} {
		sets = append(sets, kpi.Cell{Span: span(day), Distinct: map[kpi.Measure]kpi.Distinct{kpi.Visitors: kpi.NewSet("U1")}})
	}
	if got := rolled(t, r, kpi.VisitorsKPI, sets); got.Value.String() != "1 {visitor}" || !got.Exact() {
		t.Errorf("%s", got.Value)
	}

	// That nobody is in two markets must be said, is recorded, and says nothing about days.
	var markets []kpi.Cell
	for i, market := range []string{"ES", "MX", "CL"} {
		c := on("2026-W41", "", map[kpi.Measure]int64{kpi.Reach: int64(i + 1)})
		c.Market = market
		markets = append(markets, c)
	}
	if u := refused(t, r, kpi.ReachKPI, markets); !slices.Equal(u.Across, []kpi.Dimension{kpi.DimensionMarket}) {
		t.Errorf("%v", u.Across)
	}
	r.Disjoint = []kpi.Dimension{kpi.DimensionMarket}
	got := rolled(t, r, kpi.ReachKPI, markets)
	if got.Value.String() != "6 {account}" || !slices.Equal(got.Disjoint, r.Disjoint) {
		t.Errorf("%s %v", got.Value, got.Disjoint)
	}
	if u := refused(t, r, kpi.ReachKPI, days); u.Reason != kpi.NotAdditive {
		t.Errorf("%v", u)
	}
	r.Disjoint = []kpi.Dimension{kpi.DimensionTime}
	if got := rolled(t, r, kpi.ReachKPI, days); got.Value.String() != "91 {account}" || !slices.Equal(got.Disjoint, r.Disjoint) {
		t.Errorf("%s %v", got.Value, got.Disjoint)
	}
}

// F3: disjoint markets narrow the bounds of platforms within each of them.
func TestF3BoundsWithinMarkets(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for _, p := range []struct {
		platform, market string
		reach            int64
	}{{"instagram", "ES", 10}, {"tiktok", "ES", 7}, {"instagram", "MX", 3}, {"tiktok", "MX", 5}} {
		c := on("2026-10", p.platform, map[kpi.Measure]int64{kpi.Reach: p.reach})
		c.Market = p.market
		cells = append(cells, c)
	}
	r := kpi.Rollup{Span: span("2026-10"), Bounds: true}
	for _, tt := range []struct {
		disjoint []kpi.Dimension
		want     string
	}{
		{nil, "10 25"},
		{[]kpi.Dimension{kpi.DimensionMarket}, "15 25"},
		{[]kpi.Dimension{kpi.DimensionPlatform}, "17 25"},
		{[]kpi.Dimension{kpi.DimensionPlatform, kpi.DimensionMarket}, "25 25"},
	} {
		r.Disjoint = tt.disjoint
		got := rolled(t, r, kpi.ReachKPI, cells)
		if diff := cmp.Diff(tt.want, got.Low.Fixed(0, 0)+" "+got.High.Fixed(0, 0)); diff != "" || len(got.Disjoint) != len(tt.disjoint) {
			t.Errorf("%v (-want +got)\n%s", tt.disjoint, diff)
		}
	}
	// A platform and a market have people in common, and neither holds the other.
	crossing := []kpi.Cell{on("2026-10", "instagram", map[kpi.Measure]int64{kpi.Reach: 10}), on("2026-10", "", map[kpi.Measure]int64{kpi.Reach: 7})}
	crossing[1].Market = "ES"
	r.Disjoint = nil
	if got := rolled(t, r, kpi.ReachKPI, crossing); got.Low.Fixed(0, 0)+" "+got.High.Fixed(0, 0) != "10 17" {
		t.Errorf("%s %s", got.Low, got.High)
	}
	cells[3].Market = "" // of all markets, so that its people are in Spain as well
	cells = slices.Delete(cells, 1, 2)
	r.Disjoint = []kpi.Dimension{kpi.DimensionMarket}
	if got := rolled(t, r, kpi.ReachKPI, cells); got.Low.Fixed(0, 0)+" "+got.High.Fixed(0, 0) != "10 18" {
		t.Errorf("%s %s", got.Low, got.High)
	}
}

// F4: of a stock the last value stands, or its mean, and never a sum over time.
func TestF4Stocks(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-W41")}
	var cells []kpi.Cell
	for i, platform := range []string{"instagram", "tiktok"} {
		cells = append(cells, week(platform, func(day int) map[kpi.Measure]int64 {
			return map[kpi.Measure]int64{kpi.Followers: int64(100*(i+1) + day)}
		})...)
	}
	if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "312 {follower}" {
		t.Errorf("%s", got.Value)
	}
	mean, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: kpi.Followers, Unit: "{follower}", Kind: kpi.KindStock, Time: kpi.AdditivityAverage}}, nil)
	require.NoError(t, err)
	r.Vocabulary = mean
	if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "306 {follower}" {
		t.Errorf("%s", got.Value)
	}
	// A cell of several days weighs as many.
	uneven := []kpi.Cell{
		on("2026-10-05/2026-10-10", "", map[kpi.Measure]int64{kpi.Followers: 10}), on("2026-10-11", "", map[kpi.Measure]int64{kpi.Followers: 80}),
	}
	if got := rolled(t, r, kpi.FollowersKPI, uneven); got.Value.String() != "20 {follower}" {
		t.Errorf("%s", got.Value)
	}
	_, err = kpi.NewVocabulary([]kpi.MeasureDef{{ID: kpi.Followers, Unit: "{follower}", Kind: kpi.KindStock, Time: kpi.AdditivitySum}}, nil)
	require.ErrorIs(t, err, kpi.InvalidAdditivity)

	// The level at which the period opens is that of the day before it, also of a month that has not ended.
	r = kpi.Rollup{Span: span("2026-10").Through(kpi.MustDate("2026-10-02"))}
	opening := []kpi.Cell{
		on("2026-09-02", "", map[kpi.Measure]int64{kpi.Followers: 50}), on("2026-09-30", "", map[kpi.Measure]int64{kpi.Followers: 100}),
		on("2026-10-01", "", map[kpi.Measure]int64{kpi.Followers: 101}), on("2026-10-02", "", map[kpi.Measure]int64{kpi.Followers: 103}),
	}
	if got := rolled(t, r, kpi.NetGrowth, opening); got.Value.String() != "3 {follower}" {
		t.Errorf("%s", got.Value)
	}
}

// F5: an engagement rate by reach of a month needs the reach of the month, and not of its days.
func TestF5RateOfDistinct(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for d := range span("2026-10").Parts(kpi.PeriodDay) {
		cells = append(cells, on(d.String(), "", map[kpi.Measure]int64{kpi.Interactions: 10, kpi.Reach: 200}))
	}
	r := kpi.Rollup{Span: span("2026-10")}
	u := refused(t, r, kpi.ERReach, cells)
	says(t, u,
		"“Engagement rate by reach” (er_reach): The values of parts do not make that of the whole: “Reach” cannot be added over time, because one person may be in several parts. "+
			"Give it for the month 2026-10 as a whole, or as sets or sketches to be merged. The parts only tell that it is from 200 to 6,200.",
		"«Tasa de interacción por alcance» (er_reach): Los valores de las partes no dan el del total: «Alcance» (reach) no se puede sumar en el tiempo, porque una misma persona puede estar en varias "+
			"partes. Indique el valor conjunto del mes 2026-10, o bien conjuntos o resúmenes (sketches) que se puedan unir. "+
			"Las partes solo permiten saber que está entre 200 y 6200.")
	r.Bounds = true
	got := rolled(t, r, kpi.ERReach, cells)
	if diff := cmp.Diff([]string{"5.0%", "155.0%", ""}, []string{got.Low.Format(language.English), got.High.Format(language.English), got.Value.String()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	r.Bounds = false
	cells = append(cells, on("2026-10", "", map[kpi.Measure]int64{kpi.Reach: 3100}))
	if got := rolled(t, r, kpi.ERReach, cells); got.Value.Format(language.English) != "10.0%" {
		t.Errorf("%s", got.Value)
	}
}

// F7: a gap is missing, unless the caller says what it is, and the result tells.
func TestF7Coverage(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-W41")}
	cells := week("instagram", func(day int) map[kpi.Measure]int64 {
		return map[kpi.Measure]int64{kpi.Likes: int64(day), kpi.Followers: int64(100 + day)}
	})
	cells = slices.Delete(cells, 2, 4)
	var u *kpi.UndefinedError
	likes, err := r.Eval(kpi.Likes, cells)
	require.ErrorAs(t, err, &u)
	if diff := cmp.Diff(kpi.Result{}, likes); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	says(t, u,
		"There is no value for “Likes” (2026-10-07/2026-10-08 instagram; 2 of 7 days); a missing value is not 0, unless you know that it is.",
		"Falta el valor de «Me gusta» (likes) (2026-10-07/2026-10-08 instagram; 2 de 7 días); un valor que falta no es 0, salvo que se sepa que lo es.")
	want := []kpi.Coverage{{
		Measure: kpi.Likes, Span: r.Span, Grain: kpi.PeriodDay, Present: 5, Expected: 7,
		Missing: []kpi.Slot{{Span: span("2026-10-07/2026-10-08"), Platform: "instagram"}},
	}}
	if diff := cmp.Diff(want, u.Coverage); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	r.MissingAsZero = []kpi.Measure{kpi.Likes}
	likes, err = r.Eval(kpi.Likes, cells)
	require.NoError(t, err)
	if diff := cmp.Diff(want, likes.Coverage); diff != "" || likes.Value.String() != "16 {interaction}" ||
		!slices.Equal(likes.Value.Assumed(), r.MissingAsZero) || !slices.Equal(likes.Warnings, []kpi.Warning{kpi.WarningGaps}) {
		t.Errorf("%s %v (-want +got)\n%s", likes.Value, likes.Warnings, diff)
	}

	// Of a stock only the end must be known.
	if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "106 {follower}" || got.Coverage[0].String() != "5/7" {
		t.Errorf("%s %s", got.Value, got.Coverage[0])
	}
	cells = cells[:2]
	if u := refused(t, r, kpi.FollowersKPI, cells); u.Reason != kpi.Missing {
		t.Errorf("%v", u)
	}
	r.MissingAsBefore = []kpi.Measure{kpi.Followers}
	got := rolled(t, r, kpi.FollowersKPI, cells)
	if got.Value.String() != "101 {follower}" || !slices.Equal(got.Value.Carried(), r.MissingAsBefore) {
		t.Errorf("%s %v", got.Value, got.Value.Carried())
	}
	// What is carried may come from before the period, but not from nowhere.
	r.Span = span("2026-W42")
	if u := refused(t, r, kpi.FollowersKPI, cells); u.Reason != kpi.Missing {
		t.Errorf("%v", u) // there is no place in that week
	}
	r.Platforms = []string{"instagram"}
	if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "101 {follower}" {
		t.Errorf("%s", got.Value)
	}
}

// F7: measures of one formula are of the same platforms.
func TestF7PlatformWithoutReach(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{
		on("2026-10", "instagram", map[kpi.Measure]int64{kpi.Interactions: 10, kpi.Impressions: 100}),
		on("2026-10", "tiktok", map[kpi.Measure]int64{kpi.Interactions: 90}),
	}
	r := kpi.Rollup{Span: span("2026-10")}
	u := refused(t, r, kpi.ERImpressions, cells)
	if diff := cmp.Diff([]kpi.Slot{{Span: span("2026-10"), Platform: "tiktok"}}, u.Slots); diff != "" || u.Reason != kpi.Missing {
		t.Errorf("%v (-want +got)\n%s", u, diff)
	}
	r.Platforms = []string{"instagram"}
	if got := rolled(t, r, kpi.ERImpressions, cells); got.Value.Format(language.English) != "10.0%" {
		t.Errorf("%s", got.Value)
	}
	r.Platforms = []string{"instagram", "x"}
	if u := refused(t, r, kpi.ERImpressions, cells); u.Reason != kpi.Missing || u.Slots[0].Platform != "x" {
		t.Errorf("%v", u)
	}
	// A total for all platforms is of each of them.
	r.Platforms = nil
	cells[0].Values = now(map[kpi.Measure]int64{kpi.Interactions: 10}).Now
	cells = append(cells, on("2026-10", "", map[kpi.Measure]int64{kpi.Impressions: 1000}))
	if got := rolled(t, r, kpi.ERImpressions, cells); got.Value.Format(language.English) != "10.0%" {
		t.Errorf("%s", got.Value)
	}
}

// F12, F7: nothing counts twice.
func TestF12FanOut(t *testing.T) {
	t.Parallel()
	likes := func(text, platform string) kpi.Cell { return on(text, platform, map[kpi.Measure]int64{kpi.Likes: 5}) }
	market := likes("2026-10", "")
	market.Market = "ES"
	for _, tt := range []struct {
		name  string
		cells []kpi.Cell
		want  kpi.Reason
		slots string
	}{
		{"the same cell", []kpi.Cell{likes("2026-10", "x"), likes("2026-10", "x")}, kpi.DuplicateCell, "2026-10 x"},
		{"a month next to a day", []kpi.Cell{likes("2026-10-07", "x"), likes("2026-10", "x")}, kpi.OverlappingCells, "2026-10 x, 2026-10-07 x"},
		{"a total next to a platform", []kpi.Cell{likes("2026-10", "x"), likes("2026-10", "")}, kpi.OverlappingCells, "2026-10, 2026-10 x"},
		{"a platform next to a market", []kpi.Cell{likes("2026-10", "x"), market}, kpi.OverlappingCells, "2026-10 ES, 2026-10 x"},
		{"two weeks that overlap", []kpi.Cell{likes("2026-10-01/2026-10-20", "x"), likes("2026-10-20/2026-10-31", "x")}, kpi.OverlappingCells,
			"2026-10-01/2026-10-20 x, 2026-10-20/2026-10-31 x"},
		{"a week across the month", []kpi.Cell{likes("2026-10-01/2026-10-25", "x"), likes("2026-10-26/2026-11-01", "x")}, kpi.StraddlingCell, "2026-W44 x"},
	} {
		for range 2 {
			_, err := kpi.Rollup{Span: span("2026-10")}.Eval(kpi.Likes, tt.cells)
			var u *kpi.UndefinedError
			require.ErrorAs(t, err, &u, tt.name)
			var slots []string
			for _, s := range u.Slots {
				slots = append(slots, s.String())
			}
			if diff := cmp.Diff([]any{tt.want, tt.slots}, []any{u.Reason, strings.Join(slots, ", ")}); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.name, diff)
			}
			slices.Reverse(tt.cells)
		}
	}
}

// F13: cells of another zone or another week are refused, and so is a period that is none.
func TestF13MixedCalendars(t *testing.T) {
	t.Parallel()
	day := kpi.MustDate("2026-10-25")
	madrid := kpi.Calendar{Zone: zone(t, "Europe/Madrid")}
	sunday := kpi.Calendar{Zone: zone(t, "Europe/Madrid"), WeekStart: kpi.WeekStartSunday}
	mexico := kpi.Calendar{Zone: zone(t, "America/Mexico_City")}
	likes := func(c kpi.Calendar) kpi.Cell {
		return kpi.Cell{Span: c.Span(kpi.PeriodDay, day), Values: now(map[kpi.Measure]int64{kpi.Likes: 5}).Now}
	}
	r := kpi.Rollup{Span: madrid.Span(kpi.PeriodDay, day)}
	_, err := r.Eval(kpi.Likes, []kpi.Cell{likes(madrid)})
	require.NoError(t, err)
	_, err = r.Eval(kpi.Likes, []kpi.Cell{likes(madrid), likes(mexico)})
	require.ErrorIs(t, err, kpi.MixedCalendars)
	require.ErrorContains(t, err, "(Europe/Madrid, America/Mexico_City)")
	_, err = r.Eval(kpi.Likes, []kpi.Cell{likes(sunday)})
	require.NoError(t, err, "a day is a day wherever weeks and years begin")
	week := likes(sunday)
	week.Span = sunday.Span(kpi.PeriodWeek, day)
	_, err = r.Eval(kpi.Likes, []kpi.Cell{week})
	require.ErrorIs(t, err, kpi.MixedCalendars)
	fiscal := kpi.Calendar{YearStart: 4}
	var days []kpi.Cell
	for d := range fiscal.Span(kpi.PeriodQuarter, day).Parts(kpi.PeriodDay) {
		days = append(days, kpi.Cell{Span: kpi.Calendar{}.Span(kpi.PeriodDay, d.First()), Values: now(map[kpi.Measure]int64{kpi.Likes: 1}).Now})
	}
	quarter, err := kpi.Rollup{Span: fiscal.Span(kpi.PeriodQuarter, day)}.Eval(kpi.Likes, days)
	require.NoError(t, err)
	require.Equal(t, "92 {interaction}", quarter.Value.String())
	_, err = r.Eval(kpi.Likes, []kpi.Cell{{}})
	require.ErrorIs(t, err, kpi.NoPeriod)
	_, err = kpi.Rollup{}.Eval(kpi.Likes, nil)
	require.ErrorIs(t, err, kpi.NoPeriod)
	r.Span = madrid.Span(kpi.PeriodMonth, day).Through(day)
	r.MissingAsZero = []kpi.Measure{kpi.Likes}
	result, err := r.Eval(kpi.Likes, []kpi.Cell{likes(madrid)})
	require.NoError(t, err)
	if diff := cmp.Diff([]kpi.Warning{kpi.WarningPartial, kpi.WarningGaps}, result.Warnings); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// F14: a window whose first days were never counted is no full window.
func TestF14CensoredWindow(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for d := range span("2026-10-20/2026-10-31").Parts(kpi.PeriodDay) {
		cells = append(cells, on(d.String(), "", map[kpi.Measure]int64{kpi.Likes: 2, kpi.DAU: 6}))
	}
	r := kpi.Rollup{Span: kpi.Calendar{}.Window(kpi.PeriodDay, 28, kpi.MustDate("2026-10-31"))}
	_, err := r.Eval(kpi.Likes, cells)
	require.ErrorIs(t, err, kpi.Missing)
	r.Since = kpi.MustDate("2026-10-20")
	for m, want := range map[kpi.Measure]string{kpi.Likes: "24 {interaction}", kpi.DAU: "6 {member}", kpi.Days: "12 d"} {
		got, err := r.Eval(m, cells)
		require.NoError(t, err)
		if diff := cmp.Diff([]kpi.Warning{kpi.WarningCensored}, got.Warnings); diff != "" || got.Value.String() != want {
			t.Errorf("%s (-want +got)\n%s", got.Value, diff)
		}
	}
	r.Since = kpi.MustDate("2026-11-20")
	_, err = r.Eval(kpi.Likes, cells)
	require.ErrorIs(t, err, kpi.Missing)
}

// F18: growth over a quarter is that of its months compounded, and not their sum.
func TestF18GrowthCompounds(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for i, text := range []string{"2026-06", "2026-07", "2026-08", "2026-09"} {
		cells = append(cells, on(text, "", map[kpi.Measure]int64{kpi.Followers: []int64{1000, 1100, 1210, 1331}[i]}))
	}
	if got := rolled(t, kpi.Rollup{Span: span("2026-Q3")}, kpi.FollowerGrowthRate, cells); got.Value.String() != "0.331" {
		t.Errorf("%s", got.Value)
	}
	got, err := kpi.Rollup{Span: span("2026-09")}.Eval(kpi.Compound(kpi.Growth(kpi.Followers), 3), cells)
	require.NoError(t, err)
	if got.Value.Fixed(3, 0) != "0.331" {
		t.Errorf("%s", got.Value)
	}
}

// F19: a median is made of values, never of medians.
func TestF19RollupOfMedians(t *testing.T) {
	t.Parallel()
	waits := func(text string, values ...int64) kpi.Cell {
		c := kpi.Cell{Span: span(text), Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {}}}
		for _, v := range values {
			c.Distributions[kpi.ResponseTimes] = append(c.Distributions[kpi.ResponseTimes], kpi.Int(v))
		}
		return c
	}
	cells := []kpi.Cell{waits("2026-10-01/2026-10-10", 60), waits("2026-10-11/2026-10-20"), waits("2026-10-21/2026-10-31", 10, 20, 30, 500)}
	r := kpi.Rollup{Span: span("2026-10")}
	if got := rolled(t, r, kpi.FirstResponseTime, cells); got.Value.String() != "30 s" || !got.Exact() { // of the medians it is 42.5
		t.Errorf("%s", got.Value)
	}
	if u := refused(t, r, kpi.FirstResponseTime, cells[:2]); u.Reason != kpi.Missing {
		t.Errorf("%v", u)
	}
	if u := refused(t, kpi.Rollup{Span: span("2026-10-11/2026-10-20")}, kpi.FirstResponseTime, cells); u.Reason != kpi.Insufficient {
		t.Errorf("%v", u)
	}
	if u := refused(t, r, kpi.FirstResponseTime, append(cells, waits("2026-10", 1))); u.Reason != kpi.OverlappingCells {
		t.Errorf("%v", u)
	}
	cells[1].Distributions = nil
	cells[1].Values = now(map[kpi.Measure]int64{kpi.ResponseTimes: 42}).Now // the median of the days
	if u := refused(t, r, kpi.FirstResponseTime, cells); u.Reason != kpi.Missing {
		t.Errorf("%v", u)
	}
}

// F22, F24: money of several currencies, counts below 0, and numbers beyond all counting.
func TestF22F24HostileAmounts(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-10")}
	spend := func(text string, a kpi.Amount) kpi.Cell {
		return kpi.Cell{Span: span(text), Values: kpi.Sample{kpi.Spend: a, kpi.Leads: kpi.Count(1)}}
	}
	half, rest := "2026-10-01/2026-10-15", "2026-10-16/2026-10-31"
	euros := spend(half, kpi.Money(kpi.MustDecimal("10.10"), "EUR"))
	u := refused(t, r, kpi.CPL, []kpi.Cell{euros, spend(rest, kpi.Money(kpi.Int(1), "USD"))})
	if diff := cmp.Diff([]any{kpi.CurrencyMismatch, "EUR, USD"}, []any{u.Reason, u.Got}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if u := refused(t, r, kpi.CPL, []kpi.Cell{euros, spend(rest, kpi.Count(1))}); u.Reason != kpi.CurrencyMismatch {
		t.Errorf("%v", u)
	}
	credit := rolled(t, r, kpi.CPL, []kpi.Cell{euros, spend(rest, kpi.Money(kpi.MustDecimal("-0.10"), "EUR"))})
	if credit.Value.Format(language.English) != "€5.00" {
		t.Errorf("%s", credit.Value)
	}
	negative := []kpi.Cell{on(half, "", map[kpi.Measure]int64{kpi.Leads: -1}), on(rest, "", map[kpi.Measure]int64{kpi.Leads: 5})}
	_, err := r.Eval(kpi.Leads, negative)
	require.ErrorIs(t, err, kpi.NegativeCount)
	require.ErrorContains(t, err, "is -1")
	foreign := on("2026-10", "", nil)
	foreign.Values = kpi.Sample{kpi.Likes: kpi.Money(kpi.Int(1), "EUR")}
	_, err = r.Eval(kpi.Likes, []kpi.Cell{foreign})
	require.Error(t, err)

	huge := []kpi.Cell{on(half, "", map[kpi.Measure]int64{kpi.Likes: 1<<63 - 1}), on(rest, "", map[kpi.Measure]int64{kpi.Likes: 1<<63 - 1})}
	got, err := r.Eval(kpi.Likes, huge)
	require.NoError(t, err)
	if diff := cmp.Diff("18446744073709551614 {interaction}", got.Value.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = got.Value.Decimal(0, 0)
	require.ErrorIs(t, err, kpi.Overflow)
	large := make([]kpi.Cell, 0, 3)
	for _, text := range []string{"2026-10-01/2026-10-10", "2026-10-11/2026-10-20", "2026-10-21/2026-10-31"} {
		large = append(large, on(text, "", map[kpi.Measure]int64{kpi.Likes: 1<<62 - 1}))
	}
	got, err = r.Eval(kpi.Likes, large)
	require.NoError(t, err)
	if diff := cmp.Diff("13835058055282163709 {interaction}", got.Value.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	huge[0].Values = kpi.Sample{kpi.Likes: {Decimal: kpi.MustDecimal("1e30")}}
	huge[1].Values = kpi.Sample{kpi.Likes: {Decimal: kpi.MustDecimal("1e-30")}}
	got, err = r.Eval(kpi.Likes, huge)
	require.NoError(t, err)
	if diff := cmp.Diff("1"+strings.Repeat("0", 30)+"."+strings.Repeat("0", 29)+"1", got.Value.Fixed(30, 0)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for i := range huge {
		huge[i].Values[kpi.Comments] = kpi.Count(int64(i + 1))
	}
	product := kpi.Ratio(kpi.Likes, kpi.Comments)
	for range 5 {
		product = kpi.Product(product, product)
	}
	_, err = r.Eval(product, huge)
	require.ErrorIs(t, err, kpi.Overflow)
}
