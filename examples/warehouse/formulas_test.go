package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// Quantiles of every share and any number of values are those of exact evaluation.
func TestQuantiles(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	shares := []string{"0", "0.1", "0.25", "0.5", "0.9", "0.95", "0.999", "0.123456", "1"}
	measures := []kpi.MeasureDef{{ID: "waits", Unit: "s", Kind: kpi.KindDistribution}}
	var kpis []kpi.KPI
	var ids []kpi.ID
	for i, share := range shares {
		id := kpi.ID(fmt.Sprint("q_", i))
		kpis, ids = append(kpis, kpi.KPI{ID: id, Formula: kpi.Quantile{Of: "waits", At: kpi.MustDecimal(share)}}), append(ids, id)
	}
	v, err := kpi.NewVocabulary(measures, kpis)
	require.NoError(t, err)
	for _, e := range open(t) {
		_, err := e.db.Exec("CREATE TEMPORARY TABLE waits (k INTEGER, waits BIGINT)")
		require.NoError(t, err)
		values := map[string][]kpi.Decimal{}
		for k := range 12 {
			for range 1 + k*k {
				n := r.Int64N(1 << (1 + r.IntN(40)))
				values[fmt.Sprint(k)] = append(values[fmt.Sprint(k)], kpi.Int(n))
				_, err := e.db.Exec(fmt.Sprintf("INSERT INTO waits VALUES (%d, %d)", k, n))
				require.NoError(t, err)
			}
		}
		statement, err := kpisql.Query{
			Dialect: e.dialect, Vocabulary: v, KPIs: ids, Grain: []string{"k"},
			Tables: []kpisql.Table{{Name: "waits", Dimensions: dims("k"), Measures: []kpisql.Measure{{Of: "waits"}}}},
		}.Build()
		require.NoError(t, err)
		groups, err := query(t.Context(), e.db, statement)
		require.NoError(t, err)
		for key, list := range values {
			for _, k := range kpis {
				want, err := v.Eval(k.Formula, kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{"waits": list}})
				require.NoError(t, err)
				got := groups[key][k.ID]
				if got.reason == kpi.Overflow && want.Rat().Cmp(big.NewRat(1<<33, 1)) > 0 {
					continue // times 10^6, which 0.123456 needs, it is beyond 2^53
				}
				if got.reason != 0 || !near(got.value, want.Rat()) {
					t.Errorf("%s, %s of %d values: %v %v, want %s", e.dialect, k.Formula, len(list), got.value, got.reason, want)
				}
			}
		}
	}
}

