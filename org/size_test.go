package org_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A crowd is a design in which there are n of something.
type crowd struct {
	name string
	make func(n int, r *rand.Rand) org.Design
}

// member is position i of a crowd, five to a superior.
func member(i int, roles ...role.Role) org.Position {
	p := org.Position{ID: fmt.Sprint("p", i), Roles: roles, Holders: []org.Holder{{ID: fmt.Sprint("h", i)}}}
	if i > 0 {
		p.ReportsTo = fmt.Sprint("p", (i-1)/5)
	}
	return p
}

func inTurn(i int) role.Role {
	return [...]role.Role{role.CommunityManager, role.Manager, role.Strategist, role.Executive, role.Designer}[i%5]
}

func busyChannels(d *org.Design, n int) {
	for i := range n {
		d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i), CommentsPerDay: new(5.0), PostsPerWeek: new(3.0)})
	}
}

var crowds = []crowd{
	{"positions limited to channels of their own choice", func(n int, r *rand.Rand) (d org.Design) {
		busyChannels(&d, n)
		for i := range n {
			p := member(i, inTurn(i))
			for range 10 {
				p.Channels = append(p.Channels, fmt.Sprint("c", r.IntN(n)))
			}
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"open positions, one a channel", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, n)
		for i := range n {
			p := member(i, inTurn(i))
			p.Holders, p.Channels = nil, []string{fmt.Sprint("c", i)}
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"channels that nobody works on", func(n int, _ *rand.Rand) org.Design { return idle(20, n) }},
	{"one person in all positions", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, n)
		for i := range n {
			p := member(i, inTurn(i))
			p.Channels, p.Holders[0].ID = []string{fmt.Sprint("c", i)}, "todo"
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"people with too much of one task", func(n int, _ *rand.Rand) (d org.Design) {
		for i := range n {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i), MessagesPerDay: new(10_000.0)})
			p := member(i)
			p.Duties = []org.Duty{{Responsibility: role.AnswerMessages, Channels: []string{fmt.Sprint("c", i)}}}
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"liaisons", func(n int, r *rand.Rand) (d org.Design) {
		busyChannels(&d, 5)
		for i := range n {
			d.Positions = append(d.Positions, member(i, inTurn(i)))
			d.Liaisons = append(d.Liaisons, org.Liaison{Between: []string{fmt.Sprint("p", r.IntN(n)), fmt.Sprint("p", r.IntN(n))}})
		}
		return d
	}},
	{"a liaison between all", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, 5)
		d.Liaisons = make([]org.Liaison, 1)
		for i := range n {
			d.Positions = append(d.Positions, member(i, inTurn(i)))
			d.Liaisons[0].Between = append(d.Liaisons[0].Between, fmt.Sprint("p", i))
		}
		return d
	}},
	{"roles of the design's own", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, 5)
		all := slices.Collect(role.Responsibilities())
		for i := range n {
			own := role.Role(fmt.Sprint("r", i))
			d.Roles = append(d.Roles, org.RoleDef{ID: own, Responsibilities: []role.Responsibility{all[i%len(all)], all[(i+7)%len(all)]}})
			d.Positions = append(d.Positions, member(i, own))
		}
		return d
	}},
	{"duties of one position", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, 100)
		all := slices.Collect(role.Responsibilities())
		p := member(0)
		for i := range n {
			p.Duties = append(p.Duties, org.Duty{Responsibility: all[i%len(all)], Part: role.Part(1 + i%4), Channels: []string{fmt.Sprint("c", i%100)}})
		}
		d.Positions = []org.Position{p}
		return d
	}},
	{"positions with a part in everything", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, n)
		for i := range n {
			p := member(i)
			for part := role.PartResponsible; part <= role.PartInformed; part++ {
				p.Duties = append(p.Duties, org.Duty{Responsibility: role.PublishContent, Part: part})
			}
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"suppressions", func(n int, _ *rand.Rand) (d org.Design) {
		for i := range n {
			p := member(i)
			p.ReportsTo = fmt.Sprint("nadie", i)
			d.Positions = append(d.Positions, p)
			d.Suppress = append(d.Suppress, org.Suppression{Code: org.UnknownReference, Subject: fmt.Sprint("q", i), Reason: "prueba"})
		}
		return d
	}},
	{"brands of one person", func(n int, _ *rand.Rand) (d org.Design) {
		for i := range n {
			d.Brands = append(d.Brands, org.Brand{ID: fmt.Sprint("b", i)})
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i), Brand: fmt.Sprint("b", i), CommentsPerDay: new(5.0)})
		}
		d.Positions = []org.Position{member(0, role.Strategist, role.Manager, role.CommunityManager)}
		return d
	}},
	{"brands that nobody works for", func(n int, _ *rand.Rand) (d org.Design) {
		for i := range n {
			d.Brands = append(d.Brands, org.Brand{ID: fmt.Sprint("b", i)})
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i), Brand: fmt.Sprint("b", i)})
		}
		d.Positions = []org.Position{member(0)}
		return d
	}},
	{"people in one position", func(n int, _ *rand.Rand) (d org.Design) {
		p := member(0, role.CommunityManager, role.Manager)
		for i := range n {
			p.Holders = append(p.Holders, org.Holder{ID: fmt.Sprint("h", i)})
		}
		d.Positions = []org.Position{p}
		return d
	}},
	{"hours of everybody on every channel", func(n int, _ *rand.Rand) (d org.Design) {
		for i := range n {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i), Hours: []org.Hours{{TimeZone: "UTC", Days: "daily", From: "08:00", To: "22:00"}}})
			p := member(i, role.CommunityManager)
			p.Hours = []org.Hours{{TimeZone: "UTC", Days: "mon", From: "09:00", To: "10:00"}}
			d.Positions = append(d.Positions, p)
		}
		return d
	}},
	{"efforts of channels", func(n int, _ *rand.Rand) (d org.Design) {
		busyChannels(&d, n)
		for i := range n {
			d.Effort = append(d.Effort, org.Effort{Responsibility: role.CreateContent, Channel: fmt.Sprint("c", i), Minutes: new(3.0)})
		}
		d.Positions = []org.Position{member(0, role.CommunityManager)}
		return d
	}},
}

