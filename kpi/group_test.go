package kpi_test

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"github.com/stretchr/testify/require"
)

// A ledger brings rows together in the simplest way, with math/big: each group's rows by their number.
type ledger struct {
	slots []kpi.Expr
	cols  []kpi.Column
	rows  [][]int
}

func (l ledger) at(slot, row int) (*big.Int, bool) {
	c := l.cols[slot]
	if c.Valid != nil && c.Valid[row/64]>>(row%64)&1 == 0 {
		return nil, false
	}
	return big.NewInt(int64(c.Values[row])), true
}

// value returns what the rows of a group make of a slot, as the rules in the comments of Grouping say.
func (l ledger) value(how kpi.Grouping, group, slot int) (*big.Int, kpi.Reason) {
	rows := l.rows[group]
	m, past := l.slots[slot], false
	if p, ok := m.(kpi.Previous); ok {
		m, past = p.Of, true
	}
	kind, days := m.(kpi.Measure).Kind(), m == kpi.Days
	zero := false
	for _, z := range how.MissingAsZero {
		zero = zero || z == m
	}
	one := func(row int) (*big.Int, kpi.Reason) {
		if n, ok := l.at(slot, row); ok {
			return n, 0
		}
		if zero {
			return new(big.Int), 0
		}
		return nil, kpi.Missing
	}
	if len(rows) == 0 {
		return nil, kpi.Missing
	}
	if kind == kpi.KindStock && how.OneSeries && !how.OnePeriod {
		if past {
			return one(rows[0])
		}
		return one(rows[len(rows)-1])
	}
	sum := new(big.Int)
	first, _ := one(rows[0])
	mixed := false
	for _, row := range rows {
		n, reason := one(row)
		if reason != 0 {
			return nil, reason
		}
		mixed = mixed || n.Cmp(first) != 0
		sum.Add(sum, n)
	}
	if len(rows) == 1 {
		return sum, 0
	}
	disjoint := false
	for _, d := range how.Disjoint {
		disjoint = disjoint || d == m
	}
	switch {
	case kind == kpi.KindDistinct && !disjoint, !how.OnePeriod && past, !how.OnePeriod && kind == kpi.KindStock:
		return nil, kpi.NotAdditive
	case days && how.OnePeriod:
		if mixed {
			return nil, kpi.NotAdditive
		}
		return first, 0
	case days && !how.OneSeries:
		return nil, kpi.NotAdditive
	}
	return sum, 0
}

