package role

import "example.com/socialorg/kpi"

// A Scorecard shows what a role is judged by in a framework apart from what it only collects.
type Scorecard struct {
	Framework  Framework     `json:"framework"`
	Role       Role          `json:"role"`
	Answers    kpi.Scorecard `json:"answers"`             // the KPIs that the role answers for
	Reports    kpi.Scorecard `json:"reports"`             // those that it collects or reports while another answers for them
	Unmeasured []kpi.ID      `json:"unmeasured,omitzero"` // KPIs that the role answers for and that have no row, in the order of kpi.IDs
}

// Scorecard returns the rows of c that r has a part in, as [Framework.KPIs] gives them, in the order of c and each group summed up by
// itself. A KPI that no source speaks of, as one of a program's own, belongs to nobody's scorecard. Where f is silent about a KPI the
// reconciled framework says whose it is.
func (f Framework) Scorecard(r Role, c kpi.Scorecard) Scorecard {
	parts := make(map[kpi.ID]Part)
	card := Scorecard{Framework: f, Role: r}
	rows := make(map[kpi.ID]bool, len(c.Rows))
	for _, row := range c.Rows {
		rows[row.KPI] = true
	}
	for id, cell := range f.KPIs(r) {
		parts[id] = cell.Part
		if cell.Answers && !rows[id] {
			card.Unmeasured = append(card.Unmeasured, id)
		}
	}
	card.Answers = c.Select(func(row kpi.Row) bool { return parts[row.KPI] == PartAccountable })
	card.Reports = c.Select(func(row kpi.Row) bool { return parts[row.KPI] == PartResponsible })
	return card
}
