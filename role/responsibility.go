package role

import (
	"iter"
	"sync"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A Responsibility is a piece of social media work that somebody must hold, by its permanent kebab-case id. An id that the library
// does not know has no stage, no need and its id for a name: a design may misspell one, and validation reports it.
type Responsibility string

type responsibility struct {
	id            Responsibility
	name, summary socialorg.Text
	stage         Stage
	reach         Reach
	whole         Responsibility
	need          Need
	main          bool // on the main line from strategy to the decision on it
	when          Condition
	cadence       Cadence
	refs          []socialorg.Ref
}

var responsibilityIndex struct {
	once sync.Once
	at   map[Responsibility]uint8
}

var unknownResponsibility responsibility

func (x Responsibility) lookup() (*responsibility, bool) {
	responsibilityIndex.once.Do(func() {
		m := make(map[Responsibility]uint8, len(responsibilities))
		for i := range responsibilities {
			m[responsibilities[i].id] = uint8(i)
		}
		responsibilityIndex.at = m
	})
	if i, ok := responsibilityIndex.at[x]; ok {
		return &responsibilities[i], true
	}
	return &unknownResponsibility, false
}

// Responsibilities yields the standard responsibilities in the order of the chain.
func Responsibilities() iter.Seq[Responsibility] {
	return func(yield func(Responsibility) bool) {
		for i := range responsibilities {
			if !yield(responsibilities[i].id) {
				return
			}
		}
	}
}

// IsStandard reports whether x is one of [Responsibilities].
func (x Responsibility) IsStandard() bool { _, ok := x.lookup(); return ok }

// Name returns a verb phrase in lower case that names x, "create content" or "crear el contenido", and an unknown x as it is.
func (x Responsibility) Name(tag language.Tag) string {
	r, ok := x.lookup()
	if !ok {
		return string(x)
	}
	return r.name.In(tag)
}

// Summary returns one sentence that says what x is, "" for an unknown x.
func (x Responsibility) Summary(tag language.Tag) string {
	r, _ := x.lookup()
	return r.summary.In(tag)
}

// Stage returns the stage or area of the chain that x belongs to, zero for an unknown x.
func (x Responsibility) Stage() Stage { r, _ := x.lookup(); return r.stage }

// Reach says whether x is asked for once, once a brand or once a channel.
func (x Responsibility) Reach() Reach { r, _ := x.lookup(); return r.reach }

// Need says when a design must staff x.
func (x Responsibility) Need() Need { r, _ := x.lookup(); return r.need }

// Condition returns what a design must declare for x to be asked for; the zero Condition where nothing need be.
func (x Responsibility) Condition() Condition { r, _ := x.lookup(); return r.when }

// Main reports whether x lies on the main line, which runs from the strategy to the decision on what to change in it. A gap there
// breaks the chain.
func (x Responsibility) Main() bool { r, _ := x.lookup(); return r.main }

// Cadence says how often the work of x comes round.
func (x Responsibility) Cadence() Cadence { r, _ := x.lookup(); return r.cadence }

// Whole returns the larger responsibility that x is a part of. Whoever holds the whole is taken to hold its parts.
func (x Responsibility) Whole() (Responsibility, bool) {
	r, _ := x.lookup()
	return r.whole, r.whole != ""
}

// Parts yields the parts of x in the order of the chain, none for most.
func (x Responsibility) Parts() iter.Seq[Responsibility] {
	return func(yield func(Responsibility) bool) {
		if x == "" {
			return
		}
		for i := range responsibilities {
			if responsibilities[i].whole == x && !yield(responsibilities[i].id) {
				return
			}
		}
	}
}

// Refs yields what the entry rests on: items of the source articles or [socialorg.Practice].
func (x Responsibility) Refs() iter.Seq[socialorg.Ref] {
	r, _ := x.lookup()
	return values(r.refs)
}

func values[T any](s []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}
