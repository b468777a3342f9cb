package org

import "reflect"

// A diffEntry is an entry of a design as it is compared: what it says by itself and what it refers to. Entries of one id are one.
type diffEntry struct {
	kind    SubjectKind
	id      string          // "" for what has none of its own, as a liaison
	values  []reflect.Value // one; none for a person who only holds a position, several where an id repeats
	content uint64          // what it says, without its id and those of others
	refs    []diffRef
	stable  bool  // the other design has the id too
	pair    int32 // the entry of the other design that it is, none
	anchor  uint64
	color   uint64
}

// A diffRef is a reference to another entry, with the field that holds it.
type diffRef struct {
	label uint64
	to    int32
}

// A diffSide is a design as entries.
type diffSide struct {
	entries []diffEntry
	at      map[entry]int32
}

func newDiffSide(d *Design) *diffSide {
	s := &diffSide{at: make(map[entry]int32, len(d.Positions)*2)}
	for _, l := range [...]struct {
		kind SubjectKind
		list any
	}{
		{SubjectPosition, d.Positions}, {SubjectPerson, d.People}, {SubjectBrand, d.Brands}, {SubjectChannel, d.Channels},
		{SubjectOutside, d.Outside}, {SubjectRole, d.Roles}, {SubjectMeasure, d.Measures}, {SubjectKPI, d.KPIs},
		{SubjectObjective, d.Objectives}, {SubjectApproval, d.Approvals}, {SubjectEffort, d.Effort}, {SubjectLiaison, d.Liaisons},
		{SubjectSuppression, d.Suppress},
	} {
		list := reflect.ValueOf(l.list)
		for i := range list.Len() {
			s.add(l.kind, list.Index(i))
		}
	}
	for i := range d.Positions {
		for k := range d.Positions[i].Holders {
			s.person(d.Positions[i].Holders[k].ID)
		}
	}
	return s
}

// readAll fills what all entries say and refer to.
func (s *diffSide) readAll() {
	for i := range s.entries {
		s.read(&s.entries[i])
	}
}

func (s *diffSide) add(kind SubjectKind, v reflect.Value) {
	id := ""
	if f := v.FieldByName("ID"); f.IsValid() {
		id = f.String()
		key := entry{kind, id}
		if n, ok := s.at[key]; ok {
			s.entries[n].values = append(s.entries[n].values, v)
			return
		}
		s.at[key] = int32(len(s.entries))
	}
	s.entries = append(s.entries, diffEntry{kind: kind, id: id, values: []reflect.Value{v}, pair: none})
}

func (s *diffSide) person(id string) {
	key := entry{SubjectPerson, id}
	if _, ok := s.at[key]; !ok {
		s.at[key] = int32(len(s.entries))
		s.entries = append(s.entries, diffEntry{kind: SubjectPerson, id: id, pair: none})
	}
}

// read fills what e says and refers to.
func (s *diffSide) read(e *diffEntry) {
	e.content = hashNumber(uint64(e.kind))
	w := diffWriter{places: true, ref: func(field string, to reference, id string) string {
		if n, ok := s.find(to, id); ok {
			e.refs = append(e.refs, diffRef{hashText(0, field), n})
			return ""
		}
		return id
	}}
	for _, v := range e.values {
		w.b = w.b[:0]
		w.object(v, true)
		e.content += hashText(1, string(w.b))
	}
}

// find returns the entry that an id in a reference names.
func (s *diffSide) find(to reference, id string) (int32, bool) {
	for _, k := range to.kinds() {
		if n, ok := s.at[entry{k, id}]; ok {
			return n, true
		}
	}
	return none, false
}

// A reference says what an id in a field may name.
type reference uint8

const (
	refNothing reference = iota
	refNode              // a position or an outside party
	refOutside
	refPerson
	refBrand
	refChannel
	refRole
	refFormula // names of measures and KPIs inside a text
	refAny     // whatever a finding may be about
)

func (r reference) kinds() []SubjectKind {
	all := [...]SubjectKind{SubjectPosition, SubjectOutside, SubjectPerson, SubjectBrand, SubjectChannel, SubjectRole, SubjectMeasure, SubjectKPI}
	switch r {
	case refNode:
		return all[0:2:2]
	case refOutside:
		return all[1:2:2]
	case refPerson:
		return all[2:3:3]
	case refBrand:
		return all[3:4:4]
	case refChannel:
		return all[4:5:5]
	case refRole:
		return all[5:6:6]
	case refFormula:
		return all[6:8:8]
	case refAny:
		return all[:]
	default:
		return nil
	}
}

// refersTo says what the ids in a field name.
func refersTo(t reflect.Type, field string) reference {
	switch field {
	case "reportsTo", "dottedTo", "backup", "by", "deputy", "between", "owner", "reporter":
		return refNode
	case "client", "heldBy":
		return refOutside
	case "brand", "brands":
		return refBrand
	case "channel", "channels":
		return refChannel
	case "roles":
		return refRole
	case "formula":
		return refFormula
	case "subject":
		return refAny
	case "id":
		if t == reflect.TypeFor[Holder]() {
			return refPerson
		}
	}
	return refNothing
}

// hashText and hashNumber give the same numbers in every process. What they say is alike is compared in full before it counts.
func hashText(seed uint64, s string) uint64 {
	h := seed ^ 0xcbf29ce484222325
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return hashNumber(h)
}

func hashNumber(n uint64) uint64 {
	n += 0x9e3779b97f4a7c15
	n = (n ^ n>>30) * 0xbf58476d1ce4e5b9
	n = (n ^ n>>27) * 0x94d049bb133111eb
	return n ^ n>>31
}

func hashPair(a, b uint64) uint64 { return hashNumber(hashNumber(a) + b) }
