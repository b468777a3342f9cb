package org_test

import (
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func noFindings(*org.View) iter.Seq[org.Finding] { return func(func(org.Finding) bool) {} }

func TestValidatorErr(t *testing.T) {
	t.Parallel()
	own := org.Rule{Code: "acme-rule", Severity: org.Warning, Check: noFindings}
	for _, tt := range []struct {
		name string
		v    org.Validator
		want []org.PolicyFault
		es   string // of the first
	}{
		{name: "zero"},
		{
			name: "fine", v: org.Validator{
				Rules:  slices.Values(append(slices.Collect(org.Rules()), own)),
				Levels: map[org.Code]org.Severity{"acme-rule": org.Error, org.Vacancy: org.Off}, Limits: org.Limits{Overload: 1.1, Shrinkage: -1},
			},
		},
		{
			name: "levels",
			v:    org.Validator{Levels: map[org.Code]org.Severity{"vacanci": org.Off, "acme-rule": org.Info, org.Overlap: 0, org.SelfReview: 9}},
			want: []org.PolicyFault{
				{Code: org.UnknownRule, Field: "levels", Got: "acme-rule"},
				{Code: org.UnknownSeverity, Field: "levels", Key: "overlap", Got: "0", Want: "off, info, warning, error"},
				{Code: org.UnknownSeverity, Field: "levels", Key: "self-review", Got: "9", Want: "off, info, warning, error"},
				{Code: org.UnknownRule, Field: "levels", Got: "vacanci", Suggestion: "vacancy"},
			},
			es: "«levels» nombra «acme-rule», pero ninguna regla tiene ese código.",
		},
		{
			name: "rules",
			v:    org.Validator{Rules: slices.Values([]org.Rule{own, {}, {Code: "acme-rule", Check: noFindings}, {Code: "x", Severity: 7}})},
			want: []org.PolicyFault{
				{Code: org.UnnamedRule, Field: "rules", Index: 2},
				{Code: org.EmptyRule, Field: "rules", Index: 2},
				{Code: org.RepeatedRule, Field: "rules", Index: 3, Got: "acme-rule"},
				{Code: org.EmptyRule, Field: "rules", Index: 4, Got: "x"},
				{Code: org.UnknownSeverity, Field: "rules", Index: 4, Key: "x", Got: "7", Want: "info, warning, error"},
			},
			es: "La regla 2 no tiene código, así que nada puede referirse a sus hallazgos.",
		},
		{
			name: "no rules", v: org.Validator{Rules: func(func(org.Rule) bool) {}}, want: []org.PolicyFault{{Code: org.NoRule, Field: "rules"}},
			es: "Nada juzga los diseños y nunca se encontrará nada: «rules» no deja ninguna regla. RulesWith incluye también las estándar.",
		},
		{
			name: "all rules off", v: org.Validator{Rules: slices.Values([]org.Rule{own}), Levels: org.Levels{"acme-rule": org.Off}}, want: []org.PolicyFault{{Code: org.NoRule, Field: "levels"}},
			es: "Nada juzga los diseños y nunca se encontrará nada: «levels» no deja ninguna regla.",
		},
		{
			name: "limits",
			v:    org.Validator{Limits: org.Limits{Overload: math.NaN(), TitleShare: math.Inf(1)}},
			want: []org.PolicyFault{{Code: org.NoNumber, Field: "limits.overload", Got: "NaN"}, {Code: org.NoNumber, Field: "limits.titleShare", Got: "+Inf"}},
			es:   "«limits.overload» no es un número que se pueda comparar: «NaN».",
		},
		{
			name: "limits that contradict each other",
			v:    org.Validator{Limits: org.Limits{Span: 20, SpanError: 5, Overload: 2, OverloadError: 1, CareSpan: 9, CareSpanError: 8, Underload: 2.5}},
			want: []org.PolicyFault{
				{Code: org.CrossedLimits, Field: "limits.span", Got: "20", Other: "limits.spanError", Want: "5"},
				{Code: org.CrossedLimits, Field: "limits.careSpan", Got: "9", Other: "limits.careSpanError", Want: "8"},
				{Code: org.CrossedLimits, Field: "limits.overload", Got: "2", Other: "limits.overloadError", Want: "1"},
				{Code: org.CrossedLimits, Field: "limits.underload", Got: "2.5", Other: "limits.overload", Want: "2"},
			},
			es: "«limits.span» es 20, pero no puede ser mayor que «limits.spanError», que es 5.",
		},
		{
			name: "a baseline",
			v: org.Validator{Baseline: []string{"ee18e8d3e6cb08db7d658a7e9095672c", "# what we live with", "", "ee18e8d3e6cb08db7d658a7e9095672c vacancy cm # May\r", "zzzz",
				"EE18E8D3E6CB08DB7D658A7E9095672C", " ee18e8d3e6cb08db7d658a7e9095672c\tvacancy", "vacancy cm"}},
			want: []org.PolicyFault{
				{Code: org.NoFingerprint, Field: "baseline", Index: 5, Got: "zzzz"},
				{Code: org.NoFingerprint, Field: "baseline", Index: 6, Got: "EE18E8D3E6CB08DB7D658A7E9095672C"},
				{Code: org.NoFingerprint, Field: "baseline", Index: 8, Got: "vacancy cm"},
			},
			es: "La entrada 5 de «baseline» no empieza por una huella, que tiene 32 cifras hexadecimales: «zzzz».",
		},
		{
			name: "a limit against a default", v: org.Validator{Limits: org.Limits{Span: 20}},
			want: []org.PolicyFault{{Code: org.CrossedLimits, Field: "limits.span", Got: "20", Other: "limits.spanError", Want: "17", Default: true}},
			es:   "«limits.span» es 20, pero no puede ser mayor que «limits.spanError», que por defecto es 17.",
		},
		{
			name: "a default that is beyond a limit", v: org.Validator{Limits: org.Limits{OverloadError: 0.9, Overload: math.NaN()}},
			want: []org.PolicyFault{
				{Code: org.NoNumber, Field: "limits.overload", Got: "NaN"},
				{Code: org.CrossedLimits, Field: "limits.overloadError", Got: "0.9", Other: "limits.overload", Want: "1", Default: true},
			},
			es: "«limits.overload» no es un número que se pueda comparar: «NaN».",
		},
		{
			name: "an error before the default of its warning", v: org.Validator{Limits: org.Limits{OverloadError: 0.9}},
			want: []org.PolicyFault{{Code: org.CrossedLimits, Field: "limits.overloadError", Got: "0.9", Other: "limits.overload", Want: "1", Default: true}},
			es:   "«limits.overloadError» es 0.9, pero no puede ser menor que «limits.overload», que por defecto es 1.",
		},
		{
			name: "an overload below the default of too little", v: org.Validator{Limits: org.Limits{Overload: 0.4}},
			want: []org.PolicyFault{{Code: org.CrossedLimits, Field: "limits.overload", Got: "0.4", Other: "limits.underload", Want: "0.5", Default: true}},
			es:   "«limits.overload» es 0.4, pero no puede ser menor que «limits.underload», que por defecto es 0.5.",
		},
		{
			name: "codes that no file can hold",
			v: org.Validator{Levels: org.Levels{"acme night": org.Error}, Rules: slices.Values([]org.Rule{{Code: "acme night", Check: noFindings},
				{Code: "acme-#1", Check: noFindings}, {Code: "acme/ñandú.2", Check: noFindings}, {Code: " \t", Check: noFindings}})},
			want: []org.PolicyFault{
				{Code: org.MalformedRule, Field: "rules", Index: 1, Got: "acme night", Suggestion: "acme-night"},
				{Code: org.MalformedRule, Field: "rules", Index: 2, Got: "acme-#1", Suggestion: "acme--1"},
				{Code: org.MalformedRule, Field: "rules", Index: 4, Got: " \t"},
			},
			es: "El código de la regla 1, «acme night», tiene un espacio u otro carácter que no cabe en un código y no se puede usar en un archivo. ¿Quería decir «acme-night»?",
		},
		{name: "limits that never speak", v: org.Validator{Limits: org.Limits{Span: 20, SpanError: -1, Overload: -1, Underload: -1, OverloadError: 1.3, CareSpan: 50}}},
		{
			name: "limits that nothing can pass",
			v:    org.Validator{Limits: org.Limits{Shrinkage: 4, CareShrinkage: 1, HoursPerWeek: 169, TitleShare: 1.5}},
			want: []org.PolicyFault{
				{Code: org.OutOfRange, Field: "limits.hoursPerWeek", Got: "169", Want: "0 < x ≤ 168"},
				{Code: org.OutOfRange, Field: "limits.shrinkage", Got: "4", Want: "x < 1"},
				{Code: org.OutOfRange, Field: "limits.careShrinkage", Got: "1", Want: "x < 1"},
				{Code: org.OutOfRange, Field: "limits.titleShare", Got: "1.5", Want: "x ≤ 1"},
			},
			es: "«limits.hoursPerWeek» es 169, un valor fuera de su intervalo: 0 < x ≤ 168.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			err := tt.v.Err()
			if tt.want == nil {
				require.NoError(t, err)
				return
			}
			var mistaken *org.PolicyError
			require.ErrorAs(t, err, &mistaken)
			if diff := cmp.Diff(tt.want, mistaken.Faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if got := mistaken.Faults[0].Message(language.Spanish); got != tt.es {
				t.Errorf("%q, want %q", got, tt.es)
			}
			for _, f := range mistaken.Faults {
				require.ErrorIs(t, err, f.Code)
				if en := f.Message(language.English); !strings.Contains(err.Error(), en) || strings.ContainsAny(en, "{}") || en == f.Message(language.Spanish) {
					t.Errorf("%q in %q", en, err)
				}
			}
			require.NotErrorIs(t, err, org.TooDeep)
		})
	}
}

func ExampleValidator_Err() {
	v := org.Validator{Levels: map[org.Code]org.Severity{"vacanci": org.Off}}
	fmt.Println(v.Err())
	// Output:
	// org: the settings have 1 fault
	// 	“levels” names “vacanci”, and no rule has that code; did you mean “vacancy”?
}

func ExamplePolicyError() {
	err := org.Validator{Rules: slices.Values([]org.Rule{{Code: "acme-night-shift"}})}.Err()
	if mistaken, ok := errors.AsType[*org.PolicyError](err); ok {
		for _, f := range mistaken.Faults {
			fmt.Println(f.Code, f.Message(language.Spanish))
		}
	}
	// Output: empty-rule La regla 1, «acme-night-shift», no tiene Check y no encuentra nada.
}

func ExamplePolicyFault() {
	f := org.PolicyFault{Code: org.RepeatedRule, Field: "rules", Index: 2, Got: "acme-night-shift"}
	fmt.Println(f.Message(language.English))
	// Output: Rule 2 has a code that another rule has: “acme-night-shift”.
}
