package kpisql_test

import (
	"errors"
	"fmt"
	"strings"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"golang.org/x/text/language"
)

// The engagement rate by followers of two tables: interactions are added, and of the followers the last level of each account is.
func Example() {
	dims := []kpisql.Dimension{{Name: "platform"}}
	q := kpisql.Query{
		Dialect: kpisql.PostgreSQL,
		KPIs:    []kpi.ID{kpi.ERFollowers},
		Tables: []kpisql.Table{
			{
				Name:       "posts",
				Time:       "day",
				Dimensions: dims,
				Measures:   []kpisql.Measure{{Of: kpi.Interactions}},
			},
			{
				Name:       "accounts",
				Time:       "day",
				Dimensions: dims,
				Entity:     []string{"account"},
				Measures:   []kpisql.Measure{{Of: kpi.Followers}},
			},
		},
		Grain:  []string{"platform"},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}
	statement, err := q.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(statement.SQL)
	fmt.Println(statement.Args)
	// Output:
	// WITH posts_now AS (
	//   SELECT
	//     t."platform" AS "platform",
	//     CASE WHEN COUNT(*) = COUNT(t."interactions") THEN SUM(t."interactions") END AS "interactions"
	//   FROM "posts" AS t
	//   WHERE t."day" >= $1
	//     AND t."day" < $2
	//   GROUP BY 1
	// ),
	// accounts_now_ranked AS (
	//   SELECT
	//     t."platform" AS "platform",
	//     t."account" AS "entity_1",
	//     t."followers" AS "followers",
	//     RANK() OVER (PARTITION BY t."platform", t."account" ORDER BY t."day" DESC) AS "recency"
	//   FROM "accounts" AS t
	//   WHERE t."day" >= $3
	//     AND t."day" < $4
	// ),
	// accounts_now_each AS (
	//   SELECT
	//     "platform",
	//     CASE WHEN COUNT(*) = COUNT("followers") THEN MAX("followers") END AS "followers",
	//     CASE WHEN MIN("followers") <> MAX("followers") THEN 1 ELSE 0 END AS "followers_why"
	//   FROM accounts_now_ranked
	//   WHERE "recency" = 1
	//   GROUP BY "platform", "entity_1"
	// ),
	// accounts_now AS (
	//   SELECT
	//     "platform",
	//     CASE WHEN COUNT(*) = COUNT("followers") THEN SUM("followers") END AS "followers",
	//     CASE WHEN COUNT(*) > COUNT("followers") THEN NULL WHEN MAX("followers_why") = 1 THEN 'not-additive' END AS "followers_why"
	//   FROM accounts_now_each
	//   GROUP BY 1
	// ),
	// measures AS (
	//   SELECT
	//     "platform",
	//     MAX("interactions") AS "interactions",
	//     MAX("followers") AS "followers",
	//     MAX("followers_why") AS "followers_why"
	//   FROM (
	//     SELECT "platform", "interactions", CAST(NULL AS numeric) AS "followers", CAST(NULL AS text) AS "followers_why" FROM posts_now
	//     UNION ALL
	//     SELECT "platform", CAST(NULL AS numeric), "followers", "followers_why" FROM accounts_now
	//   ) AS u
	//   GROUP BY 1
	// ),
	// numbers AS (
	//   SELECT
	//     "platform",
	//     CASE
	//       WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
	//       WHEN "interactions" <> FLOOR("interactions") THEN 9007199254740993
	//       ELSE CAST("interactions" AS bigint)
	//     END AS "interactions",
	//     CASE
	//       WHEN "followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 9007199254740993
	//       WHEN "followers" <> FLOOR("followers") THEN 9007199254740993
	//       ELSE CAST("followers" AS bigint)
	//     END AS "followers",
	//     "followers_why"
	//   FROM measures
	// ),
	// reasons AS (
	//   SELECT
	//     "platform",
	//     "interactions",
	//     "followers",
	//     CASE
	//       WHEN "interactions" IS NULL
	//         OR ("followers" IS NULL AND "followers_why" IS NULL) THEN 'missing'
	//       WHEN "followers_why" = 'not-additive' THEN 'not-additive'
	//       WHEN "interactions" NOT BETWEEN -9007199254740992 AND 9007199254740992
	//         OR "followers" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN 'overflow'
	//       WHEN "followers" = 0 AND "interactions" = 0 THEN 'no-activity'
	//       WHEN "followers" = 0 THEN 'zero-denominator'
	//     END AS "er_followers_reason"
	//   FROM numbers
	// )
	// SELECT
	//   "platform",
	//   CASE WHEN "er_followers_reason" IS NULL THEN CAST("interactions" AS float8) / CAST(NULLIF("followers", 0) AS float8) END AS "er_followers",
	//   "er_followers_reason"
	// FROM reasons
	// ORDER BY 1
	// [2026-03-01 2026-04-01 2026-03-01 2026-04-01]
}

