package kpisql

import (
	"strconv"
	"strings"
)

// A leafColumn is a column of a leaf.
type leafColumn struct {
	name string
	text bool
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
