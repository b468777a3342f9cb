package role

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
)

// A kpiRow says who answers for a KPI and who collects or reports it.
type kpiRow struct {
	id      kpi.ID
	answers Role // "" where nobody is judged by it
	basis   Basis
	refs    []socialorg.Ref // nil: those of the KPI
	reports []doer          // never the one who answers
}

// KPIs yields the KPIs that r is judged by and those that it only collects, in the order of [kpi.IDs]: Cell.Answers tells them apart. One
// that r is judged by has [PartAccountable]; one that it collects or reports while another answers for it has [PartResponsible]. Where f is silent about a KPI these are the
// parts of the reconciled framework, with [BasisReconciled]. A KPI has one role that answers for it at most: what only gives context, as
// [kpi.MentionsKPI] and the shares of members by activity, has nobody who is judged by it. There are none for the zero Framework and for a role that has no part.
func (f Framework) KPIs(r Role) iter.Seq2[kpi.ID, Cell] {
	return func(yield func(kpi.ID, Cell) bool) {
		if f.t == nil || r == "" {
			return
		}
		for id := range kpi.IDs() {
			w, silent := f.kpiRow(id)
			if w == nil {
				continue
			}
			if c, ok := w.cell(r, silent); ok && !yield(id, c) {
				return
			}
		}
	}
}

// kpiRow returns what f says of id: its own row, or the reconciled one where f is silent.
func (f Framework) kpiRow(id kpi.ID) (w *kpiRow, silent bool) {
	for _, t := range [...]*framework{f.t, &reconciled} {
		for i := range t.kpis {
			if t.kpis[i].id == id {
				return &t.kpis[i], t != f.t
			}
		}
	}
	return nil, false
}

// cell returns the part of r, with references that the caller may keep and change.
func (w *kpiRow) cell(r Role, silent bool) (c Cell, ok bool) {
	c.Basis, c.Refs = w.basis, w.refs
	if r == w.answers {
		c.Part, c.Answers = PartAccountable, true
	} else {
		i := slices.IndexFunc(w.reports, func(d doer) bool { return d.role == r })
		if i < 0 {
			return Cell{}, false
		}
		c.Part = PartResponsible
		if d := w.reports[i]; d.basis != 0 {
			c.Basis, c.Refs = d.basis, d.refs
		}
	}
	if silent {
		c.Basis = BasisReconciled
	}
	if c.Refs == nil {
		c.Refs = slices.Collect(w.id.Refs())
	} else {
		c.Refs = slices.Clone(c.Refs)
	}
	return c, true
}
