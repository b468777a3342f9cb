package org_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// line is a position as a test writes it: id: title [roles] < superior .. dotted (holders).
func lines(d org.Design) []string {
	var out []string
	for _, o := range d.Outside {
		out = append(out, fmt.Sprintf("outside %s: %s %s", o.ID, o.Kind, o.Title))
	}
	for _, p := range d.Positions {
		s := p.ID + ":"
		for _, r := range p.Roles {
			s += " " + string(r)
		}
		if p.ReportsTo != "" {
			s += " < " + p.ReportsTo
		}
		for _, up := range p.DottedTo {
			s += " .. " + up
		}
		var holders []string
		for _, h := range p.Holders {
			who := h.ID
			if h.Share != nil {
				who += fmt.Sprintf("*%g", *h.Share)
			}
			holders = append(holders, who)
		}
		s += " (" + strings.Join(holders, " ") + ")"
		if p.Seats > 0 {
			s += fmt.Sprintf(" of %d", p.Seats)
		}
		if p.HoursPerWeek != nil {
			s += fmt.Sprintf(" %g h", *p.HoursPerWeek)
		}
		if p.External {
			s += " external"
		}
		if p.OpenSince != "" {
			s += " since " + p.OpenSince
		}
		out = append(out, s)
	}
	return out
}

// codes are the doubts as a test writes them: line code value.
func codes(doubts []org.Doubt) []string {
	var out []string
	for _, d := range doubts {
		out = append(out, strings.TrimRight(fmt.Sprintf("%d %s %s", d.Line, d.Code, d.Value), " "))
	}
	return out
}

