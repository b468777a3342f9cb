package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// near tells whom a line joins, solid or dotted, to each position and outside party.
func near(d org.Design) map[string]map[string]bool {
	known := map[string]bool{}
	for _, p := range d.Positions {
		known[p.ID] = true
	}
	for _, o := range d.Outside {
		known[o.ID] = true
	}
	joined := map[string]map[string]bool{}
	join := func(a, b string) {
		if !known[b] || a == b {
			return
		}
		for _, pair := range [][2]string{{a, b}, {b, a}} {
			if joined[pair[0]] == nil {
				joined[pair[0]] = map[string]bool{}
			}
			joined[pair[0]][pair[1]] = true
		}
	}
	for _, p := range d.Positions {
		join(p.ID, p.ReportsTo)
		for _, to := range p.DottedTo {
			join(p.ID, to)
		}
	}
	return joined
}

func open(d org.Design, id string) bool {
	i := slices.IndexFunc(d.Positions, func(p org.Position) bool { return p.ID == id })
	return i >= 0 && len(d.Positions[i].Holders) == 0
}

// distance counts the steps between two ends, through nobody's position; -1 where there are more than three or no way.
func distance(d org.Design, joined map[string]map[string]bool, from, to string) int {
	front, seen := []string{from}, map[string]bool{from: true}
	for steps := 0; steps <= 3; steps++ {
		if slices.Contains(front, to) {
			return steps
		}
		var next []string
		for _, at := range front {
			if at != from && open(d, at) {
				continue
			}
			for id := range joined[at] {
				if !seen[id] {
					seen[id] = true
					next = append(next, id)
				}
			}
		}
		front = next
	}
	return -1
}

func holders(d org.Design, x role.Responsibility) (ids []string) {
	for c := range (org.Validator{Cap: -1}).View(d).Cells() {
		if c.Responsibility == x && c.State.Covered() && c.State != org.StateOutside {
			ids = append(ids, c.Holders...)
		}
	}
	return ids
}

// TestPathsAreShortestWays walks each path and looks for a shorter one; and what has no way must be in a finding, and nothing else.
func TestPathsAreShortestWays(t *testing.T) {
	t.Parallel()
	ways, lost := 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		joined := near(d)
		w := org.Validator{Cap: -1}.View(d)
		missing := map[string]bool{}
		for _, line := range []role.Line{role.LineMain, role.LineSide, role.LineFeedback, role.LineCrisis} {
			for p := range w.Paths(line) {
				if len(p.Steps) == 0 {
					lost++
					missing[p.Consumer] = true
				} else {
					ways++
					checkWay(t, seed, d, joined, p)
				}
				for _, from := range holders(d, p.From) {
					steps := distance(d, joined, from, p.Consumer)
					scoped := p.Scope != (org.Scope{}) // elsewhere another may produce
					if !scoped && steps >= 0 && !p.Liaison && (len(p.Steps) == 0 || steps < len(p.Steps)-1) {
						t.Errorf("seed %d: %s gets from %s to %s in %d steps, and not by %v", seed, p.Artefact, from, p.Consumer, steps, p.Steps)
					}
				}
			}
		}
		told := map[string]bool{}
		for _, f := range (org.Validator{Cap: -1}).Validate(d).Findings {
			if f.Code == org.BrokenHandoff || f.Code == org.NoEscalationPath || f.Code == org.NoFeedbackPath && f.Args.Problem == "" {
				told[f.Subject.ID] = true
				for _, s := range f.Args.Also {
					told[s.ID] = true
				}
			}
		}
		for id := range told {
			if !missing[id] {
				t.Errorf("seed %d: %s is told to wait, and has all it needs", seed, id)
			}
		}
		for id := range missing {
			if !told[id] && len(holders(d, role.DesignStrategy)) > 0 && !slices.Contains(orderOnly(w), id) {
				t.Errorf("seed %d: nobody is told that %s waits", seed, id)
			}
		}
	})
	t.Logf("%d ways, %d hand-offs without one", ways, lost)
	if ways < 1000 || lost < 100 {
		t.Errorf("only %d ways and %d hand-offs without one", ways, lost)
	}
}

