package orgtest

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// A Case is a design with what rules must say about it and what they must not.
type Case struct {
	Name   string // in failures; without one its number stands there, #1 for the first
	Design org.Design
	Speaks []Expect
	Silent []org.Code
}

// CheckRules validates each case with v and returns an error that lists what differs, and every rule that no case makes speak or
// that no case makes silent: a rule that never speaks checks nothing. Nor does a code that none of the rules has, nor no rule at all. What [org.Validator.Err] has
// against the rules and the levels is listed too, and so are findings of a rule of one's own that say nothing, having neither a Text nor the Summary
// of the rule, or whose subject the design does not have.
func CheckRules(v org.Validator, rules iter.Seq[org.Rule], cases ...Case) error {
	var f Failure
	if rules == nil || !some(rules) {
		f.vacuous(socialorg.Text{EN: "no rule", ES: "ninguna regla"})
		return &f
	}
	speaks, silent := map[org.Code]bool{}, map[org.Code]bool{}
	v.Rules, v.Cap = rules, -1
	f.policy(v, standardCodes()...)
	var given []org.Code
	for rule := range rules {
		given = append(given, rule.Code)
	}
	for i, c := range cases {
		var said Failure
		r := v.Validate(c.Design)
		known := knownBy(r)
		known.given = given
		said.has(r, c.Speaks, known)
		said.lacksCodes(r, c.Silent)
		for _, code := range c.Silent {
			if !slices.Contains(known.codes, string(code)) {
				said.notJudging(r, code, given...)
			}
		}
		said.unreadable(c.Design, r)
		f.add(cmp.Or(c.Name, "#"+strconv.Itoa(i+1))+": ", said.err())
		for _, e := range c.Speaks {
			speaks[e.Code] = true
		}
		for _, code := range c.Silent {
			silent[code] = true
		}
	}
	for rule := range rules {
		code := values{"code": string(rule.Code)}
		if !speaks[rule.Code] {
			f.say(socialorg.Text{EN: "no case makes {code} speak", ES: "ningún caso produce {code}"}, code)
		}
		if !silent[rule.Code] {
			f.say(socialorg.Text{EN: "no case makes {code} silent", ES: "en ningún caso se exige que no haya {code}"}, code)
		}
	}
	return f.err()
}

// Rules fails the test unless each case makes the rules speak and be silent as it says, and each rule does both. See [CheckRules].
func Rules(t TB, v org.Validator, rules iter.Seq[org.Rule], cases ...Case) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckRules(v, rules, cases...))
}

// unreadable says which findings of a caller's own rules tell readers nothing, or send them to what is not there.
func (f *Failure) unreadable(d org.Design, r org.Report) {
	var mute []org.Code
	for _, x := range r.Findings {
		if _, standard := standardRule(x.Code); standard {
			continue
		}
		if x.Text.IsZero() && !slices.Contains(mute, x.Code) {
			mute = append(mute, x.Code)
			f.say(socialorg.Text{
				EN: "the findings of {code} say nothing: give the rule a Summary, or them a Text",
				ES: "los hallazgos de {code} no dicen nada: dé a la regla un Summary o a ellos un Text",
			}, values{"code": quoted(x.Code)})
		}
		if !has(d, x.Subject) {
			f.say(socialorg.Text{
				EN: "{finding}: the design has no such subject ({kind})", ES: "{finding}: el diseño no tiene ese sujeto ({kind})",
			}, values{"finding": of(x).String(), "kind": said(x.Subject.Kind.Name)})
		}
	}
}

// has reports whether a design has a position, a person, a channel, a brand or an outside contact; any other subject it is taken to have.
func has(d org.Design, s org.Subject) bool {
	switch s.Kind {
	case org.SubjectPosition:
		return slices.ContainsFunc(d.Positions, func(p org.Position) bool { return p.ID == s.ID })
	case org.SubjectPerson:
		return slices.ContainsFunc(d.People, func(p org.Person) bool { return p.ID == s.ID }) || slices.ContainsFunc(d.Positions, func(p org.Position) bool {
			return slices.ContainsFunc(p.Holders, func(h org.Holder) bool { return h.ID == s.ID })
		})
	case org.SubjectChannel:
		return slices.ContainsFunc(d.Channels, func(c org.Channel) bool { return c.ID == s.ID })
	case org.SubjectBrand:
		return slices.ContainsFunc(d.Brands, func(b org.Brand) bool { return b.ID == s.ID })
	case org.SubjectOutside:
		return slices.ContainsFunc(d.Outside, func(o org.Outside) bool { return o.ID == s.ID })
	default:
		return true
	}
}
