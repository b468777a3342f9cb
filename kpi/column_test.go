package kpi_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// Batches of any programs have the values and reasons that each has alone, to the last bit, whether they share what they work out,
// what they result in, or nothing.
func TestBatchIsItsPrograms(t *testing.T) {
	t.Parallel()
	v, names := pure(t)
	r := sample.Rand(17)
	for range 60 {
		var programs []*kpi.Program
		for len(programs) < 1+r.IntN(8) {
			if p, err := v.Compile(grower{r, names}.expr(1 + r.IntN(4))); err == nil {
				programs = append(programs, p)
				if r.IntN(4) == 0 {
					programs = append(programs, p)
				}
			}
		}
		batch := kpi.NewBatch(programs...)
		slots := batch.Slots()
		cols := sample.Columns(r, len(slots), 1200, []int64{2, 1 << 20, 1 << 53}[r.IntN(3)])
		dst, why := results(len(programs), 1200)
		require.NoError(t, batch.Columns(dst, why, cols))
		for i, p := range programs {
			alone, reasons := results(1, 1200)
			require.NoError(t, p.Columns(alone[0], reasons[0], pick(p.Slots(), slots, cols)))
			same(t, p, dst[i], why[i], alone[0], reasons[0])
		}
	}
}

func results(programs, rows int) ([][]float64, [][]kpi.Reason) {
	dst, why := make([][]float64, programs), make([][]kpi.Reason, programs)
	for i := range dst {
		dst[i], why[i] = make([]float64, rows), make([]kpi.Reason, rows)
		for row := range rows {
			dst[i][row], why[i][row] = math.NaN(), 99 // what stood there before does not matter
		}
	}
	return dst, why
}

// pick returns the columns of some slots.
func pick(slots, of []kpi.Expr, cols []kpi.Column) []kpi.Column {
	var list []kpi.Column
	for _, s := range slots {
		for i, o := range of {
			if s == o {
				list = append(list, cols[i])
			}
		}
	}
	return list
}

func same(t *testing.T, p *kpi.Program, dst []float64, why []kpi.Reason, wantDst []float64, wantWhy []kpi.Reason) {
	t.Helper()
	for row := range wantDst {
		if math.Float64bits(dst[row]) != math.Float64bits(wantDst[row]) || why[row] != wantWhy[row] {
			t.Fatalf("%v row %d: %v %v and not %v %v", p.Formula(), row, dst[row], why[row], wantDst[row], wantWhy[row])
		}
	}
}

// One core or several, many rows at once or few: the bytes are the same.
func TestColumnsInParallel(t *testing.T) {
	v, _ := pure(t)
	const rows = 200_003
	for _, f := range []string{"(a + b + c + d) / e", "a / b - c / d * (e / f)", "2 / (a / b + c / d)"} {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		cols := sample.Columns(sample.Rand(19), len(p.Slots()), rows, 1<<30)
		want, reasons := results(1, rows)
		for row := 0; row < rows; row += 64 * 100 { // few at a time
			n := min(64*100, rows-row)
			part := make([]kpi.Column, len(cols))
			for i, c := range cols {
				part[i].Values = c.Values[row : row+n]
				if c.Valid != nil {
					part[i].Valid = c.Valid[row/64:]
				}
			}
			require.NoError(t, p.Columns(want[0][row:row+n], reasons[0][row:row+n], part))
		}
		before := runtime.GOMAXPROCS(0)
		for _, n := range []int{1, 4} {
			runtime.GOMAXPROCS(n)
			dst, why := results(1, rows)
			require.NoError(t, p.Columns(dst[0], why[0], cols))
			same(t, p, dst[0], why[0], want[0], reasons[0])
		}
		runtime.GOMAXPROCS(before)
	}
}

// poolsForget reports whether the race detector is on, under which pools drop some of what they are given.
func poolsForget() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.ContainsFunc(info.Settings, func(s debug.BuildSetting) bool { return s.Key == "-race" && s.Value == "true" })
}

