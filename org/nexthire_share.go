package org

import (
	"slices"
)

// A crowd is what everybody in a position has to do, in all of their positions.
type crowd struct {
	hours, available float64
	elsewhere        float64 // of the hours, those in other positions
	over             float64 // hours beyond capacity
	busiest          float64 // hours for each hour available
	unknown          bool
}

// crowd adds up those in a position that asks for so many hours, without one of them.
func (w *View) crowd(n int32, hours float64, without string) (c crowd) {
	seen := make(map[string]bool)
	for i := range w.d.Positions[n].Holders {
		id := w.d.Positions[n].Holders[i].ID
		p := w.personAt(id)
		if seen[id] || id == without || p == nil {
			continue
		}
		seen[id] = true
		c.over += w.beyond(p)
		c.busiest = max(c.busiest, p.ratio())
		c.hours += p.hours
		c.available += p.available
		c.elsewhere += p.hours
		for s := range p.seats() {
			if s.position == n {
				c.elsewhere -= hours * s.part
			}
		}
		c.unknown = c.unknown || p.unknown
	}
	c.elsewhere = max(0, c.elsewhere)
	return c
}

// hoursOf adds up the hours of work.
func hoursOf(list []work) (total float64) {
	for _, k := range list {
		total += k.hours
	}
	return total
}

// share finds how many more people it takes to share the work of a position, first of all those for whom it has an open seat. Where they are not
// enough it says how much is left over, and where they hardly help it finds none.
func (o *overload) share(trials *int) (s Split, ok bool) {
	const most = 1_000_000
	w, p := o.w, o.position()
	before := o.crowd
	if before.over == 0 || p.ID == "" {
		return s, false
	}
	week := w.manageable(w.paid(p) * (1 - w.shrinkage(p)))
	enough := min(before.over, week) / 2
	least := before.over
	n := max(1, weeks(min(before.over, before.hours-before.elsewhere), week))
	for *trials > 0 {
		*trials--
		d := w.d.clone()
		newcomer := d.newcomer(p.ID)
		pos := &d.Positions[o.n]
		pos.Holders = append(pos.Holders, Holder{ID: newcomer, Count: n})
		after := w.v.View(d)
		if after.vast {
			break
		}
		list, _ := after.workOf(o.n, after.works())
		all := after.crowd(o.n, hoursOf(list), "")
		if before.over-all.over < enough-1e-9 || all.over > least-1e-9 {
			break // more people do not help, or help no more
		}
		least, ok = all.over, true
		s = o.shared(after.crowd(o.n, hoursOf(list), newcomer), n)
		s.Busiest, s.Over = hundredths(all.busiest), hundredths(all.over)
		more := weeks(all.over, week)
		if more == 0 || n+more > most {
			break
		}
		n += more
	}
	return s, ok
}

// shared says what becomes of the work of those in a position when so many more share it.
func (o *overload) shared(now crowd, n int) Split {
	p := o.position()
	s := o.begin()
	s.Cut, s.Refs, s.People, s.Open, s.More, s.Elsewhere = CutSeats, CutSeats.refs(), p.filled(), p.open(), n-1, hundredths(now.elsewhere)
	if s.Open > 0 {
		s.Fill = p.ID
	}
	for _, k := range o.list {
		s.Stays.Responsibilities = append(s.Stays.Responsibilities, standard().list[k.x])
	}
	s.Goes.Responsibilities = slices.Clone(s.Stays.Responsibilities)
	s.Stays.Hours = now.hours - now.elsewhere
	s.Goes.Hours = o.crowd.hours - now.hours
	s.Stays.finish(o.w)
	s.Goes.finish(o.w)
	return s
}
