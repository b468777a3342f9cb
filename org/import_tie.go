package org

import (
	"strings"

	"example.com/socialorg/role"
)

// ties finds what joins the rows to social media work: the department, the title of another role, the superiors, the colleagues.
func (s *roster) ties() {
	led := make(map[int]bool) // superiors of core roles, by row
	for i := range s.rows {
		if r := &s.rows[i]; !r.state.gone() && r.isCore() && r.superior >= 0 {
			led[r.superior] = true
		}
	}
	under := s.ancestors((*rosterRow).isCore)
	for i := range s.rows {
		r := &s.rows[i]
		if r.title.groups == nil || r.state.gone() {
			continue
		}
		department := s.words(r.cells[FieldDepartment])
		broad := isBroad(r.title.best().Role)
		switch {
		case department.department, s.words(r.cells[FieldTitle]).social, under[i]:
			r.title.tie = tieSure
		case department.near, led[r.superior], led[i]:
			r.title.tie = tieOpen
		case department.key == "" && (r.superior < 0 || !broad):
			r.title.tie = tieOpen
		}
	}
}

// ancestors reports of each row whether one stands above it for which is holds.
func (s *roster) ancestors(is func(*rosterRow) bool) []bool {
	const (
		unknown = iota
		no      // or on the way: a line that loops ends there
		yes
	)
	state := make([]uint8, len(s.rows))
	var path []int
	for i := range s.rows {
		path = path[:0]
		answer := uint8(no)
		for at := i; at >= 0 && answer == no; {
			if state[at] != unknown {
				answer = state[at]
				break
			}
			state[at] = no
			path = append(path, at)
			if at = s.rows[at].superior; at >= 0 && is(&s.rows[at]) {
				answer = yes
			}
		}
		for _, at := range path {
			state[at] = answer
		}
	}
	found := make([]bool, len(s.rows))
	for i := range found {
		found[i] = state[i] == yes
	}
	return found
}

// staffWords is what a title or the name of a department says.
type staffWords struct {
	key        string
	groups     [][]role.Match
	social     bool // it names social media
	department bool // the work of such a department is social media
	near       bool // social media work is often done in such a department
}

// words reads a title or the name of a department, once.
func (s *roster) words(text string) *staffWords {
	if w, known := s.texts[text]; known {
		return w
	}
	key := plainWords(text)
	w := &staffWords{
		key:        key,
		groups:     groupMatches(role.Resolve(text)),
		social:     hasAny(key, "social media|redes sociales|medios sociales|rrss|social|community|instagram|tiktok|facebook|linkedin|youtube"),
		department: hasAny(key, "social media|redes sociales|medios sociales|rrss|community|comunidad|comunidades|social|paid social"),
		near: hasAny(key, "marketing|mercadeo|mercadotecnia|mkt|comunicacion*|communication*|comms|digital|online|contenido*|content|"+
			"publicidad|advertising|media|medios|marca|marcas|brand|prensa|press|pr|rrpp|relaciones publicas|public relations|audiovisual*|"+
			"creativ*|diseno|design|influencer*|growth|captacion|redes"),
	}
	s.texts[text] = w
	return w
}

// hasAny reports whether words, as plainWords leaves them, hold one of the phrases.
func hasAny(words, phrases string) bool {
	words = " " + words + " "
	for phrase := range strings.SplitSeq(phrases, "|") {
		if hasPhrase(words, phrase) {
			return true
		}
	}
	return false
}
