package kpi

import (
	"fmt"
	"slices"
	"sync"
)

// A Column holds the values of one slot, a row for each record: see [Program] for the numbers that go in. Bit i%64 of Valid[i/64] says that row i was
// given; a nil Valid says it of all rows. What stands in the rows that were not given does not matter.
type Column struct {
	Values []float64
	Valid  []uint64
}

// Columns works out the formula for each row. The columns stand in the order of Slots; those that the formula does not name may be
// zero. It writes a value into dst and its reason into why, both of one length: where there is no value, the reason says why and dst is
// 0; where there is one, the reason is 0. Values and reasons are those of [Program.Eval], to the last bit. Money goes in, and comes out, in
// its minor unit: 1250 cents for 12.50.
//
// From 65,536 rows on, it works on several of them at once, on as many processors as Go may use; nothing runs on when it returns, and the result is
// the same. It allocates nothing once it has run. dst must not overlap the columns.
//
// It returns an error where the lengths do not fit, and then has written nothing.
func (p *Program) Columns(dst []float64, why []Reason, cols []Column) error {
	j := p.plan.job(cols)
	j.dst, j.why = append(j.dst, dst), append(j.why, why)
	return j.run()
}

// A Batch works several programs out in one pass over the columns, so that each column is read once and what formulas have in common
// is worked out once. It is immutable and safe for concurrent use.
type Batch struct{ plan plan }

// NewBatch returns a batch of programs. Its slots are all of theirs, each once, in the order in which the programs name them: those of
// the programs where all were compiled for the same. A nil program is the zero one, to which every record is [Missing].
func NewBatch(programs ...*Program) *Batch {
	b := new(Batch)
	programs = slices.Clone(programs)
	for i, p := range programs {
		if p == nil {
			programs[i] = new(Program)
		}
	}
	for _, p := range programs {
		for _, l := range p.plan.slots {
			if b.plan.slot(l) < 0 {
				b.plan.slots = append(b.plan.slots, l)
			}
		}
	}
	l := lowering{plan: &b.plan}
	for _, p := range programs {
		l.root(p)
	}
	b.plan.finish()
	return b
}

// Slots returns what the columns hold that the batch takes, in order: each is a [Measure] or a [Previous].
func (b *Batch) Slots() []Expr { return b.plan.exprs() }

// Len returns the number of programs.
func (b *Batch) Len() int { return len(b.plan.roots) }

// Columns does for each program what [Program.Columns] does: dst[i] and why[i] are for the program i.
func (b *Batch) Columns(dst [][]float64, why [][]Reason, cols []Column) error {
	j := b.plan.job(cols)
	j.dst, j.why = append(j.dst, dst...), append(j.why, why...)
	return j.run()
}

// check returns what does not fit, and the number of rows.
func (j *job) check() (int, error) {
	p := j.plan
	switch {
	case len(j.cols) != len(p.slots):
		return 0, p.misfit(len(j.cols))
	case len(j.dst) != len(p.roots) || len(j.why) != len(p.roots):
		return 0, fmt.Errorf("kpi: %d and %d results for %d programs", len(j.dst), len(j.why), len(p.roots))
	case len(p.roots) == 0:
		return 0, nil
	}
	rows := len(j.dst[0])
	if len(p.used) > 0 {
		rows = len(j.cols[p.used[0]].Values)
	}
	for i := range j.dst {
		if len(j.dst[i]) != rows || len(j.why[i]) != rows {
			return 0, fmt.Errorf("kpi: dst has %d rows and why %d for program %d, and the columns have %d", len(j.dst[i]), len(j.why[i]), i, rows)
		}
	}
	return rows, p.fits(j.cols, rows)
}

// fits returns an error where a column that is used does not have so many rows.
func (p *plan) fits(cols []Column, rows int) error {
	if len(cols) != len(p.slots) {
		return p.misfit(len(cols))
	}
	for _, i := range p.used {
		c := &cols[i]
		switch {
		case len(c.Values) != rows:
			return fmt.Errorf("kpi: column %d (%s) has %d rows and not %d", i, p.slots[i].expr(), len(c.Values), rows)
		case c.Valid != nil && len(c.Valid) < (rows+63)/64:
			return fmt.Errorf("kpi: column %d (%s) has %d words in Valid for %d rows", i, p.slots[i].expr(), len(c.Valid), rows)
		}
	}
	return nil
}

// A job is one call. It is kept for the next.
type job struct {
	plan *plan
	dst  [][]float64
	why  [][]Reason
	cols []Column
	rows int

	next    chunkCounter
	workers []*tile
	wait    sync.WaitGroup
}

func (p *plan) job(cols []Column) *job {
	j, ok := p.jobs.Get().(*job)
	if !ok {
		j = &job{plan: p}
	}
	j.cols = append(j.cols, cols...)
	return j
}

// run works out all rows, and gives the job back.
func (j *job) run() error {
	var err error
	if j.rows, err = j.check(); err == nil {
		j.work()
	}
	clear(j.dst)
	clear(j.why)
	clear(j.cols)
	j.dst, j.why, j.cols = j.dst[:0], j.why[:0], j.cols[:0]
	j.plan.jobs.Put(j)
	return err
}
