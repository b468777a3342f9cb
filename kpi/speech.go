package kpi

import (
	"cmp"
	"fmt"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A sentence is what a reason says: its word follows "kpi: " where there is no more to tell, and is English.
type sentence struct {
	word string
	text socialorg.Text
}

// wordOf returns the word of a reason, and one with its number where it has none.
func wordOf[R ~uint8](table []sentence, r R, prefix, kind string) string {
	if r < 1 || int(r) > len(table) {
		return fmt.Sprintf("kpi: %s(%d)", kind, uint8(r))
	}
	return "kpi: " + prefix + table[r-1].word
}

// A speech is the way in which one message speaks to its reader, with the names of a vocabulary.
type speech struct {
	v      Vocabulary
	tag    language.Tag
	locale l10n.Locale
	exact  bool                                   // an id is told that differs from the name by its case alone
	arg    func(name string) (text string, n int) // n may be left 0 where there is a text
}

func speak(v Vocabulary, tag language.Tag) speech {
	return speech{v: v, tag: tag, locale: l10n.For(tag)}
}

// Arg implements [l10n.Args].
func (s speech) Arg(name string) (text string, n int) {
	open, end := s.locale.Marks()
	switch name {
	case "<":
		return open, 1
	case ">":
		return end, 1
	}
	if text, n = s.arg(name); text != "" && n == 0 {
		n = 1
	}
	return text, n
}

// say writes a sentence with its arguments.
func (s speech) say(text socialorg.Text, arg func(name string) (string, int)) string {
	s.arg = arg
	return s.locale.Expand(text.In(s.tag), s)
}

// reason says the sentence of r, and what err says where it has none.
func reason[R interface {
	~uint8
	error
}](s speech, table []sentence, r R, arg func(name string) (string, int)) string {
	if r < 1 || int(r) > len(table) {
		return strings.TrimPrefix(r.Error(), "kpi: ")
	}
	return s.say(table[r-1].text, arg)
}

// code quotes what is typed; "" for nothing.
func (s speech) code(text string) string {
	if text == "" {
		return ""
	}
	return s.locale.Quote(l10n.Clean(text))
}

// label returns a name and the id that is typed for it: “Spend” (spend). The id is left out where it is the name.
func (s speech) label(id, name string) string {
	switch {
	case name == "" || strings.EqualFold(name, id) && !(s.exact && name != id):
		return s.code(cmp.Or(name, id))
	default:
		return s.code(name) + " (" + l10n.Clean(id) + ")"
	}
}

func (s speech) measure(m Measure) string {
	def, _ := s.v.Measure(m)
	return s.label(string(m), def.Name.In(s.tag))
}

func (s speech) previous(m Measure) string {
	before := socialorg.Text{EN: " of the period before", ES: " del periodo anterior", ES419: " del período anterior"}
	return s.measure(m) + before.In(s.tag)
}

func (s speech) kpi(id ID) string {
	k, _ := s.v.KPI(id)
	return s.label(string(id), k.Name.In(s.tag))
}

// formula shows the text of a formula: a measure by its name, all else as it is typed.
func (s speech) formula(text string) string {
	if inner, ok := strings.CutPrefix(text, "previous("); ok {
		if m, ok := strings.CutSuffix(inner, ")"); ok && s.v.has(Measure(m)) {
			return s.previous(Measure(m))
		}
	}
	if s.v.has(Measure(text)) {
		return s.measure(Measure(text))
	}
	return s.code(text)
}

// inWords shows the text of a formula for somebody who sees data: by names, and what is typed behind them.
func (s speech) inWords(text string) string {
	e, err := s.v.Parse(text)
	if _, ok := e.(Binary); err != nil || !ok {
		return s.side(text) // also of a formula that was cut
	}
	return s.v.Words(e, s.tag) + " (" + l10n.Clean(text) + ")"
}

// measures lists measures, and those of the period before.
func (s speech) measures(now, before []Measure) (text string, n int) {
	names := make([]string, 0, len(now)+len(before))
	for _, m := range now {
		names = append(names, s.measure(m))
	}
	for _, m := range before {
		names = append(names, s.previous(m))
	}
	return s.locale.And(names), len(names)
}

// is says in what a value is counted.
func (s speech) is(u Unit) string {
	switch u {
	case One:
		return socialorg.Text{EN: "is a pure number", ES: "es un número sin unidad"}.In(s.tag)
	case moneyAtom:
		return socialorg.Text{EN: "is money", ES: "es dinero"}.In(s.tag)
	}
	return socialorg.Text{EN: "is in ", ES: "se mide en "}.In(s.tag) + s.v.UnitName(u, s.tag)
}

// isSide is what the side of an operator is. A count of one's own goes by the name of its measure, which would say nothing of that.
func (s speech) isSide(side string, u Unit) string {
	def, _ := s.v.Measure(Measure(side))
	if name := def.Name.In(s.tag); name != "" && s.v.UnitName(u, s.tag) == s.code(name) {
		return socialorg.Text{EN: "is a count of its own", ES: "es un recuento aparte", ES419: "es un conteo aparte"}.In(s.tag)
	}
	return s.is(u)
}

// hint ends a sentence.
func (s speech) hint(suggestion string) string {
	if suggestion == "" {
		return "."
	}
	ask := socialorg.Text{EN: "; did you mean ", ES: ". ¿Quería decir ", ES419: ". ¿Quiso decir "}
	return ask.In(s.tag) + s.code(suggestion) + "?"
}
