package kpisql_test

import (
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestParseReason(t *testing.T) {
	t.Parallel()
	want := map[string]kpi.Reason{
		"": 0, "missing": kpi.Missing, "zero-denominator": kpi.ZeroDenominator, "no-activity": kpi.NoActivity,
		"not-additive": kpi.NotAdditive, "insufficient": kpi.Insufficient, "overflow": kpi.Overflow,
		"currency-mismatch": kpi.CurrencyMismatch, "out-of-share": kpi.OutOfShare,
	}
	for word, reason := range want {
		got, err := kpisql.ParseReason(word)
		require.NoError(t, err)
		if got != reason {
			t.Errorf("%s: %v", word, got)
		}
	}
	if _, err := kpisql.ParseReason("Missing"); err == nil {
		t.Error("Missing is read")
	}
	// Every word that a statement can answer with is read.
	for d := range kpisql.Dialects() {
		statement, err := month(d).Build()
		require.NoError(t, err)
		for _, tok := range tokens(t, d, statement.SQL) {
			if tok.kind != text {
				continue
			}
			if _, err := kpisql.ParseReason(tok.text); err != nil {
				t.Errorf("%s: %v", d, err)
			}
		}
	}
}

func TestEnums(t *testing.T) {
	t.Parallel()
	var words []string
	for d := range kpisql.Dialects() {
		words = append(words, d.String())
		text, err := d.MarshalText()
		require.NoError(t, err)
		var back kpisql.Dialect
		require.NoError(t, back.UnmarshalText(text))
		if back != d {
			t.Errorf("%s becomes %s", d, back)
		}
	}
	for op := range kpisql.Ops() {
		words = append(words, op.String())
		text, err := op.MarshalText()
		require.NoError(t, err)
		var back kpisql.Op
		require.NoError(t, back.UnmarshalText(text))
		if back != op {
			t.Errorf("%s becomes %s", op, back)
		}
	}
	for r := range kpisql.Roles() {
		words = append(words, r.String())
		text, err := r.MarshalText()
		require.NoError(t, err)
		var back kpisql.Role
		require.NoError(t, back.UnmarshalText(text))
		if back != r {
			t.Errorf("%s becomes %s", r, back)
		}
	}
	want := []string{
		"postgresql", "duckdb", "sqlite", "bigquery", "snowflake", "spark", "trino", "mysql",
		"in", "not-in", "at-least", "below", "null", "not-null", "dimension", "value", "reason", "currency",
	}
	if diff := cmp.Diff(want, words); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