// Formulas of no special shape agree too, whatever their tree.
func TestRandomFormulas(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	measures := []kpi.MeasureDef{
		{ID: "a", Unit: "1", Kind: kpi.KindFlow}, {ID: "b", Unit: "1", Kind: kpi.KindFlow}, {ID: "c", Unit: "1", Kind: kpi.KindFlow},
	}
	own, err := kpi.NewVocabulary(measures, nil)
	require.NoError(t, err)
	var make func(depth int) kpi.Expr
	make = func(depth int) kpi.Expr {
		if depth == 0 || r.IntN(5) == 0 {
			if r.IntN(4) == 0 {
				return kpi.Number{Value: kpi.MustDecimal([]string{"2", "0.5", "-3", "0.07", "12"}[r.IntN(5)])}
			}
			return kpi.Measure([]string{"a", "b", "c"}[r.IntN(3)])
		}
		return kpi.Binary{Op: kpi.Op(1 + r.IntN(4)), X: make(depth - 1), Y: make(depth - 1)}
	}
	var kpis []kpi.KPI
	var ids []kpi.ID
	refused := 0
	for len(kpis) < 300 {
		e := make(1 + r.IntN(4))
		if _, err := own.Check(e); err != nil {
			continue
		}
		id := kpi.ID(fmt.Sprint("f_", len(kpis)))
		v, err := kpi.NewVocabulary(measures, []kpi.KPI{{ID: id, Formula: e}})
		if err != nil {
			continue
		}
		_, err = kpisql.Query{
			Dialect: kpisql.SQLite, Vocabulary: v, KPIs: []kpi.ID{id},
			Tables: []kpisql.Table{{Name: "x", Measures: []kpisql.Measure{{Of: "a"}, {Of: "b"}, {Of: "c"}}}},
		}.Build()
		if err != nil {
			refused++
			continue
		}
		kpis, ids = append(kpis, kpi.KPI{ID: id, Formula: e}), append(ids, id)
	}
	v, err := kpi.NewVocabulary(measures, kpis)
	require.NoError(t, err)
	seen := map[kpi.Reason]int{}
	for _, e := range open(t) {
		_, err := e.db.Exec("CREATE TEMPORARY TABLE x (k INTEGER, a BIGINT, b BIGINT, c BIGINT)")
		require.NoError(t, err)
		data := map[string]kpi.Sample{}
		for k := range 30 {
			var row [3]int64
			for i := range row {
				switch r.IntN(4) {
				case 0:
					row[i] = r.Int64N(3) - 1
				case 1:
					row[i] = r.Int64N(1 << 40)
				default:
					row[i] = r.Int64N(2000) - 1000
				}
			}
			data[fmt.Sprint(k)] = kpi.Sample{"a": kpi.Count(row[0]), "b": kpi.Count(row[1]), "c": kpi.Count(row[2])}
			_, err := e.db.Exec(fmt.Sprintf("INSERT INTO x VALUES (%d, %d, %d, %d)", k, row[0], row[1], row[2]))
			require.NoError(t, err)
		}
		statement, err := kpisql.Query{
			Dialect: e.dialect, Vocabulary: v, KPIs: ids, Grain: []string{"k"},
			Tables: []kpisql.Table{{Name: "x", Dimensions: dims("k"), Measures: []kpisql.Measure{{Of: "a"}, {Of: "b"}, {Of: "c"}}}},
		}.Build()
		require.NoError(t, err)
		groups, err := query(t.Context(), e.db, statement)
		require.NoError(t, err)
		for key, sample := range data {
			for _, k := range kpis {
				want, err := v.Eval(k.Formula, kpi.Inputs{Now: sample})
				reason := reasonOf(err)
				got := groups[key][k.ID]
				if got.reason == kpi.Overflow {
					if largest, _ := largestOf(k.Formula, sample); largest.Cmp(big.NewRat(1<<53/100_000, 1)) < 0 {
						t.Errorf("%s: %s over %v: overflow", e.dialect, k.Formula, sample)
					}
					seen[kpi.Overflow]++
					continue
				}
				seen[reason]++
				if got.reason != reason {
					t.Errorf("%s: %s over %v: %v, want %v", e.dialect, k.Formula, sample, got.reason, reason)
				} else if reason == 0 {
					_, spread := largestOf(k.Formula, sample)
					size, _ := spread.Float64()
					ulp := math.Nextafter(size, math.Inf(1)) - size
					diff := new(big.Rat).Sub(new(big.Rat).SetFloat64(got.value), want.Rat())
					if diff.Abs(diff).Cmp(new(big.Rat).SetFloat64(4*ulp)) > 0 {
						t.Errorf("%s: %s over %v: %v, want %s", e.dialect, k.Formula, sample, got.value, want)
					}
				}
			}
		}
	}
	t.Log(seen, refused, "refused")
	for _, reason := range []kpi.Reason{0, kpi.ZeroDenominator, kpi.NoActivity, kpi.Overflow} {
		if seen[reason] < 100 {
			t.Errorf("only %d figures with reason %v", seen[reason], reason)
		}
	}
}

// largestOf returns the largest magnitude of the numbers on the way to a value, at least 1; spread is that of the numbers as they would be
// had nothing cancelled out, by which the rounding of what did cancel out goes on to count.
func largestOf(e kpi.Expr, in kpi.Sample) (largest, spread *big.Rat) {
	largest, spread = big.NewRat(1, 1), big.NewRat(1, 1)
	var eval func(kpi.Expr) (value, size *big.Rat)
	eval = func(e kpi.Expr) (value, size *big.Rat) {
		value, size = new(big.Rat), new(big.Rat)
		switch e := e.(type) {
		case kpi.Number:
			value = e.Value.Rat()
			size.Abs(value)
		case kpi.Measure:
			value = in[e].Rat()
			size.Abs(value)
		case kpi.Binary:
			x, sizeX := eval(e.X)
			y, sizeY := eval(e.Y)
			switch e.Op {
			case kpi.Add:
				value.Add(x, y)
				size.Add(sizeX, sizeY)
			case kpi.Sub:
				value.Sub(x, y)
				size.Add(sizeX, sizeY)
			case kpi.Mul:
				value.Mul(x, y)
				size.Mul(sizeX, sizeY)
			case kpi.Div:
				if y.Sign() != 0 {
					value.Quo(x, y)
					size.Quo(size.Mul(sizeX, sizeY), new(big.Rat).Mul(y, y))
				}
			}
		}
		if abs := new(big.Rat).Abs(value); abs.Cmp(largest) > 0 {
			largest = abs
		}
		if size.Cmp(spread) > 0 {
			spread = size
		}
		return value, size
	}
	eval(e)
	return largest, spread
}
