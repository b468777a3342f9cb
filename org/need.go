package org

import "example.com/socialorg/role"

// facts are what a design declares, as conditions read it.
type facts struct {
	d          *Design
	places     *places
	objectives map[role.Objective]bool // of the whole department
	ofBrand    map[brandObjective]bool
	parties    map[role.Party]bool
	kinds      map[brandKind]bool // of active channels, also under brand none
	planned    map[int32]bool
	videos     map[int32]bool
	cases      map[int32]bool
	regulated  map[int32]bool
	markets    map[int32]bool
	approvals  map[int32]bool
	outside    map[int32]bool // a channel held by an outside party
	clients    bool           // some brand names its client
	adsForAll  bool           // some channel for ads belongs to no brand in particular
	words      bool           // there is an objective, or an activity that takes place
}

type brandObjective struct {
	brand int32
	kind  role.Objective
}

type brandKind struct {
	brand int32
	kind  role.ChannelKind
}

// anyBrand stands for the department in facts by brand.
const anyBrand = -1

func newFacts(d *Design, p *places) *facts {
	f := &facts{d: d, places: p, words: len(d.Objectives) > 0}
	for _, takesPlace := range d.Activities {
		f.words = f.words || takesPlace
	}
	for i := range d.Objectives {
		o := &d.Objectives[i]
		if b, ok := p.brandAt[o.Brand]; ok {
			put(&f.ofBrand, brandObjective{b, o.Kind})
		} else {
			put(&f.objectives, o.Kind)
		}
	}
	for i := range d.Outside {
		put(&f.parties, d.Outside[i].Kind)
	}
	for i := range d.Brands {
		mark(&f.regulated, int32(i), d.Brands[i].Regulated)
		f.clients = f.clients || d.Brands[i].Client != ""
	}
	for i := range d.Approvals {
		b, ok := p.brandAt[d.Approvals[i].Brand]
		if !ok || len(d.Brands) < 2 {
			b = anyBrand
		}
		put(&f.approvals, b)
	}
	f.channels()
	return f
}

func mark(set *map[int32]bool, brand int32, is bool) {
	if is {
		put(set, brand)
		put(set, anyBrand)
	}
}

// put adds to a set that is made when something is: most are empty.
func put[T comparable](set *map[T]bool, v T) {
	if *set == nil {
		*set = make(map[T]bool)
	}
	(*set)[v] = true
}

func (f *facts) channels() {
	first := map[int32]string{}
	for _, n := range f.places.channels {
		c := &f.places.all[n]
		if c.like == n { // the others declare the same
			f.channel(c)
		}
		if !c.active() || c.channel == nil || c.channel.Market == "" {
			continue
		}
		if before, seen := first[c.brand]; seen {
			mark(&f.markets, c.brand, before != c.channel.Market)
		} else {
			first[c.brand] = c.channel.Market
		}
	}
}

func (f *facts) channel(c *place) {
	mark(&f.outside, c.brand, c.outside)
	mark(&f.planned, c.brand, c.status == StatusPlanned)
	if !c.active() {
		return
	}
	f.adsForAll = f.adsForAll || c.kind == role.ChannelAds && c.brand == anyBrand
	put(&f.kinds, brandKind{c.brand, c.kind})
	put(&f.kinds, brandKind{anyBrand, c.kind})
	if c.channel != nil {
		mark(&f.videos, c.brand, positive(c.channel.VideosPerWeek))
		mark(&f.cases, c.brand, positive(c.channel.CasesPerDay))
	}
}

// A demanded responsibility is asked for at a place, or welcome there, or neither.
type demanded struct {
	need    Severity
	welcome bool
}

func (f *facts) demand(x int, at int32) demanded {
	if need := f.need(x, at); need != 0 {
		return demanded{need: need}
	}
	return demanded{welcome: f.welcome(x, &f.places.all[at])}
}

// need says how a missing x would weigh at a place: 0 where nobody asks for it, or an outside party sees to it.
func (f *facts) need(x int, at int32) Severity {
	std := standard()
	switch {
	case !f.asks(x, at), std.reach[x] == role.ReachChannel && f.places.all[at].outside:
		return 0
	case std.need[x] == role.NeedEssential && std.main[x]:
		return Error
	}
	return Warning
}

// asks reports whether a place asks for x, whoever sees to it. What is optional, or asked for by a hand-off alone, it never asks for.
func (f *facts) asks(x int, at int32) bool {
	switch standard().need[x] {
	case role.NeedEssential, role.NeedConditional:
		return f.holds(x, at)
	default:
		return false
	}
}

// because returns what the design declares that makes a condition of x hold at a place, as far as it has a name.
func (f *facts) because(x int, at int32) (found []Subject) {
	std := standard()
	if std.need[x] != role.NeedConditional {
		return nil
	}
	c := std.when[x]
	p := &f.places.all[at]
	for a := range c.Activities() {
		if f.d.Activities[a] {
			found = append(found, Subject{Kind: SubjectActivity, ID: string(a)})
		}
	}
	for o := range c.Objectives() {
		if f.wants(o, p.brand) {
			found = append(found, Subject{Kind: SubjectObjective, ID: string(o)})
		}
	}
	for kind := range c.Parties() {
		for i := range f.d.Outside {
			if f.d.Outside[i].Kind == kind && len(found) < maxCauses {
				found = append(found, Subject{Kind: SubjectOutside, ID: f.d.Outside[i].ID})
			}
		}
	}
	for i := range f.d.Approvals {
		if c.Approval() && len(found) < maxCauses {
			found = append(found, Subject{Kind: SubjectApproval, ID: f.d.Approvals[i].By})
		}
	}
	for i := range f.d.Brands {
		if c.Regulated() && len(found) < maxCauses && f.d.Brands[i].Regulated && (p.brand == anyBrand || p.brand == int32(i)) {
			found = append(found, Subject{Kind: SubjectBrand, ID: f.d.Brands[i].ID})
		}
	}
	return append(found, f.becauseChannels(c, at)...)
}

