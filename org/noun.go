package org

import "example.com/socialorg/internal/l10n"

// A noun is what a name stands after: the channel “x”, los canales «x» e «y».
type noun struct {
	one, many   string // in English
	uno, varios string // in Spanish
	gender      l10n.Gender
}

var (
	nounBrand   = noun{"brand", "brands", "marca", "marcas", l10n.Feminine}
	nounChannel = noun{"channel", "channels", "canal", "canales", l10n.Masculine}
)

// causes are the kinds of things that ask for work, in the order in which a sentence names them.
var causes = [...]struct {
	kind SubjectKind
	noun noun
}{
	{SubjectActivity, noun{"activity", "activities", "actividad", "actividades", l10n.Feminine}},
	{SubjectObjective, noun{"objective", "objectives", "objetivo", "objetivos", l10n.Masculine}},
	{SubjectOutside, noun{"outside contact", "outside contacts", "contacto de fuera del equipo", "contactos de fuera del equipo", l10n.Masculine}},
	{SubjectApproval, noun{"approval by", "approvals by", "aprobación de", "aprobaciones de", l10n.Feminine}},
	{SubjectBrand, noun{"regulated brand", "regulated brands", "marca regulada", "marcas reguladas", l10n.Feminine}},
	{SubjectChannel, nounChannel},
}

// the puts the article before a noun, in its number.
func (s *speaker) the(n noun, count int) string {
	switch {
	case s.l.Spanish && count == 1:
		return l10n.Article(n.gender, false) + " " + n.uno
	case s.l.Spanish:
		return l10n.Article(n.gender, true) + " " + n.varios
	case count == 1:
		return "the " + n.one
	}
	return "the " + n.many
}
