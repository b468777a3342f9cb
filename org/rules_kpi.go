package org

import (
	"errors"
	"iter"
	"slices"
	"sync"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// scorecard is what a View works out about the KPIs of a design, when it is first asked.
type scorecard struct {
	once     sync.Once
	v        kpi.Vocabulary
	sound    []kpi.MeasureDef
	measures map[kpi.Measure][]kpi.Fault // of the design's own that cannot be used
	formulas []kpi.Analysis              // by number of the KPI; zero for a standard one
}

func (w *View) scorecard() *scorecard {
	s := &w.kpis
	s.once.Do(func() {
		s.declare(w.d.Measures)
		s.formulas = make([]kpi.Analysis, len(w.d.KPIs))
		for i := range w.d.KPIs {
			k := &w.d.KPIs[i]
			if k.Formula == "" {
				continue
			}
			s.formulas[i] = s.v.Analyze(k.Formula)
			_, err := kpi.NewVocabulary(nil, []kpi.KPI{{ID: k.ID, Formula: kpi.Reach}})
			s.formulas[i].Faults = append(faultsOf(err), s.formulas[i].Faults...)
		}
		s.define(w.d.KPIs)
	})
	return s
}

// define finds what is wrong with definitions whose formulas are sound.
func (s *scorecard) define(kpis []KPI) {
	at := map[kpi.ID]int{}
	var own []kpi.KPI
	for i := range kpis {
		k := &kpis[i]
		if _, twice := at[k.ID]; k.Formula == "" || s.formulas[i].Err() != nil || twice {
			continue
		}
		at[k.ID] = i
		own = append(own, kpi.KPI{ID: k.ID, Formula: s.formulas[i].Expr, Form: k.Form, Style: k.Style})
	}
	if own == nil {
		return
	}
	_, err := kpi.NewVocabulary(s.sound, own)
	for _, f := range faultsOf(err) {
		if i, ok := at[kpi.ID(f.Subject)]; ok && !f.Measure {
			s.formulas[i].Faults = append(s.formulas[i].Faults, f)
		}
	}
}

// declare makes the vocabulary of those measures that are sound.
func (s *scorecard) declare(measures []kpi.MeasureDef) {
	if len(measures) == 0 {
		return
	}
	v, err := kpi.NewVocabulary(measures, nil)
	if s.v, s.sound = v, measures; err == nil {
		return
	}
	s.measures = map[kpi.Measure][]kpi.Fault{}
	for _, f := range faultsOf(err) {
		s.measures[kpi.Measure(f.Subject)] = append(s.measures[kpi.Measure(f.Subject)], f)
	}
	s.sound = slices.DeleteFunc(slices.Clone(measures), func(m kpi.MeasureDef) bool { return s.measures[m.ID] != nil })
	s.v, _ = kpi.NewVocabulary(s.sound, nil)
}

func faultsOf(err error) []kpi.Fault {
	e, ok := errors.AsType[*kpi.FormulaError](err)
	if !ok {
		return nil
	}
	return slices.Clone(e.Faults)
}

// Vocabulary returns the standard measures and KPIs with those of the design beside them, as far as they are sound.
func (w *View) Vocabulary() kpi.Vocabulary {
	s := w.scorecard()
	var own []kpi.KPI
	for i := range w.d.KPIs {
		k := &w.d.KPIs[i]
		if k.Formula != "" && s.formulas[i].Err() == nil && !slices.ContainsFunc(own, func(o kpi.KPI) bool { return o.ID == k.ID }) {
			own = append(own, kpi.KPI{ID: k.ID, Name: k.Name, Formula: s.formulas[i].Expr, Form: k.Form, Style: k.Style, Direction: k.Direction, Period: k.Period})
		}
	}
	v, err := kpi.NewVocabulary(s.sound, own)
	if err != nil {
		return s.v
	}
	return v
}

// checkKPIs finds KPIs and measures of the design's own that cannot be worked out, and targets that a scorecard refuses or
// that are hardly meant.
func checkKPIs(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		s := w.scorecard()
		for i := range w.d.Measures {
			m := &w.d.Measures[i]
			if faults := s.measures[m.ID]; len(faults) > 0 && faults[0].Code != kpi.DuplicateID {
				f := Finding{Subject: Subject{Kind: SubjectMeasure, ID: string(m.ID)}, Args: Args{Faults: faults[:min(len(faults), w.v.cap())], Count: len(faults)}}
				if !yield(f) {
					return
				}
			}
		}
		for i := range w.d.KPIs {
			k := &w.d.KPIs[i]
			faults := slices.DeleteFunc(slices.Clone(s.formulas[i].Faults), kpi.Fault.Warning)
			if len(faults) == 0 {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectKPI, ID: string(k.ID)}, Args: Args{Value: k.Formula, Faults: faults[:min(len(faults), w.v.cap())], Count: len(faults)}}
			if !yield(f) {
				return
			}
		}
		w.doubtfulTargets(yield)
	}
}

// eachKPI yields a finding for each KPI of the scorecard that ask makes one for. An id is asked about once.
func (w *View) eachKPI(ask func(k *KPI, formula kpi.Expr) (Args, bool)) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if len(w.d.KPIs) == 0 {
			return
		}
		s := w.scorecard()
		said := map[kpi.ID]bool{}
		for i := range w.d.KPIs {
			k := &w.d.KPIs[i]
			if said[k.ID] {
				continue
			}
			said[k.ID] = true
			formula := s.formulas[i].Expr
			if def, ok := s.v.KPI(k.ID); ok && k.Formula == "" {
				formula = def.Formula
			}
			if args, speak := ask(k, formula); speak && !yield(Finding{Subject: Subject{Kind: SubjectKPI, ID: string(k.ID)}, Args: args}) {
				return
			}
		}
	}
}

