package main

import (
	"fmt"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A comparison is a team before and after, and what is said of it.
type comparison struct {
	strings.Builder

	tag           language.Tag
	l             l10n.Locale
	before, after side
	changes       org.Changes
	away          []string // ids of people
	verdict       verdict
	relief        bool // all that changes is that somebody comes or that there is less to do
}

// A side is a design with what there is to know of it.
type side struct {
	design  org.Design
	report  org.Report
	loads   []org.Load
	names   func(org.Subject) string
	holders map[string][]org.Holder // by position
	people  map[string]int          // how many go by the id of a holder
}

func newSide(w *org.View) side {
	d := w.Design()
	s := side{design: *d, report: w.Report(), loads: w.Loads(), names: d.Names(), holders: map[string][]org.Holder{}, people: map[string]int{}}
	for _, p := range d.Positions {
		s.holders[p.ID] = p.Holders
		for _, h := range p.Holders {
			s.people[h.ID] = max(s.people[h.ID], h.Count, 1)
		}
	}
	return s
}

func newComparison(v org.Validator, before, after org.Design, tag language.Tag) *comparison {
	c := &comparison{tag: tag, l: l10n.For(tag), before: newSide(v.View(before)), after: newSide(v.View(after)), changes: v.Diff(before, after)}
	c.verdict = verdict{v.DiffFindings(before, after), c.before.report.Count(org.Error), c.after.report.Count(org.Error)}
	return c
}

// name names what either design knows, the later one first. Somebody who was not there before goes by what they do.
func (c *comparison) name(s org.Subject) string {
	for _, side := range []*side{&c.after, &c.before} {
		if n := side.names(s); n != "" {
			return n
		}
	}
	if s.Kind == org.SubjectPerson && c.before.people[s.ID] == 0 {
		for id, holders := range c.after.holders {
			if slices.ContainsFunc(holders, func(h org.Holder) bool { return h.ID == s.ID }) {
				return c.say("new person in ", "persona nueva en ") + c.label(org.Subject{Kind: org.SubjectPosition, ID: id})
			}
		}
	}
	return ""
}

// label names a subject, by its id where it has no name.
func (c *comparison) label(s org.Subject) string {
	if n := c.name(s); n != "" {
		return l10n.Clean(n)
	}
	return l10n.Clean(s.ID)
}

// quoted lists what some ids of a kind name.
func (c *comparison) quoted(kind org.SubjectKind, ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, c.l.Quote(c.label(org.Subject{Kind: kind, ID: id})))
	}
	return c.l.And(names)
}

// holders names who does some work: a position, or an outside party.
func (c *comparison) holders(ids []string) string {
	var names []string
	for _, id := range ids {
		s := org.Subject{Kind: org.SubjectPosition, ID: id}
		if c.name(s) == "" {
			s.Kind = org.SubjectOutside
		}
		names = append(names, c.l.Quote(c.label(s)))
	}
	return c.l.And(names)
}

func (c *comparison) say(en, es string) string { return socialorg.Text{EN: en, ES: es}.In(c.tag) }

func (c *comparison) heading(en, es string) {
	h := c.say(en, es)
	if c.Len() > 0 {
		c.WriteString("\n")
	}
	c.WriteString(h + "\n" + strings.Repeat("─", len([]rune(h))) + "\n")
}

func (c *comparison) write(scenarios []scenario) {
	c.relief = true
	for _, s := range scenarios {
		if s.away {
			c.away = append(c.away, s.subjects[0].ID)
		}
		c.relief = c.relief && s.relief
	}
	if c.before.design.Name != "" {
		c.WriteString(l10n.Clean(c.before.design.Name) + "\n")
	}
	c.heading("What if…", "¿Qué pasa si…?")
	for _, s := range scenarios {
		c.WriteString("· " + c.scenario(s) + "\n")
	}
	c.list("Structure", "Estructura", c.structure())
	c.list("Who does what", "Quién hace qué", c.coverage())
	c.list("New findings", "Hallazgos nuevos", c.fresh())
	c.list("Findings that get worse", "Hallazgos que empeoran", c.moved(c.verdict.Worse))
	c.list("Findings that get better", "Hallazgos que mejoran", c.moved(c.verdict.Better))
	c.list("Findings that go", "Hallazgos que desaparecen", c.gone())
	c.list("Hours a week", "Horas a la semana", c.hours())
	c.WriteString("\n" + c.conclusion() + "\n")
}