func TestImportCSV(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		m      org.Importer
		csv    string
		want   []string
		doubts []string
	}{
		{
			name: "English headers",
			csv:  "Employee ID,Job Title,Manager ID\n1,Social Media Manager,\n2,Community Manager,1\n",
			want: []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
		},
		{
			name: "Spanish headers, a byte order mark, tabs, no accents",
			csv:  "\ufeffNUM. EMPLEADO\tTITULO DEL PUESTO\tJEFE/A DIRECTO/A\n1\tJefa de redes sociales\t\n2\tCM\t1\n",
			want: []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
		},
		{
			name: "the separator named by a spreadsheet",
			csv:  "sep=|\r\nID|Puesto|Responsable\r\n1|Social Media Manager|\r\n",
			want: []string{"1: social-media-manager (1)"},
		},
		{
			name: "commas within semicolons",
			csv:  "ID;Apellidos, nombre;Puesto;Responsable\n1;Sol, Ana;Social Media Manager;\n2;Luna, Eva;Community manager;Ana Sol\n",
			want: []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
		},
		{
			name:   "lines above the headers, a column without a header and one more cell",
			csv:    "Plantilla a 1-10-2026\n\nID,Puesto,Responsable,\n1,Social Media Manager,,\n2,CM,1,x,y\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
			doubts: []string{"1 skipped-lines", "5 unused-column", "5 uneven-row"},
		},
		{
			name: "the caller's columns win",
			m:    org.Importer{Columns: map[string]org.Field{"lo que hace": org.FieldTitle, "Centro": org.FieldIgnored, "Superior jerárquica": org.FieldSuperior, "Alta": org.FieldStatus}},
			csv:  "ID,Puesto,Lo que hace,Centro,Superior Jerarquica\n1,Nivel 3,Social Media Manager,Sede,\n2,Nivel 5,CM,Sede,1\n",
			want: []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
			doubts: []string{
				"1 repeated-column Lo que hace", "1 missing-column Alta",
			},
		},
		{
			name:   "several headers of one field, for exports of several systems",
			m:      org.Importer{Columns: map[string]org.Field{"jefe": org.FieldSuperior, "mánager": org.FieldSuperior, "Area": org.FieldDepartment, "Sector": org.FieldDepartment, "Nota": org.FieldIgnored}},
			csv:    "ID,Puesto,Mánager,Equipo\n1,Social Media Manager,,\n2,CM,1,\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager < 1 (2)"},
			doubts: []string{"1 missing-column Area"},
		},
		{
			name:   "no ids and no superiors",
			csv:    "Puesto\nSocial Media Manager\nCommunity Manager\nCommunity Manager\n",
			want:   []string{"p1: social-media-manager (p1)", "p2: community-manager (p2)", "p3: community-manager (p3)"},
			doubts: []string{"1 missing-column", "1 missing-column"},
		},
		{
			name: "names without asking for them",
			csv:  "Nombre,Apellidos,Puesto,Jefe\nAna,Sol,Social Media Manager,\nEva,Luna,CM,Sol Ana\n",
			want: []string{"p1: social-media-manager (p1)", "p2: community-manager < p1 (p2)"}, doubts: []string{"1 missing-column"},
		},
		{
			name: "names where they are asked for",
			m:    org.Importer{Names: true},
			csv:  "Nombre,Apellidos,Puesto,Jefe\nAna,Peña Núñez,Social Media Manager,\nEva,Luna,CM,Ana Peña Núñez\nEva,Luna,CM,Nadie Conocido\n",
			want: []string{
				"outside nadie-conocido: management ", "ana-pena-nunez: social-media-manager (ana-pena-nunez)",
				"eva-luna: community-manager < ana-pena-nunez (eva-luna)", "eva-luna-2: community-manager < nadie-conocido (eva-luna-2)",
			},
			doubts: []string{"1 missing-column", "4 changed-id eva-luna", "4 unknown-superior Nadie Conocido"},
		},
		{
			name: "vacancies",
			csv:  "ID,Nombre,Puesto,Responsable,Situación,Vacante desde\n1,Ana,Social Media Manager,,Activa,\n,Vacante,CM,1,,2026-09-01\n,,Moderadora de redes sociales,1,,13/08/2026\n,Por cubrir,CM,1,,1/2/2026\n",
			want: []string{
				"1: social-media-manager (1)", "cm: community-manager < 1 () since 2026-09-01",
				"moderadora-de-redes-sociales: moderator < 1 () since 2026-08-13", "cm-2: community-manager < 1 ()",
			},
			doubts: []string{"5 unreadable-value 1/2/2026"},
		},
		{
			name: "vacancies of one position are open since the first of them",
			csv: "ID,Código de puesto,Puesto,Responsable,Nombre,Vacante desde\n1,P1,Social Media Manager,,Ana,\n,P2,CM,P1,Vacante,13/09/2026\n,P2,CM,P1,Vacante,2026-08-20\n" +
				",P2,CM,P1,Vacante,\n,P2,CM,P1,Vacante,2026-10-01\n",
			want: []string{"P1: social-media-manager (1)", "P2: community-manager < P1 () of 4 since 2026-08-20"},
		},
		{
			name: "who left, who is away",
			csv:  "ID,Puesto,Responsable,Estado\n1,Social Media Manager,,Baja\n2,CM,1,Excedencia\n3,CM,1,De baja por maternidad\n4,CM,1,Teletrabajo\n",
			want: []string{"2: community-manager (2)", "3: community-manager (3)", "4: community-manager (4)"},
			doubts: []string{
				"2 left-company Baja", "3 lost-superior 1", "3 on-leave Excedencia", "4 lost-superior 1", "4 on-leave De baja por maternidad",
				"5 unreadable-value Teletrabajo", "5 lost-superior 1",
			},
		},
		{
			name:   "shares as percentages",
			csv:    "ID,Puesto,Responsable,Jornada\n1,Social Media Manager,,100\n2,CM,1,\"62,5\"\n3,CM,1,Media jornada\n4,CM,1,mucho\n5,CM,1,50 %\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager < 1 (2*0.625)", "3: community-manager < 1 (3*0.5)", "4: community-manager < 1 (4)", "5: community-manager < 1 (5*0.5)"},
			doubts: []string{"2 assumed-unit %", "5 unreadable-value mucho"},
		},
		{
			name: "shares that are hours",
			csv:  "ID,Puesto,Responsable,Jornada\n1,Social Media Manager,,40\n2,CM,1,20\n3,CM,1,0\n4,CM,1,-1 h\n5,CM,1,168 h\n6,CM,1,169 h\n",
			want: []string{
				"1: social-media-manager (1) 40 h", "2: community-manager < 1 (2) 20 h", "3: community-manager < 1 (3) 0 h", "4: community-manager < 1 (4)",
				"5: community-manager < 1 (5) 168 h", "6: community-manager < 1 (6)",
			},
			doubts: []string{"2 assumed-unit h", "5 unreadable-value -1 h", "7 unreadable-value 169 h"},
		},
		{
			name: "hours of a day",
			csv:  "ID,Puesto,Responsable,Jornada\n1,Social Media Manager,,8 hs\n2,CM,1,4 hs\n3,CM,1,Completa\n4,CM,1,25 hs diarias\n5,CM,1,30 hs semanales\n",
			want: []string{
				"1: social-media-manager (1) 8 h", "2: community-manager < 1 (2) 4 h", "3: community-manager < 1 (3)", "4: community-manager < 1 (4)",
				"5: community-manager < 1 (5) 30 h",
			},
			doubts: []string{"5 unreadable-value 25 hs diarias"},
		},
		{
			name:   "hours that can only be those of a day",
			csv:    "ID,Puesto,Responsable,Horas\n1,Social Media Manager,,8\n2,CM,1,4 hs\n3,CM,1,Full time\n",
			want:   []string{"1: social-media-manager (1) 40 h", "2: community-manager < 1 (2) 20 h", "3: community-manager < 1 (3)"},
			doubts: []string{"2 assumed-unit 5 × h"},
		},
		{
			name:   "a jornada of eight hours, bare and with a sign",
			csv:    "ID,Puesto,Responsable,Jornada laboral\n1,Social Media Manager,,8 hs\n2,CM,1,6\n3,CM,1,Part-time\n4,CM,1,medio\n",
			want:   []string{"1: social-media-manager (1) 40 h", "2: community-manager < 1 (2) 30 h", "3: community-manager < 1 (3)", "4: community-manager < 1 (4*0.5)"},
			doubts: []string{"2 assumed-unit 5 × h", "4 unreadable-value Part-time"},
		},
		{
			name:   "few hours, of a week by their header",
			csv:    "ID,Puesto,Responsable,Horas semanales\n1,Social Media Manager,,8\n2,CM,1,4 h/semana\n3,CM,1,2 h/día\n",
			want:   []string{"1: social-media-manager (1) 8 h", "2: community-manager < 1 (2) 4 h", "3: community-manager < 1 (3) 10 h"},
			doubts: []string{"4 assumed-unit 5 × h"},
		},
		{
			name:   "hours of a day by their header",
			csv:    "ID,Puesto,Responsable,Carga horaria diaria\n1,Social Media Manager,,14\n2,CM,1,4\n",
			want:   []string{"1: social-media-manager (1) 70 h", "2: community-manager < 1 (2) 20 h"},
			doubts: []string{"2 assumed-unit 5 × h"},
		},
		{
			name:   "contracts under other headers, and where people work",
			csv:    "ID,Puesto,Responsable,Modalidad\n1,Social Media Manager,,Presencial\n2,CM,1,Monotributista\n3,CM,1,Relación de dependencia\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager < 1 (2) external", "3: community-manager < 1 (3)"},
			doubts: nil,
		},
		{
			name: "shares beside hours, of the person or of the post",
			csv:  "ID,Puesto,Responsable,FTE,Horas semanales\n1,Social Media Manager,,1,40\n2,CM,1,0.5,20\n3,CM,1,0.5,40\n4,CM,1,0.5,31\n",
			want: []string{
				"1: social-media-manager (1) 40 h", "2: community-manager < 1 (2*0.5) 40 h", "3: community-manager < 1 (3*0.5) 40 h", "4: community-manager < 1 (4*0.5)",
			},
			doubts: []string{"5 unreadable-value 31"},
		},
		{
			name:   "outsiders",
			csv:    "ID,Puesto,Responsable,Tipo de contrato\n1,Social Media Manager,,Indefinido\n2,CM,1,Freelance\n3,CM,1,Agencia externa\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager < 1 (2) external", "3: community-manager < 1 (3) external"},
			doubts: nil,
		},
		{
			name: "two superiors: two rows, two ids in a cell, two columns",
			csv:  "ID,Puesto,ID responsable,Nombre responsable,Nombre completo\n1,Social Media Manager,,,Ana Sol\n2,Estratega de redes sociales,,,Eva Luna\n3,CM,1,,Leo Rey\n3,CM,2,,Leo Rey\n4,CM,1; 2,,Mar Paz\n5,CM,1,Eva Luna,Noa Gil\n6,CM,1,Ana  SOL,Pía Gil\n",
			want: []string{
				"1: social-media-manager (1)", "2: social-media-strategist (2)", "3: community-manager < 1 .. 2 (3)", "4: community-manager < 1 .. 2 (4)",
				"5: community-manager < 1 .. 2 (5)", "6: community-manager < 1 (6)",
			},
			doubts: []string{"5 two-superiors 2", "6 two-superiors 2", "7 two-superiors 2"},
		},
		{
			name:   "a second superior who stands in the first row",
			csv:    "ID,Puesto,Responsable\n1,Social Media Manager,\n2,Estratega de redes sociales,\n3,CM,2\n3,CM,1\n3,CM,2\n",
			want:   []string{"1: social-media-manager (1)", "2: social-media-strategist (2)", "3: community-manager < 2 .. 1 (3)"},
			doubts: []string{"5 two-superiors 1", "6 repeated-row"},
		},
		{
			name: "superiors who cannot be found",
			m:    org.Importer{},
			csv:  "ID,Nombre,Puesto,Jefe\n1,Ana Sol,Social Media Manager,1\n2,Ana Sol,CM,N/A\n3,Eva Luna,CM,Ana Sol\n4,Leo Rey,CM,0001\n5,Mar Paz,CM,77\n6,Noa Gil,CM,77\n7,Noa Rey,CM,Rey Sol\n",
			want: []string{
				"outside 77: management ", "outside superior: management ", "1: social-media-manager (1)", "2: community-manager (2)", "3: community-manager (3)",
				"4: community-manager < 1 (4)", "5: community-manager < 77 (5)", "6: community-manager < 77 (6)", "7: community-manager < superior (7)",
			},
			doubts: []string{"2 own-superior", "4 ambiguous-superior", "6 unknown-superior 77", "8 unknown-superior"},
		},
		{
			name: "a dotted line",
			csv:  "ID,Puesto,Responsable,Responsable funcional\n1,Social Media Manager,,\n2,Estratega de redes sociales,,\n3,CM,1,2\n",
			want: []string{"1: social-media-manager (1)", "2: social-media-strategist (2)", "3: community-manager < 1 .. 2 (3)"},
		},
		{
			name: "a dotted line to the superior, and one that is drawn twice",
			csv:  "ID,Puesto,Responsable,Responsable funcional\n1,Social Media Manager,,\n2,Estratega de redes sociales,,\n3,CM,1,1\n4,CM,1,2; 1; 2\n",
			want: []string{"1: social-media-manager (1)", "2: social-media-strategist (2)", "3: community-manager < 1 (3)", "4: community-manager < 1 .. 2 (4)"},
		},
		{
			name: "lines that loop stay",
			csv:  "ID,Puesto,Responsable\n1,Social Media Manager,2\n2,CM,1\n",
			want: []string{"1: social-media-manager < 2 (1)", "2: community-manager < 1 (2)"},
		},
		{
			name: "superiors outside social media, and between two of it",
			csv:  "ID,Puesto,Responsable,Departamento\n1,Directora general,,Dirección\n2,Director de marketing,1,Marketing\n3,Social Media Manager,2,Marketing\n4,Jefa de proyecto,3,Marketing\n5,CM,4,Marketing\n6,Contable,1,Finanzas\n7,Contable,1,Finanzas\n",
			want: []string{
				"outside 2: marketing Director de marketing", "3: social-media-manager < 2 (3)", "4: < 3 (4)", "5: community-manager < 4 (5)",
			},
			doubts: []string{
				"2 other-title Directora general", "3 outside-superior Director de marketing", "5 bridge-position Jefa de proyecto", "7 other-title Contable",
			},
		},
		{
			name: "everyone",
			m:    org.Importer{Everyone: true},
			csv:  "ID,Puesto,Responsable\n1,Directora general,\n2,CM,1\n",
			want: []string{"1: (1)", "2: community-manager < 1 (2)"}, doubts: []string{"2 other-title Directora general"},
		},
		{
			name: "titles that the department decides",
			csv: "ID,Puesto,Responsable,Departamento\n1,Social Media Manager,,Redes sociales\n2,Técnica,1,Redes sociales\n3,Diseñador gráfico,,Imprenta\n4,Diseñador gráfico,1,Imprenta\n" +
				"5,Diseñador gráfico,,Marketing\n6,Encargado de redes,,Sistemas\n7,Gestora de proyectos,1,Redes sociales\n",
			want: []string{
				"1: social-media-manager (1)", "2: community-manager < 1 (2)", "4: designer < 1 (4)", "5: designer (5)", "7: < 1 (7)",
			},
			doubts: []string{
				"3 department-role Técnica", "4 broad-title Diseñador gráfico", "6 broad-title Diseñador gráfico", "7 unlikely-title Encargado de redes", "8 other-title Gestora de proyectos",
			},
		},
		{
			name:   "titles that mean several roles, or may",
			csv:    "ID,Puesto,Responsable\n1,Gestora de redes sociales,\n2,Community manager y diseñadora gráfica,1\n",
			want:   []string{"1: social-media-manager (1)", "2: community-manager designer < 1 (2)"},
			doubts: []string{"2 uncertain-title Gestora de redes sociales"},
		},
		{
			name: "titles that the caller explains",
			m:    org.Importer{Titles: map[string][]role.Role{"gestora de redes sociales": {role.CommunityManager}, "Nivel III": {role.Strategist, "growth"}, "CM": nil}},
			csv:  "ID,Puesto,Responsable\n1,GESTORA DE REDES SOCIALES,2\n2,Nivel III,\n3,CM,1\n",
			want: []string{"1: community-manager < 2 (1)", "2: social-media-strategist growth (2)"}, doubts: []string{"4 other-title CM"},
		},
		{
			name: "people who share a position by its number",
			csv:  "ID,Código de puesto,Puesto,Responsable\n1,P1,Social Media Manager,\n2,P2,CM,P1\n3,P2,CM,P1\n,P2,CM,P1\n4,P3,Moderadora de redes sociales,P2\n4,P4,Moderadora de redes sociales,P2\n",
			want: []string{
				"P1: social-media-manager (1)", "P2: community-manager < P1 (2 3) of 3", "P3: moderator < P2 (4)", "P4: moderator < P2 (4)",
			},
		},
		{
			name: "people who share a position by title and superior",
			m:    org.Importer{Group: true},
			csv:  "ID,Puesto,Responsable\n1,Social Media Manager,\n2,Community manager,1\n3,COMMUNITY MANAGER,1\n4,Community manager,\n",
			want: []string{"1: social-media-manager (1)", "2: community-manager < 1 (2 3)", "4: community-manager (4)"},
		},
		{
			name:   "rows that repeat, that have no title and no id",
			csv:    "ID,Nombre,Puesto,Responsable\n1,Ana,Social Media Manager,\n1,Ana,Social Media Manager,\n2,Eva,,1\n,Leo,CM,1\n,Leo,CM,1\nTotal,,,\n",
			want:   []string{"1: social-media-manager (1)", "p4: community-manager < 1 (p4)"},
			doubts: []string{"3 repeated-row", "4 unusable-row", "5 missing-id", "6 repeated-row", "7 unusable-row"},
		},
		{
			name:   "quotation marks",
			csv:    "ID,Puesto,Responsable,Nombre\n1,\"Social Media Manager\",,Ana \"Anita\" Sol\n",
			want:   []string{"1: social-media-manager (1)"},
			doubts: []string{"2 loose-quotes"},
		},
		{
			name: "ids that have to change",
			csv:  "ID,Puesto,Responsable\na b,Social Media Manager,\nA-B,CM,a b\na-b,CM,a b\n ,CM,a b\n",
			want: []string{"a-b: social-media-manager (a-b)", "A-B: community-manager < a-b (A-B)", "a-b-2: community-manager < a-b (a-b-2)", "cm: community-manager < a-b ()"},
			doubts: []string{
				"4 changed-id a-b",
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := tt.m.CSV(strings.NewReader(tt.csv))
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, lines(got.Design)); diff != "" {
				t.Errorf("design (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.doubts, codes(got.Doubts)); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
			requireRoundTrip(t, got.Design)
		})
	}
}

