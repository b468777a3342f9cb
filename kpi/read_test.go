package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// What Format writes in a country is read back there as the same number, percentage or money, or is said to be ambiguous.
func TestFormatReadsBack(t *testing.T) {
	t.Parallel()
	read, ambiguous := 0, 0
	for _, country := range []string{"es-ES", "es-MX", "es-AR", "es-CO", "es-CL", "es-US", "es-419", "en-US", "en-GB"} {
		tag := language.MustParse(country)
		for _, number := range []string{"0", "0.5", "-7", "12.345", "999", "1200", "-1234.5", "12345.67", "1234567", "0.125"} {
			for _, currency := range []string{"", "EUR", "USD", "MXN", "ARS", "CLP", "COP", "GBP"} {
				unit := kpi.One
				if currency != "" {
					unit = kpi.Unit("money[" + currency + "]")
				}
				want := kpi.Money(kpi.MustDecimal(number), currency)
				v := kpi.ValueOf(want.Decimal, unit)
				shown := []string{v.FormatAs(tag, 0, 3, 0), v.FormatAs(tag, 0, 4, 0)}
				if currency == "" {
					shown = append(shown, v.FormatAs(tag, kpi.StylePercent, 2, 0))
				}
				for _, text := range shown {
					got, err := kpi.ParseAmount(text, tag)
					if errors.Is(err, kpi.AmountAmbiguous) {
						ambiguous++
						continue
					}
					require.NoError(t, err, "%s %q", country, text)
					read++
					if diff := cmp.Diff(want, got); diff != "" {
						t.Errorf("%s %q (-want +got)\n%s", country, text, diff)
					}
				}
			}
		}
	}
	if read < 1200 || ambiguous == 0 || ambiguous > 300 {
		t.Errorf("%d read, %d ambiguous", read, ambiguous)
	}
}

// A KPI of one's own has a value with one's own measures.
func TestEvalOwnKPI(t *testing.T) {
	t.Parallel()
	rate := kpi.KPI{ID: "signup_rate", Formula: kpi.Ratio(kpi.Measure("signups"), kpi.Reach)}
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: "signups", Unit: "{signup}", Kind: kpi.KindFlow}}, []kpi.KPI{rate})
	require.NoError(t, err)
	in := now(map[kpi.Measure]int64{"signups": 1, kpi.Reach: 8})
	value, err := v.EvalKPI("signup_rate", in)
	require.NoError(t, err)
	if diff := cmp.Diff("0.125 {signup}/{account}", value.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = rate.Eval(in)
	require.ErrorIs(t, err, kpi.UnknownMeasure)
	_, err = kpi.KPI{ID: "none"}.Eval(in)
	require.ErrorIs(t, err, kpi.UnknownKPI)
	d, err := value.Decimal(2, kpi.RoundingHalfUp)
	require.NoError(t, err)
	if diff := cmp.Diff(kpi.MustDecimal("0.13"), d); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
