package main

import (
	"slices"

	"example.com/socialorg/org"
)

// A verdict is what the changes do to the findings. One that says something else of the same subject is fresh, and none that goes.
type verdict struct {
	fresh, gone   []org.Finding
	worse, better []movement
}

// A movement is a finding that is there before and after, and to another extent.
type movement struct{ was, now org.Finding }

func judge(before, after *side) (v verdict) {
	was, is := byFingerprint(before.report), byFingerprint(after.report)
	for _, f := range after.report.Findings {
		old, known := was[f.Fingerprint()]
		switch {
		case !known:
			v.fresh = append(v.fresh, f)
		case weightier(f, old):
			v.worse = append(v.worse, movement{old, f})
		case weightier(old, f):
			v.better = append(v.better, movement{old, f})
		}
	}
	for _, f := range before.report.Findings {
		if _, still := is[f.Fingerprint()]; !still && !slices.ContainsFunc(v.fresh, func(o org.Finding) bool { return o.Code == f.Code && o.Subject == f.Subject }) {
			v.gone = append(v.gone, f)
		}
	}
	return v
}

func byFingerprint(r org.Report) map[string]org.Finding {
	all := map[string]org.Finding{}
	for _, f := range r.Findings {
		all[f.Fingerprint()] = f
	}
	return all
}

// weightier reports whether a finding says the same as another, and more of it.
func weightier(a, b org.Finding) bool {
	if a.Severity != b.Severity {
		return a.Severity > b.Severity
	}
	return extent(a) > extent(b)+1e-9
}

// extent is by how much a rule is broken: hours for each hour that there is, or hours, or else how many there are.
func extent(f org.Finding) float64 {
	switch {
	case f.Code == org.UnderCapacity: // a quarter of an hour more or less of nothing to do
		return 0
	case f.Args.Hours > 0:
		return f.Args.Hours / max(f.Args.Available, 1)
	}
	return float64(f.Args.Count)
}

// errors counts the new findings of level error, and those that are worse than they were.
func (v *verdict) errors() (fresh, worse int) {
	for _, f := range v.fresh {
		if f.Severity == org.Error {
			fresh++
		}
	}
	for _, m := range v.worse {
		if m.now.Severity == org.Error {
			worse++
		}
	}
	return fresh, worse
}

// survives reports whether no error is new and none is worse than it was.
func (v *verdict) survives() bool {
	fresh, worse := v.errors()
	return fresh+worse == 0
}

// strained returns who has more work than hours, and more so than before.
func (v *verdict) strained() (people []string) {
	note := func(f org.Finding) {
		if f.Code == org.OverCapacity && f.Subject.Kind == org.SubjectPerson && !slices.Contains(people, f.Subject.ID) {
			people = append(people, f.Subject.ID)
		}
	}
	for _, f := range v.fresh {
		note(f)
	}
	for _, m := range v.worse {
		note(m.now)
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
		text := c.say("The team does not cope: ", "El equipo no lo resiste: ") + c.l.And(why) + "."
		if strained != "" {
			text += c.say(" More work than hours: ", " Con más trabajo que horas: ") + strained + "."
		}
		return text
	case strained != "":
		return c.say("No new error, but more work than hours: ", "Ningún error nuevo, pero sí más trabajo que horas: ") + strained + "."
	}
	return c.say("The team copes: no new error.", "El equipo lo resiste: ningún error nuevo.")
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
