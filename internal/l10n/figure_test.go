package l10n_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/stretchr/testify/require"
)

func TestFigure(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		x      float64
		places int
		want   string
	}{
		{38.25, 1, "38.3"}, {78.75, 1, "78.8"}, {31.45, 1, "31.5"}, {0.35, 1, "0.4"}, {1.15, 1, "1.2"}, {38.25, 2, "38.25"}, {38, 1, "38"}, {0.04, 1, "0"},
		{37.5 + 0.1 + 0.65 - 1e-14, 1, "38.3"}, {2.5, 0, "3"}, {-2.5, 0, "-3"}, {-0.04, 1, "0"}, {-38.25, 1, "-38.3"}, {1e15, 1, "1000000000000000"},
		{1e21, 0, "1000000000000000000000"}, {math.NaN(), 1, "0"}, {math.Inf(-1), 1, "0"}, {3.14159, 9, "3.14"}, {3.14159, -1, "3"},
	} {
		if got := l10n.Figure(test.x, test.places); got != test.want {
			t.Errorf("Figure(%v, %d) = %q, want %q", test.x, test.places, got, test.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	require.Equal(t, 1, l10n.Places(1, 34.2, 34, 34.3))
	require.Equal(t, 2, l10n.Places(1, 34.02, 34))
	require.Equal(t, 1, l10n.Places(1, 34.002, 34), "nothing tells them apart")
	require.Equal(t, 2, l10n.Places(1, 38.25, 38.27, 40))
	require.Equal(t, 0, l10n.Places(0))
	require.Equal(t, 1, l10n.Places(0, 1.2, 1.3))
}

// TestAddUp holds what is told of parts: it adds up, and none is further off than a digit.
func TestAddUp(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		whole       float64
		parts, want []float64
	}{
		{22.5, []float64{11.25, 11.25}, []float64{11.3, 11.2}}, {192.36, []float64{102.14, 90.22, 0}, []float64{102.2, 90.2, 0}},
		{90.34, []float64{0, 89.18, 1.17}, []float64{0, 89.2, 1.1}}, {47.25, []float64{47.25}, []float64{47.3}}, {5, []float64{1, 1}, []float64{1, 1}},
		{1, []float64{3, 4.44}, []float64{3, 4.44}}, {0, nil, nil}, {math.NaN(), []float64{1.25}, []float64{1.25}}, {1e300, []float64{1e300, 1}, []float64{1e300, 1}},
	} {
		l10n.AddUp(test.whole, 1, test.parts)
		require.InDeltaSlice(t, test.want, test.parts, 1e-9, "%v", test.whole)
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		parts, whole := make([]float64, 1+r.IntN(5)), 0.0
		for i := range parts {
			parts[i] = math.Round(r.Float64()*1e4) / 100
			whole += parts[i]
		}
		told := slices.Clone(parts)
		l10n.AddUp(whole, 1, told)
		sum := 0.0
		for i := range told {
			require.InDelta(t, parts[i], told[i], 0.1+1e-9)
			require.InDelta(t, l10n.Rounded(told[i], 1), told[i], 1e-9)
			sum += told[i]
		}
		require.InDelta(t, l10n.Rounded(whole, 1), sum, 1e-6)
	}
}

func TestRatioPercent(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		ratio  float64
		limits []float64
		want   string
	}{
		{0.9512, []float64{95}, "95.1"}, {0.95, []float64{95}, "95"}, {0.951, nil, "95"}, {0.95003, []float64{95}, "95.003"}, {1.0041, []float64{100, 130}, "100.4"},
		{1.2996, []float64{100, 130}, "129.96"}, {1.3, []float64{130}, "130"}, {0.9570, []float64{95.5}, "96"}, {0.9551, []float64{95.5}, "96"}, {2.505, nil, "251"},
		{math.Inf(1), nil, "0"}, {1.00000001, []float64{100}, "100"},
	} {
		if got := l10n.RatioPercent(test.ratio, 0, test.limits...); got != test.want {
			t.Errorf("RatioPercent(%v, %v) = %q, want %q", test.ratio, test.limits, got, test.want)
		}
	}
	require.Equal(t, "15.5", l10n.RatioPercent(0.1549, 1, 25))
}

// TestFiguresAreNearest holds what is written against the number: it is nowhere further off than half a digit, nor grows where the number does not.
func TestFiguresAreNearest(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		x, y := r.Float64()*200, r.Float64()*200
		for places := range 3 {
			unit := math.Pow10(-places)
			require.InDelta(t, x, l10n.Rounded(x, places), unit/2+0.005+1e-9)
			require.InDelta(t, -l10n.Rounded(x, places), l10n.Rounded(-x, places), 0)
			if x < y {
				require.LessOrEqual(t, l10n.Rounded(x, places), l10n.Rounded(y, places))
			}
		}
	}
}
