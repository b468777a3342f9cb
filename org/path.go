package org

import (
	"iter"

	"example.com/socialorg/role"
)

// A Path is the way of an artefact from who produces it to one who needs it.
type Path struct {
	Artefact role.Artefact       `json:"artefact"`
	Line     role.Line           `json:"line"`
	From     role.Responsibility `json:"from"`
	To       role.Responsibility `json:"to"`
	Scope    Scope               `json:"scope,omitzero"`   // of the narrower end
	Steps    []string            `json:"steps"`            // ids of positions and outside parties, producer first; empty where there is no way
	Liaison  bool                `json:"liaison,omitzero"` // the two ends are joined by a liaison and by no line
	Consumer string              `json:"consumer"`         // id of the position that needs it
}

// Paths yields the ways of everything that passes along a line of the chain, as feedback or in a crisis: for each hand-off whose ends
// somebody holds, the shortest way to each position that needs it, of equally short ones the first by id. Where producer and consumer are
// one position the way is that position alone. It yields at most so many as the validator's cap for each hand-off and scope.
func (w *View) Paths(line role.Line) iter.Seq[Path] {
	return func(yield func(Path) bool) {
		var v wave
		std := standard()
		for i := range std.handoffs {
			h := &std.handoffs[i]
			if h.Line != line {
				continue
			}
			for l := range w.pairs(h) {
				v.spread(w, w.team(l.from), true)
				consumers := w.team(l.to).filled
				for _, n := range consumers[:min(len(consumers), w.v.cap())] {
					p := Path{Artefact: h.Artefact, Line: line, From: h.From, To: h.To, Scope: w.staff.places.all[l.at(w)].Scope, Consumer: w.id(n), Steps: []string{}}
					for _, step := range v.path(n) {
						p.Steps = append(p.Steps, w.id(step))
					}
					if len(p.Steps) == 0 {
						p.Steps, p.Liaison = w.byLiaison(h.Artefact, w.team(l.from).filled, n)
					}
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// byLiaison returns the two ends of the first liaison that joins a producer to a consumer.
func (w *View) byLiaison(a role.Artefact, producers []int32, consumer int32) ([]string, bool) {
	for _, n := range producers {
		if w.tied(a, []int32{n})[consumer] {
			return []string{w.id(n), w.id(consumer)}, true
		}
	}
	return []string{}, false
}
