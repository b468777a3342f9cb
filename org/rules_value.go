package org

import (
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// checkValues finds what a literal can hold and a document cannot, and what neither can mean.
func checkValues(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		c := values{w: w, yield: yield, more: true}
		if w.vast {
			c.report(Subject{}, ProblemVast, "", "")
		}
		if w.lost(); w.chain.vast {
			c.report(Subject{}, ProblemVast, "handoffs", "")
		}
		c.design()
		for i := range w.d.Channels {
			c.channel(&w.d.Channels[i])
		}
		for i := range w.d.Positions {
			if !c.more {
				return
			}
			c.position(&w.d.Positions[i])
		}
	}
}

type values struct {
	w     *View
	yield func(Finding) bool
	more  bool
}

func (c *values) report(s Subject, p Problem, value, suggestion string) {
	const longest = 80
	if len(value) > longest {
		value = strings.ToValidUTF8(value[:longest], "") + "…"
	}
	c.more = c.more && c.yield(Finding{Subject: s, Args: Args{Problem: p, Value: value, Suggestion: suggestion}})
}

func (c *values) id(k SubjectKind, id string) {
	switch {
	case strings.TrimSpace(id) == "":
		c.report(Subject{k, id, "id"}, ProblemEmpty, id, "")
	case !utf8.ValidString(id):
		c.report(Subject{k, strings.ToValidUTF8(id, "\uFFFD"), "id"}, ProblemText, strings.ToValidUTF8(id, "\uFFFD"), "")
	}
}

func (c *values) number(s Subject, n *float64) {
	if n != nil && (!(*n >= 0) || math.IsInf(*n, 0)) {
		c.report(s, ProblemNumber, strconv.FormatFloat(*n, 'g', -1, 64), "")
	}
}

// word reports a word that the field does not take; near finds the one it was meant to be.
func (c *values) word(s Subject, known bool, word string, near func(string) string) {
	if known {
		return
	}
	suggestion := ""
	if near != nil {
		suggestion = near(word)
	}
	c.report(s, ProblemWord, word, suggestion)
}

func nearWord[T role.Activity | role.Objective | role.ChannelKind | role.Party](word string) string {
	return string(role.Suggest(T(word)))
}

func nearOf(words []string) func(string) string {
	return func(word string) string { return suggest.Nearest(word, words) }
}

func (c *values) design() {
	d := c.w.d
	if d.Version != 0 && d.Version != 1 {
		c.report(Subject{Field: "version"}, ProblemVersion, strconv.Itoa(d.Version), "1")
	}
	for e := range d.entries() {
		c.id(e.kind, e.id)
	}
	for i := range d.Objectives {
		o := d.Objectives[i].Kind
		c.word(Subject{SubjectObjective, string(o), "kind"}, o.IsStandard(), string(o), nearWord[role.Objective])
	}
	for _, a := range otherActivities(d.Activities) {
		c.word(Subject{SubjectActivity, string(a), ""}, false, string(a), nearWord[role.Activity])
	}
	for i := range d.Outside {
		o := &d.Outside[i]
		c.word(Subject{SubjectOutside, o.ID, "kind"}, o.Kind.IsStandard(), string(o.Kind), nearWord[role.Party])
	}
	for i := range d.Approvals {
		a := &d.Approvals[i]
		c.number(Subject{SubjectApproval, a.By, "withinHours"}, a.WithinHours)
		if a.By == "" {
			c.report(Subject{SubjectApproval, "", "by"}, ProblemEmpty, "", "")
		}
	}
	for i := range d.Effort {
		e := &d.Effort[i]
		c.number(Subject{SubjectEffort, string(e.Responsibility), "minutes"}, e.Minutes)
	}
	for i := range d.Liaisons {
		l := &d.Liaisons[i]
		s := Subject{SubjectLiaison, strings.Join(l.Between, "+"), "between"}
		if len(l.Between) < 2 {
			c.report(s, ProblemEnds, strings.Join(l.Between, ", "), "")
		}
		s.Field = "cadence"
		c.word(s, l.Cadence <= role.CadenceEvent, l.Cadence.String(), nil)
	}
}

