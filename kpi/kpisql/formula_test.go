package kpisql_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// own is a vocabulary with formulas that need care.
func own(t *testing.T, formulas ...string) (kpi.Vocabulary, []kpi.ID) {
	t.Helper()
	measures := []kpi.MeasureDef{
		{ID: "a", Unit: "1", Kind: kpi.KindFlow}, {ID: "b", Unit: "1", Kind: kpi.KindFlow}, {ID: "c", Unit: "1", Kind: kpi.KindFlow},
		{ID: "euros", Unit: "money[EUR]", Kind: kpi.KindMoney}, {ID: "waits", Unit: "s", Kind: kpi.KindDistribution},
	}
	v, err := kpi.NewVocabulary(measures, nil)
	require.NoError(t, err)
	var kpis []kpi.KPI
	var ids []kpi.ID
	for i, text := range formulas {
		e, err := v.Parse(text)
		require.NoError(t, err, text)
		k := kpi.KPI{ID: kpi.ID(fmt.Sprint("own_", i+1)), Formula: e}
		kpis, ids = append(kpis, k), append(ids, k.ID)
	}
	v, err = kpi.NewVocabulary(measures, kpis)
	require.NoError(t, err)
	return v, ids
}

// ownQuery asks for formulas of one's own.
func ownQuery(t *testing.T, d kpisql.Dialect, formulas ...string) kpisql.Query {
	t.Helper()
	v, ids := own(t, formulas...)
	return kpisql.Query{
		Dialect: d, Vocabulary: v, KPIs: ids,
		Tables: []kpisql.Table{{Name: "facts", Measures: []kpisql.Measure{{Of: "a"}, {Of: "b"}, {Of: "c"}, {Of: "waits"}, {Of: "euros"}}}},
	}
}

// What formulas become, in the dialect with the shortest words.
func TestFormulas(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ formula, value string }{
		{"a", `CAST("a" AS DOUBLE)`},
		{"a + b - c", `CAST("a" + "b" - "c" AS DOUBLE)`},
		{"a - (b - c)", `CAST("a" - "b" + "c" AS DOUBLE)`},
		{"0.1 * a + 0.5 * b + c", `CAST("a" + 5 * "b" + 10 * "c" AS DOUBLE) / 10`},
		{"a / 3", `CAST("a" AS DOUBLE) / 3`},
		{"1.5 * a / b", `CAST("a" AS DOUBLE) / CAST(NULLIF("b", 0) AS DOUBLE) * 3 / 2`},
		{"a / b * 1000", `CAST("a" AS DOUBLE) / CAST(NULLIF("b", 0) AS DOUBLE) * 1000`},
		{"a * b / c", `CAST(CAST("a" AS HUGEINT) * "b" AS DOUBLE) / CAST(NULLIF("c", 0) AS DOUBLE)`},
		{"a / (b * c)", `CAST("a" AS DOUBLE) / CAST(NULLIF(CAST("b" AS HUGEINT) * "c", 0) AS DOUBLE)`},
		{"a * (b + c)", `CAST(CAST("a" AS HUGEINT) * ("b" + "c") AS DOUBLE)`},
		{"(a + b) * c", `CAST(CAST("a" + "b" AS HUGEINT) * "c" AS DOUBLE)`},
		{"a / b + c / b", `CAST("a" AS DOUBLE) / CAST(NULLIF("b", 0) AS DOUBLE) + CAST("c" AS DOUBLE) / CAST(NULLIF("b", 0) AS DOUBLE)`},
		{"1 + a / b", `CAST(1 AS DOUBLE) + CAST("a" AS DOUBLE) / CAST(NULLIF("b", 0) AS DOUBLE)`},
		{"a - (b / c - b)", `CAST("a" AS DOUBLE) - (CAST("b" AS DOUBLE) / CAST(NULLIF("c", 0) AS DOUBLE) - CAST("b" AS DOUBLE))`},
		{"a / (b / c)", `CAST("a" AS DOUBLE) / NULLIF(CAST("b" AS DOUBLE) / CAST(NULLIF("c", 0) AS DOUBLE), 0)`},
		{"median(waits)", `CAST("waits_q50" AS DOUBLE) / 2`},
		{"quantile(waits, 0.9)", `CAST("waits_q90" AS DOUBLE) / 10`},
		{"-1 * a + b", `CAST(-"a" + "b" AS DOUBLE)`},
	} {
		statement, err := ownQuery(t, kpisql.DuckDB, tt.formula).Build()
		require.NoError(t, err, tt.formula)
		want := `CASE WHEN "own_1_reason" IS NULL THEN ` + tt.value + ` END AS "own_1"`
		if !strings.Contains(statement.SQL, want) {
			t.Errorf("%s: no %s in\n%s", tt.formula, want, statement.SQL[strings.LastIndex(statement.SQL, "SELECT"):])
		}
	}
}

// A formula of the largest size that a vocabulary takes has a statement of bounded size.
func TestLargeFormula(t *testing.T) {
	t.Parallel()
	large := strings.Repeat("(a + b) / c + ", 60) + "a / b"
	statement, err := ownQuery(t, kpisql.BigQuery, large).Build()
	require.NoError(t, err)
	if len(statement.SQL) > 100_000 {
		t.Errorf("%d bytes", len(statement.SQL))
	}
}
