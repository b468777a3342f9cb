package designs_test

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the reports instead of comparing them")

// day is the day of the reports: how long a position has been open depends on it.
var day = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

func decode(t *testing.T, name string) org.Design {
	t.Helper()
	doc, err := designs.Document(name)
	require.NoError(t, err)
	d, err := org.Decode(bytes.NewReader(doc))
	require.NoError(t, err)
	return d
}

func TestReports(t *testing.T) {
	t.Parallel()
	for name := range designs.Names() {
		d := decode(t, name)
		for _, tag := range []language.Tag{language.Spanish, language.English} {
			var got bytes.Buffer
			require.NoError(t, render.Text.Write(&got, render.NewPage(org.Validator{On: day}, d, tag)))
			orgtest.Golden(t, filepath.Join("reports", name+"."+tag.String()+".txt"), got.Bytes(), *update)
		}
	}
}

// TestReportsHaveDesigns finds a report that was left behind.
func TestReportsHaveDesigns(t *testing.T) {
	t.Parallel()
	var want []string
	for name := range designs.Names() {
		want = append(want, name+".en.txt", name+".es.txt")
	}
	var got []string
	entries, err := os.ReadDir("reports")
	require.NoError(t, err)
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("reports (-want +got):\n%s", d)
	}
}

func TestUnknownDocument(t *testing.T) {
	t.Parallel()
	_, err := designs.Document("ninguno")
	require.ErrorIs(t, err, fs.ErrNotExist)
}

// TestEditsOfAgencia makes one mistake at a time in a good document.
func TestEditsOfAgencia(t *testing.T) {
	t.Parallel()
	doc, err := designs.Document("agencia")
	require.NoError(t, err)
	orgtest.Want(t, org.Validate(decode(t, "agencia")), agenciaFindings...)
	for _, edit := range edits {
		t.Run(edit.name, func(t *testing.T) {
			t.Parallel()
			if n := strings.Count(string(doc), edit.old); n != 1 {
				t.Fatalf("%q stands %d times in the document", edit.old, n)
			}
			d, err := org.Decode(strings.NewReader(strings.Replace(string(doc), edit.old, edit.new, 1)))
			require.NoError(t, err)
			orgtest.Has(t, org.Validate(d), edit.want)
			orgtest.Lacks(t, org.Validate(decode(t, "agencia")), edit.onlyThen...)
		})
	}
}

func ExampleNames() {
	for name := range designs.Names() {
		fmt.Println(name)
		break
	}
	// Output: agencia
}

// A sample is read and validated as any design document is.
func ExampleDocument() {
	doc, err := designs.Document("equipo-minimo")
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := org.Decode(bytes.NewReader(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Name, org.Validate(d).Err())
	// Output: Equipo mínimo <nil>
}
