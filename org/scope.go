package org

import (
	"encoding/binary"

	"example.com/socialorg/role"
)

// A place is a scope with what the rules ask of it.
type place struct {
	Scope
	brand   int32 // index of the brand, -1 where it belongs to none in particular
	channel *Channel
	kind    role.ChannelKind
	status  Status
	outside bool  // an outside party holds the channel
	like    int32 // the first place that is asked for the same
}

func (p *place) active() bool { return p.status == StatusActive }

// takesReplies leaves out a blog whose comments are declared to be none.
func (p *place) takesReplies() bool {
	if p.kind == role.ChannelBlog && p.channel != nil && p.channel.CommentsPerDay != nil && *p.channel.CommentsPerDay == 0 {
		return false
	}
	return p.kind.TakesReplies()
}

// A demand is all that decides what is asked for on a channel.
type demand struct {
	brand                           int32
	kind                            role.ChannelKind
	status                          Status
	outside, silent, videos, helped bool
}

func (p *place) demand() demand {
	c := p.channel
	return demand{p.brand, p.kind, p.status, p.outside, !p.takesReplies(), positive(c.VideosPerWeek), positive(c.CasesPerDay)}
}

// places are the scopes of a design. Number 0 is the department; with fewer than two brands it stands for the brand too.
type places struct {
	all      []place
	brands   []int32 // numbers of the brands' places: {0} where there are fewer than two
	channels []int32 // numbers of the channels' places, the implied account's where none is declared
	brandAt  map[string]int32
	chanAt   map[string]int32 // numbers by channel id
}

func newPlaces(d *Design) places {
	s := places{all: make([]place, 1, 2+len(d.Brands)+len(d.Channels))}
	s.all[0] = place{brand: -1}
	s.brandAt = make(map[string]int32, len(d.Brands))
	for i := range d.Brands {
		if _, dup := s.brandAt[d.Brands[i].ID]; !dup {
			s.brandAt[d.Brands[i].ID] = int32(i)
		}
	}
	if len(d.Brands) < 2 {
		s.brands = []int32{0}
	} else {
		for i := range d.Brands {
			s.brands = append(s.brands, int32(len(s.all)))
			s.all = append(s.all, place{Scope: Scope{Brand: d.Brands[i].ID}, brand: int32(i), like: int32(len(s.all))})
		}
	}
	s.addChannels(d)
	return s
}

func (s *places) addChannels(d *Design) {
	if len(d.Channels) == 0 {
		s.channels = []int32{int32(len(s.all))}
		s.all = append(s.all, place{brand: -1, kind: role.ChannelAccount, status: StatusActive, like: int32(len(s.all))})
		return
	}
	outside := make(map[string]bool, len(d.Outside))
	for i := range d.Outside {
		outside[d.Outside[i].ID] = true
	}
	s.chanAt = make(map[string]int32, len(d.Channels))
	s.channels = make([]int32, 0, len(d.Channels))
	first := make(map[demand]int32)
	for i := range d.Channels {
		c := &d.Channels[i]
		if _, dup := s.chanAt[c.ID]; dup {
			continue
		}
		p := place{Scope: Scope{Channel: c.ID}, brand: -1, channel: c, kind: c.Kind, status: c.Status, outside: outside[c.HeldBy]}
		if b, ok := s.brandAt[c.Brand]; ok {
			p.brand = b
		}
		if p.kind == "" {
			p.kind = role.ChannelAccount
		}
		if p.status == "" {
			p.status = StatusActive
		}
		n := int32(len(s.all))
		p.like = n
		if like, known := first[p.demand()]; known {
			p.like = like
		} else {
			first[p.demand()] = n
		}
		s.chanAt[c.ID] = n
		s.channels = append(s.channels, n)
		s.all = append(s.all, p)
	}
}

// brandOf returns the number of the place that stands for the brand of place n.
func (s *places) brandOf(n int32) int32 {
	if b := s.all[n].brand; b >= 0 && len(s.brands) > 1 {
		return s.brands[b]
	}
	return 0
}

// ofWhole returns the place where the whole of which x is a part is held, for x at a place.
func (s *places) ofWhole(x int, at int32) int32 {
	std := standard()
	if std.reach[x] == role.ReachChannel && std.reach[std.whole[x]] != role.ReachChannel {
		return s.brandOf(at)
	}
	return at
}

// at yields the numbers of the places where x may be asked for.
func (s *places) at(r role.Reach) []int32 {
	switch r {
	case role.ReachChannel:
		return s.channels
	case role.ReachBrand:
		return s.brands
	default:
		return wholeDepartment[:]
	}
}

var wholeDepartment = [...]int32{0}

// An area is a set of places, as the brands and channels of a position or duty limit it. Number 0 is everywhere.
type areas struct {
	sets  []uint64 // each of so many words, that of number 1 first
	words int32
	at    map[string]int32
	key   []byte
	vast  bool // more of them than are kept
}

const everywhere = 0

// maxAreas bounds the memory of areas, in words: a short document can have very many channels, and very many positions each on its own
// choice of them.
const maxAreas = 1 << 24

// area returns the number of the area within the first limits and, for a duty, the second.
func (s *places) area(a *areas, within int32, brands, channels []string) int32 {
	if brands == nil && channels == nil {
		return within
	}
	a.key = binary.LittleEndian.AppendUint32(a.key[:0], uint32(within))
	a.key = appendList(appendList(a.key, brands), channels)
	if n, ok := a.at[string(a.key)]; ok {
		return n
	}
	if a.at == nil {
		a.at = make(map[string]int32)
		a.words = int32(len(s.all)+63) / 64
		a.sets = make([]uint64, 0, 8*a.words)
	}
	if len(a.sets)+int(a.words) > maxAreas {
		a.vast = true
		return within
	}
	n := int32(len(a.at)) + 1
	a.sets = append(a.sets, make([]uint64, a.words)...)
	set := a.set(n)
	s.limit(set, brands, channels)
	if within != everywhere {
		for i, w := range a.set(within) {
			set[i] &= w
		}
	}
	a.at[string(a.key)] = n
	return n
}

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

// set returns the set of an area that is not everywhere.
func (a *areas) set(n int32) []uint64 { return a.sets[(n-1)*a.words : n*a.words] }

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

// holds reports whether area n reaches the place.
func (a *areas) holds(n, place int32) bool {
	return n == everywhere || a.sets[(n-1)*a.words+place/64]&(1<<(place%64)) != 0
}