func (c *values) channel(ch *Channel) {
	at := func(field string) Subject { return Subject{SubjectChannel, ch.ID, field} }
	c.word(at("kind"), ch.Kind == "" || ch.Kind.IsStandard(), string(ch.Kind), nearWord[role.ChannelKind])
	c.word(at("status"), ch.Status == "" || slices.Contains(statuses[:], string(ch.Status)), string(ch.Status), nearOf(statuses[:]))
	c.word(at("voice"), ch.Voice == "" || slices.Contains(voices[:], string(ch.Voice)), string(ch.Voice), nearOf(voices[:]))
	c.language(at("language"), ch.Language)
	c.number(at("postsPerWeek"), ch.PostsPerWeek)
	c.number(at("reusedPostsPerWeek"), ch.ReusedPostsPerWeek)
	c.number(at("videosPerWeek"), ch.VideosPerWeek)
	c.number(at("commentsPerDay"), ch.CommentsPerDay)
	c.number(at("messagesPerDay"), ch.MessagesPerDay)
	c.number(at("mentionsPerDay"), ch.MentionsPerDay)
	c.number(at("casesPerDay"), ch.CasesPerDay)
	c.number(at("answerWithinMinutes"), ch.AnswerWithinMinutes)
	c.hours(at("hours"), ch.Hours)
}

var (
	statuses = [...]string{string(StatusActive), string(StatusPlanned), string(StatusDormant)}
	voices   = [...]string{string(VoiceBrand), string(VoicePerson), string(VoiceBoth)}
)

func (c *values) position(p *Position) {
	at := func(field string) Subject { return Subject{SubjectPosition, p.ID, field} }
	c.number(at("hoursPerWeek"), p.HoursPerWeek)
	if h := p.HoursPerWeek; h != nil && *h > weekHours && !math.IsInf(*h, 0) {
		c.report(at("hoursPerWeek"), ProblemWeek, strconv.FormatFloat(*h, 'g', -1, 64), "")
	}
	c.hours(at("hours"), p.Hours)
	if p.Backup != "" && p.Backup == p.ID {
		c.report(at("backup"), ProblemSelf, p.Backup, "")
	}
	for _, l := range p.Languages {
		c.language(at("languages"), l)
	}
	for i := range p.Holders {
		h := &p.Holders[i]
		if strings.TrimSpace(h.ID) == "" {
			c.report(at("holders"), ProblemEmpty, h.ID, "")
		}
		if h.Share != nil && !(*h.Share >= 0 && *h.Share <= 1) {
			c.report(at("holders"), ProblemShare, strconv.FormatFloat(*h.Share, 'g', -1, 64), "")
		}
		if h.Count < 0 {
			c.report(at("holders"), ProblemNumber, strconv.Itoa(h.Count), "")
		}
	}
	if p.Seats < 0 || p.Seats > 0 && p.filled() > p.Seats {
		c.report(at("seats"), ProblemSeats, strconv.Itoa(p.Seats), "")
	}
	if p.OpenSince != "" {
		if _, ok := dayOf(p.OpenSince); !ok {
			c.report(at("openSince"), ProblemDate, p.OpenSince, "")
		}
	}
	for i := range p.OtherDuties {
		c.number(at("otherDuties"), p.OtherDuties[i].HoursPerWeek)
	}
	for i := range p.Duties {
		duty := &p.Duties[i]
		if duty.Responsibility == "" {
			c.report(at("duties"), ProblemEmpty, "", "")
		}
		c.word(at("duties"), duty.Part <= role.PartInformed, duty.Part.String(), nil)
	}
}

func (c *values) language(s Subject, tag string) {
	if tag == "" {
		return
	}
	if _, err := language.Parse(tag); err != nil {
		c.report(s, ProblemLanguage, tag, "")
	}
}

func (c *values) hours(s Subject, list []Hours) {
	for i := range list {
		h := &list[i]
		if h.TimeZone != "" {
			if _, known := c.w.zone(h.TimeZone); !known {
				c.report(s, ProblemZone, h.TimeZone, zoneOf(h.TimeZone))
			}
		}
		if _, ok := daysOf(h.Days); !ok {
			c.report(s, ProblemDays, h.Days, daysMeant(h.Days))
		}
		from, okFrom := minuteOf(h.From)
		to, okTo := minuteOf(h.To)
		switch {
		case !okFrom || from == 24*60:
			c.report(s, ProblemTime, h.From, "")
		case !okTo:
			c.report(s, ProblemTime, h.To, "")
		case from == to:
			c.report(s, ProblemSpan, h.To, "")
		}
	}
}

// minuteOf reads "09:30" and "24:00" as minutes from midnight.
func minuteOf(s string) (int, bool) {
	if len(s) != 5 || s[2] != ':' {
		return 0, false
	}
	hour, err := strconv.ParseUint(s[:2], 10, 8)
	if err != nil {
		return 0, false
	}
	minute, err := strconv.ParseUint(s[3:], 10, 8)
	if err != nil || minute > 59 || hour > 24 || hour == 24 && minute > 0 {
		return 0, false
	}
	return int(hour*60 + minute), true
}

// otherActivities returns the words of a map that are no activities, in a fixed order.
func otherActivities(m map[role.Activity]bool) (words []role.Activity) {
	for a := range m {
		if !a.IsStandard() {
			words = append(words, a)
		}
	}
	slices.Sort(words)
	return words
}
