package render

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// maxLoads is how many people a page shows the load of.
const maxLoads = 30

func (t *writer) loadTitle() string {
	return t.in("Who has how much to do", "Carga de trabajo de cada persona")
}

// A loadLine is one person's load, as a page shows it.
type loadLine struct {
	who, where string // the person and the positions
	hours      string
	tasks      string  // what takes most of them
	ratio      float64 // of the time there is; 0 where nothing is known
	over       bool
}

// loads returns those who have most to do first, and how many are left out.
func (t *writer) loads() (lines []loadLine, more int) {
	all := slices.Clone(t.Loads)
	sorting.By(all, func(a, b *org.Load) int { return cmp.Compare(b.Ratio(), a.Ratio()) })
	more = max(0, len(all)-maxLoads)
	for i := range all[:len(all)-more] {
		l := &all[i]
		x := loadLine{who: t.label(org.Subject{Kind: org.SubjectPerson, ID: l.Holder}), hours: t.loadHours(l)}
		if l.People > 1 {
			x.who += " " + parenthesis(t.l.Int(l.People)+t.in(" people", " personas"))
		}
		var titles []string
		for _, id := range l.Positions {
			titles = append(titles, t.label(org.Subject{Kind: org.SubjectPosition, ID: id}))
		}
		x.where = t.few(titles)
		if t.assumed(l) {
			x.hours += t.in("; full time is assumed", "; se supone jornada completa")
		}
		x.tasks = t.loadTasks(l)
		if r := l.Ratio(); r > 0 && r < 1e6 {
			x.ratio, x.over = r, l.Hours > l.Available
		}
		lines = append(lines, x)
	}
	return lines, more
}

// loadHours says how many hours of work there are, for how many there is time, and which part that is.
func (t *writer) loadHours(l *org.Load) string {
	places := l10n.Places(1, l.Hours, l.Available)
	inHours := func(x float64) string { return t.l.Decimal(l10n.Figure(x, places)) + "\u00a0h" }
	available := inHours(l.Available) + t.in(" available", " disponibles")
	if l.Hours < 0.05 && !l.Known {
		return t.in("load not known, ", "carga desconocida, ") + available + t.in(" a week", " a la semana")
	}
	text := inHours(l.Hours) + t.in(" of work a week, ", " de trabajo a la semana, ") + available
	if !l.Known {
		text = t.in("at least ", "al menos ") + text
	}
	if r := math.Round(l.Ratio() * 100); r < 1e6 {
		percent := t.l.PercentOf(l10n.RatioPercent(l.Ratio(), 0, 100))
		if short := l10n.Rounded(l.Hours, places) - l10n.Rounded(l.Available, places); short > 0 { // of the figures that are shown
			percent += t.in(": ", ": faltan ") + inHours(short) + t.in(" too few", "")
		}
		text += " " + parenthesis(percent)
	}
	return text
}

// inHours writes hours as 3.5 h.
func (t *writer) inHours(hours float64) string { return t.figure(hours) + "\u00a0h" }

// assumed reports whether somebody is external and the design says neither a share nor hours.
func (t *writer) assumed(l *org.Load) bool {
	for _, id := range l.Positions {
		i, ok := t.order[id]
		if !ok {
			continue
		}
		p := &t.Design.Positions[i]
		if p.External && p.HoursPerWeek == nil && slices.ContainsFunc(p.Holders, func(h org.Holder) bool { return h.ID == l.Holder && h.Share == nil }) {
			return true
		}
	}
	return false
}

// loadTasks says what takes most of somebody's hours, "" where that is not known.
func (t *writer) loadTasks(l *org.Load) string {
	const most = 4
	tasks := slices.Clone(l.Tasks)
	rest := l.Hours
	for i := range tasks {
		rest -= tasks[i].Hours
	}
	if rest >= 0.1 && len(tasks) > 0 && !l.TasksCut { // leading people is no task of one scope
		tasks = append(tasks, org.TaskLoad{Responsibility: role.LeadDepartment, Hours: rest})
		sorting.By(tasks, func(a, b *org.TaskLoad) int { return cmp.Compare(b.Hours, a.Hours) })
	}
	var items []string
	rest = l.Hours
	for _, g := range t.alikeTasks(tasks) {
		if len(items) == most || g.hours < 0.05 {
			break
		}
		items = append(items, l10n.Clean(g.responsibility.Name(t.Lang))+t.placed(&g)+" "+parenthesis(t.inHours(g.hours)+t.made(&g)))
		rest -= g.hours
	}
	if items != nil && rest >= 0.05 {
		items = append(items, t.in("other work ", "otras tareas ")+parenthesis(t.inHours(rest)))
	}
	return strings.Join(items, "; ")
}

