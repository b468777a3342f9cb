package org

import (
	"iter"
	"slices"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
)

// A State says how a responsibility is covered in a scope. The zero State is unset.
type State uint8

// The states of coverage.
const (
	StateHeld     State = iota + 1 // somebody holds it
	StateImplied                   // somebody holds the whole of which it is a part
	StateVacant                    // only open positions hold it
	StateOutside                   // an outside party does it: it holds the channel, or approves
	StateMissing                   // nobody does
	StateExternal                  // only external positions hold it, or the whole of which it is a part
	StateStandIn                   // only open positions hold it, and their superior stands in: see Validator.Vacancies
)

var states = enum.Table{Type: "org: state", Words: []string{"", "held", "implied", "vacant", "outside", "missing", "external", "stand-in"}}

// States yields the states in order.
func States() iter.Seq[State] { return enum.All[State](&states) }

// Covered reports whether somebody does the work: an open position and nobody do not.
func (s State) Covered() bool { return s != 0 && s != StateVacant && s != StateMissing }

// String returns the id of s, "" for the zero State.
func (s State) String() string { return enum.String(&states, s) }

// MarshalText returns the id of s; it fails for a value that has no name.
func (s State) MarshalText() ([]byte, error) { return enum.Marshal(&states, s) }

// UnmarshalText reads an id; it fails for any other text.
func (s *State) UnmarshalText(text []byte) error { return enum.Unmarshal(&states, s, text) }

// A Cell is the coverage of one responsibility in one scope, where it is asked for, held by a duty, or optional and held.
type Cell struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Scope          Scope               `json:"scope,omitzero"`
	State          State               `json:"state"`
	Holders        []string            `json:"holders,omitzero"` // ids of positions or of the outside party, cut at the validator's cap; to be read only
	Count          int                 `json:"count,omitzero"`   // of all holders
	Need           Severity            `json:"need,omitzero"`    // what its absence weighs; zero where it is not asked for
	Basis          role.Basis          `json:"basis,omitzero"`   // of the framework's cell; zero for duties and a design's own roles
}

// A cell is a Cell before ids and holders are looked up.
type cell struct {
	x, at  int32
	team   int32 // who holds it, none where nobody does
	state  State
	need   Severity
	handed bool // work that is handed over is, to another team: see View.handOver
	byRole bool // a role of the framework gives it, and not a duty or a role of the design's own
	basis  role.Basis
}

// These bound what coverage may cost. A design of a hundred thousand positions on a dozen channels, or of a dozen on ten thousand, is far
// within them; what is beyond is not judged, and said so.
const (
	maxCells  = 1_000_000
	maxVisits = 30_000_000
)

func (w *View) fillCells() {
	std := standard()
	p := &w.staff.places
	again(&w.rows, len(std.list)+1)
	if w.vast = w.staff.areas.vast; w.vast {
		return
	}
	w.cells = slices.Grow(w.cells, len(std.list)+8*min(len(p.channels), 1<<10))
	w.alike = w.staff.alike()
	asked := make([]demanded, len(p.all)) // by place, of the responsibility at hand
	made := make([]int32, len(p.all))     // number of its cell, none where there is none
	var h holding
	for x := range std.list {
		w.rows[x] = int32(len(w.cells))
		held := w.staff.onDuty(x)
		for _, at := range p.at(std.reach[x]) {
			if first := w.alike[at]; first != at {
				if made[first] == none {
					continue
				}
				w.cells = append(w.cells, w.cells[made[first]])
				w.cells[len(w.cells)-1].at = at
			} else {
				if asked[at] = asked[p.all[at].like]; p.all[at].like == at {
					asked[at] = w.facts.demand(x, at)
				}
				made[at] = none
				if a := &asked[at]; !held && a.need == 0 && !a.welcome && !p.all[at].outside && w.staff.outsideApproval == nil {
					continue
				}
				w.cells = append(w.cells, cell{})
				n := len(w.cells) - 1
				if !w.fill(&w.cells[n], x, at, asked[at], &h) {
					w.cells = w.cells[:n]
					continue
				}
				made[at] = int32(n)
			}
			if len(w.cells) > maxCells || h.visits > maxVisits {
				w.cells, w.vast = nil, true
				return
			}
		}
	}
	w.rows[len(std.list)] = int32(len(w.cells))
}

// fill makes c the cell of a responsibility at a place; it returns false where the design neither asks for it nor has it. It reuses the
// memory of h.
func (w *View) fill(c *cell, x int, at int32, asked demanded, h *holding) bool {
	*c = cell{x: int32(x), at: at, team: none, need: asked.need, state: StateMissing}
	outside := w.outside(x, at) != ""
	if c.need == 0 && !asked.welcome && !outside && !w.staff.onDuty(x) {
		return false
	}
	w.staff.hold(h, x, at)
	switch {
	case outside:
		if !w.facts.asks(x, at) {
			return false
		}
		c.state = StateOutside
	case c.need == 0 && h.duties == 0 && !asked.welcome:
		return false
	case h.fallen:
		c.state = StateStandIn
	case h.filled && !h.inside:
		c.state = StateExternal
	case h.filled && h.implied:
		c.state = StateImplied
	case h.filled:
		c.state = StateHeld
	case len(h.groups) > 0:
		c.state = StateVacant
	}
	if c.need == 0 && c.state == StateMissing {
		return false
	}
	if c.state != StateOutside {
		c.team = w.teams.of(w, h)
	}
	if c.byRole = h.byRole; h.filled {
		c.basis = h.basis
	}
	return true
}

// outside returns the outside party that does x at a place: it holds the channel, or approves and nobody inside does; "" for none.
func (w *View) outside(x int, at int32) string {
	std := standard()
	if p := &w.staff.places.all[at]; std.reach[x] == role.ReachChannel && p.outside {
		return p.channel.HeldBy
	}
	if std.list[x] == role.ApproveContent && len(w.staff.duties.list(x*parts+int(role.PartResponsible))) == 0 {
		return w.staff.outsideApproval[at]
	}
	return ""
}

// A shelf keeps the ids of those who hold a cell, so that the cells of one team share one list.
type shelf struct {
	filled [][]string // by team
	all    [][]string // with the open positions
	memory []string
}

func (w *View) names(s *shelf, team int32, open bool) []string {
	lists, holders := &s.filled, w.teams.all[team].filled
	if open {
		lists, holders = &s.all, w.teams.all[team].pos
	}
	if *lists == nil {
		*lists = make([][]string, len(w.teams.all))
	}
	if list := (*lists)[team]; list != nil {
		return list
	}
	n := min(len(holders), w.v.cap())
	if n > len(s.memory) {
		s.memory = make([]string, max(n, 2*len(w.teams.all)))
	}
	list := s.memory[:n:n]
	s.memory = s.memory[n:]
	for i := range list {
		list[i] = w.d.Positions[holders[i]].ID
	}
	(*lists)[team] = list
	return list
}

// tell fills in a Cell, which is zero.
func (w *View) tell(out *Cell, c *cell, names *shelf) {
	out.Responsibility, out.Scope, out.State, out.Need = standard().list[c.x], w.staff.places.all[c.at].Scope, c.state, c.need
	if c.state == StateOutside {
		out.Holders, out.Count = []string{w.outside(int(c.x), c.at)}, 1
		return
	}
	t := w.team(c)
	if t == nil {
		return
	}
	out.Basis = c.basis
	holders := t.filled
	if c.state == StateVacant {
		holders = t.pos
	}
	out.Count = len(holders)
	out.Holders = w.names(names, c.team, c.state == StateVacant)
}
