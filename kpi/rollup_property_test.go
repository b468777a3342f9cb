package kpi_test

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A world is what happened on each day, platform and market, of which cells tell more or less coarsely.
type world struct {
	days               []kpi.Span
	platforms, markets []string
	at                 map[[3]int]kpi.Sample
	people             map[[3]int][]int
	waits              map[[3]int][]kpi.Decimal
}

var flows = []kpi.Measure{kpi.Likes, kpi.Comments, kpi.Interactions, kpi.Impressions, kpi.Leads, kpi.Posts}

func newWorld(r *rand.Rand, days int) *world {
	w := &world{
		platforms: []string{"instagram", "tiktok", "x"}[:1+r.IntN(3)], markets: []string{"ES", "MX"}[:1+r.IntN(2)],
		at: map[[3]int]kpi.Sample{}, people: map[[3]int][]int{}, waits: map[[3]int][]kpi.Decimal{},
	}
	first := kpi.MustDate("2026-10-05")
	for d := range days {
		w.days = append(w.days, kpi.Calendar{}.Span(kpi.PeriodDay, first.Add(d)))
		for p := range w.platforms {
			for m := range w.markets {
				s := kpi.Sample{kpi.Followers: kpi.Count(2520 * r.Int64N(1000)), kpi.Members: kpi.Count(2520 * r.Int64N(1000))}
				for _, f := range flows {
					s[f] = kpi.Count(r.Int64N(50))
				}
				s[kpi.Spend] = kpi.Money(kpi.MustDecimal(fmt.Sprintf("%d.%02d", r.IntN(100), r.IntN(100))), "EUR")
				at := [3]int{d, p, m}
				w.at[at] = s
				for range r.IntN(8) {
					w.people[at] = append(w.people[at], r.IntN(20))
				}
				for range r.IntN(4) {
					w.waits[at] = append(w.waits[at], kpi.Int(r.Int64N(1000)))
				}
			}
		}
	}
	return w
}

// A box is a part of the world: days, platforms and markets from one to before another.
type box [3][2]int

func (w *world) whole() box { return box{{0, len(w.days)}, {0, len(w.platforms)}, {0, len(w.markets)}} }

func (w *world) each(b box, visit func(at [3]int)) {
	for d := b[0][0]; d < b[0][1]; d++ {
		for p := b[1][0]; p < b[1][1]; p++ {
			for m := b[2][0]; m < b[2][1]; m++ {
				visit([3]int{d, p, m})
			}
		}
	}
}

// cut divides a box at random into parts that are cells: of one platform or all, of one market or all.
func (w *world) cut(r *rand.Rand, b box) []box {
	whole := w.whole()
	is := func(d int) bool { return b[d] == whole[d] || b[d][1]-b[d][0] == 1 }
	if is(1) && is(2) && (r.IntN(4) == 0 || b[0][1]-b[0][0] == 1 && r.IntN(2) == 0) {
		return []box{b}
	}
	d := r.IntN(3)
	var parts []box
	switch size := b[d][1] - b[d][0]; {
	case size == 1:
		return w.cut(r, b)
	case d == 0:
		x, y := b, b
		middle := b[0][0] + 1 + r.IntN(size-1)
		x[0][1], y[0][0] = middle, middle
		return append(w.cut(r, x), w.cut(r, y)...)
	default:
		for i := b[d][0]; i < b[d][1]; i++ {
			x := b
			x[d] = [2]int{i, i + 1}
			parts = append(parts, w.cut(r, x)...)
		}
	}
	return parts
}

