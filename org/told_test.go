package org_test

import (
	stdflag "flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = stdflag.Bool("update", false, "write the goldens instead of comparing them")

// A teller writes down what a design tells, for people to read: the English, and below it the Spanish.
type teller struct{ strings.Builder }

func (b *teller) line(format string, args ...any) {
	b.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " ") + "\n")
}

func (b *teller) both(en, es string) {
	b.line("  %s", en)
	b.line("  %s", es)
}

func (b *teller) golden(t *testing.T, name string) {
	t.Helper()
	orgtest.Golden(t, filepath.Join("testdata", "told", name+".txt"), []byte(b.String()), *update)
}

func place(s org.Scope) string { return s.Brand + s.Channel }

func (b *teller) findings(r org.Report, names func(org.Subject) string) {
	for _, f := range r.Findings {
		b.line("%v %s %s %s %s %s", f.Severity, string(f.Code), f.Fingerprint(), f.Subject.Kind, f.Subject.ID, f.Subject.Field)
		b.both(f.Message(language.English), f.MessageWith(language.Spanish, names))
		b.line("  %s", f.Help(language.English))
		b.args(f.Args)
	}
	for _, o := range r.Omitted {
		b.line("and %+v", o)
	}
}

// args writes down whom and what a finding names, all of them.
func (b *teller) args(a org.Args) {
	subjects := func(list []org.Subject) (ids []string) {
		for _, s := range list {
			ids = append(ids, s.ID)
		}
		return ids
	}
	b.line("  %v, also %v, because %v, %v %v %v %v, %v, count %d", subjects(a.Related), subjects(a.Also), subjects(a.Because), a.Responsibilities, a.Artefacts, a.Brands, a.Channels, a.Roles, a.Count)
}

// view writes down what a view tells beyond its report.
func (b *teller) view(w *org.View) {
	b.line("\n# Who does what")
	for a := range w.Assignments() {
		b.line("%s %s: %s %v of %d, need %v; accountable %v %v, consulted %v, informed %v", a.Responsibility, place(a.Scope), a.State, a.Holders, a.Count, a.Need,
			a.Accountable, a.Accountability, a.Consulted, a.Informed)
	}
	b.line("\n# Gaps")
	for g := range w.Gaps() {
		b.line("%s %s: %s %s", g.Responsibility, place(g.Scope), string(g.Code), g.Severity)
	}
	b.line("\n# Hours")
	for _, l := range w.Loads() {
		b.line("%s, %d in %v: %v of %v, known %v", l.Holder, l.People, l.Positions, l.Hours, l.Available, l.Known)
		for _, task := range l.Tasks {
			b.line("  %s %s: %v", task.Responsibility, place(task.Scope), task.Hours)
		}
	}
	b.line("\n# Ways")
	for _, line := range []role.Line{role.LineFeedback, role.LineCrisis} {
		for p := range w.Paths(line) {
			b.line("%v %s %s: %s to %s, %v for %s, liaison %v", p.Line, p.Artefact, place(p.Scope), p.From, p.To, p.Steps, p.Consumer, p.Liaison)
		}
	}
}

func (b *teller) remedies(d org.Design) {
	b.line("\n# Plan")
	p := org.Plan(d)
	b.line("%d hires, distance %d, busiest %.4f, minimal %v, at least %d, left %d", p.Hires, p.Distance, p.Busiest, p.Minimal, p.Bound, p.Left)
	b.both(p.Message(language.English), p.Message(language.Spanish))
	for _, tag := range []language.Tag{language.English, language.Spanish} {
		for _, l := range p.Lines(tag, d.Names()) {
			b.line("  %s", l)
		}
	}
	b.line("\n# Next hire")
	if s, ok := org.NextHire(d); ok {
		b.line("%+v", s)
		b.both(s.Message(language.English), s.MessageWith(language.Spanish, d.Names()))
	}
}

