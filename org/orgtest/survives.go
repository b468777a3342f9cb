package orgtest

import (
	"reflect"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckSurvives returns an error that lists the findings of level error that a design has after the changes and did not have before, and
// the changes that do not apply. Findings are the same where their fingerprints are, so that a gap that grows is a new one. The validator
// judges both; with [org.VacancyToSuperior] the superiors of those who leave stand in. A backup does not: it is for an absence, such as
// [org.PersonAway], while [org.PersonLeaves] leaves the seat empty.
//
// It fails too where [org.Validator.Err] does, and where there are no changes or they change nothing, as a peak of volumes that no channel declares. What a design does not survive, and is known not to, is for [Adds].
func CheckSurvives(v org.Validator, d org.Design, changes ...org.Change) error {
	var f Failure
	c, ok := f.apply(v, d, changes)
	if !ok {
		return &f
	}
	if fresh := atLeast(c.added, org.Error); len(fresh) > 0 {
		f.changed(c)
		f.say(socialorg.Text{EN: "the design has {n} new {n#error|errors}:", ES: "el diseño tiene {n} {n#error nuevo|errores nuevos}:"}, values{"n": len(fresh)})
		f.lines[len(f.lines)-1].findings = fresh
	}
	return f.err()
}

// Survives fails the test if the design has an error after the changes that it did not have before: somebody leaves, a volume peaks. See
// [CheckSurvives].
func Survives(t TB, v org.Validator, d org.Design, changes ...org.Change) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckSurvives(v, d, changes...))
}

// CheckAdds returns an error unless want is just what the changes add: the warnings and errors that the design has after them and did not
// have before, in no matter which order. What it had before and what it is rid of do not count, and a note may be wanted and need not be.
// Otherwise it is as CheckSurvives, which wants no error.
func CheckAdds(v org.Validator, d org.Design, want []Expect, changes ...org.Change) error {
	var f Failure
	c, ok := f.apply(v, d, changes)
	if !ok {
		return &f
	}
	var said Failure
	said.differ(lacks(want), atLeast(c.added, org.Warning), c.added, c.known)
	if len(said.lines) == 0 {
		return nil
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
	added   []place
	known   known // after
}

// apply makes the changes. It answers false where something is wrong with them, which f then says.
func (f *Failure) apply(v org.Validator, d org.Design, changes []org.Change) (c changed, ok bool) {
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
	if reflect.DeepEqual(d, after) {
		f.say(socialorg.Text{
			EN: "the design is the same after {changes#the change|the changes}, so that this checks nothing; a peak multiplies the volumes that channels declare",
			ES: "el diseño queda igual tras {changes#el cambio|los cambios}, así que no se comprueba nada; un pico multiplica los volúmenes que declaran los canales",
		}, values{"changes": len(changes)})
		return c, false
	}
	v.Cap = -1 // what is left out before must not be new after
	had := map[string]bool{}
	for _, x := range v.Validate(d).Findings {
		had[x.Fingerprint()] = true
		c.before = append(c.before, of(x))
	}
	r := v.Validate(after)
	for _, x := range r.Findings {
		if !had[x.Fingerprint()] {
			c.added = append(c.added, place{Finding: x})
		}
	}
	c.count, c.designs, c.known = len(changes), [2]org.Design{d, after}, knownBy(r)
	return c, true
}

// changed says what the changes did, whoever wrote them.
func (f *Failure) changed(c changed) {
	f.say(socialorg.Text{EN: "after {n#this change|these {n} changes}:", ES: "tras {n#este cambio|estos {n} cambios}:"}, values{"n": c.count})
	f.lines[len(f.lines)-1].differences = org.Diff(c.designs[0], c.designs[1]).Structure
}
