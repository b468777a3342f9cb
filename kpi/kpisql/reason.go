package kpisql

import (
	"fmt"

	"example.com/socialorg/kpi"
)

// The words of reasons in a result.
const (
	wordMissing      = "missing"
	wordZero         = "zero-denominator"
	wordNoActivity   = "no-activity"
	wordNotAdditive  = "not-additive"
	wordInsufficient = "insufficient"
	wordOverflow     = "overflow"
	wordCurrency     = "currency-mismatch"
	wordShare        = "out-of-share"
	wordStraddling   = "straddling-cell"
)

// ParseReason returns the reason of which a result holds the word: missing, zero-denominator, no-activity, not-additive,
// insufficient, overflow, currency-mismatch, out-of-share or straddling-cell. It is zero for the empty text, as a NULL is often read.
func ParseReason(word string) (kpi.Reason, error) {
	switch word {
	case "":
		return 0, nil
	case wordMissing:
		return kpi.Missing, nil
	case wordZero:
		return kpi.ZeroDenominator, nil
	case wordNoActivity:
		return kpi.NoActivity, nil
	case wordNotAdditive:
		return kpi.NotAdditive, nil
	case wordInsufficient:
		return kpi.Insufficient, nil
	case wordOverflow:
		return kpi.Overflow, nil
	case wordCurrency:
		return kpi.CurrencyMismatch, nil
	case wordShare:
		return kpi.OutOfShare, nil
	case wordStraddling:
		return kpi.StraddlingCell, nil
	}
	return 0, fmt.Errorf("kpisql: %q is no word of a reason", word)
}
