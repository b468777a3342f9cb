package kpi_test

import (
	"slices"
	"testing"

	"example.com/socialorg/kpi"
)

// The mistakes that published formulas hold, as far as a formula shows them. Each is refused, or warned of, by its code.
func TestF9PercentForFraction(t *testing.T) {
	mistake(t, kpi.PercentScaling, "interactions / reach * 100")
}
func TestF9HundredthOfPercent(t *testing.T) {
	mistake(t, kpi.PercentScaling, "clicks / impressions * 0.01")
}
func TestF10UnlikeUnits(t *testing.T)      { mistake(t, kpi.UnitMismatch, "likes + spend") }
func TestF10CostTimesHundred(t *testing.T) { mistake(t, kpi.PercentScaling, "spend / clicks * 100") }
func TestF11MissingParentheses(t *testing.T) {
	mistake(t, kpi.UnitMismatch, "likes + comments / reach")
}
func TestF3SumOfDistinct(t *testing.T) { mistake(t, kpi.SumOfDistinct, "reach + previous(reach)") }
func TestF18GrowthTimesPeriods(t *testing.T) {
	mistake(t, kpi.ScaledGrowth, kpi.Growth(kpi.Members).String()+" * 12")
}
func TestF19AverageOfMedians(t *testing.T) {
	mistake(t, kpi.SumOfQuantiles, "(median(response_times) + median(watch_times)) / 2")
}
func TestF22MixedCurrencies(t *testing.T) { mistake(t, kpi.MixedCurrency, "(fee + fee_us) / leads") }
func TestF25SelfCancelling(t *testing.T) {
	mistake(t, kpi.ConstantFormula, "clicks / impressions * (shares / clicks) * (impressions / shares)")
}
func TestF11GrowthWithoutParens(t *testing.T) {
	mistake(t, kpi.UnitMismatch, "followers - previous(followers) / previous(followers)")
}

func mistake(t *testing.T, code kpi.Code, text string) {
	t.Helper()
	t.Parallel()
	a := own(t).Analyze(text)
	if !slices.ContainsFunc(a.Faults, func(f kpi.Fault) bool { return f.Code == code }) || (a.Err() == nil) != code.IsWarning() {
		t.Errorf("%s: %v", text, summary(a.Faults))
	}
}
