package kpi

import "math"

// A NetScore counts answers or mentions in three classes of which each falls into one: promoters, passives and detractors, or mentions that
// are positive, neutral and negative. Its value is the share of the first less that of the last, from -1 to 1.
type NetScore struct {
	Positive int64 `json:"positive"`
	Neutral  int64 `json:"neutral"`
	Negative int64 `json:"negative"`
}

// N returns how many there are.
func (s NetScore) N() int64 { return saturate(saturate(s.Positive, s.Neutral), s.Negative) }

// Interval returns the interval of the net score at a level of confidence such as 0.95. With the shares p and d of the positive and the
// negative ones, the variance of one answer is p + d - (p - d)²; the ends do not pass -1 and 1.
//
// It is an approximation for samples of 30 and more. Its [*IntervalError] is [NotCounts] where a class is below 0, [TooFew] where there are
// no answers, [NoVariance] where all are of one class, and [LevelOutOfRange].
func (s NetScore) Interval(level float64) (Interval, error) {
	z, err := deviate(level)
	if err != nil {
		return Interval{}, err
	}
	if min(s.Positive, s.Neutral, s.Negative) < 0 {
		return Interval{}, &IntervalError{Reason: NotCounts}
	}
	n := float64(s.Positive) + float64(s.Neutral) + float64(s.Negative)
	switch n {
	case 0:
		return Interval{}, &IntervalError{Reason: TooFew, Need: 2}
	case float64(s.Positive), float64(s.Neutral), float64(s.Negative):
		return Interval{}, &IntervalError{Reason: NoVariance, N: s.N()}
	}
	p, d := float64(s.Positive)/n, float64(s.Negative)/n
	half := z * math.Sqrt((p+d-(p-d)*(p-d))/n)
	i := between(p-d-half, p-d+half, -1, 1)
	i.Level, i.Method, i.N = level, MethodNormal, s.N()
	return i, nil
}
