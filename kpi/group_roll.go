package kpi

import (
	"fmt"
	"math"
	"slices"
)

// A Grouping says what is known about the rows that one group brings together, which decides what their values make. The zero Grouping promises
// nothing: flows and money add up, and for all else the reason is [NotAdditive] wherever a group has several rows.
type Grouping struct {
	// OnePeriod: the rows of a group are of one period, and differ in post, account or platform.
	// Stocks and values of the period before add up, and the days must be the same in all.
	OnePeriod bool

	// OneSeries: the rows of a group are the periods of one post, account or platform, in the order
	// of time, each once. Of a stock the last row counts, of a stock in the period before the first.
	OneSeries bool

	// Disjoint names measures of people or accounts of which none stands in two rows of a group, so
	// that they add up.
	Disjoint []Measure

	// MissingAsZero names measures of which a missing value is known to be 0. Otherwise a missing
	// row leaves its group without a value.
	MissingAsZero []Measure
}

// A gather is how the values of rows make that of a group.
type gather uint8

const (
	gatherSum gather = iota
	gatherLast
	gatherFirst
	gatherSame // all rows hold the same
	gatherOne  // there is no more than one row
)

// gather returns how the values of a slot come together.
func (g *Grouping) gather(l leaf, unit Unit, kind Kind) gather {
	disjoint := slices.Contains(g.Disjoint, l.of)
	days := unit == "d" && kind == KindFlow
	switch {
	case kind == KindDistinct && disjoint && (!l.past || g.OnePeriod):
		return gatherSum
	case kind != KindFlow && kind != KindMoney && kind != KindStock:
		return gatherOne
	case g.OnePeriod && days:
		return gatherSame
	case g.OnePeriod:
		return gatherSum
	case g.OneSeries && kind == KindStock && l.past:
		return gatherFirst
	case g.OneSeries && kind == KindStock:
		return gatherLast
	case l.past, kind == KindStock, days && !g.OneSeries:
		return gatherOne // the month before is not the sum of the days before
	}
	return gatherSum
}

// A GroupBy brings rows together by a code, and works programs out for each group: the values of the measures first, the formula once, so that no
// rate is ever added or averaged. Rows are added in chunks, so that a file need not fit into memory.
//
// Sums are exact whatever their order; one beyond 2^53 has the reason [Overflow]. A GroupBy is made by [NewGroupBy], and is not safe for concurrent use.
type GroupBy struct {
	plan  *plan
	slots []slotGroups
	n     int
	rows  int64

	pairs [][]groupCell  // the sums of two slots each; there is one pair at least
	none  []float64      // zeros
	odd   [groupRows]int // rows that the kernel leaves
}

// A groupCell holds the rows of a group, and the sums of two slots over them.
type groupCell struct{ rows, a, b float64 }

// slotGroups is what is known of one slot.
type slotGroups struct {
	gather gather
	zero   bool      // where nothing is given, it is 0
	pair   int       // the cells of a sum
	second bool      // it is b in them
	most   float64   // that no sum in a cell is beyond
	wide   []wide    // what was moved out of the cells, nil for nothing
	value  []float64 // for what is no sum
	flags  []groupFlag
	clean  []float64 // a tile without what was not given
	given  Column    // of Supply
}

type groupFlag uint8

const (
	flagSeen groupFlag = 1 << iota
	flagMissing
	flagBroken // not whole
	flagBeyond // above 2^53
	flagMixed  // rows differ that should not
)

// A wide is hi * 2^53 + lo, with lo from 0 to 2^53 - 1.
type wide struct{ hi, lo int64 }

func (w *wide) add(n int64) {
	w.lo += n
	w.hi += w.lo >> 53
	w.lo &= maxWhole - 1
}

// check refuses measures that no program knows.
func (g *Grouping) check(b *Batch) error {
	var faults []Fault
	for _, m := range slices.Concat(g.Disjoint, g.MissingAsZero) {
		known := len(b.plan.roots) == 0
		for i := range b.plan.roots {
			known = known || b.plan.roots[i].program.in.has(m)
		}
		if !known && len(faults) < maxFaults {
			faults = append(faults, b.plan.roots[0].program.in.unknown(m))
		}
	}
	return faultError(faults, 0)
}

// NewGroupBy returns groups with the codes 0 to n-1, and without rows. The programs share their slots as in [NewBatch].
//
// It returns an error where the programs were compiled with vocabularies that define a measure differently, and for n below 0; and a [*FormulaError] of
// [UnknownMeasure] where how names what no vocabulary of theirs has.
func NewGroupBy(n int, how Grouping, programs ...*Program) (*GroupBy, error) {
	if n < 0 {
		return nil, fmt.Errorf("kpi: %d groups", n)
	}
	b := NewBatch(programs...)
	if err := how.check(b); err != nil {
		return nil, err
	}
	g := &GroupBy{plan: &b.plan, slots: make([]slotGroups, len(b.plan.slots)), none: make([]float64, groupRows)}
	for i, l := range b.plan.slots {
		known := false
		for k := range b.plan.roots {
			p := b.plan.roots[k].program
			unit, kind, ok := p.in.lookup(l.of)
			if !ok || p.plan.slot(l) < 0 {
				continue
			}
			if as := how.gather(l, unit, kind); known && g.slots[i].gather != as {
				return nil, fmt.Errorf("kpi: programs define %s differently", l.of)
			} else {
				g.slots[i].gather, known = as, true
			}
		}
		g.slots[i].zero = slices.Contains(how.MissingAsZero, l.of)
	}
	sums := 0
	for _, i := range b.plan.used { // in the order in which tiles come to them
		if s := &g.slots[i]; s.gather == gatherSum {
			s.pair, s.second = sums/2, sums%2 == 1
			sums++
		}
	}
	g.pairs = make([][]groupCell, max(1, (sums+1)/2))
	g.Grow(n)
	return g, nil
}

