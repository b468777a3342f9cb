package org

import (
	"encoding/binary"
	"slices"
)

// An area is a set of places, as the brands and channels of a position or duty limit it. Number 0 is everywhere.
type areas struct {
	sets  []uint64 // each of so many words, that of number 1 first
	words int32
	few   []limits         // of those that are looked through, since most designs have no more
	many  map[string]int32 // numbers of the others
	key   []byte
	made  int32
	vast  bool // more of them than are kept
}

// limits are what makes an area, within another.
type limits struct {
	within           int32
	brands, channels []string
}

func (l *limits) same(o *limits) bool {
	return l.within == o.within && sameList(l.brands, o.brands) && sameList(l.channels, o.channels)
}

// sameList tells no list, which limits nothing, from an empty one.
func sameList(a, b []string) bool { return (a == nil) == (b == nil) && slices.Equal(a, b) }

// fewAreas are compared with one another, for less than a map costs.
const fewAreas = 16

// find returns the number of an area that is there already, and whether it is.
func (a *areas) find(l *limits) (int32, bool) {
	for i := range a.few {
		if a.few[i].same(l) {
			return int32(i) + 1, true
		}
	}
	if len(a.few) < fewAreas {
		return 0, false
	}
	a.key = binary.LittleEndian.AppendUint32(a.key[:0], uint32(l.within))
	a.key = appendList(appendList(a.key, l.brands), l.channels)
	n, ok := a.many[string(a.key)]
	return n, ok
}

// add makes room for an area that find did not find.
func (a *areas) add(l *limits) int32 {
	a.made++
	switch {
	case len(a.few) < fewAreas:
		a.few = append(a.few, *l)
	case a.many == nil:
		a.many = make(map[string]int32)
		fallthrough
	default:
		a.many[string(a.key)] = a.made
	}
	for range a.words {
		a.sets = append(a.sets, 0)
	}
	return a.made
}

const everywhere = 0

// maxAreas bounds the memory of areas, in words: a short document can have very many channels, and very many positions each on its own
// choice of them.
const maxAreas = 1 << 24

// appendList appends a list so that no other list reads alike.
func appendList(key []byte, list []string) []byte {
	if list == nil {
		return append(key, 0xff)
	}
	key = binary.AppendUvarint(key, uint64(len(list))<<1)
	for _, s := range list {
		key = append(binary.AppendUvarint(key, uint64(len(s))), s...)
	}
	return key
}

// forget empties a and keeps its memory.
func (a *areas) forget() {
	forget(&a.few)
	*a = areas{sets: a.sets[:0], few: a.few, key: a.key[:0]}
}

// set returns the set of an area that is not everywhere.
func (a *areas) set(n int32) []uint64 { return a.sets[(n-1)*a.words : n*a.words] }

// holds reports whether area n reaches the place.
func (a *areas) holds(n, place int32) bool {
	return n == everywhere || a.sets[(n-1)*a.words+place/64]&(1<<(place%64)) != 0
}

// area returns the number of the area within the first limits and, for a duty, the second.
func (s *places) area(a *areas, within int32, brands, channels []string) int32 {
	if brands == nil && channels == nil {
		return within
	}
	l := limits{within, brands, channels}
	if n, ok := a.find(&l); ok {
		return n
	}
	if a.made == 0 {
		a.words = int32(len(s.all)+63) / 64
		a.sets = slices.Grow(a.sets, int(fewAreas*a.words))
		a.few = slices.Grow(a.few, fewAreas)
	}
	if len(a.sets)+int(a.words) > maxAreas {
		a.vast = true
		return within
	}
	n := a.add(&l)
	set := a.set(n)
	s.limit(set, brands, channels)
	if within != everywhere {
		for i, w := range a.set(within) {
			set[i] &= w
		}
	}
	return n
}

// limit adds the places inside brands and channels. A department-wide place is inside any limit: there is one department.
func (s *places) limit(set []uint64, brands, channels []string) {
	add := func(n int32) { set[n/64] |= 1 << (n % 64) }
	add(0)
	var inBrand map[int32]bool
	for _, id := range brands {
		if b, ok := s.brandAt[id]; ok {
			put(&inBrand, b)
		}
	}
	if len(s.brands) > 1 {
		for i, n := range s.brands {
			if brands == nil || inBrand[int32(i)] {
				add(n)
			}
		}
	}
	brandFits := func(n int32) bool { b := s.all[n].brand; return brands == nil || b < 0 || inBrand[b] }
	if channels == nil {
		for _, n := range s.channels {
			if brandFits(n) {
				add(n)
			}
		}
		return
	}
	for _, id := range channels {
		if n, ok := s.chanAt[id]; ok && brandFits(n) {
			add(n)
		}
	}
}
