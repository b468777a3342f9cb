package role

import (
	"iter"
	"slices"

	"example.com/socialorg/kpi"
)

// Moves yields the KPIs that rise or fall with how x is carried out, in the order of their weight; none where it moves no figure. Who
// holds none of what moves a KPI cannot answer for it.
func (x Responsibility) Moves() iter.Seq[kpi.ID] {
	for i := range moves {
		if moves[i].x == x {
			return values(moves[i].kpis)
		}
	}
	return values[kpi.ID](nil)
}

// Collects yields the measures that whoever carries out x has in hand.
func (x Responsibility) Collects() iter.Seq[kpi.Measure] {
	for i := range collects {
		if collects[i].x == x {
			return values(collects[i].measures)
		}
	}
	return values[kpi.Measure](nil)
}

// Produces yields the artefacts that come out of x, in the order of the hand-offs.
func (x Responsibility) Produces() iter.Seq[Artefact] {
	return passed(func(h *Handoff) bool { return h.From == x })
}

// Consumes yields the artefacts that x needs, in the order of the hand-offs.
func (x Responsibility) Consumes() iter.Seq[Artefact] {
	return passed(func(h *Handoff) bool { return h.To == x && x != "" })
}

// passed yields the artefacts of the hand-offs that match, each once.
func passed(match func(*Handoff) bool) iter.Seq[Artefact] {
	return func(yield func(Artefact) bool) {
		for i := range handoffs {
			h := &handoffs[i]
			again := slices.ContainsFunc(handoffs[:i], func(o Handoff) bool { return o.Artefact == h.Artefact && match(&o) })
			if match(h) && !again && !yield(h.Artefact) {
				return
			}
		}
	}
}
