package kpisql_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the statements instead of comparing them")

// The statements of a query that needs every rule, to be read.
func TestGolden(t *testing.T) {
	t.Parallel()
	for d := range kpisql.Dialects() {
		t.Run(d.String(), func(t *testing.T) {
			t.Parallel()
			statement, err := month(d).Build()
			require.NoError(t, err)
			file := filepath.Join("testdata", "golden", d.String()+".sql")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(statement.SQL), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			if diff := cmp.Diff(string(want), statement.SQL); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			again, err := month(d).Build()
			require.NoError(t, err)
			if diff := cmp.Diff(statement, again); diff != "" {
				t.Errorf("not the same twice:\n%s", diff)
			}
		})
	}
}

func TestColumnsAndArgs(t *testing.T) {
	t.Parallel()
	statement, err := month(kpisql.PostgreSQL).Build()
	require.NoError(t, err)
	var got []kpisql.Column
	for _, c := range statement.Columns {
		if c.KPI == "" || c.KPI == kpi.ERReach || c.KPI == kpi.CPM || c.KPI == kpi.ROI {
			got = append(got, c)
		}
	}
	want := []kpisql.Column{
		{Name: "platform", Role: kpisql.RoleDimension},
		{Name: "er_reach", Role: kpisql.RoleValue, KPI: kpi.ERReach, Unit: "{interaction}/{account}"},
		{Name: "er_reach_reason", Role: kpisql.RoleReason, KPI: kpi.ERReach},
		{Name: "cpm", Role: kpisql.RoleValue, KPI: kpi.CPM, Unit: "money/{impression}"},
		{Name: "cpm_reason", Role: kpisql.RoleReason, KPI: kpi.CPM},
		{Name: "cpm_currency", Role: kpisql.RoleCurrency, KPI: kpi.CPM},
		{Name: "roi", Role: kpisql.RoleValue, KPI: kpi.ROI, Unit: "1"}, // a return has no currency
		{Name: "roi_reason", Role: kpisql.RoleReason, KPI: kpi.ROI},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	// Each place that a value is compared with has a parameter of its own, as far as a dialect has names for them.
	first := []any{"2026-03-01", "2026-04-01", "norte", "x", "threads"}
	if diff := cmp.Diff(first, statement.Args[:5]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for d := range kpisql.Dialects() {
		statement, err := month(d).Build()
		require.NoError(t, err)
		marks := 0
		for _, tok := range tokens(t, d, statement.SQL) {
			if tok.kind == mark {
				marks++
			}
		}
		if positional := d == kpisql.Trino || d == kpisql.MySQL; positional && marks != len(statement.Args) || marks < len(statement.Args) {
			t.Errorf("%s: %d placeholders for %d arguments", d, marks, len(statement.Args))
		}
	}
}

// Every KPI of the catalogue has SQL in every dialect, and each division in it is one of doubles whose divisor is not 0.
func TestF8CastBeforeDivision(t *testing.T) {
	t.Parallel()
	for d := range kpisql.Dialects() {
		divisions := 0
		for id := range kpi.IDs() {
			q := catalogue(d)
			q.KPIs = []kpi.ID{id}
			statement, err := q.Build()
			require.NoError(t, err, "%s in %s", id, d)
			toks := tokens(t, d, statement.SQL)
			for i, tok := range toks {
				if tok.text != "/" {
					continue
				}
				divisions++
				// A divisor is CAST(NULLIF(…, 0) AS …) or a number that is not 0; what is divided is a CAST, perhaps times a number.
				after := toks[i+1]
				if after.text == "CAST" && toks[i+3].kind == number {
					after = toks[i+3]
				}
				guarded := after.text == "CAST" && toks[i+3].text == "NULLIF"
				if !guarded && (after.kind != number || strings.Trim(after.text, "0") == "") {
					t.Errorf("%s in %s: %s divides", id, d, after.text)
				}
				before := i - 1
				for toks[before].kind == number && (toks[before-1].text == "*" || toks[before-1].text == "/") {
					before -= 2
				}
				if toks[before].text != ")" || toks[opening(toks, before)-1].text != "CAST" {
					t.Errorf("%s in %s: %s is divided", id, d, toks[before].text)
				}
			}
		}
		if divisions < 60 {
			t.Errorf("%s: only %d divisions were looked at", d, divisions)
		}
	}
}

// opening returns the place of the parenthesis that the one at i closes.
func opening(toks []token, i int) int {
	for depth := 0; i >= 0; i-- {
		switch toks[i].text {
		case ")":
			depth++
		case "(":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return 0
}

// Every step that reads a table groups it, and no two tables meet before each is at the grain; nothing is joined at all.
func TestF12NoJoin(t *testing.T) {
	t.Parallel()
	for d := range kpisql.Dialects() {
		statement, err := month(d).Build()
		require.NoError(t, err)
		for _, word := range []string{" JOIN ", " OVER (PARTITION BY t.", "GROUP BY 1"} {
			if got := strings.Contains(statement.SQL, word); got == (word == " JOIN ") {
				t.Errorf("%s: %q: %t", d, word, got)
			}
		}
	}
}

// A zero is never made a NULL outside a divisor.
func TestF6NullifOnDivisorsOnly(t *testing.T) {
	t.Parallel()
	for d := range kpisql.Dialects() {
		statement, err := month(d).Build()
		require.NoError(t, err)
		toks := tokens(t, d, statement.SQL)
		for i, tok := range toks {
			if tok.text != "NULLIF" {
				continue
			}
			divides := toks[i-3].text == "/" && toks[i-2].text == "CAST"
			currency := toks[i+2].kind == name && strings.HasSuffix(toks[i+2].text, "_in")
			if !divides && !currency {
				t.Errorf("%s: NULLIF after %s", d, toks[i-1].text)
			}
		}
	}
}

// catalogue maps every measure of the library.
func catalogue(d kpisql.Dialect) kpisql.Query {
	dims := []kpisql.Dimension{{Name: "platform"}}
	flows := kpisql.Table{Name: "flows", Time: "day", Dimensions: dims}
	levels := kpisql.Table{Name: "levels", Time: "day", Entity: []string{"account"}, Dimensions: dims}
	for m := range kpi.Measures() {
		switch m.Kind() {
		case kpi.KindStock:
			levels.Measures = append(levels.Measures, kpisql.Measure{Of: m})
		case kpi.KindDistinct:
			flows.Measures = append(flows.Measures, kpisql.Measure{Of: m, At: []string{"platform"}})
		case kpi.KindMoney:
			flows.Measures = append(flows.Measures, kpisql.Measure{Of: m, Places: 2, Minor: true})
		default:
			if m != kpi.Days {
				flows.Measures = append(flows.Measures, kpisql.Measure{Of: m})
			}
		}
	}
	return kpisql.Query{
		Dialect: d, Tables: []kpisql.Table{flows, levels}, Grain: []string{"platform"},
		Given:  kpi.Sample{kpi.Days: kpi.Count(31)},
		Period: kpisql.Period{From: 20, To: 30}, Before: kpisql.Period{From: 10, To: 20},
	}
}
