package kpisql

import (
	"math/big"
	"strconv"
	"strings"

	"example.com/socialorg/kpi"
)

// A rule is how the rows of a table make one value.
type rule uint8

const (
	ruleSum      rule = iota + 1 // the values are added, or the ids counted
	ruleTotal                    // there is one row
	ruleLast                     // the last of each entity are added
	ruleQuantile                 // the values are put in order
)

// A leaf is a measure in a period, or a share of a distribution: a column of the query's later steps.
type leaf struct {
	expr    kpi.Expr
	measure kpi.Measure
	unit    kpi.Unit
	before  bool
	table   *Table // nil where the value is given
	mapping *Measure
	rule    rule
	ends    bool // its rows have periods of their own, which may lie only partly in the one asked for

	name     string
	why      string // the column of a reason that the step of the measure finds; "" where it finds none
	currency string // the column of the currency; "" where there is none
	code     string // the currency that is known beforehand

	num, den int64    // the share of a quantile
	given    *big.Rat // the value that is given
}

// money reports whether a unit is an amount, or one for each of something.
func money(u kpi.Unit) bool { return strings.Contains(string(u), "money") }

// A part is a step of the query that brings the measures of one table, which share their rows and their rule, to the grain.
type part struct {
	rule   rule
	table  *Table
	before bool
	of     *Measure // where the measure has rows of its own
	name   string
	leaves []*leaf
}

// A plan is a query that has been checked.
type plan struct {
	s       *syntax
	q       *Query
	leaves  []*leaf
	parts   []*part
	answers []*answer
	names   names // of columns
	steps   names // and of tables
}

// names are those of columns and steps that are taken. They differ by more than case.
type names map[string]bool

func (n names) has(name string) bool { return n[strings.ToLower(name)] }

func (n names) take(name string) { n[strings.ToLower(name)] = true }

// free returns name, or the first like it that is free, and takes it.
func (n names) free(name string) string {
	for i := 1; ; i++ {
		try := name
		if i > 1 {
			try += "_" + strconv.Itoa(i)
		}
		if !n.has(try) {
			n.take(try)
			return try
		}
	}
}

// leafFor returns the leaf of a part of a formula, the same for each mention of it. It returns nil where it reports a fault.
func (c *checker) leafFor(id kpi.ID, e kpi.Expr) *leaf {
	for _, l := range c.plan.leaves {
		if l.expr == e {
			return l
		}
	}
	l := &leaf{expr: e}
	switch e := e.(type) {
	case kpi.Measure:
		l.measure = e
	case kpi.Previous:
		l.measure, l.before = e.Of, true
	case kpi.Quantile:
		l.measure = e.Of
		share := e.At.Rat()
		if share.Denom().BitLen() > 20 {
			c.add(Fault{Code: TooManyDigits, KPI: id, Got: e.String()})
			return nil
		}
		l.num, l.den = share.Num().Int64(), share.Denom().Int64()
	}
	def, _ := c.q.Vocabulary.Measure(l.measure)
	l.unit = def.Unit
	if money(def.Unit) {
		l.code = def.Unit.Currency()
	}
	amount, given := c.q.Given[l.measure]
	if given && !l.before && def.Kind != kpi.KindDistribution {
		return c.givenLeaf(l, amount)
	}
	if !c.source(l, id, def) {
		return nil
	}
	if !c.inCurrency(l, l.mapping.CurrencyCode) {
		return nil
	}
	l.ends = l.rule != ruleTotal && l.table.End != "" && !c.window(l).IsZero()
	c.place(l)
	return l
}

// givenLeaf makes a column of a value that is the same in every group.
func (c *checker) givenLeaf(l *leaf, a kpi.Amount) *leaf {
	l.given = a.Rat()
	switch signed := l.unit == kpi.One || money(l.unit); {
	case a.IsZero(), l.given.Num().BitLen() > 53, l.given.Denom().BitLen() > 53, a.Sign() < 0 && !signed, a.Currency != "" && !isCurrency(a.Currency):
		c.add(Fault{Code: InvalidGiven, Measure: l.measure, Got: a.String()})
		return nil
	}
	if !c.inCurrency(l, a.Currency) {
		return nil
	}
	c.plan.leaves = append(c.plan.leaves, l)
	return l
}