// changes writes down what tells one design from another.
func (b *teller) changes(before, after org.Design) {
	for _, x := range org.Diff(before, after).Structure {
		b.line("    %v %v %s %s %s %s %s %s %v %v", x.Op, x.Subject.Kind, x.Subject.ID, x.Subject.Field, place(x.Scope), x.Was, x.Before, x.After, x.Lost, x.Gained)
	}
}

// design writes down a design in few words.
func (b *teller) design(d org.Design) {
	for _, p := range d.Positions {
		var holders []string
		for _, h := range p.Holders {
			share := 1.0
			if h.Share != nil {
				share = *h.Share
			}
			holders = append(holders, fmt.Sprintf("%s %g of %d", h.ID, share, max(h.Count, 1)))
		}
		b.line("  %s: %v, %d seats, %v, for %v on %v in %v, backup %s, external %v, without %v", p.ID, p.Roles, p.Seats, holders, p.Brands, p.Channels, p.Languages, p.Backup, p.External, p.Without)
		for _, x := range p.Duties {
			b.line("    %s %v for %v on %v", x.Responsibility, x.Part, x.Brands, x.Channels)
		}
	}
	for _, a := range d.Approvals {
		b.line("  %s approves for %q", a.By, a.Brand)
	}
	for _, o := range d.Outside {
		b.line("  outside: %s %s", o.ID, o.Kind)
	}
	for _, c := range d.Channels {
		b.line("  %s: %q", c.ID, c.Status)
	}
	b.line("  liaisons %v, people %v", d.Liaisons, d.People)
}

// told are designs to tell of: the published teams, and the sample document.
func told(t *testing.T) map[string]org.Design {
	t.Helper()
	files, err := filepath.Glob("testdata/cases/*.json")
	require.NoError(t, err)
	designs := map[string]org.Design{}
	for _, name := range append(files, "testdata/design.json") {
		file, err := os.Open(name)
		require.NoError(t, err)
		d, err := org.Decode(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		designs[strings.TrimSuffix(filepath.Base(name), ".json")] = d
	}
	return designs
}

func TestWhatTeamsTell(t *testing.T) {
	t.Parallel()
	for name, d := range told(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := org.Validator{On: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}.View(d)
			var b teller
			b.line("# Findings")
			b.findings(w.Report(), d.Names())
			b.view(w)
			b.remedies(d)
			b.golden(t, name)
		})
	}
}

// TestWhatRulesTell keeps every sentence of the designs that the rules are shown with, and how each differs from the sound one.
func TestWhatRulesTell(t *testing.T) {
	t.Parallel()
	v := org.Validator{On: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}
	var rules, changes teller
	for _, c := range ruleCases() {
		rules.line("\n# %s", c.Name)
		rules.findings(v.Validate(c.Design), c.Design.Names())
		changes.line("\n# %s", c.Name)
		for _, x := range v.Diff(sound(), c.Design).Structure {
			changes.both(x.Message(language.English), x.MessageWith(language.Spanish, c.Design.Names()))
		}
	}
	rules.golden(t, "rules")
	changes.golden(t, "changes")
}

// TestWhatAdviceTells keeps what is advised to a dozen organisations.
func TestWhatAdviceTells(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(24) {
		s := situation(sample.Rand(seed))
		a := org.Advise(s)
		b.line("\n# %v, marketing %v, approval %v: %d people, %v hours a week, %d months, %d brands, %d channels, %v", s.Setting, s.Marketing, s.Approval, s.People, s.HoursPerWeek,
			s.Months, len(s.Brands), len(s.Channels), s.Objectives)
		b.line("%v hours, known %v, %d needed: %s", a.Hours, a.Known, a.Needed, strings.Join(posts(a.Design), ", "))
		b.design(a.Design)
		for _, r := range a.Reasons {
			b.both(r.Message(language.English), r.Message(language.Spanish))
		}
		for _, q := range a.Open {
			b.line("  ? %s", q.Message(language.English))
		}
		for _, d := range a.Disputes {
			b.line("  %s: %v", d.Matter, d.Here)
			for _, v := range d.Views {
				b.line("    %s %v", v.Framework, v.Followed)
			}
		}
	}
	b.golden(t, "advice")
}

