package kpi_test

import (
	"math"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// One value that is not whole, in whatever slot, is told of its own record and of no other, whichever way the formula is worked out.
func TestProgramRefusesAnySlot(t *testing.T) {
	t.Parallel()
	const rows, bad = 150, 70
	v, _ := pure(t)
	for _, f := range shapes() {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		slots := len(p.Slots())
		for slot := range slots {
			for _, x := range []float64{0.5, -1.5, 1e-300, math.NaN(), math.Inf(1), math.Inf(-1)} {
				cols := make([]kpi.Column, slots)
				for i := range cols {
					cols[i].Values = make([]float64, rows)
					for row := range rows {
						cols[i].Values[row] = float64(3 + (row*7+i*11)%40)
					}
				}
				cols[slot].Values[bad] = x
				dst, why := make([]float64, rows), make([]kpi.Reason, rows)
				require.NoError(t, p.Columns(dst, why, cols))
				record := make([]float64, slots)
				for row := range rows {
					for i := range cols {
						record[i] = cols[i].Values[row]
					}
					got, reason := p.Eval(record, 1<<slots-1)
					if math.Float64bits(got) != math.Float64bits(dst[row]) || reason != why[row] || (reason == kpi.NotWhole) != (row == bad) {
						t.Fatalf("%s, %v in slot %d, row %d: %v %v by itself, %v %v in a column", f, x, slot, row, got, reason, dst[row], why[row])
					}
				}
			}
		}
	}
}

// What is multiplied to more than a float64 tells apart is refused, not rounded, while its factors are all within bounds.
func TestProgramRefusesLargeProducts(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	const large = 1<<30 + 1
	for f, record := range map[string][]float64{
		"a * b / c":         {large, large, 7},
		"a * b * c / d":     {1<<20 + 1, 1<<20 + 1, 1<<20 + 1, 7},
		"(a * b - c) / d":   {large, large, 1, 7},
		"a / (b * c)":       {7, large, large},
		"a * b":             {large, large},
		"(a + b) * (c + d)": {large, 1, 1, large},
	} {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		got, reason := p.Eval(record, 1<<len(record)-1)
		dst, why := make([]float64, 1), make([]kpi.Reason, 1)
		cols := make([]kpi.Column, len(record))
		for i, x := range record {
			cols[i].Values = []float64{x}
		}
		require.NoError(t, p.Columns(dst, why, cols))
		if got != 0 || reason != kpi.Overflow || dst[0] != 0 || why[0] != kpi.Overflow {
			t.Errorf("%s: %v %v by itself, %v %v in a column", f, got, reason, dst[0], why[0])
		}
	}
}
