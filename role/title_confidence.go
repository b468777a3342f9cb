package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Confidence is how far a title alone says that a role is meant. The zero Confidence is unset. Values compare, lowest first.
type Confidence uint8

// High: the title is used for that role. Medium: mostly, or for another one as often. Low: it may be, and more must be known.
const (
	ConfidenceLow Confidence = iota + 1
	ConfidenceMedium
	ConfidenceHigh
)

var confidences = enum.Table{Type: "role: confidence", Words: []string{"", "low", "medium", "high"}}

var confidenceNames = [...]socialorg.Text{
	ConfidenceLow:    {EN: "low", ES: "baja"},
	ConfidenceMedium: {EN: "medium", ES: "media"},
	ConfidenceHigh:   {EN: "high", ES: "alta"},
}

// Confidences yields the values in order.
func Confidences() iter.Seq[Confidence] { return enum.All[Confidence](&confidences) }

// Name returns the name of c in lower case, "" for the zero Confidence.
func (c Confidence) Name(tag language.Tag) string {
	if !enum.Has(&confidences, c) {
		return c.String()
	}
	return confidenceNames[c].In(tag)
}

// String returns the id of c, "" for the zero Confidence.
func (c Confidence) String() string { return enum.String(&confidences, c) }

// MarshalText returns the id of c; it fails for a value that has no name.
func (c Confidence) MarshalText() ([]byte, error) { return enum.Marshal(&confidences, c) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (c *Confidence) UnmarshalText(text []byte) error { return enum.Unmarshal(&confidences, c, text) }
