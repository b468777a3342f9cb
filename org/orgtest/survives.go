package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckSurvives returns an error that lists the errors that the changes bring to a design, and the changes that do not apply: findings of level
// error that are new, that were warnings before, or that are errors worse than they were. What is worse is what [org.Validator.DiffFindings] says is
// worse: a load that grows, and a gap that does. One that shrinks is not. The validator judges both designs; with [org.VacancyToSuperior] the
// superiors of those who leave stand in. A backup does not: it is for an absence, such as [org.PersonAway], while [org.PersonLeaves]
// leaves the seat empty.
//
// It fails too where [org.Validator.Err] does, and where it cannot tell or would check nothing: without changes; for a change without which the
// design is the same, as a peak of volumes that no channel declares, or that is work for nobody, as a peak on a dormant channel; for one that
// multiplies volumes of which some are not declared, so that nobody knows the load; and for one that shows in nothing but over-capacity, where
// that is no error for v. Each change is looked at alone, for which a Change is made several times. What a design does not survive, and is known
// not to, is for [Adds].
func CheckSurvives(v org.Validator, d org.Design, changes ...org.Change) error {
	var f Failure
	c, ok := f.apply(v, d, changes, org.Error)
	if !ok {
		return &f
	}
	harm := c.harm(org.Error)
	if len(harm) == 0 {
		return f.err()
	}
	f.changed(c)
	fresh := slices.DeleteFunc(slices.Clone(harm), func(p place) bool { return p.was != nil })
	worse := slices.DeleteFunc(harm, func(p place) bool { return p.was == nil })
	if len(fresh) > 0 {
		f.say(socialorg.Text{EN: "the design has {n} new {n#error|errors}:", ES: "el diseño tiene {n} {n#error nuevo|errores nuevos}:"}, values{"n": len(fresh)})
		f.lines[len(f.lines)-1].findings = fresh
	}
	if len(worse) > 0 {
		f.say(socialorg.Text{EN: "the design has {n} {n#error that is|errors that are} worse than before:", ES: "el diseño tiene {n} {n#error que empeora|errores que empeoran}:"}, values{"n": len(worse)})
		f.lines[len(f.lines)-1].findings = worse
	}
	return f.err()
}

// Survives fails the test if the changes bring an error to the design, or make one worse: somebody leaves, a volume peaks. See [CheckSurvives].
func Survives(t TB, v org.Validator, d org.Design, changes ...org.Change) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckSurvives(v, d, changes...))
}

// CheckAdds returns an error unless want is just what the changes add: the warnings and errors that are new or worse after them, in no matter
// which order. What is as it was before, or better, and what the design is rid of do not count, and a note may be wanted and need not be.
// Otherwise it is as CheckSurvives, which wants no error; but a change that shows in nothing but over-capacity will do where that is a warning.
func CheckAdds(v org.Validator, d org.Design, want []Expect, changes ...org.Change) error {
	var f Failure
	c, ok := f.apply(v, d, changes, org.Warning)
	if !ok {
		return &f
	}
	var said Failure
	said.differ(lacks(want), c.harm(org.Warning), c.harm(org.Info), c.known)
	if len(said.lines) == 0 {
		return f.err()
	}
	for i := range said.lines {
		for k := range said.lines[i].missing {
			said.lines[i].missing[k].before(c.before)
		}
	}
	f.changed(c)
	f.add("", &said)
	f.mended()
	f.paste(said.Unwanted())
	return &f
}

// Adds fails the test unless the changes add just the wanted warnings and errors. See [CheckAdds].
func Adds(t TB, v org.Validator, d org.Design, want []Expect, changes ...org.Change) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckAdds(v, d, want, changes...))
}

// before says of a finding that no change adds that it was there before them.
func (m *lack) before(had []Expect) {
	if slices.Contains(had, m.Expect) {
		m.hint.text = socialorg.Text{EN: ": it was there before", ES: ": ya estaba antes"}
	}
}

