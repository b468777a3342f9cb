package render_test

import (
	"bytes"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestLoadsAddUp tells what is too few by the figures beside it, and never less time than work in the same digits.
func TestLoadsAddUp(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		hours, available float64
		want             string
	}{
		{78.75, 31.5, "78,8 h de trabajo a la semana, 31,5 h disponibles (250 %: faltan 47,3 h)"},
		{38.25, 38.25, "38,3 h de trabajo a la semana, 38,3 h disponibles (100 %)"},
		{38.27, 38.25, "38,27 h de trabajo a la semana, 38,25 h disponibles (100,1 %: faltan 0,02 h)"},
		{34.04, 34, "34,04 h de trabajo a la semana, 34 h disponibles (100,1 %: faltan 0,04 h)"},
		{33.96, 34, "33,96 h de trabajo a la semana, 34 h disponibles (99,9 %)"},
		{10.25, 34, "10,3 h de trabajo a la semana, 34 h disponibles (30 %)"},
	} {
		p := render.Page{
			Design: org.Design{Positions: []org.Position{{ID: "cm", Holders: []org.Holder{{ID: "ana"}}}}}, Lang: language.EuropeanSpanish,
			Loads: []org.Load{{Holder: "ana", People: 1, Positions: []string{"cm"}, Hours: test.hours, Available: test.available, Known: true}},
		}
		var page bytes.Buffer
		require.NoError(t, render.Markdown.Write(&page, p))
		require.Contains(t, string(bytes.ReplaceAll(page.Bytes(), []byte("\u00a0"), []byte(" "))), test.want)
	}
}
