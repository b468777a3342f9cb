package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
)

// A printed statement is a line of the corpus that independent grammars parse.
type printed struct {
	Dialect kpisql.Dialect `json:"dialect"`
	Name    string         `json:"name"`
	SQL     string         `json:"sql"`
}

// Names that are keywords, hold quotes and spaces, or try to leave their quotes.
var hostileNames = [...]string{
	"select", "order", "group by", "from", "público", `it's`, `say "x"`, `x"; DROP TABLE posts; --`, `x' OR ''='`, "a.b", "/* x */", "--",
	"x` OR ``=`",
}

// printStatements writes, a JSON object a line, each KPI of the catalogue in each dialect, all of them together, also over rows
// that have an end, and the scorecard with hostile names.
func printStatements(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	write := func(name string, q kpisql.Query) error {
		statement, err := q.Build()
		if err != nil {
			return fmt.Errorf("%s in %s: %w", name, q.Dialect, err)
		}
		return out.Encode(printed{q.Dialect, name, statement.SQL})
	}
	for d := range kpisql.Dialects() {
		all := catalogueQuery(d)
		for _, id := range all.KPIs {
			one := all
			one.KPIs = []kpi.ID{id}
			if err := write(string(id), one); err != nil {
				return err
			}
		}
		if err := write("catalogue", all); err != nil {
			return err
		}
		if err := write("scorecard", scorecardQuery(d)); err != nil {
			return err
		}
		total := scorecardQuery(d)
		total.Grain, total.KPIs = nil, []kpi.ID{kpi.FirstResponseTime, kpi.FollowerGrowthRate, kpi.CPL}
		if err := write("without a grain", total); err != nil {
			return err
		}
		if err := write("rows that end", ending(all)); err != nil {
			return err
		}
		own, err := ownFormulas(d)
		if err != nil {
			return err
		}
		if err := write("own formulas", own); err != nil {
			return err
		}
		for _, name := range hostileNames {
			if d == kpisql.BigQuery && strings.Contains(name, "`") {
				continue // which no name holds there: it is refused
			}
			if err := write("name "+name, renamed(scorecardQuery(d), name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// ending is a query whose rows all have an end, and whose amounts have one currency.
func ending(q kpisql.Query) kpisql.Query {
	tables := slices.Clone(q.Tables)
	for i := range tables {
		t := &tables[i]
		t.End, t.Measures = "ends", slices.Clone(t.Measures)
		for j := range t.Measures {
			if m := &t.Measures[j]; m.Currency != "" {
				m.Currency, m.CurrencyCode = "", "MXN"
			}
		}
	}
	q.Tables = tables
	return q
}

// ownFormulas asks for what no KPI of the catalogue has: products of measures, sums of quotients, quotients of quotients, other
// shares of a distribution.
func ownFormulas(d kpisql.Dialect) (kpisql.Query, error) {
	var kpis []kpi.KPI
	q := catalogueQuery(d)
	q.KPIs = nil
	for i, text := range [...]string{
		"likes * comments / impressions",
		"(likes + comments) * (shares - saves) / (threads * replies)",
		"likes / impressions + shares / impressions - 0.25 * saves / impressions",
		"clicks / (impressions / reach)",
		"(1 + completed_views / video_starts) * (1 + social_sessions / sessions) - 1",
		"quantile(response_times, 0.9)",
		"quantile(response_times, 0.999) - median(response_times)",
	} {
		formula, err := kpi.Parse(text)
		if err != nil {
			return q, err
		}
		id := kpi.ID(fmt.Sprint("own_", i+1))
		kpis, q.KPIs = append(kpis, kpi.KPI{ID: id, Formula: formula}), append(q.KPIs, id)
	}
	var err error
	q.Vocabulary, err = kpi.NewVocabulary(nil, kpis)
	return q, err
}

// renamed is a query with one name in every place that takes one.
func renamed(q kpisql.Query, name string) kpisql.Query {
	tables := make([]kpisql.Table, len(q.Tables))
	for i, t := range q.Tables {
		t.Schema, t.Name, t.Time = name, name, name
		t.Dimensions = []kpisql.Dimension{{Name: name}}
		if t.Entity != nil {
			t.Entity = []string{name}
		}
		measures := make([]kpisql.Measure, len(t.Measures))
		for j, m := range t.Measures {
			if m.Expr == "" && m.ID == "" {
				m.Column = name
			}
			if m.At != nil {
				m.At = []string{name}
			}
			measures[j] = m
		}
		t.Measures = measures
		tables[i] = t
	}
	q.Tables, q.Grain = tables, []string{name}
	q.Filters = []kpisql.Filter{{On: name, Op: kpisql.OpNotIn, Values: []any{name, math.Pi}}}
	return q
}

// catalogueQuery asks for every KPI of the library from two tables that hold all measures.
func catalogueQuery(d kpisql.Dialect) kpisql.Query {
	dims := []kpisql.Dimension{{Name: "platform"}, {Name: "brand"}}
	flows := kpisql.Table{Schema: "social", Name: "flows", Time: "day", Dimensions: dims}
	levels := kpisql.Table{Schema: "social", Name: "levels", Time: "day", Entity: []string{"account"}, Dimensions: dims}
	for m := range kpi.Measures() {
		switch m.Kind() {
		case kpi.KindStock:
			levels.Measures = append(levels.Measures, kpisql.Measure{Of: m})
		case kpi.KindDistinct:
			if m == kpi.Reach || m == kpi.DAU {
				flows.Measures = append(flows.Measures, kpisql.Measure{Of: m, At: []string{"platform", "brand"}})
			} else {
				flows.Measures = append(flows.Measures, kpisql.Measure{Of: m, ID: string(m)})
			}
		case kpi.KindMoney:
			flows.Measures = append(flows.Measures, kpisql.Measure{
				Of: m, Places: 2, Minor: d == kpisql.SQLite, Currency: "currency", MissingAsZero: m == kpi.Spend,
			})
		default:
			if m != kpi.Days {
				flows.Measures = append(flows.Measures, kpisql.Measure{Of: m})
			}
		}
	}
	q := kpisql.Query{
		Dialect: d, Tables: []kpisql.Table{flows, levels}, Grain: []string{"platform"},
		Given: kpi.Sample{kpi.Days: kpi.Count(31)},
		Filters: []kpisql.Filter{
			{On: "brand", Op: kpisql.OpIn, Values: []any{"norte"}},
			{On: "platform", Op: kpisql.OpNotIn, Values: []any{"x"}},
			{On: "platform", Op: kpisql.OpNotNull},
		},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
		Before: kpisql.Period{From: "2026-02-01", To: "2026-03-01"},
	}
	for id := range kpi.IDs() {
		q.KPIs = append(q.KPIs, id)
	}
	return q
}
