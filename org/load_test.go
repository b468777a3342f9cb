package org_test

import (
	"math"
	"os"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// solo returns a department of one person with all roles on so many accounts that share the volumes.
func solo(channels int, posts, reused, comments, messages float64) org.Design {
	d := org.Design{Objectives: []org.Objective{}, Activities: map[role.Activity]bool{}}
	for a := range role.Activities() {
		d.Activities[a] = false
	}
	part := func(n float64) *float64 { return new(n / float64(channels)) }
	for i := range channels {
		d.Channels = append(d.Channels, org.Channel{ID: "canal" + string(rune('1'+i)), PostsPerWeek: part(posts), ReusedPostsPerWeek: part(reused),
			CommentsPerDay: part(comments), MessagesPerDay: part(messages)})
	}
	d.Positions = []org.Position{filled("todo", "", role.Strategist, role.Manager, role.CommunityManager)}
	return d
}

func hoursOf(t *testing.T, d org.Design, holder string) org.Load {
	t.Helper()
	for _, l := range (org.Validator{}).View(d).Loads() {
		if l.Holder == holder {
			return l
		}
	}
	t.Fatalf("nobody is called %s", holder)
	return org.Load{}
}

// TestLoadCalibration holds the defaults against the figures that the tables of the responsibilities were calibrated on.
func TestLoadCalibration(t *testing.T) {
	t.Parallel()
	withAds := solo(3, 7, 5, 28, 13)
	withAds.Activities[role.ActivityPaid], withAds.Activities[role.ActivityVideo] = true, true
	withAds.Channels[0].VideosPerWeek = new(2.0)
	for _, c := range []struct {
		name   string
		design org.Design
		want   float64
	}{
		{"one person, three networks", solo(3, 7, 5, 28, 13), 28},
		{"the same with two videos a week and ads", withAds, 36},
		{"one small network", solo(1, 3, 0, 5, 2), 9},
	} {
		l := hoursOf(t, c.design, "p-todo")
		if math.Abs(l.Hours-c.want) > 1 || !l.Known {
			t.Errorf("%s: %v hours (known: %v), want about %v", c.name, l.Hours, l.Known, c.want)
		}
	}
}

// agency returns one person who looks after so many small clients, each with a network on which something is published every other day.
func agency(clients int) org.Design {
	d := solo(1, 0, 0, 0, 0)
	d.Channels = nil
	d.Outside = []org.Outside{}
	for i := range clients {
		id := string(rune('a' + i))
		d.Outside = append(d.Outside, org.Outside{ID: "cliente-" + id, Kind: role.PartyClient})
		d.Brands = append(d.Brands, org.Brand{ID: "marca-" + id, Client: "cliente-" + id})
		d.Channels = append(d.Channels, org.Channel{ID: "red-" + id, Brand: "marca-" + id, PostsPerWeek: new(4.0), CommentsPerDay: new(8.0), MessagesPerDay: new(4.0)})
	}
	return d
}

// TestClientsOfAnAgency: a small client takes 13 hours, three fill one person to a warning, five do not fit.
func TestClientsOfAnAgency(t *testing.T) {
	t.Parallel()
	for clients, want := range map[int]org.Severity{1: 0, 2: 0, 3: org.Warning, 5: org.Error} {
		d := agency(clients)
		l := hoursOf(t, d, "p-todo")
		t.Log(clients, "clients:", l.Hours)
		if math.Abs(l.Hours-13*float64(clients)) > float64(clients) {
			t.Errorf("%d clients: %v hours", clients, l.Hours)
		}
		f, _ := found(org.Validate(d), orgtest.Expect{Code: org.OverCapacity, Subject: "p-todo"})
		if f.Severity != want {
			t.Errorf("%d clients: %v hours are %s, want %s", clients, l.Hours, f.Severity, want)
		}
	}
}

// TestHubIsNotOverloaded: 35,000 questions a week among 130 people are 6.7 an hour for each.
func TestHubIsNotOverloaded(t *testing.T) {
	t.Parallel()
	file, err := os.Open("testdata/cases/hub-aerolinea.json")
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	d, err := org.Decode(file)
	require.NoError(t, err)
	l := hoursOf(t, d, "p5")
	if l.People != 130 || l.Hours < 2500 || l.Ratio() > 1 {
		t.Errorf("%d people, %v hours of %v", l.People, l.Hours, l.Available)
	}
}

// TestEffortsOfTheDesign replace the first term that applies, everywhere or on one channel.
func TestEffortsOfTheDesign(t *testing.T) {
	t.Parallel()
	d := solo(2, 10, 0, 0, 0)
	before := hoursOf(t, d, "p-todo").Hours
	d.Effort = []org.Effort{{Responsibility: role.CreateContent, Minutes: new(50.0)}, {Responsibility: role.CreateContent, Channel: "canal2", Minutes: new(80.0)}}
	require.InDelta(t, before+5*0.5+5*1, hoursOf(t, d, "p-todo").Hours, 0.01)
	d.Effort = []org.Effort{{Responsibility: role.RepresentBrand, Minutes: new(60.0)}}
	require.InDelta(t, before, hoursOf(t, d, "p-todo").Hours, 0.01, "what nobody asks for takes no time")
	reused := solo(1, 0, 10, 0, 0)
	twelve := hoursOf(t, reused, "p-todo").Hours
	reused.Effort = []org.Effort{{Responsibility: role.CreateContent, Minutes: new(42.0)}}
	require.InDelta(t, twelve+10*0.5, hoursOf(t, reused, "p-todo").Hours, 0.01, "of posts that are all reused, the term of new ones does not apply")
	d.Positions[0].OtherDuties = []org.OtherDuty{{Text: "facturas", HoursPerWeek: new(4.0)}}
	require.InDelta(t, 30.0, hoursOf(t, d, "p-todo").Available, 0.01)
}

// TestLoadIsShared: two who share the work of a channel have it in proportion to their time, and nothing is lost or done twice.
func TestLoadIsShared(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		w := org.Validator{Cap: -1}.View(d)
		total, tasks := 0.0, 0.0
		for _, l := range w.Loads() {
			total += l.Hours
			for _, task := range l.Tasks {
				tasks += task.Hours
			}
			if l.Hours < 0 || l.Available < 0 || math.IsNaN(l.Ratio()) || math.IsInf(l.Ratio(), 0) {
				t.Errorf("seed %d: %+v", seed, l)
			}
		}
		if tasks > total+0.01*float64(1+len(d.Positions)*100) {
			t.Errorf("seed %d: tasks of %v hours in loads of %v", seed, tasks, total)
		}
		peak, err := d.With(org.Peak(2))
		require.NoError(t, err)
		more := 0.0
		for _, l := range (org.Validator{}).View(peak).Loads() {
			more += l.Hours
		}
		if more < total-0.01 {
			t.Errorf("seed %d: twice the volume takes %v hours instead of %v", seed, more, total)
		}
	})
}

