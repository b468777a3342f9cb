package kpisql_test

import (
	"fmt"
	"strings"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
)

// A total of a network is taken as it is, and only for the month that it is of.
func ExampleTable() {
	q := kpisql.Query{
		Dialect: kpisql.SQLite,
		KPIs:    []kpi.ID{kpi.ReachKPI},
		Tables: []kpisql.Table{{
			Name: "reach by month", Time: "month", End: "next month", Dimensions: []kpisql.Dimension{
				{Name: "platform"},
			},
			Measures: []kpisql.Measure{{Of: kpi.Reach, At: []string{"platform"}}},
		}},
		Grain:  []string{"platform"},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}
	statement, err := q.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(statement.SQL[:strings.Index(statement.SQL, "\n),")])

	q.Grain = nil // the reach of all platforms together is not the sum of theirs
	_, err = q.Build()
	fmt.Println(err)
	// Output:
	// WITH reach_by_month_now AS (
	//   SELECT
	//     t."platform" AS "platform",
	//     CASE WHEN COUNT(*) = 1 THEN MAX(t."reach") END AS "reach",
	//     CASE WHEN COUNT(*) > 1 THEN 'not-additive' END AS "reach_why"
	//   FROM "reach by month" AS t
	//   WHERE t."month" = ?1
	//     AND t."next month" = ?2
	//   GROUP BY 1
	// kpisql: wrong-grain: In table “reach by month” “reach” is a total of “platform”, and the query asks for it as one: totals are never added up. Group by the same, and hold what remains to one value with a filter.
}

// The rows of weeks that lie in a quarter are added. Where one of them lies only partly in it, as that of 29 June does, there is no figure, and
// the reason is straddling-cell.
func ExampleTable_weeks() {
	quarter, err := kpi.Calendar{}.Parse("2026-Q3")
	if err != nil {
		fmt.Println(err)
		return
	}
	statement, err := kpisql.Query{
		Dialect: kpisql.PostgreSQL,
		KPIs:    []kpi.ID{kpi.CTR},
		Tables: []kpisql.Table{{
			Name: "weekly", Time: "monday", End: "next_monday",
			Measures: []kpisql.Measure{{Of: kpi.Clicks}, {Of: kpi.Impressions, MissingAsZero: true}},
		}},
		Period: kpisql.Dates(quarter),
	}.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _, _ := strings.Cut(statement.SQL, "\n),")
	fmt.Println(first)
	fmt.Println(statement.Args)
	// Output:
	// WITH weekly_now AS (
	//   SELECT
	//     CASE WHEN COUNT(*) = COUNT(t."clicks") THEN SUM(t."clicks") END AS "clicks",
	//     CASE WHEN COUNT(CASE WHEN t."monday" >= $1 AND t."next_monday" <= $2 THEN NULL ELSE t."clicks" END) > 0 THEN 'straddling-cell' END AS "clicks_why",
	//     SUM(COALESCE(t."impressions", 0)) AS "impressions",
	//     CASE WHEN COUNT(CASE WHEN t."monday" >= $1 AND t."next_monday" <= $2 THEN NULL ELSE t."impressions" END) > 0 THEN 'straddling-cell' END AS "impressions_why"
	//   FROM "weekly" AS t
	//   WHERE t."monday" < $3
	//     AND (t."monday" > $1
	//       OR t."monday" = $1 AND (t."next_monday" <= $2 OR t."next_monday" IS NULL)
	//       OR t."next_monday" > $4 AND t."next_monday" < $2)
	// [2026-07-01 2026-10-01 2026-10-01 2026-07-01]
}

// Amounts in cents, all of them in pesos: no column says so.
func ExampleMeasure_currency() {
	statement, err := kpisql.Query{
		Dialect: kpisql.SQLite,
		KPIs:    []kpi.ID{kpi.CPL},
		Tables: []kpisql.Table{{
			Name: "campaigns",
			Measures: []kpisql.Measure{
				{Of: kpi.Spend, Column: "spend_cents", Places: 2, Minor: true, CurrencyCode: "MXN"},
				{Of: kpi.Leads},
			},
		}},
	}.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range statement.Columns {
		fmt.Println(c.Name, c.Unit)
	}
	// Output:
	// cpl money[MXN]/{lead}
	// cpl_reason
}

// The platforms of two tables are one dimension, though one table calls it network and another writes it in capitals.
func ExampleDimension() {
	dimensions := []kpisql.Dimension{
		{Name: "platform"},
		{Name: "platform", Column: "network"},
		{Name: "platform", Expr: "LOWER(t.network)"},
	}
	for _, d := range dimensions {
		statement, err := kpisql.Query{
			Dialect: kpisql.DuckDB,
			KPIs:    []kpi.ID{kpi.LeadsKPI},
			Tables: []kpisql.Table{
				{
					Name: "crm", Dimensions: []kpisql.Dimension{d},
					Measures: []kpisql.Measure{{Of: kpi.Leads}},
				},
			},
			Grain: []string{"platform"},
		}.Build()
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(strings.TrimSpace(strings.Split(statement.SQL, "\n")[2]))
	}
	// Output:
	// t."platform" AS "platform",
	// t."network" AS "platform",
	// (LOWER(t.network)) AS "platform",
}

