package main

import (
	"database/sql"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/stretchr/testify/require"
)

// A sheet is a small table of random data, held in Go and in each database.
type sheet struct {
	name    string
	columns []string // "name type"
	rows    [][]any
	table   kpisql.Table
}

// A world is one set of tables with a way to ask for every KPI of the catalogue.
type world struct {
	sheets []*sheet
	query  kpisql.Query
}

// Days are numbers here, so that all databases compare them alike.
const (
	beforeFrom, nowFrom, nowTo = 1, 11, 21
	lastDay                    = 24
)

var (
	platforms = []any{"instagram", "tiktok", "x'y\"z", nil}
	brands    = []any{"norte", "sur"}
)

// values are those of a column: mostly small, often 0, sometimes missing or negative, and huge where asked for.
type values struct {
	nulls, zeros, negatives, huge bool
}

func (v values) draw(r *rand.Rand) any {
	switch n := r.IntN(40); {
	case v.nulls && n < 2:
		return nil
	case v.zeros && n < 30, n < 6:
		return int64(0)
	case v.negatives && n < 34:
		return -int64(r.IntN(300))
	case v.huge && n < 36 && r.IntN(20) == 0:
		return []int64{1 << 53, 1<<53 - 1, 1<<53 + 1, -(1 << 53), 1 << 52, math.MaxInt64, math.MinInt64, 1<<62 + 1}[r.IntN(8)]
	}
	return int64(r.IntN(1000))
}

func newWorld(r *rand.Rand, v values) *world {
	w := &world{}
	dims := []kpisql.Dimension{{Name: "platform"}, {Name: "brand", Column: "la marca"}}
	common := []string{`"platform" VARCHAR(20)`, `"la marca" VARCHAR(20)`, `"day" BIGINT`}
	newSheet := func(name string, rows int) *sheet {
		s := &sheet{name: name, columns: slices.Clone(common), table: kpisql.Table{Name: name, Time: "day", Dimensions: dims}}
		for range rows {
			s.rows = append(s.rows, []any{platforms[r.IntN(len(platforms))], brands[r.IntN(len(brands))], int64(1 + r.IntN(lastDay))})
		}
		w.sheets = append(w.sheets, s)
		return s
	}
	// Of two tables with unlike numbers of rows for each group, a join would repeat the values of both.
	flows := []*sheet{newSheet("select", 20+r.IntN(80)), newSheet(`web "log"`, 20+r.IntN(80))}
	levels := newSheet("levels", 60)
	levels.add(`"account" VARCHAR(20)`, func() any { return []any{"a", "b", nil}[r.IntN(3)] })
	levels.table.Entity = []string{"account"}
	people := newSheet("people", 120)
	waits := newSheet("waits", []int{0, 3, 60}[r.IntN(3)])
	grain := [][]string{{}, {"platform"}, {"brand", "platform"}}[r.IntN(3)]
	w.query = kpisql.Query{
		Grain: grain, Period: kpisql.Period{From: nowFrom, To: nowTo}, Before: kpisql.Period{From: beforeFrom, To: nowFrom},
		Given: kpi.Sample{kpi.Days: kpi.Count(int64(r.IntN(3) * 5))},
	}
	if r.IntN(3) == 0 {
		w.query.Filters = []kpisql.Filter{
			{On: "brand", Op: kpisql.OpIn, Values: []any{"norte"}},
			{On: "platform", Op: kpisql.OpNotIn, Values: []any{"tiktok", "it's; DROP TABLE waits--"}},
		}
	}
	totals := w.totals(r, v, dims)
	coin := "EUR"
	if r.IntN(3) == 0 {
		coin = "USD"
	}
	for _, s := range flows {
		s.add(`"coin" VARCHAR(3)`, func() any {
			if v.nulls && r.IntN(60) == 0 {
				return "MXN"
			}
			return coin
		})
	}
	for m := range kpi.Measures() {
		cell := func() any { return v.draw(r) }
		mapping := kpisql.Measure{Of: m, MissingAsZero: r.IntN(4) == 0}
		if r.IntN(2) == 0 {
			mapping.Column = "the " + string(m)
		}
		name := string(m)
		if mapping.Column != "" {
			name = mapping.Column
		}
		column := `"` + name + `" BIGINT`
		switch m.Kind() {
		case kpi.KindFlow, kpi.KindMoney:
			if m == kpi.Days {
				continue
			}
			s := flows[r.IntN(2)]
			if m.Kind() == kpi.KindMoney {
				mapping.Places, mapping.Minor, mapping.Currency = 2, true, "coin"
			}
			s.add(column, cell)
			s.table.Measures = append(s.table.Measures, mapping)
		case kpi.KindStock:
			levels.add(column, cell)
			levels.table.Measures = append(levels.table.Measures, mapping)
		case kpi.KindDistinct:
			if r.IntN(2) == 0 || m == kpi.DAU {
				mapping.At = append([]string{}, w.query.Grain...)
				totals.add(column, cell)
				totals.table.Measures = append(totals.table.Measures, mapping)
				continue
			}
			mapping.ID, mapping.Column = name, ""
			people.add(`"`+name+`" VARCHAR(20)`, func() any {
				if v.nulls && r.IntN(60) == 0 {
					return nil
				}
				return fmt.Sprint("p", r.IntN(30))
			})
			people.table.Measures = append(people.table.Measures, mapping)
		case kpi.KindDistribution:
			waits.add(column, cell)
			waits.table.Measures = append(waits.table.Measures, mapping)
		}
	}
	for _, s := range w.sheets {
		if r.IntN(2) == 0 { // repeated rows
			s.rows = append(s.rows, slices.Clone(s.rows[:len(s.rows)/3])...)
		}
		w.query.Tables = append(w.query.Tables, s.table)
	}
	for id := range kpi.IDs() {
		w.query.KPIs = append(w.query.KPIs, id)
	}
	return w
}

