package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Part is what somebody has to do with a responsibility, as in a RACI table. The zero Part is unset.
type Part uint8

// The four parts: who does it, who answers for it, whose opinion is asked, who is told.
const (
	PartResponsible Part = iota + 1
	PartAccountable
	PartConsulted
	PartInformed
)

var parts = enum.Table{Type: "role: part", Words: []string{"", "responsible", "accountable", "consulted", "informed"}}

var partNames = [...]socialorg.Text{
	PartResponsible: {EN: "responsible", ES: "responsable de hacerlo"},
	PartAccountable: {EN: "accountable", ES: "responde del resultado"},
	PartConsulted:   {EN: "consulted", ES: "se le consulta"},
	PartInformed:    {EN: "informed", ES: "se le informa"},
}

// Parts yields the values in order.
func Parts() iter.Seq[Part] { return enum.All[Part](&parts) }

// Name returns the name of p in lower case, "" for the zero Part.
func (p Part) Name(tag language.Tag) string {
	if !enum.Has(&parts, p) {
		return p.String()
	}
	return partNames[p].In(tag)
}

// String returns the id of p, "" for the zero Part.
func (p Part) String() string { return enum.String(&parts, p) }

// MarshalText returns the id of p; it fails for a value that has no name.
func (p Part) MarshalText() ([]byte, error) { return enum.Marshal(&parts, p) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (p *Part) UnmarshalText(text []byte) error { return enum.Unmarshal(&parts, p, text) }
