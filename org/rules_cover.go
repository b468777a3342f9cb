package org

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"example.com/socialorg/role"
)

// checkScope yields one finding that lists what the design does not say and conditional needs depend on.
func checkScope(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		var args Args
		for a := range role.Activities() {
			if _, said := w.d.Activities[a]; !said {
				args.Activities = append(args.Activities, a)
			}
		}
		missing := func(is bool, field string) {
			if is {
				args.Missing = append(args.Missing, field)
			}
		}
		missing(len(args.Activities) > 0, "activities")
		missing(w.d.Objectives == nil, "objectives")
		missing(w.d.Outside == nil, "outside")
		missing(w.d.Channels == nil, "channels")
		missing(each(w.d.Channels, func(c *Channel) bool { return !c.DeclaresVolume() }), "volumes")
		args.Related = w.unscheduled()
		missing(args.Related != nil, "schedules")
		missing(args.Related == nil && w.timeless(), "hours")
		if len(args.Missing) > 0 {
			yield(Finding{Args: args})
		}
	}
}

// timeless reports whether no position says how long somebody works there: none of those that are filled from inside or, where there are none, none
// at all. What is agreed with an agency, or offered in a vacancy, says nothing of the others.
func (w *View) timeless() bool {
	silent := func(p *Position) bool { return p.HoursPerWeek == nil && p.Hours == nil }
	inside := func(p *Position) bool { return len(p.Holders) > 0 && !p.External }
	if each(w.d.Positions, func(p *Position) bool { return !inside(p) }) {
		return each(w.d.Positions, silent)
	}
	return each(w.d.Positions, func(p *Position) bool { return !inside(p) || silent(p) })
}

// unscheduled returns the positions that answer on a channel with promised hours and do not say when they work: nobody can tell whether
// the promise is kept.
func (w *View) unscheduled() (list []Subject) {
	seen := map[int32]bool{}
	for _, at := range w.staff.places.channels {
		p := &w.staff.places.all[at]
		if p.channel == nil || len(p.channel.Hours) == 0 || !p.active() || p.outside {
			continue
		}
		for _, x := range answering {
			n, _ := number(x)
			c := w.find(n, at)
			if c == nil || c.team == none || !c.state.Covered() {
				continue
			}
			for _, i := range w.team(c).filled {
				seen[i] = seen[i] || len(w.d.Positions[i].Hours) == 0
			}
		}
	}
	for _, i := range w.staff.order {
		if seen[i] && len(list) < w.v.cap() {
			list = append(list, w.subject(i))
		}
	}
	return list
}

// claims yields the gaps of each claim of a code together.
func (w *View) claims(code Code) iter.Seq[[]gap] {
	return func(yield func([]gap) bool) {
		for start := 0; start < len(w.gaps); {
			end := start + 1
			for end < len(w.gaps) && w.gaps[end].code == w.gaps[start].code && w.gaps[end].claim == w.gaps[start].claim {
				end++
			}
			if w.gaps[start].code == code && !yield(w.gaps[start:end]) {
				return
			}
			start = end
		}
	}
}

// maxCauses is how many gaps of a claim are asked for their cause, and how many causes a finding names.
const maxCauses = 20

// carry makes the arguments of a claim: what is missing, where, and which open positions would do it.
func (w *View) carry(claim []gap) Args {
	var args Args
	std := standard()
	vacant := map[int32]bool{}
	for i := range claim {
		c := claim[i].cell
		if i < maxCauses {
			for _, s := range w.facts.because(int(c.x), c.at) {
				args.Because = addOnce(args.Because, s, maxCauses)
			}
		}
		args.Responsibilities = addOnce(args.Responsibilities, std.list[c.x], w.v.cap())
		args.add(w.staff.places.all[c.at].Scope, w.v.cap())
		if c.state != StateVacant || len(vacant) >= w.v.cap() {
			continue
		}
		for _, n := range w.team(c).pos {
			vacant[n] = true
		}
	}
	open := slices.Collect(maps.Keys(vacant))
	w.sort(open)
	for _, n := range open[:min(len(open), w.v.cap())] {
		args.Related = append(args.Related, w.subject(n))
	}
	return args
}

// A spread tells whether what a finding lists is missing in each of the places that it lists.
type spread struct {
	tasks, places map[int32]bool
	cells         int
}

func (s *spread) add(c *cell) {
	put(&s.tasks, c.x)
	put(&s.places, c.at)
	s.cells++
}

func (s *spread) uneven() bool { return s.cells < len(s.tasks)*len(s.places) }

// sort puts positions in the order of their ids.
func (w *View) sort(positions []int32) {
	slices.SortFunc(positions, func(a, b int32) int { return cmp.Compare(w.staff.rank[a], w.staff.rank[b]) })
}

// add notes where a finding is about, if that is not the department.
func (a *Args) add(s Scope, limit int) {
	switch {
	case s.Channel != "":
		a.Channels = addOnce(a.Channels, s.Channel, limit)
	case s.Brand != "":
		a.Brands = addOnce(a.Brands, s.Brand, limit)
	}
}

// anywhere leaves out where a finding is about, since some of it is about the whole department.
func (a *Args) anywhere() { a.Channels, a.Brands = nil, nil }

func addOnce[T comparable](list []T, v T, limit int) []T {
	if n := len(list); n >= limit || n > 0 && list[n-1] == v || slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}

// addNext is addOnce for what comes in order, so that what is there already is at the end.
func addNext[T comparable](list []T, v T, limit int) []T {
	if n := len(list); n >= limit || n > 0 && list[n-1] == v {
		return list
	}
	return append(list, v)
}

