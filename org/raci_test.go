package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// Whoever stands outside may answer for work and approve it, and has no tasks of the department.
func TestOutsidersHaveNoTasks(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Outside = []org.Outside{{ID: "cmo", Kind: role.PartyMarketing}, {ID: "legal", Kind: role.PartyLegal}}
		d.Positions = []org.Position{filled("smm", "cmo", role.Manager), filled("cm", "cmo", role.CommunityManager), filled("cm2", "cmo", role.CommunityManager)}
		d.Approvals = []org.Approval{{By: "cmo"}, {By: "legal"}}
		d.Channels[0].HeldBy = "cmo"
	})
	w := org.Validator{}.View(d)
	for _, id := range []string{"cmo", "legal", "nobody", ""} {
		if tasks := slices.Collect(w.Work(id)); tasks != nil {
			t.Errorf("%q: %v", id, tasks)
		}
	}
	if len(slices.Collect(w.Work("smm"))) == 0 || len(slices.Collect(w.Work("cm"))) == 0 {
		t.Error("the positions have no tasks")
	}
}
