package kpisql

import (
	"strconv"
	"strings"

	"example.com/socialorg/kpi"
)

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
	var straddling, missing, empty, notAdditive, foreign, overflow []cond
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
		if l.ends {
			straddling = append(straddling, cond{why + " = '" + wordStraddling + "'", wordStraddling})
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
	all := append(straddling, missing...)
	all = append(all, empty...)
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
