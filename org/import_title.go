package org

import (
	"slices"
	"strings"

	"example.com/socialorg/role"
)

// A titleJudgement is what a title was taken for.
type titleJudgement struct {
	groups [][]role.Match // the roles that a title joins, each with what it may mean instead, best first
	told   bool           // by the caller
	roles  []role.Role    // told
	tie    titleTie
	taken  bool // the row is social media work

	department bool // the groups rest on the department, too
}

// A titleTie is what joins a row to social media work, its title apart.
type titleTie uint8

const (
	tieNone titleTie = iota // another department, another line
	tieOpen                 // nothing speaks for it or against it
	tieSure
)

// best returns the surest match.
func (t *titleJudgement) best() role.Match {
	var best role.Match
	for _, g := range t.groups {
		if g[0].Confidence > best.Confidence {
			best = g[0]
		}
	}
	return best
}

// core reports whether a role that only social media has is meant, more likely than not.
func (t *titleJudgement) core() bool {
	return slices.ContainsFunc(t.groups, func(g []role.Match) bool {
		return !isBroad(g[0].Role) && g[0].Confidence > role.ConfidenceLow
	})
}

// isCore holds for rows that are social media work beyond doubt.
func (r *rosterRow) isCore() bool {
	return r.title.told && len(r.title.roles) > 0 || !r.title.told && r.title.core()
}

// isBroad holds for the roles that other departments have too.
func isBroad(r role.Role) bool {
	switch r {
	case role.Designer, role.VideoProducer, role.Copywriter, role.CustomerCareAgent, role.AccountManager:
		return true
	}
	return false
}

// titles judges the titles of all rows, first by themselves and then by what is around them.
func (s *roster) titles() {
	told := make(map[string][]role.Role, len(s.Titles))
	for title, roles := range byKey(s.Titles) {
		if _, taken := told[plainWords(title)]; !taken {
			told[plainWords(title)] = roles
		}
	}
	for i := range s.rows {
		r := &s.rows[i]
		if r.state.gone() {
			continue
		}
		t := &r.title
		if t.roles, t.told = told[s.words(r.cells[FieldTitle]).key]; t.told {
			t.taken = len(t.roles) > 0
			continue
		}
		t.groups = s.words(r.cells[FieldTitle]).groups
		if t.groups == nil && s.words(r.cells[FieldDepartment]).department {
			t.groups = withDepartment(r.cells[FieldTitle], r.cells[FieldDepartment])
			t.department = t.groups != nil
		}
	}
	s.ties()
	for i := range s.rows {
		r := &s.rows[i]
		if t := &r.title; !t.told && !r.state.gone() {
			t.taken = s.takes(t)
		}
	}
}

// groupMatches puts the matches that rest on the same words together: they are alternatives, the others are joined.
func groupMatches(matches []role.Match) [][]role.Match {
	var groups [][]role.Match
	for _, m := range matches {
		i := slices.IndexFunc(groups, func(g []role.Match) bool { return g[0].Words == m.Words })
		if i < 0 {
			groups = append(groups, []role.Match{m})
			continue
		}
		groups[i] = append(groups[i], m)
	}
	return groups
}

// withDepartment reads a title of one word together with the department: "Técnica" of "Redes sociales".
func withDepartment(title, department string) [][]role.Match {
	words := 0
	for word := range strings.FieldsSeq(headerKey(title)) {
		switch word {
		case "junior", "jr", "senior", "sr", "i", "ii", "iii":
		default:
			words++
		}
	}
	if words != 1 {
		return nil
	}
	for _, text := range []string{title + " de " + department, department + " " + title} {
		if matches := role.Resolve(text); matches != nil {
			return groupMatches(matches)
		}
	}
	return nil
}

// takes decides whether a row is social media work.
func (s *roster) takes(t *titleJudgement) bool {
	switch {
	case t.groups == nil:
		return false
	case t.core(), t.department:
		return true
	}
	return t.tie > tieNone
}

// doubtTitle says what is not settled about the title of a row that has become what it is.
func (s *roster) doubtTitle(r *rosterRow) {
	t := &r.title
	title := r.cells[FieldTitle]
	at := s.at(r, FieldTitle)
	subject := Subject{}
	if r.shape == shapePosition {
		subject = Subject{Kind: SubjectPosition, ID: r.made}
	}
	switch {
	case t.told && len(t.roles) > 0:
	case t.taken && t.department:
		s.fill(s.doubt.add(DepartmentRole, at), title, t.alternatives(), subject)
	case t.taken:
		s.doubtTaken(r, at, subject)
	case r.shape != shapeNone && !s.Everyone && !s.words(r.cells[FieldDepartment]).department: // a superior, which another doubt speaks of
	case t.groups == nil || t.told:
		s.fill(s.doubt.gather(OtherTitle, subject.Kind.String()+" "+s.words(title).key, at), title, nil, subject)
	case isBroad(t.best().Role):
		s.fill(s.doubt.gather(BroadTitle, s.words(title).key, at), title, t.alternatives(), subject)
	default:
		s.fill(s.doubt.gather(UnlikelyTitle, s.words(title).key, at), title, t.alternatives(), subject)
	}
}

func (s *roster) doubtTaken(r *rosterRow, at exportPlace, subject Subject) {
	t := &r.title
	for _, g := range t.groups {
		switch best := g[0]; {
		case best.Confidence < role.ConfidenceHigh:
			words := best.Words
			if words == "" {
				words = r.cells[FieldTitle]
			}
			s.fill(s.doubt.add(UncertainTitle, at), words, rolesIn(g), subject)
		case isBroad(best.Role) && t.tie < tieSure && !t.core():
			s.fill(s.doubt.add(BroadTitle, at), best.Words, rolesIn(g), subject)
		}
	}
}

func (s *roster) fill(d *Doubt, value string, roles []role.Role, subject Subject) {
	d.Value, d.Roles = clipRunes(value), roles
	if d.Subject == (Subject{}) {
		d.Subject = subject
	}
}

// alternatives lists the roles of all groups, best first.
func (t *titleJudgement) alternatives() []role.Role {
	var all []role.Role
	for _, g := range t.groups {
		all = append(all, rolesIn(g)...)
	}
	return all
}

func rolesIn(g []role.Match) []role.Role {
	roles := make([]role.Role, len(g))
	for i := range g {
		roles[i] = g[i].Role
	}
	return roles
}
