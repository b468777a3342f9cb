package kpi

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Words returns the formula in words for a reader of tag, with the names that v gives to measures: “Engagements” divided by
// “Reach”, «Interacciones» entre «Alcance». Parentheses keep the tree, and stand around a quotient that goes on.
func (v Vocabulary) Words(e Expr, tag language.Tag) string {
	w := wordWriter{v: v, tag: tag, locale: l10n.For(tag)}
	walk(e, &w)
	return w.b.String()
}

type wordWriter struct {
	v      Vocabulary
	tag    language.Tag
	locale l10n.Locale
	b      strings.Builder
}

func (w *wordWriter) say(en, es string) {
	if w.locale.Spanish {
		w.b.WriteString(es)
	} else {
		w.b.WriteString(en)
	}
}

func (w *wordWriter) measure(m Measure) { w.b.WriteString(w.locale.Quote(w.v.name(m, w.tag))) }
func (w *wordWriter) number(d Decimal)  { w.b.WriteString(spoken(d, w.locale)) }
func (w *wordWriter) other(sign string) { w.b.WriteString(sign) }

func (w *wordWriter) previous(m Measure) {
	w.say("the previous value of ", "el valor anterior de ")
	w.measure(m)
}

func (w *wordWriter) quantile(m Measure, at Decimal) {
	percentile := at
	if percentile.exp += 2; at.coef == 0 {
		percentile.exp = 0
	}
	switch {
	case at == half():
		w.say("the median of ", "la mediana de ")
	case percentile.exp >= 0 && at.set:
		n := percentile.plain()
		w.say("the "+ordinal(n)+" percentile of ", "el percentil "+n+" de ")
	default:
		w.say("the quantile "+spoken(at, w.locale)+" of ", "el cuantil "+spoken(at, w.locale)+" de ")
	}
	w.measure(m)
}

func (w *wordWriter) open()  { w.b.WriteByte('(') }
func (w *wordWriter) close() { w.b.WriteByte(')') }

func (w *wordWriter) between(op Op) {
	switch op {
	case Add:
		w.say(" plus ", " más ")
	case Sub:
		w.say(" minus ", " menos ")
	case Mul:
		w.say(" times ", " por ")
	case Div:
		w.say(" divided by ", " entre ")
	default:
		w.b.WriteString(" ? ")
	}
}

// spoken writes a number with the decimal mark of the locale and without groups.
func spoken(d Decimal, l l10n.Locale) string {
	s := d.plain()
	if strings.IndexByte(l.Decimal("0.5"), ',') >= 0 {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

func (d Decimal) plain() string {
	if !d.set {
		return "?"
	}
	return d.String()
}

func ordinal(n string) string {
	last := n[len(n)-1]
	switch {
	case len(n) > 1 && n[len(n)-2] == '1':
		return n + "th"
	case last == '1':
		return n + "st"
	case last == '2':
		return n + "nd"
	case last == '3':
		return n + "rd"
	}
	return n + "th"
}

// name returns the name of a measure, safe to show, and its id where it has none.
func (v Vocabulary) name(m Measure, tag language.Tag) string {
	def, _ := v.Measure(m)
	if def.Name.IsZero() {
		return l10n.Clean(string(m))
	}
	return l10n.Clean(def.Name.In(tag))
}
