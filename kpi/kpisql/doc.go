// Package kpisql writes the SQL that works out KPIs where the data are: in PostgreSQL, DuckDB, SQLite, BigQuery, Snowflake,
// Spark SQL, Trino or MySQL. The formulas are those of package kpi, and so are the answers: a value, or a reason why there
// is none. Gaps between the rows are not seen.
//
// A [Query] names the KPIs, says in which tables the measures are, and asks for a grain and a period. [Query.Build] returns
// a [Statement] for a database driver, or a [*QueryError] that says all that is wrong with the question. The package runs
// nothing and knows no database.
//
//	q := kpisql.Query{
//		Dialect: kpisql.PostgreSQL,
//		KPIs:    []kpi.ID{kpi.ERFollowers},
//		Tables: []kpisql.Table{
//			{Name: "posts", Time: "day", Dimensions: dims, Measures: []kpisql.Measure{{Of: kpi.Interactions}}},
//			{Name: "accounts", Time: "day", Dimensions: dims, Entity: []string{"account"},
//				Measures: []kpisql.Measure{{Of: kpi.Followers}}},
//		},
//		Grain:  []string{"platform"},
//		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
//	}
//	statement, err := q.Build()
//	…
//	rows, err := db.QueryContext(ctx, statement.SQL, statement.Args...)
//
// # The result
//
// There is a row for each group that one of the tables has in the period. After the dimensions come two columns for each
// KPI: its value as a double, and the word of the reason why there is none, as [ParseReason] reads it; one of the two is
// NULL. Where a column tells the currency of amounts, a third column has it. Statement.Columns describes them.
//
// # How measures come together
//
// Each measure is brought to the grain by itself, by the rule of its kind, before it meets another; only then is the
// formula worked out, once for each group. Nothing is joined, so no row can count twice; groups are put side by side by
// UNION ALL and GROUP BY, which keep a group that one table lacks and take a NULL for a value like any other, in every
// dialect.
//
//   - Flows and money are added. An amount may be kept in minor units or as a decimal number: see Measure.Places. Its
//     currency stands in a column, or is one for all: see Measure.Currency.
//   - Of stocks, the last level within the period counts for each entity, and the entities are added. Two levels of one
//     entity at the same time that differ are no level: not-additive.
//   - Distinct measures are counted by their ids, over any period and grain. Without ids there is only what the source has
//     worked out for just this grain: a total that would have to be added up is refused, or in the data not-additive.
//   - Distributions are put in order, and quantiles interpolated between whole places. That is exact in every dialect, also
//     in those that have no PERCENTILE_CONT or one that rounds.
//   - The days of the period are given: see Query.Given. A measure that declares another rule, as a mean over time, needs a
//     total.
//   - The period before is asked for by Query.Before, and has steps of its own.
//
// A value that is missing is not 0: where a row of a group has a NULL, or a group no row, the reason is missing, unless
// Measure.MissingAsZero says what is known. A row that is not there leaves no trace: of a month of which some days have no rows, a
// statement gives what the others make, and of a level the last that there is. [kpi.Rollup], which knows the spans of its cells, gives no value there
// and says which days are missing.
//
// # Rows and periods
//
// A row whose table has no Table.End belongs to the period in which its Table.Time lies, From included and To not: the row
// of a week, dated by its Monday, belongs whole to the quarter of that Monday. Where Table.End says when a row ends, the rule
// is that of [kpi.Rollup]: the row belongs to the period that holds all of it, and one that holds more than the whole period
// tells nothing of it. One that lies only partly in the period, as a week at the turn of a quarter does, leaves its group
// without a value, and the reason is straddling-cell. Then keep days, or ask for whole weeks, of which a calendar with
// [kpi.WeekPattern445] makes quarters. Without Table.End nobody notices. A level stands at an instant: let Table.Time be the
// column of that, and the table have no Table.End. With one, a level of a row that lies only partly in the period is
// straddling-cell, where a roll-up takes it if the last day of the row is in the period and misses it if it is not.
//
// # Exactness
//
// Sums are of integers or exact decimal numbers, weights are brought to a common denominator beforehand, and doubles come
// in only where something is divided, after a cast of both sides: the numbers of a [kpi.Program]. Where a sum or product is
// beyond 2^53, or not whole in units of its last digit, the reason is overflow. Within that, the reason is that of exact
// evaluation and the value lies within 4 units in the last place of the largest number on the way. What is asked first:
// straddling-cell, missing, insufficient, not-additive, currency-mismatch, overflow of a measure, then the formula from
// the left, then out-of-share. NULLIF stands around divisors and nowhere else; the reason has seen to it that it never
// matters.
//
// Columns should be integers or decimal numbers: sums of floating-point columns are as exact as the database's own, and one
// of numbers that are not whole is overflow, and so is a text, which SQLite keeps in any column: make an empty one NULL, and it is missing. In Trino, Spark and BigQuery, decimal numbers are rounded to nine digits after
// the point before they are added. A formula that cannot be worked out exactly is refused: one that divides by a sum of
// quotients, for example, of which no double tells whether it is 0.
//
// Currencies are compared as texts; that a code in the data is one is not checked. A count below 0 is a number like any
// other: a KPI that rests on one is worked out, and to be looked at before it is held against a target.
//
// # Names and values
//
// Names are quoted, so quotes, spaces and keywords in them are safe, and they are those of the database letter by letter:
// in Snowflake an unquoted table posts is called POSTS. Values of filters and periods are arguments and never text.
// [Measure].Expr and [Dimension].Expr alone go into the query as they are; they must not come from users.
//
// # Dialects
//
// The statements of DuckDB, SQLite and PostgreSQL are run in the tests of the project, and give what exact evaluation
// gives. Those of BigQuery, Snowflake, Spark SQL, Trino and MySQL are parsed there by a grammar that is not ours, and were
// not run.
package kpisql