// last shows the last lines of a statement, which work the formulas out.
func last(q kpisql.Query) {
	statement, err := q.Build()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(statement.SQL[strings.LastIndex(statement.SQL, "\nSELECT")+1:])
}

// The cost per lead of amounts in cents, in the currency of each group, and the followers gained since the period before.
func ExampleQuery() {
	last(kpisql.Query{
		Dialect: kpisql.BigQuery,
		KPIs:    []kpi.ID{kpi.CPL, kpi.NetGrowth},
		Tables: []kpisql.Table{
			{
				Catalog: "project", Schema: "ads", Name: "spend", Time: "day",
				Dimensions: []kpisql.Dimension{
					{Name: "campaign"},
				},
				Measures: []kpisql.Measure{
					{Of: kpi.Spend, Column: "cents", Places: 2, Minor: true, Currency: "currency"},
					{Of: kpi.Leads, MissingAsZero: true},
				},
			},
			{
				Catalog: "project", Schema: "social", Name: "snapshots", Time: "at", Entity: []string{
					"account_id",
				},
				Dimensions: []kpisql.Dimension{{Name: "campaign", Expr: "COALESCE(t.campaign, 'none')"}},
				Measures:   []kpisql.Measure{{Of: kpi.Followers}},
			},
		},
		Grain:  []string{"campaign"},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
		Before: kpisql.Period{From: "2026-02-01", To: "2026-03-01"},
	})
	// Output:
	// SELECT
	//   `campaign`,
	//   CASE WHEN `cpl_reason` IS NULL THEN CAST(`spend` AS FLOAT64) / CAST(NULLIF(`leads`, 0) AS FLOAT64) / 100 END AS `cpl`,
	//   `cpl_reason`,
	//   CASE WHEN `cpl_reason` IS NULL THEN NULLIF(`spend_in`, '') END AS `cpl_currency`,
	//   CASE WHEN `net_growth_reason` IS NULL THEN CAST(`followers` - `previous_followers` AS FLOAT64) END AS `net_growth`,
	//   `net_growth_reason`
	// FROM reasons
	// ORDER BY 1
}

// What has no honest answer is refused, all of it at once.
func ExampleQueryError() {
	q := kpisql.Query{
		Dialect: kpisql.DuckDB,
		KPIs:    []kpi.ID{kpi.ERReach, kpi.FollowerGrowthRate},
		Tables: []kpisql.Table{{
			Name: "posts", Time: "day", Dimensions: []kpisql.Dimension{{Name: "platform"}},
			Measures: []kpisql.Measure{{Of: kpi.Interactions}, {Of: kpi.Reach}, {Of: kpi.Followers}},
		}},
		Grain: []string{"platform"},
	}
	_, err := q.Build()
	fmt.Println(errors.Is(err, kpisql.MissingIDs))
	if queryError, ok := errors.AsType[*kpisql.QueryError](err); ok {
		fmt.Println(queryError.Message(language.Spanish))
	}
	// Output:
	// true
	// «reach» cuenta a cada uno una sola vez, así que los valores de la tabla «posts» no se suman: ponga en Measure.ID la columna de los identificadores o, si cada valor ya es un total, en Measure.At las dimensiones de las que lo es.
	// «followers» es un nivel y la tabla «posts» no dice de quién: ponga en Table.Entity las columnas que distinguen una cuenta de otra.
	// «follower_growth_rate» necesita «followers» del intervalo anterior: indíquelo en Query.Before, que Dates obtiene de un kpi.Span.
}

