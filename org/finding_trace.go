package org

import "slices"

// A trace is the least that a finding can say: of one thing, in one place. What nobody does has one code, and nobody whom it is about.
type trace struct {
	code        Code
	about, item string
	at          Scope
}

// An about is the code and the subject of a finding.
type about struct {
	code    Code
	subject Subject
	value   string // of what is not as a document has it
}

func aboutOf(f *Finding) about {
	a := about{f.Code, f.Subject, ""}
	switch f.Code {
	case InvalidValue, DuplicateID, UnknownReference, UnusedSuppression:
		a.value = f.Args.Value
	}
	return a
}

// maxTraces bounds how many traces two reports are compared by. Beyond it each list of a finding is compared on its own.
const maxTraces = 1_000_000

// traces are what the findings of a design say, each by itself.
type traces struct {
	view     *View
	report   Report
	findings []Finding // with those accepted and suppressed
	coarse   bool
	size     int // of all traces, about
	open     map[workAt]*Cell
	found    map[trace]*Finding
	same     map[about]*Finding
	said     map[statement]*Finding
	loaded   map[string]*Finding // by position, those who had too much to do in it
	busy     map[string]bool     // positions that do something
	waiting  map[string][]workAt // by position, what waits for somebody in it
	come     map[string]bool     // who was not there before
}

// A statement is all by which a finding is as it was.
type statement struct {
	fingerprint string
	severity    Severity
	extent      float64
}

func statementOf(f *Finding) statement { return statement{f.Fingerprint(), f.Severity, f.extent()} }

// A workAt is work in a place.
type workAt struct {
	item string
	at   Scope
}

// traces judges a design.
func (v Validator) traces(d Design) *traces {
	if v.Cap >= 0 {
		v.Cap = max(defaultCap, maxHolders/max(1, len(standard().list)*(2+len(d.Brands)+len(d.Channels))))
	}
	t := &traces{view: v.View(d), open: map[workAt]*Cell{}, found: map[trace]*Finding{}, same: map[about]*Finding{}, said: map[statement]*Finding{}, loaded: map[string]*Finding{},
		busy: map[string]bool{}, waiting: map[string][]workAt{}, come: map[string]bool{}}
	t.report = t.view.Report()
	r := &t.report
	t.findings = r.Findings
	if len(r.Accepted)+len(r.Suppressed) > 0 {
		t.findings = slices.Concat(r.Findings, r.Accepted)
		for i := range r.Suppressed {
			t.findings = append(t.findings, r.Suppressed[i].Finding)
		}
	}
	for i := range r.Coverage {
		c := &r.Coverage[i]
		at := workAt{string(c.Responsibility), c.Scope}
		switch c.State {
		case StateMissing, StateVacant:
			t.open[at] = c
			for _, id := range c.Holders {
				t.waiting[id] = append(t.waiting[id], at)
			}
		default:
			for _, id := range c.Holders {
				t.busy[id] = true
			}
		}
	}
	for i := range t.findings {
		f := &t.findings[i]
		a := &f.Args
		t.size += max(1, len(a.Also)+len(a.Related)) * max(1, len(itemsOf(f))) * max(1, len(a.Channels)+len(a.Brands))
	}
	return t
}

func (t *traces) index() {
	for i := range t.findings {
		f := &t.findings[i]
		for _, x := range t.of(f) {
			if old := t.found[x]; old == nil || old.Severity < f.Severity {
				t.found[x] = f
			}
		}
		t.said[statementOf(f)] = f
		key := aboutOf(f)
		if old := t.same[key]; old == nil || old.Severity < f.Severity {
			t.same[key] = f
		}
		if f.Code != OverCapacity || f.Subject.Kind != SubjectPerson {
			continue
		}
		for _, s := range f.Args.Related {
			if old := t.loaded[s.ID]; old == nil || old.Severity < f.Severity {
				t.loaded[s.ID] = f
			}
		}
	}
}

func (t *traces) has(x trace) bool { return t.found[x] != nil }