// cell tells of a box what a report would.
func (w *world) cell(b box) kpi.Cell {
	whole := w.whole()
	c := kpi.Cell{
		Span:          kpi.Calendar{}.Between(w.days[b[0][0]].First(), w.days[b[0][1]-1].Last()),
		Values:        kpi.Sample{},
		Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {}},
	}
	if b[1] != whole[1] || len(w.platforms) == 1 {
		c.Platform = w.platforms[b[1][0]]
	}
	if b[2] != whole[2] || len(w.markets) == 1 {
		c.Market = w.markets[b[2][0]]
	}
	sums := map[kpi.Measure]*big.Rat{}
	add := func(m kpi.Measure, r *big.Rat) {
		if sums[m] == nil {
			sums[m] = new(big.Rat)
		}
		sums[m].Add(sums[m], r)
	}
	ids := map[int]bool{}
	days := int64(b[0][1] - b[0][0])
	w.each(b, func(at [3]int) {
		for m, a := range w.at[at] {
			switch {
			case m == kpi.Members:
				add(m, new(big.Rat).Quo(a.Rat(), big.NewRat(days, 1)))
			case m != kpi.Followers || at[0] == b[0][1]-1:
				add(m, a.Rat())
			}
		}
		for _, id := range w.people[at] {
			ids[id] = true
		}
		c.Distributions[kpi.ResponseTimes] = append(c.Distributions[kpi.ResponseTimes], w.waits[at]...)
	})
	for m, sum := range sums {
		c.Values[m] = kpi.Amount{Decimal: kpi.MustDecimal(sum.FloatString(2))}
	}
	spend := c.Values[kpi.Spend]
	spend.Currency = "EUR"
	c.Values[kpi.Spend] = spend
	c.Values[kpi.Reach] = kpi.Count(int64(len(ids)))
	names := []string{}
	for id := range ids {
		names = append(names, fmt.Sprint(id))
	}
	c.Distinct = map[kpi.Measure]kpi.Distinct{kpi.Visitors: kpi.NewSet(names...)}
	return c
}

func (w *world) cells(parts []box) []kpi.Cell {
	var cells []kpi.Cell
	for _, b := range parts {
		cells = append(cells, w.cell(b))
	}
	return cells
}

func averageMembers(t testing.TB) kpi.Vocabulary {
	t.Helper()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: kpi.Members, Unit: "{member}", Kind: kpi.KindStock, Time: kpi.AdditivityAverage}}, nil)
	require.NoError(t, err)
	return v
}

var wholeFormulas = []string{
	"likes", "interactions / impressions", "spend / leads", "interactions / followers", "(0.1 * likes + 0.5 * comments) / visitors",
	"contributions", "members / followers", "median(response_times)", "posts / days", "visitors", "spend / impressions * 1000",
	"likes / (likes + comments) - comments / (likes + comments)",
}

// The roll-up of any partition is what the formula gives for the whole: exactly, and in whatever order the cells come.
func TestRollupOfAnyPartition(t *testing.T) {
	t.Parallel()
	v := averageMembers(t)
	worked := 0
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 2026))
		w := newWorld(r, 1+r.IntN(10))
		whole := w.cell(w.whole())
		cells := w.cells(w.cut(r, w.whole()))
		r.Shuffle(len(cells), func(i, j int) { cells[i], cells[j] = cells[j], cells[i] })
		in := kpi.Inputs{Now: whole.Values, Distributions: whole.Distributions}
		in.Now[kpi.Days] = kpi.Count(int64(len(w.days)))
		in.Now[kpi.Visitors] = kpi.Count(whole.Distinct[kpi.Visitors].Estimate().N)
		for _, text := range wholeFormulas {
			e, err := v.Parse(text)
			require.NoError(t, err)
			want, wantErr := v.Eval(e, in)
			got, err := kpi.Rollup{Vocabulary: v, Span: whole.Span}.Eval(e, cells)
			if (err == nil) != (wantErr == nil) || err == nil && (!got.Value.Equal(want) || !got.Exact() || !got.Low.Equal(want)) {
				t.Fatalf("seed %d: %s is %s (%v), want %s (%v), of %v", seed, text, got.Value, err, want, wantErr, slots(cells))
			}
			if err == nil {
				worked++
				for _, c := range got.Coverage {
					if !c.Complete() || len(c.Missing) > 0 || c.Expected == 0 {
						t.Fatalf("seed %d: %s: %s of %v", seed, text, c, slots(cells))
					}
				}
				continue
			}
			var x, y *kpi.UndefinedError
			require.ErrorAs(t, err, &x)
			require.ErrorAs(t, wantErr, &y)
			if x.Reason != y.Reason {
				t.Fatalf("seed %d: %s: %v, want %v", seed, text, err, wantErr)
			}
		}
	}
	if worked < 2000 {
		t.Errorf("only %d values", worked)
	}
}

