package main

import (
	"bytes"
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org/orgtest"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

const (
	eight = "../designs/ocho-personas.json"
	small = `{"channels": [{"id": "ig", "commentsPerDay": 10, "messagesPerDay": 4, "postsPerWeek": 3}], "positions": [
		{"id": "smm", "roles": ["social-media-manager"], "holders": [{"id": "ana"}], "backup": "cm"},
		{"id": "cm", "roles": ["community-manager"], "reportsTo": "smm", "holders": [{"id": "bruno"}], "backup": "smm"}]}`
)

// shop has three agents with too much to do, a vacancy, and nobody who stands in for the designer.
const shop = `{"name": "La Tienda", "brands": [{"id": "tienda", "name": "La Tienda"}, {"id": "taller", "name": "El Taller"}],
	"channels": [{"id": "wa", "kind": "messaging", "brand": "tienda", "messagesPerDay": 200}, {"id": "ig", "brand": "taller", "commentsPerDay": 10, "messagesPerDay": 4, "postsPerWeek": 3}],
	"approvals": [{"by": "jefa", "deputy": "cm", "withinHours": 24}],
	"people": [{"id": "ana", "name": "Ana"}, {"id": "bruno", "name": "Bruno"}, {"id": "dora", "name": "Dora"}, {"id": "turno", "name": "Atención al público"}],
	"positions": [
		{"id": "jefa", "title": "Jefa", "roles": ["social-media-manager", "social-media-strategist"], "holders": [{"id": "ana"}], "backup": "cm"},
		{"id": "cm", "title": "Comunidad", "roles": ["community-manager"], "reportsTo": "jefa", "holders": [{"id": "bruno"}], "backup": "jefa"},
		{"id": "arte", "title": "Diseño", "roles": ["designer"], "reportsTo": "jefa", "holders": [{"id": "dora", "share": 0.5}]},
		{"id": "sac", "title": "Agentes", "roles": ["customer-care-agent"], "reportsTo": "jefa", "brands": ["tienda"], "seats": 3, "holders": [{"id": "turno", "count": 3}]},
		{"id": "analista", "title": "Analista", "roles": ["social-analyst"], "reportsTo": "jefa"}]}`

func TestComparisons(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, args, stdin string
		want              int
	}{
		{"leaves", "-without noa -peak 3:instagram " + eight, "", exitErrors},
		{"holiday", "-standin -without gael " + eight, "", exitSurvives},
		{"away", "-away amelia " + eight, "", exitSurvives},
		{"agent", "-away turno -", shop, exitErrors},
		{"nobody", "-away ana -away bruno -away dora -", small[:len(small)-2] + `,
			{"id": "arte", "roles": ["designer"], "reportsTo": "smm", "holders": [{"id": "dora"}]}],
			"people": [{"id": "ana", "name": "Ana"}, {"id": "bruno", "name": "Bruno"}, {"id": "dora", "name": "Dora"}]}`, exitErrors},
		{"filled", "-fill analista -without dora -", shop, exitSurvives},
		{"hired", "-hire sac -", shop, exitSurvives},
		{"goes", "-drop responsable " + eight, "", exitErrors},
		{"peak", "-peak 1.5 " + eight, "", exitErrors},
		{"unnamed", "-without bruno -peak 0.5:ig -", small, exitErrors},
		{"nothing", "-peak 1 -", small, exitSurvives},
		{"shrinks", "-peak 0 -", small, exitSurvives},
	} {
		for _, lang := range []string{"es", "en"} {
			t.Run(test.name+" "+lang, func(t *testing.T) {
				t.Parallel()
				var stdout, stderr bytes.Buffer
				got := run(append([]string{"-lang", lang}, strings.Fields(test.args)...), strings.NewReader(test.stdin), &stdout, &stderr)
				if got != test.want || stderr.Len() > 0 {
					t.Errorf("exit state %d, want %d; %s", got, test.want, stderr.String())
				}
				orgtest.Golden(t, filepath.Join("testdata", test.name+"."+lang+".txt"), stdout.Bytes(), *update)
			})
		}
	}
}

// TestStandInMakesTheDifference shows that a holiday without anybody who stands in would be another matter.
func TestStandInMakesTheDifference(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.Equal(t, exitErrors, run([]string{"-without", "gael", eight}, nil, &out, &out), out.String())
}

// TestAnErrorThatGrowsIsNoSuccess holds that a team that has too much does not cope with more, though no error is new.
func TestAnErrorThatGrowsIsNoSuccess(t *testing.T) {
	t.Parallel()
	for _, args := range []string{"-peak 2:wa", "-away turno", "-without turno"} {
		var out bytes.Buffer
		require.Equal(t, exitErrors, run(append([]string{"-lang", "es"}, append(strings.Fields(args), "-")...), strings.NewReader(shop), &out, &out), args)
		require.Contains(t, out.String(), "El equipo no lo resiste: 1 error que empeora.", args)
		require.NotContains(t, out.String(), "resiste: ningún", args)
	}
}

