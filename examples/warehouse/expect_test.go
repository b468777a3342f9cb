package main

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// inputs are what exact evaluation is given for a group, and the measures that its rows do not make a value of.
type inputs struct {
	kpi.Inputs
	straddling  map[kpi.Expr]bool // in a row that lies only partly in the period
	notAdditive map[kpi.Expr]bool
	outside     map[kpi.Expr]bool // beyond 2^53
	mixed       map[kpi.Expr]bool // of two currencies
}

// expect rolls the rows up in Go, with nothing in common with the SQL but the rules.
func (w *world) expect(t *testing.T) map[string]*inputs {
	t.Helper()
	groups := map[string]*inputs{}
	at := func(key string) *inputs {
		if groups[key] == nil {
			groups[key] = &inputs{
				Inputs: kpi.Inputs{
					Now: kpi.Sample{}, Before: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{},
				},
				straddling: map[kpi.Expr]bool{}, notAdditive: map[kpi.Expr]bool{}, outside: map[kpi.Expr]bool{}, mixed: map[kpi.Expr]bool{},
			}
		}
		return groups[key]
	}
	if len(w.query.Grain) == 0 {
		at("")
	}
	needed := w.needed()
	for _, before := range []bool{false, true} {
		for _, s := range w.sheets {
			for _, m := range s.table.Measures {
				rows := map[string][][]any{}
				for _, row := range s.rows {
					if key, ok := w.key(s, m, row, before); ok {
						rows[key] = append(rows[key], row)
					}
				}
				var leaf kpi.Expr = m.Of
				if before {
					leaf = kpi.Previous{Of: m.Of}
				}
				if m.Of.Kind() == kpi.KindDistribution {
					leaf = kpi.Quantile{Of: m.Of, At: kpi.MustDecimal("0.5")}
				}
				if !needed[leaf] || before && m.Of.Kind() == kpi.KindDistribution {
					continue
				}
				for key, rows := range rows {
					w.roll(at(key), s, m, leaf, rows, before)
				}
			}
		}
	}
	for m := range w.zeros() {
		for _, g := range groups {
			g.MissingAsZero = append(g.MissingAsZero, m)
		}
	}
	for _, g := range groups {
		g.Now[kpi.Days] = w.query.Given[kpi.Days]
		for m := range kpi.Measures() {
			if m.Kind() == kpi.KindDistribution && g.Distributions[m] == nil {
				g.Distributions[m] = []kpi.Decimal{}
			}
		}
	}
	return groups
}

func (w *world) zeros() map[kpi.Measure]bool {
	zeros := map[kpi.Measure]bool{}
	for _, s := range w.sheets {
		for _, m := range s.table.Measures {
			if m.MissingAsZero {
				zeros[m.Of] = true
			}
		}
	}
	return zeros
}

// needed are the leaves of the formulas.
func (w *world) needed() map[kpi.Expr]bool {
	needed := map[kpi.Expr]bool{}
	var walk func(kpi.Expr)
	walk = func(e kpi.Expr) {
		switch e := e.(type) {
		case kpi.Binary:
			walk(e.X)
			walk(e.Y)
		case kpi.Number:
		default:
			needed[e] = true
		}
	}
	for _, id := range w.query.KPIs {
		k, _ := kpi.Vocabulary{}.KPI(id)
		walk(k.Formula)
	}
	return needed
}

// period returns the first day of a period and the one after the last.
func period(before bool) (from, to int64) {
	if before {
		return beforeFrom, nowFrom
	}
	return nowFrom, nowTo
}

