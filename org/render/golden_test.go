package render_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
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

var update = flag.Bool("update", false, "write the goldens instead of comparing them")

// sampled is a design as a program would read and judge it, on one day.
func sampled(t testing.TB, name string, tag language.Tag) render.Page {
	t.Helper()
	doc, err := designs.Document(name)
	require.NoError(t, err)
	d, err := org.Decode(bytes.NewReader(doc))
	require.NoError(t, err)
	p := render.NewPage(org.Validator{On: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)}, d, tag)
	p.Source, p.Tool = render.Source{Name: "designs/" + name + ".json", Doc: doc}, render.Tool{Version: "1.2.3", URI: "https://example.com/tool"}
	return p
}

// TestGoldens holds every format of two designs, one in each language. The text of all of them stands beside the designs.
func TestGoldens(t *testing.T) {
	t.Parallel()
	var want []string
	for _, sample := range []struct {
		name string
		tag  language.Tag
	}{{"agencia", language.Spanish}, {"caso-universidad", language.English}} {
		p := sampled(t, sample.name, sample.tag)
		for f := range render.Formats() {
			if f == render.Text {
				continue
			}
			file := sample.name + "." + sample.tag.String() + "." + string(f)
			want = append(want, file)
			orgtest.Golden(t, filepath.Join("testdata", "golden", file), []byte(write(t, f, p)), *update)
		}
	}
	var got []string
	entries, err := os.ReadDir(filepath.Join("testdata", "golden"))
	require.NoError(t, err)
	for _, e := range entries {
		got = append(got, e.Name())
	}
	slices.Sort(want)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("goldens (-want +got):\n%s", d)
	}
}
