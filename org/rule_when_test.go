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
		if c.when.EN == "" || c.when.ES == "" || !strings.HasSuffix(c.when.EN, ".") || !strings.HasSuffix(c.when.ES, ".") {
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