func slots(cells []kpi.Cell) []kpi.Slot {
	var list []kpi.Slot
	for _, c := range cells {
		list = append(list, c.Slot())
	}
	return list
}

// A cell left out of a partition is missing, wherever it stands, and so is the reason for every formula that needs it.
func TestRollupMissesAnyCell(t *testing.T) {
	t.Parallel()
	v := averageMembers(t)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		w := newWorld(r, 2+r.IntN(9))
		parts := w.cut(r, w.whole())
		cells := w.cells(parts)
		if len(cells) < 2 {
			continue
		}
		gone := r.IntN(len(cells))
		lost := cells[gone]
		cells = slices.Delete(cells, gone, gone+1)
		if !slices.ContainsFunc(cells, func(c kpi.Cell) bool { return c.Platform == lost.Platform && c.Market == lost.Market }) {
			continue // nothing says that there is such a place; Platforms and Markets would
		}
		for _, e := range []kpi.Expr{kpi.Likes, kpi.Members, kpi.Median(kpi.ResponseTimes), kpi.Visitors} {
			_, err := kpi.Rollup{Vocabulary: v, Span: w.cell(w.whole()).Span}.Eval(e, cells)
			if !errors.Is(err, kpi.Missing) {
				t.Fatalf("seed %d: %s: %v without %s of %v", seed, e, err, lost.Slot(), slots(cells))
			}
		}
	}
}

// Any cell a second time, or any part of one, counts twice.
func TestRollupRefusesAnyOverlap(t *testing.T) {
	t.Parallel()
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 8))
		w := newWorld(r, 2+r.IntN(9))
		cells := w.cells(w.cut(r, w.whole()))
		extra := w.cut(r, w.whole())
		cells = append(cells, w.cell(extra[r.IntN(len(extra))]))
		r.Shuffle(len(cells), func(i, j int) { cells[i], cells[j] = cells[j], cells[i] })
		for _, e := range []kpi.Expr{kpi.Likes, kpi.Followers, kpi.Median(kpi.ResponseTimes)} {
			_, err := kpi.Rollup{Span: w.cell(w.whole()).Span}.Eval(e, cells)
			if !errors.Is(err, kpi.DuplicateCell) && !errors.Is(err, kpi.OverlappingCells) {
				t.Fatalf("seed %d: %s: %v of %v", seed, e, err, slots(cells))
			}
		}
	}
}

