package kpi

import (
	"iter"

	"example.com/socialorg/internal/enum"
)

// A Caution is something that a reader of a value should know. Its zero is unset.
type Caution uint8

// The cautions.
const (
	CautionSmallSample    Caution = iota + 1 // the value rests on fewer cases than [Scoring] asks for
	CautionFewSuccesses                      // fewer than 10 cases of a share are what it counts
	CautionAssumedZero                       // missing measures were taken as 0
	CautionCarried                           // missing measures were taken as they were in the period before
	CautionOutsideCohort                     // see [Value.Warnings]
	CautionUnequalPeriods                    // the sum of a period is compared with that of one of another length
	CautionOwnDefinition                     // the KPI has the id of a standard one, and is not worked out as that is
	CautionPercentTarget                     // a limit of a percentage is above 1, and seems to be meant in percent: 3 is 300 %
	CautionNoCurrency                        // the value is money, and the amounts name no currency
)

var cautionTable = enum.Table{Type: "kpi: caution", Words: []string{"", "small-sample", "few-successes", "assumed-zero", "carried", "outside-cohort", "unequal-periods",
	"own-definition", "percent-target", "no-currency"}}

// Cautions yields the cautions in order.
func Cautions() iter.Seq[Caution] { return enum.All[Caution](&cautionTable) }

// String returns the word of c, as "small-sample"; "" for the zero Caution.
func (c Caution) String() string { return enum.String(&cautionTable, c) }

// MarshalText returns the word of c, no text for the zero, and an error for any other value that is none of the constants.
func (c Caution) MarshalText() ([]byte, error) { return enum.Marshal(&cautionTable, c) }

// UnmarshalText reads a word that [Caution.String] writes. Its error suggests a word where one is near.
func (c *Caution) UnmarshalText(text []byte) error { return enum.Unmarshal(&cautionTable, c, text) }

// cautions returns what a reader should know of a reading by itself.
func (s Scoring) cautions(k KPI, g Goal, r Reading) (list []Caution) {
	for _, c := range [...]struct {
		holds   bool
		caution Caution
	}{
		{r.N > 0 && r.N < s.least(), CautionSmallSample},
		{!r.Proportion.IsZero() && r.Proportion.Successes < defaultLeast, CautionFewSuccesses},
		{len(r.Value.assumed) > 0, CautionAssumedZero},
		{len(r.Value.carried) > 0, CautionCarried},
		{r.Value.outside, CautionOutsideCohort},
		{s.Vocabulary.redefines(k), CautionOwnDefinition},
		{!s.inPercent(k, g, r.Value).IsZero(), CautionPercentTarget},
		{r.Value.lacksCurrency(), CautionNoCurrency},
	} {
		if c.holds {
			list = append(list, c.caution)
		}
	}
	return list
}

// growsWithTime reports whether a longer period alone makes the value larger: it is a sum of what happened, or a gain, and no other quotient
// or level.
func (v Vocabulary) growsWithTime(e Expr, f Form) bool {
	if f.isQuotient() && f != FormGrowth {
		return false
	}
	grows := false
	leaves(e, func(m Measure, leaf Expr) {
		_, kind, _ := v.lookup(m)
		_, quantile := leaf.(Quantile)
		_, gain := leaf.(Previous)
		grows = grows || !quantile && (gain || kind != KindStock)
	})
	return grows
}
