package kpi_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// agreeOn holds a program over columns against one record at a time, and the first hundred of them against the exact evaluation that eval makes. may says whether the numbers
// can be beyond what is exact, and near whether a value is near enough.
func agreeOn(
	t *testing.T, p *kpi.Program, cols []kpi.Column,
	eval func(kpi.Inputs) (kpi.Value, error), may func(kpi.Inputs) bool, near func(in kpi.Inputs, got float64, exact *big.Rat) bool,
) (seen [16]int) {
	t.Helper()
	rows := len(cols[0].Values)
	dst, why := make([]float64, rows), make([]kpi.Reason, rows)
	require.NoError(t, p.Columns(dst, why, cols))
	values := make([]float64, len(cols))
	for row := range rows {
		have := uint64(0)
		for i, c := range cols {
			values[i] = c.Values[row]
			if c.Valid == nil || c.Valid[row/64]>>(row%64)&1 != 0 {
				have |= 1 << i
			}
		}
		one, reason := p.Eval(values, have)
		if math.Float64bits(one) != math.Float64bits(dst[row]) || reason != why[row] {
			t.Fatalf("%v row %d: Eval %v %v, Columns %v %v; %v", p.Formula(), row, one, reason, dst[row], why[row], values)
		}
		if row >= 100 {
			continue // exact evaluation takes its time
		}
		seen[reason]++
		in := sample.Inputs(p.Slots(), cols, row)
		exact, err := eval(in)
		switch want := sample.Reason(err); {
		case reason == kpi.Overflow && want != kpi.Overflow:
			if !may(in) {
				t.Fatalf("%v row %d: overflow of %v, which is %v %v", p.Formula(), row, values, exact, err)
			}
		case reason != want:
			t.Fatalf("%v row %d: %v and not %v; %v, have %b", p.Formula(), row, reason, want, values, have)
		case reason == 0 && !near(in, one, exact.Rat()):
			t.Fatalf("%v row %d: %v and not %v; %v", p.Formula(), row, one, exact, values)
		case reason != 0 && math.Float64bits(one) != 0:
			t.Fatalf("%v row %d: %v with %v", p.Formula(), row, one, reason)
		}
	}
	return seen
}

// Every standard KPI has the reasons and the values that exact evaluation has, over random data with zeros, gaps, negatives and duplicates.
func TestProgramAgreesOnTheCatalogue(t *testing.T) {
	t.Parallel()
	var v kpi.Vocabulary
	r := sample.Rand(7)
	compiled, seen := 0, [16]int{}
	for k := range v.KPIs() {
		p, err := v.CompileKPI(k.ID)
		if err != nil {
			require.ErrorIs(t, err, kpi.QuantileInProgram)
			continue
		}
		compiled++
		for _, most := range []int64{3, 1 << 20, 1 << 40, 1 << 53} {
			cols := sample.Columns(r, len(p.Slots()), 600, most)
			eval := func(in kpi.Inputs) (kpi.Value, error) { return v.EvalKPI(k.ID, in) }
			may := func(kpi.Inputs) bool { return most == 1<<53 || most == 1<<40 && k.ID == kpi.ReplyFrequency }
			near := func(in kpi.Inputs, got float64, exact *big.Rat) bool {
				return sample.Near(v, k.Formula, in, got, exact)
			}
			for i, n := range agreeOn(t, p, cols, eval, may, near) {
				seen[i] += n
			}
		}
	}
	if compiled != 83 {
		t.Errorf("%d KPIs", compiled)
	}
	for _, reason := range []kpi.Reason{0, kpi.Missing, kpi.ZeroDenominator, kpi.NoActivity, kpi.OutOfShare, kpi.Overflow} {
		if seen[reason] < 10 {
			t.Errorf("%v stands in %d rows", reason, seen[reason])
		}
	}
}

// shapes are formulas that kernels of their own work out, and their neighbours.
func shapes() []string {
	return []string{
		"a / b", "a / b * 1000", "-0.1 * a / b", "(a + b) / c", "(a + b + c) / d", "(a + b + c + d) / e", "(a + b + c + d + e) / f", "(a + b) / a",
		"(a - b) / c", "(a + b) / (c + d)", "a + b", "a - b + c - d + e", "0.5 * a + 0.25 * b + 3 * c - 7 * d + e", "a", "0.01 * a", "a + 1", "a / 3",
		"a * b / c", "1 - a / b", "2 / (a / b + c / d)", "a / (b / c - d / e)", "(a / b - c / d) / (e / f)", "5 / a", "0 * a / b", "a - a + b", "1e30 * a + b",
		"(1 + (a - previous(a)) / previous(a)) * (1 + (a - previous(a)) / previous(a)) - 1", "a / (1 / (b / c - d / e) - f / (a / b - c / d))",
		"(a + b) / c - a / c", "123456789012345678 * a / b + 1e-9", "a / (0.1 * b + 0.2 * c - 0.3 * d)",
	}
}