// inCurrency notes the currency that all values of a leaf are in, "" for none. It reports false where the measure is declared in another.
func (c *checker) inCurrency(l *leaf, code string) bool {
	if code == "" {
		return true
	}
	if l.code != "" && l.code != code {
		c.add(Fault{Code: CurrencyConflict, KPI: c.asking, Measure: l.measure, Got: l.code + ", " + code})
		return false
	}
	l.code = code
	return true
}

// source finds the table of a leaf and its rule. It reports false where it reports a fault.
func (c *checker) source(l *leaf, id kpi.ID, def kpi.MeasureDef) bool {
	for i := range c.q.Tables {
		t := &c.q.Tables[i]
		for j := range t.Measures {
			if t.Measures[j].Of == l.measure {
				l.table, l.mapping = t, &t.Measures[j]
			}
		}
	}
	if l.table == nil {
		c.add(Fault{Code: UnmappedMeasure, KPI: id, Measure: l.measure})
		return false
	}
	l.rule = ruleOf(def, l.mapping)
	if l.before && c.q.Before.IsZero() {
		c.add(Fault{Code: MissingBefore, KPI: id, Measure: l.measure})
		return false
	}
	return c.fits(l, def)
}

// ruleOf returns how the values of a measure come together, 0 where no rule here does what the measure declares.
func ruleOf(def kpi.MeasureDef, m *Measure) rule {
	time, platform, post := def.Additivity()
	sum := platform == kpi.AdditivitySum && post == kpi.AdditivitySum
	switch {
	case def.Kind == kpi.KindDistribution:
		return ruleQuantile
	case m.At != nil: // the source has brought them together
		return ruleTotal
	case m.ID != "":
		return ruleSum
	case sum && time == kpi.AdditivitySum:
		return ruleSum
	case sum && time == kpi.AdditivityLast && def.Kind == kpi.KindStock:
		return ruleLast
	}
	return 0
}

// place puts a leaf into the part that brings it to the grain.
func (c *checker) place(l *leaf) {
	p := c.plan
	p.leaves = append(p.leaves, l)
	var of *Measure
	if l.rule == ruleQuantile || len(l.mapping.Where) > 0 {
		of = l.mapping
	}
	for _, s := range p.parts {
		if s.rule == l.rule && s.table == l.table && s.before == l.before && s.of == of {
			s.leaves = append(s.leaves, l)
			return
		}
	}
	p.parts = append(p.parts, &part{rule: l.rule, table: l.table, before: l.before, of: of, leaves: []*leaf{l}})
}

// longest leaves room in the shortest names that a dialect allows for what is appended.
const longest = 40

// name gives each leaf its columns and each part its name, once the columns of the result have theirs.
func (p *plan) name() {
	for _, l := range p.leaves {
		name := string(l.measure)
		switch {
		case l.before:
			name = "previous_" + name
		case l.den > 0:
			name += "_q" + strconv.FormatInt(l.num*100/l.den, 10)
		}
		l.name = p.names.free(name[:min(len(name), longest)])
		if l.table == nil {
			continue
		}
		if l.mapping.Currency != "" {
			l.currency = p.names.free(l.name + "_in")
		}
		if l.currency != "" || l.rule != ruleSum || l.ends {
			l.why = p.names.free(l.name + "_why")
		}
	}
	for i := range p.q.Tables {
		p.steps.take(p.q.Tables[i].Name) // a step of that name would hide the table
	}
	for _, s := range p.parts {
		suffix := "_now"
		if s.before {
			suffix = "_before"
		}
		s.name = p.steps.free(slug(s.table.Name) + suffix)
	}
}

// slug returns a name that needs no quotes.
func slug(name string) string {
	var b strings.Builder
	for i := range len(name) {
		switch ch := name[i]; {
		case ch >= 'a' && ch <= 'z', ch >= '0' && ch <= '9' && b.Len() > 0:
			b.WriteByte(ch)
		case ch >= 'A' && ch <= 'Z':
			b.WriteByte(ch - 'A' + 'a')
		case b.Len() > 0 && b.Len() < 40:
			b.WriteByte('_')
		}
		if b.Len() >= 40 {
			break
		}
	}
	if s := strings.Trim(b.String(), "_"); s != "" {
		return s
	}
	return "table"
}
