package org_test

import (
	"bytes"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// breakwater has nobody who stands in: a strategist, a manager through whom everything passes, two community managers in one position, and a
// vacancy.
func breakwater() org.Design {
	return org.Design{
		Channels:  []org.Channel{{ID: "ig", CommentsPerDay: new(10.0), MessagesPerDay: new(4.0), PostsPerWeek: new(3.0)}},
		People:    []org.Person{{ID: "ana", Name: "Ana"}, {ID: "bruno", Name: "Bruno"}, {ID: "carla", Name: "Carla"}, {ID: "eva", Name: "Eva"}},
		Approvals: []org.Approval{{By: "smm"}}, KPIs: []org.KPI{{ID: "er_reach", Owner: "smm"}},
		Positions: []org.Position{
			{ID: "jefa", Roles: []role.Role{role.Strategist}, Holders: heldBy("eva")},
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: heldBy("ana"), ReportsTo: "jefa"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: heldBy("bruno", "carla"), ReportsTo: "smm"},
			{ID: "arte", Roles: []role.Role{role.Designer}, ReportsTo: "smm"},
		},
	}
}

// TestAbsencesAreNoVacancies holds that no finding speaks of a vacancy where somebody is only away, that it says who, and that it is the finding
// that a departure brings but for that.
func TestAbsencesAreNoVacancies(t *testing.T) {
	t.Parallel()
	d := breakwater()
	after, err := d.With(org.PersonAway("ana"))
	require.NoError(t, err)
	said := func(tag language.Tag) string {
		var b strings.Builder
		for _, f := range org.Validate(after).Findings {
			if f.Subject.ID != "arte" {
				b.WriteString(f.MessageWith(tag, after.Names()) + " " + f.Help(tag) + "\n")
			}
		}
		return b.String()
	}
	es, en := said(language.EuropeanSpanish), said(language.English)
	require.NotContains(t, es, "acante")
	require.NotContains(t, en, "acan")
	for _, want := range []string{
		"nadie se encarga de planificar el calendario editorial. Falta «Ana».",
		"O indique qué puesto suple a quien falta (backup).",
		"Mientras falte «Ana» en el puesto «smm», nadie se encargará de",
		"Nadie responderá del KPI «", "» mientras falte «Ana».",
		"Pasaría por «Ana», que está ausente.",
	} {
		require.Contains(t, es, want)
	}
	for _, want := range []string{
		"nobody is assigned to plan the editorial calendar. “Ana” is away.",
		"Or name the position that stands in (backup).",
		"While “Ana” is away from the position “smm”, nobody is assigned to",
		"Nobody answers for the KPI “Engagement rate by reach” while “Ana” is away.",
		"It would pass through “Ana”, who is away.",
	} {
		require.Contains(t, en, want)
	}

	left, err := d.With(org.PersonLeaves("ana"))
	require.NoError(t, err)
	gone, away := org.Validate(left), org.Validate(after)
	require.Equal(t, []string{"arte", "smm"}, vacanciesOf(gone))
	require.Equal(t, []string{"arte"}, vacanciesOf(away))
	codes := func(r org.Report) (codes []string) {
		for _, f := range r.Findings {
			if f.Code != org.Vacancy {
				codes = append(codes, f.Fingerprint()+" "+f.Severity.String())
			}
		}
		return codes
	}
	require.Equal(t, codes(gone), codes(away))
	require.Empty(t, cmp.Diff(gone.Coverage, away.Coverage))
}

func vacanciesOf(r org.Report) (ids []string) {
	for _, f := range r.Findings {
		if f.Code == org.Vacancy {
			ids = append(ids, f.Subject.ID)
		}
	}
	return ids
}

// Where one has left and another is away, each is said.
func TestAbsencesBesideVacancies(t *testing.T) {
	t.Parallel()
	d := breakwater()
	after, err := d.With(org.PersonAway("bruno"), org.PersonAway("carla"), org.PersonLeaves("ana"))
	require.NoError(t, err)
	require.Equal(t, []string{"bruno", "carla"}, after.Positions[2].Away)
	require.Equal(t, []string{"arte", "smm"}, vacanciesOf(org.Validate(after)))
	after.Positions[1].Roles = append(after.Positions[1].Roles, role.CommunityManager)
	for _, f := range org.Validate(after).Findings {
		if f.Subject.ID == role.StagePublishing.String() {
			require.Equal(t, "La etapa de publicación está sin cubrir: nadie se encarga de publicar el contenido. Está vacante el puesto «smm». Faltan «Bruno» y «Carla».",
				f.MessageWith(language.Spanish, after.Names()))
			require.Equal(t, []string{"bruno", "carla"}, f.Args.Away)
			require.Equal(t, []org.Subject{{Kind: org.SubjectPosition, ID: "smm"}}, f.Args.Related)
			return
		}
	}
	t.Error("the stage is covered")
}

// Who is away does not depend on whose holidays begin first, nor is anybody away from where they stand in.
func TestAbsencesOfStandIns(t *testing.T) {
	t.Parallel()
	for _, changes := range [][]org.Change{{org.PersonAway("ana"), org.PersonAway("bruno")}, {org.PersonAway("bruno"), org.PersonAway("ana")}} {
		got, err := lighthouse().With(changes...)
		require.NoError(t, err)
		require.Equal(t, []string{"ana"}, got.Positions[0].Away)
		require.Equal(t, []string{"bruno"}, got.Positions[1].Away)
	}
	d := lighthouse()
	d.Positions[0].Seats = 2
	got, err := d.With(org.PersonAway("ana"), org.PersonAway("bruno"))
	require.NoError(t, err)
	require.Equal(t, []string{"smm"}, vacanciesOf(org.Validate(got)), "the seat that was empty before")
}

// Whoever comes back is away no more, and no document says that anybody was.
func TestAbsencesEnd(t *testing.T) {
	t.Parallel()
	d := breakwater()
	away, err := d.With(org.PersonAway("bruno"))
	require.NoError(t, err)
	require.Equal(t, []string{"bruno"}, away.Positions[2].Away)
	require.Empty(t, d.Positions[2].Away)
	var text, plain bytes.Buffer
	require.NoError(t, org.Encode(&text, away))
	away.Positions[2].Away = nil
	require.NoError(t, org.Encode(&plain, away))
	require.Equal(t, plain.String(), text.String())

	back, err := d.With(org.PersonAway("ana"), org.PersonComes("ana", "smm"))
	require.NoError(t, err)
	require.Equal(t, org.Changes{}, org.Diff(d, back))
	require.Empty(t, back.Positions[1].Away)
}

// What changes with an absence is said to be one, and the other way round what changes with its end.
func TestDiffOfAbsences(t *testing.T) {
	t.Parallel()
	d := breakwater()
	after, err := d.With(org.PersonAway("ana"))
	require.NoError(t, err)
	for _, test := range []struct {
		before, after org.Design
		en, es        string
	}{
		{d, after, "Nobody is in the position “smm” while “Ana” is away.", "En el puesto «smm» no habrá nadie mientras falte «Ana»."},
		{after, d, "The position “smm”, empty during an absence, is now held by “Ana”.", "El puesto «smm», que estaba sin nadie por una ausencia, lo ocupa ahora «Ana»."},
	} {
		got := org.Diff(test.before, test.after).Structure
		require.Len(t, got, 1)
		require.True(t, got[0].Away)
		require.Equal(t, test.en, got[0].MessageWith(language.English, d.Names()))
		require.Equal(t, test.es, got[0].MessageWith(language.Spanish, d.Names()))
	}
}
