package kpi_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// compile type-checks the body of a function that has two values, and returns the first error.
func compile(t *testing.T, from types.Importer, body string) string {
	t.Helper()
	src := "package p\n\nimport \"example.com/socialorg/kpi\"\n\nfunc f(a, b kpi.Value) {\n" + body + "\n}\n"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	require.NoError(t, err)
	_, err = (&types.Config{Importer: from}).Check("p", fset, []*ast.File{file}, nil)
	if err != nil {
		return err.Error()
	}
	return ""
}

// What cannot be written cannot be wrong: a ratio is never averaged or summed, since results do not add, and the id of a KPI is no
// leaf of a formula.
func TestF1F2RatiosDoNotAdd(t *testing.T) {
	t.Parallel()
	from := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, test := range []struct{ name, body, want string }{
		{"values compile", "_ = a.Equal(b)", ""},
		{"F1: the sum of two rates", "_ = a + b", "operator + not defined"},
		{"F1: the mean of two rates", "_ = (a + b) / 2", "operator + not defined"},
		{"F2: a method to add with", "_ = a.Add(b)", "a.Add undefined"},
		{"F2: the sum of rates in a loop", "var s kpi.Value; for range 3 { s += a }; _ = s", "operator + not defined"},
		{"F2: a KPI as a part of a formula", "_ = kpi.Sum(kpi.Likes, kpi.ERReach)", "does not implement kpi.Expr"},
		{"F2: a KPI as a measure of a sample", "_ = kpi.Sample{kpi.ERReach: kpi.Count(1)}", "cannot use kpi.ERReach"},
	} {
		got := compile(t, from, test.body)
		if !strings.Contains(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%s: %q, want %q in it", test.name, got, test.want)
		}
	}
}