func TestColumnsDoesNotAllocate(t *testing.T) {
	if poolsForget() {
		t.Skip("pools forget under the race detector")
	}
	v, _ := pure(t)
	const rows = 70_000
	var programs []*kpi.Program
	for _, f := range []string{"(a + b + c + d) / e", "a / b - c / d"} {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		programs = append(programs, p)
		cols := sample.Columns(sample.Rand(23), len(p.Slots()), rows, 1<<20)
		dst, why := results(1, rows)
		run := func() { require.NoError(t, p.Columns(dst[0], why[0], cols)) }
		if got := testing.AllocsPerRun(20, run); got >= 1 { // the collector may take what is kept
			t.Errorf("%s allocates %v times", f, got)
		}
	}
	b := kpi.NewBatch(programs...)
	cols := sample.Columns(sample.Rand(23), len(b.Slots()), rows, 1<<20)
	dst, why := results(b.Len(), rows)
	if got := testing.AllocsPerRun(20, func() { require.NoError(t, b.Columns(dst, why, cols)) }); got >= 1 {
		t.Errorf("a batch allocates %v times", got)
	}
}

func TestColumnsRefuses(t *testing.T) {
	t.Parallel()
	p, err := kpi.Compile(kpi.Ratio(kpi.Likes, kpi.Reach), kpi.Likes, kpi.Saves, kpi.Reach)
	require.NoError(t, err)
	fit := kpi.Column{Values: make([]float64, 70)}
	tests := []struct {
		name string
		dst  []float64
		why  []kpi.Reason
		cols []kpi.Column
		want string
	}{
		{"too few columns", make([]float64, 70), make([]kpi.Reason, 70), []kpi.Column{fit}, "kpi: the slots are 3 (likes, saves, reach), and the columns 1"},
		{"reasons", make([]float64, 70), make([]kpi.Reason, 7), []kpi.Column{fit, {}, fit},
			"kpi: dst has 70 rows and why 7 for program 0, and the columns have 70"},
		{"short results", make([]float64, 10), make([]kpi.Reason, 10), []kpi.Column{fit, {}, fit},
			"kpi: dst has 10 rows and why 10 for program 0, and the columns have 70"},
		{"short column", make([]float64, 70), make([]kpi.Reason, 70), []kpi.Column{fit, {}, {}}, "kpi: column 2 (reach) has 0 rows and not 70"},
		{"short bits", make([]float64, 70), make([]kpi.Reason, 70), []kpi.Column{{fit.Values, []uint64{1}}, {}, fit},
			"kpi: column 0 (likes) has 1 words in Valid for 70 rows"},
	}
	for _, tt := range tests {
		require.EqualError(t, p.Columns(tt.dst, tt.why, tt.cols), tt.want, tt.name)
	}
	require.NoError(t, p.Columns(make([]float64, 70), make([]kpi.Reason, 70), []kpi.Column{fit, {}, fit}), "a column that is not used")
	require.NoError(t, p.Columns(nil, nil, []kpi.Column{{}, {}, {}}), "no rows")
	b := kpi.NewBatch(p, p)
	require.EqualError(t, b.Columns(make([][]float64, 2), make([][]kpi.Reason, 1), []kpi.Column{{}, {}, {}}), "kpi: 2 and 1 results for 2 programs")
	require.NoError(t, kpi.NewBatch().Columns(nil, nil, nil))
}

// A call after one that failed finds nothing of it.
func TestColumnsAfterAnError(t *testing.T) {
	t.Parallel()
	p, err := kpi.Compile(kpi.Ratio(kpi.Likes, kpi.Reach))
	require.NoError(t, err)
	one := kpi.Column{Values: []float64{3}}
	require.Error(t, p.Columns(make([]float64, 1), nil, []kpi.Column{one, one}))
	dst, why := []float64{7}, []kpi.Reason{7}
	require.NoError(t, p.Columns(dst, why, []kpi.Column{one, one}))
	if dst[0] != 1 || why[0] != 0 {
		t.Errorf("%v %v", dst, why)
	}
}
