package render

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// WriteChanges writes what tells one design from another, as [org.Diff] finds it; the two designs give the names. It fails where w fails
// and for a format other than [Text], [Markdown], [HTML] and [JSON], which has the changes as they are, each with its sentence, up to the
// usual Cap of a page.
func (f Format) WriteChanges(w io.Writer, c org.Changes, before, after org.Design, tag language.Tag) error {
	p := newChanges(c, before, after, tag)
	if f != JSON {
		return f.writeSheet(w, p, "changes")
	}
	if p.json(); p.err != nil {
		return fmt.Errorf("render: %w", p.err)
	}
	_, err := io.WriteString(w, p.written())
	return err
}

// changes are those of two designs as a page shows them.
type changes struct {
	*writer
	org.Changes

	before      string // what the earlier design is called
	named       func(org.Subject) string
	title, from string // of the later design, and what the earlier one is called where that is another name
	tally       []string
	parts       []changePart
	none        string // said where there is nothing else to say
}

// A changePart is one heading with the groups below it.
type changePart struct {
	id, title string
	groups    []changeGroup
}

// A changeGroup is what changed in the same way.
type changeGroup struct {
	word, class string
	count, more int
	sentences   []string
}

// maxChanges is how many changes of a kind a page shows.
const maxChanges = 100

func newChanges(c org.Changes, before, after org.Design, tag language.Tag) *changes {
	t := newWriter(Page{Design: after, Lang: tag})
	p := &changes{writer: t, Changes: c, before: before.Name, title: t.in("What has changed: ", "Qué ha cambiado: ") + t.designName()}
	if old := newWriter(Page{Design: before, Lang: tag}).designName(); old != t.designName() {
		p.from = t.in("Compared with ", "Respecto a ") + t.l.Quote(old)
	}
	earlier := before.Names()
	name := func(s org.Subject) string {
		if n := t.name(s); n != "" {
			return n
		}
		return earlier(s)
	}
	p.named = name
	coverage := changePart{id: "coverage", title: t.in("Who does what", "Quién hace qué")}
	structure := changePart{id: "structure", title: t.in("Positions, people and channels", "Puestos, personas y canales")}
	for i := range opWords {
		w := &opWords[i]
		g := changeGroup{word: t.say(w.text), class: w.class}
		p.shifts(&g, c.Coverage, w.op, name)
		for k := range c.Structure {
			if c.Structure[k].Op == w.op {
				g.add(func() string { return c.Structure[k].MessageWith(tag, name) })
			}
		}
		switch {
		case g.count == 0:
			continue
		case w.op >= org.OpCovered:
			coverage.groups = append(coverage.groups, g)
		default:
			structure.groups = append(structure.groups, g)
		}
		p.tally = append(p.tally, t.l.Int(g.count)+" "+t.l.Plural(g.count, t.say(w.one), "", t.say(w.many)))
	}
	for _, part := range [...]changePart{coverage, structure} {
		if part.groups != nil {
			p.parts = append(p.parts, part)
		}
	}
	switch {
	case c.Unjudged:
		p.none = t.in("One of the designs is too large to say what has changed in who does what.", "Uno de los dos diseños es demasiado grande para saber qué ha cambiado en quién hace qué.")
	case p.parts == nil:
		p.none = t.in("Both designs say the same.", "Los dos diseños dicen lo mismo.")
	}
	return p
}

func (g *changeGroup) add(say func() string) {
	if g.count++; g.count > maxChanges {
		g.more++
		return
	}
	g.sentences = append(g.sentences, strings.TrimSpace(l10n.CleanTo(longest, say())))
}

// A shift is work that goes from the same people to the same others, in the same scopes.
type shift struct {
	first *org.CellDifference
	cells []org.Cell // the scopes
	work  []string
}