// What cannot be read says what is assumed, and of which position.
func TestUnreadableShares(t *testing.T) {
	t.Parallel()
	got, err := org.Importer{}.CSV(strings.NewReader("Legajo;Puesto;Reporta a;Jornada;Estado\n1;Social Media Manager;;8 hs;\n2;CM;1;Part-time;Rara\n3;Contador;1;Part-time;\n4;CM;1;;Rara\n"))
	require.NoError(t, err)
	var says []string
	for _, d := range got.Doubts {
		says = append(says, strings.TrimSpace(d.Subject.ID+" "+d.Message(language.MustParse("es-AR"))+" "+d.Help(language.EuropeanSpanish)))
	}
	if diff := cmp.Diff([]string{
		"Las cifras de la columna “Jornada” se leyeron como horas diarias, cinco días a la semana. Si significan otra cosa, declare la columna o prescinda de ella.",
		"El valor “Rara” (situación; 2 filas, líneas 3 y 5) no se pudo utilizar; se omitió. Corrija el valor o añádalo al diseño a mano.",
		"2 “Part-time” no indica qué parte de la jornada completa es; se da por hecho que es a jornada completa. Indique con una cifra qué parte de la jornada completa es, como 50 %, o cuántas horas semanales.",
		"“Contador” no se reconoció como título de redes sociales: se omitió. Si es trabajo de redes sociales, declare qué significa el título.",
	}, says); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	twice, err := org.ImportCSV(strings.NewReader("ID;Código de puesto;Puesto;Responsable;Jornada\n1;P1;Community manager;;50 %\n1;P1;Community manager;;60 %\n"))
	require.NoError(t, err)
	require.Len(t, twice.Doubts, 2)
	require.Equal(t, []int{2, 3}, twice.Doubts[1].Lines)
	require.Equal(t, "The value “60 %” (share of full time) could not be used; it was left out.", twice.Doubts[1].Message(language.English))

	users := `{"Resources": [{"id": "u1", "title": "Community manager", "active": true, "userName": "a", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "7"}, "fte": "Part-time"}]}`
	imported, err := org.Importer{Columns: map[string]org.Field{"fte": org.FieldShare}}.SCIM(strings.NewReader(users))
	require.NoError(t, err)
	for _, d := range imported.Doubts {
		if d.Code == org.UnreadableValue {
			require.Equal(t, org.Subject{Kind: org.SubjectPosition, ID: "7"}, d.Subject)
			return
		}
	}
	t.Errorf("no doubt: %+v", imported.Doubts)
}

