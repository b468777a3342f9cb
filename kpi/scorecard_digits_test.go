package kpi_test

import (
	"encoding/json"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A number that misses a limit is not shown as the limit.
func TestDigitsBesideLimits(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	mexico := language.MustParse("es-MX")
	line := func(g kpi.Goal, in kpi.Inputs) string {
		card, err := s.Score([]kpi.Goal{g}, []kpi.Reading{s.Reading(g.KPI, in)}, nil)
		require.NoError(t, err)
		return card.Rows[0].Line(mexico)
	}
	rate := func(n, of int64) kpi.Inputs {
		return kpi.Inputs{Now: kpi.Sample{kpi.MessagesAnswered: kpi.Count(n), kpi.MessagesReceived: kpi.Count(of)}}
	}
	for _, tc := range []struct {
		name string
		goal kpi.Goal
		in   kpi.Inputs
		want string
	}{
		{"an end of the interval", floor(kpi.ResponseRate, "0.85"), rate(2507, 2996),
			"Tasa de respuesta: 83.7% (2,507 de 2,996; intervalo de confianza del 95%: entre el 82.31% y el 84.96%). No cumple la meta (85% como mínimo)."},
		{"the value", kpi.Goal{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}, Exact: true}, rate(84_996, 100_000),
			"Tasa de respuesta: 84.996% (84,996 de 100,000; intervalo de confianza del 95%: entre el 84.8% y el 85.2%). No cumple la meta (85% como mínimo)."},
		{"the limit itself", kpi.Goal{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}, Exact: true}, rate(85_000, 100_000),
			"Tasa de respuesta: 85.0% (85,000 de 100,000; intervalo de confianza del 95%: entre el 84.8% y el 85.2%). Cumple la meta (85% como mínimo)."},
		{"nothing near", floor(kpi.ResponseRate, "0.9"), rate(837, 1000),
			"Tasa de respuesta: 83.7% (837 de 1,000; intervalo de confianza del 95%: entre el 81.3% y el 85.9%). No cumple la meta (90% como mínimo)."},
		{"money", kpi.Goal{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "MXN"}},
			kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.MustDecimal("10.004"), "MXN"), kpi.Leads: kpi.Count(1)}},
			"Costo por prospecto: $10.004. No cumple la meta ($10 como máximo)."},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tc.want, line(tc.goal, tc.in)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// From a gain to a loss no percentage tells the change.
func TestTrendAcrossZero(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	growth := func(from, to int64) []kpi.Reading {
		return s.Readings(kpi.Inputs{
			Now: kpi.Sample{kpi.Followers: kpi.Count(to)}, Before: kpi.Sample{kpi.Followers: kpi.Count(from)},
		}, kpi.NetGrowth)
	}
	card, err := s.Score([]kpi.Goal{{KPI: kpi.NetGrowth}}, growth(100, 70), growth(80, 100))
	require.NoError(t, err)
	require.Equal(t, "Crecimiento neto de seguidores: -30. Baja 50 respecto al período anterior (empeora).", card.Lines(language.LatinAmericanSpanish)[0])
	card, err = s.Score([]kpi.Goal{{KPI: kpi.NetGrowth}}, growth(100, 100), growth(80, 100))
	require.NoError(t, err)
	require.Equal(t, "Crecimiento neto de seguidores: 0. Baja un 100.0% respecto al período anterior (empeora).", card.Lines(language.LatinAmericanSpanish)[0])
}

// The unit of what is told for a thousand says so.
func TestUnitNameOfPerUnit(t *testing.T) {
	t.Parallel()
	value := func(e kpi.Expr) kpi.Value {
		v, err := kpi.Eval(e, kpi.Inputs{Now: kpi.Sample{
			kpi.Saves: kpi.Count(8), kpi.Reach: kpi.Count(1000), kpi.Likes: kpi.Count(5), kpi.Spend: kpi.Money(kpi.Int(3), "MXN"), kpi.Impressions: kpi.Count(70),
		}})
		require.NoError(t, err)
		return v
	}
	for _, tc := range []struct {
		e      kpi.Expr
		en, es string
	}{
		{kpi.PerUnit(kpi.Saves, kpi.Reach, 1000), "interactions per 1,000 accounts", "interacciones por 1,000 cuentas"},
		{kpi.PerUnit(kpi.Spend, kpi.Impressions, 1000), "MXN per 1,000 impressions", "MXN por 1,000 impresiones"},
		{kpi.PerUnit(kpi.Saves, kpi.Likes, 1000), "per 1,000", "por cada 1,000"},
		{kpi.Ratio(kpi.Saves, kpi.Reach), "interactions per account", "interacciones por cuenta"},
		{kpi.MustParse("1000 * saves / reach"), "interactions per 1,000 accounts", "interacciones por 1,000 cuentas"},
		{kpi.MustParse("saves / (reach / 1000)"), "interactions per 1,000 accounts", "interacciones por 1,000 cuentas"},
	} {
		v := value(tc.e)
		text, err := json.Marshal(v)
		require.NoError(t, err)
		var again kpi.Value
		require.NoError(t, json.Unmarshal(text, &again))
		for _, v := range []kpi.Value{v, again} {
			if diff := cmp.Diff([]string{tc.en, tc.es}, []string{v.UnitName(language.English), v.UnitName(language.MustParse("es-MX"))}); diff != "" {
				t.Errorf("%v (-want +got)\n%s", tc.e, diff)
			}
		}
	}
	require.Empty(t, kpi.Value{}.UnitName(language.English))
}
