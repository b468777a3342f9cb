package sample

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"

	"example.com/socialorg/kpi"
)

// Columns returns random columns of so many rows as social media data have them: many zeros, duplicates, some values that are missing, now and
// then a negative one. Small numbers are frequent, so that sums cancel and divisors are 0; no number is above most. What stands in rows that are
// missing is rubbish. One column in four has no missing values.
func Columns(r *rand.Rand, columns, rows int, most int64) []kpi.Column {
	list := make([]kpi.Column, columns)
	for i := range list {
		c := kpi.Column{Values: make([]float64, rows)}
		if r.IntN(4) > 0 {
			c.Valid = make([]uint64, (rows+63)/64)
		}
		negative, null := r.IntN(3) == 0, 1+r.IntN(30)
		for row := range c.Values {
			c.Values[row] = float64(number(r, most, negative))
			if c.Valid == nil {
				continue
			}
			if r.IntN(null) > 0 {
				c.Valid[row/64] |= 1 << (row % 64)
			} else if r.IntN(2) == 0 {
				c.Values[row] = math.NaN()
			}
		}
		list[i] = c
	}
	return list
}

func number(r *rand.Rand, most int64, negative bool) int64 {
	n := int64(0)
	switch r.IntN(8) {
	case 0, 1:
	case 2, 3, 4:
		n = r.Int64N(min(4, most) + 1)
	case 5, 6:
		n = r.Int64N(min(5000, most) + 1)
	default:
		n = r.Int64N(most + 1)
	}
	if negative && r.IntN(4) == 0 {
		return -n
	}
	return n
}

// Inputs returns one row of columns as the exact evaluation takes it. Each slot is a measure or a previous one.
func Inputs(slots []kpi.Expr, columns []kpi.Column, row int) kpi.Inputs {
	in := kpi.Inputs{Now: kpi.Sample{}, Before: kpi.Sample{}}
	for i, slot := range slots {
		c := columns[i]
		if c.Valid != nil && c.Valid[row/64]>>(row%64)&1 == 0 {
			continue
		}
		n := kpi.Count(int64(c.Values[row]))
		switch e := slot.(type) {
		case kpi.Measure:
			in.Now[e] = n
		case kpi.Previous:
			in.Before[e.Of] = n
		}
	}
	return in
}

// Reason returns the reason that an evaluation has no value, 0 where it has one.
func Reason(err error) kpi.Reason {
	if e, ok := errors.AsType[*kpi.UndefinedError](err); ok {
		return e.Reason
	}
	return 0
}

// Near reports whether got is the value of a formula, within 4 units in the last place of the largest number on the way to it.
func Near(v kpi.Vocabulary, e kpi.Expr, in kpi.Inputs, got float64, exact *big.Rat) bool {
	diff := new(big.Rat).SetFloat64(got)
	if diff == nil {
		return false
	}
	diff.Sub(diff, exact)
	most := 0.0
	var walk func(e kpi.Expr)
	walk = func(e kpi.Expr) {
		if b, ok := e.(kpi.Binary); ok {
			walk(b.X)
			walk(b.Y)
		}
		if n, ok := e.(kpi.Number); ok {
			f, _ := n.Value.Rat().Float64()
			most = max(most, math.Abs(f))
		} else if value, err := v.Eval(e, in); err == nil {
			f, _ := value.Rat().Float64()
			most = max(most, math.Abs(f))
		}
	}
	walk(e)
	ulp := new(big.Rat).SetFloat64(4 * (math.Nextafter(most, math.Inf(1)) - most))
	return ulp != nil && diff.Abs(diff).Cmp(ulp) <= 0
}
