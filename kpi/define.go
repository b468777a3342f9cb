package kpi

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
)

// NewVocabulary returns the standard vocabulary with measures and KPIs beside it. An id of one's own hides a standard one, so that a later
// version of this package, which may have more of them, changes no result; [Vocabulary.Warnings] and [CautionOwnDefinition] tell of it.
//
// It returns a [*FormulaError] with all faults of the definitions:
//
//   - ids are in snake_case, and each is given once;
//   - a measure has a unit and a kind, KindMoney and units of money go together, and its kind allows the additivity;
//   - a KPI has a formula that Check accepts, or a text that Parse does, with the measures given here, of the form that it declares, and
//     a style that goes with the unit, and its value depends on the data;
//   - what else is given is one of the constants, and Since a day.
//
// Names may be missing: the id stands in. Warnings do not count; [Vocabulary.Warnings] tells them.
func NewVocabulary(measures []MeasureDef, kpis []KPI) (Vocabulary, error) {
	d := definer{own: own{measures: make(map[Measure]MeasureDef, len(measures)), kpis: make(map[ID]KPI, len(kpis))}}
	for _, m := range measures {
		d.measure(m)
	}
	v := Vocabulary{own: &own{measures: d.own.measures, measureOrder: d.own.measureOrder, kpis: make(map[ID]KPI, len(kpis))}}
	for _, k := range kpis {
		v.own.kpis[k.ID] = k // so that a formula that names one is told
	}
	for _, k := range kpis {
		d.kpi(v, k)
	}
	if err := faultError(d.faults, d.more); err != nil {
		return Vocabulary{}, err
	}
	if len(d.own.measureOrder) == 0 && len(d.own.kpiOrder) == 0 {
		return Vocabulary{}, nil
	}
	return Vocabulary{own: &d.own}, nil
}

type definer struct {
	own    own
	faults []Fault
	more   int

	v         Vocabulary // with what has been defined so far
	ofMeasure bool       // a measure is being defined
}

func (d *definer) fault(subject string, f Fault) {
	if len(d.faults) >= maxFaults {
		d.more++
		return
	}
	f.Subject, f.Measure, f.Got, f.Vocabulary = l10n.Clip(subject), d.ofMeasure, l10n.Clip(f.Got), d.v
	d.faults = append(d.faults, f)
}

func (d *definer) measure(m MeasureDef) {
	d.ofMeasure = true
	id := string(m.ID)
	d.checkID(id)
	unit, err := ParseUnit(string(m.Unit))
	if err != nil {
		f := Fault{Code: InvalidUnit, Got: string(m.Unit)}
		if e, ok := err.(*UnitError); ok { //nolint:errorlint // ParseUnit returns no other, and does not wrap it
			f.Problem, f.Suggestion = e.Reason.problem(e.Text), e.Suggestion
		}
		d.fault(id, f)
	}
	money := err == nil && isMoney(unit)
	if !enum.Has(&kindTable, m.Kind) || err == nil && money != (m.Kind == KindMoney) {
		f := Fault{Code: InvalidKind, Got: m.Kind.String()}
		if enum.Has(&kindTable, m.Kind) {
			f.X = unit
		}
		if money {
			f.Suggestion = KindMoney.String()
		}
		d.fault(id, f)
	}
	if enum.Has(&kindTable, m.Kind) {
		d.additivity(m)
	}
	if _, twice := d.own.measures[m.ID]; twice {
		d.fault(id, Fault{Code: DuplicateID, Got: id})
		return
	}
	if !isID(id) {
		return // reported; nothing should suggest it
	}
	m.Unit = unit
	d.own.measures[m.ID] = m
	d.own.measureOrder = append(d.own.measureOrder, m.ID)
}

// additivity reports what values of the kind cannot do: to add up over time, for one, where they are levels.
func (d *definer) additivity(m MeasureDef) {
	time, across := m.Kind.additivity(m.Unit)
	for _, dimension := range [...]struct {
		word               string
		declared, standard Additivity
	}{{"time", m.Time, time}, {"platform", m.Platform, across}, {"post", m.Post, across}} {
		if a := dimension.declared; a != 0 && !m.Kind.admits(a, dimension.word == "time") {
			d.fault(string(m.ID), Fault{
				Code: InvalidAdditivity, Got: a.String(), Left: dimension.word, Right: m.Kind.String(),
				Suggestion: dimension.standard.String(),
			})
		}
	}
}

