package kpisql

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A syntax is how a dialect writes what differs between them.
type syntax struct {
	dialect Dialect
	quote   byte // around identifiers

	float string // the double-precision type
	whole string // an integer type of 64 bits
	wide  string // an integer type that holds 2^120
	text  string

	raw        string // the type of sums, where a NULL must be told its type; "" where it need not
	sumCast    string // what values are cast to before they are summed, because their own sums may overflow; "" where they cannot
	parameter  string // before the number of a parameter
	positional bool   // parameters have no numbers

	catalog bool // names may have three parts
	nameMax int  // the length of a name
	bytes   bool // counted in bytes and not in characters
	hash    bool // # begins a comment
}

func (d Dialect) syntax() syntax {
	s := syntax{dialect: d, quote: '"', nameMax: 255}
	switch d {
	case PostgreSQL:
		s.float, s.whole, s.wide, s.text = "float8", "bigint", "numeric", "text"
		s.raw, s.parameter = "numeric", "$"
		s.nameMax, s.bytes = 63, true
		s.catalog = true
	case DuckDB:
		s.float, s.whole, s.wide, s.text = "DOUBLE", "BIGINT", "HUGEINT", "VARCHAR"
		s.parameter, s.catalog = "$", true
	case SQLite:
		s.float, s.whole, s.wide, s.text = "REAL", "INTEGER", "INTEGER", "TEXT"
		s.parameter = "?"
	case BigQuery:
		s.float, s.whole, s.wide, s.text = "FLOAT64", "INT64", "BIGNUMERIC", "STRING"
		s.quote, s.raw, s.sumCast, s.parameter = '`', "NUMERIC", "NUMERIC", "@p"
		s.catalog, s.hash = true, true
	case Snowflake:
		s.float, s.whole, s.wide, s.text = "DOUBLE", "NUMBER(38, 0)", "NUMBER(38, 0)", "VARCHAR"
		s.parameter, s.catalog = ":", true
	case SparkSQL:
		s.float, s.whole, s.wide, s.text = "DOUBLE", "BIGINT", "DECIMAL(38, 0)", "STRING"
		s.quote, s.raw, s.sumCast, s.parameter = '`', "DECIMAL(38, 9)", "DECIMAL(28, 9)", ":p"
		s.catalog = true
	case Trino:
		s.float, s.whole, s.wide, s.text = "DOUBLE", "BIGINT", "DECIMAL(38, 0)", "VARCHAR"
		s.raw, s.sumCast, s.parameter, s.positional = "DECIMAL(38, 9)", "DECIMAL(38, 9)", "?", true
		s.catalog = true
	case MySQL:
		s.float, s.whole, s.wide, s.text = "DOUBLE", "SIGNED", "DECIMAL(65, 0)", "CHAR"
		s.quote, s.parameter, s.positional = '`', "?", true
		s.nameMax, s.hash = 64, true
	default:
		s.dialect = 0
	}
	return s
}

// ident quotes a name that [syntax.nameable] accepts.
func (s *syntax) ident(name string) string {
	q := string(s.quote)
	return q + strings.ReplaceAll(name, q, q+q) + q
}

// nameable reports whether the dialect can hold a name. What it would cut or read as an escape is refused, so that no two names
// become one.
func (s *syntax) nameable(name string) bool {
	if name == "" || !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl) {
		return false
	}
	if s.dialect == BigQuery && strings.ContainsAny(name, "`\\") {
		return false // its quoted names know escapes, and no name of a column or table holds these
	}
	if s.bytes {
		return len(name) <= s.nameMax
	}
	return utf8.RuneCountInString(name) <= s.nameMax
}

// table returns the quoted path of a table.
func (s *syntax) table(t *Table) string {
	var b strings.Builder
	for _, part := range [...]string{t.Catalog, t.Schema, t.Name} {
		if part != "" {
			if b.Len() > 0 {
				b.WriteByte('.')
			}
			b.WriteString(s.ident(part))
		}
	}
	return b.String()
}

// cast returns x as a type.
func (s *syntax) cast(x, as string) string { return "CAST(" + x + " AS " + as + ")" }

// null returns the NULL of a column of sums or of texts, for the places in a UNION where a type cannot be inferred.
func (s *syntax) null(text bool) string {
	switch {
	case s.raw == "":
		return "NULL"
	case text:
		return s.cast("NULL", s.text)
	default:
		return s.cast("NULL", s.raw)
	}
}

// sum returns the exact sum of a column.
func (s *syntax) sum(x string) string {
	switch {
	case s.dialect == SQLite:
		// SUM ends the query where 64 bits overflow. The sums of the two halves cannot, and put together they become a REAL
		// where they are too large; so does the sum of what is not whole, which no REAL sum would keep.
		return "CASE WHEN SUM(" + x + " <> CAST(" + x + " AS INTEGER)) > 0 THEN " + beyond +
			" ELSE SUM(" + x + " >> 32) * 4294967296 + SUM(" + x + " & 4294967295) END"
	case s.sumCast != "":
		return "SUM(" + s.cast(x, s.sumCast) + ")"
	default:
		return "SUM(" + x + ")"
	}
}

// floor returns x without its fraction.
func (s *syntax) floor(x string) string {
	if s.dialect == SQLite {
		return s.cast(x, "INTEGER") // FLOOR is no part of every build
	}
	return "FLOOR(" + x + ")"
}

// The limits of what is exact, and a number beyond them that stands for all such.
const (
	exactLimit = 1 << 53
	limit      = "9007199254740992"
	beyond     = "9007199254740993"
)

// outside reports in SQL that x is not exact.
func outside(x string) string { return x + " NOT BETWEEN -" + limit + " AND " + limit }

// params are the arguments of a statement.
type params struct {
	s    *syntax
	args []any
	seen map[paramKey]int
}

// A paramKey is a place that a value is compared with: an engine may infer the type of a parameter from it, so two places never
// share one.
type paramKey struct {
	table *Table
	place string
	n     int
}

func (p *params) add(key paramKey, value any) string {
	if p.s.positional {
		p.args = append(p.args, value)
		return p.s.parameter
	}
	n, ok := p.seen[key]
	if !ok {
		p.args = append(p.args, value)
		n = len(p.args)
		if p.seen == nil {
			p.seen = map[paramKey]int{}
		}
		p.seen[key] = n
	}
	return p.s.parameter + strconv.Itoa(n)
}
