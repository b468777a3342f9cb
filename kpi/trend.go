package kpi

import (
	"iter"
	"math/big"

	"example.com/socialorg/internal/enum"
)

// A Move says what a change means for a KPI. Its zero is unset.
type Move uint8

// The moves.
const (
	MoveBetter   Move = iota + 1 // towards what is good
	MoveWorse                    // away from it
	MoveSame                     // there is no change
	MoveUnclear                  // the change is within what chance alone makes
	MoveUntested                 // there are too few cases to tell the change from chance
	MoveNeutral                  // the KPI changed and is neither better nor worse for it
)

var moveTable = enum.Table{Type: "kpi: move", Words: []string{"", "better", "worse", "same", "unclear", "untested", "neutral"}}

// Moves yields the moves in order.
func Moves() iter.Seq[Move] { return enum.All[Move](&moveTable) }

// String returns the word of m, as "better"; "" for the zero Move.
func (m Move) String() string { return enum.String(&moveTable, m) }

// MarshalText returns the word of m, no text for the zero, and an error for any other value that is none of the constants.
func (m Move) MarshalText() ([]byte, error) { return enum.Marshal(&moveTable, m) }

// UnmarshalText reads a word that [Move.String] writes. Its error suggests a word where one is near.
func (m *Move) UnmarshalText(text []byte) error { return enum.Unmarshal(&moveTable, m, text) }

// A Trend compares a value with that of the period before. The zero Trend is none: one of the two has no value.
type Trend struct {
	Before       Value              `json:"before,omitzero"`
	Change       Value              `json:"change,omitzero"`   // see Value.Difference
	Relative     Value              `json:"relative,omitzero"` // see Value.RelativeChange; zero where the value before was not above 0
	Move         Move               `json:"move,omitzero"`
	Test         *Comparison        `json:"test,omitempty"`         // of two shares of counts with enough data
	Incomparable *IncomparableError `json:"incomparable,omitempty"` // why there is no change, as for two currencies
}

// IsZero reports whether there is no trend.
func (t Trend) IsZero() bool { return t.Before.r == nil }

// trend compares two readings of k.
func (s Scoring) trend(k KPI, g Goal, now, before Reading) Trend {
	v, w := now.Value, before.Value
	if v.r == nil || w.r == nil {
		return Trend{}
	}
	t := Trend{Before: w}
	var err error
	if t.Change, err = v.Difference(w); err != nil {
		t.Incomparable, _ = err.(*IncomparableError) //nolint:errorlint // made by this package, and not wrapped
		return t
	}
	if relative, err := v.RelativeChange(w); err == nil {
		t.Relative = relative
	}
	t.Move = direction(k, g).move(g, v, w)
	if t.Move == MoveSame || g.Exact {
		return t
	}
	switch {
	case !now.Proportion.IsZero() && !before.Proportion.IsZero():
		c, err := now.Proportion.Compare(before.Proportion, Test{Level: s.level()})
		if err != nil {
			t.Move = MoveUntested
			return t
		}
		if t.Test = &c; !c.Significant() {
			t.Move = MoveUnclear
		}
	case now.Interval.Overlaps(before.Interval):
		t.Move = MoveUnclear
	}
	return t
}

// direction returns that of the KPI, else that of the goal.
func direction(k KPI, g Goal) Direction {
	floor, ceiling := !g.Target.AtLeast.IsZero(), !g.Target.AtMost.IsZero()
	switch {
	case k.Direction != 0:
		return k.Direction
	case floor && ceiling:
		return DirectionBand
	case floor:
		return DirectionHigher
	case ceiling:
		return DirectionLower
	default:
		return DirectionContext
	}
}

// move returns what it means to go from w to v.
func (d Direction) move(g Goal, v, w Value) Move {
	gain := v.r.Cmp(w.r)
	switch {
	case gain == 0:
		return MoveSame
	case d == DirectionLower:
		gain = -gain
	case d == DirectionBand:
		gain = g.Target.miss(w.r).Cmp(g.Target.miss(v.r))
	case d != DirectionHigher:
		return MoveNeutral
	}
	switch {
	case gain > 0:
		return MoveBetter
	case gain < 0:
		return MoveWorse
	default:
		return MoveNeutral
	}
}

// miss returns how far r is from the target.
func (t Target) miss(r *big.Rat) *big.Rat {
	switch {
	case !t.AtLeast.IsZero() && r.Cmp(t.AtLeast.Rat()) < 0:
		return new(big.Rat).Sub(t.AtLeast.Rat(), r)
	case !t.AtMost.IsZero() && r.Cmp(t.AtMost.Rat()) > 0:
		return new(big.Rat).Sub(r, t.AtMost.Rat())
	default:
		return new(big.Rat)
	}
}
