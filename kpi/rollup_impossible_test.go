package kpi_test

import (
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// A total of distinct people stands beside its parts, but not in silence where it cannot be: the union of audiences has at least as many
// people as the largest of them.
func TestImpossibleTotal(t *testing.T) {
	t.Parallel()
	quarter := span("2026-Q3")
	months := []kpi.Span{span("2026-07"), span("2026-08"), span("2026-09")}
	reach := func(s kpi.Span, account string, n int64) kpi.Cell {
		return kpi.Cell{Span: s, Account: account, Values: kpi.Sample{kpi.Reach: kpi.Count(n)}}
	}
	sketch := func(s kpi.Span, n, low, high int64) kpi.Cell {
		return kpi.Cell{Span: s, Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: impossibleSketch{kpi.Estimate{N: n, Low: low, High: high}}}}
	}
	for _, tc := range []struct {
		name  string
		cells []kpi.Cell
		want  bool
	}{
		{"less than the part of an account in a month", []kpi.Cell{reach(quarter, "", 7000), reach(months[0], "@a", 50000), reach(months[1], "@a", 50)}, true},
		{"less than an account in the same time", []kpi.Cell{reach(quarter, "", 10000), reach(quarter, "@a", 90000)}, true},
		{"less than a month", []kpi.Cell{reach(quarter, "", 10000), reach(months[2], "", 10001)}, true},
		{"as many as the largest month", []kpi.Cell{reach(quarter, "", 10000), reach(months[2], "", 10000)}, false},
		{"more than all months", []kpi.Cell{
			reach(quarter, "", 301), reach(months[0], "", 100), reach(months[1], "", 100), reach(months[2], "", 100),
		}, true},
		{"as many as all months", []kpi.Cell{
			reach(quarter, "", 300), reach(months[0], "", 100), reach(months[1], "", 100), reach(months[2], "", 100),
		}, false},
		{"more than two of three months", []kpi.Cell{reach(quarter, "", 301), reach(months[0], "", 100), reach(months[2], "", 100)}, false},
		{"more than the accounts that are told of", []kpi.Cell{reach(quarter, "", 301), reach(quarter, "@a", 100)}, false},
		{"less than a sketch says, within what it may be wrong", []kpi.Cell{reach(quarter, "", 95), sketch(months[0], 100, 90, 110)}, false},
		{"less than a sketch says at least", []kpi.Cell{reach(quarter, "", 89), sketch(months[0], 100, 90, 110)}, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			for range 2 {
				got, err := kpi.Rollup{Span: quarter}.KPI(kpi.ReachKPI, tc.cells)
				require.NoError(t, err)
				require.Equal(t, tc.want, slices.Contains(got.Warnings, kpi.WarningImpossible))
				slices.Reverse(tc.cells)
			}
		})
	}
}

// An impossibleSketch says no more than its estimate.
type impossibleSketch struct{ e kpi.Estimate }

func (s impossibleSketch) Estimate() kpi.Estimate                     { return s.e }
func (s impossibleSketch) Union(...kpi.Distinct) (kpi.Distinct, bool) { return nil, false }
