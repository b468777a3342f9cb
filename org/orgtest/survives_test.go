package orgtest_test

import (
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// shift is a manager, a community manager who stands in for her, and an agent, with all volumes declared.
func shift(comments float64) org.Design {
	return org.Design{
		Activities: map[role.Activity]bool{role.ActivityCustomerCare: true},
		Channels: []org.Channel{
			{ID: "ig", PostsPerWeek: new(4.0), CommentsPerDay: &comments, MessagesPerDay: new(8.0), CasesPerDay: new(1.0)},
			{ID: "wa", Kind: role.ChannelMessaging, MessagesPerDay: new(20.0), CasesPerDay: new(2.0)},
		},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}, Backup: "cm"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Channels: []string{"ig"}, Holders: []org.Holder{{ID: "bruno"}}},
			{ID: "sac", Roles: []role.Role{role.CustomerCareAgent}, ReportsTo: "smm", Channels: []string{"wa"}, Holders: []org.Holder{{ID: "carla"}}},
		},
	}
}

func TestSurvivesWhatGetsWorse(t *testing.T) {
	t.Parallel()
	over := orgtest.Expect{Code: org.OverCapacity, Subject: "bruno"}
	for _, test := range []struct {
		name     string
		comments float64
		severity org.Severity // before
	}{{"a warning becomes an error", 110, org.Warning}, {"an error grows", 200, org.Error}} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			d, peak := shift(test.comments), org.Peak(3, "ig")
			require.Contains(t, orgtest.Found(org.Validate(d), test.severity), over)
			err := orgtest.CheckSurvives(org.Validator{}, d, peak)
			require.ErrorIs(t, err, org.OverCapacity)
			require.ErrorContains(t, err, "the design has 1 error that is worse than before:")
			require.Contains(t, orgtest.Localize(err, language.EuropeanSpanish).Error(), "\n\t\tantes: "+test.severity.Name(language.Spanish)+" over-capacity bruno: «bruno»")
			require.NoError(t, orgtest.CheckAdds(org.Validator{}, d, []orgtest.Expect{over}, peak))
			require.ErrorIs(t, orgtest.CheckAdds(org.Validator{}, d, nil, peak), org.OverCapacity)
			require.NoError(t, orgtest.CheckSurvives(org.Validator{}, d, org.Peak(0.9)))
		})
	}
}

