package render

import (
	"cmp"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// undatedPromises names the channels of the team whose live answers are not checked because the document does not say when they are promised or
// how many messages come in, "" for none.
func (t *writer) undatedPromises() string {
	limit := org.Validator{Limits: t.Limits}.View(org.Design{}).Limits().LiveMinutes
	var channels []string
	for i := range t.Design.Channels {
		c := &t.Design.Channels[i]
		switch cmp.Or(c.Kind, role.ChannelAccount) {
		case role.ChannelAccount, role.ChannelCommunity, role.ChannelMessaging:
		default:
			continue
		}
		if m := c.AnswerWithinMinutes; m == nil || *m > limit || c.HeldBy != "" || c.Status != "" && c.Status != org.StatusActive {
			continue
		}
		if len(c.Hours) == 0 || c.MessagesPerDay == nil {
			channels = append(channels, t.l.Quote(l10n.Clean(c.ID)))
		}
	}
	if channels == nil {
		return ""
	}
	return t.in("The immediate answers promised on ", "Las respuestas inmediatas que se prometen en ") + t.fewAnd(channels) +
		t.in(" (answerWithinMinutes) are not checked: the document does not say when they are promised (hours) or how many messages come in (messagesPerDay).",
			" (answerWithinMinutes) no se comprueban: falta indicar en qué horario se responde (hours) o cuántos mensajes llegan (messagesPerDay).")
}
