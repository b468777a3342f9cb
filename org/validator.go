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

// A Report is what validation has to say about a design.
type Report struct {
	Framework  role.Framework `json:"framework,omitzero"`
	Findings   []Finding      `json:"findings"` // most severe first, then in the order of the rules, of the chain, of ids
	Omitted    []Omitted      `json:"omitted,omitzero"`
	Suppressed []Suppressed   `json:"suppressed,omitzero"`
	Accepted   []Finding      `json:"accepted,omitzero"` // those that the baseline has
	Coverage   []Cell         `json:"coverage"`
	Judged     []Code         `json:"judged,omitzero"` // the rules that judged, in their order; nil: the standard ones, all of them and no other

	SuppressedOmitted int `json:"suppressedOmitted,omitzero"` // of those suppressed, how many are beyond the validator's cap
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

// A collector takes what the rules find into a report.
type collector struct {
	w             *View
	r             *Report
	rule          *Rule
	cap           int
	order         map[Code]int // in which the codes were found first
	reasons       map[suppressed]int
	kept, omitted int
	away          absences
}

func (c *collector) run(rule *Rule, take func(Finding) bool) {
	if rule.Check == nil || c.w.v.Levels[rule.Code] == Off {
		return
	}
	found := rule.Check(c.w)
	if found == nil {
		return
	}
	c.rule, c.kept, c.omitted = rule, 0, 0
	found(take)
	if c.omitted > 0 {
		c.r.Omitted = append(c.r.Omitted, Omitted{Code: rule.Code, Count: c.omitted})
	}
}

func (c *collector) take(f Finding) bool {
	f.Severity = c.level(f.Severity)
	if f.Severity == Off {
		return true
	}
	if c.rule.Code != "" {
		f.Code = c.rule.Code // by which levels, suppressions and help go
	}
	if _, standard := ruleByCode(c.rule.Code); !standard {
		if f.Text.IsZero() {
			f.Text = c.rule.Summary
		}
		if f.Remedy.IsZero() {
			f.Remedy = c.rule.Help
		}
	}
	c.away.tell(&f)
	reason, suppressed := c.suppression(&f)
	switch {
	case suppressed && len(c.r.Suppressed) < c.cap:
		c.r.Suppressed = append(c.r.Suppressed, Suppressed{Finding: f, Reason: reason})
	case suppressed:
		c.r.SuppressedOmitted++
	case c.kept == c.cap:
		c.omitted++
	default:
		c.kept++
		if _, known := c.order[f.Code]; !known {
			c.order[f.Code] = len(c.order)
		}
		c.r.Findings = append(c.r.Findings, f)
	}
	return true
}

// level returns the first that exists of the policy's, the finding's own and the rule's; nothing is lost for want of one.
func (c *collector) level(own Severity) Severity {
	for _, s := range [...]Severity{c.w.v.Levels[c.rule.Code], own, c.rule.Severity} {
		if s >= Off && s <= Error {
			return s
		}
	}
	return Warning
}

// accept takes what the baseline has out of the findings.
func (v Validator) accept(r *Report) {
	if len(v.Baseline) == 0 {
		return
	}
	known := make(map[string]Severity, len(v.Baseline))
	for _, entry := range v.Baseline {
		print, most := accepts(entry)
		known[print] = max(known[print], most)
	}
	kept := r.Findings[:0]
	for _, f := range r.Findings {
		if f.Severity <= known[f.Fingerprint()] {
			r.Accepted = append(r.Accepted, f)
		} else {
			kept = append(kept, f)
		}
	}
	r.Findings = kept
}

// suppressed is what a suppression is about; no subject is all.
type suppressed struct {
	code    Code
	subject string
}

// suppressions returns the numbers of the suppressions that give a reason; of several about the same the first counts.
func suppressions(d *Design) map[suppressed]int {
	if len(d.Suppress) == 0 {
		return nil
	}
	at := make(map[suppressed]int, len(d.Suppress))
	for i := range slices.Backward(d.Suppress) {
		if s := &d.Suppress[i]; s.Reason != "" {
			at[suppressed{s.Code, s.Subject}] = i
		}
	}
	return at
}

// suppression looks for the first suppression of f that gives a reason.
func (c *collector) suppression(f *Finding) (reason string, ok bool) {
	i, ok := c.reasons[suppressed{f.Code, f.Subject.ID}]
	if all, any := c.reasons[suppressed{f.Code, ""}]; any && (!ok || all < i) {
		i, ok = all, true
	}
	if !ok {
		return "", false
	}
	return c.w.d.Suppress[i].Reason, true
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
