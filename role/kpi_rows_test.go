package role

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
)

// A framework's KPI rows are in the order of the catalogue, each about one KPI, and name roles that the framework knows; whoever
// answers for one does not stand among those who report it.
func TestKPIRows(t *testing.T) {
	t.Parallel()
	catalogue := slices.Collect(kpi.IDs())
	for _, f := range frameworks {
		last := -1
		for _, w := range f.kpis {
			i := slices.Index(catalogue, w.id)
			if i <= last {
				t.Errorf("%s: %q is unknown or out of order", f.id, w.id)
			}
			last = i
			known := func(role Role) bool {
				return slices.ContainsFunc(f.roles, func(fr frameworkRole) bool { return fr.role == role })
			}
			if w.basis == 0 || w.answers == "" && len(w.reports) == 0 || w.answers != "" && !known(w.answers) {
				t.Errorf("%s: %q answers for %s, %s", f.id, w.answers, w.id, w.basis)
			}
			for _, d := range w.reports {
				if !known(d.role) || d.role == w.answers || (d.basis == 0) != (d.refs == nil) {
					t.Errorf("%s: %q reports %s, %s, %q", f.id, d.role, w.id, d.basis, d.refs)
				}
			}
			if f != &reconciled && (w.refs == nil || w.basis == BasisReconciled) {
				t.Errorf("%s: %s is %s by %q", f.id, w.id, w.basis, w.refs)
			}
			for _, ref := range w.refs {
				if !strings.HasPrefix(string(ref), f.id+"#") {
					t.Errorf("%s: %s rests on %q", f.id, w.id, ref)
				}
			}
		}
	}
	if len(reconciled.kpis) != len(catalogue) {
		t.Errorf("the reconciled framework has %d of %d KPIs", len(reconciled.kpis), len(catalogue))
	}
}
