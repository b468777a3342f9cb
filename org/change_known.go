package org

import (
	"cmp"

	"example.com/socialorg/role"
)

// unknowns collects what a change names and its design does not have.
type unknowns struct {
	d        *Design
	declared map[entry]bool
	errs     changeErrors
}

func unknownsOf(d *Design) *unknowns {
	u := &unknowns{d: d, declared: make(map[entry]bool)}
	for e := range d.entries() {
		u.declared[e] = true
	}
	return u
}

// position looks at all that a position names.
func (u *unknowns) position(p *Position) {
	u.end(p.ReportsTo)
	for _, id := range p.DottedTo {
		u.end(id)
	}
	u.end(p.Backup)
	for _, r := range p.Roles {
		if r != "" && !r.IsStandard() && !u.declared[entry{SubjectRole, string(r)}] {
			e := u.unknown(SubjectRole, string(r))
			e.Suggestion, e.Known = cmp.Or(e.Suggestion, string(role.Suggest(r))), nil // the standard ones are there, too
			u.errs = append(u.errs, e)
		}
	}
	u.each(SubjectBrand, p.Brands)
	u.each(SubjectChannel, p.Channels)
	for _, r := range p.Without {
		u.responsibility(r)
	}
	for i := range p.Duties {
		u.duty(&p.Duties[i])
	}
}

// duty looks at all that a duty names.
func (u *unknowns) duty(duty *Duty) {
	u.responsibility(duty.Responsibility)
	u.each(SubjectBrand, duty.Brands)
	u.each(SubjectChannel, duty.Channels)
}

func (u *unknowns) responsibility(r role.Responsibility) {
	if !r.IsStandard() {
		u.errs = append(u.errs, unknownIn(SubjectResponsibility, string(r), nil, words(standard().list)))
	}
}

// end looks at who is named, a position or an outside party.
func (u *unknowns) end(id string) {
	if id == "" || u.declared[entry{SubjectPosition, id}] || u.declared[entry{SubjectOutside, id}] {
		return
	}
	if !u.searches() {
		u.errs = append(u.errs, unknownIn(SubjectPosition, id, nil, nil))
		return
	}
	var parties []string
	for i := range u.d.Outside {
		parties = append(parties, u.d.Outside[i].ID)
	}
	u.errs = append(u.errs, u.d.unknownPosition(id, parties...))
}

func (u *unknowns) each(kind SubjectKind, ids []string) {
	for _, id := range ids {
		if !u.declared[entry{kind, id}] {
			u.errs = append(u.errs, u.unknown(kind, id))
		}
	}
}

// unknown says that an id names nothing of a kind, with a near one for as long as so many were not looked for.
func (u *unknowns) unknown(kind SubjectKind, id string) *ChangeError {
	var called, known []string
	if u.searches() {
		called = newNameIndex(u.d, id).called(id, kind)
		for e := range u.d.entries() {
			if e.kind == kind {
				known = append(known, e.id)
			}
		}
	}
	return unknownIn(kind, id, called, known)
}

func (u *unknowns) searches() bool { return len(u.errs) < maxSearches }
