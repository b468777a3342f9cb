package kpi

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Direction says which values of a KPI are good. Its zero is unset.
type Direction uint8

// The directions of KPIs.
const (
	// DirectionHigher is for a KPI of which more is better, such as reach.
	DirectionHigher Direction = iota + 1
	// DirectionLower is for a KPI of which less is better, such as a cost or a waiting time.
	DirectionLower
	// DirectionBand is for a KPI that should stay between two limits, such as the use of a budget.
	DirectionBand
	// DirectionContext is for a KPI that explains others and is neither good nor bad, such as the
	// number of mentions.
	DirectionContext
)

var directionTable = enum.Table{
	Type:  "kpi: direction",
	Words: []string{"", "higher", "lower", "band", "context"},
}

var directionNames = [...]socialorg.Text{
	DirectionHigher:  {EN: "Higher is better", ES: "Cuanto más alto, mejor"},
	DirectionLower:   {EN: "Lower is better", ES: "Cuanto más bajo, mejor"},
	DirectionBand:    {EN: "Best within a range", ES: "Mejor dentro de un intervalo", ES419: "Mejor dentro de un rango"},
	DirectionContext: {EN: "For context only", ES: "Solo como contexto"},
}

// Directions yields the directions in order.
func Directions() iter.Seq[Direction] { return enum.All[Direction](&directionTable) }

// Name returns the direction for a reader of tag, as "Higher is better". It returns what [Direction.String] does where d is none
// of the constants.
func (d Direction) Name(tag language.Tag) string {
	return enumName(&directionTable, directionNames[:], d, tag)
}

// String returns the word that documents use: higher, lower, band or context; "" for the zero Direction.
func (d Direction) String() string { return enum.String(&directionTable, d) }

// MarshalText returns the word of d, no text for the zero, and an error for any other value that is none of the constants.
func (d Direction) MarshalText() ([]byte, error) { return enum.Marshal(&directionTable, d) }

// UnmarshalText reads a word that [Direction.String] writes. Its error suggests a word where one is near.
func (d *Direction) UnmarshalText(text []byte) error { return enum.Unmarshal(&directionTable, d, text) }
