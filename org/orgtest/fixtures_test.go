package orgtest_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func put(t *testing.T, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
}

const (
	pair  = `{"positions": [{"id": "smm", "roles": ["social-media-manager"], "holders": [{"id": "ana"}]}, {"id": "cm", "roles": ["community-manager"], "reportsTo": "smm", "holders": [{"id": "bea"}]}]}`
	alone = `{"positions": [` + "\n" + `  {"id": "smm", "roles": ["social-media-manager"], "reportsTo": "cmo", "holders": [{"id": "ana"}]}]}`
)

// TestFixturesTellAll makes every mistake at once.
func TestFixturesTellAll(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "new.json", pair)
	put(t, dir, "gone.want", "")
	put(t, dir, "team.json", alone)
	put(t, dir, "team.want", "# mine\n\nunknown-refrence smm\n")
	put(t, dir, "torn.json", "{\n \"positons\": 1}")
	put(t, dir, "torn.want", "invalid-json\n")
	put(t, dir, "org.schema.json", "not a design")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder.json"), 0o700))

	var es recorder
	orgtest.Fixtures(orgtest.In(&es, language.Spanish), org.Validator{}, dir, false)
	err := orgtest.CheckFixtures(org.Validator{}, dir, false)
	for _, test := range []struct{ want, es string }{
		{"new.want is missing", "new.want, la lista de lo que hay que encontrar"},
		{"copy these lines:\n\tmissing-backup smm\n\tsingle-point-of-failure ana\n", "copie estas líneas:\n\tmissing-backup smm\n"},
		{"gone.want: there is no design ", "gone.want: no existe el diseño"},
		{"team.want: there are 3 unwanted findings:", "team.want: sobran 3 hallazgos:"},
		{"team.json:2:65: error unknown-reference smm: ", "team.json:2:65: error unknown-reference smm: "},
		{"team.want:3: unknown-refrence smm: there is no such code; did you mean “unknown-reference”?", "team.want:3: unknown-refrence smm: no existe ese código; ¿quería decir «unknown-reference»?"},
		{"torn.want:1: invalid-json", "torn.want:1: invalid-json"},
		{"torn.json:2:2: unknown-field /positons: ", "torn.json:2:2: unknown-field /positons: "},
	} {
		require.ErrorContains(t, err, test.want)
		require.Contains(t, es.failures[0], test.es)
	}
	require.NotContains(t, err.Error(), "schema")
	require.NotContains(t, err.Error(), "folder")
	require.ErrorIs(t, err, org.UnknownReference)
	require.ErrorIs(t, err, org.UnknownField)
	require.ErrorIs(t, err, fs.ErrNotExist)

	require.ErrorContains(t, orgtest.CheckFixtures(org.Validator{}, dir, true), "gone.want")
	require.NoError(t, os.Remove(filepath.Join(dir, "gone.want")))
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, false))
	list, err := os.ReadFile(filepath.Join(dir, "team.want"))
	require.NoError(t, err)
	if !strings.HasPrefix(string(list), "# mine\n") {
		t.Errorf("the comment is gone:\n%s", list)
	}
}

// TestFixturesKeepComments reads past them, and leaves them where they are.
func TestFixturesKeepComments(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "a.json", strings.Replace(pair, `"ana"`, `"a #1"`, 1))
	list := "# mine\nmissing-backup smm # until May\nsingle-point-of-failure \"a #1\" # \"hers\"\n"
	put(t, dir, "a.want", list+"scope-undeclared\t# a note\n")
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, false))
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, true))
	require.Equal(t, list, lists(t, dir)[filepath.Join(dir, "a.want")])
}

// TestFixturesJudgeByTheValidator takes levels and notes as they are.
func TestFixturesJudgeByTheValidator(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "a.json", pair)
	put(t, dir, "a.want", "scope-undeclared\r\n")
	lenient := org.Validator{Levels: map[org.Code]org.Severity{org.MissingBackup: org.Off, org.SinglePointOfFailure: org.Info}}
	require.NoError(t, orgtest.CheckFixtures(lenient, dir, false))
	require.ErrorIs(t, orgtest.CheckFixtures(org.Validator{}, dir, false), org.MissingBackup)
}

// TestFixturesReadWhatTheyWrite writes lists for hostile ids and reads them back.
func TestFixturesReadWhatTheyWrite(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	written := 0
	for seed := range uint64(12) {
		name := filepath.Join(dir, fmt.Sprintf("%02d", seed))
		f, err := os.Create(name + ".json")
		require.NoError(t, err)
		if org.Encode(f, sample.Hostile(sample.Rand(seed))) == nil { // what is not in UTF-8 has no document
			written++
		} else {
			require.NoError(t, os.Remove(name+".json"))
		}
		require.NoError(t, f.Close())
	}
	if written < 3 {
		t.Fatalf("%d designs", written)
	}
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, true))
	first := lists(t, dir)
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, false))
	require.NoError(t, orgtest.CheckFixtures(org.Validator{}, dir, true))
	if d := cmp.Diff(first, lists(t, dir)); d != "" {
		t.Errorf("(-first +second):\n%s", d)
	}
}

func lists(t *testing.T, dir string) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.want"))
	require.NoError(t, err)
	all := map[string]string{}
	for _, n := range names {
		text, err := os.ReadFile(n)
		require.NoError(t, err)
		all[n] = string(text)
	}
	return all
}

// TestFixturesTellSlipsInNamesAndLines which would be passed over, or taken for codes.
func TestFixturesTellSlipsInNamesAndLines(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "a.json", `{"positions": []}`)
	put(t, dir, "a.want", "error stage-uncovered\nerror stage-uncovered strategy\nadvertencia vacancy cm\n")
	put(t, dir, "b.JSON", `{"positions": []}`)
	put(t, dir, "c.Want", "")
	err := orgtest.CheckFixtures(org.Validator{}, dir, false)
	require.ErrorContains(t, err, filepath.Join(dir, "a.want")+":2: error stage-uncovered strategy: a line begins with the code and says no severity: “stage-uncovered strategy”")
	require.ErrorContains(t, err, filepath.Join(dir, "b.JSON")+": a file of such a name is passed over; write .json or .want in lower case")
	require.ErrorContains(t, err, filepath.Join(dir, "c.Want")+": a file of such a name is passed over")
	es := orgtest.Localize(err, language.LatinAmericanSpanish).Error()
	require.Contains(t, es, "advertencia vacancy cm: una línea empieza por el código y no dice la gravedad: “vacancy cm”")
	require.Contains(t, es, "b.JSON: un archivo con ese nombre se pasa por alto; escriba .json o .want en minúsculas")
}

// TestFoldersAreNoFiles in either language.
func TestFoldersAreNoFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, update := range []bool{false, true} {
		for _, err := range []error{orgtest.CheckBaseline(org.Validator{}, team(), dir, update), orgtest.CheckGolden(dir, nil, update)} {
			require.EqualError(t, err, dir+" is a folder; give the file")
			require.EqualError(t, orgtest.Localize(err, language.Spanish), dir+" es una carpeta; indique el archivo")
		}
	}
}
