package kpi

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
)

// A KPI is what a team is judged by: a name for the value of a formula. It has no owner, because sources disagree about that. ID and
// Formula or Text must be given, all else may be zero. In documents the formula is its text, which [NewVocabulary] and the methods of a KPI
// read.
type KPI struct {
	ID        ID              `json:"id"`
	Name      socialorg.Text  `json:"name,omitzero"`
	Group     Group           `json:"group,omitzero"`
	Formula   Expr            `json:"-"`                // nil: what Text writes
	Text      string          `json:"formula,omitzero"` // a formula as Parse reads it; "" in the KPIs of a Vocabulary, which have a Formula
	Form      Form            `json:"form,omitzero"`    // what the formula is meant to work out: FormShare refuses values outside 0 to 1
	Style     Style           `json:"style,omitzero"`   // how values are shown; zero: as ID.Style says, else by unit and form
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

// Warnings returns what somebody should know who defined the KPIs and measures of v, of which [NewVocabulary] refuses nothing: that one
// stands in the place of a standard one and is something else ([HidesStandard]), and the warnings of formulas, as [Vocabulary.Inspect] tells
// them. They are in the order of the definitions, measures first; nil for the standard vocabulary.
func (v Vocabulary) Warnings() []Fault {
	own := v.contents()
	var list []Fault
	for _, m := range own.measureOrder {
		if v.remeasures(m) {
			e, _ := m.entry()
			list = append(list, Fault{
				Code: HidesStandard, Subject: string(m), Measure: true, Got: string(m),
				Left: e.kind.String(), X: e.unit, Right: own.measures[m].Kind.String(), Y: own.measures[m].Unit, Vocabulary: v,
			})
		}
	}
	for _, id := range own.kpiOrder {
		k := own.kpis[id]
		if v.redefines(k) {
			list = append(list, Fault{
				Code: HidesStandard, Subject: string(id), Got: string(id), Left: l10n.Clip(standardFormula(id).String()),
				Right: l10n.Clip(k.Formula.String()), Vocabulary: v,
			})
		}
		for _, f := range v.Inspect(k.Formula).Faults {
			f.Subject = string(id)
			list = append(list, f)
		}
	}
	return list
}

// redefines reports whether k has the id of a standard KPI and is worked out in another way, or of measures that are.
func (v Vocabulary) redefines(k KPI) bool {
	if v.own == nil || k.Formula == nil || !k.ID.IsStandard() {
		return false
	}
	standard := standardFormula(k.ID)
	if k.Formula != standard && !(Identity{Formula: k.Formula.String()}).sameFormula(Identity{Formula: standard.String()}) {
		return true
	}
	return slices.ContainsFunc(measuresOf(k.Formula), v.remeasures)
}

// remeasures reports whether m is a standard measure that v counts in another unit, or adds up in another way.
func (v Vocabulary) remeasures(m Measure) bool {
	e, ok := m.entry()
	if !ok || v.own == nil {
		return false
	}
	def, ok := v.own.measures[m]
	if !ok {
		return false
	}
	standard := MeasureDef{Unit: e.unit, Kind: e.kind, Time: e.time}
	return def.Unit != e.unit || def.Kind != e.kind || def.additivities() != standard.additivities()
}

func (m MeasureDef) additivities() [3]Additivity {
	time, platform, post := m.Additivity()
	return [...]Additivity{time, platform, post}
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
