package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Need says when a design must staff a responsibility. The zero Need is unset.
type Need uint8

// Always; where its Condition holds; never, it is only shown; only so that a hand-off arrives.
const (
	NeedEssential Need = iota + 1
	NeedConditional
	NeedOptional
	NeedHandoff
)

var needs = enum.Table{Type: "role: need", Words: []string{"", "essential", "conditional", "optional", "hand-off"}}

var needNames = [...]socialorg.Text{
	NeedEssential:   {EN: "essential", ES: "imprescindible"},
	NeedConditional: {EN: "conditional", ES: "condicional"},
	NeedOptional:    {EN: "optional", ES: "opcional"},
	NeedHandoff:     {EN: "hand-off", ES: "de enlace"},
}

// Needs yields the values in order.
func Needs() iter.Seq[Need] { return enum.All[Need](&needs) }

// Name returns the name of n in lower case, "" for the zero Need.
func (n Need) Name(tag language.Tag) string {
	if !enum.Has(&needs, n) {
		return n.String()
	}
	return needNames[n].In(tag)
}

// String returns the id of n, "" for the zero Need.
func (n Need) String() string { return enum.String(&needs, n) }

// MarshalText returns the id of n; it fails for a value that has no name.
func (n Need) MarshalText() ([]byte, error) { return enum.Marshal(&needs, n) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (n *Need) UnmarshalText(text []byte) error { return enum.Unmarshal(&needs, n, text) }
