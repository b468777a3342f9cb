package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"strings"

	"example.com/socialorg/kpi"
	"github.com/marcboeker/go-duckdb/v2"
)

// inDuckDB gives DuckDB, on one thread, what programs get: columns for a result in each row, and for groups.
func inDuckDB(v kpi.Vocabulary, rows int) []contest {
	return []contest{
		{name: "columns F1 " + count(rows) + ", DuckDB on one thread", unit: "row", size: rows, open: func() ([]contender, func(), error) {
			p, err := compile(v, f1)
			if err != nil {
				return nil, nil, err
			}
			slots := names(p.Slots())
			cols := columns(uint64(rows), slots, rows)
			db, err := fill("posts", slots, cols, nil)
			if err != nil {
				return nil, nil, err
			}
			dst, why := make([]float64, rows), make([]kpi.Reason, rows)
			const rate = "(likes + comments + shares + saves) / nullif(reach, 0)"
			return []contender{
				{name: "Program.Columns", run: func() { must(p.Columns(dst, why, cols)) }},
				{name: "DuckDB, materialised", goal: ">5", run: db.run("create or replace temp table made as select " + rate + " as v from posts")},
				{name: "DuckDB, summed", run: db.run("select sum(" + rate + ") from posts")},
			}, db.quit, nil
		}},
		{name: "group by, sum / sum, " + count(rows) + ", DuckDB on one thread", unit: "row", size: rows, open: func() ([]contender, func(), error) {
			cols, codes := groupData(rows)
			us, err := byGroups(v, cols, codes)
			if err != nil {
				return nil, nil, err
			}
			db, err := fill("costs", []string{"cost", "won_leads"}, cols, codes)
			if err != nil {
				return nil, nil, err
			}
			return []contender{us, {
				name: "DuckDB", goal: ">2.2", run: db.run("select code, sum(cost) / nullif(sum(won_leads), 0) from costs group by code"),
			}}, db.quit, nil
		}},
	}
}

// A duck is a database in memory.
type duck struct{ *sql.DB }

func (d duck) quit() { _ = d.Close() }

func (d duck) run(query string) func() {
	return func() {
		_, err := d.Exec(query)
		must(err)
	}
}

// fill makes a table of columns; with codes in a column of their own.
func fill(table string, names []string, cols []kpi.Column, codes []uint32) (duck, error) {
	connector, err := duckdb.NewConnector("?threads=1", nil)
	if err != nil {
		return duck{}, err
	}
	db := duck{sql.OpenDB(connector)}
	db.SetMaxOpenConns(1)
	defs := strings.Join(names, " double, ") + " double"
	if codes != nil {
		defs += ", code uinteger"
	}
	if _, err := db.Exec("create table " + table + " (" + defs + ")"); err != nil {
		return db, err
	}
	conn, err := connector.Connect(context.Background())
	if err != nil {
		return db, err
	}
	defer conn.Close()
	a, err := duckdb.NewAppenderFromConn(conn, "", table)
	if err != nil {
		return db, err
	}
	row := make([]driver.Value, len(cols), len(cols)+1)
	for i := range cols[0].Values {
		row := row
		for k, c := range cols {
			if row[k] = c.Values[i]; c.Valid != nil && c.Valid[i/64]>>(i%64)&1 == 0 {
				row[k] = nil
			}
		}
		if codes != nil {
			row = append(row, codes[i])
		}
		if err := a.AppendRow(row...); err != nil {
			return db, fmt.Errorf("row %d of %s: %w", i, table, err)
		}
	}
	return db, a.Close()
}
