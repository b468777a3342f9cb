package main

import (
	"slices"

	"example.com/socialorg/org"
)

// structure says what the changes do to the document, but for what the scenarios have said: who comes and goes, and by how much more comes in.
// Of an absence it says who stands in.
func (c *comparison) structure() (lines []string) {
	absent := c.away != nil
	for _, d := range c.changes.Structure {
		switch d.Subject.Kind {
		case org.SubjectPerson, org.SubjectChannel:
		case org.SubjectPosition:
			before, after := c.before.holders[d.Subject.ID], c.after.holders[d.Subject.ID]
			switch {
			case d.Subject.Field != "holders" && d.Op != org.OpVacated && d.Op != org.OpFilled:
				lines = append(lines, d.MessageWith(c.tag, c.name))
			case c.absent(d.Subject.ID):
				lines = append(lines, c.standIn(d.Subject, before, after))
			case absent && slices.EqualFunc(before, after, sameHolder):
				// whoever stands in elsewhere has less time here, which that line says
			default:
				lines = append(lines, d.MessageWith(c.tag, c.name))
			}
		case org.SubjectApproval:
			if !absent {
				lines = append(lines, d.MessageWith(c.tag, c.name))
			}
		default:
			lines = append(lines, d.MessageWith(c.tag, c.name))
		}
	}
	if absent {
		lines = append(lines, c.approvals()...)
	}
	return lines
}

// absent reports whether somebody is away from a position.
func (c *comparison) absent(position string) bool {
	return slices.ContainsFunc(c.before.holders[position], func(h org.Holder) bool { return slices.Contains(c.away, h.ID) })
}

func sameHolder(a, b org.Holder) bool { return a.ID == b.ID && a.Count == b.Count }

// standIn says who does the work of a position in which somebody is away.
func (c *comparison) standIn(position org.Subject, before, after []org.Holder) string {
	where := c.l.Quote(c.label(org.Subject{Kind: org.SubjectPosition, ID: position.ID}))
	ids := func(list, without []org.Holder) (ids []string) {
		for _, h := range list {
			if !slices.ContainsFunc(without, func(o org.Holder) bool { return o.ID == h.ID }) {
				ids = append(ids, h.ID)
			}
		}
		return ids
	}
	who := ids(after, before)
	people := 0
	for _, h := range after {
		people += max(h.Count, 1)
	}
	switch {
	case people == 0:
		return c.say("Nobody stands in for the position "+where+".", "Nadie suple a quien falta en el puesto "+where+".")
	case who == nil:
		return c.say("Left in the position "+where+": ", "En el puesto "+where+" "+c.l.Plural(people, "queda ", "", "quedan ")) + c.l.Int(people) + " " +
			c.l.Plural(people, c.say("person.", "persona."), "", c.say("people.", "personas."))
	}
	return c.quoted(org.SubjectPerson, who) + c.l.Plural(len(who), c.say(" stands in for ", " suple a "), "", c.say(" stand in for ", " suplen a ")) +
		c.quoted(org.SubjectPerson, ids(before, after)) + c.say(" in the position ", " en el puesto ") + where +
		c.l.Plural(len(who), c.say(", with time from a position of their own.", ", con tiempo que resta a su propio puesto."), "",
			c.say(", with time from a position of their own.", ", con tiempo que restan a su propio puesto."))
}

// approvals says who approves while somebody is away.
func (c *comparison) approvals() (lines []string) {
	for i, was := range c.before.design.Approvals {
		if i < len(c.after.design.Approvals) && c.after.design.Approvals[i].By != was.By {
			lines = append(lines, c.holders([]string{c.after.design.Approvals[i].By})+c.say(" approves instead of ", " aprueba en lugar de ")+c.holders([]string{was.By})+".")
		}
	}
	return lines
}
