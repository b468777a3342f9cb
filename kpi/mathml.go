package kpi

import (
	"html"
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// MathML returns the formula as a math element of MathML Core, to stand in HTML as it is, with the names that v gives to
// measures in the language of tag: quotients as fractions, numbers with the decimal mark of tag.
func (v Vocabulary) MathML(e Expr, tag language.Tag) string {
	w := mathWriter{v: v, tag: tag, locale: l10n.For(tag)}
	w.b.WriteString(`<math><mrow>`)
	walk(e, &w)
	w.b.WriteString(`</mrow></math>`)
	return w.b.String()
}

type mathWriter struct {
	v      Vocabulary
	tag    language.Tag
	locale l10n.Locale
	b      strings.Builder
}

func (w *mathWriter) element(name, text string) {
	w.b.WriteString("<" + name + ">" + html.EscapeString(text) + "</" + name + ">")
}

func (w *mathWriter) measure(m Measure) { w.element("mtext", w.v.name(m, w.tag)) }

func (w *mathWriter) number(d Decimal) {
	digits, power, ok := strings.Cut(spoken(d, w.locale), "e")
	w.signed(digits)
	if ok {
		w.element("mo", "⋅")
		w.b.WriteString("<msup><mn>10</mn><mrow>")
		w.signed(power)
		w.b.WriteString("</mrow></msup>")
	}
}

func (w *mathWriter) signed(s string) {
	digits, negative := strings.CutPrefix(s, "-")
	if negative {
		w.element("mo", "−")
	}
	w.element("mn", digits)
}

func (w *mathWriter) previous(m Measure) {
	w.b.WriteString("<msub>")
	w.measure(m)
	w.b.WriteString("<mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>")
}

func (w *mathWriter) quantile(m Measure, at Decimal) {
	switch {
	case at != half():
		w.b.WriteString("<msub><mi>Q</mi><mrow>")
		w.number(at)
		w.b.WriteString("</mrow></msub>")
	case w.locale.Spanish:
		w.element("mi", "mediana")
	default:
		w.element("mi", "median")
	}
	w.element("mo", "\u2061") // function application
	w.b.WriteString("<mrow><mo>(</mo>")
	w.measure(m)
	w.b.WriteString("<mo>)</mo></mrow>")
}

func (w *mathWriter) other(sign string) { w.element("mo", sign) }
func (w *mathWriter) open()             { w.b.WriteString("<mrow><mo>(</mo>") }
func (w *mathWriter) close()            { w.b.WriteString("<mo>)</mo></mrow>") }
func (w *mathWriter) fraction()         { w.b.WriteString("<mfrac><mrow>") }
func (w *mathWriter) over()             { w.b.WriteString("</mrow><mrow>") }
func (w *mathWriter) end()              { w.b.WriteString("</mrow></mfrac>") }

func (w *mathWriter) between(op Op) {
	switch op {
	case Sub:
		w.element("mo", "−")
	case Mul:
		w.element("mo", "×")
	case Add:
		w.element("mo", "+")
	default:
		w.element("mo", "?")
	}
}
