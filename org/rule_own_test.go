package org_test

import (
	"iter"
	"slices"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// ownRule is a rule of the caller's that finds what it is given.
func ownRule(r org.Rule, found ...org.Finding) org.Rule {
	r.Code = "acme-own"
	r.Check = func(*org.View) iter.Seq[org.Finding] { return slices.Values(found) }
	return r
}

// TestOwnFindings holds that whatever a caller's rule leaves unset or sets wrongly, its finding is in the report.
func TestOwnFindings(t *testing.T) {
	t.Parallel()
	text := func(s string) socialorg.Text { return socialorg.Text{EN: s + " (en)", ES: s} }
	for _, tt := range []struct {
		name   string
		rule   org.Rule
		levels map[org.Code]org.Severity
		want   []string // level, code, sentence, help
	}{
		{"no severity", ownRule(org.Rule{}, org.Finding{Text: text("una frase")}), nil, []string{"warning acme-own", "una frase", ""}},
		{"the rule's", ownRule(org.Rule{Severity: org.Error}, org.Finding{Text: text("una frase")}), nil, []string{"error acme-own", "una frase", ""}},
		{"its own", ownRule(org.Rule{Severity: org.Error}, org.Finding{Severity: org.Info, Text: text("una frase")}), nil, []string{"info acme-own", "una frase", ""}},
		{"none that exists", ownRule(org.Rule{Severity: 99}, org.Finding{Severity: 77, Text: text("una frase")}), nil, []string{"warning acme-own", "una frase", ""}},
		{"the policy's", ownRule(org.Rule{}, org.Finding{Severity: 77, Text: text("una frase")}), map[org.Code]org.Severity{"acme-own": org.Error}, []string{"error acme-own", "una frase", ""}},
		{"none of the policy's", ownRule(org.Rule{}, org.Finding{Text: text("una frase")}), map[org.Code]org.Severity{"acme-own": 0}, []string{"warning acme-own", "una frase", ""}},
		{"off", ownRule(org.Rule{Severity: org.Off}, org.Finding{Text: text("una frase")}), nil, nil},
		{"off by itself", ownRule(org.Rule{Severity: org.Error}, org.Finding{Severity: org.Off, Text: text("una frase")}), nil, nil},
		{"another code", ownRule(org.Rule{}, org.Finding{Code: "other-code", Text: text("una frase")}), nil, []string{"warning acme-own", "una frase", ""}},
		{"summary and help", ownRule(org.Rule{Summary: text("un resumen"), Help: text("una ayuda")}, org.Finding{}), nil, []string{"warning acme-own", "un resumen", "una ayuda"}},
		{"a remedy", ownRule(org.Rule{Help: text("una ayuda")}, org.Finding{Text: text("una frase"), Remedy: text("otra")}), nil, []string{"warning acme-own", "una frase", "otra"}},
		{"no sequence", org.Rule{Code: "acme-own", Check: func(*org.View) iter.Seq[org.Finding] { return nil }}, nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			v := org.Validator{Rules: slices.Values([]org.Rule{tt.rule}), Levels: tt.levels}
			var got []string
			for _, f := range v.Validate(org.Design{}).Findings {
				got = append(got, f.Severity.String()+" "+string(f.Code), f.Message(language.Spanish), f.Help(language.Spanish))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestSuppressedWithoutSequence asks for the suppressions of a rule that returns no sequence.
func TestSuppressedWithoutSequence(t *testing.T) {
	t.Parallel()
	quiet := org.Rule{Code: "acme-quiet", Check: func(*org.View) iter.Seq[org.Finding] { return nil }}
	d := org.Design{Suppress: []org.Suppression{{Code: "acme-quiet", Reason: "no molesta"}}}
	if !(org.Validator{Rules: org.RulesWith(quiet)}).Validate(d).Has(org.UnusedSuppression) {
		t.Error("nobody says that it is unused")
	}
}

// TestRulesWithStops holds that a caller may stop at any rule, and begin again.
func TestRulesWithStops(t *testing.T) {
	t.Parallel()
	all := org.RulesWith(ownRule(org.Rule{}), org.Rule{Code: "acme-last"})
	n := len(slices.Collect(org.Rules()))
	for stop := range n + 3 {
		var got []org.Code
		for r := range all {
			if len(got) == stop {
				break
			}
			got = append(got, r.Code)
		}
		if len(got) != min(stop, n+2) || stop > n && got[n] != "acme-own" {
			t.Errorf("up to %d: %v", stop, got)
		}
	}
}
