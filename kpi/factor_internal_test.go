package kpi

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// A factor is what math/big makes of it, kept in one way only, whether it is small or not.
func TestFactorIsExact(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(17, 4))
	number := func() Decimal {
		d := Int(r.Int64N(2001) - 1000)
		switch r.IntN(4) {
		case 0:
			d = Int(r.Int64() - r.Int64())
		case 1:
			d.exp += int8(r.IntN(41) - 20)
		}
		if d.coef == 0 {
			d.exp = 0
		}
		return d
	}
	small, large := 0, 0
	for range 2000 {
		d := number()
		f, want := factorOf(d), d.Rat()
		for range r.IntN(12) {
			op, d := Op(r.IntN(4))+Add, number()
			if g := d.Rat(); op == Div && g.Sign() == 0 {
				continue
			} else {
				want = byRat(op, want, g)
			}
			if f = f.op(op, factorOf(d)); f.lost || f.rat().Cmp(want) != 0 {
				t.Fatalf("%v and not %v after %v %v", f.rat(), want, op, d)
			}
			if again := factorOfRat(want); !f.isNone() && (again.r != f.r || (again.big == nil) != (f.big == nil)) {
				t.Fatalf("%v is kept as %v and as %v", want, f, again)
			}
			if minus := f.op(Mul, factorOf(Int(-1))); !f.isNone() && (!f.same(minus) || f.same(f.op(Mul, factorOf(Int(3)))) != (want.Sign() == 0)) {
				t.Fatalf("%v is not the same as %v", f, minus)
			}
			if scale := isPowerOfTen(want, 1000); f.isScale() != scale {
				t.Fatalf("%v is a scale: %v", want, !scale)
			}
		}
		if f.big == nil {
			small++
		} else {
			large++
		}
	}
	if small < 200 || large < 200 {
		t.Errorf("%d small ones and %d large ones", small, large)
	}
	for n := range int8(maxExponent + 1) {
		if f := factorOf(Decimal{coef: 1, exp: n, set: true}); f.isScale() != (n >= 3) {
			t.Errorf("1e%d is a scale: %v", n, n < 3)
		}
	}
}

func byRat(op Op, x, y *big.Rat) *big.Rat {
	z := new(big.Rat)
	switch op {
	case Add:
		return z.Add(x, y)
	case Sub:
		return z.Sub(x, y)
	case Mul:
		return z.Mul(x, y)
	default:
		return z.Quo(x, y)
	}
}

// isPowerOfTen reports whether x is one, and not below the least.
func isPowerOfTen(x *big.Rat, least int64) bool {
	if !x.IsInt() || x.Num().Cmp(big.NewInt(least)) < 0 {
		return false
	}
	n, ten, rest := new(big.Int).Set(x.Num()), big.NewInt(10), new(big.Int)
	for n.Cmp(big.NewInt(1)) > 0 {
		if n.QuoRem(n, ten, rest); rest.Sign() != 0 {
			return false
		}
	}
	return true
}
