package orgtest

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckReportsTo returns an error unless the line above a position begins with superiors: its own, theirs and so on, each the id of a
// position or an outside party; people have ids too and are neither. None at all asks for a position without a superior.
func CheckReportsTo(d org.Design, position string, superiors ...string) error {
	var f Failure
	var positions, parties []string
	for i := range d.Positions {
		positions = append(positions, d.Positions[i].ID)
	}
	for i := range d.Outside {
		parties = append(parties, d.Outside[i].ID)
	}
	strangers := func() error {
		for _, id := range superiors {
			if known := slices.Concat(positions, parties); !slices.Contains(known, id) {
				f.noPosition(d, id, known)
			}
		}
		return f.err()
	}
	if !slices.Contains(positions, position) {
		f.noPosition(d, position, positions)
		return strangers()
	}
	line := slices.Collect(org.Validator{}.View(d).Superiors(position))
	got := line[:min(len(line), max(len(superiors), 1))]
	if slices.Equal(got, superiors) {
		return nil
	}
	f.say(socialorg.Text{
		EN:    "{id} reports to {got?{got}{end?, where the line ends}}{got!nobody}; it should report to {want?{want}}{want!nobody}",
		ES:    "{id} {got?depende de {got}{end?, donde acaba la línea}}{got!no depende de nadie}; {want?debería depender de {want}}{want!no debería depender de nadie}",
		ES419: "{id} {got?reporta a {got}{end?, donde termina la línea}}{got!no reporta a nadie}; {want?debería reportar a {want}}{want!no debería reportar a nadie}",
	}, values{"id": quoted(position), "got": chain(got), "want": chain(superiors), "end": flag(len(got) < len(superiors))})
	return strangers()
}

// noPosition says what an id is that is none of a position's, and which was meant.
func (f *Failure) noPosition(d org.Design, id string, known []string) {
	var held []string
	for i := range d.Positions {
		if slices.ContainsFunc(d.Positions[i].Holders, func(h org.Holder) bool { return h.ID == id }) {
			held = append(held, d.Positions[i].ID)
		}
	}
	f.say(socialorg.Text{
		EN: "{held?{id} is a person, whose {held#position is|positions are} {held}}" +
			"{held!there is no position {id}{near?; did you mean {near}?}{near!{ids?; there {ids#is|are} {ids}}}}",
		ES: "{held?{id} es una persona, y {held#su puesto es|sus puestos son} {held}}" +
			"{held!no hay ningún puesto {id}{near?; ¿quiso decir {near}?}{near!{ids?; {ids#está|están} {ids}}}}",
	}, values{"id": quoted(id), "held": held, "near": quoted(cmp.Or(titled(d, id), near(id, known))), "ids": known})
}

// titled returns the id of the position or the outside party of a title, "" where there is none.
func titled(d org.Design, title string) string {
	for i := range d.Positions {
		if p := &d.Positions[i]; title != "" && strings.EqualFold(p.Title, title) {
			return p.ID
		}
	}
	for i := range d.Outside {
		if o := &d.Outside[i]; title != "" && strings.EqualFold(o.Title, title) {
			return o.ID
		}
	}
	return ""
}

// ReportsTo fails the test unless the line above a position begins with these superiors, nearest first; without any, unless it has none. See
// [CheckReportsTo].
func ReportsTo(t TB, d org.Design, position string, superiors ...string) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckReportsTo(d, position, superiors...))
}

// flag is a number for a template to branch on.
func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}
