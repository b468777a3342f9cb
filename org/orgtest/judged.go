package orgtest

import (
	"cmp"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// judged returns the coverage of a responsibility in a scope, or says why there is none and answers false.
func (f *Failure) judged(r org.Report, in org.Scope, x role.Responsibility) (cells []org.Cell, ok bool) {
	var elsewhere []org.Scope
	for _, c := range r.Coverage {
		switch {
		case c.Responsibility != x:
		case in == (org.Scope{}) || c.Scope == in:
			cells = append(cells, c)
		default:
			elsewhere = append(elsewhere, c.Scope)
		}
	}
	v := values{"what": quoted(x), "where": []org.Scope{in}}
	switch {
	case len(cells) > 0:
		return cells, true
	case !x.IsStandard():
		v["near"] = quoted(role.Suggest(x))
		f.say(socialorg.Text{
			EN: "there is no responsibility {what}{near?; did you mean {near}?}",
			ES: "no existe la responsabilidad {what}{near?; ¿quiso decir {near}?}",
		}, v)
	case in.Brand != "" && in.Channel != "":
		f.say(socialorg.Text{
			EN: "{what}, {where}: a scope is a brand or a channel and never both; for a channel, leave the brand out",
			ES: "{what}, {where}: un ámbito es una marca o un canal, nunca ambas cosas; para un canal, omita la marca",
		}, v)
	case in == org.Scope{}:
		if c := x.Condition(); !c.IsZero() {
			v["condition"] = socialorg.Text{EN: c.Text(language.English), ES: c.Text(language.EuropeanSpanish), ES419: c.Text(language.LatinAmericanSpanish)}
		}
		v["optional"] = flag(x.Need() == role.NeedOptional)
		f.say(socialorg.Text{
			EN: "{what}: nothing in the design asks for it{optional?, which is optional, and nobody does it}" +
				"{optional!{condition?; that takes {condition}}{condition!; perhaps no channel is active, or an activity is false}}",
			ES: "{what}: nada lo exige en el diseño{optional?: es opcional y no lo hace nadie}" +
				"{optional!{condition?; lo exigiría {condition}}{condition!; quizá no haya ningún canal activo o una actividad esté en false}}",
		}, v)
	default:
		f.elsewhere(r, in, x, elsewhere)
	}
	return nil, false
}

// elsewhere says why a brand or a channel does not ask for a responsibility, and which does.
func (f *Failure) elsewhere(r org.Report, in org.Scope, x role.Responsibility, others []org.Scope) {
	reason := socialorg.Text{EN: "the design does not ask for it there", ES: "el diseño no lo exige ahí"}
	ids, same := idsOf(r, in)
	v := values{"what": quoted(x), "where": []org.Scope{in}, "others": others}
	switch {
	case in.Channel != "" && x.Reach() == role.ReachChannel && slices.Contains(ids, same):
		reason = socialorg.Text{
			EN: "a channel of its kind or its status (planned, dormant) does not ask for it",
			ES: "un canal de su tipo o en su estado (planned, dormant) no lo exige",
		}
	case in.Channel != "" && !slices.Contains(ids, same):
		reason = socialorg.Text{
			EN: "nothing is asked for there: there is no such channel, or it is not in use",
			ES: "ahí no se exige nada: no existe ese canal o no está en uso",
		}
		fallthrough
	case !slices.Contains(ids, same):
		v["near"] = quoted(cmp.Or(suggest.Nearest(same, ids), alike(same, ids)))
	}
	v["reason"] = reason
	if slices.Contains(others, org.Scope{}) {
		v["others"], v["whole"] = nil, 1
	}
	f.say(socialorg.Text{
		EN: "{what}, {where}: {reason}{near?; did you mean {near}?}" +
			"{near!{others?; it is asked for elsewhere: {others}}{whole?; it is asked for in the department as a whole, which is the zero Scope}}",
		ES: "{what}, {where}: {reason}{near?; ¿quiso decir {near}?}" +
			"{near!{others?; se exige en otros ámbitos: {others}}{whole?; se exige en el departamento en su conjunto, que es el ámbito vacío}}",
	}, v)
}

// alike is the only id that has a part of another: otley-tt for otley-tiktok; "" where there is none or there are several.
func alike(id string, ids []string) string {
	found := ""
	for _, part := range parts(id) {
		for _, other := range ids {
			switch {
			case other == found || !slices.Contains(parts(other), part):
			case found != "":
				return ""
			default:
				found = other
			}
		}
	}
	return found
}

// idsOf returns the ids of the brands, or else of the channels, that a report tells of, and which of them a scope would be.
func idsOf(r org.Report, in org.Scope) (ids []string, id string) {
	of := func(s org.Scope) string { return s.Channel }
	if in.Brand != "" {
		of = func(s org.Scope) string { return s.Brand }
	}
	for _, c := range r.Coverage {
		if id := of(c.Scope); id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids, of(in)
}

// A group is responsibilities that are done, or not, by the same positions in the same scopes.
type group struct {
	what   []string
	scopes []org.Scope
	done   []string // who does it
	open   []string // who would, where nobody does
	more   int      // of those who do it, beyond done
}

func (g *group) sameHolders(o *group) bool {
	return slices.Equal(g.done, o.done) && slices.Equal(g.open, o.open) && g.more == o.more
}

// groups are of one scope and one responsibility each until they are merged.
type groups []group

// merged puts the scopes of a responsibility together, and then the responsibilities of the same scopes.
func (all groups) merged() groups {
	var byScope, out groups
	for _, g := range all {
		i := slices.IndexFunc(byScope, func(o group) bool { return slices.Equal(o.what, g.what) && o.sameHolders(&g) })
		if i < 0 {
			byScope = append(byScope, g)
			continue
		}
		byScope[i].scopes = append(byScope[i].scopes, g.scopes...)
	}
	for _, g := range byScope {
		i := slices.IndexFunc(out, func(o group) bool { return slices.Equal(o.scopes, g.scopes) && o.sameHolders(&g) })
		if i < 0 {
			out = append(out, g)
			continue
		}
		out[i].what = append(out[i].what, g.what...)
	}
	return out
}
