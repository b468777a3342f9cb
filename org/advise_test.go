package org_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// accounts are so many accounts with posts a week and comments and messages a day on each.
func accounts(n int, posts, comments, messages float64) (all []org.Channel) {
	for i := range n {
		all = append(all, org.Channel{ID: fmt.Sprint("canal", i+1), PostsPerWeek: &posts, CommentsPerDay: &comments, MessagesPerDay: &messages})
	}
	return all
}

// posts writes the positions of a design: who is in them, and how many seats are open.
func posts(d org.Design) []string {
	var lines []string
	for _, p := range d.Positions {
		people := len(p.Holders)
		open := max(p.Seats, 1) - people
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s<%s %d+%d", p.ID, p.ReportsTo, people, max(open, 0))))
	}
	return lines
}

func TestAdvisedTeams(t *testing.T) {
	t.Parallel()
	care := map[role.Activity]bool{role.ActivityCustomerCare: true}
	for _, test := range []struct {
		name string
		s    org.Situation
		want []string
	}{
		{"nothing is said", org.Situation{}, []string{"social-media< 0+1"}},
		{"a small firm", org.Situation{Setting: org.SettingInHouse, Marketing: org.AnswerNo, Channels: accounts(3, 3, 9, 4), People: 1}, []string{"social-media<owner 1+0"}},
		{"a community manager whom marketing steers", org.Situation{Setting: org.SettingInHouse, Marketing: org.AnswerYes, Channels: accounts(2, 3, 9, 4), People: 1},
			[]string{"marketing<owner 1+0", "community-manager<marketing 1+0"}},
		{"two people", org.Situation{Setting: org.SettingInHouse, Marketing: org.AnswerYes, Channels: accounts(4, 4, 20, 8), People: 2},
			[]string{"manager<marketing 1+0", "community-manager<manager 1+0"}},
		{"more people than work", org.Situation{Channels: accounts(3, 3, 9, 4), People: 5}, []string{"social-media< 1+0"}},
		{"three people for a year", org.Situation{Channels: accounts(5, 4, 14, 9), People: 3, Months: 12},
			[]string{"strategist< 1+0", "manager<strategist 1+0", "community-manager<manager 1+0"}},
		{"three people for half a year", org.Situation{Channels: accounts(5, 4, 14, 9), People: 3, Months: 6},
			[]string{"manager< 1+0", "community-manager<manager 2+0"}},
		{"three people who post much", org.Situation{Channels: accounts(4, 12, 9, 2), People: 3},
			[]string{"manager< 1+0", "community-manager<manager 1+0", "content-creator<manager 1+0"}},
		{"care for many", org.Situation{Activities: care, Channels: accounts(2, 3, 90, 60), People: 9}, []string{"manager< 1+0", "community-manager<manager 1+0", "customer-care-agent<manager 2+0"}},
		{"one person for the work of many", org.Situation{Channels: accounts(2, 3, 60, 20), People: 1}, []string{"social-media< 1+0", "community-manager<social-media 0+1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			a := org.Advise(test.s)
			if d := cmp.Diff(test.want, posts(a.Design)); d != "" {
				t.Errorf("%v hours, %d people needed (-want +got):\n%s", a.Hours, a.Needed, d)
			}
		})
	}
}

// TestWhatDoesNotFitIsPlanned keeps the most important channels, which the situation lists first.
func TestWhatDoesNotFitIsPlanned(t *testing.T) {
	t.Parallel()
	s := org.Situation{Channels: accounts(6, 3, 12, 6), People: 1, HoursPerWeek: 30}
	a := org.Advise(s)
	var used []string
	for _, c := range a.Design.Channels {
		if c.Status != org.StatusPlanned {
			used = append(used, c.ID)
		}
	}
	if d := cmp.Diff([]string{"canal1", "canal2"}, used); d != "" {
		t.Errorf("channels in use (-want +got):\n%s", d)
	}
	for _, r := range a.Reasons {
		if d := cmp.Diff([]string{"canal3", "canal4", "canal5", "canal6"}, r.Channels); r.Code == org.ReasonChannelsLater && d != "" {
			t.Errorf("channels for later (-want +got):\n%s", d)
		}
	}
	if s.Channels[5].Status != "" {
		t.Error("the situation was changed")
	}
}

