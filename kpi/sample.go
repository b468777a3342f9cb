package kpi

// A Sample holds the values of measures for one period. A measure that it does not hold, or whose [Amount] is zero, is missing.
type Sample map[Measure]Amount

// Inputs are the data of one evaluation. Evaluating reads them and keeps nothing of them. What the formula does not ask for is left
// alone, under known and unknown ids alike; where a measure is missing, the error tells of an unknown id that is near.
type Inputs struct {
	Now    Sample // the period
	Before Sample // the period before, for previous(…)

	// Distributions holds the single values behind a measure of KindDistribution, in any order and
	// in its unit: for quantiles.
	Distributions map[Measure][]Decimal

	// MissingAsZero names the measures of which a missing value is known to be 0, as comments are on
	// a day without any. Value.Assumed tells of which it was so. An empty distribution is never 0.
	MissingAsZero []Measure

	// MissingAsBefore names the measures of which the value of the period before stands in for a
	// missing one, as that of followers may on a day on which the network told none. It goes before
	// MissingAsZero; where the period before has no value either, the measure is missing.
	// Value.Carried tells of which it was so. For flows it is a guess: the likes of June are not
	// those of May.
	MissingAsBefore []Measure
}
