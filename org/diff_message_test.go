package org

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func TestDiffMessagesInBothLanguages(t *testing.T) {
	t.Parallel()
	spoken := map[Op]bool{}
	for _, m := range diffMessages {
		spoken[m.op] = true
		want := arguments(t, m.text.EN)
		for _, text := range []string{m.text.ES, m.text.ES419} {
			if text == "" {
				continue
			}
			if d := cmp.Diff(arguments(t, strings.ReplaceAll(m.text.EN, "{The}", "{the}")), arguments(t, strings.ReplaceAll(text, "{The}", "{the}"))); d != "" {
				t.Errorf("%v: arguments (-English +Spanish):\n%s", m.op, d)
			}
		}
		for _, name := range want {
			s := newDiffSpeaker(language.Spanish, nil)
			s.c = &Difference{Subject: Subject{Kind: SubjectPosition, ID: "cm"}, Scope: Scope{Brand: "x"}, Was: "smm", Before: "1", After: "2", Lost: []string{"a"}, Gained: []string{"b"}, Away: true}
			s.cell = &CellDifference{Responsibility: "create-content", Need: Error}
			if text, n := s.Arg(name); text == "" && n == 0 {
				t.Errorf("%v: nothing answers {%s}", m.op, name)
			}
		}
	}
	for op := OpAdded; op <= OpEnded; op++ {
		if !spoken[op] {
			t.Errorf("%v has no sentence", op)
		}
	}
}
