package org

import (
	"iter"
	"slices"
	"sync"

	"example.com/socialorg/role"
)

// A link is a hand-off between who produces in one scope and who needs it in another or the same.
type link struct {
	h        *role.Handoff
	from, to *cell
	lost     []int32 // who needs it and is reached by nobody, neither along lines nor by a liaison
}

// at returns the place of the narrower end.
func (l *link) at(w *View) int32 {
	if w.staff.places.all[l.from.at].kind != "" {
		return l.from.at
	}
	return l.to.at
}

// chain is what gets lost between the teams of a design. It is made when it is first asked for.
type chain struct {
	once sync.Once
	lost []link
	wave wave
	vast bool // too large to be walked

	last   []int32 // see handOver
	passed pairs   // the same
}

// forget empties c and keeps its memory.
func (c *chain) forget() {
	forget(&c.lost)
	c.wave.forget()
	c.passed.forget()
	*c = chain{lost: c.lost, wave: c.wave, last: c.last, passed: c.passed}
}

// lost returns every hand-off that the design asks for, that somebody holds both ends of, and that does not get to all who need it, in the
// order of the chain. An outside party is no end: to work with it is a responsibility of its own.
func (w *View) lost() []link {
	w.chain.once.Do(w.walk)
	return w.chain.lost
}

// walk finds who is reached by nobody. What holds for two teams holds for all that passes between them, but for liaisons.
func (w *View) walk() {
	w.handOver()
	unheard, looked := w.unreached()
	if len(unheard) == 0 {
		return
	}
	ends := 0
	for i := range w.d.Liaisons {
		ends += len(w.d.Liaisons[i].Between)
	}
	handoffs := standard().handoffs
	for i := range handoffs {
		for l := range w.pairs(&handoffs[i]) {
			if l.lost = unheard[teamPair{l.from.team, l.to.team}]; l.lost == nil {
				continue
			}
			if ends > 0 {
				looked += len(l.lost) + ends
			}
			if looked > maxVisits {
				w.chain.lost, w.chain.vast = nil, true
				return
			}
			if l.lost = w.withoutLiaison(&l); l.lost != nil {
				w.chain.lost = append(w.chain.lost, l)
			}
		}
	}
}

// handOver finds the teams between which something passes, and marks the ends of what does: nothing gets lost within a team, and to
// oversee oneself, or to report to oneself, takes no time.
func (w *View) handOver() {
	std := standard()
	passed := &w.chain.passed
	passed.index(len(w.teams.all))
	last := again(&w.chain.last, len(w.teams.all)) // to which team each one handed something over, plus one: mostly it does so again
	for i := range std.handoffs {
		h := &std.handoffs[i]
		from, to := std.need[h.from] == role.NeedHandoff, std.need[h.to] == role.NeedHandoff
		for l := range w.pairs(h) {
			pair := teamPair{l.from.team, l.to.team}
			if pair.from == pair.to {
				continue
			}
			l.from.handed, l.to.handed = l.from.handed || from, l.to.handed || to
			if last[pair.from] != pair.to+1 {
				last[pair.from] = pair.to + 1
				passed.add(pair)
			}
		}
	}
}

// unreached returns, for pairs of teams between which something passes, who of the second is reached by nobody of the first along the lines,
// and how much it looked at.
func (w *View) unreached() (unheard map[teamPair][]int32, looked int) {
	v := &w.chain.wave
	spread := int32(none)
	for pair := range w.chain.passed.all() {
		if spread != pair.from {
			looked += v.spread(w, &w.teams.all[pair.from], false)
			spread = pair.from
		}
		filled := w.teams.all[pair.to].filled
		looked += len(filled)
		var who []int32
		for _, n := range filled {
			if !v.reaches(n) {
				who = append(who, n)
			}
		}
		if who != nil {
			if unheard == nil {
				unheard = make(map[teamPair][]int32)
			}
			unheard[pair] = who
		}
		if looked > maxVisits {
			w.chain.vast = true
			return nil, looked
		}
	}
	return unheard, looked
}

