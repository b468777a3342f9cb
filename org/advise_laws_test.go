package org_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// situation returns a random situation: from a shop with one account to an agency with many clients, with more or less of it said.
func situation(r *rand.Rand) org.Situation {
	maybe := func() bool { return r.IntN(2) == 0 }
	number := func(most int) *float64 {
		if r.IntN(4) == 0 {
			return nil
		}
		n := float64(r.IntN(most + 1))
		return &n
	}
	s := org.Situation{
		Setting: org.Setting(r.IntN(3)), Marketing: org.Answer(r.IntN(3)), Approval: org.Answer(r.IntN(3)),
		People: r.IntN(9), Months: r.IntN(5) * 3,
	}
	if maybe() {
		s.HoursPerWeek = 20 + float64(r.IntN(21))
	}
	if maybe() {
		s.Languages = []string{"es", "en", "ca"}[:1+r.IntN(3)]
	}
	if r.IntN(3) == 0 {
		for i := range r.IntN(6) {
			b := org.Brand{ID: fmt.Sprint("marca", i), Regulated: r.IntN(5) == 0}
			if s.Setting == org.SettingAgency {
				b.Client = []string{fmt.Sprint("cliente", i), "manager", "owner"}[r.IntN(3)]
			}
			s.Brands = append(s.Brands, b)
		}
	}
	kinds := slices.Collect(role.ChannelKinds())
	scale := []int{1, 10, 100}[r.IntN(3)]
	for i := range r.IntN(8) {
		c := org.Channel{ID: fmt.Sprint("canal", i), Language: []string{"", "es", "en"}[r.IntN(3)], Market: []string{"", "ES", "MX"}[r.IntN(3)],
			PostsPerWeek: number(7), ReusedPostsPerWeek: number(3), VideosPerWeek: number(2),
			CommentsPerDay: number(5 * scale), MessagesPerDay: number(3 * scale), CasesPerDay: number(scale), MentionsPerDay: number(scale)}
		if maybe() {
			c.Kind = kinds[r.IntN(len(kinds))]
		}
		if r.IntN(8) == 0 {
			c.Status = org.StatusPlanned
		}
		if len(s.Brands) > 0 && r.IntN(5) > 0 {
			c.Brand = s.Brands[r.IntN(len(s.Brands))].ID
		}
		if r.IntN(6) == 0 {
			c.AnswerWithinMinutes = number(60)
		}
		s.Channels = append(s.Channels, c)
	}
	if maybe() {
		s.Objectives = []role.Objective{}
		for o := range role.Objectives() {
			if r.IntN(3) == 0 {
				s.Objectives = append(s.Objectives, o)
			}
		}
	}
	if maybe() {
		s.Activities = map[role.Activity]bool{}
		for a := range role.Activities() {
			if maybe() {
				s.Activities[a] = maybe()
			}
		}
	}
	return s
}

func adviceLaw(t *testing.T, situations uint64, f func(t *testing.T, seed uint64, s org.Situation)) {
	t.Helper()
	for seed := range situations {
		f(t, seed, situation(sample.Rand(seed)))
		if t.Failed() {
			return
		}
	}
}

// TestAdvisedTeamsAreSound is the promise of Advise: whenever somebody can be paid, no finding of level error.
func TestAdvisedTeamsAreSound(t *testing.T) {
	t.Parallel()
	adviceLaw(t, seeds, func(t *testing.T, seed uint64, s org.Situation) {
		if s.People == 0 {
			return
		}
		a := org.Advise(s)
		volumes := slices.ContainsFunc(a.Open, func(q org.Question) bool { return q.Code == org.QuestionVolumes })
		if !a.Known && len(s.Channels) > 0 && !volumes {
			t.Errorf("seed %d: the hours are a minimum, and nothing asks for volumes", seed)
		}
		for _, f := range org.Validate(a.Design).Findings {
			if f.Severity == org.Error {
				t.Errorf("seed %d: %s: %s", seed, f.Code, f.Message(language.English))
			}
		}
		if t.Failed() {
			t.Logf("%+v\n%+v", s, a.Design)
		}
	})
}

func TestAdviceIsOneAndTheSame(t *testing.T) {
	t.Parallel()
	adviceLaw(t, 60, func(t *testing.T, seed uint64, s org.Situation) {
		if diff := cmp.Diff(org.Advise(s), org.Advise(s)); diff != "" {
			t.Errorf("seed %d (-first +second):\n%s", seed, diff)
		}
	})
}

// TestAdvisedPeople counts them: no more than can be paid, vacancies for the others, and nobody where nobody can be.
func TestAdvisedPeople(t *testing.T) {
	t.Parallel()
	adviceLaw(t, 200, func(t *testing.T, seed uint64, s org.Situation) {
		a := org.Advise(s)
		people, seats := 0, 0
		for _, p := range a.Design.Positions {
			n := 0
			for _, h := range p.Holders {
				if !strings.HasPrefix(h.ID, "marketing") {
					n++
				}
			}
			people += n
			seats += max(n, p.Seats)
			if len(p.Holders) == 0 && p.Seats == 0 {
				seats++
			}
		}
		if people > s.People || people > a.Needed || s.People > 0 && people == 0 {
			t.Errorf("seed %d: %d people of %d that can be paid and %d needed", seed, people, s.People, a.Needed)
		}
		if steered := people == 1 && s.Marketing == org.AnswerYes && s.Setting != org.SettingAgency; seats < a.Needed || seats > a.Needed+1 && !steered {
			t.Errorf("seed %d: %d seats, %d people needed", seed, seats, a.Needed)
		}
	})
}

// TestAdviceSpeaks asks for a sentence and a source of everything, in both languages.
func TestAdviceSpeaks(t *testing.T) {
	t.Parallel()
	reasons, questions, matters := map[org.ReasonCode]bool{}, map[org.QuestionCode]bool{}, map[role.Matter]bool{}
	check := func(en, es string) {
		t.Helper()
		for _, text := range []string{en, es} {
			if !strings.ContainsAny(text[len(text)-1:], ".?") || strings.ContainsAny(text, "{}") || strings.Contains(text, "  ") {
				t.Errorf("no sentence: %q", text)
			}
		}
		if en == es {
			t.Errorf("the same in both languages: %q", en)
		}
	}
	adviceLaw(t, 200, func(_ *testing.T, _ uint64, s org.Situation) {
		a := org.Advise(s)
		for _, r := range a.Reasons {
			reasons[r.Code] = true
			check(r.Message(language.English), r.Message(language.Spanish))
			if len(r.Refs) == 0 {
				t.Errorf("%s rests on nothing", r.Code)
			}
		}
		for _, q := range a.Open {
			questions[q.Code] = true
			check(q.Message(language.English), q.Message(language.LatinAmericanSpanish))
			if len(q.Refs) == 0 {
				t.Errorf("%s rests on nothing", q.Code)
			}
		}
		for _, d := range a.Disputes {
			matters[d.Matter] = true
			check(d.Condition(language.English), d.Condition(language.Spanish))
			if len(d.Views) < 2 || d.Name.IsZero() {
				t.Errorf("%s: %d views", d.Matter, len(d.Views))
			}
		}
	})
	if len(reasons) != 24 || len(questions) != 11 || len(matters) != 12 {
		t.Errorf("%d reasons, %d questions and %d matters come up: %v %v %v", len(reasons), len(questions), len(matters), reasons, questions, matters)
	}
}
