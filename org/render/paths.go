package render

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

const (
	maxPaths  = 1_000 // of a line, of those that a page gathers
	maxRoutes = 12    // of a line, of those that it shows
)

// pathLines are the lines whose paths a page shows, with what passes along them.
var (
	pathLines = [...]role.Line{role.LineFeedback, role.LineCrisis}
	pathNames = [...]socialorg.Text{
		{EN: "What the community says", ES: "Lo que dice la comunidad"},
		{EN: "In a crisis", ES: "En una crisis"},
	}
)

func (t *writer) pathTitle() string {
	return t.in("How feedback and alerts get through", "Por dónde circulan la opinión de la comunidad y las alertas")
}

// A route is what takes the same way, of several ways that differ at one end only one.
type route struct {
	mark  string
	from  []string // labels at one end, or several that all lead to the same
	way   []string // between the ends
	to    []string
	note  string // what is particular about it
	alone bool   // both ends are one position
	what  []string
}

// travels reports whether anything goes from one position to another, or ought to.
func (t *writer) travels() bool {
	return slices.ContainsFunc(t.Paths, func(p org.Path) bool { return len(p.Steps) != 1 })
}

// routes returns the routes of a line, those that are missing first, and how many are left out.
func (t *writer) routes(line role.Line) (routes []route, more int) {
	paths := slices.Clone(t.Paths)
	sorting.By(paths, func(a, b *org.Path) int {
		return cmp.Or(cmp.Compare(t.first(a), t.first(b)), cmp.Compare(t.order[a.Consumer], t.order[b.Consumer]))
	})
	at := map[string]int{}
	for i := range paths {
		if p := &paths[i]; p.Line == line {
			r := t.route(p)
			key := r.key(true, true)
			k, ok := at[key]
			if !ok {
				k = len(routes)
				at[key] = k
				routes = append(routes, r)
			}
			if what := l10n.Clean(p.Artefact.Name(t.Lang)); !slices.Contains(routes[k].what, what) {
				routes[k].what = append(routes[k].what, what)
			}
		}
	}
	routes = merge(routes, false, true, func(r *route) *[]string { return &r.from })
	routes = merge(routes, true, false, func(r *route) *[]string { return &r.to })
	sorting.By(routes, func(a, b *route) int { return strings.Index(routeMarks, a.mark) - strings.Index(routeMarks, b.mark) })
	more = max(0, len(routes)-maxRoutes)
	return routes[:len(routes)-more], more
}

// first is the place in the design of the position that a path begins at.
func (t *writer) first(p *org.Path) int {
	if len(p.Steps) == 0 {
		return -1
	}
	return t.order[p.Steps[0]]
}

// The marks of routes, in the order in which they are listed.
const (
	markAlone  = "="
	routeMarks = markMissing + markCovered + markAlone
)

func (t *writer) route(p *org.Path) route {
	label := func(id string) string { return t.label(t.party(id)) }
	last := len(p.Steps) - 1
	switch {
	case last < 0:
		return route{mark: markMissing, from: []string{t.producer(p)}, to: []string{label(p.Consumer)}, note: t.in("no way there", "no hay por dónde")}
	case last == 0:
		return route{mark: markAlone, from: []string{label(p.Steps[0])}, alone: true}
	}
	r := route{mark: markCovered, from: []string{label(p.Steps[0])}, to: []string{label(p.Steps[last])}}
	if p.Liaison {
		r.note = t.in("by a liaison", "por un enlace")
	}
	const most = 6
	for i, id := range p.Steps[1:last] {
		if i == most {
			r.way = append(r.way, "…")
			break
		}
		r.way = append(r.way, label(id))
	}
	return r
}

// producer names who has what gets lost on its way, by the work where the report does not say who does it.
func (t *writer) producer(p *org.Path) string {
	if t.doers == nil {
		t.doers = make(map[task]int, len(t.Report.Coverage))
		for i := range t.Report.Coverage {
			c := &t.Report.Coverage[i]
			t.doers[task{c.Responsibility, c.Scope}] = i
		}
	}
	for _, s := range [...]org.Scope{p.Scope, {Brand: p.Scope.Brand}, {}} {
		if i, ok := t.doers[task{p.From, s}]; ok && len(t.Report.Coverage[i].Holders) > 0 {
			return t.people(t.Report.Coverage[i])
		}
	}
	return capital(l10n.Clean(p.From.Name(t.Lang)))
}

