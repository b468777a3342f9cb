package kpi

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Status says how a KPI stands against its target. Its zero is none: a KPI without a target has no status, nor has one that only gives
// context.
type Status uint8

// The statuses. The first three are levels, which a value alone has; the others say why the level is not known.
const (
	StatusOnTarget           Status = iota + 1 // the target is met
	StatusNear                                 // the target is not met, and the value is within the wider limits
	StatusOffTarget                            // the value is beyond all limits
	StatusUncertain                            // the interval reaches over a limit: the data go with either level
	StatusInsufficientSample                   // there are too few cases to judge by
	StatusUndefined                            // the data have no value, as a rate of nothing or a month of which days are missing
	StatusNoData                               // there are no data
)

var statusTable = enum.Table{Type: "kpi: status", Words: []string{
	"", "on-target", "near", "off-target", "uncertain", "insufficient-sample", "undefined", "no-data",
}}

var statusNames = [...]socialorg.Text{
	StatusOnTarget:           {EN: "On target", ES: "Cumple el objetivo", ES419: "Cumple la meta"},
	StatusNear:               {EN: "Close to target", ES: "Cerca del objetivo", ES419: "Cerca de la meta"},
	StatusOffTarget:          {EN: "Off target", ES: "No cumple el objetivo", ES419: "No cumple la meta"},
	StatusUncertain:          {EN: "Uncertain", ES: "Incierto"},
	StatusInsufficientSample: {EN: "Sample too small", ES: "Muestra insuficiente"},
	StatusUndefined:          {EN: "No value", ES: "Sin valor"},
	StatusNoData:             {EN: "No data", ES: "Sin datos"},
}

// Statuses yields the statuses in order, the best first.
func Statuses() iter.Seq[Status] { return enum.All[Status](&statusTable) }

// Name returns the status for a reader of tag, as "On target". It returns what [Status.String] does where s is none of the constants.
func (s Status) Name(tag language.Tag) string { return enumName(&statusTable, statusNames[:], s, tag) }

// String returns the word of s, as "on-target"; "" for the zero Status.
func (s Status) String() string { return enum.String(&statusTable, s) }

// MarshalText returns the word of s, no text for the zero, and an error for any other value that is none of the constants.
func (s Status) MarshalText() ([]byte, error) { return enum.Marshal(&statusTable, s) }

// UnmarshalText reads a word that [Status.String] writes. Its error suggests a word where one is near.
func (s *Status) UnmarshalText(text []byte) error { return enum.Unmarshal(&statusTable, s, text) }

// IsLevel reports whether s tells how a value stands: on target, near, or off.
func (s Status) IsLevel() bool { return s >= StatusOnTarget && s <= StatusOffTarget }
