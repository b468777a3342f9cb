package kpi

import (
	"math/big"
	"math/bits"
)

// A total adds up decimals exactly, and without big numbers as long as it can: most counts have few different powers of ten.
type total struct {
	small []powerSum
	rest  *big.Rat // what did not fit; nil for nothing
}

type powerSum struct {
	sum int64
	exp int8
}

// add adds d, so many times.
func (t *total) add(d Decimal, times int64) {
	if d.coef == 0 || times == 0 {
		return
	}
	if hi, lo := bits.Mul64(d.magnitude(), uint64(times)); times > 0 && hi == 0 && lo <= 1<<62 {
		n := int64(lo)
		if d.coef < 0 {
			n = -n
		}
		for i := range t.small {
			if p := &t.small[i]; p.exp == d.exp {
				if sum := p.sum + n; (sum > p.sum) == (n > 0) {
					p.sum = sum
					return
				}
				t.addRat(Decimal{coef: p.sum, exp: p.exp, set: true}.Rat())
				p.sum = n
				return
			}
		}
		t.small = append(t.small, powerSum{n, d.exp})
		return
	}
	r := d.Rat()
	t.addRat(r.Mul(r, new(big.Rat).SetInt64(times)))
}

func (t *total) addRat(r *big.Rat) {
	if t.rest == nil {
		t.rest = new(big.Rat)
	}
	t.rest.Add(t.rest, r)
}

// rat returns the sum as a number that nobody else holds.
func (t *total) rat() *big.Rat {
	sum := new(big.Rat)
	if t.rest != nil {
		sum.Set(t.rest)
	}
	for _, p := range t.small {
		sum.Add(sum, Decimal{coef: p.sum, exp: p.exp, set: true}.Rat())
	}
	return sum
}
