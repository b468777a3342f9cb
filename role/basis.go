package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Basis says what a statement of a framework rests on. The zero Basis is unset.
type Basis uint8

// A source says it; it follows from what a source says; the library settles it where the sources differ or are silent.
const (
	BasisStated Basis = iota + 1
	BasisInferred
	BasisReconciled
)

var bases = enum.Table{Type: "role: basis", Words: []string{"", "stated", "inferred", "reconciled"}}

var basisNames = [...]socialorg.Text{
	BasisStated:     {EN: "stated", ES: "afirmado"},
	BasisInferred:   {EN: "inferred", ES: "deducido"},
	BasisReconciled: {EN: "reconciled", ES: "integrado"},
}

// Bases yields the values in order.
func Bases() iter.Seq[Basis] { return enum.All[Basis](&bases) }

// Name returns the name of b in lower case, "" for the zero Basis.
func (b Basis) Name(tag language.Tag) string {
	if !enum.Has(&bases, b) {
		return b.String()
	}
	return basisNames[b].In(tag)
}

// String returns the id of b, "" for the zero Basis.
func (b Basis) String() string { return enum.String(&bases, b) }

// MarshalText returns the id of b; it fails for a value that has no name.
func (b Basis) MarshalText() ([]byte, error) { return enum.Marshal(&bases, b) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (b *Basis) UnmarshalText(text []byte) error { return enum.Unmarshal(&bases, b, text) }
