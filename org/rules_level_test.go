package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
)

func found(r org.Report, e orgtest.Expect) (org.Finding, bool) {
	i := slices.IndexFunc(r.Findings, func(f org.Finding) bool { return f.Code == e.Code && f.Subject.ID == e.Subject })
	if i < 0 {
		return org.Finding{}, false
	}
	return r.Findings[i], true
}

// TestEveryRuleCanBeLevelledAndSuppressed takes each finding that a case expects: the level wins over rule and finding, Off silences, and a
// suppression with a reason moves it to where the reason shows.
func TestEveryRuleCanBeLevelledAndSuppressed(t *testing.T) {
	t.Parallel()
	for _, c := range ruleCases() {
		for _, e := range c.Speaks {
			for _, level := range []org.Severity{org.Info, org.Warning, org.Error} {
				r := org.Validator{Levels: map[org.Code]org.Severity{e.Code: level}}.Validate(c.Design)
				if f, ok := found(r, e); !ok || f.Severity != level {
					t.Errorf("%s: %s at level %s: %v %s", c.Name, string(e.Code), level, ok, f.Severity)
				}
			}
			if r := (org.Validator{Levels: map[org.Code]org.Severity{e.Code: org.Off}}).Validate(c.Design); r.Has(e.Code) {
				t.Errorf("%s: %s speaks though it is off", c.Name, string(e.Code))
			}
			d := c.Design
			d.Suppress = append(slices.Clone(d.Suppress), org.Suppression{Code: e.Code, Subject: e.Subject, Reason: "acordado"})
			r := org.Validate(d)
			suppressed := slices.ContainsFunc(r.Suppressed, func(s org.Suppressed) bool {
				return s.Finding.Code == e.Code && s.Finding.Subject.ID == e.Subject && s.Reason == "acordado"
			})
			if _, still := found(r, e); (still || !suppressed) && e.Code != org.UnusedSuppression {
				t.Errorf("%s: %s is not suppressed", c.Name, string(e.Code))
			}
		}
	}
}

// TestThresholds moves each threshold past the case that speaks, and switches it off.
func TestThresholds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code       org.Code
		raise, off org.Limits
	}{
		{org.SpanOfControl, org.Limits{Span: 100, CareSpan: 100, SpanError: -1}, org.Limits{Span: -1, SpanError: -1, CareSpan: -1}},
		{org.TooManyLayers, org.Limits{Layers: 9}, org.Limits{Layers: -1}},
		{org.TooManyResponsible, org.Limits{Deciders: 9}, org.Limits{Deciders: -1}},
		{org.ConsultInflation, org.Limits{Consulted: 9}, org.Limits{Consulted: -1}},
		{org.OverCapacity, org.Limits{Overload: 99, OverloadError: 99}, org.Limits{Overload: -1, OverloadError: -1}},
		{org.UnderCapacity, org.Limits{Underload: 0.001}, org.Limits{Underload: -1}},
		{org.BrokenHandoff, org.Limits{Steps: 9}, org.Limits{Steps: 9}},
	} {
		speaking := 0
		for _, rc := range ruleCases() {
			if !slices.ContainsFunc(rc.Speaks, func(e orgtest.Expect) bool { return e.Code == c.code }) || c.code == org.BrokenHandoff && rc.Name != "four steps" {
				continue
			}
			speaking++
			for _, l := range []org.Limits{c.raise, c.off} {
				r := org.Validator{Limits: l}.Validate(rc.Design)
				r.Findings = slices.DeleteFunc(r.Findings, func(f org.Finding) bool { return l.Underload > 0 && f.Args.Problem == org.ProblemIdle }) // no hours are fewer than any
				if r.Has(c.code) {
					t.Errorf("%s: %s speaks with the limits %+v", rc.Name, string(c.code), l)
				}
			}
		}
		if speaking == 0 {
			t.Errorf("no case makes %s speak", string(c.code))
		}
	}
}

// TestVacancyPolicy lets the manager do the work of a community manager who is wanted.
func TestVacancyPolicy(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Positions[1].Holders = nil
		d.Channels[0].CommentsPerDay, d.Channels[0].MessagesPerDay = new(30.0), new(10.0)
	})
	gap := org.Validate(d)
	falls := org.Validator{Vacancies: org.VacancyToSuperior}.Validate(d)
	if gap.Err() == nil || !gap.Has(org.ChannelUncovered) {
		t.Errorf("nobody does the work, and nothing says so: %v", gap.Findings)
	}
	if falls.Has(org.ChannelUncovered) || falls.Has(org.StageUncovered) {
		t.Errorf("the superior stands in, and yet: %v", falls.Findings)
	}
	note, ok := found(falls, orgtest.Expect{Code: org.CoveredOnlyByVacancy, Subject: "cm"})
	if !ok || note.Severity != org.Info || note.Args.Problem != org.ProblemStandIn || note.Args.Related[0].ID != "smm" {
		t.Errorf("nothing says who stands in: %+v", note)
	}
	if f, ok := found(falls, orgtest.Expect{Code: org.OverCapacity, Subject: "ana"}); !ok || f.Args.Hours < 20 {
		t.Errorf("the load does not fall to who stands in: %+v", f)
	}
	states := map[org.State]int{}
	for _, c := range falls.Coverage {
		states[c.State]++
	}
	if states[org.StateStandIn] == 0 || states[org.StateVacant] > 0 {
		t.Errorf("states %v", states)
	}
}
