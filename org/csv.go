package org

import (
	"fmt"
	"io"
)

// CSV reads staff records as HR systems export them: one row a person or a vacancy, below a row of headers in Spanish or English.
// Only a column of titles must be there; superiors, ids, department, full-time share, hours, status and contract are read where
// headers are known or Importer.Columns names them. Lines above the headers are skipped, and said to be.
//
// Cells are separated by commas, semicolons, tabs or bars and may be quoted as RFC 4180 says. The text is in UTF-8, with or without
// a byte order mark, in UTF-16 with one, or in Windows-1252 where the Importer says so.
//
// Titles are read by [role.Resolve]. Who does social media work gets a position, and so does who stands between two such in a line;
// another superior becomes an outside party. Everybody else is left out, which the doubts say. Reporting lines that loop are kept
// for validation to find. Nobody's name or address is in what is returned, unless Importer.Names is set.
//
// A file that cannot be read as such an export gives a [*DecodeError], an error of r comes back wrapped, and Imported is empty then.
func (m Importer) CSV(r io.Reader) (Imported, error) {
	m = m.withDefaults()
	raw, fault, err := readDocument(r, m.MaxBytes)
	if err != nil {
		return Imported{}, fmt.Errorf("org: reading the export: %w", err)
	}
	var text string
	if fault == nil {
		text, fault = m.csvText(raw)
	}
	if fault != nil {
		return Imported{}, &DecodeError{Faults: []DecodeFault{*fault}}
	}
	s := newRoster(m)
	if fault := s.readCSV(text); fault != nil {
		return Imported{}, &DecodeError{Faults: []DecodeFault{*fault}}
	}
	return s.design(), nil
}
