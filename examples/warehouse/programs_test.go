package main

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// TestProgramsAgree holds compiled formulas against exact evaluation on the data of TestEnginesAgree: record by record, by columns, and
// by columns in a batch. With that the SQL and the programs agree too.
func TestProgramsAgree(t *testing.T) {
	seen := map[kpi.Reason]int{}
	opens := 0
	for name, v := range worlds() {
		for seed := range uint64(5 * trials) {
			w := newWorld(random(seed), v)
			groups := w.expect(t)
			var list []*inputs
			var keys []string
			for key, g := range groups {
				list, keys = append(list, g), append(keys, key)
			}
			var programs []*kpi.Program
			var ids []kpi.ID
			for _, id := range w.query.KPIs {
				k, _ := kpi.Vocabulary{}.KPI(id)
				if anyLeaf(k.Formula, isQuantile) {
					_, err := k.Compile()
					require.ErrorIs(t, err, kpi.QuantileInProgram)
					continue
				}
				p, err := k.Compile()
				require.NoError(t, err)
				programs, ids = append(programs, p), append(ids, id)
			}
			batch := kpi.NewBatch(programs...)
			columns := make([]kpi.Column, len(batch.Slots()))
			for s, slot := range batch.Slots() {
				columns[s] = kpi.Column{Values: make([]float64, len(list)), Valid: make([]uint64, (len(list)+63)/64)}
				for i, g := range list {
					if n, ok := g.whole(slot); ok {
						columns[s].Values[i] = n
						columns[s].Valid[i/64] |= 1 << (i % 64)
					}
				}
			}
			values, whys := make([][]float64, len(programs)), make([][]kpi.Reason, len(programs))
			for i := range programs {
				values[i], whys[i] = make([]float64, len(list)), make([]kpi.Reason, len(list))
			}
			require.NoError(t, batch.Columns(values, whys, columns))
			for i, p := range programs {
				alone, why := make([]float64, len(list)), make([]kpi.Reason, len(list))
				var own []kpi.Column
				for _, slot := range p.Slots() {
					for s, o := range batch.Slots() {
						if o == slot {
							own = append(own, columns[s])
						}
					}
				}
				require.NoError(t, p.Columns(alone, why, own))
				for j, g := range list {
					if math.Float64bits(alone[j]) != math.Float64bits(values[i][j]) || why[j] != whys[i][j] {
						t.Errorf("%s, seed %d, %q, %s: alone %v %v, in a batch %v %v", name, seed, keys[j], ids[i], alone[j], why[j], values[i][j], whys[i][j])
					}
					record, have := make([]float64, len(own)), uint64(0)
					for s, c := range own {
						record[s] = c.Values[j]
						have |= (c.Valid[j/64] >> (j % 64) & 1) << s
					}
					if one, reason := p.Eval(record, have); math.Float64bits(one) != math.Float64bits(alone[j]) || reason != why[j] {
						t.Errorf("%s, seed %d, %q, %s: one %v %v, by columns %v %v", name, seed, keys[j], ids[i], one, reason, alone[j], why[j])
					}
					o, exact, open := g.judge(t, ids[i])
					if o.reason == kpi.NotAdditive || o.reason == kpi.CurrencyMismatch || o.reason == kpi.StraddlingCell {
						continue // what makes the value of a group is not a program's business
					}
					if open && why[j] == kpi.Overflow {
						opens++
						continue
					}
					seen[o.reason]++
					if why[j] != o.reason {
						t.Errorf("%s, seed %d, %q, %s: reason %v, want %v", name, seed, keys[j], ids[i], why[j], o.reason)
					} else if o.reason == 0 {
						if strings.Contains(string(p.Type().Unit), "money") {
							exact = new(big.Rat).Mul(exact, big.NewRat(100, 1)) // cents
						}
						if !near(alone[j], exact) {
							t.Errorf("%s, seed %d, %q, %s: %v, want %s", name, seed, keys[j], ids[i], alone[j], exact.FloatString(20))
						}
					}
				}
			}
		}
	}
	t.Log(seen, "beyond 2^53 on the way:", opens)
	for _, reason := range []kpi.Reason{0, kpi.Missing, kpi.ZeroDenominator, kpi.NoActivity, kpi.Overflow, kpi.OutOfShare} {
		if seen[reason] < 100 {
			t.Errorf("only %d figures with reason %v", seen[reason], reason)
		}
	}
}

func isQuantile(e kpi.Expr) bool {
	_, ok := e.(kpi.Quantile)
	return ok
}

// whole returns what a slot holds for a group: cents for money, and something too large for what is.
func (g *inputs) whole(slot kpi.Expr) (float64, bool) {
	m, sample := kpi.Measure(""), g.Now
	switch slot := slot.(type) {
	case kpi.Measure:
		m = slot
	case kpi.Previous:
		m, sample = slot.Of, g.Before
	}
	if g.outside[slot] {
		return 1 << 60, true
	}
	a, ok := sample[m]
	if !ok || a.IsZero() {
		for _, z := range g.MissingAsZero {
			if z == m {
				return 0, true
			}
		}
		return 0, false
	}
	r := a.Rat()
	if m.Kind() == kpi.KindMoney {
		r.Mul(r, big.NewRat(100, 1))
	}
	f, _ := r.Float64()
	return f, true
}
