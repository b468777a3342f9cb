package kpi

// A Rollup works a KPI out for a whole from the cells of its parts: a month from its days, a brand from its platforms, accounts and markets.
//
// Measures come together first, each in its own way ([MeasureDef.Additivity]), and the formula is worked out once, so that a rate is
// never averaged and a median never made of medians:
//
//   - flows and money add up, and of a stock the last value stands, or its mean over the days;
//   - distributions are put together value by value;
//   - counts of distinct people do not add up. They need a cell for the whole, or a [Distinct] in each part. Where audiences share
//     nobody the caller says so in Disjoint. Otherwise only bounds are known, from the largest part to the sum of all, and Bounds
//     asks for them; without it the error is [NotAdditive] and names what is missing;
//   - [Days] is known from the period where no cell says it.
//
// Cells that lie outside the period or of other platforms are left alone, so all data can be given each time. Cells that would count
// something twice are refused: two for one place ([DuplicateCell]), overlapping ones, and a total next to its parts ([OverlappingCells]).
// Of distinct people a total may stand next to its parts, and is what counts; the result has [WarningImpossible] where it is less than one of
// them, or, of parts that follow each other in time without a gap, more than their sum. It is not refused, because networks estimate such totals.
// A longer cell that holds the whole period is no overlap: the reach of a quarter may stand beside that of its months, and each tells of its own
// period alone. Refused as well is a cell that lies only partly in the period, as a week does at the end of a quarter ([StraddlingCell]): give its days, or cut
// it in two, or take a Span of whole cells, which the quarters of a Calendar with a Pattern are. Of a stock such a cell tells the level of its last day, if that is in
// the period. So is a cell of another calendar, unless it is a day of the same zone, a count below 0, and money of several currencies. A gap is
// [Missing], and never taken for 0 unless the caller says so; the places of a measure are those of all measures of the formula, so that
// interactions of two platforms are never divided by the reach of one. For posts no gaps are known.
//
// A value of the period before, as of [Growth], is that of [Span.Previous], for which the cells must be given too; of a stock it is the
// level at which the period opens.
//
// The work is linear in the number of cells and measures, but for sorting them. The order of the cells does not matter. Only Span must be
// set. A Rollup is read only, and safe for concurrent use.
type Rollup struct {
	Vocabulary Vocabulary // zero: the standard one
	Span       Span

	// Platforms, Accounts, Markets and Posts say what the whole is made of: cells of others are left
	// alone, and each of these must have some. nil takes what there is.
	Platforms, Accounts, Markets, Posts []string

	// Since is the first day of which anything was counted. Days before it are not missing, but the
	// result has WarningCensored.
	Since Date

	// MissingAsZero names the measures of which a missing cell is known to be 0, as in [Inputs].
	// MissingAsBefore names stocks of which the last value before a gap stands in it, as followers
	// on a day without data may; it goes first, and changes nothing for flows.
	MissingAsZero, MissingAsBefore []Measure

	Disjoint []Dimension // along which nobody stands in two parts: the audiences of two markets, for one
	Bounds   bool        // where distinct parts have no total, take bounds for an answer
}

// KPI works out the KPI that the vocabulary calls id. Its error is as of [Vocabulary.EvalKPI].
func (r Rollup) KPI(id ID, cells []Cell) (Result, error) {
	k, ok := r.Vocabulary.KPI(id)
	if !ok || k.Formula == nil {
		return Result{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: r.Vocabulary}
	}
	return r.result(k, cells)
}

// Eval works out a formula. Its error is a [*FormulaError] where Check refuses it, and an [*UndefinedError] where the cells give no value.
func (r Rollup) Eval(e Expr, cells []Cell) (Result, error) { return r.result(KPI{Formula: e}, cells) }

// A Result is what a [Rollup] works out, and what it rests on.
type Result struct {
	KPI     ID   // "" for a formula alone
	Formula Expr // what was worked out
	Span    Span
	Mean    bool // it is the mean of the cells, which is another figure than that of the whole: see [Rollup.UnweightedMean]

	// Value is zero where only bounds are known. With a sketch it is what the sketch estimates. It
	// tells which measures were taken as 0 or as before where a cell was missing.
	Value Value

	// Low and High are the least and the largest that the value can be: both are Value where it is
	// exact. Where a measure was estimated by a sketch and the formula does not rise or fall with it
	// alone, they are zero.
	Low, High Value

	Coverage []Coverage  // of each measure, in the order of the formula
	Bounded  []Measure   // of which only bounds are known, or a sketch's estimate
	Disjoint []Dimension // along which parts were added because the caller said so
	Warnings []Warning   // in the order of the constants
}

// Exact reports whether the value is known, and not only estimated or bounded.
func (r Result) Exact() bool { return !r.Value.IsZero() && len(r.Bounded) == 0 }