// orderOnly returns who waits for an order in a crisis and for nothing else: where the alert is lost too, the finding is about the lead.
func orderOnly(w *org.View) (ids []string) {
	for _, line := range []role.Line{role.LineFeedback, role.LineCrisis} {
		for p := range w.Paths(line) {
			if len(p.Steps) == 0 && (p.Artefact == role.ArtefactCrisisOrder || line == role.LineFeedback) {
				ids = append(ids, p.Consumer)
			}
		}
	}
	return ids
}

func checkWay(t *testing.T, seed uint64, d org.Design, joined map[string]map[string]bool, p org.Path) {
	t.Helper()
	if p.Steps[len(p.Steps)-1] != p.Consumer || !slices.Contains(holders(d, p.From), p.Steps[0]) || len(p.Steps) > 4 {
		t.Errorf("seed %d: way %+v", seed, p)
	}
	for i, id := range p.Steps[1:] {
		before := p.Steps[i]
		if !p.Liaison && !joined[before][id] {
			t.Errorf("seed %d: no line joins %s to %s: %+v", seed, before, id, p)
		}
		if i > 0 && open(d, before) {
			t.Errorf("seed %d: nobody in %s passes anything on: %+v", seed, before, p)
		}
	}
}

// TestVacanciesThatCutAWay fills the vacancies that a finding names: then somebody who makes what gets lost reaches who needs it.
func TestVacanciesThatCutAWay(t *testing.T) {
	t.Parallel()
	cuts := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		for _, f := range (org.Validator{Cap: -1}).Validate(d).Findings {
			if f.Code != org.BrokenHandoff && f.Code != org.NoFeedbackPath && f.Code != org.NoEscalationPath || f.Args.Because == nil {
				continue
			}
			cuts++
			filled := d
			filled.Positions = slices.Clone(d.Positions)
			for _, s := range f.Args.Because {
				if !open(d, s.ID) {
					t.Errorf("seed %d: %s is not vacant", seed, s.ID)
				}
				i := slices.IndexFunc(d.Positions, func(p org.Position) bool { return p.ID == s.ID })
				filled.Positions[i].Holders = []org.Holder{{ID: "nadie"}}
			}
			reached := slices.ContainsFunc(f.Args.Related, func(from org.Subject) bool {
				return distance(d, near(d), from.ID, f.Subject.ID) < 0 && distance(filled, near(d), from.ID, f.Subject.ID) > 0
			})
			if !reached {
				t.Errorf("seed %d: %s %s stays without a way when %v are filled", seed, string(f.Code), f.Subject.ID, f.Args.Because)
			}
		}
	})
	if cuts < 20 {
		t.Errorf("only %d vacancies cut a way", cuts)
	}
}

// TestAWayThatAVacancyCuts is said in words, with what to do.
func TestAWayThatAVacancyCuts(t *testing.T) {
	t.Parallel()
	d := org.Design{Positions: []org.Position{
		{ID: "jefa", Roles: []role.Role{role.Manager}},
		{ID: "cuentas", Roles: []role.Role{role.Strategist}, ReportsTo: "jefa", Holders: []org.Holder{{ID: "tom"}}},
		{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "jefa", Holders: []org.Holder{{ID: "iris"}}},
	}}
	i := slices.IndexFunc(org.Validate(d).Findings, func(f org.Finding) bool { return f.Code == org.BrokenHandoff && f.Subject.ID == "cm" })
	require.GreaterOrEqual(t, i, 0)
	f := org.Validate(d).Findings[i]
	require.Contains(t, f.Message(language.English), " It would pass through “jefa”, which is vacant.")
	require.Contains(t, f.Message(language.EuropeanSpanish), " Pasaría por «jefa», que está vacante.")
	require.Contains(t, f.Help(language.English), "(dottedTo)")
	require.Contains(t, f.Help(language.English), " Or fill the vacancy.")
	require.Contains(t, f.Help(language.LatinAmericanSpanish), " O cubra la vacante.")
	d.Positions[1].ReportsTo = ""
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.BrokenHandoff {
			require.Empty(t, f.Args.Because) // no seat stands between them
		}
	}
}
