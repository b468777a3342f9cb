package org

import (
	"cmp"
	"iter"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// checkExternal finds strategy and analysis that only external positions hold and nobody inside answers for, and account access that is
// only outside the organisation: one finding for each who has it.
func checkExternal(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		access, _ := number(role.ControlAccountAccess)
		found := map[Subject]*Args{}
		wide := map[Subject]bool{}
		for i := range w.cells {
			c := &w.cells[i]
			core := std.stage[c.x] == role.StageStrategy || std.stage[c.x] == role.StageAnalysis
			if c.state != StateExternal && (c.state != StateOutside || int(c.x) != access) || c.need == 0 && c.state == StateExternal ||
				int(c.x) != access && (!core || w.answersInside(c)) {
				continue
			}
			for _, s := range w.whoHolds(c) {
				args := found[s]
				if args == nil {
					args = &Args{}
					found[s] = args
				}
				args.Responsibilities = addOnce(args.Responsibilities, std.list[c.x], w.v.cap())
				args.add(w.staff.places.all[c.at].Scope, w.v.cap())
				wide[s] = wide[s] || w.staff.places.all[c.at].Scope == Scope{}
			}
		}
		for _, s := range sortedSubjects(found) {
			if wide[s] {
				found[s].anywhere()
			}
			wholesOnly(found[s])
			if !yield(Finding{Subject: s, Args: *found[s]}) {
				return
			}
		}
	}
}

// whoHolds returns the filled positions, or the outside party, that hold what a cell is about.
func (w *View) whoHolds(c *cell) []Subject {
	if c.state == StateOutside {
		return []Subject{{Kind: SubjectOutside, ID: w.outside(int(c.x), c.at)}}
	}
	return w.members(w.team(c)).Related
}

// answersInside reports whether a duty makes somebody inside accountable.
func (w *View) answersInside(c *cell) bool {
	return slices.ContainsFunc(w.declared(int(c.x), role.PartAccountable, c.at), func(n int32) bool {
		return !w.d.Positions[n].External && !w.vacant(n)
	})
}

func sortedSubjects[T any](found map[Subject]T) []Subject {
	order := make([]Subject, 0, len(found))
	for s := range found {
		order = append(order, s)
	}
	sorting.By(order, func(a, b *Subject) int { return a.compare(*b) })
	return order
}

// checkOverlap finds the same work in parallel units, and two positions of different roles that make the same thing for one channel.
func checkOverlap(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		more := true
		w.byTeam(func(f Finding) bool { more = yield(f); return more }, func(c *cell) bool {
			return c.state == StateHeld && !w.namesAccountable(c) && w.parallel(w.team(c), decides(std.stage[c.x]) || std.stage[c.x] == role.StageCreation)
		})
		if more {
			w.sameArtefact(yield)
		}
	}
}

// parallel reports whether a team stands in several units: its positions have no common superior or, where the work asks for one
// hand, none who is the superior of each of them or one of them.
func (w *View) parallel(t *team, oneHand bool) bool {
	const most = 50 // a larger team is no pair of units; the span of control speaks of it
	if len(t.filled) < 2 || len(t.filled) > most {
		return false
	}
	if t.common == none {
		return true
	}
	return oneHand && slices.ContainsFunc(t.filled, func(n int32) bool { return n != t.common && w.lines.superior(n) != t.common })
}

// maxMakers bounds how many who make one thing for one channel are compared with each other.
const maxMakers = 20

// sameArtefact yields a note for each pair of positions that make one artefact for one channel by different work, with no liaison between
// them and nobody declared accountable.
func (w *View) sameArtefact(yield func(Finding) bool) {
	type pair struct{ a, b int32 }
	found := map[pair]*Finding{}
	var order []pair
	for _, made := range standard().makers {
		if len(made.by) < 2 {
			continue
		}
		for _, at := range w.staff.places.channels {
			for i, x := range made.by {
				for _, y := range made.by[i+1:] {
					for _, p := range w.pairsOf(x, y, at) {
						a, b := p[0], p[1]
						if w.staff.rank[a] > w.staff.rank[b] {
							a, b = b, a
						}
						f := found[pair{a, b}]
						if f == nil {
							f = &Finding{Severity: Info, Subject: w.subject(a), Args: Args{Problem: ProblemArtefact, Related: []Subject{w.subject(a), w.subject(b)}}}
							found[pair{a, b}] = f
							order = append(order, pair{a, b})
						}
						f.Args.Artefacts = addOnce(f.Args.Artefacts, made.artefact, w.v.cap())
						f.Args.Responsibilities = addOnce(addOnce(f.Args.Responsibilities, standard().list[x], w.v.cap()), standard().list[y], w.v.cap())
						f.Args.add(w.staff.places.all[at].Scope, w.v.cap())
					}
				}
			}
		}
	}
	sorting.By(order, func(p, q *pair) int {
		return cmp.Or(cmp.Compare(w.staff.rank[p.a], w.staff.rank[q.a]), cmp.Compare(w.staff.rank[p.b], w.staff.rank[q.b]))
	})
	for _, p := range order {
		if !yield(*found[p]) {
			return
		}
	}
}

// pairsOf returns who does x and who does y on a channel, where they are not the same people.
func (w *View) pairsOf(x, y int, at int32) (pairs [][2]int32) {
	a, b := w.find(x, at), w.find(y, at)
	if a == nil || b == nil || a.state != StateHeld || b.state != StateHeld || a.team == b.team || a.need == 0 && a.byRole || b.need == 0 && b.byRole ||
		w.namesAccountable(a) || w.namesAccountable(b) {
		return nil
	}
	first, second := w.team(a).filled, w.team(b).filled
	for _, p := range first[:min(len(first), maxMakers)] {
		for _, q := range second[:min(len(second), maxMakers)] {
			if p != q && !slices.Contains(second, p) && !slices.Contains(first, q) && !w.joined(p, q) {
				pairs = append(pairs, [2]int32{p, q})
			}
		}
	}
	return pairs
}

// joined reports whether a liaison joins two positions, whatever it is for.
func (w *View) joined(a, b int32) bool {
	for i := range w.d.Liaisons {
		if between := w.d.Liaisons[i].Between; slices.Contains(between, w.id(a)) && slices.Contains(between, w.id(b)) {
			return true
		}
	}
	return false
}
