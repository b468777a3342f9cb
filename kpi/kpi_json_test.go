package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// KPIs and measures of one's own are kept in a file: the formula is its text.
func ExampleKPI_json() {
	var own struct {
		Measures []kpi.MeasureDef `json:"measures"`
		KPIs     []kpi.KPI        `json:"kpis"`
	}
	err := json.Unmarshal([]byte(`{
		"measures": [
			{"id": "production_cost", "name": {"en": "Production cost", "es": "Costo de producción"}, "unit": "money[MXN]", "kind": "money"},
			{"id": "qualified_conversations", "name": {"en": "Qualified conversations", "es": "Conversaciones calificadas"}, "unit": "{conversation}", "kind": "flow"}
		],
		"kpis": [{
			"id": "cost_per_qc", "name": {"en": "Cost per qualified conversation", "es": "Costo por conversación calificada"},
			"formula": "(spend + production_cost) / qualified_conversations", "direction": "lower"
		}]
	}`), &own)
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := kpi.NewVocabulary(own.Measures, own.KPIs)
	if err != nil {
		fmt.Println(err)
		return
	}
	value, err := v.EvalKPI("cost_per_qc", kpi.Inputs{Now: kpi.Sample{
		kpi.Spend: kpi.Money(kpi.Int(1200), "MXN"), "production_cost": kpi.Money(kpi.Int(232), "MXN"), "qualified_conversations": kpi.Count(10),
	}})
	fmt.Println(value.Format(language.MustParse("es-MX")), err)

	own.KPIs[0].Text = "(spendd + production_cost) / conversations"
	_, err = kpi.NewVocabulary(own.Measures, own.KPIs)
	fmt.Println(err)
	// Output:
	// $143.20 <nil>
	// kpi cost_per_qc:1:2: unknown-measure: There is no measure “spendd”; did you mean “spend”?
	//  | (spendd + production_cost) / conversations
	//  | .^
	// kpi cost_per_qc:1:30: unknown-measure: There is no measure “conversations”; did you mean “conversions”?
	//  | (spendd + production_cost) / conversations
	//  | .............................^
}

// Every definition comes back from its document with its formula.
func TestKPIDocuments(t *testing.T) {
	t.Parallel()
	for id := range kpi.IDs() {
		k, _ := kpi.Vocabulary{}.KPI(id)
		text, err := json.Marshal(k)
		require.NoError(t, err)
		var again kpi.KPI
		require.NoError(t, json.Unmarshal(text, &again))
		require.Nil(t, again.Formula)
		require.Equal(t, k.Formula.String(), again.Text)
		v, err := kpi.NewVocabulary(nil, []kpi.KPI{again})
		require.NoError(t, err, id)
		got, _ := v.KPI(id)
		if diff := cmp.Diff(k, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", id, diff)
		}
	}
	deep := kpi.KPI{ID: "deep", Formula: kpi.Sum(kpi.Likes, many(kpi.Likes, 80)...)}
	_, err := json.Marshal(deep)
	require.ErrorIs(t, err, kpi.TooDeep)
	_, err = json.Marshal(kpi.KPI{ID: "none"})
	require.NoError(t, err)
}

func many(e kpi.Expr, n int) []kpi.Expr {
	list := make([]kpi.Expr, n)
	for i := range list {
		list[i] = e
	}
	return list
}

// A text is as good as a tree, and all faults stand under the ids of their KPIs.
func TestKPIText(t *testing.T) {
	t.Parallel()
	in := now(map[kpi.Measure]int64{kpi.Likes: 3, kpi.Reach: 4})
	written := kpi.KPI{ID: "applause", Text: "likes / reach"}
	got, err := written.Eval(in)
	require.NoError(t, err)
	want, err := kpi.KPI{ID: "applause", Formula: kpi.Ratio(kpi.Likes, kpi.Reach)}.Eval(in)
	require.NoError(t, err)
	require.True(t, want.Equal(got))
	_, err = written.Compile()
	require.NoError(t, err)

	_, err = kpi.KPI{ID: "applause", Text: "lieks / reach"}.Eval(in)
	require.ErrorIs(t, err, kpi.UnknownMeasure)
	require.True(t, strings.HasPrefix(err.Error(), "kpi applause:1:1: "), err.Error())

	_, err = kpi.NewVocabulary(nil, []kpi.KPI{
		{ID: "a", Text: "likes /"}, {ID: "b", Text: "likes + reach"}, {ID: "c"}, {ID: "d", Text: "reach / reach"},
		{ID: "e", Text: "likes / reach", Formula: kpi.Ratio(kpi.Likes, kpi.Impressions)},
		{ID: "f", Text: "likes/reach", Formula: kpi.Ratio(kpi.Likes, kpi.Reach)}, {ID: "g", Text: "a + likes"},
	})
	e, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	var told []string
	for _, f := range e.Faults {
		told = append(told, fmt.Sprintf("%s %s %s %s", f.Subject, f.Code, f.Problem, f.Suggestion))
	}
	if diff := cmp.Diff([]string{
		"a syntax operand ", "b unit-mismatch  ", "c invalid-expression no-formula ", "d invalid-expression constant ", "e invalid-expression two-formulas ",
		"g kpi-in-formula  likes /",
	}, told); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
