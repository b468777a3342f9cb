package kpi_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Accounts are a dimension as markets are: with the names of the one in the place of the other, every result is the same.
func TestAccountsRollUpAsMarkets(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(7, 19))
	first := kpi.MustDate("2026-10-01")
	values, refusals := 0, 0
	for range 400 {
		var markets, accounts []kpi.Cell
		for range 1 + random.IntN(8) {
			from := random.IntN(3)
			c := kpi.Cell{
				Span:     kpi.Calendar{}.Between(first.Add(from), first.Add(from+random.IntN(3-from))),
				Platform: []string{"", "a", "b"}[random.IntN(3)], Market: []string{"", "x", "y"}[random.IntN(3)],
				Values: kpi.Sample{kpi.Reach: kpi.Count(random.Int64N(50)), kpi.Likes: kpi.Count(random.Int64N(50)), kpi.Followers: kpi.Count(9)},
			}
			markets = append(markets, c)
			c.Account, c.Market = c.Market, ""
			accounts = append(accounts, c)
		}
		r := kpi.Rollup{Span: kpi.Calendar{}.Between(first, first.Add(2)), Bounds: random.IntN(2) > 0, MissingAsZero: []kpi.Measure{kpi.Likes, kpi.Reach, kpi.Followers}}
		s := r
		if random.IntN(2) > 0 {
			r.Disjoint, s.Disjoint = []kpi.Dimension{kpi.DimensionMarket}, []kpi.Dimension{kpi.DimensionAccount}
		}
		if random.IntN(3) == 0 {
			r.Markets, s.Accounts = []string{"x"}, []string{"x"}
		}
		for _, e := range []kpi.Expr{kpi.Likes, kpi.Followers, kpi.Ratio(kpi.Likes, kpi.Reach)} {
			want, werr := r.Eval(e, markets)
			got, gerr := s.Eval(e, accounts)
			require.Equal(t, werr == nil, gerr == nil)
			if werr != nil {
				wu, _ := errors.AsType[*kpi.UndefinedError](werr)
				gu, _ := errors.AsType[*kpi.UndefinedError](gerr)
				if diff := cmp.Diff([]any{wu.Reason, wu.Low, wu.High, len(wu.Slots)}, []any{gu.Reason, gu.Low, gu.High, len(gu.Slots)}); diff != "" {
					t.Fatalf("%v (-want +got)\n%s", e, diff)
				}
				refusals++
				continue
			}
			values++
			if diff := cmp.Diff([]kpi.Value{want.Value, want.Low, want.High}, []kpi.Value{got.Value, got.Low, got.High}); diff != "" {
				t.Fatalf("%v (-want +got)\n%s", e, diff)
			}
		}
	}
	if values < 100 || refusals < 100 {
		t.Errorf("%d values and %d refusals", values, refusals)
	}
}

