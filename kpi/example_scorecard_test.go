package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// A month of answers, judged by what the team has set out to do.
func ExampleScoring_Score() {
	goals := []kpi.Goal{
		{
			KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")},
			Near: kpi.Target{AtLeast: kpi.MustDecimal("0.75")},
		},
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"}, Baseline: kpi.Int(18)},
		{KPI: kpi.CSAT, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9")}},
		{KPI: kpi.NetSentiment, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.3")}},
		{KPI: kpi.ERReach},
	}
	november := kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(374), kpi.MessagesReceived: kpi.Count(410),
		kpi.Spend: kpi.Money(kpi.Int(620), "EUR"), kpi.Leads: kpi.Count(50),
		kpi.SatisfiedResponses: kpi.Count(11), kpi.CSATResponses: kpi.Count(12),
		kpi.Interactions: kpi.Count(2310), kpi.Reach: kpi.Count(48200),
	}}
	october := kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(355), kpi.MessagesReceived: kpi.Count(402),
		kpi.Spend: kpi.Money(kpi.Int(560), "EUR"), kpi.Leads: kpi.Count(40),
		kpi.Interactions: kpi.Count(1980), kpi.Reach: kpi.Count(44100),
	}}
	var s kpi.Scoring
	ids := []kpi.ID{kpi.ResponseRate, kpi.CPL, kpi.CSAT, kpi.NetSentiment, kpi.ERReach}
	card, err := s.Score(goals, s.Readings(november, ids...), s.Readings(october, ids...))
	fmt.Println(err)
	for _, tag := range []language.Tag{
		language.BritishEnglish, language.EuropeanSpanish, language.MustParse("es-MX"),
	} {
		for _, line := range card.Lines(tag) {
			fmt.Println(line)
		}
	}
	// Output:
	// <nil>
	// Response rate: 91.2% (374 of 410; 95% confidence interval: 88.1% to 93.6%). On target (at least 85%). Up 2.9 percentage points on the period before, though that may be chance.
	// Cost per lead: €12.40. Off target (at most €10). Down 11.4% on the period before (better).
	// Customer satisfaction: 91.7% (11 of 12; 95% confidence interval: 64.6% to 98.5%). Sample too small (target: at least 90%).
	// Net sentiment: no data (target: at least 30). Missing: “Positive mentions”, “Negative mentions” and “Mentions”.
	// Engagement rate by reach: 4.8%. Up 0.3 percentage points on the period before (better).
	// Overall: 1 of the 2 KPIs that can be judged is on target. 2 of 4 cannot be judged; those that can carry 50% of the weight. The only KPI with a baseline that can be judged has covered 70% of the way to the target.
	// Tasa de respuesta: 91,2 % (374 de 410; intervalo de confianza del 95 %: entre el 88,1 % y el 93,6 %). Cumple el objetivo (85 % como mínimo). Sube 2,9 puntos porcentuales respecto al periodo anterior, aunque puede deberse al azar.
	// Coste por cliente potencial: 12,40 €. No cumple el objetivo (10 € como máximo). Baja un 11,4 % respecto al periodo anterior (mejora).
	// Satisfacción del cliente: 91,7 % (11 de 12; intervalo de confianza del 95 %: entre el 64,6 % y el 98,5 %). Muestra insuficiente (objetivo: 90 % como mínimo).
	// Sentimiento neto: sin datos (objetivo: 30 como mínimo). Faltan datos de «Menciones positivas», «Menciones negativas» y «Menciones».
	// Tasa de interacción por alcance: 4,8 %. Sube 0,3 puntos porcentuales respecto al periodo anterior (mejora).
	// En conjunto: 1 de los 2 KPI evaluables cumple el objetivo. No se pueden evaluar 2 de 4; los evaluables suman el 50 % del peso. El único KPI evaluable con punto de partida ha recorrido el 70 % del camino hasta el objetivo.
	// Tasa de respuesta: 91.2% (374 de 410; intervalo de confianza del 95%: entre el 88.1% y el 93.6%). Cumple la meta (85% como mínimo). Sube 2.9 puntos porcentuales respecto al período anterior, aunque puede deberse al azar.
	// Costo por prospecto: EUR 12.40. No cumple la meta (EUR 10 como máximo). Baja un 11.4% respecto al período anterior (mejora).
	// Satisfacción del cliente: 91.7% (11 de 12; intervalo de confianza del 95%: entre el 64.6% y el 98.5%). Muestra insuficiente (meta: 90% como mínimo).
	// Sentimiento neto: sin datos (meta: 30 como mínimo). Faltan datos de “Menciones positivas”, “Menciones negativas” y “Menciones”.
	// Tasa de engagement por alcance: 4.8%. Sube 0.3 puntos porcentuales respecto al período anterior (mejora).
	// En conjunto: 1 de los 2 KPI evaluables cumple la meta. No se pueden evaluar 2 de 4; los evaluables suman el 50% del peso. El único KPI evaluable con punto de partida recorrió el 70% del camino hasta la meta.
}

