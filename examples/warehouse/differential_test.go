package main

import (
	"database/sql"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// worlds are the sorts of data that are tried.
func worlds() map[string]values {
	return map[string]values{
		"plain": {}, "zeros": {zeros: true}, "nulls": {nulls: true}, "negatives": {negatives: true, zeros: true}, "huge": {huge: true},
		"all": {nulls: true, zeros: true, negatives: true, huge: true},
	}
}

func random(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }

// ask runs the query and returns its groups by their dimensions.
func (w *world) ask(t *testing.T, d kpisql.Dialect, db *sql.DB) result {
	t.Helper()
	q := inAnyOrder(w.order, w.query)
	q.Dialect = d
	statement, err := q.Build()
	require.NoError(t, err)
	got, err := query(t.Context(), db, statement)
	require.NoError(t, err, statement.SQL)
	return got
}

// inAnyOrder asks the same, with KPIs, tables, measures and dimensions in another order.
func inAnyOrder(r *rand.Rand, q kpisql.Query) kpisql.Query {
	q.KPIs, q.Tables, q.Filters = shuffled(r, q.KPIs), shuffled(r, q.Tables), shuffled(r, q.Filters)
	for i := range q.Tables {
		t := &q.Tables[i]
		t.Measures, t.Dimensions = shuffled(r, t.Measures), shuffled(r, t.Dimensions)
	}
	return q
}

func shuffled[T any](r *rand.Rand, list []T) []T {
	list = slices.Clone(list)
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// TestEnginesAgree asks every database for every KPI of the catalogue over random data, and holds each figure and each reason against
// exact evaluation of what Go makes of the same rows.
func TestEnginesAgree(t *testing.T) {
	engines := open(t)
	seen := map[kpi.Reason]int{}
	for name, v := range worlds() {
		t.Run(name, func(t *testing.T) {
			opens := 0
			for seed := range uint64(trials) {
				w := newWorld(random(seed), v)
				want := w.expect(t)
				for _, e := range engines {
					w.load(t, e.db)
					got := w.ask(t, e.dialect, e.db)
					for key := range got {
						if want[key] == nil {
							t.Errorf("seed %d, %s: group %q is not in the data", seed, e.dialect, key)
						}
					}
					for key, g := range want {
						if got[key] == nil {
							t.Errorf("seed %d, %s: no group %q", seed, e.dialect, key)
							continue
						}
						for _, id := range w.query.KPIs {
							o, exact, open := g.judge(t, id)
							have := got[key][id]
							if open {
								opens++
								if have.reason == kpi.Overflow {
									continue
								}
							}
							seen[o.reason]++
							if have.reason != o.reason {
								t.Errorf("seed %d, %s, %q, %s: reason %v, want %v", seed, e.dialect, key, id, have.reason, o.reason)
							} else if o.reason == 0 && !near(have.value, exact) {
								t.Errorf("seed %d, %s, %q, %s: %v, want %s", seed, e.dialect, key, id, have.value, exact.FloatString(20))
							} else if have.currency != o.currency {
								t.Errorf("seed %d, %s, %q, %s: currency %q, want %q", seed, e.dialect, key, id, have.currency, o.currency)
							}
						}
					}
				}
			}
			t.Log("beyond 2^53 on the way:", opens)
		})
	}
	for _, reason := range []kpi.Reason{
		0, kpi.Missing, kpi.ZeroDenominator, kpi.NoActivity, kpi.NotAdditive, kpi.Insufficient, kpi.Overflow, kpi.CurrencyMismatch,
		kpi.OutOfShare, kpi.StraddlingCell,
	} {
		if t.Log(reason, seen[reason]); seen[reason] < 20 {
			t.Errorf("only %d figures with reason %v", seen[reason], reason)
		}
	}
}
