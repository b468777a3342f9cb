// What a grammar lacks although the database has it. Each is rewritten into the nearest thing that the grammar knows, so that the
// rest of the statement is parsed all the same; check.js fails where one of them is no longer needed.
export const lacks = [
  {
    grammar: "node-sql-parser",
    dialects: ["postgresql", "duckdb", "sqlite", "snowflake", "trino"],
    construct: 'a quote inside a quoted name, doubled: "say ""x"""',
    find: /"(?:[^"]|"")*"/g,
    put: (name) => `"${name.slice(1, -1).replaceAll('""', "'")}"`,
    why:
      "SQL:1999 and each manual double the quote (PostgreSQL 4.1.1 Lexical Structure, SQLite Keywords, Snowflake Identifier " +
      "requirements, Trino Reserved keywords: Quoting, DuckDB Keywords and Identifiers). dt-sql-parser reads it for PostgreSQL and Trino; " +
      "DuckDB, SQLite and PostgreSQL run such statements in the tests.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["spark"],
    construct: "the same with the quotes of Spark: `say ``x```",
    find: /`(?:[^`]|``)*`/g,
    put: (name) => "`" + name.slice(1, -1).replaceAll("``", "'") + "`",
    why: "spark.apache.org/docs/latest/sql-ref-identifiers.html. dt-sql-parser, whose grammar is Spark's own, reads it.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["duckdb"],
    construct: "the type HUGEINT, which PostgreSQL has not",
    find: /\bHUGEINT\b/g,
    put: "BIGINT",
    why: "duckdb.org/docs/sql/data_types/numeric. DuckDB runs it in the tests.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["sqlite"],
    construct: "numbered parameters, ?1",
    find: /\?\d+/g,
    put: "?",
    why: "sqlite.org/lang_expr.html#parameters. SQLite runs them in the tests.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["sqlite"],
    construct: "shifts, x >> 32",
    find: / (>>|&) (?=\d)/g,
    put: " + ",
    why: "sqlite.org/lang_expr.html#operators. SQLite runs them in the tests.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["sqlite"],
    construct: "windows without PARTITION BY",
    find: /OVER \((?=ORDER|\))/g,
    put: "OVER (PARTITION BY 1 ",
    why: "sqlite.org/windowfunctions.html#the_partition_by_clause: it is optional. SQLite runs it in the tests.",
  },
  {
    grammar: "node-sql-parser",
    dialects: ["bigquery"],
    construct: "the type BIGNUMERIC",
    find: /\bBIGNUMERIC\b/g,
    put: "NUMERIC",
    why: "cloud.google.com/bigquery/docs/reference/standard-sql/data-types#decimal_types. It stands where NUMERIC may stand.",
  },
  {
    grammar: "dt-sql-parser",
    dialects: ["mysql"],
    construct: "CAST(x AS DOUBLE)",
    find: / AS DOUBLE\)/g,
    put: " AS DECIMAL)",
    why: "MySQL has it since 8.0.17: dev.mysql.com/doc/refman/8.0/en/cast-functions.html. node-sql-parser reads it.",
  },
  {
    grammar: "dt-sql-parser",
    dialects: ["mysql"],
    construct: "placeholders of prepared statements, ?",
    find: /\?/g,
    put: "1",
    why: "dev.mysql.com/doc/refman/8.0/en/prepare.html. node-sql-parser reads them.",
  },
];