// TestWhatFrameworksTell keeps who does the work of one team by each framework.
func TestWhatFrameworksTell(t *testing.T) {
	t.Parallel()
	var b teller
	for f := range role.Frameworks() {
		b.line("\n# %s", f)
		w := org.Validator{Framework: f}.View(change(func(d *org.Design) {
			d.Positions = append(d.Positions, filled("jefa", "", role.Strategist), filled("arte", "smm", role.Designer), filled("anuncios", "smm", role.PaidSocialSpecialist), org.Position{ID: "datos", ReportsTo: "smm", Roles: []role.Role{role.SocialAnalyst}})
			d.Positions[0].ReportsTo = "jefa"
			d.Activities[role.ActivityPaid], d.Activities[role.ActivityVideo] = true, true
		}))
		for c := range w.Cells() {
			b.line("%s %s: %s %v, need %v, %v", c.Responsibility, place(c.Scope), c.State, c.Holders, c.Need, c.Basis)
		}
		for _, x := range w.Report().Findings {
			b.line("%v %s", x.Severity, x.Message(language.English))
		}
	}
	b.golden(t, "frameworks")
}

// TestWhatRandomDesignsTell keeps what is found in small departments that nobody thought of, and who does what in them.
func TestWhatRandomDesignsTell(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(32) {
		d := sample.Design(sample.Rand(seed))
		if seed >= 16 {
			d = furnished(seed)
		}
		v := org.Validator{On: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}
		if seed%4 == 3 {
			v.Vacancies = org.VacancyToSuperior
		}
		w := v.View(d)
		b.line("\n# Department %d", seed)
		for _, f := range w.Report().Findings {
			b.line("%v %s", f.Severity, f.Message(language.English))
		}
		for _, p := range d.Positions {
			if seed >= 16 {
				break
			}
			b.line("%s: %v", p.ID, slices.Collect(w.Superiors(p.ID)))
			for task := range w.Work(p.ID) {
				if task.Part != role.PartResponsible || seed%4 == 0 {
					b.line("  %s %s: %v, %v", task.Responsibility, place(task.Scope), task.Part, task.State)
				}
			}
		}
		for _, l := range w.Loads() {
			b.line("%s, %d in %v: %v of %v, known %v", l.Holder, l.People, l.Positions, l.Hours, l.Available, l.Known)
		}
	}
	b.golden(t, "departments")
}

// TestWhatPlansTell keeps the plan and the next hire of small departments with too much to do, under limits of several kinds.
func TestWhatPlansTell(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(160) {
		d := crowded(seed, sample.Design(sample.Rand(seed)))
		v := org.Validator{Limits: org.Limits{Overload: []float64{0, 0.7, 0, 1.6, -1}[seed%5], Shrinkage: []float64{0, 0.3, -1}[seed%3]}}
		planner := org.Planner{Validator: v, MaxSteps: 1500}
		for i, p := range d.Positions {
			for _, h := range p.Holders {
				if seed%2 == 0 {
					d.People = append(d.People, org.Person{ID: h.ID})
				}
			}
			if i == 1 && seed%4 == 3 {
				planner.Frozen = []string{p.ID}
			}
		}
		for i := range d.Channels {
			if c := &d.Channels[i]; seed >= 100 {
				c.PostsPerWeek, c.CommentsPerDay, c.MessagesPerDay, c.CasesPerDay = new(14.0), new(float64(20*i)), new(float64(seed)), new(3.0)
			}
		}
		b.line("\n# Department %d", seed)
		p := planner.Plan(d)
		b.line("%d hires, distance %d, busiest %v, minimal %v, at least %d, left %d", p.Hires, p.Distance, p.Busiest, p.Minimal, p.Bound, p.Left)
		if seed < 30 {
			for _, l := range p.Lines(language.English, d.Names()) {
				b.line("  %s", l)
			}
			b.changes(d, p.Apply(d))
		} else {
			for _, x := range p.Steps {
				b.line("  %v %s %s %s %v%v %v", x.Kind, x.Position, x.Role, x.Responsibility, x.Brands, x.Channels, x.Hours)
			}
			if slices.ContainsFunc(p.Steps, func(x org.Step) bool { return x.Kind == org.StepExtend }) {
				b.changes(d, p.Apply(d))
			}
		}
		if s, ok := v.NextHire(d); ok {
			b.line("%s", s.Message(language.English))
			b.line("  stays %v, goes %v, except %v, more %d, over %v, elsewhere %v", s.Stays.Hours, s.Goes.Hours, s.Except, s.More, s.Over, s.Elsewhere)
			if seed < 60 {
				b.changes(d, s.Apply(d))
			}
		}
	}
	b.golden(t, "plans")
}

