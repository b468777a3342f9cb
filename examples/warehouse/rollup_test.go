package main

import (
	"fmt"
	"math/rand/v2"
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