// TestMemoryGrowsWithTheDesign judges designs with many of one thing, and with four times as many. What grows with the square takes
// sixteen times the memory. It does not run beside other tests, whose memory would count too.
func TestMemoryGrowsWithTheDesign(t *testing.T) {
	const n, atMost = 250, 10.0
	for _, c := range crowds {
		for _, job := range [...]struct {
			name string
			run  func(d org.Design)
		}{
			{"validate", func(d org.Design) { org.Validator{}.View(d).Report() }}, // what Validate does, in memory of its own
			{"plan", func(d org.Design) { org.Plan(d) }},
			{"next hire", func(d org.Design) { org.NextHire(d) }},
			{"loads", func(d org.Design) { org.Validator{}.View(d).Loads() }},
		} {
			few, many := c.make(n, sample.Rand(1)), c.make(4*n, sample.Rand(1))
			job.run(few) // what is made once
			before, after := memory(job.run, few), memory(job.run, many)
			if after > 1<<20 && float64(after) > atMost*float64(before) {
				t.Errorf("%s, %s: %d bytes for %d, %d for %d", c.name, job.name, before, n, after, 4*n)
			}
		}
	}
}

func memory(run func(org.Design), d org.Design) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	run(d)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestCrowdsAreJudged judges sizes at which work that grows with the square would not end within the time of a test.
func TestCrowdsAreJudged(t *testing.T) {
	t.Parallel()
	for _, c := range crowds {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := c.make(3_000, sample.Rand(1))
			r := org.Validate(d)
			if len(r.Findings) == 0 {
				t.Error("no findings")
			}
			for _, o := range r.Omitted {
				if o.Count <= 0 {
					t.Errorf("omitted %v", o)
				}
			}
			p := org.Plan(d)
			if left := len(gaps(p.Apply(d))); !p.Unjudged && left != p.Left {
				t.Errorf("%d gaps are left of %d, the plan says %d", left, len(p.Closes), p.Left)
			}
			org.NextHire(d)
		})
	}
}
