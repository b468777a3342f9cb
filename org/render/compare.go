package render

import (
	"fmt"
	"io"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// WriteComparison writes what tells two roles apart, or two views of one. It fails where w fails and for a format other than [Text],
// [Markdown] and [HTML].
func (f Format) WriteComparison(w io.Writer, c role.Comparison, tag language.Tag) error {
	t := newWriter(Page{Lang: tag})
	p := t.comparison(c)
	switch f {
	case Text:
		p.text()
	case Markdown:
		p.markdown()
	case HTML:
		p.html()
	default:
		return fmt.Errorf("render: %w %.40q for a comparison", ErrFormat, string(f))
	}
	_, err := io.WriteString(w, t.b.String())
	return err
}

// A comparison is one as a page shows it.
type comparison struct {
	*writer
	title, a, b string
	rows        []comparisonRow
}

type comparisonRow struct {
	aspect string
	a, b   []string
}

func (t *writer) comparison(c role.Comparison) comparison {
	p := comparison{writer: t, a: t.side(c.A, c.A.Role == c.B.Role), b: t.side(c.B, c.A.Role == c.B.Role)}
	p.title = p.a + t.in(" and ", " frente a ") + p.b
	if f := c.A.Framework; f == c.B.Framework && !f.IsZero() {
		p.title += " (" + t.in("framework ", "marco ") + t.l.Quote(f.Name(t.Lang)) + ")"
	}
	for _, r := range c.Rows {
		p.rows = append(p.rows, comparisonRow{capital(l10n.Clean(r.Aspect.Name(t.Lang))), t.statements(r.A), t.statements(r.B)})
	}
	return p
}

// side names one of the two: the role, and the framework where that is what tells them apart.
func (t *writer) side(s role.Side, oneRole bool) string {
	name := capital(l10n.Clean(s.Role.Name(t.Lang)))
	if oneRole && !s.Framework.IsZero() {
		name += " (" + l10n.Clean(s.Framework.Name(t.Lang)) + ")"
	}
	return name
}

// statements are what a side says, each with what it rests on where the source does not say it itself.
func (t *writer) statements(all []role.Statement) []string {
	texts := make([]string, 0, len(all))
	for i := range all {
		text := l10n.CleanTo(longest, all[i].Text.In(t.Lang))
		if basis := all[i].Basis; basis > role.BasisStated {
			text += " (" + l10n.Clean(basis.Name(t.Lang)) + ")"
		}
		texts = append(texts, text)
	}
	return texts
}

func (p *comparison) text() {
	p.put(p.title, "\n")
	for _, r := range p.rows {
		p.put("\n", r.aspect, "\n")
		p.paragraph("  ", "·", plain, p.a+": "+p.said(r.a))
		p.paragraph("  ", "·", plain, p.b+": "+p.said(r.b))
	}
}

// said joins statements, which may hold commas of their own.
func (p *comparison) said(texts []string) string {
	if len(texts) == 0 {
		return "–"
	}
	return strings.Join(texts, "; ")
}

func (p *comparison) markdown() {
	p.put("# ", escapeMarkdown(p.title), "\n\n| | ", escapeMarkdown(p.a), " | ", escapeMarkdown(p.b), " |\n| --- | --- | --- |\n")
	for _, r := range p.rows {
		p.put("| **", escapeMarkdown(r.aspect), "** | ", escapeMarkdown(p.said(r.a)), " | ", escapeMarkdown(p.said(r.b)), " |\n")
	}
}

func (p *comparison) html() {
	p.openPage(p.title)
	p.put("<header><h1>", escapeXML(p.title), "</h1></header>\n<main>\n")
	p.openTable("compare", p.title)
	p.put("<thead><tr><td></td><th scope=\"col\">", escapeXML(p.a), "</th><th scope=\"col\">", escapeXML(p.b), "</th></tr></thead>\n<tbody>\n")
	for _, r := range p.rows {
		p.put("<tr><th scope=\"row\">", escapeXML(r.aspect), "</th>")
		p.cell(r.a)
		p.cell(r.b)
		p.put("</tr>\n")
	}
	p.put("</tbody></table></div>\n</main>\n</body></html>\n")
}

func (p *comparison) cell(texts []string) {
	p.put("<td>")
	if len(texts) == 0 {
		p.put("–")
	} else {
		p.put("<ul>")
		for _, s := range texts {
			p.put("<li>", escapeXML(s), "</li>")
		}
		p.put("</ul>")
	}
	p.put("</td>")
}
