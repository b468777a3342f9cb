package kpi

import (
	"iter"

	"example.com/socialorg/internal/enum"
)

// A Kind says what a [Measure] is as a number, and with that how values of several days or channels come together. Its zero is
// unset.
type Kind uint8

// The kinds of measures.
const (
	// KindFlow is a count of events: values of several days or channels add up. What a person does
	// once, such as signing up, is one.
	KindFlow Kind = iota + 1
	// KindStock is a level: over time the last value stands, and values of several channels add up.
	KindStock
	// KindDistinct counts each person or account once: values never add up, because one may stand in
	// several of them.
	KindDistinct
	// KindDistribution is a set of single values, such as waiting times: neither their means nor
	// their medians add up.
	KindDistribution
	// KindMoney is an amount in one currency: values of that currency add up.
	KindMoney
)

var kindTable = enum.Table{
	Type:  "kpi: kind",
	Words: []string{"", "flow", "stock", "distinct", "distribution", "money"},
}

// Kinds yields the kinds in order.
func Kinds() iter.Seq[Kind] { return enum.All[Kind](&kindTable) }

// String returns the word that documents use: flow, stock, distinct, distribution or money; "" for the zero Kind.
func (k Kind) String() string { return enum.String(&kindTable, k) }

// MarshalText returns the word of k, no text for the zero, and an error for any other value that is none of the constants.
func (k Kind) MarshalText() ([]byte, error) { return enum.Marshal(&kindTable, k) }

// UnmarshalText reads a word that [Kind.String] writes. Its error suggests a word where one is near.
func (k *Kind) UnmarshalText(text []byte) error { return enum.Unmarshal(&kindTable, k, text) }
