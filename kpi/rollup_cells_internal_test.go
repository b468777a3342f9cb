package kpi

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// scattered returns parts of a few days at a few places, in the order of a roll-up and each once. Where nested is set, no two of them cross:
// each is a day, or a week of seven.
func scattered(r *rand.Rand, n int, nested bool) (*spots, []part) {
	names := func(list ...string) string { return list[r.IntN(len(list))] }
	var cells []*Cell
	for range n {
		from := int32(1 + r.IntN(14))
		to := from + 1 + int32(r.IntN(5))
		if to = min(to, 15); nested {
			if to = from + 1; r.IntN(3) == 0 {
				from = 1 + (from-1)/7*7
				to = from + 7
			}
		}
		c := &Cell{Span: Span{from: from, to: to}, Platform: names("", "x", "y"), Account: names("", "", "k", "l"), Market: names("", "", "ES", "MX")}
		if !slices.ContainsFunc(cells, func(o *Cell) bool { return o.compare(c) == 0 }) {
			cells = append(cells, c)
		}
	}
	slices.SortFunc(cells, (*Cell).compare)
	ps := &spots{numbers: make(map[spot]int32)}
	parts := make([]part, len(cells))
	for i, c := range cells {
		parts[i] = part{cell: c, from: c.Span.from, to: c.Span.to, spot: ps.number(c.spot())}
	}
	return ps, parts
}

// liesIn reports whether a place is another one or a part of it.
func liesIn(inner, outer spot) bool { return inner.under(outer.mask()) == outer }

// meet reports whether two places have something in common, as far as they tell.
func meet(a, b spot) bool {
	common := a.mask() & b.mask()
	return a.under(common) == b.under(common)
}

// The largest parts are those that lie in no other, by place and by days.
func TestLargestParts(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 1))
	dropped := 0
	for range 3000 {
		ps, parts := scattered(r, 1+r.IntN(9), true)
		var want []part
		for i, p := range parts {
			inside := slices.ContainsFunc(parts, func(o part) bool {
				return o.cell != parts[i].cell && o.from <= p.from && p.to <= o.to && liesIn(p.cell.spot(), o.cell.spot())
			})
			if !inside {
				want = append(want, p)
			}
		}
		got := ps.largest(parts, func(inner, outer *part) {
			if outer.from > inner.from || inner.to > outer.to || inner == outer || !liesIn(inner.cell.spot(), outer.cell.spot()) {
				t.Errorf("%v does not lie in %v", inner.cell.Slot(), outer.cell.Slot())
			}
			dropped++
		})
		if !slices.EqualFunc(got, want, func(x, y part) bool { return x.cell == y.cell }) {
			t.Fatalf("%v of %v, want %v", slotsOf(got), slotsOf(parts), slotsOf(want))
		}
	}
	if dropped < 2000 {
		t.Errorf("%d of them lie in others", dropped)
	}
}

func slotsOf(parts []part) (list []Slot) {
	for i := range parts {
		list = append(list, parts[i].cell.Slot())
	}
	return list
}

// The first overlap is that of the first part that has a day and a place in common with one before it.
func TestFirstOverlap(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 2))
	seen := [2]int{}
	for range 3000 {
		ps, parts := scattered(r, 1+r.IntN(5), false)
		var want *Cell
		for i, p := range parts {
			if slices.ContainsFunc(parts[:i], func(o part) bool { return p.from < o.to && meet(p.cell.spot(), o.cell.spot()) }) {
				want = p.cell
				break
			}
		}
		c, ok := ps.overlap(parts)
		if ok != (want != nil) || ok && (c.y != want || c.x.Span.to <= c.y.Span.from || !meet(c.x.spot(), c.y.spot())) {
			t.Fatalf("%v: %v %v, want %v", slotsOf(parts), c, ok, want)
		}
		if ok {
			seen[1]++
		} else {
			seen[0]++
		}
	}
	if min(seen[0], seen[1]) < 300 {
		t.Errorf("%d without and %d with an overlap", seen[0], seen[1])
	}
}

