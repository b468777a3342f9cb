package org

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/socialorg/role"
)

// design makes a design of the rows that have been read.
func (s *roster) design() Imported {
	s.values()
	s.identify()
	s.lines()
	s.titles()
	s.shapes()
	s.identifiers()
	b := rosterDesign{roster: s, ids: idSet{}, merged: map[mergeKey]int{}, last: map[mergeKey]int{}, dotted: map[[2]int]bool{}}
	b.name()
	b.room()
	for i := range s.rows {
		if s.rows[i].shape == shapePosition {
			b.position(i)
		}
	}
	b.reports()
	for i := range s.rows {
		if r := &s.rows[i]; !r.state.gone() {
			s.doubtTitle(r)
			b.doubtShape(r)
			b.doubtTermination(r)
			s.doubtContract(r)
		}
	}
	if s.Names {
		b.people()
	}
	b.sources()
	b.doubtOddities()
	b.out.Design.Name = s.Name
	s.doubt.sort()
	b.out.Doubts, b.out.More, b.out.Rows = s.doubt.kept, s.doubt.more, len(s.rows)
	return b.out
}

// room makes room for the positions, of which there may be very many.
func (b *rosterDesign) room() {
	n := 0
	for i := range b.rows {
		if b.rows[i].shape == shapePosition {
			n++
		}
	}
	if n == 0 {
		return
	}
	b.out.Design.Positions = make([]Position, 0, n)
	b.rowOf = make([]int, 0, n)
}

// sources says what the rows have become.
func (b *rosterDesign) sources() {
	b.out.Sources = []Source{}
	for i := range b.rows {
		r := &b.rows[i]
		if r.made == "" {
			continue
		}
		b.out.Sources = append(b.out.Sources, Source{Line: r.line, Key: r.key, Subject: r.subject()})
	}
}

// doubtOddities says what could not be read of the rows. What a row of no position says of hours and days is no matter.
func (b *rosterDesign) doubtOddities() {
	for i := range b.rows {
		r := &b.rows[i]
		for _, o := range r.odd {
			switch o.field {
			case FieldShare, FieldHours, FieldOpenSince, FieldTermination:
				if r.shape != shapePosition {
					continue
				}
			default:
			}
			d := b.doubt.add(o.code, b.at(r, cmp.Or(o.from, o.field)))
			d.Field, d.Value, d.Count = o.field, o.value, o.count
			if o.first > 0 {
				d.Lines = []int{o.first, r.line}
			}
			d.Subject = r.subject()
		}
	}
}

// shapes decides what the rows become.
func (s *roster) shapes() {
	below := make([]bool, len(s.rows)) // a taken row stands below
	led := make([]bool, len(s.rows))   // directly
	for i := range s.rows {
		r := &s.rows[i]
		if r.state.gone() || !s.isTaken(r) {
			continue
		}
		for _, up := range append([]int{r.superior}, r.dotted...) {
			if up >= 0 {
				led[up] = true
			}
		}
		for up := r.superior; up >= 0 && !below[up]; up = s.rows[up].superior {
			below[up] = true
		}
	}
	above := s.ancestors(s.isTaken)
	for i := range s.rows {
		switch r := &s.rows[i]; {
		case r.state.gone():
		case s.isTaken(r), below[i] && above[i]:
			r.shape = shapePosition
		case led[i]:
			r.shape = shapeOutside
		}
	}
}

// isTaken holds for rows that become a position for their own sake.
func (s *roster) isTaken(r *rosterRow) bool {
	return s.Everyone || r.title.taken || !r.title.told && r.title.groups == nil && s.words(r.cells[FieldDepartment]).department
}

// rosterDesign is a design in the making.
type rosterDesign struct {
	*roster
	out    Imported
	ids    idSet            // of positions and outside parties
	rowOf  []int            // of each position, its first row
	merged map[mergeKey]int // to positions
	last   map[mergeKey]int // people's own, by title
	dotted map[[2]int]bool  // that a position has a superior by a dotted line
}

// A mergeKey is what rows of one position have in common.
type mergeKey struct {
	position string
	title    string
	person   int
	superior int
	outside  int
	external bool
}

func (b *rosterDesign) name() {
	b.out.Assumed = []Assumption{}
	b.out.Design.Version = formatVersion
}

// position makes a position of row i, or adds the row to the one that it shares.
func (b *rosterDesign) position(i int) {
	r := &b.rows[i]
	own := mergeKey{title: b.words(r.cells[FieldTitle]).key, person: r.person, position: r.cells[FieldPosition]}
	if n, again := b.last[own]; again && r.person >= 0 {
		b.again(n, r)
		return
	}
	keys := b.mergeKeys(r)
	for _, key := range keys {
		if n, shared := b.merged[key]; shared {
			b.join(n, r)
			b.last[own] = n
			return
		}
	}
	n := len(b.out.Design.Positions)
	b.last[own] = n
	for _, key := range keys {
		b.merged[key] = n
	}
	p := Position{Title: r.cells[FieldTitle], Roles: b.roles(r), HoursPerWeek: r.hours, External: r.contract == contractExternal}
	if r.state == stateVacant {
		p.OpenSince = r.cells[FieldOpenSince]
	}
	p.ID = b.positionID(r, i)
	r.made = p.ID
	if r.state != stateVacant {
		p.Holders = []Holder{b.holder(r)}
	}
	b.out.Design.Positions = append(b.out.Design.Positions, p)
	b.rowOf = append(b.rowOf, i)
	b.assume(p.ID, r)
}

