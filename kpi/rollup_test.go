package kpi_test

import (
	"slices"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func followers(counts map[string]int64) []kpi.Cell {
	var cells []kpi.Cell
	for text, n := range counts {
		cells = append(cells, on(text, "", map[kpi.Measure]int64{kpi.Followers: n, kpi.Interactions: n / 10}))
	}
	return cells
}

func TestCompare(t *testing.T) {
	t.Parallel()
	cells := followers(map[string]int64{"2026-10": 1210, "2026-09": 1100, "2026-08": 1000})
	change, err := kpi.Rollup{Span: span("2026-10")}.Compare(kpi.FollowersKPI, cells)
	require.NoError(t, err)
	difference, err := change.Difference()
	require.NoError(t, err)
	growth, err := change.Relative()
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"110 {follower}", "10.0%"}, []string{difference.String(), growth.Format(language.English)}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	require.Empty(t, change.Warnings(), "a level is no larger for a longer month")
	sums, err := kpi.Rollup{Span: span("2026-10")}.Compare(kpi.InteractionsKPI, cells)
	require.NoError(t, err)
	if diff := cmp.Diff([]kpi.Warning{kpi.WarningUnequal}, sums.Warnings()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	share, err := kpi.Rollup{Span: span("2026-10")}.Compare(kpi.ERFollowers, cells)
	require.NoError(t, err)
	require.Empty(t, share.Warnings(), "and so is a rate")

	// The difference of two percentages is in points.
	rate, err := kpi.Rollup{Span: span("2026-10")}.Compare(kpi.FollowerGrowthRate, append(cells, followers(map[string]int64{"2026-07": 800})...))
	require.NoError(t, err)
	difference, err = rate.Difference()
	require.NoError(t, err)
	if !difference.IsZero() && difference.Sign() != 0 || len(rate.Warnings()) != 1 {
		t.Errorf("%s %v", difference, rate.Warnings())
	}

	// A part of a month is compared with the same days of the month before.
	soFar := kpi.Rollup{Span: span("2026-10").Through(kpi.MustDate("2026-10-02"))}
	days := followers(map[string]int64{"2026-10-01": 30, "2026-10-02": 40, "2026-09-01": 10, "2026-09-02": 20, "2026-09-30": 29})
	change, err = soFar.Compare(kpi.InteractionsKPI, days)
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"7 {interaction}", "3 {interaction}"}, []string{change.Now.Value.String(), change.Before.Value.String()}); diff != "" ||
		!slices.Equal(change.Warnings(), []kpi.Warning{kpi.WarningPartial}) {
		t.Errorf("%v (-want +got)\n%s", change.Warnings(), diff)
	}
}

func TestCompareRefuses(t *testing.T) {
	t.Parallel()
	cells := followers(map[string]int64{"2026-10": 1210})
	r := kpi.Rollup{Span: span("2026-10")}
	change, err := r.Compare(kpi.FollowersKPI, cells)
	require.ErrorIs(t, err, kpi.Missing)
	if change.Now.Value.IsZero() || !change.Before.Value.IsZero() {
		t.Errorf("%s", change.Now.Value)
	}
	_, err = change.Difference()
	require.ErrorIs(t, err, kpi.Missing)
	_, err = r.Compare("none", cells)
	require.ErrorIs(t, err, kpi.UnknownKPI)
	_, err = kpi.Rollup{Span: span("0001-01-01")}.Compare(kpi.FollowersKPI, followers(map[string]int64{"0001-01-01": 5}))
	require.ErrorIs(t, err, kpi.NoPeriod)

	none, err := r.Compare(kpi.FollowersKPI, append(cells, followers(map[string]int64{"2026-09": 0})...))
	require.NoError(t, err)
	_, err = none.Relative()
	require.ErrorIs(t, err, kpi.NoBase)

	r.Bounds = true
	reach := func(text string) kpi.Cell { return on(text, "", map[kpi.Measure]int64{kpi.Reach: 5}) }
	bounded, err := r.Compare(kpi.ReachKPI, []kpi.Cell{
		reach("2026-10-01/2026-10-15"), reach("2026-10-16/2026-10-31"), reach("2026-09"),
	})
	require.NoError(t, err)
	_, err = bounded.Difference()
	require.ErrorIs(t, err, kpi.NotAdditive)
	_, err = bounded.Relative()
	require.ErrorIs(t, err, kpi.NotAdditive)
	r.Bounds = false

	money := func(text, currency string) kpi.Cell {
		return kpi.Cell{Span: span(text), Values: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(5), currency)}}
	}
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{{ID: "spent", Formula: kpi.Spend}})
	require.NoError(t, err)
	r.Vocabulary = v
	change, err = r.Compare("spent", []kpi.Cell{money("2026-10", "EUR"), money("2026-09", "USD")})
	require.NoError(t, err)
	_, err = change.Difference()
	require.ErrorIs(t, err, kpi.CurrencyMismatch)
	other := change.Now
	other.Span = kpi.Calendar{WeekStart: kpi.WeekStartSunday}.Between(other.Span.First(), other.Span.Last())
	_, err = kpi.Change{Now: change.Now, Before: other}.Difference()
	require.ErrorIs(t, err, kpi.MixedCalendars)
}

