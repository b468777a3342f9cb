package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Reach says how often a responsibility is asked for: once, once a brand or once a channel. The zero Reach is unset.
type Reach uint8

// With a single brand, once a brand is once.
const (
	ReachDepartment Reach = iota + 1
	ReachBrand
	ReachChannel
)

var reaches = enum.Table{Type: "role: reach", Words: []string{"", "department", "brand", "channel"}}

var reachNames = [...]socialorg.Text{
	ReachDepartment: {EN: "department", ES: "departamento"},
	ReachBrand:      {EN: "brand", ES: "marca"},
	ReachChannel:    {EN: "channel", ES: "canal"},
}

// Reaches yields the values in order.
func Reaches() iter.Seq[Reach] { return enum.All[Reach](&reaches) }

// Name returns the name of r in lower case, "" for the zero Reach.
func (r Reach) Name(tag language.Tag) string {
	if !enum.Has(&reaches, r) {
		return r.String()
	}
	return reachNames[r].In(tag)
}

// String returns the id of r, "" for the zero Reach.
func (r Reach) String() string { return enum.String(&reaches, r) }

// MarshalText returns the id of r; it fails for a value that has no name.
func (r Reach) MarshalText() ([]byte, error) { return enum.Marshal(&reaches, r) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (r *Reach) UnmarshalText(text []byte) error { return enum.Unmarshal(&reaches, r, text) }
