package org

import (
	"slices"

	"example.com/socialorg/role"
)

// work is what a position does somewhere, with its hours.
type work struct {
	x      int32
	hours  float64
	part   bool // some of it is held through the whole of which it is a part: it cannot stay alone
	beyond bool // some of it is where the position does not reach, and comes with something larger: it cannot go alone
}

// works are the cells of a design by who does what they are about.
type works struct {
	cells   [][]int32 // by team
	teams   [][]int32 // by position, in the order of their first cells
	time    []float64 // by team
	leads   []float64 // by position, the hours that leading people takes
	efforts efforts
}

func (w *View) works() *works {
	all := &works{cells: make([][]int32, len(w.teams.all)), teams: make([][]int32, len(w.d.Positions)), time: make([]float64, len(w.teams.all)),
		leads: make([]float64, len(w.d.Positions)), efforts: newEfforts(w.d)}
	w.load() // marks what is handed over
	w.leadership(all.leads)
	for i := range w.cells {
		c := &w.cells[i]
		if c.team == none || !c.state.Covered() {
			continue
		}
		if all.cells[c.team] == nil {
			all.time[c.team] = w.time(w.team(c))
			for _, n := range w.team(c).filled {
				if list := all.teams[n]; len(list) == 0 || list[len(list)-1] != c.team {
					all.teams[n] = append(list, c.team)
				}
			}
		}
		all.cells[c.team] = append(all.cells[c.team], int32(i))
	}
	return all
}

// workOf returns what a position does, in the order of the chain, with the hours that [View.Loads] counts, and how many of them it has
// with each of its teams.
func (w *View) workOf(n int32, all *works) (list []work, byTeam []float64) {
	var cells []int32
	for _, team := range all.teams[n] {
		cells = append(cells, all.cells[team]...)
	}
	slices.Sort(cells)
	at := map[int32]int{}
	hoursOf := map[int32]float64{} // by team
	lead, _ := number(role.LeadDepartment)
	area := w.staff.places.area(&w.staff.areas, everywhere, w.d.Positions[n].Brands, w.d.Positions[n].Channels)
	for _, i := range cells {
		c := &w.cells[i]
		k, seen := at[c.x]
		if !seen {
			k = len(list)
			at[c.x] = k
			list = append(list, work{x: c.x})
			if int(c.x) == lead {
				list[k].hours = all.leads[n]
			}
		}
		list[k].beyond = list[k].beyond || !w.staff.areas.holds(area, c.at)
		list[k].part = list[k].part || c.state == StateImplied
		if c.need != 0 || c.handed {
			hours, _, _ := w.hours(&all.efforts, c)
			hours *= portionOf(w.timeOf(n), all.time[c.team], len(w.team(c).filled))
			list[k].hours += hours
			hoursOf[c.team] += hours
		}
	}
	for _, team := range all.teams[n] {
		byTeam = append(byTeam, hoursOf[team])
	}
	return list, byTeam
}
