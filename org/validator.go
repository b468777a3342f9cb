package org

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"time"

	"example.com/socialorg/role"
)

// A Validator says how designs are judged. Its zero value is [Validate]. It may be used from several goroutines.
type Validator struct {
	Framework role.Framework    // zero: the design's, and reconciled where that names none
	Rules     iter.Seq[Rule]    // nil: the standard ones, as Rules yields them
	Levels    map[Code]Severity // wins over rule and finding; Off silences
	Limits    Limits            // the thresholds of the rules
	Vacancies VacancyPolicy     // who does the work of an open position; zero: nobody
	Baseline  []string          // fingerprints of findings that are accepted as they are: see [Report.Fingerprints]
	Cap       int               // findings kept per rule, and entries per list of a finding or cell; zero: 100, negative: all
	On        time.Time         // the day, for how long a position has been open; zero: that is not said

	// Zone looks up a time zone; nil is time.LoadLocation, which reads the zone data of the machine.
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

// A Report is what validation has to say about a design.
type Report struct {
	Framework  role.Framework `json:"framework,omitzero"`
	Findings   []Finding      `json:"findings"` // most severe first, then in the order of the rules, of the chain, of ids
	Omitted    []Omitted      `json:"omitted,omitzero"`
	Suppressed []Suppressed   `json:"suppressed,omitzero"`
	Accepted   []Finding      `json:"accepted,omitzero"` // those that the baseline has
	Coverage   []Cell         `json:"coverage"`
}

// Omitted counts the findings of a rule beyond the validator's cap.
type Omitted struct {
	Code  Code `json:"code"`
	Count int  `json:"count"`
}

// Suppressed is a finding that the design accepts, with its reason.
type Suppressed struct {
	Finding Finding `json:"finding"`
	Reason  string  `json:"reason"`
}

// Validate judges a design by the standard rules. It never fails: what is wrong with the design is in the report. The cost grows
// with the positions, their duties, and the responsibilities times the channels.
func Validate(d Design) Report { return Validator{}.Validate(d) }

// Validate judges a design. See the function [Validate].
func (v Validator) Validate(d Design) Report {
	w := v.View(d)
	r := Report{Framework: w.f, Findings: []Finding{}, Coverage: make([]Cell, 0, len(w.cells))}
	order := map[Code]int{}
	for rule := range w.rules {
		if _, twice := order[rule.Code]; !twice {
			order[rule.Code] = len(order)
		}
		v.run(rule, w, &r)
	}
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(order[a.Code], order[b.Code]), a.Subject.compare(b.Subject))
	})
	v.accept(&r)
	for c := range w.Cells() {
		r.Coverage = append(r.Coverage, c)
	}
	return r
}

// View returns a design indexed as the rules see it.
func (v Validator) View(d Design) *View {
	f := v.Framework
	if f.IsZero() {
		f, _ = role.FrameworkByID(d.Framework)
	}
	if f.IsZero() {
		f = role.Reconciled()
	}
	w := newView(&d, f, v)
	if w.rules = v.Rules; w.rules == nil {
		w.rules = Rules()
	}
	return w
}

func (v Validator) run(rule Rule, w *View, r *Report) {
	level, set := v.Levels[rule.Code]
	if rule.Check == nil || set && level == Off {
		return
	}
	kept, omitted := 0, 0
	for f := range rule.Check(w) {
		switch {
		case set:
			f.Severity = level
		case f.Severity == 0:
			f.Severity = rule.Severity
		}
		if f.Severity <= Off {
			continue
		}
		if f.Code == "" {
			f.Code = rule.Code
		}
		if reason, ok := suppressed(w.d, f); ok {
			if len(r.Suppressed) < v.cap() {
				r.Suppressed = append(r.Suppressed, Suppressed{Finding: f, Reason: reason})
			}
			continue
		}
		if kept == v.cap() {
			omitted++
			continue
		}
		kept++
		r.Findings = append(r.Findings, f)
	}
	if omitted > 0 {
		r.Omitted = append(r.Omitted, Omitted{Code: rule.Code, Count: omitted})
	}
}

// accept takes what the baseline has out of the findings.
func (v Validator) accept(r *Report) {
	if len(v.Baseline) == 0 {
		return
	}
	known := make(map[string]bool, len(v.Baseline))
	for _, f := range v.Baseline {
		known[f] = true
	}
	kept := r.Findings[:0]
	for _, f := range r.Findings {
		if known[f.Fingerprint()] {
			r.Accepted = append(r.Accepted, f)
		} else {
			kept = append(kept, f)
		}
	}
	r.Findings = kept
}

// suppressed looks for a suppression of f that gives a reason.
func suppressed(d *Design, f Finding) (reason string, ok bool) {
	for i := range d.Suppress {
		s := &d.Suppress[i]
		if s.Reason != "" && s.Code == f.Code && (s.Subject == "" || s.Subject == f.Subject.ID) {
			return s.Reason, true
		}
	}
	return "", false
}

// Has reports whether the report has a finding of a code, whatever its severity.
func (r Report) Has(c Code) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Code == c })
}

// Count returns the number of findings of a severity, those beyond the cap left out.
func (r Report) Count(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Err returns nil, or an [*InvalidError] of the findings of level error.
func (r Report) Err() error {
	var e InvalidError
	for _, f := range r.Findings {
		if f.Severity == Error {
			e.Findings = append(e.Findings, f)
		}
	}
	if e.Findings == nil {
		return nil
	}
	return &e
}
