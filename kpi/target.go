package kpi

// A Target is the value that a KPI should reach, in the unit of the KPI and not as it is shown: 3 % is 0.03, a net promoter score of 45 is
// 0.45, two hours are 7200 seconds, and money is in whole units of the currency. It is met at or above AtLeast and at or below AtMost; both together make a
// band, whose ends belong to it. The zero Target asks for nothing.
type Target struct {
	AtLeast  Decimal `json:"atLeast,omitzero"`  // zero: no lower limit; Int(0) is one
	AtMost   Decimal `json:"atMost,omitzero"`   // zero: no upper limit
	Currency string  `json:"currency,omitzero"` // the ISO 4217 code where the limits are money, "EUR"
}

// IsZero reports whether t says nothing at all. A currency without limits is not nothing, but asks for nothing either.
func (t Target) IsZero() bool { return t == Target{} }