// totals makes the table of what a network reports for each group of the grain, and sometimes reports twice or not at all.
func (w *world) totals(r *rand.Rand, v values, dims []kpisql.Dimension) *sheet {
	s := &sheet{
		name: "totals", columns: []string{`"platform" VARCHAR(20)`, `"la marca" VARCHAR(20)`, `"day" BIGINT`},
		table: kpisql.Table{Name: "totals", Time: "day", Dimensions: dims},
	}
	for _, p := range platforms {
		for _, b := range brands {
			for _, day := range []int64{beforeFrom, nowFrom} {
				for range []int{1, 1, 1, 1, 1, 0, 2}[r.IntN(7)] {
					s.rows = append(s.rows, []any{p, b, day})
				}
			}
		}
	}
	w.sheets = append(w.sheets, s)
	return s
}

func (s *sheet) add(column string, cell func() any) {
	s.columns = append(s.columns, column)
	for i := range s.rows {
		s.rows[i] = append(s.rows[i], cell())
	}
}

// column returns the place of a column.
func (s *sheet) column(name string) int {
	for i, c := range s.columns {
		if strings.HasPrefix(c, `"`+strings.ReplaceAll(name, `"`, `""`)+`" `) {
			return i
		}
	}
	panic(name)
}

func (w *world) load(t *testing.T, db *sql.DB) {
	t.Helper()
	for _, s := range w.sheets {
		name := `"` + strings.ReplaceAll(s.name, `"`, `""`) + `"`
		_, err := db.Exec("DROP TABLE IF EXISTS " + name)
		require.NoError(t, err)
		_, err = db.Exec("CREATE TEMPORARY TABLE " + name + " (" + strings.Join(s.columns, ", ") + ")")
		require.NoError(t, err)
		var rows []string
		for _, row := range s.rows {
			var cells []string
			for _, cell := range row {
				switch cell := cell.(type) {
				case nil:
					cells = append(cells, "NULL")
				case string:
					cells = append(cells, "'"+strings.ReplaceAll(cell, "'", "''")+"'")
				default:
					cells = append(cells, fmt.Sprint(cell))
				}
			}
			rows = append(rows, "("+strings.Join(cells, ", ")+")")
		}
		if rows != nil {
			_, err = db.Exec("INSERT INTO " + name + " VALUES " + strings.Join(rows, ", "))
			require.NoError(t, err)
		}
	}
}

