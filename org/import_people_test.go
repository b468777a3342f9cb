package org_test

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// An employee is a row of an invented export, and what the person really does.
type employee struct {
	id, name, title, boss, department string
	truth                             []role.Role // none: work outside social media
}

// A trade is what people do, and how personnel departments call it. "o/a" and "/a" stand for the two genders.
type trade struct {
	roles  []role.Role
	titles []string
}

// socialTrades are titles as people write them, by what those who bear them do. They were collected by hand from the words of the
// field, and never from the tables of role.
var socialTrades = []trade{
	{[]role.Role{role.Strategist}, []string{
		"Estratega de redes sociales", "Estratega de social media", "Social Media Strategist", "Responsable de estrategia de redes sociales",
		"Estratega en redes sociales", "Consultor/a de estrategia en redes sociales", "Especialista en estrategia de redes sociales",
	}},
	{[]role.Role{role.Manager}, []string{
		"Responsable de redes sociales", "Social Media Manager", "Responsable de RRSS", "Director/a de redes sociales",
		"Jefe/a de redes sociales", "Coordinador/a de redes sociales", "Gerente de redes sociales", "Gestor/a de redes sociales",
		"Head of Social Media", "Encargado/a de redes sociales", "Responsable de social media", "Responsable de medios sociales",
		"Jefe/a del área de redes sociales", "Líder de redes sociales", "Coordinador/a de social media",
	}},
	{[]role.Role{role.CommunityManager}, []string{
		"Community Manager", "Gestor/a de comunidades online", "Responsable de comunidad", "Gestor/a de comunidad", "CM",
		"Administrador/a de comunidades virtuales", "Dinamizador/a de redes sociales", "Dinamizador/a de comunidades", "Gerente de comunidad",
		"Responsable de comunidades digitales", "Community manager bilingüe", "Community",
	}},
	{[]role.Role{role.Executive}, []string{
		"Ejecutivo/a de redes sociales", "Social Media Executive", "Asistente de redes sociales", "Auxiliar de redes sociales",
		"Becario/a de redes sociales", "Ayudante de redes sociales", "Social Media Assistant", "Especialista en redes sociales",
		"Practicante de redes sociales",
	}},
	{[]role.Role{role.ContentCreator}, []string{
		"Creador/a de contenidos", "Creador/a de contenido digital", "Content Creator", "Generador/a de contenidos para redes sociales",
		"Productor/a de contenidos digitales", "Especialista en contenidos digitales", "Gestor/a de contenidos",
	}},
	{[]role.Role{role.Copywriter}, []string{
		"Redactor/a de contenidos", "Copywriter", "Redactor/a creativo/a", "Redactor/a publicitario/a", "Copy creativo/a",
		"Redactor/a para redes sociales", "Redactor/a de contenidos digitales",
	}},
	{[]role.Role{role.Designer}, []string{
		"Diseñador/a gráfico/a", "Diseñador/a gráfico/a digital", "Diseñador/a multimedia", "Diseñador/a para redes sociales",
	}},
	{[]role.Role{role.VideoProducer}, []string{
		"Editor/a de vídeo", "Realizador/a audiovisual", "Productor/a audiovisual", "Videógrafo/a", "Editor/a de vídeo para redes sociales",
		"Técnico/a audiovisual", "Montador/a de vídeo",
	}},
	{[]role.Role{role.PaidSocialSpecialist}, []string{
		"Trafficker digital", "Especialista en publicidad en redes sociales", "Paid Media Specialist", "Responsable de paid social",
		"Especialista en Facebook Ads", "Analista de pauta digital", "Gestor/a de publicidad digital", "Gestor/a de campañas en redes sociales de pago",
	}},
	{[]role.Role{role.SocialAnalyst}, []string{
		"Analista de redes sociales", "Analista de social media", "Social Media Analyst", "Especialista en escucha social",
		"Especialista en analítica de redes sociales", "Analista de métricas de redes sociales",
	}},
	{[]role.Role{role.InfluencerLead}, []string{
		"Responsable de marketing de influencers", "Influencer Manager", "Coordinador/a de influencers", "Especialista en influencer marketing",
		"Gestor/a de campañas con influencers",
	}},
	{[]role.Role{role.CustomerCareAgent}, []string{
		"Agente de atención al cliente en redes sociales", "Gestor/a de atención al cliente en redes sociales", "Agente de atención al cliente",
		"Operador/a de atención al cliente",
	}},
	{[]role.Role{role.Moderator}, []string{
		"Moderador/a de contenidos", "Moderador/a de comunidades", "Moderador/a de comentarios", "Moderador/a de redes sociales",
	}},
	{[]role.Role{role.AccountManager}, []string{"Ejecutivo/a de cuentas", "Director/a de cuentas"}},
	{[]role.Role{role.CommunityManager, role.Designer}, []string{
		"Community manager y diseñador/a gráfico/a", "Diseñador/a gráfico/a y community manager", "Community Manager / Diseñador/a gráfico/a",
	}},
	{[]role.Role{role.CommunityManager, role.Copywriter}, []string{"Community manager y redactor/a de contenidos", "Copywriter & Community Manager"}},
	{[]role.Role{role.Manager, role.CommunityManager}, []string{"Responsable de redes sociales y community manager", "Social Media Manager / Community Manager"}},
}

