package render_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestJSONIsDocumented holds that the text on the package names each field that the report in JSON has and the types of package org have not.
func TestJSONIsDocumented(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("render.go")
	require.NoError(t, err)
	_, text, _ := strings.Cut(string(source), "# The report in JSON")
	text, _, _ = strings.Cut(text, "\npackage")
	d := spread(30)
	d.Suppress = []org.Suppression{{Code: org.MultipleRoots, Reason: "so it is"}}
	d.Name = "Faro"
	p := render.NewPage(org.Validator{Cap: 1, Baseline: org.Validate(spread(3)).Fingerprints()}, d, language.Spanish)
	p.Cap = 5
	p.Source = render.Source{Name: "faro.json", Doc: []byte("{}")}
	p.Report.SuppressedOmitted = 1
	var top map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(write(t, render.JSON, p)), &top))
	for _, name := range []string{"findings", "coverage", "plan", "coverageOmitted", "omitted"} {
		require.Contains(t, top, name)
	}
	for name := range top {
		require.Contains(t, text, name)
	}
	var findings []map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(top["findings"], &findings))
	require.NotEmpty(t, findings)
	for name := range findings[0] {
		switch name {
		case "code", "severity", "subject", "args", "text", "remedy":
		default:
			require.Contains(t, text, name)
		}
	}
	var plan struct {
		org.Proposal

		Message string
		Lines   []string
	}
	require.NoError(t, json.Unmarshal(top["plan"], &plan))
	require.Equal(t, p.Plan.Hires, plan.Hires)
	require.NotEmpty(t, plan.Lines)
	require.True(t, strings.HasPrefix(plan.Message, p.Plan.Message(language.Spanish)), plan.Message)
}

// TestJSONHasNoEmptyArgs holds that what a finding does not say is left out, lists too.
func TestJSONHasNoEmptyArgs(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Channels:  []org.Channel{{ID: "ig"}, {ID: "tt"}},
		Positions: []org.Position{{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}}},
	}
	var out struct {
		Findings []struct{ Args json.RawMessage }
	}
	require.NoError(t, json.Unmarshal([]byte(write(t, render.JSON, render.Page{Design: d, Report: org.Validate(d)})), &out))
	for _, f := range out.Findings {
		require.NotContains(t, string(f.Args), "[]")
	}
}
