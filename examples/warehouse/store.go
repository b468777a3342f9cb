package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"iter"
	"strings"
	"time"

	"example.com/socialorg/kpi/kpisql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/marcboeker/go-duckdb/v2"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// A store is a database that the tables are loaded into.
type store struct {
	dialect kpisql.Dialect
	driver  string
	dsn     string
	load    func(ctx context.Context, c *sql.Conn, s source, posts int, step *step) error
}

// stores are the embedded databases, and PostgreSQL where its address is given.
func stores(postgres string) []store {
	list := []store{
		{kpisql.DuckDB, "duckdb", "", loadDuckDB},
		{kpisql.SQLite, "sqlite", ":memory:", loadSQLite},
	}
	if postgres != "" {
		list = append(list, store{kpisql.PostgreSQL, "pgx", postgres, loadPostgreSQL})
	}
	return list
}

// schema holds the tables in PostgreSQL, so that no table of somebody else's is touched.
const schema = "socialorg_warehouse"

// fill makes the tables and loads them.
func (st *store) fill(ctx context.Context, db *sql.DB, posts int, p *progress) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }() // it goes back to the pool
	if st.dialect == kpisql.PostgreSQL {
		if _, err := conn.ExecContext(ctx, "DROP SCHEMA IF EXISTS "+schema+" CASCADE; CREATE SCHEMA "+schema); err != nil {
			return err
		}
	}
	for _, s := range sources() {
		var columns []string
		for _, c := range s.columns {
			kind := c.kind
			if st.dialect == kpisql.SQLite && kind == kindDate {
				kind = "TEXT"
			}
			columns = append(columns, c.name+" "+kind)
		}
		if _, err := conn.ExecContext(ctx, "CREATE TABLE "+st.table(s)+" ("+strings.Join(columns, ", ")+")"); err != nil {
			return err
		}
		step := p.step(st.dialect.String()+": "+s.name, s.count(posts))
		if err := st.load(ctx, conn, s, posts, step); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		step.done()
	}
	return nil
}

func (st *store) table(s source) string {
	if st.dialect == kpisql.PostgreSQL {
		return schema + "." + s.name
	}
	return s.name
}

// typed makes dates of texts, where a driver wants them.
func typed(s source, row []cell, into []driver.Value) {
	for i, c := range row {
		into[i] = c
		if text, ok := c.(string); ok && s.columns[i].kind == kindDate {
			date, _ := time.Parse(time.DateOnly, text) // it was formatted so
			into[i] = date
		}
	}
}

func loadDuckDB(_ context.Context, c *sql.Conn, s source, posts int, step *step) error {
	return c.Raw(func(raw any) error {
		a, err := duckdb.NewAppenderFromConn(raw.(driver.Conn), "", s.name)
		if err != nil {
			return err
		}
		values := make([]driver.Value, len(s.columns))
		for row := range s.rows(posts) {
			typed(s, row, values)
			if err := a.AppendRow(values...); err != nil {
				return err
			}
			step.add(1)
		}
		return a.Close()
	})
}

// loadSQLite inserts many rows at once, in one transaction.
func loadSQLite(ctx context.Context, c *sql.Conn, s source, posts int, step *step) error {
	tx, err := c.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // which is nothing after Commit
	const batch = 200
	insert := func(rows int) string {
		one := "(?" + strings.Repeat(", ?", len(s.columns)-1) + ")"
		return "INSERT INTO " + s.name + " VALUES " + one + strings.Repeat(", "+one, rows-1)
	}
	many, err := tx.PrepareContext(ctx, insert(batch))
	if err != nil {
		return err
	}
	var args []any
	for row := range s.rows(posts) {
		args = append(args, row...)
		if len(args) == batch*len(s.columns) {
			if _, err := many.ExecContext(ctx, args...); err != nil {
				return err
			}
			args = args[:0]
		}
		step.add(1)
	}
	if len(args) > 0 {
		if _, err := tx.ExecContext(ctx, insert(len(args)/len(s.columns)), args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func loadPostgreSQL(ctx context.Context, c *sql.Conn, s source, posts int, step *step) error {
	return c.Raw(func(raw any) error {
		next, stop := iter.Pull(s.rows(posts))
		defer stop()
		var names []string
		for _, c := range s.columns {
			names = append(names, c.name)
		}
		values := make([]driver.Value, len(s.columns))
		row := make([]any, len(s.columns))
		_, err := raw.(*stdlib.Conn).Conn().CopyFrom(ctx, pgx.Identifier{schema, s.name}, names, pgx.CopyFromFunc(func() ([]any, error) {
			cells, ok := next()
			if !ok {
				return nil, nil
			}
			typed(s, cells, values)
			for i, v := range values {
				row[i] = v
			}
			step.add(1)
			return row, nil
		}))
		return err
	})
}

// ask runs the scorecard.
func (st *store) ask(ctx context.Context, db *sql.DB) (result, error) {
	q := scorecardQuery(st.dialect)
	if st.dialect == kpisql.PostgreSQL {
		for i := range q.Tables {
			q.Tables[i].Schema = schema
		}
	}
	statement, err := q.Build()
	if err != nil {
		return nil, err
	}
	return query(ctx, db, statement)
}
