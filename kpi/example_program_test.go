package kpi_test

import (
	"fmt"

	"example.com/socialorg/kpi"
)

// A program is compiled once and takes record after record: here likes, comments and reach, in this order.
func ExampleCompile() {
	rate := kpi.Ratio(kpi.Sum(kpi.Likes, kpi.Comments), kpi.Reach)
	p, err := kpi.Compile(rate, kpi.Likes, kpi.Comments, kpi.Reach)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, record := range []struct {
		values []float64
		have   uint64
	}{
		{[]float64{57, 2, 2077}, 0b111},
		{[]float64{57, 0, 2077}, 0b101}, // no comments were given, which is not 0
		{[]float64{57, 2, 0}, 0b111},
		{[]float64{57.5, 2, 2077}, 0b111},
	} {
		value, reason := p.Eval(record.values, record.have)
		if reason != 0 {
			fmt.Println(reason)
			continue
		}
		fmt.Printf("%.4f\n", value)
	}
	// Output:
	// 0.0284
	// kpi: a measure is missing
	// kpi: the denominator is 0
	// kpi: a value is not a whole number; money goes in as cents
}

// A KPI that is declared a share keeps its bounds, and the value of the period before has a slot of its own.
func ExampleVocabulary_CompileKPI() {
	var v kpi.Vocabulary
	p, err := v.CompileKPI(kpi.Churn)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Slots())
	rate, _ := p.Eval([]float64{30, 400}, 0b11)
	_, reason := p.Eval([]float64{500, 400}, 0b11)
	fmt.Println(rate, reason)
	// Output:
	// [lost_members previous(members)]
	// 0.075 kpi: a share is not from 0 to 1
}

// Without slots those of the formula are taken, as the formula names them.
func ExampleKPI_Compile() {
	k, _ := kpi.Vocabulary{}.KPI(kpi.ROI)
	p, err := k.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Formula())
	fmt.Println(p.Slots(), p.Type().Form)
	// Output:
	// (revenue - cost) / cost
	// [revenue cost] ratio
}

// Money goes in as cents and comes out as cents.
func ExampleProgram_Columns() {
	p, err := kpi.Compile(kpi.Ratio(kpi.Spend, kpi.Leads))
	if err != nil {
		fmt.Println(err)
		return
	}
	spend := kpi.Column{Values: []float64{20000, 1500, 900}}
	leads := kpi.Column{Values: []float64{3, 0, 4}, Valid: []uint64{0b011}} // the last one is not known
	cents, why := make([]float64, 3), make([]kpi.Reason, 3)
	if err := p.Columns(cents, why, []kpi.Column{spend, leads}); err != nil {
		fmt.Println(err)
		return
	}
	for i, v := range cents {
		if why[i] != 0 {
			fmt.Println(why[i])
			continue
		}
		fmt.Printf("%.2f\n", v/100)
	}
	// Output:
	// 66.67
	// kpi: the denominator is 0
	// kpi: a measure is missing
}

// Several KPIs in one pass read each column once.
func ExampleBatch() {
	var v kpi.Vocabulary
	var programs []*kpi.Program
	for _, id := range []kpi.ID{kpi.CTR, kpi.CPC, kpi.CPM} {
		p, err := v.CompileKPI(id)
		if err != nil {
			fmt.Println(err)
			return
		}
		programs = append(programs, p)
	}
	b := kpi.NewBatch(programs...)
	fmt.Println(b.Slots())
	cols := []kpi.Column{
		{Values: []float64{120, 45}},
		{Values: []float64{9000, 7200}},
		{Values: []float64{6000, 3600}},
	}
	dst, why := make([][]float64, b.Len()), make([][]kpi.Reason, b.Len())
	for i := range dst {
		dst[i], why[i] = make([]float64, 2), make([]kpi.Reason, 2)
	}
	if err := b.Columns(dst, why, cols); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.4f\n", dst)
	// Output:
	// [clicks impressions spend]
	// [[0.0133 0.0063] [50.0000 80.0000] [666.6667 500.0000]]
}

