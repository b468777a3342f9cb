package kpi_test

import (
	"math"
	"math/big"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// Any formula and any numbers: a program has the reason and the value of exact evaluation, or says that the numbers are beyond it, and is
// never NaN or infinite.
func FuzzProgram(f *testing.F) {
	for _, text := range shapes() {
		f.Add(text, int64(3), int64(0), int64(-1), int64(1<<53), uint8(63))
	}
	f.Add("a / (b / c - d / e)", int64(1), int64(3), int64(9), int64(1), uint8(63))
	v, names := pure(f)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int64, have uint8) {
		e, err := v.Parse(text)
		if err != nil || len(text) > 120 {
			return
		}
		p, err := v.Compile(e)
		if err != nil {
			require.ErrorIs(t, err, kpi.QuantileInProgram)
			return
		}
		numbers := [...]int64{a, b, c, d}
		slots := p.Slots()
		values := make([]float64, len(slots))
		cols := make([]kpi.Column, len(slots))
		given := uint64(0)
		for i, slot := range slots {
			n := 0
			for k, name := range names {
				if slot == name || slot == kpi.Expr(kpi.Previous{Of: name}) {
					n = k
				}
			}
			values[i] = float64(numbers[n%4] % (1<<53 + 1))
			bit := uint64(have) >> (n % 8) & 1
			given |= bit << i
			cols[i] = kpi.Column{Values: values[i : i+1], Valid: []uint64{bit}}
		}
		got, reason := p.Eval(values, given)
		dst, why := []float64{math.NaN()}, []kpi.Reason{0}
		require.NoError(t, p.Columns(dst, why, cols))
		if math.Float64bits(dst[0]) != math.Float64bits(got) || why[0] != reason {
			t.Fatalf("%q of %v: %v %v, over columns %v %v", text, values, got, reason, dst[0], why[0])
		}
		in := sample.Inputs(slots, cols, 0)
		exact, err := v.Eval(e, in)
		switch want := sample.Reason(err); {
		case math.IsNaN(got) || math.IsInf(got, 0):
			t.Fatalf("%q of %v is %v", text, values, got)
		case reason == kpi.Overflow && want != kpi.Overflow:
			if limit := new(big.Rat).SetInt64(1 << 53); rough(e, in).Cmp(limit) <= 0 {
				t.Fatalf("%q of %v: overflow of %v %v", text, values, exact, err)
			}
		case reason != want:
			t.Fatalf("%q of %v: %v and not %v", text, values, reason, want)
		case reason == 0 && !nearRounded(e)(in, got, exact.Rat()):
			t.Fatalf("%q of %v: %v and not %v", text, values, got, exact)
		}
	})
}