func TestUnweightedMeanRefuses(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-10")}
	half := on("2026-10-01/2026-10-15", "", map[kpi.Measure]int64{kpi.Clicks: 1, kpi.Impressions: 2})
	for _, tt := range []struct {
		name  string
		r     kpi.Rollup
		id    kpi.ID
		cells []kpi.Cell
		want  kpi.Reason
	}{
		{"no cells", r, kpi.CTR, nil, kpi.Missing},
		{"no KPI", r, "none", nil, kpi.UnknownKPI},
		{"no period", kpi.Rollup{}, kpi.CTR, nil, kpi.NoPeriod},
		{"twice", r, kpi.CTR, []kpi.Cell{half, half}, kpi.DuplicateCell},
		{"overlapping", r, kpi.CTR, []kpi.Cell{half, on("2026-10", "", map[kpi.Measure]int64{kpi.Clicks: 1, kpi.Impressions: 2})}, kpi.OverlappingCells},
		{"no denominator", r, kpi.CTR, []kpi.Cell{half, on("2026-10-16", "", map[kpi.Measure]int64{kpi.Clicks: 1, kpi.Impressions: 0})}, kpi.ZeroDenominator},
		{"a gap", r, kpi.CTR, []kpi.Cell{half, on("2026-10-16", "", map[kpi.Measure]int64{kpi.Clicks: 1})}, kpi.Missing},
		{"two currencies", r, kpi.CPC, []kpi.Cell{
			{Span: span("2026-10-01"), Values: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(1), "EUR"), kpi.Clicks: kpi.Count(1)}},
			{Span: span("2026-10-02"), Values: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(1), "USD"), kpi.Clicks: kpi.Count(1)}},
		}, kpi.CurrencyMismatch},
	} {
		_, err := tt.r.UnweightedMean(tt.id, tt.cells)
		var u *kpi.UndefinedError
		require.ErrorAs(t, err, &u, tt.name)
		if u.Reason != tt.want || u.KPI != tt.id {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	mean, err := kpi.Rollup{Span: span("2026-10"), MissingAsZero: []kpi.Measure{kpi.Clicks}}.UnweightedMean(kpi.CTR,
		[]kpi.Cell{half, on("2026-10-16", "", map[kpi.Measure]int64{kpi.Impressions: 5}), on("2026-W44", "", nil)})
	require.NoError(t, err)
	if mean.Value.String() != "0.25 {click}/{impression}" || !slices.Equal(mean.Value.Assumed(), []kpi.Measure{kpi.Clicks}) {
		t.Errorf("%s %v", mean.Value, mean.Value.Assumed())
	}
}

// The days of a period are the same on every platform.
func TestRollupOfDays(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for _, platform := range []string{"instagram", "tiktok"} {
		cells = append(cells, on("2026-10", platform, map[kpi.Measure]int64{kpi.Posts: 31, kpi.Days: 31}))
	}
	r := kpi.Rollup{Span: span("2026-10")}
	for range 2 {
		if got := rolled(t, r, kpi.PostingFrequency, cells); got.Value.String() != "2 {post}/d" || len(got.Coverage) == 0 {
			t.Errorf("%s", got.Value)
		}
		for i := range cells {
			delete(cells[i].Values, kpi.Days) // then the calendar knows
		}
	}
	cells[0].Values[kpi.Days], cells[1].Values[kpi.Days] = kpi.Count(30), kpi.Count(31)
	u := refused(t, r, kpi.PostingFrequency, cells)
	says(t, u, "“Posting frequency” (posting_frequency): There are two values for “Days in the period” (days), 30 and 31 (2026-10 instagram and 2026-10 tiktok), where one stands for all.",
		"«Frecuencia de publicación» (posting_frequency): Hay dos valores de «Días del periodo» (days), 30 y 31 (2026-10 instagram y 2026-10 tiktok), donde uno solo vale para todos.")
	cells = append(cells[:0], on("2026-10-01/2026-10-15", "", map[kpi.Measure]int64{kpi.Posts: 5, kpi.Days: 15}),
		on("2026-10-15/2026-10-31", "x", map[kpi.Measure]int64{kpi.Days: 17}), on("2026-10-16/2026-10-31", "", map[kpi.Measure]int64{kpi.Posts: 5}))
	if u := refused(t, r, kpi.PostingFrequency, cells); u.Reason != kpi.OverlappingCells {
		t.Errorf("%v", u)
	}
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "rate", Unit: "1", Kind: kpi.KindStock, Platform: kpi.AdditivityLast},
		{ID: "views", Unit: "{view}", Kind: kpi.KindFlow, Post: kpi.AdditivityLast},
		{ID: "viewers", Unit: "{account}", Kind: kpi.KindFlow, Time: kpi.AdditivityNone, Platform: kpi.AdditivitySum, Post: kpi.AdditivityNone},
	}, nil)
	require.NoError(t, err)
	r.Vocabulary = v
	temperature := []kpi.Cell{on("2026-10-31", "", map[kpi.Measure]int64{"rate": -5}), on("2026-10-30", "", map[kpi.Measure]int64{"rate": 4})}
	got, err := r.Eval(kpi.Measure("rate"), temperature)
	require.NoError(t, err)
	if got.Value.String() != "-5" {
		t.Errorf("%s", got.Value)
	}
	_, err = r.Eval(kpi.Measure("rate"), temperature[1:])
	require.ErrorIs(t, err, kpi.Missing)
	r.MissingAsBefore = []kpi.Measure{"rate"}
	got, err = r.Eval(kpi.Measure("rate"), temperature[1:])
	require.NoError(t, err)
	if got.Value.String() != "4" {
		t.Errorf("%s", got.Value)
	}
	posts := []kpi.Cell{
		{Span: span("2026-10"), Post: "a", Values: now(map[kpi.Measure]int64{"views": 5, "viewers": 3}).Now},
		{Span: span("2026-10"), Post: "b", Values: now(map[kpi.Measure]int64{"views": 5, "viewers": 4}).Now},
	}
	got, err = r.Eval(kpi.Measure("views"), posts)
	require.NoError(t, err)
	if got.Value.String() != "5 {view}" {
		t.Errorf("%s", got.Value)
	}
	_, err = r.Eval(kpi.Measure("viewers"), posts)
	require.ErrorIs(t, err, kpi.NotAdditive)
	require.ErrorContains(t, err, "across posts")
	r.Disjoint = []kpi.Dimension{kpi.DimensionPost}
	got, err = r.Eval(kpi.Measure("viewers"), posts)
	require.NoError(t, err)
	if got.Value.String() != "7 {account}" {
		t.Errorf("%s", got.Value)
	}
	posts[1].Values["views"] = kpi.Count(6)
	_, err = r.Eval(kpi.Measure("views"), posts)
	require.ErrorIs(t, err, kpi.Contradiction)
}

