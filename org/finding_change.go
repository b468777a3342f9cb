package org

import (
	"cmp"
	"math"
	"slices"
)

// FindingChanges are what becomes of the findings of a design: see [Validator.DiffFindings]. Each list is in the order of its report.
type FindingChanges struct {
	New    []Finding       `json:"new,omitzero"`    // nothing of the same was found before
	Worse  []FindingChange `json:"worse,omitzero"`  // found before, and it weighs more now, or there is more of it
	Better []FindingChange `json:"better,omitzero"` // found before, and it weighs less now, or there is less of it
	Gone   []Finding       `json:"gone,omitzero"`   // nothing of it is found any more
}

// A FindingChange is a finding before and after. The two may be of another code or another subject: where a stage has nobody at all and then
// somebody on one channel, it is the other channels that lack it.
type FindingChange struct {
	Before Finding `json:"before"`
	After  Finding `json:"after"`
}

// IsZero reports whether nothing has changed.
func (c FindingChanges) IsZero() bool {
	return c.New == nil && c.Worse == nil && c.Better == nil && c.Gone == nil
}

// Harm returns the findings that are new or worse and at least as severe, as they are now: the new ones first.
func (c FindingChanges) Harm(least Severity) []Finding {
	var all []Finding
	for _, f := range c.New {
		if f.Severity >= least {
			all = append(all, f)
		}
	}
	for _, m := range c.Worse {
		if m.After.Severity >= least {
			all = append(all, m.After)
		}
	}
	return all
}

// DiffFindings tells what becomes of the findings of a design in a later one, both judged by v: after a change, since last week. Where [Diff] says
// what differs in the designs, it says whether they are the better for it.
//
// A finding is worse where it weighs more than it did, a warning that became an error; where its hours for each hour there is, its count or its
// share grow, hours by half a percent at least; and where it speaks of more work, more places or more people than before. It is better
// the other way round, and neither where it says the same, whatever its wording and the vacancies that it names. What nobody does is followed from
// task to task and place to place, whichever finding tells it.
//
// Where somebody comes who has too much to do, or is not told what it takes, that is no new finding as long as one at least as severe said before
// that nobody did the work, or that those who did had too much: it is the better for whoever comes.
//
// Nor is it new that nobody is left to stand in for whoever does: while a position is held by those whom it names as its backup, as
// [PersonAway] has it, missing-backup is no news of it.
//
// What the earlier design suppresses, and what the Baseline of v accepts of it, was found before. The Cap of v has no part in it, except that
// of designs with very many findings those beyond some tens of thousands of a rule are not compared. The cost is that of validating both.
func (v Validator) DiffFindings(before, after Design) FindingChanges {
	was, is := v.traces(before), v.traces(after)
	if was.size+is.size > maxTraces {
		was.coarse, is.coarse = true, true
	}
	was.index()
	is.index()
	is.newcomers(was.view.d, is.view.d)
	var c FindingChanges
	for i := range is.report.Findings {
		f := &is.report.Findings[i]
		switch old, turn := was.turn(f, is); {
		case is.usesBackup(f, was):
			// whoever stands in is no deputy of their own, for as long as that lasts
		case old == nil:
			c.New = append(c.New, *f)
		case turn > 0:
			c.Worse = append(c.Worse, FindingChange{*old, *f})
		case turn < 0:
			c.Better = append(c.Better, FindingChange{*old, *f})
		}
	}
	for i := range was.report.Findings {
		f := &was.report.Findings[i]
		if is.same[aboutOf(f)] == nil && !slices.ContainsFunc(was.of(f), is.has) {
			c.Gone = append(c.Gone, *f)
		}
	}
	return c
}

// turn says what became of an earlier finding in f, which is of the later design: below zero it is better, above it is worse. It returns nil
// where there was none.
func (t *traces) turn(f *Finding, later *traces) (old *Finding, turn int) {
	fresh, weight := false, Severity(0)
	for _, x := range later.of(f) {
		was := t.before(x, f, later)
		if was == nil {
			fresh = true
			continue
		}
		weight = max(weight, was.Severity)
		if was.Code != f.Code && claims(was.Code, f.Code) { // nobody did it, and which rule says so is no matter
			weight = max(weight, f.Severity)
		}
		if old == nil || nearer(f, was, old) {
			old = was
		}
	}
	if was := t.said[statementOf(f)]; was != nil {
		old, weight = was, max(weight, was.Severity)
	}
	if old == nil {
		if old = t.same[aboutOf(f)]; old == nil {
			return nil, 0
		}
	}
	same := aboutOf(old) == aboutOf(f)
	switch {
	case fresh || f.Severity > weight:
		return old, 1
	case same && moved(old, f) != 0:
		return old, moved(old, f)
	case !same && (f.Code == OverCapacity || old.Code != f.Code && !claims(old.Code, f.Code)), // somebody has come
		slices.ContainsFunc(t.of(old), func(x trace) bool { return !later.has(x) }),
		same && f.Severity < old.Severity:
		return old, -1
	}
	return old, 0
}

// nearer reports whether a is more like f than b is: about the same, or else more severe.
func nearer(f, a, b *Finding) bool {
	if same := aboutOf(a) == aboutOf(f); same != (aboutOf(b) == aboutOf(f)) {
		return same
	}
	return a.Severity > b.Severity
}

// moved compares the extents of two findings of the same, -1 where the later one is less. Hours that differ by less than half a percent are
// the same.
func moved(before, after *Finding) int {
	const visible = 0.005
	a, b := before.extent(), after.extent()
	if d := math.Abs(b - a); before.Args.Hours > 0 && after.Args.Hours > 0 && d < visible*a {
		return 0
	}
	return cmp.Compare(b, a)
}

// extent is by how much a rule is broken: hours for each hour that there is, hours, full time, or else how many there are. An hour more or less
// of nothing to do is no matter, nor is one more of those for whom nobody answers.
func (f *Finding) extent() float64 {
	switch a := &f.Args; {
	case f.Code == UnderCapacity, f.Code == NoAccountable:
		return 0
	case a.Hours > 0:
		return a.Hours / max(a.Available, 1)
	case a.Share > 0:
		return a.Share
	default:
		return float64(a.Count)
	}
}
