package org

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/sorting"
)

// A diffTrait is something that an entry says, as far as it helps to know it again.
type diffTrait struct {
	field  uint64
	weight int64
	hash   uint64
}

// A profile is the traits of a free entry, by field and hash, and the keys under which it can be found.
type profile struct {
	at     int32
	traits []diffTrait
	keys   []uint64
}

// These bound the search for what has enough in common: the cost is that of reading the designs, times a constant.
const (
	rounds    = 3    // each may settle what the next one builds on
	maxTraits = 12   // of a field
	maxSought = 8    // entries that share a key, beyond which it says too little
	enough    = 500  // of 1,000 parts of what both say
	evidence  = 3000 // parts times weight: a title alone is enough, a language is not
)

// weightOf says how much a field tells about what an entry is.
func weightOf(field string) int64 {
	switch field {
	case "title", "name", "platform", "formula", "holders":
		return 4
	case "roles", "duties", "reportsTo", "responsibilities", "client":
		return 3
	case "kind", "channels", "brand", "heldBy":
		return 2
	}
	return 1
}

// telling holds for fields in which two entries that are the same must have something in common.
func telling(field string) bool { return field == "roles" || field == "platform" || field == "kind" }

// matchSimilar pairs what has enough in common, the most alike first.
func (m *matcher) matchSimilar() {
	for range rounds {
		old, added := m.profiles(m.old), m.profiles(m.new)
		if len(old) == 0 || len(added) == 0 {
			return
		}
		pairs := m.score(old, added)
		settled := false
		for _, p := range pairs {
			if m.old.entries[p.old].pair == none && m.new.entries[p.new].pair == none {
				m.pair(p.old, p.new)
				settled = true
			}
		}
		if !settled {
			return
		}
	}
}

// profiles reads the free entries of a design.
func (m *matcher) profiles(s *diffSide) []profile {
	incoming := make(map[int32][]diffTrait)
	for i := range s.entries {
		from := &s.entries[i]
		for _, r := range from.refs {
			if from.pair != none && s.entries[r.to].free() {
				incoming[r.to] = append(incoming[r.to], diffTrait{hashNumber(^r.label), 3, hashPair(r.label, from.anchor)})
			}
		}
	}
	var all []profile
	for i := range s.entries {
		e := &s.entries[i]
		if !e.free() || len(e.values) == 0 {
			continue
		}
		p := profile{at: int32(i), traits: incoming[int32(i)]}
		p.read(s, e)
		p.finish()
		all = append(all, p)
	}
	return all
}

func (p *profile) read(s *diffSide, e *diffEntry) {
	open := false // the value refers to something that is not settled
	w := diffWriter{ref: func(_ string, to reference, id string) string {
		n, ok := s.find(to, id)
		switch {
		case !ok:
			return id
		case s.entries[n].pair != none:
			return strconv.FormatUint(s.entries[n].anchor, 36)
		case s.entries[n].kind == SubjectPerson:
			return id
		}
		open = true
		return ""
	}}
	v := e.values[0]
	for _, f := range diffFields(v.Type()) {
		value := v.Field(f.index)
		if f.name == "id" || value.IsZero() {
			continue
		}
		field := hashText(0, f.name)
		add := func(text string) {
			if !open {
				p.traits = append(p.traits, diffTrait{field, weightOf(f.name), hashText(field, strings.ToLower(strings.TrimSpace(text)))})
			}
			open = false
		}
		switch {
		case f.name == "holders":
			for i := range value.Len() {
				add(w.text(value.Index(i).FieldByName("ID"), &diffField{"id", 0, refPerson}))
			}
		case value.Kind() == reflect.Slice:
			for i := range value.Len() {
				add(w.text(value.Index(i), &f))
			}
		default:
			add(w.text(value, &f))
		}
	}
}

