package kpisql_test

import (
	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
)

// month is a query that needs every rule: sums, ids, totals, levels, medians, currencies, the month before, what is given.
func month(d kpisql.Dialect) kpisql.Query {
	dims := []kpisql.Dimension{{Name: "platform"}, {Name: "brand", Column: "marca"}}
	return kpisql.Query{
		Dialect: d,
		KPIs: []kpi.ID{
			kpi.ERReach, kpi.ERWeighted, kpi.InteractionsPerPost, kpi.FollowerGrowthRate, kpi.CPM, kpi.ROI, kpi.PostingFrequency,
			kpi.FirstResponseTime, kpi.ResponseRate, kpi.ReplyFrequency,
		},
		Tables: []kpisql.Table{
			{
				Schema: "social", Name: "posts", Time: "published_on", Dimensions: dims,
				Measures: []kpisql.Measure{
					{Of: kpi.Interactions}, {Of: kpi.Impressions}, {Of: kpi.Likes}, {Of: kpi.Comments}, {Of: kpi.Shares},
					{Of: kpi.Posts, ID: "post_id"},
					{Of: kpi.Spend, Column: "spend_cents", Places: 2, Minor: true, Currency: "currency", MissingAsZero: true},
				},
			},
			{
				Schema: "social", Name: "reach by month", Time: "month", End: "next_month", Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Reach, At: []string{"platform", "brand"}}},
			},
			{
				Schema: "social", Name: "accounts", Time: "day", Entity: []string{"account", "market"}, Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Followers}},
			},
			{
				Schema: "social", Name: "messages", Time: "received_at", Dimensions: dims,
				Measures: []kpisql.Measure{
					{Of: kpi.ResponseTimes, Column: "seconds"},
					{Of: kpi.MessagesReceived, Expr: "1"},
					{Of: kpi.MessagesAnswered, Expr: "CASE WHEN t.answered_at IS NOT NULL THEN 1 ELSE 0 END"},
				},
			},
			{
				Schema: "finance", Name: "ledger", Time: "booked_on", Dimensions: dims,
				Measures: []kpisql.Measure{
					{Of: kpi.Revenue, Column: "amount_cents", Places: 2, Minor: true, Currency: "currency", Where: []kpisql.Filter{
						{On: "kind", Op: kpisql.OpIn, Values: []any{"sale", "renewal"}},
					}},
					{Of: kpi.Cost, Column: "amount_cents", Places: 2, Minor: true, Currency: "currency", Where: []kpisql.Filter{
						{On: "kind", Op: kpisql.OpIn, Values: []any{"cost"}},
					}},
				},
			},
			{
				Schema: "social", Name: "threads", Time: "opened_on", Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Threads, Expr: "1"}, {Of: kpi.Replies}},
			},
		},
		Given: kpi.Sample{kpi.Days: kpi.Count(31)},
		Grain: []string{"platform"},
		Filters: []kpisql.Filter{
			{On: "brand", Op: kpisql.OpIn, Values: []any{"norte"}},
			{On: "platform", Op: kpisql.OpNotIn, Values: []any{"x", "threads"}},
		},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
		Before: kpisql.Period{From: "2026-02-01", To: "2026-03-01"},
	}
}

// simple is the engagement rate of two tables.
func simple(d kpisql.Dialect) kpisql.Query {
	dims := []kpisql.Dimension{{Name: "platform"}}
	return kpisql.Query{
		Dialect: d,
		KPIs:    []kpi.ID{kpi.ERFollowers},
		Tables: []kpisql.Table{
			{Name: "posts", Time: "day", Dimensions: dims, Measures: []kpisql.Measure{{Of: kpi.Interactions}}},
			{
				Name: "accounts", Time: "day", Entity: []string{"account"}, Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Followers}},
			},
		},
		Grain:  []string{"platform"},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}
}