// A task is a responsibility in a scope.
type task struct {
	responsibility role.Responsibility
	scope          org.Scope
}

// key is the same for routes that are alike but for the ends that are not asked for.
func (r *route) key(from, to bool) string {
	parts := []string{r.mark, r.note, strings.Join(r.way, "\x00"), "", ""}
	if from {
		parts[3] = strings.Join(r.from, "\x00")
	}
	if to {
		parts[4] = strings.Join(r.to, "\x00")
	}
	return strings.Join(parts, "\x01")
}

// merge makes one of routes that take the same things along the same way and differ at one end.
func merge(routes []route, from, to bool, end func(*route) *[]string) []route {
	var out []route
	at := map[string]int{}
	for i := range routes {
		r := &routes[i]
		key := r.key(from, to) + "\x02" + strings.Join(r.what, "\x00")
		if r.alone && !from {
			key = r.mark
		}
		k, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, *r)
			continue
		}
		into := end(&out[k])
		for _, name := range *end(r) {
			if !slices.Contains(*into, name) {
				*into = append(*into, name)
			}
		}
	}
	return out
}

// said writes a route as a line.
func (t *writer) said(r *route) string {
	if r.alone {
		return t.in("One position at both ends, nothing to pass on: ", "Mismo puesto en ambos extremos, nada que transmitir: ") + t.several(r.from)
	}
	stops := append([]string{t.several(r.from)}, r.way...)
	text := strings.Join(append(stops, t.several(r.to)), " → ")
	if r.note != "" {
		text += " " + parenthesis(r.note)
	}
	return text + ": " + strings.Join(r.what, ", ")
}

// several joins the first few of many names, which may hold commas and conjunctions of their own.
func (t *writer) several(names []string) string {
	const most = 4
	if more := len(names) - most; more > 0 {
		names = append(names[:most:most], t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(names, " + ")
}

func (t *writer) moreRoutes(n int) string {
	return t.l.Int(n) + t.l.Plural(n, t.in(" more path is not shown.", " recorrido más no se muestra."), "",
		t.in(" more paths are not shown.", " recorridos más no se muestran."))
}

func (t *writer) textPaths() {
	if !t.travels() {
		return
	}
	t.heading(t.pathTitle())
	for i, line := range pathLines {
		routes, more := t.routes(line)
		if routes == nil {
			continue
		}
		t.put(t.paint(bold, t.say(pathNames[i])), "\n")
		for i := range routes {
			s := green
			if routes[i].mark == markMissing {
				s = red
			}
			t.paragraph("  ", routes[i].mark, s, t.said(&routes[i]))
		}
		if more > 0 {
			t.paragraph("  ", "", plain, t.moreRoutes(more))
		}
	}
}

func (t *writer) markdownPaths() {
	if !t.travels() {
		return
	}
	t.put("\n## ", t.pathTitle(), "\n")
	for i, line := range pathLines {
		routes, more := t.routes(line)
		if routes == nil {
			continue
		}
		t.put("\n**", t.say(pathNames[i]), "**\n\n")
		for i := range routes {
			t.put("- ", escapeMarkdown(routes[i].mark+" "+t.said(&routes[i])), "\n")
		}
		if more > 0 {
			t.put("- *", t.moreRoutes(more), "*\n")
		}
	}
}

func (t *writer) htmlPaths() {
	for i, line := range pathLines {
		routes, more := t.routes(line)
		if routes == nil {
			continue
		}
		t.put("<h3>", t.say(pathNames[i]), "</h3>\n<ul class=\"paths\">\n")
		for i := range routes {
			r := &routes[i]
			t.put(`<li><span class="mark `, stateClass(r.state()), `" aria-hidden="true">`, r.mark, "</span><span>", escapeXML(t.said(r)), "</span></li>\n")
		}
		t.put("</ul>\n")
		if more > 0 {
			t.put(`<p class="legend">`, t.moreRoutes(more), "</p>\n")
		}
	}
}

// state is the mark of the coverage that a route is coloured as.
func (r *route) state() string {
	if r.mark == markMissing {
		return markMissing
	}
	return markCovered
}
