package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
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
}

// A side is a design with what there is to know of it.
type side struct {
	design org.Design
	report org.Report
	loads  []org.Load
	names  func(org.Subject) string
}

func newComparison(v org.Validator, before, after org.Design, tag language.Tag) *comparison {
	look := func(d org.Design) side {
		w := v.View(d)
		return side{design: d, report: w.Report(), loads: w.Loads(), names: d.Names()}
	}
	return &comparison{tag: tag, l: l10n.For(tag), before: look(before), after: look(after), changes: v.Diff(before, after)}
}

// name names what either design knows, the later one first.
func (c *comparison) name(s org.Subject) string {
	if n := c.after.names(s); n != "" {
		return n
	}
	return c.before.names(s)
}

// known is a finding and its severity, by which it is told from others.
type known struct {
	fingerprint string
	severity    org.Severity
}

// only returns the findings of a that b has not, or not as severe.
func only(a, b org.Report) []org.Finding {
	there := map[known]bool{}
	for i := range b.Findings {
		there[known{b.Findings[i].Fingerprint(), b.Findings[i].Severity}] = true
	}
	return slices.DeleteFunc(slices.Clone(a.Findings), func(f org.Finding) bool { return there[known{f.Fingerprint(), f.Severity}] })
}

// survives reports whether no finding of level error is new.
func (c *comparison) survives() bool {
	return !slices.ContainsFunc(only(c.after.report, c.before.report), func(f org.Finding) bool { return f.Severity == org.Error })
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
	if c.before.design.Name != "" {
		c.WriteString(l10n.Clean(c.before.design.Name) + "\n")
	}
	c.heading("What if…", "¿Qué pasa si…?")
	for _, s := range scenarios {
		c.WriteString("· " + c.scenario(s) + "\n")
	}
	c.list("Structure", "Estructura", c.structure())
	c.list("Who does what", "Quién hace qué", c.coverage())
	c.list("New findings", "Hallazgos nuevos", c.findings(only(c.after.report, c.before.report)))
	c.list("Findings that go", "Hallazgos que desaparecen", c.findings(only(c.before.report, c.after.report)))
	c.list("Hours a week", "Horas a la semana", c.hours())
	c.WriteString("\n" + c.verdict() + "\n")
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
	for _, x := range s.subjects {
		label := c.name(x)
		if label == "" {
			label = x.ID
		}
		who = append(who, c.l.Quote(l10n.Clean(label)))
	}
	return strings.NewReplacer("{who}", c.l.And(who), "{factor}", c.number(s.factor)).Replace(s.text.In(c.tag))
}

func (c *comparison) structure() (lines []string) {
	for _, d := range c.changes.Structure {
		lines = append(lines, d.MessageWith(c.tag, c.name))
	}
	return lines
}

// coverage says a change once for all brands or channels in which it is the same.
func (c *comparison) coverage() (lines []string) {
	all := c.changes.Coverage
	for len(all) > 0 {
		first, n := all[0], 1
		var also []string
		for ; n < len(all) && same(first, all[n]); n++ {
			also = append(also, c.l.Quote(l10n.Clean(all[n].Scope.Brand+all[n].Scope.Channel)))
		}
		line := first.MessageWith(c.tag, c.name)
		if also != nil {
			line = strings.TrimSuffix(line, ".") + " (" + c.say("also: ", "también: ") + c.l.And(also) + ")."
		}
		lines, all = append(lines, line), all[n:]
	}
	return lines
}

// same reports whether two changes differ by their scopes alone.
func same(a, b org.CellDifference) bool {
	return a.Op == b.Op && a.Responsibility == b.Responsibility && a.Need == b.Need && slices.Equal(a.Lost, b.Lost) && slices.Equal(a.Gained, b.Gained)
}

func (c *comparison) findings(all []org.Finding) (lines []string) {
	for _, f := range all {
		lines = append(lines, fmt.Sprintf("%s · %s: %s", c.severity(f.Severity), f.Code, f.MessageWith(c.tag, c.name)))
	}
	return lines
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

// hours says what each person had to do, has to do now, and has time for.
func (c *comparison) hours() (lines []string) {
	was := map[string]org.Load{}
	for _, l := range c.before.loads {
		was[l.Holder] = l
	}
	for _, now := range c.after.loads {
		before, ok := was[now.Holder]
		delete(was, now.Holder)
		switch line := c.person(now.Holder) + ": "; {
		case !ok:
			lines = append(lines, line+c.load(now)+" "+c.say("(new)", "(nuevo)"))
		case before.Hours == now.Hours && before.Available == now.Available:
			lines = append(lines, line+c.load(now)+" "+c.say("(as before)", "(igual que antes)"))
		default:
			lines = append(lines, line+c.load(before)+" → "+c.load(now))
		}
	}
	for _, l := range c.before.loads {
		if before, gone := was[l.Holder]; gone {
			lines = append(lines, c.person(l.Holder)+": "+c.load(before)+" → "+c.say("is not there", "ya no está"))
		}
	}
	return lines
}

func (c *comparison) person(id string) string {
	if n := c.name(org.Subject{Kind: org.SubjectPerson, ID: id}); n != "" {
		return l10n.Clean(n)
	}
	return l10n.Clean(id)
}

// load is hours of hours available, and the percentage that they make.
func (c *comparison) load(l org.Load) string {
	floor := ""
	if !l.Known {
		floor = c.say("at least ", "al menos ")
	}
	return fmt.Sprintf("%s%s %s %s (%s)", floor, c.number(l.Hours), c.say("of", "de"), c.number(l.Available), c.l.Percent(int(math.Round(100*l.Ratio()))))
}

// number writes a number with at most one decimal.
func (c *comparison) number(x float64) string {
	return c.l.Decimal(strings.TrimSuffix(strconv.FormatFloat(x, 'f', 1, 64), ".0"))
}

func (c *comparison) verdict() string {
	fresh := 0
	for _, f := range only(c.after.report, c.before.report) {
		if f.Severity == org.Error {
			fresh++
		}
	}
	switch {
	case c.changes.IsZero():
		return c.say("Nothing changes.", "No cambia nada.")
	case fresh == 0:
		return c.say("The team copes: no new error.", "El equipo lo resiste: ningún error nuevo.")
	}
	return c.say("The team does not cope: ", "El equipo no lo resiste: ") + c.l.Int(fresh) + " " +
		c.l.Plural(fresh, c.say("new error", "error nuevo"), "", c.say("new errors", "errores nuevos")) + "."
}
