package render_test

import (
	"bytes"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestAbsencesInReports holds that who is away is shown to be, and that no report calls the position vacant.
func TestAbsencesInReports(t *testing.T) {
	t.Parallel()
	d := org.Design{
		People:   []org.Person{{ID: "ana", Name: "Ana"}, {ID: "bruno", Name: "Bruno"}},
		Channels: []org.Channel{{ID: "ig"}},
		KPIs:     []org.KPI{{ID: "er_reach", Owner: "cm"}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}},
		},
	}
	d, err := d.With(org.PersonAway("bruno"))
	require.NoError(t, err)
	for _, test := range []struct {
		tag              language.Tag
		who, chain, word string
	}{
		{language.English, "Bruno (away)", "whose holder is away", "vacant"},
		{language.Spanish, "Bruno (ausente)", "con su titular ausente", "vacante"},
	} {
		page := render.Page{Lang: test.tag, Design: d, Report: org.Validate(d)}
		for _, f := range []render.Format{render.Text, render.Markdown, render.HTML, render.SVG, render.Mermaid, render.DOT} {
			var b bytes.Buffer
			require.NoError(t, f.Write(&b, page))
			require.Contains(t, b.String(), test.who, string(f))
			require.NotContains(t, b.String(), "("+test.word+")", string(f))
		}
		var html bytes.Buffer
		require.NoError(t, render.HTML.Write(&html, page))
		require.Contains(t, html.String(), test.chain)
	}
}
