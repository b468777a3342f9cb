package kpi

import (
	"math/big"

	"example.com/socialorg/internal/l10n"
)

// Proportion returns the trials and the successes behind a share: the KPI must be declared one, as [FormShare], and its formula must divide
// counts of the same things, as messages answered by messages received.
//
// It returns the error of [Vocabulary.EvalKPI] where the share has no value. An [*IntervalError] says why the share is no [Proportion]:
// [NotSampled] for a formula that is no quotient, [NotShare] for a quotient of unlike things or one that is not declared a share,
// [NotTrials] for a share of money, of time, or of the mean of several days, as [DAUMAU] is, and [NotCounts] where the data are no whole
// numbers.
func (v Vocabulary) Proportion(id ID, in Inputs) (Proportion, error) {
	k, ok := v.KPI(id)
	if !ok {
		return Proportion{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: v}
	}
	value, err := v.evalKPI(k, in)
	if err != nil {
		return Proportion{}, err
	}
	return v.proportion(k, value, evaluator{v: v, in: in})
}

// proportion is Proportion for a KPI that has a value.
func (v Vocabulary) proportion(k KPI, value Value, ev evaluator) (Proportion, error) {
	b, _, ok := quotient(k.Formula)
	if !ok || !value.form.isQuotient() || value.form == FormGrowth {
		return Proportion{}, &IntervalError{Reason: NotSampled, KPI: k.ID, Vocabulary: v}
	}
	e := &IntervalError{KPI: k.ID, Vocabulary: v, Left: l10n.Clip(b.X.String()), Right: l10n.Clip(b.Y.String())}
	switch {
	case k.Form != FormShare:
		e.Reason = NotShare
	case k.Formula != Expr(b) || !v.counts(b.X) || !v.counts(b.Y) || k.ID == DAUMAU:
		e.Reason = NotTrials
	}
	if e.Reason != 0 {
		return Proportion{}, e
	}
	x, _ := ev.eval(b.X) // the division of both has a value
	y, _ := ev.eval(b.Y)
	if !isCount(x) || !isCount(y) {
		e.Reason = NotCounts
		return Proportion{}, e
	}
	return Proportion{Successes: x.Num().Int64(), Trials: y.Num().Int64()}, nil
}

// counts reports whether e adds and subtracts counts of one thing.
func (v Vocabulary) counts(e Expr) bool {
	switch e := e.(type) {
	case Measure:
		unit, kind, _ := v.lookup(e)
		return kind != KindDistribution && isCountUnit(unit)
	case Previous:
		return v.counts(e.Of)
	case Binary:
		return (e.Op == Add || e.Op == Sub) && v.counts(e.X) && v.counts(e.Y)
	default:
		return false
	}
}

func isCountUnit(u Unit) bool {
	var a atoms
	d, _, e := a.parse(string(u))
	return e.Reason == 0 && a.isCount(d)
}

// isCount reports whether r is a count.
func isCount(r *big.Rat) bool { return r != nil && r.IsInt() && r.Sign() >= 0 && r.Num().IsInt64() }

// netParts returns the parts of the formula of a score such as [NPS]: (positive - negative) / (positive + … + negative), of which every term is a
// count of the same things, or that of [NetSentiment], of which the mentions are all of one class. It is false for any other formula.
func (v Vocabulary) netParts(k KPI) (positive, negative Measure, all Expr, ok bool) {
	b, _ := k.Formula.(Binary)
	net, _ := b.X.(Binary)
	positive, ok = net.X.(Measure)
	negative, also := net.Y.(Measure)
	if b.Op != Div || net.Op != Sub || !ok || !also || positive == negative || !v.counts(b.X) || !v.counts(b.Y) {
		return "", "", nil, false
	}
	known := k.ID == NetSentiment && k.Formula == standardFormula(NetSentiment)
	return positive, negative, b.Y, known || isSumWith(b.Y, positive, negative)
}

// netScore returns the classes behind a score such as [NPS]. It is false for any other KPI.
func (v Vocabulary) netScore(k KPI, ev evaluator) (NetScore, bool) {
	positive, negative, all, ok := v.netParts(k)
	if !ok {
		return NetScore{}, false
	}
	p, _ := ev.eval(positive)
	d, _ := ev.eval(negative)
	n, _ := ev.eval(all)
	if n == nil {
		return NetScore{}, false
	}
	rest := new(big.Rat).Sub(n, p)
	rest.Sub(rest, d)
	s := NetScore{Positive: -1}
	if isCount(p) && isCount(d) && isCount(rest) {
		s = NetScore{Positive: p.Num().Int64(), Neutral: rest.Num().Int64(), Negative: d.Num().Int64()}
	}
	return s, true
}

// isSumWith reports whether e adds measures of this period, each once, with x and y among them.
func isSumWith(e Expr, x, y Measure) bool {
	seen := map[Measure]bool{}
	var sum func(e Expr) bool
	sum = func(e Expr) bool {
		switch e := e.(type) {
		case Measure:
			once := !seen[e]
			seen[e] = true
			return once
		case Binary:
			return e.Op == Add && sum(e.X) && sum(e.Y)
		default:
			return false
		}
	}
	return sum(e) && seen[x] && seen[y]
}

// Interval returns how sure a KPI's value is at a level of confidence such as 0.95, by what its formula is: a share of counts has the
// interval of Wilson, a net score such as [NPS] that of its variance, a median or another quantile that of ranks. No other has one:
// a count is what it is, and interactions for each account reached are no share of accounts. For ratios with data of single posts there
// are [Vocabulary.DeltaInterval] and [Vocabulary.BootstrapInterval].
//
// It returns the error of [Vocabulary.EvalKPI] where the KPI has no value, and an [*IntervalError] where the value has no interval.
func (v Vocabulary) Interval(id ID, in Inputs, level float64) (Interval, error) {
	k, ok := v.KPI(id)
	if !ok {
		return Interval{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: v}
	}
	value, err := v.evalKPI(k, in)
	if err != nil {
		return Interval{}, err
	}
	i, _, err := v.interval(k, value, evaluator{v: v, in: in}, level)
	return i, err
}

// interval is Interval for a KPI that has a value, with the proportion where that is one.
func (v Vocabulary) interval(k KPI, value Value, ev evaluator, level float64) (i Interval, p Proportion, err error) {
	if q, ok := k.Formula.(Quantile); ok {
		i, err = QuantileInterval(ev.in.Distributions[q.Of], q.At, level)
	} else if s, ok := v.netScore(k, ev); ok {
		i, err = s.Interval(level)
	} else if p, err = v.proportion(k, value, ev); err == nil {
		i, err = p.Interval(level)
	}
	if e, ok := err.(*IntervalError); ok { //nolint:errorlint // made by this package, and not wrapped
		e.KPI, e.Vocabulary = k.ID, v
	}
	return i, p, err
}
