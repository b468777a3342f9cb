package orgtest

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckReportsTo returns an error unless the line above a position begins with superiors: its own, theirs and so on, each the id of a
// position or an outside party; people have ids too and are neither. None at all asks for a position without a superior. One that names a superior
// who does not exist, or that reports to itself, has none and fails whatever is asked; a line that goes round in a circle is followed until it closes.
func CheckReportsTo(d org.Design, position string, superiors ...string) error {
	var f Failure
	var positions, parties []string
	for i := range d.Positions {
		positions = append(positions, d.Positions[i].ID)
	}
	for i := range d.Outside {
		parties = append(parties, d.Outside[i].ID)
	}
	known := slices.Concat(positions, parties)
	if !slices.Contains(positions, position) {
		f.noPosition(d, position, positions)
		f.noPositions(d, known, superiors)
		return f.err()
	}
	l := upwards(d, position)
	got := l.ids[:min(len(l.ids), max(len(superiors), 1))]
	whole := len(got) == len(l.ids)
	if slices.Equal(got, superiors) && (l.end == lineEnds || !whole) {
		return nil
	}
	if !slices.Equal(got, superiors) || l.end == lineCloses {
		f.say(socialorg.Text{
			EN:    "{id} reports to {got?{got}{end?, where the line ends}{circle?, where it goes round in a circle}}{got!nobody}; it should report to {want?{want}}{want!nobody}",
			ES:    "{id} {got?depende de {got}{end?, donde acaba la línea}{circle?, donde la línea se cierra en un círculo}}{got!no depende de nadie}; {want?debería depender de {want}}{want!no debería depender de nadie}",
			ES419: "{id} {got?reporta a {got}{end?, donde termina la línea}{circle?, donde la línea se cierra en un círculo}}{got!no reporta a nadie}; {want?debería reportar a {want}}{want!no debería reportar a nadie}",
		}, values{
			"id": quoted(position), "got": chain(got), "want": chain(superiors),
			"end": flag(l.end == lineEnds && len(got) < len(superiors)), "circle": flag(l.end == lineCloses && whole),
		})
	}
	if l.end == lineStrays && whole {
		superiors = append(slices.Clone(superiors), got[len(got)-1])
	}
	f.noPositions(d, known, superiors)
	return f.err()
}

// noPositions says of ids which are none of those known.
func (f *Failure) noPositions(d org.Design, known, ids []string) {
	for i, id := range ids {
		if !slices.Contains(known, id) && !slices.Contains(ids[:i], id) {
			f.noPosition(d, id, known)
		}
	}
}

// An ascent is the line above a position: ids from below upwards, with how it ends.
type ascent struct {
	ids []string
	end lineEnd
}

type lineEnd int

const (
	lineEnds   lineEnd = iota
	lineCloses         // the last id has been there before, or is the position
	lineStrays         // the last id names nothing
)

func upwards(d org.Design, position string) (l ascent) {
	up := make(map[string]string, len(d.Positions)+len(d.Outside))
	for i := range d.Outside {
		up[d.Outside[i].ID] = ""
	}
	for i := range slices.Backward(d.Positions) { // the first of an id counts
		up[d.Positions[i].ID] = d.Positions[i].ReportsTo
	}
	seen := map[string]bool{position: true}
	for id := up[position]; id != ""; id = up[id] {
		l.ids = append(l.ids, id)
		_, known := up[id]
		switch {
		case !known:
			l.end = lineStrays
			return l
		case seen[id]:
			l.end = lineCloses
			return l
		}
		seen[id] = true
	}
	return l
}

// noPosition says what an id is that is none of a position's, and which was meant.
func (f *Failure) noPosition(d org.Design, id string, known []string) {
	var held []string
	for i := range d.Positions {
		if slices.ContainsFunc(d.Positions[i].Holders, func(h org.Holder) bool { return h.ID == id }) {
			held = append(held, d.Positions[i].ID)
		}
	}
	var party []string
	for i := range d.Outside {
		if held == nil && d.Outside[i].ID == id {
			party = []string{id}
		}
	}
	f.say(socialorg.Text{
		EN: "{party?{id} is an outside contact and no position}{party!{held?{id} is a person, whose {held#position is|positions are} {held}}" +
			"{held!there is no position {id}{near?; did you mean {near}?}{near!{ids?; there {ids#is|are} {ids}}}}}",
		ES: "{party?{id} es un contacto de fuera del equipo y no un puesto}{party!{held?{id} es una persona, y {held#su puesto es|sus puestos son} {held}}" +
			"{held!no hay ningún puesto {id}{near?; ¿{meant} {near}?}{near!{ids?; {ids#está|están} {ids}}}}}",
	}, values{"id": quoted(id), "party": party, "held": held, "near": quoted(cmp.Or(titled(d, id), near(id, known))), "ids": known})
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
