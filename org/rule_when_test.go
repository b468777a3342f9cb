package org

import (
	"strings"
	"testing"

	"example.com/socialorg/internal/english"
	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestConditionsAreDocumented(t *testing.T) {
	t.Parallel()
	words, err := english.Read("../internal/l10n", "../role", "../kpi", ".")
	require.NoError(t, err)
	fields := english.Set(schemaText)
	want := make([]Code, 0, len(rules))
	for r := range Rules() {
		want = append(want, r.Code)
		if r.Subjects() == nil {
			t.Errorf("%s is about nothing", r.Code)
		}
	}
	got := make([]Code, 0, len(conditions))
	for i := range conditions {
		c := &conditions[i]
		got = append(got, c.code)
		if c.when.EN == "" || c.when.ES == "" || !strings.HasSuffix(strings.TrimRight(c.when.EN, "}"), ".") || !strings.HasSuffix(strings.TrimRight(c.when.ES, "}"), ".") {
			t.Errorf("%s: English %q, Spanish %q", c.code, c.when.EN, c.when.ES)
		}
		en, es := arguments(t, c.when.EN), arguments(t, c.when.ES)
		if d := cmp.Diff(en, es); d != "" {
			t.Errorf("%s: thresholds (-English +Spanish):\n%s", c.code, d)
		}
		for _, name := range en {
			if text, n := (limitArgs{l10n.For(language.English), Limits{CareSpanError: 30}.or()}).Arg(name); text == "" || n == 0 {
				t.Errorf("%s: nothing answers {%s}", c.code, name)
			}
		}
		for _, tag := range spanish {
			text := Rule{Code: c.code}.When(tag, Limits{})
			if found := words.In(text, fields, nil); found != nil || strings.ContainsAny(text, "{}|") {
				t.Errorf("%s: English words %q in %q", c.code, found, text)
			}
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("codes (-rules +conditions):\n%s", d)
	}
}

func TestConditionsTellTheThresholdsThatApply(t *testing.T) {
	t.Parallel()
	r, _ := ruleByCode(TooManyLayers)
	if d := cmp.Diff("Hay más de 4 puestos desde el más alto del equipo hasta el más bajo, ambos incluidos.", r.When(language.Spanish, Limits{})); d != "" {
		t.Errorf("by default (-want +got):\n%s", d)
	}
	if got := r.When(language.English, Limits{Layers: 7}); !strings.Contains(got, "more than 7 positions") {
		t.Errorf("with a limit of 7: %q", got)
	}
	if got := (Rule{Code: "own"}).When(language.English, Limits{}); got != "" {
		t.Errorf("a rule of the caller's own: %q", got)
	}
}

// TestConditionsOfLimitsThatAreOff holds that a condition is a sentence whatever limits are off.
func TestConditionsOfLimitsThatAreOff(t *testing.T) {
	t.Parallel()
	for name, l := range map[string]Limits{
		"all":      {Span: -1, SpanError: -1, CareSpan: -1, CareSpanError: -1, Layers: -1, Deciders: -1, Consulted: -1, Overload: -1, OverloadError: -1, Underload: -1, LiveMinutes: -1},
		"warnings": {Span: -1, Overload: -1}, "errors": {SpanError: -1, OverloadError: -1}, "care": {CareSpan: -1},
	} {
		for r := range Rules() {
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				when := r.When(tag, l)
				for _, broken := range []string{"  ", " ;", " ,", " .", "from,", "than of"} {
					require.NotContains(t, when, broken, "%s, %s off", string(r.Code), name)
				}
				require.NotEqual(t, " ", when[:1], "%s, %s off", string(r.Code), name)
			}
		}
	}
	for r := range Rules() {
		switch r.Code {
		case TooManyLayers:
			require.Equal(t, "Su límite (layers) está desactivado.", r.When(language.Spanish, Limits{Layers: -1}))
		case UnderCapacity:
			require.Contains(t, r.When(language.English, Limits{Underload: -1}), "Somebody with the role of")
		}
	}
}
