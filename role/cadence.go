package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Cadence is how often work comes round. The zero Cadence is unset.
type Cadence uint8

// The cadences, most frequent first; an event has none of its own.
const (
	CadenceDaily Cadence = iota + 1
	CadenceWeekly
	CadenceMonthly
	CadenceQuarterly
	CadenceEvent
)

var cadences = enum.Table{Type: "role: cadence", Words: []string{"", "daily", "weekly", "monthly", "quarterly", "event"}}

var cadenceNames = [...]socialorg.Text{
	CadenceDaily:     {EN: "daily", ES: "a diario"},
	CadenceWeekly:    {EN: "weekly", ES: "cada semana"},
	CadenceMonthly:   {EN: "monthly", ES: "cada mes"},
	CadenceQuarterly: {EN: "quarterly", ES: "cada trimestre"},
	CadenceEvent:     {EN: "as it arises", ES: "cuando surge"},
}

// Cadences yields the values in order.
func Cadences() iter.Seq[Cadence] { return enum.All[Cadence](&cadences) }

// Name returns the name of c in lower case, "" for the zero Cadence.
func (c Cadence) Name(tag language.Tag) string {
	if !enum.Has(&cadences, c) {
		return c.String()
	}
	return cadenceNames[c].In(tag)
}

// String returns the id of c, "" for the zero Cadence.
func (c Cadence) String() string { return enum.String(&cadences, c) }

// MarshalText returns the id of c; it fails for a value that has no name.
func (c Cadence) MarshalText() ([]byte, error) { return enum.Marshal(&cadences, c) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (c *Cadence) UnmarshalText(text []byte) error { return enum.Unmarshal(&cadences, c, text) }