// finish sorts the traits, keeps the same few of a field whatever their order, and makes the keys: each telling trait, and pairs of
// the weightiest for what many share.
func (p *profile) finish() {
	sorting.By(p.traits, func(a, b *diffTrait) int { return cmp.Or(cmp.Compare(a.field, b.field), cmp.Compare(a.hash, b.hash)) })
	kept := p.traits[:0]
	run := 0
	for i, t := range p.traits {
		switch {
		case i > 0 && t == p.traits[i-1]:
			continue
		case i > 0 && t.field == p.traits[i-1].field:
			run++
		default:
			run = 0
		}
		if run < maxTraits {
			kept = append(kept, t)
		}
	}
	p.traits = kept
	heavy := slices.Clone(kept)
	sorting.By(heavy, func(a, b *diffTrait) int { return cmp.Compare(b.weight, a.weight) })
	heavy = heavy[:min(len(heavy), 6)]
	for i, t := range heavy {
		if t.weight > 1 {
			p.keys = append(p.keys, t.hash)
		}
		for _, u := range heavy[:i] {
			p.keys = append(p.keys, hashNumber(t.hash)+hashNumber(u.hash))
		}
	}
}

// A resemblance is two entries and how much they have in common.
type resemblance struct {
	old, new int32
	score    int64
	low, hi  string // the ids, whichever design they are from
}

// score compares those that share a key, and returns those that have enough in common, the most alike first.
func (m *matcher) score(old, added []profile) []resemblance {
	byKey := make(map[uint64][]int32)
	count := make(map[uint64]int)
	for i := range added {
		for _, k := range added[i].keys {
			if list := byKey[k]; len(list) <= maxSought {
				byKey[k] = append(list, int32(i))
			}
		}
	}
	for i := range old {
		for _, k := range old[i].keys {
			count[k]++
		}
	}
	var found []resemblance
	seen := map[int32]bool{}
	for i := range old {
		clear(seen)
		for _, k := range old[i].keys {
			if len(byKey[k]) > maxSought || count[k] > maxSought {
				continue
			}
			for _, n := range byKey[k] {
				if seen[n] {
					continue
				}
				seen[n] = true
				a, b := &m.old.entries[old[i].at], &m.new.entries[added[n].at]
				if score := resemble(old[i].traits, added[n].traits); a.kind == b.kind && score >= enough && !m.apart(a, b) {
					found = append(found, resemblance{old[i].at, added[n].at, score, min(a.id, b.id), max(a.id, b.id)})
				}
			}
		}
	}
	sorting.By(found, func(a, b *resemblance) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.low, b.low), cmp.Compare(a.hi, b.hi))
	})
	return found
}

// resemble weighs what both say against what either says, in parts of 1,000; 0 where there is too little to judge by.
func resemble(a, b []diffTrait) int64 {
	var total, agreed int64
	for len(a)+len(b) > 0 {
		var field uint64
		var weight int64
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].field <= b[0].field:
			field, weight = a[0].field, a[0].weight
		default:
			field, weight = b[0].field, b[0].weight
		}
		var both, either int64
		for len(a) > 0 && a[0].field == field || len(b) > 0 && b[0].field == field {
			inA, inB := len(a) > 0 && a[0].field == field, len(b) > 0 && b[0].field == field
			either++
			switch {
			case inA && inB && a[0].hash == b[0].hash:
				both++
				either++
				a, b = a[1:], b[1:]
			case inA && (!inB || a[0].hash < b[0].hash):
				a = a[1:]
			default:
				b = b[1:]
			}
		}
		total += weight
		agreed += weight * 2000 * both / either
	}
	if agreed < evidence {
		return 0
	}
	return agreed / total
}

// apart reports whether both entries say a telling thing, and nothing that agrees.
func (m *matcher) apart(a, b *diffEntry) bool {
	x, y := a.values[0], b.values[0]
	w, v := diffWriter{ref: verbatim}, diffWriter{ref: m.translate}
	for _, f := range diffFields(x.Type()) {
		if !telling(f.name) || x.Field(f.index).IsZero() || y.Field(f.index).IsZero() {
			continue
		}
		if x.Field(f.index).Kind() != reflect.Slice {
			if v.text(x.Field(f.index), &f) != w.text(y.Field(f.index), &f) {
				return true
			}
			continue
		}
		theirs := w.elements(y.Field(f.index), &f)
		if !slices.ContainsFunc(v.elements(x.Field(f.index), &f), func(s string) bool { return slices.Contains(theirs, s) }) {
			return true
		}
	}
	return false
}