// A taskGroup is one responsibility in several scopes that take the same time each.
type taskGroup struct {
	responsibility   role.Responsibility
	each, hours      float64
	terms            []org.LoadTerm // of each
	brands, channels []string
}

// made says how often the work of a group comes up in a week and what it takes each time, where that can be told in whole numbers or tenths;
// "" for what comes up less than weekly. Of shared work it is what all do of which the hours are a part.
func (t *writer) made(g *taskGroup) string {
	var terms []string
	total := 0.0
	for _, x := range g.terms {
		if x.Times < 1 {
			return ""
		}
		each := t.figure(x.Minutes) + "\u00a0min"
		if x.Minutes < 1 {
			each = t.figure(x.Minutes*60) + "\u00a0s"
		}
		terms = append(terms, t.figure(x.Times)+"\u00a0×\u00a0"+each)
		total += x.Hours()
	}
	if terms == nil || len(terms) == 1 && g.terms[0].Times == 1 || total < g.each-0.02 {
		return ""
	}
	text := ": "
	if g.each < total*0.99-0.01 {
		text = t.in(" of ", " de ")
	}
	text += strings.Join(terms, " + ")
	if len(g.brands)+len(g.channels) > 1 {
		text += t.in(" each", " en cada caso")
	}
	return text
}

func (t *writer) alikeTasks(tasks []org.TaskLoad) []taskGroup {
	var groups []taskGroup
	for i := range tasks {
		x := &tasks[i]
		k := slices.IndexFunc(groups, func(g taskGroup) bool {
			return g.responsibility == x.Responsibility && g.each == x.Hours && slices.Equal(g.terms, x.Terms)
		})
		if k < 0 {
			k = len(groups)
			groups = append(groups, taskGroup{responsibility: x.Responsibility, each: x.Hours, terms: x.Terms})
		}
		groups[k].hours += x.Hours
		switch {
		case x.Scope.Channel != "":
			groups[k].channels = append(groups[k].channels, t.l.Quote(l10n.Clean(x.Scope.Channel)))
		case x.Scope.Brand != "":
			groups[k].brands = append(groups[k].brands, t.l.Quote(t.label(org.Subject{Kind: org.SubjectBrand, ID: x.Scope.Brand})))
		}
	}
	sorting.By(groups, func(a, b *taskGroup) int { return cmp.Compare(b.hours, a.hours) })
	return groups
}

// placed says where the work of a group is, the first few of many places.
func (t *writer) placed(g *taskGroup) string {
	few := func(word string, places []string) string {
		const most = 5
		if more := len(places) - most; more > 0 {
			places = append(places[:most:most], t.l.Int(more)+t.in(" more", " más"))
		}
		if places == nil {
			return ""
		}
		return word + t.l.And(places)
	}
	return few(t.in(" for ", " para "), g.brands) + few(t.in(" on ", " en "), g.channels)
}

func (t *writer) tasksTitle() string { return t.in("What takes most", "Lo que más ocupa") }

