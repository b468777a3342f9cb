package kpi_test

import (
	"errors"
	"flag"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the messages instead of comparing them")

// A message speaks to readers of several languages.
type message interface{ Message(language.Tag) string }

// The messages as they are read aloud, in English, in Spain and in Mexico; testdata/messages.txt is to be read by people.
func TestMessagesReadAloud(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	seen := map[kpi.Code]bool{}
	say := func(what string, m message) {
		if f, ok := m.(kpi.Fault); ok {
			seen[f.Code] = true
			what += " [" + string(f.Code) + "]"
		}
		fmt.Fprintf(&b, "%s\n", what)
		for _, tag := range []language.Tag{language.English, language.EuropeanSpanish, language.MustParse("es-MX")} {
			s := m.Message(tag)
			fmt.Fprintf(&b, "  %s\n", s)
			if strings.Contains(s, "  ") || strings.Contains(s, "“”") || strings.Contains(s, "«»") || strings.Contains(s, "()") {
				t.Errorf("%q", s)
			}
			if tag != language.English && strings.Contains(strings.ReplaceAll(s, "money[EUR]", ""), " money") && !strings.Contains(what, "unit") && !strings.Contains(what, "kind") {
				t.Errorf("English in Spanish: %q", s)
			}
		}
	}
	v := own(t)
	for _, text := range []string{
		"", "likes + *", "likes +", "likes likes", "(likes", "likes)", "likes ^ 2", "-likes", "median(likes + 1)", "0,5", "1.2.3", "lieks", "zzz",
		"percentile(response_times, 0.9)", "cpl / 2", "followers + previous(likes)", "reach - 1", "likes + spend", "interactions / reach + cost / leads",
		"replies / threads / days + likes", "fee + fee_us", "fee / leads - fee_us / leads", "dau + mau", "likes + saves + interactions_x",
		"median(response_times) + median(watch_times)", "response_times / posts", "previous(response_times)", "median(likes)",
		"quantile(response_times, 90)", "alcance / 2", "lead-times", "er-reach", "quantile(response_times, -2)", "likes / reach * 100", "messages_answered / messages_received * 100", "likes / reach / 1%", "spend * 50 * 2",
		"(followers - previous(followers)) / previous(followers) * 12", "likes / 0", "likes - likes",
		"(messages_answered / messages_received + social_sessions / sessions) / 2",
		strings.Repeat("(", 65) + "likes", strings.Repeat("likes * ", 10) + "likes",
	} {
		for _, f := range v.Analyze(text).Faults {
			say(fmt.Sprintf("%.70s", text), f)
		}
	}
	_, err := kpi.NewVocabulary(
		[]kpi.MeasureDef{
			{ID: "sign-ups", Unit: "{sign-up}", Kind: kpi.KindFlow}, {ID: "a"}, {ID: "b", Unit: "%", Kind: 99}, {ID: "c", Unit: "EUR", Kind: kpi.KindFlow},
			{ID: "d", Unit: "money[EURO]", Kind: kpi.KindMoney}, {ID: "e", Unit: "money[EUR]", Kind: kpi.KindFlow}, {ID: "f", Unit: "{a}^22", Kind: kpi.KindFlow},
			{ID: "g", Unit: "{a} {b}", Kind: kpi.KindFlow}, {ID: "h", Unit: "interaction / account", Kind: kpi.KindFlow}, {ID: "h", Unit: "1", Kind: kpi.KindFlow},
			{ID: "i", Unit: "{a}", Kind: kpi.KindStock, Time: kpi.AdditivitySum}, {ID: "j", Unit: "eur", Kind: kpi.KindMoney},
		},
		[]kpi.KPI{
			{ID: "x", Formula: kpi.Ratio(kpi.Likes, kpi.Reach), Form: kpi.FormShare, Since: "2026-1-1", Direction: 77},
			{ID: "y", Formula: kpi.Likes, Form: kpi.FormSum}, {ID: "z"},
			{ID: "cents", Formula: kpi.Ratio(kpi.Spend, kpi.Leads), Style: kpi.StylePercent},
			{ID: "same", Formula: kpi.Ratio(kpi.Reach, kpi.Reach)},
			{ID: "mille", Formula: kpi.PerUnit(kpi.Likes, kpi.Reach, 1000), Style: kpi.StylePercent},
		},
	)
	e, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	for _, f := range e.Faults {
		place, _, _ := strings.Cut(f.String(), string(f.Code))
		say(strings.TrimSuffix(place, ": "), f)
		if f.Measure != strings.HasPrefix(f.String(), "measure ") {
			t.Error(f)
		}
	}
	redefined, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: kpi.Reach, Unit: "{account}", Kind: kpi.KindFlow}}, []kpi.KPI{
		{ID: kpi.ConversationRate, Formula: kpi.Ratio(kpi.Sum(kpi.Comments, kpi.Shares), kpi.Followers)},
	})
	require.NoError(t, err)
	for _, f := range redefined.Warnings() {
		say(f.Subject+" redefined", f)
	}

	eur, usd := kpi.Money(kpi.Int(9), "EUR"), kpi.Money(kpi.Int(5), "USD")
	for _, tt := range []struct {
		text string
		in   kpi.Inputs
	}{
		{"(likes + comments) / followers - (likes + comments) / previous(followers)", kpi.Inputs{}},
		{"interactions / reach", now(map[kpi.Measure]int64{kpi.Interactions: 5, kpi.Reach: 0})},
		{"likes / previous(likes)", kpi.Inputs{Now: kpi.Sample{kpi.Likes: kpi.Count(5)}, Before: kpi.Sample{kpi.Likes: kpi.Count(0)}}},
		{"interactions / reach", now(map[kpi.Measure]int64{kpi.Interactions: 0, kpi.Reach: 0})},
		{"median(response_times)", kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {}}}},
		{"revenue - cost", kpi.Inputs{Now: kpi.Sample{kpi.Revenue: eur, kpi.Cost: usd}}},
		{"fee", kpi.Inputs{Now: kpi.Sample{"fee": usd}}},
		{"revenue - cost - spend", kpi.Inputs{Now: kpi.Sample{kpi.Revenue: eur, kpi.Spend: eur, kpi.Cost: kpi.Count(5)}}},
		{"spend / previous(spend)", kpi.Inputs{Now: kpi.Sample{kpi.Spend: eur}, Before: kpi.Sample{kpi.Spend: usd}}},
		{"spend / previous(spend)", kpi.Inputs{Now: kpi.Sample{kpi.Spend: eur}, Before: kpi.Sample{kpi.Spend: kpi.Count(5)}}},
		{"median(response_times) / likes", kpi.Inputs{Now: kpi.Sample{kpi.ResponseTimes: kpi.Count(5), kpi.Likes: kpi.Count(1)}}},
		{"median(response_times) / likes", kpi.Inputs{Now: kpi.Sample{"like": kpi.Count(5)}, MissingAsZero: []kpi.Measure{"Likes"}}},
		{"cost", kpi.Inputs{Now: kpi.Sample{kpi.Cost: kpi.Money(kpi.Int(5), "euros")}}},
		{"likes + saves", kpi.Inputs{Now: kpi.Sample{kpi.Likes: eur, kpi.Saves: eur}}},
	} {
		_, err := eval(t, v, tt.text, tt.in)
		u, ok := errors.AsType[*kpi.UndefinedError](err)
		require.True(t, ok, tt.text)
		say(tt.text, u)
	}
	late := kpi.KPI{ID: "late", Formula: kpi.MustParse("messages_answered / messages_received")}
	in := now(map[kpi.Measure]int64{kpi.MessagesAnswered: 6, kpi.MessagesReceived: 5})
	value, err := late.Eval(in)
	require.NoError(t, err)
	say("6 of 5", value.Warnings()[0])
	value, err = late.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 6, kpi.MessagesReceived: -5}))
	require.NoError(t, err)
	say("6 of -5", value.Warnings()[0])
	late.Form = kpi.FormShare
	_, err = late.Eval(in)
	u, ok := errors.AsType[*kpi.UndefinedError](err)
	require.True(t, ok)
	say("6 of 5, a share", u)
	for _, text := range []string{"EUR 12", "12 euros", "12 eur", "12 €", "x", "1e99", "12345678901234567891"} {
		var a kpi.Amount
		d, ok := errors.AsType[*kpi.DecimalError](a.UnmarshalText([]byte(text)))
		require.True(t, ok)
		say(text, d)
	}
	for _, text := range []string{"hola", "12.5", "12 mil", "$ 5", "1,200", "1,234", "1,000", "12345678901234567891", "", "$12 €"} {
		_, err := kpi.ParseAmount(text, language.EuropeanSpanish)
		a, ok := errors.AsType[*kpi.AmountError](err)
		require.True(t, ok, text)
		say(text, a)
	}
	for _, slots := range [][]kpi.Expr{
		{kpi.ResponseTimes}, {kpi.Likes, kpi.Likes}, {kpi.Ratio(kpi.Likes, kpi.Reach)}, {kpi.Measure("lieks")}, slices.Collect(manySlots()),
	} {
		formula := kpi.Expr(kpi.Quantile{Of: kpi.ResponseTimes, At: kpi.MustDecimal("0.9")})
		if len(slots) == 65 {
			formula = kpi.Likes
		}
		for _, formula := range []kpi.Expr{formula, kpi.Growth(kpi.Members)} {
			_, err := kpi.Compile(formula, slots...)
			e, ok := errors.AsType[*kpi.FormulaError](err)
			require.True(t, ok)
			for _, f := range e.Faults {
				if place, _, _ := strings.Cut(f.String(), string(f.Code)); !seen[f.Code] {
					say("compiled "+strings.TrimSuffix(place, ": "), f)
				}
			}
		}
	}
	for c := range kpi.Codes() {
		if !seen[c] {
			t.Errorf("%s is not spoken", c)
		}
	}
	const file = "testdata/messages.txt"
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Every unit of a standard measure has a name in both languages, and one of one's own stays as it is.
func TestUnitNames(t *testing.T) {
	t.Parallel()
	for m := range kpi.Measures() {
		for _, tag := range []language.Tag{language.English, language.Spanish} {
			for _, unit := range []kpi.Unit{m.Unit(), "1/" + m.Unit()} {
				if name := unit.Name(tag); name == "" || strings.ContainsAny(name, "{}[]/") {
					t.Errorf("%s: %q is %q", m, unit, name)
				}
			}
		}
	}
	for unit, want := range map[kpi.Unit][3]string{
		"":                        {"", "", ""},
		"1":                       {"pure number", "número sin unidad", "número sin unidad"},
		"money":                   {"money", "dinero", "dinero"},
		"money[EUR]/{lead}":       {"EUR per lead", "EUR por cliente potencial", "EUR por prospecto"},
		"{interaction}/{account}": {"interactions per account", "interacciones por cuenta", "interacciones por cuenta"},
		"{reply}/{thread}/d":      {"replies per discussion per day", "respuestas por hilo y por día", "respuestas por hilo y por día"},
		"{follower}*{view}":       {"followers × views", "seguidores × visualizaciones", "seguidores × vistas"},
		"{signup}^2/{view}":       {"{signup}^2 per view", "{signup}^2 por visualización", "{signup}^2 por vista"},
		"1/d":                     {"1 per day", "1 por día", "1 por día"},
		"no\nunit":                {"no unit", "no unit", "no unit"},
	} {
		got := [3]string{unit.Name(language.English), unit.Name(language.EuropeanSpanish), unit.Name(language.MustParse("es-CL"))}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", unit, diff)
		}
	}
}

