package org

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"example.com/socialorg/role"
)

// answering are the responsibilities that a promise of service hours is about.
var answering = [...]role.Responsibility{role.AnswerComments, role.AnswerMessages, role.SupportCustomers}

// checkHours finds hours that a channel promises and in which nobody who answers there works. Where the working hours of one of them are
// not declared, nobody can tell. Without a day, zones are compared in January and in July, and what is covered in either is let pass.
func checkHours(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		shifts := map[shiftKey]*shift{}
		for _, at := range w.staff.places.channels {
			p := &w.staff.places.all[at]
			if p.channel == nil || len(p.channel.Hours) == 0 || !p.active() || p.outside {
				continue
			}
			key := w.answerers(at)
			working := shifts[key]
			if working == nil {
				working = w.shift(key)
				shifts[key] = working
			}
			if !working.known {
				continue
			}
			slots, minutes, promised := w.uncovered(p.channel.Hours, working)
			if minutes == 0 {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectChannel, ID: p.Channel}, Args: Args{
				Slots: slots, Hours: hundredths(float64(minutes) / 60), Promised: hundredths(float64(promised) / 60),
			}}
			if !yield(f) {
				return
			}
		}
	}
}

// A shiftKey is the teams that answer on a channel, none where nobody does.
type shiftKey [len(answering)]int32

// A shift is the hours of everybody in some teams.
type shift struct {
	hours []Hours
	known bool            // somebody is there, and all of them say their hours
	weeks map[string]week // by zone and Monday, once they are asked for
	zone  string          // the first that is named
}

// answerers returns the teams that answer on a channel.
func (w *View) answerers(at int32) (key shiftKey) {
	for i, x := range answering {
		n, _ := number(x)
		key[i] = none
		if c := w.find(n, at); c != nil && c.team != none && c.state.Covered() {
			key[i] = c.team
		}
	}
	return key
}

// shift returns the hours of some teams: those of a position that several are made of count once.
func (w *View) shift(key shiftKey) *shift {
	s := &shift{weeks: map[string]week{}}
	for i, team := range key {
		if team == none || slices.Contains(key[:i], team) {
			continue
		}
		for _, n := range w.teams.all[team].filled {
			if len(w.d.Positions[n].Hours) == 0 {
				return &shift{}
			}
			s.known = true
			s.hours = append(s.hours, w.d.Positions[n].Hours...)
		}
	}
	s.zone = firstZone(s.hours)
	return s
}

// uncovered returns what is promised and not worked, in the zone of the promise, and how much is promised in all.
func (w *View) uncovered(promised []Hours, working *shift) (slots []Hours, minutes, all int) {
	name := cmp.Or(firstZone(promised), working.zone, "UTC")
	local, known := w.zone(name)
	if !known {
		return nil, 0, 0
	}
	for i, monday := range w.mondays() {
		key := name + monday.Format(time.DateOnly)
		worked, known := working.weeks[key]
		if !known {
			worked = w.week(working.hours, name, monday)
			working.weeks[key] = worked
		}
		week := w.week(promised, name, monday)
		left := week.minus(worked)
		if n := left.minutes(); i == 0 || n < minutes {
			slots, minutes, all = left.hours(local, monday), n, week.minutes()
		}
	}
	return slots[:min(len(slots), w.v.cap())], minutes, all
}

// firstZone returns the zone that stands where hours name none: the first that is named.
func firstZone(list []Hours) string {
	for i := range list {
		if list[i].TimeZone != "" {
			return list[i].TimeZone
		}
	}
	return ""
}

// mondays returns the beginnings of the weeks in which zones are compared.
func (w *View) mondays() []time.Time {
	if w.v.On.IsZero() {
		return []time.Time{time.Date(2026, time.January, 5, 0, 0, 0, 0, time.UTC), time.Date(2026, time.July, 6, 0, 0, 0, 0, time.UTC)}
	}
	y, m, d := w.v.On.Date()
	day := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return []time.Time{day.AddDate(0, 0, -(int(day.Weekday())+6)%7)}
}

// week returns hours as minutes of a week. Hours of an unknown zone, which are reported elsewhere, are left out.
func (w *View) week(list []Hours, unnamed string, monday time.Time) week {
	var all week
	for i := range list {
		name := list[i].TimeZone
		if name == "" {
			name = unnamed
		}
		if zone, known := w.zone(name); known {
			all = all.add(&list[i], zone, monday)
		}
	}
	return all.merge()
}
