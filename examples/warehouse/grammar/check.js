// Parses the statements on standard input, a JSON object {dialect, name, sql} a line, by grammars that are not ours.
import fs from "node:fs";
import * as dt from "dt-sql-parser";
import nodeSqlParser from "node-sql-parser";
import { lacks } from "./lacks.js";

// node-sql-parser has neither DuckDB nor Spark: DuckDB's parser is PostgreSQL's, Spark's began as Hive's.
const first = {
  postgresql: "postgresql", duckdb: "postgresql", sqlite: "sqlite", bigquery: "bigquery", snowflake: "snowflake",
  spark: "hive", trino: "trino", mysql: "mysql",
};
const second = { postgresql: "PostgreSQL", duckdb: "PostgreSQL", spark: "SparkSQL", trino: "TrinoSQL", mysql: "MySQL" };

const parser = new nodeSqlParser.Parser();
const made = {};
const quiet = console.error; // antlr writes each error there too

const grammars = {
  "node-sql-parser": (dialect, sql) => {
    if (!first[dialect]) return undefined;
    try {
      parser.astify(sql, { database: first[dialect] });
      return "";
    } catch (error) {
      const at = error.location?.start.offset ?? 0;
      return `${error.message.slice(0, 120)}… at ${JSON.stringify(sql.slice(Math.max(0, at - 40), at + 20))}`;
    }
  },
  "dt-sql-parser": (dialect, sql, name) => {
    // It is slow, so it leaves out the KPIs one by one, whose parts the whole catalogue has too.
    if (!second[dialect] || !name.includes(" ") && name !== "catalogue" && name !== "scorecard") return undefined;
    const one = (made[dialect] ??= new dt[second[dialect]]());
    console.error = () => {};
    const errors = one.validate(sql);
    console.error = quiet;
    return errors.length === 0 ? "" : `${errors[0].message} in line ${errors[0].startLine}: ${sql.split("\n")[errors[0].startLine - 1]}`;
  },
};

const counts = {};
const needed = new Set();
let failed = 0;
for (const line of fs.readFileSync(0, "utf8").split("\n")) {
  if (line === "") continue;
  const { dialect, name, sql } = JSON.parse(line);
  for (const [grammar, parse] of Object.entries(grammars)) {
    let text = sql;
    for (const lack of lacks) {
      if (lack.grammar !== grammar || !lack.dialects.includes(dialect)) continue;
      const rewritten = text.replace(lack.find, lack.put);
      if (rewritten !== text && !needed.has(lack) && parse(dialect, text, name) !== "") needed.add(lack);
      text = rewritten;
    }
    const fault = parse(dialect, text, name);
    if (fault === undefined) continue;
    const key = `${dialect.padEnd(11)} ${grammar}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if (fault !== "") {
      failed++;
      if (failed <= 20) console.log(`${dialect}, ${name}: ${grammar}: ${fault}`);
    }
  }
}
for (const [key, n] of Object.entries(counts)) console.log(`${key}: ${n} statements`);

// Both grammars must be able to fail.
const broken = 'SELECT 1 FROM "t" WHERE AND GROUP 1';
for (const [grammar, parse] of Object.entries(grammars)) {
  for (const dialect of Object.keys(grammar === "node-sql-parser" ? first : second)) {
    if (parse(dialect, broken, "scorecard") === "") {
      failed++;
      console.log(`${grammar} takes anything for ${dialect}`);
    }
  }
}
for (const lack of lacks) {
  console.log(`${lack.grammar} lacks ${lack.construct} (${lack.dialects.join(", ")})`);
  if (!needed.has(lack)) {
    failed++;
    console.log("  no longer: take it off the list");
  }
}
if (Object.keys(counts).length < 12) {
  failed++;
  console.log("too few statements");
}
process.exit(failed === 0 ? 0 : 1);
