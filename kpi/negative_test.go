package kpi_test

import (
	"encoding/json"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A count below 0 is a fault of an export. It makes a cost look good, so that no scorecard may show what it gives.
func TestNegativeReadings(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	mxn := func(n int64) kpi.Amount { return kpi.Money(kpi.Int(n), "MXN") }
	for _, tc := range []struct {
		name     string
		id       kpi.ID
		in       kpi.Inputs
		measures []kpi.Measure
		want     string
	}{
		{"count", kpi.CPL, kpi.Inputs{Now: kpi.Sample{kpi.Spend: mxn(1432), kpi.Leads: kpi.Count(-10)}}, []kpi.Measure{kpi.Leads}, "-10"},
		{"watched as it is", kpi.ReachKPI, kpi.Inputs{Now: kpi.Sample{kpi.Reach: kpi.Count(-1)}}, []kpi.Measure{kpi.Reach}, "-1"},
		{"duration", kpi.FirstResponseTime, kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{
			kpi.ResponseTimes: {kpi.Int(60), kpi.Int(-5), kpi.Int(90)},
		}}, []kpi.Measure{kpi.ResponseTimes}, "-5"},
		{"several", kpi.FirstResponseTime, kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{
			kpi.ResponseTimes: {kpi.Int(-60), kpi.Int(-5), kpi.Int(90)},
		}}, []kpi.Measure{kpi.ResponseTimes}, ""},
		{"period before", kpi.NetGrowth, kpi.Inputs{
			Now: kpi.Sample{kpi.Followers: kpi.Count(10)}, Before: kpi.Sample{kpi.Followers: kpi.Count(-3)},
		}, []kpi.Measure{kpi.Followers}, "-3"},
		{"carried", kpi.FollowersKPI, kpi.Inputs{
			Before: kpi.Sample{kpi.Followers: kpi.Count(-3)}, MissingAsBefore: []kpi.Measure{kpi.Followers},
		}, []kpi.Measure{kpi.Followers}, "-3"},
		{"share, which is out of its bounds too", kpi.ResponseRate, kpi.Inputs{Now: kpi.Sample{
			kpi.MessagesAnswered: kpi.Count(-1), kpi.MessagesReceived: kpi.Count(100),
		}}, []kpi.Measure{kpi.MessagesAnswered}, "-1"},
		{"two", kpi.ERReach, kpi.Inputs{Now: kpi.Sample{kpi.Interactions: kpi.Count(-1), kpi.Reach: kpi.Count(-2)}}, []kpi.Measure{kpi.Interactions, kpi.Reach}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			r := s.Reading(tc.id, tc.in)
			require.True(t, r.Value.IsZero())
			require.NotNil(t, r.Undefined)
			require.ErrorIs(t, r.Undefined, kpi.NegativeCount)
			require.Equal(t, tc.measures, r.Undefined.Measures)
			require.Equal(t, tc.want, r.Undefined.Got)
		})
	}

	t.Run("money may be below 0", func(t *testing.T) {
		t.Parallel()
		r := s.Reading(kpi.CPL, kpi.Inputs{Now: kpi.Sample{kpi.Spend: mxn(-20), kpi.Leads: kpi.Count(10)}})
		require.Nil(t, r.Undefined)
		require.Nil(t, r.Value.Negative())
		require.Equal(t, -1, r.Value.Sign())
	})
}

// A value that a program works out by itself is not judged either, nor where it has been kept as a document.
func TestNegativeValueIsNotJudged(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	v, err := kpi.Vocabulary{}.EvalKPI(kpi.CPL, kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(1432), "MXN"), kpi.Leads: kpi.Count(-10)}})
	require.NoError(t, err)
	require.Equal(t, []kpi.Measure{kpi.Leads}, v.Negative())
	require.Equal(t, []string{
		"kpi cpl: below-zero: Hay un valor negativo de «Clientes potenciales» (leads), pero ni los recuentos ni las duraciones pueden ser negativos. Si corrige " +
			"otro registro, súmelos antes; el valor de un KPI que se apoya en él no se juzga.",
	}, []string{v.Warnings()[0].Report(language.EuropeanSpanish)})
	text, err := json.Marshal(v)
	require.NoError(t, err)
	var again kpi.Value
	require.NoError(t, json.Unmarshal(text, &again))
	require.True(t, v.Equal(again))
	goals := []kpi.Goal{{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(150), Currency: "MXN"}}}
	goals[0].Baseline = kpi.Int(200)
	bands, err := goals[0].Bands()
	require.NoError(t, err)
	for _, v := range []kpi.Value{v, again} {
		require.Zero(t, bands.Level(v))
		_, moved := goals[0].Progress(v)
		require.False(t, moved)
		require.Len(t, v.Warnings(), 1)
		card, err := s.Score(goals, []kpi.Reading{{KPI: kpi.CPL, Value: v}}, nil)
		require.NoError(t, err)
		require.Equal(t, kpi.StatusUndefined, card.Rows[0].Status)
		require.ErrorIs(t, card.Rows[0].Reading.Undefined, kpi.NegativeCount)
		require.Equal(t, "Cost per lead: no value (target: at most MX$150). “Leads” holds a value below 0, and no count or duration is below 0.",
			card.Lines(language.English)[0])
		require.Equal(t, "Costo por prospecto: sin valor (meta: MXN\u00a0150 como máximo). “Prospectos” (leads) contiene algún valor negativo, pero ni los conteos ni las "+
			"duraciones pueden ser negativos.", card.Lines(language.LatinAmericanSpanish)[0])
	}
}
