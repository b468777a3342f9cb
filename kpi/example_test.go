package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func Example() {
	spain, mexico := language.MustParse("es-ES"), language.MustParse("es-MX")
	id := kpi.CPL
	fmt.Println(id, "|", id.Name(language.English), "|", id.Name(spain), "|", id.Name(mexico))
	fmt.Println(id.Direction().Name(spain), "|", id.Period().Name(spain))
	// Output:
	// cpl | Cost per lead | Coste por cliente potencial | Costo por prospecto
	// Cuanto más bajo, mejor | Campaña
}

func ExampleMeasure() {
	m := kpi.Views
	fmt.Println(m, m.Unit(), m.Kind())
	fmt.Println(m.Name(language.English), "|", m.Name(language.Spanish), "|", m.Name(language.LatinAmericanSpanish))
	// Output:
	// views {view} flow
	// Views | Visualizaciones | Vistas
}

// A program's own measure is a Measure like any other, of which the library knows nothing.
func ExampleMeasure_IsStandard() {
	own := kpi.Measure("signups")
	fmt.Println(own.IsStandard(), own.Name(language.Spanish))
	fmt.Println(kpi.Likes.IsStandard(), kpi.Likes.Name(language.Spanish))
	// Output:
	// false signups
	// true Me gusta
}

func ExampleMeasure_Refs() {
	for ref := range kpi.Conversions.Refs() {
		fmt.Println(ref)
	}
	// Output:
	// postcron#smm-08
	// planificar-ejecutar#06
}

func ExampleMeasures() {
	for m := range kpi.Measures() {
		if m.Kind() == kpi.KindDistinct {
			fmt.Printf("%s: %s\n", m, m.Name(language.English))
		}
	}
	// Output:
	// reach: Reach
	// visitors: Community visitors
	// new_visitors: New community visitors
	// active_members: Active members
	// dau: Daily active members
	// mau: Monthly active members
	// contributors: Contributing members
}

func ExampleMeasureDef() {
	def := kpi.MeasureDef{
		ID:   "signups",
		Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"},
		Unit: "{signup}",
		Kind: kpi.KindFlow,
	}
	doc, err := json.Marshal(def)
	fmt.Println(string(doc), err)
	// Output:
	// {"id":"signups","name":{"en":"Sign-ups","es":"Altas"},"unit":"{signup}","kind":"flow"} <nil>
}

func ExampleKind() {
	var k kpi.Kind
	fmt.Println(k.UnmarshalText([]byte("stock")), k == kpi.KindStock)
	fmt.Println(k.UnmarshalText([]byte("distint")))
	// Output:
	// <nil> true
	// kpi: kind "distint" is unknown; did you mean "distinct"?
}

func ExampleKinds() {
	fmt.Println(slices.Collect(kpi.Kinds()))
	// Output:
	// [flow stock distinct distribution money]
}

// Likes and comments make one sum; likes and followers do not.
func ExampleUnit() {
	fmt.Println(kpi.Likes.Unit() == kpi.Comments.Unit(), kpi.Likes.Unit() == kpi.Followers.Unit())
	// Output:
	// true false
}

// The measure and the KPI that watches it share their text and are of different types.
func ExampleID() {
	fmt.Printf("%T %s\n", kpi.Reach, kpi.Reach)
	fmt.Printf("%T %s\n", kpi.ReachKPI, kpi.ReachKPI)
	// Output:
	// kpi.Measure reach
	// kpi.ID reach
}

func ExampleID_Refs() {
	for ref := range kpi.ROI.Refs() {
		fmt.Println(ref)
	}
	// Output:
	// postcron#smm-08
	// perfil-smm#def-01
}

func ExampleIDs() {
	for id := range kpi.IDs() {
		if id.Direction() != kpi.DirectionHigher {
			fmt.Printf("%s: %s (%s, %s)\n", id, id.Name(language.Spanish), id.Direction(), id.Period())
		}
	}
	// Output:
	// cpl: Coste por cliente potencial (lower, campaign)
	// budget_use: Ejecución del presupuesto (band, month)
	// mentions: Menciones (context, week)
	// first_response_time: Tiempo de primera respuesta (lower, week)
}

func ExampleDirection() {
	d := kpi.FirstResponseTime.Direction()
	fmt.Println(d, "|", d.Name(language.English), "|", d.Name(language.Spanish))
	// Output:
	// lower | Lower is better | Cuanto más bajo, mejor
}

func ExampleDirections() {
	fmt.Println(slices.Collect(kpi.Directions()))
	// Output:
	// [higher lower band context]
}

func ExamplePeriod() {
	p := kpi.NetSentiment.Period()
	fmt.Println(p, "|", p.Name(language.English), "|", p.Name(language.Spanish))
	// Output:
	// week | Week | Semana
}

func ExamplePeriods() {
	fmt.Println(slices.Collect(kpi.Periods()))
	// Output:
	// [day week month quarter year post campaign]
}

func ExampleTarget() {
	var t kpi.Target
	err := json.Unmarshal([]byte(`{"atMost": 12.50, "currency": "EUR"}`), &t)
	fmt.Println(t.AtMost, t.Currency, err)
	fmt.Println(t.AtLeast.IsZero(), t.IsZero())
	// Output:
	// 12.5 EUR <nil>
	// true false
}

func ExampleDecimal() {
	a, b := kpi.MustDecimal("0.10"), kpi.MustDecimal("1e-1")
	fmt.Println(a == b, a, a.Rat())

	var unset kpi.Decimal
	fmt.Println(unset.IsZero(), kpi.Int(0).IsZero())
	// Output:
	// true 0.1 1/10
	// true false
}

func ExampleDecimal_Cmp() {
	limits := []kpi.Decimal{kpi.Int(2), kpi.MustDecimal("0.03"), kpi.MustDecimal("-1.5"), kpi.MustDecimal("1e3")}
	slices.SortFunc(limits, kpi.Decimal.Cmp)
	fmt.Println(limits)
	// Output:
	// [-1.5 0.03 2 1000]
}

func ExampleParseDecimal() {
	for _, s := range []string{"0.030", "1e999999999", "1.200,50"} {
		d, err := kpi.ParseDecimal(s)
		fmt.Printf("%q %v\n", d.String(), err)
	}
	// Output:
	// "0.03" <nil>
	// "" kpi: "1e999999999" is out of range: its last digit stands beyond 10^30 or 10^-30
	// "" kpi: "1.200,50" is not a number as JSON writes it
}

func ExampleMustDecimal() {
	fmt.Println(kpi.MustDecimal("1.5e3"))
	// Output:
	// 1500
}

func ExampleInt() {
	fmt.Println(kpi.Int(1200), kpi.Int(-9223372036854775808))
	// Output:
	// 1200 -9223372036854775808
}

func ExampleDecimalError() {
	_, err := kpi.ParseDecimal("0.1234567890123456789012")
	if e, ok := errors.AsType[*kpi.DecimalError](err); ok {
		fmt.Println(e.Text, e.Reason == kpi.DecimalDigits)
	}
	fmt.Println(err)
	// Output:
	// 0.1234567890123456789012 true
	// kpi: "0.1234567890123456789012" has more significant digits than fit (18 always do)
}

func ExampleDecimalReason() {
	_, err := kpi.ParseDecimal("three")
	fmt.Println(errors.Is(err, kpi.DecimalSyntax))
	// Output:
	// true
}
