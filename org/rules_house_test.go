package org_test

import (
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestSuppressionsSuggest(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		code          org.Code
		subject, want string
	}{
		{org.OverCapacity, "cm", "La excepción a «over-capacity» para «cm» no se aplica a nada. ¿Quería decir «bruno»?"}, // a position, and the finding is about the person
		{org.OverCapacity, "brunno", "La excepción a «over-capacity» para «brunno» no se aplica a nada. ¿Quería decir «bruno»?"},
		{"overcapacity", "bruno", "La excepción a «overcapacity» para «bruno» no se aplica a nada. ¿Quería decir «over-capacity»?"},
		{org.OverCapacity, "tesorería", "La excepción a «over-capacity» para «tesorería» no se aplica a nada."},
		{org.OverCapacity, "bruno", ""},
		{org.MissingBackup, "ana", "La excepción a «missing-backup» para «ana» no se aplica a nada. ¿Quería decir «smm»?"},
	} {
		d := busy(5, 1000, 20)
		d.Positions[0].Backup = ""
		d.Suppress = []org.Suppression{{Code: test.code, Subject: test.subject, Reason: "es temporada alta"}}
		got := ""
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.UnusedSuppression {
				got = f.Message(language.EuropeanSpanish)
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s %s (-want +got):\n%s", string(test.code), test.subject, diff)
		}
	}
}

// TestUndeclaredTimesAreListed holds that what a rule passes over for want of working hours is in the note of what is missing.
func TestUndeclaredTimesAreListed(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Channels[0].Hours = []org.Hours{{TimeZone: "Europe/Madrid", Days: "mon-fri", From: "09:00", To: "18:00"}}
		d.Positions[1].Title = "Comunidad"
	})
	message := func() string {
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.ScopeUndeclared {
				return f.MessageWith(language.EuropeanSpanish, d.Names())
			}
		}
		return ""
	}
	if diff := cmp.Diff("Faltan datos en el documento: a qué horas se trabaja (hours) en el puesto «Comunidad». No se ha comprobado lo que depende de ellos.", message()); diff != "" {
		t.Errorf("without working hours (-want +got):\n%s", diff)
	}
	d.Positions[1].Hours = []org.Hours{{TimeZone: "Europe/Madrid", Days: "mon-fri", From: "09:00", To: "18:00"}}
	if diff := cmp.Diff("", message()); diff != "" {
		t.Errorf("with them (-want +got):\n%s", diff)
	}
	d.Positions = append(d.Positions, filled("apoyo", "smm", role.CommunityManager)) // one who answers, and does not say when
	if message() == "" {
		t.Error("nothing is said of one of two")
	}
}

// TestWeeklyHoursAreThoseOfTheTeam wants those of one position that is filled from inside, if there is any, and says which field has them.
func TestWeeklyHoursAreThoseOfTheTeam(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		edit func(*org.Design)
		want bool
	}{
		{"nobody's", func(*org.Design) {}, true},
		{"an agency's", func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "ads", External: true, HoursPerWeek: new(10.0), Holders: []org.Holder{{ID: "sol"}}})
		}, true},
		{"a vacancy's", func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "ads", HoursPerWeek: new(10.0)})
		}, true},
		{"one's", func(d *org.Design) { d.Positions[1].HoursPerWeek = new(40.0) }, false},
		{"of vacancies alone", func(d *org.Design) { d.Positions = []org.Position{{ID: "ads", HoursPerWeek: new(10.0)}} }, false},
	} {
		d := change(func(d *org.Design) {
			for i := range d.Positions {
				d.Positions[i].HoursPerWeek, d.Positions[i].Hours = nil, nil
			}
			test.edit(d)
		})
		says := false
		for _, f := range org.Validate(d).Findings {
			says = says || f.Code == org.ScopeUndeclared && strings.Contains(f.Message(language.EuropeanSpanish), "horas semanales de los puestos (hoursPerWeek; se supone la jornada completa)")
		}
		require.Equal(t, test.want, says, test.name)
	}
}

// TestNothingToAnswerIsTooLittle speaks of whoever answers and has nothing to answer, by what there is or by what there could be.
func TestNothingToAnswerIsTooLittle(t *testing.T) {
	t.Parallel()
	none := func() *float64 { return new(0.0) }
	for _, test := range []struct {
		name string
		edit func(*org.Position, *org.Channel)
		want []org.Problem
	}{
		{"too little", func(_ *org.Position, c *org.Channel) { c.MessagesPerDay = new(5.0) }, []org.Problem{""}},
		{"no messages", func(*org.Position, *org.Channel) {}, []org.Problem{""}},
		{"nobody knows", func(_ *org.Position, c *org.Channel) { c.MessagesPerDay = nil }, nil},
		{"no channel", func(p *org.Position, _ *org.Channel) { p.Channels = []string{} }, []org.Problem{org.ProblemIdle}},
		{"its only channel is dormant", func(_ *org.Position, c *org.Channel) { c.Status = org.StatusDormant }, []org.Problem{org.ProblemIdle}},
		{"other duties", func(p *org.Position, _ *org.Channel) { p.OtherDuties = []org.OtherDuty{{Text: "tienda"}} }, nil},
		{"a specialist whose work comes and goes", func(p *org.Position, _ *org.Channel) { p.Roles = []role.Role{role.Designer} }, nil},
		{"enough", func(_ *org.Position, c *org.Channel) { c.MessagesPerDay = new(40.0) }, nil},
	} {
		d := org.Design{
			Activities: map[role.Activity]bool{role.ActivityCustomerCare: true},
			Channels:   []org.Channel{{ID: "wa", Kind: role.ChannelMessaging, PostsPerWeek: none(), CommentsPerDay: none(), MessagesPerDay: none(), CasesPerDay: none()}},
			Positions:  []org.Position{{ID: "care", Roles: []role.Role{role.CustomerCareAgent}, Channels: []string{"wa"}, Holders: []org.Holder{{ID: "gus"}}}},
		}
		test.edit(&d.Positions[0], &d.Channels[0])
		var got []org.Problem
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.UnderCapacity {
				got = append(got, f.Args.Problem)
			}
		}
		require.Equal(t, test.want, got, test.name)
	}
}