// Slots returns what the columns hold that the groups take, in order.
func (g *GroupBy) Slots() []Expr { return g.plan.exprs() }

// Len returns the number of groups.
func (g *GroupBy) Len() int { return g.n }

// Rows returns how many rows were added.
func (g *GroupBy) Rows() int64 { return g.rows }

// Grow makes place for codes below n, as for names that turn up while a file is read. It never takes groups away.
func (g *GroupBy) Grow(n int) {
	if n <= g.n {
		return
	}
	g.n = n
	for i, cells := range g.pairs {
		g.pairs[i] = slices.Grow(cells, n-len(cells))[:n]
	}
	for i := range g.slots {
		s := &g.slots[i]
		s.flags = slices.Grow(s.flags, n-len(s.flags))[:n]
		if s.gather != gatherSum {
			s.value = slices.Grow(s.value, n-len(s.value))[:n]
		}
		if s.wide != nil {
			s.wide = slices.Grow(s.wide, n-len(s.wide))[:n]
		}
	}
}

// Supply gives the values of a slot for whole groups, as a network reports the reach of a month: one row for each group. Where
// it holds a value, that counts and not the rows. It keeps the column, which must not change until the results are read.
func (g *GroupBy) Supply(slot Expr, values Column) error {
	for i, l := range g.plan.slots {
		if l.expr() != slot {
			continue
		}
		if len(values.Values) != g.n || values.Valid != nil && len(values.Valid) < (g.n+63)/64 {
			return fmt.Errorf("kpi: %s is supplied for %d groups and not %d", slot, len(values.Values), g.n)
		}
		g.slots[i].given = values
		return nil
	}
	return fmt.Errorf("kpi: no slot holds %s", text(slot))
}

// Result works out the programs: dst[i] and why[i] are for the program i and have a place for each group. A group without rows has no values:
// they are [Missing]. Where rows do not make the value of their group the reason is [NotAdditive], and Missing comes before it. More rows may be added
// afterwards.
func (g *GroupBy) Result(dst [][]float64, why [][]Reason) error {
	cols := make([]Column, len(g.slots))
	apart := make([][]uint64, len(g.slots)) // the groups that their rows do not make
	for _, i := range g.plan.used {
		cols[i], apart[i] = g.column(&g.slots[i])
	}
	j := g.plan.job(cols)
	j.dst, j.why = append(j.dst, dst...), append(j.why, why...)
	if err := j.run(); err != nil {
		return err
	}
	for i := range g.plan.roots {
		for _, s := range g.plan.roots[i].slots {
			for w, word := range apart[s] {
				for n := range 64 {
					if group := 64*w + n; word>>n&1 != 0 && why[i][group] != Missing {
						dst[i][group], why[i][group] = 0, NotAdditive
					}
				}
			}
		}
	}
	return nil
}

// column returns the values of a slot for all groups, and where rows do not make one. What is not exact is made something that a
// program refuses.
func (g *GroupBy) column(s *slotGroups) (c Column, apart []uint64) {
	c = Column{Values: make([]float64, g.n), Valid: make([]uint64, (g.n+63)/64)}
	apart = make([]uint64, len(c.Valid))
	for i := range c.Values {
		word, bit := i/64, uint64(1)<<(i%64)
		if s.given.Values != nil && i < len(s.given.Values) && (s.given.Valid == nil || s.given.Valid[word]&bit != 0) {
			c.Values[i], c.Valid[word] = s.given.Values[i], c.Valid[word]|bit
			continue
		}
		rows, flags := g.pairs[0][i].rows, s.flags[i]
		if rows == 0 || flags&flagMissing != 0 {
			continue
		}
		c.Valid[word] |= bit
		if s.gather == gatherOne && rows > 1 || flags&flagMixed != 0 {
			apart[word] |= bit
		}
		switch {
		case flags&flagBroken != 0:
			c.Values[i] = 0.5
		case flags&flagBeyond != 0:
			c.Values[i] = 2 * maxWhole
		case s.gather == gatherSum:
			c.Values[i] = s.sum(i, *s.at(&g.pairs[s.pair][i]))
		default:
			c.Values[i] = s.value[i]
		}
	}
	return c, apart
}

// at returns the sum of a slot in a cell.
func (s *slotGroups) at(c *groupCell) *float64 {
	if s.second {
		return &c.b
	}
	return &c.a
}

// sum returns the sum of a group, or a number that is too large.
func (s *slotGroups) sum(group int, cell float64) float64 {
	if s.wide == nil {
		return cell
	}
	w := s.wide[group]
	w.add(int64(cell))
	switch {
	case w.hi == 0:
		return float64(w.lo)
	case w.hi == 1 && w.lo == 0:
		return maxWhole
	case w.hi == -1:
		return float64(w.lo - maxWhole)
	}
	return math.Copysign(2*maxWhole, float64(w.hi))
}
