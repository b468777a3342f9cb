package org_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestImportRecords(t *testing.T) {
	t.Parallel()
	got, err := org.ImportRecords(slices.Values([]org.Record{
		{Key: "hr/7", Person: "7", Title: "Social Media Manager", Share: "0.5", Status: "true", External: "false"},
		{Key: "hr/8", Person: "8", Title: "Community manager", Superior: "7", External: "freelance", Share: "50"},
		{Title: "Moderadora de redes sociales", Superior: "7", OpenSince: "2026-09-01"},
		{Key: "hr/9", Person: "9", Title: "Contable", Superior: "7", Status: "false"},
		{Key: "hr/10", Person: "10", Title: "Contable"},
		{Key: "hr/11", Person: "11", Title: "Contable", Name: "A\xff"},
		{},
	}))
	require.NoError(t, err)
	if diff := cmp.Diff([]string{
		"7: social-media-manager (7*0.5)", "8: community-manager < 7 (8) external", "moderadora-de-redes-sociales: moderator < 7 () since 2026-09-01",
	}, lines(got.Design)); diff != "" {
		t.Errorf("design (-want +got):\n%s", diff)
	}
	var doubts []string
	for _, d := range got.Doubts {
		doubts = append(doubts, strings.TrimSpace(fmt.Sprintf("%d %s %s %s %s", d.Line, d.Key, d.Code, d.Column, d.Message(language.Spanish))))
	}
	if diff := cmp.Diff([]string{
		"2 hr/8 unreadable-value share El valor «50» (parte de la jornada completa) no se ha podido utilizar; se da por hecho que es a jornada completa.",
		"4 hr/9 left-company status Esta persona ya no está en la organización («false») y se ha omitido.",
		"5 hr/10 other-title title «Contable» no se ha reconocido como título de redes sociales: se ha omitido (registros 5 y 6).",
		"6 hr/11 unreadable-value name Este dato (nombre completo) no se ha podido utilizar; se ha omitido.",
		"7 7 unusable-row  Aquí no figura ningún puesto, así que la entrada se ha omitido.",
	}, doubts); diff != "" {
		t.Errorf("doubts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]org.Source{
		{Line: 1, Key: "hr/7", Subject: org.Subject{Kind: org.SubjectPosition, ID: "7"}},
		{Line: 2, Key: "hr/8", Subject: org.Subject{Kind: org.SubjectPosition, ID: "8"}},
		{Line: 3, Key: "3", Subject: org.Subject{Kind: org.SubjectPosition, ID: "moderadora-de-redes-sociales"}},
	}, got.Sources); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
	if a := got.Assumed[1]; a.Key != "hr/8" || a.Line != 2 {
		t.Errorf("assumed: %+v", a)
	}
}

// What Latin American systems write about who is there.
func TestImportStatusWords(t *testing.T) {
	t.Parallel()
	for status, want := range map[string]string{
		"Incapacitada": "1 on-leave Incapacitada", "incapacitado": "1 on-leave incapacitado", "Pensionado": "1 left-company Pensionado", "Vinculada": "",
		"Periodo de prueba": "", "En período de prueba": "", "En prueba": "", "Raro": "1 unreadable-value Raro",
	} {
		got, err := org.ImportRecords(slices.Values([]org.Record{{Person: "7", Title: "Community manager", Status: status}}))
		require.NoError(t, err)
		if says := strings.Join(codes(got.Doubts), "; "); says != want {
			t.Errorf("%s: %q, want %q", status, says, want)
		}
	}
}

// A title that is not UTF-8 leaves the record out, and one doubt says so.
func TestImportGarbledTitle(t *testing.T) {
	t.Parallel()
	got, err := org.ImportRecords(slices.Values([]org.Record{{Person: "9", Title: "Community\xff manager"}}))
	require.NoError(t, err)
	require.Len(t, got.Doubts, 1)
	d := got.Doubts[0]
	require.Equal(t, "unusable-row title El puesto «Community\uFFFD manager» no es un texto válido, así que la entrada se ha omitido. Corrija el puesto si se trata de alguien del equipo.",
		fmt.Sprint(string(d.Code), " ", d.Column, " ", d.Message(language.Spanish), " ", d.Help(language.Spanish)))
	require.Empty(t, got.Design.Positions)
}