// otherTrades are done in the same companies; some have a word in common with social media.
var otherTrades = []struct {
	department string
	titles     []string
}{
	{"Finanzas", []string{"Contable", "Director/a financiero/a", "Técnico/a de nóminas", "Gestor/a de cobros", "Analista financiero/a", "Controller", "Auxiliar contable"}},
	{"Ventas", []string{
		"Comercial", "Delegado/a comercial", "Jefe/a de ventas", "Ejecutivo/a de cuentas", "Key Account Manager", "Responsable de grandes cuentas", "Dependiente/a", "Promotor/a de ventas",
	}},
	{"Sistemas", []string{
		"Ingeniero/a de redes", "Técnico/a de redes y sistemas", "Administrador/a de sistemas", "Desarrollador/a web", "Analista de datos",
		"Analista programador/a", "Administrador/a de redes", "Técnico/a de soporte",
	}},
	{"Operaciones", []string{
		"Agente de atención al cliente", "Teleoperador/a", "Mozo/a de almacén", "Conductor/a", "Jefe/a de turno", "Responsable de logística", "Coordinador/a de operaciones", "Operario/a",
	}},
	{"Personas", []string{"Técnico/a de selección", "Director/a de recursos humanos", "Trabajador/a social", "Enfermero/a de empresa", "Graduado/a social", "Responsable de formación"}},
	{"Administración de fincas", []string{"Administrador/a de fincas", "Gestor/a de comunidades de propietarios", "Auxiliar administrativo/a", "Administrativo/a"}},
	{"Producto", []string{"Product Manager", "Diseñador/a industrial", "Redactor/a técnico/a", "Diseñador/a de interiores", "Responsable de calidad", "Delineante"}},
	{"Legal", []string{"Abogado/a", "Asesor/a jurídico/a", "Responsable de cumplimiento"}},
	{"Marketing", []string{"Técnico/a de marketing", "Responsable de e-commerce", "Becario/a de marketing", "Especialista SEO", "Responsable de eventos", "Responsable de comunicación", "Jefe/a de prensa"}},
	{"Servicios generales", []string{"Recepcionista", "Vigilante", "Limpiador/a", "Secretario/a de dirección", "Camarero/a", "Chófer"}},
}

var (
	givenNames = []string{"Ana", "Bruno", "Carla", "Dani", "Eva", "Fran", "Gala", "Hugo", "Iris", "Juan", "Kira", "Leo", "Mar", "Noa", "Óscar", "Pía", "Quim", "Rut", "Saúl", "Toñi"}
	familyOnes = []string{"Sol", "Luna", "Rivera", "Monte", "Valle", "Pradera", "Núñez", "Peña", "Ibáñez", "Cumbre", "Arroyo", "Llano", "Güell", "Zarza", "Brezo"}
)

