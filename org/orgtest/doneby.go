package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// CheckDoneBy returns an error unless just these positions do a responsibility in a scope, each by its id, in no matter which order; an
// outside party that holds the channel or approves counts as one. None at all asks that nobody does it. Scopes are those of CheckCovers: the
// zero Scope asks it of every scope in which the responsibility is judged. Who does the whole does its parts, and open positions do nothing.
//
// Of more holders than the report keeps, a hundred unless [org.Validator] says otherwise by its Cap, it cannot tell, and fails.
func CheckDoneBy(r org.Report, in org.Scope, x role.Responsibility, positions ...string) error {
	var f Failure
	if f.notJudged(r) {
		return &f
	}
	cells, ok := f.judged(r, in, x)
	if !ok {
		return &f
	}
	want := slices.Compact(slices.Sorted(slices.Values(positions)))
	var all groups
	for _, c := range cells {
		g := group{what: []string{string(x)}, scopes: []org.Scope{c.Scope}, open: c.Holders}
		if c.State.Covered() {
			g.done, g.open, g.more = c.Holders, nil, c.Count-len(c.Holders)
		}
		if g.more > 0 || !slices.Equal(slices.Sorted(slices.Values(g.done)), want) {
			all = append(all, g)
		}
	}
	for _, g := range all.merged() {
		f.say(socialorg.Text{
			EN: "{what}, {where}: {done?{done}{more? and {more} more, whom the report leaves out,} {done#does|do} it}" +
				"{done!nobody does it{open?, since {open} {open#is|are} vacant}}; {want?it should be {want}}{want!nobody should}",
			ES: "{what}, {where}: {done?lo {done#hace|hacen} {done}{more? y {more} más que el informe no recoge}}" +
				"{done!no lo hace nadie{open?, porque {open#está vacante|están vacantes} {open}}}; {want?{want#debería|deberían} hacerlo {want}}{want!no debería hacerlo nadie}",
		}, values{"what": g.what, "where": g.scopes, "done": g.done, "open": g.open, "more": g.more, "want": want})
	}
	if len(f.lines) > 0 {
		f.idle(r, want)
	}
	return f.err()
}

// DoneBy fails the test unless just these positions, by their ids, do a responsibility in a scope, in no matter which order. See
// [CheckDoneBy].
func DoneBy(t TB, r org.Report, in org.Scope, x role.Responsibility, positions ...string) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckDoneBy(r, in, x, positions...))
}

// idle says of those who do nothing anywhere that they are vacant, or that they may be no positions, and which are.
func (f *Failure) idle(r org.Report, want []string) {
	var known, strange, open []string
	for _, c := range r.Coverage {
		for _, id := range c.Holders {
			if !slices.Contains(known, id) {
				known = append(known, id)
			}
		}
	}
	for _, id := range want {
		switch {
		case slices.Contains(known, id):
		case vacant(r, id):
			open = append(open, id)
		default:
			strange = append(strange, id)
		}
	}
	if open != nil {
		f.say(socialorg.Text{
			EN: "{who} {who#is|are} vacant, and open positions do nothing", ES: "{who} {who#está vacante|están vacantes}, y un puesto vacante no hace nada",
		}, values{"who": open})
	}
	if strange == nil {
		return
	}
	v := values{"who": strange, "ids": known}
	if len(known) > mostIDs && len(strange) == 1 {
		v["near"] = quoted(near(strange[0], known))
	}
	f.say(socialorg.Text{
		EN: "{who} {who#is no position|are no positions} with work in the report, where people stand under their positions" +
			"{near?; did you mean {near}?}{near!{ids?; with work there {ids#is|are} {ids}}}",
		ES: "{who} no {who#es ningún puesto|son puestos} con trabajo en el informe, donde cada persona figura por su puesto" +
			"{near?; ¿{meant} {near}?}{near!{ids?; con trabajo {ids#está|están} {ids}}}",
	}, v)
}

// vacant reports whether a report tells of a vacancy in a position, accepted or not.
func vacant(r org.Report, position string) bool {
	is := func(x org.Finding) bool { return x.Code == org.Vacancy && x.Subject.ID == position }
	return slices.ContainsFunc(r.Findings, is) || slices.ContainsFunc(r.Accepted, is) ||
		slices.ContainsFunc(r.Suppressed, func(s org.Suppressed) bool { return is(s.Finding) })
}
