package kpi_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A compiler type-checks against the package, which it reads once.
type compiler struct {
	sync.Mutex
	from types.Importer
}

// errorOf type-checks the body of a function that has two values, and returns the first error.
func (c *compiler) errorOf(t *testing.T, body string) string {
	t.Helper()
	c.Lock()
	defer c.Unlock()
	if c.from == nil {
		c.from = importer.ForCompiler(token.NewFileSet(), "source", nil)
	}
	src := "package p\n\nimport \"example.com/socialorg/kpi\"\n\nfunc f(a, b kpi.Value, in kpi.Inputs) {\n" + body + "\n}\n"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	require.NoError(t, err)
	_, err = (&types.Config{Importer: c.from}).Check("p", fset, []*ast.File{file}, nil)
	if err != nil {
		return err.Error()
	}
	return ""
}

var goTypes compiler

// impossible asks that each line is refused by the compiler with an error that holds the text beside it.
func impossible(t *testing.T, lines ...[2]string) {
	t.Helper()
	t.Parallel()
	if got := goTypes.errorOf(t, "_ = a.Equal(b); _, _ = kpi.Eval(kpi.Likes, in)"); got != "" {
		t.Fatalf("nothing compiles: %s", got)
	}
	for _, line := range lines {
		if got := goTypes.errorOf(t, line[0]); !strings.Contains(got, line[1]) || line[1] == "" {
			t.Errorf("%s: %q, want %q in it", line[0], got, line[1])
		}
	}
}

// What cannot be written cannot be wrong. Results do not add, so that a ratio is never averaged or summed, and the id of a KPI is
// no leaf of a formula.
func TestF1MeanOfRatios(t *testing.T) {
	impossible(t,
		[2]string{"_ = a + b", "operator + not defined"},
		[2]string{"_ = (a + b) / 2", "operator + not defined"},
		[2]string{"_ = a.Mean(b)", "a.Mean undefined"},
		[2]string{"_ = kpi.Ratio(kpi.Sum(kpi.ERReach, kpi.ERReach), kpi.Posts)", "does not implement kpi.Expr"},
	)
}

func TestF2SumOfStoredRatios(t *testing.T) {
	impossible(t,
		[2]string{"_ = a.Add(b)", "a.Add undefined"},
		[2]string{"var s kpi.Value; for range 3 { s += a }; _ = s", "operator + not defined"},
		[2]string{"_ = kpi.Sum(kpi.Likes, kpi.ERReach)", "does not implement kpi.Expr"},
		[2]string{"_ = kpi.Sum(a, b)", "does not implement kpi.Expr"},
		[2]string{"_ = kpi.Sample{kpi.ERReach: kpi.Count(1)}", "cannot use kpi.ERReach"},
		[2]string{"_ = kpi.Sample{kpi.Reach: a}", "cannot use a"},
	)
}

func TestF6ResultWithoutItsReason(t *testing.T) {
	impossible(t,
		[2]string{"var v kpi.Value = kpi.Eval(kpi.Likes, in); _ = v", "single-value context"},
		[2]string{"_ = float64(a)", "cannot convert a"},
		[2]string{"_ = a / b", "operator / not defined"},
		[2]string{"_ = a.Float64()", "a.Float64 undefined"},
	)
}

func TestF9HundredOfAValue(t *testing.T) {
	impossible(t,
		[2]string{"_ = a * 100", "mismatched types"},
		[2]string{"_ = kpi.Scale(kpi.Likes, 0.01)", "cannot use 0.01"},
		[2]string{"_ = kpi.Number{Value: 0.01}", "cannot use 0.01"},
	)
}

func TestF15BareComparison(t *testing.T) {
	impossible(t,
		[2]string{"_ = a < b", "operator < not defined"},
		[2]string{"_ = a == b", "cannot be compared"},
		[2]string{"_ = a - b", "operator - not defined"},
		[2]string{"d := a.Difference(b); _ = d", "assignment mismatch"},
	)
}

func TestF18ResultTimesPeriods(t *testing.T) {
	impossible(t,
		[2]string{"_ = a * 12", "mismatched types"},
		[2]string{"_ = a.Mul(b)", "a.Mul undefined"},
		[2]string{"_ = kpi.Compound(a, 12)", "does not implement kpi.Expr"},
	)
}

func TestF23FloatsStayOutside(t *testing.T) {
	impossible(t,
		[2]string{"_ = kpi.Money(12.5, \"EUR\")", "cannot use 12.5"},
		[2]string{"_ = kpi.Int(0.5)", "truncated"},
		[2]string{"_ = kpi.Amount{Decimal: 1.115}", "cannot use 1.115"},
	)
}

func TestF24CountBeyondInt64(t *testing.T) {
	impossible(t, [2]string{"_ = kpi.Count(1 << 63)", "overflows"})
}
