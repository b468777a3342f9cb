package kpi_test

import (
	"encoding/json"
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// What was meant is suggested where it can be one number only.
func TestNearDecimals(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"3%": "0.03", "3 %": "0.03", "2,5%": "0.025", "0,03": "0.03", ".5": "0.5", " 7 ": "7", "1,200": "", "%": "", "": "", `"0.03"`: "0.03", `"3 %"`: "0.03", `""`: "", "x": "", "1,2,3": "", "-": "", "5e-30%": "",
	} {
		_, err := kpi.ParseDecimal(text)
		e, ok := errors.AsType[*kpi.DecimalError](err)
		require.True(t, ok, text)
		if diff := cmp.Diff(want, e.Suggestion); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
	}
	var goal kpi.Goal
	quoted := json.Unmarshal([]byte(`{"kpi": "ctr", "target": {"atLeast": "0.03"}}`), &goal)
	q, ok := errors.AsType[*kpi.DecimalError](quoted)
	require.True(t, ok)
	require.Contains(t, q.Message(language.EuropeanSpanish), "; los números van sin comillas. ¿Quería decir «0.03»?")

	_, err := kpi.ParseDecimal("3%")
	e, _ := errors.AsType[*kpi.DecimalError](err)
	if diff := cmp.Diff("“3%” no es un número con punto decimal y sin separadores de miles, como 1200 o -0.5; un porcentaje se escribe dividido entre cien. ¿Quiso decir “0.03”?",
		e.Message(language.MustParse("es-MX"))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A currency in small letters is suggested in capitals.
func TestNearCurrencies(t *testing.T) {
	t.Parallel()
	goal := floor(kpi.CPC, "2")
	goal.Target.Currency = "mxn"
	_, err := kpi.Scoring{}.Score([]kpi.Goal{goal}, nil, nil)
	require.ErrorContains(t, err, "such as EUR or MXN; did you mean “MXN”?")
	goal.Target.Currency = "pesos"
	_, err = kpi.Scoring{}.Score([]kpi.Goal{goal}, nil, nil)
	require.ErrorContains(t, err, "such as EUR or MXN.")
	_, err = kpi.Eval(kpi.Spend, kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(3), "eur")}})
	require.ErrorContains(t, err, "did you mean “EUR”?")
}

// Periods that people write in other ways are suggested as they are to be written; which figure is the month is not guessed.
func TestNearPeriods(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2026-9": "2026-09", "2026/09": "2026-09", "09/2026": "2026-09", "2026-3T": "2026-Q3", "T3 2026": "2026-Q3", "Q3/2026": "2026-Q3", "2026-q3": "2026-Q3",
		"2026-w41": "2026-W41", "2026-5T": "", "2026-00": "", "10/11/2026": "", "octubre": "", "2026-": "", "26-9": "", "2026-QQ": "",
		"30/10/2026": "2026-10-30", "10/30/2026": "2026-10-30", "05/05/2026": "2026-05-05", "2026/10/05": "2026-10-05", "5.10.2026": "", "2026.1.5": "2026-01-05",
		"2026Q4": "2026-Q4", "4T2026": "2026-Q4", "4T 2026": "2026-Q4", "4.º trimestre de 2026": "2026-Q4", "2026 Q4 Q4": "", "W41 2026": "2026-W41",
		"semana 41 de 2026": "2026-W41", "octubre 2026": "2026-10", "Octubre de 2026": "2026-10", "oct 2026": "2026-10", "5 de octubre de 2026": "2026-10-05",
		"October 5, 2026": "2026-10-05", "31 de febrero de 2026": "", "ma 2026": "", "5 6 octubre 2026": "", "20261005": "", "٢٠٢٦": "",
	} {
		_, err := kpi.Calendar{}.Parse(text)
		e, ok := errors.AsType[*kpi.DateError](err)
		require.True(t, ok, text)
		tail := "."
		if want != "" {
			tail = ". ¿Quería decir «" + want + "»?"
		}
		if e.Reason == kpi.DateSyntax {
			require.Equal(t, "«"+text+"» no es una fecha ni un periodo según la norma ISO 8601, como 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026 o "+
				"2026-10-05/2026-10-18"+tail, e.Message(language.EuropeanSpanish))
		} else {
			require.Empty(t, want, text)
		}
	}
}

// An empty cell is told as what is missing.
func TestEmptyTexts(t *testing.T) {
	t.Parallel()
	_, number := kpi.ParseDecimal("")
	_, day := kpi.Calendar{}.Parse(" ")
	for i, err := range []error{number, day} {
		e, ok := errors.AsType[kpi.LocalizedError](err)
		require.True(t, ok)
		require.Regexp(t, []string{"^Falta el número; escríbalo con punto", "^Falta la fecha o el periodo; escríbalo según"}[i], e.Message(language.EuropeanSpanish))
		require.Regexp(t, []string{"^The number is missing; write it with", "^The date or period is missing; write it as"}[i], e.Message(language.English))
	}
}

// Every error type speaks to its reader.
func TestErrorsAreLocalized(t *testing.T) {
	t.Parallel()
	for _, err := range []error{
		&kpi.FormulaError{}, &kpi.UndefinedError{}, &kpi.IncomparableError{}, &kpi.ScorecardError{}, &kpi.GoalError{}, &kpi.IntervalError{},
		&kpi.UnitError{}, &kpi.DecimalError{}, &kpi.AmountError{}, &kpi.DateError{},
	} {
		if _, ok := errors.AsType[kpi.LocalizedError](err); !ok {
			t.Errorf("%T", err)
		}
	}
}

// A change of which one side has no value names the KPI and the period.
func TestChangeNamesWhatIsMissing(t *testing.T) {
	t.Parallel()
	quarter, err := kpi.Calendar{}.Parse("2026-Q3")
	require.NoError(t, err)
	cells := []kpi.Cell{{Span: quarter, Values: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(10), "EUR"), kpi.Leads: kpi.Count(2)}}}
	for span, want := range map[string]string{"2026-Q3": "2026-Q2", "2026-Q4": "2026-Q4"} {
		s, err := kpi.Calendar{}.Parse(span)
		require.NoError(t, err)
		change, err := kpi.Rollup{Span: s}.Compare(kpi.CPL, cells)
		require.ErrorIs(t, err, kpi.Missing)
		_, err = change.Difference()
		e, ok := errors.AsType[*kpi.UndefinedError](err)
		require.True(t, ok)
		if diff := cmp.Diff("Falta el valor de «Coste por cliente potencial» (cpl) ("+want+").", e.Message(language.EuropeanSpanish)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", span, diff)
		}
		_, err = change.Relative()
		require.ErrorIs(t, err, kpi.Missing)
	}
}