// ask runs the query and returns its groups by their dimensions.
func (w *world) ask(t *testing.T, d kpisql.Dialect, db *sql.DB) result {
	t.Helper()
	q := w.query
	q.Dialect = d
	statement, err := q.Build()
	require.NoError(t, err)
	got, err := query(t.Context(), db, statement)
	require.NoError(t, err, statement.SQL)
	return got
}

// inputs are what exact evaluation is given for a group, and the measures that its rows do not make a value of.
type inputs struct {
	kpi.Inputs
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
				notAdditive: map[kpi.Expr]bool{}, outside: map[kpi.Expr]bool{}, mixed: map[kpi.Expr]bool{},
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
			rows := map[string][][]any{}
			for _, row := range s.rows {
				if key, ok := w.key(s, row, before); ok {
					rows[key] = append(rows[key], row)
				}
			}
			for _, m := range s.table.Measures {
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

func (w *world) key(s *sheet, row []any, before bool) (string, bool) {
	from, to := int64(nowFrom), int64(nowTo)
	if before {
		from, to = beforeFrom, nowFrom
	}
	if day := row[2].(int64); day < from || day >= to {
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

func TestEnginesAgree(t *testing.T) {
	engines := open(t)
	seen := map[kpi.Reason]int{}
	for name, v := range map[string]values{
		"plain": {}, "zeros": {zeros: true}, "nulls": {nulls: true}, "negatives": {negatives: true, zeros: true}, "huge": {huge: true},
		"all": {nulls: true, zeros: true, negatives: true, huge: true},
	} {
		t.Run(name, func(t *testing.T) {
			opens := 0
			for seed := range uint64(trials) {
				w := newWorld(rand.New(rand.NewPCG(seed, 7)), v)
				want := w.expect(t)
				for _, e := range engines {
					w.load(t, e.db)
					got := w.ask(t, e.dialect, e.db)
					for key := range got {
						if want[key] == nil {
							t.Errorf("seed %d, %s: group %q is not in the data", seed, e.dialect, key)
						}
					}
					for key, g := range want {
						if got[key] == nil {
							t.Errorf("seed %d, %s: no group %q", seed, e.dialect, key)
							continue
						}
						for _, id := range w.query.KPIs {
							o, exact, open := g.judge(t, id)
							have := got[key][id]
							if open {
								opens++
								if have.reason == kpi.Overflow {
									continue
								}
							}
							seen[o.reason]++
							if have.reason != o.reason {
								t.Errorf("seed %d, %s, %q, %s: reason %v, want %v", seed, e.dialect, key, id, have.reason, o.reason)
							} else if o.reason == 0 && !near(have.value, exact) {
								t.Errorf("seed %d, %s, %q, %s: %v, want %s", seed, e.dialect, key, id, have.value, exact.FloatString(20))
							} else if have.currency != o.currency {
								t.Errorf("seed %d, %s, %q, %s: currency %q, want %q", seed, e.dialect, key, id, have.currency, o.currency)
							}
						}
					}
				}
			}
			t.Log("beyond 2^53 on the way:", opens)
		})
	}
	for _, reason := range []kpi.Reason{
		0, kpi.Missing, kpi.ZeroDenominator, kpi.NoActivity, kpi.NotAdditive, kpi.Insufficient, kpi.Overflow, kpi.CurrencyMismatch,
		kpi.OutOfShare,
	} {
		if t.Log(reason, seen[reason]); seen[reason] < 20 {
			t.Errorf("only %d figures with reason %v", seen[reason], reason)
		}
	}
}
