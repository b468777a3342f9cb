package org_test

import (
	"fmt"
	"math"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// TestEveryValueIsJudged changes one value at a time: what it may be just so, and what it may not be.
func TestEveryValueIsJudged(t *testing.T) {
	t.Parallel()
	hours := func(h org.Hours) func(d *org.Design) {
		return func(d *org.Design) { d.Positions[1].Hours = []org.Hours{h} }
	}
	number := func(field func(d *org.Design) **float64, n float64) func(d *org.Design) {
		return func(d *org.Design) { *field(d) = &n }
	}
	comments := func(d *org.Design) **float64 { return &d.Channels[0].CommentsPerDay }
	for _, tt := range []struct {
		want   string // place and problem; "" for none
		change func(d *org.Design)
	}{
		{"", func(d *org.Design) { d.Version = 0 }},
		{"", func(d *org.Design) { d.Version = 1 }},
		{".version version 2", func(d *org.Design) { d.Version = 2 }},
		{".version version -1", func(d *org.Design) { d.Version = -1 }},
		{"channel.commentsPerDay number -0.1", number(comments, -0.1)},
		{"channel.commentsPerDay number NaN", number(comments, math.NaN())},
		{"channel.commentsPerDay number +Inf", number(comments, math.Inf(1))},
		{"", number(comments, 0)},
		{"channel.postsPerWeek number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].PostsPerWeek }, -1)},
		{"channel.reusedPostsPerWeek number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].ReusedPostsPerWeek }, -1)},
		{"channel.videosPerWeek number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].VideosPerWeek }, -1)},
		{"channel.messagesPerDay number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].MessagesPerDay }, -1)},
		{"channel.mentionsPerDay number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].MentionsPerDay }, -1)},
		{"channel.casesPerDay number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].CasesPerDay }, -1)},
		{"channel.answerWithinMinutes number -1", number(func(d *org.Design) **float64 { return &d.Channels[0].AnswerWithinMinutes }, -1)},
		{"position.hoursPerWeek number -1", number(func(d *org.Design) **float64 { return &d.Positions[0].HoursPerWeek }, -1)},
		{"channel.status word activ", func(d *org.Design) { d.Channels[0].Status = "activ" }},
		{"", func(d *org.Design) { d.Channels[0].Status = org.StatusDormant }},
		{"channel.voice word brnd", func(d *org.Design) { d.Channels[0].Voice = "brnd" }},
		{"", func(d *org.Design) { d.Channels[0].Voice = org.VoiceBoth }},
		{"channel.language language e_s_s", func(d *org.Design) { d.Channels[0].Language = "e_s_s" }},
		{"", func(d *org.Design) { d.Channels[0].Language = "es-MX" }},
		{"objective.kind word lead", func(d *org.Design) { d.Objectives[0].Kind = "lead" }},
		{"activity. word vidio", func(d *org.Design) { d.Activities["vidio"] = true }},
		{"outside.kind word press", func(d *org.Design) { d.Outside[0].Kind = "press" }},
		{"approval.by empty ", func(d *org.Design) { d.Approvals = []org.Approval{{}} }},
		{"approval.withinHours number -1", func(d *org.Design) { d.Approvals = []org.Approval{{By: "smm", WithinHours: new(-1.0)}} }},
		{"effort.minutes number -1", func(d *org.Design) { d.Effort = []org.Effort{{Responsibility: role.CreateContent, Minutes: new(-1.0)}} }},
		{"liaison.between ends cm", func(d *org.Design) { d.Liaisons = []org.Liaison{{Between: []string{"cm"}}} }},
		{"liaison.cadence word cadence(6)", func(d *org.Design) {
			d.Liaisons = []org.Liaison{{Between: []string{"cm", "prensa"}, Cadence: role.CadenceEvent + 1}}
		}},
		{"position.id text a\ufffd", func(d *org.Design) { d.Positions[1].ID = "a\xff" }},
		{"position.id empty  ", func(d *org.Design) { d.Positions[1].ID = " " }},
		{"position.holders empty  ", func(d *org.Design) { d.Positions[1].Holders[0].ID, d.People = " ", nil }},
		{"position.holders share -0.1", func(d *org.Design) { d.Positions[1].Holders[0].Share = new(-0.1) }},
		{"position.holders share NaN", func(d *org.Design) { d.Positions[1].Holders[0].Share = new(math.NaN()) }},
		{"", func(d *org.Design) { d.Positions[1].Holders[0].Share = new(0.0) }},
		{"", func(d *org.Design) { d.Positions[1].Holders[0].Share = new(1.0) }},
		{"position.holders number -1", func(d *org.Design) { d.Positions[1].Holders[0].Count = -1 }},
		{"position.seats seats -1", func(d *org.Design) { d.Positions[1].Seats = -1 }},
		{"", func(d *org.Design) { d.Positions[1].Seats = 1 }},
		{"position.openSince date 2026-13-01", func(d *org.Design) { d.Positions[1].OpenSince = "2026-13-01" }},
		{"", func(d *org.Design) { d.Positions[1].OpenSince = "2026-12-31" }},
		{"position.otherDuties number -1", func(d *org.Design) {
			d.Positions[1].OtherDuties = []org.OtherDuty{{Text: "x", HoursPerWeek: new(-1.0)}}
		}},
		{"position.duties empty ", func(d *org.Design) { d.Positions[1].Duties = []org.Duty{{}} }},
		{"", func(d *org.Design) { d.Positions[1].Duties = []org.Duty{duty(role.DefineVoice, role.PartInformed)} }},
		{"position.duties word part(5)", func(d *org.Design) { d.Positions[1].Duties = []org.Duty{duty(role.DefineVoice, role.PartInformed+1)} }},
		{"position.languages language xx_", func(d *org.Design) { d.Positions[1].Languages = []string{"es", "xx_"} }},

		{"", hours(madrid("daily", "00:00", "24:00"))},
		{"", hours(madrid("mon", "23:59", "00:00"))},
		{"position.hours span 09:00", hours(madrid("mon", "09:00", "09:00"))},
		{"position.hours time 24:00", hours(madrid("mon", "24:00", "09:00"))},
		{"position.hours time 24:01", hours(madrid("mon", "09:00", "24:01"))},
		{"position.hours time 25:00", hours(madrid("mon", "09:00", "25:00"))},
		{"position.hours time 09:60", hours(madrid("mon", "09:60", "10:00"))},
		{"", hours(madrid("mon", "09:59", "10:00"))},
		{"position.hours time 9:00", hours(madrid("mon", "9:00", "10:00"))},
		{"position.hours time 09.00", hours(madrid("mon", "09.00", "10:00"))},
		{"position.hours time 009:00", hours(madrid("mon", "009:00", "10:00"))},
		{"position.hours time a9:00", hours(madrid("mon", "a9:00", "10:00"))},
		{"position.hours time 10:a0", hours(madrid("mon", "09:00", "10:a0"))},
		{"position.hours days ", hours(madrid("", "09:00", "10:00"))},
		{"position.hours days monday", hours(madrid("monday", "09:00", "10:00"))},
		{"position.hours zone Local", hours(org.Hours{TimeZone: "Local", Days: "mon", From: "09:00", To: "10:00"})},
		{"", hours(org.Hours{Days: "sun-mon", From: "09:00", To: "10:00"})},
	} {
		d := sound()
		tt.change(&d)
		got := ""
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.InvalidValue {
				kind := ""
				if f.Subject.Kind != 0 {
					kind = f.Subject.Kind.String()
				}
				got += fmt.Sprintf("%s.%s %s %s", kind, f.Subject.Field, f.Args.Problem, f.Args.Value)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.want, diff)
		}
	}
}
