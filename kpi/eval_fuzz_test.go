package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Any tree, any data: Eval ends with a value or with a reason that has a sentence, and a formula that Check accepts is never
// refused for its units. A value is a number: big.Rat knows neither NaN nor infinity.
func FuzzEval(f *testing.F) {
	f.Add([]byte{0, 1, 6, 2, 7}, int64(100), int8(-2), int64(5), int64(0), "")
	f.Add([]byte{32, 24, 30}, int64(2), int8(0), int64(1<<62), int64(-3), "EUR")
	f.Add([]byte{44, 0, 5, 6, 5, 6}, int64(5), int8(-1), int64(7), int64(1), "€")
	f.Add([]byte{2, 5, 22, 5, 22, 5, 22, 5, 22, 5, 22, 5, 22, 5, 22}, int64(1<<62), int8(-30), int64(7), int64(1), "USD")
	f.Fuzz(func(t *testing.T, program []byte, coef int64, exp int8, a, b int64, currency string) {
		e := build(program, coef, exp)
		in := kpi.Inputs{
			Now: kpi.Sample{
				kpi.Likes: kpi.Count(a), kpi.Comments: kpi.Count(b), kpi.Reach: kpi.Count(a), kpi.Spend: kpi.Money(kpi.Int(b), currency),
				kpi.DAU: kpi.Count(b), "unknown": kpi.Count(a),
			},
			Before:        kpi.Sample{kpi.Likes: kpi.Count(b), kpi.Spend: kpi.Money(kpi.Int(a), "EUR")},
			Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(a), kpi.Int(b), kpi.Int(coef)}},
			MissingAsZero: []kpi.Measure{kpi.MAU}, MissingAsBefore: []kpi.Measure{kpi.DAU, kpi.Comments},
		}
		typ, checked := kpi.Check(e)
		value, err := kpi.Eval(e, in)
		var fault *kpi.FormulaError
		if errors.As(err, &fault) != (checked != nil) {
			t.Fatalf("%v: Check says %v, Eval %v", e, checked, err)
		}
		if checked != nil {
			return
		}
		var undefined *kpi.UndefinedError
		if err != nil {
			require.ErrorAs(t, err, &undefined)
			require.NotEmpty(t, undefined.Message(language.Spanish))
		}
		if (err == nil) == value.IsZero() {
			t.Fatalf("%v is %v and %v", e, value, err)
		}
		if err != nil {
			return
		}
		unit, err := kpi.ParseUnit(string(value.Unit()))
		require.NoError(t, err)
		if unit != value.Unit() || value.Form() != typ.Form {
			t.Fatalf("%v: %q of %+v", e, value.Unit(), typ)
		}
		again, err := kpi.Eval(e, in)
		require.NoError(t, err)
		if !again.Equal(value) {
			t.Fatalf("%v is %v and %v", e, value, again)
		}
		change, err := value.Difference(again)
		require.NoError(t, err)
		if change.Sign() != 0 || !change.Identity().Same(kpi.Identity{Formula: e.String(), Form: kpi.FormDifference}) {
			t.Fatalf("%v: %s", e, change)
		}
		for _, f := range value.Warnings() {
			require.NotEmpty(t, f.Message(language.Spanish))
		}
		for style := range kpi.Styles() {
			require.NotEmpty(t, value.FormatAs(language.Spanish, style, int(exp), kpi.RoundingHalfEven))
		}
		require.NotEmpty(t, value.String())
	})
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"1.200", "12,5 %", "1.234,50 €", "US$ -1", "$1,234.50", "", "NaN", "1e9", "−5"} {
		f.Add(s, "es-ES")
		f.Add(s, "es-MX")
	}
	f.Fuzz(func(t *testing.T, s, tag string) {
		reader := language.Make(tag)
		a, err := kpi.ParseAmount(s, reader)
		if err != nil {
			var e *kpi.AmountError
			require.ErrorAs(t, err, &e)
			require.NotEmpty(t, e.Message(reader))
			return
		}
		var back kpi.Amount
		text, err := a.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(text))
		if back != a {
			t.Fatalf("%q is %v, which is read as %v", s, a, back)
		}
	})
}

func BenchmarkEval(b *testing.B) {
	in := now(map[kpi.Measure]int64{kpi.Likes: 57, kpi.Comments: 2, kpi.Reach: 2077})
	e := kpi.Ratio(kpi.Sum(kpi.Likes, kpi.Comments), kpi.Reach)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = kpi.Eval(e, in)
	}
}

func BenchmarkEvalLargest(b *testing.B) {
	in := now(map[kpi.Measure]int64{kpi.Likes: 1<<63 - 25, kpi.Posts: 1<<63 - 165})
	e := kpi.Ratio(kpi.Likes, kpi.Posts)
	for range 8 {
		e = kpi.Product(e, e)
	}
	for b.Loop() {
		_, _ = kpi.Eval(e, in)
	}
}
