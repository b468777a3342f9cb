package org

import (
	"errors"
	"slices"

	"example.com/socialorg/kpi"
)

// A Scorecard shows what a position is judged by, and what it only collects, by the owners and reporters of the design's KPIs.
type Scorecard struct {
	Position string        `json:"position,omitzero"` // or an outside party; "" for the KPIs that nobody answers for
	Answers  kpi.Scorecard `json:"answers"`           // the KPIs that it owns; without a position, those without an owner
	Reports  kpi.Scorecard `json:"reports"`           // those that it reports and does not own
}

// Vocabulary returns the standard measures and KPIs with the design's own beside them. An entry of [Design.KPIs] that has a formula is a
// KPI of the design's own; one that has none is the standard KPI of its id, with the name, form, style, direction and period that the entry says. An entry
// that is neither has no definition.
//
// It returns a [*kpi.FormulaError] with every fault of the measures and formulas.
func (d Design) Vocabulary() (kpi.Vocabulary, error) {
	base, err := kpi.NewVocabulary(d.Measures, nil)
	if err != nil {
		return kpi.Vocabulary{}, err
	}
	var own []kpi.KPI
	var faults kpi.FormulaError
	for i := range d.KPIs {
		k, err := d.KPIs[i].definition(base)
		if e, ok := errors.AsType[*kpi.FormulaError](err); ok {
			for _, f := range e.Faults {
				f.Subject = string(d.KPIs[i].ID)
				faults.Faults = append(faults.Faults, f)
			}
			faults.More += e.More
			continue
		}
		if k.Formula != nil && !slices.ContainsFunc(own, func(o kpi.KPI) bool { return o.ID == k.ID }) {
			own = append(own, k)
		}
	}
	v, err := kpi.NewVocabulary(d.Measures, own)
	if e, ok := errors.AsType[*kpi.FormulaError](err); ok {
		faults.Faults = append(faults.Faults, e.Faults...)
		faults.More += e.More
	}
	if len(faults.Faults) > 0 {
		return kpi.Vocabulary{}, &faults
	}
	return v, nil
}

// definition returns the KPI that an entry stands for: without a formula where there is no such KPI.
func (k *KPI) definition(v kpi.Vocabulary) (kpi.KPI, error) {
	def, _ := v.KPI(k.ID)
	def.ID = k.ID
	if k.Formula != "" {
		e, err := v.Parse(k.Formula)
		if err != nil {
			return kpi.KPI{}, err
		}
		def = kpi.KPI{ID: k.ID, Name: def.Name, Formula: e, Direction: def.Direction, Period: def.Period}
	}
	if k.Form != 0 {
		def.Form = k.Form
	}
	if k.Style != 0 {
		def.Style = k.Style
	}
	if !k.Name.IsZero() {
		def.Name = k.Name
	}
	if k.Direction != 0 {
		def.Direction = k.Direction
	}
	if k.Period != 0 {
		def.Period = k.Period
	}
	return def, nil
}

// Goals returns the goals of the design's KPIs in their order: the targets that it states, all of one weight.
func (d Design) Goals() []kpi.Goal {
	goals := make([]kpi.Goal, len(d.KPIs))
	for i := range d.KPIs {
		goals[i] = kpi.Goal{KPI: d.KPIs[i].ID, Target: d.KPIs[i].Target}
	}
	return goals
}

// Scorecards divides c among the positions and outside parties that own or report KPIs of the design, in the order of the design, each
// summed up by itself. The KPIs of the design without an owner come last, under no position. Make c from [Design.Goals] and readings, with a
// [kpi.Scoring] of the [Design.Vocabulary]; rows of other KPIs are left out.
func (d Design) Scorecards(c kpi.Scorecard) []Scorecard {
	owner, reporter := make(map[kpi.ID]string), make(map[kpi.ID]string)
	for i := range d.KPIs {
		k := &d.KPIs[i]
		if _, twice := owner[k.ID]; !twice {
			owner[k.ID], reporter[k.ID] = k.Owner, k.Reporter
		}
	}
	var ids []string
	for i := range d.Positions {
		ids = append(ids, d.Positions[i].ID)
	}
	for i := range d.Outside {
		ids = append(ids, d.Outside[i].ID)
	}
	for i := range d.KPIs { // who is in no list is a fault of the design, and shown all the same
		ids = append(ids, d.KPIs[i].Owner, d.KPIs[i].Reporter)
	}
	ids = append(slices.DeleteFunc(ids, func(id string) bool { return id == "" }), "")
	var cards []Scorecard
	for _, id := range distinct(ids) {
		card := Scorecard{Position: id, Answers: c.Select(func(r kpi.Row) bool {
			o, ok := owner[r.KPI]
			return ok && o == id
		})}
		card.Reports = c.Select(func(r kpi.Row) bool { return id != "" && reporter[r.KPI] == id && owner[r.KPI] != id })
		if len(card.Answers.Rows)+len(card.Reports.Rows) > 0 {
			cards = append(cards, card)
		}
	}
	return cards
}
