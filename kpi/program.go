package kpi

// A Program is a formula that was compiled: checked once, and worked out for as many records as there are, one by one with
// [Program.Eval] or by columns with [Program.Columns]. It is immutable and safe for concurrent use.
//
// # Numbers
//
// The values that go in are whole numbers of magnitude up to 2^53: counts, seconds, days, and money in the minor unit of one currency,
// the same for all columns. So must be what the formula makes of them by adding, subtracting and multiplying, with weights brought to a
// common denominator: 0.1 * likes + shares is (likes + 10 * shares) / 10. There every sum is exact, in any order, and what
// is 0 is known. What is no whole number, NaN and infinities among them, gives the reason [NotWhole], what is beyond
// 2^53 gives [Overflow], and neither a wrong number.
//
// Within these bounds a Program has the reasons that [Vocabulary.Eval] has. The quotient of two sums differs from the exact value
// by no more than 4 units in the last place, and by none or one where no weights are involved. Formulas that go on with quotients are rounded at each step, so
// that what cancels in a sum of quotients is lost, as it always is with a float64.
// Where several things are wrong with a record, the reason is [Missing], then NotWhole, then Overflow, then that of the first division, then
// [OutOfShare].
//
// # What it cannot do
//
// A quantile is refused by [QuantileInProgram]: it needs the single values, and lies between whole numbers. Values of
// the period before are slots of their own. Currencies are the caller's to keep apart.
//
// A formula whose constants have too many digits to be brought to a common denominator, as 1e30 * likes + saves, is worked out record by
// record with math/big, as a division by a sum of quotients is where that sum is all but 0. That is right, slow, and allocates.
//
// The zero Program is none, and every record is Missing to it.
type Program struct {
	plan    plan // of one root
	formula Expr
	in      Vocabulary
	typ     Type
	share   bool // declared to be from 0 to 1

	need  uint64 // the slots that the formula names
	width int    // how many of the first slots hold all of them
	run   func(values []float64) (float64, Reason)
}

// Formula returns the formula that was compiled.
func (p *Program) Formula() Expr { return p.formula }

// Type returns what the formula works out. Money is in the minor unit of the currency that the values are in.
func (p *Program) Type() Type { return p.typ }

// Slots returns what the values mean that the program takes, in order: each is a [Measure] or a [Previous].
func (p *Program) Slots() []Expr { return p.plan.exprs() }

// Eval works out the formula for one record. The values stand in the order of Slots, and bit i of have says that values[i] was given;
// what stands in other places is not looked at. Where the reason is not zero, there is no value, and the number returned is 0: it is never
// NaN, infinite or -0. It does not allocate, but for formulas of hundreds of operators and those that need math/big.
func (p *Program) Eval(values []float64, have uint64) (float64, Reason) {
	if have&p.need != p.need || len(values) < p.width || p.run == nil {
		return 0, Missing
	}
	return p.run(values)
}

func (p *plan) exprs() []Expr {
	list := make([]Expr, len(p.slots))
	for i, l := range p.slots {
		list[i] = l.expr()
	}
	return list
}
