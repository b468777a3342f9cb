package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A Relief says what would take work off somebody who has more of it than time, without hiring beyond the positions that there are.
type Relief struct {
	Holder string  `json:"holder"` // the person, or the team of unnamed people
	Over   float64 `json:"over"`   // hours a week beyond what there is time for, to hundredths

	// Colleagues have time, and a role or a duty for some of that work in the same places. Their hours
	// are not told twice: what one person has time for goes to whoever lacks most.
	Colleagues []Relieved `json:"colleagues,omitzero"`

	// Vacancies are open positions, each of which takes so much by being filled.
	Vacancies []Relieved `json:"vacancies,omitzero"`

	// Publishing is how many of the hours are of posts, articles and videos: only so much can be saved
	// by publishing less.
	Publishing float64 `json:"publishing,omitzero"`
}

// Relieved is how many hours a week somebody takes off another.
type Relieved struct {
	ID    string  `json:"id"` // of a person, or of an open position
	Hours float64 `json:"hours"`
}

// Moves returns the hours that colleagues could take: Over where they suffice.
func (r Relief) Moves() (hours float64) {
	for _, c := range r.Colleagues {
		hours += c.Hours
	}
	return min(r.Over, hundredths(hours))
}

// leastRelief is what is worth telling, in hours a week.
const leastRelief = 0.25

// Relief returns what would help those who have more work than time, whoever lacks most first; nil where nobody does. The first few open
// positions are filled on trial, each of which takes as long as a [Validator.View].
func (w *View) Relief() []Relief {
	all := w.load().people
	var short []*personLoad
	for i := range all {
		if p := &all[i]; p.hours > 0 && beyond(p.ratio(), w.limits.Overload) && w.beyond(p) > 0 {
			short = append(short, p)
		}
	}
	if short == nil {
		return nil
	}
	sorting.By(short, func(a, b **personLoad) int {
		return cmp.Or(cmp.Compare(w.beyond(*b), w.beyond(*a)), cmp.Compare((*a).id, (*b).id))
	})
	works, room := w.works(), map[*personLoad]float64{}
	out := make([]Relief, len(short))
	for i, p := range short {
		tasks := w.tasksOf(p, works)
		out[i] = Relief{Holder: p.id, Over: hundredths(w.beyond(p)), Publishing: hundredths(w.publishing(tasks, works))}
		out[i].Colleagues = w.colleagues(p, tasks, room)
	}
	w.relieveByVacancies(short, out)
	return out
}

// A shareOf is a person's part of the work of a cell.
type shareOf struct {
	cell  *cell
	part  float64
	hours float64
}

// tasksOf returns what somebody does, in the order of the chain.
func (w *View) tasksOf(p *personLoad, all *works) (tasks []shareOf) {
	for s := range p.seats() {
		for _, team := range all.teams[s.position] {
			for _, i := range all.cells[team] {
				c := &w.cells[i]
				if c.need == 0 && !c.handed {
					continue
				}
				hours, _, _ := w.hours(&all.efforts, c)
				if part := s.part * portionOf(w.timeOf(s.position), all.time[team], len(w.team(c).filled)); hours*part > 0 {
					tasks = append(tasks, shareOf{c, part, hours * part})
				}
			}
		}
	}
	return tasks
}

// publishing returns the hours of tasks that come of what is published.
func (w *View) publishing(tasks []shareOf, all *works) (hours float64) {
	for _, t := range tasks {
		w.reckon(&all.efforts, t.cell, func(r reckoned) {
			switch r.per {
			case role.PerPost, role.PerOriginalPost, role.PerReusedPost, role.PerArticle, role.PerVideo:
				hours += r.seconds * r.times / 3600 * t.part
			default:
			}
		})
	}
	return hours
}

