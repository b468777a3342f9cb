package kpisql_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Each way to ask for what cannot be answered, and its code. A test holds that every code is here.
func refusals(t *testing.T) map[kpisql.Code][]kpisql.Query {
	t.Helper()
	pg := func(change func(q *kpisql.Query)) kpisql.Query {
		q := month(kpisql.PostgreSQL)
		change(&q)
		return q
	}
	flow := func(change func(t *kpisql.Table, m *kpisql.Measure)) kpisql.Query {
		q := simple(kpisql.PostgreSQL)
		change(&q.Tables[0], &q.Tables[0].Measures[0])
		return q
	}
	as := func(d kpisql.Dialect, change func(q *kpisql.Query)) kpisql.Query {
		q := simple(d)
		change(&q)
		return q
	}
	money := func(kpis []kpi.ID, given kpi.Sample, measures ...kpisql.Measure) kpisql.Query {
		return kpisql.Query{
			Dialect: kpisql.DuckDB, KPIs: kpis, Given: given, Tables: []kpisql.Table{{Name: "ledger", Measures: measures}},
		}
	}
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	deep := strings.Repeat("a / b * ", 20) + "c"
	return map[kpisql.Code][]kpisql.Query{
		kpisql.UnknownDialect: {{}, month(0), month(99)},
		kpisql.NoKPI:          {pg(func(q *kpisql.Query) { q.KPIs = nil })},
		kpisql.UnknownKPI:     {pg(func(q *kpisql.Query) { q.KPIs = []kpi.ID{"er_reech"} })},
		kpisql.DuplicateName: {
			pg(func(q *kpisql.Query) { q.KPIs = append(q.KPIs, kpi.ERReach) }),
			pg(func(q *kpisql.Query) { q.Grain = []string{"platform", "platform"} }),
			pg(func(q *kpisql.Query) {
				q.Grain = []string{"ER_reach"}
				q.Tables[0].Dimensions = append(q.Tables[0].Dimensions, kpisql.Dimension{Name: "ER_reach"})
			}),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Dimensions = append(t.Dimensions, t.Dimensions[0]) }),
		},
		kpisql.InvalidPeriod: {
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: "2026-03-01"} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: "2026-03-01", To: "2026-03-01"} }),
			pg(func(q *kpisql.Query) { q.Before = kpisql.Period{From: at, To: at.Add(-1)} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: 5, To: "6"} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: int64(5), To: int64(4)} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: 0.5, To: math.NaN()} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Dates(kpi.Span{}) }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Instants(kpi.Span{}) }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: "01/10/2026", To: "31/12/2026"} }),
			pg(func(q *kpisql.Query) { q.Period = kpisql.Period{From: "", To: "2026-10-01"} }),
		},
		kpisql.PeriodOrder: {
			pg(func(q *kpisql.Query) { q.Before = q.Period }),
			pg(func(q *kpisql.Query) { q.Before, q.Period = q.Period, q.Before }),
			pg(func(q *kpisql.Query) { q.Before = kpisql.Period{From: at, To: at.Add(1)} }),
			pg(func(q *kpisql.Query) { q.Before, q.Period = q.Period, kpisql.Period{} }),
		},
		kpisql.InvalidFilter: {
			pg(func(q *kpisql.Query) { q.Filters = []kpisql.Filter{{On: "brand"}} }),
			pg(func(q *kpisql.Query) { q.Filters = []kpisql.Filter{{On: "brand", Op: kpisql.OpIn}} }),
			pg(func(q *kpisql.Query) {
				q.Filters = []kpisql.Filter{{On: "brand", Op: kpisql.OpNotIn, Values: []any{nil}}}
			}),
			pg(func(q *kpisql.Query) {
				q.Filters = []kpisql.Filter{{On: "brand", Op: kpisql.OpBelow, Values: []any{1, 2}}}
			}),
			pg(func(q *kpisql.Query) { q.Filters = []kpisql.Filter{{On: "brand", Op: kpisql.OpNull, Values: []any{1}}} }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) {
				m.Where = []kpisql.Filter{{On: "x", Op: 77, Values: []any{1}}}
			}),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) {
				m.Where = []kpisql.Filter{{On: "x", Op: kpisql.OpIn, Values: []any{float32(math.Inf(1))}}}
			}),
		},
		kpisql.InvalidName: {
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Name = "" }),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Catalog = "c" }),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Time = strings.Repeat("x", 64) }),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Entity = []string{""} }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Column = "a\nb" }),
			as(kpisql.BigQuery, func(q *kpisql.Query) { q.Tables[0].Name = "a`b" }),
			as(kpisql.MySQL, func(q *kpisql.Query) { q.Tables[0].Name = strings.Repeat("á", 65) }),
		},
		kpisql.InvalidGiven: {
			pg(func(q *kpisql.Query) { q.Given = kpi.Sample{kpi.Days: {}} }),
			pg(func(q *kpisql.Query) { q.Given = kpi.Sample{kpi.Days: kpi.Count(1<<53 + 1)} }),
			pg(func(q *kpisql.Query) { q.Given = kpi.Sample{kpi.Days: kpi.Count(-92)} }),
			pg(func(q *kpisql.Query) { q.Given = kpi.Sample{kpi.Days: kpi.Money(kpi.Int(1), "' OR ''='")} }),
		},
		kpisql.UnknownMeasure: {flow(func(t *kpisql.Table, _ *kpisql.Measure) {
			t.Measures = append(t.Measures, kpisql.Measure{Of: "lieks"})
		})},
		kpisql.UnmappedMeasure: {
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Measures = nil }),
			pg(func(q *kpisql.Query) { q.KPIs, q.Given = []kpi.ID{kpi.PostingFrequency}, nil }),
		},
		kpisql.DuplicateMeasure: {
			flow(func(t *kpisql.Table, m *kpisql.Measure) { t.Measures = append(t.Measures, *m) }),
			as(kpisql.Trino, func(q *kpisql.Query) { q.Given = kpi.Sample{kpi.Interactions: kpi.Count(1)} }),
		},
		kpisql.InvalidMapping: {
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Expr, m.Column = "1", "x" }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.ID, m.Column = "i", "x" }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.ID, m.At = "i", []string{"platform"} }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.ID, m.Places = "i", 2 }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Places = 10 }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Places = -1 }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Minor = true }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Currency = "c" }),
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.CurrencyCode = "MXN" }),
			money([]kpi.ID{kpi.CPL}, nil, kpisql.Measure{Of: kpi.Spend, Currency: "c", CurrencyCode: "MXN"}, kpisql.Measure{Of: kpi.Leads}),
			as(kpisql.DuckDB, func(q *kpisql.Query) { q.Tables[1].Measures[0].ID = "account" }),
			pg(func(q *kpisql.Query) { q.Tables[3].Measures[0].At = []string{} }),
		},
		kpisql.InvalidExpression: {
			flow(func(_ *kpisql.Table, m *kpisql.Measure) { m.Expr = "1) FROM x; --" }),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Dimensions[0].Expr = "'" }),
		},
		kpisql.InvalidCurrency: {
			money([]kpi.ID{kpi.CPL}, nil, kpisql.Measure{Of: kpi.Spend, CurrencyCode: "mxn"}, kpisql.Measure{Of: kpi.Leads}),
			money([]kpi.ID{kpi.CPL}, nil, kpisql.Measure{Of: kpi.Spend, CurrencyCode: "currency"}, kpisql.Measure{Of: kpi.Leads}),
			money([]kpi.ID{kpi.CPL}, nil, kpisql.Measure{Of: kpi.Spend, CurrencyCode: "EUR') OR ('' = '"}, kpisql.Measure{Of: kpi.Leads}),
			money([]kpi.ID{kpi.CPL}, nil, kpisql.Measure{Of: kpi.Spend, CurrencyCode: "EUR]*{lead"}, kpisql.Measure{Of: kpi.Leads}),
		},
		kpisql.NoTable: {{
			Dialect: kpisql.DuckDB, KPIs: []kpi.ID{kpi.PostingFrequency}, Given: kpi.Sample{kpi.Days: kpi.Count(1), kpi.Posts: kpi.Count(2)},
		}},
		kpisql.MissingDimension: {
			pg(func(q *kpisql.Query) { q.Grain = []string{"platfrom"} }),
			pg(func(q *kpisql.Query) { q.Filters = []kpisql.Filter{{On: "market", Op: kpisql.OpNotNull}} }),
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Dimensions = nil }),
		},
		kpisql.MissingTime: {
			flow(func(t *kpisql.Table, _ *kpisql.Measure) { t.Time = "" }),
			as(kpisql.SQLite, func(q *kpisql.Query) { q.Period, q.Tables[1].Time = kpisql.Period{}, "" }), // which level is the last?
		},
		kpisql.MissingEntity: {as(kpisql.DuckDB, func(q *kpisql.Query) { q.Tables[1].Entity = nil })},
		kpisql.MissingIDs:    {pg(func(q *kpisql.Query) { q.Tables[1].Measures[0].At = nil })},
		kpisql.MissingBefore: {pg(func(q *kpisql.Query) { q.Before = kpisql.Period{} })},
		kpisql.UnknownRule: {
			meanOf(t, kpi.MeasureDef{ID: "queue", Unit: "{case}", Kind: kpi.KindStock, Time: kpi.AdditivityAverage}),
			meanOf(t, kpi.MeasureDef{ID: "queue", Unit: "{case}", Kind: kpi.KindStock, Platform: kpi.AdditivityLast}),
			meanOf(t, kpi.MeasureDef{ID: "queue", Unit: "{case}", Kind: kpi.KindFlow, Post: kpi.AdditivityNone}),
		},
		kpisql.MissingGiven: {pg(func(q *kpisql.Query) {
			q.Given = nil
			q.Tables[0].Measures = append(q.Tables[0].Measures, kpisql.Measure{Of: kpi.Days})
		})},
		kpisql.WrongGrain: {
			pg(func(q *kpisql.Query) { q.Grain = nil }),
			pg(func(q *kpisql.Query) { q.Filters = nil }), // the brand is not held fast
			pg(func(q *kpisql.Query) { q.Filters[0].Values = []any{"norte", "sur"} }),
			pg(func(q *kpisql.Query) { q.Tables[1].Measures[0].At = []string{} }),
		},
		kpisql.DailyMean: {{
			Dialect: kpisql.DuckDB, KPIs: []kpi.ID{kpi.DAUMAU}, Period: kpisql.Period{From: "2026-03-01", To: "2026-04-01"},
			Tables: []kpisql.Table{{
				Name: "visits", Time: "day", Measures: []kpisql.Measure{{Of: kpi.DAU, ID: "member"}, {Of: kpi.MAU, ID: "member"}},
			}},
		}},
		kpisql.UnknownCurrency: {
			money([]kpi.ID{kpi.ROAS}, nil, kpisql.Measure{Of: kpi.Revenue, Currency: "currency"}, kpisql.Measure{Of: kpi.Spend}),
			money([]kpi.ID{kpi.ROAS}, kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(5), "EUR")}, kpisql.Measure{Of: kpi.Revenue}),
			money([]kpi.ID{kpi.ROAS}, kpi.Sample{kpi.Spend: kpi.Count(5)}, kpisql.Measure{Of: kpi.Revenue, CurrencyCode: "EUR"}),
		},
		kpisql.CurrencyConflict: {
			money([]kpi.ID{kpi.ROI}, nil, kpisql.Measure{Of: kpi.Revenue, CurrencyCode: "EUR"}, kpisql.Measure{Of: kpi.Cost, CurrencyCode: "USD"}),
			func() kpisql.Query {
				q := ownQuery(t, kpisql.DuckDB, "euros")
				for i := range q.Tables[0].Measures {
					if m := &q.Tables[0].Measures[i]; m.Of == "euros" {
						m.Currency, m.CurrencyCode = "", "USD"
					}
				}
				return q
			}(),
			money([]kpi.ID{kpi.ROI}, kpi.Sample{kpi.Revenue: kpi.Money(kpi.Int(5), "EUR"), kpi.Cost: kpi.Money(kpi.Int(5), "USD")}),
			func() kpisql.Query {
				q := ownQuery(t, kpisql.DuckDB, "euros")
				q.Tables[0].Measures = q.Tables[0].Measures[:4]
				q.Given = kpi.Sample{"euros": kpi.Money(kpi.Int(5), "USD")}
				return q
			}(),
		},
		kpisql.InexactDecimals: {as(kpisql.SQLite, func(q *kpisql.Query) { q.Tables[0].Measures[0].Places = 2 })},
		kpisql.InexactZero:     {ownQuery(t, kpisql.DuckDB, "a / (b / c + a / b)"), ownQuery(t, kpisql.DuckDB, "(b / c - a / b) / c")},
		kpisql.InexactShare: {func() kpisql.Query {
			q := ownQuery(t, kpisql.DuckDB, "a")
			v, err := kpi.NewVocabulary(slices.Collect(q.Vocabulary.Measures())[69:], []kpi.KPI{{
				ID: "own_1", Form: kpi.FormShare, Formula: kpi.Ratio(kpi.Ratio(kpi.Measure("a"), kpi.Measure("b")), kpi.Measure("c")),
			}})
			require.NoError(t, err)
			q.Vocabulary = v
			return q
		}()},
		kpisql.TooManyDigits: {
			ownQuery(t, kpisql.DuckDB, "a * 0.12345678901234567"),
			ownQuery(t, kpisql.DuckDB, "quantile(waits, 0.12345678)"),
		},
		kpisql.TooLarge:    {ownQuery(t, kpisql.DuckDB, deep), ownQuery(t, kpisql.DuckDB, "a * b + 1e30 * c")},
		kpisql.CatalogName: {as(kpisql.MySQL, func(q *kpisql.Query) { q.Tables[0].Catalog, q.Tables[0].Schema = "c", "s" })},
	}
}

