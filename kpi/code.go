package kpi

import "iter"

// A Code names a kind of fault for good, in kebab-case. It is an error, so that errors.Is finds it in a [*FormulaError].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// Faults of the text. Syntax says more by its [Problem].
const (
	Syntax        Code = "syntax"         // something is missing, too much, or no part of a formula
	InvalidNumber Code = "invalid-number" // a number is not written as 0.01, 1e6 or 1%, or is out of range
	TooDeep       Code = "too-deep"       // more than MaxDepth levels
	TooLarge      Code = "too-large"      // more than MaxNodes operators and operands, MaxText bytes, or 16 different units
)

// InvalidExpression is the fault of a formula that was built in Go with a nil, a pointer, a number that was not given or an unset
// operator, and of a KPI that is one number whatever the data.
const InvalidExpression Code = "invalid-expression"

// Faults of names.
const (
	UnknownMeasure  Code = "unknown-measure"  // the vocabulary has no such measure
	UnknownFunction Code = "unknown-function" // it is none of previous, median and quantile
	KPIInFormula    Code = "kpi-in-formula"   // a KPI stands where a measure is meant; its formula is to be written out
)

// Faults of units and of what measures are: the formula would give a number that means nothing.
const (
	UnitMismatch              Code = "unit-mismatch"                // two different units are added or subtracted
	MixedCurrency             Code = "mixed-currency"               // there are two currencies
	SumOfDistinct             Code = "sum-of-distinct"              // two counts of distinct people are added, who may be the same
	SumOfQuantiles            Code = "sum-of-quantiles"             // medians are added, or averaged
	BareDistribution          Code = "bare-distribution"            // a distribution stands where a number is meant
	PreviousOfDistribution    Code = "previous-of-distribution"     // so does the one of the period before
	QuantileOfNonDistribution Code = "quantile-of-non-distribution" // a measure has one value, and no median
	QuantileOutOfRange        Code = "quantile-out-of-range"        // the share is not from 0 to 1
	PercentScaling            Code = "percent-scaling"              // a quotient or an amount is scaled by 100, in one factor or in several
	ScaledGrowth              Code = "scaled-growth"                // a growth is multiplied by a number of periods
	ZeroDivisor               Code = "zero-divisor"                 // what is divided by is 0, whatever the data
)

// Warnings.
const (
	HidesStandard   Code = "hides-standard"   // a definition stands in the place of a standard one: see Vocabulary.Warnings
	ConstantFormula Code = "constant-formula" // it gives one number, whatever the data
	SumOfRatios     Code = "sum-of-ratios"    // quotients of different bases are added, which is no ratio of the whole
	OutsideCohort   Code = "outside-cohort"   // a quotient of like counts is not from 0 to 1: of a value, see Value.Warnings
	BelowZero       Code = "below-zero"       // a count or a duration that a value was worked out from is below 0: see Value.Warnings
)

// Faults of definitions: see [NewVocabulary].
const (
	InvalidID         Code = "invalid-id"         // it is not in snake_case, too long, or the name of a function
	DuplicateID       Code = "duplicate-id"       // two definitions have it
	InvalidUnit       Code = "invalid-unit"       // see ParseUnit
	InvalidKind       Code = "invalid-kind"       // it is not set, unknown, or does not go with the unit
	InvalidAdditivity Code = "invalid-additivity" // values of the kind do not come together in that way
	InvalidValue      Code = "invalid-value"      // a group, direction, period, form or style is none of the constants or does not go with the formula, or a day is none
	FormMismatch      Code = "form-mismatch"      // the formula does not have the form that the definition says
)

// Faults of programs: see [Vocabulary.Compile].
const (
	QuantileInProgram Code = "quantile-in-program" // a quantile needs the single values, and a program has one for each slot
	MissingSlot       Code = "missing-slot"        // the formula names what no slot holds
	InvalidSlot       Code = "invalid-slot"        // it is neither a Measure nor a Previous, or is given twice
	TooManySlots      Code = "too-many-slots"      // there are more than 64
)

var codes = [...]Code{
	Syntax, InvalidNumber, TooDeep, TooLarge, InvalidExpression, UnknownMeasure, UnknownFunction, KPIInFormula, UnitMismatch,
	MixedCurrency, SumOfDistinct, SumOfQuantiles, BareDistribution, PreviousOfDistribution, QuantileOfNonDistribution,
	QuantileOutOfRange, PercentScaling, ScaledGrowth, ZeroDivisor, HidesStandard, ConstantFormula, SumOfRatios, OutsideCohort, BelowZero, InvalidID, DuplicateID,
	InvalidUnit, InvalidKind, InvalidAdditivity, InvalidValue, FormMismatch, QuantileInProgram, MissingSlot, InvalidSlot, TooManySlots,
}

// Codes yields every code, those of the text first.
func Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) { each(codes[:], yield) }
}

// IsWarning reports whether faults of this code leave a formula usable.
func (c Code) IsWarning() bool {
	return c == HidesStandard || c == ConstantFormula || c == SumOfRatios || c == OutsideCohort || c == BelowZero
}

// A Problem says more than the code of a [Syntax], an [InvalidExpression], an [InvalidUnit], an [InvalidValue] or an
// [UnknownFunction].
type Problem string

// The problems of syntax.
const (
	ProblemEmpty     Problem = "empty"     // the text holds no formula
	ProblemOperand   Problem = "operand"   // a measure or a number is missing
	ProblemOperator  Problem = "operator"  // an operator is missing between two operands
	ProblemUnclosed  Problem = "unclosed"  // a parenthesis is not closed
	ProblemUnopened  Problem = "unopened"  // a parenthesis closes nothing
	ProblemCharacter Problem = "character" // a character is no part of formulas
	ProblemSign      Problem = "sign"      // a minus stands before something that is no number
	ProblemArguments Problem = "arguments" // a function is given too few or too many arguments, or of the wrong sort
)

// ProblemAggregate is that of an [UnknownFunction] such as average or sum, which a roll-up makes needless.
const ProblemAggregate Problem = "aggregate"

// ProblemNoFormula is that of an [InvalidExpression] of a KPI that is defined without a formula.
const ProblemNoFormula Problem = "no-formula"

// ProblemTwoFormulas is that of an [InvalidExpression] of a KPI whose Text is another formula than its Formula.
const ProblemTwoFormulas Problem = "two-formulas"

// ProblemConstant is that of an [InvalidExpression] of a KPI that is one number whatever the data, as reach / reach is.
const ProblemConstant Problem = "constant"

// The problems of units, days and styles.
const (
	ProblemNoUnit       Problem = "no-unit"       // none is given
	ProblemUnitSyntax   Problem = "unit-syntax"   // it is not made of factors joined by * and /
	ProblemUnitFactor   Problem = "unit-factor"   // a factor is none of the known ones; a count stands in braces
	ProblemUnitPercent  Problem = "unit-percent"  // percent is a way to show a number, whose unit is 1
	ProblemUnitCurrency Problem = "unit-currency" // it names two currencies, or something that is no three-letter code
	ProblemUnitSize     Problem = "unit-size"     // it has more than 16 different factors, or a power beyond 9
	ProblemUnitName     Problem = "unit-name"     // what stands in braces is no id
	ProblemDay          Problem = "day"           // it is not a day as 2026-01-31
	ProblemStyle        Problem = "style"         // values of the unit, or for a thousand, are not shown so
)
