package org

import (
	"slices"
	"strconv"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
)

// Err returns a [*PolicyError] where the settings cannot be meant as they stand, nil where nothing is wrong with them: titles with roles
// that do not exist or, written in two ways, with different ones, and columns with fields that do not exist. An import never fails for any of
// this: a program calls Err once, when it has read its settings.
func (m Importer) Err() error {
	var faults []PolicyFault
	for header, f := range byKey(m.Columns) {
		if !enum.Has(&fieldTable, f) {
			faults = append(faults, PolicyFault{Code: UnknownField, Field: "columns", Key: header, Got: strconv.Itoa(int(f))})
		}
	}
	first := map[string]string{}
	for title, roles := range byKey(m.Titles) {
		for _, r := range roles {
			if !r.IsStandard() {
				faults = append(faults, PolicyFault{Code: UnknownRole, Field: "titles", Key: title, Got: string(r), Suggestion: string(role.Suggest(r))})
			}
		}
		key := plainWords(title)
		if before, again := first[key]; !again {
			first[key] = title
		} else if !slices.Equal(m.Titles[before], roles) {
			faults = append(faults, PolicyFault{Code: RepeatedTitle, Field: "titles", Key: before, Got: title})
		}
	}
	if faults == nil {
		return nil
	}
	return &PolicyError{Faults: faults}
}
