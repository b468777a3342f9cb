package org

import (
	"reflect"
	"testing"

	"example.com/socialorg/role"
)

// TestForgetHoldsOnToNothing validates, and looks through all memory that the view keeps.
func TestForgetHoldsOnToNothing(t *testing.T) {
	t.Parallel()
	d := Design{
		Name: "held", Brands: []Brand{{ID: "held-x"}, {ID: "held-y"}}, Channels: []Channel{{ID: "held-c", Brand: "held-x"}, {ID: "held-b"}},
		Outside: []Outside{{ID: "held-o", Kind: role.PartyClient}}, Approvals: []Approval{{By: "held-o"}},
		Roles: []RoleDef{{ID: "held-role", Responsibilities: []role.Responsibility{role.CreateContent}}},
		Positions: []Position{
			{ID: "held-p", Roles: []role.Role{role.Strategist, role.Manager}, Holders: []Holder{{ID: "held-h"}}},
			{ID: "held-q", Roles: []role.Role{role.CommunityManager, "held-role"}, ReportsTo: "held-p", Channels: []string{"held-c"}, Holders: []Holder{{ID: "held-i"}}},
			{ID: "held-r", Duties: []Duty{{Responsibility: role.RunAds, Channels: []string{"held-b"}}}, ReportsTo: "nobody"},
		},
	}
	v := Validator{Vacancies: VacancyToSuperior}
	v.Baseline = v.View(d).Report().Baseline()[:3] // findings that are accepted leave others in their room
	w := new(View)
	for range 2 {
		w.index(d, v)
		r := w.report(w.room)
		w.room = r.Findings
		if len(r.Findings) == 0 || len(r.Accepted) == 0 {
			t.Fatal("nothing is found, or nothing accepted")
		}
		w.forget()
		held(t, "view", reflect.ValueOf(w).Elem())
	}
}

// held finds what is no zero and is, or leads to, memory of somebody else's.
func held(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		if v.Len() > 0 {
			t.Errorf("%s is %q", name, v.String())
		}
	case reflect.Map:
		if v.Len() > 0 {
			t.Errorf("%s has %d entries", name, v.Len())
		}
	case reflect.Pointer, reflect.Func, reflect.Interface:
		if !v.IsNil() && v.Type() != reflect.TypeFor[*int32]() { // that counts the groups of the same view
			t.Errorf("%s is not nil", name)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			held(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			held(t, name, v.Index(i))
		}
	case reflect.Slice:
		for i := range v.Cap() {
			held(t, name, v.Slice(0, v.Cap()).Index(i))
		}
	default:
	}
}
