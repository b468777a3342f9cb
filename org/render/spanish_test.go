package render_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/english"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestSpanishPagesAreSpanish holds that no English word of the library gets into a Spanish page, in any format that people read.
func TestSpanishPagesAreSpanish(t *testing.T) {
	t.Parallel()
	words, err := english.Read("../../internal/l10n", "../../kpi", "../../role", "..", ".")
	require.NoError(t, err)
	require.Contains(t, words, "available")
	fields := english.Set(string(org.Schema()))
	tags := [...]language.Tag{language.EuropeanSpanish, language.LatinAmericanSpanish}
	check := func(name string, d org.Design, v org.Validator) {
		page := render.NewPage(v, d, tags[len(name)%2])
		page.Loads = v.View(d).Loads()
		own := designWords(t, d)
		own["overlap"], own["vacancy"] = true, true // codes
		for _, f := range [...]render.Format{render.Text, render.Markdown, render.HTML, render.SVG, render.Heatmap, render.CSV, render.GitHub} {
			var b strings.Builder
			require.NoError(t, f.Write(&b, page))
			out := b.String()
			switch f {
			case render.HTML, render.SVG, render.Heatmap:
				out = readable(t, out)
			default:
			}
			for line := range strings.Lines(out) {
				if f == render.GitHub {
					_, line, _ = strings.Cut(line[2:], "::")
				}
				if found := words.In(line, fields, own); found != nil {
					t.Errorf("%s as %s: English words %q in %.300q", name, f, found, line)
				}
			}
		}
	}
	on := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for name := range designs.Names() {
		doc, err := designs.Document(name)
		require.NoError(t, err)
		d, err := org.Decode(strings.NewReader(string(doc)))
		require.NoError(t, err)
		check(name, d, org.Validator{On: on})
		for i := range d.Channels { // so that hours are known in part
			d.Channels[i].MessagesPerDay, d.Channels[i].PostsPerWeek = nil, nil
		}
		d.Suppress = append(d.Suppress, org.Suppression{Code: org.SinglePointOfFailure, Reason: "Se acepta."}, org.Suppression{Code: "nada"})
		v := org.Validator{On: on, Cap: 2, Vacancies: org.VacancyToSuperior}
		check(name+" with less known", d, v)
		v.Baseline = v.Validate(d).Fingerprints()[:1]
		check(name+" with a baseline", d, v)
	}
	r := sample.Rand(11)
	for range 25 {
		check("sample", sample.Design(r), org.Validator{})
	}
	check("empty", org.Design{}, org.Validator{})
}

// designWords are the words of what a design calls things.
func designWords(t *testing.T, d org.Design) map[string]bool {
	t.Helper()
	var texts []string
	var gather func(any)
	gather = func(v any) {
		switch v := v.(type) {
		case string:
			texts = append(texts, v)
		case []any:
			for _, x := range v {
				gather(x)
			}
		case map[string]any:
			for _, x := range v {
				gather(x)
			}
		}
	}
	var b strings.Builder
	require.NoError(t, org.Encode(&b, d))
	var doc any
	require.NoError(t, json.Unmarshal([]byte(b.String()), &doc))
	gather(doc)
	return english.Set(texts...)
}

// readable is what a page shows and what it says to a screen reader, an element a line.
func readable(t *testing.T, page string) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(strings.NewReader(page))
	hidden := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			hidden = token.Name.Local == "style" || token.Name.Local == "code"
			for _, a := range token.Attr {
				if a.Name.Local == "aria-label" || a.Name.Local == "alt" {
					b.WriteString(a.Value + "\n")
				}
			}
		case xml.EndElement:
			hidden = false
		case xml.CharData:
			if !hidden {
				b.Write(token)
			}
		}
	}
}