// Each of several who approve looks at each post.
func TestEachApproverLooksAtEachPost(t *testing.T) {
	t.Parallel()
	hours := func(approvers int) (sum float64) {
		d := solo(1, 12, 0, 0, 0)
		d.Approvals = []org.Approval{{By: "todo"}}
		for range approvers {
			p := filled("aprueba"+string(rune('1'+len(d.Positions))), "todo")
			p.Duties = []org.Duty{duty(role.ApproveContent, 0)}
			d.Positions = append(d.Positions, p)
		}
		d.Positions[0].Without = []role.Responsibility{role.ApproveContent}
		for _, l := range (org.Validator{}).View(d).Loads() {
			for _, task := range l.Tasks {
				if task.Responsibility == role.ApproveContent {
					sum += task.Hours
				}
			}
		}
		return sum
	}
	one, two, three := hours(1), hours(2), hours(3)
	if two <= one {
		t.Errorf("%g hours for one more than %g", two, one)
	}
	require.InDelta(t, two-one, three-two, 0.01)
}

// TestTermsMakeTheHours adds up the terms of each task: they are the hours of all who share it.
func TestTermsMakeTheHours(t *testing.T) {
	t.Parallel()
	type shared struct {
		x role.Responsibility
		s org.Scope
	}
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		terms, hours := map[shared]float64{}, map[shared]float64{}
		for _, l := range (org.Validator{Cap: -1}).View(d).Loads() {
			for _, task := range l.Tasks {
				key := shared{task.Responsibility, task.Scope}
				terms[key], hours[key] = 0, hours[key]+task.Hours
				for _, x := range task.Terms {
					terms[key] += x.Hours()
				}
			}
		}
		for key, want := range hours {
			if got := terms[key]; math.Abs(got-want) > 0.01*float64(len(d.Positions)+1)+0.01*want {
				t.Errorf("seed %d: the terms of %v make %.2f hours, want %.2f", seed, key, got, want)
			}
		}
	})
}