func isMoney(u Unit) bool {
	var a atoms
	d, _, e := a.parse(string(u))
	return e.Reason == 0 && a.n == 1 && a.names[0] == moneyAtom && d[0] == 1
}

func (d *definer) kpi(v Vocabulary, k KPI) {
	d.v, d.ofMeasure = v, false
	id := string(k.ID)
	d.checkID(id)
	if k.Group != 0 && !enum.Has(&groupTable, k.Group) {
		d.fault(id, Fault{Code: InvalidValue, Got: k.Group.String()})
	}
	if k.Direction != 0 && !enum.Has(&directionTable, k.Direction) {
		d.fault(id, Fault{Code: InvalidValue, Got: k.Direction.String()})
	}
	if k.Period != 0 && !enum.Has(&periodTable, k.Period) {
		d.fault(id, Fault{Code: InvalidValue, Got: k.Period.String()})
	}
	if k.Form != 0 && !enum.Has(&formTable, k.Form) {
		d.fault(id, Fault{Code: InvalidValue, Got: k.Form.String()})
	}
	if k.Style != 0 && !enum.Has(&styleTable, k.Style) {
		d.fault(id, Fault{Code: InvalidValue, Got: k.Style.String()})
	}
	if _, bad := scanDate(k.Since); k.Since != "" && bad != 0 {
		d.fault(id, Fault{Code: InvalidValue, Problem: ProblemDay, Got: k.Since})
	}
	var a Analysis
	switch {
	case k.Formula == nil && k.Text == "":
		d.fault(id, Fault{Code: InvalidExpression, Problem: ProblemNoFormula, Got: id})
	case k.Formula == nil:
		a = v.Analyze(k.Text)
		k.Formula = a.Expr
	default:
		if k.Text != "" && !(Identity{Formula: k.Text}).sameFormula(Identity{Formula: k.Formula.String()}) {
			d.fault(id, Fault{Code: InvalidExpression, Problem: ProblemTwoFormulas, Got: k.Text, Left: l10n.Clip(k.Formula.String())})
		}
		a = v.Inspect(k.Formula)
	}
	k.Text = ""
	if a.isConstant() {
		d.fault(id, Fault{Code: InvalidExpression, Problem: ProblemConstant, Got: id})
	}
	for _, f := range a.Faults {
		if len(d.faults) >= maxFaults {
			d.more++
			continue
		}
		f.Subject = l10n.Clip(id)
		d.faults = append(d.faults, f)
	}
	d.more += a.More
	if k.Formula != nil && a.Err() == nil && enum.Has(&formTable, k.Form) && !a.Type.Form.admits(k.Form, a.Type.Unit) {
		d.fault(id, Fault{Code: FormMismatch, Got: k.Form.String(), Suggestion: a.Type.Form.String(), X: a.Type.Unit})
	}
	if form := cmp.Or(k.Form, a.Type.Form); a.Type.Unit != "" && !k.Style.suits(a.Type.Unit, form) {
		d.fault(id, Fault{Code: InvalidValue, Problem: ProblemStyle, Got: k.Style.String(), Left: form.String(), X: a.Type.Unit})
	}
	if _, twice := d.own.kpis[k.ID]; twice {
		d.fault(id, Fault{Code: DuplicateID, Got: id})
		return
	}
	k.Refs = slices.Clone(k.Refs)
	d.own.kpis[k.ID] = k
	d.own.kpiOrder = append(d.own.kpiOrder, k.ID)
}

func (d *definer) checkID(id string) {
	if !isID(id) || slices.Contains(functions[:], id) {
		d.fault(id, Fault{Code: InvalidID, Got: id, Suggestion: snake(id)})
	}
}

// unaccented returns s with plain letters for the accented ones of Spanish: conversación is typed conversacion.
func unaccented(s string) string {
	return strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n").Replace(strings.ToLower(s))
}

// snake returns the id that s was meant to be, "" where that is not clear.
func snake(s string) string {
	if len(s) > maxName {
		return ""
	}
	b := make([]byte, 0, len(s))
	s, typed := unaccented(s), s
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '-' || c == ' ':
			c = '_'
		}
		b = append(b, c)
	}
	if t := string(b); isID(t) && t != typed {
		return t
	}
	return ""
}
