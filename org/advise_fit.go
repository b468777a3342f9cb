package org

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// mostMoves bounds how often work is passed from one position to another.
const mostMoves = 40

// fits passes work from those who have too much to those who have time, and reports whether everybody then has enough of it.
func (a *adviser) fits(t *advisedTeam) bool {
	if a.s.steered() {
		t.steering = a.steer(&t.design)
	}
	for range mostMoves {
		w := Validator{Cap: -1}.View(t.design)
		loads := w.Loads()
		sorting.By(loads, func(x, y *Load) int { return cmp.Compare(y.Ratio(), x.Ratio()) })
		t.slack = 0
		for _, l := range loads {
			t.slack += max(0, l.Available-l.Hours)
		}
		if len(loads) == 0 || loads[0].Ratio() <= 1 {
			return true
		}
		if !move(w, &t.design, loads) {
			return false
		}
	}
	return false
}

// steer gives the marketing department the share of a week that its part takes.
func (a *adviser) steer(d *Design) (hours float64) {
	for _, l := range (Validator{}).View(*d).Loads() {
		if slices.Contains(l.Positions, d.Positions[0].ID) {
			hours = l.Hours
		}
	}
	share := math.Ceil(hours/a.s.free()*20) / 20
	d.Positions[0].Holders[0].Share = new(min(max(share, 0.05), 1))
	return hours
}

// move passes the largest piece of work that somebody else has time for from whoever has most to do, or shares it. What is said to people
// one to one is passed on last.
func move(w *View, d *Design, loads []Load) bool {
	for _, how := range [...]struct{ shared, talk bool }{{false, false}, {false, true}, {true, false}, {true, true}} {
		for _, task := range loads[0].Tasks {
			if talk := task.Responsibility.Stage() == role.StageEngagement; talk != how.talk || task.Hours < 0.25 {
				continue
			}
			for _, to := range slices.Backward(loads[1:]) {
				if pass(w, d, task, loads[0].Positions[0], to, how.shared) {
					return true
				}
			}
		}
	}
	return false
}

// pass gives a piece of work to somebody who may do it and has the time, or lets both do it.
func pass(w *View, d *Design, task TaskLoad, from string, to Load, shared bool) bool {
	room := to.Available - to.Hours
	if room <= 0 || !shared && task.Hours > room || holds(w, task, to.Positions[0]) {
		return false
	}
	i := d.positionAt(to.Positions[0])
	if !able(d.Positions[i].Roles, task.Responsibility) || beneath(d.Positions[i].Roles, task.Responsibility) {
		return false
	}
	d.Positions[i].Duties = withDuty(d.Positions[i].Duties, task)
	if shared {
		k := d.positionAt(from)
		d.Positions[k].Duties = withDuty(d.Positions[k].Duties, task)
	}
	return true
}

// able reports whether one of the roles may do x.
func able(roles []role.Role, x role.Responsibility) bool {
	for r := range role.Reconciled().Doers(x) {
		if slices.Contains(roles, r) {
			return true
		}
	}
	return false
}

// beneath reports whether x is carrying out, and the roles are there to decide alone.
func beneath(roles []role.Role, x role.Responsibility) bool {
	switch x.Stage() {
	case role.StageCreation, role.StagePublishing, role.StageEngagement, role.StageListening:
		return len(roles) == 1 && roles[0] == role.Strategist
	default:
		return false
	}
}

func holds(w *View, t TaskLoad, position string) bool {
	for id := range w.Holders(t.Responsibility, t.Scope) {
		if id == position {
			return true
		}
	}
	return false
}

// withDuty adds a piece of work to a copy of the duties, to an entry for the same work if there is one.
func withDuty(duties []Duty, t TaskLoad) []Duty {
	duties = slices.Clone(duties)
	i := slices.IndexFunc(duties, func(d Duty) bool { return d.Responsibility == t.Responsibility })
	if i < 0 {
		i = len(duties)
		duties = append(duties, Duty{Responsibility: t.Responsibility})
	}
	if t.Scope.Brand != "" {
		duties[i].Brands = append(slices.Clip(duties[i].Brands), t.Scope.Brand)
	}
	if t.Scope.Channel != "" {
		duties[i].Channels = append(slices.Clip(duties[i].Channels), t.Scope.Channel)
	}
	return duties
}