// checkOwners finds KPIs that nobody answers for: no owner, or an open position. An owner that names nothing is reported elsewhere.
func checkOwners(w *View) iter.Seq[Finding] {
	return w.eachKPI(func(k *KPI, _ kpi.Expr) (Args, bool) {
		n, known := w.lines.at[k.Owner]
		if k.Owner == "" {
			return Args{}, true
		}
		if !known || int(n) >= w.lines.positions || !w.vacant(w.there(n)) {
			return Args{}, false
		}
		return Args{Related: []Subject{w.subject(n)}}, true
	})
}

// checkInfluence finds owners who neither do nor lead what moves their KPI. Nobody can say what moves one of the design's own.
func checkInfluence(w *View) iter.Seq[Finding] {
	return w.eachKPI(func(k *KPI, _ kpi.Expr) (Args, bool) {
		n, known := w.lines.at[k.Owner]
		if !known || int(n) >= w.lines.positions || k.Formula != "" {
			return Args{}, false
		}
		args := Args{Related: []Subject{w.subject(n)}}
		for x, r := range standard().list {
			for id := range r.Moves() {
				if id != k.ID {
					continue
				}
				if w.sways(n, x) {
					return Args{}, false
				}
				args.Responsibilities = addOnce(args.Responsibilities, r, w.v.cap())
			}
		}
		return args, len(args.Responsibilities) > 0
	})
}

// sways reports whether a position does x somewhere, answers for it, has the role that the framework makes answer for it, or stands above
// those who do it.
func (w *View) sways(n int32, x int) bool {
	if r, _, ok := w.f.Accountable(standard().list[x]); ok && slices.Contains(w.d.Positions[n].Roles, r) && !slices.Contains(w.d.Positions[n].Without, standard().list[x]) {
		return true
	}
	row := w.row(x)
	last := int32(none)
	for i := range row {
		c := &row[i]
		if slices.Contains(w.declared(x, role.PartAccountable, c.at), n) {
			return true
		}
		if c.team == none || c.team == last {
			continue
		}
		last = c.team
		for _, doer := range w.team(c).pos {
			if w.lines.common(doer, n) == n {
				return true
			}
		}
	}
	return false
}

// checkMeasured finds KPIs whose reporter is a vacant position, and those without a reporter of which nobody collects a measure: nobody
// holds a responsibility that has it in hand. A measure of the design's own is in the hands of whoever collects metrics.
func checkMeasured(w *View) iter.Seq[Finding] {
	return w.eachKPI(func(k *KPI, formula kpi.Expr) (Args, bool) {
		var args Args
		if n, ok := w.lines.at[k.Reporter]; ok {
			if int(n) >= w.lines.positions || !w.vacant(w.there(n)) {
				return args, false
			}
			args.Related = []Subject{w.subject(n)}
		}
		for _, m := range measuresOf(formula, nil, 0) {
			if !w.collected(m) {
				args.Measures = addOnce(args.Measures, m, w.v.cap())
			}
		}
		return args, args.Measures != nil || args.Related != nil
	})
}

func measuresOf(e kpi.Expr, found []kpi.Measure, depth int) []kpi.Measure {
	if depth > kpi.MaxDepth {
		return found
	}
	switch e := e.(type) {
	case kpi.Measure:
		return addOnce(found, e, kpi.MaxNodes)
	case kpi.Previous:
		return addOnce(found, e.Of, kpi.MaxNodes)
	case kpi.Quantile:
		return addOnce(found, e.Of, kpi.MaxNodes)
	case kpi.Binary:
		return measuresOf(e.Y, measuresOf(e.X, found, depth+1), depth+1)
	}
	return found
}

func (w *View) collected(m kpi.Measure) bool {
	for x, r := range standard().list {
		if r != role.CollectMetrics || m.IsStandard() {
			if !slices.Contains(slices.Collect(r.Collects()), m) {
				continue
			}
		}
		row := w.row(x)
		if slices.ContainsFunc(row, func(c cell) bool { return c.state.Covered() }) {
			return true
		}
	}
	return false
}

// doubtfulTargets yields a finding for each target that a scorecard refuses or asks about, of KPIs that can be worked out.
func (w *View) doubtfulTargets(yield func(Finding) bool) {
	for f := range w.eachKPI(w.doubtTarget) {
		if f.Args.Problem == ProblemQuestion {
			f.Severity = Warning
		}
		if !yield(f) {
			return
		}
	}
}

func (w *View) doubtTarget(k *KPI, formula kpi.Expr) (Args, bool) {
	if k.Target.IsZero() || formula == nil {
		return Args{}, false
	}
	s := w.scorecard()
	v := s.v
	if k.Formula != "" || k.Form != 0 || k.Direction != 0 {
		def, err := k.definition(s.v)
		if err != nil {
			return Args{}, false
		}
		if v, err = kpi.NewVocabulary(s.sound, []kpi.KPI{def}); err != nil {
			return Args{}, false // told where the formula is
		}
	}
	doubts := kpi.Scoring{Vocabulary: v}.Inspect([]kpi.Goal{{KPI: k.ID, Target: k.Target}})
	if len(doubts) == 0 {
		return Args{}, false
	}
	problem := ProblemTarget
	if doubts[0].Reason.IsWarning() { // what is refused comes first
		problem = ProblemQuestion
	}
	return Args{Problem: problem, Goals: doubts[:min(len(doubts), w.v.cap())], Count: len(doubts)}, true
}

// checkTargets finds KPIs without a target.
func checkTargets(w *View) iter.Seq[Finding] {
	return w.eachKPI(func(k *KPI, _ kpi.Expr) (Args, bool) { return Args{}, k.Target.IsZero() })
}