// The reach of two days is not that of both, because the same people may stand in each: it is supplied for the whole, as the network
// tells it. Likes add up. Rows come in chunks, each with the code of its group.
func ExampleGroupBy() {
	p, err := kpi.Compile(kpi.Ratio(kpi.Likes, kpi.Reach))
	if err != nil {
		fmt.Println(err)
		return
	}
	networks := []string{"instagram", "tiktok"}
	g, err := kpi.NewGroupBy(len(networks), kpi.Grouping{}, p)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, chunk := range []struct {
		codes        []uint32
		likes, reach []float64
	}{
		{[]uint32{0, 1, 0}, []float64{30, 12, 50}, []float64{700, 300, 900}},
		{[]uint32{1, 0}, []float64{8, 20}, []float64{250, 600}},
	} {
		if err := g.Add(chunk.codes,
			[]kpi.Column{{Values: chunk.likes}, {Values: chunk.reach}}); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(g.Rows(), "rows")
	}
	if err := g.Supply(kpi.Reach,
		kpi.Column{Values: []float64{1600, 0}, Valid: []uint64{0b01}}); err != nil {
		fmt.Println(err)
		return
	}
	rates, why := make([]float64, g.Len()), make([]kpi.Reason, g.Len())
	if err := g.Result([][]float64{rates}, [][]kpi.Reason{why}); err != nil {
		fmt.Println(err)
		return
	}
	for i, name := range networks {
		if why[i] != 0 {
			fmt.Println(name, why[i])
			continue
		}
		fmt.Printf("%s %.4f\n", name, rates[i])
	}
	// Output:
	// 3 rows
	// 5 rows
	// instagram 0.0625
	// tiktok kpi: the values of parts do not make that of the whole
}

// The days of one account in their order: new members add up, and of the members the last day counts.
func ExampleGrouping() {
	p, err := kpi.Compile(kpi.Ratio(kpi.NewMembers, kpi.Members))
	if err != nil {
		fmt.Println(err)
		return
	}
	days := []kpi.Column{{Values: []float64{4, 1, 5}}, {Values: []float64{190, 191, 200}}}
	for _, how := range []kpi.Grouping{{}, {OneSeries: true}} {
		g, err := kpi.NewGroupBy(1, how, p)
		if err != nil {
			fmt.Println(err)
			return
		}
		rate, why := make([]float64, 1), make([]kpi.Reason, 1)
		if err := g.Add([]uint32{0, 0, 0}, days); err != nil {
			fmt.Println(err)
			return
		}
		if err := g.Result([][]float64{rate}, [][]kpi.Reason{why}); err != nil {
			fmt.Println(err)
			return
		}
		if why[0] != 0 {
			fmt.Println(why[0])
			continue
		}
		fmt.Println(rate[0])
	}
	// Output:
	// kpi: the values of parts do not make that of the whole
	// 0.05
}

// The bits of Valid tell 0 from what is not known, 64 rows to a word.
func ExampleColumn() {
	days := []struct {
		saves int
		known bool
	}{{12, true}, {0, true}, {0, false}}
	c := kpi.Column{Values: make([]float64, len(days)), Valid: make([]uint64, (len(days)+63)/64)}
	for i, d := range days {
		if d.known {
			c.Values[i] = float64(d.saves)
			c.Valid[i/64] |= 1 << (i % 64)
		}
	}
	fmt.Printf("%v %b\n", c.Values, c.Valid)
	// Output:
	// [12 0 0] [11]
}

// One program serves all goroutines of a service.
func ExampleProgram() {
	p, err := kpi.Compile(kpi.Ratio(kpi.Clicks, kpi.Impressions), kpi.Clicks, kpi.Impressions)
	if err != nil {
		fmt.Println(err)
		return
	}
	record := make([]float64, len(p.Slots()))
	for _, clicks := range []float64{12, 30} {
		record[0], record[1] = clicks, 1500
		if rate, reason := p.Eval(record, 0b11); reason == 0 {
			fmt.Println(rate)
		}
	}
	// Output:
	// 0.008
	// 0.02
}
