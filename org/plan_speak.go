package org

import (
	"math"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

var stepKindTexts = [...]socialorg.Text{
	StepFill:   {EN: "fill a vacancy", ES: "cubrir una vacante"},
	StepHire:   {EN: "hire for a new position", ES: "contratar a alguien para un puesto nuevo"},
	StepExtend: {EN: "extend a position", ES: "ampliar un puesto"},
	StepAssign: {EN: "assign work", ES: "asignar trabajo"},
}

// Name returns what k does as a phrase in lower case, "" for the zero StepKind.
func (k StepKind) Name(tag language.Tag) string {
	if !enum.Has(&stepKinds, k) {
		return k.String()
	}
	return stepKindTexts[k].In(tag)
}

// Message says what to do, in a sentence for a reader of tag. It names what the design knows by ids; MessageWith names it as people do.
func (s Step) Message(tag language.Tag) string { return s.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names]; where it answers "", the id stands.
func (s Step) MessageWith(tag language.Tag, name func(Subject) string) string {
	return newPlanSpeaker(tag, name).step(&s, s.Hours, []string{newPlanSpeaker(tag, name).work(&s)})
}

// Lines says what to do, a sentence a step. What one position is given to do is one sentence, in the place of the first step that does.
// Names are those that name gives to subjects, such as [Design.Names]; where it is nil or answers "", the id stands.
func (p Proposal) Lines(tag language.Tag, name func(Subject) string) []string {
	speak := newPlanSpeaker(tag, name)
	type given struct {
		step  *Step
		work  []string
		hours float64
	}
	var all []given
	at := map[string]int{} // of a position in all
	for i := range p.Steps {
		s := &p.Steps[i]
		k, merged := at[s.Position]
		if s.Kind != StepAssign || !merged {
			k = len(all)
			all = append(all, given{step: s})
		}
		if s.Kind == StepAssign {
			at[s.Position] = k
		}
		all[k].hours += s.Hours
		all[k].work = append(all[k].work, speak.work(s))
	}
	var lines []string
	for _, g := range all {
		if line := speak.step(g.step, g.hours, g.work); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// Message says in a few sentences what the plan costs, and whether a smaller one may exist. A plan without steps has nothing to say, unless
// all work is assigned and only time is short.
func (p Proposal) Message(tag language.Tag) string {
	s := newPlanSpeaker(tag, nil)
	s.plan = &p
	switch {
	case len(p.Steps) == 0 && len(p.Closes) == 0 && p.Overloaded > 0:
		return s.say(proposalTexts.time)
	case len(p.Steps) == 0:
		return ""
	}
	text := s.say(proposalTexts.closes)
	switch {
	case p.Unjudged:
		text = s.say(proposalTexts.unjudged)
	case p.Left > 0: // who closes them too may need more
		text = s.say(proposalTexts.left)
	case p.Minimal:
		text += s.say(proposalTexts.minimal)
	case p.Hires == 0:
		text += s.say(proposalTexts.free)
	case p.Bound >= p.Hires:
		text += s.say(proposalTexts.bound)
	default:
		text += s.say(proposalTexts.open)
	}
	return text + s.say(proposalTexts.busiest)
}

var proposalTexts = struct{ closes, unjudged, left, minimal, free, bound, open, busiest, time socialorg.Text }{
	closes: socialorg.Text{
		EN: "This closes every gap {hires?with {hires} {hires#hire|hires}}{hires!without hiring anybody}.",
		ES: "Así queda cubierto todo lo que falta {hires?con {hires} {hires#contratación|contrataciones}}{hires!sin contratar a nadie}.",
	},
	unjudged: socialorg.Text{
		EN: "This is meant to close every gap {hires?with {hires} {hires#hire|hires}}{hires!without hiring anybody}. It is not verified: the organisation would be too large for its coverage to be judged.",
		ES: "Con esto debería quedar cubierto todo lo que falta {hires?con {hires} {hires#contratación|contrataciones}}{hires!sin contratar a nadie}. No está comprobado: la organización sería demasiado grande para evaluar su cobertura.",
	},
	left: socialorg.Text{
		EN: "This closes all gaps but {left} {hires?with {hires} {hires#hire|hires}}{hires!without hiring anybody}.",
		ES: "Así queda cubierto todo lo que falta, salvo en {left} {left#caso|casos}, {hires?con {hires} {hires#contratación|contrataciones}}{hires!sin contratar a nadie}.",
	},
	minimal: socialorg.Text{EN: " No smaller plan exists.", ES: " No existe un plan más pequeño."},
	free:    socialorg.Text{EN: " Fewer steps might do.", ES: " Quizá basten menos pasos."},
	bound: socialorg.Text{
		EN: " It cannot be done with fewer hires, though fewer of the other changes might do.",
		ES: " Con menos contrataciones no es posible, aunque quizá basten menos cambios de otro tipo.",
	},
	open: socialorg.Text{
		EN: " A smaller plan may exist; the least that it could need is {bound} {bound#hire|hires}.",
		ES: " Quizá exista un plan más pequeño, que necesitaría {bound} {bound#contratación|contrataciones} como mínimo.",
	},
	time: socialorg.Text{
		EN: "No work is left unassigned. What is short is time: {overloaded} {overloaded#person or team has|people or teams have} more work than hours.",
		ES: "No hay tareas sin asignar. Lo que falta es tiempo: {overloaded#hay {overloaded} persona o equipo|hay {overloaded} personas o equipos} con más trabajo que horas.",
	},
	busiest: socialorg.Text{
		EN: "{busiest? Of those who take on work, the busiest would then use {busiest} of their time.}",
		ES: "{busiest? De quienes asumen trabajo, quien más tenga ocupará el {busiest} de su tiempo.}",
	},
}

// A planSpeaker answers the arguments of what is said about plans.
type planSpeaker struct {
	speaker
	plan  *Proposal
	split *Split
}

func newPlanSpeaker(tag language.Tag, name func(Subject) string) *planSpeaker {
	return &planSpeaker{speaker: speaker{f: &Finding{}, tag: tag, l: l10n.For(tag), name: name}}
}

func (s *planSpeaker) say(t socialorg.Text) string { return s.l.Expand(t.In(s.tag), s) }

// Arg answers the arguments of the sentences.
func (s *planSpeaker) Arg(name string) (string, int) {
	if s.split != nil {
		return s.splitArg(name)
	}
	switch name {
	case "hires":
		return s.l.Int(s.plan.Hires), s.plan.Hires
	case "overloaded":
		return s.l.Int(s.plan.Overloaded), s.plan.Overloaded
	case "left":
		return s.l.Int(s.plan.Left), s.plan.Left
	case "bound":
		return s.l.Int(s.plan.Bound), s.plan.Bound
	case "busiest":
		if b := s.plan.Busiest * 100; b >= 1 && b < 1e6 {
			return s.l.Percent(int(math.Round(b))), 1
		}
		return "", 0
	}
	return s.speaker.Arg(name)
}

// step says one step, or several that give a position work.
func (s *planSpeaker) step(x *Step, hours float64, work []string) string {
	name := s.quote(Subject{Kind: SubjectPosition, ID: x.Position})
	switch x.Kind {
	case StepFill:
		return s.word("Fill the vacancy ", "Cubrir la vacante ") + name + s.added(hours) + "."
	case StepHire:
		text := s.word("Hire for a new position, ", "Contratar a alguien para un puesto nuevo, ") + name
		if x.Role != "" {
			text += ", " + s.role(x.Role)
		}
		return text + s.added(hours) + "."
	case StepExtend:
		limits := s.l.And(append(s.few(SubjectBrand, x.Brands), s.few(SubjectChannel, x.Channels)...))
		return s.word("Let ", "Ampliar el puesto ") + name + s.added(hours) + s.word(" also cover ", " a ") + limits + "."
	case StepAssign:
		const most = 24
		if more := len(work) - most; more > 0 {
			work = append(slices.Clip(work[:most]), s.l.Int(more)+s.word(" more", " más"))
		}
		return s.word("Assign to ", "Asignar a ") + name + s.added(hours) + ": " + strings.Join(work, ", ") + "."
	}
	return ""
}

// work says what a step gives to do, and for what.
func (s *planSpeaker) work(x *Step) string {
	text := l10n.Clean(x.Responsibility.Name(s.tag))
	if len(x.Brands) > 0 {
		text += s.word(" for ", " para ") + s.l.And(s.few(SubjectBrand, x.Brands))
	}
	if len(x.Channels) > 0 {
		text += s.word(" on ", " en ") + s.l.And(s.few(SubjectChannel, x.Channels))
	}
	return text
}

// few names the first few of many brands or channels.
func (s *planSpeaker) few(kind SubjectKind, ids []string) []string {
	const most = 8
	var names []string
	for i, id := range ids {
		if i == most {
			return append(names, s.l.Int(len(ids)-i)+s.word(" more", " más"))
		}
		names = append(names, s.quote(Subject{Kind: kind, ID: id}))
	}
	return names
}

// added says how much work a step adds, to tenths of an hour; nothing where that is none.
func (s *planSpeaker) added(hours float64) string {
	if !(hours >= 0.05 && hours < 1e6) {
		return ""
	}
	text := s.hours(l10n.Rounded(hours, 1))
	return " (" + text + s.l.Plural(hoursCount(text), s.word(" hour a week)", " hora semanal)"), "", s.word(" hours a week)", " horas semanales)"))
}