// Bounds hold the truth, whatever people do, also next to totals of some of the parts, and are as narrow as what disjoint markets allow.
func TestBoundsHoldTheTruth(t *testing.T) {
	t.Parallel()
	exact, bounded := 0, 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 9))
		w := newWorld(r, 1+r.IntN(6))
		disjoint := r.IntN(2) == 0
		for at, ids := range w.people {
			for i := range ids {
				if disjoint {
					ids[i] += 1000 * at[2]
				}
			}
		}
		rollup := kpi.Rollup{Span: w.cell(w.whole()).Span, Bounds: true}
		parts := w.cut(r, w.whole())
		if disjoint {
			rollup.Disjoint = []kpi.Dimension{kpi.DimensionMarket}
			parts = nil
			for m := range w.markets {
				b := w.whole()
				b[2] = [2]int{m, m + 1}
				parts = append(parts, w.cutIn(r, b)...)
			}
		} else if r.IntN(2) == 0 {
			parts = append(parts, w.cut(r, w.whole())...) // other parts of the same whole
			slices.SortFunc(parts, func(x, y box) int { return cmp.Compare(fmt.Sprint(x), fmt.Sprint(y)) })
			parts = slices.Compact(parts)
		}
		cells := w.cells(parts)
		truth := w.cell(w.whole()).Values[kpi.Reach].Rat()
		likes := w.cell(w.whole()).Values[kpi.Likes]
		got, err := rollup.Eval(kpi.Reach, cells)
		require.NoError(t, err, "seed %d: %v", seed, slots(cells))
		if got.Low.Rat().Cmp(truth) > 0 || got.High.Rat().Cmp(truth) < 0 {
			t.Fatalf("seed %d: %s to %s, truth is %s: %v", seed, got.Low, got.High, truth, slots(cells))
		}
		if got.Exact() {
			exact++
		} else {
			bounded++
		}
		if truth.Sign() == 0 {
			continue
		}
		whole := kpi.Cell{Span: rollup.Span, Values: kpi.Sample{kpi.Likes: likes}}
		for i := range cells {
			cells[i].Values = kpi.Sample{kpi.Reach: cells[i].Values[kpi.Reach]}
		}
		if slices.ContainsFunc(parts, func(b box) bool { return b == w.whole() }) {
			whole.Values[kpi.Reach] = kpi.Amount{Decimal: kpi.MustDecimal(truth.FloatString(0))}
			cells = slices.DeleteFunc(cells, func(c kpi.Cell) bool { return c.Slot().Equal(whole.Slot()) })
		}
		rate, err := rollup.Eval(kpi.Ratio(kpi.Likes, kpi.Reach), append(cells, whole))
		if errors.Is(err, kpi.NotAdditive) && got.Low.Sign() == 0 {
			continue // it may be divided by 0
		}
		require.NoError(t, err, "seed %d: %v", seed, slots(cells))
		want := new(big.Rat).Quo(likes.Rat(), truth)
		if rate.Low.Rat().Cmp(want) > 0 || rate.High.Rat().Cmp(want) < 0 {
			t.Fatalf("seed %d: %s to %s, truth is %s", seed, rate.Low, rate.High, want)
		}
	}
	if exact < 20 || bounded < 100 {
		t.Errorf("%d exact, %d bounded", exact, bounded)
	}
}

// cutIn cuts a box of one market.
func (w *world) cutIn(r *rand.Rand, b box) []box {
	if r.IntN(3) == 0 {
		return []box{b}
	}
	if n := b[0][1] - b[0][0]; n > 1 && r.IntN(2) == 0 {
		x, y := b, b
		middle := b[0][0] + 1 + r.IntN(n-1)
		x[0][1], y[0][0] = middle, middle
		return append(w.cutIn(r, x), w.cutIn(r, y)...)
	}
	var parts []box
	for p := range w.platforms {
		x := b
		x[1] = [2]int{p, p + 1}
		parts = append(parts, x)
	}
	return parts
}