// Posts may be published on any day, so no gaps are known of them, but a post of which something is missing is.
func TestRollupOfPosts(t *testing.T) {
	t.Parallel()
	post := func(day, id string, values map[kpi.Measure]int64) kpi.Cell {
		c := on(day, "instagram", values)
		c.Post = id
		return c
	}
	cells := []kpi.Cell{
		post("2026-10-05", "a", map[kpi.Measure]int64{kpi.Interactions: 5, kpi.Impressions: 50}),
		post("2026-10-07", "b", map[kpi.Measure]int64{kpi.Interactions: 7, kpi.Impressions: 50}),
		on("2026-10", "instagram", map[kpi.Measure]int64{kpi.Followers: 600}),
	}
	r := kpi.Rollup{Span: span("2026-10")}
	got := rolled(t, r, kpi.ERFollowers, cells)
	if got.Value.Format(language.English) != "2.0%" || len(got.Warnings) > 0 {
		t.Errorf("%s %v", got.Value, got.Warnings)
	}
	delete(cells[1].Values, kpi.Impressions)
	u := refused(t, r, kpi.ERImpressions, cells)
	if diff := cmp.Diff([]kpi.Slot{{Span: span("2026-10"), Platform: "instagram", Post: "b"}}, u.Slots); diff != "" || u.Reason != kpi.Missing {
		t.Errorf("%v (-want +got)\n%s", u, diff)
	}
	r.Posts = []string{"a"}
	if got := rolled(t, r, kpi.ERImpressions, cells); got.Value.Format(language.English) != "10.0%" {
		t.Errorf("%s", got.Value)
	}
	r.Posts = []string{"a", "c"}
	if u := refused(t, r, kpi.ERImpressions, cells); u.Slots[0].Post != "c" {
		t.Errorf("%v", u)
	}
	r.Posts, r.Markets = nil, []string{"ES"}
	if u := refused(t, r, kpi.ERImpressions, cells); u.Slots[0].Market != "ES" {
		t.Errorf("%v", u)
	}
}

