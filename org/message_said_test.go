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

// TestLoadsAreTold gives the percentage always, and the limit where it is not the usual one.
func TestLoadsAreTold(t *testing.T) {
	t.Parallel()
	d := busy(20, 200, 200)
	for _, test := range []struct {
		name   string
		limits org.Limits
		latin  string
	}{
		{"the usual limits", org.Limits{}, "“bruno” (“cm”) tiene 181.7 horas de trabajo a la semana y 34 disponibles, una carga de 534%."},
		{"limits of one’s own", org.Limits{Overload: 3, OverloadError: 4.5},
			"“bruno” (“cm”) tiene 181.7 horas de trabajo a la semana y 34 disponibles, una carga de 534%, cuando el límite es de 450%."},
	} {
		var got []string
		for _, f := range (org.Validator{Limits: test.limits}).Validate(d).Findings {
			if f.Code == org.OverCapacity && f.Subject.ID == "bruno" {
				got = append(got, f.Message(language.LatinAmericanSpanish))
			}
		}
		if d := cmp.Diff([]string{test.latin}, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, d)
		}
	}
}

// TestLiveAnswersAreTold says what the number of people rests on, one of them and several.
func TestLiveAnswersAreTold(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name     string
		messages float64
		en, es   string
	}{
		{"one", 60,
			"The channel “ig” promises replies within a minute. For 5 messages an hour of 5 minutes each, 2 at once per person, that takes one person at all times: 84 hours a week, and only 34 are available.",
			"En el canal «ig» se promete responder en un minuto. Con 5 mensajes por hora de 5 minutos cada uno, 2 a la vez por persona, hace falta una persona en todo momento: 84 horas a la semana, y solo hay 34."},
		{"several", 210,
			"The channel “ig” promises replies within a minute. For 17.5 messages an hour of 5 minutes each, 2 at once per person, that takes 2 people at all times: 168 hours a week, and only 34 are available.",
			"En el canal «ig» se promete responder en un minuto. Con 17,5 mensajes por hora de 5 minutos cada uno, 2 a la vez por persona, hacen falta 2 personas en todo momento: 168 horas a la semana, y solo hay 34."},
	} {
		d := busy(1, 0, test.messages)
		d.Channels[0].AnswerWithinMinutes, d.Channels[0].Hours = new(1.0), []org.Hours{madrid("daily", "09:00", "21:00")}
		found := false
		for _, f := range org.Validate(d).Findings {
			if f.Args.Problem != org.ProblemLive {
				continue
			}
			found = true
			if d := cmp.Diff([]string{test.en, test.es}, []string{f.Message(language.English), f.Message(language.EuropeanSpanish)}); d != "" {
				t.Errorf("%s (-want +got):\n%s", test.name, d)
			}
			if n, err := f.Args.Live.Agents(); err != nil || n != f.Args.Count {
				t.Errorf("%s: the promise takes %d agents (%v), and the finding says %d", test.name, n, err, f.Args.Count)
			}
		}
		require.True(t, found, test.name)
	}
}

// TestNamesOfTheFirst gives of several positions and people of one id the name of the first, whom the id stands for.
func TestNamesOfTheFirst(t *testing.T) {
	t.Parallel()
	name := org.Design{
		People:    []org.Person{{ID: "ana", Name: "Ana Uno"}, {ID: "ana", Name: "Ana Dos"}},
		Positions: []org.Position{{ID: "cm", Title: "Primera"}, {ID: "cm", Title: "Segunda"}},
	}.Names()
	got := []string{name(org.Subject{Kind: org.SubjectPerson, ID: "ana"}), name(org.Subject{Kind: org.SubjectPosition, ID: "cm"})}
	if d := cmp.Diff([]string{"Ana Uno", "Primera"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestWrongHoursAreNoHours says of hours that cannot be what is wrong with them, and does not reckon with them.
func TestWrongHoursAreNoHours(t *testing.T) {
	t.Parallel()
	for hours, want := range map[float64]string{
		-44: "Puesto «cm», campo «hoursPerWeek»: debe ser un número igual o mayor que cero, no -44.",
		440: "Puesto «cm», campo «hoursPerWeek»: son las horas de una persona, y una semana tiene 168, no 440.",
	} {
		d := busy(5, 20, 5)
		d.Positions[1].HoursPerWeek = &hours
		r := org.Validate(d)
		require.False(t, r.Has(org.OverCapacity), hours)
		require.Equal(t, want, r.Findings[0].Message(language.EuropeanSpanish))
	}
}

// TestReferencesByName leads from what people call somebody or something to the id that is wanted.
func TestReferencesByName(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Brands:    []org.Brand{{ID: "valle", Name: "Despensa del Valle"}},
		People:    []org.Person{{ID: "luz", Name: "Luz Marina"}, {ID: "andres", Name: "Andrés"}},
		Channels:  []org.Channel{{ID: "ig-valle", Platform: "instagram"}, {ID: "fb-1", Platform: "facebook"}, {ID: "fb-2", Platform: "facebook"}},
		Approvals: []org.Approval{{By: "luz", Deputy: "Andrés"}},
		Positions: []org.Position{
			{ID: "jefa", Title: "Jefa de comunicaciones", Holders: []org.Holder{{ID: "luz"}}},
			{ID: "smm", ReportsTo: "jefa de comunicaciones", Channels: []string{"Instagram", "facebook"}, Holders: []org.Holder{{ID: "andres"}}},
			{ID: "cm", ReportsTo: "smm", Brands: []string{"despensa del valle"}, Holders: []org.Holder{{ID: "luz marina"}, {ID: "andres"}}},
		},
	}
	var got []string
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.UnknownReference {
			got = append(got, f.Message(language.LatinAmericanSpanish))
		}
	}
	want := []string{
		"Puesto “cm”, campo “brands”: no existe “despensa del valle”. ¿Quiso decir “valle”?",
		"Puesto “cm”, campo “holders”: no existe “luz marina”. ¿Quiso decir “luz”?",
		"Puesto “smm”, campo “channels”: no existe “Instagram”. ¿Quiso decir “ig-valle”?",
		"Puesto “smm”, campo “channels”: no existe “facebook”.",
		"Puesto “smm”, campo “reportsTo”: no existe “jefa de comunicaciones”. ¿Quiso decir “jefa”?",
		"Aprobación “luz”, campo “by”: “luz” es una persona, y aquí va un puesto. ¿Quiso decir “jefa”?",
		"Aprobación “luz”, campo “deputy”: “Andrés” es una persona, y aquí va un puesto.",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
