package role_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// ceupeView returns the framework of the article "ceupe".
func ceupeView(t *testing.T) role.Framework {
	t.Helper()
	f, ok := role.FrameworkByID("ceupe")
	require.True(t, ok)
	return f
}

func TestFrameworks(t *testing.T) {
	t.Parallel()
	var ids []string
	for f := range role.Frameworks() {
		ids = append(ids, f.ID())
		byID, ok := role.FrameworkByID(f.ID())
		if !ok || byID != f || f.IsZero() || f.String() != f.ID() || f.Name(language.English) == "" || f.Name(language.Spanish) == "" {
			t.Errorf("%s: %v, %q, %q", f.ID(), ok, f.Name(language.English), f.Name(language.Spanish))
		}
	}
	require.NotEmpty(t, ids)
	sources, last := ids[:len(ids)-1], ids[len(ids)-1]
	if !slices.IsSorted(sources) || !slices.Contains(sources, "ceupe") || last != "reconciled" {
		t.Errorf("not the sources in the order of their keys, then the reconciled one: %q", ids)
	}
	for _, id := range []string{"", "CEUPE", "ceupe ", "recon"} {
		if f, ok := role.FrameworkByID(id); ok || !f.IsZero() {
			t.Errorf("%q is %v", id, f)
		}
	}
}

