package kpi_test

import (
	"errors"
	"fmt"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// Nine answers of ten are 90 %, which a team that answers two in three reaches often enough.
func ExampleProportion_Interval() {
	for _, p := range []kpi.Proportion{{Successes: 9, Trials: 10}, {Successes: 900, Trials: 1000}} {
		i, err := p.Interval(0.95)
		fmt.Printf("%d of %d: %.3f to %.3f %v\n", p.Successes, p.Trials, i.Low, i.High, err)
	}
	// Output:
	// 9 of 10: 0.596 to 0.982 <nil>
	// 900 of 1000: 0.880 to 0.917 <nil>
}

func ExampleProportion_Compare() {
	october, november := kpi.Proportion{
		Successes: 355, Trials: 402,
	}, kpi.Proportion{Successes: 374, Trials: 410}
	c, err := november.Compare(october, kpi.Test{})
	fmt.Printf("%+.3f (%+.3f to %+.3f), p = %.2f, significant: %t, %v\n",
		c.Difference, c.Interval.Low, c.Interval.High, c.P, c.Significant(), err)
	_, err = kpi.Proportion{Successes: 1, Trials: 2}.Compare(october, kpi.Test{})
	fmt.Println(errors.Is(err, kpi.TooFew))
	// Output:
	// +0.029 (-0.013 to +0.071), p = 0.17, significant: false, <nil>
	// true
}

func ExampleNetScore_Interval() {
	i, err := kpi.NetScore{Positive: 60, Neutral: 25, Negative: 15}.Interval(0.95)
	fmt.Printf("%.2f to %.2f %v\n", i.Low, i.High, err)
	// Output: 0.30 to 0.60 <nil>
}

func ExampleQuantileInterval() {
	var minutes []kpi.Decimal
	for n := range int64(100) {
		minutes = append(minutes, kpi.Int(n*n))
	}
	for _, share := range []string{"0.5", "0.9"} {
		i, err := kpi.QuantileInterval(minutes, kpi.MustDecimal(share), 0.95)
		fmt.Println(i.Low, i.High, err)
	}
	// Output:
	// 1521 3600 <nil>
	// 6889 9025 <nil>
}

// An interval follows from what a KPI's formula is; interactions for each account have none.
func ExampleVocabulary_Interval() {
	var v kpi.Vocabulary
	in := kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(374), kpi.MessagesReceived: kpi.Count(410),
		kpi.Interactions: kpi.Count(57), kpi.Reach: kpi.Count(2077),
	}}
	i, err := v.Interval(kpi.ResponseRate, in, 0.95)
	fmt.Printf("%.3f to %.3f by %s of %d, %v\n", i.Low, i.High, i.Method, i.N, err)
	_, err = v.Interval(kpi.ERReach, in, 0.95)
	fmt.Println(err)
	// Output:
	// 0.881 to 0.936 by wilson of 410, <nil>
	// kpi er_reach: No interval: “Engagements” (interactions) is not declared to be a part of “Reach”, case by case. Where there are data for each post, those give one.
}

// The posts of a month tell how far the engagement rate of another such month may be from this one's.
func ExampleVocabulary_BootstrapInterval() {
	var v kpi.Vocabulary
	var posts []kpi.Sample
	for n := range int64(40) {
		posts = append(posts,
			kpi.Sample{kpi.Interactions: kpi.Count(20 + n*n%31), kpi.Impressions: kpi.Count(900 + 10*n)})
	}
	delta, err := v.DeltaInterval(kpi.ERImpressions, posts, 0.95)
	fmt.Printf("%.4f to %.4f by %s, %v\n", delta.Low, delta.High, delta.Method, err)
	drawn, err := v.BootstrapInterval(kpi.ERImpressions, posts, kpi.Bootstrap{Seed: 1})
	fmt.Printf("%.4f to %.4f by %s, %v\n", drawn.Low, drawn.High, drawn.Method, err)
	// Output:
	// 0.0260 to 0.0312 by delta, <nil>
	// 0.0260 to 0.0312 by bootstrap, <nil>
}

func ExampleIntervalError() {
	_, err := kpi.QuantileInterval([]kpi.Decimal{kpi.Int(40), kpi.Int(75)}, kpi.MustDecimal("0.5"), 0.95)
	if e, ok := errors.AsType[*kpi.IntervalError](err); ok {
		fmt.Println(e.Reason, e.N, e.Need)
		fmt.Println(e.Message(language.Spanish))
	}
	// Output:
	// kpi: no interval: too-few 2 6
	// Datos insuficientes: hacen falta 6 y hay 2.
}

func ExampleMethods() {
	for m := range kpi.Methods() {
		fmt.Print(m, " ")
	}
	// Output: wilson normal ranks delta bootstrap
}

// A median of two hours is near the target of one hour, as long as three hours are near.
func ExampleNewBands() {
	b, err := kpi.NewBands(kpi.DirectionLower, kpi.Int(3600), kpi.Int(3*3600))
	fmt.Println(b.Level(kpi.ValueOf(kpi.Int(3600), "s")), b.Level(kpi.ValueOf(kpi.Int(7200), "s")), err)
	_, err = kpi.NewBands(kpi.DirectionLower, kpi.Int(3600), kpi.Int(1800))
	fmt.Println(err)
	// Output:
	// on-target near <nil>
	// kpi: The limits must be given in ascending order, but 1,800 follows 3,600.
}

func ExampleTarget_Bands() {
	posts := kpi.Target{AtLeast: kpi.Int(3), AtMost: kpi.Int(5)}
	b, err := posts.Bands(kpi.Target{AtLeast: kpi.Int(2)})
	for _, n := range []int64{1, 2, 3, 5, 6} {
		fmt.Print(b.Level(kpi.ValueOf(kpi.Int(n), "{post}")), " ")
	}
	fmt.Println(b.Cuts(), err)
	// Output: off-target near on-target on-target off-target [2 3 5] <nil>
}

// Progress counts from where the KPI stood, and does not mind which way is good.
func ExampleGoal_Progress() {
	cpl := kpi.Goal{
		KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"},
		Baseline: kpi.Int(20),
	}
	p, ok := cpl.Progress(kpi.ValueOf(kpi.Int(14), "money[EUR]/{lead}"))
	fmt.Println(p.Format(language.English), ok)
	// Output: 60.0% true
}

func ExampleStatus_Name() {
	for s := range kpi.Statuses() {
		fmt.Printf("%s: %s | %s\n", s, s.Name(language.English), s.Name(language.LatinAmericanSpanish))
	}
	// Output:
	// on-target: On target | Cumple la meta
	// near: Close to target | Cerca de la meta
	// off-target: Off target | No cumple la meta
	// uncertain: Uncertain | Incierto
	// insufficient-sample: Sample too small | Muestra insuficiente
	// undefined: No value | Sin valor
	// no-data: No data | Sin datos
}