func ExampleScorecard() {
	var s kpi.Scoring
	goals := []kpi.Goal{
		{KPI: kpi.BudgetUse, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9"), AtMost: kpi.Int(1)}},
	}
	in := kpi.Inputs{
		Now: kpi.Sample{
			kpi.Spend:  kpi.Money(kpi.Int(950), "EUR"),
			kpi.Budget: kpi.Money(kpi.Int(1000), "EUR"),
		},
	}
	card, err := s.Score(goals, []kpi.Reading{s.Reading(kpi.BudgetUse, in)}, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(card.Rows[0].Reading)
	fmt.Println(string(text), err)
	fmt.Println(card)
	// Output:
	// {"kpi":"budget_use","value":{"exact":"19/20","number":0.95,"unit":"1","form":"ratio","of":{"kpi":"budget_use","formula":"spend / budget","form":"ratio"}},"noInterval":{"reason":"not-share","kpi":"budget_use","left":"spend","right":"budget"}} <nil>
	// Budget use: 95.0%. On target (between 90% and 100%).
	// Overall: the only KPI that can be judged is on target.
}

func ExampleScorecardError() {
	var s kpi.Scoring
	_, err := s.Score([]kpi.Goal{
		{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.Int(90)}},
		{KPI: kpi.CPL, Target: kpi.Target{AtLeast: kpi.Int(5)}},
		{KPI: "er_reech"},
	}, nil, nil)
	fmt.Println(err)
	fmt.Println(errors.Is(err, kpi.ShareTarget), errors.Is(err, kpi.TargetDirection))
	// Output:
	// kpi response_rate: A share lies between 0 and 1, and the limit is 90; did you mean 0.9?
	// kpi cpl: Lower values are better, but the target only has a lower limit.
	// kpi er_reech: There is no standard KPI “er_reech”; one of your own is known to the vocabulary that declares it; did you mean “er_reach”?
	// true true
}

// Targets are looked at as soon as somebody has written them, and not at the end of the month.
func ExampleScoring_Check() {
	var s kpi.Scoring
	err := s.Check([]kpi.Goal{
		{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.Int(85)}},
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(150), Currency: "pesos"}},
	})
	if refused, ok := errors.AsType[*kpi.ScorecardError](err); ok {
		fmt.Println(refused.Message(language.MustParse("es-MX")))
	}
	// Output:
	// “Tasa de respuesta” (response_rate): Una proporción va de 0 a 1 y el límite es 85. ¿Quiso decir 0.85?
	// “Costo por prospecto” (cpl): La moneda de la meta, “pesos”, no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN.
}

