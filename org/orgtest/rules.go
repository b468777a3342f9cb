package orgtest

import (
	"errors"
	"fmt"
	"iter"

	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func english(f org.Finding) string { return f.Message(language.English) }

// A Case is a design with what rules must say about it and what they must not.
type Case struct {
	Name   string
	Design org.Design
	Speaks []Expect
	Silent []org.Code
}

// CheckRules validates each case with v and returns an error that lists what differs, and every rule that no case makes speak or
// that no case makes silent: a rule that never speaks checks nothing.
func CheckRules(v org.Validator, rules iter.Seq[org.Rule], cases ...Case) error {
	var errs []error
	speaks, silent := map[org.Code]bool{}, map[org.Code]bool{}
	v.Rules = rules
	for _, c := range cases {
		r := v.Validate(c.Design)
		if err := CheckHas(r, c.Speaks...); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", c.Name, err))
		}
		if err := CheckLacks(r, c.Silent...); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", c.Name, err))
		}
		for _, e := range c.Speaks {
			speaks[e.Code] = true
		}
		for _, code := range c.Silent {
			silent[code] = true
		}
	}
	for rule := range rules {
		if !speaks[rule.Code] {
			errs = append(errs, fmt.Errorf("no case makes %s speak", string(rule.Code)))
		}
		if !silent[rule.Code] {
			errs = append(errs, fmt.Errorf("no case makes %s silent", string(rule.Code)))
		}
	}
	return errors.Join(errs...)
}

// Rules fails the test where [CheckRules] does.
func Rules(t TB, v org.Validator, rules iter.Seq[org.Rule], cases ...Case) {
	helper(t)
	fail(t, CheckRules(v, rules, cases...))
}
