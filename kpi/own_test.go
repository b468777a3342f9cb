package kpi_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A definition that stands in the place of a standard one is told of, unless it says the same.
func TestVocabularyWarnings(t *testing.T) {
	t.Parallel()
	standard, _ := kpi.Vocabulary{}.KPI(kpi.ConversationRate)
	named := standard
	named.Name = socialorg.Text{EN: "Talk"}
	swapped := standard
	swapped.ID, swapped.Formula = kpi.NetGrowth, kpi.MustParse("-1 * previous(followers) + followers")
	other := standard
	other.Formula = kpi.MustParse("(comments + 2 * shares) / reach")
	measure := func(k kpi.Kind, u kpi.Unit) []kpi.MeasureDef {
		return []kpi.MeasureDef{{ID: kpi.Reach, Unit: u, Kind: k}}
	}
	for _, tt := range []struct {
		name     string
		measures []kpi.MeasureDef
		kpis     []kpi.KPI
		want     []string
	}{
		{"nothing of one's own", nil, nil, nil},
		{"another name", measure(kpi.KindDistinct, "{account}"), []kpi.KPI{named}, nil},
		{"the same by algebra", nil, []kpi.KPI{swapped}, nil},
		{"another formula", nil, []kpi.KPI{other}, []string{"conversation_rate hides-standard"}},
		{"a flow of reach", measure(kpi.KindFlow, "{account}"), nil, []string{"reach hides-standard"}},
		{"people of reach", measure(kpi.KindDistinct, "{person}"), nil, []string{"reach hides-standard"}},
		{"a sum of ratios", nil, []kpi.KPI{{ID: "mix", Formula: kpi.MustParse("(messages_answered / messages_received + social_sessions / sessions) / 2")}},
			[]string{"mix sum-of-ratios"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			v, err := kpi.NewVocabulary(tt.measures, tt.kpis)
			require.NoError(t, err)
			var got []string
			for _, f := range v.Warnings() {
				got = append(got, f.Subject+" "+string(f.Code))
				if !f.Warning() {
					t.Error(f)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A reading that was worked out with KPIs of one's own is not scored without them, and its row says that they are one's own.
func TestScoreKnowsItsReadings(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{{ID: kpi.ConversationRate, Formula: kpi.MustParse("(comments + 2 * shares) / reach"), Style: kpi.StylePercent}})
	require.NoError(t, err)
	in := now(map[kpi.Measure]int64{kpi.Comments: 10, kpi.Shares: 5, kpi.Reach: 1000, kpi.Followers: 400, kpi.Clicks: 7})
	own := kpi.Scoring{Vocabulary: v}
	readings := own.Readings(in, kpi.ConversationRate, kpi.ClicksKPI)
	card, err := own.Score(nil, readings, readings)
	require.NoError(t, err)
	if diff := cmp.Diff([]kpi.Caution{kpi.CautionOwnDefinition}, card.Rows[0].Cautions); diff != "" || card.Rows[1].Cautions != nil {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if line := card.Rows[0].Line(language.EuropeanSpanish); !strings.Contains(line, "Se calcula con una fórmula propia, no con la habitual de este KPI.") {
		t.Error(line)
	}

	_, err = kpi.Scoring{}.Score(nil, readings, readings)
	e, ok := errors.AsType[*kpi.ScorecardError](err)
	require.True(t, ok)
	if diff := cmp.Diff([]kpi.GoalReason{kpi.OtherDefinition}, reasonsOf(e)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	swapped := slices.Clone(readings)
	swapped[0].Value, swapped[1].Value = swapped[1].Value, swapped[0].Value
	_, err = own.Score(nil, swapped, nil)
	require.ErrorIs(t, err, kpi.OtherDefinition)

	mean, err := kpi.Rollup{Vocabulary: v, Span: kpi.Calendar{}.Span(kpi.PeriodDay, kpi.MustDate("2026-10-01"))}.UnweightedMean(kpi.ConversationRate, []kpi.Cell{{Span: kpi.Calendar{}.Span(kpi.PeriodDay, kpi.MustDate("2026-10-01")), Values: in.Now}})
	require.NoError(t, err)
	for _, value := range []kpi.Value{mean.Value, kpi.ValueOf(kpi.MustDecimal("0.5"), kpi.One)} { // which the caller vouches for
		_, err = kpi.Scoring{}.Score(nil, []kpi.Reading{{KPI: kpi.ConversationRate, Value: value}}, nil)
		require.NoError(t, err)
	}
}

func reasonsOf(e *kpi.ScorecardError) (list []kpi.GoalReason) {
	for _, f := range e.Faults {
		list = append(list, f.Reason)
	}
	return list
}

// A target is in the currency of its KPI. What only the data can tell is told in the row, and the others are judged.
func TestTargetCurrencies(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: "fee", Unit: "money[EUR]", Kind: kpi.KindMoney}},
		[]kpi.KPI{{ID: "fee_per_lead", Formula: kpi.Ratio(kpi.Measure("fee"), kpi.Leads)}})
	require.NoError(t, err)
	s := kpi.Scoring{Vocabulary: v}
	at := func(id kpi.ID, currency string) kpi.Goal {
		return kpi.Goal{KPI: id, Target: kpi.Target{AtMost: kpi.Int(100), Currency: currency}}
	}
	for _, tt := range []struct {
		goal kpi.Goal
		want []kpi.GoalReason
		en   string
	}{
		{at(kpi.CPL, "EUR"), nil, ""},
		{at(kpi.CPL, ""), nil, ""},
		{at(kpi.CPL, "euros"), []kpi.GoalReason{kpi.TargetCode},
			"“Cost per lead” (cpl): The currency of the target, “euros”, is not a currency: write its three-letter code, such as EUR or MXN."},
		{kpi.Goal{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9"), Currency: "MXN"}}, []kpi.GoalReason{kpi.TargetNotMoney},
			"“Response rate” (response_rate): The target is in MXN, but the KPI is no amount of money. Leave the currency out."},
		{at("fee_per_lead", "USD"), []kpi.GoalReason{kpi.TargetCurrency},
			"“fee_per_lead”: The target is in USD, and the KPI is in EUR; convert the target first."},
		{at("fee_per_lead", ""), []kpi.GoalReason{kpi.TargetCurrency},
			"“fee_per_lead”: The KPI is in EUR, and the target names no currency; give it the currency EUR."},
	} {
		goal := tt.goal
		if goal.Target.AtLeast.IsZero() && goal.KPI != kpi.CPL {
			goal.Exact = true
		}
		_, err := s.Score([]kpi.Goal{goal}, nil, nil)
		if tt.want == nil {
			require.NoError(t, err)
			continue
		}
		e, ok := errors.AsType[*kpi.ScorecardError](err)
		require.True(t, ok, tt.goal)
		if diff := cmp.Diff([]any{tt.want, tt.en}, []any{reasonsOf(e), e.Message(language.English)}); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}

	mx := language.MustParse("es-MX")
	spent := func(currency string) kpi.Inputs {
		return kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(1800), currency), kpi.Leads: kpi.Count(2)}}
	}
	for _, tt := range []struct{ value, target, want string }{
		{"MXN", "USD", "Costo por prospecto: $900.00. El valor está en MXN y la meta, en USD: convierta antes uno de los dos, al tipo de cambio de su fecha. " +
			"No se puede evaluar (meta: USD\u00a0100 como máximo)."},
		{"MXN", "", "Costo por prospecto: $900.00. El valor está en MXN, pero la meta no lleva moneda: indíquela. No se puede evaluar (meta: 100 como máximo)."},
		{"", "MXN", "Costo por prospecto: 900. La meta está en MXN, pero los montos no llevan moneda: indique la de todos. " +
			"No se puede evaluar (meta: $100 como máximo)."},
		{"", "", "Costo por prospecto: 900. No cumple la meta (100 como máximo). Los montos no llevan moneda."},
	} {
		card, err := s.Score([]kpi.Goal{at(kpi.CPL, tt.target)}, s.Readings(spent(tt.value), kpi.CPL), nil)
		require.NoError(t, err)
		if diff := cmp.Diff(tt.want, card.Rows[0].Line(mx)); diff != "" {
			t.Errorf("%s, %s (-want +got)\n%s", tt.value, tt.target, diff)
		}
	}
}

// Who writes 3 for 3 % is told, where the value leaves no doubt.
func TestTargetsInPercent(t *testing.T) {
	t.Parallel()
	er := now(map[kpi.Measure]int64{kpi.Interactions: 32, kpi.Reach: 1000})
	nps := now(map[kpi.Measure]int64{kpi.Promoters: 60, kpi.Passives: 20, kpi.Detractors: 20})
	for _, tt := range []struct {
		goal   kpi.Goal
		in     kpi.Inputs
		en, mx string
	}{
		{floor(kpi.ERReach, "3"), er, " The target is 300%; if 3% is meant, write 0.03.", " La meta es un 300%; si quiso decir un 3%, escriba 0.03."},
		{floor(kpi.NPS, "0.45"), nps, "", ""},
		{floor(kpi.ERReach, "0.03"), er, "", ""},
		{floor(kpi.ERReach, "1.2"), now(map[kpi.Measure]int64{kpi.Interactions: 900, kpi.Reach: 1000}), "", ""},
		{floor(kpi.ERReach, "1"), now(map[kpi.Measure]int64{kpi.Interactions: 9, kpi.Reach: 1000}), "", ""},
		{floor(kpi.ERReach, "2"), now(map[kpi.Measure]int64{kpi.Interactions: 200, kpi.Reach: 1000}), "", ""},
		{floor(kpi.ERReach, "2"), now(map[kpi.Measure]int64{kpi.Interactions: 199, kpi.Reach: 1000}),
			" The target is 200%; if 2% is meant, write 0.02.", " La meta es un 200%; si quiso decir un 2%, escriba 0.02."},
		{floor(kpi.ClicksKPI, "500"), now(map[kpi.Measure]int64{kpi.Clicks: 3}), "", ""},
		{floor(kpi.CTR, "2"), kpi.Inputs{}, " The target is 200%; if 2% is meant, write 0.02.", " La meta es un 200%; si quiso decir un 2%, escriba 0.02."},
		{floor(kpi.CTR, "0.02"), kpi.Inputs{}, "", ""},
		{floor(kpi.ROI, "2"), kpi.Inputs{}, "", ""},
		{floor(kpi.ROI, "150"), kpi.Inputs{}, " The target is 15,000%; if 150% is meant, write 1.5.", " La meta es un 15,000%; si quiso decir un 150%, escriba 1.5."},
		{floor(kpi.FollowerGrowthRate, "2"), kpi.Inputs{}, "", ""},
		{floor(kpi.FollowerGrowthRate, "5"), kpi.Inputs{}, " The target is 500%; if 5% is meant, write 0.05.", " La meta es un 500%; si quiso decir un 5%, escriba 0.05."},
		{floor(kpi.ReachRate, "1.5"), kpi.Inputs{}, "", ""},
	} {
		var s kpi.Scoring
		card, err := s.Score([]kpi.Goal{tt.goal}, s.Readings(tt.in, tt.goal.KPI), nil)
		require.NoError(t, err)
		row := card.Rows[0]
		if slices.Contains(row.Cautions, kpi.CautionPercentTarget) != (tt.en != "") {
			t.Error(row.Cautions)
		}
		if tt.en != "" && (!strings.HasSuffix(row.String(), tt.en) || !strings.HasSuffix(row.Line(language.MustParse("es-MX")), tt.mx)) {
			t.Errorf("%q\n%q", row.String(), row.Line(language.MustParse("es-MX")))
		}
	}
}

// What a measure of one's own counts is not told by its own name, and one that is added to itself is told once.
func TestSidesAreTold(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "complaints", Name: socialorg.Text{EN: "Complaints", ES: "Quejas"}, Unit: "{complaint}", Kind: kpi.KindFlow},
	}, nil)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"spend + complaints": "No se pueden sumar unidades distintas: «Gasto» (spend) es dinero; «Quejas» (complaints) es un recuento aparte.",
		"reach + reach":      "«Alcance» (reach) es una métrica de personas o cuentas: sumada a sí misma, las contaría dos veces.",
	} {
		faults := v.Analyze(text).Faults
		require.Len(t, faults, 1, text)
		if diff := cmp.Diff(want, faults[0].Message(language.EuropeanSpanish)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}
