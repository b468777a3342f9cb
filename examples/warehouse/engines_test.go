package main

import (
	"database/sql"
	"os"
	"testing"

	"example.com/socialorg/kpi/kpisql"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "github.com/marcboeker/go-duckdb/v2"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"
)

const trials = 6

type engine struct {
	dialect kpisql.Dialect
	db      *sql.DB
}

// open returns the embedded databases, and PostgreSQL where the environment names one.
func open(t *testing.T) []engine {
	t.Helper()
	list := []engine{{kpisql.DuckDB, nil}, {kpisql.SQLite, nil}}
	drivers := []string{"duckdb", "sqlite"}
	names := []string{"", ":memory:"}
	if dsn := os.Getenv("WAREHOUSE_POSTGRES"); dsn != "" {
		list, drivers, names = append(list, engine{kpisql.PostgreSQL, nil}), append(drivers, "pgx"), append(names, dsn)
	}
	for i := range list {
		db, err := sql.Open(drivers[i], names[i])
		require.NoError(t, err)
		db.SetMaxOpenConns(1) // a second connection would be a second database in memory
		t.Cleanup(func() { require.NoError(t, db.Close()) })
		list[i].db = db
	}
	return list
}
