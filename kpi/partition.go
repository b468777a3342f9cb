package kpi

import (
	"math/big"
	"slices"
)

// Partition returns the shares of parts in their whole, rounded to so many digits of a percentage in such a way that they add up
// to exactly 100 %: three thirds are 33.4, 33.3 and 33.3. What rounding down leaves goes to the largest remainders, and of equal
// ones to the first.
//
// Pure numbers are shares already, and must add up to 1, but for a billionth; anything else, counts or amounts of one unit, is
// divided by its sum. Partition returns an [*UndefinedError]: [NotClosed] where the parts have several units or do not add up,
// [OutOfShare] where one is below 0, [Missing] where one is the zero Value, [NoActivity] where all are 0, [Insufficient] where
// there are none.
func Partition(parts []Value, places int) ([]Value, error) {
	if len(parts) == 0 {
		return nil, &UndefinedError{Reason: Insufficient}
	}
	sum := new(big.Rat)
	for _, p := range parts {
		switch {
		case p.r == nil:
			return nil, &UndefinedError{Reason: Missing}
		case p.unit != parts[0].unit:
			return nil, &UndefinedError{Reason: NotClosed}
		case p.r.Sign() < 0:
			return nil, &UndefinedError{Reason: OutOfShare, Got: exact(p.r)}
		}
		sum.Add(sum, p.r)
		if sum.Denom().BitLen() > maxBits {
			return nil, &UndefinedError{Reason: Overflow}
		}
	}
	if sum.Sign() == 0 {
		return nil, &UndefinedError{Reason: NoActivity}
	}
	if u := parts[0].unit; u == One || u == "" {
		gap := new(big.Rat).Sub(sum, big.NewRat(1, 1))
		if gap.Abs(gap).Cmp(big.NewRat(1, 1e9)) > 0 {
			return nil, &UndefinedError{Reason: NotClosed, Got: exact(sum)}
		}
	}
	return apportion(parts, sum, clampPlaces(places)+2), nil
}

// apportion rounds with so many digits.
func apportion(parts []Value, sum *big.Rat, digits int) []Value {
	whole := tenTo(digits)
	left := new(big.Int).Set(whole)
	floors := make([]*big.Int, len(parts))
	rests := make([]*big.Rat, len(parts))
	order := make([]int, len(parts))
	for i, p := range parts {
		share := new(big.Rat).Quo(p.r, sum)
		share.Mul(share, new(big.Rat).SetInt(whole))
		floors[i] = new(big.Int).Quo(share.Num(), share.Denom())
		rests[i] = share.Sub(share, new(big.Rat).SetInt(floors[i]))
		left.Sub(left, floors[i])
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rests[j].Cmp(rests[i]) })
	for _, i := range order[:left.Int64()] { // fewer than there are parts
		floors[i].Add(floors[i], big.NewInt(1))
	}
	shares := make([]Value, len(parts))
	for i, n := range floors {
		shares[i] = Value{
			r: new(big.Rat).SetFrac(n, whole), unit: One, form: FormShare, style: StylePercent, assumed: parts[i].assumed, carried: parts[i].carried,
		}
	}
	return shares
}