// GroupBy of any rows in any chunks are what exact evaluation makes of the components.
func TestGroupByAgreeWithExactRollUp(t *testing.T) {
	t.Parallel()
	var v kpi.Vocabulary
	r := sample.Rand(29)
	ids := []kpi.ID{
		kpi.CPL, kpi.CTR, kpi.ERWeighted, kpi.ERFollowers, kpi.FollowerGrowthRate, kpi.PostingFrequency, kpi.ReplyFrequency, kpi.Retention,
		kpi.NPS, kpi.SOV, kpi.ReachRate, kpi.NetGrowth, kpi.ROI, kpi.ActiveMemberRate,
	}
	var own []*kpi.Program
	var slots []kpi.Expr
	for _, id := range ids {
		p, err := v.CompileKPI(id)
		require.NoError(t, err)
		own = append(own, p)
		for _, slot := range p.Slots() {
			if !slices.Contains(slots, slot) {
				slots = append(slots, slot)
			}
		}
	}
	seen := [16]int{}
	for round := range 24 {
		programs := own
		if round%2 == 0 || round%3 == 1 { // all of one record, whose values stand in any order
			programs = nil
			r.Shuffle(len(slots), func(i, j int) { slots[i], slots[j] = slots[j], slots[i] })
			for _, id := range ids {
				p, err := v.CompileKPI(id, slots...)
				require.NoError(t, err)
				programs = append(programs, p)
			}
		}
		how := kpi.Grouping{OnePeriod: round&1 != 0, OneSeries: round&2 != 0}
		if round&4 != 0 {
			how.Disjoint = []kpi.Measure{kpi.Reach, kpi.ActiveMembers}
		}
		if round&8 != 0 {
			how.MissingAsZero = []kpi.Measure{kpi.Spend, kpi.Likes, kpi.Followers, kpi.Days, kpi.Reach}
		}
		const groups, rows = 40, 1300
		g, err := kpi.NewGroupBy(groups-10, how, programs...)
		require.NoError(t, err)
		g.Grow(groups)
		l := ledger{slots: g.Slots(), rows: make([][]int, groups)}
		l.cols = sample.Columns(r, len(l.slots), rows, []int64{3, 1 << 20, 1 << 45}[round%3])
		codes := make([]uint32, rows)
		for row := range codes {
			codes[row] = uint32(r.IntN(1 + r.IntN(groups)))
			l.rows[codes[row]] = append(l.rows[codes[row]], row)
		}
		add(t, r, g, codes, l.cols)
		require.EqualValues(t, rows, g.Rows())
		dst, why := results(len(programs), groups)
		require.NoError(t, g.Result(dst, why))
		for i, p := range programs {
			for group := range groups {
				seen[why[i][group]]++
				want, in := l.expect(how, v, ids[i], p, group)
				if ids[i] == kpi.ReplyFrequency && why[i][group] == kpi.Overflow && round%3 == 2 {
					continue // threads * days
				}
				if why[i][group] != sample.Reason(want.err) {
					t.Fatalf("%s group %d %+v: %v and not %v of %v", ids[i], group, how, why[i][group], want.err, in)
				}
				if want.err == nil && !sample.Near(v, p.Formula(), in, dst[i][group], want.value.Rat()) {
					t.Fatalf("%s group %d: %v and not %v", ids[i], group, dst[i][group], want.value)
				}
			}
		}
	}
	for _, reason := range []kpi.Reason{0, kpi.Missing, kpi.NotAdditive, kpi.ZeroDenominator, kpi.NoActivity} {
		if seen[reason] < 20 {
			t.Errorf("%v stands in %d groups", reason, seen[reason])
		}
	}
}

// add adds rows in chunks of any size that begins at a word of the bits.
func add(t *testing.T, r *rand.Rand, g *kpi.GroupBy, codes []uint32, cols []kpi.Column) {
	t.Helper()
	for row := 0; row < len(codes); {
		n := min(64*r.IntN(12), len(codes)-row)
		part := make([]kpi.Column, len(cols))
		for i, c := range cols {
			part[i].Values = c.Values[row : row+n]
			if c.Valid != nil {
				part[i].Valid = c.Valid[row/64:]
			}
		}
		require.NoError(t, g.Add(codes[row:row+n], part))
		row += n
	}
}

type exact struct {
	value kpi.Value
	err   error
}

func (l ledger) expect(how kpi.Grouping, v kpi.Vocabulary, id kpi.ID, p *kpi.Program, group int) (exact, kpi.Inputs) {
	in := kpi.Inputs{Now: kpi.Sample{}, Before: kpi.Sample{}}
	worst := kpi.Reason(0)
	for _, slot := range p.Slots() {
		for i, s := range l.slots {
			if s != slot || !mentions(p.Formula(), slot) {
				continue
			}
			n, reason := l.value(how, group, i)
			if reason != 0 {
				if worst != kpi.Missing {
					worst = reason
				}
				continue
			}
			switch e := s.(type) {
			case kpi.Measure:
				in.Now[e] = kpi.Count(n.Int64())
			case kpi.Previous:
				in.Before[e.Of] = kpi.Count(n.Int64())
			}
		}
	}
	if worst != 0 {
		return exact{err: &kpi.UndefinedError{Reason: worst}}, in
	}
	value, err := v.EvalKPI(id, in)
	return exact{value, err}, in
}

