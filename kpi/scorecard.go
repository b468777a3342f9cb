package kpi

import (
	"example.com/socialorg"
)

// A Scorecard says how KPIs stand against their goals in one period. It is plain data: Lines tells it in sentences.
type Scorecard struct {
	Level   float64 `json:"level"` // the confidence of the intervals
	Rows    []Row   `json:"rows"`
	Overall Overall `json:"overall"`
}

// A Row is a KPI's line of a [Scorecard].
type Row struct {
	KPI       ID             `json:"kpi"`
	Name      socialorg.Text `json:"name,omitzero"`
	Direction Direction      `json:"direction,omitzero"`
	Unit      Unit           `json:"unit,omitzero"`  // what the KPI is counted in, also where there is no value
	Style     Style          `json:"style,omitzero"` // how its values are shown
	Goal      Goal           `json:"goal"`
	Reading   Reading        `json:"reading"`
	Status    Status         `json:"status,omitzero"`   // zero: nothing is asked for
	Level     Status         `json:"level,omitzero"`    // what the value alone would have, however unsure it is
	Progress  Value          `json:"progress,omitzero"` // see Goal.Progress
	Trend     Trend          `json:"trend,omitzero"`
	Cautions  []Caution      `json:"cautions,omitzero"`
}

// Select returns a scorecard of the rows that keep wants, in their order, and sums them up anew: what a role answers for, or one network.
func (c Scorecard) Select(keep func(Row) bool) Scorecard {
	some := Scorecard{Level: c.Level, Rows: []Row{}}
	for _, r := range c.Rows {
		if keep(r) {
			some.Rows = append(some.Rows, r)
		}
	}
	some.Overall = overall(some.Rows)
	return some
}