// company invents a company of n people.
func company(r *rand.Rand, n int) []employee {
	staff := []employee{
		{title: "Director/a general", department: "Dirección"},
		{title: "Director/a de marketing", boss: "1", department: "Marketing"},
		{title: "Social Media Manager", boss: "2", department: "Redes sociales", truth: []role.Role{role.Manager}},
	}
	for _, o := range otherTrades {
		staff = append(staff, employee{title: "Responsable de departamento", boss: "1", department: o.department})
	}
	for len(staff) < n {
		if r.IntN(3) == 0 {
			t := pickOf(r, socialTrades)
			e := employee{title: pickOf(r, t.titles), boss: "3", department: "Redes sociales", truth: t.roles}
			switch r.IntN(4) {
			case 0:
				e.department = "Marketing digital"
			case 1:
				e.boss, e.department = "2", "Marketing"
				if isBroadTruth(t.roles) {
					e.boss = "3" // else nobody could tell
				}
			}
			staff = append(staff, e)
			continue
		}
		k := r.IntN(len(otherTrades))
		staff = append(staff, employee{title: pickOf(r, otherTrades[k].titles), boss: fmt.Sprint(4 + k), department: otherTrades[k].department})
	}
	for i := range staff {
		e := &staff[i]
		e.id = fmt.Sprint(i + 1)
		feminine := r.IntN(2) == 0
		e.name = pickOf(r, givenNames) + " " + pickOf(r, familyOnes) + " " + pickOf(r, familyOnes)
		e.title = asWritten(r, gendered(r, e.title, feminine))
	}
	return staff
}

func isBroadTruth(roles []role.Role) bool {
	switch roles[0] {
	case role.Designer, role.VideoProducer, role.Copywriter, role.CustomerCareAgent, role.AccountManager:
		return true
	}
	return false
}

