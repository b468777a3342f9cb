package role

import (
	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// flagTexts are the terms of a condition that name no word of the vocabulary.
var flagTexts = [...]struct {
	flag flags
	text socialorg.Text
}{
	{whenPublishes, socialorg.Text{EN: "a channel that publishes", ES: "un canal en el que se publica"}},
	{whenReplies, socialorg.Text{EN: "a channel that takes replies", ES: "un canal que admite respuestas"}},
	{whenPlanned, socialorg.Text{EN: "a planned channel", ES: "un canal previsto"}},
	{whenApproval, socialorg.Text{EN: "an approval", ES: "una aprobación"}},
	{whenNoApproval, socialorg.Text{EN: "no approval at all", ES: "ninguna aprobación"}},
	{whenRegulated, socialorg.Text{EN: "a brand in a regulated sector", ES: "una marca de un sector regulado"}},
	{whenVideos, socialorg.Text{EN: "a channel with videos", ES: "un canal con vídeos", ES419: "un canal con videos"}},
	{whenMarkets, socialorg.Text{EN: "one brand in several markets", ES: "una marca en varios mercados"}},
	{whenHeldOutside, socialorg.Text{EN: "a channel run from outside", ES: "un canal de gestión externa"}},
	{whenProducerStaffed, socialorg.Text{EN: "somebody who produces it", ES: "alguien que lo produzca"}},
	{whenProducerAsked, socialorg.Text{EN: "the need for its producer", ES: "la necesidad de quien lo produce"}},
	{whenConsumerAsked, socialorg.Text{EN: "the need for its consumer", ES: "la necesidad de quien lo recibe"}},
}

// Text says what fulfils c as a phrase: “the activity “paid advertising” or a channel of kind “advertising account””; "" for the zero
// Condition.
func (c Condition) Text(tag language.Tag) string {
	l := l10n.For(tag)
	var terms []string
	term := func(before socialorg.Text, name string) { terms = append(terms, before.In(tag)+" "+l.Quote(name)) }
	for a := range c.Activities() {
		term(socialorg.Text{EN: "the activity", ES: "la actividad"}, a.Name(tag))
	}
	for o := range c.Objectives() {
		term(socialorg.Text{EN: "the objective", ES: "el objetivo"}, o.Name(tag))
	}
	for k := range c.Channels() {
		term(socialorg.Text{EN: "a channel of the kind", ES: "un canal del tipo"}, k.Name(tag))
	}
	for p := range c.Parties() {
		term(socialorg.Text{EN: "an outside party of the kind", ES: "un contacto externo del tipo"}, p.Name(tag))
	}
	for _, f := range flagTexts {
		if c.flags&f.flag != 0 {
			terms = append(terms, f.text.In(tag))
		}
	}
	return l.Or(terms)
}
