package kpi_test

import (
	"errors"
	"fmt"
	"time"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// A month of two weeks, so that the examples stay short.
func fortnight() (kpi.Span, []kpi.Cell) {
	c := kpi.Calendar{}
	first := kpi.MustDate("2026-10-05")
	var cells []kpi.Cell
	for day := range c.Window(kpi.PeriodWeek, 2, first.Add(7)).Parts(kpi.PeriodDay) {
		cells = append(cells, kpi.Cell{Span: day, Platform: "instagram", Values: kpi.Sample{
			kpi.Interactions: kpi.Count(30), kpi.Impressions: kpi.Count(1000), kpi.Reach: kpi.Count(400),
		}})
	}
	return c.Between(first, first.Add(13)), cells
}

// A rate of two weeks is made of what their days count. The reach of two weeks is not: people come back.
func ExampleRollup() {
	span, cells := fortnight()
	r := kpi.Rollup{Span: span}

	rate, err := r.KPI(kpi.ERImpressions, cells)
	fmt.Println(rate.Value.Format(language.English), rate.Coverage[0], err)

	_, err = r.KPI(kpi.ERReach, cells)
	fmt.Println(errors.Is(err, kpi.NotAdditive))

	whole := kpi.Cell{Span: span, Platform: "instagram", Values: kpi.Sample{kpi.Reach: kpi.Count(1400)}}
	rate, err = r.KPI(kpi.ERReach, append(cells, whole))
	fmt.Println(rate.Value.Format(language.English), err)
	// Output:
	// 3.0% 14/14 <nil>
	// true
	// 30.0% <nil>
}

// Who cannot have the reach of the whole can have bounds: nobody was reached twice, or everybody on every day.
func ExampleResult() {
	span, cells := fortnight()
	rate, err := kpi.Rollup{Span: span, Bounds: true}.KPI(kpi.ERReach, cells)
	fmt.Println(rate.Low.Format(language.English), rate.High.Format(language.English),
		rate.Exact(), rate.Bounded, err)
	// Output: 7.5% 105.0% false [reach] <nil>
}

func ExampleRollup_Eval() {
	span, cells := fortnight()
	result, err := kpi.Rollup{Span: span}.Eval(kpi.PerUnit(kpi.Interactions, kpi.Impressions, 1000),
		cells)
	fmt.Println(result.Value, err)
	// Output: 30 {interaction}/{impression} <nil>
}

// A gap is no 0. The error tells where it is, in both languages.
// A tool that reports weeks, and a quarter that begins on a Wednesday: the week that it cuts in two is told in two parts, the quarter is one of whole
// weeks, or a calendar of 4-4-5 weeks has no other.
func ExampleRollup_weeks() {
	var c kpi.Calendar
	clicks := func(first, last string, n int64) kpi.Cell {
		return kpi.Cell{
			Span:   c.Between(kpi.MustDate(first), kpi.MustDate(last)),
			Values: kpi.Sample{kpi.Clicks: kpi.Count(n)},
		}
	}
	weeks := []kpi.Cell{clicks("2026-06-29", "2026-07-05", 70)}
	for d := kpi.MustDate("2026-07-06"); d.Cmp(kpi.MustDate("2026-09-28")) <= 0; d = d.Add(7) {
		weeks = append(weeks, clicks(d.String(), d.Add(6).String(), 100))
	}
	quarter := c.Span(kpi.PeriodQuarter, kpi.MustDate("2026-07-01"))
	_, err := kpi.Rollup{Span: quarter}.KPI(kpi.ClicksKPI, weeks)
	fmt.Println(err)

	parts := append(weeks[1:len(weeks)-1:len(weeks)-1], clicks("2026-07-01", "2026-07-05", 50),
		clicks("2026-09-28", "2026-09-30", 40))
	result, err := kpi.Rollup{Span: quarter}.KPI(kpi.ClicksKPI, parts)
	fmt.Println(quarter, result.Value, err)

	whole := c.Between(kpi.MustDate("2026-07-06"), kpi.MustDate("2026-09-27"))
	result, err = kpi.Rollup{Span: whole}.KPI(kpi.ClicksKPI, weeks)
	fmt.Println(whole, result.Value, err)

	fiscal := kpi.Calendar{Pattern: kpi.WeekPattern445}
	for i := range weeks { // the same days, in that calendar
		weeks[i].Span = fiscal.Between(weeks[i].Span.First(), weeks[i].Span.Last())
	}
	third := fiscal.Span(kpi.PeriodQuarter, kpi.MustDate("2026-08-15"))
	result, err = kpi.Rollup{Span: third}.KPI(kpi.ClicksKPI, weeks)
	fmt.Println(third, result.Value, err)
	// Output:
	// kpi clicks: The cell 2026-W27, which holds “Clicks”, lies only partly in 2026-Q3; its value cannot be divided. Give its days, or cut it in two where the period begins or ends, or choose a period of whole weeks, such as 2026-07-06/2026-09-27; the quarters of a 4-4-5 calendar are made of whole weeks.
	// 2026-Q3 1290 {click} <nil>
	// 2026-07-06/2026-09-27 1200 {click} <nil>
	// 2026-06-29/2026-09-27 1270 {click} <nil>
}

func ExampleCoverage() {
	span, cells := fortnight()
	_, err := kpi.Rollup{Span: span}.KPI(kpi.ERImpressions, cells[:12])
	if undefined, ok := errors.AsType[*kpi.UndefinedError](err); ok {
		c := undefined.Coverage[0]
		fmt.Println(c.Measure, c, c.Grain, c.Missing)
		fmt.Println(undefined.Message(language.Spanish))
	}
	// Output:
	// interactions 12/14 day [2026-10-17/2026-10-18 instagram]
	// «Tasa de interacción por impresiones» (er_impressions): Falta el valor de «Interacciones» (interactions) e «Impresiones» (impressions) (2026-10-17/2026-10-18 instagram; 2 de 14 días); un valor que falta no es 0, salvo que se sepa que lo es.
}

// Three people came on two days, one of them twice.
func ExampleSet() {
	cells := []kpi.Cell{
		{Span: kpi.Calendar{}.Span(kpi.PeriodDay, kpi.MustDate("2026-10-10")),
			Distinct: map[kpi.Measure]kpi.Distinct{
				kpi.Visitors: kpi.NewSet("ana", "luis"),
			}},
		{Span: kpi.Calendar{}.Span(kpi.PeriodDay, kpi.MustDate("2026-10-11")),
			Distinct: map[kpi.Measure]kpi.Distinct{
				kpi.Visitors: kpi.NewSet("luis", "eva"),
			}},
	}
	weekend := kpi.Calendar{}.Between(kpi.MustDate("2026-10-10"), kpi.MustDate("2026-10-11"))
	result, err := kpi.Rollup{Span: weekend}.Eval(kpi.Visitors, cells)
	fmt.Println(result.Value, result.Exact(), err)
	// Output: 3 {visitor} true <nil>
}

// hashed stands for a sketch: it remembers people by one bit of sixty-four, and knows that it may take two for one.
type hashed uint64

func (h hashed) Union(others ...kpi.Distinct) (kpi.Distinct, bool) {
	for _, o := range others {
		other, ok := o.(hashed)
		if !ok {
			return nil, false
		}
		h |= other
	}
	return h, true
}

func (h hashed) Estimate() kpi.Estimate {
	n := int64(0)
	for ; h != 0; h &= h - 1 {
		n++
	}
	return kpi.Estimate{N: n, Low: n, High: n + 1}
}

// A program brings the sketches that its data come with.
func ExampleDistinct() {
	c := kpi.Calendar{}
	cells := []kpi.Cell{
		{
			Span:     c.Span(kpi.PeriodDay, kpi.MustDate("2026-10-10")),
			Distinct: map[kpi.Measure]kpi.Distinct{kpi.Visitors: hashed(0b0111)},
		},
		{
			Span:     c.Span(kpi.PeriodDay, kpi.MustDate("2026-10-11")),
			Distinct: map[kpi.Measure]kpi.Distinct{kpi.Visitors: hashed(0b1100)},
		},
	}
	result, err := kpi.Rollup{
		Span: c.Between(kpi.MustDate("2026-10-10"), kpi.MustDate("2026-10-11")),
	}.Eval(kpi.Visitors,
		cells)
	fmt.Println(result.Value, result.Low, result.High, err)
	for _, w := range result.Warnings {
		fmt.Println(w.Message(language.English))
	}
	// Output:
	// 4 {visitor} 4 {visitor} 5 {visitor} <nil>
	// The number of distinct people is an estimate.
}

// That two markets share no audience must be said, and stands in the result.
func ExampleDimension() {
	october := kpi.Calendar{}.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-01"))
	cells := []kpi.Cell{
		{Span: october, Market: "ES", Values: kpi.Sample{kpi.Reach: kpi.Count(900)}},
		{Span: october, Market: "MX", Values: kpi.Sample{kpi.Reach: kpi.Count(600)}},
	}
	r := kpi.Rollup{Span: october, Disjoint: []kpi.Dimension{kpi.DimensionMarket}}
	result, err := r.Eval(kpi.Reach, cells)
	fmt.Println(result.Value, result.Disjoint, err)
	// Output: 1500 {account} [market] <nil>
}

func ExampleCell() {
	c := kpi.Cell{
		Span:     kpi.Calendar{}.Span(kpi.PeriodDay, kpi.MustDate("2026-10-05")),
		Platform: "instagram", Market: "ES",
		Values:        kpi.Sample{kpi.Spend: kpi.Money(kpi.MustDecimal("12.50"), "EUR")},
		Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(40), kpi.Int(900)}},
	}
	fmt.Println(c.Slot(), c.Values[kpi.Spend])
	// Output: 2026-10-05 instagram ES 12.5 EUR
}

