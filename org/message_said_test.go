package org_test

import (
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestLoadsAreToldApart writes hours and percentages with the digits that tell them from what they have passed.
func TestLoadsAreToldApart(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		code   org.Code
		args   org.Args
		en, es string
	}{
		{org.OverCapacity, org.Args{Hours: 34.04, Available: 34}, "34.04 hours of work a week and 34 hours available, a load of 100.1%.",
			"34,04 horas de trabajo a la semana y 34 disponibles, una carga del 100,1\u00a0%."},
		{org.OverCapacity, org.Args{Hours: 38.27, Available: 38.25}, "38.27 hours of work a week and 38.25 hours available, a load of 100.1%.",
			"38,27 horas de trabajo a la semana y 38,25 disponibles, una carga del 100,1\u00a0%."},
		{org.OverCapacity, org.Args{Hours: 78.75, Available: 31.5}, "78.8 hours of work a week and 31.5 hours available, a load of 250%.",
			"78,8 horas de trabajo a la semana y 31,5 disponibles, una carga del 250\u00a0%."},
		{org.OverCapacity, org.Args{Hours: 44.22, Available: 34}, "44.2 hours of work a week and 34 hours available, a load of 130.1%.",
			"44,2 horas de trabajo a la semana y 34 disponibles, una carga del 130,1\u00a0%."},
		{org.OverCapacity, org.Args{Hours: 32.35, Available: 34, Limit: 95}, "32.4 hours of work a week and 34 hours available, a load of 95.1% where the limit is 95%.",
			"32,4 horas de trabajo a la semana y 34 disponibles, una carga del 95,1\u00a0%, cuando el límite es del 95\u00a0%."},
		{org.OverCapacity, org.Args{Hours: 32.57, Available: 34, Limit: 95.5}, "32.6 hours of work a week and 34 hours available, a load of 96% where the limit is 95.5%.",
			"32,6 horas de trabajo a la semana y 34 disponibles, una carga del 96\u00a0%, cuando el límite es del 95,5\u00a0%."},
		{org.UnderCapacity, org.Args{Hours: 16.9, Available: 34}, "16.9 hours of work a week and 34 hours available, a load of 49.7%.",
			"16,9 horas de trabajo a la semana y 34 disponibles, una carga del 49,7\u00a0%."},
		{org.UnderCapacity, org.Args{Hours: 13.6, Available: 34}, "13.6 hours of work a week and 34 hours available, a load of 40%.",
			"13,6 horas de trabajo a la semana y 34 disponibles, una carga del 40\u00a0%."},
	} {
		f := org.Finding{Code: test.code, Subject: org.Subject{Kind: org.SubjectPerson, ID: "ana"}, Args: test.args}
		f.Args.Related = []org.Subject{{Kind: org.SubjectPosition, ID: "cm"}}
		require.Equal(t, "“ana” (“cm”) has "+test.en, f.Message(language.English))
		require.Equal(t, "«ana» («cm») tiene "+test.es, f.Message(language.EuropeanSpanish))
	}
}

// TestLimitsArePassedByWhatIsTold has no finding of a load that is told as the limit, and tells of a limit with its digits.
func TestLimitsArePassedByWhatIsTold(t *testing.T) {
	t.Parallel()
	d := org.Design{Channels: []org.Channel{{ID: "ig", PostsPerWeek: new(0.0), CommentsPerDay: new(0.0), MessagesPerDay: new(0.0), CasesPerDay: new(0.0)}},
		Positions: []org.Position{{ID: "cm", Duties: []org.Duty{{Responsibility: role.AnswerMessages}}, Holders: []org.Holder{{ID: "ana"}}}}}
	for _, test := range []struct {
		messages float64 // of 5 minutes, every day
		limits   org.Limits
		told     bool
		limit    float64
	}{
		{58.286, org.Limits{Shrinkage: 0.15, CareShrinkage: 0.15}, false, 0}, // 34.0002 hours of 34
		{58.30, org.Limits{Shrinkage: 0.15, CareShrinkage: 0.15}, true, 0},   // 34.01
		{58.2, org.Limits{Shrinkage: 0.15, CareShrinkage: 0.15, Overload: 0.955}, true, 95.5},
	} {
		d.Channels[0].MessagesPerDay = &test.messages
		var found []org.Finding
		for _, f := range (org.Validator{Limits: test.limits}).Validate(d).Findings {
			if f.Code == org.OverCapacity {
				found = append(found, f)
			}
		}
		require.Equal(t, test.told, len(found) == 1, "%v", test.messages)
		if test.told {
			require.InDelta(t, test.limit, found[0].Args.Limit, 0)
		}
	}
}

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