// newcomers notes who is in a design and was not in another.
func (t *traces) newcomers(before, after *Design) {
	was := map[string]bool{}
	for i := range before.Positions {
		for k := range before.Positions[i].Holders {
			was[before.Positions[i].Holders[k].ID] = true
		}
	}
	for i := range after.Positions {
		for k := range after.Positions[i].Holders {
			if id := after.Positions[i].Holders[k].ID; !was[id] {
				t.come[id] = true
			}
		}
	}
}

// usesBackup reports whether f says that a position has no backup while those who are its backup have taken its seat.
func (t *traces) usesBackup(f *Finding, was *traces) bool {
	if f.Code != MissingBackup || len(f.Args.Related) != 1 {
		return false
	}
	at, seat := was.view.lines.at, f.Subject.ID
	n, known := at[seat]
	to, there := at[f.Args.Related[0].ID]
	if !known || !there || int(n) >= was.view.lines.positions || int(to) >= was.view.lines.positions || was.view.d.Positions[n].Backup != f.Args.Related[0].ID || !was.view.backup(n) {
		return false
	}
	now := &t.view.d.Positions[t.view.lines.at[seat]]
	return each(now.Holders, func(h *Holder) bool {
		return slices.ContainsFunc(was.view.d.Positions[to].Holders, func(o Holder) bool { return o.ID == h.ID })
	})
}

// before returns the finding that had a trace, of part or all of the design, or that told of the same work as f does.
func (t *traces) before(x trace, f *Finding, later *traces) *Finding {
	if was := t.found[x]; was != nil {
		return was
	}
	wide := x
	wide.at = Scope{}
	if was := t.found[wide]; was != nil && x.code != undone {
		return was
	}
	switch f.Code {
	case OverCapacity:
		if f.Subject.Kind == SubjectPerson && later.come[f.Subject.ID] {
			return t.relieved(f)
		}
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		if was := t.awaited(x.about, f.Severity); was != nil {
			return was
		}
		for _, s := range f.Args.Related {
			if was := t.awaited(s.ID, f.Severity); was != nil {
				return was
			}
		}
	}
	return nil
}

// relieved returns the finding of what somebody who has come does, and does not do well: that nobody did it, or those who had too much.
func (t *traces) relieved(f *Finding) (worst *Finding) {
	for _, s := range f.Args.Related {
		was := t.awaited(s.ID, f.Severity)
		if was == nil {
			if was = t.loaded[s.ID]; was == nil || was.Severity < f.Severity {
				return nil
			}
		}
		if worst == nil || was.Severity > worst.Severity {
			worst = was
		}
	}
	return worst
}

// awaited returns the worst finding of work that waited for somebody in a position, if it was that severe.
func (t *traces) awaited(position string, least Severity) (worst *Finding) {
	if t.busy[position] {
		return nil
	}
	for _, at := range t.waiting[position] {
		was := t.found[trace{code: undone, item: at.item, at: at.at}]
		if was != nil && was.Severity >= least && (worst == nil || was.Severity > worst.Severity) {
			worst = was
		}
	}
	return worst
}

// undone is the code of all traces of what nobody does.
const undone Code = "undone"

// claims reports whether findings of two codes may tell of the same work that nobody does.
func claims(a, b Code) bool {
	return slices.Contains(claimOrder[:], a) && slices.Contains(claimOrder[:], b)
}

// of returns the traces of a finding.
func (t *traces) of(f *Finding) []trace {
	if slices.Contains(claimOrder[:], f.Code) && f.Args.Problem != ProblemStandIn {
		if all := t.undone(f); all != nil {
			return all
		}
	}
	about, items, scopes := peopleOf(f), itemsOf(f), scopesOf(f)
	if !t.coarse {
		all := make([]trace, 0, len(about)*len(items)*len(scopes))
		for _, who := range about {
			for _, item := range items {
				for _, at := range scopes {
					all = append(all, trace{f.Code, who, item, at})
				}
			}
		}
		return all
	}
	var all []trace
	for _, who := range about {
		all = append(all, trace{code: f.Code, about: who})
	}
	for _, item := range items {
		all = append(all, trace{code: f.Code, item: item})
	}
	for _, at := range scopes {
		all = append(all, trace{code: f.Code, at: at})
	}
	return all
}

