package org_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// A caseLine is a line of a published description of a team, with the findings that would tell it and those that would contradict it. The
// lines were mapped from the descriptions alone, before the rules were written, and are not changed to please them.
type caseLine struct {
	Line   string        `json:"line"`
	Kind   string        `json:"kind"`
	Expect []caseFinding `json:"expect"` // any of them
	Forbid []caseFinding `json:"forbid"` // none of them
}

type caseFinding struct {
	Code             org.Code              `json:"code"`
	Subject          string                `json:"subject"`          // "" is any
	Responsibilities []role.Responsibility `json:"responsibilities"` // any of them; none is any
}

func (c caseFinding) matches(f org.Finding) bool {
	if f.Code != c.Code || c.Subject != "" && c.Subject != f.Subject.ID && !slices.ContainsFunc(f.Args.Related, func(s org.Subject) bool { return s.ID == c.Subject }) {
		return false
	}
	return len(c.Responsibilities) == 0 || slices.ContainsFunc(c.Responsibilities, func(r role.Responsibility) bool {
		return f.Subject.ID == string(r) || slices.Contains(f.Args.Responsibilities, r)
	})
}

// TestPublishedTeams also counts warnings and errors that no line asks for.
func TestPublishedTeams(t *testing.T) {
	t.Parallel()
	var cases []struct {
		Design string     `json:"design"`
		Lines  []caseLine `json:"lines"`
	}
	text, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &cases))
	found, asked, spared := 0, 0, 0
	for _, c := range cases {
		file, err := os.Open("testdata/cases/" + c.Design + ".json")
		require.NoError(t, err)
		d, err := org.Decode(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		r := org.Validate(d)
		explained := make([]bool, len(r.Findings))
		for _, l := range c.Lines {
			hit := len(l.Expect) == 0
			for _, want := range l.Expect {
				for i, f := range r.Findings {
					if want.matches(f) {
						hit, explained[i] = true, true
					}
				}
			}
			if asked++; hit {
				found++
			} else {
				t.Errorf("%s: not found: %s", c.Design, l.Line)
			}
			for _, never := range l.Forbid {
				for _, f := range r.Findings {
					if never.matches(f) {
						t.Errorf("%s: %s, which %s %v contradicts", c.Design, l.Line, string(f.Code), f.Subject)
					}
				}
			}
		}
		for i, f := range r.Findings {
			if !explained[i] && f.Severity > org.Info {
				spared++
				t.Logf("%s: beyond the lines: %s %s %s", c.Design, f.Severity, string(f.Code), f.Subject.ID)
			}
		}
	}
	t.Logf("%d of %d lines hold; %d warnings and errors beyond them", found, asked, spared)
}