// What controls a terminal or the direction of writing gets into nothing that is made, from whatever kind of export.
func TestImportLeavesControlsOut(t *testing.T) {
	t.Parallel()
	const title, name = "Community\u202e man\x1bager", "Lu\u202eisa\u200f"
	records, err := org.Importer{Names: true}.Records(slices.Values([]org.Record{{Person: "7\u202a", Title: title, Name: name}, {Person: "8", Title: "Conta\u202eble"}}))
	require.NoError(t, err)
	csv, err := org.Importer{Names: true}.CSV(strings.NewReader("Employee ID,Title,Name\n7\u202a," + title + "," + name + "\n8,Conta\u202eble,\n"))
	require.NoError(t, err)
	scim, err := org.Importer{Names: true}.SCIM(strings.NewReader(`{"Resources": [{"id": "7\u202a", "title": "Community\u202e man\u001bager\u0000", "displayName": "Lu\u202eisa\u200f"}, ` +
		`{"id": "8", "title": "Conta\u202eble"}]}`))
	require.NoError(t, err)
	for _, got := range []org.Imported{records, csv, scim} {
		require.Len(t, got.Design.Positions, 1, "%+v", got.Doubts)
		require.Equal(t, "Community manager", got.Design.Positions[0].Title)
		if s := fmt.Sprintf("%v", got); strings.ContainsAny(s, "\u202e\u202a\u200f\x00\x1b") {
			t.Errorf("%q", s)
		}
	}
}

// An endless sequence ends at the limit.
func TestImportRecordsLimit(t *testing.T) {
	t.Parallel()
	taken := 0
	_, err := org.Importer{MaxRows: 3}.Records(func(yield func(org.Record) bool) {
		for yield(org.Record{Title: "CM"}) {
			taken++
		}
	})
	require.ErrorIs(t, err, org.TooManyRows)
	if taken != 3 {
		t.Errorf("%d records were taken, want 3", taken)
	}
	got, err := org.ImportRecords(nil)
	require.NoError(t, err)
	if got.Rows != 0 || len(got.Design.Positions)+len(got.Doubts) != 0 {
		t.Errorf("of nothing: %+v", got)
	}
}

// The same rows make the same design, whether a file holds them or a program.
func TestRecordsAgreeWithCSV(t *testing.T) {
	t.Parallel()
	cells := [][]string{
		{"", "1", "2", "3", "A1", "a b"}, {"", "P1", "P2"}, {"", "CM", "Social Media Manager", "Contable", "Directora de marketing", "Gestora de redes"},
		{"", "1", "2", "A1", "P1", "Ana Sol", "99", "eva@x.example"}, {"", "2"}, {"", "Redes sociales", "Finanzas"}, {"", "0.5", "50 %", "media jornada", "raro"},
		{"", "40", "20"}, {"", "Activa", "Baja", "Excedencia", "Vacante", "raro"}, {"", "2026-10-01", "x"}, {"", "freelance", "Indefinido", "sí", "no", "zzz"},
		{"Ana Sol", "Eva Luna", "Por cubrir", ""}, {"", "eva@x.example"},
	}
	const header = "Employee ID;Position ID;Title;Manager;Dotted line;Department;FTE;Hours;Status;Open since;External;Name;Email\n"
	for seed := range uint64(400) {
		r := sample.Rand(seed)
		text := header
		var records []org.Record
		for range 1 + r.IntN(8) {
			row := make([]string, len(cells))
			for i := range cells {
				row[i] = pickOf(r, cells[i])
			}
			if strings.Join(row, "") == "" {
				continue // a file has no such row
			}
			text += strings.Join(row, ";") + "\n"
			records = append(records, org.Record{
				Person: row[0], Position: row[1], Title: row[2], Superior: row[3], Also: row[4], Department: row[5], Share: row[6], Hours: row[7], Status: row[8],
				OpenSince: row[9], External: row[10], Name: row[11], Email: row[12],
			})
		}
		m := org.Importer{Names: r.IntN(2) == 0, Everyone: r.IntN(3) == 0, Group: r.IntN(2) == 0}
		fromCSV, err := m.CSV(strings.NewReader(text))
		require.NoError(t, err)
		fromRecords, err := m.Records(slices.Values(records))
		require.NoError(t, err)
		if diff := cmp.Diff(fromCSV.Design, fromRecords.Design); diff != "" {
			t.Fatalf("seed %d (-CSV +records):\n%s\n%s", seed, diff, text)
		}
		var a, b []string
		for _, d := range fromCSV.Doubts {
			a = append(a, fmt.Sprint(d.Line-1, d.Code, d.Value, d.Field, d.Subject, d.Count))
		}
		for _, d := range fromRecords.Doubts {
			b = append(b, fmt.Sprint(d.Line, d.Code, d.Value, d.Field, d.Subject, d.Count))
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Fatalf("seed %d, doubts (-CSV +records):\n%s\n%s", seed, diff, text)
		}
	}
}
