package orgtest_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// lax is a team with two warnings.
func lax() org.Design {
	d := team()
	d.Positions[0].Backup = ""
	return d
}

const (
	laxBackup = "c963204b96105ed880dff2fc529d0229 warning missing-backup smm"
	laxSingle = "65f5f592584e55f7088416ef4a697600 warning single-point-of-failure ana"
)

func TestBaselineIsWrittenAndRead(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "a", "team.baseline")
	err := orgtest.CheckBaseline(org.Validator{}, lax(), file, false)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "there is no baseline "+file+"; run the test with its update on")
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, lax(), file, true))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, lax(), file, false))
	require.Equal(t, laxBackup+"\n"+laxSingle+"\n", contents(t, file))

	// The validator that uses the file writes it no shorter.
	v := org.Validator{Baseline: strings.Split(contents(t, file), "\n")}
	require.NoError(t, v.Err())
	require.NoError(t, orgtest.CheckBaseline(v, lax(), file, false))
	require.NoError(t, orgtest.CheckBaseline(v, lax(), file, true))
	require.Equal(t, laxBackup+"\n"+laxSingle+"\n", contents(t, file))
	require.NoError(t, orgtest.CheckWant(v.Validate(lax())))
}

func contents(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

// TestBaselineKeepsComments and the notes that were accepted, and sorts what it writes.
func TestBaselineKeepsComments(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "b")
	note := org.Validate(lax()).Findings
	scope := note[len(note)-1]
	require.Equal(t, org.ScopeUndeclared, scope.Code)
	list := "# to be worked off\n" + laxBackup + " # until May\n" + scope.Fingerprint() + " info scope-undeclared\n" + laxSingle + "\n"
	put(t, dir, "b", "\ufeff"+strings.ReplaceAll(laxSingle+"\n"+scope.Fingerprint()+"\n\n# to be worked off\n"+laxBackup+" # until May\n", "\n", "\r\n"))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, lax(), file, false))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, lax(), file, true))
	require.Equal(t, list, contents(t, file))
}

// TestBaselineTellsAll makes every mistake at once.
func TestBaselineTellsAll(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "b", "# mine\n"+strings.Replace(laxBackup, "smm", "cm", 1)+"\nzzzz\n0123456789abcdef0123456789abcdef vacancy cm # since May\nfedcba9876543210fedcba9876543210\n"+
		"11111111111111111111111111111111 single-point-of-failure ana\n")
	file := filepath.Join(dir, "b")
	err := orgtest.CheckBaseline(org.Validator{}, lax(), file, false)
	f, ok := err.(*orgtest.Failure) //nolint:errorlint // the check returns it as it is
	require.True(t, ok)
	for _, test := range []struct {
		tag  language.Tag
		want []string
	}{
		{language.English, []string{
			file + ":2: “missing-backup cm” stands beside a fingerprint that is of “missing-backup smm”\n",
			file + ":3: “zzzz” is no fingerprint, which has 32 hexadecimal digits\n",
			file + " does not accept this finding:\n\twarning single-point-of-failure ana: ",
			file + " accepts 3 findings that are found no longer, so that their lines are to go:\n\t" + file + ":4: vacancy cm\n\t" + file + ":5: fedcba9876543210fedcba9876543210\n\t" +
				file + ":6: single-point-of-failure ana: it has grown, shrunk or moved\nif the design is right as it is, run the test with its update on",
		}},
		{language.EuropeanSpanish, []string{
			file + ":2: «missing-backup cm» figura junto a una huella que es de «missing-backup smm»\n",
			file + ":3: «zzzz» no es una huella, que tiene 32 cifras hexadecimales\n",
			file + " no acepta este hallazgo:\n\taviso single-point-of-failure ana: ",
			file + " acepta 3 hallazgos que ya no se dan; sus líneas sobran:\n\t" + file + ":4: vacancy cm\n\t" + file + ":5: fedcba9876543210fedcba9876543210\n\t" +
				file + ":6: single-point-of-failure ana: ha crecido, ha menguado o ha cambiado de sitio\nsi el diseño es correcto tal como está, ejecute la prueba",
		}},
	} {
		for _, want := range test.want {
			require.Contains(t, f.Message(test.tag), want)
		}
	}
	single := orgtest.Expect{Code: org.SinglePointOfFailure, Subject: "ana"}
	if d := cmp.Diff([]orgtest.Expect{{Code: org.Vacancy, Subject: "cm"}, {}, single}, f.Missing()); d != "" {
		t.Errorf("missing (-want +got):\n%s", d)
	}
	require.Equal(t, []orgtest.Expect{single}, f.Unwanted())
	require.ErrorIs(t, err, org.SinglePointOfFailure)

	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, lax(), file, true))
	require.Equal(t, "# mine\n"+laxBackup+"\n"+laxSingle+"\n", contents(t, file))
}

// TestBaselineSeesGapsGrow takes one that has grown for a new one.
func TestBaselineSeesGapsGrow(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "b")
	d := team()
	d.Positions[1].Holders = nil
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, d, file, true))
	d.Channels = append(d.Channels, org.Channel{ID: "tiktok", Kind: role.ChannelMessaging})
	err := orgtest.CheckBaseline(org.Validator{}, d, file, false)
	require.ErrorContains(t, err, "it has grown, shrunk or moved")
}

