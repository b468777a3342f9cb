package l10n

// A Gender is the grammatical gender of a Spanish noun.
type Gender uint8

// The genders; the zero Gender is masculine, as most nouns are.
const (
	Masculine Gender = iota
	Feminine
)

// Article returns the definite article of a Spanish noun.
func Article(g Gender, plural bool) string {
	switch {
	case g == Feminine && plural:
		return "las"
	case g == Feminine:
		return "la"
	case plural:
		return "los"
	}
	return "el"
}
