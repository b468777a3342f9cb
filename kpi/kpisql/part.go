package kpisql

import (
	"strconv"
	"strings"
)

// part writes the steps that bring one table's measures to the grain.
func (w *writer) part(s *part) {
	switch s.rule {
	case ruleLast:
		w.last(s)
	case ruleQuantile:
		w.quantile(s)
	default:
		w.sum(s)
	}
}

// column returns a column of the table of a part, or an expression over its columns.
func (w *writer) column(name, expr string) string {
	switch {
	case expr == "":
		return "t." + w.s.ident(name)
	case strings.Trim(expr, "0123456789") == "":
		return expr
	}
	return "(" + flat(expr) + ")"
}

func (w *writer) dimension(t *Table, name string) string {
	d := t.dimension(name)
	if d.Expr == "" && d.Column == "" {
		return w.column(name, "")
	}
	return w.column(d.Column, d.Expr)
}

// measured returns the expression of a mapping's values.
func (w *writer) measured(l *leaf) string {
	m := l.mapping
	x := w.column(m.Column, m.Expr)
	switch {
	case m.ID != "":
		return w.column(m.ID, "")
	case m.Expr == "" && m.Column == "":
		x = w.column(string(m.Of), "")
	}
	return x
}

// dimensions returns the grain as a table has it, named.
func (w *writer) dimensions(t *Table) []string {
	var list []string
	for _, d := range w.q.Grain {
		list = append(list, w.as(w.dimension(t, d), d))
	}
	return list
}

// rows returns the conditions on the rows of a part.
func (w *writer) rows(s *part) []string {
	list := w.during(s)
	t := s.table
	for i := range w.q.Filters {
		f := &w.q.Filters[i]
		list = append(list, f.sql(w.dimension(t, f.On), &w.params, paramKey{table: t, place: "filter " + strconv.Itoa(i)}))
	}
	if s.of != nil {
		for i := range s.of.Where {
			f := &s.of.Where[i]
			key := paramKey{table: t, place: "where " + string(s.of.Of) + " " + strconv.Itoa(i)}
			list = append(list, f.sql("t."+w.s.ident(f.On), &w.params, key))
		}
	}
	return list
}

// coin returns the code of a row's currency, ” where it tells none.
func (w *writer) coin(m *Measure) string {
	return "COALESCE(" + w.s.cast("t."+w.s.ident(m.Currency), w.s.text) + ", '')"
}

// sum adds values, counts ids, and takes totals.
func (w *writer) sum(s *part) {
	t := s.table
	items := w.dimensions(t)
	for _, l := range s.leaves {
		items = append(items, w.as(w.added(l, w.measured(l)), l.name))
		var whys []string
		if l.currency != "" {
			coin := w.coin(l.mapping)
			items = append(items, w.as("MIN("+coin+")", l.currency))
			if l.rule == ruleSum && !l.mapping.MissingAsZero {
				whys = append(whys, "WHEN COUNT(*) > COUNT("+w.measured(l)+") THEN NULL") // what is missing has no currency to differ
			}
			whys = append(whys, "WHEN MIN("+coin+") <> MAX("+coin+") THEN '"+wordCurrency+"'")
		}
		switch {
		case l.rule == ruleTotal:
			whys = append([]string{"WHEN COUNT(*) > 1 THEN '" + wordNotAdditive + "'"}, whys...)
		case l.ends:
			whys = append([]string{"WHEN COUNT(" + w.partly(s, w.measured(l)) + ") > 0 THEN '" + wordStraddling + "'"}, whys...)
		}
		if whys != nil {
			items = append(items, w.as("CASE "+strings.Join(whys, " ")+" END", l.why))
		}
	}
	w.named(s.name, query{items: items, from: w.s.table(t) + " AS t", where: w.rows(s), group: w.ordinals()})
}

// added returns the value of a group: NULL where one of its rows has none.
func (w *writer) added(l *leaf, x string) string {
	zero := l.mapping.MissingAsZero
	switch {
	case l.rule == ruleTotal:
		return "CASE WHEN COUNT(*) = 1 THEN MAX(" + x + ") END"
	case l.mapping.ID != "" && zero:
		return "COUNT(DISTINCT " + x + ")"
	case l.mapping.ID != "":
		return "CASE WHEN COUNT(*) > 0 AND COUNT(*) = COUNT(" + x + ") THEN COUNT(DISTINCT " + x + ") END"
	case zero:
		return w.s.sum("COALESCE(" + x + ", 0)")
	}
	return "CASE WHEN COUNT(*) = COUNT(" + x + ") THEN " + w.s.sum(x) + " END"
}

// local returns the name of a column that the steps of one part have among themselves, the same for each part.
func (w *writer) local(name string) string {
	free, ok := w.locals[name]
	if !ok {
		free = w.names.free(name)
		w.locals[name] = free
	}
	return free
}

// groupers returns the expressions of the grain.
func (w *writer) groupers(t *Table) []string {
	var list []string
	for _, d := range w.q.Grain {
		list = append(list, w.dimension(t, d))
	}
	return list
}
