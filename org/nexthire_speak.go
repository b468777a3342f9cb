package org

import (
	"math"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Message says how the work is divided, in a few sentences for a reader of tag. It names the position by its id; MessageWith names it as
// people do.
func (s Split) Message(tag language.Tag) string { return s.MessageWith(tag, nil) }

// MessageWith is Message with the names that name gives to subjects, such as [Design.Names]; where it answers "", the id stands.
func (s Split) MessageWith(tag language.Tag, name func(Subject) string) string {
	if !enum.Has(&cuts, s.Cut) {
		return ""
	}
	speak := newPlanSpeaker(tag, name)
	speak.split = &s
	if s.Cut == CutShare {
		return speak.say(splitTexts.raise)
	}
	if s.Cut == CutSeats {
		return speak.say(splitTexts.share) + speak.say(splitTexts.even) + speak.say(splitTexts.short)
	}
	if s.Fill != "" {
		return speak.say(splitTexts.fill) + speak.say(splitTexts.rest)
	}
	return speak.say(splitTexts.split) + speak.say(splitTexts.except) + speak.say(splitTexts.more) + speak.say(splitTexts.over)
}

var splitTexts = struct{ split, except, more, over, fill, rest, share, even, short, raise socialorg.Text }{
	split: socialorg.Text{
		EN: "Split the position {position}: {cut}. Of {known!at least }{before} {before#hour|hours} of work a week, {stays} {stays#stays|stay}{elsewhere?, {elsewhere} {elsewhere#is|are} in other positions} and {goes} {goes#goes|go} to a new position{role?, {role}}{available?; whoever holds it now has {available} {available#hour|hours} a week}.",
		ES: "Dividir el puesto {position}: {cut}. De {known!al menos }{before} {before#hora semanal|horas semanales} de trabajo, {stays} {stays#se queda|se quedan}{elsewhere?, {elsewhere} {elsewhere#corresponde|corresponden} a otros puestos} y {goes} {goes#pasa|pasan} a un puesto nuevo{role?, {role}}{available?; quien lo ocupa ahora dispone de {available} {available#hora semanal|horas semanales}}.",
	},
	except: socialorg.Text{
		EN: "{kept? To make the hours suffice, {kept#this stays|these stay} too: {kept}.}{sent? To make the hours suffice, {sent#this goes|these go} too: {sent}.}",
		ES: "{kept? Para que alcancen las horas, también {kept#se queda|se quedan}: {kept}.}{sent? Para que alcancen las horas, también {sent#pasa|pasan} al puesto nuevo: {sent}.}",
	},
	more: socialorg.Text{
		EN: "{more? The new position is too much for one person: it takes {more} more.}",
		ES: "{more? El puesto nuevo es demasiado para una sola persona: {more#hace|hacen} falta {more} más.}",
	},
	over: socialorg.Text{
		EN: "{over? Even so, what stays is {over} {over#hour|hours} a week more than there is time for.}",
		ES: "{over? Aun así, lo que se queda excede en {over} {over#hora semanal|horas semanales} el tiempo disponible.}",
	},
	fill: socialorg.Text{
		EN: "Fill the {own?open seat of the position {position}}{own!vacancy {fill}}: of {known!at least }{before} {before#hour|hours} of work a week in {elsewhere?the positions of whoever holds }{position}, {goes} {goes#goes|go} to whoever fills it{elsewhere?, {elsewhere} {elsewhere#is|are} in other positions} and {stays} {stays#stays|stay}{available?; whoever holds {position} has {available} {available#hour|hours} a week}.",
		ES: "Cubrir la {own?plaza libre del puesto {position}}{own!vacante {fill}}: de {known!al menos }{before} {before#hora semanal|horas semanales} de trabajo {elsewhere?de quien ocupa}{elsewhere!en} el puesto {position}, {goes} {goes#pasa|pasan} a quien se incorpore{elsewhere?, {elsewhere} {elsewhere#corresponde|corresponden} a otros puestos} y {stays} {stays#se queda|se quedan}{available?; quien lo ocupa ahora dispone de {available} {available#hora semanal|horas semanales}}.",
	},
	share: socialorg.Text{
		EN: "{filled?Fill {filled#the open seat|{spare?{filled} of the {open} open seats}{spare!the {filled} open seats}} of the position {position}{hired? and hire {hired} more {hired#person|people} for it}}" +
			"{filled!Hire {hired#another person|{hired} more people} for the position {position}} ({total} in all): there are {known!at least }{before} {before#hour|hours} of work a week, and {available} available.",
		ES: "{filled?Cubrir {filled#la plaza libre|{spare?{filled} de las {open} plazas libres}{spare!las {filled} plazas libres}} del puesto {position}{hired? y contratar a {hired#otra persona|{hired} personas} más}}" +
			"{filled!Contratar a {hired#otra persona|{hired} personas más} para el puesto {position}} ({total} en total): hay {known!al menos }{before} {before#hora semanal|horas semanales} de trabajo y se dispone de {available}.",
	},
	even: socialorg.Text{
		EN: "{over!{busiest? The busiest would then use {busiest} of their time.}}",
		ES: "{over!{busiest? Quien más trabajo tenga ocupará el {busiest} de su tiempo.}}",
	},
	short: socialorg.Text{
		EN: "{over? Even so, there are {over} {over#hour|hours} of work a week more than there is time for.}",
		ES: "{over? Aun así, el trabajo excede en {over} {over#hora semanal|horas semanales} el tiempo disponible.}",
	},
	raise: socialorg.Text{
		EN:    "Raise the share of {holder} in the position {position} to {part}: there are {known!at least }{before} {before#hour|hours} of work a week, and {available} available.",
		ES:    "Ampliar hasta el {part} la dedicación de {holder} en el puesto {position}: hay {known!al menos }{before} {before#hora semanal|horas semanales} de trabajo y se dispone de {available}.",
		ES419: "Ampliar a {part} el tiempo asignado de {holder} en el puesto {position}: hay {known!al menos }{before} {before#hora semanal|horas semanales} de trabajo y se dispone de {available}.",
	},
	rest: socialorg.Text{
		EN: "{more? That is not enough: it takes {more} {more#person|people} more.}",
		ES: "{more? No basta: {more#hace|hacen} falta {more} {more#persona|personas} más.}",
	},
}

// splitArg answers the arguments of what is said about splits.
func (s *planSpeaker) splitArg(name string) (string, int) {
	switch name {
	case "position":
		return s.quote(Subject{Kind: SubjectPosition, ID: s.split.Position}), 1
	case "holder":
		return s.quote(Subject{Kind: SubjectPerson, ID: s.split.Holder}), 1
	case "part":
		return s.l.Percent(int(math.Round(min(sane(s.split.Share), 1) * 100))), 1
	case "cut":
		return s.split.Cut.Name(s.tag), 1
	case "known":
		return "", flag(s.split.Known)
	case "before":
		return s.figure(s.split.Before)
	case "stays":
		stays, _, _ := s.parts()
		return s.figure(stays)
	case "goes":
		_, goes, _ := s.parts()
		return s.figure(goes)
	case "available":
		return s.figure(s.split.Available)
	case "elsewhere":
		_, _, elsewhere := s.parts()
		return s.some(elsewhere)
	case "over":
		return s.some(s.split.Over)
	case "more":
		return s.l.Int(max(s.split.More, 0)), max(s.split.More, 0)
	case "filled":
		return s.count(s.split.filled())
	case "hired":
		return s.count(s.split.people() - s.split.filled())
	case "open":
		return s.count(s.split.Open)
	case "spare":
		return s.count(s.split.Open - s.split.filled())
	case "total":
		return s.count(s.split.People + s.split.people())
	case "busiest":
		if b := sane(s.split.Busiest) * 100; b >= 1 && b < 1e6 {
			return s.l.Percent(int(math.Round(b))), 1
		}
		return "", 0
	case "fill":
		return s.quote(Subject{Kind: SubjectPosition, ID: s.split.Fill}), 1
	case "own":
		return "", flag(s.split.Fill == s.split.Position)
	case "kept":
		return s.except(s.split.Stays.Responsibilities)
	case "sent":
		return s.except(s.split.Goes.Responsibilities)
	case "role":
		if s.split.Goes.Role == "" {
			return "", 0
		}
		return s.role(s.split.Goes.Role), 1
	}
	return s.speaker.Arg(name)
}

// people is how many the split wants.
func (s *Split) people() int { return 1 + max(s.More, 0) }

// filled is how many of them there is an open seat for.
func (s *Split) filled() int { return min(s.people(), max(s.Open, 0)) }

// count writes how many there are; "" for none.
func (s *planSpeaker) count(n int) (string, int) {
	if n <= 0 {
		return "", 0
	}
	return s.l.Int(n), n
}

// figure writes hours; what is no number of them counts nothing.
func (s *planSpeaker) figure(hours float64) (string, int) {
	hours = sane(hours)
	places := placesOf(hours)
	if s.split.Cut == CutSeats {
		places = l10n.Places(places, sane(s.split.Before), sane(s.split.Available))
	}
	text := s.l.Decimal(l10n.Figure(hours, places))
	return text, hoursCount(text)
}

// parts are the hours that stay, go and are elsewhere, as they are told: to tenths that add up to those of all.
func (s *planSpeaker) parts() (stays, goes, elsewhere float64) {
	all := []float64{sane(s.split.Stays.Hours), sane(s.split.Goes.Hours), sane(s.split.Elsewhere)}
	l10n.AddUp(sane(s.split.Before), 1, all)
	return all[0], all[1], all[2]
}

// some writes hours that are worth a word: those that show, to tenths.
func (s *planSpeaker) some(hours float64) (string, int) {
	if l10n.Rounded(sane(hours), 1) == 0 {
		return "", 0
	}
	return s.figure(hours)
}

// except lists what is on the other side of the line, of one side.
func (s *planSpeaker) except(side []role.Responsibility) (string, int) {
	var these []role.Responsibility
	for _, x := range s.split.Except {
		if slices.Contains(side, x) {
			these = append(these, x)
		}
	}
	return list(&s.speaker, these, func(x role.Responsibility) string { return l10n.Clean(x.Name(s.tag)) })
}
