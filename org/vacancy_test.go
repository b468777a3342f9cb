package org_test

import (
	"encoding/json"
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Of the settings of a validator that a program reads, all say what is wrong with them in one way.
func TestVacancyPolicyText(t *testing.T) {
	t.Parallel()
	var settings struct {
		Levels    org.Levels        `json:"levels"`
		Vacancies org.VacancyPolicy `json:"vacancies"`
	}
	for _, test := range []struct {
		text   string
		want   org.PolicyFault
		en, es string
	}{
		{
			text: "falls-to-superor",
			want: org.PolicyFault{Code: org.UnknownPolicy, Field: "vacancies", Got: "falls-to-superor", Want: "gap, falls-to-superior", Suggestion: "falls-to-superior"},
			en:   "“vacancies” has a policy that does not exist: “falls-to-superor”. Did you mean “falls-to-superior”?",
			es:   "«vacancies» indica una política que no existe: «falls-to-superor». ¿Quería decir «falls-to-superior»?",
		},
		{
			text: "nadie",
			want: org.PolicyFault{Code: org.UnknownPolicy, Field: "vacancies", Got: "nadie", Want: "gap, falls-to-superior"},
			en:   "“vacancies” has a policy that does not exist: “nadie”. Valid values: gap or falls-to-superior.",
			es:   "«vacancies» indica una política que no existe: «nadie». Valores válidos: gap o falls-to-superior.",
		},
	} {
		err := json.Unmarshal([]byte(`{"levels": {"vacancy": "off"}, "vacancies": "`+test.text+`"}`), &settings)
		policy, ok := errors.AsType[*org.PolicyError](err)
		require.True(t, ok, "%v", err)
		require.ErrorIs(t, err, org.UnknownPolicy)
		if diff := cmp.Diff([]org.PolicyFault{test.want}, policy.Faults); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
		require.Equal(t, test.en, policy.Faults[0].Message(language.English))
		require.Equal(t, test.es, policy.Faults[0].Message(language.Spanish))
	}
	require.NoError(t, json.Unmarshal([]byte(`{"vacancies": "gap"}`), &settings))
	require.Equal(t, org.VacancyGap, settings.Vacancies)
	require.NoError(t, org.Validator{Vacancies: settings.Vacancies}.Err())
	require.ErrorIs(t, org.Validator{Vacancies: 9}.Err(), org.UnknownPolicy)
}

// The other enums speak both languages, too.
func TestEnumErrorsSpeakBothLanguages(t *testing.T) {
	t.Parallel()
	for name, read := range map[string]func([]byte) error{
		"severity": new(org.Severity).UnmarshalText, "subject kind": new(org.SubjectKind).UnmarshalText, "state": new(org.State).UnmarshalText,
		"op": new(org.Op).UnmarshalText, "field": new(org.Field).UnmarshalText, "setting": new(org.Setting).UnmarshalText,
		"answer": new(org.Answer).UnmarshalText, "cut": new(org.Cut).UnmarshalText, "step": new(org.StepKind).UnmarshalText,
		"accountability": new(org.Accountability).UnmarshalText,
	} {
		spoken, ok := errors.AsType[kpi.LocalizedError](read([]byte("?")))
		require.True(t, ok, name)
		require.Contains(t, spoken.Message(language.English), "There is no value “?”. There are “", name)
		require.Contains(t, spoken.Message(language.Spanish), "No existe el valor «?». Los valores posibles son «", name)
	}
}
