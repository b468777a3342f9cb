package kpi

import (
	"slices"
	"sort"
)

// Gaps are the days and places of which there is no value, and what that means for the measure.
type gaps struct {
	stopping bool   // the figure is not known
	blocking []Slot // why
	zero     bool   // something is taken as 0
	carried  bool   // something is taken from before
	carry    []carry
}

// A carry is a value that stands in a gap after it.
type carry struct {
	part     *part
	from, to int32
}

// A stretch is a run of days.
type stretch struct{ from, to int32 }

// gaps finds what is missing of a need at every place of the roll-up, and notes the coverage.
func (u *run) gaps(n *need) gaps {
	var g gaps
	if n.days() == 0 {
		g.stopping = true
		return g
	}
	c := counter{n: n, cal: n.span.cal, coverage: Coverage{Measure: n.measure, Span: n.span, Grain: n.grain()}}
	if n.forAll() {
		var all []stretch
		for i := range n.parts {
			all = append(all, stretch{n.parts[i].from, n.parts[i].to})
		}
		u.close(n, spot{}, -1, c.outside(all), &c, &g)
	} else {
		u.gapsOfSpots(n, &c, &g)
	}
	slices.SortFunc(c.missing, Slot.compare)
	c.coverage.Missing = c.missing[:min(len(c.missing), maxListed)]
	u.found.Coverage = append(u.found.Coverage, c.coverage)
	slices.SortFunc(g.blocking, Slot.compare)
	return g
}

func (u *run) gapsOfSpots(n *need, c *counter, g *gaps) {
	ps := &u.spots
	own := make([][]stretch, len(ps.list))
	for i := range n.parts {
		p := &n.parts[i]
		own[p.spot] = append(own[p.spot], stretch{p.from, p.to})
	}
	var seen []uint8
	for mask, ok := range ps.seen(n.parts) {
		if ok {
			seen = append(seen, uint8(mask))
		}
	}
	shared := shadows{ps: ps, n: n}
	divided := ps.dividedSpots()
	budget := 8*len(n.parts) + 1024
	for at, p := range ps.list {
		isPost := p.post != ""
		if isPost && len(own[at]) > 0 {
			c.coverage.Expected += len(own[at]) // when a post should have been there is not known
			c.coverage.Present += len(own[at])
			continue
		}
		left := c.outside(own[at])
		posted := false
		for _, mask := range seen {
			if mask == ps.masks[at] || len(left) == 0 {
				continue
			}
			runs := shared.days(mask, int32(at))
			if left = subtract(left, runs, &budget); mask&maskPost != 0 && len(runs) > 0 {
				left, posted = nil, true // its posts tell all of it
			}
		}
		if len(own[at]) == 0 && (posted || divided[at] || !isPost && len(left) == 0) {
			continue // what others tell in its place is counted there, and so are the gaps of what it is divided into
		}
		if isPost {
			if len(left) == 1 && left[0] == (stretch{n.from, n.span.to}) {
				c.coverage.Expected++
				u.closeOne(n, p, int32(at), left[0], c, g)
			}
			continue
		}
		u.close(n, p, int32(at), left, c, g)
	}
}

// close counts the places of one spot, and fills its gaps as far as the caller allows.
func (u *run) close(n *need, p spot, at int32, left []stretch, c *counter, g *gaps) {
	all := c.cells(stretch{n.from, n.span.to})
	c.coverage.Expected += all
	c.coverage.Present += all
	for _, gap := range left {
		c.coverage.Present -= c.cells(gap)
		u.closeOne(n, p, at, gap, c, g)
	}
}

func (u *run) closeOne(n *need, p spot, at int32, gap stretch, c *counter, g *gaps) {
	slot := p.slot(c.cal.Between(Date{gap.from}, Date{gap.to - 1}))
	c.missing = append(c.missing, slot)
	if n.time == AdditivityLast && gap.to != n.span.to {
		return // a later value stands
	}
	if n.time == AdditivityLast || n.time == AdditivityAverage {
		if before := u.before(n, at, gap.from); before != nil {
			g.carry = append(g.carry, carry{before, gap.from, gap.to})
			g.carried = true
			return
		}
	}
	if u.takesZero(n.measure) {
		g.zero = true
		return
	}
	g.stopping = true
	g.blocking = append(g.blocking, slot)
}

// before returns the last part of a spot before a day: nil where there is none or its value is not to be carried.
func (u *run) before(n *need, at, day int32) *part {
	if !slices.Contains(u.MissingAsBefore, n.measure) {
		return nil
	}
	if n.last == nil {
		n.last = make(map[int32][]*part)
		for _, list := range [...][]part{n.early, n.parts} {
			for i := range list {
				p := &list[i]
				if n.forAll() {
					n.last[-1] = append(n.last[-1], p)
				} else {
					n.last[p.spot] = append(n.last[p.spot], p)
				}
			}
		}
		for _, list := range n.last {
			slices.SortStableFunc(list, func(x, y *part) int { return int(x.to - y.to) })
		}
	}
	list := n.last[at]
	i := sort.Search(len(list), func(i int) bool { return list[i].to > day })
	if i == 0 {
		return nil
	}
	return list[i-1]
}

