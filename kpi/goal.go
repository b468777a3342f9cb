package kpi

import (
	"cmp"
	"math/big"

	"example.com/socialorg/internal/l10n"
)

// A Goal says what a KPI should reach and how much it weighs on a scorecard. Only the KPI is needed: without a target it is shown and not
// judged.
type Goal struct {
	KPI      ID      `json:"kpi"`
	Target   Target  `json:"target,omitzero"`
	Near     Target  `json:"near,omitzero"`     // the wider limits within which a value is near; zero: there are none
	Baseline Decimal `json:"baseline,omitzero"` // where the KPI stood when the target was set: progress counts from there
	Weight   Decimal `json:"weight,omitzero"`   // 0 or more; where no goal of a scorecard has one all weigh the same
	Critical bool    `json:"critical,omitzero"` // if it is off target, the scorecard says so whatever the rest does
	Exact    bool    `json:"exact,omitzero"`    // the value itself is judged, as in a contract, and not what it is an estimate of: no interval and no sample counts
}

// Bands returns the levels of the goal: see [Target.Bands].
func (g Goal) Bands() (Bands, error) { return g.Target.Bands(g.Near) }

// Progress returns how much of the way from the baseline to the target v has gone: (v - baseline) / (target - baseline), which holds
// whichever direction is good. It is below 0 where v has moved away and above 1 where it has passed the target. Of two limits it is the one
// that the baseline missed.
//
// It is false without a baseline, a target or a value, for a baseline that meets the target already, for money of another currency, and for a
// value of counts below 0: see [Value.Negative].
func (g Goal) Progress(v Value) (Value, bool) {
	to, ok := g.destination()
	if !ok || v.r == nil || v.below != nil || v.unit.Currency() != g.Target.Currency {
		return Value{}, false
	}
	way := new(big.Rat).Sub(v.r, g.Baseline.Rat())
	way.Quo(way, new(big.Rat).Sub(to.Rat(), g.Baseline.Rat()))
	if way.Num().BitLen() > maxBits || way.Denom().BitLen() > maxBits {
		return Value{}, false
	}
	return Value{r: way, unit: One, form: FormRatio, style: StylePercent}, true
}

// destination returns the limit that the baseline misses.
func (g Goal) destination() (Decimal, bool) {
	t := g.Target
	switch {
	case g.Baseline.IsZero():
		return Decimal{}, false
	case !t.AtLeast.IsZero() && g.Baseline.Cmp(t.AtLeast) < 0:
		return t.AtLeast, true
	case !t.AtMost.IsZero() && g.Baseline.Cmp(t.AtMost) > 0:
		return t.AtMost, true
	default:
		return Decimal{}, false
	}
}

// inPercent returns the limit that seems to be meant in percent, or in points, though it is not: one above most, and far above the value, which
// a hundredth of it is near. It is zero where there is none. Goals of shares and net scores do not come so far.
func (g Goal) inPercent(v Value, style Style, most Decimal) Decimal {
	if style != StylePercent && style != StylePoints {
		return Decimal{}
	}
	bands, _ := g.Bands()
	tenfold := new(big.Rat)
	if v.r != nil {
		tenfold.Mul(v.r, big.NewRat(10, 1))
	}
	for _, c := range bands.Cuts() {
		if c.Cmp(most) > 0 && tenfold.Cmp(c.Rat()) < 0 {
			return c
		}
	}
	return Decimal{}
}

// inPercent is that of the goal. Where there is no value what is far above what a value would be counts.
func (s Scoring) inPercent(k KPI, g Goal, v Value) Decimal {
	_, style := s.shape(k, g, v)
	most := Int(1)
	if v.r == nil {
		if most = s.plausibleLimit(k); most.IsZero() {
			return Decimal{}
		}
	}
	return g.inPercent(v, style, most)
}

