package kpi

// RollUp works a KPI out for a whole from the cells of its parts, as [Rollup.KPI] does, and how sure the value is. A roll-up that is
// refused gives a reading without a value that says why. Where only an estimate is known there is a value and no interval, and where only
// bounds are the reason is [NotAdditive]. The vocabulary is that of s.
func (s Scoring) RollUp(r Rollup, id ID, cells []Cell) Reading {
	r.Vocabulary = s.Vocabulary
	k, ok := s.Vocabulary.KPI(id)
	if !ok || k.Formula == nil {
		return Reading{KPI: id, Undefined: &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: s.Vocabulary}}
	}
	u, err := r.work(k, cells)
	if err != nil {
		return Reading{KPI: id, Undefined: s.undefined(id, err), Days: r.Span.Days()}
	}
	reading := Reading{KPI: id, Value: u.found.Value}
	switch {
	case u.found.Exact():
		reading = s.reading(k, u.found.Value, u.eval)
	case reading.Value.r == nil:
		reading.Undefined = &UndefinedError{Reason: NotAdditive, KPI: id, Measures: u.found.Bounded, Vocabulary: s.Vocabulary}
	}
	reading.Days, reading.Warnings = r.Span.Days(), u.found.Warnings
	return reading
}

// RollUps works several KPIs out from the same cells, in the order of ids.
func (s Scoring) RollUps(r Rollup, cells []Cell, ids ...ID) []Reading {
	list := make([]Reading, len(ids))
	for i, id := range ids {
		list[i] = s.RollUp(r, id, cells)
	}
	return list
}
