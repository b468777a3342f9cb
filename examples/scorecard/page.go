package main

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// width is how wide a line may be.
const width = 100

// A page gathers the lines of the report.
type page struct {
	tag language.Tag
	b   strings.Builder
}

func (p *page) say(t socialorg.Text) string { return t.In(p.tag) }

func (p *page) title(month kpi.Span) {
	p.b.WriteString("Teatro del Olmo\n")
	p.wrap(p.say(socialorg.Text{
		EN: p.month(month) + ", compared with " + p.month(month.Previous()),
		ES: upper(p.month(month)) + ", frente a " + p.month(month.Previous()),
	}), "", "")
}

var months = [...]socialorg.Text{
	{EN: "January", ES: "enero"}, {EN: "February", ES: "febrero"}, {EN: "March", ES: "marzo"}, {EN: "April", ES: "abril"},
	{EN: "May", ES: "mayo"}, {EN: "June", ES: "junio"}, {EN: "July", ES: "julio"}, {EN: "August", ES: "agosto"},
	{EN: "September", ES: "septiembre"}, {EN: "October", ES: "octubre"}, {EN: "November", ES: "noviembre"}, {EN: "December", ES: "diciembre"},
}

// month returns "October 2026".
func (p *page) month(s kpi.Span) string {
	t := s.Start()
	name := months[t.Month()-1]
	return p.say(socialorg.Text{EN: name.EN + t.Format(" 2006"), ES: name.ES + t.Format(" de 2006")})
}

// upper begins a text with a capital.
func upper(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

func (p *page) heading(text string) {
	p.b.WriteString("\n" + text + "\n" + strings.Repeat("─", utf8.RuneCountInString(text)) + "\n")
}

// role prints what a role answers for, with the sum of it, and what it collects for others.
func (p *page) role(c role.Scorecard) {
	p.heading(upper(c.Role.Name(p.tag)))
	for _, r := range c.Answers.Rows {
		p.item(r.Line(p.tag))
	}
	p.b.WriteString("\n")
	p.wrap(c.Answers.Summary(p.tag), "", "")
	if n := len(c.Unmeasured); n > 0 {
		number := strconv.Itoa(n)
		p.wrap(p.say(socialorg.Text{
			EN: number + " more KPIs of this role are not measured here.",
			ES: "Quedan sin medir otros " + number + " KPI de este puesto.",
		}), "", "")
	}
	if len(c.Reports.Rows) == 0 {
		return
	}
	p.b.WriteString("\n" + p.say(socialorg.Text{
		EN: "Collected for others, who answer for them:",
		ES: "Datos que recopila y de los que responden otros:",
	}) + "\n")
	for _, r := range c.Reports.Rows {
		p.item(r.Line(p.tag))
	}
}

func (p *page) item(text string) { p.wrap(text, "• ", "  ") }

// wrap breaks a text at its spaces, but for those that do not break.
func (p *page) wrap(text, first, rest string) {
	line, n := first, utf8.RuneCountInString(first)
	for i, word := range strings.Split(text, " ") {
		length := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case n+1+length > width:
			p.b.WriteString(line + "\n")
			line, n = rest, utf8.RuneCountInString(rest)
		default:
			line, n = line+" ", n+1
		}
		line, n = line+word, n+length
	}
	p.b.WriteString(line + "\n")
}
