package enum

import (
	"fmt"

	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// An unknownWord is a text that no value of an enum has.
type unknownWord struct {
	table     *Table
	got, near string
}

// Error says it in English, with the type.
func (e *unknownWord) Error() string {
	if e.near != "" {
		return fmt.Sprintf("%s %s is unknown; did you mean %q?", e.table.Type, l10n.Escape(e.got), e.near)
	}
	return fmt.Sprintf("%s %s is unknown", e.table.Type, l10n.Escape(e.got))
}

// Message says it in the language of tag, Spanish or else English, with what could stand there.
func (e *unknownWord) Message(tag language.Tag) string {
	l := l10n.For(tag)
	words := make([]string, 0, len(e.table.Words))
	for _, w := range e.table.Words[1:] {
		words = append(words, l.Quote(w))
	}
	got, near := l.Quote(l10n.Clean(e.got)), l.Quote(e.near)
	switch open, _ := l.Marks(); {
	case !l.Spanish && e.near != "":
		return "There is no value " + got + "; did you mean " + near + "?"
	case !l.Spanish:
		return "There is no value " + got + ". There are " + l.And(words) + "."
	case e.near == "":
		return "No existe el valor " + got + ". Los valores posibles son " + l.And(words) + "."
	case open == "«":
		return "No existe el valor " + got + "; ¿quería decir " + near + "?"
	}
	return "No existe el valor " + got + "; ¿quiso decir " + near + "?"
}