// What may be right and seldom is, a program asks about.
func ExampleScoring_Inspect() {
	var s kpi.Scoring
	for _, e := range s.Inspect([]kpi.Goal{
		{KPI: kpi.NPS, Target: kpi.Target{AtLeast: kpi.Int(45)}},
		{KPI: kpi.CTR, Target: kpi.Target{AtLeast: kpi.Int(2)}},
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(85)}},
	}) {
		fmt.Println(e.Reason.IsWarning(), e.Message(language.MustParse("es-MX")))
	}
	// Output:
	// false Una puntuación neta va de -1 a 1 y el límite es 45. ¿Quiso decir 0.45?
	// true El límite es un 200%; si quiso decir un 2%, escriba 0.02.
	// true El KPI es un monto y la meta no lleva moneda: indique su código, como EUR o MXN.
}

func ExampleReading() {
	var s kpi.Scoring
	r := s.Reading(kpi.ResponseRate, kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(374), kpi.MessagesReceived: kpi.Count(410),
	}})
	fmt.Printf("%s, %d of %d, %.3f to %.3f\n", r.Value.Format(language.English),
		r.Proportion.Successes, r.Proportion.Trials,
		r.Interval.Low, r.Interval.High)
	fmt.Println(s.Reading(kpi.ERReach, kpi.Inputs{}).Undefined)
	// Output:
	// 91.2%, 374 of 410, 0.881 to 0.936
	// kpi er_reach: There is no value for “Engagements” (interactions) and “Reach”; a missing value is not 0, unless MissingAsZero says so. Add up those that your network counts: “Likes”, “Comments”, “Shares”, “Reposts” and “Saves”.
}

// A program of its own makes charts of the rows, or marks them with colours.
func ExampleRow() {
	var s kpi.Scoring
	goal := kpi.Goal{KPI: kpi.SLARate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.6")}}
	card, err := s.Score([]kpi.Goal{goal}, s.Readings(kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnsweredInTime: kpi.Count(120), kpi.MessagesReceived: kpi.Count(214),
	}}, kpi.SLARate), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	row := card.Rows[0]
	fmt.Println(row.KPI, row.Status, row.Level)
	fmt.Println(row.Line(language.EuropeanSpanish))
	// Output:
	// sla_rate uncertain off-target
	// Cumplimiento del tiempo de respuesta: 56,1 % (120 de 214; intervalo de confianza del 95 %: entre el 49,4 % y el 62,6 %). Incierto (objetivo: 60 % como mínimo): el intervalo incluye el límite de 60 %.
}

// The parts of a line, for a table.
func ExampleRow_Phrases() {
	var s kpi.Scoring
	goal := kpi.Goal{KPI: kpi.SLARate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.6")}}
	card, err := s.Score([]kpi.Goal{goal}, s.Readings(kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnsweredInTime: kpi.Count(120), kpi.MessagesReceived: kpi.Count(214),
	}}, kpi.SLARate), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	p := card.Rows[0].Phrases(language.MustParse("es-MX"))
	fmt.Println(p.Value, "|", p.Target, "|", p.Status)
	fmt.Println(p.Detail)
	fmt.Println(p.Remarks)
	// Output:
	// 56.1% | 60% como mínimo | Incierto
	// 120 de 214; intervalo de confianza del 95%: entre el 49.4% y el 62.6%
	// El intervalo incluye el límite de 60%.
}

