package render

import (
	"iter"
	"math"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A Page is what a format writes. [NewPage] fills one with all that there is; a program that has a report already, that makes no plan, or
// that bounds one by [org.Planner] sets the fields itself and leaves out what it does not show: Design, Report and Lang do.
type Page struct {
	Design org.Design
	Report org.Report // of Design

	// Rules are those that Report comes from, for what they say of themselves; nil: the standard
	// ones. A caller's own rule is shown with its Summary and its Help, as the standard ones are.
	Rules iter.Seq[org.Rule]

	Matrix org.Matrix   // of the same view; without rows, what shows it is left out
	Loads  []org.Load   // what each person has to do; without any it is left out
	Limits org.Limits   // of the validator, for what is said beside the loads
	Paths  []org.Path   // of feedback and in a crisis; without any they are left out
	Plan   org.Proposal // for Design; without steps it is left out
	Split  org.Split    // of a position that is too much for one person; without a cut, vacancies for the same role are named
	Relief []org.Relief // what would help those who have more work than time; without any that is left out
	Lang   language.Tag // the zero Tag is English
	Source Source       // where the design was read from, for findings to point at
	Color  bool         // Text is coloured with ANSI sequences; no other format heeds it

	// Cap bounds what grows with the responsibilities times the channels: the cells of
	// coverage, the ids of their holders, gaps, steps and ids within steps that JSON lists, and the
	// rows of the RACI matrix. What is left out is counted there. Zero is 10,000, more than a few
	// hundred channels come to and some MiB of JSON; negative is all.
	Cap int

	Tool Tool // which SARIF names as what made it
}

const defaultCap = 10_000

func (p *Page) cap() int {
	switch {
	case p.Cap == 0:
		return defaultCap
	case p.Cap < 0:
		return math.MaxInt
	}
	return p.Cap
}

// A Tool is the program that embeds the library. The zero Tool says nothing of itself.
type Tool struct {
	Version string
	URI     string // of a page that says more, absolute
}

// NewPage judges a design and gathers all that there is to show of it, a plan included, which is most of its cost. There are loads where
// the design declares the volume of any channel, and of very many paths the first. A page without the plan is a literal:
//
//	w := v.View(d)
//	p := render.Page{Design: d, Report: w.Report(), Rules: v.Rules, Matrix: w.Matrix(), Loads: w.Loads(), Limits: v.Limits, Lang: tag}
func NewPage(v org.Validator, d org.Design, tag language.Tag) Page {
	w := v.View(d)
	p := Page{Design: d, Report: w.Report(), Rules: v.Rules, Matrix: w.Matrix(), Plan: org.Planner{Validator: v}.Plan(d), Limits: v.Limits, Lang: tag}
	if slices.ContainsFunc(d.Channels, org.Channel.DeclaresVolume) {
		p.Loads = w.Loads()
	}
	if p.Report.Has(org.OverCapacity) {
		p.Split, _ = v.NextHire(d)
		p.Relief = w.Relief()
	}
	for _, line := range pathLines {
		n := 0
		for path := range w.Paths(line) {
			if n++; n > maxPaths {
				break
			}
			p.Paths = append(p.Paths, path)
		}
	}
	return p
}

// A Source is the document that a design was read from. The zero Source is none, as for a design that is a literal: findings then
// name what they are about and no line.
type Source struct {
	Name string // of the file, as tools should show it: relative to the root of the repository, with slashes
	Doc  []byte // what it holds; without it findings point at the file as a whole
}

// A writer gathers a page.
type writer struct {
	Page
	b     strings.Builder
	err   error
	l     l10n.Locale
	name  func(org.Subject) string
	order map[string]int         // positions as the design lists them
	roles map[role.Role]string   // of the design's own
	own   map[org.Code]*org.Rule // rules of the caller's; nil until one is asked for
	doers map[task]int           // numbers in the coverage of the report; nil until it is asked for
}

func newWriter(p Page) *writer {
	t := &writer{Page: p, l: l10n.For(p.Lang), order: make(map[string]int, len(p.Design.Positions))}
	names := p.Design.Names()
	t.name = func(s org.Subject) string {
		if s.Kind == org.SubjectRole {
			return t.role(role.Role(s.ID))
		}
		return names(s)
	}
	for i := range p.Design.Positions {
		t.order[p.Design.Positions[i].ID] = i
	}
	return t
}

// put writes strings as they are. It is called from hundreds of places: inlined, it would be a third of the package.
//
//go:noinline
func (t *writer) put(parts ...string) {
	for _, p := range parts {
		t.b.WriteString(p)
	}
}

func (t *writer) say(x socialorg.Text) string { return x.In(t.Lang) }

// in picks a word of the language, which may be none.
//
//go:noinline
func (t *writer) in(en, es string) string {
	if t.l.Spanish {
		return es
	}
	return en
}

// languageID is the language that the page is written in, as a language tag.
func (t *writer) languageID() string {
	if !t.l.Spanish {
		return "en"
	}
	return t.Lang.String()
}

// label names a subject as people do, by its id where it has no name.
func (t *writer) label(s org.Subject) string {
	if n := l10n.Clean(t.name(s)); n != "" {
		return n
	}
	return l10n.Clean(s.ID)
}

// designName names the design.
func (t *writer) designName() string {
	if name := strings.TrimSpace(l10n.Clean(t.Design.Name)); name != "" {
		return name
	}
	return t.in("An organisation without a name", "Organización sin nombre")
}

// longest is how many characters of a sentence are shown.
const longest = 4_000

// sentence says what a finding says.
func (t *writer) sentence(f *org.Finding) string {
	if s := strings.TrimSpace(l10n.CleanTo(longest, f.MessageWith(t.Lang, t.name))); s != "" {
		return s
	}
	return t.in("a finding without words", "hallazgo sin descripción")
}

// help says what to do about a finding, "" where its rule does not say.
func (t *writer) help(f *org.Finding) string {
	help := f.Help(t.Lang)
	if rule := t.ownRule(f.Code); help == "" && rule != nil {
		help = rule.Help.In(t.Lang)
	}
	return strings.TrimSpace(l10n.CleanTo(longest, help))
}

// ownRule returns a caller's rule, nil where it is not among those of the page.
func (t *writer) ownRule(c org.Code) *org.Rule {
	if t.own == nil {
		t.own = map[org.Code]*org.Rule{}
		standard := map[org.Code]bool{}
		for rule := range org.Rules() {
			standard[rule.Code] = true
		}
		for rule := range t.allRules() {
			if _, twice := t.own[rule.Code]; !twice && !standard[rule.Code] {
				t.own[rule.Code] = &rule
			}
		}
	}
	return t.own[c]
}

// allRules yields the rules of the report.
func (t *writer) allRules() iter.Seq[org.Rule] {
	if t.Rules == nil {
		return org.Rules()
	}
	return t.Rules
}

// leftOut says how many findings of a code are not in the report.
func (t *writer) leftOut(n int) string {
	if n == 1 {
		return t.in("1 more of this kind is left out.", "1 más de este tipo no se muestra.")
	}
	return t.l.Int(n) + t.in(" more of this kind are left out.", " más de este tipo no se muestran.")
}

// code is the code of a finding; a caller's own may be anything.
func code(f *org.Finding) string { return l10n.Clean(string(f.Code)) }

// severityName names a severity, one or many.
func (t *writer) severityName(s org.Severity, n int) string {
	many := s.Name(t.Lang)
	if int(s) < len(severityPlurals) {
		many = t.say(severityPlurals[s])
	}
	return t.l.Plural(n, s.Name(t.Lang), "", many)
}

var severityPlurals = [...]socialorg.Text{
	org.Info:    {EN: "notes", ES: "notas"},
	org.Warning: {EN: "warnings", ES: "avisos", ES419: "advertencias"},
	org.Error:   {EN: "errors", ES: "errores"},
}

func (t *writer) severity(s org.Severity) string { return capital(t.severityName(s, 1)) }

// summary counts the findings by severity.
func (t *writer) summary() string {
	var counts []string
	for _, s := range [...]org.Severity{org.Error, org.Warning, org.Info} {
		if n := t.Report.Count(s); n > 0 {
			counts = append(counts, t.l.Int(n)+" "+t.severityName(s, n))
		}
	}
	if counts == nil {
		return t.in("nothing to report", "sin observaciones")
	}
	return t.l.And(counts)
}

func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = []rune(strings.ToUpper(string(r[0])))[0]
	}
	return string(r)
}
