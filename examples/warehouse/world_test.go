package main

import (
	"database/sql"
	"fmt"
	"math"
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
	order  *rand.Rand // of what is asked, which does not matter
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
		if r.IntN(3) == 0 {
			s.end(r, v)
		}
		if r.IntN(2) == 0 { // repeated rows
			s.rows = append(s.rows, slices.Clone(s.rows[:len(s.rows)/3])...)
		}
		w.query.Tables = append(w.query.Tables, s.table)
	}
	for id := range kpi.IDs() {
		w.query.KPIs = append(w.query.KPIs, id)
	}
	w.order = random(r.Uint64())
	return w
}

// end gives the rows of a sheet an end: most are of one day, some reach over the end of the period or hold all of it, and some have none.
func (s *sheet) end(r *rand.Rand, v values) {
	s.table.End = "the end"
	s.columns = append(s.columns, `"the end" BIGINT`)
	for i, row := range s.rows {
		begin := row[2].(int64)
		var end any = begin + 1
		switch n := r.IntN(100); {
		case s.name == "totals":
			end = begin + nowTo - nowFrom
		case n == 0:
			end = begin + int64(r.IntN(8))
		case n == 1:
			end = begin + nowTo
		case n == 2 && v.nulls:
			end = nil
		}
		s.rows[i] = append(row, end)
	}
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
