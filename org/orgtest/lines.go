package orgtest

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
)

// CheckReportsTo returns an error unless the line above a position begins with superiors: its own, theirs and so on, each the id of a
// position or an outside party. None at all asks for a position without a superior.
func CheckReportsTo(d org.Design, position string, superiors ...string) error {
	var f Failure
	view := org.Validator{}.View(d)
	if _, ok := view.Position(position); !ok {
		var ids []string
		for i := range d.Positions {
			ids = append(ids, d.Positions[i].ID)
		}
		f.say(socialorg.Text{
			EN: "there is no position {id}{near?; did you mean {near}?}{near!{ids?; there {ids#is|are} {ids}}}",
			ES: "no hay ningún puesto {id}{near?; ¿quiso decir {near}?}{near!{ids?; {ids#está|están} {ids}}}",
		}, values{"id": quoted(position), "near": quoted(suggest.Nearest(position, ids)), "ids": ids})
		return &f
	}
	line := slices.Collect(view.Superiors(position))
	if got := line[:min(len(line), max(len(superiors), 1))]; !slices.Equal(got, superiors) {
		f.say(socialorg.Text{
			EN:    "{id} reports to {got?{got}}{got!nobody}, not to {want?{want}}{want!nobody}",
			ES:    "{id} {got?depende de {got}}{got!no depende de nadie} y {want?debería depender de {want}}{want!no debería depender de nadie}",
			ES419: "{id} {got?reporta a {got}}{got!no reporta a nadie} y {want?debería reportar a {want}}{want!no debería reportar a nadie}",
		}, values{"id": quoted(position), "got": strings.Join(got, " → "), "want": strings.Join(superiors, " → ")})
	}
	return f.err()
}

// ReportsTo fails the test where CheckReportsTo does.
func ReportsTo(t TB, d org.Design, position string, superiors ...string) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckReportsTo(d, position, superiors...))
}
