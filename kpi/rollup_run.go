package kpi

import (
	"errors"
	"math/big"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// A need is a measure that a formula needs, of the period or of the one before.
type need struct {
	leaf                 Expr
	measure              Measure
	def                  MeasureDef
	time, platform, post Additivity
	past, money          bool
	span                 Span // of which
	from                 int32
	parts                []part   // in order
	coins                []string // the first currencies that were seen, "" for none
	refs                 []cellRef
	early                []part // before the period, where the last value may be carried into it
	last                 map[int32][]*part
}

// forAll reports whether one value stands for all platforms, as the number of days does.
func (n *need) forAll() bool { return n.platform == AdditivityLast }

// isDistinct reports whether the parts do not add up along some dimension.
func (n *need) isDistinct() bool {
	return n.time == AdditivityNone || n.platform == AdditivityNone || n.post == AdditivityNone
}

// days returns how many days are counted.
func (n *need) days() int64 { return max(0, int64(n.span.to-n.from)) }

// A run is one roll-up at work.
type run struct {
	Rollup
	cells []Cell
	needs []need
	spots spots
	found Result

	missing, notAdding *UndefinedError
	across             []Dimension // along which only bounds are known
	impossible         bool        // a total of people is less than one of its parts, or more than all
	figures            map[Expr]figure

	// eval has the distributions, and what is told of all cells: their currencies, and which measures were taken as 0 or as before.
	eval evaluator
}

func (r Rollup) result(k KPI, cells []Cell) (Result, error) {
	u, err := r.work(k, cells)
	if err != nil {
		return Result{}, err
	}
	return u.found, nil
}

// work rolls up, and keeps the data of the whole.
func (r Rollup) work(k KPI, cells []Cell) (*run, error) {
	if _, err := r.Vocabulary.Check(k.Formula); err != nil {
		return nil, err
	}
	u := &run{
		Rollup: r, cells: cells, spots: spots{numbers: make(map[spot]int32)},
		found:   Result{KPI: k.ID, Formula: k.Formula, Span: r.Span},
		figures: make(map[Expr]figure),
		eval:    evaluator{v: r.Vocabulary, in: Inputs{Distributions: make(map[Measure][]Decimal)}},
	}
	err := u.roll(k.Formula)
	if err == nil {
		err = u.value(k)
	}
	if err != nil {
		if undefined, ok := errors.AsType[*UndefinedError](err); ok {
			undefined.KPI, undefined.Vocabulary = k.ID, r.Vocabulary // made by this call
		}
		return nil, err
	}
	u.warn()
	slices.Sort(u.found.Disjoint)
	return u, nil
}

// roll works out the figure of every measure.
func (u *run) roll(e Expr) error {
	if fail := u.checkCells(); fail != nil {
		return fail
	}
	u.collectNeeds(e)
	refs := map[Span][]cellRef{}
	for i := range u.needs {
		n := &u.needs[i]
		if n.span.IsZero() {
			continue
		}
		key := n.span
		key.cal, key.kind = Calendar{}, 0
		if _, ok := refs[key]; !ok {
			refs[key] = u.among(u.cells, n.span)
		}
		n.refs = refs[key]
		if fail := u.gather(n); fail != nil {
			return fail
		}
	}
	for _, d := range [...]struct {
		list []string
		mask uint8
		spot func(string) spot
	}{
		{u.Platforms, maskPlatform, func(s string) spot { return spot{platform: s} }},
		{u.Accounts, maskAccount, func(s string) spot { return spot{account: s} }},
		{u.Markets, maskMarket, func(s string) spot { return spot{market: s} }},
		{u.Posts, maskPost, func(s string) spot { return spot{post: s} }},
	} {
		u.expect(d.list, d.mask, d.spot)
	}
	for i := range u.needs {
		slices.Sort(u.needs[i].coins)
		for _, currency := range u.needs[i].coins {
			u.eval.coin(u.needs[i].measure, u.needs[i].def.Unit, currency)
		}
		if fail := u.gatherEarly(&u.needs[i]); fail != nil {
			return fail
		}
		if fail := u.fold(&u.needs[i]); fail != nil {
			return fail
		}
	}
	slices.Sort(u.eval.currencies)
	if err := u.eval.refuse(); err != nil {
		return err
	}
	switch {
	case u.notAdding != nil:
		return u.notAdding
	case u.missing != nil:
		u.advise(u.missing)
		return u.missing
	}
	return nil
}

// checkCells refuses cells without a period, or of another calendar.
func (u *run) checkCells() *UndefinedError {
	if u.Span.IsZero() {
		return &UndefinedError{Reason: NoPeriod}
	}
	var none, other []Slot
	zones := []string{u.Span.cal.zone().String()}
	for i := range u.cells {
		switch c := &u.cells[i]; {
		case c.Span.IsZero():
			none = append(none, c.Slot())
		case !c.Span.isOf(u.Span.cal):
			other = append(other, c.Slot())
			if z := c.Span.cal.zone().String(); !slices.Contains(zones, z) && len(zones) < maxListed {
				zones = append(zones, z)
			}
		}
	}
	switch {
	case len(none) > 0:
		return &UndefinedError{Reason: NoPeriod, Slots: firstSlots(none)}
	case len(other) > 0:
		slices.Sort(zones[1:])
		if len(zones) == 1 {
			zones = nil // weeks or years begin on other days
		}
		return &UndefinedError{Reason: MixedCalendars, Slots: firstSlots(other), Got: l10n.Clip(strings.Join(zones, ", "))}
	}
	return nil
}

// firstSlots sorts places and returns the first of them.
func firstSlots(list []Slot) []Slot {
	slices.SortFunc(list, Slot.compare)
	return list[:min(len(list), maxListed)]
}

func (s Slot) compare(o Slot) int {
	x, y := s.cell(), o.cell()
	return x.compare(&y)
}

func (s Slot) cell() Cell {
	return Cell{Span: s.Span, Platform: s.Platform, Account: s.Account, Market: s.Market, Post: s.Post}
}

// collectNeeds lists the measures of a formula, each once.
func (u *run) collectNeeds(e Expr) {
	leaves(e, func(m Measure, leaf Expr) {
		_, past := leaf.(Previous)
		if slices.ContainsFunc(u.needs, func(n need) bool { return n.measure == m && n.past == past }) {
			return
		}
		def, _ := u.Vocabulary.Measure(m)
		n := need{leaf: leaf, measure: m, def: def, past: past, span: u.Span}
		n.time, n.platform, n.post = def.Additivity()
		n.money = hasMoney(def.Unit)
		if past {
			n.span = u.Span.Previous()
			if n.time == AdditivityLast {
				n.span = u.Span.opening()
			}
		}
		n.from = min(max(n.span.from, u.Since.n), n.span.to)
		u.needs = append(u.needs, n)
	})
}

// opening returns a period that ends where s begins, as far back as a value may be carried.
func (s Span) opening() Span {
	if !s.Partial() {
		return s.Previous()
	}
	if w := s.Whole(); w.from == s.from {
		return w.Previous()
	}
	return s.cal.Between(s.First().Add(-s.Days()), Date{s.from - 1})
}

// expect adds a place for each name of a list that no cell has.
func (u *run) expect(list []string, mask uint8, of func(string) spot) {
	if len(list) == 0 {
		return
	}
	seen := map[spot]bool{}
	for _, p := range u.spots.list {
		seen[p.under(mask)] = true
	}
	for _, name := range list {
		if p := of(name); name != "" && !seen[p] {
			seen[p] = true
			u.spots.number(p)
		}
	}
}

// value works out the formula.
func (u *run) value(k KPI) error {
	u.eval.exact = make(map[Expr]*big.Rat)
	ev := u.eval
	known := true
	box := make(map[Expr]figure)
	var order []Expr
	for i := range u.needs {
		n := &u.needs[i]
		f, ok := u.figures[n.leaf]
		if !ok {
			continue // a distribution
		}
		ev.exact[n.leaf] = f.at
		if !f.isExact() {
			box[n.leaf] = f
			order = append(order, n.leaf)
			u.found.Bounded = note(u.found.Bounded, n.measure)
			known = known && f.at != nil
		}
	}
	if known {
		value, err := ev.kpi(k)
		if err != nil {
			return err
		}
		u.found.Value = value
		if len(box) == 0 {
			u.found.Low, u.found.High = value, value
			return nil
		}
	}
	return u.bounds(k, ev, box, order, known)
}

// bounds works out the least and the largest value that the formula can have. Where they are not known and the value is not either, there
// is nothing to tell.
func (u *run) bounds(k KPI, ev evaluator, box map[Expr]figure, order []Expr, known bool) error {
	low, high, ok := ev.ends(k.Formula, box, order)
	if !ok {
		if known {
			return nil
		}
		return &UndefinedError{Reason: NotAdditive, Measures: u.found.Bounded, Across: u.across, Span: u.Span, Whole: u.unnamed(u.across)}
	}
	t, err := u.Vocabulary.Check(k.Formula)
	if err != nil {
		return err
	}
	one := big.NewRat(1, 1)
	if k.Form == FormShare && (low.Cmp(one) > 0 || high.Sign() < 0) {
		return &UndefinedError{Reason: OutOfShare, Got: exact(low), Measures: measuresOf(k.Formula)}
	}
	if k.Form == FormShare && high.Cmp(one) > 0 {
		high = one // the sum of the parts may exceed what they are a share of; the whole does not
	}
	u.found.Low = Value{
		r: low, unit: withCurrency(t.Unit, ev.currency), form: t.Form, assumed: ev.assumed, carried: ev.carried,
		origin: origin{in: u.Vocabulary, formula: k.Formula},
	}
	if err := u.found.Low.dress(k); err != nil {
		return err
	}
	u.found.High = u.found.Low
	u.found.High.r = high
	return nil
}

// warn says what a reader must know.
func (u *run) warn() {
	r := &u.found
	gaps, censored := false, false
	for _, c := range r.Coverage {
		gaps = gaps || !c.Complete()
	}
	for i := range u.needs {
		n := &u.needs[i]
		censored = censored || n.from > n.span.from && n.time != AdditivityLast
	}
	for _, w := range [...]struct {
		is bool
		w  Warning
	}{
		{r.Span.Partial(), WarningPartial}, {censored, WarningCensored}, {gaps, WarningGaps},
		{len(r.Bounded) > 0 && !r.Value.IsZero(), WarningEstimated}, {u.impossible, WarningImpossible},
	} {
		if w.is {
			r.Warnings = append(r.Warnings, w.w)
		}
	}
}
