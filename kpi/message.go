package kpi

import (
	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Message returns one or two sentences for a reader of tag, without the place.
func (f Fault) Message(tag language.Tag) string {
	for i := range messages {
		if m := &messages[i]; m.code == f.Code && (m.problem == "" || m.problem == f.Problem) {
			l := l10n.For(tag)
			return l.Expand(m.text.In(tag), speaker{f, l, tag})
		}
	}
	return string(f.Code)
}

// A speaker answers the arguments of a fault's sentence.
type speaker struct {
	Fault
	locale l10n.Locale
	tag    language.Tag
}

// Arg implements [l10n.Args].
func (s speaker) Arg(name string) (text string, n int) {
	open, end := s.locale.Marks()
	switch name {
	case "<":
		text = open
	case ">":
		text = end
	case "got":
		text = l10n.Clean(s.Got)
	case "left":
		text = l10n.Clean(s.Left)
	case "right":
		text = l10n.Clean(s.Right)
	case "x":
		text = s.unit(s.X)
	case "y":
		text = s.unit(s.Y)
	case "suggestion":
		text = l10n.Clean(s.Suggestion)
	case "hint":
		text = s.hint()
	case "plus":
		if s.Got == Add.String() {
			text = s.Got
		}
	}
	if text != "" {
		n = 1
	}
	return text, n
}

func (s speaker) unit(u Unit) string {
	if u == One {
		return socialorg.Text{EN: "a pure number", ES: "número sin unidad"}.In(s.tag)
	}
	return l10n.Clean(string(u))
}

// hint ends a sentence.
func (s speaker) hint() string {
	if s.Suggestion == "" {
		return "."
	}
	ask := socialorg.Text{EN: "; did you mean ", ES: ". ¿Quería decir ", ES419: ". ¿Quiso decir "}
	return ask.In(s.tag) + s.locale.Quote(l10n.Clean(s.Suggestion)) + "?"
}
