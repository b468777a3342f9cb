package org

import (
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func TestAdviceInBothLanguages(t *testing.T) {
	t.Parallel()
	check := func(what string, x socialorg.Text) {
		t.Helper()
		if x.EN == "" || x.ES == "" || x.EN == x.ES {
			t.Errorf("%s: English %q, Spanish %q", what, x.EN, x.ES)
		}
		for _, text := range []string{x.ES, x.ES419} {
			if text == "" {
				continue
			}
			if d := cmp.Diff(arguments(t, x.EN), arguments(t, text)); d != "" {
				t.Errorf("%s: arguments (-English +Spanish):\n%s", what, d)
			}
		}
		s := newAdviceSpeaker(language.Spanish, Reason{Roles: []role.Role{role.Manager}, Brands: []string{"a"}, Channels: []string{"b"}, Languages: []string{"es"},
			Objectives: []role.Objective{role.ObjectiveSales}, KPIs: []kpi.ID{kpi.ROI}, Hours: 1, Available: 1, Floor: true, Count: 2, More: 3, Months: 12})
		s.volumes = []string{"postsPerWeek"}
		s.activities = []role.Activity{role.ActivityPaid}
		for _, name := range arguments(t, x.EN) {
			if text, n := s.Arg(name); text == "" && n == 0 {
				t.Errorf("%s: nothing answers {%s}", what, name)
			}
		}
	}
	for _, m := range reasonMessages {
		check(string(m.code), m.text)
	}
	for _, m := range questionMessages {
		check(string(m.code), m.text)
	}
	matters := map[string]bool{}
	for d := range role.Disagreements() {
		matters[string(d.Matter)] = true
	}
	for _, m := range disputeMessages {
		check(m.matter, m.decides)
		if !matters[m.matter] {
			t.Errorf("%s is no matter", m.matter)
		}
		for _, x := range []socialorg.Text{m.yes, m.no} {
			if !x.IsZero() {
				check(m.matter, x)
			}
		}
	}
}