// plausibleLimit returns up to where a limit of a KPI raises no question before there is a value: rates stay below 1, growths treble and posts
// reach more than those who follow, and what comes back of money may be tenfold. It is zero where no such limit is known.
func (s Scoring) plausibleLimit(k KPI) Decimal {
	t, err := s.Vocabulary.Check(k.Formula)
	if err != nil {
		return Decimal{}
	}
	form := cmp.Or(k.Form, t.Form)
	switch {
	case form == FormGrowth || k.ID == ReachRate:
		return Int(3)
	case s.ofMoney(k.Formula):
		return Int(10)
	case form == FormRatio:
		return Int(1)
	default:
		return Decimal{}
	}
}

// ofMoney reports whether a formula has an amount of money in it, if only to divide it by another.
func (s Scoring) ofMoney(e Expr) (money bool) {
	leaves(e, func(m Measure, _ Expr) {
		unit, _, _ := s.Vocabulary.lookup(m)
		money = money || hasMoney(unit)
	})
	return money
}

// hundredth returns d / 100: zero where it has too many digits behind the point.
func (d Decimal) hundredth() Decimal {
	if d.coef == 0 || d.exp-2 < -maxExponent {
		return Decimal{}
	}
	d.exp -= 2
	return d
}

// fromPercent returns the hundredth that d is meant to be, as 90 is 90 %: zero where there are more than a hundred of them.
func (d Decimal) fromPercent() Decimal {
	if d.Cmp(Int(-100)) < 0 || d.Cmp(Int(100)) > 0 {
		return Decimal{}
	}
	return d.hundredth()
}

// check returns what is wrong with a goal for a KPI.
func (s Scoring) check(g Goal, k KPI) (faults []GoalError) {
	unit := s.Vocabulary.unitOf(k)
	fault := func(e GoalError) { faults = append(faults, e) }
	bands, err := g.Bands()
	if e, ok := err.(*GoalError); ok { //nolint:errorlint // Bands returns no other, and does not wrap it
		fault(*e)
	}
	t := g.Target
	aimed := !t.AtLeast.IsZero() || !t.AtMost.IsZero()
	switch {
	case aimed && k.Direction == DirectionContext:
		fault(GoalError{Reason: TargetOfContext})
	case k.Direction == DirectionHigher && t.AtLeast.IsZero() && !t.AtMost.IsZero(),
		k.Direction == DirectionLower && t.AtMost.IsZero() && !t.AtLeast.IsZero():
		fault(GoalError{Reason: TargetDirection, Direction: k.Direction})
	}
	switch declared := unit.Currency(); {
	case t.Currency == "" && g.Near.Currency == "":
		if declared != "" && aimed {
			fault(GoalError{Reason: TargetCurrency, Want: declared})
		}
	case unit != "" && !hasMoney(unit):
		fault(GoalError{Reason: TargetNotMoney, Got: cmp.Or(t.Currency, g.Near.Currency)})
	case t.Currency != "" && !isCurrency(t.Currency):
		fault(GoalError{Reason: TargetCode, Got: l10n.Clip(t.Currency)})
	case declared != "" && t.Currency != declared:
		fault(GoalError{Reason: TargetCurrency, Got: t.Currency, Want: declared})
	}
	if k.Form == FormShare {
		for _, c := range bands.Cuts() {
			if c.Sign() < 0 || c.Cmp(Int(1)) > 0 {
				e := GoalError{Reason: ShareTarget, Right: c}
				if c.Sign() > 0 {
					e.Suggestion = c.fromPercent()
				}
				fault(e)
				break
			}
		}
	}
	if _, _, _, ok := s.Vocabulary.netParts(k); ok {
		for _, c := range bands.Cuts() {
			if c.Cmp(Int(-1)) < 0 || c.Cmp(Int(1)) > 0 {
				fault(GoalError{Reason: NetScoreTarget, Right: c, Suggestion: c.fromPercent()})
				break
			}
		}
	}
	if _, ok := g.destination(); !ok && !g.Baseline.IsZero() && aimed {
		fault(GoalError{Reason: BaselineMeetsTarget, Right: g.Baseline})
	}
	if g.Weight.Sign() < 0 {
		fault(GoalError{Reason: NegativeWeight, Right: g.Weight})
	}
	for i := range faults {
		faults[i].KPI = g.KPI
	}
	return faults
}
