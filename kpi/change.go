package kpi

import (
	"math/big"
	"strings"
)

// Difference returns v less before, exactly: what a KPI gained over an earlier value, or over another brand's. The difference of
// two percentages is in percentage points, and shown as such.
//
// It returns an [*IncomparableError] where the two are not values of one [Identity], unit and currency. A number of which nothing
// is known goes only with another one. It returns an [*UndefinedError] of [Missing] where one is the zero Value.
func (v Value) Difference(before Value) (Value, error) {
	if err := v.mismatch(before); err != nil {
		return Value{}, err
	}
	d := new(big.Rat).Sub(v.r, before.r)
	if isLong(d) {
		return Value{}, &UndefinedError{Reason: Overflow, KPI: v.Identity().KPI}
	}
	change := v.change(before, d, FormDifference)
	change.unit = v.unit
	if change.style = v.Style(); change.style == StylePercent {
		change.style = StylePercentPoints
	}
	return change, nil
}

// RelativeChange returns what v gained over before for each unit that there was: 0.25 from 80 to 100, shown as 25 %. That of a rate
// from 2 % to 3 % is 50 %, while its [Value.Difference] is 1 percentage point.
//
// Its errors are those of Difference, and an [*UndefinedError] of [NoBase] where before is 0 or below it: from there no percentage
// tells the change.
func (v Value) RelativeChange(before Value) (Value, error) {
	if err := v.mismatch(before); err != nil {
		return Value{}, err
	}
	id := v.Identity().KPI
	if before.r.Sign() <= 0 {
		return Value{}, &UndefinedError{Reason: NoBase, KPI: id, Got: exact(before.r), Vocabulary: v.origin.in}
	}
	d := new(big.Rat).Sub(v.r, before.r)
	if d.Quo(d, before.r); isLong(d) {
		return Value{}, &UndefinedError{Reason: Overflow, KPI: id}
	}
	change := v.change(before, d, FormGrowth)
	change.unit, change.style = One, StylePercent
	return change, nil
}

// Compare returns -1, 0 or 1 as the number of v is below, equal to or above that of o. Its errors are those of [Value.Difference].
// [Value.Cmp] compares with a number of which the caller knows what it is.
func (v Value) Compare(o Value) (int, error) {
	if err := v.mismatch(o); err != nil {
		return 0, err
	}
	return v.r.Cmp(o.r), nil
}

// change returns a number that tells how v differs from before.
func (v Value) change(before Value, r *big.Rat, form Form) Value {
	c := Value{r: r, form: form, assumed: both(v.assumed, before.assumed), carried: both(v.carried, before.carried)}
	if i := v.Identity(); !i.IsZero() {
		i.Form = form
		c.origin = origin{in: v.origin.in, given: &i}
	}
	return c
}

func both(x, y []Measure) []Measure {
	var list []Measure
	for _, m := range x {
		list = note(list, m)
	}
	for _, m := range y {
		list = note(list, m)
	}
	return list
}

func isLong(r *big.Rat) bool { return r.Num().BitLen() > maxBits || r.Denom().BitLen() > maxBits }

// mismatch returns why v and o are not compared.
func (v Value) mismatch(o Value) error {
	if v.r == nil || o.r == nil {
		return &UndefinedError{Reason: Missing, KPI: errorsID(v, o)}
	}
	e := &IncomparableError{X: v.Identity(), Y: o.Identity(), XUnit: v.unit, YUnit: o.unit, Vocabulary: v.origin.in}
	switch {
	case !e.X.Same(e.Y):
		e.Reason = DifferentKPI
	case v.unit == o.unit:
		return nil
	case withoutCurrency(v.unit) == withoutCurrency(o.unit):
		e.Reason = CurrencyMismatch
	default:
		e.Reason = DifferentUnit
	}
	return e
}

func errorsID(v, o Value) ID {
	if v.r != nil {
		return v.Identity().KPI
	}
	return o.Identity().KPI
}

func withoutCurrency(u Unit) Unit {
	c := u.Currency()
	return Unit(strings.ReplaceAll(string(u), moneyAtom+"["+c+"]", moneyAtom))
}
