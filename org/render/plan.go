package render

import (
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
	far := t.Split.Fill != "" || t.Split.Cut == org.CutShare || slices.ContainsFunc(t.short(), func(f *org.Finding) bool { return f.Severity == org.Error })
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
	who := t.l.And(t.named(names))
	s := t.Plan.Message(t.Lang)
	switch {
	case short == nil:
		return s
	case len(t.Plan.Steps) > 0:
		return s + " " + t.in("It gives no time to ", "No da más tiempo a ") + who +
			t.l.Plural(len(short), t.in(", who has more work than hours.", ", que tiene más trabajo que horas."), "",
				t.in(", who have more work than hours.", ", que tienen más trabajo que horas.")) +
			t.byVacancies()
	}
	return t.in("No work is left unassigned. What is short is time: ", "No hay tareas sin asignar. Lo que falta es tiempo: ") + who +
		t.l.Plural(len(short), t.in(" has more work than hours.", " tiene más trabajo que horas."), "",
			t.in(" have more work than hours.", " tienen más trabajo que horas.")) +
		t.otherwise() + t.byVacancies()
}

// otherwise says what may help besides what is said to do, or in its place where nothing is: to move work to those who have time and could do it,
// as far as that goes, and to publish less where that is what takes the time.
func (t *writer) otherwise() string {
	var over, moves float64
	var saved []string // who would have time if less were published
	for i := range t.Relief {
		r := &t.Relief[i]
		over, moves = over+r.Over, moves+r.Moves()
		if r.Publishing >= r.Over {
			saved = append(saved, t.person(r.Holder))
		}
	}
	enough := over > 0 && over-moves < 0.05
	less := over > 0 && len(saved) == len(t.Relief)
	may := t.in(" It may be enough to ", " Puede bastar con ")
	if t.planSteps() != nil {
		may = t.in(" It may also be enough to ", " También puede bastar con ")
	}
	to := t.l.And(t.movers())
	text := ""
	switch publish := t.in("publish less", "publicar menos"); {
	case enough && less:
		return may + t.in("move work to ", "pasar tareas a ") + to + t.in(", or to ", ", o con ") + publish + "."
	case less:
		text = may + publish + "."
	case enough:
		text = may + t.in("move work to ", "pasar tareas a ") + to + "."
	}
	if !enough && to != "" {
		text += t.in(" To move work to ", " Pasar tareas a ") + to + t.in(" gives ", " daría ") + t.inHours(moves) + t.in(" of the ", " de las ") + t.inHours(over) +
			t.in(" that are short.", " que faltan.")
	}
	if !less && len(saved) > 0 {
		text += t.in(" For ", " A ") + t.l.And(t.named(saved)) + t.l.Plural(len(saved), t.in(" it may be enough to publish less.", " puede bastarle con publicar menos."), "",
			t.in(" it may be enough to publish less.", " puede bastarles con publicar menos."))
	}
	return text
}

// movers names those who could take work from others, with what part of their time is taken now, in the order in which they are asked.
func (t *writer) movers() (names []string) {
	seen := map[string]bool{}
	for i := range t.Relief {
		for _, c := range t.Relief[i].Colleagues {
			if !seen[c.ID] {
				seen[c.ID] = true
				names = append(names, t.person(c.ID)+t.busy(c.ID))
			}
		}
	}
	return t.named(names)
}

// busy says what part of somebody's time is taken.
func (t *writer) busy(id string) string {
	for i := range t.Loads {
		if l := &t.Loads[i]; l.Holder == id {
			return t.in(" (at ", " (al ") + t.l.Percent(int(math.Round(100*l.Ratio()))) + ")"
		}
	}
	return ""
}

// byVacancies says which open positions take work off whom, beside those that are to be filled anyway.
func (t *writer) byVacancies() (text string) {
	told := map[string]bool{t.Split.Fill: len(t.Plan.Steps) == 0}
	for i := range t.Plan.Steps {
		told[t.Plan.Steps[i].Position] = true
	}
	n := 0
	for i := range t.Relief {
		r := &t.Relief[i]
		for _, v := range r.Vacancies {
			if n++; told[v.ID] || n > maxNamed {
				continue
			}
			text += t.in(" To fill the vacancy ", " Cubrir la vacante ") + t.l.Quote(t.label(org.Subject{Kind: org.SubjectPosition, ID: v.ID})) +
				t.in(" takes ", " quita ") + t.inHours(v.Hours) + t.in(" off ", " a ") + t.person(r.Holder) + "."
		}
	}
	return text
}

func (t *writer) person(id string) string {
	return t.l.Quote(t.label(org.Subject{Kind: org.SubjectPerson, ID: id}))
}

// named cuts a list of names that a sentence has no room for.
func (t *writer) named(names []string) []string {
	if more := len(names) - maxNamed; more > 0 {
		return append(slices.Clip(names[:maxNamed]), t.l.Int(more)+t.in(" more", " más"))
	}
	return names
}

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
