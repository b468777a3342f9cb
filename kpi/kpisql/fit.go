package kpisql

import (
	"slices"
	"strings"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
)

// fits checks that a table can answer for a leaf at the grain, and honestly.
func (c *checker) fits(l *leaf, def kpi.MeasureDef) bool {
	before := len(c.faults) + c.more
	m, t := l.mapping, l.table
	f := Fault{Measure: l.measure, Table: t.Name}
	fault := func(code Code) {
		f.Code = code
		c.add(f)
	}
	time, platform, _ := def.Additivity()
	switch {
	case time == kpi.AdditivityAverage && m.ID != "" && !c.window(l).isDay():
		fault(DailyMean)
	case l.rule != 0:
	case def.Kind == kpi.KindDistinct:
		fault(MissingIDs)
	case def.Unit == "d" && platform == kpi.AdditivityLast:
		fault(MissingGiven)
	default:
		fault(UnknownRule)
	}
	if l.rule == ruleLast && len(t.Entity) == 0 {
		fault(MissingEntity)
	}
	if t.Time == "" && (l.rule == ruleLast || !c.window(l).IsZero()) {
		fault(MissingTime)
	}
	if m.Places > 0 && !m.Minor && c.q.Dialect == SQLite {
		f.Dialect = c.q.Dialect
		fault(InexactDecimals)
		f.Dialect = 0
	}
	for _, d := range c.dimensions() {
		if t.dimension(d) == nil {
			f.Name, f.Suggestion = d, t.nearDimension(d)
			fault(MissingDimension)
			f.Name, f.Suggestion = "", ""
		}
	}
	if l.rule == ruleTotal && !c.sameGrain(m.At) {
		f.Got, f.Name = strings.Join(m.At, ", "), strings.Join(c.q.Grain, ", ")
		fault(WrongGrain)
	}
	return len(c.faults)+c.more == before
}

// dimensions returns those of the grain and of the filters, each once.
func (c *checker) dimensions() []string {
	all := slices.Clone(c.q.Grain)
	for i := range c.q.Filters {
		if !slices.Contains(all, c.q.Filters[i].On) {
			all = append(all, c.q.Filters[i].On)
		}
	}
	return all
}

// sameGrain reports whether a total of some dimensions is one of the grain: those that the query does not group by must be held
// fast by a filter.
func (c *checker) sameGrain(at []string) bool {
	for _, d := range c.q.Grain {
		if !slices.Contains(at, d) {
			return false
		}
	}
	for _, d := range at {
		if !slices.Contains(c.q.Grain, d) && !slices.ContainsFunc(c.q.Filters, func(f Filter) bool {
			return f.On == d && f.Op == OpIn && len(f.Values) == 1
		}) {
			return false
		}
	}
	return true
}

// window returns the period of a leaf.
func (c *checker) window(l *leaf) Period {
	if l.before {
		return c.q.Before
	}
	return c.q.Period
}

func (t *Table) dimension(name string) *Dimension {
	for i := range t.Dimensions {
		if t.Dimensions[i].Name == name {
			return &t.Dimensions[i]
		}
	}
	return nil
}

func (t *Table) nearDimension(name string) string {
	var known []string
	for _, d := range t.Dimensions {
		known = append(known, d.Name)
	}
	return suggest.Nearest(name, known)
}
