package kpi_test

import (
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A published case: testdata/cases.json holds those with one value for each measure.
type published struct {
	ID, Unit, Formula, Rounding string
	Inputs                      map[string]json.Number
	Expected, Correct           json.Number
	SourceWrong                 bool `json:"source_wrong"`
}

// asFormula says how each published formula is written here: a percentage is no factor of 100, and percentages that go in are
// fractions.
var asFormula = map[string]string{
	"interactions/followers*100":                          "interactions / followers",
	"(likes+comments)/followers*100":                      "(likes + comments) / followers",
	"shares/followers*100":                                "shares / followers",
	"shares/impressions*100":                              "shares / impressions",
	"shares/impressions*1000":                             "shares / impressions * 1000",
	"spend/clicks":                                        "spend / clicks",
	"spend/impressions*1000":                              "spend / impressions * 1000",
	"cpm/1000/ctr_fraction":                               "cpm / 1000 / ctr_fraction",
	"spend/leads":                                         "spend / leads",
	"spend/customers":                                     "spend / customers",
	"spend/conversions":                                   "spend / conversions",
	"spend/interactions":                                  "spend / interactions",
	"completed_views/video_starts*100":                    "completed_views / video_starts",
	"revenue/spend":                                       "revenue / spend",
	"revenue/spend*100":                                   "revenue / spend",
	"order_value*margin":                                  "order_value * margin",
	"brand_mentions/total_mentions*100":                   "brand_mentions / total_mentions",
	"dau/mau*100":                                         "dau / mau",
	"conversions/visitors*100":                            "conversions / visitors",
	"conversions/visitors":                                "conversions / visitors",
	"register_pct/100*participate_pct/100*retain_pct/100": "register_pct * participate_pct * retain_pct",
	"target_active/rate_fraction":                         "target_active / rate_fraction",
	"(promoters-detractors)/(promoters+passives+detractors)*100": "(promoters - detractors) / (promoters + passives + detractors)",
	"active_pct+mildly_active_pct":                               "active_pct + mildly_active_pct",
}

// pages is a vocabulary with what the published cases count.
func pages(t *testing.T) kpi.Vocabulary {
	t.Helper()
	var defs []kpi.MeasureDef
	for id, unit := range map[kpi.Measure]kpi.Unit{
		"cpm": "money/{impression}", "ctr_fraction": "{click}/{impression}", "customers": "{customer}", "completed_views": "{view}",
		"video_starts": "{view}", "order_value": "money/{conversion}", "margin": "1", "brand_mentions": "{mention}",
		"total_mentions": "{mention}", "register_pct": "{member}/{visitor}", "participate_pct": "1", "retain_pct": "1",
		"target_active": "{member}", "rate_fraction": "{member}/{visitor}", "promoters": "{answer}", "passives": "{answer}",
		"detractors": "{answer}", "active_pct": "1", "mildly_active_pct": "1",
	} {
		defs = append(defs, kpi.MeasureDef{ID: id, Unit: unit, Kind: kpi.KindFlow})
	}
	v, err := kpi.NewVocabulary(defs, nil)
	require.NoError(t, err)
	return v
}

// inputs gives money the currency of the case, dollars where it tells none, and percentages as fractions.
func (c published) inputs(t *testing.T, v kpi.Vocabulary) kpi.Inputs {
	t.Helper()
	currency := "USD"
	if code, _, _ := strings.Cut(c.Unit, "/"); len(code) == 3 {
		currency = code
	}
	now := kpi.Sample{}
	for name, number := range c.Inputs {
		def, ok := v.Measure(kpi.Measure(name))
		require.True(t, ok, name)
		text := number.String()
		if strings.HasSuffix(name, "_pct") {
			text += "e-2"
		}
		a := kpi.Amount{Decimal: kpi.MustDecimal(text)}
		if strings.HasPrefix(string(def.Unit), "money") {
			a.Currency = currency
		}
		now[def.ID] = a
	}
	return kpi.Inputs{Now: now}
}

// Every published value is worked out to all the digits that are known, and is what its page prints, unless the page is wrong.
func TestPublishedCases(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var cases []published
	require.NoError(t, json.Unmarshal(text, &cases))
	if len(cases) != 34 {
		t.Errorf("%d cases", len(cases))
	}
	v := pages(t)
	wrong := 0
	for _, c := range cases {
		if c.SourceWrong {
			wrong++
		}
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			formula, ok := asFormula[c.Formula]
			require.True(t, ok, c.Formula)
			e, err := v.Parse(formula)
			require.NoError(t, err)
			value, err := v.Eval(e, c.inputs(t, v))
			require.NoError(t, err)
			got := value.Rat()
			if c.Unit == "percent" || c.Unit == "points" {
				got.Mul(got, big.NewRat(100, 1))
			}
			correct := c.Correct.String()
			if diff := cmp.Diff(trim(correct), trim(got.FloatString(decimals(correct)))); diff != "" {
				t.Errorf("correct (-want +got)\n%s", diff)
			}
			places := decimals(c.Expected.String())
			if n, _, ok := strings.Cut(c.Rounding, "dp"); ok {
				places = int(n[0] - '0')
			}
			style := kpi.StyleNumber
			if c.Unit == "percent" || c.Unit == "points" {
				style = kpi.StylePoints
			}
			shown := trim(strings.ReplaceAll(value.FormatAs(language.English, style, places, kpi.RoundingHalfUp), ",", ""))
			if (shown == trim(c.Expected.String())) == c.SourceWrong {
				t.Errorf("the page prints %s, the value is %s", c.Expected, shown)
			}
		})
	}
	if wrong != 1 {
		t.Errorf("%d pages are wrong", wrong)
	}
}

func decimals(s string) int {
	_, after, _ := strings.Cut(trim(s), ".")
	return len(after)
}

// trim writes a number in its shortest form, without an exponent where it is of ordinary size.
func trim(s string) string { return kpi.MustDecimal(s).String() }
