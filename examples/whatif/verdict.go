package main

import (
	"slices"

	"example.com/socialorg/org"
)

// A verdict is what the changes do to the findings.
type verdict struct {
	org.FindingChanges

	had, has int // errors before and after
}

// errors counts the new findings of level error, and those that are worse than they were.
func (v *verdict) errors() (fresh, worse int) {
	fresh = len(org.FindingChanges{New: v.New}.Harm(org.Error))
	return fresh, len(v.Harm(org.Error)) - fresh
}

// survives reports whether no error is new and none is worse than it was.
func (v *verdict) survives() bool { return len(v.Harm(org.Error)) == 0 }

// strained returns who has more work than hours, and more so than before.
func (v *verdict) strained() (people []string) {
	for _, f := range v.Harm(org.Info) {
		if f.Code == org.OverCapacity && f.Subject.Kind == org.SubjectPerson && !slices.Contains(people, f.Subject.ID) {
			people = append(people, f.Subject.ID)
		}
	}
	return people
}

// conclusion says whether the team copes.
func (c *comparison) conclusion() string {
	fresh, worse := c.verdict.errors()
	count := func(n int, one, many string) string { return c.l.Int(n) + " " + c.l.Plural(n, one, "", many) }
	strained := c.strained()
	switch {
	case c.changes.IsZero():
		return c.say("Nothing changes.", "No cambia nada.")
	case fresh+worse > 0:
		var why []string
		if fresh > 0 {
			why = append(why, count(fresh, c.say("new error", "error nuevo"), c.say("new errors", "errores nuevos")))
		}
		if worse > 0 {
			why = append(why, count(worse, c.say("error that gets worse", "error que empeora"), c.say("errors that get worse", "errores que empeoran")))
		}
		text := c.say("The team does not cope: ", "El equipo no lo resiste: ")
		if c.relief {
			text = c.say("It gets worse: ", "Empeora: ")
		}
		text += c.l.And(why) + "."
		if strained != "" {
			text += c.say(" More work than hours: ", " Con más trabajo que horas: ") + strained + "."
		}
		return text
	}
	text := c.say("No new error", "Ningún error nuevo") + c.left()
	switch {
	case strained != "" && c.verdict.had == 0:
		return text + c.say(", but more work than hours: ", ", pero sí más trabajo que horas: ") + strained + "."
	case strained != "":
		return text + c.say(", and more work than hours: ", ", y más trabajo que horas: ") + strained + "."
	case c.relief || c.verdict.has > 0:
		return text + "."
	}
	return c.say("The team copes: no new error.", "El equipo lo resiste: ningún error nuevo.")
}

// left says what becomes of the errors that there were.
func (c *comparison) left() string {
	had, has := c.verdict.had, c.verdict.has
	n := c.l.Int(has)
	switch {
	case had == 0:
		return ""
	case has == 0 && had == 1:
		return c.say(", and the one there was is gone", ", y desaparece el que había")
	case has == 0:
		return c.say(", and the "+c.l.Int(had)+" there were are gone", ", y desaparecen los "+c.l.Int(had)+" que había")
	case has < had:
		return c.say("; "+n+" of the "+c.l.Int(had)+" there were "+c.l.Plural(has, "is left", "", "are left"), "; "+c.l.Plural(has, "queda ", "", "quedan ")+n+" de los "+c.l.Int(had)+" que había")
	case has > had: // of what was one there are several, each of a part
		return c.say("; "+n+" are left, all of what was wrong before", "; quedan "+n+", todos por lo que ya estaba mal")
	case has == 1:
		return c.say("; the one there was is still there", "; sigue el que había")
	}
	return c.say("; the "+n+" there were are still there", "; siguen los "+n+" que había")
}

// strained says who has too much, and how much before and now.
func (c *comparison) strained() string {
	var names []string
	for _, id := range c.verdict.strained() {
		name := c.person(id)
		of := func(s *side) (l org.Load, ok bool) {
			i := slices.IndexFunc(s.loads, func(l org.Load) bool { return l.Holder == id })
			if i < 0 {
				return l, false
			}
			return s.loads[i], true
		}
		now, _ := of(&c.after)
		share := c.percent(now.Ratio(), now.Ratio())
		if was, there := of(&c.before); there {
			share = c.percent(was.Ratio(), now.Ratio()) + " → " + c.percent(now.Ratio(), was.Ratio())
		}
		names = append(names, name+" ("+share+")")
	}
	return c.l.And(names)
}