// It is told whose period is missing, that of the whole or that of a cell, also of one that names nothing.
func TestWhosePeriod(t *testing.T) {
	t.Parallel()
	bare := []kpi.Cell{{Values: kpi.Sample{kpi.Clicks: kpi.Count(1)}}}
	says(t, refused(t, kpi.Rollup{}, kpi.ClicksKPI, bare), "“Clicks”: The roll-up has no period.",
		"«Clics» (clicks): No se indica el periodo del conjunto.")
	says(t, refused(t, kpi.Rollup{Span: span("2026")}, kpi.ClicksKPI, bare), "“Clicks”: There are cells without a period.",
		"«Clics» (clicks): Hay celdas sin periodo.")
	bare[0].Platform = "tiktok"
	says(t, refused(t, kpi.Rollup{Span: span("2026")}, kpi.ClicksKPI, bare), "“Clicks”: There are cells without a period: tiktok.",
		"«Clics» (clicks): Hay celdas sin periodo: tiktok.")
}

// A place that is known by another measure counts only where nothing tells what it is made of, or what it is a part of.
func TestCoverageOfTotals(t *testing.T) {
	t.Parallel()
	quarter := span("2026-Q3")
	var cells []kpi.Cell
	for _, account := range []string{"@a", "@b", "@c"} {
		for _, month := range []string{"2026-07", "2026-08", "2026-09"} {
			cells = append(cells, kpi.Cell{Span: span(month), Platform: "instagram", Account: account, Values: kpi.Sample{kpi.Interactions: kpi.Count(10)}})
		}
	}
	whole := kpi.Cell{Span: quarter, Values: kpi.Sample{kpi.Reach: kpi.Count(450)}}
	got := rolled(t, kpi.Rollup{Span: quarter}, kpi.ERReach, append(cells[:9:9], whole))
	if diff := cmp.Diff([]string{"9/9", "1/1"}, []string{got.Coverage[0].String(), got.Coverage[1].String()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	u := refused(t, kpi.Rollup{Span: quarter}, kpi.ERReach, append(cells[1:9:9], whole))
	if diff := cmp.Diff("kpi er_reach: There is no value for “Engagements” (interactions) (2026-07 instagram @a; 1 of 9 months, all accounts and channels counted); a missing value is "+
		"not 0, unless MissingAsZero says so.", u.Error()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Coverage is counted in the shortest cells, and a gap in weeks or months is told as one.
func TestCoverageGrains(t *testing.T) {
	t.Parallel()
	retail := kpi.Calendar{Pattern: kpi.WeekPattern445}
	fiscal := kpi.Calendar{YearStart: time.April}
	for _, tt := range []struct {
		name  string
		cal   kpi.Calendar
		whole kpi.Period
		parts kpi.Period
		skip  []int
		want  string
		slots []string
	}{
		{"days of a week", kpi.Calendar{}, kpi.PeriodWeek, kpi.PeriodDay, []int{0, 1, 6}, "4/7", []string{"2026-10-05/2026-10-06", "2026-10-11"}},
		{"weeks of a month", kpi.Calendar{}, kpi.PeriodMonth, kpi.PeriodWeek, []int{1}, "24/31", []string{"2026-W41"}}, // its weeks are not whole
		{"months of a year", kpi.Calendar{}, kpi.PeriodYear, kpi.PeriodMonth, []int{1, 2, 11}, "9/12", []string{"2026-02-01/2026-03-31", "2026-12"}},
		{"quarters of a year", kpi.Calendar{}, kpi.PeriodYear, kpi.PeriodQuarter, []int{3}, "3/4", []string{"2026-Q4"}},
		{"quarters of a fiscal year", fiscal, kpi.PeriodYear, kpi.PeriodQuarter, []int{0, 1}, "2/4", []string{"2026-04-01/2026-09-30"}},
		{"months of weeks", retail, kpi.PeriodYear, kpi.PeriodMonth, []int{0, 4}, "10/12", []string{"2025-12-29/2026-01-25", "2026-04-27/2026-05-24"}},
		{"weeks of a year of weeks", retail, kpi.PeriodYear, kpi.PeriodWeek, []int{0, 52}, "51/53", []string{"2026-W01", "2026-W53"}},
		{"quarters of weeks", retail, kpi.PeriodYear, kpi.PeriodQuarter, []int{3}, "3/4", []string{"2026-09-28/2027-01-03"}},
		{"one of one", retail, kpi.PeriodYear, kpi.PeriodYear, []int{0}, "", nil},
	} {
		whole := tt.cal.Span(tt.whole, kpi.MustDate("2026-10-05"))
		var cells []kpi.Cell
		i := 0
		for s := range whole.Parts(tt.parts) {
			if !slices.Contains(tt.skip, i) {
				cells = append(cells, kpi.Cell{Span: s, Values: kpi.Sample{kpi.Likes: kpi.Count(1)}})
			}
			i++
		}
		_, err := kpi.Rollup{Span: whole}.Eval(kpi.Likes, cells)
		var u *kpi.UndefinedError
		require.ErrorAs(t, err, &u, tt.name)
		if tt.want == "" {
			if u.Coverage[0].Expected != 0 || u.Reason != kpi.Missing {
				t.Errorf("%s: %v", tt.name, u.Coverage)
			}
			continue
		}
		var got []string
		for _, s := range u.Coverage[0].Missing {
			got = append(got, s.String())
		}
		if diff := cmp.Diff([]any{tt.want, tt.slots}, []any{u.Coverage[0].String(), got}); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

// What is missing is listed up to ten places.
func TestSlotsAreCapped(t *testing.T) {
	t.Parallel()
	var cells []kpi.Cell
	for i := range 100 {
		cells = append(cells, on("2026-10-01", string(rune('a'+i%26))+string(rune('a'+i/26)), map[kpi.Measure]int64{kpi.Likes: 1}))
	}
	_, err := kpi.Rollup{Span: span("2026-10")}.Eval(kpi.Likes, cells)
	var u *kpi.UndefinedError
	require.ErrorAs(t, err, &u)
	if len(u.Slots) != 10 || len(u.Coverage[0].Missing) != 10 || u.Coverage[0].String() != "100/3100" {
		t.Errorf("%d %s", len(u.Slots), u.Coverage[0])
	}
	for i := range cells {
		cells[i].Span = kpi.Span{}
	}
	_, err = kpi.Rollup{Span: span("2026-10")}.Eval(kpi.Likes, cells)
	require.ErrorAs(t, err, &u)
	if len(u.Slots) != 10 || u.Slots[0].Platform != "aa" {
		t.Errorf("%v", u.Slots)
	}
}

func TestRollupRefusesFormulas(t *testing.T) {
	t.Parallel()
	r := kpi.Rollup{Span: span("2026-10")}
	_, err := r.Eval(kpi.Sum(kpi.Likes, kpi.Spend), nil)
	require.ErrorIs(t, err, kpi.UnitMismatch)
	_, err = r.Eval(nil, nil)
	require.ErrorIs(t, err, kpi.InvalidExpression)
	_, err = r.KPI("none", nil)
	require.ErrorIs(t, err, kpi.UnknownKPI)
	got, err := r.Eval(kpi.Number{Value: kpi.Int(2)}, nil)
	require.NoError(t, err)
	if got.Value.String() != "2" {
		t.Errorf("%s", got.Value)
	}
	_, err = kpi.Rollup{Span: span("0001-01-01")}.Eval(kpi.Previous{Of: kpi.Likes}, nil)
	var u *kpi.UndefinedError
	require.ErrorAs(t, err, &u)
	if diff := cmp.Diff([]kpi.Measure{kpi.Likes}, u.Before); diff != "" || u.Reason != kpi.Missing {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A share of people of whom only bounds are known is from 0 to 1 all the same.
func TestBoundsOfShares(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{
		on("2026-10-01/2026-10-15", "", map[kpi.Measure]int64{kpi.Contributors: 60, kpi.Members: 90}),
		on("2026-10-16/2026-10-31", "", map[kpi.Measure]int64{kpi.Contributors: 50, kpi.Members: 100}),
	}
	r := kpi.Rollup{Span: span("2026-10"), Bounds: true}
	got := rolled(t, r, kpi.ContributorRate, cells)
	if diff := cmp.Diff("60.0% 100.0%", got.Low.Format(language.English)+" "+got.High.Format(language.English)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	cells[0].Values[kpi.Contributors] = kpi.Count(100) // as many as members: it can be all of them, and nothing else
	got = rolled(t, r, kpi.ContributorRate, cells)
	if diff := cmp.Diff("100.0% 100.0%", got.Low.Format(language.English)+" "+got.High.Format(language.English)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	cells[0].Values[kpi.Contributors] = kpi.Count(101)
	if u := refused(t, r, kpi.ContributorRate, cells); u.Reason != kpi.OutOfShare {
		t.Errorf("%v", u)
	}
	// Where the formula does not rise or fall with the people alone, their bounds say nothing.
	middle := kpi.Difference(kpi.Contributors, kpi.Scale(kpi.Members, kpi.MustDecimal("1.05")))
	e := kpi.Product(middle, middle)
	_, err := r.Eval(e, cells)
	require.ErrorIs(t, err, kpi.NotAdditive)
	_, err = r.Eval(kpi.Ratio(kpi.Members, middle), cells)
	require.ErrorIs(t, err, kpi.NotAdditive) // it may be divided by 0
}

// Two measures of which the parts make no whole are told at once, without bounds of one of them.
func TestNotAdditiveTogether(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{
		on("2026-10", "instagram", map[kpi.Measure]int64{kpi.MAU: 60, kpi.DAU: 9}), on("2026-10", "x", map[kpi.Measure]int64{kpi.MAU: 50, kpi.DAU: 10}),
	}
	r := kpi.Rollup{Span: span("2026-10")}
	u := refused(t, r, kpi.DAUMAU, cells)
	if diff := cmp.Diff([]any{kpi.NotAdditive, []kpi.Measure{kpi.DAU, kpi.MAU}, ""}, []any{u.Reason, u.Measures, u.Low}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	says(t, u, "“Stickiness (DAU/MAU)” (dau_mau): The values of parts do not make that of the whole: “Daily active members” (dau) and “Monthly active members” (mau) cannot be added across platforms, because one person may be in "+
		"several parts. Give them for the month 2026-10 as a whole, in a cell that names no platform, or as sets or sketches to be merged.",
		"«Tasa de recurrencia (DAU/MAU)» (dau_mau): Los valores de las partes no dan el del total: «Miembros activos diarios» (dau) y «Miembros activos mensuales» (mau) no se pueden sumar entre plataformas, porque una misma persona puede estar "+
			"en varias partes. Indique el valor conjunto del mes 2026-10, en una celda sin plataforma, o bien conjuntos o resúmenes (sketches) que se puedan unir.")
	r.Platforms = []string{"x"}
	if got := rolled(t, r, kpi.DAUMAU, cells); got.Value.Format(language.English) != "20.0%" {
		t.Errorf("%s", got.Value)
	}
	soFar := refused(t, kpi.Rollup{Span: span("2026-10").Through(kpi.MustDate("2026-10-05"))}, kpi.ReachKPI, []kpi.Cell{
		on("2026-10-01/2026-10-03", "", map[kpi.Measure]int64{kpi.Reach: 1}), on("2026-10-05", "", map[kpi.Measure]int64{kpi.Reach: 1}),
	})
	says(t, soFar, "“Reach”: The values of parts do not make that of the whole: “Reach” cannot be added over time, because one person may be in several parts. "+
		"Give it for the period 2026-10-01/2026-10-05 as a whole, or as sets or sketches to be merged.",
		"«Alcance» (reach): Los valores de las partes no dan el del total: «Alcance» (reach) no se puede sumar en el tiempo, porque una misma persona puede estar en varias "+
			"partes. Indique el valor conjunto del periodo 2026-10-01/2026-10-05, o bien conjuntos o resúmenes (sketches) que se puedan unir.")
}

// The posts of one platform or market may stand beside the total of another, but not beside their own.
func TestRollupOfPostsBesideTotals(t *testing.T) {
	t.Parallel()
	cell := func(platform, market, post string, likes int64) kpi.Cell {
		return kpi.Cell{Span: span("2026-10"), Platform: platform, Market: market, Post: post, Values: now(map[kpi.Measure]int64{kpi.Interactions: likes}).Now}
	}
	for _, tt := range []struct {
		name               string
		posts              []kpi.Cell
		others, own, whole kpi.Cell
	}{
		{"by platform", []kpi.Cell{cell("instagram", "", "a", 5), cell("instagram", "", "b", 6)},
			cell("tiktok", "", "", 7), cell("instagram", "", "", 11), cell("", "", "", 18)},
		{"by market", []kpi.Cell{cell("", "ES", "a", 5), cell("", "ES", "b", 6)},
			cell("", "MX", "", 7), cell("", "ES", "", 11), cell("", "", "", 18)},
		{"by both", []kpi.Cell{cell("instagram", "ES", "a", 5), cell("instagram", "ES", "b", 6)},
			cell("instagram", "MX", "", 7), cell("instagram", "ES", "", 11), cell("instagram", "", "", 18)},
	} {
		r := kpi.Rollup{Span: span("2026-10")}
		cells := append(slices.Clone(tt.posts), tt.others)
		if got := rolled(t, r, kpi.InteractionsKPI, cells); got.Value.String() != "18 {interaction}" {
			t.Errorf("%s: %s", tt.name, got.Value)
		}
		for _, total := range []kpi.Cell{tt.own, tt.whole} {
			if u := refused(t, r, kpi.InteractionsKPI, append(slices.Clone(cells), total)); u.Reason != kpi.OverlappingCells {
				t.Errorf("%s: %v", tt.name, u)
			}
		}
	}
}

// silent is a sketch that says it is merged, and gives nothing.
type silent struct{ kpi.Set }

func (silent) Union(...kpi.Distinct) (kpi.Distinct, bool) { return nil, true }

// A sketch that keeps nothing of what it was to merge is one that cannot be merged.
func TestUnionOfNothing(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{
		{Span: span("2026-10-01/2026-10-15"), Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: silent{kpi.NewSet("ana", "luis")}}},
		{Span: span("2026-10-16/2026-10-31"), Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: silent{kpi.NewSet("eva")}}},
	}
	r := kpi.Rollup{Span: span("2026-10")}
	if u := refused(t, r, kpi.ReachKPI, cells); u.Reason != kpi.NotAdditive {
		t.Errorf("%v", u)
	}
	r.Bounds = true
	if got := rolled(t, r, kpi.ReachKPI, cells); got.Low.String()+" "+got.High.String() != "2 {account} 3 {account}" {
		t.Errorf("%s %s", got.Low, got.High)
	}
}

// A quantile is of all durations together, and goes with other measures on either side.
func TestRollupOfQuantileAndCount(t *testing.T) {
	t.Parallel()
	cells := []kpi.Cell{
		{Span: span("2026-10-01/2026-10-15"), Values: now(map[kpi.Measure]int64{kpi.Likes: 2}).Now,
			Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(30), kpi.Int(60)}}},
		{Span: span("2026-10-16/2026-10-31"), Values: now(map[kpi.Measure]int64{kpi.Likes: 1}).Now,
			Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(90)}}},
	}
	for text, want := range map[string]string{"median(response_times) / likes": "20 s/{interaction}", "likes / median(response_times)": "0.05 {interaction}/s"} {
		e, err := kpi.Vocabulary{}.Parse(text)
		require.NoError(t, err)
		got, err := kpi.Rollup{Span: span("2026-10")}.Eval(e, cells)
		require.NoError(t, err)
		if got.Value.String() != want {
			t.Errorf("%s: %s", text, got.Value)
		}
	}
}

func TestSets(t *testing.T) {
	t.Parallel()
	a, b := kpi.NewSet("ana", "luis", "ana"), kpi.NewSet("eva")
	union, ok := a.Union(b, kpi.Set{})
	if !ok || union.Estimate() != (kpi.Estimate{N: 3, Low: 3, High: 3}) || a.Len() != 2 || b.Len() != 1 {
		t.Errorf("%v", union)
	}
	if _, ok := a.Union(broken{1}); ok {
		t.Error("a set is merged with a sketch")
	}
	mixed := []kpi.Cell{
		{Span: span("2026-10-01/2026-10-15"), Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: a}},
		{Span: span("2026-10-16/2026-10-31"), Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: newKMV(256, ids(0, 5))}},
	}
	r := kpi.Rollup{Span: span("2026-10")}
	if u := refused(t, r, kpi.ReachKPI, mixed); u.Reason != kpi.NotAdditive {
		t.Errorf("%v", u)
	}
	r.Bounds = true
	if got := rolled(t, r, kpi.ReachKPI, mixed); got.Low.String()+" "+got.High.String() != "5 {account} 7 {account}" {
		t.Errorf("%s %s", got.Low, got.High)
	}
	r.Bounds = false
	for _, n := range []int64{-1, 6} {
		mixed[1].Distinct[kpi.Reach] = broken{n}
		if u := refused(t, r, kpi.ReachKPI, mixed); u.Reason != kpi.InvalidSketch {
			t.Errorf("%v", u)
		}
	}
	// The mean over the days of how many people were active, by sketches of each day.
	first := kpi.MustDate("2026-10-05")
	var days []kpi.Cell
	for i, n := range []int{1, 2, 3, 4, 5, 6, 700} {
		days = append(days, kpi.Cell{
			Span: kpi.Calendar{}.Span(kpi.PeriodDay, first.Add(i)), Distinct: map[kpi.Measure]kpi.Distinct{kpi.DAU: newKMV(64, ids(0, n))},
		})
	}
	got, err := kpi.Rollup{Span: span("2026-W41")}.Eval(kpi.DAU, days)
	require.NoError(t, err)
	if got.Low.Cmp(kpi.Int(103)) >= 0 || got.High.Cmp(kpi.Int(103)) <= 0 || got.Low.Cmp(kpi.Int(40)) < 0 || got.Exact() ||
		!slices.Equal(got.Warnings, []kpi.Warning{kpi.WarningEstimated}) {
		t.Errorf("%s from %s to %s", got.Value, got.Low, got.High)
	}
	// A formula that does not rise or fall with an estimate has a value, and no bounds.
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: "readers", Unit: "1", Kind: kpi.KindDistinct}}, nil)
	require.NoError(t, err)
	readers := kpi.Measure("readers")
	square := kpi.Product(kpi.Difference(readers, kpi.Number{Value: kpi.Int(700)}), readers)
	got, err = kpi.Rollup{Vocabulary: v, Span: span("2026-10-05")}.Eval(square, []kpi.Cell{
		{Span: span("2026-10-05"), Distinct: map[kpi.Measure]kpi.Distinct{"readers": newKMV(64, ids(0, 350))}},
	})
	require.NoError(t, err)
	if got.Value.IsZero() || !got.Low.IsZero() || !got.High.IsZero() {
		t.Errorf("%s from %s to %s", got.Value, got.Low, got.High)
	}
}

