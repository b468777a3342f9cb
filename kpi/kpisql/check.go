package kpisql

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
)

// A checker gathers the faults of a query while it plans it.
type checker struct {
	q       *Query
	s       *syntax
	plan    *plan
	asking  kpi.ID
	unknown []string // dimensions that no table has
	lacking map[lack]bool
	faults  []Fault
	more    int
}

func (c *checker) add(f Fault) {
	switch {
	case slices.Contains(c.faults, f): // two formulas may find the same
	case len(c.faults) < maxFaults:
		c.faults = append(c.faults, f)
	default:
		c.more++
	}
}

func (c *checker) err() error {
	if c.faults == nil {
		return nil
	}
	return &QueryError{Faults: c.faults, More: c.more}
}

// query checks all and fills the plan.
func (c *checker) query() {
	c.s.dialect = c.q.Dialect
	if c.s.float == "" {
		var words []string
		for d := range Dialects() {
			words = append(words, d.String())
		}
		c.add(Fault{Code: UnknownDialect, Got: strings.Join(words, ", ")})
	}
	c.period("Period", c.q.Period)
	c.period("Before", c.q.Before)
	if c.faults == nil && !c.q.Before.precedes(c.q.Period) {
		c.add(Fault{Code: PeriodOrder, Got: fmt.Sprintf("%v, %v", c.q.Before.To, c.q.Period.From)})
	}
	c.result()
	for i := range c.q.Filters {
		c.filter(&c.q.Filters[i])
	}
	for i := range c.q.Tables {
		c.table(&c.q.Tables[i])
	}
	c.unknown = c.unknownDimensions()
	c.sources()
	if len(c.q.KPIs) == 0 {
		c.add(Fault{Code: NoKPI})
	}
	for i, id := range c.q.KPIs {
		if !slices.Contains(c.q.KPIs[:i], id) {
			c.kpi(id)
		}
	}
	if c.faults == nil && len(c.plan.parts) == 0 {
		c.add(Fault{Code: NoTable})
	}
}

func (c *checker) period(name string, p Period) {
	if got := p.fault(); got != "" && !p.IsZero() {
		c.add(Fault{Code: InvalidPeriod, Name: name, Got: got})
	}
}

// result takes the names of the columns of the result.
func (c *checker) result() {
	taken := c.plan.names
	take := func(name string) {
		if taken.has(name) {
			c.add(Fault{Code: DuplicateName, Name: name})
		}
		taken.take(name)
	}
	for _, d := range c.q.Grain {
		c.nameable(d, "Grain")
		take(d)
	}
	own := names{} // a KPI and its measure may share a name, since no step has both
	for i, id := range c.q.KPIs {
		if slices.Contains(c.q.KPIs[:i], id) {
			c.add(Fault{Code: DuplicateName, KPI: id})
			continue
		}
		take(string(id) + "_reason")
		take(string(id) + "_currency")
		if taken.has(string(id)) && !own.has(string(id)) {
			c.add(Fault{Code: DuplicateName, Name: string(id)})
		}
		own.take(string(id))
	}
}

func (c *checker) nameable(name, what string) {
	if c.s.float != "" && !c.s.nameable(name) {
		c.add(Fault{Code: InvalidName, Name: name, Got: what, Dialect: c.q.Dialect})
	}
}

func (c *checker) filter(f *Filter) {
	c.nameable(f.On, "Filter.On")
	if got := f.fault(); got != "" {
		c.add(Fault{Code: InvalidFilter, Name: f.On, Got: got})
	}
}

func (c *checker) expression(expr string, t *Table) {
	if !c.s.contained(expr) {
		c.add(Fault{Code: InvalidExpression, Table: t.Name, Got: expr})
	}
}

