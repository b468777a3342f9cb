package kpi

import "math"

// A Proportion counts trials and those of them that succeeded, as messages and those that were answered. Each trial succeeds or does not,
// and none counts twice: interactions and the accounts that they came from are no Proportion, because one account may react several times.
type Proportion struct {
	Successes int64 `json:"successes"`
	Trials    int64 `json:"trials"`
}

// IsZero reports whether there were no trials, and so no successes.
func (p Proportion) IsZero() bool { return p == Proportion{} }

// Failures returns the trials that did not succeed.
func (p Proportion) Failures() int64 { return p.Trials - p.Successes }

// Interval returns the score interval of Wilson for the share of successes at a level of confidence such as 0.95. It holds the share, lies
// within 0 and 1, and is sound for few trials and for shares near 0 and 1; 0 successes of 10 may well be 25 %.
//
// It takes the trials as independent. Its [*IntervalError] is [NotCounts] where p is none, [TooFew] where there are no trials, and
// [LevelOutOfRange].
func (p Proportion) Interval(level float64) (Interval, error) {
	z, err := deviate(level)
	if err != nil {
		return Interval{}, err
	}
	if err := p.check(1); err != nil {
		return Interval{}, err
	}
	i := between(0, 1, wilson(p.Successes, p.Trials, z), 1-wilson(p.Failures(), p.Trials, z))
	share := p.share() // the roots of an equation are rounded, and the share lies between them
	i.Low, i.High = min(i.Low, share), max(i.High, share)
	i.Level, i.Method, i.N = level, MethodWilson, p.Trials
	return i, nil
}

// wilson returns the lower end. Of the two roots of (x/n - p)² = z² p (1-p) / n the upper is a sum, without cancellation, and their
// product gives the lower.
func wilson(successes, trials int64, z float64) float64 {
	if successes == 0 {
		return 0
	}
	n := float64(trials)
	share := float64(successes) / n
	width := z * z / n
	b := share + width/2
	upper := (b + math.Sqrt(width*(share*(1-share)+width/4))) / (1 + width)
	return share * share / (1 + width) / upper
}

func (p Proportion) share() float64 { return float64(p.Successes) / float64(p.Trials) }

// variance returns that of one trial.
func (p Proportion) variance() float64 {
	return p.share() * (float64(p.Failures()) / float64(p.Trials))
}

// check refuses what is no proportion of so many trials at least.
func (p Proportion) check(least int64) error {
	switch {
	case p.Successes < 0 || p.Trials < p.Successes:
		return &IntervalError{Reason: NotCounts}
	case p.Trials < least:
		return &IntervalError{Reason: TooFew, N: p.Trials, Need: least}
	}
	return nil
}

// A Test says how two proportions are compared. Its zero value asks for a confidence of 95 % and for ten successes and ten failures.
type Test struct {
	Level float64 // the confidence; 0 is 0.95
	Least int64   // how many successes and how many failures each group needs; 0 is 10, and below 1 otherwise is 1
}

// A Comparison tells the shares of two groups apart.
type Comparison struct {
	A          Proportion `json:"a"`
	B          Proportion `json:"b"`
	Difference float64    `json:"difference"` // the share of A less that of B
	Interval   Interval   `json:"interval"`   // of the difference
	Z          float64    `json:"z"`
	P          float64    `json:"p"` // how often equal shares would differ as much or more, to either side
}

// Significant reports whether a difference like this is rarer, between equal shares, than the confidence admits.
func (c Comparison) Significant() bool { return !c.Interval.IsZero() && c.P < 1-c.Interval.Level }

// Compare tests whether p and q are shares of one size: the two-sided z test, of which the standard error is that of both groups together,
// and an interval for the difference p - q, of which it is that of each group by itself. They can disagree where the difference is about as
// large as chance makes it; the test decides then.
//
// The groups must be independent, and the size of both fixed beforehand: nothing here corrects for looking at the numbers every day until
// they differ. Where a group has fewer successes or failures than t.Least the [*IntervalError] is [TooFew]; exact tests, as Fisher's,
// are for those.
func (p Proportion) Compare(q Proportion, t Test) (Comparison, error) {
	if t.Level == 0 {
		t.Level = defaultLevel
	}
	if t.Least == 0 {
		t.Least = defaultLeast
	}
	t.Least = max(t.Least, 1)
	z, err := deviate(t.Level)
	if err != nil {
		return Comparison{}, err
	}
	for _, g := range [...]Proportion{p, q} {
		if err := g.check(0); err != nil {
			return Comparison{}, err
		}
	}
	if few := min(p.Successes, p.Failures(), q.Successes, q.Failures()); few < t.Least {
		return Comparison{}, &IntervalError{Reason: TooFew, N: few, Need: t.Least}
	}
	m, n := float64(p.Trials), float64(q.Trials)
	c := Comparison{A: p, B: q, Difference: p.share() - q.share()}
	c.Z = c.Difference / math.Sqrt((float64(p.Successes)+float64(q.Successes))*(float64(p.Failures())+float64(q.Failures()))/(m*n*(m+n)))
	c.P = math.Erfc(math.Abs(c.Z) / math.Sqrt2)
	half := z * math.Sqrt(p.variance()/m+q.variance()/n)
	c.Interval = between(c.Difference-half, c.Difference+half, -1, 1)
	c.Interval.Level, c.Interval.Method, c.Interval.N = t.Level, MethodNormal, saturate(p.Trials, q.Trials)
	return c, nil
}

// saturate adds two counts.
func saturate(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

const (
	defaultLevel = 0.95
	defaultLeast = 10
)