// shifts adds the changes of coverage of one kind to g, each of them work that moves alike.
func (p *changes) shifts(g *changeGroup, all []org.CellDifference, op org.Op, name func(org.Subject) string) {
	var works []shift // of one responsibility each
	at := map[string]int{}
	seen := map[role.Responsibility]bool{}
	ends := func(c *org.CellDifference) string {
		return strings.Join(c.Lost, "\x00") + "\x01" + strings.Join(c.Gained, "\x00") + "\x01" + strconv.FormatBool(c.Need == 0) + "\x01"
	}
	for i := range all {
		c := &all[i]
		if c.Op != op {
			continue
		}
		if !seen[c.Responsibility] {
			seen[c.Responsibility] = true
			g.count++
		}
		key := ends(c) + string(c.Responsibility)
		k, ok := at[key]
		if !ok {
			k = len(works)
			at[key] = k
			works = append(works, shift{first: c, work: []string{l10n.Clean(c.Responsibility.Name(p.Lang))}})
		}
		works[k].cells = append(works[k].cells, org.Cell{Scope: c.Scope})
	}
	var shifts []shift
	clear(at)
	for _, x := range works {
		parts := []string{ends(x.first)}
		for _, c := range x.cells {
			parts = append(parts, c.Scope.Brand, c.Scope.Channel)
		}
		key := strings.Join(parts, "\x00")
		if k, ok := at[key]; ok {
			shifts[k].work = append(shifts[k].work, x.work...)
			continue
		}
		at[key] = len(shifts)
		shifts = append(shifts, x)
	}
	for i := range shifts {
		if i == maxChanges {
			g.more = len(shifts) - i
			break
		}
		g.sentences = append(g.sentences, p.shifted(&shifts[i], name))
	}
}

// shifted says who did what, and who does it now.
func (p *changes) shifted(x *shift, name func(org.Subject) string) string {
	c := x.first
	people := func(ids []string) string {
		var names []string
		for _, id := range ids {
			s := org.Subject{Kind: org.SubjectPosition, ID: id}
			n := name(s)
			if n == "" {
				s.Kind = org.SubjectOutside
				n = name(s)
			}
			if n = l10n.Clean(n); n == "" {
				n = l10n.Clean(id)
			}
			names = append(names, n)
		}
		return p.several(names)
	}
	lost, gained := people(c.Lost), people(c.Gained)
	var who string
	switch {
	case len(c.Lost)+len(c.Gained) == 0:
		who = p.in("others than before", "otras personas que antes")
	case len(c.Lost) == 0 && c.Op == org.OpReassigned:
		who = p.in("now also ", "ahora también ") + gained
	case len(c.Gained) == 0 && c.Op == org.OpReassigned:
		who = p.in("no longer ", "ya sin ") + lost
	case len(c.Lost) == 0 && c.Op == org.OpBegun:
		who = gained
	case len(c.Lost) == 0:
		who = p.in("nobody", "nadie") + " → " + gained
	case len(c.Gained) == 0:
		who = lost + " → " + p.in("nobody", "nadie")
	default:
		who = lost + " → " + gained
	}
	text := who
	if where := p.scopes(x.cells); where != "" {
		text += ", " + where
	}
	if c.Need == 0 {
		text += " " + parenthesis(p.in("not required", "no es imprescindible"))
	}
	return capital(text) + ": " + p.few(x.work)
}

// opWords are the kinds of changes as a page lists them: what needs somebody first.
var opWords = [...]struct {
	op        org.Op
	class     string
	text      socialorg.Text // over the group
	one, many socialorg.Text // behind a number
}{
	{org.OpUncovered, "error", socialorg.Text{EN: "Nobody does it any more", ES: "Ya no lo hace nadie"},
		socialorg.Text{EN: "task without anybody", ES: "tarea que se queda sin nadie"}, socialorg.Text{EN: "tasks without anybody", ES: "tareas que se quedan sin nadie"}},
	{org.OpCovered, "good", socialorg.Text{EN: "Somebody does it now", ES: "Ahora hay quien lo hace"},
		socialorg.Text{EN: "gap closed", ES: "tarea que ya tiene quien la haga"}, socialorg.Text{EN: "gaps closed", ES: "tareas que ya tienen quien las haga"}},
	{org.OpReassigned, "info", socialorg.Text{EN: "Others do it", ES: "Cambia de manos"},
		socialorg.Text{EN: "task in other hands", ES: "tarea que cambia de manos"}, socialorg.Text{EN: "tasks in other hands", ES: "tareas que cambian de manos"}},
	{org.OpBegun, "info", socialorg.Text{EN: "New", ES: "Nuevo"},
		socialorg.Text{EN: "new task", ES: "tarea nueva"}, socialorg.Text{EN: "new tasks", ES: "tareas nuevas"}},
	{org.OpEnded, "info", socialorg.Text{EN: "No longer part of the work", ES: "Deja de hacerse o de hacer falta"},
		socialorg.Text{EN: "task ended", ES: "tarea que termina"}, socialorg.Text{EN: "tasks ended", ES: "tareas que terminan"}},
	{org.OpAdded, "good", socialorg.Text{EN: "Added", ES: "Se añade"},
		socialorg.Text{EN: "addition", ES: "alta"}, socialorg.Text{EN: "additions", ES: "altas"}},
	{org.OpRemoved, "warning", socialorg.Text{EN: "Removed", ES: "Se elimina"},
		socialorg.Text{EN: "removal", ES: "baja"}, socialorg.Text{EN: "removals", ES: "bajas"}},
	{org.OpVacated, "warning", socialorg.Text{EN: "Now vacant", ES: "Queda vacante"},
		socialorg.Text{EN: "position now vacant", ES: "puesto que queda vacante"}, socialorg.Text{EN: "positions now vacant", ES: "puestos que quedan vacantes"}},
	{org.OpFilled, "good", socialorg.Text{EN: "Now filled", ES: "Se cubre"},
		socialorg.Text{EN: "vacancy filled", ES: "vacante cubierta"}, socialorg.Text{EN: "vacancies filled", ES: "vacantes cubiertas"}},
	{org.OpMoved, "info", socialorg.Text{EN: "Reports to somebody else", ES: "Cambia de superior"},
		socialorg.Text{EN: "other superior", ES: "cambio de superior"}, socialorg.Text{EN: "other superiors", ES: "cambios de superior"}},
	{org.OpRenamed, "info", socialorg.Text{EN: "Has another id", ES: "Cambia de identificador"},
		socialorg.Text{EN: "other id", ES: "cambio de identificador"}, socialorg.Text{EN: "other ids", ES: "cambios de identificador"}},
	{org.OpChanged, "info", socialorg.Text{EN: "Other details", ES: "Otros datos"},
		socialorg.Text{EN: "other detail", ES: "cambio en otros datos"}, socialorg.Text{EN: "other details", ES: "cambios en otros datos"}},
}

