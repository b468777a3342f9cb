package kpi

import (
	"iter"
	"slices"

	"example.com/socialorg"
)

// A KPI is what a team is judged by: a name for the value of a formula. It has no owner, because sources disagree about that. ID and
// Formula must be given, all else may be zero.
type KPI struct {
	ID        ID              `json:"id"`
	Name      socialorg.Text  `json:"name,omitzero"`
	Group     Group           `json:"group,omitzero"`
	Formula   Expr            `json:"-"`              // NewVocabulary demands one
	Form      Form            `json:"form,omitzero"`  // what the formula is meant to work out: FormShare refuses values outside 0 to 1
	Style     Style           `json:"style,omitzero"` // how values are shown; zero: as ID.Style says, else by unit and form
	Direction Direction       `json:"direction,omitzero"`
	Period    Period          `json:"period,omitzero"`
	Since     string          `json:"since,omitzero"` // the first day of this version of the definition, as "2026-01-31"; "" where there is one
	Refs      []socialorg.Ref `json:"refs,omitzero"`
}

// A Vocabulary holds the standard measures and KPIs, and a caller's own beside them. Its zero value is the standard one. It is
// immutable, and safe for concurrent use.
type Vocabulary struct{ own *own }

// own is never written after NewVocabulary.
type own struct {
	measures     map[Measure]MeasureDef
	measureOrder []Measure
	kpis         map[ID]KPI
	kpiOrder     []ID
}

// Measure returns the definition of m: the caller's own where there is one, else the standard one.
func (v Vocabulary) Measure(m Measure) (MeasureDef, bool) {
	if v.own != nil {
		if def, ok := v.own.measures[m]; ok {
			return def, true
		}
	}
	e, ok := m.entry()
	if !ok {
		return MeasureDef{}, false
	}
	return MeasureDef{ID: m, Name: e.name, Unit: e.unit, Kind: e.kind, Time: e.time}, true
}

// lookup is the part of Measure that formulas ask for.
func (v Vocabulary) lookup(m Measure) (Unit, Kind, bool) {
	if v.own != nil {
		if def, ok := v.own.measures[m]; ok {
			return def.Unit, def.Kind, true
		}
	}
	e, ok := m.entry()
	return e.unit, e.kind, ok
}

func (v Vocabulary) has(m Measure) bool {
	_, _, ok := v.lookup(m)
	return ok
}

// Measures yields the standard measures in their order and then the caller's own, in the order in which they were given. One
// that hides a standard measure stands in its place.
func (v Vocabulary) Measures() iter.Seq[MeasureDef] {
	return func(yield func(MeasureDef) bool) {
		for m := range Measures() {
			if def, _ := v.Measure(m); !yield(def) {
				return
			}
		}
		if v.own == nil {
			return
		}
		for _, m := range v.own.measureOrder {
			if !m.IsStandard() && !yield(v.own.measures[m]) {
				return
			}
		}
	}
}

// KPI returns the definition of id: the caller's own where there is one, else the standard one.
func (v Vocabulary) KPI(id ID) (KPI, bool) {
	if v.own != nil {
		if k, ok := v.own.kpis[id]; ok {
			k.Refs = slices.Clone(k.Refs)
			return k, true
		}
	}
	e, ok := id.entry()
	if !ok {
		return KPI{}, false
	}
	return KPI{
		ID: id, Name: e.name, Group: e.group, Formula: standardFormula(id), Form: e.form, Style: id.Style(),
		Direction: e.direction, Period: e.period, Refs: slices.Clone(e.refs),
	}, true
}

// KPIs yields the standard KPIs in their order and then the caller's own, in the order in which they were given. One that hides
// a standard KPI stands in its place.
func (v Vocabulary) KPIs() iter.Seq[KPI] {
	return func(yield func(KPI) bool) {
		for id := range IDs() {
			if k, _ := v.KPI(id); !yield(k) {
				return
			}
		}
		if v.own == nil {
			return
		}
		for _, id := range v.own.kpiOrder {
			if id.IsStandard() {
				continue
			}
			if k, _ := v.KPI(id); !yield(k) {
				return
			}
		}
	}
}

// Equal reports whether v and o hold the same definitions in the same order.
func (v Vocabulary) Equal(o Vocabulary) bool {
	if v.own == o.own {
		return true
	}
	a, b := v.contents(), o.contents()
	if !slices.Equal(a.measureOrder, b.measureOrder) || !slices.Equal(a.kpiOrder, b.kpiOrder) {
		return false
	}
	for _, m := range a.measureOrder {
		if a.measures[m] != b.measures[m] {
			return false
		}
	}
	for _, id := range a.kpiOrder {
		x, y := a.kpis[id], b.kpis[id]
		if x.ID != y.ID || x.Name != y.Name || x.Group != y.Group || x.Formula != y.Formula || x.Form != y.Form || x.Style != y.Style || x.Since != y.Since || x.Direction != y.Direction ||
			x.Period != y.Period || !slices.Equal(x.Refs, y.Refs) {
			return false
		}
	}
	return true
}

func (v Vocabulary) contents() own {
	if v.own == nil {
		return own{}
	}
	return *v.own
}