// A doubt names what was made of its row, and nothing where nothing was.
func TestDoubtsNameWhatWasMade(t *testing.T) {
	t.Parallel()
	const csv = "ID,Puesto,Responsable,Departamento\n1,Social Media Manager,,Redes sociales\n2,Técnica,1,Redes sociales\n3,Diseñador gráfico,,Imprenta\n" +
		"4,Encargado de redes,,Sistemas\n5,CM,9,Redes sociales,a,b\n"
	got, err := org.Importer{}.CSV(strings.NewReader(csv))
	require.NoError(t, err)
	var subjects []string
	for _, d := range got.Doubts {
		subjects = append(subjects, strings.TrimSpace(fmt.Sprintf("%s %s %s %d", d.Code, d.Subject.Kind, d.Subject.ID, d.Count)))
	}
	want := []string{"department-role position 2 0", "broad-title   1", "unlikely-title   1", "unknown-superior outside 9 1", "uneven-row position 5 2"}
	if diff := cmp.Diff(want, subjects); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestImportRefuses(t *testing.T) {
	t.Parallel()
	const good = "ID,Puesto\n1,CM\n"
	for _, tt := range []struct {
		name, text string
		m          org.Importer
		scim       bool
		want       org.DecodeFault
	}{
		{name: "nothing", want: org.DecodeFault{Code: org.NoTitleColumn, Line: 1, Column: 1, Want: "job title"}},
		{name: "no titles", text: "ID,Pueto\n1,CM\n", want: org.DecodeFault{Code: org.NoTitleColumn, Line: 1, Column: 1, Got: "ID, Pueto", Want: "job title", Suggestion: "puesto"}},
		{
			name: "no titles, below a line of the report and between semicolons", text: "Plantilla\nNúm. empleado;Nombre, apellidos;Lugar de trabajo;Reporta a;Departamento\n1;Ana;CM;;Redes\n",
			want: org.DecodeFault{
				Code: org.NoTitleColumn, Line: 2, Column: 1, Want: "job title",
				Got: "Núm. empleado, Nombre, apellidos, Lugar de trabajo, Reporta a, Departamento",
			},
		},
		{name: "a workbook", text: "PK\x03\x04…", want: org.DecodeFault{Code: org.NotCSV, Line: 1, Column: 1, Got: "workbook", Want: "CSV"}},
		{name: "blank", text: " ; \n;;\n", want: org.DecodeFault{Code: org.NoTitleColumn, Line: 1, Column: 1, Want: "job title"}},
		{name: "a page", text: "\r\n <HTML><body>", want: org.DecodeFault{Code: org.NotCSV, Line: 1, Column: 1, Got: "page", Want: "CSV"}},
		{name: "a document of JSON", text: `{"positions": []}`, want: org.DecodeFault{Code: org.NotCSV, Line: 1, Column: 1, Got: "JSON", Want: "CSV"}},
		{name: "a PDF", text: "%PDF-1.7\x00", want: org.DecodeFault{Code: org.NotCSV, Line: 1, Column: 1, Got: "PDF", Want: "CSV"}},
		{name: "no text", text: "ID,Puesto\n\x00", want: org.DecodeFault{Code: org.NotCSV, Line: 2, Column: 1, Got: "0x00", Want: "CSV"}},
		{name: "Windows-1252", text: "ID,Puesto\n1,Dise\xF1adora", want: org.DecodeFault{Code: org.WrongEncoding, Line: 2, Column: 7, Got: "0xF1", Want: "UTF-8"}},
		{name: "an open quotation mark", text: "ID,Puesto\n1,\"CM\n2,CM\n", want: org.DecodeFault{Code: org.OpenQuote, Line: 2, Column: 1, Got: `"`}},
		{name: "too large", text: good, m: org.Importer{MaxBytes: 5}, want: org.DecodeFault{Code: org.TooLarge, Line: 1, Column: 1, Want: "5"}},
		{name: "too many rows", text: good + good, m: org.Importer{MaxRows: 1}, want: org.DecodeFault{Code: org.TooManyRows, Line: 3, Column: 1, Want: "1"}},
		{name: "too many cells", text: good + strings.Repeat(",", 1000), want: org.DecodeFault{Code: org.TooManyRows, Line: 3, Column: 1, Got: "cells", Want: "1000"}},
		{name: "no JSON", text: "{", scim: true, want: org.DecodeFault{Code: org.InvalidJSON, Line: 1, Column: 2}},
		{name: "no users", text: "[\n 1]", scim: true, want: org.DecodeFault{Code: org.WrongType, Pointer: "/0", Line: 2, Column: 2, Got: "number", Want: "object"}},
		{name: "no list", text: `{"resources": {}}`, scim: true, want: org.DecodeFault{Code: org.WrongType, Pointer: "/resources", Line: 1, Column: 15, Got: "object", Want: "array"}},
		{name: "a text", text: `"x"`, scim: true, want: org.DecodeFault{Code: org.WrongType, Line: 1, Column: 1, Got: "string", Want: "object"}},
		{name: "too many users", text: `[{}, {}]`, scim: true, m: org.Importer{MaxRows: 1}, want: org.DecodeFault{Code: org.TooManyRows, Pointer: "/1", Line: 1, Column: 6, Want: "1"}},
		{name: "too large a document", text: `[{}, {}]`, scim: true, m: org.Importer{MaxBytes: 3}, want: org.DecodeFault{Code: org.TooLarge, Line: 1, Column: 1, Want: "3"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			read := tt.m.CSV
			if tt.scim {
				read = tt.m.SCIM
			}
			got, err := read(strings.NewReader(tt.text))
			var refused *org.DecodeError
			require.ErrorAs(t, err, &refused)
			require.ErrorIs(t, err, tt.want.Code)
			if diff := cmp.Diff([]org.DecodeFault{tt.want}, refused.Faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(org.Imported{}, got); diff != "" {
				t.Errorf("imported (-want +got):\n%s", diff)
			}
			en, es := refused.Faults[0].Message(language.English), refused.Faults[0].Message(language.Spanish)
			if en == es || !strings.HasSuffix(en, ".") || !strings.HasSuffix(es, ".") || strings.Contains(en, "is not readable") {
				t.Errorf("%q, %q", en, es)
			}
		})
	}
}

func TestImportReadErrors(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	_, err := org.ImportCSV(iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
	_, err = org.ImportSCIM(iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
}

func TestImportEncodings(t *testing.T) {
	t.Parallel()
	const text = "ID;Puesto;Responsable\r\n1;Diseñadora gráfica de “redes sociales”;€\r\n"
	utf16 := func(first, second func(rune) byte, mark string) string {
		b := []byte(mark)
		for _, c := range text {
			b = append(b, first(c), second(c))
		}
		return string(b)
	}
	low, high := func(c rune) byte { return byte(c) }, func(c rune) byte { return byte(c >> 8) }
	want, err := org.ImportCSV(strings.NewReader(text))
	require.NoError(t, err)
	for _, tt := range []struct {
		name, text string
		m          org.Importer
	}{
		{name: "byte order mark", text: "\ufeff" + text},
		{name: "byte order mark in spite of what is declared", text: "\ufeff" + text, m: org.Importer{Windows1252: true}},
		{name: "Windows-1252", text: "ID;Puesto;Responsable\r\n1;Dise\xF1adora gr\xE1fica de \x93redes sociales\x94;\x80\r\n", m: org.Importer{Windows1252: true}},
		{name: "UTF-16LE", text: utf16(low, high, "\xFF\xFE")},
		{name: "UTF-16BE", text: utf16(high, low, "\xFE\xFF")},
		{name: "carriage returns alone", text: strings.ReplaceAll(text, "\n", "")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := tt.m.CSV(strings.NewReader(tt.text))
			require.NoError(t, err)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-UTF-8 +got):\n%s", diff)
			}
		})
	}
}

func TestImportKeepsSoManyDoubts(t *testing.T) {
	t.Parallel()
	text := "ID,Puesto\n" + strings.Repeat("1,\n", 50)
	got, err := org.Importer{MaxDoubts: 10}.CSV(strings.NewReader(text))
	require.NoError(t, err)
	if len(got.Doubts) != 10 || got.More != 41 {
		t.Errorf("%d doubts and %d more, want 10 and 41", len(got.Doubts), got.More)
	}
}

// Unless names are asked for, nothing that comes back tells who somebody is.
func TestImportKeepsNoNames(t *testing.T) {
	t.Parallel()
	const text = "ID,Nombre completo,Correo,Puesto,Jefe,Situación\n1,Zenobia Quirós,zenobia@x.example,Social Media Manager,,Activa\n" +
		"2,Zenobia Quirós,z2@x.example,CM,Zenobia Quirós,Activa\n3,Zoilo Quirós,z3@x.example,CM,Zacarías Quirós,Baja\n" +
		"4,Zita Quirós,z4@x.example,CM,zenobia@x.example,Activa\n,Zoe Quirós,z5@x.example,CM,Zoilo Quirós,Activa\n" +
		"z7@x.example,Zulema Quirós,z7@x.example,CM,zeta@quiros.example,Activa\n9,Zulema,,CM,zacarias.quiros7,Activa\n8,Zulema Quirós,,,Zenobia Quirós; Zita Quirós,Excedencia\n"
	const scim = `[{"id":"1","userName":"zenobia.quiros","displayName":"Zenobia Quirós","title":"CM","emails":[{"value":"z@quiros.example"}],` +
		`"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"zoilo@quiros.example","displayName":"Zoilo Quirós"}}}]`
	for _, names := range []bool{false, true} {
		m := org.Importer{Names: names}
		rows, err := m.CSV(strings.NewReader(text))
		require.NoError(t, err)
		users, err := m.SCIM(strings.NewReader(scim))
		require.NoError(t, err)
		for _, got := range []org.Imported{rows, users} {
			all := strings.ToLower(fmt.Sprintf("%+v", got))
			for _, d := range got.Doubts {
				all += d.Message(language.Spanish)
			}
			if told := strings.Contains(all, "quir") || strings.Contains(all, "example"); told != names {
				t.Errorf("with Names %t, names are told: %t\n%s", names, told, all)
			}
		}
	}
}

func TestFieldsKnowTheirHeaders(t *testing.T) {
	t.Parallel()
	n := 0
	for f := range org.Fields() {
		n++
		var back org.Field
		require.NoError(t, back.UnmarshalText([]byte(f.String())))
		if back != f || f.Name(language.English) == "" || f.Name(language.Spanish) == "" {
			t.Errorf("%v: %v, %q, %q", f, back, f.Name(language.English), f.Name(language.Spanish))
		}
		_, err := f.MarshalText()
		require.NoError(t, err)
	}
	if n != 17 {
		t.Errorf("%d fields, want 17", n)
	}
	if got := org.Field(0).Name(language.English); got != "" {
		t.Errorf("the zero field is called %q", got)
	}
}

func FuzzImportCSV(f *testing.F) {
	f.Add([]byte("ID;Nombre;Puesto;Jefe;Departamento;Jornada;Situación\n1;Ana;Social Media Manager;2;Marketing;100;Alta\n2;Eva;CM;1;Redes;50;Vacante\n"), uint8(0))
	f.Add([]byte("sep=,\nPosition ID,Job title,Manager,FTE,Hours\nP1,\"CM\",P1,\"0,5\",20\nP1,CM,\"P1;P2\",1,40\n"), uint8(7))
	f.Fuzz(func(t *testing.T, text []byte, flags uint8) {
		m := org.Importer{Names: flags&1 > 0, Everyone: flags&2 > 0, Group: flags&4 > 0, Windows1252: flags&8 > 0, MaxDoubts: int(flags >> 4)}
		requireSound(t, m.CSV, text)
	})
}

func FuzzImportSCIM(f *testing.F) {
	f.Add([]byte(`{"Resources":[{"id":"1","title":"CM","active":"False","name":{"givenName":"Ana"}},{"ID":2,"Title":"Social Media Manager"}]}`), uint8(1))
	f.Add([]byte(`[{"title":null,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"1"},"employeeNumber":"7"}},{"title":"CM","x":[[]]}]`), uint8(2))
	f.Fuzz(func(t *testing.T, text []byte, flags uint8) {
		requireSound(t, org.Importer{Names: flags&1 > 0, Everyone: flags&2 > 0, Group: flags&4 > 0}.SCIM, text)
	})
}

// requireSound holds that whatever is read becomes a design without faults of form, the same each time, and that its doubts have words.
func requireSound(t *testing.T, read func(io.Reader) (org.Imported, error), text []byte) {
	t.Helper()
	got, err := read(bytes.NewReader(text))
	if err != nil {
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		return
	}
	again, err := read(bytes.NewReader(text))
	require.NoError(t, err)
	if diff := cmp.Diff(got, again); diff != "" {
		t.Errorf("read twice (-first +second):\n%s", diff)
	}
	requireRoundTrip(t, got.Design)
	for _, finding := range org.Validate(got.Design).Findings {
		switch finding.Code {
		case org.InvalidValue, org.UnknownReference:
			t.Errorf("%s", finding.Message(language.English))
		case org.DuplicateID:
			if finding.Args.Problem != org.ProblemNear {
				t.Errorf("%s", finding.Message(language.English))
			}
		default:
		}
	}
	for _, a := range got.Assumed {
		if !slices.ContainsFunc(got.Design.Positions, func(p org.Position) bool { return p.ID == a.Position && slices.Contains(p.Roles, a.Role) }) {
			t.Errorf("%+v is in no position", a)
		}
	}
	made := map[org.Subject]bool{{}: true}
	for _, p := range got.Design.Positions {
		made[org.Subject{Kind: org.SubjectPosition, ID: p.ID}] = true
	}
	for _, o := range got.Design.Outside {
		made[org.Subject{Kind: org.SubjectOutside, ID: o.ID}] = true
	}
	for _, d := range got.Doubts {
		if d.Subject.Kind != org.SubjectPerson && !made[d.Subject] {
			t.Errorf("%v is nowhere in the design: %+v", d.Subject, d)
		}
		if d.Message(language.English) == string(d.Code) || d.Message(language.Spanish) == "" || d.Help(language.Spanish) == "" {
			t.Errorf("no words for %+v", d)
		}
		if d.Pointer != "" {
			if _, _, ok := org.Locate(text, d.Pointer); !ok {
				t.Errorf("%q is nowhere: %+v", d.Pointer, d)
			}
		}
	}
}

// anyExport returns a random export, and how it is read.
func anyExport(seed uint64) (org.Importer, string) {
	headers := []string{"ID", "Puesto", "Jefe", "Nombre", "Apellidos", "Departamento", "Jornada", "Horas", "Estado", "Código de puesto", "Contrato", "Responsable funcional",
		"Correo", "Vacante desde", "", "Centro", "Manager ID", "Puesto"}
	cells := []string{"", "", "1", "2", "3", "001", "A1", "a1", "á 1", "CM", "Social Media Manager", "Gestora de redes", "Diseñador gráfico", "Contable", "Directora de marketing",
		"Ana Sol", "Sol, Ana", "ana@x.example", "Vacante", "Baja", "Excedencia", "0,5", "50", "100 %", "40 h", "-1", "1e9", "NaN", "Redes sociales", "Finanzas", "1; 2", "2/1",
		"Ana Sol (1)", "2026-10-01", "1/2/2026", "\u202e", "\x01", `"`, "x\ny", "Freelance", "sí", "no", "\ufffd", strings.Repeat("ñ", 200)}
	r := sample.Rand(seed)
	text := "Puesto"
	width := 1 + r.IntN(8)
	for range width {
		text += ";" + pickOf(r, headers)
	}
	for range r.IntN(9) {
		text += "\n" + pickOf(r, cells[9:14])
		for range r.IntN(width + 2) {
			text += ";" + pickOf(r, cells)
		}
	}
	return org.Importer{Names: r.IntN(2) == 0, Everyone: r.IntN(3) == 0, Group: r.IntN(2) == 0}, text
}

// Whatever stands in the cells, an import is sound.
func TestImportRandom(t *testing.T) {
	t.Parallel()
	for seed := range uint64(600) {
		m, text := anyExport(seed)
		requireSound(t, m.CSV, []byte(text))
		if t.Failed() {
			t.Fatalf("with seed %d: %s", seed, text)
		}
	}
}
