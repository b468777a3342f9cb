package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// weeksOf returns a cell for each week that has a day in a period of c: followers count up by ten a week, from 1010.
func weeksOf(c kpi.Calendar, s kpi.Span) []kpi.Cell {
	var cells []kpi.Cell
	for part := range s.Parts(kpi.PeriodWeek) {
		n := int64(len(cells) + 1)
		cells = append(cells, kpi.Cell{Span: c.Span(kpi.PeriodWeek, part.First()), Values: kpi.Sample{kpi.Followers: kpi.Count(1000 + 10*n), kpi.Clicks: kpi.Count(100)}})
	}
	return cells
}

// A flow of a week that a quarter cuts in two cannot be divided, and the message says what can be done.
func TestWeeksOfAQuarter(t *testing.T) {
	t.Parallel()
	var c kpi.Calendar
	quarter := span("2026-Q3")
	cells := weeksOf(c, quarter)
	_, err := kpi.Rollup{Span: quarter}.KPI(kpi.ClicksKPI, cells)
	e, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	require.ErrorIs(t, err, kpi.StraddlingCell)
	for tag, want := range map[language.Tag]string{
		language.English: "“Clicks”: The cell 2026-W27, which holds “Clicks”, lies only partly in 2026-Q3; its value cannot be divided. Give its days, or cut it " +
			"in two where the period begins or ends, or choose a period of whole weeks, such as 2026-07-06/2026-09-27; the quarters of a 4-4-5 " +
			"calendar are made of whole weeks.",
		language.LatinAmericanSpanish: "“Clics” (clicks): La celda 2026-W27, que contiene “Clics” (clicks), solo cae en parte dentro de 2026-Q3; su valor no se " +
			"puede repartir. Dé sus días, o divídala en dos donde empieza o termina el período, o elija un período de semanas completas, como " +
			"2026-07-06/2026-09-27; los trimestres de un calendario 4-4-5 se componen de semanas completas.",
	} {
		if diff := cmp.Diff(want, e.Message(tag)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	result, err := kpi.Rollup{Span: span("2026-07-06/2026-09-27")}.KPI(kpi.ClicksKPI, cells)
	require.NoError(t, err)
	require.Equal(t, 0, result.Value.Cmp(kpi.Int(1200)))
}

// A stock is the level of the last day of its cell, so that only a week which ends after the period is of no use.
func TestStockOfWeeks(t *testing.T) {
	t.Parallel()
	var c kpi.Calendar
	quarter := span("2026-Q3")
	cells := weeksOf(c, quarter) // the last of them ends on 4 October
	_, err := kpi.Rollup{Span: quarter}.KPI(kpi.FollowersKPI, cells)
	require.ErrorIs(t, err, kpi.Missing)
	e, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	require.Equal(t, "2026-09-28/2026-09-30", e.Slots[0].Span.String())

	last := kpi.Cell{Span: span("2026-09-28/2026-09-30"), Values: kpi.Sample{kpi.Followers: kpi.Count(1135)}}
	result, err := kpi.Rollup{Span: quarter}.KPI(kpi.FollowersKPI, append(cells, last))
	require.NoError(t, err)
	require.Equal(t, 0, result.Value.Cmp(kpi.Int(1135)))
	require.Empty(t, result.Warnings)

	carried, err := kpi.Rollup{Span: quarter, MissingAsBefore: []kpi.Measure{kpi.Followers}}.KPI(kpi.FollowersKPI, cells)
	require.NoError(t, err)
	require.Equal(t, 0, carried.Value.Cmp(kpi.Int(1130)))

	// Nor does a level of a week of the quarter before count as one of this quarter alone: the days must be told of once.
	_, err = kpi.Rollup{Span: quarter}.KPI(kpi.FollowersKPI, append(cells, last, kpi.Cell{Span: span("2026-07-01/2026-07-05"), Values: last.Values}))
	require.ErrorIs(t, err, kpi.OverlappingCells)

	// A quarter of a 4-4-5 calendar has nothing but whole weeks.
	pattern := kpi.Calendar{Pattern: kpi.WeekPattern445}
	fiscal := pattern.Span(kpi.PeriodQuarter, kpi.MustDate("2026-08-15"))
	for _, id := range []kpi.ID{kpi.FollowersKPI, kpi.ClicksKPI} {
		_, err := kpi.Rollup{Span: fiscal}.KPI(id, weeksOf(pattern, fiscal))
		require.NoError(t, err)
	}
}

// Of the followers of the quarter before, one cell is asked for and not all of its days; nothing is said of fields to a reader.
func TestMissingLevelOfBefore(t *testing.T) {
	t.Parallel()
	quarter := span("2026-Q3")
	cells := []kpi.Cell{{Span: quarter, Account: "@a", Values: kpi.Sample{kpi.Followers: kpi.Count(1000)}}}
	_, err := kpi.Rollup{Span: quarter}.KPI(kpi.NetGrowth, cells)
	e, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	for tag, want := range map[language.Tag]string{
		language.English: "“Net new followers” (net_growth): There is no value for “Followers” of the period before (2026-Q2 @a); " +
			"a cell of its last day is enough.",
		language.LatinAmericanSpanish: "“Crecimiento neto de seguidores” (net_growth): Falta el valor de “Seguidores” (followers) del período anterior " +
			"(2026-Q2 @a); basta una celda de su último día.",
	} {
		if diff := cmp.Diff(want, e.Message(tag)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	june := kpi.Cell{Span: span("2026-06-30"), Account: "@a", Values: kpi.Sample{kpi.Followers: kpi.Count(900)}}
	result, err := kpi.Rollup{Span: quarter}.KPI(kpi.NetGrowth, append(cells, june))
	require.NoError(t, err)
	require.Equal(t, 0, result.Value.Cmp(kpi.Int(100)))
}
