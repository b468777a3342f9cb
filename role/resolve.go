package role

import (
	"cmp"
	"strings"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Match is one role that a job title may mean.
type Match struct {
	Role       Role
	Confidence Confidence
	Reason     Reason
	Words      string    // the words of the title that say so, as they are written there
	Seniority  Seniority // what the title adds; unset where it says nothing of it
}

// Resolve returns the roles that a job title may mean, best first, each of them once; none for a title it does not know.
//
// It reads Spanish and English, in any case, with or without accents, in every gender and number, abbreviated and combined. A title
// that is used for several roles gives each of them, with less confidence. One that belongs to another trade gives none, and neither
// does a title that would have to be guessed. Of a text that is longer than any title only the beginning is read.
func Resolve(title string) []Match {
	titleIndex.once.Do(buildTitleIndex)
	r := titleReader{title: cutTitle(title)}
	r.scan()
	r.parse()
	for i := range r.parts {
		r.bind(&r.part[i])
	}
	for i := range r.parts {
		r.shareSubject(i)
	}
	for i := range r.parts {
		r.shareHead(i)
	}
	for i := range r.parts {
		r.abbreviate(i)
	}
	for i := range r.parts {
		r.alone(i)
	}
	return r.result()
}

func cutTitle(title string) string {
	n := 0
	for i := range title {
		if n == maxTitleRunes {
			return title[:i]
		}
		n++
	}
	return title
}

// Why returns one sentence that says why the title may mean the role, "" for the zero Match. Spanish readers get Spanish, all others
// English.
func (m Match) Why(tag language.Tag) string {
	if !enum.Has(&reasons, m.Reason) {
		return ""
	}
	l := l10n.For(tag)
	return strings.NewReplacer(
		"{words}", l.Quote(l10n.Clean(m.Words)),
		"{english}", l.Quote(m.Role.Name(language.English)),
		"{role}", m.Role.Name(tag),
	).Replace(reasonSentences[m.Reason].In(tag))
}

// maxTitleMatches is more than there are roles.
const maxTitleMatches = 16

// A titleMatch is a match with the place of its words in the title.
type titleMatch struct {
	titleSense
	start, end uint16
	rank       Seniority
}

// emit adds what the head at item h means with the subject at item s, and reports whether that is anything. h is -1 where there is no
// head. Of shared words, one belongs to another part.
func (r *titleReader) emit(s, h int, limit Confidence, shared bool) bool {
	topic, job := titleTopic(r.item[s].value), jobNone
	if h >= 0 {
		job = titleJob(r.item[h].value)
	}
	switch topic {
	case topicNets:
		if r.computing {
			return false
		}
		if r.field {
			topic, limit = topicSocial, min(limit, ConfidenceMedium)
		}
	case topicCommunity:
		if r.owners {
			return false
		}
		switch english := r.item[s].alone; {
		case r.housing, r.dwelling && !english:
			limit = ConfidenceLow
		case r.dwelling:
			limit = min(limit, ConfidenceMedium) // the English words are no caretaker's in Spanish
		}
		if n := s + 1; h >= 0 && h < s && n < r.items && r.item[n].muted && titleJob(r.item[n].value) == jobManager {
			r.addAll([]titleSense{{Manager, ConfidenceMedium, ReasonHead}}, limit, h, n, shared) // "jefa de community managers"
			return true
		}
	default:
	}
	senses, most := titleSensesOf(topic, job)
	if senses == nil && topic == topicCare && r.social {
		senses, most = titleSensesOf(topicSocialCare, job)
	}
	if h < 0 {
		h = s
	}
	r.addAll(senses, min(limit, most), s, h, shared)
	return senses != nil
}

// emitAlone adds what the head at item h means without a subject.
func (r *titleReader) emitAlone(h int, limit Confidence) {
	senses, _ := titleSensesOf(topicNone, titleJob(r.item[h].value))
	r.addAll(senses, limit, h, h, false)
}

// addAll adds the senses of the words from item a to item b, or from b to a; b is the head.
func (r *titleReader) addAll(senses []titleSense, limit Confidence, a, b int, shared bool) {
	from, to := &r.item[min(a, b)], &r.item[max(a, b)]
	if next := max(a, b) + 1; titleJob(r.item[b].value) == jobChief && next < r.items && r.item[next].isHead() {
		to = &r.item[next] // "Chief Social Media Officer"
	}
	m := titleMatch{start: r.token[from.first].start, end: r.token[to.last].end, rank: r.part[r.item[b].part].rank}
	if m.rank == 0 {
		m.rank = r.part[r.item[a].part].rank
	}
	for _, m.titleSense = range senses {
		switch {
		case shared:
			m.reason = ReasonCombined
		case limit == ConfidenceLow && m.confidence > limit:
			m.reason = ReasonAmbiguous
		}
		m.confidence = min(m.confidence, limit)
		r.add(m)
	}
}

// add keeps one match for each role, the surest.
func (r *titleReader) add(m titleMatch) {
	for i := range r.matches {
		if old := &r.match[i]; old.role == m.role {
			if m.confidence > old.confidence {
				*old = m
			}
			return
		}
	}
	r.match[r.matches] = m
	r.matches++
}

// result sorts the matches: the surest first, then as they stand in the title.
func (r *titleReader) result() []Match {
	if r.matches == 0 {
		return nil
	}
	found := r.match[:r.matches]
	for i := range found { // a handful: slices.SortStableFunc would be twice the code of this file
		for ; i > 0 && found[i].before(&found[i-1]); i-- {
			found[i], found[i-1] = found[i-1], found[i]
		}
	}
	rank := r.rank()
	matches := make([]Match, len(found))
	for i := range found {
		m := &found[i]
		matches[i] = Match{m.role, m.confidence, m.reason, r.title[m.start:m.end], cmp.Or(m.rank, rank)}
	}
	return matches
}

func (m *titleMatch) before(o *titleMatch) bool {
	return m.confidence > o.confidence || m.confidence == o.confidence && m.start < o.start
}

// rank returns the seniority that stands in a part of its own: "Community Manager (Junior)".
func (r *titleReader) rank() Seniority {
	for i := range r.parts {
		if p := &r.part[i]; !p.found && p.rank > 0 && p.topics == 0 && !p.near && !p.unlisted && !p.foreign && !p.complement {
			return p.rank
		}
	}
	return 0
}