// TestChecksThatCheckNothing holds that what could never fail says so.
func TestChecksThatCheckNothing(t *testing.T) {
	t.Parallel()
	dormant, outside, partly := shift(20), shift(20), shift(20)
	dormant.Channels[1].Status = org.StatusDormant
	outside.Outside = []org.Outside{{ID: "central", Kind: role.PartyMarketing}}
	outside.Channels[1].HeldBy = "central"
	partly.Channels[0].CommentsPerDay, partly.Channels[0].MessagesPerDay = nil, nil
	off := org.Levels{}
	for r := range org.Rules() {
		off[r.Code] = org.Off
	}
	none := org.Validator{Rules: func(func(org.Rule) bool) {}}
	lenient := org.Validator{Levels: org.Levels{org.OverCapacity: org.Warning}}
	away := org.PersonAway("ana")
	for _, test := range []struct {
		name   string
		err    error
		en, es string
	}{
		{"a dormant channel", orgtest.CheckSurvives(org.Validator{}, dormant, org.Peak(100, "wa")), "work for nobody who is there", "no dan trabajo a nadie"},
		{"a channel held outside", orgtest.CheckSurvives(org.Validator{}, outside, org.Peak(100, "wa")), "work for nobody who is there", "no dan trabajo a nadie"},
		{"one change of two", orgtest.CheckSurvives(org.Validator{}, dormant, away, org.Peak(100, "wa")), "change 2 of 2 checks nothing", "el cambio 2 de 2 no comprueba nada"},
		{"nothing declared, of two", orgtest.CheckSurvives(org.Validator{}, shift(20), org.Peak(1), away), "the same without change 1 of 2", "queda igual sin el cambio 1 de 2"},
		{"half of it declared", orgtest.CheckSurvives(org.Validator{}, partly, org.Peak(1.1)), "declare commentsPerDay, messagesPerDay (channel “ig”)", "declare commentsPerDay, messagesPerDay (canal «ig»)"},
		{"half of it declared, for Adds", orgtest.CheckAdds(org.Validator{}, partly, nil, org.Peak(1.1)), "nobody knows what load", "no se sabe cuánto trabajo"},
		{"no error is possible", orgtest.CheckSurvives(lenient, shift(20), org.Peak(100)), "never an error", "nunca es un error"},
		{"no error within limits", orgtest.CheckSurvives(org.Validator{Limits: org.Limits{OverloadError: -1}}, shift(20), org.Peak(100)), "never an error", "nunca es un error"},
		{"nothing is possible", orgtest.CheckAdds(org.Validator{Limits: org.Limits{Overload: -1, OverloadError: -1}}, shift(20), nil, org.Peak(100)), "never found", "nunca se da"},
		{"no rule", orgtest.CheckSurvives(none, shift(20), away), "leaves no rule", "no deja ninguna regla"},
		{"no rule, of a report", orgtest.CheckNoErrors(none.Validate(shift(20))), "no rule judged", "ninguna regla ha juzgado"},
		{"all is off", orgtest.CheckWant(org.Validator{Levels: off}.Validate(shift(20))), "no rule judged", "ninguna regla ha juzgado"},
	} {
		require.ErrorContains(t, test.err, test.en, test.name)
		require.Contains(t, orgtest.Localize(test.err, language.EuropeanSpanish).Error(), test.es, test.name)
	}
	for name, err := range map[string]error{
		"a peak elsewhere":      orgtest.CheckSurvives(org.Validator{}, partly, org.Peak(1.1, "wa")),
		"a warning for Adds":    orgtest.CheckAdds(lenient, shift(20), []orgtest.Expect{{Code: org.OverCapacity, Subject: "bruno"}}, org.Peak(10, "ig")),
		"what is not judged":    orgtest.CheckSurvives(org.Validator{}, shift(20), func(d *org.Design) error { d.Name = "Kiosko"; return nil }),
		"two that build on one": orgtest.CheckSurvives(org.Validator{}, shift(20), org.PositionComes(org.Position{ID: "x"}), org.PersonComes("eva", "x")),
	} {
		require.NoError(t, err, name)
	}
}

func TestStandInsAreNamed(t *testing.T) {
	t.Parallel()
	err := orgtest.CheckAdds(org.Validator{}, shift(20), []orgtest.Expect{{Code: org.Vacancy}}, org.PersonAway("ana"))
	require.ErrorContains(t, err, "after this change:\n\t“bruno” stands in for “ana” in the position “smm”, with time from a position of its own")
	require.Contains(t, orgtest.Localize(err, language.EuropeanSpanish).Error(), "tras este cambio:\n\t«bruno» suple a «ana» en el puesto «smm», con tiempo que resta a su propio puesto")
	require.NotContains(t, err.Error(), "holders")
	require.NotErrorIs(t, err, org.MissingBackup)
}

// TestSurvivesAgreesWithDiffFindings holds that a test and a program give one answer.
func TestSurvivesAgreesWithDiffFindings(t *testing.T) {
	t.Parallel()
	for seed := range uint64(100) {
		d := sample.Design(sample.Rand(seed))
		for _, p := range d.Positions {
			change := org.PositionGoes(p.ID)
			after, err := d.With(change)
			require.NoError(t, err)
			harm := org.Validator{}.DiffFindings(d, after).Harm(org.Error)
			require.Equal(t, len(harm) == 0, orgtest.CheckSurvives(org.Validator{}, d, change) == nil, "seed %d, %s: %v", seed, p.ID, harm)
		}
	}
}
