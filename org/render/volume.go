package render

import (
	"cmp"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// volumes are the fields of a channel without which nobody knows how much there is to do, in the order of the document.
var volumes = [...]struct {
	field string
	of    func(*org.Channel) *float64
	per   []role.Driver
}{
	{"postsPerWeek", func(c *org.Channel) *float64 { return c.PostsPerWeek }, []role.Driver{role.PerPost, role.PerOriginalPost, role.PerArticle}},
	{"commentsPerDay", func(c *org.Channel) *float64 { return c.CommentsPerDay }, []role.Driver{role.PerComment}},
	{"messagesPerDay", func(c *org.Channel) *float64 { return c.MessagesPerDay }, []role.Driver{role.PerMessage}},
	{"casesPerDay", func(c *org.Channel) *float64 { return c.CasesPerDay }, []role.Driver{role.PerCase}},
}

// missingVolumes says which volumes the loads lack and on which channels, "" for none.
func (t *writer) missingVolumes() string {
	var needs neededVolumes
	for i := range t.Report.Coverage {
		if c := &t.Report.Coverage[i]; c.Need != 0 && c.State.Covered() {
			needs.add(c)
		}
	}
	var items []string
	for v := range volumes {
		var channels []string
		for i := range t.Design.Channels {
			c := &t.Design.Channels[i]
			if volumes[v].of(c) == nil && needs.on(c, v, len(t.Design.Brands) > 1) {
				channels = append(channels, t.l.Quote(l10n.Clean(c.ID)))
			}
		}
		if channels != nil {
			items = append(items, volumes[v].field+t.in(" on ", " en ")+t.fewAnd(channels))
		}
	}
	return strings.Join(items, "; ")
}

// neededVolumes says which volumes the work of a scope is counted by.
type neededVolumes map[org.Scope]*[len(volumes)]bool

func (n *neededVolumes) add(c *org.Cell) {
	if *n == nil {
		*n = neededVolumes{}
	}
	for term := range c.Responsibility.Effort() {
		for v := range volumes {
			if term.First || !slices.Contains(volumes[v].per, term.Per) {
				continue
			}
			if (*n)[c.Scope] == nil {
				(*n)[c.Scope] = new([len(volumes)]bool)
			}
			(*n)[c.Scope][v] = true
		}
	}
}

// on reports whether a volume of a channel counts: in work on it or, where it is in use, in work for its brand or the department.
func (n neededVolumes) on(c *org.Channel, v int, brands bool) bool {
	scopes := []org.Scope{{Channel: c.ID}}
	if c.HeldBy == "" && (c.Status == "" || c.Status == org.StatusActive) {
		scopes = append(scopes, org.Scope{})
		if brands && c.Brand != "" {
			scopes = append(scopes, org.Scope{Brand: c.Brand})
		}
	}
	kind := cmp.Or(c.Kind, role.ChannelAccount)
	for _, s := range scopes {
		if asked := n[s]; asked != nil && asked[v] && (v != 0 || kind.Publishes()) {
			return true
		}
	}
	return false
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