// TestWhatEditsTell keeps what is told of small departments that somebody changed.
func TestWhatEditsTell(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(40) {
		d := furnished(seed)
		later := edited(d, sample.Rand(seed))
		if seed%2 == 1 { // nobody goes by the same id any longer
			later = rename(later, func(id string) string { return "z-" + id })
		}
		c := org.Diff(d, later)
		b.line("\n# Department %d: %v", seed, c.Removals)
		for _, x := range c.Structure {
			b.both(x.Message(language.English), x.MessageWith(language.Spanish, d.Names()))
		}
		for _, x := range c.Coverage {
			b.line("  %s", x.Message(language.English))
		}
	}
	b.golden(t, "edits")
}

// TestWhatImportsTell keeps what becomes of exports with anything in their cells.
func TestWhatImportsTell(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(60) {
		m, text := anyExport(seed)
		got, err := m.CSV(strings.NewReader(text))
		b.line("\n%q", text)
		if err != nil {
			b.line("%v", err)
			continue
		}
		for _, l := range lines(got.Design) {
			b.line("%s", l)
		}
		for _, a := range got.Assumed {
			b.line("assumed %+v", a)
		}
		for _, d := range got.Doubts {
			b.line("  %d %v: %s", d.Line, d.Column, d.Message(language.English))
		}
	}
	b.golden(t, "imports")
}

// TestTeamsByTheirWork keeps the team for more and more work and people.
func TestTeamsByTheirWork(t *testing.T) {
	t.Parallel()
	var b teller
	i := 0
	for _, channels := range []int{1, 3, 6} {
		for _, daily := range []float64{2, 12, 30, 75} {
			for _, people := range []int{0, 1, 2, 3, 4, 6, 9} {
				i++
				s := org.Situation{
					Setting: org.Setting(i / 2 % 3), Marketing: org.Answer(i % 2), Approval: org.Answer(i / 5 % 3), People: people, Months: 10 + i%4,
					Channels:   accounts(channels, []float64{2, 7, 14}[i%3], daily, daily/2),
					Activities: map[role.Activity]bool{role.ActivityCustomerCare: i%5 == 0, role.ActivityPaid: i%4 == 0},
				}
				for k := range i % 3 {
					s.Brands = append(s.Brands, org.Brand{ID: fmt.Sprint("marca", k), Client: fmt.Sprint("cliente", k/(1+i%2))})
				}
				for k := range s.Channels {
					s.Channels[k].Market = []string{"ES", "MX"}[k%(1+i%2)]
					if len(s.Brands) > 0 {
						s.Channels[k].Brand = s.Brands[k%len(s.Brands)].ID
					}
				}
				a := org.Advise(s)
				var later []string
				for _, c := range a.Design.Channels {
					if c.Status == org.StatusPlanned {
						later = append(later, c.ID)
					}
				}
				b.line("%d channels with %v a day, %d people, %d months: %v hours, %d needed: %s; later %v, approvals %d", channels, daily, people, s.Months, a.Hours, a.Needed,
					strings.Join(posts(a.Design), ", "), later, len(a.Design.Approvals))
				for _, x := range a.Design.Approvals {
					b.line("  %s approves for %q", x.By, x.Brand)
				}
			}
		}
	}
	b.golden(t, "sizes")
}

