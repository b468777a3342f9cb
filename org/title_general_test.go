package org

import (
	"slices"
	"testing"

	"example.com/socialorg/role"
)

func TestGeneralTitles(t *testing.T) {
	t.Parallel()
	for _, words := range [][]string{headWords[:], internWords[:], fieldWords[:]} {
		if !slices.IsSorted(words) {
			t.Errorf("not in order: %v", words)
		}
	}
	for _, test := range []struct {
		title string
		role  role.Role
		want  bool
	}{
		{"Jefa de comunicaciones", role.Strategist, true},
		{"Director, Strategic Communication", role.Manager, true},
		{"Gerente general", role.Strategist, true},
		{"JEFE DE PRENSA", role.Manager, true},
		{"Jefa de comunicaciones", role.CommunityManager, false},
		{"Jefa de logística", role.Manager, false},
		{"Coordinadora de comunicación", role.Manager, false},
		{"Practicante de comunicación", role.Executive, true},
		{"Practicante de comunicación", role.Strategist, false},
		{"Practicante de contabilidad", role.Executive, false},
		{"Comunicación", role.Manager, false},
		{"Jefa de diseño", role.Designer, false},
		{"", role.Manager, false},
	} {
		if got := general(test.title, test.role); got != test.want {
			t.Errorf("%q for %s: %t, want %t", test.title, string(test.role), got, test.want)
		}
	}
}