// pairs yields the ends of a hand-off, scope by scope, where the design asks for it and somebody holds both.
func (w *View) pairs(h *handoff) iter.Seq[link] {
	return func(yield func(link) bool) {
		std := standard()
		producers, consumers := w.row(h.from), w.row(h.to)
		wide, narrow := std.reach[h.from], std.reach[h.to]
		switch {
		case len(producers) == 0 || len(consumers) == 0:
		case wide == narrow: // both rows have the same places in one order
			k := 0
			for i := range consumers {
				for k < len(producers) && producers[k].at < consumers[i].at {
					k++
				}
				if k < len(producers) && producers[k].at == consumers[i].at && !w.join(h, &producers[k], &consumers[i], yield) {
					return
				}
			}
		case wide == role.ReachChannel || narrow == role.ReachDepartment:
			last, c := int32(none), (*cell)(nil)
			for i := range producers {
				if at := w.coarser(producers[i].at, narrow); at != last {
					last, c = at, w.find(h.to, at)
				}
				if c != nil && !w.join(h, &producers[i], c, yield) {
					return
				}
			}
		default:
			last, p := int32(none), (*cell)(nil)
			for i := range consumers {
				if at := w.coarser(consumers[i].at, wide); at != last {
					last, p = at, w.find(h.from, at)
				}
				if p != nil && !w.join(h, p, &consumers[i], yield) {
					return
				}
			}
		}
	}
}

func (w *View) join(h *handoff, from, to *cell, yield func(link) bool) bool {
	return !w.passes(h, from, to) || yield(link{h: &h.Handoff, from: from, to: to})
}

// coarser returns the place of a wider scope that a place lies in.
func (w *View) coarser(at int32, r role.Reach) int32 {
	if r == role.ReachBrand {
		return w.staff.places.brandOf(at)
	}
	return 0
}

// passes reports whether somebody holds both ends and the design asks for the hand-off.
func (w *View) passes(h *handoff, from, to *cell) bool {
	inside := func(c *cell) bool { return c.state.Covered() && c.state != StateOutside }
	if !inside(from) || !inside(to) {
		return false
	}
	brand := w.staff.places.all[to.at].brand
	c := h.When
	switch {
	case c.IsZero(), c.ProducerStaffed():
		return true
	case c.NoApproval():
		return !w.facts.approvals[anyBrand] && !w.facts.approvals[brand]
	case c.ProducerAsked():
		return from.need != 0
	case c.ConsumerAsked():
		return to.need != 0
	}
	return w.facts.declared(c, brand)
}

// withoutLiaison leaves out of those lost whom a liaison joins to a producer. One that says for nothing in particular is for all.
func (w *View) withoutLiaison(l *link) []int32 {
	if len(w.d.Liaisons) == 0 {
		return l.lost
	}
	var left []int32
	joined := w.tied(l.h.Artefact, w.team(l.from).filled)
	for _, n := range l.lost {
		if !joined[n] {
			left = append(left, n)
		}
	}
	return left
}

// tied returns whom liaisons for an artefact join to any of those who produce it, themselves among them.
func (w *View) tied(a role.Artefact, producers []int32) map[int32]bool {
	var all map[int32]bool
	for i := range w.d.Liaisons {
		c := &w.d.Liaisons[i]
		makes := func(end string) bool {
			n := w.found(end)
			return n != none && int(n) < w.lines.positions && w.among(producers, n)
		}
		if c.For != nil && !slices.Contains(c.For, a) || !slices.ContainsFunc(c.Between, makes) {
			continue
		}
		for _, end := range c.Between {
			put(&all, w.found(end))
		}
	}
	return all
}

// found returns who is to be found at an id, none where it names nothing.
func (w *View) found(id string) int32 {
	n, ok := w.lines.at[id]
	if !ok {
		return none
	}
	return w.there(n)
}