// Each shape has the reasons and the values of exact evaluation, in tiles that are whole and in the rest.
func TestProgramAgreesOnShapes(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	r := sample.Rand(13)
	limit := new(big.Rat).SetInt64(1 << 53)
	for _, f := range shapes() {
		e, err := v.Parse(f)
		require.NoError(t, err)
		p, err := v.Compile(e)
		require.NoError(t, err)
		for _, most := range []int64{1, 1 << 20, 1 << 53} {
			cols := sample.Columns(r, len(p.Slots()), 600, most)
			eval := func(in kpi.Inputs) (kpi.Value, error) { return v.Eval(e, in) }
			agreeOn(t, p, cols, eval, func(in kpi.Inputs) bool { return rough(e, in).Cmp(limit) > 0 }, nearRounded(e))
		}
	}
}

// pure returns a vocabulary of measures without a unit, of which Check accepts any arithmetic.
func pure(t testing.TB) (kpi.Vocabulary, []kpi.Measure) {
	t.Helper()
	var defs []kpi.MeasureDef
	var list []kpi.Measure
	for _, id := range []kpi.Measure{"a", "b", "c", "d", "e", "f"} {
		defs = append(defs, kpi.MeasureDef{ID: id, Unit: kpi.One, Kind: kpi.KindFlow})
		list = append(list, id)
	}
	v, err := kpi.NewVocabulary(defs, nil)
	require.NoError(t, err)
	return v, list
}

// A grower makes random formulas.
type grower struct {
	r     *rand.Rand
	names []kpi.Measure
}

func (g grower) expr(depth int) kpi.Expr {
	if depth == 0 || g.r.IntN(5) == 0 {
		m := g.names[g.r.IntN(len(g.names))]
		switch g.r.IntN(6) {
		case 0:
			return kpi.Previous{Of: m}
		case 1:
			weights := [...]string{"1", "2", "0.1", "-3", "1000", "0.25", "7e-3", "0", "1.5"}
			return kpi.Number{Value: kpi.MustDecimal(weights[g.r.IntN(len(weights))])}
		default:
			return m
		}
	}
	ops := [...]kpi.Op{kpi.Add, kpi.Add, kpi.Sub, kpi.Mul, kpi.Div, kpi.Div}
	return kpi.Binary{Op: ops[g.r.IntN(len(ops))], X: g.expr(depth - 1), Y: g.expr(depth - 1)}
}

// A rough tells how large the whole numbers behind a formula may be: num / den with a constant den.
func rough(e kpi.Expr, in kpi.Inputs) *big.Rat {
	switch e := e.(type) {
	case kpi.Measure:
		return roughOf(in.Now[e].Decimal)
	case kpi.Previous:
		return roughOf(in.Before[e.Of].Decimal)
	case kpi.Number:
		r := e.Value.Rat()
		n := new(big.Rat).SetInt(r.Denom())
		r.Abs(r.SetInt(r.Num()))
		return n.Mul(n, r.Add(r, big.NewRat(1, 1)))
	case kpi.Binary:
		x, y := rough(e.X, in), rough(e.Y, in)
		if e.Op == kpi.Add || e.Op == kpi.Sub {
			x.Add(x, big.NewRat(1, 1))
			y.Add(y, big.NewRat(1, 1))
		}
		return x.Mul(x, y)
	}
	return nil
}

func roughOf(d kpi.Decimal) *big.Rat {
	r := d.Rat()
	return r.Abs(r).Add(r, big.NewRat(1, 1))
}

// An inexact is a number and how wrong a float64 may be that was rounded at each step to it.
type inexact struct{ value, error *big.Rat }

// rounded follows the rounding of float64 through a formula that has a value.
func rounded(e kpi.Expr, in kpi.Inputs) inexact {
	b, ok := e.(kpi.Binary)
	if !ok {
		var r *big.Rat
		switch e := e.(type) {
		case kpi.Measure:
			r = in.Now[e].Rat()
		case kpi.Previous:
			r = in.Before[e.Of].Rat()
		case kpi.Number:
			r = e.Value.Rat()
		}
		return inexact{r, ulps(r)}
	}
	x, y := rounded(b.X, in), rounded(b.Y, in)
	value, wrong := new(big.Rat), new(big.Rat)
	switch b.Op {
	case kpi.Add, kpi.Sub:
		value.Add(x.value, y.value)
		if b.Op == kpi.Sub {
			value.Sub(x.value, y.value)
		}
		wrong.Add(x.error, y.error)
	case kpi.Mul:
		value.Mul(x.value, y.value)
		wrong.Add(mulAbs(x.value, y.error), mulAbs(y.value, x.error))
		wrong.Add(wrong, mulAbs(x.error, y.error))
	default:
		value.Quo(x.value, y.value)
		wrong.Add(x.error, mulAbs(value, y.error))
		if least := new(big.Rat).Sub(mulAbs(y.value, big.NewRat(1, 1)), y.error); least.Sign() > 0 {
			wrong.Quo(wrong, least)
		} else {
			wrong.SetInt(new(big.Int).Lsh(big.NewInt(1), 2000)) // a divisor that may be anything
		}
	}
	wrong.Add(wrong, ulps(value))
	if f, _ := wrong.Float64(); f < math.MaxFloat64/2 && f > 0 {
		wrong.SetFloat64(f * (1 + 1e-9)) // short, and no less
	}
	return inexact{value, wrong}
}

