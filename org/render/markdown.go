package render

import (
	"strings"

	"example.com/socialorg/internal/l10n"
)

func (t *writer) markdown() {
	t.put("# ", escapeMarkdown(t.designName()), "\n\n")
	t.put(t.in("Assessed by the framework ", "Marco de referencia: "), escapeMarkdown(t.l.Quote(t.Report.Framework.Name(t.Lang))), ".  \n")
	t.put(t.in("Result: ", "Resultado: "), "**", t.summary(), "**\n")
	t.put("\n## ", t.in("Organisation chart", "Organigrama"), "\n\n")
	t.markdownChart()
	t.put("\n## ", t.in("Who does what, stage by stage", "Quién hace qué, etapa por etapa"), "\n\n")
	t.markdownChain()
	t.markdownLoads()
	t.markdownPaths()
	t.markdownKPIs()
	t.put("\n## ", t.in("Findings", "Hallazgos"), "\n\n")
	t.markdownFindings()
	if t.plans() {
		t.markdownPlan()
	}
	t.markdownRACI()
}

func (t *writer) markdownChart() {
	roots, _ := t.cards(maxLines, teamSize)
	if len(roots) == 0 {
		t.put(t.in("No positions.", "No hay puestos."), "\n")
	}
	t.markdownCards(roots, "")
}

func (t *writer) markdownCards(cards []*card, indent string) {
	for _, c := range cards {
		t.put(indent, "- ")
		if c.kind == cardMore {
			t.put(escapeMarkdown(c.title), "\n")
			continue
		}
		t.put("**", escapeMarkdown(c.title), "**")
		if len(c.people) > 0 {
			t.put(" · ", escapeMarkdown(strings.Join(c.people, ", ")))
		}
		for _, n := range c.notes {
			t.put(" · *", escapeMarkdown(n), "*")
		}
		t.put("\n")
		t.markdownCards(c.below, indent+"  ")
	}
}

func (t *writer) markdownChain() {
	t.put("| ", t.in("Stage", "Etapa"), " | | ", t.in("Who", "Quién"), " | ", t.in("Work", "Tareas"), " |\n| --- | --- | --- | --- |\n")
	for s, lines := range t.stages() {
		name := escapeMarkdown(capital(s.Name(t.Lang)))
		for _, l := range lines {
			t.put("| ", name, " | ", l.mark, " | ", escapeMarkdown(l.who), " | ", escapeMarkdown(strings.Join(l.work, ", ")), " |\n")
			name = ""
		}
	}
	t.put("\n", strings.ReplaceAll(t.legend(), "   ", " · "), "\n")
}

// markdownFindings writes the findings by code, each code with what to do about it.
func (t *writer) markdownFindings() {
	if len(t.Report.Findings) == 0 {
		t.put(t.nothing(), "\n")
	}
	first := true
	for g := range t.groups() {
		if !first {
			t.put("\n")
		}
		first = false
		t.put("### ", escapeMarkdown(t.groupTitle(g)), "\n\n")
		if summary := t.summaryOf(g); summary != "" {
			t.put(escapeMarkdown(capital(summary)), ":\n\n")
		}
		for _, p := range t.points(g) {
			t.put("- ", escapeMarkdown(p.text+p.bracketed()), "\n")
		}
		if n := t.omittedOf(g[0].Code); n > 0 {
			t.put("- *", escapeMarkdown(t.leftOut(n)), "*\n")
		}
		if help := t.helpOf(g); help != "" {
			t.put("\n> ", escapeMarkdown(help), "\n")
		}
	}
	if before := t.acceptedBefore(); before != "" {
		t.put("\n", before, "\n")
	}
	if len(t.Report.Suppressed) == 0 {
		return
	}
	t.put("\n### ", t.in("Accepted in the document", "Aceptado en el documento"), "\n\n")
	for i := range t.Report.Suppressed {
		s := &t.Report.Suppressed[i]
		t.put("- ", escapeMarkdown(t.sentence(&s.Finding)), " *", t.in("Reason: ", "Motivo: "), escapeMarkdown(l10n.Clean(s.Reason)), "*\n")
	}
	if n := t.Report.SuppressedOmitted; n > 0 {
		t.put("- *", escapeMarkdown(t.leftOut(n)), "*\n")
	}
}

// escapeMarkdown writes text so that it is text wherever it stands, in a paragraph, a heading, a list or a table of GitHub's dialect:
// no mark, no HTML, no address that turns into a link by itself.
func escapeMarkdown(s string) string {
	s = strings.TrimSpace(s)
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for i := range len(s) {
		switch c := s[i]; c {
		case '&':
			b.WriteString("&amp;")
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '\\', '`', '*', '_', '[', ']', '|', '~', '!', '$':
			b.WriteByte('\\')
			b.WriteByte(c)
		case '#':
			b.WriteString(`\#`)
			if i+1 < len(s) && isDigit(s[i+1]) { // the number of an issue
				b.WriteString(joiner)
			}
		case '@': // a mention, or an address
			b.WriteString("@" + joiner)
		case ':':
			if strings.HasPrefix(s[i:], "://") {
				b.WriteString("&#58;")
				continue
			}
			b.WriteByte(c)
		case '.':
			switch {
			case i >= 3 && strings.EqualFold(s[i-3:i], "www"):
				b.WriteString("&#46;")
			case allDigits(s[:i]):
				b.WriteString(`\.`)
			default:
				b.WriteByte(c)
			}
		case ')', '+', '-', '=':
			if i == 0 || c == ')' && allDigits(s[:i]) {
				b.WriteByte('\\')
			}
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// joiner is a character without width, which stops a name from turning into a link or a mention.
const joiner = "&#8288;"

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
