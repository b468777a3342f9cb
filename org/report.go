package org

import (
	"slices"

	"example.com/socialorg/role"
)

// A Report is what validation has to say about a design.
type Report struct {
	Framework  role.Framework `json:"framework,omitzero"`
	Findings   []Finding      `json:"findings"` // most severe first, then in the order of the rules, of the chain, of ids
	Omitted    []Omitted      `json:"omitted,omitzero"`
	Suppressed []Suppressed   `json:"suppressed,omitzero"`
	Accepted   []Finding      `json:"accepted,omitzero"` // those that the baseline has
	Coverage   []Cell         `json:"coverage"`
	Judged     []Code         `json:"judged,omitzero"` // the rules that judged, in their order; nil: the standard ones, all of them and no other

	SuppressedOmitted int `json:"suppressedOmitted,omitzero"` // of those suppressed, how many are beyond the validator's cap
}

// Omitted counts the findings of a rule beyond the validator's cap.
type Omitted struct {
	Code  Code `json:"code"`
	Count int  `json:"count"`
}

// Suppressed is a finding that the design accepts, with its reason.
type Suppressed struct {
	Finding Finding `json:"finding"`
	Reason  string  `json:"reason"`
}

// Has reports whether the report has a finding of a code, whatever its severity.
func (r Report) Has(c Code) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Code == c })
}

// Count returns the number of findings of a severity, those beyond the cap left out.
func (r Report) Count(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Err returns nil, or an [*InvalidError] of the findings of level error.
func (r Report) Err() error {
	var e InvalidError
	for _, f := range r.Findings {
		if f.Severity == Error {
			e.Findings = append(e.Findings, f)
		}
	}
	if e.Findings == nil {
		return nil
	}
	return &e
}
