package kpi_test

import (
	"math/big"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func now(pairs map[kpi.Measure]int64) kpi.Inputs {
	s := kpi.Sample{}
	for m, n := range pairs {
		s[m] = kpi.Count(n)
	}
	return kpi.Inputs{Now: s}
}

func eval(t *testing.T, v kpi.Vocabulary, text string, in kpi.Inputs) (kpi.Value, error) {
	t.Helper()
	e, err := v.Parse(text)
	require.NoError(t, err)
	return v.Eval(e, in)
}

// undefined is the error of a formula that has no value.
func undefined(t *testing.T, v kpi.Vocabulary, text string, in kpi.Inputs) *kpi.UndefinedError {
	t.Helper()
	value, err := eval(t, v, text, in)
	if !value.IsZero() {
		t.Errorf("%s = %s", text, value)
	}
	var u *kpi.UndefinedError
	require.ErrorAs(t, err, &u)
	require.ErrorIs(t, err, u.Reason)
	return u
}

func TestF6DivisionByZero(t *testing.T) {
	t.Parallel()
	const formula = "interactions / reach"
	got := undefined(t, kpi.Vocabulary{}, formula, now(map[kpi.Measure]int64{kpi.Interactions: 5}))
	if diff := cmp.Diff(&kpi.UndefinedError{Reason: kpi.Missing, Measures: []kpi.Measure{kpi.Reach}}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, tt := range []struct {
		interactions int64
		want         kpi.UndefinedError
		en, es       string
	}{
		{5, kpi.UndefinedError{Reason: kpi.ZeroDenominator, Numerator: "5", Denominator: "0"},
			"“interactions” is 5, but “reach”, by which it is divided, is 0.",
			"«interactions» es 5, pero «reach», que es el divisor, es 0."},
		{0, kpi.UndefinedError{Reason: kpi.NoActivity, Numerator: "0", Denominator: "0"},
			"There was no activity: both “interactions” and “reach” are 0.",
			"No hubo actividad: tanto «interactions» como «reach» son 0."},
	} {
		tt.want.Measures, tt.want.Left, tt.want.Right = []kpi.Measure{kpi.Reach}, "interactions", "reach"
		got := undefined(t, kpi.Vocabulary{}, formula, now(map[kpi.Measure]int64{kpi.Interactions: tt.interactions, kpi.Reach: 0}))
		if diff := cmp.Diff(&tt.want, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		if diff := cmp.Diff([]string{tt.en, tt.es}, []string{got.Message(language.English), got.Message(language.Spanish)}); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

func TestF7MissingIsNotZero(t *testing.T) {
	t.Parallel()
	const formula = "(likes + comments + shares) / followers"
	in := now(map[kpi.Measure]int64{kpi.Likes: 10, kpi.Followers: 100})
	in.Now[kpi.Shares] = kpi.Amount{} // not given
	got := undefined(t, kpi.Vocabulary{}, formula, in)
	want := &kpi.UndefinedError{Reason: kpi.Missing, Measures: []kpi.Measure{kpi.Comments, kpi.Shares}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	in.MissingAsZero = []kpi.Measure{kpi.Likes, kpi.Shares, kpi.Comments}
	value, err := eval(t, kpi.Vocabulary{}, formula, in)
	require.NoError(t, err)
	if diff := cmp.Diff(want.Measures, value.Assumed()); diff != "" || value.Fixed(2, 0) != "0.10" {
		t.Errorf("%s (-want +got)\n%s", value, diff)
	}
	got = undefined(t, kpi.Vocabulary{}, "followers - previous(followers)", in)
	if diff := cmp.Diff("Falta el valor de «previous(followers)»; un valor que falta no es 0.", got.Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestF16ShareOutOfRange(t *testing.T) {
	t.Parallel()
	k := kpi.KPI{ID: "late_replies", Formula: kpi.Ratio(kpi.MessagesAnswered, kpi.MessagesReceived), Form: kpi.FormShare}
	_, err := k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 6, kpi.MessagesReceived: 5}))
	require.ErrorIs(t, err, kpi.OutOfShare)
	if diff := cmp.Diff("kpi late_replies: The share is 1.2 and not from 0 to 1: “messages_answered” is 6, “messages_received” is 5.",
		err.Error()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	value, err := k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 5, kpi.MessagesReceived: 5}))
	require.NoError(t, err)
	if diff := cmp.Diff("100.0%", value.Format(language.English)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: -1, kpi.MessagesReceived: 5}))
	require.ErrorIs(t, err, kpi.OutOfShare)
	k.Form = kpi.FormGrowth
	_, err = k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 5, kpi.MessagesReceived: 5}))
	require.ErrorIs(t, err, kpi.FormMismatch)
	k.Form = 0 // nothing is declared, nothing is refused
	_, err = k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 6, kpi.MessagesReceived: 5}))
	require.NoError(t, err)
}

