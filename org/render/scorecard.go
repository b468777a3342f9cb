package render

import (
	"io"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

// WriteScorecard writes how KPIs stand against their goals. [Text], [Markdown] and [HTML] are for people.
//
// [CSV] is for programs: RFC 4180 in UTF-8 without a byte order mark, a line for each KPI under a line of names. These are in every language
// the same, in this order: kpi, name, value, unit, currency, style, low, high, cases, at_least, at_most, target_currency, status, critical,
// progress, before, change, move, reason, cautions, warnings; a later version may add some at the end. Numbers are not rounded and bear no unit:
// 0.912 and not 91.2 %. Where there is no value, reason has the word of the [kpi.Reason], which its UnmarshalText reads. Only name is in the
// reader's language.
//
// [JSON] is what [encoding/json] makes of the scorecard and reads back, with a summary and a line for each row in the reader's language.
//
// It fails where w fails, for another format, and as JSON for numbers and words that JSON does not hold, which no [kpi.Scoring] makes.
func (f Format) WriteScorecard(w io.Writer, c kpi.Scorecard, tag language.Tag) error {
	if f == CSV || f == JSON {
		return write(w, Page{Lang: tag}, f, func(t *writer, f Format) error {
			if f == CSV {
				t.scorecardCSV(c)
			} else {
				t.scorecardJSON(c)
			}
			return nil
		})
	}
	return f.writeSheet(w, newScorecard(c, tag), "a scorecard")
}

// A scorecard is one as a page shows it.
type scorecard struct {
	*writer
	title, summary string
	rows           []scorecardRow
	tally          []statusTally
	more           int
}

type scorecardRow struct {
	kpi.Phrases
	status   kpi.Status
	critical bool
	valued   bool
	line     string
}

type statusTally struct {
	status kpi.Status
	barred bool // there is a value, and a target in another currency
	count  int
}

// maxRows is how many KPIs a page shows.
const maxRows = 1_000

func newScorecard(c kpi.Scorecard, tag language.Tag) *scorecard {
	t := newWriter(Page{Lang: tag})
	p := &scorecard{writer: t, title: t.in("Scorecard", "Cuadro de indicadores"), summary: l10n.CleanTo(longest, c.Summary(tag)), more: max(0, len(c.Rows)-maxRows)}
	for _, r := range c.Rows[:len(c.Rows)-p.more] {
		x := scorecardRow{Phrases: r.Phrases(tag), status: r.Status, critical: r.Goal.Critical, valued: !r.Reading.Value.IsZero(), line: r.Line(tag)}
		for _, text := range [...]*string{&x.Name, &x.Value, &x.Detail, &x.Status, &x.Target, &x.Trend, &x.Remarks, &x.line} {
			*text = l10n.CleanTo(longest, *text)
		}
		p.rows = append(p.rows, x)
	}
	for s := range kpi.Statuses() {
		for _, barred := range [...]bool{false, true} {
			n := 0
			for i := range c.Rows {
				if r := &c.Rows[i]; r.Status == s && barred == (s == kpi.StatusUndefined && !r.Reading.Value.IsZero()) {
					n++
				}
			}
			if n > 0 {
				p.tally = append(p.tally, statusTally{s, barred, n})
			}
		}
	}
	return p
}

// tallyWord says how so many KPIs stand, behind their number.
func (p *scorecard) tallyWord(x statusTally) string {
	many := x.status.Name(p.Lang)
	one := many
	switch x.status {
	case kpi.StatusOnTarget:
		many = p.say(socialorg.Text{EN: many, ES: "cumplen el objetivo", ES419: "cumplen la meta"})
	case kpi.StatusOffTarget:
		many = p.say(socialorg.Text{EN: many, ES: "no cumplen el objetivo", ES419: "no cumplen la meta"})
	case kpi.StatusUncertain:
		many = p.in(many, "inciertos")
	case kpi.StatusInsufficientSample:
		one = p.in(one, "con muestra insuficiente")
		many = one
	case kpi.StatusUndefined:
		if x.barred {
			one, many = p.in("cannot be judged", "no se puede evaluar"), p.in("cannot be judged", "no se pueden evaluar")
		}
	default:
	}
	return p.inSentence(p.l.Plural(x.count, one, "", many))
}

// statusSign is the mark and the class of a status; the word always stands beside them.
func statusSign(s kpi.Status) (mark, class string) {
	switch s {
	case kpi.StatusOnTarget:
		return "✓", "good"
	case kpi.StatusNear:
		return "≈", "warning"
	case kpi.StatusOffTarget:
		return "✗", "error"
	case kpi.StatusUncertain, kpi.StatusInsufficientSample:
		return "?", "info"
	default:
		return "–", "blank"
	}
}

func (p *scorecard) criticalWord() string { return p.in("critical", "crítico") }

func (p *scorecard) nothing() string {
	return p.in("There are no KPIs on this scorecard.", "El cuadro no tiene ningún indicador.")
}

func (p *scorecard) text() {
	p.put(p.title, "\n")
	if p.summary != "" {
		p.paragraph("", "", plain, p.summary)
	}
	p.put("\n")
	for i := range p.rows {
		mark, _ := statusSign(p.rows[i].status)
		line := p.rows[i].line
		if p.rows[i].critical {
			line += " " + capital(p.criticalWord()) + "."
		}
		p.paragraph("  ", mark, plain, line)
	}
	p.end(func(s string) { p.paragraph("", "", plain, s) })
}

// end says that there is nothing, or how much more there is.
func (p *scorecard) end(say func(string)) {
	switch {
	case len(p.rows) == 0:
		say(p.nothing())
	case p.more > 0:
		say(p.l.Int(p.more) + p.l.Plural(p.more, p.in(" more is left out.", " más no se muestra."), "", p.in(" more are left out.", " más no se muestran.")))
	}
}

func (p *scorecard) markdown() {
	p.put("# ", p.title, "\n\n")
	if p.summary != "" {
		p.put("**", escapeMarkdown(p.summary), "**\n\n")
	}
	if len(p.rows) > 0 {
		p.put("| KPI | ", p.in("Value", "Valor"), " | ", p.goalWord(), " | ", p.in("Status", "Estado"), " | ",
			p.in("Trend", "Evolución"), " | ", p.in("Remarks", "Observaciones"), " |\n| --- | --- | --- | --- | --- | --- |\n")
	}
	for i := range p.rows {
		r := &p.rows[i]
		name, value, status := "**"+escapeMarkdown(r.Name)+"**", escapeMarkdown(r.Value), ""
		if r.critical {
			name += " *" + p.criticalWord() + "*"
		}
		if r.Detail != "" {
			value += " (" + escapeMarkdown(r.Detail) + ")"
		}
		if r.Status != "" {
			mark, _ := statusSign(r.status)
			status = mark + " " + escapeMarkdown(r.Status)
		}
		p.put("| ", name, " | ", value, " | ", escapeMarkdown(r.Target), " | ", status, " | ", escapeMarkdown(r.Trend), " | ", escapeMarkdown(r.Remarks), " |\n")
	}
	p.end(func(s string) { p.put(s, "\n") })
}

func (t *writer) goalWord() string {
	return t.say(socialorg.Text{EN: "Target", ES: "Objetivo", ES419: "Meta"})
}

func (p *scorecard) html() {
	p.openPage(p.title)
	p.put("<header>\n<h1>", p.title, "</h1>\n")
	if p.summary != "" {
		p.put("<p>", escapeXML(p.summary), "</p>\n")
	}
	if p.tally != nil {
		p.put("<ul class=\"tally\">\n")
		for _, x := range p.tally {
			_, class := statusSign(x.status)
			p.put(`<li class="`, class, `"><b>`, p.l.Int(x.count), "</b> ", escapeXML(p.tallyWord(x)), "</li>\n")
		}
		p.put("</ul>\n")
	}
	p.put("</header>\n<main>\n")
	for i := range p.rows {
		p.htmlRow(&p.rows[i])
	}
	p.end(func(s string) { p.put("<p>", s, "</p>\n") })
	p.put("</main>\n</body></html>\n")
}

// inSentence begins a phrase in small letters.
func (p *scorecard) inSentence(s string) string {
	return strings.ToLower(s[:1]) + s[1:]
}

func (p *scorecard) htmlRow(r *scorecardRow) {
	mark, class := statusSign(r.status)
	p.put(`<article class="score `, class, `"><h2>`, escapeXML(visible(r.Name)))
	if r.critical {
		p.put(` <span class="note">`, p.criticalWord(), "</span>")
	}
	value := r.Value
	if !r.valued && (r.status == kpi.StatusNoData || r.status == kpi.StatusUndefined) { // the badge says so
		value = "–"
	}
	p.put("</h2>\n<p class=\"value\"><b>", escapeXML(value), "</b>")
	if r.Status != "" {
		p.put(` <span class="badge"><span aria-hidden="true">`, mark, "</span> ", escapeXML(r.Status), "</span>")
	}
	p.put("</p>\n<dl>\n")
	for _, x := range [...]struct{ term, text string }{
		{p.goalWord(), r.Target}, {p.in("Trend", "Evolución"), r.Trend}, {p.in("Based on", "Base"), r.Detail}, {p.in("Remarks", "Observaciones"), r.Remarks},
	} {
		if x.text != "" {
			p.put("<div><dt>", x.term, "</dt><dd>", escapeXML(x.text), "</dd></div>\n")
		}
	}
	p.put("</dl></article>\n")
}
