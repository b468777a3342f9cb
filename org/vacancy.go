package org

import (
	"strings"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/suggest"
)

// A VacancyPolicy says who does the work of an open position.
type VacancyPolicy uint8

// The policies. The zero VacancyPolicy is read as VacancyGap.
const (
	VacancyGap        VacancyPolicy = iota + 1 // nobody: what it alone holds is a gap
	VacancyToSuperior                          // the nearest filled position above it, which gets the load, is shown to have it, and passes on what would pass through the vacancy
)

var vacancyPolicies = enum.Table{Type: "org: vacancy policy", Words: []string{"", "gap", "falls-to-superior"}}

// String returns the id of p, "" for the zero VacancyPolicy.
func (p VacancyPolicy) String() string { return enum.String(&vacancyPolicies, p) }

// MarshalText returns the id of p; it fails for a value that has no name.
func (p VacancyPolicy) MarshalText() ([]byte, error) { return enum.Marshal(&vacancyPolicies, p) }

// UnmarshalText reads an id, and "" as the zero VacancyPolicy. Any other text makes a [*PolicyError], as in the rest of a validator's settings.
func (p *VacancyPolicy) UnmarshalText(text []byte) error {
	if enum.Unmarshal(&vacancyPolicies, p, text) != nil {
		return &PolicyError{Faults: []PolicyFault{unknownPolicy(string(text))}}
	}
	return nil
}

func unknownPolicy(got string) PolicyFault {
	ids := vacancyPolicies.Words[VacancyGap:]
	return PolicyFault{Code: UnknownPolicy, Field: "vacancies", Got: clipRunes(got), Want: strings.Join(ids, ", "), Suggestion: suggest.Nearest(got, ids)}
}

// standIn lets the nearest filled position above an open one do its work, and pass on what passes through it. An outside party does neither.
func (w *View) standIn() {
	above := make([]int32, w.lines.positions) // the filled position above an open one, none where there is none; a filled one itself
	const unknown = -2
	for i := range above {
		if above[i] = unknown; !w.vacant(int32(i)) {
			above[i] = int32(i)
		}
	}
	var path []int32
	for i := range above {
		path = path[:0]
		n := int32(i)
		for n != none && int(n) < w.lines.positions && above[n] == unknown {
			above[n] = none // what a loop finds
			path = append(path, n)
			n = w.lines.superior(n)
		}
		switch {
		case n != none && int(n) < w.lines.positions:
			n = above[n]
		default:
			n = none
		}
		for _, k := range path {
			above[k] = n
		}
	}
	w.staff.above = above
	made := map[int32]*group{}
	for i, n := range above {
		if n == none || int(n) == i || made[n] != nil {
			continue
		}
		g := &group{pos: []int32{n}, filled: 1, id: w.staff.made}
		w.staff.made++
		if !w.d.Positions[n].External {
			g.inside = 1
		}
		made[n] = g
	}
	w.staff.stands = func(vacancy int32) *group { return made[above[vacancy]] }
}

// there returns who is to be found at a node: the position or outside party itself or, of an open position, whoever stands in for it. Where
// nobody does it is the node too.
func (w *View) there(n int32) int32 {
	if w.staff.above == nil || int(n) >= w.lines.positions || w.staff.above[n] == none {
		return n
	}
	return w.staff.above[n]
}
