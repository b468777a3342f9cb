package kpi

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

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
