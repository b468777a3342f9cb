package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestLevelsUnmarshal(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       org.Levels
		says       []string
	}{
		{"some", `{"vacancy": "off", "overlap": "error"}`, org.Levels{"vacancy": org.Off, "overlap": org.Error, "self-review": org.Info}, nil},
		{"none", `{}`, org.Levels{"self-review": org.Info}, nil},
		{"null", `null`, org.Levels{"self-review": org.Info}, nil},
		{"wins over what was there", `{"self-review": "warning"}`, org.Levels{"self-review": org.Warning}, nil},
		{"faults", `{"vacancy": "oof", "overlap": "", "x": 3, "vacancy": "off", "vacancy": "fatal", "missing-backup": null}`, nil, []string{
			"«levels» asigna a «missing-backup» una gravedad que no existe: «». Valores válidos: off, info, warning o error.",
			"«levels» asigna a «overlap» una gravedad que no existe: «». Valores válidos: off, info, warning o error.",
			"«levels» asigna a «vacancy» una gravedad que no existe: «fatal». ¿Quería decir «error»?",
			"«levels» asigna a «x» una gravedad que no existe: «3». Valores válidos: off, info, warning o error.",
			"«levels» nombra «vacancy» más de una vez.",
		}},
		{"a list", `["vacancy"]`, nil, []string{"«levels» requiere un objeto entre llaves, no una lista entre corchetes."}},
		{"near", `{"vacancy": "oof"}`, nil, []string{"«levels» asigna a «vacancy» una gravedad que no existe: «oof». ¿Quería decir «off»?"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			policy := struct{ Levels org.Levels }{org.Levels{"self-review": org.Info}}
			err := json.Unmarshal([]byte(`{"Levels": `+tt.text+`}`), &policy)
			var says []string
			if mistaken, ok := errors.AsType[*org.PolicyError](err); ok {
				for _, f := range mistaken.Faults {
					says = append(says, f.Message(language.EuropeanSpanish))
				}
			}
			want := tt.want
			if want == nil {
				want = org.Levels{"self-review": org.Info} // as it was
			}
			if diff := cmp.Diff(want, policy.Levels); diff != "" || (err == nil) != (tt.says == nil) {
				t.Errorf("%v (-want +got):\n%s", err, diff)
			}
			if diff := cmp.Diff(tt.says, says); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
	for _, text := range []string{`[]`, `"off"`, `{"a"`, ``, `3`} {
		if err := new(org.Levels).UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}

// What reports and other programs call a severity leads to the level that there is.
func TestLevelsByOtherNames(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"note": "info", "nota": "info", "Info": "info", "notice": "info", "warn": "warning", "aviso": "warning", "advertencia": "warning", "Warning": "warning",
		"Error": "error", "critical": "error", "none": "off", "disabled": "off", "ignore": "off", "desactivado": "off", "banana": "",
	} {
		err := new(org.Levels).UnmarshalJSON([]byte(`{"vacancy": "` + word + `"}`))
		mistaken, ok := errors.AsType[*org.PolicyError](err)
		require.True(t, ok, word)
		want := []org.PolicyFault{{Code: org.UnknownSeverity, Field: "levels", Key: "vacancy", Got: word, Want: "off, info, warning, error", Suggestion: want}}
		if diff := cmp.Diff(want, mistaken.Faults); diff != "" {
			t.Errorf("%s (-want +got):\n%s", word, diff)
		}
	}
}

func TestLimitsUnmarshal(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       org.Limits
		faults     []org.PolicyFault
		es         string // of the first
	}{
		{name: "some", text: `{"span": 9, "overload": 1.25}`, want: org.Limits{Span: 9, Overload: 1.25, Layers: 5}},
		{name: "none", text: `{}`, want: org.Limits{Layers: 5}},
		{name: "null", text: `null`, want: org.Limits{Layers: 5}},
		{
			name: "faults", text: `{"spann": 9, "layers": 1.5, "overload": "x", "steps": null, "shrinkage": 1e999, "color": 1, "span": 1, "span": 2}`,
			faults: []org.PolicyFault{
				{Code: org.UnknownField, Field: "limits", Got: "color"},
				{Code: org.WrongType, Field: "limits.layers", Got: "1.5", Want: "integer"},
				{Code: org.WrongType, Field: "limits.overload", Got: "string", Want: "number"},
				{Code: org.WrongType, Field: "limits.shrinkage", Got: "1e999", Want: "number"},
				{Code: org.UnknownField, Field: "limits", Got: "spann", Suggestion: "span"},
				{Code: org.WrongType, Field: "limits.steps", Got: "null", Want: "integer"},
				{Code: org.DuplicateField, Field: "limits", Got: "span"},
			},
			es: "«limits» no tiene ningún campo «color».",
		},
		{
			name: "near", text: `{"Span": 9}`, faults: []org.PolicyFault{{Code: org.UnknownField, Field: "limits", Got: "Span", Suggestion: "span"}},
			es: "«limits» no tiene ningún campo «Span». ¿Quería decir «span»?",
		},
		{
			name: "whole", text: `{"layers": 1.5}`, faults: []org.PolicyFault{{Code: org.WrongType, Field: "limits.layers", Got: "1.5", Want: "integer"}},
			es: "«limits.layers» requiere un número entero, no 1.5.",
		},
		{
			name: "a list", text: `[1]`, faults: []org.PolicyFault{{Code: org.WrongType, Field: "limits", Got: "array", Want: "object"}},
			es: "«limits» requiere un objeto entre llaves, no una lista entre corchetes.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			policy := struct{ Limits org.Limits }{org.Limits{Layers: 5}}
			err := json.Unmarshal([]byte(`{"Limits": `+tt.text+`}`), &policy)
			if tt.faults == nil {
				require.NoError(t, err)
				require.Equal(t, tt.want, policy.Limits)
				return
			}
			require.Equal(t, org.Limits{Layers: 5}, policy.Limits, "as they were")
			mistaken, ok := errors.AsType[*org.PolicyError](err)
			require.True(t, ok, err)
			if diff := cmp.Diff(tt.faults, mistaken.Faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			require.Equal(t, tt.es, mistaken.Faults[0].Message(language.EuropeanSpanish))
			for _, f := range mistaken.Faults {
				if en, es := f.Message(language.English), f.Message(language.Spanish); en == es || strings.ContainsAny(en+es, "{}") {
					t.Errorf("%+v: %q, %q", f, en, es)
				}
			}
		})
	}
}

// Each threshold is written under a name under which it is read, alone.
func TestLimitsRoundTrip(t *testing.T) {
	t.Parallel()
	for i := range reflect.TypeFor[org.Limits]().NumField() {
		var before, after org.Limits
		switch f := reflect.ValueOf(&before).Elem().Field(i); f.Kind() {
		case reflect.Int:
			f.SetInt(int64(i) + 2)
		default:
			f.SetFloat(float64(i) + 0.5)
		}
		text, err := json.Marshal(before)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &after), string(text))
		require.Equal(t, before, after, string(text))
	}
}

// A service reads who is strict about what, and says all that is wrong with it at once.
func ExampleLevels() {
	var v org.Validator
	fmt.Println(json.Unmarshal([]byte(`{"vacancy": "oof", "overlap": "warn"}`), &v.Levels))
	fmt.Println(json.Unmarshal([]byte(`{"vacancy": "off", "overlap": "error"}`), &v.Levels), v.Err())
	// Output:
	// org: the settings have 2 faults
	// 	“levels” gives “overlap” a severity that does not exist: “warn”. Did you mean “warning”?
	// 	“levels” gives “vacancy” a severity that does not exist: “oof”. Did you mean “off”?
	// <nil> <nil>
}