func TestFrameworkIsAValue(t *testing.T) {
	t.Parallel()
	reconciled, ceupe := role.Reconciled(), ceupeView(t)
	if reconciled != role.Reconciled() || reconciled == ceupe || !reconciled.Equal(role.Reconciled()) || reconciled.Equal(ceupe) {
		t.Error("== does not tell frameworks apart")
	}
	if m := map[role.Framework]int{reconciled: 1, ceupe: 2, {}: 3}; m[role.Reconciled()] != 1 || m[role.Framework{}] != 3 {
		t.Error("a framework is no map key")
	}
	// A type with hidden fields and without Equal would make cmp panic in a caller's test.
	type design struct{ Framework role.Framework }
	if diff := cmp.Diff(design{reconciled}, design{role.Reconciled()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if cmp.Diff(design{reconciled}, design{ceupe}) == "" || cmp.Diff(design{}, design{ceupe}) == "" {
		t.Error("cmp finds no difference")
	}
}

func TestZeroFramework(t *testing.T) {
	t.Parallel()
	var f role.Framework
	_, _, tierOK := f.Tier(role.Manager)
	_, reports := f.ReportsTo(role.Manager)
	_, _, answers := f.Accountable(role.LeadCrisis)
	cell, cellOK := f.Cell(role.Manager, role.LeadCrisis)
	got := []any{
		f.IsZero(), f.ID(), f.String(), f.Name(language.Spanish), count(f.Roles()), tierOK, reports, answers, cell, cellOK,
		f == role.Framework{}, f == role.Reconciled(),
	}
	want := []any{true, "", "", "", 0, false, false, false, role.Cell{}, false, true, false}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for r, c := range f.Doers(role.LeadCrisis) {
		t.Errorf("it gives %s %+v", r, c)
	}
	for x, c := range f.Cells(role.Manager) {
		t.Errorf("it gives the manager %s: %+v", x, c)
	}
}

func TestFrameworkText(t *testing.T) {
	t.Parallel()
	type doc struct {
		Framework role.Framework `json:"framework,omitzero"`
	}
	tests := []struct {
		name string
		want doc
		text string
	}{
		{"none", doc{}, `{}`},
		{"a source", doc{ceupeView(t)}, `{"framework":"ceupe"}`},
		{"the reconciled one", doc{role.Reconciled()}, `{"framework":"reconciled"}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			text, err := json.Marshal(tt.want)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.text, string(text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			var got doc
			require.NoError(t, json.Unmarshal(text, &got))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestFrameworkUnmarshalText(t *testing.T) {
	t.Parallel()
	f := role.Reconciled()
	require.ErrorContains(t, f.UnmarshalText([]byte("nobody")), `role: framework "nobody" is unknown`)
	if diff := cmp.Diff(role.Reconciled(), f); diff != "" {
		t.Errorf("after an unknown id (-want +got)\n%s", diff)
	}
	require.NoError(t, f.UnmarshalText(nil))
	if diff := cmp.Diff(role.Framework{}, f); diff != "" {
		t.Errorf("after the empty text (-want +got)\n%s", diff)
	}
}

// Whatever framework is asked, every piece of work has somebody who does it and somebody who answers for it, once each.
func TestEveryFrameworkAnswersForEverything(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		t.Run(f.ID(), func(t *testing.T) {
			t.Parallel()
			for x := range role.Responsibilities() {
				answers, basis, ok := f.Accountable(x)
				if !ok || !answers.IsStandard() || basis == 0 {
					t.Errorf("%s: %q answers, %s, %v", x, answers, basis, ok)
				}
				var doers []role.Role
				for r, c := range f.Doers(x) {
					if slices.Contains(doers, r) || !r.IsStandard() || c.Basis == 0 || c.Part != role.PartResponsible ||
						c.Answers != (r == answers) {
						t.Errorf("%s: %s has %+v", x, r, c)
					}
					doers = append(doers, r)
				}
				if len(doers) == 0 {
					t.Errorf("%s: nobody does it", x)
				}
			}
		})
	}
}

// Cell, Cells, Doers and Accountable are four views of one table.
func TestViewsAgree(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		t.Run(f.ID(), func(t *testing.T) {
			t.Parallel()
			for r := range role.Roles() {
				given := map[role.Responsibility]role.Cell{}
				var order []role.Responsibility
				for x, c := range f.Cells(r) {
					given[x] = c
					order = append(order, x)
				}
				var want []role.Responsibility
				for x := range role.Responsibilities() {
					cell, ok := f.Cell(r, x)
					if ok {
						want = append(want, x)
					}
					if diff := cmp.Diff(cell, given[x]); diff != "" {
						t.Errorf("%s in %s (-Cell +Cells)\n%s", r, x, diff)
					}
					if diff := cmp.Diff(expectedCell(f, r, x), cell); diff != "" {
						t.Errorf("%s in %s (-Doers and Accountable +Cell)\n%s", r, x, diff)
					}
				}
				if diff := cmp.Diff(want, order); diff != "" {
					t.Errorf("%s: order of Cells (-want +got)\n%s", r, diff)
				}
			}
		})
	}
}

// expectedCell is what Doers and Accountable let one expect; of the references it can only say where the role does the work.
func expectedCell(f role.Framework, r role.Role, x role.Responsibility) role.Cell {
	for d, c := range f.Doers(x) {
		if d == r {
			return c
		}
	}
	if a, basis, ok := f.Accountable(x); ok && a == r {
		cell, _ := f.Cell(r, x)
		return role.Cell{Part: role.PartAccountable, Answers: true, Basis: basis, Refs: cell.Refs}
	}
	return role.Cell{}
}

func TestReconciledRoles(t *testing.T) {
	t.Parallel()
	f := role.Reconciled()
	if diff := cmp.Diff(slices.Collect(role.Roles()), slices.Collect(f.Roles())); diff != "" {
		t.Errorf("it knows every role (-want +got)\n%s", diff)
	}
	for r := range f.Roles() {
		tier, basis, ok := f.Tier(r)
		want := role.TierOperational
		switch r {
		case role.Strategist:
			want = role.TierStrategic
		case role.Manager, role.AccountManager:
			want = role.TierTactical
		}
		if tier != want || !ok || basis != role.BasisStated && basis != role.BasisReconciled {
			t.Errorf("%s: %s, %s, %v", r, tier, basis, ok)
		}
		// Every line of report ends at the strategist, within two steps.
		top := r
		for range 2 {
			if up, ok := f.ReportsTo(top); ok {
				top = up
			}
		}
		if diff := cmp.Diff(role.Strategist, top); diff != "" {
			t.Errorf("%s (-want +got)\n%s", r, diff)
		}
	}
}

// The references of a cell are the caller's own: a program that sorts or clears them must not change the library for the others.
func TestRefsAreTheCallersOwn(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		for x := range role.Responsibilities() {
			before := refsOf(f, x)
			for _, c := range cellsOf(f, x) {
				clear(c.Refs)
				_ = append(c.Refs[:0], "mine")
			}
			if diff := cmp.Diff(before, refsOf(f, x)); diff != "" {
				t.Fatalf("%s, %s (-want +got)\n%s", f, x, diff)
			}
		}
	}
}

func cellsOf(f role.Framework, x role.Responsibility) []role.Cell {
	var all []role.Cell
	for r, c := range f.Doers(x) {
		all = append(all, c)
		if c, ok := f.Cell(r, x); ok {
			all = append(all, c)
		}
		for y, c := range f.Cells(r) {
			if y == x {
				all = append(all, c)
			}
		}
	}
	answers, _, _ := f.Accountable(x)
	c, _ := f.Cell(answers, x)
	return append(all, c)
}

func refsOf(f role.Framework, x role.Responsibility) []socialorg.Ref {
	all := slices.Collect(x.Refs())
	for _, c := range cellsOf(f, x) {
		all = append(all, c.Refs...)
	}
	return all
}

// A misspelt id is answered with the one that was meant, where one is near.
func TestUnknownFramework(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"smm-vs-mc":       `role: framework "smm-vs-mc" is unknown; did you mean "smm-vs-cm"?`,
		"0123456789 abc?": `role: framework "0123456789 abc?" is unknown`,
	} {
		var f role.Framework
		if diff := cmp.Diff(want, fmt.Sprint(f.UnmarshalText([]byte(text)))); diff != "" || !f.IsZero() {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}
