package kpisql

import (
	"strconv"
	"strings"

	"example.com/socialorg/kpi"
)

// Build writes the query. Its error is a [*QueryError] with every fault. Nothing is sent anywhere, and the same
// query gives the same statement. The text grows with the measures times the tables that they come from.
func (q Query) Build() (Statement, error) {
	s := q.Dialect.syntax()
	p := plan{s: &s, q: &q, names: names{}, steps: names{}}
	c := checker{q: &q, s: &s, plan: &p}
	c.query()
	if err := c.err(); err != nil {
		return Statement{}, err
	}
	p.name()
	c.compile()
	if err := c.err(); err != nil {
		return Statement{}, err
	}
	w := writer{plan: &p, params: params{s: &s}, locals: map[string]string{}}
	w.write()
	return Statement{SQL: w.b.String(), Args: w.params.args, Columns: p.columns()}, nil
}

// columns describes the result.
func (p *plan) columns() []Column {
	var list []Column
	for _, d := range p.q.Grain {
		list = append(list, Column{Name: d, Role: RoleDimension})
	}
	for _, a := range p.answers {
		list = append(list,
			Column{Name: string(a.id), Role: RoleValue, KPI: a.id, Unit: a.unit},
			Column{Name: string(a.id) + "_reason", Role: RoleReason, KPI: a.id})
		if a.coin != "" {
			list = append(list, Column{Name: string(a.id) + "_currency", Role: RoleCurrency, KPI: a.id})
		}
	}
	return list
}

// A writer writes a plan.
type writer struct {
	*plan
	params params
	locals map[string]string
	b      strings.Builder
}

// A query is one SELECT, of which the lists stand a line each.
type query struct {
	items []string
	from  string
	where []string
	group []string
}

func (w *writer) write() {
	w.b.WriteString("WITH ")
	for i, s := range w.parts {
		if i > 0 {
			w.b.WriteString(",\n")
		}
		w.part(s)
	}
	last := w.parts[0].name
	if len(w.parts) > 1 {
		last = w.step("measures", w.together())
	}
	last = w.step("numbers", w.numbers(last))
	last = w.step("reasons", w.reasons(last))
	w.b.WriteByte('\n')
	w.lines(w.result(last), "")
	for i := range w.q.Grain {
		if i == 0 {
			w.b.WriteString("\nORDER BY ")
		} else {
			w.b.WriteString(", ")
		}
		w.b.WriteString(strconv.Itoa(i + 1))
	}
	w.b.WriteByte('\n')
}

// step writes a step that is not the first, and returns its name: no table is called that, which the step would hide.
func (w *writer) step(name string, q query) string {
	name = w.steps.free(name)
	w.b.WriteString(",\n")
	w.named(name, q)
	return name
}

func (w *writer) named(name string, q query) {
	w.b.WriteString(name)
	w.b.WriteString(" AS (\n")
	w.lines(q, "  ")
	w.b.WriteString("\n)")
}

func (w *writer) lines(q query, indent string) {
	w.b.WriteString(indent + "SELECT")
	for i, item := range q.items {
		if i > 0 {
			w.b.WriteByte(',')
		}
		w.b.WriteString("\n" + indent + "  " + strings.ReplaceAll(item, "\n", "\n"+indent+"  "))
	}
	w.b.WriteString("\n" + indent + "FROM " + strings.ReplaceAll(q.from, "\n", "\n"+indent))
	for i, cond := range q.where {
		word := "\n" + indent + "WHERE "
		if i > 0 {
			word = "\n" + indent + "  AND "
		}
		w.b.WriteString(word + cond)
	}
	if len(q.group) > 0 {
		w.b.WriteString("\n" + indent + "GROUP BY " + strings.Join(q.group, ", "))
	}
}

// as names an item.
func (w *writer) as(sql, name string) string { return sql + " AS " + w.s.ident(name) }

