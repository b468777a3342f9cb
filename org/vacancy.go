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
	nearest := map[int32]int32{} // the filled position above an open one, none where there is none
	w.staff.stands = func(vacancy int32) *group {
		path := []int32{vacancy}
		n := w.lines.superior(vacancy)
		for n != none && int(n) < w.lines.positions && w.vacant(n) {
			if above, known := nearest[n]; known {
				n = above
				break
			}
			path = append(path, n)
			n = w.lines.superior(n)
		}
		if n != none && int(n) >= w.lines.positions {
			n = none
		}
		for _, k := range path {
			nearest[k] = n
		}
		if n == none {
			return nil
		}
		g := made[n]
		if g == nil {
			g = &group{pos: []int32{n}, filled: 1, id: w.staff.made}
			w.staff.made++
			if !w.d.Positions[n].External {
				g.inside = 1
			}
			made[n] = g
		}
		return g
	}
}