func TestF17PartitionNotClosing(t *testing.T) {
	t.Parallel()
	parts := func(texts ...string) (list []kpi.Value) {
		for _, s := range texts {
			list = append(list, kpi.ValueOf(kpi.MustDecimal(s), kpi.One))
		}
		return list
	}
	_, err := kpi.Partition(parts("0.0062", "0.0235", "0.9661"), 2) // the published one makes 99.58
	require.ErrorIs(t, err, kpi.NotClosed)
	shares, err := kpi.Partition(parts("0.333333333333", "0.333333333333", "0.333333333333"), 1)
	require.NoError(t, err)
	sum := new(big.Rat)
	var shown []string
	for _, s := range shares {
		sum.Add(sum, s.Rat())
		shown = append(shown, s.FormatAs(language.Spanish, 0, 1, 0))
	}
	if diff := cmp.Diff([]string{"33,4\u00a0%", "33,3\u00a0%", "33,3\u00a0%"}, shown); diff != "" || !sum.IsInt() {
		t.Errorf("sum %s (-want +got)\n%s", sum, diff)
	}
	shares, err = kpi.Partition([]kpi.Value{
		kpi.ValueOf(kpi.Int(1), "{post}"), kpi.ValueOf(kpi.Int(2), "{post}"), kpi.ValueOf(kpi.Int(4), "{post}"),
	}, 0)
	require.NoError(t, err)
	if diff := cmp.Diff("0.14 0.29 0.57", shares[0].String()+" "+shares[1].String()+" "+shares[2].String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for reason, list := range map[kpi.Reason][]kpi.Value{
		kpi.Insufficient: nil,
		kpi.Missing:      {{}},
		kpi.OutOfShare:   parts("1.5", "-0.5"),
		kpi.NoActivity:   {kpi.ValueOf(kpi.Int(0), "{post}"), kpi.ValueOf(kpi.Int(0), "{post}")},
		kpi.NotClosed:    {kpi.ValueOf(kpi.Int(1), "{post}"), kpi.ValueOf(kpi.Int(1), "{view}")},
	} {
		_, err := kpi.Partition(list, 0)
		require.ErrorIs(t, err, reason)
	}
}

func TestF22MixedCurrenciesOfData(t *testing.T) {
	t.Parallel()
	money := func(n int64, c string) kpi.Amount { return kpi.Money(kpi.Int(n), c) }
	for _, tt := range []struct {
		name, text string
		now        kpi.Sample
		want       kpi.UndefinedError
	}{
		{"two", "(revenue - cost) / cost", kpi.Sample{kpi.Revenue: money(5, "EUR"), kpi.Cost: money(4, "USD")},
			kpi.UndefinedError{Measures: []kpi.Measure{kpi.Revenue, kpi.Cost}, Got: "EUR, USD"}},
		{"one without", "revenue - cost", kpi.Sample{kpi.Revenue: money(5, "EUR"), kpi.Cost: money(4, "")},
			kpi.UndefinedError{Measures: []kpi.Measure{kpi.Revenue, kpi.Cost}, Got: "EUR"}},
		{"not the declared", "fee / leads", kpi.Sample{"fee": money(5, "USD"), kpi.Leads: kpi.Count(1)},
			kpi.UndefinedError{Measures: []kpi.Measure{"fee"}}},
		{"declared and data", "fee - cost", kpi.Sample{"fee": money(5, "EUR"), kpi.Cost: money(4, "USD")},
			kpi.UndefinedError{Measures: []kpi.Measure{"fee", kpi.Cost}, Got: "EUR, USD"}},
		{"no money", "likes", kpi.Sample{kpi.Likes: money(5, "EUR")}, kpi.UndefinedError{Measures: []kpi.Measure{kpi.Likes}}},
		{"no code", "cost", kpi.Sample{kpi.Cost: money(5, "euros")}, kpi.UndefinedError{Measures: []kpi.Measure{kpi.Cost}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.want.Reason = kpi.CurrencyMismatch
			got := undefined(t, own(t), tt.text, kpi.Inputs{Now: tt.now})
			if diff := cmp.Diff(&tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			require.ErrorIs(t, got, kpi.MixedCurrency)
		})
	}
	value, err := eval(t, own(t), "fee / leads", kpi.Inputs{Now: kpi.Sample{"fee": money(5, ""), kpi.Leads: kpi.Count(2)}})
	require.NoError(t, err)
	if diff := cmp.Diff("5/2 money[EUR]/{lead}", value.Rat().String()+" "+string(value.Unit())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestF23Rounding(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		number   string
		places   int
		up, even string
	}{
		{"0.625", 2, "0.63", "0.62"},
		{"1.115", 2, "1.12", "1.12"},
		{"0.635", 2, "0.64", "0.64"},
		{"-0.625", 2, "-0.63", "-0.62"},
		{"-0.004", 2, "0.00", "0.00"},
		{"2.5", 0, "3", "2"},
		{"0.5", 0, "1", "0"},
		{"999.995", 2, "1000.00", "1000.00"},
		{"7", -1, "7", "7"},
		{"1e-30", 99, "0.000000000000000000000000000001", "0.000000000000000000000000000001"},
	} {
		v := kpi.ValueOf(kpi.MustDecimal(tt.number), kpi.One)
		if diff := cmp.Diff([]string{tt.up, tt.up, tt.even}, []string{v.Fixed(tt.places, 0), v.Fixed(tt.places, kpi.RoundingHalfUp),
			v.Fixed(tt.places, kpi.RoundingHalfEven)}); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.number, diff)
		}
	}
}

func TestF24Overflow(t *testing.T) {
	t.Parallel()
	in := now(map[kpi.Measure]int64{kpi.Likes: 1<<63 - 1, kpi.Followers: 3})
	value, err := eval(t, kpi.Vocabulary{}, "likes * 2", in)
	require.NoError(t, err)
	if diff := cmp.Diff("18446744073709551614", value.Fixed(0, 0)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = value.Decimal(0, 0)
	require.ErrorIs(t, err, kpi.Overflow)
	var e kpi.Expr = kpi.Number{Value: kpi.MustDecimal("1e30")}
	for range 7 {
		e = kpi.Product(e, e)
	}
	_, err = kpi.Eval(kpi.Scale(e, kpi.Int(1)), in)
	require.ErrorIs(t, err, kpi.Overflow)
}
