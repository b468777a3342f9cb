package role

import (
	"fmt"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A FrameworkError says that no framework has an id.
type FrameworkError struct {
	Got        string `json:"got"`                 // the id, cut behind 40 characters
	Want       string `json:"want"`                // the ids that there are, with commas between them
	Suggestion string `json:"suggestion,omitzero"` // the one that may have been meant, "" where none is near
}

// Error says it in English.
func (e *FrameworkError) Error() string {
	if e.Suggestion != "" {
		return fmt.Sprintf("role: framework %q is unknown; did you mean %q?", e.Got, e.Suggestion)
	}
	return fmt.Sprintf("role: framework %q is unknown", e.Got)
}

// Message says it in the language of tag, Spanish or else English, with what could stand there.
func (e *FrameworkError) Message(tag language.Tag) string {
	l := l10n.For(tag)
	text := socialorg.Text{EN: "There is no framework {got}. There are {list}.", ES: "No hay ningún marco de referencia {got}. Los que hay son {list}."}
	if e.Suggestion != "" {
		text = socialorg.Text{
			EN:    "There is no framework {got}; did you mean {near}?",
			ES:    "No hay ningún marco de referencia {got}. ¿Quería decir {near}?",
			ES419: "No hay ningún marco de referencia {got}. ¿Quiso decir {near}?",
		}
	}
	var ids []string
	for id := range strings.SplitSeq(e.Want, ", ") {
		ids = append(ids, l.Quote(id))
	}
	return strings.NewReplacer("{got}", l.Quote(l10n.Clean(e.Got)), "{near}", l.Quote(e.Suggestion), "{list}", l.And(ids)).Replace(text.In(tag))
}
