package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Tier says how far from execution a role works. The zero Tier is unset. It belongs to a role within a framework: the
// sources put the same role on different tiers.
type Tier uint8

// The tiers, lowest first, so that they compare.
const (
	TierOperational Tier = iota + 1
	TierTactical
	TierStrategic
)

var tiers = enum.Table{Type: "role: tier", Words: []string{"", "operational", "tactical", "strategic"}}

var tierNames = [...]socialorg.Text{
	TierOperational: {EN: "operational", ES: "operativo"},
	TierTactical:    {EN: "tactical", ES: "táctico"},
	TierStrategic:   {EN: "strategic", ES: "estratégico"},
}

// Tiers yields the values in order.
func Tiers() iter.Seq[Tier] { return enum.All[Tier](&tiers) }

// Name returns the name of t in lower case, "" for the zero Tier.
func (t Tier) Name(tag language.Tag) string {
	if !enum.Has(&tiers, t) {
		return t.String()
	}
	return tierNames[t].In(tag)
}

// String returns the id of t, "" for the zero Tier.
func (t Tier) String() string { return enum.String(&tiers, t) }

// MarshalText returns the id of t; it fails for a value that has no name.
func (t Tier) MarshalText() ([]byte, error) { return enum.Marshal(&tiers, t) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (t *Tier) UnmarshalText(text []byte) error { return enum.Unmarshal(&tiers, t, text) }
