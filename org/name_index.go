package org

import "slices"

// A nameIndex finds what a design declares by what people call it, where an id is wanted. What several things are called tells none of them
// from the others: all are answered, in the order of the design.
type nameIndex struct {
	named     map[entry][]string  // by kind and by letters of a name, a title or, of channels, the platform
	positions map[string][]string // of a person, by id
	held      map[string][]string // and by letters of the id or the name
}

// few ids are listed where nothing tells which of them is meant; of one name no more are kept than tell that there are too many.
const few = 12

// newNameIndex indexes a design for all that it may be asked for or, for much less, for one name.
func newNameIndex(d *Design, name string) *nameIndex {
	people, positions := len(d.People), len(d.Positions)
	if name != "" {
		people, positions = 0, 0 // few are noted
	}
	x := &nameIndex{
		named:     make(map[entry][]string, people+positions),
		positions: make(map[string][]string, positions),
		held:      make(map[string][]string, people+positions),
	}
	those := letters(name)
	key := func(s string) string {
		switch {
		case name == "":
			return letters(s)
		case spells(s, those):
			return those
		}
		return ""
	}
	add := func(k SubjectKind, id, name string) { note(x.named, entry{k, key(name)}, id) }
	names := make(map[string]string, people) // by id
	for i := range d.People {
		p := &d.People[i]
		add(SubjectPerson, p.ID, p.Name)
		if key := key(p.Name); key != "" {
			names[p.ID] = key
		}
	}
	for i := range d.Brands {
		add(SubjectBrand, d.Brands[i].ID, d.Brands[i].Name)
	}
	for i := range d.Outside {
		add(SubjectOutside, d.Outside[i].ID, d.Outside[i].Title)
	}
	for i := range d.Channels {
		add(SubjectChannel, d.Channels[i].ID, d.Channels[i].Platform)
	}
	for i := range d.Positions {
		p := &d.Positions[i]
		add(SubjectPosition, p.ID, p.Title)
		for k := range p.Holders {
			id := p.Holders[k].ID
			if name == "" || name == id {
				note(x.positions, id, p.ID)
			}
			note(x.held, key(id), p.ID)
			note(x.held, names[id], p.ID)
		}
	}
	return x
}

func note[K comparable](in map[K][]string, key K, id string) {
	if ids := in[key]; len(ids) <= few && !slices.Contains(ids, id) {
		in[key] = append(ids, id)
	}
}

// called returns the ids of what has a name, among some kinds; of several alone the one that is spelt like it, if one is.
func (x *nameIndex) called(name string, kinds ...SubjectKind) (ids []string) {
	key := letters(name)
	if key == "" {
		return nil
	}
	for _, k := range kinds {
		for _, id := range x.named[entry{k, key}] {
			switch {
			case spells(id, key):
				return []string{id}
			case !slices.Contains(ids, id):
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// positionsOf returns the positions of whoever has an id or else, where no position is called so, a name.
func (x *nameIndex) positionsOf(person string) []string {
	if ids := x.positions[person]; ids != nil {
		return ids
	}
	if key := letters(person); key != "" && x.called(person, SubjectPosition) == nil {
		return x.held[key]
	}
	return nil
}

// only returns the one of a list that has no other, "" where there are several.
func only(ids []string) string {
	if len(ids) != 1 {
		return ""
	}
	return ids[0]
}
