package main

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/kpi"
)

// What is compared gives the same: the same values and reasons, to the last bit where whole numbers are divided once.
func TestHandsAgree(t *testing.T) {
	v, err := vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	const rows = 5000
	for _, c := range []struct {
		name, formula string
		hand          loop
		near          float64
	}{{"F1", f1, loopF1, 0}, {"F2", f2, loopF2, 0}, {"F3", f3(), loopF3, 0}, {"F4", f4, loopF4, 1e-15}} {
		p, err := compile(v, c.formula)
		if err != nil {
			t.Fatal(err)
		}
		cols := columns(9, names(p.Slots()), rows)
		dst, why := make([]float64, rows), make([]kpi.Reason, rows)
		want, reasons := make([]float64, rows), make([]kpi.Reason, rows)
		must(p.Columns(dst, why, cols))
		c.hand(want, reasons, cols)
		for i := range dst {
			if why[i] != reasons[i] || math.Abs(dst[i]-want[i]) > c.near*math.Abs(want[i])*8 {
				t.Fatalf("%s row %d: %v %v, by hand %v %v", c.name, i, dst[i], why[i], want[i], reasons[i])
			}
		}
	}
	cols, codes := groupData(rows)
	p, err := compile(v, "cost / won_leads")
	if err != nil {
		t.Fatal(err)
	}
	g, err := kpi.NewGroupBy(groups, kpi.Grouping{}, p)
	must(err)
	must(g.Add(codes, cols))
	dst, why := make([]float64, groups), make([]kpi.Reason, groups)
	want, reasons := make([]float64, groups), make([]kpi.Reason, groups)
	must(g.Result([][]float64{dst}, [][]kpi.Reason{why}))
	handGroups(want, reasons, codes, cols)
	for i := range dst {
		if why[i] != reasons[i] || dst[i] != want[i] {
			t.Fatalf("group %d: %v %v, by hand %v %v", i, dst[i], why[i], want[i], reasons[i])
		}
	}
}

// The peers work out the same formulas.
func TestPeersAgree(t *testing.T) {
	v, err := vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	for _, formula := range []string{f1, f2, f3(), f4} {
		p, err := compile(v, formula)
		if err != nil {
			t.Fatal(err)
		}
		slots := names(p.Slots())
		peers, err := engines(formula, slots)
		if err != nil {
			t.Fatal(err)
		}
		_, _, maps := recordsOf(p)
		for _, m := range maps[:50] {
			values := make([]float64, len(slots))
			for i, s := range slots {
				values[i] = m[s].(float64)
			}
			want, _ := p.Eval(values, ^uint64(0))
			for _, e := range peers {
				if got, err := e.eval(m); err != nil || math.Abs(got-want) > 1e-12*math.Abs(want)+1e-12 {
					t.Fatalf("%s of %v by %s: %v %v and not %v", formula, m, e.name, got, err, want)
				}
			}
		}
	}
}

// Every contest can be held, and stands in the table.
func TestContests(t *testing.T) {
	match := regexp.MustCompile("^(record F1|compile F2|columns|group|memory|validate 10{0,2}$)")
	var b, progress bytes.Buffer
	if err := run(&b, &progress, match, effort{1, time.Microsecond}, 20_000); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"hand-written", "cel-go", "Batch.Columns", "DuckDB, materialised", "GroupBy", "gonum, cycles", "OPA", "allocations"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is missing:\n%s", want, b.String())
		}
	}
	if got := strings.Count(progress.String(), "\n"); got < 20 {
		t.Errorf("%d contests", got)
	}
}

func TestVerdict(t *testing.T) {
	for _, tt := range []struct {
		f    figure
		want string
	}{
		{figure{ratio: 1.2, goal: "1.3"}, "met"},
		{figure{ratio: 1.4, goal: "1.3"}, "MISSED"},
		{figure{ratio: 30, goal: ">25"}, "met"},
		{figure{ratio: 20, goal: ">25"}, "MISSED"},
		{figure{ratio: 20}, ""},
		{figure{ns: 5, limit: 6}, "met"},
		{figure{ns: 7, limit: 6}, "MISSED"},
	} {
		if got := tt.f.verdict(); got != tt.want {
			t.Errorf("%+v: %q", tt.f, got)
		}
	}
	c := contest{name: "c", size: 2, open: ready(func() ([]contender, error) { return nil, fmt.Errorf("no data") })}
	if _, err := c.measure(effort{1, 1}); err == nil {
		t.Error("a contest without data was held")
	}
}
