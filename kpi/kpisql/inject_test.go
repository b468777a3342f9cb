package kpisql_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
)

// Texts that have left their quotes somewhere.
var hostile = []string{
	`x"; DROP TABLE posts; --`, "x`; DROP TABLE posts; --", `x'; DROP TABLE posts; --`, `" OR ""="`, "` OR ``=`", `' OR ''='`,
	`x\"; DROP TABLE posts; --`, "x\\`; DROP TABLE posts; --", `\`, `\'`, `"`, "`", `'`, `""`, "``", `''`, `"""`, "'''",
	"--", "/*", "*/", "#", ";", "$1", "?", "@p1", ":1", "$$", "$tag$", "{{ config }}", "%s", "select", "from", "group", "order", "t", "u",
	"a b", " ", "á", "名", "😀", "x]", "[x", "x\u2019", "x\u02bc", "x\uff02", "\u00a0", "a.b", "measures", "numbers", "reasons", "posts_now",
	"recency", "entity_1", "er_reach_why", "interactions", "INTERACTIONS", "previous_followers", "followers_in",
}

// Texts that no name can be in any dialect.
var impossible = []string{"", "x\x00y", "x\ny", "x\x1by", "\xff", "x\u0085y", strings.Repeat("x", 300)}

// named is the query of a month with names of one's choice in every place that takes one.
func named(d kpisql.Dialect, table, column, dimension, id string, value any) kpisql.Query {
	q := month(d)
	for i := range q.Tables {
		t := &q.Tables[i]
		t.Schema = table
		t.Name = table
		t.Time = column + " time"
		t.Dimensions = []kpisql.Dimension{{Name: dimension}, {Name: "brand", Column: column}}
		for j := range t.Entity {
			t.Entity[j] = column
		}
		t.End = column
		for j := range t.Measures {
			m := &t.Measures[j]
			if m.Expr == "" && m.ID == "" {
				m.Column = column
			}
			if m.ID != "" {
				m.ID = id
			}
			if m.Currency != "" {
				m.Currency = column
			}
			if m.At != nil {
				m.At = []string{dimension, "brand"}
			}
			for k := range m.Where {
				m.Where[k].On = column
				m.Where[k].Values = []any{value, value}
			}
		}
	}
	q.Grain = []string{dimension}
	q.Filters[0].Values = []any{value}
	q.Filters[1].On = dimension
	q.Filters[1].Values = []any{value, value}
	q.Period = kpisql.Period{From: fmt.Sprint("3000", value), To: "3001"}
	return q
}

// shape is what a statement is but for its quoted names: their number and place are fixed, and so is every other token.
func shape(list []token) []token {
	var out []token
	for _, tok := range list {
		switch {
		case tok.kind == name:
			tok.text = ""
		case tok.kind == word && strings.ToLower(tok.text) == tok.text && tok.text != "t" && tok.text != "u":
			tok.text = "step"
		}
		out = append(out, tok)
	}
	return out
}

var plainShapes sync.Map // of the dialects

// plainShape is the shape with names that need no care.
func plainShape(t *testing.T, d kpisql.Dialect) []token {
	t.Helper()
	if known, ok := plainShapes.Load(d); ok {
		return known.([]token)
	}
	plain, err := named(d, "posts", "likes", "platform", "post_id", "norte").Build()
	if err != nil {
		t.Fatal(err)
	}
	list := shape(tokens(t, d, plain.SQL))
	plainShapes.Store(d, list)
	return list
}

// checkNames builds a query with foreign names and holds that it is the same statement as with plain ones.
func checkNames(t *testing.T, d kpisql.Dialect, table, column, dimension, id, value string) (built bool) {
	t.Helper()
	q := named(d, table, column, dimension, id, value)
	statement, err := q.Build()
	if err != nil {
		queryError, ok := errors.AsType[*kpisql.QueryError](err)
		if !ok {
			t.Fatalf("%T", err)
		}
		for _, f := range queryError.Faults {
			switch f.Code {
			case kpisql.InvalidName, kpisql.DuplicateName, kpisql.InvalidPeriod:
			default:
				t.Errorf("%s: %s", d, f)
			}
		}
		return false
	}
	got := tokens(t, d, statement.SQL)
	if a, b := plainShape(t, d), shape(got); !slices.Equal(a, b) {
		diff := cmp.Diff(a, b, cmp.AllowUnexported(token{}))
		t.Errorf("%s: %q, %q, %q, %q change the statement (-plain +got)\n%s", d, table, column, dimension, id, diff)
	}
	for _, want := range []string{table, column, dimension, id, column + " time"} {
		if !slices.Contains(got, token{name, want}) {
			t.Errorf("%s: the name %q is lost", d, want)
		}
	}
	if !slices.Contains(statement.Args, any(value)) {
		t.Errorf("%s: %q is no argument", d, value)
	}
	return true
}

func TestHostileNames(t *testing.T) {
	t.Parallel()
	for d := range kpisql.Dialects() {
		t.Run(d.String(), func(t *testing.T) {
			t.Parallel()
			refused := 0
			for i, bad := range hostile {
				names := [...]string{"posts", "likes", "platform", "post_id"}
				names[i%4] = bad
				for _, names := range [...][4]string{names, {bad, bad, bad, bad}} {
					if !checkNames(t, d, names[0], names[1], names[2], names[3], bad) {
						refused++
					}
				}
			}
			if d != kpisql.BigQuery && refused > 0 || refused > len(hostile)/2 {
				t.Errorf("%d were refused", refused)
			}
			for _, bad := range impossible {
				for _, names := range [][3]string{{bad, "likes", "platform"}, {"posts", "likes", bad}} {
					_, err := named(d, names[0], names[1], names[2], "post_id", "norte").Build()
					if !errors.Is(err, kpisql.InvalidName) {
						t.Errorf("%q: %v", bad, err)
					}
				}
			}
		})
	}
}

// A step of the query that is called like a table would hide it.
func TestStepsDoNotHideTables(t *testing.T) {
	t.Parallel()
	for _, table := range []string{"MEASURES", "numbers", "Reasons", "posts_now", "accounts_now_ranked", "t", "u"} {
		q := simple(kpisql.Snowflake)
		q.Tables[0].Name = table
		statement, err := q.Build()
		if err != nil {
			t.Fatal(err)
		}
		toks := tokens(t, q.Dialect, statement.SQL)
		reads := 0
		for i, tok := range toks {
			switch {
			case tok == token{name, table} && toks[i-1].text == "FROM":
				reads++
			case tok.kind == word && strings.EqualFold(tok.text, table) && len(table) > 1:
				t.Errorf("a step is called %s like the table", tok.text)
			}
		}
		if reads != 1 {
			t.Errorf("%s is read %d times", table, reads)
		}
	}
}

// Whatever names and values say, they stay names and arguments.
func FuzzNames(f *testing.F) {
	for i, s := range slices.Concat(hostile, impossible) {
		f.Add(uint8(i), s, "likes", "platform", "norte")
		f.Add(uint8(i), "posts", s, s, s)
	}
	f.Fuzz(func(t *testing.T, dialect uint8, table, column, dimension, value string) {
		checkNames(t, kpisql.Dialect(1+dialect%8), table, column, dimension, column, value)
	})
}

// An expression that a query takes as it is stays between its parentheses.
func FuzzExpression(f *testing.F) {
	for _, s := range slices.Concat(hostile, []string{
		"1", "t.likes + t.shares", "CASE WHEN x = 'it''s' THEN 1 END", "(a)) + ((b", "'", "a -- b", "a /* b */", "COALESCE(a, 0)", "a - -b",
		`"a""b"`, "E'\\''", "'''a''", "$$x$$",
	}) {
		f.Add(uint8(0), s)
		f.Add(uint8(7), s)
	}
	f.Fuzz(func(t *testing.T, dialect uint8, expr string) {
		q := simple(kpisql.Dialect(1 + dialect%8))
		q.Tables[0].Measures[0].Expr = expr
		statement, err := q.Build()
		if expr == "" {
			return
		}
		if err != nil {
			if !errors.Is(err, kpisql.InvalidExpression) {
				t.Errorf("%v", err)
			}
			return
		}
		if strings.ContainsFunc(expr, func(r rune) bool { return r > '~' || r < ' ' && r != '\n' || strings.ContainsRune("%|^!~[]:&#", r) }) {
			return // what the lexer of these tests does not know
		}
		depth := 0
		for _, tok := range tokens(t, q.Dialect, expr) {
			switch tok {
			case token{sign, "("}:
				depth++
			case token{sign, ")"}:
				depth--
			}
			if depth < 0 || tok.kind == mark {
				t.Errorf("%q leaves its place", expr)
			}
		}
		if depth != 0 {
			t.Errorf("%q leaves a parenthesis open", expr)
		}
		if strings.Trim(expr, "0123456789") == "" {
			return // a number needs no parentheses
		}
		if !strings.Contains(statement.SQL, "("+strings.TrimSpace(strings.ReplaceAll(expr, "\n", " "))+")") {
			t.Errorf("%q is not in the statement", expr)
		}
	})
}

// Filters keep their values out of the text.
func TestFilters(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		filter kpisql.Filter
		want   string
	}{
		{kpisql.Filter{On: "platform", Op: kpisql.OpIn, Values: []any{"a"}}, `t."platform" = $3`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpIn, Values: []any{"a", "b"}}, `t."platform" IN ($3, $4)`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpNotIn, Values: []any{"a"}}, `(t."platform" IS NULL OR t."platform" <> $3)`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpNotIn, Values: []any{"a", "b"}},
			`(t."platform" IS NULL OR t."platform" NOT IN ($3, $4))`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpAtLeast, Values: []any{1}}, `t."platform" >= $3`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpBelow, Values: []any{1}}, `t."platform" < $3`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpNull}, `t."platform" IS NULL`},
		{kpisql.Filter{On: "platform", Op: kpisql.OpNotNull}, `t."platform" IS NOT NULL`},
	} {
		q := simple(kpisql.PostgreSQL)
		q.KPIs = []kpi.ID{kpi.InteractionsKPI}
		q.Filters = []kpisql.Filter{tt.filter}
		statement, err := q.Build()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(statement.SQL, "\n    AND "+tt.want+"\n") {
			t.Errorf("no %s in\n%s", tt.want, statement.SQL)
		}
		if diff := cmp.Diff(append([]any{"2026-03-01", "2026-04-01"}, tt.filter.Values...), statement.Args); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}
