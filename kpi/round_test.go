package kpi_test

import (
	"testing"

	"example.com/socialorg/kpi"
)

func TestEvalEnums(t *testing.T) {
	t.Parallel()
	checkEnum(t, kpi.Roundings(), "rounding(99)", "half-up", "half-even")
	checkEnum(t, kpi.Styles(), "style(99)", "number", "percent", "points", "money", "duration", "percent-points")
}
