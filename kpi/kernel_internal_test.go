package kpi

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// A bounder is a kernel that looks at its columns: some of them may have any number of rows, and some only runs of 64.
type bounder struct {
	name    string
	columns int
	runs    bool
	call    func(zero *mask, dst []float64, c [][]float64) (bound float64, ok bool)
	want    func(x []float64) float64 // of one row
	divisor int                       // the column that must not be 0, -1 for none
}

func bounders() []bounder {
	weights := [4]float64{3, -2, 1, 7}
	return []bounder{
		{
			"bound", 1, false,
			func(_ *mask, dst []float64, c [][]float64) (float64, bool) { copy(dst, c[0]); return kernelBound(c[0]) },
			func(x []float64) float64 { return x[0] }, -1,
		},
		{
			"four bounds", 4, false,
			func(_ *mask, dst []float64, c [][]float64) (float64, bool) {
				copy(dst, c[3])
				return kernelBound4(c[0], c[1], c[2], c[3])
			},
			func(x []float64) float64 { return x[3] }, -1,
		},
		{
			"quotient", 2, false,
			func(zero *mask, dst []float64, c [][]float64) (float64, bool) {
				return kernelSlotRatio(zero, dst, c[0], c[1], 3, -7)
			},
			func(x []float64) float64 { return x[0]*3/(x[1]*-7) + 0 }, 1,
		},
		{
			"weighted pair", 3, false,
			func(zero *mask, dst []float64, c [][]float64) (float64, bool) {
				return kernelPairRatio(zero, dst, c[0], c[1], c[2], -2)
			},
			func(x []float64) float64 { return (x[0]-2*x[1])/x[2] + 0 }, 2,
		},
		{
			"sum over a fifth", 5, false,
			func(zero *mask, dst []float64, c [][]float64) (float64, bool) {
				return kernelSumRatio(zero, dst, c[0], c[1], c[2], c[3], c[4])
			},
			func(x []float64) float64 { return (x[0]+x[1]+x[2]+x[3])/x[4] + 0 }, 4,
		},
		{
			"weighted sum", 4, true,
			func(_ *mask, dst []float64, c [][]float64) (float64, bool) {
				sum := make([]float64, len(dst))
				kernelFill(sum, 5)
				return kernelSum(dst, sum, c[0], c[1], c[2], c[3], weights)
			},
			func(x []float64) float64 { return 5 + 3*x[0] - 2*x[1] + x[2] + 7*x[3] }, -1,
		},
	}
}

// numbers returns columns of small whole numbers, of which every fifth is 0.
func numbers(columns, rows int) [][]float64 {
	r := rand.New(rand.NewPCG(uint64(columns), uint64(rows)))
	c := make([][]float64, columns)
	for k := range c {
		c[k] = make([]float64, rows)
		for i := range c[k] {
			if c[k][i] = float64(1 + r.IntN(1000)); r.IntN(5) == 0 {
				c[k][i] = 0
			}
		}
	}
	return c
}

// lengths are those of tiles that are whole and of the rest.
func (b *bounder) lengths() []int {
	if b.runs {
		return []int{64, 128, 512}
	}
	return []int{1, 3, 4, 5, 63, 64, 65, 130, 512}
}

// What a kernel writes is what a loop over the rows would, and a mask has the rows in which it divides by 0.
func TestKernelsAreLoops(t *testing.T) {
	t.Parallel()
	for _, b := range bounders() {
		for _, rows := range b.lengths() {
			c, dst := numbers(b.columns, rows), make([]float64, rows)
			var zero mask
			for i := range zero {
				zero[i] = ^uint64(0) // of another tile
			}
			if _, ok := b.call(&zero, dst, c); !ok {
				t.Errorf("%s refuses %d rows of whole numbers", b.name, rows)
			}
			x := make([]float64, b.columns)
			for i := range rows {
				for k := range x {
					x[k] = c[k][i]
				}
				if want := b.want(x); math.Float64bits(dst[i]) != math.Float64bits(want) && (want == want || dst[i] == dst[i]) {
					t.Errorf("%s of %v is %v, want %v", b.name, x, dst[i], want)
				}
				if b.divisor >= 0 && (zero[i/64]>>(i%64)&1 != 0) != (x[b.divisor] == 0) {
					t.Errorf("%s of %v in row %d: divides by 0 is %v", b.name, x, i, x[b.divisor] != 0)
				}
			}
		}
	}
}

