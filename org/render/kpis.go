package render

import (
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
)

// A kpiLine is a KPI of the design, as a page shows it.
type kpiLine struct {
	name, target    string // no target: ""
	owner, reporter string // who answers for it and who collects it; nobody: ""
}

func (t *writer) kpiTitle() string {
	return t.say(socialorg.Text{EN: "KPIs and who answers for them", ES: "KPI y quién responde de ellos", ES419: "KPI y quién responde por ellos"})
}

func (t *writer) ownerWord() string { return t.in("Answers for it", "Responde") }

func (t *writer) reporterWord() string { return t.in("Measures it", "Mide") }

// kpis returns the KPIs that the design declares, in its order, and how many are left out.
func (t *writer) kpis() (lines []kpiLine, more int) {
	all := t.Design.KPIs
	if len(all) == 0 {
		return nil, 0
	}
	more = max(0, len(all)-maxRows)
	shown := t.Design
	shown.KPIs = all[:len(all)-more]
	v, err := shown.Vocabulary()
	if err != nil {
		v = kpi.Vocabulary{} // the findings say what is wrong with the design's own
	}
	for i := range shown.KPIs {
		k := &shown.KPIs[i]
		def, _ := v.KPI(k.ID)
		x := kpiLine{name: l10n.CleanTo(longest, k.Name.In(t.Lang)), target: l10n.CleanTo(longest, v.FormatTarget(k.ID, k.Target, t.Lang)), owner: t.answering(k.Owner), reporter: t.answering(k.Reporter)}
		if x.name == "" {
			x.name = l10n.CleanTo(longest, def.Name.In(t.Lang))
		}
		if x.name == "" {
			x.name = visible(l10n.CleanTo(longest, string(k.ID)))
		}
		lines = append(lines, x)
	}
	return lines, more
}

// answering names a party, and says where nobody holds the position.
func (t *writer) answering(id string) string {
	if id == "" {
		return ""
	}
	name := t.label(t.party(id))
	if i, ok := t.order[id]; ok && len(t.Design.Positions[i].Holders) == 0 {
		name += " " + parenthesis(t.empty(len(t.Design.Positions[i].Away) > 0))
	}
	return name
}

func (t *writer) moreKPIs(n int) string {
	return t.l.Int(n) + t.l.Plural(n, t.in(" more KPI is not shown.", " KPI más no se muestra."), "", t.in(" more KPIs are not shown.", " KPI más no se muestran."))
}

func (t *writer) textKPIs() {
	lines, more := t.kpis()
	if lines == nil {
		return
	}
	t.heading(t.kpiTitle())
	for _, x := range lines {
		said := []string{t.in("no target", "sin valor objetivo")}
		if x.target != "" {
			said[0] = x.target
		}
		for _, who := range [...]struct{ word, name string }{{t.ownerWord(), x.owner}, {t.reporterWord(), x.reporter}} {
			if who.name != "" {
				said = append(said, strings.ToLower(who.word[:1])+who.word[1:]+": "+who.name)
			}
		}
		t.paragraph("  ", "·", plain, x.name+": "+strings.Join(said, "; "))
	}
	if more > 0 {
		t.paragraph("  ", "", plain, t.moreKPIs(more))
	}
}

func (t *writer) markdownKPIs() {
	lines, more := t.kpis()
	if lines == nil {
		return
	}
	t.put("\n## ", t.kpiTitle(), "\n\n| KPI | ", t.goalWord(), " | ", t.ownerWord(), " | ", t.reporterWord(), " |\n| --- | --- | --- | --- |\n")
	for _, x := range lines {
		t.put("| ", escapeMarkdown(x.name), " | ", escapeMarkdown(visible(x.target)), " | ", escapeMarkdown(visible(x.owner)), " | ", escapeMarkdown(visible(x.reporter)), " |\n")
	}
	if more > 0 {
		t.put("\n", t.moreKPIs(more), "\n")
	}
}

// htmlKPIs writes a table. Where there is no room for its columns each cell says which one it is of.
func (t *writer) htmlKPIs() {
	lines, more := t.kpis()
	t.openTable("kpis", t.kpiTitle())
	words := [...]string{t.goalWord(), t.ownerWord(), t.reporterWord()}
	t.put(`<thead><tr><th scope="col">KPI</th>`)
	for _, w := range words {
		t.put(`<th scope="col">`, w, "</th>")
	}
	t.put("</tr></thead>\n<tbody>\n")
	for _, x := range lines {
		t.put(`<tr><th scope="row">`, escapeXML(x.name), "</th>")
		for i, cell := range [...]string{x.target, x.owner, x.reporter} {
			t.put(`<td data-of="`, words[i], `">`, escapeXML(visible(cell)), "</td>")
		}
		t.put("</tr>\n")
	}
	t.put("</tbody></table></div>\n")
	if more > 0 {
		t.put(`<p class="legend">`, t.moreKPIs(more), "</p>\n")
	}
}
