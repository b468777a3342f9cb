package kpi_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// october is a month of days with messages.
func october() (kpi.Span, []kpi.Cell) {
	var c kpi.Calendar
	month := c.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-01"))
	var cells []kpi.Cell
	n := int64(0)
	for day := range month.Parts(kpi.PeriodDay) {
		n++
		cells = append(cells, kpi.Cell{
			Span: day,
			Values: kpi.Sample{
				kpi.MessagesReceived: kpi.Count(10), kpi.MessagesAnswered: kpi.Count(6 + n%4), kpi.Reach: kpi.Count(100 + n),
				kpi.Interactions: kpi.Count(n), kpi.Views: kpi.Count(50), kpi.Members: kpi.Count(200 + n), kpi.ActiveMembers: kpi.Count(n),
				kpi.Promoters: kpi.Count(3), kpi.Passives: kpi.Count(1), kpi.Detractors: kpi.Count(n % 2), kpi.Clicks: kpi.Count(n),
			},
			Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(60 * n), kpi.Int(600)}},
		})
	}
	return month, cells
}

// A reading of a whole is that of its data put together, and its interval too.
func TestRollUpReading(t *testing.T) {
	t.Parallel()
	month, cells := october()
	whole := kpi.Inputs{Now: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{}}
	sums := map[kpi.Measure]int64{}
	for n, c := range cells {
		for m, a := range c.Values {
			var i int64
			_, err := fmt.Sscan(a.String(), &i)
			require.NoError(t, err)
			sums[m] += i
			whole.Now[m] = kpi.Count(sums[m])
		}
		whole.Now[kpi.Members] = kpi.Count(int64(201 + n))
		whole.Distributions[kpi.ResponseTimes] = append(whole.Distributions[kpi.ResponseTimes], c.Distributions[kpi.ResponseTimes]...)
	}
	var s kpi.Scoring
	ids := []kpi.ID{kpi.ResponseRate, kpi.FirstResponseTime, kpi.NPS, kpi.ERViews, kpi.ClicksKPI}
	want := s.Readings(whole, ids...)
	for i := range want {
		want[i].Days = 31
	}
	if diff := cmp.Diff(want, s.RollUps(kpi.Rollup{Span: month}, cells, ids...)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestRollUpWithoutReading(t *testing.T) {
	t.Parallel()
	month, cells := october()
	var s kpi.Scoring
	for _, tt := range []struct {
		name   string
		id     kpi.ID
		rollup kpi.Rollup
		want   kpi.Reason
	}{
		{"people of days", kpi.ReachKPI, kpi.Rollup{Span: month}, kpi.NotAdditive},
		{"of which the bounds are known", kpi.ReachKPI, kpi.Rollup{Span: month, Bounds: true}, kpi.NotAdditive},
		{"a rate of people of days", kpi.ActiveMemberRate, kpi.Rollup{Span: month}, kpi.NotAdditive},
		{"another month", kpi.ResponseRate, kpi.Rollup{Span: month.Previous()}, kpi.Missing},
		{"no such KPI", "nothing", kpi.Rollup{Span: month}, kpi.UnknownKPI},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := s.RollUp(tt.rollup, tt.id, cells)
			require.ErrorIs(t, r.Undefined, tt.want)
			if !r.Value.IsZero() || !r.Interval.IsZero() || r.KPI != tt.id {
				t.Error(r)
			}
		})
	}
	// An estimate is a value without an interval, and said to be one.
	sketched := kpi.Cell{Span: month, Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: roughly{}}}
	r := s.RollUp(kpi.Rollup{Span: month}, kpi.ReachKPI, []kpi.Cell{sketched})
	if diff := cmp.Diff([]kpi.Warning{kpi.WarningEstimated}, r.Warnings); diff != "" || r.Value.String() != "1000 {account}" || r.NoInterval != nil {
		t.Errorf("%v (-want +got)\n%s", r, diff)
	}
	card, err := s.Score(nil, []kpi.Reading{r}, nil)
	require.NoError(t, err)
	if diff := cmp.Diff("Reach: 1,000. "+kpi.WarningEstimated.Message(language.English), card.Rows[0].String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// roughly is a sketch of about a thousand people.
type roughly struct{}

func (roughly) Union(...kpi.Distinct) (kpi.Distinct, bool) { return roughly{}, true }

func (roughly) Estimate() kpi.Estimate { return kpi.Estimate{N: 1000, Low: 950, High: 1050} }

// The response rate of a month is that of its days together, and its interval that of all messages. What a month reached is more than its
// days tell.
func ExampleScoring_RollUp() {
	month, cells := october()
	var s kpi.Scoring
	for _, r := range s.RollUps(kpi.Rollup{Span: month}, cells, kpi.ResponseRate, kpi.ReachKPI) {
		if r.Undefined != nil {
			fmt.Println(r.Undefined)
			continue
		}
		fmt.Printf("%s: %s, %.3f to %.3f\n", r.KPI, r.Value.Format(language.English), r.Interval.Low, r.Interval.High)
	}
	// Output:
	// response_rate: 75.5%, 0.704 to 0.799
	// kpi reach: The values of parts do not make that of the whole: “Reach” cannot be added over time, because one person may be in several parts. Give it for the month 2026-10 as a whole, or as sets or sketches to be merged. The parts only tell that it is from 131 to 3,596.
}

// A month of which days are missing has data, and the line says which it lacks: nobody then looks for a wrong name.
func TestRollUpWithGaps(t *testing.T) {
	t.Parallel()
	month, cells := october()
	var s kpi.Scoring
	goals := []kpi.Goal{{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.5")}}, {KPI: kpi.SLARate}}
	card, err := s.Score(goals, s.RollUps(kpi.Rollup{Span: month}, cells[:19], kpi.ResponseRate, kpi.SLARate), nil)
	require.NoError(t, err)
	require.Equal(t, kpi.StatusUndefined, card.Rows[0].Status)
	want := []string{
		"Tasa de respuesta: sin valor (objetivo: 50\u00a0% como mínimo). Faltan datos de «Mensajes respondidos» y «Mensajes recibidos» " +
			"(2026-10-20/2026-10-31; 12 de 31 días).",
		"Cumplimiento del tiempo de respuesta: sin datos. Faltan datos de «Mensajes respondidos a tiempo» y «Mensajes recibidos».",
	}
	for i, row := range card.Rows {
		if diff := cmp.Diff(want[i], row.Line(language.EuropeanSpanish)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	require.Contains(t, card.Rows[0].Line(language.English), "no value (target: at least 50%). Missing: “Messages answered” and “Messages received” "+
		"(2026-10-20/2026-10-31; 12 of 31 days).")
}
