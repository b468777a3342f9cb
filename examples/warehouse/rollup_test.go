package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// A roll-up of cells in Go and a statement bring the same days together to the same figures, for each platform and for all.
func TestRollupAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	calendar := kpi.Calendar{Zone: time.UTC}
	march := calendar.Span(kpi.PeriodMonth, kpi.MustDate("2026-03-01"))
	setup := []string{
		"CREATE TEMPORARY TABLE daily (platform VARCHAR(20), day DATE, interactions INTEGER, impressions INTEGER, clicks INTEGER, " +
			"posts INTEGER, spend INTEGER, leads INTEGER, followers INTEGER)",
	}
	flows := []kpi.Measure{kpi.Interactions, kpi.Impressions, kpi.Clicks, kpi.Posts, kpi.Spend, kpi.Leads}
	var cells []kpi.Cell
	for _, platform := range []string{"instagram", "tiktok", "linkedin"} {
		for d := march.Previous().First(); d.Cmp(march.Last()) <= 0; d = d.Add(1) {
			cell := kpi.Cell{Span: calendar.Span(kpi.PeriodDay, d), Platform: platform, Values: kpi.Sample{}}
			row := fmt.Sprintf("INSERT INTO daily VALUES ('%s', '%s'", platform, d)
			for _, m := range append(flows, kpi.Followers) {
				n := r.Int64N(500)
				if m == kpi.Leads && platform == "linkedin" {
					n = 0
				}
				cell.Values[m] = kpi.Count(n)
				row += fmt.Sprint(", ", n)
			}
			cells, setup = append(cells, cell), append(setup, row+")")
		}
	}
	ids := []kpi.ID{
		kpi.ERImpressions, kpi.ERFollowers, kpi.CTR, kpi.CPM, kpi.CPL, kpi.InteractionsPerPost, kpi.PostingFrequency, kpi.FollowersKPI,
		kpi.NetGrowth, kpi.FollowerGrowthRate,
	}
	mapped := kpisql.Table{Name: "daily", Time: "day", Entity: []string{"platform"}, Dimensions: []kpisql.Dimension{{Name: "platform"}}}
	for _, m := range append(flows, kpi.Followers) {
		mapped.Measures = append(mapped.Measures, kpisql.Measure{Of: m})
	}
	for _, e := range open(t) {
		for _, s := range setup {
			_, err := e.db.Exec(s)
			require.NoError(t, err)
		}
		for _, grain := range [][]string{nil, {"platform"}} {
			statement, err := kpisql.Query{
				Dialect: e.dialect, KPIs: ids, Tables: []kpisql.Table{mapped}, Grain: grain,
				Given:  kpi.Sample{kpi.Days: kpi.Count(int64(march.Days()))},
				Period: kpisql.Dates(march), Before: kpisql.Dates(march.Previous()),
			}.Build()
			require.NoError(t, err)
			groups, err := query(t.Context(), e.db, statement)
			require.NoError(t, err)
			if want := 1 + 2*len(grain); len(groups) != want {
				t.Errorf("%s: %d groups, want %d", e.dialect, len(groups), want)
			}
			for key, g := range groups {
				roll := kpi.Rollup{Span: march}
				if key != "" {
					roll.Platforms = []string{key}
				}
				for _, id := range ids {
					want, err := roll.KPI(id, cells)
					if reason := reasonOf(err); g[id].reason != reason {
						t.Errorf("%s, %q, %s: reason %v, want %v", e.dialect, key, id, g[id].reason, reason)
					} else if reason == 0 && !near(g[id].value, want.Value.Rat()) {
						t.Errorf("%s, %q, %s: %v, want %s", e.dialect, key, id, g[id].value, want.Value)
					}
				}
			}
		}
	}
}

