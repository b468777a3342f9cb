package kpi

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Message returns one or two sentences for a reader of tag, without the place. Measures and units are called by their names there;
// what is to be typed stands as it is typed.
func (f Fault) Message(tag language.Tag) string {
	for i := range messages {
		if m := &messages[i]; m.code == f.Code && (m.problem == "" || m.problem == f.Problem) {
			s := speak(f.Vocabulary, tag)
			return s.say(m.text, func(name string) (string, int) { return f.arg(s, name) })
		}
	}
	return string(f.Code)
}

// arg answers the arguments of a fault's sentence.
func (f *Fault) arg(s speech, name string) (text string, n int) {
	switch name {
	case "code": // as it is typed
		text = s.code(f.Got)
	case "got": // the same without marks
		text = l10n.Clean(f.Got)
	case "number":
		text = s.locale.Decimal(l10n.Clean(f.Got))
	case "measure":
		text = s.measure(Measure(f.Got))
	case "kpi":
		text = s.kpi(ID(f.Got))
	case "power":
		return "", truth(strings.HasPrefix(f.Got, "^"))
	case "percent":
		return "", truth(strings.HasPrefix(f.Got, "%"))
	case "declare":
		return "", truth(f.Vocabulary.own != nil && f.Suggestion == "" && isID(f.Got))
	case "about": // a measure
		return "", truth(f.Measure)
	case "left":
		text = s.side(f.Left)
	case "right":
		text = s.side(f.Right)
	case "sides":
		text = s.locale.And([]string{s.side(f.Left), s.side(f.Right)})
	case "x":
		text = s.isSide(f.Left, f.X)
	case "y":
		text = s.isSide(f.Right, f.Y)
	case "twice":
		return "", truth(f.Left != "" && f.Left == f.Right)
	case "unit":
		text = s.code(string(f.X))
	case "suggestion":
		text = s.code(f.Suggestion)
	case "hint":
		text = s.hint(f.Suggestion)
	case "word": // of documents
		text = s.word(f.Got)
	case "wanted":
		text = s.word(f.Suggestion)
	case "dimension":
		text = s.word(f.Left)
	case "kind":
		text = s.word(f.Right)
	case "plus":
		return "", truth(f.Got == Add.String())
	case "scaled":
		return "", truth(f.Left == FormPerUnit.String())
	case "money":
		return "", truth(hasMoney(f.X))
	case "one":
		return "", truth(f.X == One)
	case "standard": // which is no help where a word is near, unless the data of one's own KPI are at hand
		return "", truth(f.Vocabulary.own == nil && (f.Suggestion == "" || f.Subject != ""))
	case "subject":
		return "", truth(f.Subject != "")
	case "hyphen":
		return "", truth(strings.Contains(f.Got, "-"))
	case "share":
		return "", truth(f.Got == FormShare.String())
	case "kinds":
		var words []string
		for k := range Kinds() {
			words = append(words, k.String())
		}
		text = s.words(words)
	case "count":
		text = "{interaction}"
	}
	return text, 0
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (s speech) side(text string) string {
	if text == "" {
		return ""
	}
	return s.formula(text)
}