func (p *changes) head(g *changeGroup) string {
	if g.count == 1 {
		return g.word
	}
	return g.word + " " + parenthesis(p.l.Int(g.count))
}

func (p *changes) text() {
	p.put(p.title, "\n")
	if p.from != "" {
		p.put(p.from, "\n")
	}
	if p.tally != nil {
		p.paragraph("", "", plain, capital(p.l.And(p.tally))+".")
	}
	for _, part := range p.parts {
		p.heading(part.title)
		for i := range part.groups {
			g := &part.groups[i]
			if i > 0 {
				p.put("\n")
			}
			p.put(p.head(g), "\n")
			for _, s := range g.sentences {
				p.paragraph("  ", "·", plain, s)
			}
			if g.more > 0 {
				p.paragraph("  ", "", plain, p.leftOut(g.more))
			}
		}
	}
	if p.none != "" {
		p.put("\n")
		p.paragraph("", "", plain, p.none)
	}
}

func (p *changes) markdown() {
	p.put("# ", escapeMarkdown(p.title), "\n")
	if p.from != "" {
		p.put("\n", escapeMarkdown(p.from), "\n")
	}
	if p.tally != nil {
		p.put("\n**", escapeMarkdown(capital(p.l.And(p.tally))), ".**\n")
	}
	for _, part := range p.parts {
		p.put("\n## ", part.title, "\n")
		for i := range part.groups {
			g := &part.groups[i]
			p.put("\n### ", p.head(g), "\n\n")
			for _, s := range g.sentences {
				p.put("- ", escapeMarkdown(s), "\n")
			}
			if g.more > 0 {
				p.put("- *", p.leftOut(g.more), "*\n")
			}
		}
	}
	if p.none != "" {
		p.put("\n", p.none, "\n")
	}
}

func (p *changes) html() {
	p.openPage(p.title)
	p.put("<header>\n<h1>", escapeXML(p.title), "</h1>\n")
	if p.from != "" {
		p.put("<p>", escapeXML(p.from), "</p>\n")
	}
	if p.tally != nil {
		p.put("<ul class=\"tally\">\n")
		n := 0
		for _, part := range p.parts {
			for i := range part.groups {
				p.put(`<li class="`, part.groups[i].class, `">`, p.tally[n], "</li>\n")
				n++
			}
		}
		p.put("</ul>\n")
	}
	p.put("</header>\n<main>\n")
	for _, part := range p.parts {
		p.section(part.id, part.title, func() {
			for i := range part.groups {
				g := &part.groups[i]
				p.put(`<article class="finding `, g.class, `"><h3><span class="badge">`, p.head(g), "</span></h3>\n<ul>\n")
				for _, s := range g.sentences {
					p.put("<li>", escapeXML(s), "</li>\n")
				}
				if g.more > 0 {
					p.put("<li><em>", p.leftOut(g.more), "</em></li>\n")
				}
				p.put("</ul></article>\n")
			}
		})
	}
	if p.none != "" {
		p.put("<p>", p.none, "</p>\n")
	}
	p.put("</main>\n</body></html>\n")
}