// meanOf asks for a measure as it is.
func meanOf(t *testing.T, def kpi.MeasureDef) kpisql.Query {
	t.Helper()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{def}, []kpi.KPI{{ID: "watched", Formula: def.ID}})
	require.NoError(t, err)
	return kpisql.Query{
		Dialect: kpisql.DuckDB, Vocabulary: v, KPIs: []kpi.ID{"watched"},
		Tables: []kpisql.Table{{
			Name: "facts", Time: "day", Entity: []string{"account"}, Measures: []kpisql.Measure{{Of: def.ID}},
		}},
	}
}

// A total has been brought together by its source, in whatever way.
func TestTotalOfAnyRule(t *testing.T) {
	t.Parallel()
	for _, q := range refusals(t)[kpisql.UnknownRule] {
		q.Tables[0].Measures[0].At = []string{}
		_, err := q.Build()
		require.NoError(t, err)
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	all := refusals(t)
	for code := range kpisql.Codes() {
		if len(all[code]) == 0 {
			t.Errorf("nothing is refused by %s", code)
		}
		for i, q := range all[code] {
			statement, err := q.Build()
			if !errors.Is(err, code) {
				t.Errorf("%s, query %d: %v", code, i, err)
				continue
			}
			if diff := cmp.Diff(kpisql.Statement{}, statement); diff != "" {
				t.Errorf("%s, query %d: %s", code, i, diff)
			}
			var queryError *kpisql.QueryError
			require.ErrorAs(t, err, &queryError)
			for _, tag := range []language.Tag{language.English, language.Spanish} {
				message := queryError.Message(tag)
				if message == "" || strings.Contains(message, "  ") || strings.Contains(message, "()") && code != kpisql.InvalidFilter {
					t.Errorf("%s: %q", code, message)
				}
			}
		}
	}
}

// A query with many faults tells them all, in the order of the query, with what was meant.
func TestAllFaultsAtOnce(t *testing.T) {
	t.Parallel()
	q := simple(kpisql.PostgreSQL)
	q.KPIs = append(q.KPIs, "er_reech")
	q.Grain = []string{"platfrom"}
	q.Tables[1].Entity = nil
	q.Tables[0].Measures = append(q.Tables[0].Measures, kpisql.Measure{Of: "lieks"})
	_, err := q.Build()
	var queryError *kpisql.QueryError
	require.ErrorAs(t, err, &queryError)
	want := []kpisql.Fault{
		{Code: kpisql.UnknownMeasure, Measure: "lieks", Table: "posts", Suggestion: "likes"},
		{Code: kpisql.MissingDimension, Name: "platfrom", Suggestion: "platform"},
		{Code: kpisql.MissingEntity, Measure: kpi.Followers, Table: "accounts"},
		{Code: kpisql.UnknownKPI, KPI: "er_reech", Suggestion: "er_reach"},
	}
	if diff := cmp.Diff(want, queryError.Faults); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	wantES := `La tabla «posts» contiene «lieks», una métrica que el vocabulario no conoce. ¿Quería decir «likes»?`
	if got, _, _ := strings.Cut(queryError.Message(language.Spanish), "\n"); got != wantES {
		t.Errorf("%s", got)
	}
	wantMX := `La tabla “posts” contiene “lieks”, una métrica que el vocabulario no conoce. ¿Quiso decir “likes”?`
	if got, _, _ := strings.Cut(queryError.Message(language.MustParse("es-MX")), "\n"); got != wantMX {
		t.Errorf("%s", got)
	}
	if got, _, _ := strings.Cut(err.Error(), " Did"); got != "kpisql: unknown-measure: Table “posts” maps “lieks”, which the vocabulary does not know." {
		t.Errorf("%s", got)
	}
}

// A dimension that no table has is one fault, and one that a table lacks is one for the table, however many measures they hold.
func TestMissingDimensions(t *testing.T) {
	t.Parallel()
	faults := func(change func(q *kpisql.Query)) []kpisql.Fault {
		q := month(kpisql.BigQuery)
		change(&q)
		_, err := q.Build()
		var queryError *kpisql.QueryError
		require.ErrorAs(t, err, &queryError)
		return queryError.Faults
	}
	got := faults(func(q *kpisql.Query) { q.Grain = []string{"platfrom"} })
	want := []kpisql.Fault{{Code: kpisql.MissingDimension, Name: "platfrom", Suggestion: "platform"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff("Ninguna tabla tiene la dimensión «platfrom». ¿Quería decir «platform»?", got[0].Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	got = faults(func(q *kpisql.Query) { q.Filters[0].On = "market" })
	want = []kpisql.Fault{{Code: kpisql.MissingDimension, Name: "market"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	got = faults(func(q *kpisql.Query) {
		q.Tables[0].Dimensions = []kpisql.Dimension{{Name: "plataform"}, {Name: "brand", Column: "marca"}}
	})
	want = []kpisql.Fault{{
		Code: kpisql.MissingDimension, Measure: kpi.Interactions, Table: "posts", Name: "platform", Suggestion: "plataform",
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if message := got[0].Message(language.English); !strings.HasPrefix(message, "Table “posts”, which holds “interactions”, has no dimension “platform”: ") {
		t.Errorf("%s", message)
	}
}

// An amount without a currency beside others that have one is told how to name it, each of them.
func TestUnknownCurrencies(t *testing.T) {
	t.Parallel()
	q := kpisql.Query{
		Dialect: kpisql.PostgreSQL, KPIs: []kpi.ID{"total"}, Given: kpi.Sample{kpi.Revenue: kpi.Count(5)},
		Tables: []kpisql.Table{{Name: "ledger", Measures: []kpisql.Measure{{Of: kpi.Spend}, {Of: kpi.Cost, CurrencyCode: "MXN"}}}},
	}
	var err error
	q.Vocabulary, err = kpi.NewVocabulary(nil, []kpi.KPI{{ID: "total", Formula: kpi.MustParse("spend + cost - revenue")}})
	require.NoError(t, err)
	_, err = q.Build()
	var queryError *kpisql.QueryError
	require.ErrorAs(t, err, &queryError)
	want := "En «total» unos importes indican su moneda y «spend», de la tabla «ledger», no, así que no se pueden comparar: ponga en " +
		"Measure.Currency la columna de los códigos o, si todo está en la misma moneda, su código en Measure.CurrencyCode.\n" +
		"En «total» unos importes indican su moneda y «revenue» no, así que no se pueden comparar: dé también su moneda."
	if diff := cmp.Diff(want, queryError.Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	q.Given = kpi.Sample{kpi.Revenue: kpi.Money(kpi.Int(5), "MXN")}
	q.Tables[0].Measures[0].CurrencyCode = "MXN"
	statement, err := q.Build()
	require.NoError(t, err)
	if diff := cmp.Diff([]kpisql.Column{
		{Name: "total", Role: kpisql.RoleValue, KPI: "total", Unit: "money[MXN]"}, {Name: "total_reason", Role: kpisql.RoleReason, KPI: "total"},
	}, statement.Columns); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The list of faults is bounded, whatever the query.
func TestManyFaults(t *testing.T) {
	t.Parallel()
	q := simple(kpisql.PostgreSQL)
	for i := range 1234 {
		q.KPIs = append(q.KPIs, kpi.ID(fmt.Sprint("kpi_", i)))
	}
	_, err := q.Build()
	var queryError *kpisql.QueryError
	require.ErrorAs(t, err, &queryError)
	if len(queryError.Faults) != 100 || queryError.More != 1134 {
		t.Errorf("%d faults and %d more", len(queryError.Faults), queryError.More)
	}
	if got := queryError.Message(language.Spanish); !strings.HasSuffix(got, "\ny 1134 más") {
		t.Errorf("%q", got[len(got)-40:])
	}
}

// What is wrong with a mapping is told with what is to be done; a KPI that is asked for twice is one fault.
func TestMappingsAreTold(t *testing.T) {
	t.Parallel()
	q := simple(kpisql.DuckDB)
	m := &q.Tables[0].Measures[0]
	for want, change := range map[string]func(){
		"solo puede llevar valor uno":  func() { m.Expr, m.Column = "1", "x" },
		"necesita «Places», las":       func() { m.Minor = true },
		"va de 0 a 9 y vale «12»":      func() { m.Places = 12 },
		"no es compatible con":         func() { m.CurrencyCode = "MXN" },
		"figura dos veces en Query.KP": func() { q.KPIs = []kpi.ID{kpi.CPM, kpi.CPM} },
	} {
		q = simple(kpisql.DuckDB)
		m = &q.Tables[0].Measures[0]
		change()
		_, err := q.Build()
		e, ok := errors.AsType[*kpisql.QueryError](err)
		require.True(t, ok, want)
		require.Contains(t, e.Message(language.EuropeanSpanish), want)
	}
}
