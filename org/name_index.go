package org

// A nameIndex finds what a design declares by what people call it, where an id is wanted.
type nameIndex struct {
	ids       map[entry]string  // by kind and letters of a name or title, "" where several have it
	positions map[string]string // the position of a person, by id and by letters of the name, "" where there are several
}

func newNameIndex(d *Design) *nameIndex {
	x := &nameIndex{ids: map[entry]string{}, positions: map[string]string{}}
	add := func(k SubjectKind, id, name string) {
		if key := letters(name); key != "" {
			only(x.ids, entry{k, key}, id)
		}
	}
	called := make(map[string]string, len(d.People))
	for i := range d.People {
		add(SubjectPerson, d.People[i].ID, d.People[i].Name)
		called[d.People[i].ID] = letters(d.People[i].Name)
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
			only(x.positions, id, p.ID)
			if name := called[id]; name != "" && name != id {
				only(x.positions, name, p.ID)
			}
		}
	}
	return x
}

// only sets a key to the one value that it has, and to "" where it has several.
func only[K comparable](m map[K]string, key K, value string) {
	if old, there := m[key]; there && old != value {
		value = ""
	}
	m[key] = value
}

// positionOf reports whether somebody who holds a position has that id or name, and which it is, if it is one.
func (x *nameIndex) positionOf(person string) (id string, ok bool) {
	if id, ok = x.positions[person]; !ok {
		id, ok = x.positions[letters(person)]
	}
	return id, ok
}

// id returns the id of the only thing of some kinds that is called so: by its title, its name or, of channels, its platform.
func (x *nameIndex) id(name string, kinds []SubjectKind) string {
	key := letters(name)
	for _, k := range kinds {
		if id := x.ids[entry{k, key}]; id != "" {
			return id
		}
	}
	return ""
}
