package org

import (
	"iter"
	"slices"
	"strings"

	"example.com/socialorg/role"
)

// checkSpan finds positions to which many people report. Limit is the threshold that was passed.
func checkSpan(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		reports, caring := w.reports(), w.caringReports()
		for _, i := range w.staff.order {
			f := Finding{Subject: w.subject(i), Args: Args{Count: reports[i]}}
			warning, wrong := w.limits.Span, w.limits.SpanError
			if caring[i]*2 > reports[i] {
				warning, wrong = w.limits.CareSpan, w.limits.CareSpanError
			}
			switch {
			case reached(reports[i], wrong):
				f.Severity, f.Args.Limit = Error, float64(wrong)
			case reached(reports[i], warning):
				f.Severity, f.Args.Limit = Warning, float64(warning)
			default:
				continue
			}
			if !yield(f) {
				return
			}
		}
	}
}

// reports counts the people who report to each position along solid lines. Nobody is in an open position, and an assistant is nobody
// to lead.
func (w *View) reports() []int {
	return w.countReports(func(p *Position) bool { return !assists(p) })
}

func (w *View) caringReports() []int {
	return w.countReports(func(p *Position) bool { return !assists(p) && w.cares(p) })
}

func (w *View) countReports(counts func(*Position) bool) []int {
	n := make([]int, w.lines.positions)
	for i := range w.d.Positions {
		if up := w.lines.up[i]; up != none && int(up) < w.lines.positions && int(up) != i && counts(&w.d.Positions[i]) {
			n[up] += w.d.Positions[i].filled()
		}
	}
	return n
}

// assists reports whether the title of p says that it assists, and nothing else says what it does.
func assists(p *Position) bool {
	if len(p.Roles) > 0 || len(p.Duties) > 0 || p.Title == "" {
		return false
	}
	title := unaccented(p.Title)
	for _, word := range [...]string{"assistant", "asistente", "ayudante", "auxiliar", "secretar"} {
		if strings.Contains(title, word) {
			return true
		}
	}
	return false
}

// checkLayers finds a department with many layers. It is about the first of its lowest positions; Related is the line up from there.
func checkLayers(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		layers := w.layers()
		lowest := int32(none)
		for _, i := range w.staff.order {
			if lowest == none || layers[i] > layers[lowest] {
				lowest = i
			}
		}
		if lowest == none || !beyond(int(layers[lowest]), w.limits.Layers) {
			return
		}
		f := Finding{Subject: w.subject(lowest), Args: Args{Count: int(layers[lowest]), Limit: float64(w.limits.Layers)}}
		for n := w.lines.superior(lowest); n != none && int(n) < w.lines.positions && len(f.Args.Related) < w.v.cap(); n = w.lines.superior(n) {
			f.Args.Related = append(f.Args.Related, w.subject(n))
		}
		yield(f)
	}
}

// layers returns in which layer of positions each stands, from 1; 0 where its line goes round in a circle.
func (w *View) layers() []int32 {
	layers := make([]int32, w.lines.positions)
	for i := range layers {
		n := int32(i)
		if w.lines.inCycle[n] {
			continue
		}
		depth := w.lines.depth[n] + 1
		if top := w.lines.top[n]; top == none {
			depth = 0
		} else if int(top) >= w.lines.positions {
			depth-- // an outside party at the head is no layer of the department
		}
		layers[i] = depth
	}
	return layers
}

// checkEmpty finds positions that have no role and no part in anything.
func checkEmpty(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, i := range w.staff.order {
			p := &w.d.Positions[i]
			if len(p.Roles) > 0 || len(p.Duties) > 0 || len(p.OtherDuties) > 0 || w.approves(p.ID) {
				continue
			}
			if !yield(Finding{Subject: w.subject(i)}) {
				return
			}
		}
	}
}