func (f *facts) becauseChannels(c role.Condition, at int32) (found []Subject) {
	here := &f.places.all[at]
	channels := f.places.channels
	if here.channel != nil {
		channels = []int32{at}
	}
	for _, n := range channels {
		p := &f.places.all[n]
		if p.channel == nil || len(found) == maxCauses || here.brand != anyBrand && p.brand != here.brand {
			continue
		}
		asks := c.HeldOutside() && p.outside || c.Planned() && p.status == StatusPlanned || c.Videos() && positive(p.channel.VideosPerWeek)
		for k := range c.Channels() {
			asks = asks || p.active() && p.kind == k
		}
		if asks {
			found = append(found, Subject{Kind: SubjectChannel, ID: p.channel.ID})
		}
	}
	return found
}

// welcome reports whether x, which nobody asks for at a place, is worth doing there all the same.
func (f *facts) welcome(x int, p *place) bool {
	std := standard()
	switch std.need[x] {
	case role.NeedOptional, role.NeedHandoff:
		return std.reach[x] != role.ReachChannel || p.active() && (std.list[x] != role.CurateContent || p.kind.Publishes())
	default:
		return false
	}
}

// holds reports whether the condition of x is declared true at a place.
func (f *facts) holds(x int, at int32) bool {
	std := standard()
	c := std.when[x]
	p := &f.places.all[at]
	if std.reach[x] == role.ReachChannel {
		return f.holdsOnChannel(std.list[x], c, p)
	}
	return c.IsZero() || f.declared(c, p.brand)
}

// holdsOnChannel reads what a condition says of channels from the channel itself.
func (f *facts) holdsOnChannel(x role.Responsibility, c role.Condition, p *place) bool {
	if p.active() == c.Planned() {
		return false
	}
	switch {
	case c.Planned():
		return p.status == StatusPlanned
	case c.IsZero():
		return true
	case c.Publishing():
		return p.kind.Publishes()
	case c.Replies():
		return p.takesReplies()
	}
	for k := range c.Channels() {
		if k == p.kind {
			return k != role.ChannelBlog || x == role.DefineBlogStrategy || p.takesReplies()
		}
	}
	if c.Videos() && p.channel != nil && positive(p.channel.VideosPerWeek) {
		return p.kind.Publishes()
	}
	return f.declaredWords(c, p.brand) && f.suits(x, p)
}

func positive(n *float64) bool { return n != nil && *n > 0 }

// suits reports whether an activity or objective of the department asks for x on such a channel.
func (f *facts) suits(x role.Responsibility, p *place) bool {
	switch x {
	case role.RunAds:
		if f.adsForAll || f.kinds[brandKind{p.brand, role.ChannelAds}] {
			return p.kind == role.ChannelAds
		}
		return p.kind == role.ChannelAccount
	case role.RunCommunityEvents:
		if f.kinds[brandKind{p.brand, role.ChannelCommunity}] {
			return p.kind == role.ChannelCommunity
		}
		return p.kind == role.ChannelAccount
	case role.ProduceVideo:
		return p.kind.Publishes()
	case role.SupportCustomers:
		if f.cases[p.brand] || p.caseless() { // where some channel says how many cases it has, the others have none
			return p.channel != nil && positive(p.channel.CasesPerDay)
		}
		return p.takesReplies()
	case role.EncourageParticipation: // a chat is one to one: nobody is there to take part
		return p.kind != role.ChannelMessaging && p.takesReplies()
	}
	return true
}

// declared reports whether a term of c is declared for a brand, or for the department.
func (f *facts) declared(c role.Condition, brand int32) bool {
	for k := range c.Channels() {
		if f.kinds[brandKind{brand, k}] {
			return true
		}
	}
	for p := range c.Parties() {
		if p == role.PartyClient && f.clients && brand >= 0 {
			if f.d.Brands[brand].Client != "" {
				return true
			}
			continue
		}
		if f.parties[p] {
			return true
		}
	}
	switch {
	case c.Approval() && (f.approvals[anyBrand] || f.approvals[brand]),
		c.Regulated() && f.regulated[brand],
		c.Markets() && f.markets[brand],
		c.HeldOutside() && f.outside[brand],
		c.Planned() && f.planned[brand],
		c.Videos() && f.videos[brand]:
		return true
	}
	return f.declaredWords(c, brand)
}

func (f *facts) declaredWords(c role.Condition, brand int32) bool {
	if !f.words {
		return false
	}
	for a := range c.Activities() {
		if f.d.Activities[a] {
			return true
		}
	}
	for o := range c.Objectives() {
		if f.wants(o, brand) {
			return true
		}
	}
	return false
}

// wants reports whether an objective is declared for the department or for a brand; an objective of any brand counts for the department.
func (f *facts) wants(o role.Objective, brand int32) bool {
	return f.objectives[o] || f.ofBrand[brandObjective{brand, o}] || brand == anyBrand && f.anyBrandWants(o)
}

// anyBrandWants lets an objective of the only brand count for the department.
func (f *facts) anyBrandWants(o role.Objective) bool {
	for b := range f.d.Brands {
		if f.ofBrand[brandObjective{int32(b), o}] {
			return true
		}
	}
	return false
}
