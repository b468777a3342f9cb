package kpi_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// The classes of the ways in which published figures go wrong: what cannot be written or does not happen, what is refused with a
// documented code or reason, and what is warned of.
const (
	impossibleClass = "I"
	refusedClass    = "E"
	warnedClass     = "W"
)

// A failure is one of those ways. Its tests are called after it, as TestF6DivisionByZero.
type failure struct {
	number int
	what   string
	class  string
	codes  []error // the codes and reasons by which it is refused or warned of
}

var failures = [...]failure{
	{1, "a mean of ratios shown as the ratio", impossibleClass, nil},
	{2, "a sum of stored ratios", impossibleClass, nil},
	{3, "a sum of distinct counts", refusedClass, []error{kpi.SumOfDistinct, kpi.NotAdditive}},
	{4, "a sum of stocks over time", refusedClass, []error{kpi.InvalidAdditivity}},
	{5, "a rate of which the denominator cannot be rolled up", refusedClass, []error{kpi.NotAdditive}},
	{6, "division by zero", impossibleClass, []error{kpi.ZeroDenominator, kpi.NoActivity, kpi.ZeroDivisor}},
	{7, "missing taken as zero", refusedClass, []error{kpi.Missing}},
	{8, "integer division in SQL", impossibleClass, nil},
	{9, "percent for fraction", impossibleClass, []error{kpi.PercentScaling}},
	{10, "unlike units added", refusedClass, []error{kpi.UnitMismatch, kpi.PercentScaling}},
	{11, "parentheses that are missing", refusedClass, []error{kpi.UnitMismatch}},
	{12, "rows multiplied by a join", impossibleClass, nil},
	{13, "weeks, summer time and partial periods", refusedClass, []error{kpi.MixedCalendars, kpi.StraddlingCell, kpi.NoPeriod}},
	{14, "one window spelled in two ways", impossibleClass, nil},
	{15, "two definitions compared", refusedClass, []error{kpi.DifferentKPI, kpi.DifferentUnit}},
	{16, "a numerator outside the denominator's cohort", warnedClass, []error{kpi.OutsideCohort}},
	{17, "parts that do not close", refusedClass, []error{kpi.NotClosed}},
	{18, "a growth multiplied by periods", refusedClass, []error{kpi.ScaledGrowth}},
	{19, "medians averaged", refusedClass, []error{kpi.SumOfQuantiles}},
	{20, "a small sample shown as a fact", warnedClass, []error{kpi.TooFew}},
	{21, "gaps between the bands of a status", refusedClass, []error{kpi.CutOrder, kpi.CutCount}},
	{22, "mixed currencies", refusedClass, []error{kpi.MixedCurrency, kpi.CurrencyMismatch}},
	{23, "ties of rounding and floats", impossibleClass, nil},
	{24, "silent overflow", refusedClass, []error{kpi.Overflow, kpi.NegativeCount}},
	{25, "a formula that cancels itself", warnedClass, []error{kpi.ConstantFormula}},
}

// Those of which this package can tell; SQL has the other.
func (f failure) isOfFormulas() bool {
	return f.number != 8
}

// Every failure has tests that are called after it, and its codes are of its class.
func TestEveryFailureHasATest(t *testing.T) {
	t.Parallel()
	tests := failureTests(t)
	for i, f := range failures {
		if f.number != i+1 {
			t.Errorf("F%d stands at %d", f.number, i+1)
		}
		if len(tests[f.number]) == 0 && f.isOfFormulas() {
			t.Errorf("F%d, %s: no test", f.number, f.what)
		}
		t.Logf("F%-2d %s %s: %s", f.number, f.class, f.what, strings.Join(tests[f.number], ", "))
		for _, err := range f.codes {
			code, ok := err.(kpi.Code) //nolint:errorlint // no error of a call
			if !ok {
				require.NotContains(t, err.Error(), "(", "a reason without a sentence")
				continue
			}
			if !slices.Contains(slices.Collect(kpi.Codes()), code) || code.IsWarning() != (f.class == warnedClass) {
				t.Errorf("F%d: code %s", f.number, code)
			}
		}
		if f.class == refusedClass && len(f.codes) == 0 && f.isOfFormulas() {
			t.Errorf("F%d is refused without a code", f.number)
		}
	}
}

// failureTests returns the tests of this package and those below it by the failures in their names: TestF1… and TestF1F2….
func failureTests(t *testing.T) map[int][]string {
	t.Helper()
	named := regexp.MustCompile(`^Test((?:F\d+)+)\D`)
	number := regexp.MustCompile(`\d+`)
	tests := map[int][]string{}
	err := filepath.WalkDir(".", func(path string, d os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Recv != nil {
				continue
			}
			if m := named.FindStringSubmatch(f.Name.Name); m != nil {
				for _, s := range number.FindAllString(m[1], -1) {
					n, err := strconv.Atoi(s)
					require.NoError(t, err)
					tests[n] = append(tests[n], f.Name.Name)
				}
			}
		}
		return nil
	})
	require.NoError(t, err)
	return tests
}
