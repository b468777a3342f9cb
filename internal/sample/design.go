// Package sample makes random designs for tests. It is no part of the library that others import.
package sample

import (
	"fmt"
	"math/rand/v2"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// Rand returns a source that gives the same numbers for the same seed.
func Rand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 2026)) }

// Design returns a random design of a small department without faults of form: every id names something, no line loops.
func Design(r *rand.Rand) org.Design {
	d := org.Design{Name: "Muestra"}
	brands(r, &d)
	channels(r, &d)
	declare(r, &d)
	for i := range 1 + r.IntN(7) {
		d.Positions = append(d.Positions, position(r, &d, i))
	}
	around(r, &d)
	return d
}

// around adds what stands beside positions: liaisons, deputies, hours and people who do more than one thing.
func around(r *rand.Rand, d *org.Design) {
	for range r.IntN(3) {
		l := org.Liaison{Between: []string{pick(r, d.Positions).ID, pick(r, d.Positions).ID}}
		if r.IntN(2) == 0 {
			l.For = []role.Artefact{pick(r, collect(role.Artefacts()))}
		}
		if l.Between[0] != l.Between[1] {
			d.Liaisons = append(d.Liaisons, l)
		}
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		p.External = r.IntN(6) == 0
		if r.IntN(5) == 0 {
			if p.Backup = pick(r, d.Positions).ID; p.Backup == p.ID {
				p.Backup = ""
			}
		}
		if r.IntN(5) == 0 {
			p.DottedTo = []string{pick(r, d.Positions).ID}
		}
		if r.IntN(3) == 0 {
			p.HoursPerWeek = new(float64(r.IntN(45)))
		}
		if r.IntN(4) == 0 {
			p.Hours = []org.Hours{{TimeZone: pick(r, []string{"Europe/Madrid", "America/Mexico_City", ""}), Days: "mon-fri", From: "09:00", To: "17:00"}}
		}
		if len(p.Holders) > 0 && r.IntN(4) == 0 {
			p.Holders[0].Share = new(float64(r.IntN(5)) / 4)
		}
		if r.IntN(8) == 0 {
			p.Holders = append(p.Holders, org.Holder{ID: fmt.Sprint("equipo", i), Count: 1 + r.IntN(4)})
		}
		if r.IntN(8) == 0 {
			p.OtherDuties = []org.OtherDuty{{Text: "otra cosa", HoursPerWeek: new(float64(r.IntN(10)))}}
		}
	}
	for i := range d.Channels {
		c := &d.Channels[i]
		if r.IntN(2) == 0 {
			c.MessagesPerDay, c.CasesPerDay = new(float64(r.IntN(30))), new(float64(r.IntN(5)))
		}
		if r.IntN(4) == 0 {
			c.Hours = []org.Hours{{TimeZone: "Europe/Madrid", Days: "daily", From: "08:00", To: "22:00"}}
			c.AnswerWithinMinutes = new(float64(r.IntN(60)))
		}
	}
}

func brands(r *rand.Rand, d *org.Design) {
	for i := range r.IntN(4) {
		d.Brands = append(d.Brands, org.Brand{ID: fmt.Sprint("marca", i), Regulated: r.IntN(4) == 0})
	}
}

func channels(r *rand.Rand, d *org.Design) {
	kinds := collect(role.ChannelKinds())
	statuses := []org.Status{"", "", "", org.StatusActive, org.StatusPlanned, org.StatusDormant}
	for i := range r.IntN(5) {
		c := org.Channel{ID: fmt.Sprint("canal", i), Status: pick(r, statuses), Market: pick(r, []string{"", "ES", "MX"})}
		if r.IntN(2) == 0 {
			c.Kind = pick(r, kinds)
		}
		if len(d.Brands) > 0 && r.IntN(4) > 0 {
			c.Brand = pick(r, d.Brands).ID
		}
		if r.IntN(3) == 0 {
			n := float64(r.IntN(20))
			c.PostsPerWeek, c.CommentsPerDay, c.VideosPerWeek = &n, &n, &n
		}
		d.Channels = append(d.Channels, c)
	}
}

func declare(r *rand.Rand, d *org.Design) {
	if r.IntN(2) == 0 {
		d.Activities = map[role.Activity]bool{}
		for a := range role.Activities() {
			if r.IntN(2) == 0 {
				d.Activities[a] = r.IntN(2) == 0
			}
		}
	}
	if r.IntN(2) == 0 {
		d.Objectives = []org.Objective{}
		for o := range role.Objectives() {
			if r.IntN(4) == 0 {
				d.Objectives = append(d.Objectives, org.Objective{Kind: o})
			}
		}
	}
	for p := range role.Parties() {
		if r.IntN(8) == 0 {
			d.Outside = append(d.Outside, org.Outside{ID: "fuera-" + string(p), Kind: p})
		}
	}
	if r.IntN(4) == 0 && len(d.Outside) > 0 {
		d.Approvals = []org.Approval{{By: pick(r, d.Outside).ID}}
		if len(d.Channels) > 0 {
			d.Channels[0].HeldBy = pick(r, d.Outside).ID
		}
	}
}

// position makes position number i; it reports to an earlier one, so that no line loops.
func position(r *rand.Rand, d *org.Design, i int) org.Position {
	p := org.Position{ID: fmt.Sprint("puesto", i)}
	if i > 0 && r.IntN(5) > 0 {
		p.ReportsTo = fmt.Sprint("puesto", r.IntN(i))
	}
	if r.IntN(5) > 0 {
		p.Holders = []org.Holder{{ID: fmt.Sprint("persona", i)}}
	}
	roles := collect(role.Roles())
	for range r.IntN(3) {
		p.Roles = append(p.Roles, pick(r, roles[:4+r.IntN(len(roles)-3)]))
	}
	p.Brands = limits(r, len(d.Brands), "marca")
	p.Channels = limits(r, len(d.Channels), "canal")
	work := collect(role.Responsibilities())
	parts := []role.Part{0, role.PartResponsible, role.PartResponsible, role.PartAccountable, role.PartConsulted}
	for range r.IntN(4) {
		p.Duties = append(p.Duties, org.Duty{Responsibility: pick(r, work), Part: pick(r, parts), Channels: limits(r, len(d.Channels), "canal")})
	}
	for range r.IntN(3) {
		p.Without = append(p.Without, pick(r, work))
	}
	return p
}

// limits returns nil, for all, or some of n ids.
func limits(r *rand.Rand, n int, prefix string) []string {
	if n == 0 || r.IntN(3) > 0 {
		return nil
	}
	list := []string{}
	for i := range n {
		if r.IntN(2) == 0 {
			list = append(list, fmt.Sprint(prefix, i))
		}
	}
	return list
}

func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

func collect[T any](seq func(func(T) bool)) []T {
	var all []T
	for v := range seq {
		all = append(all, v)
	}
	return all
}
