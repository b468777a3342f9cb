package org

import "iter"

// checkSuppressions finds suppressions that give no reason, or that match nothing any more. Rules that are switched off are not asked.
func checkSuppressions(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		spoken := map[Code]map[string]bool{}
		for i := range w.d.Suppress {
			s := &w.d.Suppress[i]
			f := Finding{Subject: Subject{Kind: SubjectSuppression, ID: s.Subject}, Args: Args{Value: string(s.Code)}}
			if s.Reason == "" {
				f.Args.Problem = ProblemNoReason
			} else {
				if spoken[s.Code] == nil {
					spoken[s.Code] = w.subjectsOf(s.Code)
				}
				if w.v.Levels[s.Code] == Off || spoken[s.Code][s.Subject] || s.Subject == "" && len(spoken[s.Code]) > 0 {
					continue
				}
			}
			if !yield(f) {
				return
			}
		}
	}
}

// subjectsOf returns the ids of what the rules of a code speak about.
func (w *View) subjectsOf(c Code) map[string]bool {
	ids := map[string]bool{}
	for r := range w.rules {
		if r.Code != c || r.Check == nil || c == UnusedSuppression {
			continue
		}
		for f := range r.Check(w) {
			ids[f.Subject.ID] = true
		}
	}
	return ids
}
