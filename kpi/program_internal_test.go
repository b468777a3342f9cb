package kpi

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// letters returns a vocabulary of the measures a to f, of which Check accepts any arithmetic.
func letters(t *testing.T) Vocabulary {
	t.Helper()
	var defs []MeasureDef
	for _, id := range "abcdef" {
		defs = append(defs, MeasureDef{ID: Measure(id), Unit: One, Kind: KindFlow})
	}
	v, err := NewVocabulary(defs, nil)
	require.NoError(t, err)
	return v
}

// programOf compiles a formula of letters, which may be declared a share by a question mark before it.
func programOf(t *testing.T, v Vocabulary, formula string) *Program {
	t.Helper()
	formula, share := strings.CutPrefix(formula, "?")
	e, err := v.Parse(formula)
	require.NoError(t, err)
	k := KPI{ID: "k", Formula: e}
	if share {
		k.Form = FormShare
	}
	p, err := v.compileKPI(k, nil)
	require.NoError(t, err)
	return p
}

// ways are formulas, whether one function works out a record of ordinary numbers, and which kernel reads their columns once.
var ways = []struct {
	formula string
	short   bool
	shape   shape
}{
	{"a / b", true, shapeSlotRatio},
	{"?a / b", true, shapeSlotRatio},
	{"a / b * 1000", true, shapeSlotRatio},
	{"?(a / b) / (c / d)", false, shapeNone}, // rounding may take it over 1
	{"-0.1 * a / b", true, shapeSlotRatio},
	{"(a + b) / c", true, shapePairRatio},
	{"?(a + b) / c", true, shapePairRatio},
	{"(a - b) / c", true, shapePairRatio},
	{"(3 * a + b) / c", true, shapePairRatio},
	{"(3 * a + 2 * b) / c", true, shapeNone},
	{"(a + b) / a", true, shapePairRatio},
	{"(a + b + c) / d", true, shapeSumRatio},
	{"(a + b + c + d) / e", true, shapeSumRatio},
	{"(a + b + c - d) / e", true, shapeNone},
	{"(a + b + c + d + e) / f", true, shapeNone},
	{"(a + b) / c * 1000", true, shapeNone},
	{"(a + b + 1) / c", true, shapeNone},
	{"(a + b) / (c + d)", true, shapeNone},
	{"a / (b + c)", true, shapeNone},
	{"a * b / c", true, shapeNone},
	{"a / (b * c)", true, shapeNone},
	{"(a * b + c) / d", true, shapeNone},
	{"(a * b + c) / d - 1", false, shapeNone}, // what it divides must not be too large either
	{"a * b", true, shapeNone},
	{"a * b + 2 * c", true, shapeNone},
	{"1 - a / b", true, shapePairRatio},
	{"2 - a / b", true, shapeNone},
	{"?1 - a / b", true, shapePairRatio},
	{"a + b", true, shapeSum},
	{"a - b + c - d + e", true, shapeSum},
	{"0.5 * a + 0.25 * b + 3 * c - 7 * d + e", true, shapeSum},
	{"a + 1", true, shapeSum},
	{"1000 * a + 1", true, shapeSum},
	{"1000 * a + 999 * b - 998 * c", true, shapeSum},
	{"(1000 * a + 999 * b + 998 * c) / d", true, shapeNone},
	{"(1000 * a + 999 * b) * (998 * c + d)", true, shapeNone},
	{"a", true, shapeNone},
	{"0.01 * a", true, shapeNone},
	{"a / 3", true, shapeNone},
	{"5 / a", true, shapeNone},
	{"0 * a / b", false, shapeNone}, // what cancels must still be a number
	{"a - a + b", false, shapeNone},
	{"(a + b) / c - a / c", false, shapeNone},
	{"a / b + c / d", false, shapeNone},
	{"a / b * c", false, shapeNone},
	{"2 / (a / b + c / d)", false, shapeNone},
	{"1e30 * a + b", false, shapeNone},
}

// alone reports whether the program works a record out without what it has for any formula.
func alone(p *Program, values []float64) (ok bool) {
	defer func() { ok = recover() == nil }()
	p.plan.roots = nil // which is where that begins
	_, _ = p.run(values)
	return
}

