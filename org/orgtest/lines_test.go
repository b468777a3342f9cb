package orgtest_test

import (
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestReportsToLinesThatDoNotEnd passes for none of them where no superior is asked for: each names one.
func TestReportsToLinesThatDoNotEnd(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Outside: []org.Outside{{ID: "cmo", Kind: role.PartyMarketing}},
		Positions: []org.Position{
			{ID: "ana", ReportsTo: "bea"}, {ID: "bea", ReportsTo: "carla"}, {ID: "carla", ReportsTo: "ana"}, {ID: "dora", ReportsTo: "ana"},
			{ID: "sola", ReportsTo: "sola"}, {ID: "suelta", ReportsTo: "solo"}, {ID: "baja", ReportsTo: "suelta"},
			{ID: "jefe", ReportsTo: "cmo", Holders: []org.Holder{{ID: "pablo"}}}, {ID: "ajena", ReportsTo: "pablo"}, {ID: "libre"},
		},
	}
	for _, test := range []struct {
		position string
		above    []string
		en, es   string
	}{
		{"libre", nil, "", ""},
		{"jefe", []string{"cmo"}, "", ""},
		{"ana", []string{"bea", "carla"}, "", ""},
		{"dora", []string{"ana"}, "", ""},
		{"baja", []string{"suelta"}, "", ""},
		{"ana", nil, "“ana” reports to “bea”; it should report to nobody", "«ana» depende de «bea»; no debería depender de nadie"},
		{
			"ana", []string{"bea", "carla", "ana"}, "“ana” reports to “bea” → “carla” → “ana”, where it goes round in a circle; it should report to “bea” → “carla” → “ana”",
			"«ana» depende de «bea» → «carla» → «ana», donde la línea se cierra en un círculo; debería depender de «bea» → «carla» → «ana»",
		},
		{
			"sola", nil, "“sola” reports to “sola”, where it goes round in a circle; it should report to nobody",
			"«sola» depende de «sola», donde la línea se cierra en un círculo; no debería depender de nadie",
		},
		{
			"suelta", nil, "“suelta” reports to “solo”; it should report to nobody\nthere is no position “solo”; did you mean “sola”?",
			"«suelta» depende de «solo»; no debería depender de nadie\nno hay ningún puesto «solo»; ¿quería decir «sola»?",
		},
		{"suelta", []string{"solo"}, "there is no position “solo”; did you mean “sola”?", "no hay ningún puesto «solo»; ¿quería decir «sola»?"},
		{
			"suelta", []string{"sola"}, "“suelta” reports to “solo”; it should report to “sola”\nthere is no position “solo”; did you mean “sola”?",
			"«suelta» depende de «solo»; debería depender de «sola»\nno hay ningún puesto «solo»; ¿quería decir «sola»?",
		},
		{
			"ajena", []string{"jefe"}, "“ajena” reports to “pablo”; it should report to “jefe”\n“pablo” is a person, whose position is “jefe”",
			"«ajena» depende de «pablo»; debería depender de «jefe»\n«pablo» es una persona, y su puesto es «jefe»",
		},
		{"cmo", nil, "“cmo” is an outside contact and no position", "«cmo» es un contacto de fuera del equipo y no un puesto"},
	} {
		err := orgtest.CheckReportsTo(d, test.position, test.above...)
		if test.en == "" {
			require.NoError(t, err)
			continue
		}
		require.EqualError(t, err, test.en)
		require.EqualError(t, orgtest.Localize(err, language.Spanish), test.es)
	}
}
