package render

import (
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// html writes all there is to show as one page that is XML too. It asks for nothing from anywhere, and its policy forbids it to; it can be
// read without a script, on paper, on a telephone and by a screen reader.
func (t *writer) html() {
	t.openPage(t.designName())
	t.htmlHeader()
	t.put("<main>\n")
	t.section("chart", t.in("Organisation chart", "Organigrama"), t.htmlChart)
	t.section("chain", t.in("Who does what, stage by stage", "Quién hace qué, etapa por etapa"), t.htmlChain)
	if len(t.Loads) > 0 {
		t.section("load", t.loadTitle(), t.htmlLoads)
	}
	if t.travels() {
		t.section("paths", t.pathTitle(), t.htmlPaths)
	}
	if len(t.Design.KPIs) > 0 {
		t.section("kpis", t.kpiTitle(), t.htmlKPIs)
	}
	t.section("findings", t.in("Findings", "Hallazgos"), t.htmlFindings)
	if t.plans() {
		t.section("plan", t.planTitle(), t.htmlPlan)
	}
	if len(t.Matrix.Rows) > 0 {
		t.section("matrix", t.in("Coverage by channel", "Cobertura por canal"), t.htmlMatrix)
		t.section("raci", t.in("Responsibility matrix (RACI)", "Matriz de responsabilidades (RACI)"), t.htmlRACI)
	}
	t.put("</main>\n</body></html>\n")
}

// openPage begins a page.
func (t *writer) openPage(title string) {
	t.put("<!DOCTYPE html>\n", `<html lang="`, t.languageID(), `" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>`, "\n")
	t.put(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`, "\n")
	t.put(`<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/>`, "\n")
	t.put("<title>", escapeXML(title), "</title>\n<style>", pageStyle, "</style></head>\n<body>\n")
}

func (t *writer) htmlHeader() {
	t.put("<header>\n<h1>", escapeXML(t.designName()), "</h1>\n<p>", t.in("Assessed by the framework ", "Marco de referencia: "),
		escapeXML(t.l.Quote(t.Report.Framework.Name(t.Lang))), "</p>\n<ul class=\"tally\">\n")
	none := true
	for _, s := range [...]org.Severity{org.Error, org.Warning, org.Info} {
		if n := t.Report.Count(s); n > 0 {
			none = false
			t.put(`<li class="`, s.String(), `"><b>`, t.l.Int(n), "</b> ", t.severityName(s, n), "</li>\n")
		}
	}
	if none {
		t.put(`<li class="good">`, t.in("Nothing to report", "Sin observaciones"), "</li>\n")
	}
	m := t.heat()
	if len(m.stages) > 0 {
		t.put("<li>", escapeXML(t.heatDescription(m)), "</li>\n")
	}
	t.put("</ul>\n<nav aria-label=\"", t.in("Sections", "Apartados"), "\"><ul>\n")
	link := func(id, text string) { t.put(`<li><a href="#`, id, `">`, text, "</a></li>\n") }
	link("chart", t.in("Chart", "Organigrama"))
	link("chain", t.in("Stages", "Etapas"))
	if len(t.Loads) > 0 {
		link("load", t.in("Load", "Carga"))
	}
	if t.travels() {
		link("paths", t.in("Paths", "Recorridos"))
	}
	if len(t.Design.KPIs) > 0 {
		link("kpis", t.in("KPIs", "KPI"))
	}
	link("findings", t.in("Findings", "Hallazgos"))
	if t.plans() {
		link("plan", "Plan")
	}
	if len(t.Matrix.Rows) > 0 {
		link("matrix", t.in("Coverage", "Cobertura"))
		link("raci", "RACI")
	}
	t.put("</ul></nav>\n</header>\n")
}

func (t *writer) section(id, title string, body func()) {
	t.put(`<section id="`, id, `"><h2>`, escapeXML(title), "</h2>\n")
	body()
	t.put("</section>\n")
}

// screenWidth is the room that a page has for a picture.
const screenWidth = 1_100

// htmlChart shows the chart as a picture where there is room for it, and as a list where there is not. A chart that is too wide for a
// screen and too high for a page is arranged for each.
func (t *writer) htmlChart() {
	boxes, all := t.boxes(maxCards)
	if len(boxes) == 0 {
		t.put("<p>", t.in("No positions.", "No hay puestos."), "</p>\n")
		return
	}
	screen, paper := arrange(boxes, screenWidth), arrange(boxes, 0)
	t.put(`<div class="picture scroll" tabindex="0" role="region" aria-label="`, t.in("Organisation chart, as a picture", "Organigrama, como imagen"), "\">\n")
	t.chartPicture("so-chart", screen, all, false)
	t.put("</div>\n")
	if screen.w != paper.w || screen.h != paper.h {
		t.put("<div class=\"paper\">\n")
		t.chartPicture("so-paper", paper, all, false)
		t.put("</div>\n")
	}
	t.put("<div class=\"tree\">\n")
	t.htmlCards(boxes)
	t.put("</div>\n")
}

func (t *writer) htmlCards(cards []*card) {
	t.put("<ul>\n")
	for _, c := range cards {
		t.put("<li>")
		if c.kind == cardMore {
			t.put("<span>", escapeXML(c.title), "</span></li>\n")
			continue
		}
		t.put("<b>", escapeXML(c.title), "</b>")
		if len(c.people) > 0 {
			class := "who"
			if c.vacant {
				class = "who vacant"
			}
			t.put(` <span class="`, class, `">`, escapeXML(strings.Join(c.people, ", ")), "</span>")
		}
		for _, n := range c.notes {
			t.put(` <span class="note">`, escapeXML(n), "</span>")
		}
		if len(c.below) > 0 {
			t.put("\n")
			t.htmlCards(c.below)
		}
		t.put("</li>\n")
	}
	t.put("</ul>\n")
}

func (t *writer) htmlChain() {
	t.put("<dl class=\"chain\">\n")
	for s, lines := range t.stages() {
		worst := markCovered
		for _, l := range lines {
			if strings.Index(marks, l.mark) > strings.Index(marks, worst) {
				worst = l.mark
			}
		}
		t.put(`<div class="`, stateClass(worst), `"><dt>`, escapeXML(capital(s.Name(t.Lang))), "</dt>\n<dd><ul>\n")
		for _, l := range lines {
			t.put(`<li><span class="mark `, stateClass(l.mark), `" aria-hidden="true">`, l.mark, "</span><span><b>", escapeXML(l.who), "</b>")
			if l.mark == markVacant {
				t.put(` <span class="vacant">`, parenthesis(t.empty(l.away)), "</span>")
			}
			t.put(": ", escapeXML(strings.Join(l.work, ", ")), "</span></li>\n")
		}
		t.put("</ul></dd></div>\n")
	}
	t.put("</dl>\n<p class=\"legend\">", strings.ReplaceAll(t.legend(), "   ", " · "), "</p>\n")
}

func stateClass(mark string) string {
	switch mark {
	case markCovered:
		return "covered"
	case markVacant:
		return "open"
	default:
		return "missing"
	}
}

func (t *writer) htmlFindings() {
	if len(t.Report.Findings) == 0 {
		t.put("<p>", t.nothing(), "</p>\n")
	}
	for g := range t.groups() {
		first := &g[0]
		t.put(`<article class="finding `, severityClass(first.Severity), `"><h3><span class="badge">`, t.severity(first.Severity), "</span> ")
		if summary := t.summaryOf(g); summary != "" {
			t.put(escapeXML(capital(summary)), " ")
		}
		t.put("<code>", escapeXML(code(first)), "</code></h3>\n<ul>\n")
		for _, p := range t.points(g) {
			t.put("<li>", escapeXML(p.text))
			if p.id != "" {
				t.put(" <code>", escapeXML(p.id), "</code>")
			}
			t.put("</li>\n")
		}
		if n := t.omittedOf(first.Code); n > 0 {
			t.put("<li><em>", escapeXML(t.leftOut(n)), "</em></li>\n")
		}
		t.put("</ul>\n")
		if help := t.helpOf(g); help != "" {
			t.put(`<p class="help">`, escapeXML(help), "</p>\n")
		}
		t.put("</article>\n")
	}
	if before := t.acceptedBefore(); before != "" {
		t.put("<p>", before, "</p>\n")
	}
	if len(t.Report.Suppressed) == 0 {
		return
	}
	t.put(`<article class="finding"><h3>`, t.in("Accepted in the document", "Aceptado en el documento"), "</h3>\n<ul>\n")
	for i := range t.Report.Suppressed {
		s := &t.Report.Suppressed[i]
		t.put("<li>", escapeXML(t.sentence(&s.Finding)), " <em>", t.in("Reason: ", "Motivo: "), escapeXML(l10n.Clean(s.Reason)), "</em></li>\n")
	}
	if n := t.Report.SuppressedOmitted; n > 0 {
		t.put("<li><em>", escapeXML(t.leftOut(n)), "</em></li>\n")
	}
	t.put("</ul></article>\n")
}

func severityClass(s org.Severity) string {
	switch s {
	case org.Error, org.Warning:
		return s.String()
	default:
		return "info"
	}
}

// openTable begins a table that scrolls by itself where it is wider than the page.
func (t *writer) openTable(class, caption string) {
	t.put(`<div class="scroll" tabindex="0" role="region" aria-label="`, escapeXML(caption), `"><table class="`, class, `"><caption class="hidden">`,
		escapeXML(caption), "</caption>\n")
}

func (t *writer) htmlMatrix() {
	scopes := t.Matrix.Scopes
	shown := min(len(scopes), maxScopes)
	t.openTable("matrix", t.in("Coverage by channel", "Cobertura por canal"))
	t.put("<thead><tr><th scope=\"col\">", t.in("Work", "Tarea"), "</th>")
	for i, s := range scopes[:shown] {
		name := t.scopeName(s)
		if s == (org.Scope{}) && i > 0 { // without channels there is one account
			name = t.in("Account", "Cuenta")
		}
		t.put(`<th scope="col">`, escapeXML(visible(name)), "</th>")
	}
	t.put("</tr></thead>\n")
	for start := 0; start < len(t.Matrix.Rows); {
		stage := t.Matrix.Rows[start].Responsibility.Stage()
		end := start
		for end < len(t.Matrix.Rows) && t.Matrix.Rows[end].Responsibility.Stage() == stage {
			end++
		}
		t.put(`<tbody><tr><th class="stage" scope="rowgroup" colspan="`, strconv.Itoa(shown+1), `">`, escapeXML(capital(stage.Name(t.Lang))), "</th></tr>\n")
		for _, row := range t.Matrix.Rows[start:end] {
			t.put(`<tr><th scope="row">`, escapeXML(capital(l10n.Clean(row.Responsibility.Name(t.Lang)))), "</th>")
			for i := range row.Cells[:min(len(row.Cells), shown)] {
				t.htmlCell(&row.Cells[i])
			}
			t.put("</tr>\n")
		}
		t.put("</tbody>\n")
		start = end
	}
	t.put("</table></div>\n<p class=\"legend\">")
	for i, s := range stateSigns {
		if i > 0 {
			t.put(" · ")
		}
		t.put(s.mark, " ", t.say(s.name))
	}
	t.put("</p>\n")
	if more := len(scopes) - shown; more > 0 {
		t.put("<p>", t.in("Not shown: ", "No se muestran: "), t.l.Int(more), t.in(" more columns.", " columnas más."), "</p>\n")
	}
}

func (t *writer) htmlCell(a *org.Assignment) {
	sign := signOf(a.State)
	if sign == nil {
		t.put(`<td class="none"></td>`)
		return
	}
	t.put(`<td class="`, sign.class, `"><span aria-hidden="true">`, sign.mark, `</span><span class="hidden">`, t.say(sign.name), "</span></td>")
}

func (t *writer) htmlRACI() {
	r := t.raci()
	letter := len(r.parties) <= maxParties
	t.openTable("raci", t.in("Responsibility matrix (RACI)", "Matriz de responsabilidades (RACI)"))
	t.put("<thead><tr><th scope=\"col\">", t.in("Work", "Tarea"), "</th>")
	if letter {
		for _, p := range r.parties {
			t.put(`<th scope="col">`, escapeXML(visible(t.label(p))), "</th>")
		}
	} else {
		t.put(`<th scope="col">R</th><th scope="col">A</th><th scope="col">C</th><th scope="col">I</th>`)
	}
	t.put("</tr></thead>\n<tbody>\n")
	for i := range r.rows {
		row := &r.rows[i]
		t.put(`<tr><th scope="row">`, escapeXML(capital(row.work)))
		if row.scope != "" {
			t.put(` <span class="note">`, escapeXML(row.scope), "</span>")
		}
		t.put("</th>")
		a := &row.cell
		if letter {
			for _, p := range r.parties {
				s := letters(a, p.ID)
				t.put(`<td class="l`, strings.ToLower(strings.Trim(s, "()")), `">`, s, "</td>")
			}
		} else {
			for _, names := range [...]string{t.partNames(a.Holders, a.Count), t.partNames(a.Accountable, 0), t.partNames(a.Consulted, 0), t.partNames(a.Informed, 0)} {
				t.put(`<td class="names">`, escapeXML(names), "</td>")
			}
		}
		t.put("</tr>\n")
	}
	t.put("</tbody></table></div>\n<p class=\"legend\">", t.raciLegend(), "</p>\n")
	if r.more > 0 {
		t.put("<p>", escapeXML(t.rowsLeftOut(r.more)), "</p>\n")
	}
}

// visible returns a dash for a heading that nobody could see.
func visible(s string) string {
	if strings.TrimSpace(s) == "" {
		return "–"
	}
	return s
}
