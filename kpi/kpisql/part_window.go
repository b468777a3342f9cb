package kpisql

import (
	"strconv"
	"strings"
)

// last takes the last level of each entity and adds these. Two levels of one entity at one time are no level, unless they are the
// same.
func (w *writer) last(s *part) {
	t := s.table
	recency := w.local("recency")
	items := w.dimensions(t)
	over := w.groupers(t)
	var entities []string
	for i, e := range t.Entity {
		x := "t." + w.s.ident(e)
		name := w.local("entity_" + strconv.Itoa(i+1))
		items = append(items, w.as(x, name))
		entities = append(entities, w.s.ident(name))
		over = append(over, x)
	}
	for _, l := range s.leaves {
		x := w.measured(l)
		if l.mapping.MissingAsZero {
			x = "COALESCE(" + x + ", 0)"
		}
		items = append(items, w.as(x, l.name))
		if l.currency != "" {
			items = append(items, w.as(w.coin(l.mapping), l.currency))
		}
		if l.ends {
			items = append(items, w.as("COUNT("+w.partly(s, w.measured(l))+") OVER (PARTITION BY "+strings.Join(over, ", ")+")", l.why))
		}
	}
	items = append(items, w.as("RANK() OVER (PARTITION BY "+strings.Join(over, ", ")+
		" ORDER BY t."+w.s.ident(t.Time)+" DESC)", recency))
	ranked := w.steps.free(s.name + "_ranked")
	w.named(ranked, query{items: items, from: w.s.table(t) + " AS t", where: w.rows(s)})

	each := w.steps.free(s.name + "_each")
	items = w.grain()
	for _, l := range s.leaves {
		x := w.s.ident(l.name)
		two := "MIN(" + x + ") <> MAX(" + x + ")"
		items = append(items, w.as("CASE WHEN COUNT(*) = COUNT("+x+") THEN MAX("+x+") END", l.name))
		if l.currency != "" {
			coin := w.s.ident(l.currency)
			two += " OR MIN(" + coin + ") <> MAX(" + coin + ")"
			items = append(items, w.as("MIN("+coin+")", l.currency))
		}
		why := "CASE WHEN " + two + " THEN 1 ELSE 0 END"
		if l.ends {
			why = "CASE WHEN MAX(" + w.s.ident(l.why) + ") > 0 THEN 2 WHEN " + two + " THEN 1 ELSE 0 END"
		}
		items = append(items, w.as(why, l.why))
	}
	w.b.WriteString(",\n")
	w.named(each, query{
		items: items, from: ranked, where: []string{w.s.ident(recency) + " = 1"}, group: append(w.grain(), entities...),
	})

	items = w.grain()
	for _, l := range s.leaves {
		x, two := w.s.ident(l.name), w.s.ident(l.why)
		items = append(items, w.as("CASE WHEN COUNT(*) = COUNT("+x+") THEN "+w.s.sum(x)+" END", l.name))
		why := "CASE"
		if l.ends {
			why += " WHEN MAX(" + two + ") = 2 THEN '" + wordStraddling + "'"
		}
		why += " WHEN COUNT(*) > COUNT(" + x + ") THEN NULL WHEN MAX(" + two + ") = 1 THEN '" + wordNotAdditive + "'"
		if l.currency != "" {
			coin := w.s.ident(l.currency)
			items = append(items, w.as("MIN("+coin+")", l.currency))
			why += " WHEN MIN(" + coin + ") <> MAX(" + coin + ") THEN '" + wordCurrency + "'"
		}
		items = append(items, w.as(why+" END", l.why))
	}
	w.b.WriteString(",\n")
	w.named(s.name, query{items: items, from: each, group: w.ordinals()})
}

// quantile puts the values of one measure in order. A share n/d of k values lies (k - 1) * n / d places from the first, between
// two values, each of which counts by its nearness: all of that is whole numbers, so it is exact in dialects that have no
// PERCENTILE_CONT, or one that rounds.
func (w *writer) quantile(s *part) {
	t := s.table
	value, place, size := w.local("value"), w.local("place"), w.local("size")
	coin, outside := "", ""
	x := w.measured(s.leaves[0])
	items := append(w.dimensions(t), w.as(x, value))
	if s.of.Currency != "" {
		coin = w.local("currency")
		items = append(items, w.as(w.coin(s.of), coin))
	}
	if s.leaves[0].ends {
		outside = w.local("outside")
		items = append(items, w.as(w.partly(s, x), outside))
	}
	over := ""
	if by := w.groupers(t); by != nil {
		over = "PARTITION BY " + strings.Join(by, ", ")
	}
	order := "ORDER BY " + x
	if over != "" {
		order = " " + order
	}
	items = append(items,
		w.as("ROW_NUMBER() OVER ("+over+order+")", place),
		w.as("COUNT(*) OVER ("+over+")", size))
	ranked := w.steps.free(s.name + "_ranked")
	w.named(ranked, query{items: items, from: w.s.table(t) + " AS t", where: w.rows(s)})

	v := w.s.ident(value)
	items = w.grain()
	for _, l := range s.leaves {
		den := strconv.FormatInt(l.den, 10)
		away := "(" + w.s.ident(size) + " - 1)"
		if l.num != 1 {
			away += " * " + strconv.FormatInt(l.num, 10)
		}
		back := "(" + w.s.ident(place) + " - 1)"
		if l.den != 1 {
			back += " * " + den
		}
		near := "ABS(" + away + " - " + back + ")"
		weighed := v
		if l.den > 256 {
			weighed = w.s.cast(v, w.s.wide) // 2^53 times more may overflow 64 bits
		}
		items = append(items, w.as("CASE"+
			"\n  WHEN MIN("+v+") < -"+limit+" OR MAX("+v+") > "+limit+" THEN "+beyond+
			"\n  ELSE SUM(CASE WHEN "+near+" < "+den+" AND "+v+" BETWEEN -"+limit+" AND "+limit+
			"\n    THEN "+weighed+" * ("+den+" - "+near+") END)"+
			"\nEND", l.name))
		why := "CASE"
		if l.ends {
			why += " WHEN COUNT(" + w.s.ident(outside) + ") > 0 THEN '" + wordStraddling + "'"
		}
		why += " WHEN COUNT(*) > COUNT(" + v + ") THEN '" + wordMissing + "'"
		if l.currency != "" {
			c := w.s.ident(coin)
			items = append(items, w.as("MIN("+c+")", l.currency))
			why += " WHEN MIN(" + c + ") <> MAX(" + c + ") THEN '" + wordCurrency + "'"
		}
		items = append(items, w.as(why+" END", l.why))
	}
	w.b.WriteString(",\n")
	w.named(s.name, query{items: items, from: ranked, group: w.ordinals()})
}