// in reports whether a row tells something of the period, and whether it lies only partly in it. One that has no end is of as many days as may
// be where it begins in the period, and of none where it begins before.
func (s *sheet) in(m kpisql.Measure, row []any, before bool) (in, partly bool) {
	from, to := period(before)
	begin := row[2].(int64)
	if s.table.End == "" {
		return begin >= from && begin < to, false
	}
	end, ok := row[s.column(s.table.End)].(int64)
	switch {
	case m.At != nil:
		return begin == from && ok && end == to, false
	case !ok:
		return begin >= from && begin < to, true
	case begin >= from && begin < to && end <= to:
		return true, false
	case begin <= from && end >= to, begin >= to, begin < from && end <= from:
		return false, false
	}
	return true, true
}

func (w *world) key(s *sheet, m kpisql.Measure, row []any, before bool) (string, bool) {
	if in, _ := s.in(m, row, before); !in {
		return "", false
	}
	if w.query.Filters != nil && (row[1] != "norte" || row[0] == "tiktok") {
		return "", false
	}
	var key []string
	for _, d := range w.query.Grain {
		key = append(key, fmt.Sprint(row[map[string]int{"platform": 0, "brand": 1}[d]]))
	}
	return strings.Join(key, "|"), true
}

// roll gives one measure of one group its value.
func (w *world) roll(g *inputs, s *sheet, m kpisql.Measure, leaf kpi.Expr, rows [][]any, before bool) {
	sample := g.Now
	if before {
		sample = g.Before
	}
	name := string(m.Of)
	if m.Column != "" {
		name = m.Column
	}
	if m.ID != "" {
		name = m.ID
	}
	at := s.column(name)
	for _, row := range rows {
		if _, partly := s.in(m, row, before); partly && row[at] != nil {
			g.straddling[leaf] = true
			return
		}
	}
	var cells []any
	switch {
	case m.ID != "":
		ids := map[any]bool{}
		for _, row := range rows {
			if row[at] == nil && !m.MissingAsZero {
				return
			}
			if row[at] != nil {
				ids[row[at]] = true
			}
		}
		sample[m.Of] = kpi.Count(int64(len(ids)))
		return
	case m.At != nil:
		if len(rows) > 1 {
			g.notAdditive[leaf] = true
			sample[m.Of] = kpi.Count(1)
			return
		}
		cells = []any{rows[0][at]}
	case m.Of.Kind() == kpi.KindStock:
		last := map[any][]any{} // the levels of an entity at its last day
		day := map[any]int64{}
		account := s.column("account")
		for _, row := range rows {
			e, d := row[account], row[2].(int64)
			if d > day[e] {
				day[e], last[e] = d, nil
			}
			if d == day[e] {
				last[e] = append(last[e], row[at])
			}
		}
		two := false
		for _, levels := range last {
			for i := range levels {
				if levels[i] == nil && m.MissingAsZero {
					levels[i] = int64(0)
				}
			}
			two = two || slices.ContainsFunc(levels, func(l any) bool { return l != nil && levels[0] != nil && l != levels[0] })
			if slices.Contains(levels, nil) {
				return
			}
			cells = append(cells, levels[0])
		}
		if two {
			g.notAdditive[leaf] = true
			sample[m.Of] = kpi.Count(1)
			return
		}
	case m.Of.Kind() == kpi.KindDistribution:
		list := []kpi.Decimal{}
		for _, row := range rows {
			if row[at] == nil {
				list = append(list, kpi.Decimal{})
				continue
			}
			g.outside[leaf] = g.outside[leaf] || beyondExact(big.NewInt(row[at].(int64)))
			list = append(list, kpi.Int(row[at].(int64)))
		}
		g.Distributions[m.Of] = list
		return
	default:
		for _, row := range rows {
			cells = append(cells, row[at])
		}
	}
	sum := new(big.Int)
	for _, cell := range cells {
		if cell == nil {
			if m.MissingAsZero {
				continue
			}
			return
		}
		sum.Add(sum, big.NewInt(cell.(int64)))
	}
	currency := ""
	if m.Currency != "" {
		coins := map[any]bool{}
		for _, row := range rows {
			coins[row[s.column("coin")]] = true
			currency = row[s.column("coin")].(string)
		}
		if len(coins) > 1 {
			g.mixed[leaf] = true
		}
	}
	if beyondExact(sum) {
		g.outside[leaf] = true
		sum.SetInt64(1)
	}
	d := kpi.Int(sum.Int64())
	if m.Places > 0 {
		d = kpi.MustDecimal(sum.String() + "e-2")
	}
	sample[m.Of] = kpi.Amount{Decimal: d, Currency: currency}
}

