package org

import (
	"strconv"
	"strings"
)

// identifiers gives the people whom the design names their ids, in the order of the export.
func (s *roster) identifiers() {
	used := idSet{}
	for i := range s.rows {
		r := &s.rows[i]
		if r.person < 0 || r.shape != shapePosition || s.people[r.person].id != "" {
			continue
		}
		p := &s.people[r.person]
		want := r.cells[FieldPerson]
		switch {
		case s.number(r) != "":
		case s.Names && p.name != "":
			want = slug(p.name)
		default:
			want = ""
		}
		made := want == ""
		if made {
			want = "p" + strconv.Itoa(i+1)
		}
		want = cleanID(want, "p"+strconv.Itoa(i+1))
		p.id = used.take(want)
		switch {
		case p.id != want:
			d := s.doubt.add(ChangedID, s.at(r, FieldPerson))
			d.Subject, d.Value = Subject{Kind: SubjectPerson, ID: p.id}, want
		case made && r.cells[FieldPerson] == "" && s.has[FieldPerson] != "":
			s.doubt.add(MissingID, s.at(r, FieldPerson)).Subject = Subject{Kind: SubjectPerson, ID: p.id}
		}
	}
}

// An idSet keeps ids apart.
type idSet map[string]int

// take returns id, with a number behind it where it is taken.
func (used idSet) take(id string) string {
	if _, taken := used[id]; !taken {
		used[id] = 1
		return id
	}
	for {
		used[id]++
		next := id + "-" + strconv.Itoa(used[id])
		if _, taken := used[next]; !taken {
			used[next] = 1
			return next
		}
	}
}

// maxID is how long an id is at most, in bytes.
const maxID = 64

// cleanID returns an id as it is written, where that is ASCII without spaces, else what slug makes of it.
func cleanID(id, otherwise string) string {
	plain := len(id) <= maxID
	for i := 0; plain && i < len(id); i++ {
		plain = '!' <= id[i] && id[i] <= '~'
	}
	if plain && id != "" {
		return id
	}
	if id = slug(id); id != "" {
		return id
	}
	return otherwise
}

// slug joins the words of s by hyphens, in lower case and without accents.
func slug(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(plainWords(s), "%", ""), " ", "-")
	if len(s) > maxID {
		s = strings.ToValidUTF8(s[:maxID], "")
	}
	return strings.Trim(s, "-")
}
