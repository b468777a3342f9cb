package render_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

// judged is a team whose KPIs are asked for in every way.
func judged() org.Design {
	d := small()
	d.Measures = []kpi.MeasureDef{{ID: "production_cost", Unit: "money[MXN]", Kind: kpi.KindMoney}}
	d.KPIs = []org.KPI{
		{ID: kpi.ERReach, Owner: "smm", Reporter: "cm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.03")}},
		{
			ID: "cost_per_post", Name: socialorg.Text{EN: "Cost of a post", ES: "Costo de una publicación"}, Formula: "production_cost / posts",
			Direction: kpi.DirectionLower, Owner: "dir", Target: kpi.Target{AtMost: kpi.MustDecimal("85.5"), Currency: "MXN"},
		},
		{ID: kpi.FirstResponseTime, Owner: "video", Target: kpi.Target{AtMost: kpi.Int(5400)}},
		{ID: kpi.NetSentiment, Reporter: "cm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.2"), AtMost: kpi.MustDecimal("0.6")}},
		{ID: kpi.NPS, Owner: "ghost"},
	}
	return d
}

// TestKPIs shows the KPIs that a design declares, and nothing where it declares none.
func TestKPIs(t *testing.T) {
	t.Parallel()
	d := judged()
	for _, tt := range []struct {
		tag  language.Tag
		f    render.Format
		want []string
	}{
		{language.English, render.Text, []string{
			"\nKPIs and who answers for them\n─────────────────────────────\n" +
				"  · Engagement rate by reach: at least 3%; answers for it: Responsable de redes; measures it:\n    Community manager\n" +
				"  · Cost of a post: at most MX$85.50; answers for it: Dirección\n" +
				"  · First response time: at most 1\u00a0h\u00a030\u00a0min; answers for it: Realización de vídeo (vacant)\n" +
				"  · Net sentiment: between 20 and 60; measures it: Community manager\n" +
				"  · Net Promoter Score: no target; answers for it: ghost\n",
		}},
		{language.EuropeanSpanish, render.Markdown, []string{
			"\n## KPI y quién responde de ellos\n\n| KPI | Objetivo | Responde | Mide |\n| --- | --- | --- | --- |\n" +
				"| Tasa de interacción por alcance | 3\u00a0% como mínimo | Responsable de redes | Community manager |\n" +
				"| Costo de una publicación | 85,50\u00a0MXN como máximo | Dirección | – |\n",
		}},
		{language.MustParse("es-MX"), render.HTML, []string{
			`<li><a href="#kpis">KPI</a></li>`, `<section id="kpis"><h2>KPI y quién responde por ellos</h2>`,
			`<tr><th scope="row">Costo de una publicación</th><td data-of="Meta">$85.50 como máximo</td><td data-of="Responde">Dirección</td><td data-of="Mide">–</td></tr>`,
			`<td data-of="Responde">Realización de vídeo (vacante)</td>`,
		}},
	} {
		p := page(t, d, tt.tag)
		out := write(t, tt.f, p)
		for _, want := range tt.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %s\nin %s", tt.f, want, out)
			}
		}
		p.Design.KPIs = nil
		for _, title := range []string{"KPIs and who", "KPI y quién", `id="kpis"`} {
			if out := write(t, tt.f, p); strings.Contains(out, title) {
				t.Errorf("%s shows KPIs of a design that has none", tt.f)
			}
		}
	}
}

// TestUnsoundKPIs holds that what findings refuse is shown as it stands.
func TestUnsoundKPIs(t *testing.T) {
	t.Parallel()
	d := judged()
	d.Measures = append(d.Measures, kpi.MeasureDef{ID: "Not an id"})
	d.KPIs = append(d.KPIs,
		org.KPI{ID: kpi.SLARate, Target: kpi.Target{AtLeast: kpi.Int(85)}},
		org.KPI{ID: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(85), Currency: "pe|sos"}},
		org.KPI{ID: "ghost", Target: kpi.Target{AtMost: kpi.Int(7), Currency: "MXN"}})
	out := write(t, render.Markdown, page(t, d, language.English))
	for _, want := range []string{
		"| Cost of a post | at most 85.5\u00a0MXN | Dirección |", "| Within-target response rate | at least 8,500% |",
		"| Cost per lead | at most 85\u00a0pe\\|sos |", "| ghost | at most 7\u00a0MXN |",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %s", want, out)
		}
	}
	for i := range 1_500 {
		d.KPIs = append(d.KPIs, org.KPI{ID: kpi.ID(fmt.Sprint("k", i))})
	}
	if out := write(t, render.Text, page(t, d, language.Spanish)); !strings.Contains(out, "\n  508 KPI más no se muestran.\n") {
		t.Errorf("%d bytes", len(out))
	}
}
