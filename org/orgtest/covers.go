package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// CheckCovers returns an error that lists the responsibilities that nobody does in a scope, and those that are not judged there: what is
// asked for once a channel has no coverage for the brand. The zero Scope is every scope in which a responsibility is judged, so that one of
// which there is none fails too. Open positions do nothing; see [org.State.Covered].
func CheckCovers(r org.Report, in org.Scope, responsibilities ...role.Responsibility) error {
	var f Failure
	for _, x := range responsibilities {
		var judged []org.Cell
		for _, c := range r.Coverage {
			if c.Responsibility == x {
				judged = append(judged, c)
			}
		}
		found := false
		for _, c := range judged {
			if in != (org.Scope{}) && c.Scope != in {
				continue
			}
			found = true
			if !c.State.Covered() {
				f.uncovered(c)
			}
		}
		if !found {
			f.unjudged(x, in, judged)
		}
	}
	return f.err()
}

// Covers fails the test where CheckCovers does.
func Covers(t TB, r org.Report, in org.Scope, responsibilities ...role.Responsibility) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckCovers(r, in, responsibilities...))
}

// uncovered says who would do it.
func (f *Failure) uncovered(c org.Cell) {
	f.say(socialorg.Text{
		EN: "{what}, {where}: {who?only {who} would do it, where nobody is: fill a vacancy}{who!nobody does it: give it to a position, by a role or a duty}",
		ES: "{what}, {where}: {who?solo lo {who#haría|harían} {who}, sin nadie en el puesto: cubra la vacante}{who!no lo hace nadie: asígnelo a un puesto, con un rol o una tarea}",
	}, values{"what": quoted(c.Responsibility), "where": where(c.Scope), "who": c.Holders})
}

// unjudged says where a responsibility is judged instead.
func (f *Failure) unjudged(x role.Responsibility, in org.Scope, judged []org.Cell) {
	var ids []string
	for _, c := range judged {
		if id := c.Scope.Brand + c.Scope.Channel; id != "" {
			ids = append(ids, id)
		}
	}
	f.say(socialorg.Text{
		EN: "{what}, {where}: {unknown?there is no such responsibility}{unknown!the design does not ask for it there}" +
			"{near?; did you mean {near}?}{near!{ids?; it does in {ids}}{whole?; it does for the department as a whole, which is the zero Scope}}",
		ES: "{what}, {where}: {unknown?no existe esa responsabilidad}{unknown!el diseño no lo exige ahí}" +
			"{near?; ¿quiso decir {near}?}{near!{ids?; sí en {ids}}{whole?; sí en el departamento en su conjunto, que es el ámbito vacío}}",
	}, values{
		"what": quoted(x), "where": where(in), "ids": slices.Compact(ids), "unknown": flag(!x.IsStandard() && judged == nil),
		"whole": flag(slices.ContainsFunc(judged, func(c org.Cell) bool { return c.Scope == org.Scope{} })), "near": quoted(near(x, in, ids)),
	})
}

// near is what may have been meant: another responsibility, or another brand or channel.
func near(x role.Responsibility, in org.Scope, ids []string) string {
	if !x.IsStandard() {
		return string(role.Suggest(x))
	}
	return suggest.Nearest(in.Brand+in.Channel, ids)
}

func where(s org.Scope) socialorg.Text {
	switch {
	case s.Channel != "":
		return socialorg.Text{EN: "channel “" + s.Channel + "”", ES: "canal «" + s.Channel + "»", ES419: "canal “" + s.Channel + "”"}
	case s.Brand != "":
		return socialorg.Text{EN: "brand “" + s.Brand + "”", ES: "marca «" + s.Brand + "»", ES419: "marca “" + s.Brand + "”"}
	default:
		return socialorg.Text{EN: "the whole department", ES: "todo el departamento"}
	}
}

// flag is a number for a template to branch on.
func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}
