package org

import (
	"fmt"
	"math"
)

// Live is a promise of live answers, for which somebody must be there when a contact comes in: a chat, a call, a service desk. For posts,
// comments and messages that may wait, hours are reckoned from volumes: see [View.Loads].
type Live struct {
	PerHour       float64 `json:"perHour,omitzero"`       // contacts that arrive in an hour
	HandleMinutes float64 `json:"handleMinutes,omitzero"` // time that one of them takes
	Concurrency   float64 `json:"concurrency,omitzero"`   // contacts that one agent holds at once, as reached and not as hoped for; 0 is 1
	WithinSeconds float64 `json:"withinSeconds,omitzero"` // how long a contact may wait
	Level         float64 `json:"level,omitzero"`         // the part of the contacts that wait no longer, above 0 and below 1; 0 is 0.8
	Productivity  float64 `json:"productivity,omitzero"`  // the part of the paid time in which an agent is there, above 0; 0 is 1
}

// maxErlangs bounds the work of sizing: beyond it the reckoning would be idle, since waiting hardly plays a part.
const maxErlangs = 100_000

// Erlangs returns the work that arrives: how many contacts are being handled at once on average.
func (l Live) Erlangs() float64 { return l.PerHour * l.HandleMinutes / 60 }

// Workload returns how many paid agents the work keeps busy, whatever the waiting: erlangs divided by concurrency and productivity.
// Sixty chats in half an hour of 20 minutes each, 2.5 at once and a productivity of 0.75, keep 21.3 agents busy. It is a floor for Agents.
// An error is [InvalidValue] and names the field.
func (l Live) Workload() (float64, error) {
	l = l.or()
	if err := l.check(); err != nil {
		return 0, err
	}
	return l.Erlangs() / l.Concurrency / l.Productivity, nil
}

// Agents returns how many paid agents keep the promise by Erlang C, which takes arrivals to be random and nobody to hang up. Plain Erlang C
// takes one contact at a time and overstates chat two to three times, so that the team is sized for one at a time, and that number divided
// by concurrency and productivity and rounded up: 51 agents at one contact are 32 at 1.6. An error is [InvalidValue] and names the field.
func (l Live) Agents() (int, error) {
	l = l.or()
	if err := l.check(); err != nil {
		return 0, err
	}
	const slack = 1e-9 // of the division, so that 32 does not become 33
	return int(math.Ceil(float64(l.single())/l.Concurrency/l.Productivity - slack)), nil
}

// single returns the number of agents with one contact each that keep the promise.
func (l Live) single() int {
	work := l.Erlangs()
	if work == 0 {
		return 0
	}
	blocked := 1.0 // Erlang B with no agent
	for n := 1; ; n++ {
		blocked = work * blocked / (float64(n) + work*blocked)
		if float64(n) <= work {
			continue
		}
		waits := blocked / (1 - work/float64(n)*(1-blocked))
		if 1-waits*math.Exp(-(float64(n)-work)*l.WithinSeconds/60/l.HandleMinutes) >= l.Level {
			return n
		}
	}
}

func (l Live) or() Live {
	def(&l.Concurrency, 1)
	def(&l.Level, 0.8)
	def(&l.Productivity, 1)
	return l
}

func (l Live) check() error {
	for _, f := range [...]struct {
		name        string
		value       float64
		least, most float64
		above       bool // least itself is too little
	}{
		{"PerHour", l.PerHour, 0, math.MaxFloat64, false},
		{"HandleMinutes", l.HandleMinutes, 0, math.MaxFloat64, true},
		{"Concurrency", l.Concurrency, 1, 1000, false},
		{"WithinSeconds", l.WithinSeconds, 0, math.MaxFloat64, false},
		{"Level", l.Level, 0, 0.999999, true},
		{"Productivity", l.Productivity, 0.01, 1, false},
		{"PerHour × HandleMinutes", l.Erlangs(), 0, maxErlangs, false},
	} {
		if !(f.value >= f.least && f.value <= f.most) || f.above && f.value == f.least {
			bound := fmt.Sprintf("from %g to %g", f.least, f.most)
			switch {
			case f.most == math.MaxFloat64 && f.above:
				bound = fmt.Sprintf("above %g", f.least)
			case f.most == math.MaxFloat64:
				bound = fmt.Sprintf("%g or more", f.least)
			case f.above:
				bound = fmt.Sprintf("above %g and at most %g", f.least, f.most)
			}
			return fmt.Errorf("org: live answers: %s must be %s, not %g: %w", f.name, bound, f.value, InvalidValue)
		}
	}
	return nil
}
