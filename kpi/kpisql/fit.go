package kpisql

import (
	"slices"
	"strings"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
)

// fits checks that a table can answer for a leaf at the grain, and honestly.
func (c *checker) fits(l *leaf, def kpi.MeasureDef) bool {
	m, t := l.mapping, l.table
	f, ok := Fault{Measure: l.measure, Table: t.Name}, true
	fault := func(code Code) {
		f.Code, ok = code, false
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
	if !c.divisible(l) {
		return false // and whether a total is of the grain is not known
	}
	if l.rule == ruleTotal && !c.sameGrain(m.At) {
		f.Got, f.Name = strings.Join(m.At, ", "), strings.Join(c.q.Grain, ", ")
		fault(WrongGrain)
	}
	return ok
}

// A lack is a dimension that a table does not have.
type lack struct {
	table *Table
	name  string
}

// divisible reports whether the table of a leaf has the dimensions of the grain and of the filters. Each that it lacks is a fault once, with
// the measure that finds it first.
func (c *checker) divisible(l *leaf) bool {
	ok := true
	for _, d := range c.dimensions() {
		missing := lack{l.table, d}
		switch {
		case l.table.dimension(d) != nil:
			continue
		case !slices.Contains(c.unknown, d) && !c.lacking[missing]:
			if c.lacking == nil {
				c.lacking = map[lack]bool{}
			}
			c.lacking[missing] = true
			c.add(Fault{
				Code: MissingDimension, Measure: l.measure, Table: l.table.Name, Name: d, Suggestion: nearDimension(d, l.table.Dimensions),
			})
		}
		ok = false
	}
	return ok
}

// unknownDimensions reports those that no table has, each once, and returns them.
func (c *checker) unknownDimensions() (list []string) {
	var all []Dimension
	for i := range c.q.Tables {
		all = append(all, c.q.Tables[i].Dimensions...)
	}
	if len(c.q.Tables) == 0 {
		return nil // there is more to say than that
	}
	for _, d := range c.dimensions() {
		if !slices.ContainsFunc(all, func(known Dimension) bool { return known.Name == d }) {
			c.add(Fault{Code: MissingDimension, Name: d, Suggestion: nearDimension(d, all)})
			list = append(list, d)
		}
	}
	return list
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

func nearDimension(name string, all []Dimension) string {
	var known []string
	for _, d := range all {
		known = append(known, d.Name)
	}
	return suggest.Nearest(name, known)
}