// The formulas that are common take the short way with ordinary records, and the columns of such records one pass.
func TestWays(t *testing.T) {
	t.Parallel()
	v := letters(t)
	for _, tt := range ways {
		for _, values := range [][]float64{{4, 9, 25, 49, 121, 169}, {1, 1 << 20, 3, 1 << 20, 5, 1 << 20}} {
			if got := alone(programOf(t, v, tt.formula), values); got != tt.short {
				t.Errorf("%s of %v takes the short way: %v", tt.formula, values, got)
			}
		}
		p := programOf(t, v, tt.formula)
		if p.plan.shape != tt.shape {
			t.Errorf("%s has the shape %d, want %d", tt.formula, p.plan.shape, tt.shape)
		}
		for _, n := range []struct {
			rows int
			most float64
			want bool
		}{{64, 1000, true}, {512, 1 << 40, true}, {63, 1000, false}, {64, 1 << 53, false}, {64, -1, false}, {64, 0.5, false}} {
			j := p.plan.job(nil)
			for _, c := range numbers(len(p.plan.slots), n.rows) {
				c[n.rows/2] = n.most
				j.cols = append(j.cols, Column{Values: c})
			}
			j.dst, j.why, j.rows = [][]float64{make([]float64, n.rows)}, [][]Reason{make([]Reason, n.rows)}, n.rows
			tile := newTile(j)
			tile.rows = n.rows
			if got := tile.fused(); got != (n.want && tt.shape != shapeNone) {
				t.Errorf("%s, %d rows with %v: read once is %v", tt.formula, n.rows, n.most, got)
			}
		}
	}
}

// magnitudes returns numbers of all sizes below 2^bits, with zeros and, where it says so, negative ones.
func magnitudes(r *rand.Rand, n, bits int, negative bool) []float64 {
	list := make([]float64, n)
	for i := range list {
		x := r.Int64N(1 << r.IntN(bits+1))
		if negative && r.IntN(4) == 0 {
			x = -x
		}
		list[i] = float64(x)
	}
	return list
}

// Whichever way a record or a column takes, it has the value and the reason that the way for any formula has, from the smallest
// numbers to those that are beyond it.
func TestWaysAgree(t *testing.T) {
	t.Parallel()
	v, r := letters(t), rand.New(rand.NewPCG(53, 50))
	formulas := []string{
		"a + 9007199254740000", "(a + 4503599627370496) / b", "9007199254740991 * a + b", "(a + b) * 3000 - 2000", "(a - 2000) * (b - 3000)",
		"1000 * (a * b) + 999 * c", "a * b * c / d", "(a + b * c) / (d - e * f)",
	}
	for _, tt := range ways {
		formulas = append(formulas, tt.formula)
	}
	for _, formula := range formulas {
		p := programOf(t, v, formula)
		for bits := 1; bits <= 53; bits++ {
			const rows = 64
			most := float64(int64(1)<<bits - 1)
			random, largest := make([]Column, len(p.plan.slots)), make([]Column, len(p.plan.slots))
			for i := range random {
				random[i].Values, largest[i].Values = magnitudes(r, rows, bits, bits%3 == 0), make([]float64, rows)
				for row := range rows {
					largest[i].Values[row] = most - float64(row%3)
				}
			}
			agreeInOrder(t, p, random)
			agreeInOrder(t, p, largest)
		}
	}
}

// agreeInOrder holds a program, by records and over columns, against the way for any formula.
func agreeInOrder(t *testing.T, p *Program, cols []Column) {
	t.Helper()
	rows := len(cols[0].Values)
	dst, why, record := make([]float64, rows), make([]Reason, rows), make([]float64, len(cols))
	require.NoError(t, p.Columns(dst, why, cols))
	for row := range rows {
		for i := range cols {
			record[i] = cols[i].Values[row]
		}
		want, reason := p.inOrder(record)
		got, short := p.run(record)
		if math.Float64bits(got) != math.Float64bits(want) || short != reason {
			t.Fatalf("%s of %v: %v %v, want %v %v", p.formula, record, got, short, want, reason)
		}
		if math.Float64bits(dst[row]) != math.Float64bits(want) || why[row] != reason {
			t.Fatalf("%s of %v in a column: %v %v, want %v %v", p.formula, record, dst[row], why[row], want, reason)
		}
	}
}