// A changed is what changes do to a design.
type changed struct {
	count   int
	designs [2]org.Design // before and after
	before  []Expect
	finds   org.FindingChanges
	known   known // after
}

// harm returns what is new and what is worse, and at least as severe.
func (c *changed) harm(least org.Severity) (all []place) {
	for _, x := range c.finds.New {
		all = append(all, place{Finding: x})
	}
	for _, m := range c.finds.Worse {
		all = append(all, place{Finding: m.After, was: &m.Before})
	}
	return atLeast(all, least)
}

// apply makes the changes. It answers false where something is wrong with them, which f then says: also where none of them could bring a
// finding as severe as least.
func (f *Failure) apply(v org.Validator, d org.Design, changes []org.Change, least org.Severity) (c changed, ok bool) {
	if !f.policy(v) {
		return c, false
	}
	if len(changes) == 0 {
		f.vacuous(socialorg.Text{EN: "no change", ES: "ningún cambio"})
		return c, false
	}
	after, err := d.With(changes...)
	if err != nil {
		f.because(err)
		return c, false
	}
	v.Cap = -1 // what is left out before must not be new after
	if f.inert(v, d, after, changes, least); len(f.lines) > 0 {
		return c, false
	}
	f.unmeasured(v, d, after, changes)
	c.count, c.designs, c.finds, c.known = len(changes), [2]org.Design{d, after}, v.DiffFindings(d, after), knownBy(v.Validate(after))
	for _, x := range v.Validate(d).Findings {
		c.before = append(c.before, of(x))
	}
	return c, true
}

// changed says what the changes did, whoever wrote them.
func (f *Failure) changed(c changed) {
	f.say(socialorg.Text{EN: "after {n#this change|these {n} changes}:", ES: "tras {n#este cambio|estos {n} cambios}:"}, values{"n": c.count})
	all, seats := org.Diff(c.designs[0], c.designs[1]).Structure, standIns(&c.designs[0], &c.designs[1])
	f.lines[len(f.lines)-1].differences = slices.DeleteFunc(all, func(x org.Difference) bool {
		return x.Subject.Kind == org.SubjectPosition && x.Subject.Field == "holders" && slices.ContainsFunc(seats, func(s seat) bool { return s.of(x) })
	})
	for _, s := range seats[:min(len(seats), mostIDs)] {
		f.say(socialorg.Text{
			EN: "\t{who} {who#stands|stand} in for {whom} in the position {position}, with time from {who#a position of its own|positions of their own}",
			ES: "\t{who} {who#suple|suplen} a {whom} en el puesto {position}, con tiempo que {who#resta|restan} a {who#su propio puesto|sus propios puestos}",
		}, values{"who": s.who, "whom": s.whom, "position": quoted(s.position)})
	}
}

// A seat is a position whose backup is in it.
type seat struct {
	position, backup string
	who, whom        []string
}

// of reports whether that somebody stands in is why a list of holders differs.
func (s *seat) of(x org.Difference) bool {
	return x.Subject.ID == s.position || x.Subject.ID == s.backup
}

// standIns returns the positions that those of their backups have taken.
func standIns(before, after *org.Design) (all []seat) {
	was := map[string][]string{}
	for i := range before.Positions {
		was[before.Positions[i].ID] = holders(&before.Positions[i])
	}
	for i := range after.Positions {
		p := &after.Positions[i]
		now, had := holders(p), was[p.ID]
		if p.Backup == "" || len(now) == 0 || len(had) == 0 || slices.Equal(now, had) {
			continue
		}
		if slices.Equal(now, was[p.Backup]) && slices.ContainsFunc(after.Positions, func(o org.Position) bool { return o.ID == p.Backup && slices.Equal(holders(&o), now) }) {
			all = append(all, seat{p.ID, p.Backup, now, had})
		}
	}
	return all
}

func holders(p *org.Position) (ids []string) {
	for _, h := range p.Holders {
		ids = append(ids, h.ID)
	}
	return ids
}
