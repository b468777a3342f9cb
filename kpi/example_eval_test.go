package kpi_test

import (
	"errors"
	"fmt"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// A value is exact until it is shown, and is shown as people in each country write it.
func ExampleKPI_Eval() {
	k, _ := kpi.Vocabulary{}.KPI(kpi.CPL)
	value, err := k.Eval(kpi.Inputs{Now: kpi.Sample{
		kpi.Spend: kpi.Money(kpi.Int(20000), "EUR"),
		kpi.Leads: kpi.Count(3),
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(value)
	fmt.Println(value.Format(language.English))
	fmt.Println(value.FormatAs(language.BritishEnglish, kpi.StyleMoney, 4, kpi.RoundingHalfEven))
	// Output:
	// 20000/3 money[EUR]/{lead}
	// €6,666.67
	// €6,666.6667
}

// Where there is no value there is a reason: a missing measure is not 0, and nothing divided by nothing is no fault of the data.
func ExampleVocabulary_EvalKPI() {
	samples := []kpi.Sample{
		{kpi.Interactions: kpi.Count(59), kpi.Reach: kpi.Count(2077)},
		{kpi.Interactions: kpi.Count(59)},
		{kpi.Interactions: kpi.Count(59), kpi.Reach: kpi.Count(0)},
		{kpi.Interactions: kpi.Count(0), kpi.Reach: kpi.Count(0)},
	}
	for _, s := range samples {
		value, err := kpi.Vocabulary{}.EvalKPI(kpi.ERReach, kpi.Inputs{Now: s})
		var undefined *kpi.UndefinedError
		switch {
		case errors.Is(err, kpi.NoActivity):
			fmt.Println("a quiet day")
		case errors.As(err, &undefined):
			fmt.Println(undefined.Message(language.English))
		default:
			fmt.Println(value.Format(language.English))
		}
	}
	// Output:
	// 2.8%
	// “Engagement rate by reach” (er_reach): There is no value for “Reach”; a missing value is not 0, unless you know that it is.
	// “Engagement rate by reach” (er_reach): “Engagements” (interactions) is 59, but “Reach”, by which it is divided, is 0. Show no value, or leave the period out.
	// a quiet day
}

// Comments that the network leaves out on a day without any are 0, because the caller says so, and the value tells it.
func ExampleInputs() {
	value, err := kpi.Eval(kpi.Sum(kpi.Likes, kpi.Comments), kpi.Inputs{
		Now:           kpi.Sample{kpi.Likes: kpi.Count(12)},
		MissingAsZero: []kpi.Measure{kpi.Comments},
	})
	fmt.Println(value, value.Assumed(), err)
	// Output: 12 {interaction} [comments] <nil>
}

func ExamplePartition() {
	var parts []kpi.Value
	for _, n := range []int64{1, 1, 1} {
		parts = append(parts, kpi.ValueOf(kpi.Int(n), "{mention}"))
	}
	shares, err := kpi.Partition(parts, 1)
	for _, s := range shares {
		fmt.Println(s.FormatAs(language.English, kpi.StylePercent, 1, kpi.RoundingHalfUp))
	}
	fmt.Println(err)
	// Output:
	// 33.4%
	// 33.3%
	// 33.3%
	// <nil>
}

func ExampleParseAmount() {
	fmt.Println(kpi.ParseAmount("$12,345.50", language.MustParse("es-MX")))
	fmt.Println(kpi.ParseAmount("12,5 %", language.EuropeanSpanish))
	fmt.Println(kpi.ParseAmount("$12,345.50 MXN", language.MustParse("es-MX")))
	_, err := kpi.ParseAmount("1.200", language.Spanish) // of which country?
	fmt.Println(err)
	// Output:
	// 12345.5 MXN <nil>
	// 0.125 <nil>
	// 12345.5 MXN <nil>
	// kpi: “1.200” may be 1200 or 1.200: write 1200, or 1,2 if decimals are meant.
}

func ExampleUndefinedError() {
	_, err := kpi.Eval(kpi.Difference(kpi.Revenue, kpi.Cost), kpi.Inputs{Now: kpi.Sample{
		kpi.Revenue: kpi.Money(kpi.Int(900), "EUR"),
		kpi.Cost:    kpi.Money(kpi.Int(400), "USD"),
	}})
	fmt.Println(errors.Is(err, kpi.CurrencyMismatch))
	if undefined, ok := errors.AsType[*kpi.UndefinedError](err); ok {
		fmt.Println(undefined.Message(language.Spanish))
	}
	// Output:
	// true
	// «Ingresos» (revenue) va en EUR; «Coste total» (cost) va en USD. Convierta antes los importes, al tipo de cambio de su fecha.
}

// Networks count different interactions. Which of them make yours is said once, by a formula, and its value goes into the data.
func ExampleInteractions() {
	sample := kpi.Sample{
		kpi.Likes: kpi.Count(2100), kpi.Comments: kpi.Count(180), kpi.Shares: kpi.Count(95),
		kpi.Saves: kpi.Count(140), kpi.Reach: kpi.Count(48000),
	}
	sum, err := kpi.Eval(kpi.Sum(kpi.Likes, kpi.Comments, kpi.Shares, kpi.Saves),
		kpi.Inputs{Now: sample})
	if err != nil {
		fmt.Println(err)
		return
	}
	interactions, err := sum.Decimal(0, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	sample[kpi.Interactions] = kpi.Amount{Decimal: interactions}
	rate, err := kpi.Vocabulary{}.EvalKPI(kpi.ERReach, kpi.Inputs{Now: sample})
	fmt.Println(interactions, rate.Format(language.MustParse("es-MX")), err)
	// Output: 2515 5.2% <nil>
}

// Whatever went wrong, one look-up finds what to show.
func ExampleLocalizedError() {
	_, unreadable := kpi.ParseDecimal("3%")
	_, missing := kpi.Vocabulary{}.EvalKPI(kpi.CTR,
		kpi.Inputs{Now: kpi.Sample{kpi.Clicks: kpi.Count(3), kpi.Impressions: kpi.Count(0)}})
	for _, err := range []error{unreadable, missing} {
		if e, ok := errors.AsType[kpi.LocalizedError](err); ok {
			fmt.Println(e.Message(language.MustParse("es-MX")))
		}
	}
	// Output:
	// “3%” no es un número con punto decimal y sin separadores de miles, como 1200 o -0.5; un porcentaje se escribe dividido entre cien. ¿Quiso decir “0.03”?
	// “Porcentaje de clics” (ctr): “Clics” (clicks) vale 3, pero “Impresiones” (impressions), que es el divisor, vale 0. No muestre ningún valor, o deje fuera el período.
}
