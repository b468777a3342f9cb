package kpi

import (
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

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

// FormatTarget returns what t asks of the KPI that v calls id for a reader of tag, as a scorecard says it: "at least 85%", "10 € como máximo". It
// returns "" for a target without limits. Whether the target suits the KPI is not asked, as [Scoring.Score] does: one of 85 where 85 % is meant
// is "at least 8,500%".
func (v Vocabulary) FormatTarget(id ID, t Target, tag language.Tag) string {
	return v.rowArgs(id, t, tag).target()
}

// rowArgs writes what a scorecard says of a KPI and its target before there is a value.
func (v Vocabulary) rowArgs(id ID, t Target, tag language.Tag) rowArgs {
	k, _ := v.KPI(id)
	r := Row{KPI: id, Goal: Goal{KPI: id, Target: t}, Status: StatusNoData}
	r.Unit, r.Style = Scoring{Vocabulary: v}.shape(k, r.Goal, Value{})
	return rowArgs{r, l10n.For(tag), tag}
}
