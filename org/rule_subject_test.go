package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

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
