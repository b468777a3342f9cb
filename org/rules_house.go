package org

import (
	"iter"

	"example.com/socialorg/internal/suggest"
)

// checkSuppressions finds suppressions that give no reason, or that match nothing any more. Rules that are switched off are not asked.
func checkSuppressions(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		spoken := map[Code]*suppressible{}
		for i := range w.d.Suppress {
			s := &w.d.Suppress[i]
			f := Finding{Subject: Subject{Kind: SubjectSuppression, ID: s.Subject}, Args: Args{Value: string(s.Code)}}
			if s.Reason == "" {
				f.Args.Problem = ProblemNoReason
			} else {
				if spoken[s.Code] == nil {
					spoken[s.Code] = w.suppressible(s.Code)
				}
				found := spoken[s.Code]
				if w.v.Levels[s.Code] == Off || found.ids[s.Subject] || s.Subject == "" && len(found.ids) > 0 {
					continue
				}
				f.Args.Suggestion = w.meant(s, found)
			}
			if !yield(f) {
				return
			}
		}
	}
}

// suppressible is what the rules of a code speak about.
type suppressible struct {
	known bool // there is such a rule
	ids   map[string]bool
	list  []string          // the ids in order
	about map[string]string // id of what a finding also names, such as the position of a person, and the id that it goes by
}

func (w *View) suppressible(c Code) *suppressible {
	s := &suppressible{ids: map[string]bool{}, about: map[string]string{}}
	for r := range w.rules {
		s.known = s.known || r.Code == c
		if r.Code != c || r.Check == nil || c == UnusedSuppression {
			continue
		}
		found := r.Check(w)
		if found == nil {
			continue
		}
		for f := range found {
			if id := f.Subject.ID; !s.ids[id] {
				s.ids[id] = true
				s.list = append(s.list, id)
			}
			if i, ok := w.lines.at[f.Subject.ID]; ok && f.Subject.Kind == SubjectPosition && int(i) < w.lines.positions {
				for k := range w.d.Positions[i].Holders {
					s.name(w.d.Positions[i].Holders[k].ID, f.Subject.ID)
				}
			}
			s.alias(f.Args.Related, f.Subject.ID)
			s.alias(f.Args.Also, f.Subject.ID)
			for _, list := range [...][]string{f.Args.Channels, f.Args.Brands} {
				for _, id := range list {
					s.name(id, f.Subject.ID)
				}
			}
		}
	}
	return s
}

func (s *suppressible) alias(subjects []Subject, id string) {
	for _, x := range subjects {
		s.name(x.ID, id)
	}
}

// name notes what else a finding names; the first one counts.
func (s *suppressible) name(other, id string) {
	if _, known := s.about[other]; !known {
		s.about[other] = id
	}
}

// meant returns the id, or where there is no such rule the code, that a suppression may have been meant for.
func (w *View) meant(s *Suppression, found *suppressible) string {
	if !found.known {
		var codes []string
		for r := range w.rules {
			codes = append(codes, string(r.Code))
		}
		return suggest.Nearest(string(s.Code), codes)
	}
	if id := found.about[s.Subject]; id != "" {
		return id
	}
	return suggest.Nearest(s.Subject, found.list)
}
