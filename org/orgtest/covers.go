package orgtest

import (
	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// CheckCovers returns an error that lists the responsibilities that nobody does in a scope, and those that are not judged there. Open
// positions do nothing; see [org.State.Covered].
//
// The zero Scope is every scope in which a responsibility is judged, and there has to be one. It is not every channel: what is asked for
// once a channel is not asked for on one that is planned or dormant, nor on a kind of channel that does without, as a broadcast that nobody
// can answer. To want it on a channel, name the channel; to want it on all, name each. What is asked for once a channel has no coverage for
// a brand, and a Scope of both is no scope.
//
// It says that somebody does the work, not who. Where a position goes, another one whose roles include the work does it, a superior perhaps,
// and Covers passes; [DoneBy] says who it has to be.
//
// It fails too where there are no responsibilities. A loop over channels that are none checks nothing and passes: name them, or see that
// there are some.
func CheckCovers(r org.Report, in org.Scope, responsibilities ...role.Responsibility) error {
	var f Failure
	if len(responsibilities) == 0 {
		f.vacuous(socialorg.Text{EN: "no responsibility", ES: "ninguna responsabilidad"})
	}
	if f.notJudged(r) {
		return &f
	}
	var all groups
	for _, x := range responsibilities {
		cells, ok := f.judged(r, in, x)
		if !ok {
			continue
		}
		for _, c := range cells {
			if !c.State.Covered() {
				all = append(all, group{what: []string{string(x)}, scopes: []org.Scope{c.Scope}, open: c.Holders})
			}
		}
	}
	for _, g := range all.merged() {
		f.say(socialorg.Text{
			EN: "{what}, {where}: nobody does {what#it|them}{open?; {open} {open#is|are} vacant: fill {open#the vacancy|a vacancy}, or give the work to another position}" +
				"{open!; give the work to a position, by a role or a duty}",
			ES: "{what}, {where}: nadie se ocupa{open?; {open#está vacante|están vacantes} {open}: cubra {open#la vacante|alguna vacante} o asigne el trabajo a otro puesto}" +
				"{open!; asigne el trabajo a un puesto, con un rol o una tarea}",
		}, values{"what": g.what, "where": g.scopes, "open": g.open})
	}
	return f.err()
}

// Covers fails the test if nobody does one of the responsibilities in a scope; the zero Scope is every scope in which it is judged. An open
// position does nothing. See [CheckCovers].
func Covers(t TB, r org.Report, in org.Scope, responsibilities ...role.Responsibility) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckCovers(r, in, responsibilities...))
}
