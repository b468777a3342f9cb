package main

import (
	"fmt"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// said is what a database says, as a text: the value, or the word of the reason.
func said(o outcome) string {
	if o.reason != 0 {
		return o.reason.Error()
	}
	if o.currency != "" {
		return fmt.Sprint(o.value, " ", o.currency)
	}
	return fmt.Sprint(o.value)
}

// check runs one KPI over tables that the statements make, in every database.
func check(t *testing.T, setup []string, q kpisql.Query, want map[string]string) {
	t.Helper()
	for _, e := range open(t) {
		for _, s := range setup {
			_, err := e.db.Exec(s)
			require.NoError(t, err, s)
		}
		q := q
		q.Dialect = e.dialect
		statement, err := q.Build()
		require.NoError(t, err)
		groups, err := query(t.Context(), e.db, statement)
		require.NoError(t, err, statement.SQL)
		got := map[string]string{}
		for key, g := range groups {
			got[key] = said(g[q.KPIs[0]])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", e.dialect, diff)
		}
	}
}

func dims(names ...string) (list []kpisql.Dimension) {
	for _, name := range names {
		list = append(list, kpisql.Dimension{Name: name})
	}
	return list
}

// F8: five by two is two and a half, in databases that divide integers to integers too.
func TestF8IntegerDivision(t *testing.T) {
	check(t, []string{"CREATE TEMPORARY TABLE f8 (interactions INTEGER, posts INTEGER)", "INSERT INTO f8 VALUES (2, 1), (3, 1)"},
		kpisql.Query{
			KPIs:   []kpi.ID{kpi.InteractionsPerPost},
			Tables: []kpisql.Table{{Name: "f8", Measures: []kpisql.Measure{{Of: kpi.Interactions}, {Of: kpi.Posts}}}},
		},
		map[string]string{"": "2.5"})
}

// F12: three posts and two campaigns of one brand are three posts and two campaigns, and not six of each.
func TestF12FanOut(t *testing.T) {
	check(t, []string{
		"CREATE TEMPORARY TABLE posts (brand VARCHAR(9), clicks INTEGER)",
		"INSERT INTO posts VALUES ('norte', 10), ('norte', 20), ('norte', 30), ('sur', 7), (NULL, 1)",
		"CREATE TEMPORARY TABLE campaigns (brand VARCHAR(9), spend INTEGER)",
		"INSERT INTO campaigns VALUES ('norte', 100), ('norte', 20), (NULL, 9), ('este', 5)",
	}, kpisql.Query{
		KPIs: []kpi.ID{kpi.CPC},
		Tables: []kpisql.Table{
			{Name: "posts", Dimensions: dims("brand"), Measures: []kpisql.Measure{{Of: kpi.Clicks}}},
			{Name: "campaigns", Dimensions: dims("brand"), Measures: []kpisql.Measure{{Of: kpi.Spend}}},
		},
		Grain: []string{"brand"},
	}, map[string]string{
		"norte": "2", "<nil>": "9", // groups without a name meet too
		"sur": "kpi: a measure is missing", "este": "kpi: a measure is missing", // and none is lost
	})
}

// F6: what is divided by nothing says so, and a zero elsewhere stays a zero.
func TestF6Zeros(t *testing.T) {
	check(t, []string{
		"CREATE TEMPORARY TABLE ads (campaign VARCHAR(9), spend INTEGER, leads INTEGER)",
		"INSERT INTO ads VALUES ('a', 5, 0), ('b', 0, 0), ('c', 0, 4), ('d', -5, 0)",
	}, kpisql.Query{
		KPIs: []kpi.ID{kpi.CPL},
		Tables: []kpisql.Table{{
			Name: "ads", Dimensions: dims("campaign"), Measures: []kpisql.Measure{{Of: kpi.Spend}, {Of: kpi.Leads}},
		}},
		Grain: []string{"campaign"},
	}, map[string]string{"a": "kpi: the denominator is 0", "b": "kpi: there was no activity", "c": "0", "d": "kpi: the denominator is 0"})
}

// F7: a NULL is neither a zero nor left out, unless somebody says what it means.
func TestF7Nulls(t *testing.T) {
	setup := []string{
		"CREATE TEMPORARY TABLE days (platform VARCHAR(9), comments INTEGER, posts INTEGER)",
		"INSERT INTO days VALUES ('a', 4, 1), ('a', NULL, 1), ('b', NULL, 3), ('c', 6, 3)",
	}
	q := kpisql.Query{
		KPIs: []kpi.ID{kpi.ConversationPerPost},
		Tables: []kpisql.Table{{
			Name: "days", Dimensions: dims("platform"), Measures: []kpisql.Measure{{Of: kpi.Comments}, {Of: kpi.Posts}},
		}},
		Grain: []string{"platform"},
	}
	check(t, setup, q, map[string]string{"a": "kpi: a measure is missing", "b": "kpi: a measure is missing", "c": "2"})
	q.Tables[0].Measures[0].MissingAsZero = true
	check(t, setup, q, map[string]string{"a": "2", "b": "0", "c": "2"})
}

// F13: the first day belongs to a period and the last does not; what has no day belongs to none.
func TestF13Days(t *testing.T) {
	check(t, []string{
		"CREATE TEMPORARY TABLE hits (day DATE, views INTEGER)",
		"INSERT INTO hits VALUES ('2026-02-28', 1), ('2026-03-01', 10), ('2026-03-31', 100), ('2026-04-01', 1000), (NULL, 10000)",
	}, kpisql.Query{
		KPIs:   []kpi.ID{kpi.ViewsKPI},
		Tables: []kpisql.Table{{Name: "hits", Time: "day", Measures: []kpisql.Measure{{Of: kpi.Views}}}},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}, map[string]string{"": "110"})
}

// F13: a row of a week belongs to a period as a whole or not at all, and a longer row tells nothing of it.
func TestF13Weeks(t *testing.T) {
	setup := []string{
		"CREATE TEMPORARY TABLE weeks (platform VARCHAR(9), since DATE, until DATE, views INTEGER)",
		`INSERT INTO weeks VALUES
			('whole', '2026-03-02', '2026-03-09', 10), ('whole', '2026-03-01', '2026-04-01', 5), ('whole', '2026-02-22', '2026-03-01', 70),
			('whole', '2026-04-01', '2026-04-08', 80), ('whole', '2026-01-01', '2026-04-01', 90), ('whole', '2026-03-01', '2026-04-02', 60),
			('early', '2026-02-23', '2026-03-02', 1), ('early', '2026-03-02', '2026-03-09', 10),
			('late', '2026-03-30', '2026-04-06', 1), ('late', '2026-03-02', '2026-03-09', NULL),
			('open', '2026-03-01', NULL, 1), ('opened', '2026-03-31', NULL, 1), ('ago', '2026-02-28', NULL, 1), ('ago', '2026-03-05', '2026-03-06', 2),
			('empty', '2026-03-30', '2026-04-06', NULL), ('empty', '2026-03-02', '2026-03-09', 4), ('past', '2026-01-01', '2026-04-01', 90)`,
	}
	q := kpisql.Query{
		KPIs: []kpi.ID{kpi.ViewsKPI},
		Tables: []kpisql.Table{{
			Name: "weeks", Time: "since", End: "until", Dimensions: dims("platform"), Measures: []kpisql.Measure{{Of: kpi.Views}},
		}},
		Grain: []string{"platform"}, Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}
	const partly = "kpi: a cell lies only partly in the period"
	want := map[string]string{
		"whole": "15", "early": partly, "late": partly, "open": partly, "opened": partly, "ago": "2",
		"empty": "kpi: a measure is missing", // as the row has no value, it does not matter where it lies
	}
	check(t, setup, q, want)
	q.Tables[0].Measures[0].MissingAsZero = true
	want["empty"] = "4"
	check(t, setup, q, want)
	q.Tables[0].End = "" // all that begin in the month, whole
	check(t, setup, q, map[string]string{
		"whole": "75", "early": "10", "late": "1", "open": "1", "opened": "1", "ago": "2", "empty": "4",
	})
}

// F4: of levels the last counts, for each account its own, and those of the accounts are added.
func TestF4Levels(t *testing.T) {
	check(t, []string{
		"CREATE TEMPORARY TABLE levels (platform VARCHAR(9), account VARCHAR(9), day DATE, followers INTEGER)",
		`INSERT INTO levels VALUES ('a', 'x', '2026-03-01', 100), ('a', 'x', '2026-03-30', 110), ('a', 'y', '2026-03-10', 50),
			('a', 'x', '2026-02-10', 90), ('a', 'y', '2026-02-11', 40), ('b', 'z', '2026-03-30', 7), ('b', 'z', '2026-03-30', 8),
			('c', 'v', '2026-03-30', 7), ('c', 'v', '2026-03-30', 7), ('c', 'v', '2026-02-01', 0), ('d', 'w', '2026-03-02', 5)`,
	}, kpisql.Query{
		KPIs: []kpi.ID{kpi.FollowerGrowthRate},
		Tables: []kpisql.Table{{
			Name: "levels", Time: "day", Entity: []string{"account"}, Dimensions: dims("platform"),
			Measures: []kpisql.Measure{{Of: kpi.Followers}},
		}},
		Grain:  []string{"platform"},
		Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"}, Before: kpisql.Period{From: "2026-02-01", To: "2026-03-01"},
	}, map[string]string{
		"a": fmt.Sprint(30.0 / 130.0), "c": "kpi: the denominator is 0", "d": "kpi: a measure is missing",
		"b": "kpi: a measure is missing", // of the month before; the two levels of one day would be none either
	})
}

// F3, F5: people are counted once by their ids, and a total is taken for its own month alone.
func TestF3Distinct(t *testing.T) {
	setup := []string{
		"CREATE TEMPORARY TABLE visits (platform VARCHAR(9), member VARCHAR(9))",
		"INSERT INTO visits VALUES ('a', 'ana'), ('a', 'ana'), ('a', 'luis'), ('b', 'ana'), ('c', NULL)",
		"CREATE TEMPORARY TABLE totals (platform VARCHAR(9), since DATE, until DATE, reach INTEGER)",
		`INSERT INTO totals VALUES ('a', '2026-03-01', '2026-04-01', 900), ('a', '2026-03-01', '2026-03-02', 70),
			('b', '2026-03-01', '2026-03-02', 80), ('c', '2026-03-01', '2026-04-01', 5), ('c', '2026-03-01', '2026-04-01', 5)`,
	}
	q := kpisql.Query{
		KPIs: []kpi.ID{kpi.ActiveMembersKPI},
		Tables: []kpisql.Table{{
			Name: "visits", Dimensions: dims("platform"), Measures: []kpisql.Measure{{Of: kpi.ActiveMembers, ID: "member"}},
		}},
		Grain: []string{"platform"},
	}
	check(t, setup, q, map[string]string{"a": "2", "b": "1", "c": "kpi: a measure is missing"})
	q.Grain = nil
	q.Filters = []kpisql.Filter{{On: "platform", Op: kpisql.OpIn, Values: []any{"a", "b"}}}
	check(t, setup, q, map[string]string{"": "2"})
	q = kpisql.Query{
		KPIs: []kpi.ID{kpi.ReachKPI},
		Tables: []kpisql.Table{{
			Name: "totals", Time: "since", End: "until", Dimensions: dims("platform"),
			Measures: []kpisql.Measure{{Of: kpi.Reach, At: []string{"platform"}}},
		}},
		Grain: []string{"platform"}, Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
	}
	check(t, setup, q, map[string]string{"a": "900", "c": "kpi: the values of parts do not make that of the whole"})
}

// F22: amounts of two currencies are never added nor divided, in one table or in two.
func TestF22Currencies(t *testing.T) {
	setup := []string{
		"CREATE TEMPORARY TABLE sales (brand VARCHAR(9), cents INTEGER, currency CHAR(3))",
		"INSERT INTO sales VALUES ('a', 1250, 'EUR'), ('a', 1250, 'EUR'), ('b', 1, 'EUR'), ('b', 1, 'USD'), ('c', 5, 'EUR'), ('d', 5, NULL)",
		"CREATE TEMPORARY TABLE costs (brand VARCHAR(9), cents INTEGER, currency CHAR(3))",
		"INSERT INTO costs VALUES ('a', 1000, 'EUR'), ('b', 1, 'EUR'), ('c', 5, 'USD'), ('d', 5, NULL)",
	}
	money := func(m kpi.Measure) []kpisql.Measure {
		return []kpisql.Measure{{Of: m, Column: "cents", Places: 2, Minor: true, Currency: "currency"}}
	}
	q := kpisql.Query{
		KPIs: []kpi.ID{kpi.ROAS},
		Tables: []kpisql.Table{
			{Name: "sales", Dimensions: dims("brand"), Measures: money(kpi.Revenue)},
			{Name: "costs", Dimensions: dims("brand"), Measures: money(kpi.Spend)},
		},
		Grain: []string{"brand"},
	}
	check(t, setup, q, map[string]string{"a": "2.5", "b": "kpi: the currencies differ", "c": "kpi: the currencies differ", "d": "1"})
	q.Tables[1].Measures[0].Currency, q.Tables[1].Measures[0].CurrencyCode = "", "EUR"
	check(t, setup, q, map[string]string{"a": "2.5", "b": "kpi: the currencies differ", "c": "1", "d": "kpi: the currencies differ"})
	q.Tables[1].Measures[0] = money(kpi.Spend)[0]
	q.KPIs = []kpi.ID{kpi.CPL}
	q.Given = kpi.Sample{kpi.Leads: kpi.Count(4)}
	q.Tables = q.Tables[1:]
	check(t, setup, q, map[string]string{"a": "2.5 EUR", "b": "0.0025 EUR", "c": "0.0125 USD", "d": "0.0125"})
	q.Tables[0].Measures[0].Currency, q.Tables[0].Measures[0].CurrencyCode = "", "MXN" // the column is left alone
	check(t, setup, q, map[string]string{"a": "2.5 MXN", "b": "0.0025 MXN", "c": "0.0125 MXN", "d": "0.0125 MXN"})
}

// Amounts may be decimal numbers, where a database has them; what has more digits than is said is not rounded.
func TestDecimals(t *testing.T) {
	for _, e := range open(t) {
		q := kpisql.Query{
			Dialect: e.dialect, KPIs: []kpi.ID{kpi.CPL},
			Tables: []kpisql.Table{{
				Name: "ads", Dimensions: dims("campaign"), Measures: []kpisql.Measure{{Of: kpi.Spend, Places: 2}, {Of: kpi.Leads}},
			}},
			Grain: []string{"campaign"},
		}
		statement, err := q.Build()
		if e.dialect == kpisql.SQLite {
			require.ErrorIs(t, err, kpisql.InexactDecimals)
			continue
		}
		require.NoError(t, err)
		for _, s := range []string{
			"CREATE TEMPORARY TABLE ads (campaign VARCHAR(9), spend DECIMAL(38, 4), leads DECIMAL(12, 1))",
			`INSERT INTO ads VALUES ('a', 0.1, 1), ('a', 0.2, 2), ('b', 0.125, 1), ('c', 0.125, 1), ('c', 0.125, 1), ('d', 1, 0.5),
				('e', 90071992547409.92, 1), ('f', 90071992547409.93, 1), ('g', 9e32, 1), ('g', 9e32, 1)`,
		} {
			_, err := e.db.Exec(s)
			require.NoError(t, err)
		}
		groups, err := query(t.Context(), e.db, statement)
		require.NoError(t, err)
		got := map[string]string{}
		for key, g := range groups {
			got[key] = said(g[kpi.CPL])
		}
		const inexact = "kpi: the number is too large to be exact"
		want := map[string]string{
			"a": "0.1", "b": inexact, "c": "0.125", "d": inexact, "e": "9.007199254740992e+13", "f": inexact, "g": inexact,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", e.dialect, diff)
		}
	}
}

// A float column whose sum is not whole is no count.
func TestFloats(t *testing.T) {
	check(t, []string{
		"CREATE TEMPORARY TABLE f (k VARCHAR(9), likes DOUBLE PRECISION)",
		"INSERT INTO f VALUES ('a', 1), ('a', 2), ('b', 0.5), ('c', 1e300), ('d', -0.0)",
	}, kpisql.Query{
		KPIs:   []kpi.ID{"likes_sum"},
		Tables: []kpisql.Table{{Name: "f", Dimensions: dims("k"), Measures: []kpisql.Measure{{Of: kpi.Likes}}}},
		Grain:  []string{"k"}, Vocabulary: vocabulary(t, map[kpi.ID]string{"likes_sum": "likes + likes"}),
	}, map[string]string{
		"a": "6", "b": "kpi: the number is too large to be exact", "c": "kpi: the number is too large to be exact", "d": "0",
	})
}

func vocabulary(t *testing.T, formulas map[kpi.ID]string) kpi.Vocabulary {
	t.Helper()
	var kpis []kpi.KPI
	for id, text := range formulas {
		kpis = append(kpis, kpi.KPI{ID: id, Formula: kpi.MustParse(text)})
	}
	v, err := kpi.NewVocabulary(nil, kpis)
	require.NoError(t, err)
	return v
}
