package kpi_test

import (
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Whatever the text, parsing ends with a formula that is read back, or with faults that have a place in the text.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"(likes + comments) / reach", "1% * revenue", "median(response_times)", "quantile(response_times, 90)", "-(x", "0,5*", "a-b-c",
		"likes\n+ñ × 1e999", "previous(previous(likes))", "((((", "- - -1", "\xff(", "1e-30% / 1e30", "-9223372036854775808",
	} {
		f.Add(s)
	}
	for k := range (kpi.Vocabulary{}).KPIs() {
		f.Add(k.Formula.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := kpi.Vocabulary{}.Analyze(text)
		for _, fault := range a.Faults {
			if fault.Line < 1 || fault.Column < 1 {
				t.Fatalf("no place: %+v", fault)
			}
			_ = fault.Report(language.Spanish)
		}
		if a.Expr == nil && a.Err() == nil {
			t.Fatalf("no formula and no fault: %q", text)
		}
		if a.Expr == nil {
			return
		}
		canonical := a.Expr.String()
		b := kpi.Vocabulary{}.Analyze(canonical)
		if b.Expr != a.Expr {
			t.Fatalf("%q is %q, which is read as %v", text, canonical, b.Expr)
		}
		if diff := cmp.Diff(codesOf(a), codesOf(b)); diff != "" {
			t.Fatalf("%q: faults of the canonical text (-text +canonical)\n%s", text, diff)
		}
		c := kpi.Vocabulary{}.Inspect(a.Expr)
		if diff := cmp.Diff(b, c); diff != "" {
			t.Fatalf("%q: Analyze and Inspect (-text +tree)\n%s", canonical, diff)
		}
	})
}

func codesOf(a kpi.Analysis) map[kpi.Code]int {
	n := map[kpi.Code]int{}
	for _, f := range a.Faults {
		n[f.Code]++
	}
	return n
}

// Any tree that a program can build is checked without a panic, in bounded work; one that is accepted is read back and has a
// canonical unit.
func FuzzCheck(f *testing.F) {
	f.Add([]byte{0, 1, 6, 2, 7}, int64(100), int8(-2))
	f.Add([]byte{0, 6, 6, 6, 1, 9, 3, 2, 7, 4, 0, 8}, int64(0), int8(0))
	f.Add([]byte{5, 4, 13, 0, 8, 11}, int64(-1), int8(30))
	f.Fuzz(func(t *testing.T, program []byte, coef int64, exp int8) {
		e := build(program, coef, exp)
		a := kpi.Vocabulary{}.Inspect(e)
		_ = kpi.Vocabulary{}.Words(e, language.Spanish)
		_ = kpi.Vocabulary{}.LaTeX(e, language.English)
		_ = kpi.Vocabulary{}.MathML(e, language.English)
		if err := a.Err(); err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		unit, err := kpi.ParseUnit(string(a.Type.Unit))
		require.NoError(t, err)
		if unit != a.Type.Unit {
			t.Fatalf("%q is not canonical", a.Type.Unit)
		}
		back, err := kpi.Parse(e.String())
		require.NoError(t, err)
		if back != e {
			t.Fatalf("%s is read as %s", e, back)
		}
		if a.Type.Form == 0 || a.Type.Time == 0 || a.Type.Platform == 0 || a.Type.Post == 0 {
			t.Fatalf("%s: %+v", e, a.Type)
		}
	})
}

// build runs a program on a stack of formulas.
func build(program []byte, coef int64, exp int8) kpi.Expr {
	measures := []kpi.Measure{
		kpi.Likes, kpi.Comments, kpi.Reach, kpi.Followers, kpi.Spend, kpi.ResponseTimes, kpi.DAU, kpi.MAU, kpi.Days, "", "unknown", "a b",
	}
	at := kpi.Int(coef)
	for ; exp < 0; exp++ {
		if d, err := kpi.ParseDecimal(at.String() + "e-1"); err == nil {
			at = d
		}
	}
	var stack []kpi.Expr
	pop := func() kpi.Expr {
		if len(stack) == 0 {
			return nil
		}
		e := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return e
	}
	for _, b := range program {
		m := measures[int(b>>3)%len(measures)]
		switch b & 7 {
		case 0, 1:
			stack = append(stack, m)
		case 2:
			stack = append(stack, kpi.Number{Value: at})
		case 3:
			stack = append(stack, kpi.Previous{Of: m})
		case 4:
			stack = append(stack, kpi.Quantile{Of: m, At: at})
		case 5:
			if e := pop(); e != nil {
				stack = append(stack, e, e) // shared, so that trees grow fast
			}
		default:
			y, x := pop(), pop()
			stack = append(stack, kpi.Binary{Op: kpi.Op(b>>3)%4 + 1, X: x, Y: y})
		}
	}
	return pop()
}

func FuzzParseUnit(f *testing.F) {
	for _, s := range []string{"{reply}/{thread}/d", "money[EUR]", "%", "1/{a}^9", "s * s/", "{ñ}", "EUR"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := kpi.ParseUnit(s)
		if err != nil {
			return
		}
		again, err := kpi.ParseUnit(string(u))
		require.NoError(t, err)
		if u != again {
			t.Fatalf("%q is %q is %q", s, u, again)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = kpi.Parse("(likes + comments + shares + saves) / reach")
	}
}

func BenchmarkParseAndCheck(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		e, _ := kpi.Parse("(likes + comments + shares + saves) / reach")
		_, _ = kpi.Check(e)
	}
}

func BenchmarkParseLargest(b *testing.B) {
	text := "likes"
	for range 9 {
		text = "(" + text + "+" + text + ")"
	}
	for b.Loop() {
		_, _ = kpi.Parse(text)
	}
}