// A place is divided where others are parts of it that are no posts.
func TestDividedSpots(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 3))
	for range 1000 {
		ps, _ := scattered(r, 1+r.IntN(9), true)
		ps.number(spot{platform: "x", post: "p"})
		for i, divided := range ps.dividedSpots() {
			want := slices.ContainsFunc(ps.list, func(o spot) bool { return o != ps.list[i] && o.post == "" && liesIn(o, ps.list[i]) })
			if divided != want {
				t.Fatalf("%v of %v is divided: %v", ps.list[i], ps.list, divided)
			}
		}
	}
}

// Days that are left are those of the gaps that no run has.
func TestSubtract(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 4))
	stretches := func(apart int32) (list []stretch) {
		for at := int32(1 + r.IntN(4)); at < 30; {
			s := stretch{at, at + 1 + int32(r.IntN(5))}
			list = append(list, s)
			at = s.to + apart + int32(r.IntN(4))
		}
		return list[:r.IntN(len(list)+1)]
	}
	days := func(list []stretch) (set [64]bool) {
		last := int32(0)
		for _, s := range list {
			if s.from >= s.to || s.from < last {
				t.Fatalf("%v is no list of stretches", list)
			}
			for d := s.from; d < s.to; d++ {
				set[d] = true
			}
			last = s.to
		}
		return set
	}
	for range 3000 {
		left, runs := stretches(0), stretches(1)
		want := days(left)
		for d, ok := range days(runs) {
			want[d] = want[d] && !ok
		}
		budget := 100
		if got := subtract(slices.Clone(left), runs, &budget); days(got) != want {
			t.Fatalf("%v without %v is %v", left, runs, got)
		}
		budget = r.IntN(3) // an error is better than a figure that nobody has checked
		got := days(subtract(slices.Clone(left), runs, &budget))
		for d, missing := range want {
			if missing && !got[d] || got[d] && !days(left)[d] {
				t.Fatalf("%v without %v by few steps: %v", left, runs, got)
			}
		}
		c := counter{n: &need{from: 3, span: Span{from: 3, to: 28}}}
		within := make([]stretch, 0, len(runs))
		for _, s := range runs {
			if s.from < 28 && s.to > 3 {
				within = append(within, s)
			}
		}
		covered := days(runs)
		outside := days(c.outside(within))
		for d := range outside {
			if want := d >= 3 && d < 28 && !covered[d]; outside[d] != want {
				t.Fatalf("day %d is outside %v from 3 to 28: %v", d, within, outside[d])
			}
		}
	}
}

// What interval arithmetic says holds of every pair of numbers in the intervals, and it divides by none that may hold 0.
func TestIntervalArithmetic(t *testing.T) {
	t.Parallel()
	var all []interval
	for low := int64(-3); low <= 3; low++ {
		for high := low; high <= 3; high++ {
			all = append(all, interval{big.NewRat(low, 2), big.NewRat(high, 2)})
		}
	}
	holds := func(i interval, x *big.Rat) bool { return i.low.Cmp(x) <= 0 && x.Cmp(i.high) <= 0 }
	ends := func(i interval) []*big.Rat {
		middle := new(big.Rat).Add(i.low, i.high)
		return []*big.Rat{i.low, i.high, middle.Quo(middle, big.NewRat(2, 1))}
	}
	for _, x := range all {
		over, ok := x.inverse()
		if ok == holds(x, new(big.Rat)) {
			t.Errorf("1 / (%v to %v): %v", x.low, x.high, ok)
		}
		for _, a := range ends(x) {
			if ok && !holds(over, new(big.Rat).Inv(a)) {
				t.Errorf("1 / %v is not from %v to %v", a, over.low, over.high)
			}
			for _, y := range all {
				for _, b := range ends(y) {
					if !holds(x.add(y), new(big.Rat).Add(a, b)) || !holds(x.sub(y), new(big.Rat).Sub(a, b)) || !holds(x.mul(y), new(big.Rat).Mul(a, b)) {
						t.Errorf("%v and %v, of %v to %v and %v to %v", a, b, x.low, x.high, y.low, y.high)
					}
				}
			}
		}
	}
}
