package org

import (
	"cmp"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// Changes are what tells one design from another: plain data, empty where they say the same. The order of a document's lists does
// not count as a difference.
type Changes struct {
	Structure []Difference     `json:"structure,omitzero"` // by kind of subject, by id, by field
	Coverage  []CellDifference `json:"coverage,omitzero"`  // in the order of the chain
	Removals  []Removal        `json:"removals,omitzero"`  // of positions, people and channels, where any are gone
	Unjudged  bool             `json:"unjudged,omitzero"`  // one of the designs is too large for its coverage to be known
}

// IsZero reports whether nothing differs.
func (c Changes) IsZero() bool {
	return c.Structure == nil && c.Coverage == nil && c.Removals == nil && !c.Unjudged
}

// An Op is a kind of change. The zero Op is unset.
type Op uint8

// The ops of a [Difference], and those of a [CellDifference].
const (
	OpAdded   Op = iota + 1
	OpRemoved    // and nothing that was added is the same under another id
	OpRenamed    // has another id and enough in common to be the same; references to the new id are no change
	OpMoved      // a position reports to another superior
	OpFilled     // a vacant position has people
	OpVacated    // a position that had people has none
	OpChanged    // a field says something else

	OpCovered    // was a gap, and somebody does it
	OpUncovered  // somebody did it, and it is a gap
	OpReassigned // done before and after, by others
	OpBegun      // not asked for before, or not required and done by nobody
	OpEnded      // not asked for any more, or not required and done by nobody now
)

var ops = enum.Table{Type: "org: op", Words: []string{"", "added", "removed", "renamed", "moved", "filled", "vacated", "changed",
	"covered", "uncovered", "reassigned", "begun", "ended"}}

// String returns the id of o, "" for the zero Op.
func (o Op) String() string { return enum.String(&ops, o) }

// MarshalText returns the id of o; it fails for a value that has no name.
func (o Op) MarshalText() ([]byte, error) { return enum.Marshal(&ops, o) }

// UnmarshalText reads an id; it fails for any other text.
func (o *Op) UnmarshalText(text []byte) error { return enum.Unmarshal(&ops, o, text) }

// A Difference is one change of structure. Values are texts as the document writes them: strings without quotation marks, all else as
// JSON, with lists in a fixed order; "" is what a design does not say.
type Difference struct {
	Op      Op      `json:"op"`
	Subject Subject `json:"subject,omitzero"` // as the later design has it; what was removed, as the earlier one had it
	Scope   Scope   `json:"scope,omitzero"`   // of an objective, an approval or an effort
	Was     string  `json:"was,omitzero"`     // the id before, where it is another one now
	Away    bool    `json:"away,omitzero"`    // of a position vacated or filled: its people are only away, or were (see PersonAway)

	// Before and After are the two values of a field, and of a position that moved the ids of its
	// superiors. Of what was added or removed and has no id of its own, or an id that repeats,
	// they are the whole entry.
	Before string `json:"before,omitzero"`
	After  string `json:"after,omitzero"`

	// Lost and Gained are the elements of a list that both designs declare; where one does not
	// declare it, the list of the other stands whole in Before or After. Of a position that was
	// filled or vacated they are its holders.
	Lost   []string `json:"lost,omitzero"`
	Gained []string `json:"gained,omitzero"`
}

// compare orders changes by what they are about.
func (c *Difference) compare(o *Difference) int {
	return cmp.Or(c.Subject.compare(o.Subject), cmp.Compare(c.Scope.Brand, o.Scope.Brand), cmp.Compare(c.Scope.Channel, o.Scope.Channel),
		cmp.Compare(c.Op, o.Op), cmp.Compare(c.Was, o.Was), cmp.Compare(c.Before, o.Before), cmp.Compare(c.After, o.After))
}

// A CellDifference is one change of coverage: of a responsibility in a scope, which is the later design's where that has it.
type CellDifference struct {
	Op             Op                  `json:"op"`
	Responsibility role.Responsibility `json:"responsibility"`
	Scope          Scope               `json:"scope,omitzero"`
	Before         State               `json:"before,omitzero"` // zero: the earlier design does not ask for it
	After          State               `json:"after,omitzero"`  // zero: the later one does not
	Need           Severity            `json:"need,omitzero"`   // what its absence weighs, or weighed; zero where it is optional

	// Lost and Gained are the ids of positions, or of the outside party, that do it no longer and
	// that do it now, in order and at most a hundred of each; who is in both designs goes by the
	// later one's id. Vacant positions do nothing. Of thousands of holders only the number is
	// compared: then neither list says who.
	Lost   []string `json:"lost,omitzero"`
	Gained []string `json:"gained,omitzero"`
}

// Diff compares two designs. It is Validator{}.Diff.
func Diff(before, after Design) Changes { return Validator{}.Diff(before, after) }

// Diff compares two designs: their structure, and their coverage as v judges it.
//
// What has the same id in both is the same, whatever else it says. An entry that is gone and one that appeared are the same under
// another id if everything else about them agrees or if, by weight, at least half of what they say does: titles, names, roles, holders,
// duties, superiors and reports above all. Entries with different roles, platforms or kinds, people without the same name, and standard
// KPIs, measures and roles are never taken for each other.
//
// Swapping the designs gives the opposite changes. The cost grows with the size of both, near-linearly whatever they hold.
func (v Validator) Diff(before, after Design) Changes {
	m := newMatcher(&before, &after)
	m.match()
	var c Changes
	c.Structure = m.structure()
	sorting.By(c.Structure, (*Difference).compare)
	c.Coverage, c.Unjudged = m.coverage(v)
	c.Removals = m.removals()
	return c
}
