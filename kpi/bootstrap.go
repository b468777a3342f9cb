package kpi

import (
	"math"
	"math/bits"
	"slices"
)

// A Bootstrap says how intervals are made by resampling. The same Bootstrap and the same units give the same interval, in whatever order
// they stand. Its zero value is of use: it has a seed of 0, 2,000 resamples and a confidence of 95 %.
type Bootstrap struct {
	Seed      uint64
	Resamples int     // how often as many units are drawn as there are; 0 is 2,000
	Level     float64 // the confidence; 0 is 0.95
}

// maxDraws bounds the units drawn for one interval: a fraction of a second.
const maxDraws = 100_000_000

const defaultResamples = 2000

// BootstrapInterval returns the interval of a ratio like [Vocabulary.DeltaInterval], from the quantiles of b.Resamples random samples of the
// units, and follows a skewed distribution where that method does not. Its errors are the same, and [TooMuchWork] where more than a hundred
// million units would be drawn.
func (v Vocabulary) BootstrapInterval(id ID, units []Sample, b Bootstrap) (Interval, error) {
	if b.Level == 0 {
		b.Level = defaultLevel
	}
	if b.Resamples == 0 {
		b.Resamples = defaultResamples
	}
	if _, err := deviate(b.Level); err != nil {
		return Interval{}, err
	}
	if b.Resamples < 0 || len(units) > maxDraws/b.Resamples {
		return Interval{}, &IntervalError{Reason: TooMuchWork, KPI: id}
	}
	r, err := v.ratio(id, units)
	if err != nil {
		return Interval{}, err
	}
	ratios := r.resample(b)
	if len(ratios) < b.Resamples/2+1 || ratios[0] == ratios[len(ratios)-1] {
		return Interval{}, &IntervalError{Reason: NoVariance, KPI: id, N: int64(len(units))}
	}
	tail := (1 - b.Level) / 2 * float64(len(ratios)-1)
	low, high := int(math.Floor(tail)), len(ratios)-1-int(math.Floor(tail))
	return r.interval(ratios[low], ratios[high], b.Level, MethodBootstrap), nil
}

// resample returns the ratios of random samples in order, without those of which the denominator is 0.
func (r ratio) resample(b Bootstrap) []float64 {
	ratios := make([]float64, 0, b.Resamples)
	state, n := mix(b.Seed), uint64(len(r.x))
	for range b.Resamples {
		x, y := 0.0, 0.0
		for range n {
			state += 0x9e3779b97f4a7c15
			i, _ := bits.Mul64(mix(state), n)
			x += r.x[i]
			y += r.y[i]
		}
		if q := x / y; y != 0 && !math.IsInf(q, 0) {
			ratios = append(ratios, q)
		}
	}
	slices.Sort(ratios)
	return ratios
}
