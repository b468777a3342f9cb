package role

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// An Artefact is what passes from one responsibility to the next: a calendar, a report, an alert.
type Artefact string

// Artefacts yields the standard artefacts in the order of the chain.
func Artefacts() iter.Seq[Artefact] { return all[Artefact](artefacts[:]) }

// IsStandard reports whether a is one of [Artefacts].
func (a Artefact) IsStandard() bool { _, ok := find(artefacts[:], string(a)); return ok }

// Name returns a noun phrase in lower case without an article, and an unknown artefact as it is.
func (a Artefact) Name(tag language.Tag) string { return nameIn(artefacts[:], string(a), tag) }

// A Line is the part of the chain that a hand-off belongs to. The zero Line is unset.
type Line uint8

// The lines: from strategy to execution and back; beside it; up from the community; in a crisis.
const (
	LineMain Line = iota + 1
	LineSide
	LineFeedback
	LineCrisis
)

var lines = enum.Table{Type: "role: line", Words: []string{"", "main", "side", "feedback", "crisis"}}

// String returns the id of l, "" for the zero Line.
func (l Line) String() string { return enum.String(&lines, l) }

// MarshalText returns the id of l; it fails for a value that has no name.
func (l Line) MarshalText() ([]byte, error) { return enum.Marshal(&lines, l) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (l *Line) UnmarshalText(text []byte) error { return enum.Unmarshal(&lines, l, text) }

// A Handoff is a link of the chain: an artefact that one responsibility produces and another, or an outside party, consumes.
type Handoff struct {
	Artefact Artefact
	From     Responsibility
	To       Responsibility // "" where Outside consumes it
	Line     Line
	Platform bool      // the platform itself carries it, as a published post
	When     Condition // zero: always, if both ends are staffed
	outside  uint16    // bit i: word i of the parties
	refs     [2]socialorg.Ref
}

// Equal reports h == o.
func (h Handoff) Equal(o Handoff) bool { return h == o }

// Outside yields the kinds of outside party that consume the artefact, none where a responsibility does.
func (h Handoff) Outside() iter.Seq[Party] { return words[Party](parties[:], h.outside) }

// Refs yields what the link rests on.
func (h Handoff) Refs() iter.Seq[socialorg.Ref] {
	n := 0
	for n < len(h.refs) && h.refs[n] != "" {
		n++
	}
	return values(h.refs[:n])
}

// Handoffs yields the links of the chain, the main line first.
func Handoffs() iter.Seq[Handoff] { return values(handoffs[:]) }

// Handoffs yields what passes from one role to another under f, in the order of the chain: the hand-offs whose producer falls first to
// from and whose consumer falls first to to, among the general roles or, for a specialist, among all.
func (f Framework) Handoffs(from, to Role) iter.Seq[Handoff] {
	return func(yield func(Handoff) bool) {
		for i := range handoffs {
			h := handoffs[i]
			if f.fallsTo(h.From, from) && f.fallsTo(h.To, to) && !yield(h) {
				return
			}
		}
	}
}

// fallsTo reports whether r is the first who may do x, or the first of its kind.
func (f Framework) fallsTo(x Responsibility, r Role) bool {
	general := slices.Contains(generalRoles[:], r)
	for d := range f.doers(x) {
		if d == r || !general || slices.Contains(generalRoles[:], d) {
			return d == r
		}
	}
	return false
}