// Bounds are reached: from below where everybody is in the largest part, from above where nobody is in two.
func TestBoundsAreReached(t *testing.T) {
	t.Parallel()
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 10))
		sizes := make([]int, 2+r.IntN(6))
		for i := range sizes {
			sizes[i] = 1 + r.IntN(30)
		}
		first := kpi.MustDate("2026-10-05")
		var cells, same, different []kpi.Cell
		next := 0
		for i, n := range sizes {
			s := kpi.Calendar{}.Span(kpi.PeriodDay, first.Add(i))
			c := kpi.Cell{Span: s, Values: kpi.Sample{kpi.Likes: kpi.Count(int64(i)), kpi.Visitors: kpi.Count(int64(n))}}
			nested, apart := kpi.CollectSet(ids(0, n)), kpi.CollectSet(ids(next, n))
			next += n
			cells = append(cells, c)
			for list, set := range map[*[]kpi.Cell]kpi.Set{&same: nested, &different: apart} {
				c.Distinct = map[kpi.Measure]kpi.Distinct{kpi.Visitors: set}
				*list = append(*list, c)
			}
		}
		rollup := kpi.Rollup{Span: kpi.Calendar{}.Between(first, first.Add(len(sizes)-1)), Bounds: true}
		for _, text := range []string{"visitors", "likes / visitors", "visitors / likes", "(visitors - 3 * visitors) * likes"} {
			e, err := kpi.Vocabulary{}.Parse(text)
			require.NoError(t, err)
			got, err := rollup.Eval(e, cells)
			require.NoError(t, err, text)
			ends := []*big.Rat{got.Low.Rat(), got.High.Rat()}
			var reached []*big.Rat
			for _, list := range [][]kpi.Cell{same, different} {
				exact, err := rollup.Eval(e, list)
				require.NoError(t, err)
				reached = append(reached, exact.Value.Rat())
			}
			slices.SortFunc(reached, (*big.Rat).Cmp)
			if ends[0].Cmp(reached[0]) != 0 || ends[1].Cmp(reached[1]) != 0 {
				t.Fatalf("seed %d: %s is from %s to %s, and %s or %s", seed, text, ends[0], ends[1], reached[0], reached[1])
			}
		}
	}
}

func ids(from, n int) func(func(string) bool) {
	return func(yield func(string) bool) {
		for i := range n {
			if !yield(fmt.Sprint("person", from+i)) {
				return
			}
		}
	}
}

// A result and an error are the same in whatever order the cells come.
func TestOrderOfCellsDoesNotMatter(t *testing.T) {
	t.Parallel()
	reasons := map[kpi.Reason]int{}
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 11))
		w := newWorld(r, 1+r.IntN(8))
		cells := hostile(r, w.cells(w.cut(r, w.whole())))
		rollup := kpi.Rollup{Span: w.cell(w.whole()).Span, Bounds: r.IntN(2) == 0}
		for _, e := range []kpi.Expr{kpi.Likes, kpi.Ratio(kpi.Likes, kpi.Reach), kpi.Ratio(kpi.Spend, kpi.Leads), kpi.Followers} {
			x, errX := rollup.Eval(e, cells)
			shuffled := slices.Clone(cells)
			r.Shuffle(len(cells), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			y, errY := rollup.Eval(e, shuffled)
			if diff := gocmp.Diff(x, y); diff != "" {
				t.Fatalf("seed %d: %s\n%s", seed, e, diff)
			}
			if diff := gocmp.Diff(errX, errY); diff != "" {
				t.Fatalf("seed %d: %s\n%s", seed, e, diff)
			}
			if u, ok := errors.AsType[*kpi.UndefinedError](errX); ok {
				reasons[u.Reason]++
			} else {
				reasons[0]++
			}
		}
	}
	for _, want := range []kpi.Reason{
		0, kpi.Missing, kpi.NotAdditive, kpi.CurrencyMismatch, kpi.NoPeriod, kpi.MixedCalendars, kpi.DuplicateCell, kpi.OverlappingCells,
		kpi.StraddlingCell, kpi.NegativeCount,
	} {
		if reasons[want] == 0 {
			t.Errorf("%v was never met: %v", want, reasons)
		}
	}
}