// TestWhatStandInsTell keeps what is said where a superior does the work of open positions, as far as it is not the same.
func TestWhatStandInsTell(t *testing.T) {
	t.Parallel()
	var b teller
	designs := map[string]org.Design{}
	for _, c := range ruleCases() {
		designs[c.Name] = c.Design
	}
	for seed := range uint64(24) {
		designs[fmt.Sprint("department ", seed)] = sample.Design(sample.Rand(seed))
	}
	for _, name := range slices.Sorted(maps.Keys(designs)) {
		d := designs[name]
		w := org.Validator{Vacancies: org.VacancyToSuperior}.View(d)
		was := map[string]bool{}
		for _, f := range org.Validate(d).Findings {
			was[f.Message(language.English)] = true
		}
		b.line("\n# %s", name)
		for _, f := range w.Report().Findings {
			if text := f.Message(language.English); !was[text] {
				b.line("%v %s", f.Severity, text)
			}
		}
		for c := range w.Cells() {
			if c.State == org.StateStandIn {
				b.line("%s %s: %v of %d, need %v", c.Responsibility, place(c.Scope), c.Holders, c.Count, c.Need)
			}
		}
	}
	b.golden(t, "standins")
}

// TestWhatChannelsAskFor keeps what is missing on a channel of each kind where nobody does one thing.
func TestWhatChannelsAskFor(t *testing.T) {
	t.Parallel()
	var b teller
	for kind := range role.ChannelKinds() {
		for _, status := range []org.Status{org.StatusActive, org.StatusPlanned} {
			b.line("\n# %s, %s", kind, status)
			for x := range role.Responsibilities() {
				d := change(func(d *org.Design) {
					for i := range d.Positions {
						d.Positions[i].Without = []role.Responsibility{x, role.ManageCommunity}
					}
					for a := range d.Activities {
						d.Activities[a] = status == org.StatusActive
					}
					c := &d.Channels[0]
					c.Kind, c.Status, c.CommentsPerDay, c.MessagesPerDay, c.VideosPerWeek = kind, status, new(4.0), new(0.0), new(1.0)
				})
				w := org.Validator{}.View(d)
				for g := range w.Gaps() {
					if g.Responsibility == x {
						b.line("%s %s: %v %s", x, place(g.Scope), g.Severity, string(g.Code))
					}
				}
			}
		}
	}
	b.golden(t, "channels")
}

// TestWhatConditionsTell keeps when each rule speaks, by the standard thresholds, by others, and where none applies.
func TestWhatConditionsTell(t *testing.T) {
	t.Parallel()
	var b teller
	off := org.Limits{Span: -1, SpanError: -1, CareSpan: -1, CareSpanError: -1, Layers: -1, Deciders: -1, Consulted: -1, Overload: -1, OverloadError: -1, Underload: -1}
	others := org.Limits{Span: 2, SpanError: 3, CareSpan: 4, CareSpanError: 5, Layers: 1, Deciders: 1, Consulted: 2, Overload: 1e6, OverloadError: 2e6, Underload: 0.004, TitleShare: 0.5, Steps: 1, HoursPerWeek: 1,
		LiveMinutes: 1}
	for r := range org.Rules() {
		b.line("\n# %s", string(r.Code))
		for _, l := range []org.Limits{{}, off, others} {
			b.both(r.When(language.English, l), r.When(language.Spanish, l))
		}
	}
	b.golden(t, "conditions")
}

