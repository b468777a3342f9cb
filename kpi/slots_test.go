package kpi_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// anySlots returns the slots of some formulas and as many others of the same measures as chance has it, in any order.
func anySlots(r *rand.Rand, names []kpi.Measure, formulas ...kpi.Expr) []kpi.Expr {
	var slots []kpi.Expr
	for _, m := range names {
		for _, slot := range [...]kpi.Expr{m, kpi.Previous{Of: m}} {
			named := r.IntN(4) == 0
			for _, e := range formulas {
				named = named || mentions(e, slot)
			}
			if named {
				slots = append(slots, slot)
			}
		}
	}
	r.Shuffle(len(slots), func(i, j int) { slots[i], slots[j] = slots[j], slots[i] })
	return slots
}

func mentions(e, slot kpi.Expr) bool {
	if b, ok := e.(kpi.Binary); ok {
		return mentions(b.X, slot) || mentions(b.Y, slot)
	}
	return e == slot
}

// The slots stand in any order, with others between them: records, columns, batches and groups of any formulas have the reasons and values of
// exact evaluation.
func TestSlotsInAnyOrder(t *testing.T) {
	t.Parallel()
	v, names := pure(t)
	r := sample.Rand(43)
	limit := new(big.Rat).SetInt64(1 << 53)
	for range 400 {
		var formulas []kpi.Expr
		for range 1 + r.IntN(4) {
			formulas = append(formulas, grower{r, names}.expr(1+r.IntN(3)))
		}
		slots := anySlots(r, names, formulas...)
		if len(slots) == 0 {
			continue
		}
		const rows, groups = 150, 5
		cols := sample.Columns(r, len(slots), rows, []int64{2, 9, 1 << 20, 1 << 53}[r.IntN(4)])
		var programs []*kpi.Program
		for _, e := range formulas {
			p, err := v.Compile(e, slots...)
			if err != nil {
				continue // it divides by 0
			}
			require.Equal(t, slots, p.Slots())
			programs = append(programs, p)
			may := func(in kpi.Inputs) bool { return rough(e, in).Cmp(limit) > 0 }
			agreeOn(t, p, cols, func(in kpi.Inputs) (kpi.Value, error) { return v.Eval(e, in) }, may, nearRounded(e))
		}
		if len(programs) == 0 {
			continue
		}
		b := kpi.NewBatch(programs...)
		require.Equal(t, slots, b.Slots())
		dst, why := results(len(programs), rows)
		require.NoError(t, b.Columns(dst, why, cols))
		for i, p := range programs {
			alone, reasons := results(1, rows)
			require.NoError(t, p.Columns(alone[0], reasons[0], cols))
			same(t, p, dst[i], why[i], alone[0], reasons[0])
		}
		g, err := kpi.NewGroupBy(groups, kpi.Grouping{OnePeriod: true}, programs...)
		require.NoError(t, err)
		require.Equal(t, slots, g.Slots())
		codes := make([]uint32, rows)
		for row := range codes {
			codes[row] = uint32(r.IntN(groups))
		}
		sums := sumsOf(cols, codes, groups)
		add(t, r, g, codes, cols)
		dst, why = results(len(programs), groups)
		require.NoError(t, g.Result(dst, why))
		for i, p := range programs {
			alone, reasons := results(1, groups)
			require.NoError(t, p.Columns(alone[0], reasons[0], sums))
			same(t, p, dst[i], why[i], alone[0], reasons[0])
		}
	}
}

// sumsOf adds the rows of each group that are all given. What is beyond 2^53 stays so: sums of a few of them are no less exact than that.
func sumsOf(cols []kpi.Column, codes []uint32, groups int) []kpi.Column {
	list := make([]kpi.Column, len(cols))
	for i, c := range cols {
		sums, gone := make([]big.Int, groups), make([]bool, groups)
		seen := make([]bool, groups)
		for row, code := range codes {
			seen[code] = true
			if c.Valid != nil && c.Valid[row/64]>>(row%64)&1 == 0 {
				gone[code] = true
				continue
			}
			sums[code].Add(&sums[code], big.NewInt(int64(c.Values[row])))
		}
		list[i] = kpi.Column{Values: make([]float64, groups), Valid: []uint64{0}}
		for group := range groups {
			if seen[group] && !gone[group] {
				list[i].Values[group], _ = new(big.Float).SetInt(&sums[group]).Float64()
				if sums[group].CmpAbs(big.NewInt(1<<53)) > 0 {
					list[i].Values[group] = 1 << 60
				}
				list[i].Valid[0] |= 1 << group
			}
		}
	}
	return list
}
