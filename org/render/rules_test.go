package render_test

import (
	"fmt"
	"iter"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

// nightShift is a rule that the library knows nothing of.
func nightShift() org.Rule {
	return org.Rule{
		Code: "acme-night-shift", Severity: org.Warning,
		Summary: socialorg.Text{EN: "nights without <anybody>", ES: "noches sin <nadie>"},
		Help:    socialorg.Text{EN: "Name a night shift & tell the team.", ES: "Nombre un turno de noche & avise al equipo."},
		Check: func(*org.View) iter.Seq[org.Finding] {
			return func(yield func(org.Finding) bool) {
				yield(org.Finding{Text: socialorg.Text{EN: "Nobody is there at night.", ES: "De noche no hay nadie."}})
			}
		},
	}
}

// A page shows what a caller's rule says of itself, as it does for the standard ones, if it knows the rules. What to do stands in
// the findings.
func TestOwnRule(t *testing.T) {
	t.Parallel()
	own := org.Validator{Rules: func(yield func(org.Rule) bool) {
		_ = yield(nightShift()) && yield(org.Rule{Code: "acme-quiet", Summary: socialorg.Text{EN: "quiet"}, Check: func(*org.View) iter.Seq[org.Finding] {
			return func(func(org.Finding) bool) {}
		}})
	}}
	known := render.NewPage(own, org.Design{}, language.Spanish)
	unknown := known
	unknown.Rules = nil
	for _, tt := range []struct {
		format        render.Format
		summary, help string
	}{
		{render.Text, "", "Nombre un turno de noche & avise al equipo."},
		{render.HTML, "Noches sin &lt;nadie&gt;", "Nombre un turno de noche &amp; avise al equipo."},
		{render.Markdown, "Noches sin", "Nombre un turno de noche"},
		{render.JSON, "", `Nombre un turno de noche`},
		{render.SARIF, "Nights without", "Nombre un turno de noche"},
		{render.JUnit, "sin hallazgos: quiet", "Nombre un turno de noche"},
		{render.GitHub, "", "Nombre un turno de noche"},
	} {
		with, without := write(t, tt.format, known), write(t, tt.format, unknown)
		if !strings.Contains(with, tt.summary) || !strings.Contains(with, tt.help) || tt.format != render.SARIF && !strings.Contains(without, tt.help) {
			t.Errorf("%s says neither %q nor %q:\n%s", tt.format, tt.summary, tt.help, with)
		}
		if tt.summary != "" && strings.Contains(without, tt.summary) {
			t.Errorf("%s knows a rule that the page does not give", tt.format)
		}
		if strings.Contains(with, "<nadie>") && tt.format == render.HTML {
			t.Errorf("%s does not escape", tt.format)
		}
	}
}

// A program that has a report already, and needs no plan, fills the page itself.
func ExamplePage_ownRules() {
	v := org.Validator{Rules: func(yield func(org.Rule) bool) { yield(nightShift()) }}
	d := org.Design{Name: "Casa Sol"}
	p := render.Page{Design: d, Report: v.Validate(d), Rules: v.Rules, Lang: language.Spanish}
	var text strings.Builder
	if err := render.GitHub.Write(&text, p); err != nil {
		fmt.Println(err)
	}
	fmt.Print(text.String())
	// Output: ::warning title=acme-night-shift::De noche no hay nadie.%0A→ Nombre un turno de noche & avise al equipo.
}
