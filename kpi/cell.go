package kpi

import (
	"iter"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Cell holds what was counted in a stretch of time, on a platform, in a market, or of one post. What it leaves out is all of it
// together: a cell without a platform is the total of the platforms. Several cells may tell of one place as long as they tell of
// different measures, as a budget for the month and likes for its days do.
type Cell struct {
	Span     Span
	Platform string // "instagram"; "" for all together
	Market   string // "ES"; "" for all together
	Post     string // the id of a post or an ad; "" for all together

	Values Sample // what is a number

	// Distributions holds single values, such as waiting times, as [Inputs] do. An empty list says that there were none.
	Distributions map[Measure][]Decimal

	// Distinct holds the people behind a measure of KindDistinct, as a set or a sketch. It stands before the number in Values.
	Distinct map[Measure]Distinct
}

// Slot returns where the cell stands.
func (c Cell) Slot() Slot { return Slot{c.Span, c.Platform, c.Market, c.Post} }

// A Slot is the place of a cell, whether there is one or not. What is "" is all of it together.
type Slot struct {
	Span                   Span
	Platform, Market, Post string
}

// Equal reports whether s and o are the same place.
func (s Slot) Equal(o Slot) bool {
	return s.Span.Equal(o.Span) && s.Platform == o.Platform && s.Market == o.Market && s.Post == o.Post
}

// String returns the place for people and logs, "2026-10-05 instagram ES": "" for the zero Slot. Ids are cut where they are long.
func (s Slot) String() string {
	var parts []string
	for _, p := range [...]string{s.Span.String(), l10n.Clip(s.Platform), l10n.Clip(s.Market), l10n.Clip(s.Post)} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, " ")
}

// A Dimension is one of those along which cells are parts of a whole. Its zero is unset.
type Dimension uint8

// The dimensions.
const (
	DimensionTime     Dimension = iota + 1 // days, weeks, months
	DimensionPlatform                      // networks and other channels
	DimensionMarket                        // countries
	DimensionPost                          // posts and ads
)

var dimensionTable = enum.Table{Type: "kpi: dimension", Words: []string{"", "time", "platform", "market", "post"}}

// dimensionPhrases go with "cannot be added".
var dimensionPhrases = [...]socialorg.Text{
	DimensionTime:     {EN: "over time", ES: "en el tiempo"},
	DimensionPlatform: {EN: "across platforms", ES: "entre plataformas"},
	DimensionMarket:   {EN: "across markets", ES: "entre mercados"},
	DimensionPost:     {EN: "across posts", ES: "entre publicaciones"},
}

// Dimensions yields the dimensions in order.
func Dimensions() iter.Seq[Dimension] { return enum.All[Dimension](&dimensionTable) }

// String returns the word of d: time, platform, market or post; "" for the zero Dimension.
func (d Dimension) String() string { return enum.String(&dimensionTable, d) }

// MarshalText returns the word of d, no text for the zero, and an error for any other value that is none of the constants.
func (d Dimension) MarshalText() ([]byte, error) { return enum.Marshal(&dimensionTable, d) }

// UnmarshalText reads a word that [Dimension.String] writes. Its error suggests a word where one is near.
func (d *Dimension) UnmarshalText(text []byte) error { return enum.Unmarshal(&dimensionTable, d, text) }

// phrase returns "across platforms" for a reader of tag.
func (d Dimension) phrase(tag language.Tag) string {
	return enumName(&dimensionTable, dimensionPhrases[:], d, tag)
}