// list writes what there is below a heading, nothing where there is nothing.
func (c *comparison) list(en, es string, lines []string) {
	if len(lines) == 0 {
		return
	}
	c.heading(en, es)
	for _, l := range lines {
		c.WriteString("· " + l + "\n")
	}
}

func (c *comparison) scenario(s scenario) string {
	var who []string
	text := s.text
	for _, x := range s.subjects {
		who = append(who, x.ID)
		if x.Kind == org.SubjectPerson && c.before.people[x.ID] > 1 {
			text = s.one
		}
	}
	kind := org.SubjectPerson
	if len(s.subjects) > 0 {
		kind = s.subjects[0].Kind
	}
	return strings.NewReplacer("{who}", c.quoted(kind, who), "{factor}", c.number(s.factor)).Replace(text.In(c.tag))
}

func (c *comparison) severity(s org.Severity) string {
	switch s {
	case org.Error:
		return c.say("Error", "Error")
	case org.Warning:
		return socialorg.Text{EN: "Warning", ES: "Aviso", ES419: "Advertencia"}.In(c.tag)
	default:
		return c.say("Note", "Nota")
	}
}

func (c *comparison) finding(f org.Finding) string {
	return fmt.Sprintf("%s · %s: %s", c.severity(f.Severity), string(f.Code), f.MessageWith(c.tag, c.name))
}

