package org

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
)

// A Change makes a design into another one: what if somebody left, if there were more to do? It is given a copy, which it may change
// throughout, and returns an error where it has nothing to change, which those of the library say as a [*ChangeError]. Programs may write
// their own.
type Change func(d *Design) error

// With returns d after the changes, one after the other; d stays as it is. Each that does not apply leaves the design as it was, and all
// of their errors are returned together, as [errors.Join] does: [errors.AsType] finds the first [*ChangeError], and the method
// Unwrap() []error has them all, each with the Index of its change. To see what a change does, compare what [Validate] says before and
// after, or use [Diff].
func (d Design) With(changes ...Change) (Design, error) {
	var errs []error
	for i, change := range changes {
		if change == nil {
			errs = append(errs, &ChangeError{Index: i + 1, Code: EmptyChange})
			continue
		}
		next := d.clone()
		if err := change(&next); err != nil {
			errs = append(errs, ofChange(i+1, err)...)
			continue
		}
		d = next
	}
	return d, errors.Join(errs...)
}

// PersonLeaves takes a person out of every position. Of a team of unnamed people one leaves, in every position that the team holds, and the
// team with the last of them. Whoever only goes on holiday is for [PersonAway].
func PersonLeaves(id string) Change {
	return func(d *Design) error {
		_, gone, err := d.takeOut(id)
		if gone {
			d.People = slices.DeleteFunc(d.People, func(p Person) bool { return p.ID == id })
		}
		return err
	}
}

// PersonComes fills an open seat of a position with somebody who holds none: who is hired, or comes back. Without an id the person gets the
// one that [Proposal.Apply] would give, and in a design that lists its people an entry there.
func PersonComes(id, position string) Change {
	return func(d *Design) error {
		i := d.positionAt(position)
		switch {
		case i < 0:
			return d.unknownPosition(position)
		case id != "" && d.holds(id):
			return &ChangeError{Code: DuplicateID, Kind: SubjectPerson, Got: id}
		case d.Positions[i].open() == 0:
			return &ChangeError{Code: InvalidValue, Kind: SubjectPosition, Got: position, Holder: d.Positions[i].Holders[0].ID}
		}
		d.seat(&d.Positions[i], cmp.Or(id, d.newcomer(position)))
		if k := slices.Index(d.Positions[i].Away, id); k >= 0 {
			d.Positions[i].Away = slices.Delete(d.Positions[i].Away, k, k+1)
		}
		return nil
	}
}

// seat puts somebody into a position, and on the list of people where there is one.
func (d *Design) seat(p *Position, id string) {
	p.Holders = append(p.Holders, Holder{ID: id})
	if d.People != nil && !slices.ContainsFunc(d.People, func(o Person) bool { return o.ID == id }) {
		d.People = append(d.People, Person{ID: id})
	}
}

// holds reports whether anybody with an id is in a position.
func (d *Design) holds(id string) bool {
	return slices.ContainsFunc(d.Positions, func(p Position) bool {
		return slices.ContainsFunc(p.Holders, func(h Holder) bool { return h.ID == id })
	})
}

// PositionGoes takes a position away. Those who report to it report to its superior, and what else names it is dropped.
func PositionGoes(id string) Change {
	return func(d *Design) error {
		i := d.positionAt(id)
		if i < 0 {
			return d.unknownPosition(id)
		}
		up := d.Positions[i].ReportsTo
		d.Positions = slices.Delete(d.Positions, i, i+1)
		is := func(s string) bool { return s == id }
		for i := range d.Positions {
			p := &d.Positions[i]
			if p.ReportsTo == id {
				p.ReportsTo = up
			}
			if p.ReportsTo == p.ID {
				p.ReportsTo = ""
			}
			p.DottedTo = slices.DeleteFunc(p.DottedTo, is)
			if p.Backup == id {
				p.Backup = ""
			}
		}
		d.forget(id)
		return nil
	}
}

