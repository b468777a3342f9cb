package org

import (
	"iter"

	"example.com/socialorg"
)

// A Rule finds one kind of fault in a design. It is a value: list the standard ones with [Rules], add your own through
// [Validator.Rules]. Of one of your own, a finding carries the sentence in its Text; the Summary and the Help are the rule's, and are shown by a
// render.Page whose Rules have it. The Code should begin with a name of yours and a hyphen, so that no rule to come has the same.
type Rule struct {
	Code     Code
	Severity Severity
	Summary  socialorg.Text  // what it finds, in a phrase
	Help     socialorg.Text  // what to do about it
	Basis    []socialorg.Ref // none where it is a matter of form

	// Check yields the findings. It sets the severity of one only where that depends on the case;
	// else the rule's holds. It must be a pure function of the view.
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

func ruleByCode(c Code) (*Rule, bool) {
	for i := range rules {
		if rules[i].Code == c {
			return &rules[i], true
		}
	}
	return nil, false
}
