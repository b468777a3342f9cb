package kpisql

import (
	"iter"

	"example.com/socialorg/internal/enum"
)

// A Dialect is the SQL of one database. Its zero is unset.
type Dialect uint8

// The dialects.
const (
	PostgreSQL Dialect = iota + 1 // 12 and later; placeholders are $1, $2, …
	DuckDB                        // 1.0 and later; $1, $2, …
	SQLite                        // 3.25 and later; ?1, ?2, …
	BigQuery                      // GoogleSQL; the query parameters @p1, @p2, …
	Snowflake                     // :1, :2, …
	SparkSQL                      // 3.4 and later, Databricks too; the named parameters :p1, :p2, …
	Trino                         // ?, one for each of the arguments
	MySQL                         // 8.0.17 and later; ?, one for each of the arguments
)

var dialectTable = enum.Table{
	Type:  "kpisql: dialect",
	Words: []string{"", "postgresql", "duckdb", "sqlite", "bigquery", "snowflake", "spark", "trino", "mysql"},
}

// Dialects yields the dialects in order.
func Dialects() iter.Seq[Dialect] { return enum.All[Dialect](&dialectTable) }

// String returns the word of d: postgresql, duckdb, sqlite, bigquery, snowflake, spark, trino or mysql; "" for the zero Dialect.
func (d Dialect) String() string { return enum.String(&dialectTable, d) }

// MarshalText returns the word of d, no text for the zero, and an error for any other value that is none of the constants.
func (d Dialect) MarshalText() ([]byte, error) { return enum.Marshal(&dialectTable, d) }

// UnmarshalText reads a word that [Dialect.String] writes. Its error suggests a word where one is near.
func (d *Dialect) UnmarshalText(text []byte) error { return enum.Unmarshal(&dialectTable, d, text) }