// TestAHireIsNoFailure holds that a gap that shrinks is better, though it names fewer vacancies, and that a deputy who stands in is one.
func TestAHireIsNoFailure(t *testing.T) {
	t.Parallel()
	const mini = `{"channels": [{"id": "fb"}, {"id": "ig"}], "positions": [
		{"id": "jefa", "title": "Jefa", "roles": ["social-media-manager", "social-media-strategist"], "holders": [{"id": "ana"}], "backup": "cm-ig"},
		{"id": "cm-ig", "title": "Comunidad de Instagram", "roles": ["community-manager", "designer"], "reportsTo": "jefa", "channels": ["ig"], "holders": [{"id": "bea"}]},
		{"id": "cm-fb", "title": "Comunidad de Facebook", "roles": ["community-manager"], "reportsTo": "jefa", "channels": ["fb"]},
		{"id": "arte", "title": "Diseño", "roles": ["designer"], "reportsTo": "jefa", "channels": ["fb"]}]}`
	var out bytes.Buffer
	require.Equal(t, exitSurvives, run([]string{"-lang", "es", "-fill", "arte", "-"}, strings.NewReader(mini), &out, &out), out.String())
	require.Contains(t, out.String(), "Hallazgos que mejoran")
	require.Contains(t, out.String(), "Ningún error nuevo; sigue el que había.")
	require.NotContains(t, out.String(), "resiste")

	out.Reset()
	run([]string{"-lang", "es", "-away", "ana", "-"}, strings.NewReader(mini), &out, &out)
	require.Contains(t, out.String(), "«bea» suple a «ana»")
	require.NotContains(t, out.String(), "missing-backup")
}

// TestABackupMakesTheDifference shows that an absence is no departure.
func TestABackupMakesTheDifference(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.Equal(t, exitSurvives, run([]string{"-away", "bruno", "-"}, strings.NewReader(small), &out, &out), out.String())
	require.Contains(t, out.String(), "“ana” stands in for “bruno” in the position “cm”")
	require.Equal(t, exitErrors, run([]string{"-without", "bruno", "-"}, strings.NewReader(small), &out, &out), out.String())
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ args, stdin, want string }{
		{"-without brumo -", small, "There is no person “brumo”; did you mean “bruno”?"},
		{"-lang es -without brumo -drop cmm -peak 2:igg -", small, "No hay ningún canal «igg»; ¿quería decir «ig»?"},
		{"-lang es -without brumo -drop cmm -peak 2:igg -", small, "No hay ningún puesto «cmm»; ¿quería decir «smm»?"},
		{"-lang es-CO -away smm -", small, "No hay ninguna persona “smm”; es un puesto, que ocupa “ana”."},
		{"-lang es -away marta -", small, "No hay ninguna persona «marta»; están «ana» y «bruno»."},
		{"-lang es -away Bruno -", strings.ReplaceAll(shop, "bruno", "p-2"), "No hay ninguna persona «Bruno»; ¿quería decir «p-2»?"},
		{"-lang es -drop Diseño -", shop, "No hay ningún puesto «Diseño»; ¿quería decir «arte»?"},
		{"-without Dora -", shop, "There is no person “Dora”; did you mean “dora”?"},
		{"-lang es -fill sac -", shop, "El puesto «sac» no tiene ninguna vacante: lo ocupa «turno». Para una persona más, indique una plaza más (seats)."},
		{"-lang es -hire sca -", shop, "No hay ningún puesto «sca»; ¿quería decir «sac»?"},
		{"-lang es -peak mucho -", small, "-peak: «mucho» no es un número"},
		{"-peak many -", small, `"many" is no number`},
		{"-peak NaN -", small, "factor"},
		{"-peak -1 -", small, "factor"},
		{"-lang ! -peak 2 -", small, "language"},
		{"-lang es -peak 2 -", `{"positons": []}`, "-:1:2: "},
		{"-peak 2 none.json", "", "There is no file “none.json”."},
		{"-lang es -peak 2 none.json", "", "No existe el archivo «none.json»."},
		{"-lang es -", small, "uso: whatif"},
		{"-", small, "usage"},
		{"-peak 2", "", "usage"},
	} {
		var stdout, stderr bytes.Buffer
		got := run(strings.Fields(test.args), strings.NewReader(test.stdin), &stdout, &stderr)
		if got != exitUnreadable || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit state %d, %q: want %q", test.args, got, stderr.String(), test.want)
		}
	}
	var stderr bytes.Buffer
	if got := run([]string{"-h"}, nil, &stderr, &stderr); got != exitSurvives || !strings.Contains(stderr.String(), "-peak") {
		t.Errorf("help: exit state %d, %q", got, stderr.String())
	}
}