// forget drops what names a position outside of the positions.
func (d *Design) forget(id string) {
	is := func(s string) bool { return s == id }
	d.Liaisons = slices.DeleteFunc(slices.Clone(d.Liaisons), func(l Liaison) bool {
		return slices.ContainsFunc(l.Between, is) && len(l.Between) < 3
	})
	for i := range d.Liaisons {
		d.Liaisons[i].Between = slices.DeleteFunc(slices.Clone(d.Liaisons[i].Between), is)
	}
	d.Approvals = slices.DeleteFunc(slices.Clone(d.Approvals), func(a Approval) bool { return a.By == id })
	for i := range d.Approvals {
		if d.Approvals[i].Deputy == id {
			d.Approvals[i].Deputy = ""
		}
	}
	d.KPIs = slices.Clone(d.KPIs)
	for i := range d.KPIs {
		if d.KPIs[i].Owner == id {
			d.KPIs[i].Owner = ""
		}
		if d.KPIs[i].Reporter == id {
			d.KPIs[i].Reporter = ""
		}
	}
}

// PositionComes adds a position. Where nobody holds it, it is a vacancy; its holders are added to the people of a design that lists them.
// Whom it reports to and what else it names has to be there: a superior comes first.
func PositionComes(p Position) Change {
	return func(d *Design) error {
		if p.ID == "" || slices.Contains(d.positionIDs(), p.ID) {
			return &ChangeError{Code: DuplicateID, Kind: SubjectPosition, Got: p.ID}
		}
		u := unknownsOf(d)
		if u.position(&p); u.errs != nil {
			return u.errs
		}
		d.Positions = append(d.Positions, p)
		*d = d.clone() // p stays the caller's
		if d.People == nil {
			return nil
		}
		for _, h := range p.Holders {
			if h.Count == 0 && !slices.ContainsFunc(d.People, func(o Person) bool { return o.ID == h.ID }) {
				d.People = append(d.People, Person{ID: h.ID})
			}
		}
		return nil
	}
}

// DutyGoesTo makes a position responsible for something, or gives it another part in it.
func DutyGoesTo(position string, duty Duty) Change {
	return func(d *Design) error {
		i := d.positionAt(position)
		if i < 0 {
			return d.unknownPosition(position)
		}
		u := unknownsOf(d)
		if u.duty(&duty); u.errs != nil {
			return u.errs
		}
		duty.Brands, duty.Channels = slices.Clone(duty.Brands), slices.Clone(duty.Channels)
		d.Positions[i].Duties = append(d.Positions[i].Duties, duty)
		return nil
	}
}

// Peak multiplies what comes in on channels: comments, messages, mentions and cases. No channels is all. What the design does not declare
// stays undeclared, except that a factor of 0 leaves no cases on a channel that had none only since others of its brand said how many they have.
func Peak(factor float64, channels ...string) Change {
	return func(d *Design) error {
		if !(factor >= 0) || factor > maxPeak {
			return &ChangeError{Code: InvalidValue, Got: strconv.FormatFloat(factor, 'g', -1, 64)}
		}
		var known []string
		for i := range d.Channels {
			known = append(known, d.Channels[i].ID)
		}
		for _, id := range channels {
			if !slices.Contains(known, id) {
				return unknownIn(SubjectChannel, id, newNameIndex(d, id).called(id, SubjectChannel), known)
			}
		}
		if factor == 0 {
			d.declareNoCases()
		}
		for i := range d.Channels {
			c := &d.Channels[i]
			if len(channels) > 0 && !slices.Contains(channels, c.ID) {
				continue
			}
			for _, n := range [...]**float64{&c.CommentsPerDay, &c.MessagesPerDay, &c.MentionsPerDay, &c.CasesPerDay} {
				if *n != nil {
					*n = new(**n * factor)
				}
			}
		}
		return nil
	}
}

const maxPeak = 1000

// declareNoCases writes down that channels have no cases where they are taken to have none, since another one of their brand has some.
func (d *Design) declareNoCases() {
	var at places
	at.index(d)
	f := newFacts(d, &at)
	var none []*Channel
	for _, n := range at.channels {
		if p := &at.all[n]; p.channel != nil && p.channel.CasesPerDay == nil && f.cases[p.brand] {
			none = append(none, p.channel)
		}
	}
	for _, c := range none {
		c.CasesPerDay = new(0.0)
	}
}

func (d *Design) positionIDs() []string {
	ids := make([]string, len(d.Positions))
	for i := range d.Positions {
		ids[i] = d.Positions[i].ID
	}
	return ids
}
