package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func ExampleValue() {
	v, err := kpi.Eval(kpi.Ratio(kpi.Likes, kpi.Posts),
		kpi.Inputs{Now: kpi.Sample{kpi.Likes: kpi.Count(10), kpi.Posts: kpi.Count(3)}})
	fmt.Println(v, v.Fixed(2, kpi.RoundingHalfUp), v.Cmp(kpi.Int(3)), err)
	// Output:
	// 10/3 {interaction}/{post} 3.33 1 <nil>
}

func ExampleValue_Difference() {
	k, _ := kpi.Vocabulary{}.KPI(kpi.ERReach)
	may, _ := k.Eval(kpi.Inputs{
		Now: kpi.Sample{kpi.Interactions: kpi.Count(40), kpi.Reach: kpi.Count(2000)},
	})
	june, _ := k.Eval(kpi.Inputs{
		Now: kpi.Sample{kpi.Interactions: kpi.Count(60), kpi.Reach: kpi.Count(2000)},
	})
	gain, _ := june.Difference(may)
	fmt.Printf("%q\n", gain.Format(language.English)) // a space that does not break
	grown, _ := june.RelativeChange(may)
	fmt.Println(grown.Format(language.English))
	// Output:
	// "1.0\u00a0pp"
	// 50.0%
}

// Two rates by one name are no series where only one of them counts saves.
func ExampleIncomparableError() {
	in := kpi.Inputs{
		Now: kpi.Sample{kpi.Likes: kpi.Count(50), kpi.Saves: kpi.Count(10), kpi.Reach: kpi.Count(2000)},
	}
	old, _ := kpi.KPI{ID: kpi.ERReach, Formula: kpi.MustParse("likes / reach")}.Eval(in)
	current, _ := kpi.KPI{ID: kpi.ERReach, Formula: kpi.MustParse("(likes + saves) / reach")}.Eval(in)
	_, err := current.Difference(old)
	fmt.Println(errors.Is(err, kpi.DifferentKPI))
	fmt.Println(err)
	// Output:
	// true
	// kpi: The values of “Engagement rate by reach” (er_reach) are worked out in two ways, “(likes + saves) / reach” and “likes / reach”, and are not compared: only one of them counts “Saves”.
}

// What a number is a value of can be kept with it, and given back to it.
func ExampleIdentity() {
	k, _ := kpi.Vocabulary{}.KPI(kpi.CPL)
	sample := func(spend int64) kpi.Inputs {
		return kpi.Inputs{
			Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(spend), "EUR"), kpi.Leads: kpi.Count(4)},
		}
	}
	now, _ := k.Eval(sample(50))
	kept, _ := json.Marshal(now.Identity())
	fmt.Println(string(kept))

	var of kpi.Identity
	if err := json.Unmarshal(kept, &of); err != nil {
		fmt.Println(err)
	}
	archived := kpi.ValueOf(kpi.MustDecimal("10"), now.Unit()).WithIdentity(of)
	gain, err := now.Difference(archived)
	fmt.Println(gain.Format(language.English), err)
	// Output:
	// {"kpi":"cpl","formula":"spend / leads","form":"ratio"}
	// €2.50 <nil>
}

// Six answers to five messages: one of them belongs to a message of the month before.
func ExampleValue_Warnings() {
	rate := kpi.Ratio(kpi.MessagesAnswered, kpi.MessagesReceived)
	value, _ := kpi.Eval(rate,
		kpi.Inputs{
			Now: kpi.Sample{kpi.MessagesAnswered: kpi.Count(6), kpi.MessagesReceived: kpi.Count(5)},
		})
	fmt.Println(value.Format(language.English))
	for _, w := range value.Warnings() {
		fmt.Println(w.Code)
	}
	// Output:
	// 120.0%
	// outside-cohort
}

// The network told no followers for today: those of yesterday stand in, and the value tells.
func ExampleValue_Carried() {
	value, err := kpi.Eval(kpi.Ratio(kpi.Interactions, kpi.Followers), kpi.Inputs{
		Now:             kpi.Sample{kpi.Interactions: kpi.Count(30)},
		Before:          kpi.Sample{kpi.Followers: kpi.Count(1200)},
		MissingAsBefore: []kpi.Measure{kpi.Followers},
	})
	fmt.Println(value.Fixed(3, kpi.RoundingHalfUp), value.Carried(), err)
	// Output:
	// 0.025 [followers] <nil>
}

func ExampleMeasure_Drift() {
	for p := range kpi.Impressions.Drift("instagram", "2025-03-01", "2025-05-01") {
		fmt.Println(p.Name, p.Until)
		fmt.Println(p.Caveat.EN)
	}
	// Output:
	// impressions 2025-04-21
	// Refused from version 22 on, and since that day in every version: one refused name fails the whole request.
}

func ExampleAmount() {
	var a kpi.Amount
	fmt.Println(json.Unmarshal([]byte(`"12.50 EUR"`), &a), a)
	fmt.Println(a.UnmarshalText([]byte("EUR 12")))
	// Output:
	// <nil> 12.5 EUR
	// kpi: "EUR 12" has its currency before the number; did you mean "12 EUR"?
}

func ExampleAmountError() {
	_, err := kpi.ParseAmount("$5", language.EuropeanSpanish)
	if e, ok := errors.AsType[*kpi.AmountError](err); ok {
		fmt.Println(e.Reason == kpi.AmountCurrency, e.Message(language.EuropeanSpanish))
	}
	// Output:
	// true No está claro a qué moneda se refiere «$5»; escriba su código, como EUR o MXN.
}

func ExampleReason() {
	_, err := kpi.Eval(kpi.Ratio(kpi.Likes, kpi.Posts),
		kpi.Inputs{Now: kpi.Sample{kpi.Likes: kpi.Count(3), kpi.Posts: kpi.Count(0)}})
	fmt.Println(errors.Is(err, kpi.ZeroDenominator), errors.Is(err, kpi.NoActivity))
	// Output:
	// true false
}

func ExampleStyle() {
	v := kpi.ValueOf(kpi.MustDecimal("0.45"), kpi.One)
	for _, s := range []kpi.Style{kpi.StyleNumber, kpi.StylePercent, kpi.StylePoints} {
		fmt.Println(s, v.WithStyle(s).Format(language.English))
	}
	// Output:
	// number 0.45
	// percent 45.0%
	// points 45
}

func ExampleRounding() {
	v := kpi.ValueOf(kpi.MustDecimal("0.625"), kpi.One)
	fmt.Println(v.Fixed(2, kpi.RoundingHalfUp), v.Fixed(2, kpi.RoundingHalfEven))
	// Output:
	// 0.63 0.62
}