func beyondExact(n *big.Int) bool { return n.CmpAbs(big.NewInt(1<<53)) > 0 }

// judge works a KPI out exactly. The verdict is open where an intermediate number is beyond 2^53 and no input is.
func (g *inputs) judge(t *testing.T, id kpi.ID) (o outcome, exact *big.Rat, open bool) {
	t.Helper()
	k, _ := kpi.Vocabulary{}.KPI(id)
	value, err := k.Eval(g.Inputs)
	undefined, _ := errors.AsType[*kpi.UndefinedError](err)
	reason := kpi.Reason(0)
	if undefined != nil {
		reason = undefined.Reason
	} else {
		require.NoError(t, err)
	}
	any := func(set map[kpi.Expr]bool) bool { return anyLeaf(k.Formula, func(e kpi.Expr) bool { return set[e] }) }
	switch {
	case any(g.straddling):
		reason = kpi.StraddlingCell
	case reason == kpi.Missing, reason == kpi.Insufficient:
	case any(g.notAdditive):
		reason = kpi.NotAdditive
	case reason == kpi.CurrencyMismatch, any(g.mixed):
		reason = kpi.CurrencyMismatch
	case any(g.outside):
		reason = kpi.Overflow
	default:
		if _, largest := g.largest(k.Formula); beyondExact(largest) {
			open = true
		}
	}
	if reason == 0 {
		exact = value.Rat()
		o.currency = currencyOf(value.Unit())
	}
	o.reason = reason
	return o, exact, open
}

func anyLeaf(e kpi.Expr, is func(kpi.Expr) bool) bool {
	if b, ok := e.(kpi.Binary); ok {
		return anyLeaf(b.X, is) || anyLeaf(b.Y, is)
	}
	return is(e)
}

// largest returns a value and a bound of every whole number on the way to it, with weights of two digits and cents made whole.
func (g *inputs) largest(e kpi.Expr) (*big.Rat, *big.Int) {
	switch e := e.(type) {
	case kpi.Binary:
		x, a := g.largest(e.X)
		y, b := g.largest(e.Y)
		bound := new(big.Int).Add(a, b)
		switch e.Op {
		case kpi.Mul:
			_, constX := e.X.(kpi.Number)
			_, constY := e.Y.(kpi.Number)
			if !constX && !constY {
				bound.Mul(a, b)
			}
		case kpi.Div:
			bound = a
			if b.Cmp(a) > 0 {
				bound = b
			}
		}
		return x, new(big.Int).Add(bound, y.Num().SetInt64(0))
	case kpi.Number:
		return new(big.Rat), big.NewInt(100)
	case kpi.Quantile:
		bound := new(big.Int)
		for _, v := range g.Distributions[e.Of] {
			if n := new(big.Int).Abs(v.Rat().Num()); n.Cmp(bound) > 0 {
				bound = n
			}
		}
		return new(big.Rat), bound.Lsh(bound, 1)
	case kpi.Previous:
		return new(big.Rat), scaledUp(g.Before[e.Of])
	default:
		return new(big.Rat), scaledUp(g.Now[e.(kpi.Measure)])
	}
}

// scaledUp returns a bound of an amount in hundredths of a tenth of cents.
func scaledUp(a kpi.Amount) *big.Int {
	r := new(big.Rat).Mul(a.Rat(), big.NewRat(1000, 1))
	return new(big.Int).Quo(new(big.Int).Abs(r.Num()), r.Denom())
}