// explain writes out what a plan does.
func explain(p *plan) string {
	var b strings.Builder
	node := func(i int32) string {
		if i < 0 {
			return fmt.Sprint("f", ^i)
		}
		if int(i) < len(p.slots) {
			return p.slots[i].expr().String()
		}
		return fmt.Sprint("w", int(i)-len(p.slots))
	}
	nodes := func(list []int32) string {
		var names []string
		for _, i := range list {
			names = append(names, node(i))
		}
		return strings.Join(names, " ")
	}
	for i, n := range p.whole {
		fmt.Fprintf(&b, "w%d =", i)
		if n.product {
			fmt.Fprintf(&b, " %s * %s", node(n.x), node(n.y))
		}
		for _, t := range n.terms {
			fmt.Fprintf(&b, " %+d*%s", t.w, node(t.node))
		}
		if n.c != 0 || !n.product && len(n.terms) == 0 {
			fmt.Fprintf(&b, " %+d", n.c)
		}
		if !n.used {
			b.WriteString(" unused")
		}
		b.WriteString("\n")
	}
	for i, f := range p.float {
		fmt.Fprintf(&b, "f%d = ", i)
		switch f.op {
		case floatWhole:
			fmt.Fprintf(&b, "%s * %v/%v", node(f.x), f.p, f.q)
		case floatRatio:
			fmt.Fprintf(&b, "%s * %v / (%s * %v)", node(f.x), f.p, node(f.y), f.q)
		case floatConst:
			fmt.Fprintf(&b, "%v/%v", f.p, f.q)
		default:
			fmt.Fprintf(&b, "f%d %c f%d", f.x, "+-*/"[f.op-floatAdd], f.y)
		}
		for _, flag := range []struct {
			on   bool
			name string
		}{{f.sure, "sure"}, {f.looks, "looks"}, {p.direct[i] >= 0, "direct"}} {
			if flag.on {
				b.WriteString(" " + flag.name)
			}
		}
		b.WriteString("\n")
	}
	for i := range p.roots {
		r := &p.roots[i]
		if r.byRow {
			b.WriteString("row by row\n")
			continue
		}
		fmt.Fprintf(&b, "f%d", r.float)
		for _, g := range r.guards {
			fmt.Fprintf(&b, " if %s over %s", nodes(p.guards[g].num), nodes(p.guards[g].den))
		}
		for _, flag := range []struct {
			on   bool
			name string
		}{{r.exact, "exact"}, {r.plain, "plain"}, {!r.finite, "unbounded"}} {
			if flag.on {
				b.WriteString(" " + flag.name)
			}
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "reads %s", nodes(p.early))
	return strings.TrimSpace(b.String())
}

// A plan works out what its formulas have in common once, keeps whole numbers apart from what is rounded, and asks of each division in
// the order of the formula whether there is anything to divide by.
func TestPlans(t *testing.T) {
	t.Parallel()
	v := letters(t)
	for _, tt := range []struct {
		formulas []string
		want     []string
	}{
		{[]string{"a / b", "b / c", "a / b * 1000"}, []string{
			"f0 = a * 1 / (b * 1) looks direct",
			"f1 = b * 1 / (c * 1) looks direct",
			"f2 = a * 1000 / (b * 1) direct",
			"f0 if a over b exact plain",
			"f1 if b over c exact plain",
			"f2 if a over b plain",
			"reads",
		}},
		{[]string{"a / b", "a / b"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f0 if a over b exact plain",
			"f0 if a over b exact plain",
			"reads",
		}},
		{[]string{"a + b", "(a + b) / c", "(2 * a + 2 * b) / c", "c / (a + b)"}, []string{
			"w0 = +1*a +1*b",
			"f0 = w0 * 1/1 direct",
			"f1 = w0 * 1 / (c * 1) direct",
			"f2 = w0 * 2 / (c * 1) direct",
			"f3 = c * 1 / (w0 * 1) direct",
			"f0",
			"f1 if w0 over c exact plain",
			"f2 if w0 over c plain",
			"f3 if c over w0 exact plain",
			"reads a b c",
		}},
		{[]string{"a * b", "b * a / c"}, []string{
			"w0 = a * b",
			"f0 = w0 * 1/1 direct",
			"f1 = w0 * 1 / (c * 1) looks direct",
			"f0",
			"f1 if w0 over c exact plain",
			"reads a b",
		}},
		{[]string{"0.5 * a + 0.25 * b + 3 * c - 7 * d"}, []string{
			"w0 = +1*b +2*a +12*c -28*d",
			"f0 = w0 * 1/4 direct",
			"f0",
			"reads a b c d",
		}},
		{[]string{"(-2 * a - 4 * b) / (6 * c)"}, []string{
			"w0 = +1*a +2*b",
			"f0 = w0 * -1 / (c * 3) looks direct",
			"f0 if w0 over c plain",
			"reads a b",
		}},
		{[]string{"a / (2 * b - 4 * c)"}, []string{
			"w0 = +1*b -2*c",
			"f0 = a * 1 / (w0 * 2) direct",
			"f0 if a over w0 plain",
			"reads a b c",
		}},
		{[]string{"(2 * a + 2 * b) * (c + d) / e"}, []string{
			"w0 = +1*a +1*b",
			"w1 = +1*c +1*d",
			"w2 = w0 * w1",
			"f0 = w2 * 2 / (e * 1) looks direct",
			"f0 if w2 over e plain",
			"reads a b c d",
		}},
		{[]string{"(a * b + c) / d"}, []string{
			"w0 = a * b",
			"w1 = +1*c +1*w0",
			"f0 = w1 * 1 / (d * 1) looks direct",
			"f0 if w1 over d exact plain",
			"reads a b c",
		}},
		{[]string{"a - 2 * a + b"}, []string{
			"w0 = +1*a -1*b",
			"f0 = w0 * -1/1 direct",
			"f0",
			"reads a b",
		}},
		{[]string{"1.5 - a / b"}, []string{
			"w0 = -2*a +3*b",
			"f0 = w0 * 1 / (b * 2) direct",
			"f0 if a over b",
			"reads a b",
		}},
		{[]string{"a / b - 1.5"}, []string{
			"w0 = +2*a -3*b",
			"f0 = w0 * 1 / (b * 2) direct",
			"f0 if a over b",
			"reads a b",
		}},
		{[]string{"-1048576 + a / b"}, []string{ // too large to be brought to the divisor
			"w0 = +1 unused",
			"f0 = -1.048576e+06/1",
			"f1 = a * 1 / (b * 1) looks",
			"f2 = f0 + f1 direct",
			"f2 if a over b",
			"reads a",
		}},
		{[]string{"a / b + 1e-7"}, []string{ // and this too small
			"w0 = +1 unused",
			"f0 = a * 1 / (b * 1) looks",
			"f1 = 1/1e+07",
			"f2 = f0 + f1 direct",
			"f2 if a over b",
			"reads a",
		}},
		{[]string{"1048575 - a / b"}, []string{
			"w0 = -1*a +1048575*b",
			"f0 = w0 * 1 / (b * 1) direct",
			"f0 if a over b exact",
			"reads a b",
		}},
		{[]string{"a / b - a / b * 0.5"}, []string{
			"f0 = a * 1 / (b * 2) looks direct",
			"f0 if a over b plain",
			"reads",
		}},
		{[]string{"(a + b) / c - a / c"}, []string{
			"w0 = +1*a +1*b unused",
			"f0 = b * 1 / (c * 1) looks direct",
			"f0 if w0 over c if a over c exact",
			"reads a b",
		}},
		{[]string{"a / b / 2"}, []string{
			"f0 = a * 1 / (b * 2) looks direct",
			"f0 if a over b plain",
			"reads",
		}},
		{[]string{"a / b * c"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1/1",
			"f2 = f0 * f1 direct",
			"f2 if a over b",
			"reads c",
		}},
		{[]string{"a / b / (c / d)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 / f1 direct",
			"f2 if a over b if c over d if a over c",
			"reads",
		}},
		{[]string{"(a / b - c / d) / (e / f)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 - f1 sure",
			"f3 = e * 1 / (f * 1) looks",
			"f4 = f2 / f3 direct",
			"f4 if a over b if c over d if e over f if f2 over e",
			"reads",
		}},
		{[]string{"a / (b / c - d / e) / f"}, []string{
			"f0 = b * 1 / (c * 1) looks",
			"f1 = d * 1 / (e * 1) looks",
			"f2 = f0 - f1 sure",
			"f3 = a * 1/1",
			"f4 = f3 / f2",
			"f5 = f * 1/1",
			"f6 = f4 / f5 direct",
			"f6 if b over c if d over e if a over f2 if a over f",
			"reads a f",
		}},
		{[]string{"?(a / b) / (c / d)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 / f1 direct",
			"f2 if a over b if c over d if a over c",
			"reads",
		}},
		{[]string{"?1 - a / b"}, []string{
			"w0 = +1*b -1*a",
			"f0 = w0 * 1 / (b * 1) direct",
			"f0 if a over b exact",
			"reads a b",
		}},
		{[]string{"1e30 * a + b"}, []string{
			"row by row",
			"reads a b",
		}},
	} {
		var programs []*Program
		for _, f := range tt.formulas {
			programs = append(programs, programOf(t, v, f))
		}
		b := NewBatch(programs...)
		if diff := cmp.Diff(tt.want, strings.Split(explain(&b.plan), "\n")); diff != "" {
			t.Errorf("%v (-want +got)\n%s", tt.formulas, diff)
		}
	}
}
