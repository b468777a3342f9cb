package org_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A KPI of the design's own says how it is shown and what it works out.
func TestKPIStyleAndForm(t *testing.T) {
	t.Parallel()
	d, err := org.Decode(strings.NewReader(`{"kpis": [
		{"id": "signup_rate", "formula": "leads / reach", "style": "percent"},
		{"id": "answered", "formula": "messages_answered / messages_received", "form": "share"}]}`))
	require.NoError(t, err)
	v, err := d.Vocabulary()
	require.NoError(t, err)
	in := kpi.Inputs{Now: kpi.Sample{
		kpi.Leads: kpi.Count(1), kpi.Reach: kpi.Count(100), kpi.MessagesAnswered: kpi.Count(6), kpi.MessagesReceived: kpi.Count(5),
	}}
	value, err := v.EvalKPI("signup_rate", in)
	require.NoError(t, err)
	require.Equal(t, "1.0%", value.Format(language.English))
	_, err = v.EvalKPI("answered", in)
	require.ErrorIs(t, err, kpi.OutOfShare)
}

// A sentence tells all that is wrong with a formula, and a misspelt name once.
func TestKPIFaultsAreAllTold(t *testing.T) {
	t.Parallel()
	d := org.Design{KPIs: []org.KPI{
		{ID: "mal", Formula: "spendd / leeds + spendd"}, {ID: "sin_formula"},
		{ID: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.Int(85), Currency: "MXN"}},
	}}
	var got []string
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.KPIInvalid || f.Code == org.UnknownReference {
			got = append(got, f.Message(language.LatinAmericanSpanish))
		}
	}
	slices.Sort(got)
	want := []string{
		"El valor objetivo del KPI “Tasa de respuesta” no se puede usar. La meta lleva la moneda MXN, pero el KPI no es un monto. Quite la moneda. " +
			"Una proporción va de 0 a 1 y el límite es 85. ¿Quiso decir 0.85?",
		"KPI “mal”: No existe la métrica “spendd”. ¿Quiso decir “spend”? No existe la métrica “leeds”. ¿Quiso decir “leads”?",
		"KPI “sin_formula”, campo “id”: “sin_formula” no es un KPI estándar, y uno propio necesita su fórmula (formula).",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A KPI of the design restates what it says of itself, and takes the rest from the standard one.
func TestKPIsRestateWhatTheySay(t *testing.T) {
	t.Parallel()
	standard := func(id kpi.ID) kpi.KPI {
		v, err := org.Design{}.Vocabulary()
		require.NoError(t, err)
		k, ok := v.KPI(id)
		require.True(t, ok)
		return k
	}
	said := standard(kpi.ERReach)
	for _, tt := range []struct {
		restated org.KPI
		want     func(k *kpi.KPI)
	}{
		{org.KPI{}, func(*kpi.KPI) {}},
		{org.KPI{Period: kpi.PeriodDay}, func(k *kpi.KPI) { k.Period = kpi.PeriodDay }},
		{org.KPI{Direction: kpi.DirectionHigher + 1}, func(k *kpi.KPI) { k.Direction = kpi.DirectionHigher + 1 }},
		{org.KPI{Name: socialorg.Text{ES: "Interacción"}}, func(k *kpi.KPI) { k.Name = socialorg.Text{ES: "Interacción"} }},
	} {
		tt.restated.ID = kpi.ERReach
		v, err := org.Design{KPIs: []org.KPI{tt.restated}}.Vocabulary()
		require.NoError(t, err)
		got, ok := v.KPI(kpi.ERReach)
		require.True(t, ok)
		want := said
		tt.want(&want)
		require.Equal(t, []any{want.Name, want.Period, want.Direction}, []any{got.Name, got.Period, got.Direction}, "%+v", tt.restated)
	}
}

// What does not go with the formula, and a formula that measures nothing, are findings.
func TestKPIStyleAndFormAreChecked(t *testing.T) {
	t.Parallel()
	d := org.Design{KPIs: []org.KPI{
		{ID: "a", Formula: "spend / leads", Style: kpi.StylePercent}, {ID: "b", Formula: "likes / reach", Form: kpi.FormShare},
		{ID: "c", Formula: "reach / reach"}, {ID: "d", Formula: "likes / reach", Style: kpi.StylePercent, Form: kpi.FormRatio},
	}}
	var got []string
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.KPIInvalid {
			got = append(got, f.Subject.ID+" "+string(f.Args.Faults[0].Code))
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"a invalid-value", "b form-mismatch", "c invalid-expression"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err := d.Vocabulary()
	require.ErrorIs(t, err, kpi.FormMismatch)
}