// TestBaselineDoesNotGuess where it was not given all, or what it was given cannot be meant.
func TestBaselineDoesNotGuess(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "b")
	many := sample.Large(60)
	for i := range many.Positions {
		many.Positions[i].ReportsTo, many.Positions[i].Backup = "nobody", "nobody"
	}
	require.ErrorContains(t, orgtest.CheckBaseline(org.Validator{Cap: 3}, many, file, true), "the report leaves out")
	require.NoError(t, orgtest.CheckBaseline(org.Validator{Cap: -1}, many, file, true))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{Cap: -1}, many, file, false))
	require.ErrorIs(t, orgtest.CheckBaseline(org.Validator{Levels: org.Levels{"vacanci": org.Off}}, team(), file, false), org.UnknownRule)
	require.Error(t, orgtest.CheckBaseline(org.Validator{}, team(), dir, false))
	require.Error(t, orgtest.CheckBaseline(org.Validator{}, team(), dir, true))
}

// TestBaselineLaws holds it against random designs: what it writes it accepts, and the validator that takes its lines accepts the same.
func TestBaselineLaws(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "b")
	for seed := range uint64(30) {
		d := sample.Design(sample.Rand(seed))
		if seed%3 == 0 {
			d = sample.Hostile(sample.Rand(seed))
		}
		require.NoError(t, orgtest.CheckBaseline(org.Validator{Cap: -1}, d, file, true))
		text := contents(t, file)
		require.NoError(t, orgtest.CheckBaseline(org.Validator{Cap: -1}, d, file, false), "seed %d", seed)
		v := org.Validator{Cap: -1, Baseline: strings.Split(text, "\n")}
		require.NoError(t, v.Err())
		require.Empty(t, orgtest.Found(v.Validate(d), org.Warning))
		require.NoError(t, orgtest.CheckBaseline(v, d, file, true))
		require.Equal(t, text, contents(t, file))
	}
}

// crowded is a team with so many comments a day on a channel.
func crowded(comments float64) org.Design {
	d := busy()
	d.Channels[1].CommentsPerDay = &comments
	return d
}

// TestBaselineSeesWhatBecomesWorse accepts what it has up to the severity that it had, and what says nothing of it at any, as lines did.
func TestBaselineSeesWhatBecomesWorse(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "b")
	slow, busy := crowded(60), crowded(3000)
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, slow, file, true))
	require.Contains(t, contents(t, file), " warning over-capacity bruno\n")
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, slow, file, false))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, crowded(61), file, false), "it is a warning still")

	err := orgtest.CheckBaseline(org.Validator{}, busy, file, false)
	require.ErrorIs(t, err, org.OverCapacity)
	require.ErrorContains(t, err, file+":1: “over-capacity bruno” is accepted as “warning” and is “error” now\n"+file+" does not accept this finding:\n\terror over-capacity bruno: ")
	require.ErrorContains(t, orgtest.Localize(err, language.Spanish), file+":1: «over-capacity bruno» se acepta como «warning», pero ahora es «error»\n")

	accepting := org.Validator{Baseline: strings.Split(contents(t, file), "\n")}
	require.NoError(t, accepting.Err())
	require.NoError(t, accepting.Validate(slow).Err())
	require.ErrorIs(t, accepting.Validate(busy).Err(), org.OverCapacity)

	put(t, dir, "b", strings.ReplaceAll(contents(t, file), " warning ", " "))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, busy, file, false))
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, busy, file, true))
	require.Contains(t, contents(t, file), " error over-capacity bruno\n")
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, slow, file, false), "it has become better")
}

// TestBaselineTellsWhatWasNotJudged and does not call it mended, nor offers to write the file for it.
func TestBaselineTellsWhatWasNotJudged(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "b")
	v := org.Validator{Levels: org.Levels{org.MissingBackup: org.Off}}
	put(t, dir, "b", laxBackup+"\n"+laxSingle+"\n")
	err := orgtest.CheckBaseline(v, lax(), file, false)
	require.EqualError(t, err, file+" accepts a finding that was not judged, as its level or the rules of the Validator have it; its line is of no use as long as that is so:\n\t"+
		file+":1: missing-backup smm")
	require.EqualError(t, orgtest.Localize(err, language.Spanish), file+" acepta un hallazgo que no se ha juzgado, por su nivel o por las reglas del Validator; su línea no sirve de nada mientras siga así:\n\t"+
		file+":1: missing-backup smm")

	put(t, dir, "b", laxBackup+"\n"+laxSingle+"\n0123456789abcdef0123456789abcdef warning vacancy cm\n")
	err = orgtest.CheckBaseline(v, lax(), file, false)
	require.ErrorContains(t, err, "its line is to go:\n\t"+file+":3: vacancy cm\nif the design is right as it is, run")
	require.ErrorContains(t, err, "as long as that is so:\n\t"+file+":1: missing-backup smm")
}

// TestBaselineDoesNotOfferToKeepMistakes in the document.
func TestBaselineDoesNotOfferToKeepMistakes(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "b")
	require.NoError(t, orgtest.CheckBaseline(org.Validator{}, team(), file, true))
	d := team()
	d.Positions[1].DottedTo = []string{"nobody"}
	err := orgtest.CheckBaseline(org.Validator{}, d, file, false)
	require.ErrorIs(t, err, org.UnknownReference)
	require.NotContains(t, err.Error(), "update")
	d.Positions[0].Backup = ""
	require.ErrorContains(t, orgtest.CheckBaseline(org.Validator{}, d, file, false), "if the design is right as it is, run the test with its update on")
}
