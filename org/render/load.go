package render

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/org"
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
		if r := l.Ratio(); r > 0 && r < 1e6 {
			x.ratio, x.over = r, l.Hours > l.Available
		}
		lines = append(lines, x)
	}
	return lines, more
}

// loadHours says how many hours of how many, and which part that is.
func (t *writer) loadHours(l *org.Load) string {
	available := t.figure(l.Available)
	available += t.l.Plural(one(available), t.in(" hour a week", " hora semanal"), "", t.in(" hours a week", " horas semanales"))
	if l.Hours < 0.05 && !l.Known {
		return t.in("not known; ", "no se conoce; dispone de ") + available + t.in(" available", "")
	}
	text := t.figure(l.Hours) + t.in(" of ", " de ") + available
	if !l.Known {
		text = t.in("at least ", "al menos ") + text
	}
	if r := math.Round(l.Ratio() * 100); r < 1e6 {
		percent := t.l.Percent(int(r))
		switch {
		case l.Hours <= l.Available:
			text += " " + parenthesis(percent)
		default:
			text += " " + parenthesis(percent+t.in(": more than there is time for", ": más de lo que cabe en su tiempo"))
		}
	}
	return text
}

// figure writes hours to tenths, without a tenth that is 0.
func (t *writer) figure(hours float64) string {
	if !(hours >= 0 && hours < 1e12) {
		return "–"
	}
	return t.l.Decimal(strings.TrimSuffix(strconv.FormatFloat(hours, 'f', 1, 64), ".0"))
}

// loadNote says what the reader has to know of the figures, "" for nothing.
func (t *writer) loadNote(more int) string {
	var notes []string
	if slices.ContainsFunc(t.Loads, func(l org.Load) bool { return !l.Known }) {
		notes = append(notes, t.in("Where it says “at least” or “not known”, volumes of channels are missing.",
			"Donde dice "+t.l.Quote("al menos")+" o "+t.l.Quote("no se conoce")+", faltan volúmenes de los canales."))
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
	t.put("\n## ", t.loadTitle(), "\n\n| ", t.in("Who", "Quién"), " | ", t.in("Position", "Puesto"), " | ", t.in("Load", "Carga"), " |\n| --- | --- | --- |\n")
	for _, x := range lines {
		hours := escapeMarkdown(x.hours)
		if x.over {
			hours = "**" + hours + "**"
		}
		t.put("| ", escapeMarkdown(x.who), " | ", escapeMarkdown(x.where), " | ", hours, " |\n")
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
		t.put("</span></li>\n")
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