// grain returns the columns of the grain as a step has them.
func (w *writer) grain() []string {
	var list []string
	for _, d := range w.q.Grain {
		list = append(list, w.s.ident(d))
	}
	return list
}

// together puts the steps of all tables beside each other, a group a line. Nothing is joined: the rows of all steps stand one
// below the other with NULL for what a step does not have, and GROUP BY, which takes NULL for a value like any other, brings
// those of a group together. A group that one table lacks is kept.
func (w *writer) together() query {
	items := w.grain()
	for _, s := range w.parts {
		for _, l := range s.leaves {
			for _, col := range l.columns() {
				items = append(items, w.as("MAX("+w.s.ident(col.name)+")", col.name))
			}
		}
	}
	var b strings.Builder
	b.WriteString("(\n")
	for i, s := range w.parts {
		if i > 0 {
			b.WriteString("\n  UNION ALL\n")
		}
		row := w.grain()
		for _, o := range w.parts {
			for _, l := range o.leaves {
				for _, col := range l.columns() {
					switch {
					case o == s:
						row = append(row, w.s.ident(col.name))
					case i == 0: // the first row names the columns
						row = append(row, w.as(w.s.null(col.text), col.name))
					default:
						row = append(row, w.s.null(col.text))
					}
				}
			}
		}
		b.WriteString("  SELECT " + strings.Join(row, ", ") + " FROM " + s.name)
	}
	b.WriteString("\n) AS u")
	return query{items: items, from: b.String(), group: w.ordinals()}
}

func (w *writer) ordinals() []string {
	var list []string
	for i := range w.q.Grain {
		list = append(list, strconv.Itoa(i+1))
	}
	return list
}

// A leafColumn is a column of a leaf.
type leafColumn struct {
	name string
	text bool
}

func (l *leaf) columns() []leafColumn {
	list := []leafColumn{{l.name, false}}
	if l.currency != "" {
		list = append(list, leafColumn{l.currency, true})
	}
	if l.why != "" {
		list = append(list, leafColumn{l.why, true})
	}
	return list
}

// numbers makes integers of 64 bits out of sums of any type. What is not whole, or beyond 2^53, becomes 2^53 + 1.
func (w *writer) numbers(from string) query {
	items := w.grain()
	for _, s := range w.parts {
		for _, l := range s.leaves {
			x := w.s.ident(l.name)
			if l.mapping.MissingAsZero && l.rule != ruleQuantile {
				x = "COALESCE(" + x + ", 0)"
			}
			items = append(items, w.as(w.number(l, x), l.name))
			for _, col := range l.columns()[1:] {
				items = append(items, w.s.ident(col.name))
			}
		}
	}
	return query{items: items, from: from}
}

func (w *writer) number(l *leaf, x string) string {
	if l.mapping.ID != "" {
		return w.s.cast(x, w.s.whole)
	}
	bound, power := limit, ""
	if l.mapping.Places > 0 && !l.mapping.Minor {
		n := l.power().Int64()
		bound = strconv.FormatInt((exactLimit+n-1)/n, 10)
		power = " * " + strconv.FormatInt(n, 10)
	}
	scaled := x + power
	return "CASE" +
		"\n  WHEN " + x + " NOT BETWEEN -" + bound + " AND " + bound + " THEN " + beyond +
		"\n  WHEN " + scaled + " <> " + w.s.floor(scaled) + " THEN " + beyond +
		"\n  ELSE " + w.s.cast(scaled, w.s.whole) +
		"\nEND"
}