// Who asks for what no cell names, or misspells a measure, is told so.
func TestMisspeltRollup(t *testing.T) {
	t.Parallel()
	month := span("2026-07")
	cell := func(account string) kpi.Cell {
		return kpi.Cell{Span: month, Platform: "instagram", Account: account, Values: kpi.Sample{"likse": kpi.Count(1), kpi.Impressions: kpi.Count(9)}}
	}
	cells := []kpi.Cell{cell("@tienda"), cell("@taqueria")}
	r := kpi.Rollup{
		Span: month, Platforms: []string{"instagram"}, Accounts: []string{"@tienda", "@taquería", "@d"}, MissingAsZero: []kpi.Measure{"interaction"},
	}
	_, err := r.Eval(kpi.Ratio(kpi.Sum(kpi.Interactions, kpi.Likes), kpi.Impressions), cells)
	u, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	if diff := cmp.Diff([]any{[]string{"@taquería", "@d"}, []string{"@taqueria", ""}, []kpi.Measure{"interaction", "likse"}}, []any{u.Unseen, u.Seen, u.Similar}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	want := "Ninguna celda menciona “@taquería” (¿quiso decir “@taqueria”?) ni “@d”. Ninguna métrica se llama “interaction” (¿quiso decir “interactions”?) ni " +
		"“likse” (¿quiso decir “likes”?)."
	require.Contains(t, u.Message(language.MustParse("es-MX")), want)
	require.Contains(t, u.Error(), " No cell names “@taquería” (did you mean “@taqueria”?) or “@d”.")
}

// Who leaves the account out is told to name it, and who has no reach of all accounts which cell to give.
func TestAccountsAreNamed(t *testing.T) {
	t.Parallel()
	month, err := kpi.Calendar{}.Parse("2026-07")
	require.NoError(t, err)
	cell := func(account string) kpi.Cell {
		return kpi.Cell{Span: month, Platform: "instagram", Account: account, Values: kpi.Sample{
			kpi.Reach: kpi.Count(400), kpi.Interactions: kpi.Count(20), kpi.Impressions: kpi.Count(1000),
		}}
	}
	r := kpi.Rollup{Span: month}
	mx := language.MustParse("es-MX")
	_, err = r.KPI(kpi.ERImpressions, []kpi.Cell{cell(""), cell("")})
	u, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	if diff := cmp.Diff("“Tasa de engagement por impresiones” (er_impressions): Hay dos valores de “Interacciones” (interactions) en una misma celda (2026-07 instagram), y uno se contaría de más. "+
		"Si corresponden a distintas cuentas o publicaciones, indíquelo en las celdas.", u.Message(mx)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	both := []kpi.Cell{cell("@tienda"), cell("@taqueria")}
	got, err := r.KPI(kpi.ERImpressions, both)
	require.NoError(t, err)
	require.Equal(t, "2.0%", got.Value.Format(mx))

	_, err = r.KPI(kpi.ERReach, both)
	u, ok = errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	if diff := cmp.Diff("“Tasa de engagement por alcance” (er_reach): Los valores de las partes no dan el del total: “Alcance” (reach) no se puede sumar entre cuentas, porque una misma persona puede estar en "+
		"varias partes. Indique el valor conjunto del mes 2026-07, en una celda sin cuenta, o bien conjuntos o resúmenes (sketches) que se puedan unir. "+
		"Las partes solo permiten saber que está entre 400 y 800.", u.Message(mx)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	whole := kpi.Cell{Span: month, Platform: "instagram", Values: kpi.Sample{kpi.Reach: kpi.Count(500)}}
	for i := range both {
		delete(both[i].Values, kpi.Reach)
	}
	got, err = r.KPI(kpi.ERReach, append(both, whole))
	require.NoError(t, err)
	require.Equal(t, "8.0%", got.Value.Format(mx))

	r.Accounts = []string{"@tienda", "@taqueria"}
	_, err = r.KPI(kpi.ERReach, []kpi.Cell{cell("@tienda"), cell("@taqueria"), whole})
	u, ok = errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	require.Empty(t, u.Whole, "a cell of all accounts is not one of these two")
}

// Sentences about data call everything by its name, as far as there is one.
func TestNamesInSentences(t *testing.T) {
	t.Parallel()
	mx := language.MustParse("es-MX")
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{{
		ID: "tasa_conversacion", Name: socialorg.Text{ES: "Tasa de conversación"}, Formula: kpi.Ratio(kpi.Comments, kpi.Followers),
	}})
	require.NoError(t, err)
	change, err := kpi.Rollup{Vocabulary: v, Span: span("2026-07")}.Compare("tasa_conversacion", nil)
	require.ErrorIs(t, err, kpi.Missing)
	_, err = change.Difference()
	u, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	require.Contains(t, u.Message(mx), "Falta el valor de “Tasa de conversación” (tasa_conversacion) (2026-07)")

	weighted := kpi.Ratio(kpi.Sum(kpi.Comments, kpi.Scale(kpi.Shares, kpi.Int(2))), kpi.Reach)
	_, err = kpi.Eval(weighted, now(map[kpi.Measure]int64{kpi.Comments: 0, kpi.Shares: 0, kpi.Reach: 0}))
	u, ok = errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	if diff := cmp.Diff("No hubo actividad: tanto “Comentarios” más “Veces compartido” por 2 (comments + shares * 2) como “Alcance” (reach) valen 0. "+
		"No muestre ningún valor, o deje fuera el período.", u.Message(mx)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
