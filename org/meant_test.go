package org

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// written are all names and words that a document may hold, each once.
func written() map[string]bool {
	all := map[string]bool{}
	seen := map[*spec]bool{}
	var look func(*spec)
	look = func(s *spec) {
		if s == nil || seen[s] {
			return
		}
		seen[s] = true
		for _, w := range s.words {
			all[w] = true
		}
		for _, f := range s.fields {
			all[f.name] = true
			look(f.spec)
		}
		look(s.elem)
	}
	look(designSpec())
	return all
}

// TestSayingsLeadToTheDocument holds the table in order, and that each entry leads to something that a document may hold.
func TestSayingsLeadToTheDocument(t *testing.T) {
	t.Parallel()
	known := written()
	if !slices.IsSortedFunc(said[:], func(a, b saying) int { return strings.Compare(a.said, b.said) }) {
		t.Error("the sayings are not in order")
	}
	for i, s := range said {
		if i > 0 && said[i-1].said == s.said {
			t.Errorf("%q stands twice", s.said)
		}
		if letters(s.said) != s.said {
			t.Errorf("%q is looked up as %q", s.said, letters(s.said))
		}
		for word := range strings.FieldsSeq(s.meant) {
			if !known[word] {
				t.Errorf("%q is said to mean %q, which no document holds", s.said, word)
			}
		}
	}
}

func TestMeant(t *testing.T) {
	t.Parallel()
	position := designSpec().fields[designSpec().field([]byte("positions"), 0)].spec.elem.names()
	channel := designSpec().fields[designSpec().field([]byte("channels"), 0)].spec.elem.names()
	for _, test := range []struct {
		got   string
		words []string
		want  string
	}{
		{"postsPerDay", channel, "postsPerWeek"},
		{"publicaciones por día", channel, "postsPerWeek"},
		{"commentsPerWeek", channel, "commentsPerDay"},
		{"answerWithinHours", channel, "answerWithinMinutes"},
		{"postPerWeek", channel, "postsPerWeek"},
		{"hoursPerDay", position, "hoursPerWeek"},
		{"jefe", position, "reportsTo"},
		{"Jefas", position, "reportsTo"},
		{"reporta_a", position, "reportsTo"},
		{"reportTo", position, "reportsTo"},
		{"suplente", position, "backup"},
		{"suplente", []string{"by", "deputy"}, "deputy"},
		{"min", []string{"atLeast", "atMost"}, "atLeast"},
		{"máximo", []string{"atLeast", "atMost"}, "atMost"},
		{"min", []string{"minutes"}, "minutes"},
		{"Título", position, "title"},
		{"marcas", position, "brands"},
		{"marcas", channel, "brand"},
		{"Difusión", []string{"blog", "broadcast"}, "broadcast"},
		{"prensa", []string{"marketing", "pr"}, "pr"},
		{"jefe", channel, ""},
		{"", position, ""},
		{"PorDía", channel, ""},
		{strings.Repeat("jefe", 1000), position, ""},
	} {
		if d := cmp.Diff(test.want, meant(test.got, test.words)); d != "" {
			t.Errorf("%q (-want +got):\n%s", clipRunes(test.got), d)
		}
	}
}