// TestBothViewsOfWhoIsNeeded shows the two sources that answer differently, with what separates them on either side.
func TestBothViewsOfWhoIsNeeded(t *testing.T) {
	t.Parallel()
	for _, marketing := range []org.Answer{org.AnswerYes, org.AnswerNo} {
		a := org.Advise(org.Situation{Setting: org.SettingInHouse, Marketing: marketing, People: 1})
		i := slices.IndexFunc(a.Disputes, func(d org.Dispute) bool { return d.Matter == "who-is-needed" })
		require.GreaterOrEqual(t, i, 0)
		got := map[string]bool{}
		for _, v := range a.Disputes[i].Views {
			got[v.Framework] = v.Followed
		}
		want := map[string]bool{"ceupe": marketing == org.AnswerNo, "planificar-ejecutar": true, "smm-vs-cm": marketing == org.AnswerNo}
		if d := cmp.Diff(want, got); d != "" || a.Disputes[i].Here != marketing {
			t.Errorf("marketing %v (-want +got):\n%s", marketing, d)
		}
	}
}

// TestAdviceRestsOnSources asks for the items of the articles that say whom one needs, and for none that does not exist.
func TestAdviceRestsOnSources(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../role/testdata/seed-refs.txt")
	require.NoError(t, err)
	known := map[socialorg.Ref]bool{socialorg.Practice: true}
	for line := range strings.Lines(string(text)) {
		known[socialorg.Ref(strings.TrimSpace(line))] = true
	}
	cited := map[socialorg.Ref]bool{}
	adviceLaw(t, 100, func(_ *testing.T, _ uint64, s org.Situation) {
		a := org.Advise(s)
		for _, r := range a.Reasons {
			for _, ref := range r.Refs {
				cited[ref] = true
			}
		}
		for _, q := range a.Open {
			for _, ref := range q.Refs {
				cited[ref] = true
			}
		}
		for _, d := range a.Disputes {
			for _, v := range d.Views {
				for _, ref := range v.Refs {
					cited[ref] = true
				}
			}
		}
	})
	for ref := range cited {
		if !known[ref] {
			t.Errorf("%s is no item of an article", ref)
		}
	}
	want := []socialorg.Ref{"smm-vs-cm#need-01", "ceupe#tier-04", "ceupe#tier-05", "postcron#intro-01", "postcron#end-04"}
	for i := range 10 {
		want = append(want, socialorg.Ref(fmt.Sprintf("planificar-ejecutar#%02d", i+1)))
	}
	for _, ref := range want {
		if !cited[ref] {
			t.Errorf("nothing rests on %s", ref)
		}
	}
}

func TestAdviceJSON(t *testing.T) {
	t.Parallel()
	adviceLaw(t, 60, func(t *testing.T, seed uint64, s org.Situation) {
		text, err := json.Marshal(s)
		require.NoError(t, err)
		var same org.Situation
		require.NoError(t, json.Unmarshal(text, &same))
		a := org.Advise(same)
		text, err = json.Marshal(a)
		require.NoError(t, err)
		var back org.Advice
		require.NoError(t, json.Unmarshal(text, &back))
		if diff := cmp.Diff(org.Advise(s), back); diff != "" {
			t.Errorf("seed %d (-advice +read back):\n%s", seed, diff)
		}
	})
}

// FuzzAdvise gives situations that make no sense.
func FuzzAdvise(f *testing.F) {
	f.Add(uint64(1), "cm", -1, 1.0, uint8(200))
	f.Add(uint64(2), "", 1<<40, math.Inf(1), uint8(1))
	f.Add(uint64(3), "manager", 3, -2.0, uint8(0))
	f.Fuzz(func(t *testing.T, seed uint64, id string, people int, volume float64, word uint8) {
		s := situation(sample.Rand(seed))
		s.People, s.HoursPerWeek, s.Months = people, volume, people
		s.Setting, s.Marketing = org.Setting(word), org.Answer(word)
		s.Brands = append(s.Brands, org.Brand{ID: id, Client: id}, org.Brand{ID: id})
		s.Channels = append(s.Channels, org.Channel{ID: id, Brand: id, CommentsPerDay: &volume, PostsPerWeek: &volume, Kind: role.ChannelKind(id)}, org.Channel{ID: id})
		s.Objectives = append(s.Objectives, role.Objective(id))
		s.Activities = maps.Clone(s.Activities)
		before := maps.Clone(s.Activities)
		a := org.Advise(s)
		checkReport(t, a.Design, org.Validate(a.Design))
		if math.IsNaN(a.Hours) || math.IsInf(a.Hours, 0) || a.Needed < 1 || a.Needed > 30 {
			t.Errorf("%v hours, %d people needed", a.Hours, a.Needed)
		}
		if diff := cmp.Diff(before, s.Activities); diff != "" {
			t.Errorf("the situation was changed:\n%s", diff)
		}
	})
}