// undone returns the cells that a finding tells nobody does.
func (t *traces) undone(f *Finding) (all []trace) {
	if f.Args.Problem == ProblemNobody {
		for i := range t.report.Coverage {
			if c := &t.report.Coverage[i]; c.Need != 0 && !c.State.Covered() {
				all = append(all, trace{code: undone, item: string(c.Responsibility), at: c.Scope})
			}
		}
		return all
	}
	items, scopes := itemsOf(f), scopesOf(f)
	switch f.Code {
	case StageUncovered:
		if scopes = append(scopes, Scope{}); f.Args.Brands == nil { // of all brands, which it does not list
			for i := range t.view.d.Brands {
				scopes = append(scopes, Scope{Brand: t.view.d.Brands[i].ID})
			}
		}
	case ChannelUncovered:
		scopes = []Scope{{Channel: f.Subject.ID}}
	case NoResponsible:
	default:
		scopes = append(scopes, Scope{})
	}
	if f.Code == NoResponsible || f.Code == ResponsibilityUncovered {
		items = append(slices.Clone(items), f.Subject.ID)
	}
	for _, item := range items {
		for _, at := range scopes {
			c := t.open[workAt{item, at}]
			if f.Code != NoResponsible && (c == nil || c.Need == 0 || f.Code == CoveredOnlyByVacancy && (c.State != StateVacant || len(c.Holders) > 0 && c.Holders[0] != f.Subject.ID)) {
				continue
			}
			if item != "" {
				all = append(all, trace{code: undone, item: item, at: at})
			}
		}
	}
	return all
}

// peopleOf returns whom or what a finding is about: its subject, and all others of whom it says the same. Of what several do, who they are is
// no matter.
func peopleOf(f *Finding) (all []string) {
	add := func(list ...Subject) {
		for _, s := range list {
			all = append(all, s.Kind.String()+" "+s.ID+" "+s.Field)
		}
	}
	switch f.Code {
	case NoAccountable:
		return []string{""}
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		for _, s := range append([]Subject{f.Subject}, f.Args.Also...) {
			all = append(all, s.ID)
		}
		return all
	case MultipleRoots:
		add(f.Args.Related...)
		if all != nil {
			return all
		}
	case ReportingCycle, TooManyResponsible, Overlap:
		add(f.Args.Related...)
		if all == nil || !slices.Contains(f.Args.Related, f.Subject) {
			add(f.Subject)
		}
		return all
	}
	add(f.Subject)
	return all
}

// itemsOf returns what a finding says is missing or wrong, at least one.
func itemsOf(f *Finding) (all []string) {
	a := &f.Args
	switch f.Code {
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		all = words(a.Artefacts)
	case InvalidValue:
		all = []string{string(a.Problem) + " " + a.Value}
	case DuplicateID, UnknownReference, UnusedSuppression:
		all = []string{a.Value}
	case UnexpectedRole:
		all = words(a.Responsibilities)
	case Overlap:
		if all = words(a.Responsibilities); a.Artefacts != nil {
			all = words(a.Artefacts)
		}
	case CombinedRoles, TierInversion:
		all = words(a.Roles)
	case SpanOfControl, TooManyLayers, ConsultInflation, ManyAccountable, OverCapacity, UnderCapacity, OverAllocated, HoursUncovered, Vacancy, NearEmptyPosition, DoEverythingPosition:
	default:
		all = slices.Concat(words(a.Responsibilities), words(a.Roles), words(a.Activities), words(a.Artefacts), words(a.Measures), words(a.Missing))
		if a.Value != "" {
			all = append(all, a.Value)
		}
	}
	if len(all) == 0 {
		all = []string{""}
	}
	return all
}

// scopesOf returns where a finding says it is, at least the whole department.
func scopesOf(f *Finding) (all []Scope) {
	for _, id := range f.Args.Channels {
		all = append(all, Scope{Channel: id})
	}
	for _, id := range f.Args.Brands {
		all = append(all, Scope{Brand: id})
	}
	if all == nil {
		all = []Scope{{}}
	}
	return all
}