// TestWhatStaffListsTell keeps what becomes of staff lists in which superiors go by names, numbers and addresses, some of them not alone.
func TestWhatStaffListsTell(t *testing.T) {
	t.Parallel()
	var b teller
	titles := []string{"Social Media Manager", "Community Manager", "CM", "Diseñadora gráfica", "Directora de marketing", "Analista de redes sociales", "Contable"}
	names := []string{"Ana Sol", "Eva Luna", "Ana Sol Ruiz", "Noa Mar", "Eva Luna", ""}
	for seed := range uint64(60) {
		r := sample.Rand(seed)
		text := "ID;Nombre;Puesto;Jefe;Responsable funcional;Estado;Jornada;Horas;Contrato;Código de puesto;Vacante desde;Departamento"
		for range 2 + r.IntN(7) {
			person := fmt.Sprint(1 + r.IntN(6))
			superior := func() string {
				id, name := fmt.Sprint(1+r.IntN(7)), pickOf(r, names)
				return pickOf(r, []string{"", id, id, name, name, name + " (" + id + ")", name + " (" + pickOf(r, names) + ")", id + "/" + name, "sin superior", "(" + id + ")", "Nadie Más"})
			}
			text += "\n" + strings.Join([]string{pickOf(r, []string{person, person, ""}), pickOf(r, names), pickOf(r, titles), superior(), pickOf(r, []string{"", superior()}),
				pickOf(r, []string{"", "", "Activa", "Vacante", "Baja"}), pickOf(r, []string{"", "1", "0,5", "100 %"}), pickOf(r, []string{"", "40", "20"}),
				pickOf(r, []string{"", "Freelance", "Indefinido"}), pickOf(r, []string{"", "P1", "P2"}), pickOf(r, []string{"", "2026-10-01", "2026-09-30"}),
				pickOf(r, []string{"", "Redes sociales", "Finanzas"})}, ";")
		}
		got, err := org.Importer{Group: r.IntN(3) == 0, Everyone: r.IntN(3) == 0}.CSV(strings.NewReader(text))
		b.line("\n%q", text)
		if err != nil {
			b.line("%v", err)
			continue
		}
		for _, l := range lines(got.Design) {
			b.line("%s", l)
		}
		for _, d := range got.Doubts {
			b.line("  %d %v: %s %v %v", d.Line, d.Column, string(d.Code), d.Lines, d.Subject)
		}
		b.line("  %d rows: %v", got.Rows, got.Sources)
	}
	b.golden(t, "staff")
}

// TestPlansOfManyDepartments keeps of many departments how much a plan changes, and how the next hire splits the work.
func TestPlansOfManyDepartments(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(400) {
		d := crowded(seed+1000, sample.Design(sample.Rand(seed+1000)))
		for i := range d.Channels {
			if c := &d.Channels[i]; seed%2 == 0 {
				c.CommentsPerDay, c.MessagesPerDay = new(float64(10*i)), new(float64(seed%90))
			}
		}
		v := org.Validator{Limits: org.Limits{Overload: []float64{0, 0.5, 1.2}[seed%3]}}
		p := org.Planner{Validator: v, MaxSteps: 400}.Plan(d)
		b.line("%d: %d steps, %d hires, distance %d, busiest %v, minimal %v, at least %d, left %d", seed, len(p.Steps), p.Hires, p.Distance, p.Busiest, p.Minimal, p.Bound, p.Left)
		if s, ok := v.NextHire(d); ok {
			b.line("  %s%s: %s %v, stays %v %s, goes %v %s, more %d, over %v, except %v", s.New, s.Fill, s.Position, s.Cut, s.Stays.Hours, s.Stays.Role, s.Goes.Hours, s.Goes.Role, s.More, s.Over, s.Except)
		}
	}
	b.golden(t, "hires")
}

