package org

import (
	"slices"
)

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
	clear(r.Findings[len(kept):])
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
