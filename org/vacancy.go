package org

import "example.com/socialorg/internal/enum"

// A VacancyPolicy says who does the work of an open position.
type VacancyPolicy uint8

// The policies. The zero VacancyPolicy is read as VacancyGap.
const (
	VacancyGap        VacancyPolicy = iota + 1 // nobody: what it alone holds is a gap
	VacancyToSuperior                          // the nearest filled position above it, which gets the load and is shown to have it
)

var vacancyPolicies = enum.Table{Type: "org: vacancy policy", Words: []string{"", "gap", "falls-to-superior"}}

// String returns the id of p, "" for the zero VacancyPolicy.
func (p VacancyPolicy) String() string { return enum.String(&vacancyPolicies, p) }

// MarshalText returns the id of p; it fails for a value that has no name.
func (p VacancyPolicy) MarshalText() ([]byte, error) { return enum.Marshal(&vacancyPolicies, p) }

// UnmarshalText reads an id; it fails for any other text.
func (p *VacancyPolicy) UnmarshalText(text []byte) error {
	return enum.Unmarshal(&vacancyPolicies, p, text)
}

// standIn lets the nearest filled position above an open one do its work. An outside party does none.
func (w *View) standIn() {
	made := map[int32]*group{}
	w.staff.stands = func(vacancy int32) *group {
		for n := w.lines.superior(vacancy); n != none && int(n) < w.lines.positions; n = w.lines.superior(n) {
			p := &w.d.Positions[n]
			if p.vacant() {
				continue
			}
			g := made[n]
			if g == nil {
				g = &group{pos: []int32{n}, filled: 1, id: w.staff.made}
				w.staff.made++
				if !p.External {
					g.inside = 1
				}
				made[n] = g
			}
			return g
		}
		return nil
	}
}