// Sums beyond 2^53 are told, those that come back below it are exact, and numbers that are none leave their group without a value.
func TestGroupByBeyondExact(t *testing.T) {
	t.Parallel()
	p, err := kpi.Compile(kpi.Spend)
	require.NoError(t, err)
	const top = 1 << 53
	g, err := kpi.NewGroupBy(8, kpi.Grouping{}, p)
	require.NoError(t, err)
	rows := []struct {
		code uint32
		x    float64
	}{
		{0, top}, {0, 1}, {1, top}, {1, top}, {1, -top}, {2, 0.5}, {3, math.NaN()}, {4, math.Inf(1)}, {5, 1e300}, {6, -top}, {6, -1}, {6, 3},
		{1, top}, {1, -top},
	}
	for _, row := range rows {
		require.NoError(t, g.Add([]uint32{row.code}, []kpi.Column{{Values: []float64{row.x}}}))
	}
	dst, why := results(1, 8)
	require.NoError(t, g.Result(dst, why))
	wantWhy := []kpi.Reason{kpi.Overflow, 0, kpi.NotWhole, kpi.NotWhole, kpi.NotWhole, kpi.Overflow, 0, kpi.Missing}
	wantDst := []float64{0, top, 0, 0, 0, 0, 2 - top, 0}
	for i := range wantWhy {
		if why[0][i] != wantWhy[i] || dst[0][i] != wantDst[i] {
			t.Errorf("group %d: %v %v", i, dst[0][i], why[0][i])
		}
	}
	sum := int64(0)
	big := make([]float64, 3000)
	for i := range big {
		big[i] = 1<<43 - float64(i)
		if i%2 == 1 {
			big[i] = -big[i]
		}
		sum += int64(big[i])
	}
	g, err = kpi.NewGroupBy(1, kpi.Grouping{}, p)
	require.NoError(t, err)
	require.NoError(t, g.Add(make([]uint32, len(big)), []kpi.Column{{Values: big}}))
	require.NoError(t, g.Result([][]float64{dst[0][:1]}, [][]kpi.Reason{why[0][:1]}))
	if why[0][0] != 0 || dst[0][0] != float64(sum) {
		t.Errorf("%v %v and not %d", dst[0][0], why[0][0], sum)
	}
}

func TestGroupBySupply(t *testing.T) {
	t.Parallel()
	p, err := kpi.Vocabulary{}.CompileKPI(kpi.ERReach)
	require.NoError(t, err)
	g, err := kpi.NewGroupBy(2, kpi.Grouping{}, p)
	require.NoError(t, err)
	require.NoError(t, g.Add([]uint32{0, 0, 1, 1}, []kpi.Column{{Values: []float64{3, 4, 5, 6}}, {Values: []float64{50, 50, 60, 60}}}))
	require.NoError(t, g.Supply(kpi.Reach, kpi.Column{Values: []float64{70, 0}, Valid: []uint64{1}}))
	dst, why := results(1, 2)
	require.NoError(t, g.Result(dst, why))
	if dst[0][0] != 0.1 || why[0][0] != 0 || why[0][1] != kpi.NotAdditive {
		t.Errorf("%v %v", dst, why)
	}
	require.EqualError(t, g.Supply(kpi.Reach, kpi.Column{}), "kpi: reach is supplied for 0 groups and not 2")
	require.EqualError(t, g.Supply(kpi.Likes, kpi.Column{}), "kpi: no slot holds likes")
}