func ExampleUnit_Name() {
	k, _ := kpi.Vocabulary{}.KPI(kpi.ERReach)
	t, _ := kpi.Check(k.Formula)
	fmt.Println(t.Unit)
	fmt.Println(t.Unit.Name(language.English))
	fmt.Println(t.Unit.Name(language.Spanish))
	// Output:
	// {interaction}/{account}
	// interactions per account
	// interacciones por cuenta
}

// Messages take the names from the vocabulary that was asked, of measures that hide a standard one too.
func TestMessagesUseOwnNames(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{
		{ID: "signups", Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"}, Unit: "{signup}", Kind: kpi.KindFlow},
		{ID: kpi.Reach, Name: socialorg.Text{EN: "People reached", ES: "Personas alcanzadas"}, Unit: "{person}", Kind: kpi.KindDistinct},
	}, nil)
	require.NoError(t, err)
	_, err = v.Parse("signups + reach")
	require.ErrorContains(t, err, "“Sign-ups” (signups) is a count of its own, “People reached” (reach) is a count of its own.")
	u := undefined(t, v, "signups / reach", now(map[kpi.Measure]int64{"signups": 3, kpi.Reach: 0}))
	if diff := cmp.Diff("«Altas» (signups) vale 3, pero «Personas alcanzadas» (reach), que es el divisor, vale 0. No muestre ningún valor, o deje fuera el periodo.", u.Message(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	k := kpi.KPI{ID: "x", Name: socialorg.Text{ES: "Tasa"}, Formula: kpi.Measure("signups")}
	w, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: "signups", Unit: "{signup}", Kind: kpi.KindFlow}}, []kpi.KPI{k})
	require.NoError(t, err)
	_, err = w.Parse("x / 2")
	f, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	if diff := cmp.Diff("«Tasa» (x) es un KPI, no una métrica; escriba en su lugar la fórmula: «signups».", f.Faults[0].Message(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// manySlots yields 65 slots.
func manySlots() iter.Seq[kpi.Expr] {
	return func(yield func(kpi.Expr) bool) {
		n := 0
		for m := range kpi.Measures() {
			if n++; n > 65 || !yield(m) {
				return
			}
		}
	}
}
