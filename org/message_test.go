package org

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// arguments returns the names that a template uses, each once.
func arguments(t *testing.T, template string) []string {
	t.Helper()
	names, err := l10n.Check(template)
	require.NoError(t, err)
	slices.Sort(names)
	return slices.Compact(names)
}

func TestMessagesInBothLanguages(t *testing.T) {
	t.Parallel()
	spoken := map[Code]bool{}
	for _, m := range messages {
		spoken[m.code] = true
		if m.text.EN == "" || m.text.ES == "" || m.text.EN == m.text.ES && m.code != KPIInvalid {
			t.Errorf("%s %s: English %q, Spanish %q", m.code, m.problem, m.text.EN, m.text.ES)
		}
		// A number may be told by the noun's form in one language and by the verb's in the other, so lists of people may differ.
		en, es := arguments(t, m.text.EN), arguments(t, m.text.ES)
		if d := cmp.Diff(en, es); d != "" {
			t.Errorf("%s %s: arguments (-English +Spanish):\n%s", m.code, m.problem, d)
		}
		for _, name := range en {
			s := speaker{f: &Finding{Args: Args{Roles: []role.Role{"x"}}}, tag: language.Spanish}
			if text, n := s.Arg(name); text == "" && n == 0 && !optional[name] {
				t.Errorf("%s %s: nothing answers {%s}", m.code, m.problem, name)
			}
		}
	}
	want := map[Code]bool{}
	for _, r := range rules {
		want[r.Code] = true
	}
	if d := cmp.Diff(want, spoken); d != "" {
		t.Errorf("codes with a sentence (-rules +messages):\n%s", d)
	}
}

// TestHelpsAreForProblems: a help that stands for that of the rule is for a problem that has a sentence.
func TestHelpsAreForProblems(t *testing.T) {
	t.Parallel()
	for _, h := range helps {
		f := Finding{Code: h.code, Args: Args{Problem: h.problem}}
		if _, ok := f.sentence(messages[:]); !ok || h.problem == "" {
			t.Errorf("%s %s: no message", h.code, h.problem)
		}
		rule, _ := ruleByCode(h.code)
		for _, tag := range []language.Tag{language.English, language.EuropeanSpanish, language.LatinAmericanSpanish} {
			if got := f.Help(tag); got != h.text.In(tag) || got == rule.Help.In(tag) {
				t.Errorf("%s %s: %q", h.code, h.problem, got)
			}
		}
	}
}

// optional arguments may be empty.
var optional = map[string]bool{"related": true, "away": true, "responsibilities": true, "roles": false, "brands": true, "where": true, "because": true, "cut": true, "forbrands": true, "none": true, "vacant": true, "missing": true,
	"value": true, "suggestion": true, "cycle": true, "framework": true, "stage": true, "responsibility": true,
	"artefacts": true, "measures": true, "unknown": true, "first": true, "second": true, "fault": true, "about": true, "hours": true, "slots": true, "whole": true, "load": true, "uneven": true}

func TestRulesAreDocumented(t *testing.T) {
	t.Parallel()
	codes := map[Code]bool{}
	for _, r := range rules {
		if codes[r.Code] {
			t.Errorf("%s stands twice", r.Code)
		}
		codes[r.Code] = true
		if r.Check == nil || r.Severity < Info {
			t.Errorf("%s has no check or no severity", r.Code)
		}
		for what, text := range map[string]socialorg.Text{"summary": r.Summary, "help": r.Help} {
			if text.EN == "" || text.ES == "" || text.EN == text.ES {
				t.Errorf("%s: %s in English %q, in Spanish %q", r.Code, what, text.EN, text.ES)
			}
		}
		if strings.HasSuffix(r.Summary.ES, ".") || !strings.HasSuffix(r.Help.ES, ".") || !strings.HasSuffix(r.Help.EN, ".") {
			t.Errorf("%s: a summary is a phrase, help is a sentence", r.Code)
		}
		if c := string(r.Code); c != strings.ToLower(c) || strings.ContainsAny(c, " _") {
			t.Errorf("%s is no kebab-case", c)
		}
	}
	if d := cmp.Diff(46, len(codes)); d != "" {
		t.Errorf("rules (-want +got):\n%s", d)
	}
}
