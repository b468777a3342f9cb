package org

import (
	"io"
	"iter"
	"time"

	"example.com/socialorg/role"
)

// An Importer makes a design of staff records, as HR systems export them or a program holds them. Its zero value is what [ImportCSV] and [ImportSCIM] use;
// a limit of zero or less is the default one. Err tells whether it can be meant as it stands. It may be used from several goroutines.
type Importer struct {
	Name string // of the design

	// Columns says what columns hold, by their headers, and wins over what the importer knows of
	// headers itself. Case, accents and punctuation do not count, unless headers differ by these
	// alone. Of SCIM users it names top-level attributes. Each field that has an entry is wanted
	// in every export, under one of its headers at least: otherwise there is a doubt. A Field that
	// is none of the constants says nothing.
	Columns map[string]Field

	// Titles says what titles mean in this organisation, and wins over role.Resolve. None at all
	// says that a title is for work outside social media. Case, accents and punctuation do not
	// count.
	Titles map[string][]role.Role

	Names    bool // names of people are kept, and ids made of them where there are no others
	Everyone bool // staff outside social media get positions too, without a role
	Group    bool // people with one title and one superior hold one position together

	Comma       rune // what separates the cells of a CSV export; zero: comma, semicolon, tab or bar, whichever gives the best header
	Windows1252 bool // a CSV export is in Windows-1252, of which Latin-1 is a part, where no byte order mark says otherwise

	// On is the day by which a termination date says who has left: who has an earlier one is no
	// holder, unless the status says otherwise. Zero: that is not judged, and said to be so.
	On time.Time

	MaxBytes  int64 // of an export: 64 MiB by default
	MaxRows   int   // of an export: 100,000 by default
	MaxDoubts int   // that are kept, 1,000 by default; Imported.More counts the others
}

// Imported is what was made of an export.
//
// The id of a position is the position's number in the export, where there is one; else the number of the person, or where nobody has
// the position the title in lower case with hyphens; else p and the number of the row. An id that is no ASCII without spaces is
// made one. Where two positions would have one id the later has a number behind it, as 7-2; of positions that somebody holds a [ChangedID] says so.
// Outside parties are named in the same way. People have their own numbers as ids or, with Importer.Names alone, their names.
type Imported struct {
	Design Design `json:"design"`

	// Assumed is what the design says on the strength of a title alone, in the order of the
	// positions: every role but those that Importer.Titles gives. A title tells what somebody is
	// called and not what they do.
	Assumed []Assumption `json:"assumed"`

	// Doubts are what somebody should look at, in the order of the export, what is about the
	// whole of it first. Whatever the design leaves out is in one of them.
	Doubts []Doubt `json:"doubts"`
	More   int     `json:"more,omitzero"` // doubts beyond Importer.MaxDoubts, which are not kept

	// Sources says what each row has become, in the order of the export; rows that are left out
	// are not in it. Several rows may have become one position.
	Sources []Source `json:"sources"`

	Rows int `json:"rows"` // that the export has, without its header
}

// A Source is the row that a position or an outside party was made of.
type Source struct {
	Line    int     `json:"line"`         // where the row begins, or the number of the record
	Key     string  `json:"key,omitzero"` // of the record: see Record
	Subject Subject `json:"subject"`
}

// An Assumption is a role that a position has because of its title.
type Assumption struct {
	Position   string          `json:"position"`
	Title      string          `json:"title"`
	Role       role.Role       `json:"role"`
	Confidence role.Confidence `json:"confidence"`
	Reason     role.Reason     `json:"reason"`
	Line       int             `json:"line"`         // of the export, or the number of the record
	Key        string          `json:"key,omitzero"` // of the record: see Record
}

// ImportRecords reads staff records that a program holds. See [Importer.Records].
func ImportRecords(records iter.Seq[Record]) (Imported, error) { return Importer{}.Records(records) }

// ImportCSV reads staff records as HR systems export them: one row a person or vacancy, under a row of headers in Spanish or English,
// of which only that of the titles must be there. See [Importer.CSV].
func ImportCSV(r io.Reader) (Imported, error) { return Importer{}.CSV(r) }

// ImportSCIM reads users of SCIM 2.0 (RFC 7643) with the enterprise extension. See [Importer.SCIM].
func ImportSCIM(r io.Reader) (Imported, error) { return Importer{}.SCIM(r) }

const (
	defaultMaxRows   = 100_000
	defaultMaxDoubts = 1000
)

func (m Importer) withDefaults() Importer {
	m.MaxBytes = Decoder{MaxBytes: m.MaxBytes}.withDefaults().MaxBytes
	if m.MaxRows <= 0 {
		m.MaxRows = defaultMaxRows
	}
	if m.MaxDoubts <= 0 {
		m.MaxDoubts = defaultMaxDoubts
	}
	return m
}
