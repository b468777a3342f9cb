package org

import (
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Removal counts what is gone of one kind: positions, people or channels. What was renamed is not gone, and a person is there as
// long as a list names or a position holds her or him.
type Removal struct {
	Kind    SubjectKind `json:"kind"`
	Removed int         `json:"removed"`
	Of      int         `json:"of"` // that the earlier design had
}

// Share returns the part that is gone, 0 to 1.
func (r Removal) Share() float64 {
	if r.Of <= 0 {
		return 0
	}
	return float64(r.Removed) / float64(r.Of)
}

// removals counts what is gone, in the order of kinds.
func (m *matcher) removals() []Removal {
	var found []Removal
	for _, k := range [...]SubjectKind{SubjectPosition, SubjectPerson, SubjectChannel} {
		r := Removal{Kind: k}
		for i := range m.old.entries {
			if e := &m.old.entries[i]; e.kind == k {
				r.Of++
				if e.pair == none {
					r.Removed++
				}
			}
		}
		if r.Removed > 0 {
			found = append(found, r)
		}
	}
	return found
}

// A Guard says how much may vanish from one design to the next before it looks like an accident: half an export, a filter that was
// left on. Its zero value is a third, and three at least.
type Guard struct {
	Share float64 `json:"share,omitzero"` // of the positions, the people or the channels; more than it is refused. Zero or no number: a third; 1: never
	Least int     `json:"least,omitzero"` // fewer of a kind are never refused; zero or less: 3
}

// Check returns nil, or a [*RemovalError] of the kinds of which too much is gone.
func (g Guard) Check(c Changes) error {
	share, least := g.Share, g.Least
	if !(share > 0) {
		share = 1.0 / 3
	}
	if least <= 0 {
		least = 3
	}
	var e RemovalError
	for _, r := range c.Removals {
		if r.Removed >= least && r.Share() > share+1e-9 {
			e.Removals = append(e.Removals, r)
		}
	}
	if e.Removals == nil {
		return nil
	}
	return &e
}

// A RemovalError says that more is gone than a [Guard] lets pass.
type RemovalError struct {
	Removals []Removal `json:"removals"` // of which too much is gone
}

// Error says how many are gone, in English.
func (e *RemovalError) Error() string {
	return "org: " + e.list(language.English) + " would be removed"
}

// Message says what is gone and what to do, in the language of tag.
func (e *RemovalError) Message(tag language.Tag) string {
	return strings.NewReplacer("{list}", e.list(tag)).Replace(socialorg.Text{
		EN:    "The later design lacks {list} of the earlier one. If that is intended, raise the limit; if not, the document may be incomplete.",
		ES:    "En el diseño posterior faltan {list} del anterior. Si es lo que se pretende, suba el límite; si no, puede que el documento esté incompleto.",
		ES419: "En el diseño posterior faltan {list} del anterior. Si eso es lo que se busca, aumente el límite; si no, es posible que el documento esté incompleto.",
	}.In(tag))
}

func (e *RemovalError) list(tag language.Tag) string {
	l := l10n.For(tag)
	var items []string
	for _, r := range e.Removals {
		n := removalNouns[0]
		for _, other := range removalNouns {
			if other.kind == r.Kind {
				n = other
			}
		}
		of := n.of.In(tag)
		items = append(items, strings.NewReplacer("{n}", l.Int(r.Removed), "{of}", l.Int(r.Of)).Replace(of))
	}
	return l.And(items)
}

var removalNouns = [...]struct {
	kind SubjectKind
	of   socialorg.Text
}{
	{SubjectPosition, socialorg.Text{EN: "{n} of {of} positions", ES: "{n} de los {of} puestos"}},
	{SubjectPerson, socialorg.Text{EN: "{n} of {of} people", ES: "{n} de las {of} personas"}},
	{SubjectChannel, socialorg.Text{EN: "{n} of {of} channels", ES: "{n} de los {of} canales"}},
}
