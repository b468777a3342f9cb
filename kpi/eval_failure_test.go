package kpi_test

import (
	"errors"
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
			"“Engagements” (interactions) is 5, but “Reach”, by which it is divided, is 0. Show no value, or leave the period out.",
			"«Interacciones» (interactions) vale 5, pero «Alcance» (reach), que es el divisor, vale 0. No muestre ningún valor, o deje fuera el periodo."},
		{0, kpi.UndefinedError{Reason: kpi.NoActivity, Numerator: "0", Denominator: "0"},
			"There was no activity: both “Engagements” (interactions) and “Reach” are 0. Show no value, or leave the period out.",
			"No hubo actividad: tanto «Interacciones» (interactions) como «Alcance» (reach) valen 0. No muestre ningún valor, o deje fuera el periodo."},
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
	if diff := cmp.Diff("Falta el valor de «Seguidores» (followers) del periodo anterior; un valor que falta no es 0, salvo que se sepa que lo es.", got.Message(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A missing value is 0, unknown or that of the period before, for each measure as the caller says, and the result tells which.
func TestF7PolicyOfEachMeasure(t *testing.T) {
	t.Parallel()
	in := now(map[kpi.Measure]int64{kpi.Likes: 10})
	in.Before = kpi.Sample{kpi.Followers: kpi.Count(200), kpi.Comments: kpi.Count(4)}
	in.MissingAsZero = []kpi.Measure{kpi.Shares, kpi.Comments}
	in.MissingAsBefore = []kpi.Measure{kpi.Followers, kpi.Comments, kpi.Likes, kpi.Reach, kpi.Shares}
	value, err := eval(t, kpi.Vocabulary{}, "(likes + comments + shares) / followers", in)
	require.NoError(t, err)
	got := []any{value.String(), value.Assumed(), value.Carried()}
	want := []any{"0.07 {interaction}/{follower}", []kpi.Measure{kpi.Shares}, []kpi.Measure{kpi.Comments, kpi.Followers}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	value.Carried()[0] = kpi.Reach
	if diff := cmp.Diff(want[2], any(value.Carried())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	grown, err := eval(t, kpi.Vocabulary{}, "followers - previous(followers)", in)
	require.NoError(t, err)
	if diff := cmp.Diff([]any{0, []kpi.Measure{kpi.Followers}}, []any{grown.Sign(), grown.Carried()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	missing := undefined(t, kpi.Vocabulary{}, "likes / reach", in)
	if diff := cmp.Diff(&kpi.UndefinedError{Reason: kpi.Missing, Measures: []kpi.Measure{kpi.Reach}}, missing); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	in.Before[kpi.Cost] = kpi.Money(kpi.Int(5), "USD")
	in.Now[kpi.Revenue] = kpi.Money(kpi.Int(9), "EUR")
	in.MissingAsBefore = []kpi.Measure{kpi.Cost}
	mixed := undefined(t, kpi.Vocabulary{}, "revenue - cost", in)
	if diff := cmp.Diff(kpi.CurrencyMismatch, mixed.Reason); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	share := kpi.KPI{ID: "s", Formula: kpi.MustParse("messages_answered / messages_received"), Form: kpi.FormShare}
	_, err = share.Eval(kpi.Inputs{
		Now: kpi.Sample{kpi.MessagesAnswered: kpi.Count(6)}, Before: kpi.Sample{kpi.MessagesReceived: kpi.Count(5)},
		MissingAsBefore: []kpi.Measure{kpi.MessagesReceived},
	})
	var u *kpi.UndefinedError
	require.ErrorAs(t, err, &u)
	if diff := cmp.Diff([]any{kpi.OutOfShare, "6", "5"}, []any{u.Reason, u.Numerator, u.Denominator}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestF16ShareOutOfRange(t *testing.T) {
	t.Parallel()
	k := kpi.KPI{ID: "late_replies", Formula: kpi.Ratio(kpi.MessagesAnswered, kpi.MessagesReceived), Form: kpi.FormShare}
	_, err := k.Eval(now(map[kpi.Measure]int64{kpi.MessagesAnswered: 6, kpi.MessagesReceived: 5}))
	require.ErrorIs(t, err, kpi.OutOfShare)
	if diff := cmp.Diff("kpi late_replies: The share is 1.2, which is not between 0 and 1: “Messages answered” (messages_answered) is 6, "+
		"“Messages received” (messages_received) is 5.",
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
}

// Where no share is declared, a quotient of like counts that cannot be one is worked out and warned of, with both sides.
func TestF16OutsideCohort(t *testing.T) {
	t.Parallel()
	late := now(map[kpi.Measure]int64{
		kpi.MessagesAnswered: 6, kpi.MessagesReceived: 5, kpi.Likes: 9, kpi.Comments: 3, kpi.Members: 9, kpi.Reach: 3, kpi.Interactions: 9,
	})
	late.Before = kpi.Sample{kpi.Members: kpi.Count(3)}
	for _, tt := range []struct {
		formula string
		form    kpi.Form
		warned  bool
	}{
		{"messages_answered / messages_received", 0, true},
		{"1 - messages_answered / messages_received", 0, true},
		{"messages_received / messages_answered", 0, false}, // 5 of 6
		{"messages_answered / messages_received", kpi.FormRatio, false},
		{"likes / comments", 0, true}, // a formula cannot tell that no share is meant
		{"likes / comments", kpi.FormRatio, false},
		{"interactions / reach", 0, false},
		{"members / previous(members)", 0, false},
	} {
		k := kpi.KPI{ID: "k", Formula: kpi.MustParse(tt.formula), Form: tt.form}
		value, err := k.Eval(late)
		require.NoError(t, err)
		if (len(value.Warnings()) > 0) != tt.warned {
			t.Errorf("%s of form %q is %s: %v", tt.formula, tt.form, value, value.Warnings())
		}
	}
	value, err := kpi.KPI{ID: "late_replies", Formula: kpi.MustParse("messages_answered / messages_received")}.Eval(late)
	require.NoError(t, err)
	f := value.Warnings()[0]
	if diff := cmp.Diff([]any{kpi.OutsideCohort, true, "late_replies"}, []any{f.Code, f.Warning(), f.Subject}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff("kpi late_replies: outside-cohort: El valor es 1,2 y no está entre 0 y 1: «Mensajes respondidos» (messages_answered) incluye "+
		"casos que no están en «Mensajes recibidos» (messages_received). Cuente ambos sobre las mismas personas, mensajes o casos; si no se trata de "+
		"una proporción, declare la forma ratio (cociente).", f.Report(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
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

// Shares may miss the whole by a part in a thousand million, as those that were rounded do, and by no more.
func TestPartitionTolerates(t *testing.T) {
	t.Parallel()
	for last, want := range map[string]error{
		"0.5": nil, "0.500000001": nil, "0.499999999": nil, "0.5000000011": kpi.NotClosed, "0.4999999989": kpi.NotClosed,
	} {
		parts := []kpi.Value{kpi.ValueOf(kpi.MustDecimal("0.5"), kpi.One), kpi.ValueOf(kpi.MustDecimal(last), kpi.One)}
		if _, err := kpi.Partition(parts, 0); !errors.Is(err, want) {
			t.Errorf("0.5 and %s: %v, want %v", last, err, want)
		}
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
			kpi.UndefinedError{Measures: []kpi.Measure{kpi.Revenue, kpi.Cost}, Currencies: []string{"EUR", "USD"}, Got: "EUR, USD"}},
		{"one without", "revenue - cost", kpi.Sample{kpi.Revenue: money(5, "EUR"), kpi.Cost: money(4, "")},
			kpi.UndefinedError{Measures: []kpi.Measure{kpi.Revenue, kpi.Cost}, Currencies: []string{"EUR", ""}, Got: "EUR"}},
		{"not the declared", "fee / leads", kpi.Sample{"fee": money(5, "USD"), kpi.Leads: kpi.Count(1)},
			kpi.UndefinedError{Measures: []kpi.Measure{"fee"}, Currencies: []string{"USD"}, Got: "USD, EUR"}},
		{"declared and data", "fee - cost", kpi.Sample{"fee": money(5, "EUR"), kpi.Cost: money(4, "USD")},
			kpi.UndefinedError{Measures: []kpi.Measure{"fee", kpi.Cost}, Currencies: []string{"EUR", "USD"}, Got: "EUR, USD"}},
		{"declared alone and data", "fee - cost", kpi.Sample{"fee": money(5, ""), kpi.Cost: money(4, "USD")},
			kpi.UndefinedError{Measures: []kpi.Measure{"fee", kpi.Cost}, Currencies: []string{"EUR", "USD"}, Got: "EUR, USD"}},
		{"two that are no money", "likes / posts", kpi.Sample{kpi.Likes: money(5, "EUR"), kpi.Posts: money(5, "USD")},
			kpi.UndefinedError{Reason: kpi.NotMoney, Measures: []kpi.Measure{kpi.Likes, kpi.Posts}, Got: "EUR"}},
		{"two without a code", "revenue - cost", kpi.Sample{kpi.Revenue: money(5, "euros"), kpi.Cost: money(5, "pesos")},
			kpi.UndefinedError{Reason: kpi.InvalidCurrency, Measures: []kpi.Measure{kpi.Revenue, kpi.Cost}, Got: "euros"}},
		{"no money and no code", "likes * cost", kpi.Sample{kpi.Likes: money(5, "EUR"), kpi.Cost: money(5, "pesos")},
			kpi.UndefinedError{Reason: kpi.InvalidCurrency, Measures: []kpi.Measure{kpi.Cost}, Got: "pesos"}},
		{"no money", "likes", kpi.Sample{kpi.Likes: money(5, "EUR")},
			kpi.UndefinedError{Reason: kpi.NotMoney, Measures: []kpi.Measure{kpi.Likes}, Got: "EUR"}},
		{"no code", "cost", kpi.Sample{kpi.Cost: money(5, "euros")},
			kpi.UndefinedError{Reason: kpi.InvalidCurrency, Measures: []kpi.Measure{kpi.Cost}, Got: "euros"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			v := own(t)
			tt.want.Vocabulary = v
			if tt.want.Reason == 0 {
				tt.want.Reason = kpi.CurrencyMismatch
			}
			got := undefined(t, v, tt.text, kpi.Inputs{Now: tt.now})
			if diff := cmp.Diff(&tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(tt.want.Reason == kpi.CurrencyMismatch, errors.Is(got, kpi.MixedCurrency)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
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

// Numbers are worked out exactly up to 4096 bits above and below the stroke.
func TestF24Bits(t *testing.T) {
	t.Parallel()
	product := func(last int64) kpi.Expr { // of 2 to the 4092nd
		part := kpi.Expr(kpi.Number{Value: kpi.Int(1 << 62)})
		e := part
		for range 6 {
			e = kpi.Product(e, e)
		}
		return kpi.Product(kpi.Number{Value: kpi.Int(last)}, kpi.Likes, e, part, part)
	}
	in := now(map[kpi.Measure]int64{kpi.Likes: 1})
	for _, tt := range []struct {
		e    kpi.Expr
		want error
	}{
		{product(8), nil}, {product(16), kpi.Overflow},
		{kpi.Ratio(kpi.Likes, product(8)), nil}, {kpi.Ratio(kpi.Ratio(kpi.Likes, product(8)), kpi.Number{Value: kpi.Int(2)}), kpi.Overflow},
	} {
		if _, err := kpi.Eval(tt.e, in); !errors.Is(err, tt.want) {
			t.Errorf("%v, want %v", err, tt.want)
		}
	}
}