func TestSlot(t *testing.T) {
	t.Parallel()
	s := kpi.Slot{Span: span("2026-10"), Platform: "x", Market: "ES", Post: "42"}
	if diff := cmp.Diff([]string{"2026-10 x ES 42", ""}, []string{s.String(), kpi.Slot{}.String()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if !s.Equal(s) || s.Equal(kpi.Slot{Span: s.Span}) {
		t.Error("slots")
	}
}

// The value that a period begins with is the last one before it, be it of the very day before or long ago.
func TestCarriedIntoThePeriod(t *testing.T) {
	t.Parallel()
	for _, before := range []string{"2026-09-30", "2026-09-01/2026-09-30", "2026-09", "2026-09-29", "2020-01-01"} {
		cells := []kpi.Cell{on(before, "x", map[kpi.Measure]int64{kpi.Followers: 7}), on("2026-10", "x", map[kpi.Measure]int64{kpi.Likes: 1})}
		r := kpi.Rollup{Span: span("2026-10"), Platforms: []string{"x"}, MissingAsBefore: []kpi.Measure{kpi.Followers}}
		if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "7 {follower}" || len(got.Value.Carried()) != 1 {
			t.Errorf("after %s: %s, carried %v", before, got.Value, got.Value.Carried())
		}
		cells = append(cells, on("2026-10-01", "x", map[kpi.Measure]int64{kpi.Followers: 9}), on("2026-10-02/2026-10-31", "x", map[kpi.Measure]int64{kpi.Followers: 11}))
		if got := rolled(t, r, kpi.FollowersKPI, cells); got.Value.String() != "11 {follower}" || len(got.Value.Carried()) != 0 {
			t.Errorf("with its own: %s, carried %v", got.Value, got.Value.Carried())
		}
	}
}