// hostile does something to cells, or nothing.
func hostile(r *rand.Rand, cells []kpi.Cell) []kpi.Cell {
	for range r.IntN(3) {
		if len(cells) == 0 {
			return nil
		}
		i := r.IntN(len(cells))
		c := cells[i]
		switch r.IntN(9) {
		case 0:
			cells = append(cells, c)
		case 1:
			cells = slices.Delete(slices.Clone(cells), i, i+1)
		case 2:
			c.Values = kpi.Sample{kpi.Likes: kpi.Count(-1), kpi.Leads: kpi.Count(-1)}
			cells[i] = c
		case 3:
			c.Values = kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(1), "USD"), kpi.Leads: kpi.Count(1)}
			cells[i] = c
		case 4:
			c.Span = kpi.Span{}
			cells[i] = c
		case 5:
			c.Span = kpi.Calendar{Zone: time.FixedZone("elsewhere", 3600)}.Between(c.Span.First(), c.Span.Last())
			cells[i] = c
		case 6:
			c.Span = kpi.Calendar{}.Between(c.Span.First().Add(-3), c.Span.Last())
			cells[i] = c
		case 7:
			c.Platform = ""
			cells = append(cells, c)
		default:
		}
	}
	return cells
}

// A kmv is a sketch that keeps the k smallest hashes: the number of people follows from how close to 0 the largest of them is.
type kmv struct {
	k      int
	hashes []uint64 // in order
}

func newKMV(k int, people func(func(string) bool)) kmv {
	s := kmv{k: k}
	for id := range people {
		h := uint64(14695981039346656037)
		for i := range len(id) {
			h = (h ^ uint64(id[i])) * 1099511628211
		}
		h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
		h = (h ^ h>>27) * 0x94d049bb133111eb
		s.hashes = append(s.hashes, h^h>>31)
	}
	return s.cut()
}

func (s kmv) cut() kmv {
	slices.Sort(s.hashes)
	s.hashes = slices.Compact(s.hashes)
	s.hashes = s.hashes[:min(s.k, len(s.hashes))]
	return s
}

func (s kmv) Union(others ...kpi.Distinct) (kpi.Distinct, bool) {
	all := kmv{k: s.k, hashes: slices.Clone(s.hashes)}
	for _, o := range others {
		other, ok := o.(kmv)
		if !ok || other.k != s.k {
			return nil, false
		}
		all.hashes = append(all.hashes, other.hashes...)
	}
	return all.cut(), true
}

// Estimate claims four standard errors to each side.
func (s kmv) Estimate() kpi.Estimate {
	n := int64(len(s.hashes))
	if len(s.hashes) < s.k {
		return kpi.Estimate{N: n, Low: n, High: n}
	}
	estimate := float64(s.k-1) / (float64(s.hashes[s.k-1]) / math.MaxUint64)
	off := 4 * estimate / math.Sqrt(float64(s.k-2))
	return kpi.Estimate{N: int64(estimate), Low: int64(estimate - off), High: int64(estimate + off)}
}

// Sketches of the parts tell as much as a sketch of the whole, and the truth lies within what they claim.
func TestSketchesAgreeWithSets(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 12))
		first := kpi.MustDate("2026-10-05")
		n := 1 + r.IntN(6)
		var sketches, sets []kpi.Cell
		for d := range n {
			from, count := r.IntN(3000), r.IntN(4000)
			s := kpi.Calendar{}.Span(kpi.PeriodDay, first.Add(d))
			clicks := kpi.Sample{kpi.Clicks: kpi.Count(int64(count))}
			sketches = append(sketches, kpi.Cell{Span: s, Values: clicks, Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: newKMV(256, ids(from, count))}})
			sets = append(sets, kpi.Cell{Span: s, Values: clicks, Distinct: map[kpi.Measure]kpi.Distinct{kpi.Reach: kpi.CollectSet(ids(from, count))}})
		}
		rollup := kpi.Rollup{Span: kpi.Calendar{}.Between(first, first.Add(n-1))}
		for _, e := range []kpi.Expr{kpi.Reach, kpi.Ratio(kpi.Clicks, kpi.Reach)} {
			truth, err := rollup.Eval(e, sets)
			if err != nil {
				require.ErrorIs(t, err, kpi.NoActivity)
				continue
			}
			got, err := rollup.Eval(e, sketches)
			require.NoError(t, err)
			if got.Low.Rat().Cmp(truth.Value.Rat()) > 0 || got.High.Rat().Cmp(truth.Value.Rat()) < 0 ||
				got.Low.Rat().Cmp(got.Value.Rat()) > 0 || got.High.Rat().Cmp(got.Value.Rat()) < 0 {
				t.Errorf("seed %d: %s is %s, from %s to %s, truth %s", seed, e, got.Value, got.Low, got.High, truth.Value)
			}
			if !truth.Exact() || got.Exact() == slices.Contains(got.Warnings, kpi.WarningEstimated) {
				t.Errorf("seed %d: %v %v", seed, got.Bounded, got.Warnings)
			}
		}
	}
}