// table checks what concerns a table alone.
func (c *checker) table(t *Table) {
	c.nameable(t.Name, "Table.Name")
	for _, o := range [...]struct{ name, what string }{
		{t.Catalog, "Table.Catalog"}, {t.Schema, "Table.Schema"}, {t.Time, "Table.Time"}, {t.End, "Table.End"},
	} {
		if o.name != "" {
			c.nameable(o.name, o.what)
		}
	}
	if t.Catalog != "" && !c.s.catalog && c.s.float != "" {
		c.add(Fault{Code: CatalogName, Table: t.Name, Got: t.Catalog, Dialect: c.q.Dialect})
	}
	if t.Catalog != "" && t.Schema == "" {
		c.nameable("", "Table.Schema")
	}
	for _, e := range t.Entity {
		c.nameable(e, "Table.Entity")
	}
	seen := names{}
	for _, d := range t.Dimensions {
		c.nameable(d.Name, "Dimension.Name")
		if seen.has(d.Name) {
			c.add(Fault{Code: DuplicateName, Name: d.Name})
		}
		seen.take(d.Name)
		if d.Expr != "" {
			c.expression(d.Expr, t)
		}
		if d.Column != "" {
			c.nameable(d.Column, "Dimension.Column")
		}
	}
	for i := range t.Measures {
		c.measure(t, &t.Measures[i])
	}
}

// measure checks what concerns a mapping alone.
func (c *checker) measure(t *Table, m *Measure) {
	def, ok := c.q.Vocabulary.Measure(m.Of)
	if !ok {
		c.add(Fault{Code: UnknownMeasure, Measure: m.Of, Table: t.Name, Suggestion: c.nearMeasure(m.Of)})
		return
	}
	bad := func(field, got string) {
		c.add(Fault{Code: InvalidMapping, Measure: m.Of, Table: t.Name, Name: field, Got: got})
	}
	switch {
	case m.Expr != "" && m.Column != "":
		bad("Expr", "Column")
	case m.ID != "" && (m.Column != "" || m.Expr != ""):
		bad("ID", "Column")
	case m.ID != "" && m.At != nil:
		bad("ID", "At")
	case m.ID != "" && def.Kind != kpi.KindFlow && def.Kind != kpi.KindDistinct:
		bad("ID", def.Kind.String())
	case m.At != nil && def.Kind == kpi.KindDistribution:
		bad("At", def.Kind.String())
	case m.Places < 0 || m.Places > 9:
		bad("Places", strconv.Itoa(m.Places))
	case m.Minor && m.Places == 0:
		bad("Minor", "Places")
	case m.Places > 0 && m.ID != "":
		bad("Places", "ID")
	case m.Currency != "" && !money(def.Unit):
		bad("Currency", string(def.Unit))
	case m.CurrencyCode != "" && !money(def.Unit):
		bad("CurrencyCode", string(def.Unit))
	case m.CurrencyCode != "" && m.Currency != "":
		bad("CurrencyCode", "Currency")
	}
	if code := m.CurrencyCode; code != "" && !isCurrency(code) {
		f := Fault{Code: InvalidCurrency, Measure: m.Of, Table: t.Name, Name: "CurrencyCode", Got: code}
		if upper := strings.ToUpper(strings.TrimSpace(code)); isCurrency(upper) {
			f.Suggestion = upper
		}
		c.add(f)
	}
	if m.Expr != "" {
		c.expression(m.Expr, t)
	}
	for _, o := range [...]struct{ name, what string }{
		{m.Column, "Measure.Column"}, {m.ID, "Measure.ID"}, {m.Currency, "Measure.Currency"},
	} {
		if o.name != "" {
			c.nameable(o.name, o.what)
		}
	}
	for i := range m.Where {
		c.filter(&m.Where[i])
	}
}

// isCurrency reports whether a text is the code of a currency.
func isCurrency(code string) bool {
	u, err := kpi.ParseUnit("money[" + code + "]")
	return err == nil && u.Currency() == code // and not two
}

func (c *checker) nearMeasure(m kpi.Measure) string {
	var known []string
	for def := range c.q.Vocabulary.Measures() {
		known = append(known, string(def.ID))
	}
	return suggest.Nearest(string(m), known)
}

// sources reports measures with two sources.
func (c *checker) sources() {
	seen := map[kpi.Measure]bool{}
	for m := range c.q.Given {
		seen[m] = true
	}
	for i := range c.q.Tables {
		t := &c.q.Tables[i]
		for _, m := range t.Measures {
			if seen[m.Of] {
				c.add(Fault{Code: DuplicateMeasure, Measure: m.Of, Table: t.Name})
			}
			seen[m.Of] = true
		}
	}
}
