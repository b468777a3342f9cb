package org_test

import (
	"maps"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// TestRulesSayWhatTheyWeigh finds each severity that a rule says it has, and no other.
func TestRulesSayWhatTheyWeigh(t *testing.T) {
	t.Parallel()
	type weight struct {
		code     org.Code
		severity org.Severity
	}
	missing := map[weight]bool{}
	for r := range org.Rules() {
		for i, s := range r.Severities() {
			missing[weight{r.Code, s}] = true
			if i > 0 && s >= r.Severities()[i-1] {
				t.Errorf("%s: %v is not less severe than the one before it", string(r.Code), s)
			}
		}
		if !slices.Contains(r.Severities(), r.Severity) {
			t.Errorf("%s: its usual severity is not among %v", string(r.Code), r.Severities())
		}
	}
	known := maps.Clone(missing)
	judge := func(d org.Design) {
		for _, v := range [...]org.Validator{{}, {Vacancies: org.VacancyToSuperior}} {
			for _, f := range v.Validate(d).Findings {
				w := weight{f.Code, f.Severity}
				if !known[w] {
					t.Fatalf("%s can be of level %v", string(f.Code), f.Severity)
				}
				delete(missing, w)
			}
		}
	}
	for _, c := range ruleCases() {
		judge(c.Design)
	}
	r := sample.Rand(3)
	for range seeds {
		judge(sample.Design(r))
		judge(sample.Hostile(r))
	}
	for w := range missing {
		t.Errorf("no finding of %s is of level %v", string(w.code), w.severity)
	}
	own := org.Rule{Code: "mine-x", Severity: org.Info}
	if got := own.Severities(); !slices.Equal(got, []org.Severity{org.Info}) {
		t.Errorf("a rule of one's own: %v", got)
	}
}

// TestFindingsAreAboutTheirSubjects holds what a rule says that it is about against what it is about.
func TestFindingsAreAboutTheirSubjects(t *testing.T) {
	t.Parallel()
	subjects := map[org.Code][]org.SubjectKind{}
	for r := range org.Rules() {
		subjects[r.Code] = r.Subjects()
	}
	designs := make([]org.Design, 0, 2*seeds)
	for _, c := range ruleCases() {
		designs = append(designs, c.Design)
	}
	r := sample.Rand(3)
	for range seeds {
		designs = append(designs, sample.Design(r), sample.Hostile(r))
	}
	type pair struct {
		code org.Code
		kind org.SubjectKind
	}
	told := map[pair]bool{}
	for _, d := range designs {
		for _, f := range org.Validate(d).Findings {
			if p := (pair{f.Code, f.Subject.Kind}); !slices.Contains(subjects[f.Code], f.Subject.Kind) && !told[p] {
				told[p] = true
				t.Errorf("%s is about a %s: %s", string(f.Code), f.Subject.Kind.Name(language.English), f.Message(language.English))
			}
		}
	}
}