// FuzzRollup gives a roll-up anything: it ends with a value that counts each thing once, or with a reason that has a sentence.
func FuzzRollup(f *testing.F) {
	f.Add([]byte{0, 7, 0, 5, 7, 7, 0, 3})
	f.Add([]byte{0, 31, 0, 5, 0, 31, 1, 9, 3, 1, 2, 0})
	f.Add([]byte{0, 7, 4, 250, 7, 24, 8, 255, 31, 9, 16, 1})
	f.Add([]byte{0, 31, 32, 5, 0, 31, 64, 6})
	mexico := kpi.Calendar{Zone: zone(f, "America/Mexico_City")}
	f.Fuzz(func(t *testing.T, program []byte) {
		first := kpi.MustDate("2026-10-01")
		var cells []kpi.Cell
		for len(program) >= 4 && len(cells) < 64 {
			day, days, where, value := int(program[0]%40)-4, int(program[1]%32), program[2], int64(program[3])
			program = program[4:]
			cal := kpi.Calendar{}
			if where == 255 {
				cal = mexico
			}
			c := kpi.Cell{
				Span: cal.Between(first.Add(day), first.Add(day+days-1)), Platform: []string{"", "a", "b"}[where%3], Market: []string{"", "ES", "MX"}[where/3%3],
				Post: []string{"", "p", "q"}[where/9%3],
			}
			if value == 254 {
				value = 1<<63 - 1
			}
			amount := kpi.Count(value)
			if value == 253 {
				amount = kpi.Count(-5)
			}
			if value == 252 {
				amount = kpi.Money(kpi.Int(5), "EUR")
			}
			switch where / 27 % 4 {
			case 0:
				c.Values = kpi.Sample{kpi.Likes: amount, kpi.Reach: amount, kpi.Followers: amount, kpi.Days: amount}
			case 1:
				c.Values = kpi.Sample{kpi.Likes: amount}
			case 2:
				c.Distinct = map[kpi.Measure]kpi.Distinct{kpi.Reach: broken{value}}
			default:
				c.Distinct = map[kpi.Measure]kpi.Distinct{kpi.Reach: kpi.NewSet(fmt.Sprint(value), fmt.Sprint(days))}
				c.Distributions = map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {amount.Decimal}}
			}
			cells = append(cells, c)
		}
		rollup := kpi.Rollup{Span: kpi.Calendar{}.Span(kpi.PeriodMonth, first)}
		if len(program) > 0 {
			b := program[0]
			rollup.Bounds = b&1 != 0
			for i, m := range []kpi.Measure{kpi.Likes, kpi.Followers, kpi.Reach, kpi.ResponseTimes} {
				if b>>(i+1)&1 != 0 {
					rollup.MissingAsZero = append(rollup.MissingAsZero, m)
				}
			}
			if b&32 != 0 {
				rollup.MissingAsBefore = []kpi.Measure{kpi.Followers}
			}
			if b&64 != 0 {
				rollup.Disjoint = []kpi.Dimension{kpi.DimensionMarket, kpi.DimensionTime}
			}
			if b&128 != 0 {
				rollup.Platforms, rollup.Since = []string{"a", ""}, first.Add(3)
			}
		}
		for _, e := range []kpi.Expr{
			kpi.Likes, kpi.Reach, kpi.Followers, kpi.Ratio(kpi.Likes, kpi.Reach), kpi.Growth(kpi.Followers), kpi.Ratio(kpi.Likes, kpi.Days),
			kpi.Median(kpi.ResponseTimes), kpi.Difference(kpi.Reach, kpi.Previous{Of: kpi.Reach}),
		} {
			got, err := rollup.Eval(e, cells)
			if err != nil {
				var u *kpi.UndefinedError
				require.ErrorAs(t, err, &u)
				for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
					require.NotEmpty(t, u.Message(tag))
				}
				continue
			}
			if got.Value.IsZero() && (got.Low.IsZero() || !rollup.Bounds) {
				t.Fatalf("%s has neither value nor bounds", e)
			}
			if !got.Low.IsZero() && got.Low.Rat().Cmp(got.High.Rat()) > 0 {
				t.Fatalf("%s is from %s to %s", e, got.Low, got.High)
			}
			if e == kpi.Likes {
				countsOnce(t, rollup, cells, got)
			}
		}
	})
}

