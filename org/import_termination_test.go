package org_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Who has left by the day of the caller is no holder, and whoever has a day to come is told of.
func TestImportTerminations(t *testing.T) {
	t.Parallel()
	on := time.Date(2026, 11, 22, 23, 0, 0, 0, time.UTC)
	const head = "ID,Puesto,Responsable,Estatus,Fecha de baja\n1,Social Media Manager,,,\n"
	for _, tt := range []struct {
		name, cell, status string
		on                 time.Time
		gone               bool
		es                 string // of the doubt
	}{
		{name: "none", on: on},
		{name: "a placeholder", cell: "00/00/0000", on: on},
		{name: "a dash", cell: "-", on: on},
		{name: "no end", cell: "31/12/9999", on: on},
		{name: "past", cell: "31/10/2026", on: on, gone: true, es: "El 2026-11-22 esta persona ya no estaba en la organización y se omitió."},
		{name: "the day before", cell: "2026-11-21 00:00:00", on: on, gone: true, es: "El 2026-11-22 esta persona ya no estaba en la organización y se omitió."},
		{name: "past, whichever the month is", cell: "03/04/2026", on: on, gone: true, es: "El 2026-11-22 esta persona ya no estaba en la organización y se omitió."},
		{
			name: "today", cell: "22/11/2026", on: on,
			es: "Quien ocupa “2” tiene fecha de baja (“22/11/2026”), pero todavía no llega: hasta entonces figura como titular.",
		},
		{
			name: "to come", cell: "2027-01-31", on: on,
			es: "Quien ocupa “2” tiene fecha de baja (“2027-01-31”), pero todavía no llega: hasta entonces figura como titular.",
		},
		{
			name: "one way past, the other to come", cell: "05/12/2026", on: on,
			es: "El valor “05/12/2026” (fecha de baja) no se pudo utilizar; se da por hecho que la persona sigue.",
		},
		{name: "no day", cell: "pronto", on: on, es: "El valor “pronto” (fecha de baja) no se pudo utilizar; se da por hecho que la persona sigue."},
		{
			name: "nobody says what day it is", cell: "31/10/2026",
			es: "Quien ocupa “2” tiene fecha de baja (“31/10/2026”), pero sigue figurando como titular: no se indicó con qué día compararla.",
		},
		{
			name: "whoever came back", cell: "31/10/2026", status: "Activa", on: on,
			es: "Quien ocupa “2” tiene fecha de baja (“31/10/2026”), pero sigue figurando como titular: según su situación, no se fue.",
		},
		{name: "a status that says nothing", cell: "31/10/2026", status: "Z9", on: on, gone: true, es: "El 2026-11-22 esta persona ya no estaba en la organización y se omitió."},
		{name: "a status that says so, too", cell: "2027-01-31", status: "Baja", on: on, gone: true, es: "Esta persona ya no está en la organización (“Baja”) y se omitió."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := org.Importer{On: tt.on}.CSV(strings.NewReader(head + fmt.Sprintf("2,CM,1,%s,%s\n", tt.status, tt.cell)))
			require.NoError(t, err)
			want := []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"}
			if tt.gone {
				want = want[:1]
			}
			if diff := cmp.Diff(want, lines(got.Design)); diff != "" {
				t.Errorf("design (-want +got):\n%s", diff)
			}
			var said []string
			for _, d := range got.Doubts {
				if d.Value != "Z9" {
					said = append(said, d.Message(language.LatinAmericanSpanish))
				}
			}
			if diff := cmp.Diff(tt.es, strings.Join(said, " ")); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
		})
	}
}

// Records and users say it too, and several people who left are one doubt.
func TestImportTerminationsOfRecords(t *testing.T) {
	t.Parallel()
	m := org.Importer{On: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC), Columns: map[string]org.Field{"endDate": org.FieldTermination}}
	got, err := m.Records(slices.Values([]org.Record{
		{Person: "1", Title: "Social Media Manager"}, {Person: "2", Title: "CM", Superior: "1", Termination: "2026-10-31"},
		{Person: "3", Title: "CM", Superior: "1", Termination: "2025-01-31"}, {Title: "CM", Superior: "2", Termination: "2026-01-31"},
	}))
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"1: social-media-manager (1)", "cm: community-manager ()"}, lines(got.Design)); diff != "" {
		t.Errorf("design (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff("2 people had left by 2026-11-22 and were left out: records 2 and 3.", got.Doubts[0].Message(language.English)); diff != "" {
		t.Errorf("doubt (-want +got):\n%s", diff)
	}
	got, err = m.SCIM(strings.NewReader(`[{"id": "1", "title": "CM", "endDate": "2026-10-31"}]`))
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"1 left-company 2026-11-22"}, codes(got.Doubts)); diff != "" || len(got.Design.Positions) > 0 {
		t.Errorf("users (-want +got):\n%s", diff)
	}
}

// A day in the column of the status says what the column is.
func TestImportTerminationAsStatus(t *testing.T) {
	t.Parallel()
	got, err := org.ImportCSV(strings.NewReader("ID,Puesto,Responsable,Estado\n1,CM,,31/10/2026\n"))
	require.NoError(t, err)
	if diff := cmp.Diff("Si es el día en que alguien se fue, declare la columna como fecha de baja.", got.Doubts[0].Help(language.Spanish)); diff != "" {
		t.Errorf("help (-want +got):\n%s", diff)
	}
}