// grain returns the period of the shortest parts: that of the whole where there are none.
func (n *need) grain() Period {
	grain := Period(0)
	for i := range n.parts {
		s := n.parts[i].cell.Span
		if s.kind == 0 || s.kind != PeriodDay && s.Partial() {
			return PeriodDay
		}
		if grain == 0 || s.kind < grain {
			grain = s.kind
		}
	}
	if grain == 0 {
		grain = max(n.span.kind, PeriodDay)
	}
	return grain
}

// A counter counts the places of one measure.
type counter struct {
	n        *need
	cal      Calendar
	coverage Coverage
	missing  []Slot
}

// cells returns how many days, weeks or months a run of days has.
func (c *counter) cells(d stretch) int {
	return c.cal.index(c.coverage.Grain, int(d.to)-1) - c.cal.index(c.coverage.Grain, int(d.from)) + 1
}

// outside returns the days that are in none of the runs, which are in the order of their beginnings.
func (c *counter) outside(runs []stretch) []stretch {
	var left []stretch
	at := c.n.from
	for _, d := range runs {
		if d.from > at {
			left = append(left, stretch{at, d.from})
		}
		at = max(at, d.to)
	}
	if at < c.n.span.to {
		left = append(left, stretch{at, c.n.span.to})
	}
	return left
}

// subtract takes runs in order, of which none touch, from others. Where the budget of steps is used up, days stay missing that are not: an
// error is better than a figure that nobody has checked.
func subtract(left, runs []stretch, budget *int) []stretch {
	if len(runs) == 0 {
		return left
	}
	var rest []stretch
	for _, gap := range left {
		i := sort.Search(len(runs), func(i int) bool { return runs[i].to > gap.from })
		for ; i < len(runs) && runs[i].from < gap.to && *budget > 0; i++ {
			*budget--
			if runs[i].from > gap.from {
				rest = append(rest, stretch{gap.from, runs[i].from})
			}
			gap.from = min(runs[i].to, gap.to)
		}
		if gap.from < gap.to {
			rest = append(rest, gap)
		}
	}
	return rest
}

// shadows tells on which days other places have values that overlap with a place: of a platform the total of all, and of that the platforms.
type shadows struct {
	ps   *spots
	n    *need
	runs map[[2]uint8]map[int32][]stretch // by the mask of the parts, and what it has in common with that of the place
}

func (s *shadows) days(mask uint8, at int32) []stretch {
	common := mask & s.ps.masks[at]
	key := [2]uint8{mask, common}
	under := s.ps.under(common)
	if s.runs[key] == nil {
		if s.runs == nil {
			s.runs = make(map[[2]uint8]map[int32][]stretch)
		}
		runs := make(map[int32][]stretch)
		for i := range s.n.parts {
			p := &s.n.parts[i]
			if s.ps.masks[p.spot] != mask {
				continue
			}
			list := runs[under[p.spot]]
			if l := len(list); l > 0 && p.from <= list[l-1].to {
				list[l-1].to = max(list[l-1].to, p.to)
			} else {
				runs[under[p.spot]] = append(list, stretch{p.from, p.to})
			}
		}
		s.runs[key] = runs
	}
	return s.runs[key][under[at]]
}

// cannotAdd notes that people are counted in parts that do not make the whole.
func (u *run) cannotAdd(n *need, f figure, across []Dimension, gaps bool) {
	e := u.notAdding
	if e == nil {
		e = &UndefinedError{Reason: NotAdditive, Span: n.span}
		u.notAdding = e
		if !gaps {
			e.Low, e.High = exact(f.low), exact(f.high)
		}
	} else {
		e.Low, e.High = "", "" // they would be of one measure
	}
	e.add(n)
	for _, d := range across {
		if !slices.Contains(e.Across, d) {
			e.Across = append(e.Across, d)
		}
	}
	slices.Sort(e.Across)
	e.Whole = u.unnamed(e.Across)
}

// unnamed returns which of the dimensions a cell of the whole leaves empty: of listed platforms a cell of all of them tells nothing.
func (u *run) unnamed(across []Dimension) (list []Dimension) {
	for _, d := range across {
		listed := u.Platforms
		switch d {
		case DimensionTime:
			continue
		case DimensionAccount:
			listed = u.Accounts
		case DimensionMarket:
			listed = u.Markets
		case DimensionPost:
			listed = u.Posts
		default:
		}
		if listed == nil {
			list = append(list, d)
		}
	}
	return list
}

// lacks notes that there are no values.
func (u *run) lacks(n *need, g gaps) {
	e := u.missing
	if e == nil {
		e = &UndefinedError{Reason: Missing}
		u.missing = e
	}
	e.add(n)
	e.Slots = append(e.Slots, g.blocking[:min(len(g.blocking), maxListed)]...)
	if len(g.blocking) == 0 && len(e.Slots) == 0 && !n.span.IsZero() {
		e.Slots = []Slot{{Span: n.span}}
	}
	slices.SortStableFunc(e.Slots, Slot.compare)
	e.Slots = slices.CompactFunc(e.Slots, Slot.Equal)
	e.Slots = e.Slots[:min(len(e.Slots), maxListed)]
	for _, c := range u.found.Coverage {
		if c.Measure == n.measure && c.Span.Equal(n.span) {
			e.Coverage = append(e.Coverage, c)
		}
	}
}

// add names the measure of a need.
func (e *UndefinedError) add(n *need) {
	if n.past {
		e.Before = note(e.Before, n.measure)
	} else {
		e.Measures = note(e.Measures, n.measure)
	}
}
