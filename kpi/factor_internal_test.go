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

// A factor is followed to 1024 bits above and below, and no further.
func TestFactorIsBounded(t *testing.T) {
	t.Parallel()
	two := factorOf(Int(2))
	for _, op := range []Op{Mul, Div} {
		f := factorOf(Int(1))
		for n := range maxFactorBits {
			if want := n >= maxFactorBits-1; f.op(op, two).lost != want {
				t.Fatalf("%d times %s 2 is lost: %v", n+1, op, !want)
			}
			f = f.op(op, two)
		}
	}
}

// A rational is what math/big makes of it, in lowest terms, or refused where a part of it is beyond 2^61.
func TestRationalIsExact(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(61, 9))
	number := func() rational {
		p, q := r.Int64N(1<<r.IntN(62))-r.Int64N(1<<r.IntN(62)), 1+r.Int64N(1<<r.IntN(62))
		g := gcd(p, q)
		return rational{p / g, q / g}
	}
	within := func(x *big.Rat) bool {
		most := big.NewInt(maxRational)
		return x.Num().CmpAbs(most) <= 0 && x.Denom().Cmp(most) <= 0
	}
	kept := 0
	for range 20_000 {
		x, y := number(), number()
		op := Op(r.IntN(4)) + Add
		if op == Div && y.p == 0 {
			continue
		}
		want := byRat(op, big.NewRat(x.p, x.q), big.NewRat(y.p, y.q))
		got, ok := x.op(op, y)
		product := op == Mul || op == Div
		switch {
		case ok && (!within(want) || want.Cmp(big.NewRat(got.p, got.q)) != 0 || want.Denom().Int64() != got.q):
			t.Fatalf("%v %v %v is %v, want %v", x, op, y, got, want)
		case !ok && product && within(want):
			t.Fatalf("%v %v %v is refused, and is %v", x, op, y, want)
		case !ok && !product && x.q < 1<<30 && y.q < 1<<30 && abs(x.p) < 1<<30 && abs(y.p) < 1<<30:
			t.Fatalf("%v %v %v is refused, and is %v", x, op, y, want)
		}
		if ok {
			kept++
		}
	}
	if kept < 2000 {
		t.Errorf("%d of them were kept", kept)
	}
	for _, tt := range []struct {
		x, y int64
		ok   bool
	}{
		{maxRational - 1, 1, true}, {maxRational, 1, false}, {1 - maxRational, -1, true}, {-maxRational, -1, false}, {maxRational, maxRational, false},
	} {
		if _, ok := wholeRational(tt.x).add(wholeRational(tt.y)); ok != tt.ok {
			t.Errorf("%d + %d: %v", tt.x, tt.y, ok)
		}
	}
	for _, tt := range []struct {
		x, y int64
		ok   bool
	}{{1 << 31, 1 << 30, true}, {-1 << 31, 1 << 30, true}, {1<<31 + 1, 1 << 30, false}, {1 << 61, 8, false}, {1 << 61, 1 << 61, false}, {0, 1 << 61, true}} {
		if p, ok := times(tt.x, tt.y); ok != tt.ok || ok && p != tt.x*tt.y {
			t.Errorf("%d * %d: %d %v", tt.x, tt.y, p, ok)
		}
	}
}

// A number of a formula is a rational where both parts have a place: up to 10^18 on either side.
func TestRationalOf(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]rational{
		"0": {0, 1}, "-12.5": {-25, 2}, "1e18": {1e18, 1}, "1e-18": {1, 1e18}, "0.000001": {1, 1e6}, "3e2": {300, 1}, "1e19": {}, "1e-19": {},
		"2305843009213693952": {1 << 61, 1}, "2305843009213693953": {}, "-2305843009213693952": {-1 << 61, 1}, "3e18": {}, "2e18": {2e18, 1},
	} {
		if got, ok := rationalOf(MustDecimal(text)); ok != (want != rational{}) || ok && got != want {
			t.Errorf("%s is %v %v, want %v", text, got, ok, want)
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
