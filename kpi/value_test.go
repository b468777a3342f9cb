package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestValueFormat(t *testing.T) {
	t.Parallel()
	number := func(s string, u kpi.Unit, style kpi.Style) kpi.Value {
		return kpi.ValueOf(kpi.MustDecimal(s), u).WithStyle(style)
	}
	const nb = "\u00a0"
	for _, tt := range []struct {
		name          string
		value         kpi.Value
		spain, mexico string
		english       string
		style         kpi.Style
	}{
		{"zero Value", kpi.Value{}, "", "", "", 0},
		{"count", number("12345", "{post}", 0), "12.345", "12,345", "12,345", kpi.StyleNumber},
		{"four digits", number("1234", "{post}", 0), "1234", "1,234", "1,234", kpi.StyleNumber},
		{"per unit", number("2.345", "{reply}/{thread}", 0), "2,35", "2.35", "2.35", kpi.StyleNumber},
		{"small", number("0.003", "{reply}/{thread}", 0), "0,003", "0.003", "0.003", kpi.StyleNumber},
		{"below a tenth", number("-0.0712", kpi.One, 0), "-0,071", "-0.071", "-0.071", kpi.StyleNumber},
		{"a twentieth", number("0.05", kpi.One, 0), "0,05", "0.05", "0.05", kpi.StyleNumber},
		{"nothing", number("0", kpi.One, 0), "0", "0", "0", kpi.StyleNumber},
		{"beyond all places", number("4e-30", kpi.One, kpi.StyleMoney), "0,000000000000000000000000000004", "0.000000000000000000000000000004", "0.000000000000000000000000000004", kpi.StyleMoney},
		{"small percentage", number("0.000344", kpi.One, kpi.StylePercent), "0,034" + nb + "%", "0.034%", "0.034%", kpi.StylePercent},
		{"less than a cent", number("0.004", "money[EUR]/{view}", 0), "0,004" + nb + "€", "EUR" + nb + "0.004", "€0.004", kpi.StyleMoney},
		{"part of a second", number("0.4", "s", 0), "0,4" + nb + "s", "0.4" + nb + "s", "0.4" + nb + "s", kpi.StyleDuration},
		{"percent", number("0.0284", kpi.One, kpi.StylePercent), "2,8" + nb + "%", "2.8%", "2.8%", kpi.StylePercent},
		{"points", number("-0.45", kpi.One, kpi.StylePoints), "-45", "-45", "-45", kpi.StylePoints},
		{"euros", number("1234.5", "money[EUR]", 0), "1234,50" + nb + "€", "EUR" + nb + "1,234.50", "€1,234.50", kpi.StyleMoney},
		{"pesos without cents", number("99.5", "money[CLP]/{click}", 0), "100" + nb + "CLP", "CLP" + nb + "100", "CLP" + nb + "100", kpi.StyleMoney},
		{"written by its code", number("5", "money[PEN]", 0), "5,00" + nb + "PEN", "5.00" + nb + "PEN", "5.00" + nb + "PEN", kpi.StyleMoney},
		{"yen", number("1500", "money[JPY]", 0), "1500" + nb + "JPY", "1,500" + nb + "JPY", "1,500" + nb + "JPY", kpi.StyleMoney},
		{"guaraníes", number("12500.4", "money[PYG]", 0), "12.500" + nb + "PYG", "12,500" + nb + "PYG", "12,500" + nb + "PYG", kpi.StyleMoney},
		{"thousandths", number("1500.2564", "money[KWD]", 0), "1500,256" + nb + "KWD", "1,500.256" + nb + "KWD", "1,500.256" + nb + "KWD", kpi.StyleMoney},
		{"money of no currency", number("5.5", "money", kpi.StyleMoney), "5,50", "5.50", "5.50", kpi.StyleMoney},
		{"hours", number("5405", "s", 0), "1" + nb + "h" + nb + "30" + nb + "min" + nb + "5" + nb + "s",
			"1" + nb + "h" + nb + "30" + nb + "min" + nb + "5" + nb + "s", "1" + nb + "h" + nb + "30" + nb + "min" + nb + "5" + nb + "s", kpi.StyleDuration},
		{"carries", number("3599.6", "s", 0), "1" + nb + "h", "1" + nb + "h", "1" + nb + "h", kpi.StyleDuration},
		{"no time", number("0", "s", 0), "0" + nb + "s", "0" + nb + "s", "0" + nb + "s", kpi.StyleDuration},
		{"one day", number("1", "d", 0), "1" + nb + "día", "1" + nb + "día", "1" + nb + "day", kpi.StyleDuration},
		{"days", number("-30", "d", 0), "-30" + nb + "días", "-30" + nb + "días", "-30" + nb + "days", kpi.StyleDuration},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := []string{tt.value.Format(language.EuropeanSpanish), tt.value.Format(language.MustParse("es-MX")), tt.value.Format(language.English)}
			if diff := cmp.Diff([]string{tt.spain, tt.mexico, tt.english}, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(tt.style, tt.value.Style()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A Value cannot be changed from outside.
func TestValueImmutable(t *testing.T) {
	t.Parallel()
	v, err := kpi.Eval(kpi.Ratio(kpi.Likes, kpi.Posts), kpi.Inputs{
		Now: kpi.Sample{kpi.Posts: kpi.Count(3)}, MissingAsZero: []kpi.Measure{kpi.Likes},
	})
	require.NoError(t, err)
	v.Rat().SetInt64(9)
	v.Assumed()[0] = kpi.Reach
	if diff := cmp.Diff([]any{"0 {interaction}/{post}", []kpi.Measure{kpi.Likes}}, []any{v.String(), v.Assumed()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if v.Equal(kpi.Value{}) || !v.Equal(v) || !(kpi.Value{}).Equal(kpi.Value{}) || v.Equal(kpi.ValueOf(kpi.Int(0), v.Unit())) {
		t.Error("Equal")
	}
	if v.Cmp(kpi.Int(0)) != 0 || v.Cmp(kpi.Decimal{}) != 1 || (kpi.Value{}).Cmp(kpi.Int(-1)) != -1 || (kpi.Value{}).Cmp(kpi.Decimal{}) != 0 {
		t.Error("Cmp")
	}
}

func TestQuantiles(t *testing.T) {
	t.Parallel()
	waits := func(ns ...int64) kpi.Inputs {
		list := make([]kpi.Decimal, len(ns))
		for i, n := range ns {
			list[i] = kpi.Int(n)
		}
		return kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: list}}
	}
	for _, tt := range []struct {
		text string
		in   kpi.Inputs
		want string
	}{
		{"median(response_times)", waits(30, 10, 20), "20 s"},
		{"median(response_times)", waits(40, 10, 20, 30), "25 s"},
		{"quantile(response_times, 0)", waits(3, 1, 2), "1 s"},
		{"quantile(response_times, 1)", waits(3, 1, 2), "3 s"},
		{"quantile(response_times, 0.9)", waits(1, 2, 3, 4, 5), "4.6 s"},
		{"quantile(response_times, 0.9)", waits(7), "7 s"},
	} {
		got, err := eval(t, kpi.Vocabulary{}, tt.text, tt.in)
		require.NoError(t, err)
		if diff := cmp.Diff(tt.want, got.String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.text, diff)
		}
	}
	if got := undefined(t, kpi.Vocabulary{}, "median(response_times)", waits()); got.Reason != kpi.Insufficient {
		t.Error(got)
	}
	if got := undefined(t, kpi.Vocabulary{}, "median(response_times)", kpi.Inputs{}); got.Reason != kpi.Missing {
		t.Error(got)
	}
}

// Every KPI of the library has a value where all its measures have.
func TestEvalKPIs(t *testing.T) {
	t.Parallel()
	in := kpi.Inputs{Now: kpi.Sample{}, Before: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{}}
	n := int64(1000)
	for def := range (kpi.Vocabulary{}).Measures() {
		a := kpi.Count(n)
		if def.Kind == kpi.KindMoney {
			a.Currency = "EUR"
		}
		in.Now[def.ID], in.Before[def.ID], in.Distributions[def.ID] = a, a, []kpi.Decimal{kpi.Int(n)}
	}
	for k := range (kpi.Vocabulary{}).KPIs() {
		v, err := (kpi.Vocabulary{}).EvalKPI(k.ID, in)
		require.NoError(t, err)
		rate := strings.HasSuffix(string(k.ID), "_rate") && v.Form() != kpi.FormPerUnit // it is for so many
		if v.Format(language.Spanish) == "" || rate && v.Style() != kpi.StylePercent {
			t.Errorf("%s is %v", k.ID, v)
		}
	}
	_, err := (kpi.Vocabulary{}).EvalKPI("nothing", in)
	require.ErrorIs(t, err, kpi.UnknownKPI)
}

func TestAmountText(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		amount     kpi.Amount
		json, text string
	}{
		{kpi.Count(1200), "1200", "1200"},
		{kpi.Money(kpi.MustDecimal("12.5"), "EUR"), `"12.5 EUR"`, "12.5 EUR"},
		{kpi.Money(kpi.Int(-3), "AUD"), `"-3 AUD"`, "-3 AUD"},
		{kpi.Money(kpi.Int(7), "PLN"), `"7 PLN"`, "7 PLN"},
	} {
		b, err := json.Marshal(tt.amount)
		require.NoError(t, err)
		var back kpi.Amount
		require.NoError(t, json.Unmarshal(b, &back))
		if diff := cmp.Diff([]any{tt.json, tt.text, tt.amount}, []any{string(b), tt.amount.String(), back}); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	again := kpi.Count(5)
	require.NoError(t, again.UnmarshalText([]byte(kpi.Amount{}.String())))
	if !again.IsZero() {
		t.Errorf("no amount is read back as %s", again)
	}
	for _, s := range []string{`null`, `""`, `"12,5 EUR"`, `"1 euro"`, `"1 eur"`, `"1 @UD"`, `"1 ZA["`, `"1  EUR"`, `{}`, `"1 "`} {
		var a kpi.Amount
		require.Error(t, json.Unmarshal([]byte(s), &a), s)
	}
}

// A value is read back exactly up to the most bits that a value has, and no number beyond them.
func TestValueJSONBounds(t *testing.T) {
	t.Parallel()
	const most = 4096
	longest := new(big.Int).Lsh(big.NewInt(1), most-1)
	for _, text := range []string{longest.String() + "/3", "-" + longest.String() + "/3", "1/" + longest.String(), "-1/" + longest.String()} {
		doc := []byte(`{"exact":"` + text + `"}`)
		var v kpi.Value
		require.NoError(t, json.Unmarshal(doc, &v))
		if diff := cmp.Diff(text, v.Rat().RatString()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	longer := longest.Lsh(longest, 1).String()
	for _, text := range []string{longer + "/3", "1/" + longer} {
		v := kpi.Value{}
		require.ErrorIs(t, json.Unmarshal([]byte(`{"exact":"`+text+`"}`), &v), kpi.DecimalDigits)
		if !v.IsZero() {
			t.Errorf("a number that is refused is left behind: %s", v)
		}
	}
}

func TestParseAmount(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		tag, text, want string
		reason          kpi.AmountReason
	}{
		{"es-ES", "12.345,67 €", "12345.67 EUR", 0},
		{"es-ES", "-1234,50 EUR", "-1234.5 EUR", 0},
		{"es-ES", "12,5 %", "0.125", 0},
		{"es-ES", "12 345", "12345", 0},
		{"es-MX", "$12,345.67", "12345.67 MXN", 0},
		{"en-US", "$12,345.67", "12345.67 USD", 0},
		{"es-CL", "CLP 20.000,0", "20000 CLP", 0},
		{"es", "1.200", "", kpi.AmountAmbiguous},
		{"es-419", "1,200", "", kpi.AmountAmbiguous},
		{"es-ES", "1.200", "1200", 0},
		{"es-ES", "1,200", "", kpi.AmountAmbiguous},
		{"es-MX", "1,234", "1234", 0},
		{"es-MX", "$1,234", "1234 MXN", 0},
		{"es-MX", "1.234", "", kpi.AmountAmbiguous},
		{"es-MX", "$12,500.00 MXN", "12500 MXN", 0},
		{"es-MX", "$12 MXN", "12 MXN", 0},
		{"es-MX", "$ 12 USD", "12 USD", 0},
		{"es-ES", "$12 USD", "12 USD", 0},
		{"es-MX", "$5.00 M.N.", "5 MXN", 0},
		{"es-MX", "5 pesos", "5 MXN", 0},
		{"es-AR", "5 pesos", "5 ARS", 0},
		{"es-ES", "12 euros", "12 EUR", 0},
		{"es-PE", "12 PEN", "12 PEN", 0},
		{"es-MX", "-$12.50", "-12.5 MXN", 0},
		{"es-MX", "$ -12.50", "-12.5 MXN", 0},
		{"es-ES", "5 pesos", "", kpi.AmountCurrency},
		{"es-ES", "$5.00 M.N.", "", kpi.AmountSyntax},
		{"es-ES", "$5,00 M.N.", "", kpi.AmountCurrency},
		{"es-MX", "$12 EUR", "", kpi.AmountUnits},
		{"es-MX", "12 MXP", "", kpi.AmountCurrency},
		{"es-MX", "$5%", "", kpi.AmountUnits},
		{"es-MX", "12 k", "", kpi.AmountShort},
		{"es-MX", "1.2 millones", "", kpi.AmountShort},
		{"es-MX", "$", "", kpi.AmountEmpty},
		{"es-MX", " ", "", kpi.AmountEmpty},
		{"es-MX", "1e6", "", kpi.AmountSyntax},
		{"es-MX", "12 34", "", kpi.AmountSyntax},
		{"en", "1,200", "1200", 0},
		{"es-ES", "$5", "", kpi.AmountCurrency},
		{"es-ES", "NaN", "", kpi.AmountSyntax},
		{"es-ES", "", "", kpi.AmountEmpty},
		{"es-ES", "12345678901234567890,5", "", kpi.AmountRange},
	} {
		got, err := kpi.ParseAmount(tt.text, language.MustParse(tt.tag))
		if tt.reason == 0 {
			require.NoError(t, err, tt.text)
		} else {
			require.ErrorIs(t, err, tt.reason, tt.text)
		}
		if diff := cmp.Diff(tt.want, got.String()); diff != "" {
			t.Errorf("%s %q (-want +got)\n%s", tt.tag, tt.text, diff)
		}
	}
	_, err := kpi.ParseAmount("1.200", language.Spanish)
	var e *kpi.AmountError
	require.ErrorAs(t, err, &e)
	if diff := cmp.Diff("«1.200» puede ser 1200 o 1,200: escriba 1200 o, si se trata de decimales, 1,2.", e.Message(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Each refusal of an amount says what is wrong with it, and what is to be typed where that is clear.
func TestParseAmountMessages(t *testing.T) {
	t.Parallel()
	mexico := language.MustParse("es-MX")
	for text, want := range map[string]string{
		"1.234":        "“1.234” puede ser 1234 o 1.234: escriba 1234 o, si se trata de decimales, 1.2340.",
		"12.500,00":    "“12.500,00” no es un número escrito como 12,345.6. ¿Quiso decir “12,500.00”?",
		"1e6":          "“1e6” no es un número escrito como 12,345.6. ¿Quiso decir “1,000,000”?",
		"1,23,456":     "“1,23,456” no es un número escrito como 12,345.6: las cifras no están agrupadas de tres en tres.",
		"1.2.3":        "“1.2.3” no es un número escrito como 12,345.6: tiene dos separadores decimales.",
		"12.":          "“12.” no es un número escrito como 12,345.6: faltan cifras junto al separador decimal.",
		"doce":         "“doce” no es un número escrito como 12,345.6.",
		"":             "Falta el monto; escríbalo como 12,345.6.",
		"$":            "En “$” no hay ningún número; escríbalo como 12,345.6.",
		"12 k":         "“12 k” está abreviado; escriba todas las cifras. ¿Quiso decir “12,000”?",
		"1.2 millones": "“1.2 millones” está abreviado; escriba todas las cifras. ¿Quiso decir “1,200,000”?",
		"$3 mil MXN":   "“$3 mil MXN” está abreviado; escriba todas las cifras. ¿Quiso decir “$3,000 MXN”?",
		"2 billones":   "“2 billones” está abreviado; escriba todas las cifras.",
		"12 mxn":       "No está claro a qué moneda se refiere “12 mxn”; escriba su código, como EUR o MXN. ¿Quiso decir “12 MXN”?",
		"12 MXP":       "No está claro a qué moneda se refiere “12 MXP”; escriba su código, como EUR o MXN. ¿Quiso decir “12 MXN”?",
		"$12 EUR":      "“$12 EUR” lleva dos unidades; deje una sola, como EUR, MXN o %.",
		"12,5 %":       "“12,5 %” no es un número escrito como 12,345.6. ¿Quiso decir “12.5%”?",
		"€ 1.234,56":   "“€ 1.234,56” no es un número escrito como 12,345.6. ¿Quiso decir “EUR\u00a01,234.56”?",
		"$ 1.234,56":   "“$ 1.234,56” no es un número escrito como 12,345.6. ¿Quiso decir “$1,234.56”?",
		"1.234,56 mxn": "“1.234,56 mxn” no es un número escrito como 12,345.6. ¿Quiso decir “$1,234.56”?",
		"1.234,56 PEN": "“1.234,56 PEN” no es un número escrito como 12,345.6. ¿Quiso decir “1,234.56\u00a0PEN”?",
		"1.234,56 BTC": "“1.234,56 BTC” no es un número escrito como 12,345.6: las cifras no están agrupadas de tres en tres.",
		"+5":           "“+5” no es un número escrito como 12,345.6. ¿Quiso decir “5”?",
		"(5)":          "“(5)” no es un número escrito como 12,345.6. ¿Quiso decir “-5”?",
		"5-":           "“5-” no es un número escrito como 12,345.6. ¿Quiso decir “-5”?",
		"($1,250.50)":  "“($1,250.50)” no es un número escrito como 12,345.6. ¿Quiso decir “-$1,250.50”?",
		"1.250,50- €":  "“1.250,50- €” no es un número escrito como 12,345.6. ¿Quiso decir “-EUR\u00a01,250.50”?",
		"--5":          "“--5” no es un número escrito como 12,345.6.",
		"5 BTC":        "No está claro a qué moneda se refiere “5 BTC”; escriba su código, como EUR o MXN.",
	} {
		_, err := kpi.ParseAmount(text, mexico)
		e, ok := errors.AsType[*kpi.AmountError](err)
		require.True(t, ok, text)
		if diff := cmp.Diff(want, e.Message(mexico)); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
		if e.Suggestion != "" {
			_, err := kpi.ParseAmount(e.Suggestion, mexico)
			require.NoError(t, err, "%q: what is suggested", text)
		}
	}
}

// Who types what is suggested gets the amount that was written, in its currency and as the percentage that it was.
func TestParseAmountSuggestions(t *testing.T) {
	t.Parallel()
	suggested := 0
	for _, tag := range []string{"es-ES", "es-MX", "es-CO", "es-PE", "es", "en", "en-GB"} {
		tag := language.MustParse(tag)
		for _, digits := range []string{"1.234,56", "1,234.56", "0.5", "0,5", "12,5", "12.5", "1234567.5", "1e3"} {
			number, err := kpi.ParseDecimal(map[string]string{
				"1.234,56": "1234.56", "1,234.56": "1234.56", "0,5": "0.5", "12,5": "12.5",
			}[digits])
			if err != nil {
				number = kpi.MustDecimal(digits)
			}
			for _, unit := range [][2]string{
				{"", ""}, {"", "%"}, {"", " %"}, {"€ ", ""}, {"", " €"}, {"EUR ", ""}, {"", " PEN"}, {"", " mxn"}, {"", " JPY"}, {"", " euros"}, {"", " XYZ"},
			} {
				for _, form := range []string{"%s", "-%s", "(%s)", "+%s", "%s-"} {
					text := fmt.Sprintf(form, unit[0]+digits+unit[1])
					_, err := kpi.ParseAmount(text, tag)
					e, ok := errors.AsType[*kpi.AmountError](err)
					if !ok || e.Suggestion == "" {
						continue
					}
					suggested++
					got, err := kpi.ParseAmount(e.Suggestion, tag)
					require.NoError(t, err, "%v %q: %q", tag, text, e.Suggestion)
					want := kpi.Amount{Decimal: number}
					switch strings.TrimSpace(unit[0] + unit[1]) {
					case "%":
						want.Decimal = kpi.MustDecimal(number.String() + "e-2")
					case "€", "EUR", "euros":
						want.Currency = "EUR"
					case "PEN", "JPY":
						want.Currency = strings.TrimSpace(unit[1])
					case "mxn":
						want.Currency = "MXN"
					}
					if form == "-%s" || form == "(%s)" || form == "%s-" {
						want.Decimal = kpi.MustDecimal("-" + want.Decimal.String())
					}
					if got != want {
						t.Errorf("%v %q: %q is %v and not %v", tag, text, e.Suggestion, got, want)
					}
				}
			}
		}
	}
	if suggested < 500 {
		t.Errorf("%d suggestions", suggested)
	}
}

// A KPI of one's own is shown as its definition says, a standard one as is usual.
func TestStyleOfOwnKPI(t *testing.T) {
	t.Parallel()
	const signups kpi.Measure = "signups"
	v, err := kpi.NewVocabulary(
		[]kpi.MeasureDef{{ID: signups, Unit: "{signup}", Kind: kpi.KindFlow}},
		[]kpi.KPI{{ID: "signup_rate", Formula: kpi.Ratio(signups, kpi.Reach), Style: kpi.StylePercent}},
	)
	require.NoError(t, err)
	got, err := v.EvalKPI("signup_rate", kpi.Inputs{Now: kpi.Sample{signups: kpi.Count(125), kpi.Reach: kpi.Count(1000)}})
	require.NoError(t, err)
	if diff := cmp.Diff("12,5\u00a0%", got.Format(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	standard, _ := v.KPI(kpi.NetSentiment)
	if diff := cmp.Diff(kpi.StylePoints, standard.Style); diff != "" {
		t.Errorf("net sentiment (-want +got)\n%s", diff)
	}
}

// A number that a log would not hold is told roughly, and with its size.
func TestValueStringOfLongNumbers(t *testing.T) {
	t.Parallel()
	e := kpi.Product(kpi.Spend, kpi.Number{Value: kpi.MustDecimal("1e30")}, kpi.Number{Value: kpi.MustDecimal("1e30")})
	v, err := kpi.Eval(e, kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Count(-9)}})
	require.NoError(t, err)
	require.Equal(t, "≈-9e+60 money", v.String())
	require.Len(t, v.Fixed(0, kpi.RoundingHalfUp), 62)
}
