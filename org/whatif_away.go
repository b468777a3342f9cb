package org

import "slices"

// PersonAway is an absence that ends, such as a holiday: a person is in no position meanwhile, and those whom the design names stand in.
//
// Where nobody else is left in a position, those in the one that is its Backup take the seat too. They have no more time for that: what they
// have is divided among their seats, in proportion to the shares of full time, so that nobody is allocated beyond it. Without a backup, or where nobody is in that
// position either, the seat stays empty: findings say who is away, and do not call it a vacancy (see Away of [Position]). So it does where
// the backup is an outside party, who take no seat. What an approval by a position of which nobody is left waits for,
// its Deputy gives, and the two change places. Of a team of unnamed people one is away.
//
// Languages, hours and skills are of the position in a design, not of a person: whoever stands in is taken to have those that the seat asks
// for. For several absences at once give [Design.With] a change for each; who stands in does not depend on their order, only how the
// time is divided does.
func PersonAway(id string) Change {
	return func(d *Design) error {
		d.noteAway(id)
		seats, _, err := d.takeOut(id)
		if err != nil {
			return err
		}
		d.standIn(seats)
		d.deputise(seats)
		return nil
	}
}

// noteAway says of each position of a person that they are away from it, but where they only stand in for somebody who is.
func (d *Design) noteAway(id string) {
	holds := func(p *Position) bool {
		return slices.ContainsFunc(p.Holders, func(h Holder) bool { return h.ID == id })
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		if !holds(p) {
			continue
		}
		if len(p.Away) > 0 && p.Backup != "" {
			if b := d.positionAt(p.Backup); b >= 0 && holds(&d.Positions[b]) {
				continue
			}
		}
		p.Away = append(p.Away, id)
	}
}

// An emptySeat is a position that nobody is left in.
type emptySeat struct {
	position int
	share    float64 // of full time that its last holder had there
}

// takeOut takes a person, or one of a team of unnamed people, out of every position. It returns those that nobody is left in, and whether
// nobody of that id is left.
func (d *Design) takeOut(id string) (seats []emptySeat, gone bool, err error) {
	found := false
	var known []string
	for i := range d.Positions {
		p := &d.Positions[i]
		share := 0.0
		for k := range p.Holders {
			h := &p.Holders[k]
			known = append(known, h.ID)
			if h.ID == id {
				found = true
				share += h.share()
			}
		}
		before := len(p.Holders)
		p.Holders = slices.DeleteFunc(p.Holders, func(h Holder) bool { return h.ID == id && h.Count <= 1 })
		if len(p.Holders) == 0 && before > 0 {
			seats = append(seats, emptySeat{i, share})
		}
		for k := range p.Holders {
			if h := &p.Holders[k]; h.ID == id {
				h.Count--
			}
		}
	}
	if !found {
		return nil, false, d.unknownPerson(id, known)
	}
	return seats, !d.holds(id), nil
}

// maxStandIns bounds how many stand in for one: of more, the first of the position do.
const maxStandIns = 100

// standIn gives empty seats to those in the positions that are their backups, each after the seat that its own backup may come to fill.
func (d *Design) standIn(seats []emptySeat) {
	had, at := d.shares(), d.firstByID()
	empty := make(map[int]int, len(seats)) // by position, the number of a seat that is still to be filled
	for i, s := range seats {
		empty[s.position] = i
	}
	var path []int
	for _, s := range seats {
		path = path[:0]
		for next, known := s.position, true; known; next, known = at[d.Positions[next].Backup] {
			i, waits := empty[next]
			if !waits {
				break
			}
			path = append(path, i)
			delete(empty, next)
		}
		for _, i := range slices.Backward(path) {
			d.fillIn(seats[i], at)
		}
	}
	has := d.shares()
	for i := range d.Positions {
		for k := range d.Positions[i].Holders {
			h := &d.Positions[i].Holders[k]
			if now := has[h.ID]; now > had[h.ID] {
				h.Share = new(h.share() * had[h.ID] / now)
			}
		}
	}
}

// fillIn gives a seat to those in the position that is its backup.
func (d *Design) fillIn(s emptySeat, at map[string]int) {
	p := &d.Positions[s.position]
	b, known := at[p.Backup]
	if !known || !p.vacant() {
		return
	}
	holders := d.Positions[b].Holders
	holders = holders[:min(len(holders), maxStandIns)]
	people := 0
	for k := range holders {
		people += holders[k].people()
	}
	for k := range holders {
		p.Holders = append(p.Holders, Holder{ID: holders[k].ID, Count: holders[k].Count, Share: new(s.share / float64(people))})
	}
}

// firstByID returns where the first position of each id stands; "" is the id of none.
func (d *Design) firstByID() map[string]int {
	at := make(map[string]int, len(d.Positions))
	for i := range d.Positions {
		if _, twice := at[d.Positions[i].ID]; !twice && d.Positions[i].ID != "" {
			at[d.Positions[i].ID] = i
		}
	}
	return at
}

// shares returns of how much full time each person is, in all positions.
func (d *Design) shares() map[string]float64 {
	all := map[string]float64{}
	for i := range d.Positions {
		for k := range d.Positions[i].Holders {
			h := &d.Positions[i].Holders[k]
			all[h.ID] += h.share()
		}
	}
	return all
}

// deputise lets deputies approve in the place of positions that nobody of their own is left in.
func (d *Design) deputise(seats []emptySeat) {
	if len(d.Approvals) == 0 {
		return
	}
	d.Approvals = slices.Clone(d.Approvals)
	for _, s := range seats {
		for i := range d.Approvals {
			a := &d.Approvals[i]
			if a.By == d.Positions[s.position].ID && d.approves(a.Deputy) {
				a.By, a.Deputy = a.Deputy, a.By
			}
		}
	}
}

// approves reports whether an id is that of a position with somebody in it or of an outside party.
func (d *Design) approves(id string) bool {
	if i := d.positionAt(id); i >= 0 {
		return !d.Positions[i].vacant()
	}
	return slices.ContainsFunc(d.Outside, func(o Outside) bool { return o.ID == id })
}