// nearRounded reports whether a value is as near as float64 may be that is rounded at each step.
func nearRounded(e kpi.Expr) func(in kpi.Inputs, got float64, exact *big.Rat) bool {
	return func(in kpi.Inputs, got float64, exact *big.Rat) bool {
		x := rounded(e, in)
		diff := new(big.Rat).SetFloat64(got)
		return diff.Sub(diff, exact).Abs(diff).Cmp(x.error) <= 0
	}
}

func mulAbs(x, y *big.Rat) *big.Rat {
	r := new(big.Rat).Mul(x, y)
	return r.Abs(r)
}

func ulps(r *big.Rat) *big.Rat { return mulAbs(r, big.NewRat(1, 1<<52)) }

// Any formula does, whatever its shape.
func TestProgramAgreesOnAnyFormula(t *testing.T) {
	t.Parallel()
	v, names := pure(t)
	r := sample.Rand(11)
	seen, formulas := [16]int{}, 0
	limit := new(big.Rat).SetInt64(1 << 53)
	for range 900 {
		e := grower{r, names}.expr(1 + r.IntN(4))
		p, err := v.Compile(e)
		if err != nil || len(p.Slots()) == 0 {
			continue
		}
		formulas++
		cols := sample.Columns(r, len(p.Slots()), 70, []int64{2, 9, 1 << 20, 1 << 53}[r.IntN(4)])
		may := func(in kpi.Inputs) bool { return rough(e, in).Cmp(limit) > 0 }
		eval := func(in kpi.Inputs) (kpi.Value, error) { return v.Eval(e, in) }
		for i, n := range agreeOn(t, p, cols, eval, may, nearRounded(e)) {
			seen[i] += n
		}
	}
	if seen[kpi.ZeroDenominator] == 0 || seen[kpi.NoActivity] == 0 || seen[kpi.Overflow] == 0 {
		t.Errorf("reasons are missing: %v", seen)
	}
	if formulas < 500 {
		t.Errorf("%d formulas", formulas)
	}
}

// A share that is no plain quotient is held against its bounds exactly, also where rounding would take it over them.
func TestProgramShares(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	r := sample.Rand(37)
	for _, f := range []string{"(a / b) / (c / d)", "1 - a / b", "(a / b + c / d) / (e / f)", "(a + b) / (c + d)", "(a - b) / c"} {
		e, err := v.Parse(f)
		require.NoError(t, err)
		own, err := kpi.NewVocabulary(definitions(v), []kpi.KPI{{ID: "share", Formula: e, Form: kpi.FormShare}})
		require.NoError(t, err)
		p, err := own.CompileKPI("share")
		require.NoError(t, err)
		seen := [16]int{}
		for _, most := range []int64{2, 3, 1 << 20, 1 << 53} {
			cols := sample.Columns(r, len(p.Slots()), 600, most)
			eval := func(in kpi.Inputs) (kpi.Value, error) { return own.EvalKPI("share", in) }
			may := func(in kpi.Inputs) bool { return rough(e, in).Cmp(big.NewRat(1<<53, 1)) > 0 }
			for i, n := range agreeOn(t, p, cols, eval, may, nearRounded(e)) {
				seen[i] += n
			}
		}
		if seen[0] == 0 || seen[kpi.OutOfShare] == 0 {
			t.Errorf("%s: %v", f, seen)
		}
	}
}

func definitions(v kpi.Vocabulary) []kpi.MeasureDef {
	var list []kpi.MeasureDef
	for def := range v.Measures() {
		if !def.ID.IsStandard() {
			list = append(list, def)
		}
	}
	return list
}

// Formulas of hundreds of operators are worked out like small ones.
func TestProgramLarge(t *testing.T) {
	t.Parallel()
	v, _ := pure(t)
	a, b, c := kpi.Measure("a"), kpi.Measure("b"), kpi.Measure("c")
	for _, n := range []int{12, 50} {
		var sum, ratios kpi.Expr = a, kpi.Ratio(a, b)
		for i := range n - 5 {
			k := kpi.Number{Value: kpi.Int(int64(i + 2))}
			part := kpi.Product(kpi.Sum(a, kpi.Product(k, b)), kpi.Sum(c, kpi.Product(k, k, a)))
			sum = kpi.Sum(sum, part)
			ratios = kpi.Sum(ratios, kpi.Ratio(part, kpi.Sum(b, kpi.Product(k, c))))
		}
		for _, e := range []kpi.Expr{kpi.Ratio(sum, c), ratios} {
			p, err := v.Compile(e)
			require.NoError(t, err)
			cols := sample.Columns(sample.Rand(41), len(p.Slots()), 90, 50)
			eval := func(in kpi.Inputs) (kpi.Value, error) { return v.Eval(e, in) }
			near := func(in kpi.Inputs, got float64, exact *big.Rat) bool { return sample.Near(v, e, in, got, exact) }
			agreeOn(t, p, cols, eval, func(kpi.Inputs) bool { return false }, near)
		}
	}
}
