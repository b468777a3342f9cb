package org_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// shareOf imports one cell, and returns the share and the hours that it gives, and what is said of it.
func shareOf(t *testing.T, header, cell string) (time string, says []org.Doubt) {
	t.Helper()
	got, err := org.ImportCSV(strings.NewReader("ID;Puesto;Responsable;" + header + "\n1;Social media manager;;Jornada completa\n2;Community manager;1;" + cell + "\n"))
	require.NoError(t, err)
	p := got.Design.Positions[1]
	share := 1.0
	if p.Holders[0].Share != nil {
		share = *p.Holders[0].Share
	}
	time = fmt.Sprint(share)
	if p.HoursPerWeek != nil {
		time += fmt.Sprintf(" of %v h", *p.HoursPerWeek)
	}
	for _, d := range got.Doubts {
		if d.Line == 3 {
			says = append(says, d)
		}
	}
	return time, says
}

// TestImportHowMuchTime holds that half is a half under whatever header it stands, and that part-time is none: a part-time contract may be of any
// share, so that full time is assumed aloud.
func TestImportHowMuchTime(t *testing.T) {
	t.Parallel()
	shares, hours, contracts := "FTE|Jornada|Dedicación|% jornada", "Horas|Horas semanales", "Tipo de contrato|Employment type"
	all := shares + "|" + hours + "|" + contracts
	for _, test := range []struct{ headers, cells, want string }{
		{all, "Jornada completa|Full-time|Tiempo completo", "1"},
		{all, "Media jornada|Half-time|half time|Medio tiempo|A media jornada", "0.5"},
		{shares + "|" + hours, "50 %|50%", "0.5"},
		{shares, "0,5|0.5", "0.5"},
		{shares + "|Horas semanales", "20 h|20 horas semanales|20 h/semana", "1 of 20 h"},
		{all, "Part-time (60 %)|Tiempo parcial 60%|Tiempo parcial (60 %)|Jornada parcial: 60 %", "0.6"},
		{shares + "|Horas semanales|" + contracts, "Media jornada (20 h)|Part time, 20 hours|Tiempo parcial 20 h", "1 of 20 h"},
		{contracts, "Indefinido a media jornada|Permanent, half-time", "0.5"},
		{contracts, "Indefinido|Permanent|Contrato a tiempo completo", "1"},
	} {
		for header := range strings.SplitSeq(test.headers, "|") {
			for cell := range strings.SplitSeq(test.cells, "|") {
				if got, says := shareOf(t, header, cell); got != test.want || says != nil {
					t.Errorf("%q under %s: %s, want %s; %+v", cell, header, got, test.want, says)
				}
			}
		}
	}
	for header := range strings.SplitSeq(all, "|") {
		for cell := range strings.SplitSeq("Part-time|part time|Tiempo parcial|Jornada parcial|A tiempo parcial|Jornada reducida|Empleado a tiempo parcial", "|") {
			got, says := shareOf(t, header, cell)
			require.Equal(t, "1", got, "%q under %s", cell, header)
			require.Len(t, says, 1, "%q under %s", cell, header)
			d := says[0]
			want := org.Doubt{Code: org.UnreadableValue, Line: 3, Column: header, Subject: org.Subject{Kind: org.SubjectPosition, ID: "2"}, Value: cell, Field: org.FieldShare}
			if diff := cmp.Diff(want, d); diff != "" {
				t.Errorf("%q under %s (-want +got):\n%s", cell, header, diff)
			}
			said := []string{d.Message(language.English), d.Help(language.English), d.Message(language.EuropeanSpanish), d.Help(language.LatinAmericanSpanish)}
			if diff := cmp.Diff([]string{
				"“" + cell + "” does not say what part of full time it is; full time was assumed.",
				"Say what part of full time it is in figures, such as 50%, or how many hours a week.",
				"«" + cell + "» no indica qué parte de la jornada completa es; se da por hecho que es a jornada completa.",
				"Indique con una cifra qué parte de la jornada completa es, como 50 %, o cuántas horas semanales.",
			}, said); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		}
	}
}

// TestImportPartTimeElsewhere holds that what one column leaves open is no doubt where another says it, and that nobody's week has half an hour.
func TestImportPartTimeElsewhere(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ headers, cells, want, doubt string }{
		{"Tipo de contrato;FTE", "Tiempo parcial;0,6", "0.6", ""},
		{"Tipo de contrato;Horas semanales", "Media jornada;18", "1 of 18 h", ""},
		{"FTE;Horas semanales", "60 %;Part-time", "0.6", ""},
		{"FTE;Horas semanales", "Part-time;24", "1 of 24 h", ""},
		{"Horas semanales", "0,5", "1", `unreadable-value "0,5"`},
		{"Horas semanales", "0,5 h", "1 of 0.5 h", ""},
		{"Horas semanales", "150 %", "1", `unreadable-value "150 %"`},
		{"Tipo de contrato", "Freelance a tiempo parcial", "1", `unreadable-value "Freelance a tiempo parcial"`},
	} {
		got, says := shareOf(t, test.headers, test.cells)
		doubt := ""
		for _, d := range says {
			doubt += fmt.Sprintf("%s %q", d.Code, d.Value)
		}
		if got != test.want || doubt != test.doubt {
			t.Errorf("%s under %s: %s, %s; want %s, %s", test.cells, test.headers, got, doubt, test.want, test.doubt)
		}
	}
}
