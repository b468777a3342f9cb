package org_test

import (
	"fmt"
	"slices"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// harbour is a manager and a community manager who look after one of two accounts.
func harbour() org.Design {
	return org.Design{
		Channels: []org.Channel{
			{ID: "ig", PostsPerWeek: new(4.0), CommentsPerDay: new(20.0), MessagesPerDay: new(8.0)},
			{
				ID: "tt", PostsPerWeek: new(2.0), VideosPerWeek: new(2.0),
				CommentsPerDay: new(5.0), MessagesPerDay: new(0.0),
			},
		},
		Positions: []org.Position{
			{
				ID: "smm", Roles: []role.Role{role.Manager}, Channels: []string{"ig"},
				Holders: []org.Holder{{ID: "ana"}},
			},
			{
				ID: "cm", Roles: []role.Role{
					role.CommunityManager,
				}, ReportsTo: "smm", Channels: []string{"ig"},
				Holders: []org.Holder{{ID: "bruno"}},
			},
		},
	}
}

// Some work is asked for once, some on every channel.
func ExampleScope() {
	v := org.Validator{}.View(harbour())
	for id := range v.Holders(role.DesignStrategy, org.Scope{}) {
		fmt.Println("strategy:", id)
	}
	for _, channel := range []string{"ig", "tt"} {
		fmt.Println(channel, slices.Collect(v.Holders(role.PublishContent, org.Scope{Channel: channel})))
	}
	// Output:
	// strategy: smm
	// ig [cm]
	// tt []
}

func ExampleState() {
	for c := range (org.Validator{}).View(harbour()).Cells() {
		if c.Responsibility == role.AnswerComments {
			fmt.Println(c.Scope.Channel, c.State, c.State.Covered())
		}
	}
	// Output:
	// ig held true
	// tt missing false
}

func ExampleStates() {
	for s := range org.States() {
		fmt.Println(s, s.Covered())
	}
	// Output:
	// held true
	// implied true
	// vacant false
	// outside true
	// missing false
	// external true
	// stand-in true
}

func ExampleGap() {
	for g := range (org.Validator{}).View(harbour()).Gaps() {
		if !g.Responsibility.Main() {
			continue
		}
		fmt.Println(g.Responsibility, g.Scope.Channel, g.Code, g.Severity)
	}
	// Output:
	// create-content tt channel-uncovered error
	// publish-content tt channel-uncovered error
	// manage-community tt channel-uncovered error
}

func ExampleAssignment() {
	for a := range (org.Validator{}).View(harbour()).Assignments() {
		if a.Responsibility == role.PublishContent && len(a.Holders) > 0 {
			fmt.Println(a.Scope.Channel, "responsible:", a.Holders, "accountable:",
				a.Accountable, "because:", a.Accountability)
		}
	}
	// Output: ig responsible: [cm] accountable: [cm] because: sole
}

func ExampleMatrix() {
	m := org.Validator{}.View(harbour()).Matrix()
	fmt.Println(m.Scopes)
	for _, row := range m.Rows {
		if row.Responsibility == role.PublishContent {
			fmt.Println(len(row.Cells), row.Cells[1].Holders)
		}
	}
	// Output:
	// [{ } { ig} { tt}]
	// 3 [cm]
}

// A row has a cell for each scope; where the work is not asked for, the state is zero.
func ExampleRow() {
	for _, row := range (org.Validator{}).View(harbour()).Matrix().Rows {
		if row.Responsibility.Stage() == role.StagePublishing {
			fmt.Print(row.Responsibility, ":")
			for _, c := range row.Cells {
				fmt.Printf(" %q", c.State)
			}
			fmt.Println()
		}
	}
	// Output:
	// publish-content: "" "held" "missing"
	// oversee-publishing: "held" "" ""
}

func ExampleTask() {
	for task := range (org.Validator{}).View(harbour()).Work("cm") {
		if task.Responsibility.Main() && task.Part == role.PartResponsible {
			fmt.Println(task.Responsibility, task.Scope.Channel, task.State)
		}
	}
	// Output:
	// create-content ig held
	// publish-content ig held
	// manage-community ig held
	// collect-metrics ig held
	// collect-metrics tt implied
	// prepare-reports  held
}

func ExamplePath() {
	for p := range (org.Validator{}).View(harbour()).Paths(role.LineMain) {
		if p.Artefact == role.ArtefactEditorialCalendar {
			fmt.Println(p.From, "to", p.To, "by", strings.Join(p.Steps, " → "))
		}
	}
	// Output: plan-calendar to create-content by smm → cm
}

// Nobody has declared how many messages come in, so that the hours of whoever answers them are a floor.
func ExampleLoad() {
	d := harbour()
	d.Channels[0].MessagesPerDay = nil
	for _, l := range (org.Validator{}).View(d).Loads() {
		fmt.Printf("%s %v: %.1f of %.0f hours, ratio %.2f, known: %t\n", l.Holder, l.Positions,
			l.Hours, l.Available, l.Ratio(), l.Known)
		for _, s := range l.Missing {
			fmt.Println("  declare", s.Field, "of", s.ID)
		}
	}
	// Output:
	// ana [smm]: 4.9 of 34 hours, ratio 0.14, known: true
	// bruno [cm]: 10.8 of 34 hours, ratio 0.32, known: false
	//   declare messagesPerDay of ig
}

func ExampleTaskLoad() {
	loads := org.Validator{}.View(harbour()).Loads()
	for _, t := range loads[1].Tasks[:3] {
		fmt.Println(t.Responsibility, t.Scope.Channel, t.Hours)
	}
	// Output:
	// answer-messages ig 4.67
	// answer-comments ig 3.5
	// design-visuals ig 2.33
}

// The terms of a task say where its hours come from.
func ExampleLoadTerm() {
	loads := org.Validator{}.View(harbour()).Loads()
	for _, t := range loads[1].Tasks[0].Terms {
		fmt.Printf("%.0f a week (%s) × %.0f min = %.2f hours\n", t.Times,
			t.Per.Name(language.English), t.Minutes, t.Hours())
	}
	// Output: 56 a week (message thread) × 5 min = 4.67 hours
}
