package kpisql

import (
	"math/big"
	"slices"
	"strings"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
)

// A checker gathers the faults of a query while it plans it.
type checker struct {
	q      *Query
	s      *syntax
	plan   *plan
	asking kpi.ID
	faults []Fault
	more   int
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
	c.result()
	for i := range c.q.Filters {
		c.filter(&c.q.Filters[i])
	}
	for i := range c.q.Tables {
		c.table(&c.q.Tables[i])
	}
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
	for _, id := range c.q.KPIs {
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
		bad("Places", "0…9")
	case m.Minor && m.Places == 0:
		bad("Minor", "Places")
	case m.Places > 0 && m.ID != "":
		bad("Places", "ID")
	case m.Currency != "" && !money(def.Unit):
		bad("Currency", string(def.Unit))
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

// kpi checks a KPI and plans its measures. Its formula is compiled later, when the columns have their names.
func (c *checker) kpi(id kpi.ID) {
	c.asking = id
	k, ok := c.q.Vocabulary.KPI(id)
	typ, err := c.q.Vocabulary.Check(k.Formula)
	if !ok || err != nil {
		var known []string
		for k := range c.q.Vocabulary.KPIs() {
			known = append(known, string(k.ID))
		}
		c.add(Fault{Code: UnknownKPI, KPI: id, Suggestion: suggest.Nearest(string(id), known)})
		return
	}
	c.nameable(string(id)+"_currency", "KPI")
	a := &answer{id: id, unit: typ.Unit}
	c.leaves(a, k.Formula)
	c.currencies(a)
	c.plan.answers = append(c.plan.answers, a)
}

func (c *checker) leaves(a *answer, e kpi.Expr) {
	switch e := e.(type) {
	case kpi.Number:
	case kpi.Binary:
		c.leaves(a, e.X)
		c.leaves(a, e.Y)
	default:
		if l := c.leafFor(a.id, e); l != nil && !slices.Contains(a.leaves, l) {
			a.leaves = append(a.leaves, l)
		}
	}
}

// currencies refuses amounts of which it is known beforehand that they cannot be compared.
func (c *checker) currencies(a *answer) {
	var columns, silent []*leaf
	code := ""
	for _, l := range a.leaves {
		switch {
		case !money(l.unit):
		case l.code == "" && l.mapping != nil && l.mapping.Currency != "":
			columns = append(columns, l)
		case l.code == "":
			silent = append(silent, l)
		case code != "" && code != l.code:
			c.add(Fault{Code: CurrencyConflict, KPI: a.id, Got: code + ", " + l.code})
		default:
			code = l.code
		}
	}
	if len(silent) > 0 && (len(columns) > 0 || code != "") {
		c.add(Fault{Code: UnknownCurrency, KPI: a.id, Measure: silent[0].measure})
	}
}

// compile turns the formulas into SQL.
func (c *checker) compile() {
	for _, a := range c.plan.answers {
		k, _ := c.q.Vocabulary.KPI(a.id)
		f := compiler{
			s: c.s,
			leaf: func(e kpi.Expr) *whole {
				for _, l := range a.leaves {
					if l.expr == e {
						return l.whole(c.s)
					}
				}
				return nil
			},
			fault: func(code Code, got string) { c.add(Fault{Code: code, KPI: a.id, Got: got}) },
		}
		n := f.expr(k.Formula)
		if n == nil {
			continue
		}
		a.value = f.value(n, k.Formula)
		if k.Form == kpi.FormShare && !f.share(n) {
			c.add(Fault{Code: InexactShare, KPI: a.id})
		}
		a.conds = f.conds
	}
}

// whole returns the column of a leaf, in units of its last digit.
func (l *leaf) whole(s *syntax) *whole {
	if l.given != nil {
		n := l.given.Num().String()
		if l.given.Sign() < 0 {
			n = "(" + n + ")" // two minus signs in a row begin a comment
		}
		w := leafOf(n, l.magnitude(), new(big.Rat).SetFrac(big.NewInt(1), l.given.Denom()))
		w.known = l.given.Sign() != 0
		return w
	}
	scale := new(big.Rat).SetFrac(big.NewInt(1), l.power())
	if l.den > 0 {
		scale.Mul(scale, big.NewRat(1, l.den))
	}
	return leafOf(s.ident(l.name), exactLimit, scale)
}

// magnitude returns that of a given number, in units of its last digit.
func (l *leaf) magnitude() int64 { return new(big.Int).Abs(l.given.Num()).Int64() }

// power returns how many of the last digit's units make one.
func (l *leaf) power() *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(l.mapping.Places)), nil)
}
