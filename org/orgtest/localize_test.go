package orgtest_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestLocalize says what the error says, in the language that is asked for, and is the error still.
func TestLocalize(t *testing.T) {
	t.Parallel()
	err := orgtest.CheckReportsTo(team(), "cm", "ana")
	es := orgtest.Localize(err, language.Spanish)
	require.EqualError(t, es, "«cm» depende de «smm»; debería depender de «ana»\n«ana» es una persona, y su puesto es «smm»")
	require.EqualError(t, orgtest.Localize(err, language.French), err.Error())
	failure, ok := errors.AsType[*orgtest.Failure](es)
	require.True(t, ok)
	require.Equal(t, err, failure)
	require.ErrorIs(t, orgtest.Localize(orgtest.CheckValid(lax()), language.Spanish), orgtest.Localize(nil, language.Spanish))
	broken := team()
	broken.Positions[0].ReportsTo = "nobody"
	require.ErrorIs(t, orgtest.Localize(orgtest.CheckValid(broken), language.Spanish), org.UnknownReference)

	_, change := team().With(org.PersonLeaves("x"))
	one, ok := errors.AsType[*org.ChangeError](change)
	require.True(t, ok)
	require.EqualError(t, orgtest.Localize(one, language.Spanish), "No hay ninguna persona «x»; están «ana» y «bruno».")
	_, both := team().With(org.PersonLeaves("x"), nil)
	require.EqualError(t, orgtest.Localize(both, language.Spanish), "No hay ninguna persona «x»; están «ana» y «bruno».\nUno de los cambios es nil.")
	_, unread := org.Decode(strings.NewReader("{\n \"positons\": 1, \"name\": 2}"))
	require.EqualError(t, orgtest.Localize(unread, language.LatinAmericanSpanish), "línea 2, columna 2: "+faults(t, unread)[0].Message(language.LatinAmericanSpanish)+
		"\nlínea 2, columna 25: "+faults(t, unread)[1].Message(language.LatinAmericanSpanish))
	require.EqualError(t, orgtest.Localize(org.Validator{Levels: org.Levels{"vacanci": org.Off}}.Err(), language.Spanish),
		"«levels» nombra «vacanci», pero ninguna regla tiene ese código. ¿Quería decir «vacancy»?")
	require.ErrorIs(t, orgtest.Localize(unread, language.Spanish), org.UnknownField)
	plain := errors.New("plain")
	require.Equal(t, plain, orgtest.Localize(plain, language.Spanish))
	require.NoError(t, orgtest.Localize(nil, language.Spanish))
}

func faults(t *testing.T, err error) []org.DecodeFault {
	t.Helper()
	e, ok := errors.AsType[*org.DecodeError](err)
	require.True(t, ok)
	return e.Faults
}

// TestInAndAtGoTogether in either order, and the last language counts.
func TestInAndAtGoTogether(t *testing.T) {
	t.Parallel()
	doc := []byte("{\"positions\": [\n {\"id\": \"smm\", \"backup\": \"nadie\", \"roles\": [\"social-media-manager\", \"community-manager\"], \"holders\": [{\"id\": \"ana\"}]}]}")
	d := team()
	d.Positions = append(d.Positions[:1], org.Position{ID: "otro", ReportsTo: "nadie"})
	d.Positions[0].Backup = "nadie"
	for _, in := range []func(orgtest.TB) orgtest.TB{
		func(tb orgtest.TB) orgtest.TB { return orgtest.At(orgtest.In(tb, language.Spanish), "team.json", doc) },
		func(tb orgtest.TB) orgtest.TB {
			return orgtest.In(orgtest.At(orgtest.In(tb, language.English), "team.json", doc), language.Spanish)
		},
	} {
		var r recorder
		orgtest.Lacks(in(&r), org.Validate(d), org.UnknownReference)
		require.Len(t, r.failures, 1)
		require.Contains(t, r.failures[0], "\tteam.json:2:26: error unknown-reference smm: ")
		require.Contains(t, r.failures[0], "\tteam.json:1:1: error unknown-reference otro: ")
	}
	var r recorder
	orgtest.Lacks(orgtest.At(&r, "team.json", []byte("no JSON")), org.Validate(d), org.UnknownReference)
	require.Contains(t, r.failures[0], "\tteam.json: error unknown-reference smm: ")
	test := named{name: "TestReport"}
	orgtest.Golden(orgtest.At(&test, "team.json", doc), t.TempDir()+"/none", nil, false)
	require.Contains(t, test.failures[0], "go test -run '^TestReport$' -update")
}

// TestLocalizeNamesTheFile of a decoder that knows it.
func TestLocalizeNamesTheFile(t *testing.T) {
	t.Parallel()
	_, err := org.Decoder{Name: "equipo.json"}.Decode(strings.NewReader("{\n  \"posiciones\": [],\n  \"name\": 3\n}"))
	require.ErrorContains(t, err, "org: equipo.json has 2 faults\n\tequipo.json:2:3: ")
	require.ErrorContains(t, err, "\n\tequipo.json:3:11: ")
	said := orgtest.Localize(err, language.Spanish).Error()
	require.True(t, strings.HasPrefix(said, "equipo.json:2:3: "), said)
	require.Contains(t, said, "\nequipo.json:3:11: ")
	require.NotContains(t, said, "línea")
}
