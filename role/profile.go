package role

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A Task is an entry of a role's routine.
type Task struct {
	Cadence        Cadence         // how often it comes round in this role
	Responsibility Responsibility  // what it is a part of
	Text           socialorg.Text  // what there is to do: a verb phrase in lower case
	Basis          Basis           // stated where a source says how often, inferred where it says only who, reconciled for practice
	Refs           []socialorg.Ref // the caller's own copy
}

type profile struct {
	role                     Role
	mission, audience, voice socialorg.Text
	skills                   []socialorg.Text
	routine                  []Task
	refs                     []socialorg.Ref // of everything but the routine
}

var unknownProfile profile

func (r Role) profile() *profile {
	for i := range profiles {
		if profiles[i].role == r {
			return &profiles[i]
		}
	}
	return &unknownProfile
}

// Mission returns one sentence that says what r is for, "" for an unknown role.
func (r Role) Mission(tag language.Tag) string { return r.profile().mission.In(tag) }

// Audience returns a phrase that says whom r addresses, "" for an unknown role.
func (r Role) Audience(tag language.Tag) string { return r.profile().audience.In(tag) }

// Voice returns a phrase that says in whose name r speaks, and how, "" for an unknown role.
func (r Role) Voice(tag language.Tag) string { return r.profile().voice.In(tag) }

// Skills returns four to seven phrases that say what r must be good at, nil for an unknown role. The slice is the caller's own.
func (r Role) Skills(tag language.Tag) []string {
	skills := r.profile().skills
	if skills == nil {
		return nil
	}
	phrases := make([]string, len(skills))
	for i, s := range skills {
		phrases[i] = s.In(tag)
	}
	return phrases
}

// Routine yields what r does in an ordinary day, week and month, most frequent first, whatever the framework; none for an unknown role.
func (r Role) Routine() iter.Seq[Task] {
	return func(yield func(Task) bool) {
		for _, t := range r.profile().routine {
			t.Refs = slices.Clone(t.Refs)
			if !yield(t) {
				return
			}
		}
	}
}

// ProfileRefs yields what the profile of r rests on, its routine and its comparisons included, each reference once.
func (r Role) ProfileRefs() iter.Seq[socialorg.Ref] { return values(r.profileRefs()) }

func (r Role) profileRefs() []socialorg.Ref {
	p := r.profile()
	refs := slices.Clone(p.refs)
	for i := range p.routine {
		refs = appendNew(refs, p.routine[i].Refs)
	}
	for i := range traits {
		if traits[i].role == r {
			refs = appendNew(refs, traits[i].refs)
		}
	}
	return refs
}

// appendNew appends to refs those of more that it does not hold.
func appendNew(refs, more []socialorg.Ref) []socialorg.Ref {
	for _, ref := range more {
		if !slices.Contains(refs, ref) {
			refs = append(refs, ref)
		}
	}
	return refs
}