// TestPlansOfManyPeople keeps who gets the work where there are just as many people as a plan looks at, and one more.
func TestPlansOfManyPeople(t *testing.T) {
	t.Parallel()
	var b teller
	for _, tt := range []struct{ positions, people int }{{58, 1}, {59, 1}, {60, 1}, {61, 1}, {2, 999}, {2, 1000}, {2, 1001}, {3, 667}} {
		d := sound()
		d.Positions[0].Without = []role.Responsibility{role.DesignCrisisPlan, role.SetUpTracking, role.DefineVoice}
		d.Positions = d.Positions[:1]
		for i := range tt.positions {
			p := filled(fmt.Sprintf("cm%02d", i), "smm", role.CommunityManager)
			p.HoursPerWeek, p.Holders[0].Count = new(float64(10+i%30)), tt.people
			d.Positions = append(d.Positions, p)
		}
		p := org.Planner{MaxSteps: 500}.Plan(d)
		b.line("%d positions of %d: %d hires, busiest %v, minimal %v, at least %d, left %d", tt.positions, tt.people, p.Hires, p.Busiest, p.Minimal, p.Bound, p.Left)
		for _, x := range p.Steps {
			b.line("  %v %s %s %s %v", x.Kind, x.Position, x.Role, x.Responsibility, x.Hours)
		}
	}
	b.golden(t, "crowds")
}

// TestManyDepartments keeps what is found about whom in many departments, and how much is covered.
func TestManyDepartments(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(60) {
		r := org.Validate(furnished(seed + 2000))
		covered := map[string]int{}
		for _, c := range r.Coverage {
			covered[c.State.String()]++
		}
		b.line("\n# Department %d: %v", seed, covered)
		for _, f := range r.Findings {
			b.line("%v %s %s, %d others, %d tasks, %d causes", f.Severity, string(f.Code), f.Subject.ID, len(f.Args.Related), len(f.Args.Responsibilities), len(f.Args.Because))
			if seed < 15 {
				b.args(f.Args)
			}
		}
	}
	b.golden(t, "many")
}

// TestAdviceForMany keeps for many situations who is advised, for which reasons, what is asked and whose views are followed.
func TestAdviceForMany(t *testing.T) {
	t.Parallel()
	var b teller
	for seed := range uint64(110) {
		s := situation(sample.Rand(seed + 500))
		for i := range s.Channels {
			if seed%2 == 0 && i > 1 {
				s.Channels[i].Status = []org.Status{org.StatusActive, org.StatusPlanned, org.StatusDormant}[i%3]
			}
		}
		a := org.Advise(s)
		b.line("\n# %d: %v hours, known %v, %d needed: %s", seed, a.Hours, a.Known, a.Needed, strings.Join(posts(a.Design), ", "))
		var reasons, open []string
		for _, r := range a.Reasons {
			reasons = append(reasons, fmt.Sprintf("%s %d %d", r.Code, r.Count, r.More))
		}
		for _, q := range a.Open {
			open = append(open, string(q.Code))
		}
		b.line("%s; asks %s", strings.Join(reasons, ", "), strings.Join(open, ", "))
		for _, d := range a.Disputes {
			followed := ""
			for _, v := range d.Views {
				if v.Followed {
					followed += " " + v.Framework
				}
			}
			b.line("  %s %v:%s", d.Matter, d.Here, followed)
		}
		for _, p := range a.Design.Positions {
			b.line("  %s %v, %d seats, backup %s, %v %v", p.ID, p.Roles, p.Seats, p.Backup, p.Brands, p.Channels)
		}
		for _, k := range a.Design.KPIs {
			b.line("  %s: %s, %s", k.ID, k.Owner, k.Reporter)
		}
		var used []string
		for _, c := range a.Design.Channels {
			used = append(used, fmt.Sprintf("%s %s", c.ID, c.Status))
		}
		b.line("  channels: %s", strings.Join(used, ", "))
		for _, x := range a.Design.Approvals {
			b.line("  %s approves for %q", x.By, x.Brand)
		}
	}
	b.golden(t, "situations")
}

