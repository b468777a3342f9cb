package orgtest

import (
	"cmp"
	"iter"
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
	ids, id := idsOf(r, in)
	switch {
	case len(cells) > 0:
		return cells, true
	case !x.IsStandard():
		f.say(socialorg.Text{
			EN: "there is no responsibility {what}{near?; did you mean {near}?}",
			ES: "no existe la responsabilidad {what}{near?; ¿{meant} {near}?}",
		}, values{"what": quoted(x), "near": quoted(role.Suggest(x))})
	case in.Brand != "" && in.Channel != "":
		f.sayOf(x, socialorg.Text{
			EN: "{what}, {where}: a scope is a brand or a channel and never both; for a channel, leave the brand out",
			ES: "{what}, {where}: un ámbito es una marca o un canal, nunca ambas cosas; para un canal, omita la marca",
		}, values{"where": []org.Scope{in}})
	case in == org.Scope{}:
		f.unasked(in, x)
	case !slices.Contains(ids, id) && (in.Channel != "" || len(ids) > 0):
		f.nowhere(in, x, ids, id)
	case len(elsewhere) == 0 && status(r, in) == org.StatusActive:
		f.unasked(in, x)
	default:
		f.elsewhere(r, in, x, elsewhere)
	}
	return nil, false
}

// nowhere says that there is no such brand or channel, and which there are.
func (f *Failure) nowhere(in org.Scope, x role.Responsibility, ids []string, id string) {
	v := values{"where": []org.Scope{in}, "brand": in.Brand, "near": quoted(cmp.Or(suggest.Nearest(id, misspelt(id, ids)), alike(id, ids)))}
	if v["near"] == quoted("") {
		v["ids"] = ids
	}
	f.sayOf(x, socialorg.Text{
		EN: "{what}, {where}: {brand?there is no such brand}{brand!there is no such channel, or it is dormant}{near?; did you mean {near}?}" +
			"{ids?; there {ids#is|are} only {ids}}",
		ES: "{what}, {where}: {brand?no existe esa marca}{brand!no existe ese canal o está inactivo}{near?; ¿{meant} {near}?}" +
			"{ids?; solo hay {ids}}",
	}, v)
}

// unasked says that a design asks nowhere for a responsibility, and what would.
func (f *Failure) unasked(in org.Scope, x role.Responsibility) {
	v := values{"condition": condition(x), "optional": flag(x.Need() == role.NeedOptional)}
	if in != (org.Scope{}) {
		v["where"] = []org.Scope{in}
	}
	f.sayOf(x, socialorg.Text{
		EN: "{what}{where?, {where}}: nothing in the design asks for {what#it|them}{optional?, which {what#is|are} optional, and nobody does {what#it|them}}" +
			"{optional!{condition?; that takes {condition}}{condition!; perhaps no channel is active, or an activity is false}}",
		ES: "{what}{where?, {where}}: nada lo exige en el diseño{optional?: es opcional y no lo hace nadie}" +
			"{optional!{condition?; lo exigiría {condition}}{condition!; quizá no haya ningún canal activo o una actividad esté en false}}",
	}, v)
}

// condition says what asks for a responsibility, "" where everything does.
func condition(x role.Responsibility) socialorg.Text {
	c := x.Condition()
	if c.IsZero() {
		return socialorg.Text{}
	}
	return socialorg.Text{EN: c.Text(language.English), ES: c.Text(language.EuropeanSpanish), ES419: c.Text(language.LatinAmericanSpanish)}
}

// elsewhere says why a brand or a channel does not ask for a responsibility, and which does.
func (f *Failure) elsewhere(r org.Report, in org.Scope, x role.Responsibility, others []org.Scope) {
	v := values{"where": []org.Scope{in}, "others": others, "reason": reason(r, in, x)}
	if slices.Contains(others, org.Scope{}) {
		v["others"], v["whole"] = nil, 1
	}
	f.sayOf(x, socialorg.Text{
		EN: "{what}, {where}: {reason}{others?; {what#it is|they are} asked for elsewhere: {others}}" +
			"{whole?; {what#it is|they are} asked for in the department as a whole, which is the zero Scope}",
		ES: "{what}, {where}: {reason}{others?; {what#se exige|se exigen} en otros ámbitos: {others}}" +
			"{whole?; {what#se exige|se exigen} en el departamento en su conjunto, que es el ámbito vacío}",
	}, v)
}

// status returns that of a channel, as its coverage tells it: some work is asked for on every one in use, and other work on those that are
// planned. What is no channel is active.
func status(r org.Report, in org.Scope) org.Status {
	if in.Channel == "" {
		return org.StatusActive
	}
	for _, c := range r.Coverage {
		switch {
		case c.Scope != in || c.Need == 0 && c.State != org.StateOutside:
		case c.Responsibility.Condition().Planned():
			return org.StatusPlanned
		default:
			return org.StatusActive
		}
	}
	return org.StatusDormant
}

// reason says why a scope that is judged does not ask for a responsibility.
func reason(r org.Report, in org.Scope, x role.Responsibility) socialorg.Text {
	takes, at := condition(x), status(r, in)
	switch c := x.Condition(); {
	case x.Reach() != role.ReachChannel || in.Channel == "":
		return socialorg.Text{EN: "not asked for there", ES: "ahí no se exige"}
	case at == org.StatusPlanned:
		return socialorg.Text{EN: "the channel is planned and not in use yet", ES: "el canal está previsto y aún no está en uso", ES419: "el canal está previsto y todavía no está en uso"}
	case at == org.StatusDormant:
		return socialorg.Text{EN: "the channel is dormant", ES: "el canal está inactivo"}
	case c.IsZero():
		return socialorg.Text{EN: "not asked for there, and nobody does it", ES: "ahí ni se exige ni lo hace nadie"}
	case some(c.Activities()) || some(c.Objectives()) || c.Videos(): // which hold elsewhere
		return socialorg.Text{EN: "neither the kind nor the volumes of the channel ask for it", ES: "no lo exigen ni el tipo ni los volúmenes del canal"}
	default:
		return socialorg.Text{EN: "that takes " + takes.EN, ES: "lo exigiría " + takes.ES, ES419: "lo exigiría " + takes.ES419}
	}
}

func some[T any](all iter.Seq[T]) bool {
	for range all {
		return true
	}
	return false
}

// misspelt are the ids of which one may be a misspelling: where both have as many parts, each part of it. The part that names a network is short, and
// wa-alba is a channel of its own beside ig-alba.
func misspelt(id string, ids []string) []string {
	mine := parts(id)
	return slices.DeleteFunc(slices.Clone(ids), func(other string) bool {
		theirs := parts(other)
		if len(mine) != len(theirs) {
			return false
		}
		for i := range mine {
			if suggest.Nearest(mine[i], theirs[i:i+1]) == "" {
				return true
			}
		}
		return false
	})
}

// alike is the only id that another one has all parts of, or that has all of its parts: facebook for facebook-es, ig-otley for otley-ig; ""
// where there is none or there are several.
func alike(id string, ids []string) string {
	found := ""
	for _, other := range ids {
		switch {
		case other == found || !within(parts(id), parts(other)) && !within(parts(other), parts(id)):
		case found != "":
			return ""
		default:
			found = other
		}
	}
	return found
}

func within(few, all []string) bool {
	return len(few) > 0 && !slices.ContainsFunc(few, func(s string) bool { return !slices.Contains(all, s) })
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
