package render

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// width is how wide a line of running text may be.
const width = 100

// A writer gathers the lines of a page.
type writer struct {
	Page
	b     strings.Builder
	l     l10n.Locale
	name  func(org.Subject) string
	order map[string]int // positions as the design lists them
}

func writeText(w io.Writer, p Page) error {
	t := writer{Page: p, l: l10n.For(p.Lang), name: p.Design.Names(), order: make(map[string]int)}
	for i := range p.Design.Positions {
		t.order[p.Design.Positions[i].ID] = i
	}
	t.title()
	t.heading(socialorg.Text{EN: "Organisation chart", ES: "Organigrama"})
	t.chart()
	t.heading(socialorg.Text{EN: "Who does what, stage by stage", ES: "Quién hace qué, etapa por etapa"})
	t.chain()
	t.heading(socialorg.Text{EN: "Findings", ES: "Hallazgos"})
	t.findings()
	_, err := io.WriteString(w, t.b.String())
	return err
}

func (t *writer) say(x socialorg.Text) string { return x.In(t.Lang) }

// in picks a word of the language.
func (t *writer) in(en, es string) string { return t.say(socialorg.Text{EN: en, ES: es}) }

func (t *writer) title() {
	name := l10n.Clean(t.Design.Name)
	if name == "" {
		name = t.in("An organisation without a name", "Organización sin nombre")
	}
	t.b.WriteString(name + "\n")
	t.b.WriteString(t.in("Assessed by the framework ", "Marco de referencia: ") + t.l.Quote(t.Report.Framework.Name(t.Lang)) + "\n")
	t.b.WriteString(t.in("Result: ", "Resultado: ") + t.summary() + "\n")
}

// summary counts the findings by severity.
func (t *writer) summary() string {
	var counts []string
	count := func(s org.Severity, one, many string) {
		if n := t.Report.Count(s); n > 0 {
			counts = append(counts, t.l.Int(n)+" "+t.l.Plural(n, one, "", many))
		}
	}
	count(org.Error, t.say(severityNames[org.Error].one), t.say(severityNames[org.Error].many))
	count(org.Warning, t.say(severityNames[org.Warning].one), t.say(severityNames[org.Warning].many))
	count(org.Info, t.say(severityNames[org.Info].one), t.say(severityNames[org.Info].many))
	if counts == nil {
		return t.in("nothing to report", "sin observaciones")
	}
	return t.l.And(counts)
}

func (t *writer) heading(x socialorg.Text) {
	h := t.say(x)
	t.b.WriteString("\n" + h + "\n" + strings.Repeat("─", len([]rune(h))) + "\n")
}

// paragraph writes text in lines of limited width, the first after prefix and the others below it.
func (t *writer) paragraph(prefix, text string) {
	indent := strings.Repeat(" ", len([]rune(prefix)))
	line := prefix
	room := width - len([]rune(prefix))
	used := 0
	for word := range strings.FieldsSeq(text) {
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
	byStage := map[role.Stage][]org.Cell{}
	for _, c := range t.Report.Coverage {
		byStage[c.Responsibility.Stage()] = append(byStage[c.Responsibility.Stage()], c)
	}
	t.b.WriteString(t.in("✓ covered   ○ only by a vacant position   ✗ not assigned", "✓ cubierto   ○ solo por un puesto vacante   ✗ sin asignar") + "\n\n")
	for s := range role.Stages() {
		lines := t.stage(byStage[s])
		if len(lines) == 0 {
			continue
		}
		t.b.WriteString(capital(s.Name(t.Lang)) + "\n")
		for _, l := range lines {
			t.paragraph("  "+l.mark+" ", l.who+": "+strings.Join(l.work, ", "))
		}
	}
}

// A stageLine is what the same people hold in the same way.
type stageLine struct {
	mark, who string
	work      []string
}

func (t *writer) stage(cells []org.Cell) []*stageLine {
	var lines []*stageLine
	at := map[string]*stageLine{}
	for start := 0; start < len(cells); {
		end := start
		for end < len(cells) && cells[end].Responsibility == cells[start].Responsibility {
			end++
		}
		for _, g := range t.alike(cells[start:end]) {
			mark, who := t.covers(g[0])
			work := g[0].Responsibility.Name(t.Lang)
			if len(g) < end-start {
				who += " (" + t.scopes(g) + ")"
			}
			l := at[mark+who]
			if l == nil {
				l = &stageLine{mark: mark, who: who}
				at[mark+who] = l
				lines = append(lines, l)
			}
			l.work = append(l.work, work)
		}
		start = end
	}
	slices.SortStableFunc(lines, func(a, b *stageLine) int { return strings.Index(marks, a.mark) - strings.Index(marks, b.mark) })
	return lines
}

// alike groups the cells of one responsibility by who covers them.
func (t *writer) alike(cells []org.Cell) [][]org.Cell {
	var groups [][]org.Cell
	at := map[string]int{}
	for _, c := range cells {
		key := c.State.String() + "\x00" + strings.Join(c.Holders, "\x00")
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], c)
	}
	return groups
}

