package render

import (
	"math"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// planTitle heads the plan.
func (t *writer) planTitle() string {
	return t.in("What would close the gaps", "Cómo cubrir lo que falta")
}

// planSteps says the steps of the plan, each as a sentence; what one position is given to do is one of them.
func (t *writer) planSteps() []string {
	var out []string
	var given []givenWork
	at := map[string]int{} // of a position in given
	for i := range t.Plan.Steps {
		s := &t.Plan.Steps[i]
		name := t.l.Quote(t.label(org.Subject{Kind: org.SubjectPosition, ID: s.Position}))
		switch s.Kind {
		case org.StepFill:
			out = append(out, t.in("Fill the vacancy ", "Cubrir la vacante ")+name+t.hours(s.Hours)+".")
		case org.StepHire:
			text := t.in("Hire for a new position, ", "Contratar a alguien para un puesto nuevo, ") + name
			if r := t.role(s.Role); r != "" {
				text += ", " + r
			}
			out = append(out, text+t.hours(s.Hours)+".")
		case org.StepExtend:
			out = append(out, t.in("Let ", "Ampliar el puesto ")+name+t.hours(s.Hours)+t.in(" also cover ", " a ")+t.limits(s)+".")
		case org.StepAssign:
			k, ok := at[s.Position]
			if !ok {
				k = len(given)
				at[s.Position] = k
				given = append(given, givenWork{name: name})
			}
			work := l10n.Clean(s.Responsibility.Name(t.Lang))
			if where := t.where(s); where != "" {
				work += where
			}
			given[k].work = append(given[k].work, work)
			given[k].hours += s.Hours
		default:
		}
	}
	for _, g := range given {
		out = append(out, t.in("Assign to ", "Asignar a ")+g.name+t.hours(g.hours)+": "+t.few(g.work)+".")
	}
	if more := len(out) - maxPlanned; more > 0 {
		out = append(out[:maxPlanned], t.in("Not shown: ", "No se muestran: ")+t.l.Int(more)+
			t.l.Plural(more, t.in(" more step.", " paso más."), "", t.in(" more steps.", " pasos más.")))
	}
	return out
}

// maxPlanned is how many steps of a plan are said.
const maxPlanned = 300

// givenWork is what a plan gives a position to do.
type givenWork struct {
	name  string
	work  []string
	hours float64
}

// few joins the first few of many with commas.
func (t *writer) few(items []string) string {
	const most = 24
	if more := len(items) - most; more > 0 {
		items = append(items[:most:most], t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(items, ", ")
}

// limits names the brands and channels of a step, "" for all.
func (t *writer) limits(s *org.Step) string {
	return t.l.And(append(t.quoted(s.Brands, org.SubjectBrand), t.quoted(s.Channels, org.SubjectChannel)...))
}

// where says for which brands and on which channels a step is, "" for all.
func (t *writer) where(s *org.Step) string {
	text := ""
	if len(s.Brands) > 0 {
		text += t.in(" for ", " para ") + t.l.And(t.quoted(s.Brands, org.SubjectBrand))
	}
	if len(s.Channels) > 0 {
		text += t.in(" on ", " en ") + t.l.And(t.quoted(s.Channels, org.SubjectChannel))
	}
	return text
}

// quoted names the first few of many brands or channels.
func (t *writer) quoted(ids []string, kind org.SubjectKind) []string {
	const most = 8
	var names []string
	for i, id := range ids {
		if i == most {
			return append(names, t.l.Int(len(ids)-i)+t.in(" more", " más"))
		}
		names = append(names, t.l.Quote(t.label(org.Subject{Kind: kind, ID: id})))
	}
	return names
}

// hours says how much work a step adds, to tenths of an hour; nothing where that is none.
func (t *writer) hours(h float64) string {
	if !(h >= 0.05 && h < 1e6) {
		return ""
	}
	n := t.figure(h)
	return " (" + n + t.l.Plural(one(n), t.in(" hour a week)", " hora semanal)"), "", t.in(" hours a week)", " horas semanales)"))
}

// one counts what is written as 1 as one, and all else as many.
func one(figure string) int {
	if figure == "1" {
		return 1
	}
	return 2
}

// planSummary says what the plan costs and how good it is.
func (t *writer) planSummary() string {
	p := &t.Plan
	var s string
	switch {
	case p.Unjudged:
		s = t.in("This is meant to close every gap", "Con esto debería quedar cubierto todo lo que falta")
	case p.Left > 0:
		s = t.in("This closes all gaps but ", "Así queda cubierto todo lo que falta, salvo en ") + t.l.Int(p.Left) +
			t.l.Plural(p.Left, t.in("", " caso"), "", t.in("", " casos")) + t.in("", ",")
	default:
		s = t.in("This closes every gap", "Así queda cubierto todo lo que falta")
	}
	switch {
	case p.Hires == 0:
		s += t.in(" without hiring anybody.", " sin contratar a nadie.")
	default:
		s += t.in(" with ", " con ") + t.l.Int(p.Hires) + t.l.Plural(p.Hires, t.in(" hire.", " contratación."), "", t.in(" hires.", " contrataciones."))
	}
	switch {
	case p.Unjudged:
		s += " " + t.in("It is not verified: the organisation would be too large for its coverage to be judged.",
			"No está comprobado: la organización sería demasiado grande para evaluar su cobertura.")
	case p.Left > 0: // who closes them too may need more
	case p.Minimal:
		s += " " + t.in("No smaller plan exists.", "No existe un plan más pequeño.")
	case p.Hires == 0:
		s += " " + t.in("Fewer steps might do.", "Quizá basten menos pasos.")
	case p.Bound >= p.Hires:
		s += " " + t.in("Fewer hires would not do; fewer steps might.", "Con menos contrataciones no basta; con menos pasos, quizá.")
	default:
		s += " " + t.in("A smaller plan may exist; the least that it could need is ", "Quizá exista un plan más pequeño; como mínimo haría falta ") +
			t.l.Int(p.Bound) + t.l.Plural(p.Bound, t.in(" hire.", " contratación."), "", t.in(" hires.", " contrataciones."))
	}
	if b := p.Busiest * 100; b >= 1 && b < 1e6 {
		s += " " + t.in("Of those who take on work, the busiest would then use ", "De quienes asumen trabajo, quien más tenga ocupará el ") +
			t.l.Percent(int(math.Round(b))) + t.in(" of their time.", " de su tiempo.")
	}
	return s
}

func (t *writer) planText() {
	for _, s := range t.planSteps() {
		t.paragraph("  ", "·", plain, s)
	}
	t.paragraph("  ", "→", plain, t.planSummary())
}

func (t *writer) markdownPlan() {
	t.put("\n## ", t.planTitle(), "\n\n")
	for _, s := range t.planSteps() {
		t.put("- ", escapeMarkdown(s), "\n")
	}
	t.put("\n", escapeMarkdown(t.planSummary()), "\n")
}

func (t *writer) htmlPlan() {
	t.put("<ul class=\"plan\">\n")
	for _, s := range t.planSteps() {
		t.put("<li>", escapeXML(s), "</li>\n")
	}
	t.put("</ul>\n<p>", escapeXML(t.planSummary()), "</p>\n")
}
