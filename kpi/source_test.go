package kpi_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// sources parses the package without its tests.
func sources(t *testing.T) []*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	var files []*ast.File
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, parser.ParseComments)
		require.NoError(t, err)
		files = append(files, file)
	}
	return files
}

// specs yields the package-level declarations of one token.
func specs(t *testing.T, tok token.Token, visit func(*ast.ValueSpec)) {
	t.Helper()
	for _, file := range sources(t) {
		for _, decl := range file.Decls {
			if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == tok {
				for _, spec := range gen.Specs {
					visit(spec.(*ast.ValueSpec))
				}
			}
		}
	}
}

// A constant that no table holds would be an id that the library does not know.
func TestConstants(t *testing.T) {
	t.Parallel()
	measures, kpis := map[kpi.Measure]string{}, map[kpi.ID]string{}
	specs(t, token.CONST, func(s *ast.ValueSpec) {
		typ, _ := s.Type.(*ast.Ident)
		if typ == nil || typ.Name != "Measure" && typ.Name != "ID" {
			return
		}
		name := s.Names[0].Name
		text, err := strconv.Unquote(s.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		if s.Comment == nil && s.Doc == nil {
			t.Errorf("%s has no comment", name)
		}
		if typ.Name == "Measure" {
			measures[kpi.Measure(text)] = name
		} else {
			kpis[kpi.ID(text)] = name
		}
	})
	for m, name := range measures {
		if !m.IsStandard() || strings.HasSuffix(name, "KPI") {
			t.Errorf("measure %s = %q: no row, or the name of a KPI", name, m)
		}
	}
	for id, name := range kpis {
		measure, same := measures[kpi.Measure(id)]
		if !id.IsStandard() || same != strings.HasSuffix(name, "KPI") || same && name != measure+"KPI" {
			t.Errorf("KPI %s = %q: no row, or not named after measure %q", name, id, measure)
		}
	}
	if len(measures) != measureCount || len(kpis) != kpiCount {
		t.Errorf("%d measures and %d KPIs", len(measures), len(kpis))
	}
}

// The comment of a measure begins with its kind and its unit.
func TestMeasureComments(t *testing.T) {
	t.Parallel()
	specs(t, token.CONST, func(s *ast.ValueSpec) {
		if typ, _ := s.Type.(*ast.Ident); typ == nil || typ.Name != "Measure" {
			return
		}
		text, err := strconv.Unquote(s.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		m := kpi.Measure(text)
		want := m.Kind().String() + " " + string(m.Unit()) + ": "
		if m.Kind() == kpi.KindMoney {
			want = string(m.Unit()) + ": "
		}
		if !strings.HasPrefix(s.Comment.Text(), want) {
			t.Errorf("%s: %q does not begin with %q", m, s.Comment.Text(), want)
		}
	})
}

// Importing the package runs nothing and offers nothing to change.
func TestNoWorkAtStart(t *testing.T) {
	t.Parallel()
	specs(t, token.VAR, func(s *ast.ValueSpec) {
		if s.Names[0].IsExported() {
			t.Errorf("var %s is exported", s.Names[0])
		}
		for _, v := range s.Values {
			ast.Inspect(v, func(n ast.Node) bool {
				switch n.(type) {
				case *ast.CallExpr, *ast.FuncLit, *ast.MapType:
					t.Errorf("var %s does work before main", s.Names[0])
				}
				return true
			})
		}
	})
	for _, file := range sources(t) {
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Error("init function")
			}
		}
	}
}
