package kpi

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// LaTeX returns the formula for the math mode of LaTeX with the amsmath package, with the names that v gives to measures in the
// language of tag: quotients as fractions, numbers with the decimal mark of tag.
func (v Vocabulary) LaTeX(e Expr, tag language.Tag) string {
	w := latexWriter{v: v, tag: tag, locale: l10n.For(tag)}
	walk(e, &w)
	return w.b.String()
}

type latexWriter struct {
	v      Vocabulary
	tag    language.Tag
	locale l10n.Locale
	b      strings.Builder
}

func (w *latexWriter) measure(m Measure) {
	w.b.WriteString(`\text{`)
	w.b.WriteString(escapeLaTeX(w.v.name(m, w.tag)))
	w.b.WriteByte('}')
}

func (w *latexWriter) number(d Decimal) {
	digits, power, ok := strings.Cut(spoken(d, w.locale), "e")
	w.b.WriteString(strings.Replace(digits, ",", "{,}", 1)) // in braces a comma has no space behind it
	if ok {
		w.b.WriteString(` \cdot 10^{` + power + `}`)
	}
}

func (w *latexWriter) previous(m Measure) {
	w.measure(m)
	w.b.WriteString(`_{t-1}`)
}

func (w *latexWriter) quantile(m Measure, at Decimal) {
	switch {
	case at != half():
		w.b.WriteString(`Q_{` + strings.Replace(spoken(at, w.locale), ",", "{,}", 1) + `}`)
	case w.locale.Spanish:
		w.b.WriteString(`\operatorname{mediana}`)
	default:
		w.b.WriteString(`\operatorname{median}`)
	}
	w.b.WriteString(`\left(`)
	w.measure(m)
	w.b.WriteString(`\right)`)
}

func (w *latexWriter) other(sign string) { w.b.WriteString(strings.ReplaceAll(sign, cut, `\dots `)) }
func (w *latexWriter) open()             { w.b.WriteString(`\left(`) }
func (w *latexWriter) close()            { w.b.WriteString(`\right)`) }
func (w *latexWriter) fraction()         { w.b.WriteString(`\frac{`) }
func (w *latexWriter) over()             { w.b.WriteString(`}{`) }
func (w *latexWriter) end()              { w.b.WriteByte('}') }

func (w *latexWriter) between(op Op) {
	switch op {
	case Add, Sub:
		w.b.WriteString(" " + op.String() + " ")
	case Mul:
		w.b.WriteString(` \times `)
	default:
		w.b.WriteString(" ? ")
	}
}

func escapeLaTeX(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '\\':
			b.WriteString(`\textbackslash{}`)
		case '~':
			b.WriteString(`\textasciitilde{}`)
		case '^':
			b.WriteString(`\textasciicircum{}`)
		case '{', '}', '$', '&', '%', '#', '_':
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