// countsOnce paints each day, platform and market with the cells that tell of it, and none twice.
func countsOnce(t *testing.T, r kpi.Rollup, cells []kpi.Cell, got kpi.Result) {
	t.Helper()
	painted := map[[4]any]bool{}
	sum := new(big.Rat)
	for _, c := range cells {
		likes := c.Values[kpi.Likes]
		if likes.IsZero() || c.Span.First().Cmp(r.Span.First()) < 0 || c.Span.Last().Cmp(r.Span.Last()) > 0 ||
			len(r.Platforms) > 0 && c.Platform != "a" {
			continue
		}
		sum.Add(sum, likes.Rat())
		for d := range c.Span.Parts(kpi.PeriodDay) {
			for _, platform := range []string{"a", "b", "c"} {
				for _, market := range []string{"ES", "MX", "CL"} {
					for _, post := range []string{"p", "q", "r"} {
						if c.Platform != "" && c.Platform != platform || c.Market != "" && c.Market != market || c.Post != "" && c.Post != post {
							continue
						}
						at := [4]any{d.First(), platform, market, post}
						if painted[at] {
							t.Fatalf("%v counts twice in %s", at, got.Value)
						}
						painted[at] = true
					}
				}
			}
		}
	}
	if got.Value.Rat().Cmp(sum) != 0 {
		t.Fatalf("%s, and not %s", got.Value, sum)
	}
}

// broken is a sketch that says what cannot be, now and then.
type broken struct{ n int64 }

func (b broken) Union(...kpi.Distinct) (kpi.Distinct, bool) {
	if b.n%3 == 0 {
		return nil, b.n%2 == 0
	}
	return broken{b.n + 1}, true
}

func (b broken) Estimate() kpi.Estimate {
	return kpi.Estimate{N: b.n, Low: b.n - b.n%5, High: b.n - b.n%7 + 2}
}

func BenchmarkRollup(b *testing.B) {
	e, err := kpi.Vocabulary{}.Parse("(likes + comments + shares + saves) / impressions - spend / spend * (likes / impressions)")
	require.NoError(b, err)
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			first := kpi.MustDate("2000-01-01")
			var cells []kpi.Cell
			days := n / 10
			for p := range 10 {
				for d := range days {
					cells = append(cells, kpi.Cell{
						Span: kpi.Calendar{}.Span(kpi.PeriodDay, first.Add(d)), Platform: fmt.Sprint("p", p),
						Values: kpi.Sample{
							kpi.Likes: kpi.Count(int64(d)), kpi.Comments: kpi.Count(3), kpi.Shares: kpi.Count(2), kpi.Saves: kpi.Count(1),
							kpi.Impressions: kpi.Count(1000), kpi.Spend: kpi.Money(kpi.MustDecimal("12.34"), "EUR"),
						},
					})
				}
			}
			r := kpi.Rollup{Span: kpi.Calendar{}.Between(first, first.Add(days-1))}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Eval(e, cells); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/cell")
		})
	}
}
