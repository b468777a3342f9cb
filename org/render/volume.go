package render

import (
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// missingVolumes says which volumes the loads lack and on which channels, "" for none.
func (t *writer) missingVolumes() string {
	lacks := make(map[org.Subject]bool)
	for i := range t.Loads {
		for _, s := range t.Loads[i].Missing {
			lacks[s] = true
		}
	}
	var items []string
	for _, field := range [...]string{"postsPerWeek", "commentsPerDay", "messagesPerDay", "casesPerDay"} {
		var channels []string
		for i := range t.Design.Channels {
			s := org.Subject{Kind: org.SubjectChannel, ID: t.Design.Channels[i].ID, Field: field}
			if lacks[s] {
				channels = append(channels, t.l.Quote(l10n.Clean(s.ID)))
				delete(lacks, s) // another channel may have the id
			}
		}
		if channels != nil {
			items = append(items, field+t.in(" on ", " en ")+t.fewAnd(channels))
		}
	}
	return strings.Join(items, "; ")
}

// uncheckedPromises names the channels whose promise of an answer is too long to be a live one, which is all that is checked, "" for none.
func (t *writer) uncheckedPromises() string {
	limit := org.Validator{Limits: t.Limits}.View(org.Design{}).Limits().LiveMinutes // the default where the caller sets none
	var channels []string
	for i := range t.Design.Channels {
		c := &t.Design.Channels[i]
		if m := c.AnswerWithinMinutes; m != nil && *m > limit && (c.Status == "" || c.Status == org.StatusActive) {
			channels = append(channels, t.l.Quote(l10n.Clean(c.ID)))
		}
	}
	if channels == nil {
		return ""
	}
	return t.l.Plural(len(channels), t.in("The time within which an answer is promised on ", "El plazo de respuesta prometido en "), "",
		t.in("The times within which answers are promised on ", "Los plazos de respuesta prometidos en ")) + t.fewAnd(channels) +
		t.l.Plural(len(channels), t.in(" (answerWithinMinutes) is not checked: only immediate answers are, up to ", " (answerWithinMinutes) no se comprueba: solo se comprueban las respuestas inmediatas, de hasta "), "",
			t.in(" (answerWithinMinutes) are not checked: only immediate answers are, up to ", " (answerWithinMinutes) no se comprueban: solo se comprueban las respuestas inmediatas, de hasta ")) +
		t.figure(max(limit, 0)) + t.l.Plural(one(t.figure(max(limit, 0))), t.in(" minute.", " minuto."), "", t.in(" minutes.", " minutos."))
}

// fewAnd joins the first few of many as the language does.
func (t *writer) fewAnd(items []string) string {
	const most = 8
	if more := len(items) - most; more > 0 {
		items = append(items[:most:most], t.l.Int(more)+t.in(" more", " más"))
	}
	return t.l.And(items)
}
