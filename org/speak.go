package org

import (
	"fmt"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Message returns the sentence of f for a reader of tag. It names what the design knows by ids; MessageWith names it as people do.
func (f Finding) Message(tag language.Tag) string { return f.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names]; where it answers "", the id stands.
func (f Finding) MessageWith(tag language.Tag, name func(Subject) string) string {
	t, ok := f.template()
	if !ok {
		if f.Text.IsZero() {
			return string(f.Code)
		}
		return f.Text.In(tag)
	}
	_, answered := t.Resolve(tag)
	s := speaker{f: &f, tag: tag, l: l10n.For(tag), name: name}
	s.l.Spanish = answered != language.English
	return s.l.Expand(t.In(tag), &s)
}

// Help returns what to do about a finding: its Remedy or, where a standard code has none, what the library says; "" for any other code.
func (f Finding) Help(tag language.Tag) string {
	if !f.Remedy.IsZero() {
		return f.Remedy.In(tag)
	}
	r, ok := ruleByCode(f.Code)
	if !ok {
		return ""
	}
	if f.Code == ApprovalBottleneck && f.Args.Away != nil {
		return deputyHelp.In(tag)
	}
	if t, ok := f.sentence(helps[:]); ok {
		return t.In(tag)
	}
	switch f.Code {
	case ScopeUndeclared:
		lists := func(field string) bool { return field == "objectives" || field == "outside" || field == "channels" }
		switch missing := f.Args.Missing; {
		case len(missing) == 0 || slices.Contains(missing, "activities"):
		case slices.ContainsFunc(missing, lists):
			return listHelp.In(tag)
		default:
			return dataHelp.In(tag)
		}
	case UnknownReference:
		if f.Subject.Field == "roles" {
			return r.Help.In(tag) + " " + roleHelp.In(tag)
		}
	case ResponsibilityUncovered:
		if len(f.Args.Because) > 0 {
			return r.Help.In(tag) + " " + moreHelp.In(tag)
		}
	case CoveredOnlyByVacancy:
		if f.Args.Away != nil {
			return meanwhileHelp.In(tag)
		}
	case StageUncovered:
		return r.Help.In(tag) + f.fillHelp(f.Args.Related, tag)
	case ChannelUncovered:
		return r.Help.In(tag) + f.fillHelp(nil, tag)
	case KPIUnmeasured:
		return r.Help.In(tag) + f.fillHelp(f.Args.Related, tag)
	case BrokenHandoff, NoFeedbackPath, NoEscalationPath:
		return r.Help.In(tag) + f.fillHelp(f.Args.Because, tag)
	}
	return r.Help.In(tag)
}

func (f *Finding) template() (socialorg.Text, bool) {
	if !f.Text.IsZero() {
		return socialorg.Text{}, false
	}
	return f.sentence(messages[:])
}

// sentence returns which of some is for f.
func (f *Finding) sentence(of []sentence) (socialorg.Text, bool) {
	for i := range of {
		if s := &of[i]; s.code == f.Code && s.problem == f.Args.Problem {
			return s.text, true
		}
	}
	return socialorg.Text{}, false
}

// Names returns the names of what d declares, for MessageWith: the title of a position, with its id where several share one, and the
// name of a person. Of several things of one kind and id the first gives its name, as it is the one that the id stands for. It
// indexes the design once.
func (d Design) Names() func(Subject) string {
	names := make(map[Subject]string)
	add := func(kind SubjectKind, id, name string) {
		s := Subject{Kind: kind, ID: id}
		if _, named := names[s]; !named {
			names[s] = name
		}
	}
	holders := make(map[string]int)
	for i := range d.Positions {
		holders[d.Positions[i].Title]++
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		name := p.Title
		if name != "" && holders[name] > 1 {
			name = fmt.Sprintf("%s (%s)", name, p.ID)
		}
		add(SubjectPosition, p.ID, name)
	}
	for i := range d.Outside {
		add(SubjectOutside, d.Outside[i].ID, d.Outside[i].Title)
	}
	for i := range d.People {
		add(SubjectPerson, d.People[i].ID, d.People[i].Name)
	}
	for i := range d.Brands {
		add(SubjectBrand, d.Brands[i].ID, d.Brands[i].Name)
	}
	return func(s Subject) string {
		s.Field = ""
		return names[s]
	}
}
