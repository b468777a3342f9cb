package render

import (
	"cmp"
	"math"
	"slices"

	"example.com/socialorg/org"
)

// planTitle heads the plan.
func (t *writer) planTitle() string {
	return t.in("What would close the gaps", "Cómo cubrir lo que falta")
}

// plans reports whether there is anything to say of what would help.
func (t *writer) plans() bool { return len(t.Plan.Steps) > 0 || t.short() != nil }

// short returns who has more work than time, as the findings say.
func (t *writer) short() (people []*org.Finding) {
	for i := range t.Report.Findings {
		if f := &t.Report.Findings[i]; f.Code == org.OverCapacity && f.Subject.Kind == org.SubjectPerson {
			people = append(people, f)
		}
	}
	return people
}

// planSteps says what to do, each step as a sentence. Where no work is left over, it is what would give time.
func (t *writer) planSteps() []string {
	if len(t.Plan.Steps) > 0 {
		lines := t.Plan.Lines(t.Lang, t.name)
		if more := len(lines) - maxPlanned; more > 0 {
			lines = append(lines[:maxPlanned], t.in("Not shown: ", "No se muestran: ")+t.l.Int(more)+
				t.l.Plural(more, t.in(" more step.", " paso más."), "", t.in(" more steps.", " pasos más.")))
		}
		return lines
	}
	if t.Split.Cut == 0 {
		if open := t.openFor(t.short()); open != nil {
			return []string{t.in("Fill the vacancy ", "Cubrir la vacante ") + t.l.Or(open) + t.in(", which is for the same role.", ", que es para el mismo rol.")}
		}
		return nil
	}
	far := t.Split.Fill != "" || slices.ContainsFunc(t.short(), func(f *org.Finding) bool { return f.Severity == org.Error })
	if split := t.Split.MessageWith(t.Lang, t.name); split != "" && far { // a few hours too many are no reason to hire
		return []string{split}
	}
	return nil
}

// maxPlanned is how many steps of a plan are said.
const maxPlanned = 300

// openFor names the open positions with a role of those who are short of time.
func (t *writer) openFor(short []*org.Finding) (names []string) {
	roles := map[string]bool{}
	for _, f := range short {
		for _, s := range f.Args.Related {
			if i, ok := t.order[s.ID]; ok {
				for _, r := range t.Design.Positions[i].Roles {
					roles[string(r)] = true
				}
			}
		}
	}
	for i := range t.Design.Positions {
		p := &t.Design.Positions[i]
		if vacancies(p) == 0 {
			continue
		}
		for _, r := range p.Roles {
			if roles[string(r)] && len(names) < maxNamed {
				names = append(names, t.l.Quote(t.label(org.Subject{Kind: org.SubjectPosition, ID: p.ID})))
				break
			}
		}
	}
	return names
}

// maxNamed is how many people or positions a sentence of the plan names.
const maxNamed = 6

// planSummary says what the plan costs and how good it is, and what it does not help.
func (t *writer) planSummary() string {
	var names []string
	short := t.short()
	for _, f := range short {
		names = append(names, t.l.Quote(t.label(f.Subject)))
	}
	if more := len(names) - maxNamed; more > 0 {
		names = append(slices.Clip(names[:maxNamed]), t.l.Int(more)+t.in(" more", " más"))
	}
	who := t.l.And(names)
	s := t.Plan.Message(t.Lang)
	switch {
	case short == nil:
		return s
	case len(t.Plan.Steps) > 0:
		return s + " " + t.in("It gives no time to ", "No da más tiempo a ") + who +
			t.l.Plural(len(short), t.in(", who has more work than hours.", ", que tiene más trabajo que horas."), "",
				t.in(", who have more work than hours.", ", que tienen más trabajo que horas."))
	}
	return t.in("No work is left unassigned. What is short is time: ", "No hay tareas sin asignar. Lo que falta es tiempo: ") + who +
		t.l.Plural(len(short), t.in(" has more work than hours.", " tiene más trabajo que horas."), "",
			t.in(" have more work than hours.", " tienen más trabajo que horas.")) +
		t.otherwise()
}

// otherwise says what may help besides what is said to do, or in its place where nothing is.
func (t *writer) otherwise() string {
	text := t.in(" It may be enough to move work to ", " Puede bastar con pasar tareas a ")
	if t.planSteps() != nil {
		text = t.in(" It may also be enough to move work to ", " También puede bastar con pasar tareas a ")
	}
	if names := t.idle(); names != nil {
		return text + t.l.Or(names) + t.in(", or to publish less.", ", o con publicar menos.")
	}
	return text + t.in("whoever has time, or to publish less.", "quien tenga tiempo o con publicar menos.")
}

// idle names who has most time left, with what part of it is taken, the least busy first: of those who have half of it, as far as volumes tell.
func (t *writer) idle() (names []string) {
	var free []org.Load
	for _, l := range t.Loads {
		if l.Known && l.Available >= 1 && l.Ratio() < 0.5 {
			free = append(free, l)
		}
	}
	slices.SortStableFunc(free, func(a, b org.Load) int { return cmp.Compare(a.Ratio(), b.Ratio()) })
	for _, l := range free[:min(len(free), maxIdle)] {
		names = append(names, t.l.Quote(t.label(org.Subject{Kind: org.SubjectPerson, ID: l.Holder}))+t.in(" (at ", " (al ")+t.l.Percent(int(math.Round(100*l.Ratio())))+")")
	}
	return names
}

// maxIdle is how many of those who have time are named.
const maxIdle = 3

func (t *writer) planText() {
	for _, s := range t.planSteps() {
		t.paragraph("  ", "·", plain, s)
	}
	t.paragraph("  ", "→", plain, t.planSummary())
}

func (t *writer) markdownPlan() {
	t.put("\n## ", t.planTitle(), "\n\n")
	steps := t.planSteps()
	for _, s := range steps {
		t.put("- ", escapeMarkdown(s), "\n")
	}
	if steps != nil {
		t.put("\n")
	}
	t.put(escapeMarkdown(t.planSummary()), "\n")
}

func (t *writer) htmlPlan() {
	if steps := t.planSteps(); steps != nil {
		t.put("<ul class=\"plan\">\n")
		for _, s := range steps {
			t.put("<li>", escapeXML(s), "</li>\n")
		}
		t.put("</ul>\n")
	}
	t.put("<p>", escapeXML(t.planSummary()), "</p>\n")
}
