package kpi_test

import (
	"errors"
	"fmt"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func ExampleParse() {
	e, err := kpi.Parse("((likes + comments)) / reach")
	fmt.Println(e, err)
	fmt.Println(e == kpi.Ratio(kpi.Sum(kpi.Likes, kpi.Comments), kpi.Reach))
	// Output:
	// (likes + comments) / reach <nil>
	// true
}

// All faults come at once, each with its place.
func ExampleFormulaError() {
	_, err := kpi.Parse("(likes + comments + spend) / raech")
	fmt.Println(err)
	fmt.Println(errors.Is(err, kpi.UnitMismatch), errors.Is(err, kpi.Syntax))
	// Output:
	// kpi:1:19: unit-mismatch: Different units cannot be added: “likes + comments” is in interactions, “Spend” is money.
	//  | (likes + comments + spend) / raech
	//  | ..................^
	// kpi:1:30: unknown-measure: There is no measure “raech”; did you mean “reach”?
	//  | (likes + comments + spend) / raech
	//  | .............................^
	// true false
}

func ExampleMustParse() {
	fmt.Println(kpi.MustParse("spend/leads"))
	// Output:
	// spend / leads
}

func ExampleCheck() {
	t, err := kpi.Check(kpi.PerUnit(kpi.Spend, kpi.Impressions, 1000))
	fmt.Println(t.Unit, t.Form, t.Time, err)
	// Output:
	// money/{impression} per-unit parts <nil>
}

func ExampleType() {
	for _, id := range []kpi.ID{
		kpi.InteractionsKPI, kpi.FollowersKPI, kpi.ERReach, kpi.ResponseRate,
		kpi.FirstResponseTime,
	} {
		k, _ := kpi.Vocabulary{}.KPI(id)
		t, _ := kpi.Check(k.Formula)
		fmt.Println(id, t.Unit, t.Form, t.Time, t.Platform)
	}
	// Output:
	// interactions {interaction} measure sum sum
	// followers {follower} measure last sum
	// er_reach {interaction}/{account} ratio none none
	// response_rate 1 share parts parts
	// first_response_time s quantile data data
}

func ExampleVocabulary() {
	signups := kpi.MeasureDef{
		ID: "signups", Name: socialorg.Text{
			EN: "Sign-ups", ES: "Altas", ES419: "Registros",
		}, Unit: "{signup}", Kind: kpi.KindFlow,
	}
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{signups}, []kpi.KPI{{
		ID: "signup_rate", Formula: kpi.Ratio(signups.ID, kpi.Reach), Style: kpi.StylePercent,
		Direction: kpi.DirectionHigher,
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	value, err := v.EvalKPI("signup_rate",
		kpi.Inputs{Now: kpi.Sample{signups.ID: kpi.Count(14), kpi.Reach: kpi.Count(2000)}})
	fmt.Println(value.Format(language.English), err)
	k, _ := v.KPI("signup_rate")
	for _, tag := range []language.Tag{language.EuropeanSpanish, language.LatinAmericanSpanish} {
		fmt.Println(v.Words(k.Formula, tag), "|", value.UnitName(tag))
	}
	// Output:
	// 0.7% <nil>
	// «Altas» entre «Alcance» | «Altas» por cuenta
	// “Registros” entre “Alcance” | “Registros” por cuenta
}

// A typing error in the data is told together with what is missing.
func ExampleInputs_misspelt() {
	_, err := kpi.Eval(kpi.Ratio(kpi.Likes, kpi.Posts),
		kpi.Inputs{Now: kpi.Sample{"likse": kpi.Count(5), kpi.Posts: kpi.Count(2)}})
	fmt.Println(err)
	// Output:
	// kpi: There is no value for “Likes” (likes); a missing value is not 0, unless MissingAsZero says so. No measure is called “likse” (did you mean “likes”?).
}

func ExampleNewVocabulary() {
	_, err := kpi.NewVocabulary(
		[]kpi.MeasureDef{{ID: "sign-ups", Unit: "signup", Kind: kpi.KindFlow}},
		[]kpi.KPI{{ID: "signup_rate", Formula: kpi.Ratio(kpi.Measure("signups"), kpi.Reach)}},
	)
	if e, ok := errors.AsType[*kpi.FormulaError](err); ok {
		for _, f := range e.Faults {
			fmt.Println(f.Subject, f.Code, f.Suggestion)
		}
	}
	// Output:
	// sign-ups invalid-id sign_ups
	// sign-ups invalid-unit {signup}
	// signup_rate unknown-measure
}

func ExampleVocabulary_Analyze() {
	a := kpi.Vocabulary{}.Analyze("clicks / impressions * (shares / clicks) * (impressions / shares)")
	fmt.Println(a.Err(), a.Type.Unit)
	for _, f := range a.Faults {
		fmt.Println(f.Code, f.Warning())
	}
	// Output:
	// <nil> 1
	// constant-formula true
}

func ExampleVocabulary_LaTeX() {
	e := kpi.MustParse("(revenue - cost) / cost")
	fmt.Println(kpi.Vocabulary{}.LaTeX(e, language.LatinAmericanSpanish))
	// Output:
	// \frac{\text{Ingresos} - \text{Costo total}}{\text{Costo total}}
}

func ExampleVocabulary_MathML() {
	fmt.Println(kpi.Vocabulary{}.MathML(kpi.Ratio(kpi.Spend, kpi.Leads), language.English))
	// Output:
	// <math><mrow><mfrac><mrow><mtext>Spend</mtext></mrow><mrow><mtext>Leads</mtext></mrow></mfrac></mrow></math>
}

func ExampleVocabulary_Words() {
	e := kpi.Growth(kpi.Members)
	fmt.Println(kpi.Vocabulary{}.Words(e, language.English))
	fmt.Println(kpi.Vocabulary{}.Words(e, language.Spanish))
	// Output:
	// (“Members” minus the previous value of “Members”) divided by the previous value of “Members”
	// («Miembros» menos el valor anterior de «Miembros») entre el valor anterior de «Miembros»
}

func ExampleFault_Message() {
	f := kpi.Vocabulary{}.Analyze("dau + mau").Faults[0]
	fmt.Println(f.Message(language.English))
	fmt.Println(f.Message(language.Spanish))
	// Output:
	// “Daily active members” (dau) and “Monthly active members” (mau) count people or accounts that may be the same, so they cannot be added.
	// «Miembros activos diarios» (dau) y «Miembros activos mensuales» (mau) cuentan personas o cuentas que pueden coincidir, así que no se pueden sumar.
}

func ExampleFault_Report() {
	f := kpi.Vocabulary{}.Analyze("interactions / reach * 100").Faults[0]
	fmt.Println(f.Report(language.Spanish))
	// Output:
	// kpi:1:24: percent-scaling: «interactions / reach * 100» lleva un factor de cien. El cociente se guarda tal cual; escriba «interactions / reach». Para mostrarlo como porcentaje, dé al KPI el estilo percent (porcentaje).
	//  | interactions / reach * 100
	//  | .......................^
}

func ExampleCodes() {
	n := 0
	for c := range kpi.Codes() {
		if c.IsWarning() {
			fmt.Println(c)
		}
		n++
	}
	fmt.Println(n)
	// Output:
	// hides-standard
	// constant-formula
	// sum-of-ratios
	// outside-cohort
	// below-zero
	// 35
}

func ExampleParseUnit() {
	for _, s := range []string{"{view} / {post} * s", "money[EUR]/{lead}", "%", "interaction"} {
		u, err := kpi.ParseUnit(s)
		fmt.Printf("%q %v\n", u, err)
	}
	// Output:
	// "s*{view}/{post}" <nil>
	// "money[EUR]/{lead}" <nil>
	// "" kpi: “%” is not a unit: percent is a way to show a pure number, whose unit is 1; did you mean “1”?
	// "" kpi: “interaction” is not a unit: one of its factors is unknown. What is counted stands in braces, such as {interaction}, and times are in s (seconds) or d (days); did you mean “{interaction}”?
}

func ExampleUnit_Currency() {
	fmt.Println(kpi.Unit("money[EUR]/{lead}").Currency())
	// Output:
	// EUR
}

func ExampleUnitReason() {
	_, err := kpi.ParseUnit("5 %")
	fmt.Println(errors.Is(err, kpi.UnitUnknown), errors.Is(err, kpi.UnitPercent))
	// Output:
	// true false
}

func ExampleExpr() {
	e := kpi.Difference(kpi.Likes, kpi.Difference(kpi.Shares, kpi.Saves))
	fmt.Println(e, e == kpi.MustParse("likes-(shares-saves)"))
	// Output:
	// likes - (shares - saves) true
}

func ExampleNumber() {
	fmt.Println(kpi.Number{Value: kpi.MustDecimal("0.50")})
	// Output:
	// 0.5
}

func ExamplePrevious() {
	fmt.Println(kpi.Ratio(kpi.Followers, kpi.Previous{Of: kpi.Followers}))
	// Output:
	// followers / previous(followers)
}

func ExampleQuantile() {
	fmt.Println(kpi.Quantile{Of: kpi.ResponseTimes, At: kpi.MustDecimal("0.9")},
		kpi.Median(kpi.ResponseTimes))
	// Output:
	// quantile(response_times, 0.9) median(response_times)
}

func ExampleBinary() {
	fmt.Println(kpi.Binary{Op: kpi.Mul, X: kpi.Sum(kpi.Likes, kpi.Saves), Y: kpi.Posts})
	// Output:
	// (likes + saves) * posts
}

func ExampleOp() {
	fmt.Println(kpi.Add, kpi.Sub, kpi.Mul, kpi.Div)
	// Output:
	// + - * /
}

func ExampleSum() {
	fmt.Println(kpi.Sum(kpi.Likes, kpi.Comments, kpi.Shares))
	// Output:
	// likes + comments + shares
}

func ExampleWeighted() {
	fmt.Println(kpi.Weighted(
		kpi.Term{Weight: kpi.MustDecimal("0.1"), Of: kpi.Likes},
		kpi.Term{Weight: kpi.MustDecimal("0.5"), Of: kpi.Comments},
		kpi.Term{Weight: kpi.Int(1), Of: kpi.Shares},
	))
	// Output:
	// 0.1 * likes + 0.5 * comments + shares
}

func ExampleGrowth() {
	fmt.Println(kpi.Growth(kpi.Followers))
	// Output:
	// (followers - previous(followers)) / previous(followers)
}

func ExamplePerUnit() {
	fmt.Println(kpi.PerUnit(kpi.Spend, kpi.Impressions, 1000))
	// Output:
	// spend / impressions * 1000
}

func ExampleCompound() {
	fmt.Println(kpi.Compound(kpi.Number{Value: kpi.MustDecimal("0.05")}, 3))
	// Output:
	// (1 + 0.05) * (1 + 0.05) * (1 + 0.05) - 1
}

func ExampleForm() {
	t, _ := kpi.Check(kpi.Growth(kpi.Members))
	fmt.Println(t.Form)
	// Output:
	// growth
}

func ExampleAdditivity() {
	t, _ := kpi.Check(kpi.Reach)
	fmt.Println(t.Time == kpi.AdditivityNone, t.Time)
	// Output:
	// true none
}

// Followers are those of the last day, unless a program wants their mean. Those of platforms add up to follows, not to people.
func ExampleMeasureDef_Additivity() {
	followers, _ := kpi.Vocabulary{}.Measure(kpi.Followers)
	fmt.Println(followers.Additivity())
	followers.Time = kpi.AdditivityAverage
	fmt.Println(followers.Additivity())
	// Output:
	// last sum sum
	// average sum sum
}