// few joins the first few of many with commas.
func (t *writer) few(items []string) string {
	const most = 24
	if more := len(items) - most; more > 0 {
		items = append(items[:most:most], t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(items, ", ")
}

// one counts what is written as 1 as one, and all else as many.
func one(figure string) int {
	if figure == "1" {
		return 1
	}
	return 2
}

// figure writes hours to tenths, without a tenth that is 0.
func (t *writer) figure(hours float64) string {
	if !(hours >= 0 && hours < 1e12) {
		return "–"
	}
	return t.l.Decimal(l10n.Figure(hours, 1))
}

// loadNote says what the reader has to know of the figures, "" for nothing.
func (t *writer) loadNote(more int) string {
	notes := []string{t.in("The time available leaves out holidays, meetings and breaks (15% unless set otherwise; 30% for those who only answer or moderate) and other declared duties. What is declared by the day counts all seven days of the week.",
		"El tiempo disponible descuenta vacaciones, reuniones y pausas ("+t.l.Percent(15)+" si no se indica otra cosa; "+t.l.Percent(30)+" para quien solo responde o modera) y las demás tareas declaradas. Lo que se declara por día cuenta los siete días de la semana.")}
	if slices.ContainsFunc(t.Loads, func(l org.Load) bool {
		return slices.ContainsFunc(l.Tasks, func(x org.TaskLoad) bool { return x.Terms != nil })
	}) {
		notes = append(notes, t.in("Hours of a task are how often it comes up in a week times how long it takes; after “of”, those of all who share it.",
			"Las horas de una tarea son las veces que surge a la semana por lo que lleva cada vez; tras "+t.l.Quote("de")+", las de todos los que la comparten."))
	}
	if slices.ContainsFunc(t.Loads, func(l org.Load) bool { return !l.Known }) {
		note := t.in("Where it says “at least” or “not known”, volumes of channels are missing",
			"Donde dice "+t.l.Quote("al menos")+" o "+t.l.Quote("carga desconocida")+", faltan volúmenes de los canales")
		if missing := t.missingVolumes(); missing != "" {
			if slices.ContainsFunc(t.Loads, func(l org.Load) bool { return l.MissingCut }) {
				note += t.in(", among them", ", entre ellos")
			}
			note += ": " + missing
		}
		notes = append(notes, note+".")
	}
	for _, note := range [...]string{t.uncheckedPromises(), t.undatedPromises()} {
		if note != "" {
			notes = append(notes, note)
		}
	}
	if more > 0 {
		notes = append(notes, t.l.Int(more)+t.l.Plural(more, t.in(" person with less to do is not shown.", " persona con menos carga no se muestra."), "",
			t.in(" people with less to do are not shown.", " personas con menos carga no se muestran.")))
	}
	return strings.Join(notes, " ")
}

func (t *writer) textLoads() {
	lines, more := t.loads()
	if lines == nil {
		return
	}
	t.heading(t.loadTitle())
	for _, x := range lines {
		mark, s := "·", plain
		if x.over {
			mark, s = "!", yellow
		}
		t.paragraph("  ", mark, s, x.who+", "+x.where+": "+x.hours)
		if x.tasks != "" {
			t.paragraph("    ", "", plain, t.tasksTitle()+": "+x.tasks+".")
		}
	}
	if note := t.loadNote(more); note != "" {
		t.put("\n")
		t.paragraph("", "", plain, note)
	}
}

func (t *writer) markdownLoads() {
	lines, more := t.loads()
	if lines == nil {
		return
	}
	t.put("\n## ", t.loadTitle(), "\n\n| ", t.in("Who", "Quién"), " | ", t.in("Position", "Puesto"), " | ", t.in("Load", "Carga"), " | ", t.tasksTitle(), " |\n| --- | --- | --- | --- |\n")
	for _, x := range lines {
		hours := escapeMarkdown(x.hours)
		if x.over {
			hours = "**" + hours + "**"
		}
		t.put("| ", escapeMarkdown(x.who), " | ", escapeMarkdown(x.where), " | ", hours, " | ", escapeMarkdown(x.tasks), " |\n")
	}
	if note := t.loadNote(more); note != "" {
		t.put("\n", escapeMarkdown(note), "\n")
	}
}

// htmlLoads draws a bar for each person, all to one scale, with a mark where the time is used up.
func (t *writer) htmlLoads() {
	const longestBar = 2
	lines, more := t.loads()
	scale := 1.0
	for _, x := range lines {
		scale = max(scale, min(x.ratio, longestBar))
	}
	part := func(ratio float64) string {
		return strconv.FormatFloat(min(ratio, longestBar)/scale*100, 'f', 1, 64) + "%"
	}
	t.put("<ul class=\"loads\">\n")
	for _, x := range lines {
		t.put("<li><span><b>", escapeXML(x.who), "</b> <span class=\"note\">", escapeXML(x.where), "</span></span><span>", escapeXML(x.hours),
			`</span><span class="bar" aria-hidden="true"><i`)
		if x.over {
			t.put(` class="over"`)
		}
		t.put(` style="width:`, part(x.ratio), `"></i>`)
		if scale > 1 {
			t.put(`<i class="full" style="left:`, part(1), `"></i>`)
		}
		t.put("</span>")
		if x.tasks != "" {
			t.put(`<span class="note tasks">`, escapeXML(t.tasksTitle()+": "+x.tasks+"."), "</span>")
		}
		t.put("</li>\n")
	}
	t.put("</ul>\n")
	note := t.loadNote(more)
	if scale > 1 {
		note = strings.TrimSpace(t.in("The upright line marks the time that there is.", "La línea vertical marca el tiempo disponible.") + " " + note)
	}
	if note != "" {
		t.put(`<p class="legend">`, escapeXML(note), "</p>\n")
	}
}
