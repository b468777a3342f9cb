package kpi

import (
	"math"
	"math/big"
	"slices"

	"example.com/socialorg/internal/l10n"
)

// DeltaInterval returns the interval of a ratio at a level of confidence such as 0.95, by the delta method: from how the ratios of single
// units, such as posts or days, scatter about that of all, which is the ratio of the sums and never the mean of the ratios. Each unit holds
// the values of its own measures, and stands for one independent draw.
//
// The formula must be a quotient of sums of flows or of money, perhaps times a number, as interactions for each impression or the cost per
// click are; the accounts reached by several posts have no sum. The error is an [*IntervalError]: [NotSampled] for a formula that is no
// quotient, [NotSummable], [TooFew] for fewer than two units, [NoVariance], [LevelOutOfRange]; or else what [Vocabulary.EvalKPI] would
// say of the units or of all together. It is an approximation for 30 units and more.
func (v Vocabulary) DeltaInterval(id ID, units []Sample, level float64) (Interval, error) {
	z, err := deviate(level)
	if err != nil {
		return Interval{}, err
	}
	r, err := v.ratio(id, units)
	if err != nil {
		return Interval{}, err
	}
	n := float64(len(r.x))
	squares := 0.0
	for i := range r.x {
		d := r.x[i] - r.value*r.y[i]
		squares += d * d
	}
	if squares == 0 {
		return Interval{}, &IntervalError{Reason: NoVariance, KPI: id, N: int64(len(units))}
	}
	half := z * math.Sqrt(n/(n-1)*squares) / math.Abs(r.total)
	return r.interval(r.value-half, r.value+half, level, MethodDelta), nil
}

// A ratio is one of sums, with the parts of each unit.
type ratio struct {
	x, y         []float64
	total, value float64 // of y, of all
	least, most  float64
}

func (r ratio) interval(low, high, level float64, m Method) Interval {
	i := between(low, high, r.least, r.most)
	i.Level, i.Method, i.N = level, m, int64(len(r.x))
	return i
}

// ratio takes the formula of id apart and works out its sides for each unit.
func (v Vocabulary) ratio(id ID, units []Sample) (ratio, error) {
	k, ok := v.KPI(id)
	if !ok || k.Formula == nil {
		return ratio{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: v}
	}
	if _, err := v.Check(k.Formula); err != nil {
		return ratio{}, err
	}
	b, factor, ok := quotient(k.Formula)
	if !ok {
		return ratio{}, &IntervalError{Reason: NotSampled, KPI: id, Vocabulary: v}
	}
	if e := v.summable(b); e != nil {
		e.KPI, e.Vocabulary = id, v
		return ratio{}, e
	}
	if len(units) < 2 {
		return ratio{}, &IntervalError{Reason: TooFew, KPI: id, N: int64(len(units)), Need: 2}
	}
	pairs := make([][2]float64, len(units))
	x, y := new(big.Rat), new(big.Rat)
	currency := ""
	for i, unit := range units {
		ev := evaluator{v: v, in: Inputs{Now: unit}}
		ev.collect(b)
		if err := ev.refuse(); err != nil {
			return ratio{}, named(err, id)
		}
		if i > 0 && ev.currency != currency {
			return ratio{}, &UndefinedError{Reason: CurrencyMismatch, KPI: id, Measures: ev.money, Vocabulary: v}
		}
		currency = ev.currency
		over, fail := ev.eval(b.X)
		under, also := ev.eval(b.Y)
		if fail != nil || also != nil {
			return ratio{}, &UndefinedError{Reason: Overflow, KPI: id}
		}
		over.Mul(over, factor)
		pairs[i][0], _ = over.Float64()
		pairs[i][1], _ = under.Float64()
		x.Add(x, over)
		y.Add(y, under)
	}
	if y.Sign() == 0 {
		fail := &UndefinedError{Reason: ZeroDenominator, KPI: id, Measures: measuresOf(b.Y), Vocabulary: v}
		if x.Sign() == 0 {
			fail.Reason = NoActivity
		}
		fail.sides(b, x, y)
		return ratio{}, fail
	}
	// The order of the units must not show in the result.
	slices.SortFunc(pairs, func(a, b [2]float64) int { return slices.Compare(a[:], b[:]) })
	r := ratio{least: math.Inf(-1), most: math.Inf(1), x: make([]float64, len(pairs)), y: make([]float64, len(pairs))}
	for i, p := range pairs {
		r.x[i], r.y[i] = p[0], p[1]
	}
	r.total, _ = y.Float64()
	r.value, _ = x.Quo(x, y).Float64()
	if slices.Min(r.x) >= 0 && slices.Min(r.y) >= 0 {
		r.least = 0
	}
	if k.Form == FormShare {
		r.least, r.most = 0, 1
	}
	return r, nil
}

// named gives an error of this package's making the KPI that it is about.
func named(err error, id ID) error {
	if e, ok := err.(*UndefinedError); ok { //nolint:errorlint // made by this package, and not wrapped
		e.KPI = id
	}
	return err
}

// quotient returns the division of a formula x / y * n, and n.
func quotient(e Expr) (Binary, *big.Rat, bool) {
	b, ok := e.(Binary)
	switch {
	case !ok:
		return Binary{}, nil, false
	case b.Op == Div:
		return b, big.NewRat(1, 1), true
	case b.Op == Mul:
		x, y := b.X, b.Y
		if _, first := x.(Number); first {
			x, y = y, x
		}
		if n, ok := y.(Number); ok {
			if inner, factor, ok := quotient(x); ok {
				return inner, factor.Mul(factor, n.Value.Rat()), true
			}
		}
	}
	return Binary{}, nil, false
}

// summable refuses a division of which the sides of several units do not add up to those of all.
func (v Vocabulary) summable(b Binary) *IntervalError {
	e := &IntervalError{Reason: NotSummable, Left: l10n.Clip(b.X.String()), Right: l10n.Clip(b.Y.String())}
	leaves(b, func(m Measure, leaf Expr) {
		_, kind, _ := v.lookup(m)
		if _, plain := leaf.(Measure); !plain || kind != KindFlow && kind != KindMoney {
			e.Measures = note(e.Measures, m)
		}
	})
	if e.Measures == nil && isLinear(b.X) && isLinear(b.Y) {
		return nil
	}
	return e
}

// isLinear reports whether e is a sum of measures, each perhaps times a number.
func isLinear(e Expr) bool {
	switch e := e.(type) {
	case Measure:
		return true
	case Binary:
		_, left := e.X.(Number)
		_, right := e.Y.(Number)
		switch e.Op {
		case Add, Sub:
			return isLinear(e.X) && isLinear(e.Y)
		case Mul:
			return left && isLinear(e.Y) || right && isLinear(e.X)
		case Div:
			return right && isLinear(e.X)
		default:
			return false
		}
	default:
		return false
	}
}
