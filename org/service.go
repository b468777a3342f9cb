package org

import (
	"iter"
	"time"

	"example.com/socialorg/role"
)

// answering are the responsibilities that a promise of service hours is about.
var answering = [...]role.Responsibility{role.AnswerComments, role.AnswerMessages, role.SupportCustomers}

// checkHours finds hours that a channel promises and in which nobody who answers there works. Where the working hours of one of them are
// not declared, nobody can tell. Without a day, zones are compared in January and in July, and what is covered in either is let pass.
func checkHours(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, at := range w.staff.places.channels {
			p := &w.staff.places.all[at]
			if p.channel == nil || len(p.channel.Hours) == 0 || !p.active() || p.outside {
				continue
			}
			working, known := w.workingHours(at)
			if !known {
				continue
			}
			slots, minutes := w.uncovered(p.channel.Hours, working)
			if minutes == 0 {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectChannel, ID: p.Channel}, Args: Args{Slots: slots, Hours: hundredths(float64(minutes) / 60)}}
			if !yield(f) {
				return
			}
		}
	}
}

// workingHours returns the hours of everybody who answers on a channel, and whether all of them say theirs.
func (w *View) workingHours(at int32) (all []Hours, known bool) {
	for _, x := range answering {
		n, _ := number(x)
		c := w.find(n, at)
		if c == nil || c.team == none || !c.state.Covered() {
			continue
		}
		for _, i := range w.team(c).filled {
			if len(w.d.Positions[i].Hours) == 0 {
				return nil, false
			}
			known = true
			all = append(all, w.d.Positions[i].Hours...)
		}
	}
	return all, known
}

// uncovered returns what is promised and not worked, in the zone of the promise.
func (w *View) uncovered(promised, working []Hours) (slots []Hours, minutes int) {
	name := w.zoneOf(promised, working)
	local, err := w.zone(name)
	if err != nil {
		return nil, 0
	}
	for i, monday := range w.mondays() {
		left := w.week(promised, name, monday).minus(w.week(working, name, monday))
		if n := left.minutes(); i == 0 || n < minutes {
			slots, minutes = left.hours(local, monday), n
		}
	}
	return slots[:min(len(slots), w.v.cap())], minutes
}

// zoneOf returns the zone that stands where hours name none: that of the promise, else the first that is named.
func (w *View) zoneOf(lists ...[]Hours) string {
	for _, list := range lists {
		for i := range list {
			if list[i].TimeZone != "" {
				return list[i].TimeZone
			}
		}
	}
	return "UTC"
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
		if zone, err := w.zone(name); err == nil {
			all = all.add(&list[i], zone, monday)
		}
	}
	return all.merge()
}
