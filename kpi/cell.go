package kpi

import (
	"iter"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Cell holds what was counted in a stretch of time, on a platform, by one of the accounts there, in a market, or of one post. What it leaves
// out is all of it together: a cell without a platform is the total of the platforms, and one without an account that of the brand's accounts.
// Several cells may tell of one place as long as they tell of
// different measures, as a budget for the month and likes for its days do.
type Cell struct {
	Span     Span
	Platform string // "instagram"; "" for all together
	Account  string // "@tienda", one of several profiles or pages; "" for all together
	Market   string // "ES"; "" for all together
	Post     string // the id of a post or an ad; "" for all together

	Values Sample // what is a number

	// Distributions holds single values, such as waiting times, as [Inputs] do. An empty list says
	// that there were none.
	Distributions map[Measure][]Decimal

	// Distinct holds the people behind a measure of KindDistinct, as a set or a sketch. It stands
	// before the number in Values.
	Distinct map[Measure]Distinct
}

// Slot returns where the cell stands.
func (c Cell) Slot() Slot { return Slot{c.Span, c.Platform, c.Account, c.Market, c.Post} }

// A Slot is the place of a cell, whether there is one or not. What is "" is all of it together.
type Slot struct {
	Span                            Span
	Platform, Account, Market, Post string
}

// Equal reports whether s and o are the same place.
func (s Slot) Equal(o Slot) bool {
	return s.Span.Equal(o.Span) && s.Platform == o.Platform && s.Account == o.Account && s.Market == o.Market && s.Post == o.Post
}

// String returns the place for people and logs, "2026-10-05 instagram @tienda ES": "" for the zero Slot. Ids are cut where they are long.
func (s Slot) String() string {
	var parts []string
	for _, p := range [...]string{s.Span.String(), l10n.Clip(s.Platform), l10n.Clip(s.Account), l10n.Clip(s.Market), l10n.Clip(s.Post)} {
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
	DimensionAccount                       // profiles and pages
	DimensionMarket                        // countries
	DimensionPost                          // posts and ads
)

var dimensionTable = enum.Table{Type: "kpi: dimension", Words: []string{"", "time", "platform", "account", "market", "post"}}

// dimensionPhrases go with "cannot be added".
var dimensionPhrases = [...]socialorg.Text{
	DimensionTime:     {EN: "over time", ES: "en el tiempo"},
	DimensionPlatform: {EN: "across platforms", ES: "entre plataformas"},
	DimensionAccount:  {EN: "across accounts", ES: "entre cuentas"},
	DimensionMarket:   {EN: "across markets", ES: "entre mercados"},
	DimensionPost:     {EN: "across posts", ES: "entre publicaciones"},
}

// Dimensions yields the dimensions in order.
func Dimensions() iter.Seq[Dimension] { return enum.All[Dimension](&dimensionTable) }

// String returns the word of d: time, platform, account, market or post; "" for the zero Dimension.
func (d Dimension) String() string { return enum.String(&dimensionTable, d) }

// MarshalText returns the word of d, no text for the zero, and an error for any other value that is none of the constants.
func (d Dimension) MarshalText() ([]byte, error) { return enum.Marshal(&dimensionTable, d) }

// UnmarshalText reads a word that [Dimension.String] writes. Its error suggests a word where one is near.
func (d *Dimension) UnmarshalText(text []byte) error { return enum.Unmarshal(&dimensionTable, d, text) }

// dimensionNames go with "a cell that names no" and "una celda sin".
var dimensionNames = [...]socialorg.Text{
	DimensionTime:     {EN: "period", ES: "periodo", ES419: "período"},
	DimensionPlatform: {EN: "platform", ES: "plataforma"},
	DimensionAccount:  {EN: "account", ES: "cuenta"},
	DimensionMarket:   {EN: "market", ES: "mercado"},
	DimensionPost:     {EN: "post", ES: "publicación"},
}

// phrase returns "across platforms" for a reader of tag.
func (d Dimension) phrase(tag language.Tag) string {
	return enumName(&dimensionTable, dimensionPhrases[:], d, tag)
}