// approves reports whether the design names a position as approver, which is a duty.
func (w *View) approves(id string) bool {
	for i := range w.d.Approvals {
		if w.d.Approvals[i].By == id {
			return true
		}
	}
	return false
}

// checkOtherDuties finds work in positions that is no social media work at all.
func checkOtherDuties(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, i := range w.staff.order {
			p := &w.d.Positions[i]
			if len(p.OtherDuties) == 0 {
				continue
			}
			f := Finding{Subject: w.subject(i), Args: Args{Count: len(p.OtherDuties), Value: p.OtherDuties[0].Text, Hours: hundredths(p.other())}}
			if !yield(f) {
				return
			}
		}
	}
}

// checkApprovals finds approvers on whom every piece of content waits, with nobody in their place and no time within which they answer, and
// approvals that pass on to others unsaid since the position of the approver is vacant.
func checkApprovals(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		said := map[string]bool{}
		for i := range w.d.Approvals {
			a := &w.d.Approvals[i]
			key := a.By + "\x00" + a.Brand
			f := Finding{Subject: Subject{Kind: SubjectApproval, ID: a.By}}
			if f.Args.Related = w.approving(a); f.Args.Related != nil {
				f.Args.Problem = ProblemVacant
			}
			if a.By == "" || (a.Deputy != "" || a.WithinHours != nil) && f.Args.Problem == "" || said[key] {
				continue
			}
			said[key] = true
			if a.Brand != "" {
				f.Args.Brands = []string{a.Brand}
			}
			if !yield(f) {
				return
			}
		}
	}
}

// approving returns who approves by their role alone what a vacant position would, nil where it is filled or somebody is named to stand in.
func (w *View) approving(a *Approval) (related []Subject) {
	n, ok := w.lines.at[a.By]
	if !ok || int(n) >= w.lines.positions || !w.vacant(n) || w.backup(n) {
		return nil
	}
	if deputy, ok := w.lines.at[a.Deputy]; ok && a.Deputy != "" && (int(deputy) >= w.lines.positions || !w.vacant(deputy)) {
		return nil
	}
	x, _ := number(role.ApproveContent)
	for i := range w.row(x) {
		c := &w.row(x)[i]
		brand := w.staff.places.all[c.at].Brand
		if a.Brand != "" && brand != "" && a.Brand != brand || c.state != StateHeld {
			continue
		}
		if named := w.declared(x, role.PartResponsible, c.at); !slices.ContainsFunc(named, func(d int32) bool { return !w.vacant(d) }) {
			related = w.addSubjects(related, w.team(c).filled)
		}
	}
	return related
}

// checkObjectives finds strategies without a declared objective. What is not declared at all is for ScopeUndeclared to say.
func checkObjectives(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if w.d.Objectives == nil {
			return
		}
		x, _ := number(role.DesignStrategy)
		var f Finding
		for i := range w.row(x) {
			c := &w.row(x)[i]
			brand := w.staff.places.all[c.at].brand
			if !c.state.Covered() || len(w.facts.objectives) > 0 || w.facts.anyObjective(brand) {
				continue
			}
			f.Args.Related = w.addSubjects(f.Args.Related, w.team(c).filled)
			f.Args.add(w.staff.places.all[c.at].Scope, w.v.cap())
		}
		if f.Args.Related != nil {
			yield(f)
		}
	}
}

// anyObjective reports whether a brand has an objective, or any brand for the department.
func (f *facts) anyObjective(brand int32) bool {
	for k := range f.ofBrand {
		if k.brand == brand || brand == anyBrand {
			return true
		}
	}
	return false
}

// addSubjects appends positions to a list, each once, up to the cap. The positions themselves are all different.
func (w *View) addSubjects(list []Subject, positions []int32) []Subject {
	for _, n := range positions {
		if len(list) >= w.v.cap() {
			break
		}
		if s := w.subject(n); !slices.Contains(list[:min(len(list), defaultCap)], s) {
			list = append(list, s)
		}
	}
	return list
}
