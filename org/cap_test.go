package org_test

import (
	"fmt"
	"reflect"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
)

// lists writes the lists of what a report or view has, each cut after n entries where n is not negative.
func cutLists(v reflect.Value, n int) map[string][]string {
	lists := map[string][]string{}
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() != reflect.Slice || f.Len() == 0 {
			continue
		}
		if n >= 0 && f.Len() > n {
			f = f.Slice(0, n)
		}
		for k := range f.Len() {
			lists[v.Type().Field(i).Name] = append(lists[v.Type().Field(i).Name], fmt.Sprint(f.Index(k)))
		}
	}
	return lists
}

// TestListsAreCutAtTheCap: with a cap, every list of a view is the beginning of the whole one; one of a finding is no longer than the cap, but
// for those of a vocabulary.
func TestListsAreCutAtTheCap(t *testing.T) {
	t.Parallel()
	tell := func(limit, cut int, d org.Design) map[string]map[string][]string {
		w := org.Validator{Cap: limit}.View(d)
		all := map[string]map[string][]string{}
		for c := range w.Cells() {
			all[fmt.Sprint("cell ", c.Responsibility, c.Scope)] = cutLists(reflect.ValueOf(c), cut)
		}
		for a := range w.Assignments() {
			all[fmt.Sprint("assignment ", a.Responsibility, a.Scope)] = cutLists(reflect.ValueOf(a), cut)
		}
		for _, l := range w.Loads() {
			lists := cutLists(reflect.ValueOf(l), cut)
			delete(lists, "Positions")
			all["load "+l.Holder] = lists
		}
		for _, f := range w.Report().Findings {
			for name, list := range cutLists(reflect.ValueOf(f.Args), -1) {
				if limit > 0 && len(list) > limit && name != "Roles" && name != "Activities" && name != "Missing" && name != "Artefacts" {
					t.Errorf("at a cap of %d, %s %s: %s %v", limit, string(f.Code), f.Subject.ID, name, list)
				}
			}
		}
		return all
	}
	designs := told(t)
	for i, c := range ruleCases() {
		if i%4 == 0 {
			designs[c.Name] = c.Design
		}
	}
	for name, d := range designs {
		for _, limit := range []int{2, 3} {
			whole := tell(-1, limit, d)
			for key, got := range tell(limit, -1, d) {
				if diff := cmp.Diff(whole[key], got); diff != "" {
					t.Errorf("%s, at a cap of %d, %s (-first of all +got):\n%s", name, limit, key, diff)
				}
			}
		}
	}
}