func worst(claim []gap) Severity {
	s := Info
	for i := range claim {
		s = max(s, claim[i].cell.need)
	}
	return s
}

// checkStages yields one finding a stage that nobody works in, in one brand or in all; one alone where there is nobody to work in any.
func checkStages(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		for claim := range w.claims(StageUncovered) {
			if len(w.d.Positions) == 0 {
				yield(Finding{Severity: Error, Args: Args{Problem: ProblemNobody}})
				return
			}
			stage := std.stage[claim[0].cell.x]
			f := Finding{Subject: Subject{Kind: SubjectStage, ID: stage.String()}, Args: w.carry(claim), Severity: Error}
			f.Args.Stage = stage
			switch stage {
			case role.StageResearch, role.StageListening:
				f.Severity = Warning
			case role.StagePlanning:
				if w.holdsBothEnds(claim[0].cell.at) {
					f.Severity = Warning
				}
			default: // the chain breaks there
			}
			f.Args.Brands = nil
			if claim[0].claim != everyBrand(stage) { // the brand lacks it whose channels these are
				f.Args.Brands = []string{w.d.Brands[w.brandOf(claim[0].cell.at)].ID}
			}
			f.Severity = min(f.Severity, max(worst(claim), Warning))
			if !yield(f) {
				return
			}
		}
	}
}

// holdsBothEnds reports whether one filled position designs the strategy and creates the content of a brand: it can do without a
// written calendar.
func (w *View) holdsBothEnds(at int32) bool {
	brand := w.staff.places.brandOf(at)
	design, _ := number(role.DesignStrategy)
	create, _ := number(role.CreateContent)
	strategy := w.find(design, brand)
	if strategy == nil || w.team(strategy) == nil {
		return false
	}
	for i := range w.row(create) {
		c := &w.row(create)[i]
		if w.staff.places.brandOf(c.at) != brand || w.team(c) == nil {
			continue
		}
		for _, n := range w.team(c).filled {
			if w.among(w.team(strategy).filled, n) {
				return true
			}
		}
	}
	return false
}

// checkChannels yields one finding a channel that lacks somebody for what its kind asks.
func checkChannels(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for claim := range w.claims(ChannelUncovered) {
			f := Finding{Subject: Subject{Kind: SubjectChannel, ID: w.staff.places.all[claim[0].cell.at].Channel}, Args: w.carry(claim)}
			f.Args.Channels = nil
			if !yield(f) {
				return
			}
		}
	}
}

// checkVacantHolders yields one finding an open position that alone holds something.
func checkVacantHolders(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for claim := range w.claims(CoveredOnlyByVacancy) {
			f := Finding{Subject: w.subject(claim[0].claim), Severity: w.weigh(claim), Args: w.carry(claim)}
			f.Args.Related = others(f.Args.Related, f.Subject)
			var all spread
			for i := range claim {
				all.add(claim[i].cell)
			}
			if f.Args.Uneven = all.uneven(); !yield(f) {
				return
			}
		}
		w.standIns(yield)
	}
}

// standIns yields a note for each open position whose superior stands in for it. Related is the superior.
func (w *View) standIns(yield func(Finding) bool) {
	if w.staff.stands == nil {
		return
	}
	found := map[int32]*Finding{}
	spreads := map[int32]*spread{}
	var h holding
	for i := range w.cells {
		c := &w.cells[i]
		if c.state != StateStandIn || c.need == 0 {
			continue
		}
		w.staff.find(&h, int(c.x), c.at)
		n := w.staff.positions(&h)[0]
		if found[n] == nil {
			found[n] = &Finding{Severity: Info, Subject: w.subject(n), Args: Args{Problem: ProblemStandIn, Related: w.addSubjects(nil, w.team(c).filled)}}
			spreads[n] = &spread{}
		}
		spreads[n].add(c)
		found[n].Args.Responsibilities = addOnce(found[n].Args.Responsibilities, standard().list[c.x], w.v.cap())
		found[n].Args.add(w.staff.places.all[c.at].Scope, w.v.cap())
	}
	for _, i := range w.staff.order {
		f := found[i]
		if f == nil {
			continue
		}
		if f.Args.Uneven = spreads[i].uneven(); !yield(*f) {
			return
		}
	}
}

// weigh returns the severity of a claim; a calendar that is missing breaks nothing where one person holds both its ends.
func (w *View) weigh(claim []gap) Severity {
	calendar, _ := number(role.PlanCalendar)
	s := Info
	for i := range claim {
		c := claim[i].cell
		need := c.need
		if need == Error && int(c.x) == calendar && w.holdsBothEnds(c.at) {
			need = Warning
		}
		s = max(s, need)
	}
	return s
}

// checkResponsibilities yields one finding a responsibility that nobody holds, with its parts.
func checkResponsibilities(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		std := standard()
		for claim := range w.claims(ResponsibilityUncovered) {
			f := Finding{Subject: Subject{Kind: SubjectResponsibility, ID: string(std.list[claim[0].claim])}, Severity: w.weigh(claim), Args: w.carry(claim)}
			f.Args.Responsibilities = others(f.Args.Responsibilities, role.Responsibility(f.Subject.ID))
			if !yield(f) {
				return
			}
		}
	}
}

// others returns a list, which it changes, without one of its elements: nil where none is left.
func others[T comparable](list []T, one T) []T {
	if list = slices.DeleteFunc(list, func(x T) bool { return x == one }); len(list) == 0 {
		return nil
	}
	return list
}
