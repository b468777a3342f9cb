package kpi

// Inspect returns all that there is to say about goals before there are readings: what [Scoring.Check] refuses, and then what to ask whoever
// wrote them, goal by goal, of which [GoalReason.IsWarning] tells. A rate may be above 1, so that a target of 2 for click-through is no error;
// it is a question whether 2 % is meant. It is nil where nothing is to be said.
func (s Scoring) Inspect(goals []Goal) []GoalError {
	var list []GoalError
	s.checkGoals(goals, &list)
	refused := make(map[ID]bool, len(list))
	for i := range list {
		refused[list[i].KPI] = true
	}
	for _, g := range goals {
		if k, ok := s.Vocabulary.KPI(g.KPI); ok && !refused[g.KPI] {
			list = append(list, s.questions(g, k)...)
		}
	}
	for i := range list {
		list[i].Vocabulary = s.Vocabulary
	}
	return list
}

// questions returns what to ask about a goal that is not refused.
func (s Scoring) questions(g Goal, k KPI) (list []GoalError) {
	ask := func(e GoalError) {
		e.KPI = g.KPI
		list = append(list, e)
	}
	if c := s.inPercent(k, g, Value{}); !c.IsZero() {
		ask(GoalError{Reason: PercentTarget, Right: c, Suggestion: c.hundredth()})
	}
	bands, _ := g.Bands()
	if g.Target.Currency == "" && !bands.IsZero() && hasMoney(s.Vocabulary.unitOf(k)) {
		ask(GoalError{Reason: BareTarget})
	}
	return list
}