// A bound is beyond no number and below twice the largest, and there is none where one number, in whatever column and row, is negative, not
// whole or too large.
func TestKernelsKnowWhatIsFine(t *testing.T) {
	t.Parallel()
	tests := []struct {
		x  float64
		ok bool
	}{
		{0, true}, {1, true}, {2047, true}, {1 << 49, true}, {1<<50 - 1, true}, {math.Copysign(0, -1), true},
		{1 << 50, false}, {1<<50 + 1, false}, {1 << 52, false}, {1<<53 + 2, false}, {1e300, false}, {-1, false}, {-1 << 50, false}, {-1 << 53, false},
		{0.5, false}, {1.5, false}, {1e-300, false}, {1<<49 + 0.5, false}, {-0.5, false}, {math.NaN(), false}, {math.Inf(1), false}, {math.Inf(-1), false},
	}
	for _, b := range bounders() {
		for _, rows := range b.lengths() {
			for k := range b.columns {
				for _, at := range []int{0, rows / 2, rows - 2, rows - 1} {
					for _, tt := range tests {
						c := numbers(b.columns, rows)
						c[k][max(at, 0)] = tt.x
						most := 0.0
						for _, column := range c {
							for _, x := range column {
								most = max(most, x)
							}
						}
						bound, ok := b.call(new(mask), make([]float64, rows), c)
						if ok != tt.ok || ok && (bound < most || bound >= 2*max(1, most)) {
							t.Fatalf("%s of %d rows with %v in column %d: %v %v", b.name, rows, tt.x, k, bound, ok)
						}
					}
				}
			}
		}
	}
	for _, tt := range tests {
		c := numbers(2, 70)
		c[1][69] = tt.x
		if ok := kernelRatio(new(mask), make([]float64, 70), c[0], c[1], 1, 1); ok != tt.ok {
			t.Errorf("a quotient by %v: %v", tt.x, ok)
		}
	}
}

// Any whole number of magnitude up to 2^53 has a bound, the largest magnitude, and nothing else has.
func TestKernelBoundAny(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		v    []float64
		want float64
		ok   bool
	}{
		{nil, 0, true},
		{[]float64{3, -7, 5}, 7, true},
		{[]float64{0, 1 << 53}, 1 << 53, true},
		{[]float64{-1 << 53}, 1 << 53, true},
		{[]float64{1<<53 + 2}, 0, false},
		{[]float64{-1<<53 - 2, 1}, 0, false},
		{[]float64{1, 0.5}, 0, false},
		{[]float64{math.NaN()}, 0, false},
		{[]float64{math.Inf(-1)}, 0, false},
	} {
		if got, ok := kernelBoundAny(tt.v); got != tt.want || ok != tt.ok {
			t.Errorf("%v: %v %v, want %v %v", tt.v, got, ok, tt.want, tt.ok)
		}
	}
}