// colleagues shares out what is too much for p among those with room, which it takes from them: first those whose work it is, then those a tier
// above or below, the least busy first.
func (w *View) colleagues(p *personLoad, tasks []shareOf, room map[*personLoad]float64) (found []Relieved) {
	var free []*personLoad
	for i := range w.load().people {
		q := &w.load().people[i]
		if _, known := room[q]; !known {
			room[q] = max(0, w.manageable(q.available)-q.hours)
		}
		if q != p && !q.unknown && !q.assumed && room[q] >= leastRelief {
			free = append(free, q)
		}
	}
	sorting.By(free, func(a, b **personLoad) int {
		return cmp.Or(cmp.Compare((*a).ratio(), (*b).ratio()), cmp.Compare((*a).id, (*b).id))
	})
	left := w.beyond(p)
	for away := range tooFar + 1 {
		for _, q := range free {
			took, most := 0.0, min(left, room[q])
			for i := range tasks {
				t := &tasks[i]
				if took >= most || t.hours == 0 || !w.could(q, t.cell, away) {
					continue
				}
				hours := min(t.hours, most-took)
				t.hours -= hours
				took += hours
			}
			if took == 0 || took < leastRelief && took < left {
				continue
			}
			left, room[q] = left-took, room[q]-took
			found = relieved(found, q.id, took)
		}
	}
	return found
}

// relieved adds hours to those of somebody.
func relieved(list []Relieved, id string, hours float64) []Relieved {
	if i := slices.IndexFunc(list, func(r Relieved) bool { return r.ID == id }); i >= 0 {
		list[i].Hours = hundredths(list[i].Hours + hours)
		return list
	}
	return append(list, Relieved{id, hundredths(hours)})
}

// could reports whether somebody has a duty for what a cell is about at its place, or a role no more tiers away from those whose work it is there.
func (w *View) could(q *personLoad, c *cell, away int) bool {
	std, x := standard(), int(c.x)
	for s := range q.seats() {
		if w.fits(w.staff.duties.list(x*parts+int(role.PartResponsible)), x, c.at, s.position) {
			return true
		}
		if whole := std.whole[x]; whole >= 0 && w.fits(w.staff.duties.list(whole*parts+int(role.PartResponsible)), x, w.staff.places.ofWhole(x, c.at), s.position) {
			return true
		}
		for _, n := range w.staff.ownFor(x) {
			if w.fits(w.staff.roles.list(n), x, c.at, s.position) {
				return true
			}
		}
		var tier role.Tier // of the generalists whose work it is here: those above do it where there are none
		for _, d := range w.staff.doers[x] {
			n := w.staff.used[d.number]
			if n == none || tier != 0 && d.tier != 0 && max(int(d.tier)-int(tier), int(tier)-int(d.tier)) > away {
				continue
			}
			if w.fits(w.staff.roles.list(int(n)), x, c.at, s.position) {
				return true
			}
			if tier == 0 && d.generalist && w.staff.reaches(int(n), x, c.at) {
				tier = d.tier
			}
		}
	}
	return false
}

// fits reports whether a position is in a group that reaches a place and does not leave x out.
func (w *View) fits(list []group, x int, at, position int32) bool {
	return slices.ContainsFunc(list, func(g group) bool {
		return !g.without.has(x) && w.staff.areas.holds(g.area, at) && slices.Contains(g.pos, position)
	})
}

// relieveByVacancies fills open positions, one at a time, and notes whom that takes work off.
func (w *View) relieveByVacancies(short []*personLoad, out []Relief) {
	trials := maxTrials
	for _, n := range w.staff.order {
		v := &w.d.Positions[n]
		if v.ID == "" || w.lines.at[v.ID] != n || v.open() == 0 {
			continue
		}
		if trials--; trials < 0 {
			return
		}
		after := w.v.View(Split{Fill: v.ID}.Apply(*w.d))
		if after.vast {
			continue
		}
		for i, p := range short {
			if q := after.personAt(p.id); q != nil && p.hours-q.hours >= leastRelief {
				out[i].Vacancies = append(out[i].Vacancies, Relieved{v.ID, hundredths(p.hours - q.hours)})
			}
		}
	}
}
