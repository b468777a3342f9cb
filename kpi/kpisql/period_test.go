package kpisql_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// F13: a period holds its first instant and not its last; days and zones are the caller's, by the values that it gives.
func TestF13HalfOpen(t *testing.T) {
	t.Parallel()
	zone := time.FixedZone("", -5*3600)
	from, to := time.Date(2026, 3, 1, 0, 0, 0, 0, zone), time.Date(2026, 4, 1, 0, 0, 0, 0, zone)
	q := simple(kpisql.PostgreSQL)
	q.Period = kpisql.Period{From: from, To: to}
	statement, err := q.Build()
	require.NoError(t, err)
	if !strings.Contains(statement.SQL, `WHERE t."day" >= $1`+"\n    AND t.\"day\" < $2\n") {
		t.Error(statement.SQL)
	}
	if diff := cmp.Diff([]any{from, to, from, to}, statement.Args); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	q.KPIs, q.Period = []kpi.ID{kpi.InteractionsKPI}, kpisql.Period{}
	statement, err = q.Build()
	require.NoError(t, err)
	if strings.Contains(statement.SQL, "WHERE") || statement.Args != nil {
		t.Error("all time is restricted:\n" + statement.SQL)
	}
}

// Daily users can be counted by ids on one day.
func TestDAUOfADay(t *testing.T) {
	t.Parallel()
	q := refusals(t)[kpisql.DailyMean][0]
	spring := time.Date(2026, 3, 29, 0, 0, 0, 0, time.UTC)
	for _, p := range []kpisql.Period{
		{From: "2026-03-31", To: "2026-04-01"},
		{From: spring, To: spring.AddDate(0, 0, 1)},
	} {
		q.Period = p
		_, err := q.Build()
		require.NoError(t, err)
	}
	for _, p := range []kpisql.Period{{}, {From: 1, To: 2}, {From: spring, To: spring.Add(25 * time.Hour)}} {
		q.Period = p
		if _, err := q.Build(); !errors.Is(err, kpisql.DailyMean) && !p.IsZero() {
			t.Errorf("%v: %v", p, err)
		}
	}
}
