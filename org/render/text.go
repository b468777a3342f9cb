package render

import (
	"strings"
	"unicode"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// width is how wide a line of running text may be.
const width = 100

func (t *writer) text() {
	t.title()
	t.heading(t.in("Organisation chart", "Organigrama"))
	t.chart()
	t.heading(t.in("Who does what, stage by stage", "Quién hace qué, etapa por etapa"))
	t.chain()
	t.textLoads()
	t.textPaths()
	t.textKPIs()
	t.heading(t.in("Findings", "Hallazgos"))
	t.findings()
	if t.plans() {
		t.heading(t.planTitle())
		t.planText()
	}
}

func (t *writer) title() {
	t.put(t.paint(bold, t.designName()), "\n")
	t.put(t.in("Assessed by the framework ", "Marco de referencia: "), t.l.Quote(t.Report.Framework.Name(t.Lang)), "\n")
	t.put(t.in("Result: ", "Resultado: "), t.summary(), "\n")
}

func (t *writer) heading(h string) {
	t.put("\n", t.paint(bold, h), "\n", strings.Repeat("─", len([]rune(h))), "\n")
}

// paragraph writes text in lines of limited width, the first after a mark and the others below it.
func (t *writer) paragraph(indent, mark string, s style, text string) {
	line := indent
	if mark != "" {
		line += t.paint(s, mark) + " "
		indent += strings.Repeat(" ", len([]rune(mark))+1)
	}
	room := width - len(indent)
	used := 0
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' }) {
		n := len([]rune(word))
		if used > 0 && used+1+n > room {
			t.b.WriteString(line + "\n")
			line, used = indent, 0
		}
		if used > 0 {
			line += " "
			used++
		}
		line += word
		used += n
	}
	t.b.WriteString(line + "\n")
}

// chain writes each stage with who covers what.
func (t *writer) chain() {
	t.put(t.legend(), "\n\n")
	for s, lines := range t.stages() {
		t.put(t.paint(bold, capital(s.Name(t.Lang))), "\n")
		for _, l := range lines {
			t.paragraph("  ", l.mark, markStyle(l.mark), l.who+": "+strings.Join(l.work, ", "))
		}
	}
}

// findings writes the findings by code, each code with what to do about it.
func (t *writer) findings() {
	if len(t.Report.Findings) == 0 {
		t.paragraph("", "", plain, t.nothing())
	}
	first := true
	for g := range t.groups() {
		if !first {
			t.put("\n")
		}
		first = false
		t.put(t.paint(severityStyle(g[0].Severity), t.groupTitle(g)), "\n")
		mark := ""
		points := t.points(g)
		if len(points) > 1 {
			mark = "·"
		}
		for _, p := range points {
			t.paragraph("  ", mark, plain, p.text+p.bracketed())
		}
		if n := t.omittedOf(g[0].Code); n > 0 {
			t.paragraph("  ", "", plain, t.leftOut(n))
		}
		if help := t.helpOf(g); help != "" {
			t.paragraph("  ", "→", plain, help)
		}
	}
	if len(t.Report.Suppressed) > 0 {
		t.put("\n", t.paint(bold, t.in("Accepted in the document", "Aceptado en el documento")), "\n")
	}
	for i := range t.Report.Suppressed {
		s := &t.Report.Suppressed[i]
		t.paragraph("  ", "·", plain, t.sentence(&s.Finding)+" "+t.in("Reason: ", "Motivo: ")+ended(l10n.Clean(s.Reason)))
	}
	if n := t.Report.SuppressedOmitted; n > 0 {
		t.paragraph("  ", "·", plain, t.leftOut(n))
	}
	if before := t.acceptedBefore(); before != "" {
		t.put("\n")
		t.paragraph("", "", plain, before)
	}
}

// ended is a text with a full stop, unless it has an end of its own.
func ended(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasSuffix(strings.TrimRight(s, `"'”»’)]`), ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}

// A style is the parameters of an ANSI sequence.
type style string

const (
	plain  style = ""
	bold   style = "1"
	red    style = "31"
	green  style = "32"
	yellow style = "33"
	blue   style = "34"
)

// paint colours text where the caller wants it.
func (t *writer) paint(s style, text string) string {
	if !t.Color || s == plain || text == "" {
		return text
	}
	return "\x1b[" + string(s) + "m" + text + "\x1b[0m"
}

func markStyle(mark string) style {
	switch mark {
	case markCovered:
		return green
	case markVacant:
		return yellow
	default:
		return red
	}
}

func severityStyle(s org.Severity) style {
	switch s {
	case org.Error:
		return bold + ";" + red
	case org.Warning:
		return bold + ";" + yellow
	default:
		return bold + ";" + blue
	}
}