// The rows of weeks and of months stand for the same as cells of weeks and months: a period that one of them crosses has no figure, and one that
// a longer row holds learns nothing of it.
func TestRollupOfWeeksAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	calendar := kpi.Calendar{Zone: time.UTC}
	setup := []string{
		"CREATE TEMPORARY TABLE weekly (platform VARCHAR(20), since DATE, until DATE, interactions INTEGER, leads INTEGER, spend INTEGER, followers INTEGER)",
		"CREATE TEMPORARY TABLE members (platform VARCHAR(20), since DATE, until DATE, member VARCHAR(20))",
		"CREATE TEMPORARY TABLE answers (platform VARCHAR(20), since DATE, until DATE, seconds INTEGER)",
	}
	var cells []kpi.Cell
	add := func(platform string, s kpi.Span) {
		row := fmt.Sprintf("('%s', '%s', '%s'", platform, s.First(), s.Last().Add(1))
		cell := kpi.Cell{
			Span: s, Platform: platform, Values: kpi.Sample{}, Distinct: map[kpi.Measure]kpi.Distinct{},
			Distributions: map[kpi.Measure][]kpi.Decimal{},
		}
		values := row
		for _, m := range []kpi.Measure{kpi.Interactions, kpi.Leads, kpi.Spend, kpi.Followers} {
			n := r.Int64N(500)
			if m == kpi.Leads && platform == "linkedin" && r.IntN(20) > 0 {
				values += ", NULL" // and no value in the cell
				continue
			}
			cell.Values[m] = kpi.Count(n)
			values += fmt.Sprint(", ", n)
		}
		setup = append(setup, "INSERT INTO weekly VALUES "+values+")")
		var ids []string
		for range 1 + r.IntN(4) {
			id := fmt.Sprint("m", r.IntN(30))
			ids, setup = append(ids, id), append(setup, fmt.Sprintf("INSERT INTO members VALUES %s, '%s')", row, id))
			n := r.Int64N(9000)
			cell.Distributions[kpi.ResponseTimes] = append(cell.Distributions[kpi.ResponseTimes], kpi.Int(n))
			setup = append(setup, fmt.Sprintf("INSERT INTO answers VALUES %s, %d)", row, n))
		}
		cell.Distinct[kpi.ActiveMembers] = kpi.NewSet(ids...)
		cells = append(cells, cell)
	}
	last := kpi.MustDate("2026-12-31")
	for d := kpi.MustDate("2026-01-01"); d.Cmp(last) <= 0; d = d.Add(7) {
		add("instagram", calendar.Span(kpi.PeriodWeek, d))
		add("linkedin", calendar.Span(kpi.PeriodWeek, d))
	}
	for d := kpi.MustDate("2026-01-01"); d.Cmp(last) <= 0; d = calendar.Span(kpi.PeriodMonth, d).Last().Add(1) {
		add("threads", calendar.Span(kpi.PeriodMonth, d))
	}
	ids := []kpi.ID{
		kpi.InteractionsKPI, kpi.CPL, kpi.ERFollowers, kpi.FollowersKPI, kpi.NetGrowth, kpi.ActiveMembersKPI, kpi.FirstResponseTime,
	}
	table := func(name string, measures ...kpisql.Measure) kpisql.Table {
		return kpisql.Table{
			Name: name, Time: "since", End: "until", Entity: []string{"platform"}, Dimensions: dims("platform"), Measures: measures,
		}
	}
	tables := []kpisql.Table{
		table("weekly", kpisql.Measure{Of: kpi.Interactions}, kpisql.Measure{Of: kpi.Leads}, kpisql.Measure{Of: kpi.Spend}, kpisql.Measure{Of: kpi.Followers}),
		table("members", kpisql.Measure{Of: kpi.ActiveMembers, ID: "member"}),
		table("answers", kpisql.Measure{Of: kpi.ResponseTimes, Column: "seconds"}),
	}
	var spans []kpi.Span
	for _, text := range []string{"2026-Q3", "2026-07", "2026-W31", "2026-08-12", "2026-08-03", "2026-11"} { // of which the last ends with a week
		s, err := calendar.Parse(text)
		require.NoError(t, err)
		spans = append(spans, s)
	}
	spans = append(spans,
		calendar.Between(kpi.MustDate("2026-06-29"), kpi.MustDate("2026-09-27")), // thirteen weeks
		calendar.Between(kpi.MustDate("2026-06-01"), kpi.MustDate("2026-08-30")), // three months but for a day, thirteen weeks
		calendar.Between(kpi.MustDate("2026-06-02"), kpi.MustDate("2026-06-03")))
	levels := []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.ERFollowers}
	seen := map[kpi.Reason]int{}
	for _, e := range open(t) {
		for _, s := range setup {
			_, err := e.db.Exec(s)
			require.NoError(t, err)
		}
		for _, span := range spans {
			statement, err := kpisql.Query{
				Dialect: e.dialect, KPIs: ids, Tables: tables, Grain: []string{"platform"},
				Period: kpisql.Dates(span), Before: kpisql.Dates(span.Previous()),
			}.Build()
			require.NoError(t, err)
			groups, err := query(t.Context(), e.db, statement)
			require.NoError(t, err, statement.SQL)
			for _, platform := range []string{"instagram", "linkedin", "threads"} {
				for _, id := range ids {
					want, err := kpi.Rollup{Span: span, Platforms: []string{platform}}.KPI(id, cells)
					reason := reasonOf(err)
					got, ok := groups[platform][id]
					if !ok || reason == kpi.Missing && got.reason == kpi.Insufficient {
						got.reason = kpi.Missing // the tables have nothing of the group, or the one of the distribution has not
					}
					seen[reason]++
					if got.reason == kpi.StraddlingCell && slices.Contains(levels, id) && (cut(cells, platform, span) || cut(cells, platform, span.Previous())) {
						continue // a roll-up looks for the last day of the cell, a statement does not
					}
					if got.reason != reason {
						t.Errorf("%s, %s, %s, %s: reason %v, want %v", e.dialect, span, platform, id, got.reason, err)
					} else if reason == 0 && !near(got.value, want.Value.Rat()) {
						t.Errorf("%s, %s, %s, %s: %v, want %s", e.dialect, span, platform, id, got.value, want.Value)
					}
				}
			}
		}
	}
	for _, reason := range []kpi.Reason{0, kpi.StraddlingCell, kpi.Missing} {
		if t.Log(reason, seen[reason]); seen[reason] < 30 {
			t.Errorf("only %d figures with reason %v", seen[reason], reason)
		}
	}
}

// cut reports whether a cell of a platform lies only partly in a span.
func cut(cells []kpi.Cell, platform string, span kpi.Span) bool {
	return slices.ContainsFunc(cells, func(c kpi.Cell) bool {
		begins, ends := c.Span.First().Cmp(span.First()), c.Span.Last().Cmp(span.Last())
		apart := c.Span.Last().Cmp(span.First()) < 0 || c.Span.First().Cmp(span.Last()) > 0
		return c.Platform == platform && !apart && begins*ends > 0 // both earlier, or both later
	})
}