// fresh says what is found that was not found before. Where a vacancy is found out because whoever did its work is not there now, the
// vacancy is not to blame alone.
func (c *comparison) fresh() (lines []string) {
	for _, f := range c.verdict.New {
		line := c.finding(f)
		if f.Code == org.CoveredOnlyByVacancy && c.before.vacant(f.Subject.ID) {
			if who := c.did(f); who != nil {
				line += c.say(" It was vacant before, when this was done by ", " Ya estaba vacante, y hasta ahora lo "+c.l.Plural(len(who), "hacía ", "", "hacían ")) + c.holders(who) + "."
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// did returns who did before what a finding says that nobody does.
func (c *comparison) did(f org.Finding) (who []string) {
	for _, d := range c.changes.Coverage {
		if d.Before.Covered() && !d.After.Covered() && slices.Contains(f.Args.Responsibilities, d.Responsibility) {
			for _, id := range d.Lost {
				if !slices.Contains(who, id) {
					who = append(who, id)
				}
			}
		}
	}
	return who
}

// moved says what was found before and is found to another extent, and what of it was said before.
func (c *comparison) moved(all []org.FindingChange) (lines []string) {
	for _, m := range all {
		was, now := m.Before, m.After
		line := c.finding(now)
		before := c.say(" Before: ", " Antes: ")
		places := l10n.Places(1, was.Args.Hours, was.Args.Available, now.Args.Hours)
		hours := func() string {
			return c.figure(was.Args.Hours, places) + c.say(" of ", " de ") + c.figure(was.Args.Available, places)
		}
		switch {
		case was.Code != now.Code || was.Subject != now.Subject:
			line += before + c.finding(was)
		case was.Severity != now.Severity && was.Args.Available > 0:
			line += before + strings.ToLower(c.severity(was.Severity)) + ", " + hours() + "."
		case was.Severity != now.Severity:
			line += before + strings.ToLower(c.severity(was.Severity)) + "."
		case was.Args.Available > 0:
			line += before + hours() + "."
		case was.Args.Hours > 0:
			line += before + c.number(was.Args.Hours) + "."
		case len(was.Args.Responsibilities) != len(now.Args.Responsibilities):
			n := len(was.Args.Responsibilities)
			line += before + c.l.Int(n) + c.say(c.l.Plural(n, " task.", "", " tasks."), c.l.Plural(n, " tarea.", "", " tareas."))
		case was.Args.Count > 0 && was.Args.Count != now.Args.Count:
			line += before + c.l.Int(was.Args.Count) + "."
		case len(was.Args.Channels) != len(now.Args.Channels) && was.Args.Channels != nil:
			line += c.say(" Before, on ", " Antes, en ") + c.quoted(org.SubjectChannel, was.Args.Channels) + "."
		}
		lines = append(lines, line)
	}
	return lines
}

// gone says what is found no more. What was said of somebody who is not there now, or of a position that is empty now, is no good news.
func (c *comparison) gone() (lines []string) {
	for _, f := range c.verdict.Gone {
		line := c.finding(f)
		if c.nobody(f.Subject) {
			line += c.say(" This is no improvement: nobody is left of whom to say it.", " No es una mejora: ya no hay nadie de quien decirlo.")
		}
		lines = append(lines, line)
	}
	return lines
}

// nobody reports whether somebody was there and is not now.
func (c *comparison) nobody(s org.Subject) bool {
	switch s.Kind {
	case org.SubjectPerson:
		return c.after.people[s.ID] == 0
	case org.SubjectPosition:
		return c.after.vacant(s.ID) && !c.before.vacant(s.ID)
	default:
		return false
	}
}

// vacant reports whether nobody is in a position, or there is none.
func (s *side) vacant(position string) bool { return len(s.holders[position]) == 0 }

// hours says what each person had to do, has to do now, and has time for; of those for whom nothing changes, who they are.
func (c *comparison) hours() (lines []string) {
	was := map[string]org.Load{}
	for _, l := range c.before.loads {
		was[l.Holder] = l
	}
	var same []string
	for _, now := range c.after.loads {
		before, ok := was[now.Holder]
		delete(was, now.Holder)
		switch line := c.person(now.Holder) + ": "; {
		case !ok:
			lines = append(lines, line+c.load(now, now))
		case before.Hours == now.Hours && before.Available == now.Available:
			same = append(same, c.person(now.Holder))
		default:
			lines = append(lines, line+c.load(before, now)+" → "+c.load(now, before))
		}
	}
	for _, l := range c.before.loads {
		if before, gone := was[l.Holder]; gone {
			lines = append(lines, c.person(l.Holder)+": "+c.load(before, before)+" → "+c.say("is not there", "no está"))
		}
	}
	if same != nil {
		lines = append(lines, c.say("As before: ", "Igual que antes: ")+c.l.And(same))
	}
	return lines
}

func (c *comparison) person(id string) string {
	return c.label(org.Subject{Kind: org.SubjectPerson, ID: id})
}

// load is hours of hours available, and the percentage that they make, with the digits that tell them from those of another load.
func (c *comparison) load(l, other org.Load) string {
	floor := ""
	if !l.Known {
		floor = c.say("at least ", "al menos ")
	}
	places := l10n.Places(1, l.Hours, l.Available, other.Hours, other.Available)
	return fmt.Sprintf("%s%s %s %s (%s)", floor, c.figure(l.Hours, places), c.say("of", "de"), c.figure(l.Available, places), c.percent(l.Ratio(), other.Ratio()))
}

// percent is a ratio with the digits that tell it from all that there is and from another ratio.
func (c *comparison) percent(ratio, other float64) string {
	places := 0
	for places < 2 && ratio != other && l10n.RatioPercent(ratio, places, 100) == l10n.RatioPercent(other, places, 100) {
		places++
	}
	return c.l.PercentOf(l10n.RatioPercent(ratio, places, 100))
}

// number writes a number with at most one decimal.
func (c *comparison) number(x float64) string { return c.figure(x, 1) }

func (c *comparison) figure(x float64, places int) string { return c.l.Decimal(l10n.Figure(x, places)) }
