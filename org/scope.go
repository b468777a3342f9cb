package org

import (
	"slices"

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
	silent  bool  // a channel that declares no volume
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
	caseless                        bool
}

func (p *place) demand() demand {
	c := p.channel
	return demand{p.brand, p.kind, p.status, p.outside, !p.takesReplies(), positive(c.VideosPerWeek), positive(c.CasesPerDay), p.caseless()}
}

// caseless reports whether a channel is declared to have no cases.
func (p *place) caseless() bool {
	return p.channel != nil && p.channel.CasesPerDay != nil && *p.channel.CasesPerDay == 0
}

// places are the scopes of a design. Number 0 is the department; with fewer than two brands it stands for the brand too.
type places struct {
	all      []place
	brands   []int32 // numbers of the brands' places: {0} where there are fewer than two
	channels []int32 // numbers of the channels' places, the implied account's where none is declared
	brandAt  map[string]int32
	chanAt   map[string]int32 // numbers by channel id
	first    table[demand]    // the first place that is asked for the same
}

// index takes in a design; s is empty.
func (s *places) index(d *Design) {
	s.all = append(slices.Grow(s.all, 2+len(d.Brands)+len(d.Channels)), place{brand: -1})
	if s.brandAt == nil && len(d.Brands) > 0 {
		s.brandAt = make(map[string]int32, len(d.Brands))
	}
	for i := range d.Brands {
		if _, dup := s.brandAt[d.Brands[i].ID]; !dup {
			s.brandAt[d.Brands[i].ID] = int32(i)
		}
	}
	if len(d.Brands) < 2 {
		s.brands = append(s.brands, 0)
	} else {
		for i := range d.Brands {
			s.brands = append(s.brands, int32(len(s.all)))
			s.all = append(s.all, place{Scope: Scope{Brand: d.Brands[i].ID}, brand: int32(i), like: int32(len(s.all))})
		}
	}
	s.addChannels(d)
}

// forget empties s and keeps its memory.
func (s *places) forget() {
	forget(&s.all)
	s.first.forget()
	s.brands, s.channels = s.brands[:0], s.channels[:0]
	clear(s.brandAt)
	clear(s.chanAt)
}

func (s *places) addChannels(d *Design) {
	if len(d.Channels) == 0 {
		s.channels = append(s.channels, int32(len(s.all)))
		s.all = append(s.all, place{brand: -1, kind: role.ChannelAccount, status: StatusActive, like: int32(len(s.all))})
		return
	}
	var outside map[string]bool
	for i := range d.Outside {
		put(&outside, d.Outside[i].ID)
	}
	if s.chanAt == nil {
		s.chanAt = make(map[string]int32, len(d.Channels))
	}
	s.channels = slices.Grow(s.channels, len(d.Channels))
	first := &s.first
	for i := range d.Channels {
		c := &d.Channels[i]
		if _, dup := s.chanAt[c.ID]; dup {
			continue
		}
		p := place{Scope: Scope{Channel: c.ID}, brand: -1, channel: c, kind: c.Kind, status: c.Status, outside: outside[c.HeldBy], silent: !c.DeclaresVolume()}
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
		asked := p.demand()
		if like, known := first.find(asked); known {
			p.like = like
		} else {
			first.add(asked, n)
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

// wide returns how many places there are of the department and of brands, which come first.
func (s *places) wide() int { return int(s.brands[len(s.brands)-1]) + 1 }

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
