package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
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
			"Levels asigna a «missing-backup» una gravedad que no existe: «».",
			"Levels asigna a «overlap» una gravedad que no existe: «».",
			"Levels asigna a «vacancy» una gravedad que no existe: «fatal».",
			"Levels asigna a «x» una gravedad que no existe: «3».",
			"Levels nombra «vacancy» más de una vez.",
		}},
		{"near", `{"vacancy": "oof"}`, nil, []string{"Levels asigna a «vacancy» una gravedad que no existe: «oof». ¿Quería decir «off»?"}},
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

// A service reads who is strict about what, and says all that is wrong with it at once.
func ExampleLevels() {
	var v org.Validator
	fmt.Println(json.Unmarshal([]byte(`{"vacancy": "oof", "overlap": "warn"}`), &v.Levels))
	fmt.Println(json.Unmarshal([]byte(`{"vacancy": "off", "overlap": "error"}`), &v.Levels), v.Err())
	// Output:
	// org: the settings have 2 faults
	// 	Levels gives “overlap” a severity that does not exist: “warn”.
	// 	Levels gives “vacancy” a severity that does not exist: “oof”. Did you mean “off”?
	// <nil> <nil>
}
