package org_test

import (
	"slices"
	"sync"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// TestViewTellsPositionsFromOutsiders asks about a position, an outside party, and somebody who is neither.
func TestViewTellsPositionsFromOutsiders(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Outside = append(d.Outside, org.Outside{ID: "agencia", Kind: role.PartyClient})
		d.Positions[0].ReportsTo = "prensa"
	})
	w := org.Validator{}.View(d)
	for _, tt := range []struct {
		id        string
		position  bool
		superiors []string
	}{
		{"smm", true, []string{"prensa"}}, {"cm", true, []string{"smm", "prensa"}}, {"prensa", false, nil}, {"agencia", false, nil}, {"nadie", false, nil}, {"", false, nil},
	} {
		p, ok := w.Position(tt.id)
		if ok != tt.position || ok && p.ID != tt.id {
			t.Errorf("position %q: %t, %q", tt.id, ok, p.ID)
		}
		if diff := cmp.Diff(tt.superiors, slices.Collect(w.Superiors(tt.id))); diff != "" {
			t.Errorf("above %q (-want +got):\n%s", tt.id, diff)
		}
		if works := len(slices.Collect(w.Work(tt.id))) > 0; works != tt.position {
			t.Errorf("%q works: %t", tt.id, works)
		}
	}
}

// Every position is the holder of what its work says, and of nothing else.
func TestWorkAgreesWithHolders(t *testing.T) {
	t.Parallel()
	for name, d := range told(t) {
		w := org.Validator{}.View(d)
		for c := range w.Cells() {
			holders := slices.Collect(w.Holders(c.Responsibility, c.Scope))
			for _, p := range d.Positions {
				task := org.Task{Responsibility: c.Responsibility, Scope: c.Scope, Part: role.PartResponsible, State: c.State}
				if works := slices.Contains(slices.Collect(w.Work(p.ID)), task); works != slices.Contains(holders, p.ID) {
					t.Errorf("%s: %s does %s in %v: %t", name, p.ID, c.Responsibility, c.Scope, works)
				}
			}
		}
	}
}

// A strategy has an objective where its brand has one, or the department.
func TestStrategiesHaveObjectives(t *testing.T) {
	t.Parallel()
	objectives := func(brands ...string) org.Design {
		return change(func(d *org.Design) {
			d.Brands = append(d.Brands, org.Brand{ID: "sur"})
			d.Objectives = []org.Objective{}
			for _, b := range brands {
				d.Objectives = append(d.Objectives, org.Objective{Kind: role.ObjectiveLeads, Brand: b})
			}
		})
	}
	for _, tt := range []struct {
		d    org.Design
		want []string // brands; nil for no finding
	}{
		{objectives(), []string{"norte", "sur"}}, {objectives("norte"), []string{"sur"}}, {objectives("sur"), []string{"norte"}}, {objectives("norte", "sur"), nil}, {objectives(""), nil},
		{objectives("", "sur"), nil},
	} {
		var got []string
		for _, f := range org.Validate(tt.d).Findings {
			if f.Code == org.ObjectivesMissing {
				got = append([]string{}, f.Args.Brands...)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v: brands without objectives (-want +got):\n%s", tt.d.Objectives, diff)
		}
	}
}

// One view answers several goroutines at once, the same to each.
func TestViewServesGoroutines(t *testing.T) {
	t.Parallel()
	for name, d := range told(t) {
		for _, policy := range []org.VacancyPolicy{org.VacancyGap, org.VacancyToSuperior} {
			w := org.Validator{Vacancies: policy}.View(d)
			var said [4]string
			var all sync.WaitGroup
			for i := range said {
				all.Go(func() {
					b := &teller{}
					b.findings(w.Report(), nil)
					b.view(w)
					for c := range w.Cells() {
						b.line("%v", slices.Collect(w.Holders(c.Responsibility, c.Scope)))
					}
					for _, p := range d.Positions {
						b.line("%v %v", slices.Collect(w.Work(p.ID)), slices.Collect(w.Superiors(p.ID)))
					}
					said[i] = b.String()
				})
			}
			all.Wait()
			for _, other := range said[1:] {
				if diff := cmp.Diff(said[0], other); diff != "" {
					t.Fatalf("%s, %v: two goroutines are told different things (-one +other):\n%s", name, policy, diff)
				}
			}
		}
	}
}