func ExamplePhrases() {
	var s kpi.Scoring
	card, err := s.Score([]kpi.Goal{
		{KPI: kpi.CSAT, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9")}},
	},
		nil, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%+v\n", card.Rows[0].Phrases(language.English))
	// Output:
	// {Name:Customer satisfaction Value:no data Detail: Status:No data Target:at least 90% Trend: Remarks:}
}

func ExampleTrend() {
	var s kpi.Scoring
	cost := func(cents int64) []kpi.Reading {
		return s.Readings(kpi.Inputs{Now: kpi.Sample{
			kpi.Spend: kpi.Money(kpi.Int(cents), "EUR"), kpi.Leads: kpi.Count(40),
		}}, kpi.CPL)
	}
	card, err := s.Score(nil, cost(400), cost(500))
	if err != nil {
		fmt.Println(err)
		return
	}
	trend := card.Rows[0].Trend
	fmt.Println(trend.Change.Format(language.English), trend.Relative.Format(language.English),
		trend.Move)
	// Output:
	// -€2.50 -20.0% better
}

func ExampleScorecard_Select() {
	var s kpi.Scoring
	floor := func(n int64) kpi.Target { return kpi.Target{AtLeast: kpi.Int(n)} }
	in := kpi.Inputs{
		Now: kpi.Sample{kpi.Clicks: kpi.Count(90), kpi.Leads: kpi.Count(12), kpi.Posts: kpi.Count(18)},
	}
	card, err := s.Score(
		[]kpi.Goal{
			{KPI: kpi.ClicksKPI, Target: floor(100)}, {KPI: kpi.LeadsKPI, Target: floor(10)},
			{KPI: kpi.PostsKPI, Target: floor(16)},
		},
		s.Readings(in, kpi.ClicksKPI, kpi.LeadsKPI, kpi.PostsKPI), nil,
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(card.Summary(language.English))
	paid := card.Select(func(r kpi.Row) bool { return r.KPI != kpi.PostsKPI })
	fmt.Println(paid.Summary(language.English))
	// Output:
	// Overall: 2 of the 3 KPIs that can be judged are on target.
	// Overall: 1 of the 2 KPIs that can be judged is on target.
}

func ExampleCautions() {
	for c := range kpi.Cautions() {
		fmt.Print(c, " ")
	}
	// Output:
	// small-sample few-successes assumed-zero carried outside-cohort unequal-periods own-definition percent-target no-currency
}

func ExampleMoves() {
	for m := range kpi.Moves() {
		fmt.Print(m, " ")
	}
	// Output:
	// better worse same unclear untested neutral
}

func ExampleGoalError() {
	_, err := kpi.Target{AtLeast: kpi.Int(3), AtMost: kpi.Int(2)}.Bands(kpi.Target{})
	if e, ok := errors.AsType[*kpi.GoalError](err); ok {
		fmt.Println(e.Reason.String())
		fmt.Println(e.Message(language.Spanish))
	}
	// Output:
	// cut-order
	// Los límites deben ir de menor a mayor, pero 2 sigue a 3.
}

// What a dashboard keeps of a value can be compared later: it says what it is a value of.
func ExampleValue_MarshalJSON() {
	v, err := kpi.Eval(kpi.Ratio(kpi.Replies, kpi.Threads),
		kpi.Inputs{Now: kpi.Sample{kpi.Replies: kpi.Count(1), kpi.Threads: kpi.Count(3)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(v)
	fmt.Println(string(text), err)
	var back kpi.Value
	err = json.Unmarshal(text, &back)
	fmt.Println(back, back.Equal(v), err)
	// Output:
	// {"exact":"1/3","number":0.3333333333333333,"unit":"{reply}/{thread}","form":"ratio","of":{"formula":"replies / threads","form":"ratio"}} <nil>
	// 1/3 {reply}/{thread} true <nil>
}

// What is asked of a KPI, before there is a value.
func ExampleVocabulary_FormatTarget() {
	var v kpi.Vocabulary
	cost := kpi.Target{AtMost: kpi.MustDecimal("12.5"), Currency: "EUR"}
	fmt.Println(v.FormatTarget(kpi.CPL, cost, language.EuropeanSpanish))
	fmt.Println(v.FormatTarget(kpi.ResponseRate, kpi.Target{AtLeast: kpi.MustDecimal("0.85")},
		language.MustParse("es-MX")))
	fmt.Println(v.FormatTarget(kpi.FirstResponseTime, kpi.Target{AtMost: kpi.Int(5400)},
		language.English))
	fmt.Println(v.FormatTarget(kpi.NPS,
		kpi.Target{AtLeast: kpi.MustDecimal("0.2"), AtMost: kpi.MustDecimal("0.6")},
		language.English))
	// Output:
	// 12,50 € como máximo
	// 85% como mínimo
	// at most 1 h 30 min
	// between 20 and 60
}