// TestWhoLeavesIsTold keeps what each change that can be tried out does to the teams.
func TestWhoLeavesIsTold(t *testing.T) {
	t.Parallel()
	var b teller
	for _, name := range []string{"design", "depto-federal", "tres-cargos"} {
		d := told(t)[name]
		for i := range d.Positions {
			d.Positions[i].DottedTo = append(slices.Clone(d.Positions[i].DottedTo), d.Positions[(i+1)%len(d.Positions)].ID)
			d.Positions[i].Backup = d.Positions[(i+2)%len(d.Positions)].ID
		}
		for _, p := range d.Positions {
			after, err := d.With(org.PositionGoes(p.ID))
			require.NoError(t, err)
			b.line("\n# %s: %s goes", name, p.ID)
			b.changes(d, after)
			for _, h := range p.Holders {
				after, err := d.With(org.PersonLeaves(h.ID))
				require.NoError(t, err)
				b.line("\n# %s: %s leaves", name, h.ID)
				b.changes(d, after)
				for _, x := range org.Diff(d, after).Coverage {
					b.line("    %s", x.Message(language.English))
				}
			}
		}
	}
	b.golden(t, "leavers")
}

// TestWhoStandsAboveWhom keeps which roles are said to be upside down where one reports to the other.
func TestWhoStandsAboveWhom(t *testing.T) {
	t.Parallel()
	var b teller
	only := slices.Values(slices.DeleteFunc(slices.Collect(org.Rules()), func(r org.Rule) bool { return r.Code != org.TierInversion }))
	for _, id := range []string{"reconciled", "ceupe", "perfil-smm"} {
		f, ok := role.FrameworkByID(id)
		require.True(t, ok)
		v := org.Validator{Framework: f, Rules: only}
		b.line("\n# %s", id)
		for below := range role.Roles() {
			for above := range role.Roles() {
				for _, more := range [][]role.Role{nil, {role.Executive}, {role.Manager, role.Strategist}} {
					d := org.Design{Positions: []org.Position{filled("a", "", above), filled("b", "a", append([]role.Role{below}, more...)...)}}
					for _, x := range v.Validate(d).Findings {
						b.line("%s under %s, %v: %v %s %v", below, above, more, x.Severity, string(x.Code), x.Args.Roles)
					}
				}
			}
		}
	}
	b.golden(t, "tiers")
}

// TestTitlesAgainstWork keeps which titles are said not to fit which roles, or which duties.
func TestTitlesAgainstWork(t *testing.T) {
	t.Parallel()
	var b teller
	only := slices.Values(slices.DeleteFunc(slices.Collect(org.Rules()), func(r org.Rule) bool { return r.Code != org.TitleMismatch && r.Code != org.CombinedRoles }))
	work := slices.Collect(role.Responsibilities())
	for _, title := range []string{"Community manager", "Social Media Manager", "Estratega de redes sociales", "Diseñadora gráfica", "Analista de datos", "Responsable de contenidos", "Directora", "Especialista en publicidad",
		"Atención al cliente", "Manager", "Social media", "Contable"} {
		b.line("\n# %s", title)
		tell := func(what string, p org.Position) {
			p.ID, p.Title, p.Holders = "a", title, []org.Holder{{ID: "ana"}}
			for _, x := range (org.Validator{Rules: only}).Validate(org.Design{Positions: []org.Position{p, filled("b", "a", role.Strategist)}}).Findings {
				b.line("%s: %s", what, x.Message(language.English))
			}
		}
		for r := range role.Roles() {
			tell(string(r), org.Position{Roles: []role.Role{r}})
			tell(string(r)+" too", org.Position{Roles: []role.Role{role.CommunityManager, r}})
		}
		for i := range 24 {
			var duties []org.Duty
			for k := range 1 + i%5 {
				duties = append(duties, org.Duty{Responsibility: work[(i*7+k*11)%len(work)], Part: role.Part(k % 3)})
			}
			tell(fmt.Sprint(duties), org.Position{Duties: duties})
		}
	}
	b.golden(t, "titles")
}
