package kpi

import "example.com/socialorg/internal/enum"

var reasonWords = enum.Table{Type: "kpi: reason", Words: []string{
	"", "missing", "zero-denominator", "no-activity", "not-additive", "insufficient", "overflow", "currency-mismatch", "out-of-share",
	"not-closed", "unknown-kpi", "invalid-currency", "not-money", "no-base", "different-kpi", "different-unit", "no-period", "mixed-calendars", "duplicate-cell", "overlapping-cells", "straddling-cell",
	"negative-count", "contradiction", "invalid-sketch", "not-whole", "target-mismatch",
}}

// String returns the word of r, as "zero-denominator"; "" for the zero Reason.
func (r Reason) String() string { return enum.String(&reasonWords, r) }

// MarshalText returns the word of r, no text for the zero, and an error for any other value that is none of the constants.
func (r Reason) MarshalText() ([]byte, error) { return enum.Marshal(&reasonWords, r) }

// UnmarshalText reads a word that [Reason.String] writes. Its error suggests a word where one is near.
func (r *Reason) UnmarshalText(text []byte) error { return enum.Unmarshal(&reasonWords, r, text) }
