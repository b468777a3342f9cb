package kpi

import (
	"fmt"
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// maxListed bounds how many places a result or an error lists.
const maxListed = 10

// A Coverage says of how many places there are values of a measure.
type Coverage struct {
	Measure  Measure
	Span     Span   // the period of the result, or the one before it
	Grain    Period // of which the places are counted: that of the shortest cells
	Present  int
	Expected int
	Missing  []Slot // the first ten, by time and then by platform, market and post; neighbours are told as one
}

// Complete reports whether nothing is missing.
func (c Coverage) Complete() bool { return c.Present == c.Expected }

// String returns "29/31".
func (c Coverage) String() string { return fmt.Sprintf("%d/%d", c.Present, c.Expected) }

// A Warning is what a reader must know of a [Result] that is right as far as it goes. Its zero is unset.
type Warning uint8

// The warnings.
const (
	WarningPartial    Warning = iota + 1 // the period is only a part of its month, week or year
	WarningCensored                      // nothing was counted before Rollup.Since, so the period is shorter than it says
	WarningGaps                          // something is missing and was taken as 0 or as before, or was not needed
	WarningUnequal                       // the two periods that are compared have not the same number of days
	WarningEstimated                     // a sketch estimates how many people there are
	WarningImpossible                    // a total of distinct people, which stands, is less than one of its parts or more than their sum
)

var warningTable = enum.Table{Type: "kpi: warning", Words: []string{"", "partial", "censored", "gaps", "unequal", "estimated", "impossible"}}

var warningTexts = [...]socialorg.Text{
	WarningPartial: {
		EN:    "The period is not complete.",
		ES:    "El periodo no está completo.",
		ES419: "El período no está completo."},
	WarningCensored: {
		EN:    "The data begin after the period does.",
		ES:    "Los datos empiezan después que el periodo.",
		ES419: "Los datos empiezan después que el período."},
	WarningGaps: {
		EN:    "Data are missing for part of the time, a channel or an account.",
		ES:    "Faltan datos de algún periodo, canal o cuenta.",
		ES419: "Faltan datos de algún período, canal o cuenta."},
	WarningUnequal: {
		EN:    "The two periods do not have the same number of days.",
		ES:    "Los dos periodos no tienen el mismo número de días.",
		ES419: "Los dos períodos no tienen el mismo número de días."},
	WarningEstimated: {
		EN: "The number of distinct people is an estimate.",
		ES: "El número de personas distintas es una estimación."},
	WarningImpossible: {
		EN: "The total of distinct people is impossible beside the figures of its parts.",
		ES: "El total de personas distintas es imposible a la vista de las cifras de sus partes."},
}

// Warnings yields the warnings in order.
func Warnings() iter.Seq[Warning] { return enum.All[Warning](&warningTable) }

// String returns the word of w, as "partial"; "" for the zero Warning.
func (w Warning) String() string { return enum.String(&warningTable, w) }

// MarshalText returns the word of w, no text for the zero, and an error for any other value that is none of the constants.
func (w Warning) MarshalText() ([]byte, error) { return enum.Marshal(&warningTable, w) }

// UnmarshalText reads a word that [Warning.String] writes. Its error suggests a word where one is near.
func (w *Warning) UnmarshalText(text []byte) error { return enum.Unmarshal(&warningTable, w, text) }

// Message returns a sentence for a reader of tag, and what [Warning.String] does where w is none of the constants.
func (w Warning) Message(tag language.Tag) string {
	return enumName(&warningTable, warningTexts[:], w, tag)
}
