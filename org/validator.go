package org

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"sync"
	"time"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A Validator says how designs are judged. Its zero value is [Validate]. It may be used from several goroutines.
type Validator struct {
	Framework role.Framework // zero: the design's, and reconciled where that names none
	Rules     iter.Seq[Rule] // all that judge, as RulesWith yields them, ranged over several times; nil: the standard ones
	Levels    Levels         // wins over rule and finding; Off silences, and what is no level does not count: see Err
	Limits    Limits         // the thresholds of the rules
	Vacancies VacancyPolicy  // who does the work of an open position; zero: nobody
	Cap       int            // findings kept per rule, and entries per list of a finding, cell or load; zero: 100, negative: all
	On        time.Time      // the day, for how long a position has been open; zero: that is not said

	// Baseline has the findings that are accepted as they are, an entry each: its fingerprint,
	// the severity up to which it is accepted (info, warning or error; without one, any) and
	// anything for readers, with spaces between: see Report.Baseline. The lines of a file will
	// do: what is blank or begins with # says nothing.
	Baseline []string

	// Zone looks up a time zone; nil is time.LoadLocation, which reads the zone data of the
	// machine.
	Zone func(name string) (*time.Location, error)
}

const defaultCap = 100

func (v Validator) cap() int {
	switch {
	case v.Cap == 0:
		return defaultCap
	case v.Cap < 0:
		return math.MaxInt
	}
	return v.Cap
}

// Validate judges a design by the standard rules. It never fails: what is wrong with the design is in the report. The cost grows
// with the positions, their duties, and the responsibilities times the channels.
func Validate(d Design) Report { return Validator{}.Validate(d) }

// Validate judges a design. See the function [Validate].
func (v Validator) Validate(d Design) Report {
	if v.Rules != nil { // one of the caller's may keep its view
		return v.View(d).Report()
	}
	w := views.Get().(*View)
	w.index(d, v)
	r := w.report(w.room)
	w.room = r.Findings
	r.Findings = append(make([]Finding, 0, len(r.Findings)), r.Findings...)
	if len(w.cells) <= maxKept && len(w.d.Positions) <= maxKept {
		w.forget()
		views.Put(w)
	}
	return r
}

// views are empty ones, whose memory the next validation uses again: half of what validating a small design costs would be throwing it away.
var views = sync.Pool{New: func() any { return new(View) }}

// maxKept is how many positions and cells a view has whose memory is kept.
const maxKept = 1 << 12

// Report returns what [Validator.Validate] does, for those who have a view of the design already: indexing it is a third of the cost.
func (w *View) Report() Report { return w.report(make([]Finding, 0, 8)) }

// report judges, with room for the findings, which is empty.
func (w *View) report(room []Finding) Report {
	v := w.v
	r := Report{Judged: v.judging(), Framework: w.f, Findings: room, Coverage: make([]Cell, len(w.cells))}
	c := collector{w: w, r: &r, cap: v.cap(), order: make(map[Code]int), reasons: suppressions(w.d), away: w.d.absences()}
	take := c.take // made once for all rules
	if v.Rules == nil {
		for i := range rules {
			c.run(&rules[i], take)
		}
	} else {
		for rule := range v.Rules {
			c.run(&rule, take)
		}
	}
	sorting.By(r.Findings, func(a, b *Finding) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(c.order[a.Code], c.order[b.Code]), a.Subject.compare(b.Subject))
	})
	v.accept(&r)
	var names shelf
	for i := range w.cells {
		w.tell(&r.Coverage[i], &w.cells[i], &names)
	}
	return r
}

// judging returns the codes of the rules that judge, nil for all the standard ones and no other.
func (v Validator) judging() []Code {
	if v.Rules == nil && len(v.Levels) == 0 {
		return nil
	}
	codes := make([]Code, 0, len(rules))
	add := func(r *Rule) {
		if r.Check != nil && v.Levels[r.Code] != Off {
			codes = append(codes, r.Code)
		}
	}
	if v.Rules == nil {
		for i := range rules {
			add(&rules[i])
		}
	} else {
		for r := range v.Rules {
			add(&r)
		}
	}
	if slices.EqualFunc(codes, rules[:], func(c Code, r Rule) bool { return c == r.Code }) {
		return nil
	}
	return codes
}

// View returns a design indexed as the rules see it.
func (v Validator) View(d Design) *View {
	w := new(View)
	w.index(d, v)
	return w
}

// framework returns what a design is judged by.
func (v Validator) framework(d *Design) role.Framework {
	f := v.Framework
	if f.IsZero() {
		f, _ = role.FrameworkByID(d.Framework)
	}
	if f.IsZero() {
		f = role.Reconciled()
	}
	return f
}
