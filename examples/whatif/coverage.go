package main

import (
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A shift is all work of which the same becomes: it passes from some to others, nobody does it now.
type shift struct {
	org.CellDifference

	tasks []task
}

// A task is a responsibility with where it is.
type task struct {
	work             role.Responsibility
	brands, channels []string
}

// coverage says who does what now, in one line for all that passes from the same to the same. What is not asked for is left out.
func (c *comparison) coverage() (lines []string) {
	var shifts []*shift
	for _, d := range c.changes.Coverage {
		if d.Need == 0 {
			continue
		}
		i := slices.IndexFunc(shifts, func(s *shift) bool {
			return s.Op == d.Op && slices.Equal(s.Lost, d.Lost) && slices.Equal(s.Gained, d.Gained)
		})
		if i < 0 {
			i = len(shifts)
			shifts = append(shifts, &shift{CellDifference: d})
		}
		shifts[i].add(d.Responsibility, d.Scope)
	}
	for _, s := range shifts {
		lines = append(lines, c.becomes(s)+": "+c.tasks(s.tasks)+".")
	}
	return lines
}

// add takes in a responsibility in a scope.
func (s *shift) add(x role.Responsibility, scope org.Scope) {
	i := slices.IndexFunc(s.tasks, func(t task) bool { return t.work == x })
	if i < 0 {
		i = len(s.tasks)
		s.tasks = append(s.tasks, task{work: x})
	}
	t := &s.tasks[i]
	if scope.Brand != "" {
		t.brands = append(t.brands, scope.Brand)
	}
	if scope.Channel != "" {
		t.channels = append(t.channels, scope.Channel)
	}
}

// becomes says what becomes of the work of a shift.
func (c *comparison) becomes(s *shift) string {
	lost, gained := c.holders(s.Lost), c.holders(s.Gained)
	did := c.l.Plural(len(s.Lost), "hacía ", "", "hacían ")
	does := c.l.Plural(len(s.Gained), "se encarga ", "", "se encargan ")
	switch {
	case s.Op == org.OpEnded && lost != "":
		return c.say("Not needed any more, and done by "+lost+" before", "Ya no hace falta, y lo "+did+lost)
	case s.Op == org.OpEnded:
		return c.say("Not needed any more", "Ya no hace falta")
	case s.Op == org.OpBegun && gained != "":
		return c.say("Needed now, and done by "+gained, "Ahora hace falta, y "+does+gained)
	case s.Op == org.OpBegun:
		return c.say("Needed now, and done by nobody", "Ahora hace falta, y no se encarga nadie")
	case s.Op == org.OpUncovered && lost != "":
		return c.say("Nobody does now what "+lost+" did", "Nadie hace ahora lo que "+did+lost)
	case s.Op == org.OpUncovered:
		return c.say("Nobody does now", "Nadie hace ahora")
	case s.Op == org.OpCovered:
		return c.say("Done by "+gained+", and by nobody before", "Ahora "+does+gained+", y antes nadie")
	case lost != "" && gained != "":
		return c.say("Passes from "+lost+" to "+gained, "Pasa de "+lost+" a "+gained)
	case gained != "":
		return c.say("Done by "+gained+" too", "Ahora también "+does+gained)
	}
	return c.say("Done by others without "+lost, "Sin "+lost+", lo hacen los demás")
}

// tasks lists work, and says once where it is for all that is in the same places.
func (c *comparison) tasks(all []task) string {
	var parts []string
	for len(all) > 0 {
		n := 1
		for n < len(all) && slices.Equal(all[0].brands, all[n].brands) && slices.Equal(all[0].channels, all[n].channels) {
			n++
		}
		var names []string
		for _, t := range all[:n] {
			names = append(names, l10n.Clean(t.work.Name(c.tag)))
		}
		part := c.l.And(names)
		if all[0].brands != nil {
			part += c.say(" for ", " para ") + c.quoted(org.SubjectBrand, all[0].brands)
		}
		if all[0].channels != nil {
			part += c.say(" on ", " en ") + c.quoted(org.SubjectChannel, all[0].channels)
		}
		parts, all = append(parts, part), all[n:]
	}
	return strings.Join(parts, "; ")
}