func TestGroupByRefuse(t *testing.T) {
	t.Parallel()
	p, err := kpi.Compile(kpi.Ratio(kpi.Spend, kpi.Leads))
	require.NoError(t, err)
	g, err := kpi.NewGroupBy(3, kpi.Grouping{}, p)
	require.NoError(t, err)
	two := kpi.Column{Values: []float64{1, 2}}
	require.EqualError(t, g.Add([]uint32{0, 3}, []kpi.Column{two, two}), "kpi: code 3 for 3 groups")
	require.EqualError(t, g.Add([]uint32{0}, []kpi.Column{two, two}), "kpi: column 0 (spend) has 2 rows and not 1")
	require.EqualError(t, g.Add(nil, nil), "kpi: the slots are 2 (spend, leads), and the columns 0")
	require.Zero(t, g.Rows(), "nothing was added")
	none, err := kpi.NewGroupBy(0, kpi.Grouping{}, p)
	require.NoError(t, err)
	require.NoError(t, none.Add(nil, []kpi.Column{{}, {}}), "no rows of no groups")
	require.EqualError(t, none.Add([]uint32{0, 0}, []kpi.Column{two, two}), "kpi: code 0 for 0 groups")
	require.Error(t, g.Result(nil, nil))
	other, err := kpi.NewVocabulary([]kpi.MeasureDef{{ID: kpi.Leads, Unit: "{lead}", Kind: kpi.KindDistinct}}, nil)
	require.NoError(t, err)
	q, err := other.Compile(kpi.Leads)
	require.NoError(t, err)
	_, err = kpi.NewGroupBy(1, kpi.Grouping{}, p, q)
	require.EqualError(t, err, "kpi: programs define leads differently")
}

// Names that no program knows are refused and suggested, a number of groups below 0 too; no program is one that knows nothing.
func TestGroupByRefuseHow(t *testing.T) {
	t.Parallel()
	p, err := kpi.Compile(kpi.Ratio(kpi.Interactions, kpi.Reach))
	require.NoError(t, err)
	_, err = kpi.NewGroupBy(1, kpi.Grouping{Disjoint: []kpi.Measure{"reech"}, MissingAsZero: []kpi.Measure{kpi.Spend, "spnd"}}, p)
	require.ErrorIs(t, err, kpi.UnknownMeasure)
	e, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	require.Len(t, e.Faults, 2)
	require.Equal(t, "reach", e.Faults[0].Suggestion)
	require.Equal(t, "spend", e.Faults[1].Suggestion)
	_, err = kpi.NewGroupBy(-1, kpi.Grouping{}, p)
	require.EqualError(t, err, "kpi: -1 groups")
	g, err := kpi.NewGroupBy(1, kpi.Grouping{}, nil, p)
	require.NoError(t, err)
	require.NoError(t, g.Add([]uint32{0}, []kpi.Column{{Values: []float64{1}}, {Values: []float64{4}}}))
	dst, why := results(2, 1)
	require.NoError(t, g.Result(dst, why))
	require.Equal(t, [][]float64{{0}, {0.25}}, dst)
	require.Equal(t, [][]kpi.Reason{{kpi.Missing}, {0}}, why)
	none, err := kpi.NewGroupBy(1, kpi.Grouping{MissingAsZero: []kpi.Measure{"x"}})
	require.NoError(t, err)
	require.NoError(t, none.Add([]uint32{0}, nil))
	dst, why = results(1, 3)
	require.NoError(t, kpi.NewBatch(nil).Columns(dst, why, nil))
	require.Equal(t, []kpi.Reason{kpi.Missing, kpi.Missing, kpi.Missing}, why[0])
}

func TestGroupByDoNotAllocate(t *testing.T) {
	p, err := kpi.Compile(kpi.Ratio(kpi.Spend, kpi.Leads))
	require.NoError(t, err)
	g, err := kpi.NewGroupBy(100, kpi.Grouping{MissingAsZero: []kpi.Measure{kpi.Spend}}, p)
	require.NoError(t, err)
	cols := sample.Columns(sample.Rand(31), 2, 5000, 1000)
	codes := make([]uint32, 5000)
	for i := range codes {
		codes[i] = uint32(i % 100)
	}
	if got := testing.AllocsPerRun(20, func() { require.NoError(t, g.Add(codes, cols)) }); got >= 1 {
		t.Errorf("%v allocations", got)
	}
}
