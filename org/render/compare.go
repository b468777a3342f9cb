package render

import (
	"io"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// WriteComparison writes what tells two roles apart, or two views of one. It fails where w fails and for a format other than [Text],
// [Markdown] and [HTML].
func (f Format) WriteComparison(w io.Writer, c role.Comparison, tag language.Tag) error {
	p := newWriter(Page{Lang: tag}).comparison(c)
	return f.writeSheet(w, &p, "a comparison")
}

// A comparison is one as a page shows it.
type comparison struct {
	*writer
	title, a, b string
	rows        []comparisonRow
}

type comparisonRow struct {
	aspect string
	a, b   []statement
}

// A statement is one of a side, and what it rests on where the source does not say it itself.
type statement struct{ text, basis string }

func (t *writer) comparison(c role.Comparison) comparison {
	a, b := t.side(c.A, c.A.Role == c.B.Role), t.side(c.B, c.A.Role == c.B.Role)
	p := comparison{writer: t, title: capital(a) + t.in(" and ", " frente a ") + b, a: capital(a), b: capital(b)}
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
	name := l10n.Clean(s.Role.Name(t.Lang))
	if oneRole && !s.Framework.IsZero() {
		name += " (" + l10n.Clean(s.Framework.Name(t.Lang)) + ")"
	}
	return name
}

func (t *writer) statements(all []role.Statement) []statement {
	out := make([]statement, 0, len(all))
	for i := range all {
		x := statement{text: l10n.CleanTo(longest, all[i].Text.In(t.Lang))}
		if basis := all[i].Basis; basis > role.BasisStated {
			x.basis = parenthesis(l10n.Clean(basis.Name(t.Lang)))
		}
		out = append(out, x)
	}
	return out
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
func (p *comparison) said(all []statement) string {
	if len(all) == 0 {
		return "–"
	}
	texts := make([]string, 0, len(all))
	for _, x := range all {
		texts = append(texts, strings.TrimSpace(x.text+" "+x.basis))
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
	p.put("<thead><tr><th scope=\"col\">", escapeXML(p.a), "</th><th scope=\"col\">", escapeXML(p.b), "</th></tr></thead>\n")
	for _, r := range p.rows {
		p.put(`<tbody><tr><th class="stage" scope="rowgroup" colspan="2">`, escapeXML(r.aspect), "</th></tr>\n<tr>")
		p.cell(r.a)
		p.cell(r.b)
		p.put("</tr></tbody>\n")
	}
	p.put("</table></div>\n</main>\n</body></html>\n")
}

func (p *comparison) cell(all []statement) {
	p.put("<td>")
	if len(all) == 0 {
		p.put("–")
	} else {
		p.put("<ul>")
		for _, x := range all {
			p.put("<li>", escapeXML(x.text))
			if x.basis != "" {
				p.put(` <span class="note">`, escapeXML(x.basis), "</span>")
			}
			p.put("</li>")
		}
		p.put("</ul>")
	}
	p.put("</td>")
}