// The mean of two rates is another figure than the rate, and is not taken for it.
func ExampleRollup_UnweightedMean() {
	october := kpi.Calendar{}.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-01"))
	var cells []kpi.Cell
	for i, n := range [][2]int64{{1, 2}, {30, 100}} {
		cells = append(cells, kpi.Cell{Span: october, Post: fmt.Sprint("post ", i), Values: kpi.Sample{
			kpi.Clicks: kpi.Count(n[0]), kpi.Impressions: kpi.Count(n[1]),
		}})
	}
	r := kpi.Rollup{Span: october}
	mean, _ := r.UnweightedMean(kpi.CTR, cells)
	rate, _ := r.KPI(kpi.CTR, cells)
	fmt.Println(mean.Value.Format(language.English), rate.Value.Format(language.English))
	_, err := mean.Value.Difference(rate.Value)
	fmt.Println(errors.Is(err, kpi.DifferentKPI))
	// Output:
	// 40.0% 30.4%
	// true
}

func ExampleChange() {
	c := kpi.Calendar{}
	month := func(date string, clicks int64) kpi.Cell {
		return kpi.Cell{
			Span:   c.Span(kpi.PeriodMonth, kpi.MustDate(date)),
			Values: kpi.Sample{kpi.Clicks: kpi.Count(clicks)},
		}
	}
	r := kpi.Rollup{Span: c.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-01"))}
	change, err := r.Compare(kpi.ClicksKPI,
		[]kpi.Cell{month("2026-10-01", 1320), month("2026-09-01", 1200)})
	if err != nil {
		fmt.Println(err)
		return
	}
	gain, _ := change.Difference()
	grown, _ := change.Relative()
	fmt.Println(gain, grown.Format(language.English))
	for _, w := range change.Warnings() {
		fmt.Println(w, "|", w.Message(language.Spanish))
	}
	// Output:
	// 120 {click} 10.0%
	// unequal | Los dos periodos no tienen el mismo número de días.
}

// A day has as many hours as its zone gives it, and a week begins where its country says.
func ExampleCalendar() {
	c := kpi.Calendar{Zone: time.FixedZone("UTC-6", -6*60*60), WeekStart: kpi.WeekStartSunday}
	fmt.Println(c.Span(kpi.PeriodWeek, kpi.MustDate("2026-10-05")))
	fmt.Println(c.DateOf(time.Date(2026, time.October, 5, 3, 0, 0, 0, time.UTC)))

	fiscal := kpi.Calendar{YearStart: time.April}
	fmt.Println(fiscal.Span(kpi.PeriodYear, kpi.MustDate("2026-03-31")))
	// Output:
	// 2026-10-04/2026-10-10
	// 2026-10-04
	// 2025-04-01/2026-03-31
}

func ExampleWeekPattern() {
	retail := kpi.Calendar{
		WeekStart: kpi.WeekStartSunday, YearStart: time.February, Pattern: kpi.WeekPattern454,
	}
	for month := range retail.Span(kpi.PeriodQuarter,
		kpi.MustDate("2026-02-14")).Parts(kpi.PeriodMonth) {
		fmt.Println(month, month.Days()/7)
	}
	// Output:
	// 2026-02-01/2026-02-28 4
	// 2026-03-01/2026-04-04 5
	// 2026-04-05/2026-05-02 4
}

// Offsets from UTC decide of which day something is, and a leap second has no place in a day.
func ExampleCalendar_Parse() {
	c := kpi.Calendar{}
	for _, text := range []string{"2026-10", "2026-W41", "2026-10-05T23:30:00-06:00"} {
		span, err := c.Parse(text)
		fmt.Println(span.First(), span.Last(), err)
	}
	_, err := c.Parse("2016-12-31T23:59:60Z")
	fmt.Println(errors.Is(err, kpi.DateLeapSecond))
	// Output:
	// 2026-10-01 2026-10-31 <nil>
	// 2026-10-05 2026-10-11 <nil>
	// 2026-10-06 2026-10-06 <nil>
	// true
}

// The month so far is compared with the same days of the month before.
func ExampleSpan() {
	october := kpi.Calendar{}.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-05"))
	fmt.Println(october, october.Days(), october.Previous())
	soFar := october.Through(kpi.MustDate("2026-10-17"))
	fmt.Println(soFar, soFar.Partial(), soFar.Previous())
	fmt.Println(soFar.Start().Format(time.DateTime), soFar.End().Format(time.DateTime))
	// Output:
	// 2026-10 31 2026-09
	// 2026-10-01/2026-10-17 true 2026-09-01/2026-09-17
	// 2026-10-01 00:00:00 2026-10-18 00:00:00
}

// A week and seven days are one window.
func ExampleCalendar_Window() {
	c := kpi.Calendar{}
	sunday := kpi.MustDate("2026-10-11")
	fmt.Println(c.Window(kpi.PeriodDay, 7, sunday), c.Window(kpi.PeriodWeek, 1, sunday),
		c.Window(kpi.PeriodDay, 28, sunday))
	// Output: 2026-W41 2026-W41 2026-09-14/2026-10-11
}

func ExampleDate() {
	d, err := kpi.ParseDate("2026-02-28")
	fmt.Println(d, d.Add(1), err)
	_, err = kpi.ParseDate("2026-02-30")
	fmt.Println(err)
	// Output:
	// 2026-02-28 2026-03-01 <nil>
	// kpi: “2026-02-30” does not exist in the calendar.
}

func ExampleDateError() {
	_, err := kpi.Calendar{}.Parse("05/10/2026")
	if e, ok := errors.AsType[*kpi.DateError](err); ok {
		fmt.Println(e.Reason == kpi.DateSyntax, e.Message(language.Spanish))
	}
	// Output: true «05/10/2026» no es una fecha ni un periodo según la norma ISO 8601, como 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026 o 2026-10-05/2026-10-18.
}
