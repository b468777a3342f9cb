package socialorg

import "golang.org/x/text/language"

// Text is a name or a sentence in both languages; ES419 holds the wording of Latin America where it differs from Spain's.
// The zero Text says nothing.
type Text struct {
	EN    string `json:"en,omitzero"`
	ES    string `json:"es,omitzero"`
	ES419 string `json:"es-419,omitzero"`
}

// In returns the text for a reader of tag: es-MX falls back to es-419, then es, then en, and every other language to en.
// Where that is empty it returns whatever there is, so that only the zero Text answers "".
func (t Text) In(tag language.Tag) string {
	s, _ := t.Resolve(tag)
	return s
}

// Resolve is In, and also says which language answered: [language.English], [language.Spanish] or
// [language.LatinAmericanSpanish]; [language.Und] for the zero Text.
func (t Text) Resolve(tag language.Tag) (string, language.Tag) {
	for ; tag != language.Und; tag = tag.Parent() {
		switch {
		case tag == language.LatinAmericanSpanish && t.ES419 != "":
			return t.ES419, tag
		case tag == language.Spanish && t.ES != "":
			return t.ES, tag
		case tag == language.English && t.EN != "":
			return t.EN, tag
		}
	}
	switch {
	case t.EN != "":
		return t.EN, language.English
	case t.ES != "":
		return t.ES, language.Spanish
	case t.ES419 != "":
		return t.ES419, language.LatinAmericanSpanish
	}
	return "", language.Und
}

// IsZero reports whether t says nothing in any language.
func (t Text) IsZero() bool { return t == Text{} }

// A Ref names what an entry rests on: an item of a source article, such as "ceupe#cm-05", or [Practice].
type Ref string

// Practice is the Ref of what no article says and working teams do all the same.
const Practice Ref = "practice"
