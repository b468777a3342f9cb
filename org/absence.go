package org

import (
	"slices"

	"golang.org/x/text/language"
)

// absences are the people who are away, by the position that nobody is left in meanwhile.
type absences map[string][]string

// absences returns who is away from positions that are empty, nil for nobody.
func (d *Design) absences() (away absences) {
	for i := range d.Positions {
		p := &d.Positions[i]
		if len(p.Away) == 0 || !p.vacant() {
			continue
		}
		if away == nil {
			away = absences{}
		}
		if _, twice := away[p.ID]; !twice {
			away[p.ID] = p.Away
		}
	}
	return away
}

// vacancies counts the open seats of p to which nobody comes back.
func (p *Position) vacancies() int { return max(0, p.open()-len(p.Away)) }

// tell puts whoever is away in the place of the positions that a finding would call vacant.
func (a absences) tell(f *Finding) {
	if a == nil {
		return
	}
	switch args := &f.Args; f.Code {
	case StageUncovered, ChannelUncovered, KPIUnowned, KPIUnmeasured:
		args.Related = a.take(args, args.Related)
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		args.Because = a.take(args, args.Because)
	case CoveredOnlyByVacancy:
		args.Away = a[f.Subject.ID]
		if args.Problem == "" { // those from which somebody is away are no vacancies
			args.Related = a.take(&Args{}, args.Related)
		}
	case ApprovalBottleneck:
		if args.Problem == ProblemVacant {
			args.Away = a[f.Subject.ID]
		}
	}
}

// take returns the positions of a list from which nobody is away, nil for none, and adds to args who is away from the others.
func (a absences) take(args *Args, list []Subject) (rest []Subject) {
	for _, s := range list {
		if away := a[s.ID]; away != nil && s.Kind == SubjectPosition {
			args.Away = append(slices.Clip(args.Away), away...)
		} else {
			rest = append(rest, s)
		}
	}
	return rest
}

// fillHelp says who could do what is missing: whoever fills the vacancies, whoever stands in.
func (f *Finding) fillHelp(vacancies []Subject, tag language.Tag) (help string) {
	if len(vacancies) > 0 {
		help = " " + fillHelp.In(tag)
	}
	if len(f.Args.Away) > 0 {
		help += " " + awayHelp.In(tag)
	}
	return help
}

func (s *speaker) person(id string) string { return s.quote(Subject{Kind: SubjectPerson, ID: id}) }

// missed says who is away, where others than vacancies would do what is missing.
func (s *speaker) missed() string {
	text, n := list(s, s.f.Args.Away, s.person)
	switch {
	case n == 0:
		return ""
	case n == 1:
		return s.word(" "+text+" is away.", " Falta "+text+".")
	}
	return s.word(" "+text+" are away.", " Faltan "+text+".")
}
