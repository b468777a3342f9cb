package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// The scorecard of a few posts has every sort of answer, the databases say the same, and Spanish readers get theirs.
func TestScorecard(t *testing.T) {
	var out, progressed bytes.Buffer
	p := &progress{w: &progressed}
	require.NoError(t, run([]string{"-posts", "20000", "-lang", "es-MX"}, &out, p, ""))
	for _, want := range []string{"Seguidores", "EUR", "[1]", "[5]", "No hubo actividad.", "duckdb", "sqlite"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	if strings.ContainsAny(progressed.String(), "\r\x1b") || !strings.Contains(progressed.String(), "duckdb: posts") {
		t.Errorf("%q", progressed.String())
	}
	figures := evaluate(rollUp(20000, p))
	seen := map[kpi.Reason]bool{}
	for _, kpis := range figures {
		for _, o := range kpis {
			seen[o.reason] = true
		}
	}
	for _, reason := range []kpi.Reason{0, kpi.Missing, kpi.NoActivity, kpi.NotAdditive, kpi.Insufficient, kpi.CurrencyMismatch} {
		if !seen[reason] {
			t.Errorf("no figure with reason %v", reason)
		}
	}
}

// The comparison finds what differs.
func TestCompare(t *testing.T) {
	value := func(n int64) outcome {
		return outcome{value: float64(n), exact: kpi.ValueOf(kpi.Int(n), "1"), currency: "EUR"}
	}
	want := result{"a": {kpi.CPL: value(3), kpi.CPC: {reason: kpi.Missing}}, "b": {kpi.CPL: value(1)}}
	got := result{"a": {kpi.CPL: value(3), kpi.CPC: value(0)}, "c": {}}
	equal, faults := compare(want, got)
	if equal != 1 || len(faults) != 3 {
		t.Errorf("%d equal, %q", equal, faults)
	}
	dollars := value(3)
	dollars.currency = "USD"
	for _, o := range []outcome{value(4), dollars, {reason: kpi.Overflow}} {
		if equal, faults := compare(result{"a": {kpi.CPL: value(3)}}, result{"a": {kpi.CPL: o}}); equal != 0 || len(faults) != 1 {
			t.Errorf("%v: %d equal, %q", o, equal, faults)
		}
	}
}

// A bar moves on a terminal, and is gone when the step is done.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{w: &out, terminal: true}
	s := p.step("sqlite: posts", 4)
	s.past = 2
	s.show()
	if want := "\r\x1b[Ksqlite: posts                [###############               ]  50%"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("%q", out.String())
	}
	s.done()
	if got := out.String(); !strings.HasSuffix(got, " s\n") || !strings.Contains(got, "\r\x1b[Ksqlite: posts                4 rows, ") {
		t.Errorf("%q", got)
	}
}

func TestStatements(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run([]string{"-statements"}, &out, &progress{w: io.Discard}, ""))
	got := map[kpisql.Dialect]int{}
	for line := range strings.Lines(out.String()) {
		var p printed
		require.NoError(t, json.Unmarshal([]byte(line), &p))
		got[p.Dialect]++
	}
	want := map[kpisql.Dialect]int{}
	for d := range kpisql.Dialects() {
		want[d] = 104
	}
	want[kpisql.BigQuery] = 103
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-posts", "-1"}, {"-lang", "!"}, {"-nothing"}} {
		if err := run(args, io.Discard, &progress{w: io.Discard}, ""); err == nil {
			t.Errorf("%q is taken", args)
		}
	}
}
