package kpi

import (
	"math"
	"slices"
)

// QuantileInterval returns the interval of a quantile, as the median at 0.5, of the distribution that single values come from: two of the
// values, whose ranks follow from the binomial distribution. It holds whatever the distribution is, and its confidence is the level or
// more. Values may stand in any order, and are taken as independent.
//
// Its [*IntervalError] is [TooFew] where so few values cannot be sure to enclose the quantile: a median takes 6 at a level of 0.95, the
// quantile at 0.9 takes 36. It is [NotCounts] where a value was not given or at is not from 0 to 1, and [LevelOutOfRange].
func QuantileInterval(values []Decimal, at Decimal, level float64) (Interval, error) {
	if _, err := deviate(level); err != nil {
		return Interval{}, err
	}
	share, _ := at.Rat().Float64()
	if at.IsZero() || share < 0 || share > 1 || slices.Contains(values, Decimal{}) {
		return Interval{}, &IntervalError{Reason: NotCounts}
	}
	n := len(values)
	tail := (1 - level) / 2
	low, high := ranks(n, share, tail)
	if low < 1 || high > n {
		e := &IntervalError{Reason: TooFew, N: int64(n)}
		// All values lie to one side of the quantile with a chance of share^n, which must be within the tail.
		if need := math.Ceil(math.Log(tail) / math.Log(max(share, 1-share))); need > 0 && need < math.MaxInt32 {
			e.Need = int64(need)
		}
		return Interval{}, e
	}
	sorted := slices.Clone(values)
	slices.SortFunc(sorted, Decimal.Cmp)
	i := Interval{Level: level, Method: MethodRanks, N: int64(n)}
	i.Low, _ = sorted[low-1].Rat().Float64()
	i.High, _ = sorted[high-1].Rat().Float64()
	return i, nil
}

// ranks returns the ranks, from 1, of the narrowest two values so that each tail of the binomial distribution beyond them is within the
// given one: 0 and n+1 where there is no such value.
func ranks(n int, share, tail float64) (low, high int) {
	if share == 0 || share == 1 {
		return 0, n + 1
	}
	mean := float64(n) * share
	reach := 10*math.Sqrt(mean*(1-share)) + 10 // beyond are less than 1e-20
	from, to := max(0, int(mean-reach)), min(n, int(mean+reach))
	low, high = from, to+1
	sum := 0.0
	for k := from; k <= to; k++ {
		if sum += binomial(n, k, share); sum > tail {
			break
		}
		low = k + 1
	}
	sum = 0
	for k := to; k >= from; k-- {
		if sum += binomial(n, k, share); sum > tail {
			break
		}
		high = k
	}
	return low, high
}

// binomial returns the chance of k successes in n trials.
func binomial(n, k int, share float64) float64 {
	all, _ := math.Lgamma(float64(n) + 1)
	yes, _ := math.Lgamma(float64(k) + 1)
	no, _ := math.Lgamma(float64(n-k) + 1)
	return math.Exp(all - yes - no + float64(k)*math.Log(share) + float64(n-k)*math.Log1p(-share))
}
