package kpisql

// during returns what the period says of the rows of a part.
func (w *writer) during(s *part) []string {
	begin, end := w.ends(s)
	at := w.instants(s)
	switch {
	case w.period(s).IsZero() && s.rule == ruleLast:
		return []string{begin + " IS NOT NULL"}
	case w.period(s).IsZero():
		return nil
	case s.rule == ruleTotal && s.table.End != "":
		return []string{begin + " = " + at("from"), end + " = " + at("end")}
	case s.leaves[0].ends:
		// All that meet the period, but for those that hold it and more.
		return []string{
			begin + " < " + at("to"),
			"(" + begin + " > " + at("from") +
				"\nOR " + begin + " = " + at("from") + " AND (" + end + " <= " + at("end") + " OR " + end + " IS NULL)" +
				"\nOR " + end + " > " + at("start") + " AND " + end + " < " + at("end") + ")",
		}
	}
	return []string{begin + " >= " + at("from"), begin + " < " + at("to")}
}

// partly returns a value where its row lies only partly in the period, and NULL where it lies within.
func (w *writer) partly(s *part, x string) string {
	return "CASE WHEN " + w.within(s) + " THEN NULL ELSE " + x + " END"
}

// within is the condition that a row lies within the period.
func (w *writer) within(s *part) string {
	begin, end := w.ends(s)
	at := w.instants(s)
	return begin + " >= " + at("from") + " AND " + end + " <= " + at("end")
}

// ends returns the columns in which a row begins and ends.
func (w *writer) ends(s *part) (begin, end string) {
	return "t." + w.s.ident(s.table.Time), "t." + w.s.ident(s.table.End)
}

func (w *writer) period(s *part) Period {
	if s.before {
		return w.q.Before
	}
	return w.q.Period
}

// instants returns what places the ends of the period as parameters: from and to are compared with the column of the beginning, start and
// end with that of the end.
func (w *writer) instants(s *part) func(place string) string {
	p := w.period(s)
	return func(place string) string {
		value := p.To
		if place == "from" || place == "start" {
			value = p.From
		}
		if s.before {
			place = "before " + place
		}
		return w.params.add(paramKey{table: s.table, place: place}, value)
	}
}
