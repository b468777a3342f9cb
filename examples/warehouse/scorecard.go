package main

import (
	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
)

// The month that is asked for and the one before, as texts that every database compares with its dates.
const (
	beforeStart = "2026-02-01"
	monthStart  = "2026-03-01"
	monthEnd    = "2026-04-01"
)

// scorecardQuery asks for a month of a community manager's and a social media manager's KPIs by platform.
func scorecardQuery(d kpisql.Dialect) kpisql.Query {
	dims := []kpisql.Dimension{{Name: "platform"}}
	return kpisql.Query{
		Dialect: d,
		KPIs: []kpi.ID{
			kpi.FollowersKPI, kpi.FollowerGrowthRate, kpi.ReachKPI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERWeighted,
			kpi.PostingFrequency, kpi.InteractionsPerPost, kpi.CTR, kpi.CPM, kpi.CPC, kpi.CPL, kpi.ResponseRate, kpi.FirstResponseTime,
			kpi.ActiveMembersKPI, kpi.ContributionsPerActive,
		},
		Tables: []kpisql.Table{
			{
				Name: "posts", Time: "day", Dimensions: dims,
				Measures: []kpisql.Measure{
					{Of: kpi.Posts, Expr: "1"},
					{Of: kpi.Interactions}, {Of: kpi.Likes}, {Of: kpi.Comments}, {Of: kpi.Shares}, {Of: kpi.Impressions},
					{Of: kpi.Clicks}, {Of: kpi.Leads, MissingAsZero: true},
					{Of: kpi.Spend, Column: "spend_cents", Places: 2, Minor: true, Currency: "currency"},
				},
			},
			{
				Name: "accounts", Time: "day", Entity: []string{"account"}, Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Followers}},
			},
			{
				Name: "reach", Time: "starts", End: "ends", Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Reach, Column: "accounts_reached", At: []string{"platform"}}},
			},
			{
				Name: "messages", Time: "day", Dimensions: dims,
				Measures: []kpisql.Measure{
					{Of: kpi.MessagesReceived, Expr: "1"},
					{
						Of: kpi.MessagesAnswered, Expr: "1", Where: []kpisql.Filter{{On: "seconds", Op: kpisql.OpNotNull}},
						MissingAsZero: true,
					},
					{Of: kpi.ResponseTimes, Column: "seconds", Where: []kpisql.Filter{{On: "seconds", Op: kpisql.OpNotNull}}},
				},
			},
			{
				Name: "contributions", Time: "day", Dimensions: dims,
				Measures: []kpisql.Measure{{Of: kpi.Contributions, Expr: "1"}, {Of: kpi.ActiveMembers, ID: "member"}},
			},
		},
		Given:  kpi.Sample{kpi.Days: kpi.Count(31)},
		Grain:  []string{"platform"},
		Period: kpisql.Period{From: monthStart, To: monthEnd},
		Before: kpisql.Period{From: beforeStart, To: monthStart},
	}
}
