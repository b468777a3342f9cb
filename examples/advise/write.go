package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// width is how wide a line may be.
const width = 100

// A page gathers the lines of the advice.
type page struct {
	strings.Builder
	tag language.Tag
}

func write(w io.Writer, a org.Advice, tag language.Tag) error {
	p := page{tag: tag}
	if a.Design.Name != "" {
		p.paragraph("", a.Design.Name)
		p.WriteString("\n")
	}
	p.heading(socialorg.Text{EN: "The team to start with", ES: "Equipo para empezar"})
	p.chart(a.Design)
	p.channels(a.Design)
	p.heading(socialorg.Text{EN: "Why", ES: "Por qué"})
	for _, r := range a.Reasons {
		p.paragraph("· ", r.Message(tag)+refs(r.Refs))
	}
	if len(a.Disputes) > 0 {
		p.heading(socialorg.Text{EN: "Where the sources differ", ES: "En qué difieren las fuentes"})
	}
	for i, d := range a.Disputes {
		if i > 0 {
			p.WriteString("\n")
		}
		p.dispute(d)
	}
	if len(a.Open) > 0 {
		p.heading(socialorg.Text{EN: "What would change this", ES: "Qué cambiaría esta propuesta"})
	}
	for _, q := range a.Open {
		p.paragraph("· ", q.Message(tag)+refs(q.Refs))
	}
	_, err := io.WriteString(w, p.String())
	return err
}

func (p *page) say(t socialorg.Text) string { return t.In(p.tag) }

func (p *page) heading(t socialorg.Text) {
	h := p.say(t)
	if p.Len() > 0 && !strings.HasSuffix(p.String(), "\n\n") {
		p.WriteString("\n")
	}
	p.WriteString(h + "\n" + strings.Repeat("─", len([]rune(h))) + "\n")
}

// chart writes who reports to whom; parties outside the team stand at the top.
func (p *page) chart(d org.Design) {
	known := map[string]bool{}
	for _, x := range d.Positions {
		known[x.ID] = true
	}
	var draw func(superior, indent string)
	draw = func(superior, indent string) {
		for _, x := range d.Positions {
			if x.ReportsTo == superior {
				p.WriteString(indent + p.position(x) + "\n")
				draw(x.ID, indent+"   ")
			}
		}
	}
	for _, o := range d.Outside {
		if slices.ContainsFunc(d.Positions, func(x org.Position) bool { return x.ReportsTo == o.ID }) {
			p.WriteString(capital(o.Kind.Name(p.tag)) + " [" + o.ID + "]\n")
			draw(o.ID, "   ")
		}
	}
	draw("", "")
}

func (p *page) position(x org.Position) string {
	var names []string
	for _, r := range x.Roles {
		names = append(names, r.Name(p.tag))
	}
	var who []string
	for _, h := range x.Holders {
		name := h.ID
		if h.Share != nil {
			name += fmt.Sprintf(" (%.0f%%)", 100**h.Share)
		}
		who = append(who, name)
	}
	if open := max(x.Seats, 1) - len(x.Holders); open > 0 {
		vacant := p.say(socialorg.Text{EN: "vacant", ES: "vacante"})
		if open > 1 || who != nil {
			vacant += fmt.Sprintf(" ×%d", open)
		}
		who = append(who, vacant)
	}
	return capital(strings.Join(names, " + ")) + " [" + x.ID + "] · " + strings.Join(who, ", ")
}

// channels lists what is in use and what is left for later.
func (p *page) channels(d org.Design) {
	var used, later []string
	for _, c := range d.Channels {
		name := c.ID
		if c.Kind != "" {
			name += " (" + c.Kind.Name(p.tag) + ")"
		}
		if c.Status == "" || c.Status == org.StatusActive {
			used = append(used, name)
		} else {
			later = append(later, name)
		}
	}
	if used != nil {
		p.paragraph("", p.say(socialorg.Text{EN: "Channels: ", ES: "Canales: "})+strings.Join(used, ", "))
	}
	if later != nil {
		p.paragraph("", p.say(socialorg.Text{EN: "For later: ", ES: "Para más adelante: "})+strings.Join(later, ", "))
	}
}

func (p *page) dispute(d org.Dispute) {
	p.paragraph("", p.say(d.Name))
	for _, v := range d.Views {
		mark := "    "
		if v.Followed {
			mark = "  ✓ "
		}
		f, _ := role.FrameworkByID(v.Framework)
		p.paragraph(mark, f.Name(p.tag)+": "+p.say(v.Says)+refs(v.Refs))
	}
	p.paragraph("  → ", d.Condition(p.tag))
}

// paragraph writes text in lines of limited width, the first after prefix and the others below it.
func (p *page) paragraph(prefix, text string) {
	line, used := prefix, 0
	indent := strings.Repeat(" ", len([]rune(prefix)))
	for word := range strings.FieldsSeq(text) {
		n := len([]rune(word))
		if used > 0 && len(indent)+used+1+n > width {
			p.WriteString(line + "\n")
			line, used = indent, 0
		}
		if used > 0 {
			line += " "
			used++
		}
		line += word
		used += n
	}
	p.WriteString(line + "\n")
}

func refs(list []socialorg.Ref) string {
	var all []string
	for _, r := range list {
		if r != socialorg.Practice {
			all = append(all, string(r))
		}
	}
	if all == nil {
		return ""
	}
	return " [" + strings.Join(all, ", ") + "]"
}

func capital(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
