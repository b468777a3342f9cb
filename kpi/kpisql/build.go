package kpisql

import (
	"strconv"
	"strings"
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
		w.b.WriteString(word + strings.ReplaceAll(cond, "\n", "\n"+indent+"    "))
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
