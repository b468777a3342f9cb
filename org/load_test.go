package org_test

import (
	"math"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
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
		t.Logf("%s: %v", c.name, l)
		if math.Abs(l.Hours-c.want) > 1 || !l.Known {
			t.Errorf("%s: %v hours (known: %v), want about %v", c.name, l.Hours, l.Known, c.want)
		}
	}
}
