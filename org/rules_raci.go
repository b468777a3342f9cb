package org

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/role"
)

// checkAccountable finds what several do and nobody answers for: nobody is named, they have no common superior. What is the same
// for the same positions is one finding, about the first of them; Related are all of them.
func checkAccountable(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		found := map[string]*Finding{}
		var order []string
		var h holding
		std := standard()
		for i := range w.cells {
			c := &w.cells[i]
			if c.state != StateHeld && c.state != StateImplied {
				continue
			}
			w.staff.hold(&h, int(c.x), c.at)
			if c.need == 0 && h.role >= 0 || !w.headless(&h) || w.names(role.PartAccountable, c) {
				continue
			}
			key := h.key()
			f := found[key]
			if f == nil {
				f = &Finding{Args: w.people(&h)}
				f.Subject = f.Args.Related[0]
				found[key] = f
				order = append(order, key)
			}
			f.Args.Responsibilities = addOnce(f.Args.Responsibilities, std.list[c.x], w.v.cap())
			f.Args.add(w.staff.places.all[c.at].Scope, w.v.cap())
		}
		for _, key := range order {
			wholesOnly(&found[key].Args)
			if !yield(*found[key]) {
				return
			}
		}
	}
}

// wholesOnly leaves out what goes without saying: the parts of a responsibility that is listed too.
func wholesOnly(args *Args) {
	all := slices.Clone(args.Responsibilities)
	args.Responsibilities = slices.DeleteFunc(args.Responsibilities, func(r role.Responsibility) bool {
		whole, ok := r.Whole()
		return ok && slices.Contains(all, whole)
	})
}

// key tells apart who holds: the same groups have the same people.
func (h *holding) key() string {
	var b strings.Builder
	for _, g := range h.groups {
		b.WriteString(strconv.Itoa(int(g.pos[0])))
		b.WriteByte('/')
		b.WriteString(strconv.Itoa(len(g.pos)))
		b.WriteByte(' ')
	}
	return b.String()
}

// people lists the filled positions among the holders.
func (w *View) people(h *holding) Args {
	var args Args
	for _, n := range w.staff.positions(h) {
		if w.d.Positions[n].vacant() {
			continue
		}
		if args.Count++; len(args.Related) < w.v.cap() {
			args.Related = append(args.Related, w.subject(n))
		}
	}
	return args
}

// headless reports whether several filled positions hold and no superior is common to them all. Where duties say who does it, what
// others would do by their role leaves nothing open.
func (w *View) headless(h *holding) bool {
	filled := 0
	common := int32(none)
	for i, g := range h.groups {
		if i == h.duties && filled > 0 {
			break
		}
		if g.filled == 0 {
			continue
		}
		top := w.common(g)
		if filled == 0 {
			common = top
		} else {
			common = w.lines.common(common, top)
		}
		filled += g.filled
	}
	return filled > 1 && common == none
}

// common returns the nearest common superior of the filled positions of a group; it may be one of them.
func (w *View) common(g *group) int32 {
	if g.known {
		return g.common
	}
	first := true
	common := int32(none)
	for _, n := range g.pos {
		if w.d.Positions[n].vacant() {
			continue
		}
		if first {
			common, first = n, false
		} else if common = w.lines.common(common, n); common == none {
			break
		}
	}
	g.common, g.known = common, true
	return common
}

// names reports whether a duty gives somebody a part in what a cell is about.
func (w *View) names(part role.Part, c *cell) bool {
	return slices.ContainsFunc(w.staff.duties.list(int(c.x)*parts+int(part)), func(g group) bool {
		return w.staff.areas.holds(g.area, c.at)
	})
}

// checkResponsible finds what somebody is named accountable, consulted or informed for and nobody is responsible for. It is about
// the responsibility; Related are those who are named.
func checkResponsible(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		p := &w.staff.places
		for x, r := range std.list {
			f := Finding{Subject: Subject{Kind: SubjectResponsibility, ID: string(r)}}
			for _, at := range p.at(std.reach[x]) {
				place := &p.all[at]
				if std.reach[x] == role.ReachChannel && (place.outside || !place.active() && r != role.SetUpProfiles) || !w.partWithoutDoer(x, at) {
					continue
				}
				w.named(&f.Args, x, at)
				f.Args.add(place.Scope, w.v.cap())
			}
			if f.Args.Related != nil && !yield(f) {
				return
			}
		}
	}
}

func (w *View) named(args *Args, x int, at int32) {
	for part := role.PartAccountable; part <= role.PartInformed; part++ {
		for _, g := range w.staff.duties.list(x*parts + int(part)) {
			if !w.staff.areas.holds(g.area, at) {
				continue
			}
			for _, n := range g.pos {
				args.Related = addOnce(args.Related, w.subject(n), w.v.cap())
			}
		}
	}
}
