package render_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestPlaceOfWhatIsNotDeclared holds that findings about stages, responsibilities and people without an entry of their own lead to what they
// name: the vacancy, what asks for the work, the position.
func TestPlaceOfWhatIsNotDeclared(t *testing.T) {
	t.Parallel()
	const doc = `{"brands": [{"id": "marea"}, {"id": "tidal"}],
 "activities": {"paid": true},
 "channels": [
  {"id": "ig-marea", "brand": "marea"},
  {"id": "ig-tidal", "brand": "tidal"}],
 "positions": [
  {"id": "smm", "roles": ["social-media-manager"], "without": ["plan-ads"], "holders": [{"id": "ana"}]},
  {"id": "cm-es", "roles": ["community-manager"], "reportsTo": "smm", "brands": ["marea"], "holders": [{"id": "bruno"}]},
  {"id": "cm-en", "roles": ["community-manager"], "reportsTo": "smm", "brands": ["tidal"]}]}`
	d, err := org.Decode(strings.NewReader(doc))
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, render.JSON.Write(&out, render.Page{Design: d, Report: org.Validate(d), Source: render.Source{Name: "marea.json", Doc: []byte(doc)}}))
	var page struct {
		Findings []struct {
			Code    string
			Subject struct{ ID string }
			Pointer string
			Line    int
		}
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &page))
	got := map[string]string{}
	lines := map[string]int{}
	for _, f := range page.Findings {
		got[f.Code+" "+f.Subject.ID] = f.Pointer
		lines[f.Code+" "+f.Subject.ID] = f.Line
	}
	want := map[string]int{"stage-uncovered creation": 9, "responsibility-uncovered plan-ads": 2, "single-point-of-failure ana": 7}
	for key, line := range want {
		if d := cmp.Diff(line, lines[key]); d != "" {
			t.Errorf("%s at %q, line (-want +got):\n%s", key, got[key], d)
		}
	}
	if t.Failed() {
		t.Log(got)
	}
}
