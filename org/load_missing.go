package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A lack is a volume that a channel does not declare.
type lack struct {
	at  int32       // the place of the channel
	per role.Driver // what the volume counts, unset where the design declares no channel
}

// lack returns what a channel lacks where nobody knows how many there are of what an effort is counted by.
func (w *View) lack(per role.Driver, at int32) lack {
	switch {
	case w.staff.places.all[at].channel == nil:
		per = 0
	case per == role.PerOriginalPost || per == role.PerArticle:
		per = role.PerPost
	}
	return lack{at, per}
}

// lacks appends the volumes that the hours of a cell depend on and that are not declared.
func (w *View) lacks(e *efforts, c *cell, to []lack) []lack {
	w.reckon(e, c, func(t reckoned) {
		switch {
		case !t.missing:
		case w.staff.places.all[c.at].kind != "":
			to = append(to, w.lack(t.per, c.at))
		default:
			to = append(to, e.lacks[lack{c.at, t.per}]...)
		}
	})
	return to
}

// firstLacks returns each of a list once, the first ones in the order of the document, and whether there are more. It overwrites the list.
func (w *View) firstLacks(all []lack) (some []lack, more bool) {
	sorting.By(all, func(a, b *lack) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.per, b.per)) })
	all = slices.Compact(all)
	n := min(len(all), w.v.cap())
	return slices.Clip(all[:n]), n < len(all)
}

// subjectOf returns the channel that lacks a volume, with the field.
func (w *View) subjectOf(l lack) Subject {
	s := Subject{Kind: SubjectChannel, ID: w.staff.places.all[l.at].Channel}
	switch l.per {
	case role.PerComment:
		s.Field = "commentsPerDay"
	case role.PerMessage:
		s.Field = "messagesPerDay"
	case role.PerCase:
		s.Field = "casesPerDay"
	case role.PerPost:
		s.Field = "postsPerWeek"
	default:
		return Subject{Field: "channels"}
	}
	return s
}