// The kernels that write one column from others do it row by row.
func TestKernelsOfColumns(t *testing.T) {
	t.Parallel()
	const rows = 130
	c := numbers(5, rows)
	c[1][7] = -c[1][7]
	valid := []uint64{0x123456789abcdef0, ^uint64(0), 1}
	given := func(i int) bool { return valid[i/64]>>(i%64)&1 != 0 }
	tests := []struct {
		name string
		call func(dst []float64)
		want func(i int) float64
	}{
		{"fill", func(dst []float64) { kernelFill(dst, 4) }, func(int) float64 { return 4 }},
		{"clear", func(dst []float64) { kernelClear(dst, c[0], valid) }, func(i int) float64 {
			if given(i) {
				return c[0][i]
			}
			return 0
		}},
		{"add", func(dst []float64) { kernelMulAdd(dst, c[0], c[1], -3) }, func(i int) float64 { return c[0][i] - 3*c[1][i] }},
		{
			"add four", func(dst []float64) { kernelMulAdd4(dst, c[0], c[1], c[2], c[3], c[4], [4]float64{2, -3, 5, 7}) },
			func(i int) float64 { return c[0][i] + 2*c[1][i] - 3*c[2][i] + 5*c[3][i] + 7*c[4][i] },
		},
		{"multiply", func(dst []float64) { kernelMul(dst, c[0], c[1]) }, func(i int) float64 { return c[0][i]*c[1][i] + 0 }},
		{"scale", func(dst []float64) { kernelScale(dst, c[1], -3, 1) }, func(i int) float64 { return c[1][i]*-3 + 0 }},
		{"scale by a fraction", func(dst []float64) { kernelScale(dst, c[1], -3, 7) }, func(i int) float64 { return c[1][i]*-3/7 + 0 }},
	}
	for _, tt := range tests {
		dst := make([]float64, rows)
		for i := range dst {
			dst[i] = math.NaN()
		}
		tt.call(dst)
		for i := range dst {
			if want := tt.want(i); math.Float64bits(dst[i]) != math.Float64bits(want) {
				t.Errorf("%s, row %d: %v, want %v", tt.name, i, dst[i], want)
			}
		}
	}
	in := kernelWithin(c[0], 100, 500)
	doubt := kernelDoubt(c[0], c[1], c[2])
	for i, x := range c[0] {
		if in[i/64]>>(i%64)&1 != 0 != (x >= 100 && x <= 500) {
			t.Errorf("%v from 100 to 500, row %d", x, i)
		}
		if doubt[i/64]>>(i%64)&1 != 0 == isSure(x, c[1][i], c[2][i]) {
			t.Errorf("%v of %v and %v, row %d", x, c[1][i], c[2][i], i)
		}
	}
	edges := kernelWithin([]float64{99, 100, 500, 501, math.NaN()}, 100, 500)
	if edges[0] != 0b00110 {
		t.Errorf("within: %b", edges[0])
	}
}

// A sum is sure of its sign down to a millionth part, 2^-20, of the larger of its operands.
func TestIsSure(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		sum, x, y float64
		want      bool
	}{
		{1, 1 << 20, 5, true},
		{-1, -1 << 20, 5, true},
		{1, 5, -1 << 20, true},
		{1, 1<<20 + 1, 5, false},
		{-1, 5, 1<<20 + 1, false},
		{0, 1, -1, false},
		{0, 0, 0, true},
		{math.NaN(), 1, 1, false},
	} {
		if got := isSure(tt.sum, tt.x, tt.y); got != tt.want {
			t.Errorf("%v of %v and %v: %v", tt.sum, tt.x, tt.y, got)
		}
	}
}

func TestKernelMost(t *testing.T) {
	t.Parallel()
	for n := range 11 {
		codes := make([]uint32, n)
		if got := kernelMost(codes); got != 0 {
			t.Errorf("of %d zeros %d", n, got)
		}
		for i := range codes {
			codes[i] = 9
			if got := kernelMost(codes); got != 9 {
				t.Errorf("%v: %d", codes, got)
			}
			codes[i] = 1
		}
	}
}

// Rows are added to the cells of their groups, but for those that hold what is no count.
func TestKernelGroup(t *testing.T) {
	t.Parallel()
	a := []float64{1, 2, -1, 4, 0.5, mostInCell - 1, mostInCell, 0, 3, math.NaN()}
	b := []float64{5, 6, 7, 0.5, 8, 0, 0, 0, mostInCell + 1, 1}
	codes := []uint32{0, 1, 0, 0, 1, 1, 0, 2, 2, 2}
	cells := make([]groupCell, 3)
	var odd [groupRows]int
	n, most := kernelGroup(cells, codes, a, b, &odd)
	if got, want := fmt.Sprint(n, odd[:n]), "6 [2 3 4 6 8 9]"; got != want {
		t.Errorf("left %s, want %s", got, want)
	}
	if most < mostInCell-1 || most >= mostInCell {
		t.Errorf("no number is beyond %v", most)
	}
	want := []groupCell{{rows: 1, a: 1, b: 5}, {rows: 2, a: 2 + mostInCell - 1, b: 6}, {rows: 1}}
	for i := range cells {
		if cells[i].rows != want[i].rows || cells[i].a != want[i].a || cells[i].b != want[i].b {
			t.Errorf("cell %d: %+v, want %+v", i, cells[i], want[i])
		}
	}
}