// reasons tells for each KPI why it has no value, in the order in which kpi.Eval would find it.
func (w *writer) reasons(from string) query {
	items := w.grain()
	for _, s := range w.parts {
		for _, l := range s.leaves {
			items = append(items, w.s.ident(l.name))
			if l.currency != "" {
				items = append(items, w.s.ident(l.currency))
			}
		}
	}
	for _, a := range w.answers {
		a.reason = string(a.id) + "_reason"
		var b strings.Builder
		b.WriteString("CASE")
		conds := append(w.data(a), a.conds...)
		for i, c := range conds {
			switch {
			case i > 0 && conds[i-1].word == c.word:
				b.WriteString("\n    OR ")
			case i > 0:
				b.WriteString(" THEN '" + conds[i-1].word + "'")
				fallthrough
			default:
				b.WriteString("\n  WHEN ")
			}
			b.WriteString(c.when)
		}
		if len(conds) == 0 {
			items = append(items, w.as(w.s.cast("NULL", w.s.text), a.reason))
			continue
		}
		b.WriteString(" THEN '" + conds[len(conds)-1].word + "'\nEND")
		items = append(items, w.as(b.String(), a.reason))
	}
	return query{items: items, from: from}
}

// data returns the reasons that lie in the data, whatever the formula does with them.
func (w *writer) data(a *answer) []cond {
	var missing, empty, notAdditive, foreign, overflow []cond
	for _, l := range a.leaves {
		if l.table == nil {
			continue
		}
		x, why := w.s.ident(l.name), ""
		absent := x + " IS NULL"
		if l.why != "" {
			why = w.s.ident(l.why)
			absent = "(" + absent + " AND " + why + " IS NULL)"
		}
		switch {
		case l.rule == ruleQuantile:
			missing = append(missing, cond{why + " = '" + wordMissing + "'", wordMissing})
			empty = append(empty, cond{absent, wordInsufficient})
		case !l.mapping.MissingAsZero:
			missing = append(missing, cond{absent, wordMissing})
		}
		if l.rule == ruleTotal || l.rule == ruleLast {
			notAdditive = append(notAdditive, cond{why + " = '" + wordNotAdditive + "'", wordNotAdditive})
		}
		if l.currency != "" {
			foreign = append(foreign, cond{why + " = '" + wordCurrency + "'", wordCurrency})
		}
		if l.mapping.ID == "" {
			overflow = append(overflow, cond{outside(x), wordOverflow})
		}
	}
	all := append(missing, empty...)
	all = append(all, notAdditive...)
	all = append(all, foreign...)
	all = append(all, w.coins(a)...)
	return append(all, overflow...)
}

// coins compares the currencies of a KPI, and finds the column that tells the one of its value.
func (w *writer) coins(a *answer) []cond {
	var list []cond
	first, code := "", ""
	for _, l := range a.leaves {
		if l.code != "" {
			code = l.code
		}
	}
	for _, l := range a.leaves {
		if l.currency == "" {
			continue
		}
		x := w.s.ident(l.currency)
		switch {
		case l.code != "":
			list = append(list, cond{x + " NOT IN ('', '" + l.code + "')", wordCurrency})
		case code != "":
			list = append(list, cond{x + " <> '" + code + "'", wordCurrency})
		case first == "":
			first = x
		default:
			list = append(list, cond{first + " <> " + x, wordCurrency})
		}
	}
	if money(a.unit) {
		if code != "" {
			a.unit = withCurrency(a.unit, code)
		} else {
			a.coin = first
		}
	}
	return list
}

// withCurrency names the currency of an amount that has none.
func withCurrency(u kpi.Unit, code string) kpi.Unit {
	named, err := kpi.ParseUnit(strings.ReplaceAll(strings.ReplaceAll(string(u), "money["+code+"]", "money"), "money", "money["+code+"]"))
	if err != nil {
		return u
	}
	return named
}

// result is the last SELECT.
func (w *writer) result(from string) query {
	items := w.grain()
	for _, a := range w.answers {
		reason := w.s.ident(a.reason)
		items = append(items, w.as("CASE WHEN "+reason+" IS NULL THEN "+a.value+" END", string(a.id)), reason)
		if a.coin != "" {
			items = append(items, w.as("CASE WHEN "+reason+" IS NULL THEN NULLIF("+a.coin+", '') END", string(a.id)+"_currency"))
		}
	}
	return query{items: items, from: from}
}
