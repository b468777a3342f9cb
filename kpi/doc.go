// Package kpi names the measures and KPIs of social media work, in English and Spanish, and keeps their numbers exact.
//
// # Measures and KPIs
//
// A [Measure] is what is counted: likes, spend, the seconds until an answer. A KPI, named by an [ID], is what a team is judged
// by: the engagement rate by reach, the cost per lead. Both are strings with permanent ids in snake_case, because a hyphen is a
// minus in a formula. Each standard one answers with its name in both languages and with the references that it rests on, and each
// KPI with its [Group].
//
// The methods of ids that the library does not know answer with zero values: IsStandard tells, and Name falls back to the id.
//
// The package does not say who answers for a KPI: published sources disagree about that, so owners belong to frameworks.
//
// # How the constants are called
//
// A measure has its bare name, [Reach], and so has a KPI that is worked out from measures, [ERReach]. Some measures are watched
// as they are, and the id of such a KPI is that of its measure, "reach": its constant ends in KPI, [ReachKPI], and no other does.
// The two are different types, so that the compiler refuses one where the other is meant. The words of small enums begin with
// the type: [KindFlow], [DirectionLower], [PeriodMonth].
//
// # Exact numbers
//
// A [Decimal] holds what was written, digit by digit, and never passes through a float64: 0.1 is one tenth. Decimals compare with
// ==, and the zero Decimal means that no number was given, which is not 0. Reading one takes bounded work, whatever the input.
//
// # Formulas
//
// A formula is an [Expr]: measures and numbers joined by + - * /, values of the period before, and quantiles of distributions.
// [Parse] reads one, builders such as [Ratio] and [Growth] make one in Go, and String writes it back. Units are real dimensions:
// {interaction} and {account} are never added, and their quotient is {interaction}/{account}. [Check] works out the [Type] of a
// formula and refuses what would give a number that means nothing, all faults at once, each with a [Code], its place, and a sentence
// in English or Spanish:
//
//	kpi:1:19: unit-mismatch: Different units cannot be added: “likes + comments” is in interactions, “Spend” is money.
//	 | (likes + comments + spend) / reach
//	 | ..................^
//
// Ratios are kept as they are, and percentages are a way to show them: a factor of 100 is refused, whether it is written as * 100,
// / 1% or * 50 * 2. Other factors pass, such as the 1000 of a cost per thousand impressions. They are no part of the unit.
//
// # Measures and KPIs of one's own
//
// A [Vocabulary] adds them. [NewVocabulary] checks their definitions like the library's, and what it returns has the package's
// functions as methods, which alone know them: KPI.Eval and Parse know the standard measures.
//
//	signups := kpi.MeasureDef{
//		ID:   "signups",
//		// What Spain and Latin America share stands in ES.
//		Name: socialorg.Text{EN: "Sign-ups", ES: "Altas", ES419: "Registros"},
//		Unit: "{signup}",
//		Kind: kpi.KindFlow,
//	}
//	rate := kpi.KPI{ID: "signup_rate", Formula: kpi.Ratio(signups.ID, kpi.Reach), Style: kpi.StylePercent}
//	v, err := kpi.NewVocabulary([]kpi.MeasureDef{signups}, []kpi.KPI{rate})
//	now := kpi.Sample{signups.ID: kpi.Count(14), kpi.Reach: kpi.Count(2000)}
//	value, err := v.EvalKPI(rate.ID, kpi.Inputs{Now: now})
//	text := value.Format(language.Spanish) // 0,7 %
//
// A formula may be a text as well, in Go by KPI.Text and in JSON by "formula", and all that is wrong is told under the ids of the KPIs. The
// quotient of two measures of one unit, as kpi.Reach.Unit(), is shown as a percentage; one of unlike units as a number, unless its KPI has StylePercent.
//
// # Evaluation
//
// [Eval] and [Vocabulary.EvalKPI] work a formula out from [Inputs], exactly: the result is a [Value], or an [UndefinedError] with a
// [Reason] that errors.Is finds. Something divided by nothing is [ZeroDenominator], nothing by nothing [NoActivity]. No result is NaN
// or infinite, and results do not add: the mean of two rates is not the rate.
//
// A measure that is not given is [Missing], unless Inputs say for that measure that it is 0 then, or that the value of the period
// before stands in; [Value.Assumed] and [Value.Carried] tell. A KPI that declares [FormShare] has no value below 0 or above 1, by
// [OutOfShare]; where a share is not declared, [Value.Warnings] tells of one.
//
// [Value.Format] shows a value as its country writes it, rounded half up in the last step; [ParseAmount] reads one back and refuses
// what two conventions read differently, as "1.200".
//
// # Comparing
//
// A Value knows of what it is a value: its [Identity] is the KPI, the formula with all that is counted and its base, the form, and the
// day since which the definition holds. [Value.Difference], [Value.RelativeChange] and [Value.Compare] are exact, and refuse with an
// [IncomparableError] to compare an engagement rate that counts saves with one that does not, and euros with dollars:
//
//	june, err := k.Eval(inputs)
//	gain, err := june.Difference(may) // 1.0 pp
//	grown, err := june.RelativeChange(may) // 50.0%
//
// The platforms change what they count, too: [Measure.Drift] tells whether a measure's name on a platform began or ceased to hold
// between two days.
//
// # Roll-up
//
// A [Rollup] makes a month of its days and a brand of its platforms. It takes [Cell] values, each for a [Span] of a [Calendar] and perhaps a
// platform, a market or a post, brings every measure together in its own way, and works the formula out once:
//
//	calendar := kpi.Calendar{Zone: madrid} // a *time.Location
//	october := calendar.Span(kpi.PeriodMonth, kpi.MustDate("2026-10-01"))
//	result, err := kpi.Rollup{Span: october}.KPI(kpi.ERImpressions, cells)
//
// People do not add up: the reach of a month is no sum of that of its days. It needs a cell for the month, or a [Set] or a sketch in each
// part ([Distinct]); otherwise the error is [NotAdditive], or the [Result] has bounds for who asks for them. Gaps, cells that count twice,
// mixed calendars and the like are refused with a [Reason], and the Result says how much of the whole its cells cover ([Coverage]).
// [Rollup.Compare] compares a period with the one before.
//
// # How sure a value is
//
// [Vocabulary.Interval] says how far a value may be from what it stands for: a share of counts has the score interval of Wilson, a net
// score that of its variance, a median or another quantile that of two of the values. Nothing else has one, and the [IntervalError] says why:
// a count is what it is, and interactions for each account are no share of accounts. Where there are data for single posts,
// [Vocabulary.DeltaInterval] and [Vocabulary.BootstrapInterval] give ratios one. [Proportion.Compare] tests whether two shares differ.
//
// These numbers are float64, never NaN or infinite, and worked out to 1e-12; those of R are among the tests.
//
// # Targets and scorecards
//
// A [Goal] has a [Target] and perhaps wider limits: one ordered list of cut points, so that every value has one level. A [Scoring] makes
// a [Reading] of each KPI from the data and judges all of them. A [Status] admits doubt: too small a sample, an interval that reaches over a
// limit, no value and no data are statuses of their own, and none of them counts as a success or a failure.
//
//	var s kpi.Scoring
//	card, err := s.Score(
//		[]kpi.Goal{{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9")}}},
//		s.Readings(november, kpi.ResponseRate),
//		s.Readings(october, kpi.ResponseRate),
//	)
//
// [Scoring.RollUp] makes a reading of a whole period from the cells of its days. [Scorecard.Lines] tells a scorecard in sentences. Who answers for which row is a framework's or a design's to say: packages role and org divide a
// scorecard among those who do.
//
// # At speed
//
// [Compile], [KPI.Compile] and the methods of a [Vocabulary] make a [Program] of a formula: checked once, and worked out in
// nanoseconds for each record after that, without allocating. [Program.Columns] takes columns, a [Batch] several KPIs in one pass over them, and
// [GroupBy] brings rows together before the formula is worked out. Their numbers are float64, and the result has the same reason as exact
// evaluation: values that go in are whole, money is in cents, and what would not be exact is refused. See Program.
//
// # What is stable
//
// Ids, codes of faults, reasons, and the words of enums are permanent. Names may be reworded in any release, so programs should compare ids.
package kpi