// The marks of the states, in the order in which a stage lists them.
const marks = "✓○✗"

func (t *writer) covers(c org.Cell) (mark, who string) {
	switch c.State {
	case org.StateVacant:
		return "○", t.people(c)
	case org.StateMissing:
		return "✗", t.in("Not assigned", "Sin asignar")
	case org.StateOutside:
		return "✓", t.label(org.Subject{Kind: org.SubjectOutside, ID: c.Holders[0]}) + t.in(", outside the team", ", fuera del equipo")
	default:
		return "✓", t.people(c)
	}
}

// people names the positions of a cell, the first few of many.
func (t *writer) people(c org.Cell) string {
	const most = 4
	ids := slices.Clone(c.Holders)
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(t.order[a], t.order[b]) })
	n := len(ids)
	if n > most {
		n = most - 1
	}
	var names []string
	for _, id := range ids[:n] {
		names = append(names, t.label(org.Subject{Kind: org.SubjectPosition, ID: id}))
	}
	if more := c.Count - n; more > 0 {
		names = append(names, t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(names, " + ") // a title may hold commas and conjunctions of its own
}

func (t *writer) scopes(cells []org.Cell) string {
	const most = 5
	var ids []string
	for _, c := range cells {
		switch {
		case c.Scope.Channel != "":
			ids = append(ids, l10n.Clean(c.Scope.Channel))
		case c.Scope.Brand != "":
			ids = append(ids, t.label(org.Subject{Kind: org.SubjectBrand, ID: c.Scope.Brand}))
		}
	}
	for i, id := range ids {
		ids[i] = t.l.Quote(id)
	}
	if len(ids) > most {
		ids = append(ids[:most-1], t.l.Int(len(ids)-most+1)+t.in(" more", " más"))
	}
	if cells[0].Scope.Channel != "" {
		return t.in("on ", "en ") + t.l.And(ids)
	}
	return t.in("for ", "para ") + t.l.And(ids)
}

// label names a subject as people do, by its id where it has no name.
func (t *writer) label(s org.Subject) string {
	if n := l10n.Clean(t.name(s)); n != "" {
		return n
	}
	return l10n.Clean(s.ID)
}

// findings writes the findings by code, each code with what to do about it.
func (t *writer) findings() {
	r := t.Report
	if len(r.Findings) == 0 {
		t.paragraph("", t.in("Every stage is covered. Nothing to report.", "Todas las etapas están cubiertas. Sin observaciones."))
	}
	for start := 0; start < len(r.Findings); {
		end := start
		for end < len(r.Findings) && r.Findings[end].Code == r.Findings[start].Code && r.Findings[end].Severity == r.Findings[start].Severity {
			end++
		}
		if start > 0 {
			t.b.WriteString("\n")
		}
		t.group(r.Findings[start:end])
		start = end
	}
	if len(r.Suppressed) > 0 {
		t.b.WriteString("\n" + t.in("Accepted in the document", "Aceptado en el documento") + "\n")
	}
	for _, s := range r.Suppressed {
		t.paragraph("  · ", s.Finding.MessageWith(t.Lang, t.name)+" "+t.in("Reason: ", "Motivo: ")+l10n.Clean(s.Reason)+".")
	}
}

func (t *writer) group(findings []org.Finding) {
	first := findings[0]
	heading := t.severity(first.Severity) + " · " + string(first.Code)
	if n := len(findings); n > 1 {
		heading += " (" + t.l.Int(n) + ")"
	}
	t.b.WriteString(heading + "\n")
	help := ""
	for _, f := range findings {
		mark := "  "
		if len(findings) > 1 {
			mark = "  · "
		}
		t.paragraph(mark, f.MessageWith(t.Lang, t.name))
		if h := f.Help(t.Lang); len(h) > len(help) {
			help = h // what is asked for by something has more to say
		}
	}
	for _, o := range t.Report.Omitted {
		if o.Code == first.Code {
			t.paragraph("  ", t.l.Int(o.Count)+t.in(" more of this kind are left out.", " más de este tipo no se muestran."))
		}
	}
	if help != "" {
		t.paragraph("  → ", help)
	}
}

func (t *writer) severity(s org.Severity) string {
	return capital(t.say(severityNames[s].one))
}

// An aviso is an advertisement in much of Latin America.
var severityNames = [...]struct{ one, many socialorg.Text }{
	org.Off:     {},
	org.Info:    {socialorg.Text{EN: "note", ES: "nota"}, socialorg.Text{EN: "notes", ES: "notas"}},
	org.Warning: {socialorg.Text{EN: "warning", ES: "aviso", ES419: "advertencia"}, socialorg.Text{EN: "warnings", ES: "avisos", ES419: "advertencias"}},
	org.Error:   {socialorg.Text{EN: "error", ES: "error"}, socialorg.Text{EN: "errors", ES: "errores"}},
}

func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = []rune(strings.ToUpper(string(r[0])))[0]
	}
	return string(r)
}
