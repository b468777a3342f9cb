package org

import (
	"iter"

	"example.com/socialorg"
)

// A Rule finds one kind of fault in a design. It is a value: list the standard ones with [Rules], add your own to
// them with [RulesWith]. The findings of one of your own have its Code, whatever they say themselves, and carry their sentence in Text, or else
// its Summary, and what to do in Remedy, or else its Help. The Code should begin with a name of yours and a hyphen, so that no rule to come has
// the same.
type Rule struct {
	Code     Code
	Severity Severity        // unset: Warning
	Summary  socialorg.Text  // what it finds, in a phrase
	Help     socialorg.Text  // what to do about it
	Basis    []socialorg.Ref // none where it is a matter of form

	// Check yields the findings. It sets the severity of one only where that depends on the case;
	// else the rule's holds. It must be a pure function of the view, and may return nil for none.
	Check func(*View) iter.Seq[Finding]
}

// Rules yields the standard rules in their order, which is that of equally severe findings in a report.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := range rules {
			r := rules[i]
			r.Basis = append([]socialorg.Ref(nil), r.Basis...)
			if !yield(r) {
				return
			}
		}
	}
}

// RulesWith yields the standard rules and then your own, for [Validator.Rules]. It may be ranged over any number of times.
func RulesWith(own ...Rule) iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for r := range Rules() {
			if !yield(r) {
				return
			}
		}
		for _, r := range own {
			if !yield(r) {
				return
			}
		}
	}
}

// Severities returns what the findings of r can weigh, the most severe first: Severity and, for a standard rule that weighs some cases
// otherwise, the others; [Rule.When] says which cases. [Validator.Levels] sets one for all of them.
func (r Rule) Severities() []Severity {
	switch r.Code {
	case DuplicateID, CoveredOnlyByVacancy:
		return []Severity{Error, Warning, Info}
	case SpanOfControl, StageUncovered, ResponsibilityUncovered, BrokenHandoff, NoEscalationPath, SinglePointOfFailure, OverCapacity, KPIInvalid:
		return []Severity{Error, Warning}
	case Overlap, TitleMismatch:
		return []Severity{Warning, Info}
	default:
		return []Severity{r.Severity}
	}
}

func ruleByCode(c Code) (*Rule, bool) {
	for i := range rules {
		if rules[i].Code == c {
			return &rules[i], true
		}
	}
	return nil, false
}