// From a table of messages: how many there are, how many of them were answered, and how many people wrote.
func ExampleMeasure() {
	statement, err := kpisql.Query{
		Dialect: kpisql.MySQL,
		KPIs:    []kpi.ID{kpi.ResponseRate, kpi.VisitorsKPI},
		Tables: []kpisql.Table{{
			Name: "messages",
			Measures: []kpisql.Measure{
				{Of: kpi.MessagesReceived, Expr: "1"},
				{
					Of: kpi.MessagesAnswered, Expr: "1", Where: []kpisql.Filter{
						{On: "answered_at", Op: kpisql.OpNotNull},
					},
					MissingAsZero: true, // where no row meets Where, none was answered
				},
				{Of: kpi.Visitors, ID: "sender"},
			},
		}},
	}.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(statement.SQL[:strings.Index(statement.SQL, ",\nmeasures")])
	// Output:
	// WITH messages_now AS (
	//   SELECT
	//     SUM(COALESCE(1, 0)) AS `messages_answered`
	//   FROM `messages` AS t
	//   WHERE t.`answered_at` IS NOT NULL
	// ),
	// messages_now_2 AS (
	//   SELECT
	//     CASE WHEN COUNT(*) = COUNT(1) THEN SUM(1) END AS `messages_received`,
	//     CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(t.`sender`) THEN COUNT(DISTINCT t.`sender`) END AS `visitors`
	//   FROM `messages` AS t
	// )
}

func ExampleFilter() {
	q := kpisql.Query{
		Dialect: kpisql.Trino,
		KPIs:    []kpi.ID{kpi.PostsKPI},
		Tables: []kpisql.Table{{
			Name: "posts", Dimensions: []kpisql.Dimension{
				{Name: "brand"},
			}, Measures: []kpisql.Measure{{Of: kpi.Posts, Expr: "1"}},
		}},
		Filters: []kpisql.Filter{
			{On: "brand", Op: kpisql.OpNotIn, Values: []any{`x'; DROP TABLE "posts"; --`, "sur"}},
		},
	}
	statement, err := q.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(statement.SQL[strings.Index(statement.SQL, "WHERE"):strings.Index(statement.SQL, "\n)")])
	fmt.Printf("%q\n", statement.Args)
	// Output:
	// WHERE (t."brand" IS NULL OR t."brand" NOT IN (?, ?))
	// ["x'; DROP TABLE \"posts\"; --" "sur"]
}

// March in Mexico City and the month before it, for columns of dates and for columns of timestamps.
func ExamplePeriod() {
	calendar := kpi.Calendar{Zone: time.FixedZone("CST", -6*60*60)}
	march := calendar.Span(kpi.PeriodMonth, kpi.MustDate("2026-03-10"))
	fmt.Println(kpisql.Dates(march))
	fmt.Println(kpisql.Dates(march.Previous()))
	fmt.Println(kpisql.Instants(march))
	// Output:
	// {2026-03-01 2026-04-01}
	// {2026-02-01 2026-03-01}
	// {2026-03-01 00:00:00 -0600 CST 2026-04-01 00:00:00 -0600 CST}
}

// The reach of a quarter is no sum of its months: it is the total that the network reports for the quarter itself. A row counts where it begins
// and ends with the period, so one table may hold months and quarters.
func ExampleMeasure_quarter() {
	quarter, err := kpi.Calendar{}.Parse("2026-Q3")
	if err != nil {
		fmt.Println(err)
		return
	}
	statement, err := kpisql.Query{
		Dialect: kpisql.PostgreSQL,
		KPIs:    []kpi.ID{kpi.ReachKPI},
		Tables: []kpisql.Table{{
			Name: "insights", Time: "starts", End: "ends", Dimensions: []kpisql.Dimension{
				{Name: "account"},
			},
			Measures: []kpisql.Measure{{Of: kpi.Reach, At: []string{"account"}}},
		}},
		Grain:  []string{"account"},
		Period: kpisql.Dates(quarter),
	}.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _, _ := strings.Cut(statement.SQL, "\n),")
	fmt.Println(first)
	fmt.Println(statement.Args)
	// Output:
	// WITH insights_now AS (
	//   SELECT
	//     t."account" AS "account",
	//     CASE WHEN COUNT(*) = 1 THEN MAX(t."reach") END AS "reach",
	//     CASE WHEN COUNT(*) > 1 THEN 'not-additive' END AS "reach_why"
	//   FROM "insights" AS t
	//   WHERE t."starts" = $1
	//     AND t."ends" = $2
	//   GROUP BY 1
	// [2026-07-01 2026-10-01]
}
