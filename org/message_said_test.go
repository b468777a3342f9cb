package org_test

import (
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestHoursAreTold says how much of a promise is broken, and where all of it is.
func TestHoursAreTold(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		promise []org.Hours
		en, es  string
	}{
		{"a part", []org.Hours{madrid("mon-fri", "10:00", "20:00")},
			"During 15 of the 50 hours promised each week on “ig”, nobody who answers is at work: Monday to Friday from 17:00 to 20:00 (Europe/Madrid).",
			"Durante 15 de las 50 horas semanales prometidas en «ig» no trabaja nadie que responda: de lunes a viernes de 17:00 a 20:00 (Europe/Madrid)."},
		{"all", []org.Hours{madrid("sat", "10:00", "14:00")},
			"Nobody who answers is at work during any of the 4 hours promised each week on “ig”: Saturday from 10:00 to 14:00 (Europe/Madrid).",
			"En ninguna de las 4 horas semanales prometidas en «ig» trabaja nadie que responda: los sábados de 10:00 a 14:00 (Europe/Madrid)."},
		{"one hour", []org.Hours{madrid("sat", "10:00", "11:00")},
			"Nobody who answers is at work during the hour promised each week on “ig”: Saturday from 10:00 to 11:00 (Europe/Madrid).",
			"En la hora semanal prometida en «ig» no trabaja nadie que responda: los sábados de 10:00 a 11:00 (Europe/Madrid)."},
	} {
		r := org.Validate(working(test.promise...))
		require.True(t, r.Has(org.HoursUncovered), test.name)
		for _, f := range r.Findings {
			if f.Code != org.HoursUncovered {
				continue
			}
			if d := cmp.Diff([]string{test.en, test.es}, []string{f.Message(language.English), f.Message(language.EuropeanSpanish)}); d != "" {
				t.Errorf("%s (-want +got):\n%s", test.name, d)
			}
		}
	}
}

// TestHelpIsAboutWhatIsMissing speaks of activities only where some are not declared.
func TestHelpIsAboutWhatIsMissing(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		missing []string
		en, es  string
	}{
		{[]string{"activities", "hours"}, "Set each activity to true or false and fill in the rest; an empty list means that there are none.",
			"Indique en cada actividad true (sí) o false (no) y complete lo demás; una lista vacía significa que no hay."},
		{[]string{"objectives", "hours"}, "Fill in what is missing; an empty list means that there are none.", "Complete lo que falta; una lista vacía significa que no hay."},
		{[]string{"hours"}, "Fill in what is missing.", "Complete los datos que faltan."},
	} {
		f := org.Finding{Code: org.ScopeUndeclared, Args: org.Args{Missing: test.missing}}
		if d := cmp.Diff([]string{test.en, test.es}, []string{f.Help(language.English), f.Help(language.EuropeanSpanish)}); d != "" {
			t.Errorf("%v (-want +got):\n%s", test.missing, d)
		}
	}
}