// gendered writes a title in one gender, and now and then in both.
func gendered(r *rand.Rand, title string, feminine bool) string {
	if r.IntN(10) == 0 {
		return title
	}
	var words []string
	for w := range strings.FieldsSeq(title) {
		if stem, ok := strings.CutSuffix(w, "/a"); ok {
			w = stem
			if feminine {
				if last := stem[len(stem)-1]; last == 'o' || last == 'e' {
					w = stem[:len(stem)-1]
				}
				w += "a"
			}
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

var abbreviations = strings.NewReplacer("Responsable", "Resp.", "Coordinador", "Coord.", "Coordinadora", "Coord.", "Técnico", "Téc.", "Técnica", "Téc.",
	"Director", "Dir.", "Directora", "Dir.", "redes sociales", "RRSS", "Especialista", "Esp.", "Auxiliar", "Aux.", "Administrativo", "Adtvo.")

// asWritten writes a title as personnel departments do: capitals, accents that lack, short forms, ranks, places, words turned round.
func asWritten(r *rand.Rand, title string) string {
	if r.IntN(6) == 0 && !strings.Contains(title, "/") {
		for _, long := range [][2]string{{"Coordinadora ", "Coord. "}, {"Coordinador ", "Coord. "}, {"Directora ", "Dir. "}, {"Director ", "Dir. "}, {"Técnica ", "Téc. "}, {"Técnico ", "Téc. "}} {
			title = strings.Replace(title, long[0], long[1], 1)
		}
		title = abbreviations.Replace(title)
	}
	switch r.IntN(14) {
	case 0:
		title += " junior"
	case 1:
		title += " Sr."
	case 2:
		title += " - Madrid"
	case 3:
		title += " (H/M)"
	case 4:
		title += " (media jornada)"
	case 5:
		if head, subject, ok := strings.Cut(title, " de redes sociales"); ok && subject == "" {
			title = "Redes sociales - " + head
		}
	}
	switch r.IntN(4) {
	case 0:
		title = strings.ToUpper(title)
	case 1:
		title = strings.ToLower(title)
	}
	if r.IntN(3) == 0 {
		title = strings.Map(func(c rune) rune {
			if unicode.Is(unicode.Mn, c) {
				return -1
			}
			return c
		}, norm.NFD.String(title))
	}
	return title
}

func pickOf[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// export writes staff as a spreadsheet does.
func export(t testing.TB, staff []employee) string {
	t.Helper()
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	require.NoError(t, w.Write([]string{"Nº empleado", "Nombre y apellidos", "Puesto de trabajo", "Nº empleado responsable", "Departamento", "Centro"}))
	for _, e := range staff {
		require.NoError(t, w.Write([]string{e.id, e.name, e.title, e.boss, e.department, "Sede"}))
	}
	w.Flush()
	return b.String()
}

// rolesByEmployee returns what the design says that each employee does.
func rolesByEmployee(d org.Design) map[string][]role.Role {
	roles := map[string][]role.Role{}
	for _, p := range d.Positions {
		for _, h := range p.Holders {
			roles[h.ID] = append(roles[h.ID], p.Roles...)
		}
	}
	return roles
}

// Of 500 people, at least 95 % of titles are read rightly, whoever bears them, and a doubt speaks of every other.
func TestImportCompany(t *testing.T) {
	t.Parallel()
	var right, all, social, socialRight, invented, doubted int
	for seed := range uint64(10) {
		staff := company(sample.Rand(seed), 500)
		got, err := org.ImportCSV(strings.NewReader("\ufeff" + export(t, staff)))
		require.NoError(t, err)
		if diff := cmp.Diff(500, got.Rows); diff != "" {
			t.Errorf("rows (-want +got):\n%s", diff)
		}
		spoken := map[int]bool{}
		for _, d := range got.Doubts {
			if len(d.Lines) > 0 && d.Count > len(d.Lines) {
				t.Errorf("a doubt about %d rows lists %d", d.Count, len(d.Lines))
			}
			spoken[d.Line] = true
			for _, line := range d.Lines {
				spoken[line] = true
			}
			if d.Message(language.Spanish) == "" || d.Help(language.English) == "" {
				t.Errorf("no words for %+v", d)
			}
		}
		did := rolesByEmployee(got.Design)
		wrongHere := 0
		for i, e := range staff {
			roles := slices.Clone(did[e.id])
			want := slices.Clone(e.truth)
			slices.Sort(roles)
			slices.Sort(want)
			all++
			if len(want) > 0 {
				social++
			}
			if slices.Equal(want, roles) {
				right++
				if len(want) > 0 {
					socialRight++
				}
				continue
			}
			wrongHere++
			if len(want) == 0 {
				invented++
			}
			if !spoken[i+2] {
				t.Errorf("seed %d, line %d: %q of %s was read as %v, not %v, and no doubt says so", seed, i+2, e.title, e.department, roles, want)
			}
			if seed < 1 {
				t.Logf("%q of %s: %v, not %v", e.title, e.department, roles, want)
			}
		}
		if wrongHere > 500/20 {
			t.Errorf("seed %d: %d of 500 titles are wrong", seed, wrongHere)
		}
		for _, a := range got.Assumed {
			if a.Confidence < role.ConfidenceHigh {
				doubted++
			}
		}
	}
	t.Logf("%d of %d titles right (%.1f %%), of social media titles %d of %d (%.1f %%); %d without a role of ours have one; %d roles taken with a doubt",
		right, all, 100*float64(right)/float64(all), socialRight, social, 100*float64(socialRight)/float64(social), invented, doubted)
	if 100*right < 95*all || 100*socialRight < 95*social {
		t.Errorf("%d of %d titles right, %d of %d of social media", right, all, socialRight, social)
	}
}

// Two people may have one number, by mistake or because it was given out again. What tells them apart is what the rows say of them.
func TestImportSharedNumbers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, csv    string
		want, doubts []string
	}{
		{
			name:   "one directs the other",
			csv:    "ID,Nombre,Puesto,Jefe\n1,Ana Sol,Social Media Manager,\n1,Beto Rey,Community manager,1\n",
			want:   []string{"1: social-media-manager (1)", "1-2: community-manager < 1 (1-2)"},
			doubts: []string{"3 changed-id 1"},
		},
		{
			name:   "others name the number",
			csv:    "ID,Nombre,Puesto,Jefe\n1,Ana Sol,Social Media Manager,\n1,Beto Rey,Estratega de redes sociales,\n3,Eva Gil,Community manager,1\n4,Leo Gil,Community manager,1 (Beto Rey)\n5,Mar Gil,Community manager,Ana Sol\n",
			want:   []string{"1: social-media-manager (1)", "1-2: social-media-strategist (1-2)", "3: community-manager (3)", "4: community-manager < 1-2 (4)", "5: community-manager < 1 (5)"},
			doubts: []string{"3 changed-id 1", "4 ambiguous-superior 1"},
		},
		{
			name:   "another column names the superior",
			csv:    "ID,Nombre,Puesto,ID jefe,Nombre jefe\n1,Ana Sol,Social Media Manager,,\n1,Beto Rey,Estratega de redes sociales,,\n3,Eva Gil,Community manager,1,Beto Rey\n",
			want:   []string{"1: social-media-manager (1)", "1-2: social-media-strategist (1-2)", "3: community-manager < 1-2 (3)"},
			doubts: []string{"3 changed-id 1"},
		},
		{
			name:   "a number given out again",
			csv:    "ID,Nombre,Puesto,Jefe,Estado\n1,Ana Sol,Social Media Manager,,Baja\n1,Beto Rey,Social Media Manager,,Activo\n3,Eva Gil,Community manager,1,Activa\n",
			want:   []string{"1: social-media-manager (1)", "3: community-manager < 1 (3)"},
			doubts: []string{"2 left-company Baja"},
		},
		{
			name:   "each names their own number",
			csv:    "ID,Nombre,Puesto,Jefe\n1,Ana Sol,Social Media Manager,1\n1,Beto Rey,Community manager,1\n",
			want:   []string{"1: social-media-manager (1)", "1-2: community-manager (1-2)"},
			doubts: []string{"2 ambiguous-superior 1", "3 ambiguous-superior 1", "3 changed-id 1"},
		},
		{
			name: "one person in two positions, once with a shorter name",
			csv:  "ID,Nombre,Puesto,Jefe\n1,Ana Sol Rey,Social Media Manager,\n1,Sol Ana,Estratega de redes sociales,\n",
			want: []string{"1: social-media-manager (1)", "1-2: social-media-strategist (1)"}, doubts: []string{"3 changed-id 1"},
		},
		{
			name:   "addresses alone",
			csv:    "ID,Correo,Puesto,Jefe\n1,a@x.example,Social Media Manager,\n1,b@x.example,Community manager,a@x.example\n",
			want:   []string{"1: social-media-manager (1)", "1-2: community-manager < 1 (1-2)"},
			doubts: []string{"3 changed-id 1"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := org.ImportCSV(strings.NewReader(tt.csv))
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, lines(got.Design)); diff != "" {
				t.Errorf("design (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.doubts, codes(got.Doubts)); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
		})
	}
	const users = `[{"id":"a","title":"Social Media Manager","%[1]s":{"employeeNumber":"1"}},{"id":"b","title":"CM","%[1]s":{"employeeNumber":"1","manager":{"value":"a"}}}]`
	got, err := org.ImportSCIM(strings.NewReader(fmt.Sprintf(users, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")))
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"1: social-media-manager (1)", "1-2: community-manager < 1 (1-2)"}, lines(got.Design)); diff != "" {
		t.Errorf("users (-want +got):\n%s", diff)
	}
}