// mergeKeys returns what a row may share a position by.
func (b *rosterDesign) mergeKeys(r *rosterRow) []mergeKey {
	switch {
	case r.cells[FieldPosition] != "":
		return []mergeKey{{position: r.cells[FieldPosition], person: -1, superior: -1, outside: -1}}
	case b.Group:
		return []mergeKey{{title: b.words(r.cells[FieldTitle]).key, person: -1, superior: r.superior, outside: r.outside,
			external: r.contract == contractExternal}}
	}
	return nil
}

// again handles a person's second row for a position.
func (b *rosterDesign) again(n int, r *rosterRow) {
	first := &b.rows[b.rowOf[n]]
	r.made = first.made
	if r.superior < 0 || !b.twoSuperiors(n, r) {
		b.doubt.add(RepeatedRow, b.at(r, 0)).Lines = []int{first.line}
	}
	b.differs(first, r, FieldHours, FieldExternal, FieldShare)
}

// differs says what a row of a position says otherwise than its first row, which counts.
func (b *rosterDesign) differs(first, r *rosterRow, fields ...Field) {
	for _, f := range fields {
		if cell := r.cells[f]; cell != "" && plainWords(cell) != plainWords(first.cells[f]) {
			r.unreadable(f, cell)
			r.odd[len(r.odd)-1].first = first.line
		}
	}
}

// join adds the holder of a row to a position, or a seat for a vacancy.
func (b *rosterDesign) join(n int, r *rosterRow) {
	p := &b.out.Design.Positions[n]
	r.made = p.ID
	switch {
	case r.state == stateVacant:
		p.Seats = max(p.Seats, len(p.Holders), 1) + 1
		if p.OpenSince == "" || r.cells[FieldOpenSince] != "" && r.cells[FieldOpenSince] < p.OpenSince {
			p.OpenSince = r.cells[FieldOpenSince]
		}
	default:
		if len(p.Holders) == 0 && p.Seats == 0 {
			p.Seats = 1
		}
		p.Holders = append(p.Holders, b.holder(r))
		if p.Seats > 0 {
			p.Seats++
		}
	}
	b.differs(&b.rows[b.rowOf[n]], r, FieldTitle, FieldHours, FieldExternal)
	if r.superior >= 0 {
		b.twoSuperiors(n, r)
	}
}

// twoSuperiors gives the superior of another row of position n a dotted line, and reports whether that is news.
func (b *rosterDesign) twoSuperiors(n int, other *rosterRow) bool {
	first := &b.rows[b.rowOf[n]]
	if !b.dotted[[2]int{n, first.superior}] {
		for _, up := range append([]int{first.superior}, first.dotted...) {
			b.dotted[[2]int{n, up}] = true
		}
	}
	key := [2]int{n, other.superior}
	if b.dotted[key] {
		return false
	}
	b.dotted[key] = true
	if first.superior < 0 {
		first.superior = other.superior
		return true
	}
	first.dotted = append(first.dotted, other.superior)
	d := b.doubt.add(TwoSuperiors, b.at(other, FieldSuperior))
	d.Value, d.Lines = clipRunes(b.number(&b.rows[other.superior])), []int{first.line, other.line}
	d.Subject = Subject{Kind: SubjectPosition, ID: first.made}
	return true
}

func (b *rosterDesign) holder(r *rosterRow) Holder {
	h := Holder{ID: b.roster.people[r.person].id}
	if !whole(r.share) {
		h.Share = r.share
	}
	return h
}

func (b *rosterDesign) roles(r *rosterRow) []role.Role {
	if r.title.told {
		return slices.Clone(r.title.roles)
	}
	if !r.title.taken {
		return nil
	}
	var roles []role.Role
	for _, g := range r.title.groups {
		roles = append(roles, g[0].Role)
	}
	return roles
}

// assume notes what a position has because of its title.
func (b *rosterDesign) assume(id string, r *rosterRow) {
	if r.title.told || !r.title.taken {
		return
	}
	for _, g := range r.title.groups {
		m := g[0]
		b.out.Assumed = append(b.out.Assumed, Assumption{
			Position: id, Title: r.cells[FieldTitle], Role: m.Role, Confidence: m.Confidence, Reason: m.Reason, Line: r.line, Key: r.key,
		})
	}
}

// positionID makes the id of row i.
func (b *rosterDesign) positionID(r *rosterRow, i int) string {
	want := r.cells[FieldPosition]
	if want == "" && r.person >= 0 {
		want = b.roster.people[r.person].id
	}
	if want == "" {
		want = slug(r.cells[FieldTitle])
	}
	want = cleanID(want, "p"+strconv.Itoa(i+1))
	id := b.ids.take(want)
	if id != want && r.state != stateVacant {
		d := b.doubt.add(ChangedID, b.at(r, 0))
		d.Subject, d.Value = Subject{Kind: SubjectPosition, ID: id}, want
	}
	return id
}

// people lists who holds the positions.
func (b *rosterDesign) people() {
	seen := map[string]bool{}
	for i := range b.rows {
		if r := &b.rows[i]; r.shape == shapePosition && r.person >= 0 {
			if p := &b.roster.people[r.person]; !seen[p.id] {
				seen[p.id] = true
				b.out.Design.People = append(b.out.Design.People, Person{ID: p.id, Name: p.name})
			}
		}
	}
}
