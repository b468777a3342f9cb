package org_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
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

// What two open positions would do is missed in the one that leaves more undone; a sentence does not say of each task that it is missing on
// each channel; and no vacancy that others tell of is one for which nothing is to be done.
func TestVacancyThatIsMissed(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Positions[1].Holders = nil
		d.Brands = append(d.Brands, org.Brand{ID: "sur"})
		d.Channels = append(d.Channels, org.Channel{ID: "wa", Kind: role.ChannelMessaging, Brand: "norte"})
		d.Activities[role.ActivityInfluencers] = true
		d.Positions = append(d.Positions,
			org.Position{ID: "analyst", Roles: []role.Role{role.SocialAnalyst}, ReportsTo: "smm"},
			org.Position{ID: "arte", Roles: []role.Role{role.Designer}, ReportsTo: "smm", Without: []role.Responsibility{role.DesignVisuals}},
			org.Position{ID: "care", Roles: []role.Role{role.CustomerCareAgent}, ReportsTo: "smm", Holders: []org.Holder{{ID: "eva"}}})
	})
	r := org.Validate(d)
	f, ok := found(r, orgtest.Expect{Code: org.CoveredOnlyByVacancy, Subject: "cm"})
	_, twice := found(r, orgtest.Expect{Code: org.CoveredOnlyByVacancy, Subject: "analyst"})
	if !ok || twice || !slices.Contains(f.Args.Responsibilities, role.CollectMetrics) || !f.Args.Uneven {
		t.Fatalf("%+v", r.Findings)
	}
	want := "Mientras el puesto «cm» siga vacante, nadie se encargará de "
	if text := f.Message(language.EuropeanSpanish); !strings.HasPrefix(text, want) ||
		!strings.HasSuffix(text, ", según la tarea. Parte de ello correspondería también a «analyst», igualmente vacante.") {
		t.Error(text)
	}
	for id, problem := range map[string]org.Problem{"cm": org.ProblemMissed, "analyst": org.ProblemMissed, "arte": ""} {
		f, _ := found(r, orgtest.Expect{Code: org.Vacancy, Subject: id})
		if f.Args.Problem != problem || strings.Contains(f.Help(language.Spanish), "No hace falta") != (problem == "") {
			t.Errorf("%s: %+v %s", id, f, f.Help(language.Spanish))
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