func ExampleFault() {
	_, err := kpisql.Query{Dialect: kpisql.Trino, KPIs: []kpi.ID{"er_reech"}}.Build()
	queryError, ok := errors.AsType[*kpisql.QueryError](err)
	if !ok {
		return
	}
	for _, f := range queryError.Faults {
		fmt.Println(f.Code, f.KPI, f.Suggestion)
		fmt.Println(f.Message(language.English))
	}
	// Output:
	// unknown-kpi er_reech er_reach
	// The vocabulary has no formula for “er_reech”. Did you mean “er_reach”?
}

// The columns of a result say what they hold, so that one loop reads any.
func ExampleStatement() {
	statement, err := kpisql.Query{
		Dialect: kpisql.Snowflake,
		KPIs:    []kpi.ID{kpi.CPC},
		Tables: []kpisql.Table{{
			Name: "ADS", Time: "DAY", Dimensions: []kpisql.Dimension{{Name: "market", Column: "MARKET"}},
			Measures: []kpisql.Measure{
				{Of: kpi.Clicks, Column: "CLICKS"},
				{Of: kpi.Spend, Column: "SPEND", Places: 2, Currency: "CURRENCY"},
			},
		}},
		Grain:   []string{"market"},
		Filters: []kpisql.Filter{{On: "market", Op: kpisql.OpIn, Values: []any{"ES", "MX"}}},
	}.Build()
	fmt.Println(err, statement.Args)
	for _, c := range statement.Columns {
		switch c.Role {
		case kpisql.RoleDimension:
			fmt.Println(c.Name)
		case kpisql.RoleValue:
			fmt.Println(c.Name, "in", c.Unit)
		case kpisql.RoleReason, kpisql.RoleCurrency:
			fmt.Println(c.Name, "of", c.KPI)
		}
	}
	// Output:
	// <nil> [ES MX]
	// market
	// cpc in money/{click}
	// cpc_reason of cpc
	// cpc_currency of cpc
}

// What a column holds is known before the query is run.
func ExampleColumn() {
	c := kpisql.Column{Name: "cpc_reason", Role: kpisql.RoleReason, KPI: kpi.CPC}
	fmt.Println(c.Name, c.Role, c.KPI.Name(language.Spanish))
	// Output: cpc_reason reason Coste por clic
}

func ExampleRole() {
	for r := range kpisql.Roles() {
		fmt.Println(r)
	}
	// Output:
	// dimension
	// value
	// reason
	// currency
}

func ExampleParseReason() {
	reason, err := kpisql.ParseReason("no-activity")
	fmt.Println(reason == kpi.NoActivity, err)
	// Output: true <nil>
}

func ExampleDialect() {
	for d := range kpisql.Dialects() {
		fmt.Println(d)
	}
	// Output:
	// postgresql
	// duckdb
	// sqlite
	// bigquery
	// snowflake
	// spark
	// trino
	// mysql
}

func ExampleOp() {
	for op := range kpisql.Ops() {
		fmt.Println(op)
	}
	// Output:
	// in
	// not-in
	// at-least
	// below
	// null
	// not-null
}

// Codes are for programs, sentences for people.
func ExampleCode() {
	for code := range kpisql.Codes() {
		if strings.HasPrefix(string(code), "inexact") {
			fmt.Println(code)
		}
	}
	// Output:
	// inexact-decimals
	// inexact-zero
	// inexact-share
}
