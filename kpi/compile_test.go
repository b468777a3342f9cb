package kpi_test

import (
	"fmt"
	"math"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// What only programs refuse is told with its place, all faults at once.
func TestCompileRefuses(t *testing.T) {
	t.Parallel()
	many := make([]kpi.Expr, 65)
	var defs []kpi.MeasureDef
	for i := range many {
		m := kpi.Measure(fmt.Sprint("in", i))
		many[i] = m
		defs = append(defs, kpi.MeasureDef{ID: m, Unit: kpi.One, Kind: kpi.KindFlow})
	}
	wide, err := kpi.NewVocabulary(defs, nil)
	require.NoError(t, err)
	tests := []struct {
		name    string
		v       kpi.Vocabulary
		formula kpi.Expr
		slots   []kpi.Expr
		want    []string
	}{
		{"units", kpi.Vocabulary{}, kpi.Sum(kpi.Likes, kpi.Spend), nil, []string{"1:7 unit-mismatch +"}},
		{"quantile", kpi.Vocabulary{}, kpi.Quantile{Of: kpi.ResponseTimes, At: kpi.MustDecimal("0.9")}, nil,
			[]string{"1:1 quantile-in-program quantile(response_times, 0.9)"}},
		{"no slot", kpi.Vocabulary{}, kpi.Growth(kpi.Members), []kpi.Expr{kpi.Members},
			[]string{"1:12 missing-slot previous(members)", "1:33 missing-slot previous(members)"}},
		{"twice", kpi.Vocabulary{}, kpi.Likes, []kpi.Expr{kpi.Likes, kpi.Likes}, []string{"0:0 invalid-slot likes"}},
		{"no leaves", kpi.Vocabulary{}, kpi.Likes, []kpi.Expr{kpi.Likes, kpi.Sum(kpi.Likes, kpi.Saves), nil, kpi.Number{}},
			[]string{"0:0 invalid-slot likes + saves", "0:0 invalid-slot ?", "0:0 invalid-slot ?"}},
		{"unknown", kpi.Vocabulary{}, kpi.Likes, []kpi.Expr{kpi.Likes, kpi.Measure("like"), kpi.Previous{Of: "x"}},
			[]string{"0:0 unknown-measure like", "0:0 unknown-measure x"}},
		{"too many", wide, many[0], many, []string{"0:0 too-many-slots "}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p, err := tt.v.Compile(tt.formula, tt.slots...)
			require.Nil(t, p)
			var e *kpi.FormulaError
			require.ErrorAs(t, err, &e)
			var got []string
			for _, f := range e.Faults {
				got = append(got, fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.Code, f.Got))
				require.NotEmpty(t, f.Message(language.Spanish))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	p, err := wide.Compile(many[63], many[:64]...)
	require.NoError(t, err)
	values := make([]float64, 64)
	values[63] = 5
	v, reason := p.Eval(values, 1<<63)
	if v != 5 || reason != 0 {
		t.Errorf("the last slot is %v %v", v, reason)
	}
}

// However many slots are wrong, a hundred of them are told.
func TestCompileFaultsAreBounded(t *testing.T) {
	t.Parallel()
	for _, n := range []int{99, 100, 101, 1000} {
		slots := []kpi.Expr{kpi.Likes}
		for range n {
			slots = append(slots, kpi.Number{})
		}
		_, err := kpi.Compile(kpi.Likes, slots...)
		var e *kpi.FormulaError
		require.ErrorAs(t, err, &e)
		if diff := cmp.Diff(min(n, 100), len(e.Faults)); diff != "" {
			t.Errorf("of %d (-want +got)\n%s", n, diff)
		}
	}
}

func TestCompileKPI(t *testing.T) {
	t.Parallel()
	_, err := kpi.Vocabulary{}.CompileKPI("nothing")
	require.ErrorIs(t, err, kpi.UnknownKPI)
	_, err = kpi.KPI{ID: "x"}.Compile()
	require.ErrorIs(t, err, kpi.UnknownKPI)
	_, err = kpi.KPI{ID: "x", Formula: kpi.Ratio(kpi.Likes, kpi.Spend), Form: kpi.FormShare}.Compile()
	require.ErrorIs(t, err, kpi.FormMismatch)
	k, _ := kpi.Vocabulary{}.KPI(kpi.ResponseRate)
	p, err := k.Compile(kpi.Likes, kpi.MessagesReceived, kpi.MessagesAnswered)
	require.NoError(t, err)
	if diff := cmp.Diff([]kpi.Expr{kpi.Likes, kpi.MessagesReceived, kpi.MessagesAnswered}, p.Slots()); diff != "" {
		t.Errorf("slots (-want +got)\n%s", diff)
	}
	if p.Formula() != k.Formula || p.Type().Form != kpi.FormShare {
		t.Errorf("%v is %+v", p.Formula(), p.Type())
	}
	for _, tt := range []struct {
		values []float64
		have   uint64
		want   float64
		reason kpi.Reason
	}{
		{[]float64{math.NaN(), 4, 3}, 0b110, 0.75, 0}, // what stands in a slot that was not given does not matter
		{[]float64{0, 4, 5}, 0b111, 0, kpi.OutOfShare},
		{[]float64{0, -4, 4}, 0b111, 0, kpi.OutOfShare},
		{[]float64{0, 4, 3}, 0b101, 0, kpi.Missing},
		{[]float64{0, 4}, 0b111, 0, kpi.Missing},
		{[]float64{0, 0, 3}, 0b111, 0, kpi.ZeroDenominator},
		{[]float64{0, 0, 0}, 0b111, 0, kpi.NoActivity},
		{[]float64{0, 4, 0.5}, 0b111, 0, kpi.NotWhole},
		{[]float64{0, 0, 0.5}, 0b111, 0, kpi.NotWhole},
		{[]float64{0, 1e300, 0.5}, 0b111, 0, kpi.NotWhole},
		{[]float64{0, 0.5, 1e300}, 0b111, 0, kpi.NotWhole},
		{[]float64{0, 0, 1e300}, 0b111, 0, kpi.Overflow},
	} {
		got, reason := p.Eval(tt.values, tt.have)
		if got != tt.want || reason != tt.reason {
			t.Errorf("%v %b: %v %v", tt.values, tt.have, got, reason)
		}
	}
}

// Neither what is no whole number nor what is beyond 2^53 makes a wrong number, wherever it stands.
func TestProgramRefusesWhatIsNotExact(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	const top = 1 << 53
	tests := []struct {
		formula string
		values  []float64
		reason  kpi.Reason
		want    float64
	}{
		{"a / b", []float64{math.NaN(), 1}, kpi.NotWhole, 0},
		{"a / b", []float64{1, math.Inf(-1)}, kpi.NotWhole, 0},
		{"a + b", []float64{1e-300, 5}, kpi.NotWhole, 0},
		{"a / b", []float64{top, top - 1}, 0, 1.0000000000000002},
		{"a / b", []float64{top + 2, 1}, kpi.Overflow, 0},
		{"a / b", []float64{math.Copysign(0, -1), 5}, 0, 0},
		{"a / b", []float64{0, -5}, 0, 0},
		{"a + b", []float64{top, 0}, 0, top},
		{"a + b", []float64{top, 1}, kpi.Overflow, 0},
		{"a + b + c - d", []float64{top, top, top, top}, kpi.Overflow, 0},
		{"a + b - c - d", []float64{top, top, top, top}, 0, 0},
		{"a + b - c - d", []float64{top, 1, top, 0}, 0, 1}, // no sum on the way matters, only the whole
		{"0.001 * a + b", []float64{top, 0}, 0, top / 1000.0},
		{"0.001 * a + b", []float64{0, top}, kpi.Overflow, 0}, // 1000 * b
		{"a / (0.1 * b + 0.2 * c - 0.3 * d)", []float64{7, 1, 1, 1}, kpi.ZeroDenominator, 0},
		{"a * b", []float64{3, 3002399751580331}, kpi.Overflow, 0}, // 2^53 + 1
		{"a * b", []float64{1 << 26, 1 << 27}, 0, top},
		{"1 / (a / b - c / d)", []float64{1 << 52, 1<<52 + 1, 1<<52 - 1, 1 << 52}, 0, float64(1<<52) * float64(1<<52+1)},
		{"1 / (a / b - c / d)", []float64{3, 9, 1, 3}, kpi.ZeroDenominator, 0},
		{"(a / b - c / d) / e", []float64{3, 9, 1, 3, 0}, kpi.NoActivity, 0},
		{"1e30 * a + b", []float64{1, 1}, 0, 1e30},
		{"a * b / c * (a * b / c) * (a * b / c) - 1e30", []float64{1 << 20, 1 << 20, 1}, 0, math.Ldexp(1, 120) - 1e30},
	}
	for _, tt := range tests {
		e, err := v.Parse(tt.formula)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		got, reason := p.Eval(tt.values, ^uint64(0))
		if math.Float64bits(got) != math.Float64bits(tt.want) || reason != tt.reason {
			t.Errorf("%s of %v: %v %v", tt.formula, tt.values, got, reason)
		}
		const rows = 640
		cols := make([]kpi.Column, len(tt.values))
		for i, x := range tt.values {
			cols[i].Values = make([]float64, rows)
			for row := range rows {
				cols[i].Values[row] = 1
			}
			cols[i].Values[77] = x
		}
		dst, why := make([]float64, rows), make([]kpi.Reason, rows)
		require.NoError(t, p.Columns(dst, why, cols))
		if math.Float64bits(dst[77]) != math.Float64bits(tt.want) || why[77] != tt.reason {
			t.Errorf("%s over columns of %v: %v %v", tt.formula, tt.values, dst[77], why[77])
		}
	}
}

func TestZeroProgram(t *testing.T) {
	t.Parallel()
	var p kpi.Program
	if v, reason := p.Eval(nil, 0); v != 0 || reason != kpi.Missing || len(p.Slots()) != 0 {
		t.Errorf("%v %v", v, reason)
	}
	dst, why := results(1, 3)
	require.Error(t, p.Columns(dst[0], why[0], nil))
	require.NoError(t, kpi.NewBatch(&p).Columns(dst, why, nil))
	if dst[0][2] != 0 || why[0][2] != kpi.Missing {
		t.Errorf("%v %v", dst, why)
	}
}

// A product of many quotients leaves the range of float64: that is told, and no infinity.
func TestProgramBeyondFloat(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	e := kpi.Ratio(kpi.Measure("a"), kpi.Measure("b"))
	for range 5 {
		e = kpi.Product(e, e)
	}
	p, err := v.Compile(e)
	require.NoError(t, err)
	got, reason := p.Eval([]float64{1 << 53, 1}, 3)
	if got != 0 || reason != kpi.Overflow {
		t.Errorf("%v %v", got, reason)
	}
	dst, why := []float64{1}, []kpi.Reason{0}
	require.NoError(t, p.Columns(dst, why, []kpi.Column{{Values: []float64{1 << 53}}, {Values: []float64{1}}}))
	if dst[0] != 0 || why[0] != kpi.Overflow {
		t.Errorf("%v %v", dst, why)
	}
}

func TestEvalDoesNotAllocate(t *testing.T) {
	v, _ := pure(t)
	values := []float64{57, 2, 4, 8, 2077, 3}
	for _, f := range shapes() {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		exact := f == "1e30 * a + b" || f == "a / (1 / (b / c - d / e) - f / (a / b - c / d))" // with math/big
		if got := testing.AllocsPerRun(100, func() { _, _ = p.Eval(values, ^uint64(0)) }); (got > 0) != exact {
			t.Errorf("%s allocates %v times", f, got)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	v, _ := pure(b)
	for _, f := range []string{"a / b", "(a + b + c + d) / e", "0.1 * a + 0.5 * b + c + 2 * d + 3 * e + 0.25 * f"} {
		e, err := v.Parse(f)
		require.NoError(b, err)
		b.Run(f, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = v.Compile(e)
			}
		})
	}
}
